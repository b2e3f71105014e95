"""What is there to find: the gold of a task, cut into items, each with every reading that counts.

An artifact is cut at line ends first; the artifacts of one line are one item. In the other layers an annotation is an
item.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from copydesk.marks.annotation import Annotation, Span
from copydesk.marks.codebook import codebook
from copydesk.score.heads import head_word
from copydesk.score.units import NOTHING, Extent, WordTable
from copydesk.text.article import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One accepted reading of an item: the gold itself, or one of its ``also_ok``.

    Attributes:
        label, family: its label and, for an artifact, the label's family.
        main: the words it is about (text or content).
        cue: the words of the cue; ``cue_signs`` are its spans where it is punctuation only (a colon).
        sources: the source's words, then the noun phrases that a pronoun stands for, then both together.
        heads: the head word of each source.
        nobody: nobody is named as the source.
        attrs: its attributes.
        worth: for each part in which it differs from the gold, what it is worth (1 or .5).
        why: why it is accepted.
    """

    label: str
    family: str | None
    main: Extent
    cue: Extent = NOTHING
    cue_signs: tuple[Span, ...] = ()
    sources: tuple[Extent, ...] = ()
    heads: tuple[int, ...] = ()
    nobody: bool = False
    attrs: Mapping[str, Any] = field(default_factory=dict)
    worth: Mapping[str, float] = field(default_factory=dict)
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to find.

    Attributes:
        id: the gold's id; for an artifact over several lines with the line behind it (``a3:12``).
        gold: the annotation it comes from; ``also``: further gold of the same line.
        status: ``core``, ``open`` or ``dropped``.
        line: the number of the line in which it begins.
        by_line: found where its line is marked, not by words.
        spans: its spans, as shown to a student.
        readings: the gold's own first.
        reach: every word of every reading: a mark that touches none of them is not about this item.
    """

    id: str
    gold: Annotation
    also: tuple[Annotation, ...] = ()
    status: str
    line: int
    by_line: bool
    spans: tuple[Span, ...]
    readings: tuple[Reading, ...]
    reach: int

    @property
    def order(self) -> tuple[int, int, str]:
        """Its place in the text."""
        return self.spans[0].start, self.spans[-1].end, self.id


def items_of(
    text: str, table: WordTable, annotations: Sequence[Annotation], layer: str, lines: frozenset[int], status: str
) -> tuple[Item, ...]:
    """The items that some gold annotations of one layer make in some lines, in text order."""
    if layer == "artifact":
        items = [
            item for line in table.lines if line.number in lines for item in _of_line(table, annotations, line, status)
        ]
    else:
        items = [_whole(text, table, gold, status) for gold in annotations]
    return tuple(sorted(items, key=lambda item: item.order))


def cut(spans: Iterable[Span], line: Line) -> tuple[Span, ...]:
    """The parts of spans that lie in a line."""
    return tuple(Span(max(s, line.start), min(e, line.end)) for s, e in spans if s < line.end and e > line.start)


def covers_line(extent: Extent, line_mask: int) -> bool:
    """Whether a mark covers at least half of a line's words."""
    return line_mask != 0 and 2 * (extent.raw & line_mask).bit_count() >= line_mask.bit_count()


def _of_line(table: WordTable, annotations: Sequence[Annotation], line: Line, status: str) -> list[Item]:
    pieces = [(gold, spans) for gold in annotations if (spans := cut(gold.main, line))]
    if not pieces or line.blank:
        return []
    mask = table.line_masks[line.number - 1]
    whole = [p for p in pieces if covers_line(table.extent(p[1]), mask)]
    parts = [p for p in pieces if p not in whole]
    # Items run together in one line, such as four teasers, are one where they fill the line together.
    if not whole and covers_line(table.extent(sorted(s for _, spans in parts for s in spans)), mask):
        whole, parts = parts, []
    out = [_line_item(table, whole, line, status, by_line=True)] if whole else []
    by_label: dict[str, list[tuple[Annotation, tuple[Span, ...]]]] = {}
    for piece in parts:
        by_label.setdefault(piece[0].label, []).append(piece)
    out.extend(_line_item(table, group, line, status, by_line=False) for group in by_label.values())
    return out


