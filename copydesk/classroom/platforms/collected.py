"""What a collection left behind: ``collected.json``, the list of a class's hand-ins of one assignment."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from copydesk.classroom.lms import Sender
from copydesk.classroom.platforms.roster import Person
from copydesk.errors import CopydeskError

INDEX = "collected.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """One hand-in that was taken in.

    Attributes:
        student: the class list's name, else the platform's, else the typed one, else the file's; with a number where it
            was taken already.
        file: its name in the class's ``handins``.
        source: where it came from, as the instructor sees it.
        journal: the journal's own name, which tells two students of one name apart.
        at: when it was handed in, by the student's own clock.
        edition: the edition of the assignment that it answers.
        earlier: names of earlier hand-ins of the same student, kept in ``handins/earlier``.
        warnings: what is worth knowing about it, one sentence each.
        sender: whose it is by the learning platform that it came from.
        person: the row of the class list that it belongs to.
        late: how late it came and by whose clock, in one sentence; empty where it came in time.
    """

    student: str
    file: str
    source: str
    journal: str
    at: str
    edition: str
    earlier: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    sender: Sender | None = None
    person: Person | None = None
    late: str = ""

    @property
    def id(self) -> str:
        """The class list's id for the student, else the platform's; empty where neither has one."""
        return (self.person.id if self.person else "") or (self.sender.id if self.sender else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """What a collection brought.

    Attributes:
        taken: all hand-ins of the class so far.
        problems: a sentence for each file that is none.
        folder: where they are.
        missing: who on the class list has not handed in.
        unknown: a sentence for each who handed in and is not on the class list.
    """

    taken: tuple[Collected, ...]
    problems: tuple[str, ...]
    folder: Path
    missing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    def told(self) -> Iterator[str]:
        """What a teacher should know of it, a sentence a line; who is missing comes last but for the count."""
        doubled = [f"{one.student} ({len(one.earlier) + 1})" for one in self.taken if one.earlier]
        if doubled:
            yield f"Handed in more than once; the latest counts: {', '.join(doubled)}."
        yield from self.unknown
        for one in self.taken:
            for sentence in (*([one.late] if one.late else ()), *one.warnings):
                yield f"{one.student}: {sentence}"
        if self.missing:
            yield f"Missing: {', '.join(self.missing)}."
        students = "1 student's hand-in is" if len(self.taken) == 1 else f"{len(self.taken)} students' hand-ins are"
        yield f"{students} in {self.folder}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a class's hand-ins are held against: who is in the class, and when the work was due."""

    people: tuple[Person, ...] = ()
    due: datetime | None = None


def read_index(folder: Path) -> Mapping[str, Collected]:
    """The collected hand-ins of ``CLASS/<assignment>`` by file name; empty where nothing was collected yet.

    Raises:
        CopydeskError: the index is damaged.
    """
    try:
        entries = [_collected(entry) for entry in _raw(folder)["handins"]]
    except (KeyError, TypeError):
        raise _damaged(folder) from None
    return {entry.file: entry for entry in entries}


def read_frame(folder: Path) -> Frame:
    """The class list and due time that ``CLASS/<assignment>`` was collected with.

    Raises:
        CopydeskError: the index is damaged.
    """
    raw = _raw(folder)
    try:
        due = datetime.fromisoformat(raw["due"]) if raw.get("due") else None
        return Frame(people=tuple(Person(**person) for person in raw.get("roster", ())), due=due)
    except (ValueError, TypeError, AttributeError):
        raise _damaged(folder) from None


def _raw(folder: Path) -> dict[str, Any]:
    try:
        raw = json.loads((folder / INDEX).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {"handins": []}
    except ValueError:
        raise _damaged(folder) from None
    if not isinstance(raw, dict):
        raise _damaged(folder)
    return raw


def _collected(entry: Mapping[str, Any]) -> Collected:
    sender, person = entry.get("sender"), entry.get("person")
    lists = {name: tuple(entry[name]) for name in ("earlier", "warnings")}
    own = {"sender": Sender(**sender) if sender else None, "person": Person(**person) if person else None}
    return Collected(**{**entry, **lists, **own})


def _damaged(folder: Path) -> CopydeskError:
    return CopydeskError(f"{folder / INDEX} is damaged.", "Delete it and collect again.")
