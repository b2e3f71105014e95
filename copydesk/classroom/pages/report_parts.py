"""The pieces of the class report as HTML: the text with its heat, bars, tables and sentences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from copydesk.classroom.pages.drawn import Piece, draw, quoted
from copydesk.classroom.pages.feedback_rows import label_word
from copydesk.classroom.pages.picture import Marked, Picture, Stray
from copydesk.marks.annotation import Annotation
from copydesk.score.agreement import ItemSplit
from copydesk.score.key import Key
from copydesk.tasks.class_picture import FAINT, level
from copydesk.tasks.kind import Context
from copydesk.text.article import Article

LEVELS = ("few", "some", "many", "nearly all")
TONES = "abde"
MOST_SPLITS = 4
MOST_TOLD = 3  # of the other readings of one item


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One part of a bar: what, how many, and whether the key says so; ``tone`` is one of its colours."""

    label: str
    count: int
    tone: str
    right: bool = False


def runs(article: Article, heat: Iterable[tuple[int, int, int]], students: int) -> list[tuple[int, int, int, int]]:
    """Neighbouring words of one warmth as one stretch: start, end, level, and the most students in it."""
    out: list[tuple[int, int, int, int]] = []
    for start, end, count in heat:
        if count < FAINT * students:
            continue
        warm = level(count / students)
        if out:
            before = out[-1]
            between = article.text[before[1] : start]
            if before[2] == warm and len(between) <= 2 and "\n" not in between:
                out[-1] = (before[0], end, warm, max(before[3], count))
                continue
        out.append((start, end, warm, count))
    return out


def paper(context: Context, view: Marked, role: str) -> str:
    """The task's lines, warmer where more of the class marked a word; what the key has is underlined, if it is here."""
    article, key = context.article, context.key
    assert article is not None
    pieces = []
    if isinstance(key, Key):
        for status, golds in (("key", key.core), ("open", key.open)):
            for gold in golds:
                pieces += [Piece(start=start, end=end, look=status) for start, end in gold.role(role)]
    for start, end, warm, count in runs(article, view.heat.get(role, ()), view.students):
        pieces.append(Piece(start=start, end=end, look=f"h{warm}", tag=f"<sup>{count}</sup>"))
    return draw(article, context.task.line_numbers(article), pieces)


def bar(name: str, segments: Sequence[Segment], total: int) -> str:
    """One stacked bar. What does not fit into its part is told beneath it."""
    shown = [segment for segment in segments if segment.count]
    if not shown or not total:
        return ""
    parts, small = [], []
    for segment in shown:
        share = segment.count / total
        sign = '<span class="told">✓&nbsp;</span>' if segment.right else ""
        room = share * 46 >= len(segment.label) + (2 if sign else 0) + 4
        full = f"{sign}{escape(segment.label)} {segment.count}"
        text = full if room else str(segment.count) if share >= 0.05 else ""
        if not room:
            small.append(full)
        look = f"tone-{segment.tone}{' right' if segment.right else ''}"
        parts.append(f'<span class="{look}" style="flex:{segment.count} 0 0">{text}</span>')
    below = f'<p class="small">{" · ".join(small)}</p>' if small else ""
    head = f'<span class="which">{escape(name)}</span>' if name else ""
    return f'<div class="bar">{head}<div>{"".join(parts)}</div></div>{below}'


def toned(counts: Mapping[str, int], right: Iterable[str], rest: int, rest_name: str) -> list[Segment]:
    """Counts as segments: what is right first, a colour for each of four answers, then the others and who gave none."""
    answers, out = set(right), []
    order = sorted(counts, key=lambda name: (name not in answers, -counts[name], name))
    head, tail = order[: len(TONES)], order[len(TONES) :]
    for tone, name in zip(TONES, head, strict=False):
        out.append(Segment(label=name, count=counts[name], tone=tone, right=name in answers))
    if tail:
        out.append(Segment(label="other", count=sum(counts[name] for name in tail), tone="c"))
    return [*out, Segment(label=rest_name, count=max(0, rest), tone="c")]