def _line_item(
    table: WordTable, pieces: list[tuple[Annotation, tuple[Span, ...]]], line: Line, status: str, *, by_line: bool
) -> Item:
    gold = pieces[0][0]
    spans = tuple(sorted(span for _, cuts in pieces for span in cuts))
    main = table.glued(spans, line)
    readings: list[Reading] = []
    for annotation, _ in pieces:
        readings.append(_artifact_reading(annotation.label, main, gold, annotation.rationale or "", 1.0))
        for also in annotation.also_ok:
            there = cut(_spans(also, "text"), line) if "spans" in also else spans
            if there:
                readings.append(
                    _artifact_reading(
                        str(also.get("label", annotation.label)),
                        table.glued(there, line),
                        gold,
                        str(also.get("why", "")),
                        float(also.get("worth", 1)),
                        differs=there != spans,
                    )
                )
    several = len({number for span in gold.main for number in table.lines_under(*span)}) > 1
    reach = 0
    for reading in readings:
        reach |= reading.main.raw
    return Item(
        id=f"{gold.id}:{line.number}" if several else gold.id,
        gold=gold,
        also=tuple(annotation for annotation, _ in pieces[1:]),
        status=status,
        line=line.number,
        by_line=by_line,
        spans=spans,
        readings=tuple(readings),
        reach=reach | (table.line_masks[line.number - 1] if by_line else 0),
    )


def _artifact_reading(
    label: str, main: Extent, gold: Annotation, why: str, worth: float, *, differs: bool = False
) -> Reading:
    scheme = codebook().layers["artifact"]
    family = scheme.family_of(label)
    worths = {
        "span": worth if differs else 1.0,
        "label": worth if label != gold.label else 1.0,
        "family": worth if family != scheme.family_of(gold.label) else 1.0,
    }
    return Reading(label=label, family=family, main=main, worth=worths, why=why)


def _whole(text: str, table: WordTable, gold: Annotation, status: str) -> Item:
    own = _reading(text, table, gold.label, gold.spans, gold.attrs, gold.rationale or "")
    readings = [own]
    for also in gold.also_ok:
        spans = {**gold.spans, **{role: _spans(also, role) for role in also.get("spans", {})}}
        reading = _reading(
            text,
            table,
            str(also.get("label", gold.label)),
            spans,
            {**gold.attrs, **also.get("attrs", {})},
            str(also.get("why", "")),
        )
        worth = float(also.get("worth", 1))
        readings.append(replace(reading, worth=dict.fromkeys(_differing(own, reading), worth)))
    reach = 0
    for reading in readings:
        reach |= reading.main.raw | reading.cue.raw
        for source in reading.sources:
            reach |= source.raw
    main = gold.main or tuple(span for _, span in gold.all_spans())
    return Item(
        id=gold.id,
        gold=gold,
        status=status,
        line=table.line_of(main[0].start),
        by_line=False,
        spans=main,
        readings=tuple(readings),
        reach=reach,
    )


def _reading(
    text: str,
    table: WordTable,
    label: str,
    spans: Mapping[str, tuple[Span, ...]],
    attrs: Mapping[str, Any],
    why: str,
) -> Reading:
    if "text" in spans:
        return Reading(label=label, family=None, main=table.extent(spans["text"]), attrs=attrs, why=why)
    source = spans.get("source", ())
    phrases = [source] if source else []
    meant = tuple(sorted(Span(*pair) for pair in attrs.get("stands_for") or ()))
    if source and meant:
        phrases += [(span,) for span in meant] + [tuple(sorted((*source, *meant)))]
    cue = spans.get("cue", ())
    return Reading(
        label=label,
        family=None,
        main=table.extent(spans.get("content", ())),
        cue=table.extent(cue),
        cue_signs=cue if cue and not table.extent(cue).raw else (),
        sources=tuple(table.extent(phrase) for phrase in phrases),
        heads=tuple(head_word(text, table, phrase[0].start, phrase[0].end) for phrase in phrases),
        nobody=not source,
        attrs=attrs if source else {**attrs, "source_kind": "none"},
        why=why,
    )


def _differing(own: Reading, other: Reading) -> list[str]:
    """The parts in which another reading differs from the gold's own."""
    pairs = {
        "span": (own.main, other.main),
        "content": (own.main, other.main),
        "label": (own.label, other.label),
        "source": ((own.sources[:1], own.nobody), (other.sources[:1], other.nobody)),
        "cue": ((own.cue, own.cue_signs), (other.cue, other.cue_signs)),
        "voice": (own.attrs.get("voice"), other.attrs.get("voice")),
        "source_kind": (own.attrs.get("source_kind"), other.attrs.get("source_kind")),
    }
    return [part for part, (a, b) in pairs.items() if a != b]


def _spans(reading: Mapping[str, Any], role: str) -> tuple[Span, ...]:
    return tuple(sorted(Span(*pair) for pair in reading.get("spans", {}).get(role, ())))
