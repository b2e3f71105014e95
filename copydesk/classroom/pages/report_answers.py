"""The class report's pieces for questions that are answered without marking: choose, sort, voice, estimate, write."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from statistics import median
from typing import TypeVar

from copydesk.classroom.pages.drawn import quoted
from copydesk.classroom.pages.picture import Answered, Picture
from copydesk.classroom.pages.report_parts import Segment, bar, card, toned
from copydesk.marks.codebook import codebook
from copydesk.score.key import Key
from copydesk.tasks.keys import ChoiceKey, NumberKey, SortKey
from copydesk.tasks.voice import given_words

AnyKey = TypeVar("AnyKey", ChoiceKey, NumberKey, SortKey, Key)
MOST_BINS = 8
MOST_WHOLE = 16  # whole numbers with a bar for each
LONGEST_TEXT = 400  # signs of what a student wrote


def answers(picture: Picture) -> str:
    """A task's answers as bars, each with the key's reason; both votes under each other."""
    make: Mapping[str, Callable[[Picture], str]] = {
        "choose": _choose,
        "sort": _sort,
        "voice": _voice,
        "estimate": _estimate,
        "rewrite": _written,
        "write": _written,
    }
    return make[picture.context.task.kind](picture)


def _key(picture: Picture, kind: type[AnyKey]) -> AnyKey | None:
    """A task's key; None where a student looks, whose page holds none."""
    key = picture.context.key
    return key if isinstance(key, kind) else None


def _reveal(text: str) -> str:
    return f'<p class="reveal told">{escape(text)}</p>' if text else ""


def _views(picture: Picture) -> Iterable[tuple[str, Answered]]:
    for name, view in picture.views.items():
        assert isinstance(view, Answered)
        yield name, view


def _choose(picture: Picture) -> str:
    key = _key(picture, ChoiceKey)
    answer = key.answer if key else ()
    cards = []
    for option in picture.context.task.options:
        bars = []
        for name, view in _views(picture):
            count = view.counts.get("choice", {}).get(option.id, 0)
            right = option.id in answer
            taken = Segment(label="picked", count=count, tone="a" if right or not key else "b", right=right)
            left = Segment(label="not picked", count=view.students - count, tone="c")
            bars.append(bar(name, [taken, left], view.students))
        where = ("the right answer ✓" if option.id in answer else "not the answer") if key else ""
        cards.append(card(option.text, "", bars, [key.why.get(option.id, "")] if key else [], where))
    return f'<div class="grid">{"".join(cards)}</div>{_reveal(key.reveal if key else "")}'


def _sort(picture: Picture) -> str:
    key = _key(picture, SortKey)
    bins = {one.id: one.text for one in picture.context.task.bins}
    cards = []
    for each in picture.context.task.cards:
        right = [bins[key.bins[each.id]]] if key else []
        bars = [
            bar(name, _segments(view, each.id, bins, right, "not sorted"), view.students)
            for name, view in _views(picture)
        ]
        told = [key.why.get(each.id, "")] if key else []
        cards.append(card(each.text, "", bars, told, f"it goes to “{right[0]}”" if right else ""))
    return f'<div class="grid">{"".join(cards)}</div>{_reveal(key.reveal if key else "")}'


def _voice(picture: Picture) -> str:
    context, key = picture.context, _key(picture, Key)
    assert context.article is not None
    named = {value.name: value.short for value in codebook().attributes["voice"].values}
    cards = []
    for word in given_words(context.task, None) if key is None else ():
        bars = [
            bar(name, _segments(view, word.id, named, [], "no answer"), view.students) for name, view in _views(picture)
        ]
        line = f"line {context.article.line_at(word.start).number} · whose word?"
        cards.append(card(quoted(context.article, [(word.start, word.end)], 70), line, bars, []))
    for gold in key.core if key else ():
        right = str(gold.attrs["voice"])
        also = {str(r["attrs"]["voice"]): str(r.get("why", "")) for r in gold.also_ok if "voice" in r.get("attrs", {})}
        full = [
            named.get(str(r["attrs"]["voice"]), "")
            for r in gold.also_ok
            if "voice" in r.get("attrs", {}) and r.get("worth", 1) == 1
        ]
        bars = [
            bar(name, _segments(view, gold.id, named, [named.get(right, right), *full], "no answer"), view.students)
            for name, view in _views(picture)
        ]
        told = [gold.rationale or "", *(f"Or {named.get(voice, voice)}: {why}" for voice, why in also.items() if why)]
        where = f"line {context.article.line_at(gold.start).number} · whose word?"
        cards.append(card(quoted(context.article, gold.main, 70), where, bars, told, named.get(right, right)))
    return f'<div class="grid">{"".join(cards)}</div>'


