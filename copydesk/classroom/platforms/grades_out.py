"""A class's points into files for a learning platform: what the ``gradebook`` command does."""

from __future__ import annotations

from pathlib import Path

from copydesk.classroom.handout import find_solution
from copydesk.classroom.intake import write_whole
from copydesk.classroom.platforms.cells import read_sheet
from copydesk.classroom.platforms.collected import read_frame
from copydesk.classroom.platforms.roster import read_roster
from copydesk.classroom.platforms.standing import column_table, nbgrader_table, standings
from copydesk.classroom.platforms.worksheet import Filled, fill_in

HOW_MANY = "A lesson is practice: what was entered is how many of its tasks each student did, right or wrong."
LAST_TRY = "A lesson is practice: the points entered are those of the last try, after checking."


def fill_gradebook(
    name: str,
    class_folder: Path,
    data: bytes,
    file: str,
    out: Path,
    column: str | None = None,
    points: bool = False,
) -> Filled:
    """Fill in a Canvas gradebook or a Moodle worksheet, and write it to ``out``, whole or not at all.

    Args:
        name: the assignment's name or a solution's folder.
        class_folder: where it was graded.
        data: the exported gradebook.
        file: its name, for the sentences.
        out: the file to write.
        column: the head of the Canvas column; the assignment's title where none is given.
        points: of a lesson, enter the points of each student's last try, and not how many tasks were done.

    Raises:
        CopydeskError: no such assignment, nothing graded, or no gradebook.
    """
    assignment = find_solution(name)
    sheet = read_sheet(data, file)
    filled = fill_in(sheet, file, standings(class_folder / assignment.id, points), column, assignment.title)
    if assignment.self_checked:
        filled.told.insert(0, LAST_TRY if points else HOW_MANY)
    write_whole(out, sheet.to_bytes())
    return filled


def write_grades(
    name: str, class_folder: Path, form: str, out: Path, names: bytes | None = None, points: bool = False
) -> list[str]:
    """Write a class's points as nbgrader exports them (``nbgrader``), or as a column to paste (``column``).

    Args:
        name: the assignment's name or a solution's folder.
        class_folder: where it was graded.
        form: ``nbgrader`` or ``column``.
        out: the file to write.
        names: for a column, a list of names whose order it takes; else that of the class list, else the alphabet's.
        points: of a lesson, write the points of each student's last try, and not how many tasks were done.

    Returns: the graded students for whom there was no row.

    Raises:
        CopydeskError: no such assignment, nothing graded, or a list without names.
    """
    assignment = find_solution(name)
    folder = class_folder / assignment.id
    rows = standings(folder, points)
    lost: list[str] = []
    if form == "nbgrader":
        table = nbgrader_table(folder, assignment, rows)
    else:
        people = read_roster(names, "the list of names").people if names is not None else read_frame(folder).people
        table, lost = column_table([person.name for person in people], rows)
    write_whole(out, table.encode())
    return lost
