"""What may be handed in, by whom and until when: ``classes.toml``, which the teacher writes into the inbox.

::

    largest = 5_000_000          # bytes of one hand-in; may be left out

    [10b]                        # a class: the name of a group on the hub; `everybody` is everybody
    01-what-the-scraper-left = { due = "2026-12-01 23:59 Europe/Vienna", late = true }
    02-who-said-it = {}          # open, without an end
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.journal.clock import moment

FILE = "classes.toml"
EVERYBODY = "everybody"
LARGEST = 5_000_000  # bytes of one hand-in where the plan says nothing; a full year's work is some 2 MB
SMALLEST = 10_000  # bytes that a plan must allow: a hand-in of a few marks has as many
FULLEST = 50_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """One assignment that a class may hand in.

    Attributes:
        id: the assignment's name.
        due: the last moment, by the server's clock; None where there is no end.
        late: whether it is taken after that too, and marked as late.
    """

    id: str
    due: datetime | None = None
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What ``classes.toml`` says: what each class, in order, may hand in, and how many bytes a hand-in may have."""

    classes: Mapping[str, Mapping[str, Exercise]] = field(default_factory=dict)
    largest: int = LARGEST

    def find(self, assignment: str, groups: Iterable[str]) -> tuple[str, Exercise] | None:
        """The first of a student's classes that hands an assignment in, and the exercise; None where none does.

        What is said of everybody comes last: a class's own due time holds before it.
        """
        theirs = set(groups) - {EVERYBODY}
        names = [*(name for name in self.classes if name in theirs), EVERYBODY]
        found = (name for name in names if assignment in self.classes.get(name, ()))
        return next(((name, self.classes[name][assignment]) for name in found), None)


def read_plan(file: Path) -> Plan:
    """Read ``classes.toml``.

    Raises:
        CopydeskError: it is not there, is no TOML, or says something that is not understood.
    """
    try:
        raw = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CopydeskError(f"There is no {file}.", "Write one: a class, and what it may hand in.") from None
    except (OSError, ValueError) as error:
        raise CopydeskError(f"{file} cannot be read ({error}).", "Mend it, or write it anew.") from None
    largest = raw.pop("largest", LARGEST)
    if type(largest) is not int or not SMALLEST <= largest <= FULLEST:
        raise _wrong(file, "largest", f"is {largest!r}", f"Give bytes from {SMALLEST:_} to {FULLEST:_}.")
    classes: dict[str, dict[str, Exercise]] = {}
    for name, exercises in raw.items():
        if not isinstance(exercises, dict):
            raise _wrong(file, name, "is no class", f"Write [{name}], and below it a line for each exercise.")
        classes[name] = {one: _exercise(file, f"{name}.{one}", one, facts) for one, facts in exercises.items()}
    return Plan(classes=classes, largest=largest)


def _exercise(file: Path, where: str, name: str, facts: Any) -> Exercise:
    if not isinstance(facts, dict):
        raise _wrong(file, where, f"is {facts!r}", f'Write {name} = {{ due = "2026-12-01 23:59" }}, or = {{}}.')
    unknown = sorted(facts.keys() - {"due", "late"})
    if unknown:
        raise _wrong(file, where, f"has “{unknown[0]}”", "Known are due and late.")
    late = facts.get("late", False)
    if not isinstance(late, bool):
        raise _wrong(file, where, f"has late = {late!r}", "Write true or false.")
    due = facts.get("due")
    if due is None:
        return Exercise(id=name, late=late)
    try:
        return Exercise(id=name, due=moment(due.isoformat() if isinstance(due, datetime) else str(due)), late=late)
    except CopydeskError as error:
        raise _wrong(file, where, f"has a due time that is none: {error.sentence}", error.mend) from None


def _wrong(file: Path, where: str, what: str, mend: str) -> CopydeskError:
    return CopydeskError(f"{file}: {where} {what}.", mend)


def open_exercise(file: Path, group: str, exercise: Exercise) -> None:
    """Write an exercise into ``classes.toml``, which is made if need be; the rest of the plan stays, its comments go.

    Raises:
        CopydeskError: what is there cannot be read, or the file cannot be written.
    """
    if group == "largest":
        raise CopydeskError("A class cannot be called “largest”.", "Give the group on the hub another name.")
    facts: dict[str, Any] = {"due": exercise.due.isoformat()} if exercise.due else {}
    if exercise.late:
        facts["late"] = True
    _change(file, lambda raw: raw.setdefault(group, {}).update({exercise.id: facts}))


def close_exercise(file: Path, group: str, assignment: str) -> None:
    """Take an exercise out of ``classes.toml``: nothing of it is taken in any more, and what is there stays.

    Raises:
        CopydeskError: it is not open for this class, or the file cannot be read or written.
    """
    if assignment not in read_plan(file).classes.get(group, {}):
        raise CopydeskError(f"{assignment} is not open for {group}.", "Look at the list of what is open.")
    _change(file, lambda raw: raw[group].pop(assignment))


def _change(file: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Write the plan anew, whole or not at all, and only where it can be read afterwards."""
    import tomli_w  # the service reads only, and has no need of it

    raw: dict[str, Any] = {}
    if file.exists():
        read_plan(file)
        raw = tomllib.loads(file.read_text(encoding="utf-8"))
    change(raw)
    part = file.with_name(f".{file.name}.part")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.write_text(tomli_w.dumps(raw), encoding="utf-8")
        read_plan(part)
        part.replace(file)
    except OSError as error:
        raise CopydeskError(f"{file} cannot be written ({error.strerror}).", "Is it your own inbox?") from None
