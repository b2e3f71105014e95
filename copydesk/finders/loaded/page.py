"""A text taken apart once for the loaded-language rules: its words with their places, its lines, its quotations."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, compress, count

from copydesk.finders.loaded.entry import Entry
from copydesk.finders.loaded.lexicon import Hit, Phrase, lexicon
from copydesk.text.words import quotations

WORD = re.compile(r"[^\W_]+(?:['’\-‑][^\W_]+)*")
_CUT = re.compile(f"({WORD.pattern})")
_SHORT_QUOTE = re.compile(r"[“\"‘'«][^\W\d_][\w’'\-]{0,30}(?: [\w’'\-]{1,30}){0,2}[.,]?[”\"’'»](?!\w)")
_OPENER = re.compile(r"[“\"‘'«]")
_STOP = re.compile(r"[.!?:;…\n\"“”•|(\[]")
_SMALL = frozenset("a an the of in on at by for from to with and or but as is are be it its his her vs via".split())


@dataclass(slots=True)
class Found:
    """A word or phrase that may be loaded: words `first` to `last` of the page, as a rule's candidate."""

    first: int
    last: int
    start: int
    end: int
    entry: Entry
    odds: float
    """How likely it is loaded, as odds: what the lexicon says, times what the places around it say."""
    target: tuple[int, int] | None = None
    """Code points of the words that it is about, where a rule knows them."""


class Page:
    """A text and what the rules ask of it. Everything is made in one pass, or when first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        plain = text.replace("’", "'").replace("‘", "'").replace("‑", "-")
        low = plain.lower()
        if len(low) != len(text):  # a few capitals grow when they are made small: those stay as they are
            low = "".join(sign if len(small := sign.lower()) != 1 else small for sign in plain)
        self.low = low
        # Every second piece is a word; a running sum of lengths gives the places without asking each match.
        pieces = _CUT.split(low)
        self.words: list[str] = pieces[1::2]
        self.starts: list[int] = list(accumulate(map(len, pieces)))[:-1:2]
        # By rule, the numbers of the words for which the lexicon has an entry, with the entry; the words by which
        # listed phrases are looked up, with those phrases; by rule, the numbers of the words that it watches. Made
        # here: a lazy property costs more than it saves.
        self.proposed: dict[str, list[tuple[int, Entry]]] = {}
        self.anchors: list[tuple[int, tuple[Phrase, ...]]] = []
        self.watched: dict[str, list[int]] = {}
        found: list[Hit | None] = list(map(lexicon().__getitem__, self.words))
        for i, (entry, phrases, rules) in zip(compress(count(), found), filter(None, found), strict=True):
            if entry is not None:
                self.proposed.setdefault(entry.rule, []).append((i, entry))
            if phrases:
                self.anchors.append((i, phrases))
            for rule in rules:
                self.watched.setdefault(rule, []).append(i)
        # The rules that have something to look at, by name; whoever is not told of is not asked.
        self.asked = {*self.proposed, *self.watched}
        if self.anchors:
            self.asked.add("listed-phrase")
        if _OPENER.search(text):
            self.asked.add("marks-of-doubt")
        self._read: dict[int, dict[int, int]] = {}
        self._titles: dict[int, bool] = {}

    def end(self, i: int) -> int:
        """Where word number `i` ends."""
        return self.starts[i] + len(self.words[i])

    @cached_property
    def short_quotes(self) -> list[tuple[int, int]]:
        """The places, marks included, of closed quotations of at most three words."""
        out = []
        for match in _SHORT_QUOTE.finditer(self.text):
            start, end = match.span()
            if self._quotes(start).get(start) == end:
                out.append((start, end))
        return out

    def in_quotes(self, at: int) -> bool:
        """Whether the code point `at` stands between quotation marks of its line."""
        return any(start < at < end for start, end in self._quotes(at).items())

    def _quotes(self, at: int) -> dict[int, int]:
        """The closed quotations of the line around `at`: where each begins, and where it ends."""
        start, end = self.line(at)
        known = self._read.get(start)
        if known is None:
            known = {quote.start: quote.end for quote in quotations(self.text, start, end) if quote.closed}
            self._read[start] = known
        return known

    @cached_property
    def breaks(self) -> list[int]:
        """Where each line ends."""
        return [match.start() for match in re.finditer("\n", self.text)]

    def line(self, at: int) -> tuple[int, int]:
        """The line around the code point `at`, without its end mark."""
        i = bisect_right(self.breaks, at - 1) if at else 0
        return (self.breaks[i - 1] + 1 if i else 0, self.breaks[i] if i < len(self.breaks) else len(self.text))

    def raw(self, i: int) -> str:
        """The word number `i` as it stands in the text; empty outside."""
        if not 0 <= i < len(self.words):
            return ""
        return self.text[self.starts[i] : self.end(i)]

    def before(self, i: int) -> str:
        """The word before word `i` in the same clause, lower case; empty where a mark or a line end stands between."""
        if i <= 0:
            return ""
        gap = self.text[self.starts[i - 1] + len(self.words[i - 1]) : self.starts[i]]
        return "" if gap != " " and _STOP.search(gap) else self.words[i - 1]

    def after(self, i: int) -> str:
        """The word after word `i` in the same clause, lower case; empty where a mark stands between."""
        if i + 1 >= len(self.words):
            return ""
        gap = self.text[self.starts[i] + len(self.words[i]) : self.starts[i + 1]]
        return "" if gap != " " and ("," in gap or _STOP.search(gap)) else self.words[i + 1]

    def in_title_case(self, at: int) -> bool:
        """Whether the line around `at` writes most words with a capital, so that a capital says nothing there."""
        start, end = self.line(at)
        known = self._titles.get(start)
        if known is None:
            words = [m[0] for m in WORD.finditer(self.text, start, min(end, start + 300))]
            counted = [word for word in words if word.lower() not in _SMALL]
            known = (
                len(counted) > 2
                and sum(word[0].isupper() for word in counted) > 0.65 * len(counted)
                and not self.text[max(start, end - 2) : end].rstrip('”"’ ').endswith(".")
            )
            self._titles[start] = known
        return known
