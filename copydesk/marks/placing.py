"""Where a passage of one text stands in another: by its words, by what stands around them, and never by a guess.

A place is given in one of three ways. *Sure*: the words stand there with their surroundings, and nowhere else as well.
*To be looked at*: the words stand there, but what was around them changed, or they were changed a little themselves.
*Nowhere*: the words are gone, or stand in several places that nothing tells apart.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

from copydesk.marks.annotation import Span

AROUND = 32  # signs of context on either side of a quote, as annotation tools commonly keep
_TOKEN = re.compile(r"\w+|[^\w \t\n]")
_BLANKS = " \t\n"
MOST_COMPARED = 20_000  # words; in a longer text those that are very common are no anchors, or it would take minutes
SUPPORT = 4  # words or signs around a passage, both sides together, that must have stayed for its place to be sure
FAR = 12  # the same on either side, where the passage's words repeat right beside it
ANCHOR = 3  # on either side of a passage whose own words changed
ALIKE = 0.75  # of the signs of a passage and of its changed form (difflib's ratio): `goverment`, `government`
ALONE = 12  # signs: a passage this long that stands once in either text is itself wherever it moved


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Where a passage stands now. ``span`` is None where it was not placed; ``why`` is empty where it is sure."""

    span: Span | None = None
    why: str = ""


class _Token(NamedTuple):
    start: int
    end: int
    text: str


class Alignment:
    """Two versions of a text laid over each other, word by word (difflib's longest common blocks).

    White space does not count: a paragraph that was broken anew is the same.
    """

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new
        self._old = [_Token(m.start(), m.end(), m[0]) for m in _TOKEN.finditer(old)]
        self._new = [_Token(m.start(), m.end(), m[0]) for m in _TOKEN.finditer(new)]
        self._old_words, self._new_words = [t.text for t in self._old], [t.text for t in self._new]
        self._starts = [t.start for t in self._old]
        self._to = [-1] * len(self._old)  # the new place of each old word
        self._run = [(0, 0)] * len(self._old)  # the block of words that stayed together in which it lies
        huge = len(self._new) > MOST_COMPARED
        for block in SequenceMatcher(None, self._old_words, self._new_words, autojunk=huge).get_matching_blocks():
            for step in range(block.size):
                self._to[block.a + step] = block.b + step
                self._run[block.a + step] = (block.a, block.a + block.size)

    def unmatched(self, start: int, end: int) -> bool:
        """Whether most words of ``new[start:end]`` are in no block: they were written since."""
        inside = [n for n, token in enumerate(self._new) if start <= token.start < end]
        known = set(self._to)
        return bool(inside) and sum(n in known for n in inside) * 2 < len(inside)

    def place(self, span: Span) -> Placed:
        """Where a span of the old text stands in the new one."""
        passage = self.old[span.start : span.end]
        start = span.start + len(passage) - len(passage.lstrip(_BLANKS))
        end = span.end - (len(passage) - len(passage.rstrip(_BLANKS)))
        if start >= end:
            return Placed(why="it is nothing but blanks")
        first, last = self._at(start), self._at(end - 1)
        found = (
            self._stayed(first, last, start, end) or self._alone(start, end) or self._changed(first, last, start, end)
        )
        if found.span is None:
            return found
        return self._with_edges(found, self.old[span.start : start], self.old[end : span.end])

    def _at(self, offset: int) -> int:
        return bisect_right(self._starts, offset) - 1

    def _stayed(self, first: int, last: int, start: int, end: int) -> Placed | None:
        """All its words stayed, one after the other."""
        to = self._to[first]
        if to < 0 or any(self._to[first + n] != to + n for n in range(last - first + 1)):
            return None
        old_first, old_last = self._old[first], self._old[last]
        new_first, new_last = self._new[to], self._new[to + last - first]
        span = Span(new_first.start + start - old_first.start, new_last.end - (old_last.end - end))
        left, right = first - self._run[first][0], self._run[last][1] - last - 1
        at_start, at_end = first == left and to == left, last + right + 1 == len(self._old)
        at_end = at_end and to + last - first + right + 1 == len(self._new)
        around = left + right + SUPPORT * (at_start + at_end)
        window = self._old_words[first - min(left, ANCHOR) : last + 1 + min(right, ANCHOR)]
        before, now = _count(self._old_words, window), _count(self._new_words, window)
        mine = self._old_words[first : last + 1]
        reach = ANCHOR + len(mine)
        near = (self._old_words, first), (self._new_words, to)
        alone = all(_count(words[max(0, at - reach) : at + len(mine) + reach], mine) == 1 for words, at in near)
        alone = alone or min(left, right) >= FAR
        if around >= SUPPORT and before == now and alone:
            return Placed(span=span)
        if around >= SUPPORT:
            return Placed(span=span, why="the same words stand close by, or stood in more or fewer places")
        if around or _count(self._old_words, mine) == _count(self._new_words, mine) == 1:
            return Placed(span=span, why="what stood around it changed")
        return Placed(why="its words stand in other surroundings, perhaps not the same ones")

    def _alone(self, start: int, end: int) -> Placed | None:
        """It moved, but its words stand once in either text."""
        quote = self.old[start:end]
        if len(quote) < ALONE or _times(self.old, quote) != 1 or _times(self.new, quote) != 1:
            return None
        at = self.new.index(quote)
        return Placed(span=Span(at, at + len(quote)), why="it moved")

    def _changed(self, first: int, last: int, start: int, end: int) -> Placed:
        """Its own words changed: placed only between words that stayed close by on both sides, and if it is alike."""
        left, right = first - 1, last + 1
        whole = start == self._old[first].start and end == self._old[last].end
        if left < 0 or right >= len(self._old) or self._to[left] < 0 or self._to[right] < 0 or not whole:
            return Placed(why="it no longer stands there")
        kept = min(left + 1 - self._run[left][0], self._run[right][1] - right)
        low, high = self._to[left] + 1, self._to[right]
        if kept < ANCHOR or low >= high or high - low > 2 * (last - first + 1):
            return Placed(why="it no longer stands there")
        span = Span(self._new[low].start, self._new[high - 1].end)
        was, now = self.old[start:end], self.new[span.start : span.end]
        if SequenceMatcher(None, was, now, autojunk=False).ratio() < ALIKE:
            return Placed(why="other words stand in its place")
        return Placed(span=span, why=f"its words changed to “{short(now)}”")

    def _with_edges(self, found: Placed, lead: str, tail: str) -> Placed:
        """The blanks at its edges belong to it again, where they are still there."""
        assert found.span is not None
        start, end = found.span.start - len(lead), found.span.end + len(tail)
        same = start >= 0 and self.new[start : found.span.start] == lead and self.new[found.span.end : end] == tail
        if same:
            return Placed(span=Span(start, end), why=found.why)
        return Placed(span=found.span, why=found.why or "the blanks at its edge changed")


