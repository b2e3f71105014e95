"""The class's picture in a notebook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.desk.opened import opened
from copydesk.errors import CopydeskError
from copydesk.tasks.table import Table

if TYPE_CHECKING:
    from copydesk.classroom.pages.class_view import ClassView


def class_view(task: str, assignment: str = "", of: str | Path = "") -> ClassView | Table:
    """How a class answered one task, in large type.

    For students: ``desk.class_view("7")`` is about what is open. It shows the picture that the teacher's report made,
    once one's own answer is committed, checked or handed in; nothing of the key is in it.

    For instructors: ``desk.class_view("7", "05-whose-word", "9b")`` reads the hand-ins of class 9b as they are now. No
    name is in it, and the key is hidden until it is asked for, so that one can vote, look, talk and vote again.

    Args:
        task: the task's id.
        assignment: a lesson's or an exercise's name.
        of: the class: its name in the folder ``classes``, or the path of its folder.

    Raises:
        CopydeskError: nothing is open, or there is no such task, assignment or class.
    """
    from copydesk.classroom.pages.class_view import view_for_student, view_of_class
    from copydesk.desk.fetched import fetch_picture

    if assignment or of:
        if not (assignment and of):
            raise CopydeskError(
                "The lesson or the class was not named.", 'Say desk.class_view("7", "05-whose-word", "9b").'
            )
        return view_of_class(assignment, task, _class_folder(of))
    desk = opened()
    context = desk.context(task)
    state = desk.state(task)
    if not (state.closed or state.checks):
        return Table(rows=(), below=("First your own answer: check it or commit to it. Then run this cell again.",))
    why = fetch_picture(desk.assignment)
    made = None if why else view_for_student(context)
    if made is None:
        why = why or "There is no picture of your class for this task yet. Ask your teacher for it."
        return Table(rows=(), below=(why,))
    return made


def _class_folder(of: str | Path) -> Path:
    here = Path.cwd()
    for place in (here, here / "classes", here.parent, here.parent / "classes"):
        if (place / of).is_dir():
            return place / of
    raise CopydeskError(f"There is no class {of} here.", "Collect its hand-ins first, or give its folder's path.")
