"""What a student is told: each item with a plain title and the gold's reason, and the score in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from copydesk.marks.annotation import Annotation, Span
from copydesk.score.items import Item
from copydesk.score.key import Key
from copydesk.score.match import Match, Pair
from copydesk.score.taken import Taken
from copydesk.score.tempted import cost_in_words, why_extra
from copydesk.score.units import word_table
from copydesk.score.wording import PART_WORDS, in_key, part_sentence, quote
from copydesk.text.article import Article

OUTCOMES = ("found", "nearly", "missed", "extra", "arguable", "alone")
ALONE_AT_MOST = 3
SHORT_LINE = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictItem:
    """One line of the verdict.

    Attributes:
        outcome: found, nearly, missed, extra, arguable or alone (rightly left alone).
        title: as it is headed (``nearly · line 6 · who``).
        why: the reason, in a few short sentences.
        lines: the lines that it is about.
        mark: the name of the student's mark, or None. marks: all of them where pieces were joined.
        gold: the gold annotation, or None.
        spans: the gold's spans, else the mark's.
        parts: for a pair each asked part's credit, 0 to 1.
        also: other accepted readings: ``{"label", "why"}``.
    """

    outcome: str
    title: str
    why: str
    lines: tuple[int, ...]
    mark: str | None = None
    marks: tuple[str, ...] = ()
    gold: Annotation | None = None
    spans: tuple[Span, ...] = ()
    parts: Mapping[str, float] = field(default_factory=dict)
    also: tuple[Mapping[str, str], ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The item as it travels to the page."""
        return {
            "outcome": self.outcome,
            "title": self.title,
            "why": self.why,
            "mark": self.mark,
            "marks": list(self.marks),
            "gold": None if self.gold is None else self.gold.to_json(),
            "lines": list(self.lines),
            "spans": [list(span) for span in self.spans],
            "parts": dict(self.parts),
            "also": [dict(other) for other in self.also],
        }


def verdict_items(
    article: Article, key: Key, met: Match, *, finder: Sequence[Annotation] = (), praise: bool = True
) -> tuple[VerdictItem, ...]:
    """The verdict in text order.

    Args:
        article: the text.
        key: the task's key.
        met: how the student's answers met it.
        finder: the machine's reading of this layer, for the reasons that tempt.
        praise: also say what was rightly left alone.
    """
    rows = [
        *_paired(article, key, met),
        *_missed(article, key, met),
        *_extra(article, key, met, finder),
        *_arguable(article, met),
        *(_alone(article, key, met, finder) if praise else ()),
    ]
    rows.sort(key=lambda row: (row.lines[0] if row.lines else 0, row.spans[:1], OUTCOMES.index(row.outcome), row.marks))
    return tuple(rows)


def _paired(article: Article, key: Key, met: Match) -> Iterator[VerdictItem]:
    for pair in met.pairs:
        gold, why = pair.item.gold, pair.item.gold.rationale or ""
        other = pair.reading is not pair.item.readings[0]
        if pair.found:
            title = f"found · line {pair.item.line}"
            if other and pair.reading.why:
                why = f"{pair.reading.why} This reading counts in full. {why}"
        else:
            less = [part for part, credit in pair.parts.items() if credit < 1]
            title = f"nearly · line {pair.item.line} · {', '.join(PART_WORDS[part] for part in less)}"
            half = [part for part in less if pair.reading.worth.get(part, 1) < 1 and pair.parts[part] > 0]
            told = [part_sentence(article, pair, part) for part in less if part not in half]
            if half:
                told.append(f"Half for the {PART_WORDS[half[0]]}: {pair.reading.why or 'it is near the key’s.'}")
            why = " ".join([*told, why])
        yield VerdictItem(
            outcome="found" if pair.found else "nearly",
            title=title,
            why=why.strip() or "It is in the key.",
            lines=(pair.item.line,),
            mark=pair.taken.ids[0],
            marks=pair.taken.ids,
            gold=gold,
            spans=pair.item.spans,
            parts=pair.parts,
            also=_also(pair.item, pair),
        )