def find_quote(text: str, exact: str, prefix: str = "", suffix: str = "", near: int | None = None) -> Placed:
    """Where a quote stands in a text that is not the one it was taken from (W3C ``TextQuoteSelector``).

    Runs of white space count as one blank, for a web page and its text differ in them.

    Args:
        text: the text to look in.
        exact: the quote.
        prefix: what stood before it, as much as is known.
        suffix: what stood after it.
        near: where it is expected, in code points; it decides only between places that nothing else tells apart.
    """
    plain, places = _squeezed(text)
    quote, before, after = (_squeezed(part)[0] for part in (exact, prefix, suffix))
    quote = quote.strip(" ")
    if not quote:
        return Placed(why="it quotes nothing")
    found = [m.start() for m in re.finditer(f"(?={re.escape(quote)})", plain)]
    if not found:
        return Placed(why="its words do not stand in the text")
    scores = [_context(plain, at, at + len(quote), before, after) for at in found]
    best = max(scores)
    top = [at for at, score in zip(found, scores, strict=True) if score == best]
    spans = [Span(places[at], places[at + len(quote) - 1] + 1) for at in top]
    known = min(len(before), AROUND) + min(len(after), AROUND)
    if len(top) == 1:
        agrees = not known or best * 2 >= known or (len(found) == 1 and len(quote) >= ALONE)
        return Placed(span=spans[0], why="" if agrees else "what stands around it is not what stood there")
    if near is not None:
        nearest = sorted(spans, key=lambda span: abs(span.start - near))
        if abs(nearest[0].start - near) < abs(nearest[1].start - near):
            return Placed(span=nearest[0], why=f"its words stand in {len(top)} places; this is the nearest")
    return Placed(why=f"its words stand in {len(top)} places, and nothing tells which is meant")


def short(text: str, most: int = 60) -> str:
    """A passage on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def _count(words: Sequence[str], window: Sequence[str]) -> int:
    size = len(window)
    return sum(words[at] == window[0] and words[at : at + size] == window for at in range(len(words) - size + 1))


def _times(text: str, quote: str) -> int:
    return sum(1 for _ in re.finditer(f"(?={re.escape(quote)})", text))


def _squeezed(text: str) -> tuple[str, list[int]]:
    """The text with one blank for each run of white space, and where each of its signs stood."""
    signs, places = list[str](), list[int]()
    for at, sign in enumerate(text):
        if sign.isspace() and sign != "\u00a0":
            if not signs or signs[-1] != " ":
                signs.append(" ")
                places.append(at)
        else:
            signs.append(sign)
            places.append(at)
    return "".join(signs), places


def _context(text: str, start: int, end: int, prefix: str, suffix: str) -> int:
    """How many signs next to ``text[start:end]`` are those of the prefix and the suffix."""
    left = right = 0
    while left < min(len(prefix), start) and prefix[-1 - left] == text[start - 1 - left]:
        left += 1
    while right < min(len(suffix), len(text) - end) and suffix[right] == text[end + right]:
        right += 1
    return left + right
