"""What scoring counts: the words of an article as bits of a number, and its lines.

A set of words is one Python integer: bit *i* stands for the *i*-th word of the article. So the words that two marks
share are ``(a & b).bit_count()``, and a mark over a whole article costs no more than one over a word.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from copydesk.text.article import Line, split_lines
from copydesk.text.words import FUNCTION_WORDS, words

NEVER_COUNTED = frozenset(["a", "an", "the", "that"])


class Extent(NamedTuple):
    """The words under some spans.

    ``counted`` leaves out function words at the edges of each stretch, articles and *that*; ``raw`` has every word.
    """

    counted: int
    raw: int

    def __or__(self, other: object) -> Extent:
        """The words of both."""
        if not isinstance(other, Extent):
            return NotImplemented
        return Extent(self.counted | other.counted, self.raw | other.raw)


NOTHING = Extent(0, 0)


@dataclass(frozen=True, slots=True, eq=False)
class WordTable:
    """The words and lines of one text, ready to be asked about spans.

    A line that has signs but no word (an emoji, a row of stars) holds one word here: its text. Offsets are code points.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    function: tuple[bool, ...]
    never: int
    content: int
    lines: tuple[Line, ...]
    line_starts: tuple[int, ...]
    line_masks: tuple[int, ...]

    def words_in(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of word numbers that ``[start, end)`` touches; a word touched in part is touched."""
        return bisect_right(self.ends, start), bisect_left(self.starts, end)

    def line_of(self, offset: int) -> int:
        """The number of the line in which this code point lies."""
        return max(1, bisect_right(self.line_starts, offset))

    def lines_under(self, start: int, end: int) -> range:
        """The numbers of the lines that ``[start, end)`` touches."""
        return range(self.line_of(start), self.line_of(max(start, end - 1)) + 1)

    def extent(self, spans: Iterable[tuple[int, int]]) -> Extent:
        """The words under spans in text order; stretches with no word between them are one."""
        stretches: list[tuple[int, int]] = []
        for start, end in spans:
            first, last = self.words_in(start, end)
            if first >= last:
                continue
            if stretches and first <= stretches[-1][1]:
                stretches[-1] = (stretches[-1][0], max(last, stretches[-1][1]))
            else:
                stretches.append((first, last))
        counted = raw = 0
        for first, last in stretches:
            raw |= bits(first, last)
            while first < last and self.function[first]:
                first += 1
            while first < last and self.function[last - 1]:
                last -= 1
            counted |= bits(first, last)
        return Extent(counted & ~self.never, raw)

    def glued(self, spans: Iterable[tuple[int, int]], line: Line) -> Extent:
        """The words under spans of one line, each with all that hangs on it without a space.

        Broken signs cut a word in two, and a lost mark or a stray no-break space is no word at all: whoever marks the
        whole of it and whoever marks only the signs mean the same. Signs that hang on no word stand for the word before
        them, or else for the one behind.
        """
        raw = 0
        for start, end in spans:
            while start > line.start and not self.text[start - 1].isspace():
                start -= 1
            while end < line.end and not self.text[end].isspace():
                end += 1
            first, last = self.words_in(start, end)
            if first == last:
                mask = self.line_masks[line.number - 1]
                first = next((i for i in (first - 1, first) if i >= 0 and mask >> i & 1), first)
                last = first + (mask >> first & 1)
            raw |= bits(first, last)
        return Extent(raw, raw)


def bits(first: int, last: int) -> int:
    """The set of the words first, first + 1, … last - 1."""
    return ((1 << (last - first)) - 1) << first if last > first else 0


@lru_cache(maxsize=64)
def word_table(text: str) -> WordTable:
    """The word table of a text; kept, since a class marks the same few articles."""
    lines = split_lines(text)
    starts: list[int] = []
    ends: list[int] = []
    function: list[bool] = []
    never = content = 0
    masks: list[int] = []
    for line in lines:
        first = len(starts)
        for word in words(text, line.start, line.end):
            lower = word.text.lower()
            bit = 1 << len(starts)
            starts.append(word.start)
            ends.append(word.end)
            function.append(lower in FUNCTION_WORDS)
            if lower in NEVER_COUNTED:
                never |= bit
            if lower not in FUNCTION_WORDS:
                content |= bit
        if len(starts) == first and not line.blank:
            starts.append(line.start + len(line.text) - len(line.text.lstrip()))
            ends.append(line.start + len(line.text.rstrip()))
            function.append(False)
        masks.append(bits(first, len(starts)))
    return WordTable(
        text=text,
        starts=tuple(starts),
        ends=tuple(ends),
        function=tuple(function),
        never=never,
        content=content,
        lines=lines,
        line_starts=tuple(line.start for line in lines),
        line_masks=tuple(masks),
    )


def shared_and_all(gold: Extent, mark: Extent) -> tuple[int, int]:
    """The numbers of words in both and in either: J is the first over the second.

    Where the gold is function words only (*he*, *as*), every word counts; else only the counted ones do.
    """
    a, b = (gold.counted, mark.counted) if gold.counted else (gold.raw, mark.raw)
    return (a & b).bit_count(), (a | b).bit_count()


def edge_credit(shared: int, total: int) -> float:
    """Boundary credit for J = shared / total: .8 and more earn 1, .5 earn .75, .25 earn .5, less earns 0."""
    if not shared:
        return 0.0
    if 5 * shared >= 4 * total:
        return 1.0
    if 2 * shared >= total:
        return 0.75
    return 0.5 if 4 * shared >= total else 0.0


def line_set(lines: Sequence[tuple[int, int]], last: int) -> frozenset[int]:
    """The line numbers of some stretches ``(first, last)``; no stretch means the whole article."""
    if not lines:
        return frozenset(range(1, last + 1))
    return frozenset(n for a, b in lines for n in range(max(a, 1), min(b, last) + 1))
