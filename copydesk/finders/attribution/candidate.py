"""A relation that may be one, and what every frame asks of the words around a cue."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Set

from copydesk.finders.attribution.lists import ADVERBS, AUXILIARIES, DAYS, PERSONAL, TELLING
from copydesk.finders.attribution.phrases import VERBS, Phrase
from copydesk.finders.attribution.tokens import QUOTE, Paragraph

DASHES = frozenset(["—", "–", "--", "-"])
FINAL = frozenset([".", "?", "!", ";"])
_ADVERBIAL = frozenset("in on at during after when while before last this earlier by via through".split())
COMMON = frozenset("said says say told asked added wrote tells".split())
_TABLES = {
    "source-cue-claim": "after",
    "source-cue-quote": "after",
    "source-cue-block": "after",
    "claim-source-cue": "before",
    "claim-cue-source": "before",
    "quote-source-cue": "before",
    "quote-cue-source": "before",
    "claim-around-cue": "around",
    "quote-source-verb": "rare",
    "source-verb-quote": "rare",
    "cue-source-quote": "first",
    "noun-claim": "noun",
}


class Candidate:
    """A relation that may be one: token indices of its parts, the frame, and later the odds."""

    __slots__ = (
        "content",
        "cue",
        "form",
        "frame",
        "head",
        "inside",
        "more",
        "near",
        "odds",
        "open",
        "p",
        "reasons",
        "record",
        "rule",
        "s0",
        "s1",
        "source",
    )

    def __init__(self, p: Paragraph, head: int, form: str, cue: Phrase, s0: int, s1: int):
        self.p, self.head, self.form, self.cue, self.s0, self.s1 = p, head, form, cue, s0, s1
        self.source: Phrase | None = None
        self.content: list[Phrase] = []
        self.frame = self.rule = ""
        self.odds = 0.0
        self.reasons: list[str] = []
        self.open = -1
        self.inside = False
        self.record = 0.0
        self.near: list[str] = []
        self.more: list[tuple[int, int]] = []


def trigger(p: Paragraph, i: int, forms: Set[str]) -> Candidate:
    """The cue around word ``i``: auxiliaries and adverbs before it, a particle behind it."""
    low, bounds = p.low, p.bounds
    k = bisect_right(bounds, i) - 1
    s0, s1 = bounds[k], bounds[k + 1]
    while s1 - 1 > i and low[s1 - 1] in FINAL:
        s1 -= 1
    form, c0, c1 = low[i], i, i + 1
    if c1 < s1:
        longer = f"{form} {low[c1]}"
        if longer in forms:
            form, c1 = longer, c1 + 1
    if c1 + 1 < s1 and low[c1] == "as" and low[c1 + 1] in ("saying", "telling", "writing"):
        c1 += 2
    while c0 > s0:
        word = low[c0 - 1]
        if word in AUXILIARIES or word in ADVERBS or (word.endswith("ly") and c0 - 1 > s0):
            c0 -= 1
        else:
            break
    return Candidate(p, i, form, (c0, c1), s0, s1)


def table_of(frame: str) -> str:
    """The part of cues.tsv in which a frame's counts stand: cue after its source, behind its claim, amid its claim …"""
    return _TABLES.get(frame, frame)


def has_verb(p: Paragraph, start: int, end: int) -> bool:
    """Whether a word of ``start:end`` looks like a finite verb."""
    return any(w in AUXILIARIES or w in VERBS or (w[-2:] == "ed" and len(w) > 3) for w in p.low[start:end])


def clause_start(c: Candidate, stop: int) -> int:
    """Where the sentence before ``stop`` begins to be somebody's claim."""
    low, s = c.p.low, c.s0
    while s < stop and (low[s] in ("but", "and", "yet", "•", "-", "—") or low[s] == ","):
        s += 1
    return s


def ends_here(c: Candidate, at: int, wide: bool = False) -> bool:
    """Whether no claim follows the cue: a sign, an adverbial or the end stands there (``wide``: or *of*, *about* …)."""
    low, end = c.p.low, c.s1
    if at >= end:
        return True
    word = low[at]
    if word in (",", "—", "–", "--", ";", ":", ")") or word in DAYS:
        return True
    if low[c.head] in TELLING and "that" not in low[at:end] and ":" not in low[at:end]:
        # A, X told reporters in May: past the person spoken to
        for k in range(at, min(end, at + 6)):
            if low[k] in _ADVERBIAL or low[k] in DAYS or low[k] == ",":
                return k > at
            if low[k] in PERSONAL or low[k] in ("to", "if", "whether", "how", "what", "why") or low[k] == QUOTE:
                return False
        return end - at <= 6
    return word in _ADVERBIAL or (wide and word in ("of", "to", "about", "from", "with", "as"))


def lead(c: Candidate, k: int) -> int:
    """Where a claim that ends with the quotation at ``k`` begins: a paraphrase may lead up to it."""
    low = c.p.low
    if k <= c.s0 or low[k - 1] in DASHES or low[k - 1] in (":", ";"):
        return k
    return clause_start(c, k)


def second_half(c: Candidate, at: int) -> None:
    """*“A,” she said, “B.”*: what is quoted behind the cue in the same sentence belongs to the claim."""
    low, end = c.p.low, c.s1
    k = at
    while k < end and k - at < 14:
        if low[k] == QUOTE:
            if k > at and (low[k - 1] in (",", ":") or k == at):
                stop = k + 1
                c.content.append((k, stop))
            return
        k += 1
