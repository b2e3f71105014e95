"""Where a relation stands: headline, caption, body, or matter that is not the story's at all."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from copydesk.finders.attribution.candidate import Candidate
from copydesk.finders.attribution.tokens import QUOTE, Paragraph

_FULL = frozenset(".?!:;,")


def places(text: str, kept: Sequence[Candidate], skip: Iterable[tuple[int, int]] | None) -> dict[int, str]:
    """For each candidate (by ``id``) ``headline``, ``caption`` or ``foreign``; those of the body are left out."""
    out: dict[int, str] = {}
    captions: list[tuple[int, int]] = []
    spans: list[tuple[int, int]] = []
    if skip is not None:
        spans = sorted(skip)
    elif any(_odd(c.p) for c in kept):
        spans, captions = _ask(text)
    for c in kept:
        at = c.p.at[c.cue[0]]
        if _within(at, spans):
            out[id(c)] = "foreign"
        elif _within(at, captions):
            out[id(c)] = "caption"
        elif c.p.headline:
            out[id(c)] = "headline"
    return out


def _within(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether an offset lies in one of the spans, which are sorted and apart."""
    k = bisect_right(spans, (at, sys.maxsize)) - 1
    return k >= 0 and at < spans[k][1]


def _odd(p: Paragraph) -> bool:
    """Whether a line does not read like prose: it stops without a full stop."""
    last = p.low[-1]
    if last == QUOTE:
        last = p.last_sign(len(p.low) - 1)
    return last not in _FULL and p.number > 0


def _ask(text: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The foreign spans and the captions that the artifact finder sees."""
    from copydesk.finders import artifact

    captions: list[tuple[int, int]] = []
    foreign: list[tuple[int, int]] = []
    for mark in artifact.find(text):
        if mark.label == "encoding" or mark.label == "repeat":
            continue
        spans = captions if mark.label == "caption" else foreign
        spans += [(span.start, span.end) for span in mark.role("text")]
    return foreign, captions