def _missed(article: Article, key: Key, met: Match) -> Iterator[VerdictItem]:
    table = word_table(article.text)
    for item in met.missed:
        why = item.gold.rationale or f"{in_key(article, key.layer, item)}."
        said = [name for one, lost in met.unpaired if lost is item for name in one.ids]
        if said:
            why = f"You said: nobody, the outlet’s own voice. Here somebody is said to say it. {why}"
        yield VerdictItem(
            outcome="missed",
            title=f"missed · line {item.line}",
            why=why,
            lines=tuple(table.lines_under(item.spans[0].start, item.spans[-1].end)),
            mark=said[0] if said else None,
            marks=tuple(said),
            gold=item.gold,
            spans=item.spans,
            also=_also(item, None),
        )


def _extra(article: Article, key: Key, met: Match, finder: Sequence[Annotation]) -> Iterator[VerdictItem]:
    for one in met.extras:
        reason = why_extra(article, key, met, one, finder)
        yield VerdictItem(
            outcome="extra",
            title=f"extra · line {one.line}",
            why=f"{reason} Take the mark away: it costs {cost_in_words(key.lam)}.",
            lines=(one.line,),
            mark=one.ids[0],
            marks=one.ids,
            spans=one.spans,
        )


def _arguable(article: Article, met: Match) -> Iterator[VerdictItem]:
    for one, item in met.arguable:
        why = item.gold.rationale or f"One reader marked {quote(article, item.spans)}, another did not."
        yield VerdictItem(
            outcome="arguable",
            title=f"arguable · line {one.line}",
            why=f"Careful readers differ here, so your mark neither pays nor costs. {why}",
            lines=(one.line,),
            mark=one.ids[0],
            marks=one.ids,
            gold=item.gold,
            spans=one.spans,
            also=_also(item, None),
        )
    for mark in met.outside:
        line = article.line_at(mark.start).number
        yield VerdictItem(
            outcome="arguable",
            title=f"not asked · line {line}",
            why="This line is not part of the task, so your mark neither pays nor costs.",
            lines=(line,),
            mark=mark.id,
            marks=(mark.id,),
            spans=tuple(span for _, span in mark.all_spans()),
        )


def _also(item: Item, pair: Pair | None) -> tuple[Mapping[str, str], ...]:
    """The other accepted readings that say why; the one that the student took is told in ``why``."""
    return tuple(
        {"label": reading.label, "why": reading.why}
        for reading in item.readings[1:]
        if reading.why and (pair is None or reading is not pair.reading)
    )


def _alone(article: Article, key: Key, met: Match, finder: Sequence[Annotation]) -> list[VerdictItem]:
    """What tempts and was left alone: open gold first, then what the machine took, then lines that look it."""
    table = word_table(article.text)
    marked = 0
    told = (*(pair.taken for pair in met.pairs), *met.extras, *(one for one, _ in (*met.arguable, *met.unpaired)))
    for one in (*told, *met.own_voice):
        marked |= one.reach
    rows: list[VerdictItem] = []
    for one in met.own_voice:
        rows.append(_left(one.line, one.spans, "You said: nobody, the outlet’s own voice. So it is.", one))
    gold = 0
    for item in (*(p.item for p in met.pairs), *met.missed):
        gold |= item.reach
    for item in key.arguable(article):
        if not item.reach & (marked | gold):
            why = f"Careful readers differ on {quote(article, item.spans)}. Leaving it alone costs nothing."
            rows.append(_left(item.line, item.spans, " ".join(filter(None, [why, item.gold.rationale])), None, item))
        gold |= item.reach
    numbers = key.line_numbers(table)
    for guess in finder:
        raw = table.extent(guess.main).raw
        if raw and not raw & (marked | gold) and table.line_of(guess.main[0].start) in numbers:
            why = f"The machine took {quote(article, guess.main)}, and wrongly: {guess.rationale or guess.rule}"
            rows.append(_left(table.line_of(guess.main[0].start), guess.main, why))
            gold |= raw
    if len(rows) < ALONE_AT_MOST:
        free = [n for n in sorted(numbers) if table.line_masks[n - 1] and not table.line_masks[n - 1] & (marked | gold)]
        sizes = {n: table.line_masks[n - 1].bit_count() for n in free}
        # The shortest lines look most like artifacts; in the other layers a full line is the one worth a word.
        if key.layer == "artifact":
            tempting = sorted((n for n in free if sizes[n] <= SHORT_LINE), key=lambda n: sizes[n])[:2]
        else:
            tempting = sorted((n for n in free if sizes[n] > SHORT_LINE), key=lambda n: -sizes[n])[:1]
        for number in tempting:
            line = article.lines[number - 1]
            rows.append(_left(number, (Span(line.start, line.end),), _PLAIN_LINE[key.layer]))
    return rows[: max(len(met.own_voice), ALONE_AT_MOST)]


