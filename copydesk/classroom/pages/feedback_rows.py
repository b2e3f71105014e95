"""What a student is told of a task, row by row, whatever its kind: plain text, not yet a page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from copydesk.classroom.pages.drawn import quoted
from copydesk.journal.fold import TaskState
from copydesk.marks.annotation import Annotation
from copydesk.marks.codebook import codebook
from copydesk.score.points import score
from copydesk.score.verdict import VerdictItem
from copydesk.tasks.kind import Context
from copydesk.tasks.kinds import kind_of
from copydesk.tasks.mark import machine_reading, marks, said_nothing
from copydesk.tasks.sort import sorted_cards
from copydesk.tasks.voice import answers

SIGNS = {
    "found": ("✓", "found"),
    "nearly": ("≈", "nearly"),
    "missed": ("○", "missed"),
    "extra": ("✗", "extra"),
    "arguable": ("?", "arguable"),
    "alone": ("–", "rightly left alone"),
}
LONGEST_LABEL = 40  # signs: a hand-in that was edited may hold any label
ANSWERED = {"found": "right", "nearly": "half right", "missed": "not yet", "extra": "not that", "alone": "left alone"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing that a student is told.

    Attributes:
        outcome: one of ``SIGNS``.
        head: what it is headed with.
        words: the words or the option that it is about.
        said: what the student answered, where that is not plain from the outcome.
        why: the reason.
        also: the other accepted readings, a sentence each.
        marks: the names of the student's marks.
        spans: where it stands in the text: each a role and ``[start, end)``; a missed item's are the key's.
    """

    outcome: str
    head: str
    words: str
    why: str
    said: str = ""
    also: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    spans: tuple[tuple[str, int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """All that a student is told of a task: sentences, rows, and what was kept for the end."""

    sentences: tuple[str, ...]
    rows: tuple[Row, ...]
    reveal: str = ""


def told(context: Context, state: TaskState) -> Told:
    """What a student is told of a task's state. The hand-in closed it, so nothing is held back any more."""
    state = replace(state, closed=True)
    kind = context.task.kind
    if kind == "mark":
        return _marked(context, state)
    verdict = kind_of(kind).verdict(context, state)
    make = {"voice": _voice, "sort": _sort, "choose": _choose}.get(kind, _plain)
    sentences = () if kind_of(kind).by_person else tuple(verdict["sentences"])
    if kind == "rewrite":
        sentences = tuple(verdict["sentences"])
    return Told(sentences=sentences, rows=tuple(make(context, state, verdict["items"])), reveal=verdict["reveal"])


def _marked(context: Context, state: TaskState) -> Told:
    article, key = context.article, context.key
    assert article is not None
    found = marks(state, article)
    result = score(
        article,
        key,  # type: ignore[arg-type]
        found,
        nothing=said_nothing(context, state),
        opened=state.touched,
        finder=machine_reading(article, context.task.layer),
    )
    by_name = {mark.id: mark for mark in found}
    rows = tuple(_mark_row(context, item, by_name) for item in result.items)
    shown = {name for row in rows for name in row.marks}
    # A mark of another layer is no answer to this task, and still is told of.
    rest = [mark for mark in found if mark.id not in shown]
    return Told(sentences=result.sentences, rows=(*rows, *(_beside(context, mark) for mark in rest)))


def _mark_row(context: Context, item: VerdictItem, by_name: Mapping[str, Annotation]) -> Row:
    article, layer = context.article, context.task.layer
    assert article is not None
    own = [by_name[name] for name in item.marks if name in by_name]
    shown = own if own and item.outcome != "missed" else [item.gold] if item.gold else []
    main = [span for mark in own[:1] for span in mark.main] or list(item.spans)
    if item.outcome in ("missed", "alone") and item.spans:
        main = list(item.spans)
    spans = [(role, *span) for mark in shown for role, span in mark.all_spans()]
    if item.outcome == "missed" and layer == "artifact":
        spans = [("text", *span) for span in item.spans]
    labels = ", ".join(dict.fromkeys(label_word(context, mark.label) for mark in own if mark.label != layer))
    known = item.gold.label if item.gold else layer
    also = dict.fromkeys(
        str(other["why"])
        if other["label"] in (known, layer)
        else f"{label_word(context, other['label'])}. {other['why']}"
        for other in item.also
    )
    return Row(
        outcome=item.outcome,
        head=item.title,
        words=quoted(article, main),
        said=labels if layer != "attribution" else "",
        why=item.why.replace("Take the mark away: it costs", "It cost"),  # it was handed in: nothing can be taken back
        also=tuple(also),
        marks=item.marks,
        spans=tuple(spans) if item.outcome != "alone" else (),
    )


def _beside(context: Context, mark: Annotation) -> Row:
    assert context.article is not None
    line = context.article.line_at(mark.start).number
    return Row(
        outcome="arguable",
        head=f"not asked · line {line}",
        words=quoted(context.article, (span for _, span in mark.all_spans())),
        why="This task does not ask for it, so your mark neither pays nor costs.",
        marks=(mark.id,),
        spans=tuple((role, *span) for role, span in mark.all_spans()),
    )


def label_word(context: Context, label: str) -> str:
    """The label of a mark in a student's word; its family where only that is asked."""
    layer, ask = codebook().layers[context.task.layer], context.task.ask
    if "family" in ask and "label" not in ask:
        label = layer.family_of(label) or label
    return codebook().short(layer.name, label)[:LONGEST_LABEL]


def _voice(context: Context, state: TaskState, items: Iterable[Mapping[str, Any]]) -> Iterable[Row]:
    assert context.article is not None
    said = answers(context, state)
    for item in items:
        gold = Annotation.from_json(item["gold"])
        mine = said.get(item["mark"])
        line = context.article.line_at(gold.start).number
        yield Row(
            outcome=item["outcome"],
            head=f"{ANSWERED[item['outcome']] if mine else 'not answered'} · line {line}",
            words=quoted(context.article, gold.main),
            said=codebook().value_short("voice", mine) if mine else "",
            why=item["why"],
            spans=tuple((role, *span) for role, span in gold.all_spans()),
        )


def _sort(context: Context, state: TaskState, items: Iterable[Mapping[str, Any]]) -> Iterable[Row]:
    bins = {one.id: one.text for one in context.task.bins}
    cards = sorted_cards(context, state)
    for item in items:
        mine = cards.get(item["mark"])
        yield Row(
            outcome=item["outcome"],
            head=ANSWERED[item["outcome"]] if mine else "not sorted",
            words=item["title"],
            said=bins.get(mine, "") if mine else "",
            why=item["why"],
        )


def _choose(context: Context, state: TaskState, items: Iterable[Mapping[str, Any]]) -> Iterable[Row]:
    heads = {
        "found": "you picked it, and it is right",
        "missed": "the right answer",
        "extra": "you picked it",
        "alone": "rightly left alone",
    }
    for item in items:
        yield Row(outcome=item["outcome"], head=heads[item["outcome"]], words=item["title"], why=item["why"])


def _plain(context: Context, state: TaskState, items: Iterable[Mapping[str, Any]]) -> Iterable[Row]:
    for item in items:
        yield Row(
            outcome=item["outcome"],
            head=ANSWERED[item["outcome"]],
            words=item["title"],
            why=item["why"] if item["why"] else "It is in the key.",
        )
