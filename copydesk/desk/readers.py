"""Readers compared: two people, a class, a machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from copydesk.desk.opened import article_of, opened, readings_of
from copydesk.errors import CopydeskError
from copydesk.tasks.keys import build_task_key
from copydesk.tasks.table import Table


def agreement(slug: str, layer: str = "loaded") -> Table:
    """Two readers of a lesson's article side by side: where they differ, and how far they agree beyond chance.

    Raises:
        CopydeskError: the article is not here or belongs to an exercise, or there is no such layer.
    """
    from copydesk.lessons.raters import two_passes

    (reading,) = readings_of((slug,))
    return two_passes(reading.article, layer)


def class_agreement(name: str, handins: str | Path = "class") -> Table:
    """How far a class agrees on a ``mark`` task of what is open, and the places on which it split.

    Args:
        name: the task.
        handins: a folder with the class's hand-ins, beside the notebook or in the folder that holds ``answers``.
            While it holds none, a class of thirty is invented; where the key is not here, it cannot be.

    Raises:
        CopydeskError: it is no mark task, or there are fewer than two hand-ins and no key to invent a class with.
    """
    from copydesk.classroom.rehearse import invented
    from copydesk.journal.handin import handin_of
    from copydesk.lessons.raters import class_marks, class_table, read_class

    desk = opened()
    context = desk.context(name)
    task, assignment = context.task, desk.assignment
    if task.kind != "mark" or context.article is None:
        raise CopydeskError(f"In task {task.id} nothing is marked.", "Name a task in which a text is marked.")
    own = read_class([Path.cwd() / handins, assignment.home / handins], assignment)
    who = f"{len(own)} hand-ins of your class"
    if not own:
        if context.key is None:
            raise CopydeskError(f"There are no hand-ins in the folder {handins}.", "Put your class's hand-ins there.")
        made = invented(assignment, {x: build_task_key(assignment, t) for x, t in assignment.tasks.items()}, 30)
        own = [handin_of(header, events) for _, header, events in made]
        who = f"{len(own)} invented students, to rehearse with"
    return class_table(context.article, class_marks(own, context), task.layer, task.lines, who)


def measure(finder: Callable[[str], Any], slug: str, layer: str = "loaded") -> Table:
    """How a finder of one's own does on a lesson's article: hits, false alarms and misses; precision and recall.

    Args:
        finder: a function: text in, a list of words or of ``(start, end)`` pairs out.
        slug: the article.
        layer: ``loaded``, ``artifact`` or ``attribution``.

    What goes wrong in the finder is told in a sentence, so that the notebook's other cells still run.
    """
    from copydesk.lessons import machine

    name = getattr(finder, "__name__", "the finder")
    try:
        return machine.report(machine.measure(finder, article_of(slug), layer), name, machine.unit_of(layer))
    except CopydeskError as error:
        return Table(rows=(), below=(str(error),))


def scoreboard(finder: Callable[[str], Any], *slugs: str, layer: str = "loaded") -> Table:
    """A finder of one's own and the kit's, side by side on lessons' articles: precision, recall, and both in one."""
    from copydesk.lessons import machine

    def the_kits(text: str) -> list[tuple[int, int]]:
        return machine.kit_finder(text, layer)

    try:
        return machine.scoreboard([("yours", finder), ("the kit's", the_kits)], [article_of(x) for x in slugs], layer)
    except CopydeskError as error:
        return Table(rows=(), below=(str(error),))


def kit_finder(text: str) -> list[tuple[int, int]]:
    """What the kit's own finder takes for loaded in a text, as ``(start, end)`` pairs: a finder to measure and beat."""
    from copydesk.lessons.machine import kit_finder as find

    return find(text)
