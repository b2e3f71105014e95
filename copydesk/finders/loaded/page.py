"""A text taken apart once for the loaded-language rules: its words with their places, its lines, its quotations."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from copydesk.finders.loaded.lexicon import Entry, Hit, lexicon
from copydesk.text.words import Quotation, quotations

WORD = re.compile(r"[^\W_]+(?:['’\-‑][^\W_]+)*")
_PLAIN = str.maketrans({"’": "'", "‘": "'", "‑": "-"})
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
        low = text.translate(_PLAIN).lower()
        if len(low) != len(text):  # a few capitals grow when they are made small: those stay as they are
            low = "".join(sign if len(small := sign.lower()) != 1 else small for sign in text.translate(_PLAIN))
        self.low = low
        self.words: list[str] = WORD.findall(low)

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """The place of each word, in code points."""
        return [match.span() for match in WORD.finditer(self.low)]

    @cached_property
    def vocabulary(self) -> set[str]:
        """The different words: a rule asks here first whether it has anything to look for."""
        return set(self.words)

    @cached_property
    def hits(self) -> list[tuple[int, Hit]]:
        """The words at which the lexicon has something to say, with what it says."""
        known = lexicon()
        return [(i, hit) for i, word in enumerate(self.words) if (hit := known[word]) is not None]

    @cached_property
    def quotes(self) -> list[Quotation]:
        """The quotations of the text."""
        return quotations(self.text)

    @cached_property
    def breaks(self) -> list[int]:
        """Where each line ends."""
        return [match.start() for match in re.finditer("\n", self.text)]

    @cached_property
    def _titles(self) -> dict[int, bool]:
        return {}

    def line(self, at: int) -> tuple[int, int]:
        """The line around the code point `at`, without its end mark."""
        i = bisect_right(self.breaks, at - 1) if at else 0
        return (self.breaks[i - 1] + 1 if i else 0, self.breaks[i] if i < len(self.breaks) else len(self.text))

    def raw(self, i: int) -> str:
        """The word number `i` as it stands in the text; empty outside."""
        if not 0 <= i < len(self.words):
            return ""
        start, end = self.spans[i]
        return self.text[start:end]

    def before(self, i: int) -> str:
        """The word before word `i` in the same clause, lower case; empty where a mark or a line end stands between."""
        if i <= 0 or _STOP.search(self.text, self.spans[i - 1][1], self.spans[i][0]):
            return ""
        return self.words[i - 1]

    def after(self, i: int) -> str:
        """The word after word `i` in the same clause, lower case; empty where a mark stands between."""
        if i + 1 >= len(self.words):
            return ""
        gap = self.text[self.spans[i][1] : self.spans[i + 1][0]]
        return "" if "," in gap or _STOP.search(gap) else self.words[i + 1]

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
