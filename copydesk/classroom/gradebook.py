"""Grading: from a class's hand-ins to ``grades.csv``. Answers are data; no student's code is ever run."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from copydesk.classroom.handout import read_solution
from copydesk.classroom.intake import refuse_foreign, write_whole
from copydesk.classroom.lms import tidy
from copydesk.classroom.platforms.collected import read_index
from copydesk.errors import CopydeskError
from copydesk.journal.handin import HandIn, read_handin
from copydesk.tasks.assignment import Assignment
from copydesk.tasks.keys import TaskKey
from copydesk.tasks.kind import Context, TaskScore
from copydesk.tasks.kinds import context_of, score_task
from copydesk.text.incoming import decode

PERSON = "person.csv"
TO_COME = "for a person to grade"  # in the note of whoever waits for a person's points
# A cell that begins with one of these is a formula to a spreadsheet, and a student chooses their own name.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
PLAIN_NUMBER = re.compile(r"-?\d+(\.\d+)?\Z")
DONE, TASKS = "done", "tasks"  # the columns of a lesson's grades.csv that go into a gradebook

Progress = Callable[[int, int], None]
"""Is told how many pieces of a work are done, and of how many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """How one student came out: the score of each task, by its id, and the points that a person gave.

    The student's ``id`` is the class list's, else the learning platform's; ``done`` counts the tasks that hold an
    answer, right or wrong.
    """

    student: str
    file: str
    tasks: Mapping[str, TaskScore]
    done: int = 0
    id: str = ""
    person: float | None = None
    notes: tuple[str, ...] = ()

    @property
    def machine(self) -> float:
        """The points of all tasks that the machine scored."""
        return sum(score.points for score in self.tasks.values())

    @property
    def total(self) -> float:
        """The machine's points and the person's."""
        return self.machine + (self.person or 0)

    @property
    def first(self) -> float | None:
        """The points at each task's first check; None where nothing was checked."""
        checked = [score.first * score.total for score in self.tasks.values() if score.first is not None]
        return sum(checked) if checked else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Student:
    """One student of a class.

    Attributes:
        name: as ``grades.csv`` has it.
        file: the hand-in's name in ``handins``.
        source: its path in the download that it came from; empty where it was not collected.
        handin: what was done.
        grade: how it came out.
        told: what the teacher should know of the hand-in, and no student of another's: who was late, whose is copied.
        person: a person's points by task; None where there are none yet.
    """

    name: str
    file: str
    source: str
    handin: HandIn
    grade: Grade
    told: tuple[str, ...] = ()
    person: Mapping[str, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """A class in the order of its names, the tasks with their keys, and a sentence for each file passed over."""

    assignment: Assignment
    contexts: Mapping[str, Context]
    students: tuple[Student, ...]
    problems: tuple[str, ...]
    folder: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """A graded class: a grade a student, a sentence for each thing that was passed over, and the file.

    ``lesson``: nobody is graded; it is counted what was done.
    """

    grades: tuple[Grade, ...]
    problems: tuple[str, ...]
    file: Path
    lesson: bool = False

    @property
    def told(self) -> str:
        """What came of it, in a sentence or two."""
        students = "1 student is" if len(self.grades) == 1 else f"{len(self.grades)} students are"
        if not self.lesson:
            return f"{students} graded in {self.file}."
        return (
            f"{students} counted in {self.file}. A lesson is practice, and nobody is graded: “done” is how many of its "
            "tasks each student did, “first” the points at the first check, “last” those at the end."
        )


def grade(name: str, class_folder: Path, progress: Progress | None = None) -> Graded:
    """Grade all hand-ins in ``class_folder/<assignment>/handins`` into ``grades.csv`` beside that folder.

    The points in ``person.csv`` beside it, where there is one, are added; that file is only read.
    ``progress``, where given, is told before each hand-in how many are done, and of how many.

    Raises:
        CopydeskError: no such assignment, no key, no hand-ins, or a ``person.csv`` that is no table.
    """
    got = gather(name, class_folder, progress)
    grades = tuple(replace(one.grade, notes=(*one.told, *one.grade.notes)) for one in got.students)
    target = got.folder / "grades.csv"
    write_whole(target, ("\ufeff" + table(grades, got.assignment)).encode())  # the mark makes spreadsheets read UTF-8
    return Graded(grades=grades, problems=got.problems, file=target, lesson=got.assignment.self_checked)


def gather(name: str, class_folder: Path, progress: Progress | None = None) -> Gathered:
    """Read and score all hand-ins in ``class_folder/<assignment>/handins``; nothing is written.

    ``progress``, where given, is told before each hand-in how many are done, and of how many.

    Raises:
        CopydeskError: no such assignment, no key, no hand-ins, or a ``person.csv`` that is no table.
    """
    assignment, keys = read_solution(name)
    folder = class_folder / assignment.id
    files = collected_files(assignment, class_folder)
    index, contexts = read_index(folder), contexts_of(assignment, keys)
    students, problems = [], []
    for done, path in enumerate(files):
        if progress is not None:
            progress(done, len(files))
        known = index.get(path.name)
        try:
            handin = read_handin(path)
            refuse_foreign(handin, assignment, path.name)
            student = known.student if known else tidy(handin.student) or path.stem
            scored = replace(grade_one(handin, contexts, student, path.name), id=known.id if known else "")
        except CopydeskError as error:
            problems.append(str(error))
            continue
        except Exception as error:  # written by hand, or by a program: it must not cost the others their grades
            problems.append(f"{path.name} cannot be graded ({type(error).__name__}: {error}). Read it by eye.")
            continue
        told = (*([known.late] if known.late else ()), *known.warnings) if known else handin.warnings
        source = known.source if known else ""
        students.append(
            Student(name=student, file=path.name, source=source, handin=handin, grade=scored, told=tuple(told))
        )
    points, unread = read_person(folder / PERSON, [one.name for one in students])
    graded = (
        replace(
            one,
            grade=with_person(one.grade, points.get(one.name), not assignment.self_checked),
            person=points.get(one.name),
        )
        for one in students
    )
    return Gathered(
        assignment=assignment,
        contexts=contexts,
        students=tuple(sorted(graded, key=lambda one: (one.name.casefold(), one.file))),
        problems=(*problems, *unread),
        folder=folder,
    )


def collected_files(assignment: Assignment, class_folder: Path) -> list[Path]:
    """The hand-ins that were collected for an assignment, by file name.

    Raises:
        CopydeskError: there are none.
    """
    folder = class_folder / assignment.id / "handins"
    files = sorted(folder.glob("*.jsonl"))
    if not files:
        raise CopydeskError(
            f"There are no hand-ins in {folder}.",
            f"Collect them first: copydesk collect DOWNLOAD --assignment {assignment.id} --to {class_folder}",
        )
    return files


def contexts_of(assignment: Assignment, keys: Mapping[str, TaskKey]) -> dict[str, Context]:
    """Every task of an assignment with its article and key, made once for a whole class."""
    return {task.id: context_of(assignment, task, keys[task.id]) for task in assignment.tasks.values()}


def grade_one(handin: HandIn, contexts: Mapping[str, Context], student: str, file: str) -> Grade:
    """Score one hand-in: each task's last state, and its first check beside it."""
    states = {name: handin.state(name) for name in contexts}
    scores = {name: score_task(context, states[name]) for name, context in contexts.items()}
    done = sum(bool(state.marks or state.answers or state.checks) for state in states.values())
    unopened = [name for name, score in scores.items() if not score.opened]
    told: tuple[str, ...] = ()
    if len(unopened) == len(scores):
        told = ("nothing was done",)
    elif unopened:
        told = (f"not opened: {', '.join(unopened)}",)
    return Grade(student=student, file=file, tasks=scores, done=done, notes=told)


def with_person(one: Grade, given: Mapping[str, float] | None, waits: bool = True) -> Grade:
    """A grade with a person's points, by task; its note names the tasks that wait for them, unless none ``waits``."""
    points = None if given is None else sum(given.values())
    tasks = one.tasks.items()
    waiting = [
        name for name, score in tasks if score.by_person and score.opened and name.casefold() not in (given or ())
    ]
    notes = (*one.notes, f"{TO_COME}: {', '.join(waiting)}") if waiting and waits else one.notes
    return replace(one, person=points, notes=notes)


def read_person(path: Path, students: Sequence[str]) -> tuple[dict[str, dict[str, float]], list[str]]:
    """A person's points by student and task, from a table with the columns ``student`` and ``task …``.

    Args:
        path: ``person.csv``, as any spreadsheet saves it: commas, semicolons or tabs, 2.5 or 2,5.
        students: who may be named in it.

    Returns:
        The points, and a sentence with line and mend for each row that could not be counted.

    Raises:
        CopydeskError: it has no column ``student``, or is not text.
    """
    if not path.is_file():
        return {}, []
    text = decode(path.read_bytes(), path.name)
    head = text.split("\n", 1)[0]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count))
    columns = [name.strip().casefold() for name in next(rows, [])]
    if "student" not in columns:
        raise CopydeskError(f"{path}, line 1 has no column “student”.", "Write one: student,task 1")
    tasks = [at for at, name in enumerate(columns) if name.startswith("task")]
    known = {name: student for student in students for name in (student, *plain_cells([student]))}
    points: dict[str, dict[str, float]] = {}
    problems = []
    for row in rows:
        cells = [cell.strip() for cell in row] + [""] * len(columns)
        name = cells[columns.index("student")]
        given = {columns[at][4:].strip(): cells[at].replace(",", ".") for at in tasks if cells[at]}
        if not name or not given:
            continue
        where = f"{path.name}, line {rows.line_num}"
        if name not in known:
            problems.append(f"{where}: {name} has not handed in. Write the name as grades.csv has it.")
        elif known[name] in points:
            problems.append(f"{where}: {name} stands there twice. The first row was counted; delete one.")
        elif not all(map(PLAIN_NUMBER.match, given.values())):
            problems.append(f"{where}: the points of {name} are no numbers. Write them as 2 or 2.5.")
        else:
            points[known[name]] = {task: float(number) for task, number in given.items()}
    return points, problems


