"""A scraped page as the artifact finder sees it: its lines, what each looks like, and what was said of it so far."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

LETTERS = re.compile("[a-z]{3,}")
LINE = re.compile(r"\S[^\n]*")
NUMBER = re.compile(r"\d(?:[\d.,]*\d)?")
BULLETS = "•·*‣▪●■►▶→»›|#–—- \t\u00a0"
EDGES = BULLETS + "…:.!+()[]<>«‹^↑↓×✓✕,;?\"'"
CLOSERS = "\"'”’»)] \u00a0*"
QUOTES = "\"“”‘’'"
STOPS = frozenset(".!?。！？؟۔।")
SIGNED = re.compile(r"[.!?][\"'”’)]* ?(?:[-–—(] ?)?[A-Z][\w/&.]{1,12}(?: [A-Z][\w/&.]{1,12})?\)?$")
"""A sentence's end and then the initials of an agency or a writer, as in `… on Monday. LNS`."""

Verdicts = Iterator[tuple[int, str]]
"""What a rule yields: a line and the label that it gives, `STORY` to spare it."""
STORY = "story"
"""What a rule answers that spares a line: it belongs to the story, and no later rule may call it."""


class Page:
    """The lines of one text that are not blank, and the verdict on each.

    Attributes:
        text: the text as it came.
        low: the same in lower case with straight quotation marks and plain spaces, sign for sign as long as `text`.
        starts, ends: for each line the code points between which its words stand (no spaces at the edges).
        lines, lows: the same stretches of `text` and of `low`.
        size: signs in each line.
        stop: whether a line ends as a sentence does (`. ! ?`, then closing marks).
        label, rule: what was said of each line and by which rule; None where nothing was.
        body: the word stems of its running text.
        titles: headline, deck and summary bullets before the story, each with how many words it shares with it.
        blocks: headings that open a block of other matter: `head` over other stories, `tag` over tag links.
        first, last: the first and the last line of the story's running text; `first > last` where there is none.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        low = text.lower()
        if len(low) != len(text):  # a few capitals, such as İ, grow when lowered: leave them as they are
            low = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
        if not low.isascii():
            low = low.replace("’", "'").replace("‘", "'").replace("\u00a0", " ").replace("“", '"').replace("”", '"')
        self.low = low
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.lines: list[str] = []
        self.lows: list[str] = []
        for found in LINE.finditer(text):
            start = found.start()
            line = found.group().rstrip()
            end = start + len(line)
            self.starts.append(start)
            self.ends.append(end)
            self.lines.append(line)
            self.lows.append(low[start:end])
        self.size = [len(line) for line in self.lines]
        self.stop = [
            line.rstrip(CLOSERS)[-1:] in STOPS or (len(line) > 80 and SIGNED.search(line, len(line) - 32) is not None)
            for line in self.lines
        ]
        self.label: list[str | None] = [None] * len(self.lines)
        self.rule: list[str | None] = [None] * len(self.lines)
        self.first, self.last = 0, len(self.lines) - 1
        self.body: set[str] = set()
        self.titles: dict[int, int] = {}
        self.blocks: dict[int, str] = {}
        self._keys: list[str] | None = None
        self._vocabulary: set[str] | None = None
        self._last_prose: int | None = None

    def __len__(self) -> int:
        return len(self.lines)

    def at(self, offset: int) -> int:
        """The line in which the code point `offset` lies."""
        return bisect_right(self.starts, offset) - 1

    def open(self) -> list[int]:
        """The lines of which nothing has been said yet."""
        return [i for i, label in enumerate(self.label) if label is None]

    def story(self) -> list[int]:
        """The lines between the first and the last of the running text of which nothing has been said yet."""
        return [i for i in range(self.first, self.last + 1) if self.label[i] is None]

    def foreign(self, i: int) -> bool:
        """Whether line `i` was called an artifact."""
        label = self.label[i]
        return label is not None and label != STORY

    def prose(self, i: int) -> bool:
        """Whether line `i` reads as running text: at least 60 signs, ending as a sentence does."""
        return self.stop[i] and self.size[i] >= 60

    @property
    def last_prose(self) -> int:
        """The last line of running text in the page; -1 where there is none."""
        if self._last_prose is None:
            self._last_prose = next((i for i in range(len(self) - 1, -1, -1) if self.prose(i)), -1)
        return self._last_prose

    @property
    def keys(self) -> list[str]:
        """For each line of up to 60 signs its words in lower case, without edges and with `0` for numbers; else ''."""
        if self._keys is None:
            self._keys = [key(low) if size <= 60 else "" for low, size in zip(self.lows, self.size, strict=True)]
        return self._keys

    @property
    def vocabulary(self) -> set[str]:
        """The words of three letters or more in the page, so that most hints can be ruled out without a search."""
        if self._vocabulary is None:
            self._vocabulary = set(LETTERS.findall(self.low))
        return self._vocabulary

    def hits(self, words: str) -> Iterator[int]:
        """Each line that holds `words` (lower case), once."""
        low, step, start = self.low, len(words), 0
        while (start := low.find(words, start)) >= 0:
            i = self.at(start)
            yield i
            start = max(start + step, self.ends[i])

    def phrase(self, words: str) -> Iterator[int]:
        """As `hits`, for whole words only: asks the page's vocabulary first."""
        if longest(words) in self.vocabulary:
            for i in self.hits(words):
                at = self.lows[i].find(words)
                before, after = self.lows[i][at - 1 : at], self.lows[i][at + len(words) : at + len(words) + 1]
                if not before.isalnum() and not (after.isalnum() and words[-1].isalnum()):
                    yield i


@cache
def longest(words: str) -> str:
    """The longest run of letters in `words`, three or more."""
    runs: list[str] = LETTERS.findall(words)
    return max(runs, key=len)


def key(low: str) -> str:
    """A line in lower case as the phrase table spells it: no bullets or marks at its edges, `0` for each number."""
    bare: str = NUMBER.sub("0", low.strip(EDGES))
    return " ".join(bare.split()) if "  " in bare else bare
