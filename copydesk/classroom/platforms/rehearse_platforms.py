"""A rehearsed class as a learning platform would hand it back, and the gradebook that it would export.

So that an instructor can try the whole round the evening before, with no class on the platform yet.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from copydesk.classroom.handout import read_solution
from copydesk.classroom.intake import write_whole
from copydesk.classroom.lms import STAMP, squeezed
from copydesk.classroom.rehearse import invented, most_students
from copydesk.errors import CopydeskError
from copydesk.journal.handin import render_handin, safe_name
from copydesk.tasks.assignment import Assignment

PLATFORMS = ("moodle", "canvas", "classroom", "nbgrader")
FIRST_ID = 4_100_000  # of invented accounts: seven digits, as platforms have them
EARLY = (1980, 1, 1, 0, 0, 0)  # the same in every zip, so that the same class is the same file


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An invented student's account on the platform, and their hand-in."""

    number: int
    student: str
    file: str
    data: bytes
    at: datetime

    @property
    def login(self) -> str:
        """As schools make logins."""
        return f"s{self.number}"

    @property
    def last_first(self) -> str:
        """``Lee, Ann``."""
        first, _, last = self.student.partition(" ")
        return f"{last}, {first}"


def rehearse_as(
    platform: str, name: str, students: int, out: Path, seed: int = 1, gradebook: Path | None = None
) -> int:
    """Write a rehearsed class in the form of a platform.

    Args:
        platform: one of ``PLATFORMS``.
        name: an assignment's name or a solution's folder.
        students: how many.
        out: a zip, or a folder, made where it is missing.
        seed: another number makes another class.
        gradebook: a file for the gradebook, worksheet or class list that the platform would export; two students
            more are in it, who handed nothing in.

    Returns: how many hand-ins were written.

    Raises:
        CopydeskError: no such assignment, or too many students.
    """
    assignment, keys = read_solution(name)
    accounts = []
    made = invented(assignment, keys, most_students(students), seed, assignment.self_checked)
    for place, (student, header, events) in enumerate(made):
        at = datetime.fromisoformat(events[-1]["at"])
        file = f"{assignment.id}--{safe_name(student)}--{at:%Y%m%d-%H%M%S}.jsonl"
        data = render_handin(header, events)
        accounts.append(Account(number=FIRST_ID + 17 * place, student=student, file=file, data=data, at=at))
    entries = [entry for account in accounts for entry in _entries(platform, assignment, account)]
    if out.suffix.lower() == ".zip":
        write_whole(out, _zip(entries))
    elif out.is_dir() and any(out.iterdir()):
        raise CopydeskError(f"{out} is not empty.", "Give another folder, or move that one away.")
    else:
        for path, data in entries:
            write_whole(out / path, data)
    if gradebook is not None:
        last = FIRST_ID + 17 * students
        absent = [("Absent Person", last), ("Ill Person", last + 17)]
        everybody = [(one.last_first, one.student, one.number) for one in accounts]
        everybody += [(", ".join(reversed(name.split())), name, number) for name, number in absent]
        write_whole(gradebook, _gradebook(platform, assignment, sorted(everybody)).encode())
    return len(accounts)


def _entries(platform: str, assignment: Assignment, one: Account) -> Iterator[tuple[str, bytes]]:
    if platform == "moodle":
        yield f"{one.student}_{one.number}_assignsubmission_file_/{one.file}", one.data
    elif platform == "canvas":
        short = list(squeezed(one.last_first))[-1]  # the last name first
        yield f"{short}_{one.number}_{one.number * 7}_{one.file}", one.data
    elif platform == "classroom":
        yield f"{one.student} - {one.file}", one.data
    else:
        folder = f"submitted/{one.login}/{assignment.id}"
        yield f"{folder}/handins/{one.file}", one.data
        yield f"{folder}/{STAMP}", f"{one.at:%Y-%m-%d %H:%M:%S.%f} UTC\n".encode()


def _zip(entries: Iterable[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in entries:
            archive.writestr(zipfile.ZipInfo(path, EARLY), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _gradebook(platform: str, assignment: Assignment, people: Sequence[tuple[str, str, int]]) -> str:
    """What the platform exports; names of the rehearsal hold no comma."""
    most = f"{assignment.most:g}"
    rows: list[Sequence[str]]
    if platform == "canvas":
        rows = [
            ("Student", "ID", "SIS User ID", "SIS Login ID", "Section", f"{assignment.title} (7001)", "Final Score")
        ]
        rows.append(("    Points Possible", "", "", "", "", most, "(read only)"))
        rows += [(last, str(number), "", f"s{number}", "9b", "", "") for last, _, number in people]
    elif platform == "moodle":
        head = "Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed"
        rows = [(*head.split(","), "Last modified (submission)", "Last modified (grade)", "Feedback comments")]
        for _, name, number in people:
            mail = f"s{number}@school.example"
            rows.append((f"Participant {number}", name, mail, "", "", most, "Yes", "-", "-", ""))
    elif platform == "classroom":
        rows = [[name] for _, name, _ in people]
    else:
        rows = [("id", "name", "email")]
        rows += [(f"s{number}", name, f"s{number}@school.example") for _, name, number in people]
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()
