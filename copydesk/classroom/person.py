"""A person's points for what no machine judges: what is to be read, and ``person.csv``, in which they are kept."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from copydesk.classroom.gradebook import PERSON, PLAIN_NUMBER, Progress, gather, plain_cells
from copydesk.classroom.intake import write_whole
from copydesk.errors import CopydeskError
from copydesk.tasks.assignment import Task
from copydesk.tasks.write import written
from copydesk.text.incoming import decode


@dataclass(frozen=True, slots=True, kw_only=True)
class ToRead:
    """What one student wrote in one task, the facts they ticked there, and the points it has so far, if any."""

    student: str
    task: Task
    words: str
    ticked: tuple[str, ...] = ()
    points: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile:
    """All that a person is to read of a class, by task and then by student, and a sentence for each problem."""

    pages: tuple[ToRead, ...]
    file: Path
    problems: tuple[str, ...]


def to_read(name: str, class_folder: Path, progress: Progress | None = None) -> Pile:
    """What the students of a class wrote in the tasks that a person grades; who did not open a task is left out.

    ``progress``, where given, is told before each hand-in how many are done, and of how many.

    Raises:
        CopydeskError: no such assignment, no key, no hand-ins, or a ``person.csv`` that is no table.
    """
    got = gather(name, class_folder, progress)
    pages = []
    for task in got.assignment.tasks.values():
        for student in got.students:
            score = student.grade.tasks[task.id]
            if not (score.by_person and score.opened):
                continue
            state = student.handin.state(task.id)
            ticked = [fact for n, fact in enumerate(task.facts, 1) if state.answers.get(f"fact:{n}") is True]
            points = (student.person or {}).get(task.id.casefold())
            page = ToRead(student=student.name, task=task, words=written(state), ticked=tuple(ticked), points=points)
            pages.append(page)
    return Pile(pages=tuple(pages), file=got.folder / PERSON, problems=got.problems)


def points_of(text: str, most: float) -> float | None:
    """The points that a person typed, ``2.5`` or ``2,5``; None for an empty field.

    Raises:
        CopydeskError: it is no number, or not between 0 and ``most``.
    """
    typed = text.strip().replace(",", ".")
    if not typed:
        return None
    if not PLAIN_NUMBER.match(typed) or not 0 <= float(typed) <= most:
        raise CopydeskError(f"“{text.strip()}” was not saved.", f"Give a number from 0 to {most:g}.")
    return float(typed)


def write_points(file: Path, student: str, task: str, points: float | None) -> None:
    """Put one student's points for one task into ``person.csv``; every other cell stays as it is.

    The file is read anew each time, so that what a spreadsheet saved meanwhile is kept.

    Args:
        file: ``person.csv``, made where it is missing.
        student: the name as ``grades.csv`` has it.
        task: the task's id.
        points: the points; None empties the cell.

    Raises:
        CopydeskError: the file is no text, or has no column ``student``; then it is not touched.
    """
    text = decode(file.read_bytes(), file.name).removeprefix("\ufeff") if file.is_file() else ""
    delimiter = max(",;\t", key=text.split("\n", 1)[0].count)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)) or [["student"]]
    heads = [cell.strip().casefold() for cell in rows[0]]
    if "student" not in heads:
        raise CopydeskError(f"{file}, line 1 has no column “student”.", "Write one: student,task 1")
    named = [at for at, head in enumerate(heads) if head.startswith("task") and head[4:].strip() == task.casefold()]
    if not named:
        named = [len(rows[0])]
        rows[0].append(f"task {task}")
    at, names = heads.index("student"), (student, *plain_cells([student]))
    row = next((row for row in rows[1:] if len(row) > at and row[at].strip() in names), None)
    if row is None:
        row = [""] * len(rows[0])
        row[at] = plain_cells([student])[0]
        rows.append(row)
    row += [""] * (len(rows[0]) - len(row))
    number = "" if points is None else f"{points:g}"
    row[named[0]] = number.replace(".", ",") if delimiter == ";" else number  # as such a spreadsheet writes it
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\n").writerows(rows)
    write_whole(file, ("\ufeff" + out.getvalue()).encode())  # the mark makes spreadsheets read UTF-8
