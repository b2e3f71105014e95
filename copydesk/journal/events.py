"""One line of a journal: the header, the events, and what makes either of them sound.

A journal file is text in UTF-8 with one JSON object a line. The first line is the header
``{"v", "journal", "assignment", "edition", "boot", "kit"}`` (a hand-in adds ``"student"``); every further line is one
event: ``{"seq", "n", "client", "task", "round", "at", "do", …}``, with ``"refused": "why"`` or ``"late": true`` where
it is so. Numbers of lines are 1-based, as an editor shows them.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

Event = dict[str, Any]

VERSION = 1
DOES = frozenset({"put", "del", "answer", "hint", "check", "commit", "handin"})
LONGEST_NAME = 120  # signs in a client's, a mark's or an answer's name
LAST_ROUND = 99
DEEPEST = 12  # levels of lists and objects in one op: a line must stay readable however deep the reader's stack is
LARGEST_NUMBER = 2**53  # what a browser can hold exactly


def line_of(entry: Mapping[str, Any]) -> bytes:
    """One header or event as its line in the file, newline included.

    Text stays readable (no ``\\u`` escapes), except where a lone surrogate makes the line impossible in UTF-8.
    """
    try:
        return (json.dumps(entry, ensure_ascii=False, allow_nan=False, separators=(",", ":")) + "\n").encode()
    except UnicodeEncodeError:
        return (json.dumps(entry, allow_nan=False, separators=(",", ":")) + "\n").encode()


def now() -> str:
    """The time as events carry it: UTC, to the second, ``2026-11-24T18:40:03Z``."""
    return stamp(datetime.now(UTC))


def stamp(moment: datetime) -> str:
    """A moment as events carry it; a moment without a time zone is taken as local time."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def split_lines(data: bytes) -> tuple[list[bytes], bytes]:
    """Whole lines, without their newlines, and the rest after the last newline (``b""`` where the file ends well).

    Only a line feed ends a line: JSON text may hold U+2028 or U+0085.
    """
    *lines, rest = data.split(b"\n")
    return lines, rest


def parse(line: bytes) -> Any:
    """The JSON value of one line; ValueError for whatever cannot be read, however it is broken."""
    try:
        return json.loads(line.decode("utf-8"))
    except RecursionError:
        raise ValueError("is nested too deeply") from None


def header_fault(header: object) -> str | None:
    """What is wrong with a header line, in words that follow the file's name; None if it is sound."""
    if not isinstance(header, dict) or "journal" not in header or "assignment" not in header:
        return "is not the first line of a copydesk journal"
    version = header.get("v")
    if version != VERSION:
        return f"is of version {version!r}, and this copydesk reads version {VERSION}"
    for key in ("journal", "assignment"):
        if not isinstance(header[key], str) or not header[key]:
            return f"has a “{key}” that is not a name"
    if isinstance(header.get("edition"), bool) or not isinstance(header.get("edition"), str | int):
        return "has no edition"
    if not isinstance(header.get("boot", ""), str):
        return "has a “boot” that is not a name"
    if not isinstance(header.get("student", ""), str):
        return "has a “student” that is not a name"
    return None


def event_fault(event: Any) -> str | None:
    """What is wrong with an event read from a file, in words that follow the file's name; None if it is sound."""
    if type(event) is not dict:
        return "is not an event"
    get = event.get
    seq, n, turn = get("seq"), get("n"), get("round")
    if type(seq) is not int or seq < 1:
        return f"has the “seq” {seq!r}, and it must be a whole number from 1"
    if type(n) is not int or n < 1:
        return f"has the “n” {n!r}, and it must be a whole number from 1"
    if type(turn) is not int or not 0 < turn <= LAST_ROUND:
        return f"has the “round” {turn!r}, and it must be a whole number from 1"
    if type(get("client")) is not str:
        return f"has the “client” {get('client')!r}, and it must be a name"
    if type(get("task")) is not str:
        return f"has the “task” {get('task')!r}, and it must be a name"
    if type(get("at", "")) is not str:
        return f"has the time {get('at')!r}, and it must be text"
    if "refused" in event:
        return None if type(event["refused"]) is str else "was refused without a reason in words"
    return op_fault(event)


def op_fault(op: Mapping[str, Any]) -> str | None:
    """What is wrong with the part of an op that says what to do; None if it is sound.

    The inside of a mark and of an answer is the task kind's to judge, not the journal's.
    """
    do = op.get("do")
    if do == "put":
        mark = op.get("mark")
        if type(mark) is not dict:
            return "puts a mark that is not an object"
        return None if _is_name(mark.get("id")) else f"puts a mark with the name {mark.get('id')!r}"
    if do == "del":
        return None if _is_name(op.get("mark")) else f"deletes a mark with the name {op.get('mark')!r}"
    if do == "answer":
        if not _is_name(op.get("key")):
            return f"answers to {op.get('key')!r}, which is not a name"
        return None if "value" in op else "answers without a value"
    if do == "hint":
        level = op.get("level")
        return None if type(level) is int and 1 <= level <= 3 else f"asks for a hint of level {level!r}"
    if do == "check":
        return _reason_fault(op.get("reason"))
    if isinstance(do, str) and do in DOES:
        return None
    return f"does {do!r}, which is not known"


def _is_name(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= LONGEST_NAME


def _reason_fault(reason: object) -> str | None:
    if reason is None:
        return None
    if not isinstance(reason, dict):
        return "checks with a reason that is not an object"
    pick = reason.get("pick")
    if not (pick is None or (type(pick) is int and pick >= 0)) or not isinstance(reason.get("text", ""), str):
        return "checks with a reason that is neither a pick nor a text"
    return None


def plain_fault(value: object, depth: int = 0) -> str | None:
    """Why a value could not be written and read back as JSON, anywhere and for ever; None if it can."""
    if depth > DEEPEST:
        return "is nested too deeply"
    if value is None or isinstance(value, str | bool):
        return None
    if isinstance(value, int):
        return None if -LARGEST_NUMBER <= value <= LARGEST_NUMBER else "holds a number that is too large"
    if isinstance(value, float):
        return None if math.isfinite(value) else "holds a number that is none"
    if isinstance(value, dict):
        if not all(isinstance(key, str) for key in value):
            return "holds a name that is not text"
        return _first_fault(value.values(), depth)
    if isinstance(value, list | tuple):
        return _first_fault(value, depth)
    return f"holds a {type(value).__name__}, which is not JSON"


def _first_fault(values: Iterable[object], depth: int) -> str | None:
    return next((fault for value in values if (fault := plain_fault(value, depth + 1))), None)
