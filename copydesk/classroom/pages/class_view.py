"""A class's picture of one task in a notebook: an instructor's, the key behind a tick; a student's, without any."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path
from typing import Any

from copydesk.classroom.gradebook import Gathered, gather
from copydesk.classroom.pages.picture import Answered, Marked, Picture, alike, picture
from copydesk.classroom.pages.report_page import task_page
from copydesk.classroom.pages.times import earlier
from copydesk.errors import CopydeskError
from copydesk.tasks.class_picture import read_picture
from copydesk.tasks.kind import Context
from copydesk.tasks.voice import given_words


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassView:
    """A page that stands in a notebook in a frame of its own, without the notebook's rights."""

    title: str
    html: str
    students: int

    def _repr_html_(self) -> str:
        return frame(self.html, self.title)

    def __repr__(self) -> str:
        return f"{self.title}: {self.students} students"


def frame(html: str, title: str) -> str:
    """A page in a frame: what students typed cannot reach the notebook, whatever it is."""
    return (
        f'<iframe title="{escape(title, quote=True)}" sandbox="allow-scripts allow-modals allow-popups" '
        'allow="fullscreen" style="width:100%;height:44em;border:1px solid;background:#fff" '
        f'srcdoc="{escape(html, quote=True)}"></iframe>'
    )


def view_of_class(name: str, task: str, class_folder: Path) -> ClassView:
    """One task of what a class handed in, at projector size, names left out and the key hidden.

    Raises:
        CopydeskError: no such assignment or task, no hand-ins, or nobody opened the task.
    """
    got = gather(name, class_folder)
    made = picture(_context(got, task), got.students, earlier(got))
    if not made.last.students:
        raise CopydeskError(f"Nobody has opened task {task} of {name} yet.", "Collect again when they have handed in.")
    title = f"{got.assignment.title} · {len(got.students)} handed in"
    return ClassView(title=title, html=task_page(title, made, with_key=True), students=made.last.students)


def view_for_student(context: Context) -> ClassView | None:
    """The class's picture of a task, as the teacher's report left it beside the student's answers.

    Nothing of a key is in it. Whether the student may see it yet is the caller's to ask.

    Returns:
        None where there is no picture of this task, or it is of another edition, of another text, or damaged.
    """
    body = read_picture(context.assignment, context.task, context.article)
    if body is None or context.task.kind in ("write", "draft", "own"):
        return None
    try:
        views = {str(name): _view(context, shown) for name, shown in body["views"].items()}
        bare = replace(context, key=None, task=replace(context.task, spans=given_words(context.task, context.key)))
        made = Picture(context=bare, views=views)
        title = f"{context.assignment.title} · your class"
        return ClassView(title=title, html=task_page(title, made, with_key=False), students=made.last.students)
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError):  # whatever a torn file may hold
        return None


def _context(got: Gathered, task: str) -> Context:
    if task not in got.contexts:
        known = ", ".join(got.contexts)
        raise CopydeskError(f"{got.assignment.id} has no task {task!r}.", f"Its tasks are {known}.")
    return got.contexts[task]


def _view(context: Context, shown: Mapping[str, Any]) -> Marked | Answered:
    """A view as the file has it: shares of words become counts again; what only a key could say is left empty."""
    students = int(shown["students"])
    if context.task.kind != "mark":
        counts = {str(part): {str(x): int(n) for x, n in each.items()} for part, each in shown["answers"].items()}
        numbers = tuple(float(number) for number in shown["numbers"])
        same = alike(context.task, counts, students)
        return Answered(students=students, counts=counts, share=0.0, numbers=numbers, agreement=same)
    assert context.article is not None
    most = len(context.article.text)
    heat = {
        str(role): tuple(
            (int(start), int(end), round(float(share) * students))
            for start, end, share in words
            if 0 <= int(start) < int(end) <= most
        )
        for role, words in shown["words"].items()
    }
    return Marked(
        students=students, heat=heat, items=(), strays=(), alpha=None, precision=None, recall=None,
        extras=0, without=0, share=0.0, nothing=0,
    )  # fmt: skip
