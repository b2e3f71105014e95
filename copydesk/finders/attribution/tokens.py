"""A paragraph as tokens: words and signs, each quotation being one token, in parallel lists for speed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, compress, count, pairwise

from copydesk.finders.attribution.lists import TITLES
from copydesk.text.words import Quotation, quotations

# Every sign belongs to a piece, and white space to the piece before it: offsets are then a running sum.
_PIECE = re.compile(r"\w+(?:[’'.\-&\xad]\w+)*\s*|\.\.+\s*|--+\s*|[^\w\s]\s*")
QUOTE = "“”"
LONGEST = 250
"""No sentence has more tokens: text that is no prose then takes no longer than its length."""
_ENDS = frozenset(".?!")
_STOPS = frozenset(["?", "!", "…", ";", "•", "|"])


# What a closing mark may be made of: several single ones, and what is left of one that was decoded wrongly.
_CLOSING = frozenset("’'”\" »â€\x9dť\ufffd‚ÄùÂ")


class Paragraph:
    """One line of the text, cut up.

    ``low[i]`` is a token's text in small letters (``QUOTE`` for a quotation), ``raw[i]`` as it stands, ``at[i]`` and
    ``to[i]`` its offsets in the text. ``first[k]`` is the token with which sentence k begins; ``sentence[i]`` is the
    number of a token's sentence. ``quotes`` holds each quotation by the index of its token.
    """

    __slots__ = (
        "at",
        "bounds",
        "end",
        "headline",
        "low",
        "next",
        "number",
        "prev",
        "quotes",
        "raw",
        "start",
        "text",
        "to",
    )

    def __init__(self, text: str, start: int, end: int, quotations: Sequence[Quotation]):
        self.text, self.start, self.end = text, start, end
        self.number = 0
        self.headline = False
        self.prev: Paragraph | None = None
        self.next: Paragraph | None = None
        self.low: list[str] = []
        self.raw: list[str] = []
        self.at: list[int] = []
        self.to: list[int] = []
        self.quotes: dict[int, Quotation] = {}
        for quotation in quotations:
            self._cut(start, quotation.start)
            self.quotes[len(self.low)] = quotation
            self.low.append(QUOTE)
            self.raw.append(QUOTE)
            self.at.append(quotation.start)
            self.to.append(quotation.end)
            start = quotation.end
        self._cut(start, end)
        self.bounds = self._sentences()

    def last_sign(self, i: int) -> str:
        """The last sign inside the quotation at token ``i``, before its closing mark."""
        q = self.quotes[i]
        at = q.end - 1 if q.closed else q.end
        while at - 1 > q.start and self.text[at - 1] in _CLOSING:
            at -= 1
        return self.text[at - 1]

    def _cut(self, start: int, end: int) -> None:
        part = self.text[start:end]
        pieces = _PIECE.findall(part)
        if not pieces:
            return
        begin = start + len(part) - len(part.lstrip())
        starts = list(accumulate(map(len, pieces), initial=begin))
        starts.pop()
        raw = list(map(str.rstrip, pieces))
        self.raw += raw
        self.low += map(str.lower, raw)
        if "\xad" in part:
            self.low = [word.replace("\xad", "") or word for word in self.low]
        if "―" in part:
            self.low = ["—" if word == "―" else word for word in self.low]
        self.at += starts
        self.to += map(int.__add__, starts, map(len, raw))

    def _dateline(self) -> int:
        """The number of tokens of a dateline (*PORT ELLEN (Wire) —*) with which the paragraph opens."""
        low, raw = self.low, self.raw
        if not raw or not raw[0].isupper() or len(raw[0]) < 2:
            return 0
        for k in range(1, min(len(low) - 1, 12)):
            if low[k] in ("—", "–", "--", "-") and (low[k - 1] == ")" or (raw[0].isupper() and k < 6)):
                return k + 1 if self.at[k] > self.to[k - 1] or low[k] != "-" else 0
        return 0

    def _sentences(self) -> list[int]:
        """Where each sentence begins, and at last the number of tokens."""
        low, raw = self.low, self.raw
        n = len(low)
        out = [self._dateline()]
        for i in compress(count(), map(_ENDINGS.__contains__, low)):
            after = i + 1
            if after >= n:
                break
            word = low[i]
            if word == QUOTE:
                if (
                    self.last_sign(i) == "."
                    and self.quotes[i].closed
                    and (raw[after][0].isupper() or low[after] == QUOTE)
                ):
                    out.append(after)
            elif word == ".":
                before = low[i - 1] if i else ""
                if before in TITLES or (len(before) == 1 and before.isalpha()) or before[1:2] == ".":
                    continue
                if raw[after][0].isupper() or low[after] in _AFTER or low[after][0].isdigit():
                    out.append(after)
            elif word in _STOPS:
                out.append(after)
        out.append(n)
        if n > LONGEST:
            out = [k for a, b in pairwise(out) for k in range(a, b, LONGEST)] + [n]
        return out


_ENDINGS = frozenset([".", QUOTE, *_STOPS])
_AFTER = frozenset([QUOTE, "(", "[", "—", "-", "--", "*", "‘", "'"])


def only_quotations(p: Paragraph, start: int, end: int) -> bool:
    """Whether the tokens ``start:end`` are quotations and stops, and nothing else."""
    low = p.low
    return QUOTE in low[start:end] and all(low[k] in _BESIDE for k in range(start, end))


_BESIDE = frozenset([QUOTE, ".", ",", "…", "...", "!", "?"])


def paragraphs(text: str) -> list[Paragraph]:
    """The lines of a text that hold something, cut up; the first ones that read like a headline are marked so."""
    marks = quotations(text)
    mark = start = 0
    out: list[Paragraph] = []
    before: Paragraph | None = None
    top = True
    for line in text.split("\n"):
        end = start + len(line)
        first = mark
        while mark < len(marks) and marks[mark].start < end:
            mark += 1
        if line and not line.isspace():
            mine = marks[first:mark]
            if mine and not mine[0].closed and _TRANSCRIPT.match(text, mine[0].start + 1):
                mine = []
            p = Paragraph(text, start, end, mine)
            if p.low:
                p.number, p.prev = len(out), before
                last = p.low[-1] if p.low[-1] != QUOTE else p.last_sign(len(p.low) - 1)
                if top and (before is None or (len(out) < 12 and last not in _FULL and len(p.low) < 60)):
                    p.headline = True
                elif len(p.low) > 7:
                    top = False
                out.append(p)
                if before is not None:
                    before.next = p
                before = p
        start = end + 1
    if len(out) == 1:
        out[0].headline = False
    return out


# "BRANDT: We are open. A quoted transcript opens each line with a mark, but the names are no part of what is said.
_TRANSCRIPT = re.compile(r"[A-Z][A-Z.’' -]+: ")
_FULL = frozenset(".?!:")
