"""A class's hand-ins read and scored, as feedback pages and the class's picture need them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from copydesk.classroom.gradebook import (
    PERSON,
    Grade,
    collected_files,
    contexts_of,
    grade_one,
    read_person,
    with_person,
)
from copydesk.classroom.handout import read_solution
from copydesk.classroom.intake import refuse_foreign
from copydesk.classroom.lms import tidy
from copydesk.classroom.platforms.collected import read_index
from copydesk.errors import CopydeskError
from copydesk.journal.handin import HandIn, read_handin
from copydesk.tasks.assignment import Assignment
from copydesk.tasks.kind import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Student:
    """One student of a class.

    Attributes:
        name: as ``grades.csv`` has it.
        file: the hand-in's name in ``handins``.
        source: its path in the download that it came from; empty where it was not collected.
        handin: what was done.
        grade: how it came out.
        person: a person's points by task; None where there are none yet.
    """

    name: str
    file: str
    source: str
    handin: HandIn
    grade: Grade
    person: Mapping[str, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """A class in the order of its names, the tasks with their keys, and a sentence for each file passed over."""

    assignment: Assignment
    contexts: Mapping[str, Context]
    students: tuple[Student, ...]
    problems: tuple[str, ...]
    folder: Path


def gather(name: str, class_folder: Path) -> Gathered:
    """Read and score all hand-ins in ``class_folder/<assignment>/handins``; nothing is written.

    Raises:
        CopydeskError: no such assignment, no key, no hand-ins, or a ``person.csv`` that is no table.
    """
    assignment, keys = read_solution(name)
    folder = class_folder / assignment.id
    files = collected_files(assignment, class_folder)
    index, contexts = read_index(folder), contexts_of(assignment, keys)
    read: list[tuple[HandIn, Grade, str]] = []
    problems = []
    for path in files:
        known = index.get(path.name)
        try:
            handin = read_handin(path)
            refuse_foreign(handin, assignment, path.name)
            student = known.student if known else tidy(handin.student) or path.stem
            read.append((handin, grade_one(handin, contexts, student, path.name), known.source if known else ""))
        except CopydeskError as error:
            problems.append(str(error))
        except Exception as error:  # written by hand, or by a program: it must not cost the others their page
            problems.append(f"{path.name} cannot be read ({type(error).__name__}: {error}). Read it by eye.")
    points, unread = read_person(folder / PERSON, [grade.student for _, grade, _ in read])
    students = [
        Student(
            name=grade.student,
            file=grade.file,
            source=source,
            handin=handin,
            grade=with_person(grade, points.get(grade.student)),
            person=points.get(grade.student),
        )
        for handin, grade, source in read
    ]
    students.sort(key=lambda one: (one.name.casefold(), one.file))
    return Gathered(
        assignment=assignment,
        contexts=contexts,
        students=tuple(students),
        problems=(*problems, *unread),
        folder=folder,
    )
