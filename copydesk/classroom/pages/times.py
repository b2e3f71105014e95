"""The times at which a class is looked at: first check and last state, first and second vote, a lesson before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from copydesk.classroom.gradebook import Gathered, Student, gather
from copydesk.errors import CopydeskError
from copydesk.journal.fold import TaskState
from copydesk.journal.handin import HandIn
from copydesk.tasks.assignment import Task, same_question
from copydesk.tasks.kinds import state_at

FIRST, SECOND = "first vote", "second vote"
ONLY = ""  # the one time, where nothing was checked and nothing voted on twice

Earlier = Mapping[str, Mapping[str, HandIn]]
"""What the same students handed in of earlier lessons: by task that asks again, then by the student's name, folded."""


def earlier(got: Gathered) -> Earlier:
    """The hand-ins of the lessons whose questions are asked again here, where the same class has handed them in."""
    out: dict[str, dict[str, HandIn]] = {}
    for task in got.assignment.tasks.values():
        lesson, inside, first = task.again.partition("/")
        if not inside:
            continue
        try:
            before = gather(lesson, got.folder.parent)
        except CopydeskError:  # that lesson was not collected: there is nothing to lay beside this one
            continue
        if same_question(task, before.assignment.tasks.get(first)):
            out[task.id] = {one.name.casefold(): one.handin for one in before.students}
    return out


def votes(task: Task, one: Student, before: Earlier) -> tuple[TaskState | None, TaskState | None]:
    """A student's first vote and the second, each where there is one.

    The second is round 2 of the task, or a later task that asks it again, be it in a later lesson.
    """
    first: TaskState | None
    second: TaskState | None
    own = one.handin.state(task.id)
    lesson, inside, name = task.again.partition("/")
    if inside:
        handin = before.get(task.id, {}).get(one.name.casefold())
        first, second = handin.state(name) if handin else None, own
    elif task.again:
        first, second = one.handin.state(lesson), own
    else:
        first, second = own, one.handin.state(task.id, 2) if (task.id, 2) in one.handin.rounds() else None
    return first if first and first.touched else None, second if second and second.touched else None


def own_vote(task: Task, time: str) -> tuple[str, int]:
    """The task and round that a student must have closed before the class at this time may be shown to them.

    It is the vote that would be swayed: a first vote by the class's first, a second by the class's second.
    """
    _, inside, _ = task.again.partition("/")
    if task.again and not inside:
        return (task.again, 1) if time == FIRST else (task.id, 1)
    return task.id, 2 if time == SECOND else 1


def states_at_each(task: Task, students: Iterable[Student], before: Earlier) -> dict[str, list[TaskState]]:
    """The states at each time: both votes where there were two, else first check and last state where they differ."""
    both = [votes(task, one, before) for one in students]
    first = [vote for vote, _ in both if vote is not None]
    second = [vote for _, vote in both if vote is not None]
    lesson, inside, _ = task.again.partition("/")
    if inside and first:
        return {f"in lesson {lesson[:2]}": first, "now": second}
    if not inside and second:
        return {FIRST: first, SECOND: second}
    if not inside and task.again:
        return {FIRST: first}
    last = second if inside else first
    if any(one.checks and state_at(one, one.checks[0]) != one for one in last):
        return {
            "first check": [state_at(one, one.checks[0]) for one in last if one.checks],
            "last state": last,
        }
    return {ONLY: last}
