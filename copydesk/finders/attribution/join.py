"""Quotations that stand alone go to the relation before them: the speaker goes on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice

from copydesk.finders.attribution.candidate import Candidate
from copydesk.finders.attribution.tokens import QUOTE, Paragraph, only_quotations


def following(c: Candidate) -> list[tuple[int, int]]:
    """The quotations (text offsets) behind a candidate's sentence in its line that stand alone."""
    p = c.p
    out: list[tuple[int, int]] = []
    bounds = p.bounds
    for k in range(bisect_right(bounds, c.s1 - 1), len(bounds) - 1):
        a, b = bounds[k], bounds[k + 1]
        if not only_quotations(p, a, b):
            break
        out.append(_reach(p, a, b))
    return out


def reaches_end(c: Candidate) -> bool:
    """Whether nothing but quotations follows a candidate's sentence in its line."""
    p = c.p
    start = p.bounds[bisect_right(p.bounds, c.s1 - 1)]
    return start >= len(p.low) or only_quotations(p, start, len(p.low))


def lines_after(p: Paragraph, paragraphs: Sequence[Paragraph]) -> list[tuple[int, int]]:
    """The lines behind ``p`` that are quotations and nothing else, up to the first that is not."""
    out: list[tuple[int, int]] = []
    open_ = 0
    for q in islice(paragraphs, p.number + 1, None):
        if q.low[0] != QUOTE:
            break
        if not only_quotations(q, 0, len(q.low)):
            # A quotation left open runs on into this line, which has a speaker of its own.
            return out[: len(out) - open_] if p.low[-1] != QUOTE or p.quotes[len(p.low) - 1].closed else out
        out.append(_reach(q, 0, len(q.low)))
        open_ = 0 if q.quotes[max(q.quotes)].closed else open_ + 1
    return out


def lines_before(c: Candidate, paragraphs: Sequence[Paragraph]) -> list[tuple[int, int]]:
    """The lines before a candidate whose quotation was left open at the line's end and goes on in the candidate's."""
    out: list[tuple[int, int]] = []
    p = c.p
    if p.low[0] != QUOTE or not c.content or c.content[0][0] != 0:
        return out
    for q in reversed(paragraphs[: p.number]):
        if not only_quotations(q, 0, len(q.low)):
            break
        last = max(q.quotes)
        if q.quotes[last].closed:
            break
        out.append(_reach(q, 0, len(q.low)))
    return out[::-1]


def _reach(p: Paragraph, start: int, end: int) -> tuple[int, int]:
    marks = [k for k in range(start, end) if p.low[k] == QUOTE]
    return p.at[marks[0]], p.to[marks[-1]]
