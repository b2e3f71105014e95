"""What the page may send, taken apart and judged before anything is written.

A message that cannot be understood is answered with a fault and nothing is written; an op that can be numbered but not
accepted is refused: it is written with its reason and takes its ``n``, so that it never blocks those behind it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from copydesk.journal.events import DOES, LAST_ROUND, LONGEST_NAME, VERSION, line_of, op_fault, plain_fault

MOST_OPS = 50
MOST_BYTES = 64 * 1024
ANOTHER_VERSION = "The page speaks another version than this kernel. Restart the kernel and run the cell again."
_FIELDS = (
    "n",
    "do",
    "mark",
    "key",
    "value",
    "level",
    "reason",
)  # whether it is refused or late is not the page's to say


class UnreadableError(Exception):
    """A message from which no op can be taken; the argument says why, to the student."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ops:
    """One ``ops`` message: whose, for which round, and its ops, numbered without a gap."""

    client: str
    task: str
    round: int
    ops: tuple[Mapping[str, Any], ...]
    """At most MOST_OPS, and at most MOST_BYTES together unless it is one; what was sent beyond is sent again."""

    @property
    def first(self) -> int:
        """The first op's number."""
        return int(self.ops[0]["n"])


def read_client(message: Mapping[str, Any]) -> str:
    """The name of the rendered view that sent a message. Raises: UnreadableError."""
    client = message.get("client")
    if not isinstance(client, str) or not 0 < len(client) <= LONGEST_NAME:
        raise UnreadableError("The page did not say who it is.")
    return client


def read_ops(message: Mapping[str, Any], journal: str) -> Ops:
    """An ``ops`` message, as far as it can be taken at once.

    Another journal's ops are not refused but faulted: refusing would make the page forget them, and on a shared
    computer they are another student's. Raises: UnreadableError.
    """
    client = read_client(message)
    if message.get("v") != VERSION:
        raise UnreadableError(ANOTHER_VERSION)
    if message.get("journal") != journal:
        raise UnreadableError("These marks belong to another journal. They are kept in this browser.")
    turn = message.get("round")
    if type(turn) is not int or not 0 < turn <= LAST_ROUND:
        raise UnreadableError("The page did not say for which round the marks are.")
    sent = message.get("ops")
    if not isinstance(sent, list) or not sent:
        raise UnreadableError("The page sent no steps.")
    ops: list[Mapping[str, Any]] = []
    room = MOST_BYTES
    for place, op in enumerate(sent[:MOST_OPS]):
        if not isinstance(op, dict) or type(op.get("n")) is not int or op["n"] < 1:
            raise UnreadableError(f"Step {place + 1} of {len(sent)} has no number.")
        if op["n"] != sent[0]["n"] + place:
            raise UnreadableError(f"Step {op['n']} does not follow on the one before.")
        known = {key: op[key] for key in _FIELDS if key in op}
        room -= size_of(known)
        if room < 0 and ops:
            break
        ops.append(known)
    return Ops(client=client, task=str(message.get("task")), round=turn, ops=tuple(ops))


def size_of(op: Mapping[str, Any]) -> int:
    """An op's length in bytes as a line; 0 for one that cannot be written and will be refused for that."""
    return 0 if plain_fault(op) else len(line_of(op))


def refusal(op: Mapping[str, Any]) -> tuple[dict[str, Any], str] | None:
    """What is kept of an op that no journal can take, and why; None for an op that is sound as far as one can tell."""
    why = plain_fault(op)
    if why is None and size_of(op) > MOST_BYTES:
        why = f"is larger than {MOST_BYTES // 1024} kB"
    if why is not None:
        do = op.get("do")
        return {"n": op["n"], "do": do if isinstance(do, str) and do in DOES else "unknown"}, f"This step {why}."
    why = op_fault(op)
    return None if why is None else (dict(op), f"This step {why}.")
