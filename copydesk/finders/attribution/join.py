"""Quotations that stand alone go to the relation before them: the speaker goes on."""

from __future__ import annotations

from bisect import bisect_right

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
    bounds = p.bounds
    return all(
        only_quotations(p, bounds[k], bounds[k + 1]) for k in range(bisect_right(bounds, c.s1 - 1), len(bounds) - 1)
    )


def lines_after(p: Paragraph) -> list[tuple[int, int]]:
    """The lines behind ``p`` that are quotations and nothing else, up to the first that is not."""
    out: list[tuple[int, int]] = []
    open_ = 0
    q = p.next
    while q is not None and q.low[0] == QUOTE:
        if not only_quotations(q, 0, len(q.low)):
            # A quotation left open runs on into this line, which has a speaker of its own.
            went_on = p.low[-1] == QUOTE and not p.quotes[len(p.low) - 1].closed
            return out if went_on else out[: len(out) - open_]
        out.append(_reach(q, 0, len(q.low)))
        open_ = 0 if q.quotes[max(q.quotes)].closed else open_ + 1
        q = q.next
    return out


def lines_before(c: Candidate) -> list[tuple[int, int]]:
    """The lines before a candidate whose quotation was left open at the line's end and goes on in the candidate's."""
    out: list[tuple[int, int]] = []
    p = c.p
    if p.low[0] != QUOTE or not c.content or c.content[0][0] != 0:
        return out
    q = p.prev
    while q is not None and only_quotations(q, 0, len(q.low)) and not q.quotes[max(q.quotes)].closed:
        out.append(_reach(q, 0, len(q.low)))
        q = q.prev
    return out[::-1]


def _reach(p: Paragraph, start: int, end: int) -> tuple[int, int]:
    marks = [k for k in range(start, end) if p.low[k] == QUOTE]
    return p.at[marks[0]], p.to[marks[-1]]
