"""Layers 1 and 2 for the voice of loaded words, asked of the sibling finders only where they can matter.

A word far from any cue and any quotation mark is the outlet's whatever else the page holds, and a line that reads like
prose is story. So the attribution finder reads the lines around such words only, and the artifact finder is asked only
when a word stands in a line without a full stop.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from copydesk.finders.loaded.fields import fields
from copydesk.finders.loaded.page import Found, Page
from copydesk.finders.loaded.watch import CUE
from copydesk.marks.annotation import Annotation, Span
from copydesk.marks.codebook import codebook
from copydesk.text.words import FUNCTION_WORDS

# For this many words of the headlines the story below is searched for a source that bears them out.
_HEADLINES = 12
_PROSE = re.compile(r"[.!?:;,][\"”’')\]]*\s*\Z")
_MARKS = re.compile(r"[\"“”‘«»'’](?:(?<=[\"“”‘«»])|(?<!\w')(?<=')|(?<=[\w.,!?][’'])(?!\w))")


def ready() -> None:
    """Read the sibling finders and their tables now."""
    from copydesk.finders import artifact, attribution

    fields()
    codebook()
    artifact.find("A line.")
    attribution.holding("“A line,” she said.", [Span(3, 7)], [])


def artifacts(page: Page, kept: Sequence[Found]) -> list[Annotation]:
    """The artifacts of the page, if one of the words stands in a line, not the first, that does not read like prose."""
    for one in kept if page.breaks else ():
        start, end = page.line(one.start)
        if start and not _PROSE.search(page.text, max(start, end - 6), end):
            from copydesk.finders import artifact

            return artifact.find(page.text)
    return []


def attributions(page: Page, kept: Sequence[Found], found: Sequence[Annotation]) -> list[Annotation]:
    """The relations in the lines that can bear on the words, with offsets into the whole text; `found` is layer 1."""
    lines = _lines(page, kept)
    if not lines:
        return []
    from copydesk.finders import attribution

    family_of = codebook().layers["artifact"].family_of
    skip = [(span.start, span.end) for mark in found if family_of(mark.label) == "foreign" for span in mark.main]
    if not page.breaks:
        return attribution.holding(page.text, [Span(one.start, one.end) for one in kept], skip)
    # The lines are read as one text; each piece remembers how far it moved.
    pieces, starts, shifts, at = [], [], [], 0
    for start, end in lines:
        pieces.append(page.text[start:end])
        starts.append(at)
        shifts.append(start - at)
        at += end - start + 1
    joined = "\n".join(pieces)
    moved = []
    for start, end in skip:
        i = bisect_right(lines, (start, len(page.text))) - 1
        if i >= 0 and end <= lines[i][1]:
            moved.append((start - shifts[i], end - shifts[i]))
    words = []
    for one in kept:
        i = bisect_right(lines, (one.start, len(page.text))) - 1
        if i >= 0 and one.end <= lines[i][1]:
            words.append(Span(one.start - shifts[i], one.end - shifts[i]))
    return [
        Annotation(
            id=mark.id,
            layer=mark.layer,
            label=mark.label,
            spans={role: tuple(_back(span, starts, shifts) for span in spans) for role, spans in mark.spans.items()},
        )
        for mark in attribution.holding(joined, words, moved)
    ]


def _back(span: Span, starts: Sequence[int], shifts: Sequence[int]) -> Span:
    shift = shifts[bisect_right(starts, span.start) - 1]
    return Span(span.start + shift, span.end + shift)


def _lines(page: Page, kept: Sequence[Found]) -> list[tuple[int, int]]:
    """The lines to read: those with a word and a cue, or a word between marks and then their neighbours too."""
    wanted: set[int] = set()
    cues = page.watched.get(CUE, [])
    body = -1
    headlines = 0
    for one in kept:
        number = bisect_right(page.breaks, one.start - 1) if one.start else 0
        cued = _cued(page, number, one, cues)
        if not cued and not _marked(page, number, one):
            continue
        wanted.add(number)
        if not cued:
            wanted.update(_beside(page, number))
        if headlines < _HEADLINES:
            if body < 0:
                body = next((i for i in range(len(page.breaks) + 1) if _reads_on(page, i)), 0)
            if number < body:
                headlines += 1
                wanted.update(_elsewhere(page, one))
    return [_edges(page, number) for number in sorted(wanted)]


def _cued(page: Page, number: int, one: Found, cues: Sequence[int]) -> bool:
    """Whether a cue stands in the line of a word; a cue that is the word itself is none."""
    if page.breaks:
        start, end = _edges(page, number)
        starts = page.starts
        cues = cues[bisect_left(cues, bisect_left(starts, start)) : bisect_left(cues, bisect_left(starts, end))]
    if not cues:
        return False
    if one.first == one.last:
        word, words = page.words[one.first], page.words
        return any(words[k] != word for k in cues)
    inside = page.words[one.first : one.last + 1]
    return any(page.words[k] not in inside for k in cues)


def _marked(page: Page, number: int, one: Found) -> bool:
    """Whether marks stand on both sides of a word, or one opens its line: it may stand in a quotation."""
    start, end = _edges(page, number)
    first = _MARKS.search(page.text, start, one.start)
    if first is None:
        return False
    return first.start() <= start + 1 or _MARKS.search(page.text, one.end, end) is not None


def _edges(page: Page, number: int) -> tuple[int, int]:
    breaks = page.breaks
    return (breaks[number - 1] + 1 if number else 0, breaks[number] if number < len(breaks) else len(page.text))


def _reads_on(page: Page, number: int) -> bool:
    start, end = _edges(page, number)
    return end - start > 60 and _PROSE.search(page.text, end - 6, end) is not None


def _beside(page: Page, number: int) -> list[int]:
    """A line and the nearest lines before and after it that are not blank."""
    out = [number]
    for step in (-1, 1):
        other = number + step
        while 0 <= other <= len(page.breaks):
            start, end = _edges(page, other)
            if page.text[start:end].strip():
                out.append(other)
                break
            other += step
    return out


def _elsewhere(page: Page, one: Found) -> list[int]:
    """The lines further down that use a content word of a headline's loaded span: a source there may bear it out."""
    stems = {word[:5] for word in page.words[one.first : one.last + 1] if word not in FUNCTION_WORDS}
    out: list[int] = []
    for stem in stems:
        at = page.low.find(stem, one.end)
        while at >= 0 and len(out) < 20:
            out.append(bisect_right(page.breaks, at))
            at = page.low.find(stem, at + 1)
    return out
