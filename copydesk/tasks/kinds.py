"""The kinds of task by name, and what is done alike for each of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from copydesk.journal.fold import TaskState
from copydesk.tasks.assignment import Assignment, Task
from copydesk.tasks.class_picture import has_picture
from copydesk.tasks.kind import Context, Kind, TaskScore

if TYPE_CHECKING:
    from copydesk.tasks.keys import TaskKey

WITHOUT_KEY = ("own",)  # it is answered all the same: not with a score, but with what is left to do


@cache
def kind_of(name: str) -> Kind:
    """A kind of task by its name. Its module is loaded when first asked for: a lesson uses two or three of nine.

    Raises:
        KeyError: there is no such kind.
    """
    match name:
        case "mark":
            from copydesk.tasks.mark import Mark

            return Mark()
        case "choose":
            from copydesk.tasks.choose import Choose

            return Choose()
        case "sort":
            from copydesk.tasks.sort import Sort

            return Sort()
        case "estimate":
            from copydesk.tasks.estimate import Estimate

            return Estimate()
        case "voice":
            from copydesk.tasks.voice import Voice

            return Voice()
        case "rewrite":
            from copydesk.tasks.rewrite import Rewrite

            return Rewrite()
        case "write":
            from copydesk.tasks.write import Write

            return Write()
        case "own":
            from copydesk.tasks.own import Own

            return Own()
    raise KeyError(name)


def context_of(assignment: Assignment, task: Task, key: TaskKey | None) -> Context:
    """A task with its article, ready for its kind."""
    article = assignment.article(task.article) if task.article else None
    return Context(assignment=assignment, task=task, article=article, key=key)


def accept(op: Mapping[str, Any], context: Context) -> str | None:
    """Why an op of the page is refused, in one sentence; None where it is sound."""
    return kind_of(context.task.kind).accept(op, context)


def reply(op: Mapping[str, Any], context: Context, state: TaskState) -> dict[str, Any] | None:
    """What the page is told after an op: a verdict on a check or a commit, a hint on a hint; else None."""
    kind = kind_of(context.task.kind)
    told = (context.tells and not context.task.hold) or context.task.kind in WITHOUT_KEY
    if op.get("do") in ("check", "commit") and told:
        return {
            "t": "verdict",
            "kind": page_kind(context.task),
            "task": context.task.id,
            **kind.verdict(context, state),
        }
    if op.get("do") == "hint" and (context.tells or context.task.kind == "own"):
        level = op["level"]
        return {"t": "hint", "level": level, **kind.hint(context, state, level)}
    return None


def ask(message: Mapping[str, Any], context: Context, state: TaskState) -> dict[str, Any] | None:
    """What may be laid over the text after one's own try: the machine's reading, the gold, the class's picture.

    None where nothing may, or there is no picture that fits.
    """
    what = message.get("what")
    if what == "machine" and context.task.kind == "rewrite":
        from copydesk.tasks.rewrite import look

        return look(message.get("text"))
    if what not in ("machine", "gold", "class") or context.article is None or context.task.kind not in ("mark", "own"):
        return None
    if what == "gold" and context.task.kind == "own":
        from copydesk.tasks.own import NO_KEY

        return {"t": "overlay", "what": what, "annotations": [], "why": NO_KEY}
    if what == "gold" and not context.tells:
        return None
    if not (state.checks or state.closed):
        return {"t": "overlay", "what": what, "annotations": [], "why": "Check first. Then you can compare."}
    if what == "class":
        from copydesk.tasks.class_picture import heat

        warm = heat(context.assignment, context.task, context.article)
        return None if warm is None else {"t": "overlay", "what": what, "annotations": warm, "why": None}
    if what == "gold":
        from copydesk.score.key import Key

        found = [*context.key.core, *context.key.open] if isinstance(context.key, Key) else []
    else:
        from copydesk.tasks.mark import machine_reading

        marks = machine_reading(context.article, context.task.layer)
        wanted = set(context.task.line_numbers(context.article))
        found = [a for a in marks if context.article.line_at(a.start).number in wanted]
    return {"t": "overlay", "what": what, "annotations": [a.to_json() for a in found], "why": None}


def score_task(context: Context, state: TaskState) -> TaskScore:
    """A task's points from its last state, and its share at the first check beside them."""
    kind, task = kind_of(context.task.kind), context.task
    if not state.touched:
        return TaskScore(share=0.0, points=0.0, total=task.points, opened=False, note="not opened")
    if kind.by_person:
        return TaskScore(share=0.0, points=0.0, total=task.points, note="for a person to grade", by_person=True)
    share = kind.share(context, state)
    at_first = None
    if state.checks:
        at_first = kind.share(context, state_at(state, state.checks[0]))
    return TaskScore(share=share, points=share * task.points, total=task.points, first=at_first)


def state_at(state: TaskState, check: Mapping[str, Any]) -> TaskState:
    """The state as it stood at one of its checks."""
    return replace(state, marks=check["marks"], answers=check["answers"])


def task_for_page(context: Context, number: int) -> dict[str, Any]:
    """The task as the widget gets it: what a student may see, and nothing of the key but how many there are to find."""
    task = context.task
    count = task.count
    if count is None and context.tells and task.kind in ("mark", "voice"):
        count = _to_find(context)
    return {
        "id": task.id,
        "kind": page_kind(task),
        "number": number,
        "title": task.title,
        "prompt": task.prompt,
        "lines": [list(pair) for pair in task.lines],
        "layers": list(task.layers),
        "ask": list(task.ask),
        "feedback": feedback(context),
        "count": count,
        "unit_word": "marks" if len(task.layers) > 1 else None,
        "hints": task.kind == "mark",
        "reasons": list(task.reasons),
        "options": [{"id": option.id, "text": option.text} for option in task.options],
        "many": task.many,
        "bins": [{"id": one.id, "text": one.text} for one in task.bins],
        "cards": [{"id": card.id, "text": card.text} for card in task.cards],
        "commit": task.commit,
        "round": 1,
        "overlay": task.overlay,
        "class_picture": task.kind == "mark" and has_picture(context.assignment),
        "spans": _given(context),
        "passage": task.passage,
        "facts": list(task.facts),
        "rubric": list(task.rubric),
        "unit": task.unit,
        "min": task.minimum,
        "max": task.maximum,
        "headline_line": context.article.headline_line if context.article else None,
    }


def _to_find(context: Context) -> int | None:
    from copydesk.score.key import Key

    if context.article is None or not isinstance(context.key, Key):
        return None
    return len(context.key.items(context.article))


def _given(context: Context) -> list[dict[str, Any]]:
    if context.task.kind != "voice":
        return []
    from copydesk.tasks.voice import words_for_page

    return words_for_page(context)


def feedback(context: Context) -> str:
    """When the page may promise an answer: ``now``, ``full``, ``after`` the hand-in, or ``hold`` for a later task."""
    if context.task.kind in WITHOUT_KEY:
        return "now"
    if context.tells:
        return "hold" if context.task.hold else context.assignment.feedback
    return "after"


def page_kind(task: Task) -> str:
    """The screen that shows a task: a story of one's own is read where marks are made."""
    return "mark" if task.kind in WITHOUT_KEY else task.kind
