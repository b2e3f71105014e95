"""How each student stands in ``grades.csv``, and what is known of who they are; written out for other programs.

``grades.csv`` is what a teacher has seen: the points that go into a gradebook are read from it, not computed anew.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from copydesk.classroom.gradebook import DONE, FORMULA_SIGNS, PLAIN_NUMBER, TASKS, TO_COME, plain_cells
from copydesk.classroom.lms import Sender, folded
from copydesk.classroom.platforms.collected import read_frame, read_index
from copydesk.classroom.platforms.roster import Person
from copydesk.errors import CopydeskError
from copydesk.tasks.assignment import Assignment
from copydesk.text.incoming import decode

# nbgrader's order of columns: plugins/export.py of nbgrader 0.9.6
NBGRADER = ("assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email", "raw_score",
            "late_submission_penalty", "score", "max_score")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One student's row of ``grades.csv``: what goes into a gradebook as it stands there, and who it is.

    ``total`` and ``most``: the points; of a lesson, how many tasks were done, and how many there are. ``waiting``: a
    person's points are still to come.
    """

    student: str
    total: str
    most: str
    by_task: str
    waiting: bool = False
    at: str = ""
    sender: Sender | None = None
    person: Person | None = None


def standings(folder: Path, points: bool = False) -> list[Standing]:
    """The rows of ``CLASS/<assignment>/grades.csv``, as it was written or as a spreadsheet saved it since.

    Args:
        folder: ``CLASS/<assignment>``.
        points: take a lesson's points as well, and not how many tasks were done.

    Raises:
        CopydeskError: there is none, or it lost its columns.
    """
    path = folder / "grades.csv"
    if not path.is_file():
        raise CopydeskError(
            f"There is no {path}.", f"Grade first: copydesk grade {folder.name} --class {folder.parent}"
        )
    text = decode(path.read_bytes(), path.name).removeprefix("\ufeff")
    head = text.split("\n", 1)[0]
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count))
    if not {"student", "total", "max"} <= set(rows.fieldnames or ()):
        raise CopydeskError(f"{path}, line 1 lost its columns student, total and max.", "Grade again.")
    known = {one.student: one for one in read_index(folder).values()}
    lesson = {DONE, TASKS} <= set(rows.fieldnames or ()) and not points
    counted = (DONE, TASKS) if lesson else ("total", "max")
    out = []
    for row in rows:
        name = row["student"] or ""
        name = name[1:] if name.startswith("'") and name[1:].startswith(FORMULA_SIGNS) else name
        total, most = ((row[column] or "").strip().replace(",", ".") for column in counted)
        if not PLAIN_NUMBER.match(total) or not PLAIN_NUMBER.match(most):
            raise CopydeskError(
                f"{path}, line {rows.line_num}: {' and '.join(counted)} of {name} are no numbers.", "Grade again."
            )
        tasks = [f"{column}: {cell}" for column, cell in row.items() if column and column.startswith("task ") and cell]
        one = known.get(name)
        out.append(
            Standing(
                student=name,
                total=total,
                most=most,
                by_task=f"{total} of {most} tasks done" if lesson else "; ".join(tasks),
                waiting=not lesson and TO_COME in (row.get("note") or ""),
                at=one.at if one else "",
                sender=one.sender if one else None,
                person=one.person if one else None,
            )
        )
    return out


def nbgrader_table(folder: Path, assignment: Assignment, rows: Sequence[Standing]) -> str:
    """The class in nbgrader's order of columns; who handed nothing in has a row without points."""
    frame = read_frame(folder)
    due = f"{frame.due:%Y-%m-%d %H:%M:%S}" if frame.due else ""
    here = {one.person for one in rows if one.person}
    absent = [person for person in frame.people if person not in here]
    most = rows[0].most if rows else ""
    lines: list[Iterable[str]] = [NBGRADER]
    for one in rows:
        person = one.person or Person(name=one.student)
        student = person.login or person.id or (one.sender.id if one.sender else "") or one.student
        when = one.at.replace("T", " ").removesuffix("Z")
        lines.append(
            (
                assignment.id,
                due,
                when,
                student,
                *_last_first(person.name),
                person.email,
                one.total,
                "0.0",
                one.total,
                one.most,
            )
        )
    for person in absent:
        student = person.login or person.id or person.name
        lines.append((assignment.id, due, "", student, *_last_first(person.name), person.email, "", "", "", most))
    return _table(lines)


def column_table(names: Sequence[str], rows: Sequence[Standing]) -> tuple[str, list[str]]:
    """Names and points, two columns with a tab between them, to paste beside a list in a spreadsheet.

    Args:
        names: in which order; who is not graded gets no points. Empty: as grades.csv has them.
        rows: the graded students.

    Returns: the table, and the graded students that the names do not hold.
    """
    points = {folded(one.person.name if one.person else one.student): one for one in rows}
    points |= {folded(one.student): one for one in rows}
    order = list(names) or [one.student for one in rows]
    found = [points.get(folded(name)) for name in order]
    table = _table(([name, one.total if one else ""] for name, one in zip(order, found, strict=True)), "\t")
    return table, [one.student for one in rows if one not in found]


def _last_first(name: str) -> tuple[str, str]:
    first, _, last = name.rpartition(" ")
    return last, first


def _table(lines: Iterable[Iterable[str]], delimiter: str = ",") -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerows(plain_cells(line) for line in lines)
    return out.getvalue()