def card(title: str, where: str, bars: Iterable[str], told: Iterable[str], answer: str = "") -> str:
    """A box for one thing to talk about. ``told`` and ``answer`` are the key's, and are hidden where the key is."""
    says = "".join(f'<p class="told">{escape(each)}</p>' for each in told if each)
    place = " ".join(
        f'<span class="soft{look}">· {escape(each)}</span>' for each, look in ((where, ""), (answer, " told")) if each
    )
    return f'<div class="card"><p class="what"><q>{escape(title)}</q> {place}</p>{"".join(bars)}{says}</div>'


def split_cards(picture: Picture) -> str:
    """Where the class split most on a text: items and strays nearest to half and half, and why."""
    last = picture.last
    assert isinstance(last, Marked)
    found: list[tuple[float, int, str]] = []
    for item in last.items:
        if uneven := _evenness([*_shares(picture.context, item, last.students)]):
            found.append((-uneven, item.line, _item_card(picture, item)))
    for stray in last.strays:
        if uneven := _evenness([stray.count, last.students - stray.count]):
            found.append((-uneven, stray.line, _stray_card(picture, stray)))
    found.sort(key=lambda each: each[:2])
    cards = "".join(html for _, _, html in found[:MOST_SPLITS])
    return cards or '<p class="soft">You did not split: all of you did the same.</p>'


def _evenness(counts: Sequence[int]) -> float:
    """0 where all do the same, more the nearer a class is to even parts (Gini's index)."""
    total = sum(counts)
    return 1 - sum((count / total) ** 2 for count in counts) if total else 0.0


def _shares(context: Context, item: ItemSplit, students: int) -> Iterable[int]:
    if context.task.layer == "attribution" or item.status != "core":
        return item.found, item.nearly, item.missed
    return *item.labels.values(), students - sum(item.labels.values())


def _item_card(picture: Picture, item: ItemSplit) -> str:
    context = picture.context
    assert context.article is not None
    layer = context.task.layer
    bars = []
    for name, view in picture.views.items():
        assert isinstance(view, Marked)
        same = next((other for other in view.items if (other.item, other.status) == (item.item, item.status)), None)
        if same is None:
            continue
        if layer == "attribution":
            segments = [
                Segment(label="all of it", count=same.found, tone="a", right=same.status == "core"),
                Segment(label="a part", count=same.nearly, tone="b"),
                Segment(label="not marked", count=same.missed, tone="c"),
            ]
        else:
            rest = view.students - sum(same.labels.values())
            right = [label_word(context, item.gold.label)] if item.status == "core" else []
            segments = toned(_in_words(context, same.labels), right, rest, "not marked")
        bars.append(bar(name, segments, view.students))
    questions = {"artifact": "story or not?", "attribution": "a claim, and whose?", "loaded": "loaded or plain?"}
    told = [item.gold.rationale or ""]
    if item.status != "core":
        told.insert(0, "Open: careful readers differ, and it neither pays nor costs.")
    told += [_or(context, item.gold, other) for other in item.gold.also_ok if other.get("why")][:MOST_TOLD]
    return card(quoted(context.article, item.gold.main, 70), f"line {item.line} · {questions[layer]}", bars, told)


def _or(context: Context, gold: Annotation, other: Mapping[str, Any]) -> str:
    """Another accepted reading, named by its label where that is what differs."""
    label = str(other.get("label", gold.label))
    return f"Or{'' if label == gold.label else ' ' + label_word(context, label)}: {other['why']}"


def _in_words(context: Context, labels: Mapping[str, int]) -> dict[str, int]:
    """Counts of labels as a student reads them."""
    out: dict[str, int] = {}
    for label, count in labels.items():
        word = "marked" if label == context.task.layer else label_word(context, label)
        out[word] = out.get(word, 0) + count
    return out