def _segments(
    view: Answered, part: str, named: Mapping[str, str], right: Iterable[str], rest_name: str
) -> list[Segment]:
    counts = {named.get(name, name): count for name, count in view.counts.get(part, {}).items()}
    return toned(counts, right, view.students - sum(counts.values()), rest_name)


def _estimate(picture: Picture) -> str:
    task, key = picture.context.task, _key(picture, NumberKey)
    ends = [number for _, view in _views(picture) for number in view.numbers] + ([key.answer] if key else [])
    parts = []
    for name, view in _views(picture):
        if not view.numbers:
            parts.append('<p class="soft">Nobody gave a number.</p>')
            continue
        middle = f"{median(view.numbers):g} {task.unit}".strip()
        parts.append(f"<h3>{escape(name or 'Your numbers')}</h3>{_histogram(view.numbers, ends, key)}")
        parts.append(f"<p>In the middle: {escape(middle)}.</p>")
        if key:
            near = sum(abs(number - key.answer) <= key.tolerance * abs(key.answer) for number in view.numbers)
            parts.append(
                f'<p class="told">It is {key.answer:g} {escape(task.unit)}. Close: {near} of {len(view.numbers)}.</p>'
            )
    return f'<div class="numbers">{"".join(parts)}</div>{_reveal(key.reveal if key else "")}'


def _histogram(numbers: tuple[float, ...], ends: Sequence[float], key: NumberKey | None) -> str:
    """Bars over even steps from the smallest of ``ends`` to the largest; one a number where they are few and whole."""
    low, high = min(ends), max(ends)
    whole = all(number == int(number) for number in ends) and high - low < MOST_WHOLE
    steps = int(high - low) + 1 if whole else MOST_BINS
    width = 1 if whole else (high - low) / steps

    def step(number: float) -> int:
        return min(steps - 1, int((number - low) / width))

    counts = [0] * steps
    for number in numbers:
        counts[step(number)] += 1
    rows = []
    for at, count in enumerate(counts):
        here = '<span class="told"> ✓ here it is</span>' if key and at == step(key.answer) else ""
        name = f"{low + at:g}" if whole else f"{low + at * width:.4g} to {low + (at + 1) * width:.4g}"
        rows.append(
            f'<div class="step"><span class="which">{name}</span><div><span class="tone-{"a" if here else "c"}" '
            f'style="width:{100 * count / max(counts):.1f}%"></span><b>{count}{here}</b></div></div>'
        )
    return "".join(rows)


def _written(picture: Picture) -> str:
    """What was written, cut where it is long; a person reads the whole of it beside the points."""
    task, view = picture.context.task, picture.last
    assert isinstance(view, Answered)
    told = f"{len(picture.texts)} of {view.students} wrote something. A person reads it and gives the points."
    parts = []
    for n, fact in enumerate(task.facts, 1):
        kept = view.counts.get("facts", {}).get(str(n), 0)
        segments = [
            Segment(label="ticked as kept", count=kept, tone="a"),
            Segment(label="not ticked", count=view.students - kept, tone="c"),
        ]
        parts.append(card(fact, "a fact that must stay", [bar("", segments, view.students)], []))
    texts = "".join(
        f'<li><p class="who"><span class="name"><bdi>{escape(name)}</bdi></span></p>'
        f'<p class="text" dir="auto">{escape(text[:LONGEST_TEXT] + ("…" if len(text) > LONGEST_TEXT else ""))}</p></li>'
        for name, text in picture.texts
    )
    facts = f'<div class="grid">{"".join(parts)}</div>' if parts else ""
    return (
        f'<p class="pad">{told}</p>{facts}'
        f'<details open><summary>What you wrote</summary><ul class="texts">{texts}</ul></details>'
    )
