"""The assignment that is open in this kernel, and what its screens are made of."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from copydesk import __version__
from copydesk.errors import CopydeskError
from copydesk.journal.fold import TaskState
from copydesk.journal.protocol import Room, Rooms
from copydesk.journal.store import Journal
from copydesk.kit import kit_root
from copydesk.marks.codebook import codebook
from copydesk.tasks.assignment import Assignment, find_assignment
from copydesk.tasks.kind import Context
from copydesk.tasks.kinds import accept, ask, context_of, reply, task_for_page
from copydesk.text.article import SLUG, Article
from copydesk.widgets import Annotator

if TYPE_CHECKING:
    from copydesk.tasks.keys import TaskKey
    from copydesk.tasks.outlets import Reading

rooms = Rooms()
"""Who looks at which task, in this kernel."""


@dataclass(slots=True, eq=False)
class Open:
    """An assignment that is open in this kernel: its journal, and its tasks as they are asked for."""

    assignment: Assignment
    journal: Journal
    _contexts: dict[str, Context] = field(default_factory=dict)

    @property
    def is_reference(self) -> bool:
        """Whether these are the reference answers of a solution: they are shown, never changed."""
        return self.journal.readonly

    def context(self, name: str) -> Context:
        """A task with its article and, where it may be here, its key."""
        task = self.assignment.task(name)
        if task.id not in self._contexts:
            self._contexts[task.id] = context_of(self.assignment, task, self._key(task.id))
        return self._contexts[task.id]

    def _key(self, name: str) -> TaskKey | None:
        task, assignment = self.assignment.tasks[name], self.assignment
        file = assignment.folder / "key.json"
        has_file = file.is_file()
        if not has_file and assignment.feedback == "after":
            return None
        from copydesk.tasks.keys import build_task_key, has_gold, read_keys

        if has_file:
            return read_keys(file, assignment)[name]
        return build_task_key(assignment, task) if has_gold(assignment, task) else None

    def room(self, context: Context, vote: int = 1) -> Room:
        """Where the page of a task talks to, in its first or its second vote."""
        return rooms.room(
            self.journal,
            context.task.id,
            vote,
            lambda op, state: accept(op, context),
            lambda op, state: reply(op, context, state),
            lambda message, state: self._ask(message, context, state),
        )

    def _ask(self, message: Mapping[str, Any], context: Context, state: TaskState) -> dict[str, Any] | None:
        """What a page asks to see; before the class's picture is shown, the hub is asked for it."""
        if message.get("what") == "class" and (state.checks or state.closed):
            from copydesk.desk.fetched import fetch_picture

            why = fetch_picture(self.assignment)
            if why:
                return {"t": "overlay", "what": "class", "annotations": [], "why": why}
        return ask(message, context, state)

    def state(self, name: str) -> TaskState:
        """What was done in a task, other kernels' work included."""
        if not self.is_reference:
            self.journal.refresh()
        return self.journal.state(self.assignment.task(name).id)

    def __repr__(self) -> str:
        assignment = self.assignment
        lines = [f"{assignment.title} · {assignment.minutes} minutes"]
        if self.is_reference:
            lines.append("These are the reference answers. They are shown, and cannot be changed here.")
        else:
            lines.append(f"Your answers are kept in the folder answers/{assignment.id}.")
            if os.environ.get("BINDER_LAUNCH_HOST"):
                lines.append("This is Binder: it throws everything away when you leave. Download what you hand in.")
        return "\n".join([*lines, *self.journal.warnings])


_now: Open | None = None


def open(name: str) -> Open:
    """Open a lesson or an exercise by its name, such as ``"01-scraper"``; the notebook's next calls are about it.

    Raises:
        CopydeskError: it is not here, or its files or the journal cannot be read.
    """
    global _now
    _refuse_hosts_that_forget()
    if _now is not None and _now.assignment.id == name and _same_place(_now.assignment, name):
        return _now
    assignment = find_assignment(name)
    solved = assignment.folder / "reference.jsonl"
    journal = Journal.open(
        solved if solved.is_file() else assignment.answers,
        assignment=assignment.id,
        edition=assignment.edition,
        kit=__version__,
        readonly=solved.is_file(),
    )
    _now = Open(assignment=assignment, journal=journal)
    return _now


def opened() -> Open:
    """The assignment that is open.

    Raises:
        CopydeskError: none is.
    """
    if _now is None:
        raise CopydeskError("No lesson is open yet.", "Run the notebook's first cell: Run ▸ Run All Cells.")
    return _now


def article_of(slug: str) -> Article:
    """An article: the open assignment's own copy, else the kit's.

    Raises:
        CopydeskError: there is none of this name.
    """
    if not SLUG.match(slug):
        raise CopydeskError(f"{slug!r} is no article's name.", "Names are small letters, digits and hyphens.")
    return _now.assignment.article(slug) if _now else Article.load(kit_root() / "data" / "articles" / slug)


def readings_of(slugs: tuple[str, ...]) -> list[Reading]:
    """Articles with what is marked in them; raises as ``article_of`` does."""
    from copydesk.tasks.outlets import read

    return read([article_of(slug) for slug in slugs])


def widget(name: str, kind: str, vote: int = 1) -> Annotator:
    """The screen of a task of the open assignment.

    Raises:
        CopydeskError: nothing is open, there is no such task, or it is of another kind.
    """
    desk = opened()
    context = desk.context(name)
    task = context.task
    if task.kind != kind:
        raise CopydeskError(
            f"Task {task.id} of {desk.assignment.id} is no {kind} task.", f'Say desk.{task.kind}("{task.id}").'
        )
    return annotator(desk, context, list(desk.assignment.tasks).index(task.id) + 1, vote)


def annotator(desk: Open, context: Context, number: int, vote: int = 1) -> Annotator:
    """The screen of a task, which stands as the ``number``-th in its assignment, in its first or second vote."""
    task = task_for_page(context, number)
    if vote > 1:
        task |= {"round": vote, "title": f"{task['title']} (second vote)"}
    return Annotator(
        desk.room(context, vote),
        task=task,
        text=context.article.text if context.article else "",
        codebook=codebook().to_json(),
        page=_page(desk.assignment, context) if context.task.page else "",
    )


def _page(assignment: Assignment, context: Context) -> str:
    folder = assignment.article_folder(context.task.article)
    ready, file = folder / "shown.html", folder / "page.html"
    if ready.is_file():
        return ready.read_text(encoding="utf-8")
    if not file.is_file():
        return ""
    html = file.read_text(encoding="utf-8")
    if "data-line=" in html:
        return html  # a handout's page was made ready when it was handed out
    from copydesk.text.scrape import page_for_students

    return page_for_students(html)


def _same_place(assignment: Assignment, name: str) -> bool:
    return find_assignment(name).file == assignment.file


def _refuse_hosts_that_forget() -> None:
    """Colab throws its disk away: say so before anything is lost."""
    if "google.colab" in sys.modules:
        raise CopydeskError(
            "In Google Colab your answers would be lost when the tab is closed.",
            "Open the kit on this computer with `python3 start.py`, or on your school's JupyterHub.",
        )
