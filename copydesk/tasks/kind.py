"""What every kind of task offers, and what it is given to work with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from copydesk.journal.fold import TaskState
from copydesk.tasks.assignment import Assignment, Task
from copydesk.text.article import Article

if TYPE_CHECKING:
    from copydesk.tasks.keys import TaskKey

LATER = "Your answer is saved. Feedback comes from your teacher after you hand in."


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A task with its article and, where it is here, its key (None on a student's side of an exercise)."""

    assignment: Assignment
    task: Task
    article: Article | None
    key: TaskKey | None

    @property
    def tells(self) -> bool:
        """Whether *Check* answers: the key is here, and the assignment gives feedback at once."""
        return self.key is not None and self.assignment.feedback != "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskScore:
    """How a task came out.

    Attributes:
        share: 0 to 1, not rounded.
        points: share times the task's points.
        total: the task's points.
        first: the share at the first check; None where nothing was checked.
        opened: whether the student did anything in it.
        note: a sentence for the instructor, or empty.
        by_person: a person gives the points; here they are 0.
    """

    share: float
    points: float
    total: float
    first: float | None = None
    opened: bool = True
    note: str = ""
    by_person: bool = False


class Kind(Protocol):
    """A kind of task. Pure: a context and a state in, plain values out."""

    by_person: bool
    """A person gives the points; the machine gives none."""

    def accept(self, op: Mapping[str, Any], context: Context) -> str | None:
        """Why an op of the page is refused, in one sentence; None where it is sound."""

    def verdict(self, context: Context, state: TaskState) -> dict[str, Any]:
        """What *Check* says: ``share``, ``sentences``, ``items``, ``reveal`` (the message's other fields are added)."""

    def hint(self, context: Context, state: TaskState, level: int) -> dict[str, Any]:
        """What *Hint* says: ``text``, ``line``, ``spans``."""

    def share(self, context: Context, state: TaskState) -> float:
        """The share of the points that a state earns, 0 to 1."""

    def rows(self, context: Context, state: TaskState) -> list[dict[str, Any]]:
        """The answers as a plain table, in a fixed order, for ``desk.show``."""


def only_some(op: Mapping[str, Any], allowed: frozenset[str], context: Context) -> str | None:
    """Refuse what a kind has no use for, and checks and hints where the key is not here."""
    do = op.get("do")
    if do == "handin":
        return None
    if do in ("check", "hint") and not context.tells:
        return LATER
    if do == "commit" and not context.task.commit:
        return "There is nothing to commit in this task."
    return None if do in allowed else f"This task has no use for {do!r}."
