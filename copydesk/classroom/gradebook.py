"""Grading: from a class's hand-ins to ``grades.csv``. Answers are data; no student's code is ever run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from copydesk.classroom.handout import read_solution
from copydesk.classroom.intake import read_index, refuse_foreign
from copydesk.errors import CopydeskError
from copydesk.journal.handin import HandIn, read_handin
from copydesk.tasks.assignment import Assignment
from copydesk.tasks.keys import TaskKey
from copydesk.tasks.kind import Context, TaskScore
from copydesk.tasks.kinds import context_of, score_task

# A cell that begins with one of these is a formula to a spreadsheet, and a student chooses their own name.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """How one student came out: the score of each task, by its id."""

    student: str
    file: str
    tasks: Mapping[str, TaskScore]
    notes: tuple[str, ...] = ()

    @property
    def machine(self) -> float:
        """The points of all tasks that the machine scored."""
        return sum(score.points for score in self.tasks.values())

    @property
    def first(self) -> float | None:
        """The points at each task's first check; None where nothing was checked."""
        checked = [score.first * score.total for score in self.tasks.values() if score.first is not None]
        return sum(checked) if checked else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """A graded class: a grade a student, a sentence for each hand-in that could not be graded, and the file."""

    grades: tuple[Grade, ...]
    problems: tuple[str, ...]
    file: Path


def grade(name: str, class_folder: Path) -> Graded:
    """Grade all hand-ins in ``class_folder/<assignment>/handins`` into ``grades.csv`` beside that folder.

    Raises:
        CopydeskError: no such assignment, no key, or no hand-ins.
    """
    assignment, keys = read_solution(name)
    folder = class_folder / assignment.id
    files = sorted((folder / "handins").glob("*.jsonl"))
    if not files:
        raise CopydeskError(
            f"There are no hand-ins in {folder / 'handins'}.",
            f"Collect them first: copydesk collect DOWNLOAD --assignment {assignment.id} --to {class_folder}",
        )
    index = read_index(folder)
    contexts = contexts_of(assignment, keys)
    grades, problems = [], []
    for path in files:
        try:
            handin = read_handin(path)
            refuse_foreign(handin, assignment, path.name)
        except CopydeskError as error:
            problems.append(str(error))
            continue
        known = index.get(path.name)
        grades.append(grade_one(handin, contexts, known.student if known else handin.student or path.stem, path.name))
    grades.sort(key=lambda g: (g.student.casefold(), g.file))
    target = folder / "grades.csv"
    write_whole(target, table(grades, assignment))
    return Graded(grades=tuple(grades), problems=tuple(problems), file=target)


def contexts_of(assignment: Assignment, keys: Mapping[str, TaskKey]) -> dict[str, Context]:
    """Every task of an assignment with its article and key, made once for a whole class."""
    return {task.id: context_of(assignment, task, keys[task.id]) for task in assignment.tasks.values()}


def grade_one(handin: HandIn, contexts: Mapping[str, Context], student: str, file: str) -> Grade:
    """Score one hand-in: each task's last state, and its first check beside it."""
    scores = {name: score_task(context, handin.state(name)) for name, context in contexts.items()}
    unopened = [name for name, score in scores.items() if not score.opened]
    notes = list(handin.warnings)
    if unopened:
        notes.append(f"not opened: {', '.join(unopened)}")
    return Grade(student=student, file=file, tasks=scores, notes=tuple(notes))


def table(grades: Sequence[Grade], assignment: Assignment) -> str:
    """grades.csv: student, id, a column a task, machine, person, total, max, first, last, note."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    tasks = list(assignment.tasks)
    heads = [f"task {name}" for name in tasks]
    writer.writerow(["student", "id", *heads, "machine", "person", "total", "max", "first", "last", "note"])
    most = sum(task.points for task in assignment.tasks.values())
    for one in grades:
        points = [_number(one.tasks[name].points) if one.tasks[name].opened else "" for name in tasks]
        first = "" if one.first is None else _number(one.first)
        machine = _number(one.machine)
        row = [one.student, "", *points, machine, "", machine, f"{most:g}", first, machine, "; ".join(one.notes)]
        writer.writerow(_plain_cells(row))
    return out.getvalue()


def write_whole(path: Path, text: str) -> None:
    """Write a file so that it is there whole or not at all, in a form that spreadsheets read as UTF-8."""
    part = path.with_name(path.name + ".part")
    part.write_text("\ufeff" + text, encoding="utf-8", newline="")
    part.replace(path)


def _plain_cells(row: Iterable[str]) -> list[str]:
    return [f"'{cell}" if cell.startswith(FORMULA_SIGNS) and not _is_number(cell) else cell for cell in row]


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def _number(value: float) -> str:
    return f"{value:.2f}"
