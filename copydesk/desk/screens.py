"""A name for each kind of task, and what was done in it."""

from __future__ import annotations

from copydesk.desk.opened import opened, widget
from copydesk.tasks.kinds import kind_of, score_task
from copydesk.tasks.table import Table
from copydesk.widgets import Annotator


def mark(name: str, vote: int = 1) -> Annotator:
    """The annotator for a task of kind ``mark``. ``vote=2``: again, from one's own marks, once they were committed."""
    return widget(name, "mark", vote)


def choose(name: str, vote: int = 1) -> Annotator:
    """A question with options, a task of kind ``choose``. ``vote=2``: again, once the first vote was committed."""
    return widget(name, "choose", vote)


def estimate(name: str) -> Annotator:
    """A number to guess before it is told, a task of kind ``estimate``."""
    return widget(name, "estimate")


def sort(name: str) -> Annotator:
    """Cards to sort into bins, a task of kind ``sort``."""
    return widget(name, "sort")


def voice(name: str) -> Annotator:
    """Whose word is each given word? A task of kind ``voice``."""
    return widget(name, "voice")


def rewrite(name: str) -> Annotator:
    """A passage to put more plainly, a task of kind ``rewrite``."""
    return widget(name, "rewrite")


def write(name: str) -> Annotator:
    """A few sentences to write, a task of kind ``write``."""
    return widget(name, "write")


def show(name: str) -> Table:
    """A plain table of what was done in a task and, where the key is here, what it earned: the same on every run."""
    desk = opened()
    context = desk.context(name)
    kind = kind_of(context.task.kind)
    state = desk.state(name)
    rows = kind.rows(context, state)
    nothing = any(key.startswith("nothing:") and value for key, value in state.answers.items())
    told = ["You said: nothing here."] if nothing and not rows else []
    if context.key is None or not (context.tells or desk.is_reference):
        told.append("Saved. Your teacher's feedback comes after you hand in." if state.touched else "Nothing yet.")
    elif not state.touched:
        told.append("Nothing yet.")
    elif kind.by_person:
        told.append(f"A person reads this and gives up to {context.task.points:g} points.")
    elif desk.is_reference or state.checks or state.closed:
        score = score_task(context, state)
        told.append(f"Score: {score.points:.2f} of {score.total:g}.")
    else:
        told.append("Press Check in the box above to see how you did.")
    return Table(rows=rows, below=tuple(told))


def count(name: str) -> Table:
    """Words and loaded words of a task's article: as scraped, after the student's cleaning, after the desk's.

    ``name`` is a ``mark`` task on artifacts. Loaded words are those that the machine finds.
    """
    from copydesk.tasks.cleaning import counts

    desk = opened()
    return counts(desk.context(name), desk.state(name))