_PLAIN_LINE: Mapping[str, str] = {
    "artifact": "It is short and stands alone, but it belongs to this story.",
    "attribution": "No claim here is tied to a source. A story may tell things in its own voice.",
    "loaded": "Plain words, plainly told.",
}


def _left(
    line: int, spans: tuple[Span, ...], why: str, one: Taken | None = None, item: Item | None = None
) -> VerdictItem:
    return VerdictItem(
        outcome="alone",
        title=f"rightly left alone · line {line}",
        why=why,
        lines=(line,),
        mark=None if one is None else one.ids[0],
        marks=() if one is None else one.ids,
        gold=None if item is None else item.gold,
        spans=spans,
    )


def sentences(key: Key, met: Match, *, nothing: bool, opened: bool) -> tuple[str, ...]:
    """The score in words. Recall first, then precision, then the price of false alarms, then what was arguable."""
    if not opened:
        return ("You did not open this task, so it earns nothing.",)
    n, extras = met.items, len(met.extras)
    out = []
    if n:
        full = sum(pair.found for pair in met.pairs)
        near, gone = len(met.pairs) - full, len(met.missed)
        told = [f"{full} in full"] if full else []
        told += [f"{near} nearly"] if near else []
        if full == n:
            out.append(f"You found all {n}." if n > 1 else "You found it: there was one.")
        elif n == 1:
            out.append("You have it nearly: there was one." if near else "There was one, and it is missing.")
        else:
            still = f" {gone} {_are(gone)} missing." if gone else ""
            out.append(f"Of the {n} to find, you have {' and '.join(told) or 'none'}.{still}")
        marked = len(met.pairs) + extras
        if marked > 1 or extras:
            out.append(_in_the_key(len(met.pairs), marked))
        if extras:
            out.append(f"Each extra mark costs {cost_in_words(key.lam)}, so that marking everything never pays.")
    elif extras:
        out.append(f"There was nothing to find here, but you marked {extras}. Each costs a quarter of the task.")
        if not nothing:
            out.append("It earns something only after you press “read it all: nothing here”.")
    elif nothing:
        out.append("There was nothing to find here, and you said so.")
    else:
        out.append("To tell an empty page from an unread one, press “read it all: nothing here” when you find nothing.")
    if met.arguable:
        k = len(met.arguable)
        out.append(f"{k} {'mark is' if k == 1 else 'marks are'} arguable: no gain, no loss.")
    return tuple(out)


def _in_the_key(pairs: int, marked: int) -> str:
    if marked == 1:
        return "The one that you marked is not in the key."
    return f"Of the {marked} you marked, {pairs} {_are(pairs)} in the key."


def _are(n: int) -> str:
    return "is" if n == 1 else "are"
