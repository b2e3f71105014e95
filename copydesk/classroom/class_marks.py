"""What a class marked, as a table: a row a mark, or a row a span, of every student, for pandas or a spreadsheet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from copydesk.classroom.gradebook import gather
from copydesk.classroom.intake import write_whole
from copydesk.errors import CopydeskError
from copydesk.marks.annotation import AnnotationSet
from copydesk.marks.exchange import rows, span_rows
from copydesk.marks.exchange.table import csv_of
from copydesk.tasks.mark import marks

FIRST = ("student", "task", "round")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassMarks:
    """The rows, how many students they are of, and a sentence for each file that was passed over."""

    rows: tuple[dict[str, Any], ...]
    students: int
    problems: tuple[str, ...]


def class_marks(name: str, class_folder: Path, *, spans: bool = False) -> ClassMarks:
    """Every mark of every student of a class, as it was handed in.

    Args:
        name: the assignment.
        class_folder: the class's folder, with hand-ins collected.
        spans: a row a span in place of a row a mark.

    Returns:
        Rows as ``marks.exchange.rows`` makes them, after ``student``, ``task`` and ``round`` (2 is a second vote,
        which starts from the marks of the first).

    Raises:
        CopydeskError: no such assignment, or no hand-ins.
    """
    got = gather(name, class_folder)
    out: list[dict[str, Any]] = []
    for student in got.students:
        for task, turn in student.handin.rounds():
            context = got.contexts.get(task)
            if context is None or context.article is None:
                continue
            found = marks(student.handin.state(task, turn), context.article)
            made = AnnotationSet.of(context.article, student.name, found)
            for row in (span_rows if spans else rows)(made, context.article):
                del row["reader"]  # it is the student
                out.append({"student": student.name, "task": task, "round": turn, **row})
    return ClassMarks(rows=tuple(out), students=len(got.students), problems=got.problems)


def write_class_marks(
    name: str, class_folder: Path, out: Path, *, spans: bool = False, mark: bool = True, delimiter: str = ","
) -> ClassMarks:
    """Write ``class_marks`` as CSV (``marks.exchange.table``).

    Raises:
        CopydeskError: as ``class_marks``; or nobody marked anything.
    """
    found = class_marks(name, class_folder, spans=spans)
    if not found.rows:
        raise CopydeskError(f"No student of this class marked anything in {name}.", "Are these the right hand-ins?")
    write_whole(out, csv_of(found.rows, first=FIRST, mark=mark, delimiter=delimiter))
    return found