def _stray_card(picture: Picture, stray: Stray) -> str:
    layer = picture.context.task.layer
    bars = []
    for name, view in picture.views.items():
        assert isinstance(view, Marked)
        same = next((other for other in view.strays if _overlap(other, stray)), None)
        count = same.count if same else 0
        segments = [
            Segment(label="marked", count=count, tone="a"),
            Segment(label="left alone", count=view.students - count, tone="c", right=True),
        ]
        bars.append(bar(name, segments, view.students))
    labels = ", ".join(f"{word} {n}" for word, n in list(_in_words(picture.context, stray.labels).items())[:3])
    told = ["Not in the key." + (f" Marked as: {labels}." if layer != "attribution" else "")]
    # What a student is told begins with the words marked, which are the card's title.
    told.append(stray.why.partition("”. ")[2] if stray.why.startswith("You took “") else stray.why)
    return card(stray.words, f"line {stray.line}", bars, told)


def _overlap(a: Stray, b: Stray) -> bool:
    return any(start < to and since < end for start, end in a.spans for since, to in b.spans)


def item_table(context: Context, view: Marked) -> str:
    """Items by difficulty, the hardest first."""
    article = context.article
    assert article is not None
    core = [item for item in view.items if item.status == "core"]
    if not core:
        return '<p class="soft">There is nothing to find in this text.</p>'
    rows = "".join(
        f"<tr><td>{escape(quoted(article, item.gold.main, 44))}</td><td class=n>{item.line}</td>"
        f"<td class=n>{item.found}</td><td class=n>{item.nearly}</td><td class=n>{item.missed}</td></tr>"
        for item in sorted(core, key=lambda item: (item.found + item.nearly / 2, item.line, item.item))
    )
    return (
        "<table><thead><tr><th>the hardest first</th><th class=n>line</th><th class=n>found</th><th class=n>nearly</th>"
        f"<th class=n>missed</th></tr></thead><tbody>{rows}</tbody></table>"
    )


def times_table(picture: Picture) -> str:
    """Each time the class was looked at, side by side: agreement, misses, false alarms, points."""
    rows = []
    for name, view in picture.views.items():
        assert isinstance(view, Marked)
        each = f"{view.extras / view.students:.1f}" if view.students else "–"
        alpha = "–" if view.alpha is None else f"{view.alpha:.2f}"
        cells = (name or "the class", str(view.students), alpha, _percent(view.recall), _percent(view.precision), each)
        figures = "".join(f"<td class=n>{escape(cell)}</td>" for cell in cells[1:])
        rows.append(f"<tr><td class=when>{escape(cells[0])}</td>{figures}</tr>")
    heads = ("students", "alpha", "recall", "precision", "extras each")
    return two_way(heads, rows)


def two_way(heads: Iterable[str], rows: Iterable[str], told: str = "") -> str:
    """A table whose rows are times, with these heads over their figures; the head ``told`` is hidden with the key."""
    top = "<td></td>" + "".join(f'<th class="n{" told" if head == told else ""}">{head}</th>' for head in heads)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def too_much_too_little(view: Marked) -> list[str]:
    """Misses and false alarms apart, in sentences; agreement; what was rightly left alone."""
    n, out = view.students, []
    if view.recall is not None:
        out.append(f"Too little: of what the key has, the class found {_percent(view.recall)} (recall).")
    if view.precision is not None:
        out.append(f"Too much: of what the class marked, {_percent(view.precision)} is in the key (precision).")
    if n:
        extras = f"{view.extras / n:.1f} extra marks a student; {view.without} of {n} made none."
        out.append(extras[0].upper() + extras[1:])
    if view.strays and view.strays[0].count < n:
        stray = view.strays[0]
        out.append(f"Rightly left alone: {stray.words} in line {stray.line}, by {n - stray.count} of {n}.")
    if view.alpha is None:
        out.append("Agreement cannot be said: there are too few of you, or all did the same.")
    else:
        out.append(f"Agreement beyond chance: alpha {view.alpha:.2f} (1 is full, 0 is chance).")
    if view.nothing:
        out.append(f"“Read it all: nothing here” was said by {view.nothing} of {n}.")
    return out


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.0f}\u00a0%"