def table(grades: Sequence[Grade], assignment: Assignment) -> str:
    """grades.csv: student, id, a column a task, machine, person, total, max, first, last, note.

    A lesson's has two columns more before the note: how many tasks were done, and of how many.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    tasks = list(assignment.tasks)
    heads = ["student", "id", *(f"task {name}" for name in tasks), "machine", "person", "total", "max", "first", "last"]
    writer.writerow([*heads, *([DONE, TASKS] if assignment.self_checked else ()), "note"])
    most = sum(task.points for task in assignment.tasks.values())
    for one in grades:
        scores = [one.tasks[name] for name in tasks]
        points = [_number(score.points) if score.opened and not score.by_person else "" for score in scores]
        machine, total = _number(one.machine), _number(one.total)
        first, person = _number(one.first), _number(one.person)
        row = [one.student, one.id, *points, machine, person, total, f"{most:g}", first, machine]
        row += [str(one.done), str(len(tasks))] if assignment.self_checked else []
        writer.writerow(plain_cells([*row, "; ".join(one.notes)]))
    return out.getvalue()


def plain_cells(row: Iterable[str]) -> list[str]:
    """Cells of which none is a formula to a spreadsheet."""
    return [f"'{cell}" if cell.startswith(FORMULA_SIGNS) and not PLAIN_NUMBER.match(cell) else cell for cell in row]


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"
