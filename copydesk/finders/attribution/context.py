"""What stands around a cue, as short names: the rows of context.tsv. One function a rule."""

from __future__ import annotations

from bisect import bisect_left

from copydesk.finders.attribution.candidate import Candidate
from copydesk.finders.attribution.lists import (
    ADVERBS,
    BE,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    OPENERS,
    PERSONAL,
    POSSESSIVES,
    PREPOSITIONS,
    WH,
)
from copydesk.finders.attribution.tokens import QUOTE, Paragraph, only_quotations

KNOWN: dict[str, str] = {}
for _name, _words in (
    ("opener", OPENERS),
    ("preposition", PREPOSITIONS),
    ("determiner", DETERMINERS),
    ("adverb", ADVERBS),
    ("modal", MODALS),
    ("do", DO),
    ("have", HAVE),
    ("be", BE),
    ("owner", POSSESSIVES),
    ("pronoun", PERSONAL),
    ("wh", WH),
    ("dash", frozenset("— -- – -".split())),
):
    for _word in _words:
        KNOWN[_word] = _name
for _word in (
    "that to for of in on at with as about by from and or but who it him them not there than how whether if what "
    ", : . ( ’ ' " + QUOTE
).split():
    KNOWN[_word] = _word


def sort_of(p: Paragraph, i: int, lo: int, hi: int) -> str:
    """A word class for the token ``i``, told from closed lists, its capital letter and its ending alone."""
    if i < lo or i >= hi:
        return "edge"
    raw = p.raw[i]
    sort = _SEEN.get(raw)
    if sort is None:
        sort = _sort(raw)
        if len(_SEEN) > 50_000:
            _SEEN.clear()
        _SEEN[raw] = sort
    return sort


_SEEN: dict[str, str] = {}


def _sort(raw: str) -> str:
    word = raw.lower()
    known = KNOWN.get(word)
    if known is not None:
        return known
    first = raw[0]
    if word[-2:] in ("’s", "'s"):
        return "owner"
    if first.isupper():
        return "name"
    if not first.isalpha():
        return "number" if first.isdigit() else "sign"
    ending = word[-3:]
    return "ing" if ending == "ing" else "ly" if ending[1:] == "ly" else "ed" if ending[1:] == "ed" else "word"


def shape(c: Candidate) -> list[str]:
    """The frame itself, and whether it stands in a headline."""
    out = [c.frame]
    if c.p.headline and c.frame != "name-colon":
        out.append("headline")
        if c.frame[:10] == "source-cue":
            out.append("headline before " + sort_of(c.p, c.cue[0] - 1, c.s0, c.s1))
    if " " in c.form:
        out.append("two words")
    if c.p.raw[c.head][0].isupper() and c.head != c.s0:
        out.append("capital")
    return out


def sides(c: Candidate) -> list[str]:
    """The word before the cue and the word behind it."""
    if c.frame == "name-colon":
        return []
    c0, c1 = c.cue
    left = sort_of(c.p, c0 - 1, c.s0, c.s1)
    right = sort_of(c.p, c1, c.s0, c.s1)
    if c.frame[:10] == "source-cue":
        p, low = c.p, c.p.low
        return [
            "before " + left,
            "after " + right,
            f"{left} _ {right}",
            f"before {sort_of(p, c0 - 2, c.s0, c.s1)} {left}",
            f"after {right} {sort_of(p, c1 + 1, c.s0, c.s1)}",
            "word before " + (low[c0 - 1] if c0 > c.s0 else "edge"),
            "word after " + (low[c1] if c1 < c.s1 else "edge"),
        ]
    out = [f"{c.frame} before {left}", f"{c.frame} after {right}"]
    if c.frame == "noun-claim":
        out.append("noun " + c.p.low[c.head])
    return out


def claim(c: Candidate) -> list[str]:
    """How the claim opens, how long it may be, and whether quotation marks stand in it."""
    if c.frame[:10] != "source-cue" and c.frame != "claim-around-cue":
        return []
    if c.frame == "source-cue-block":
        after = c.p.next
        sign = "colon" if c.p.low[c.s1 - 1] == ":" else "other"
        quoted = after is not None and after.low[0] == QUOTE and only_quotations(after, 0, len(after.low))
        return [f"block {sign}", f"block {sign} {'quoted' if quoted else 'plain'}"]
    first = c.open if c.open >= 0 else c.cue[1]
    out = []
    if first != c.cue[1]:
        out = ["gap", "claim opens " + sort_of(c.p, first, c.s0, c.s1)]
    if QUOTE in c.p.low[first : c.s1]:
        out.append("marks inside")
    n = c.s1 - first
    size = "1" if n < 2 else "2-3" if n < 4 else "4-7" if n < 8 else "8-15" if n < 16 else "16-30" if n < 31 else "31+"
    out.append("claim of " + size)
    return out


def auxiliaries(c: Candidate) -> list[str]:
    """*has*, *to*, *would*, *was*: the small verbs and adverbs of the cue."""
    c0 = c.cue[0]
    low = c.p.low
    aux = [KNOWN.get(low[k], "ly") for k in range(c0, c.head)]
    if not aux:
        return []
    out = ["with " + aux[0]]
    if c.frame[:10] == "source-cue":
        to = c0 > c.s0 and low[c0 - 1] == "to"
        out.append(f"with {aux[-1]} to" if to else "with last " + aux[-1])
    if "be" in aux:
        out.append("passive" if low[c.head].endswith(("ed", "own", "old", "aid", "een")) else "be")
    return out


def source(c: Candidate) -> list[str]:
    """What the source looks like: a pronoun, a name, no source at all."""
    if c.frame == "name-colon":
        return []
    if c.source is None:
        return ["no source"]
    a, b = c.source
    p = c.p
    n = len(p.low)
    out = ["source " + sort_of(p, b - 1, 0, n)]
    if b - a > 1:
        out.append("source begins " + sort_of(p, a, 0, n))
    if c.frame[:10] == "source-cue" and b < c.cue[0] - 1:
        out.append("source apart")
    return out


def colon(c: Candidate) -> list[str]:
    """What stands before the colon that opens a line."""
    if c.frame != "name-colon":
        return []
    p, (c0, c1) = c.p, c.cue
    n = c0 - c.s0
    names = sum(p.raw[k][0].isupper() for k in range(c.s0, c0))
    out = [
        "all names before a colon" if names == n else "small words before a colon",
        f"{'one word' if n == 1 else 'two or three' if n < 4 else 'many'} before a colon",
        "colon after " + (sort_of(p, c1, c.s0, c.s1) if c1 < c.s1 else "quoted line"),
        "colon in headline" if p.headline else "colon in body",
    ]
    if n < 4 and all(p.raw[k].isupper() for k in range(c.s0, c0)):
        out.append("capitals before a colon")
    if p.headline:
        out.append("headline colon after " + ("quotation" if QUOTE in p.low[c1 : c1 + 1] else "word"))
    first = sort_of(p, c.s0, 0, 99)
    if first not in ("name", "word", "ed", "ing", "owner"):
        out.append("colon line begins " + first)
    last = sort_of(p, c0 - 1, 0, 999)
    if n > 1 and last != "name":
        out.append("colon before " + last)
    return out


def context(c: Candidate) -> list[str]:
    """All names that hold for a candidate."""
    return shape(c) + sides(c) + claim(c) + auxiliaries(c) + source(c) + colon(c) + neighbours(c)


def neighbours(c: Candidate) -> list[str]:
    """Whether the cue lies inside another's claim or holds another cue in its own, and how sure that other one is."""
    return c.near


_NEAR = 24


def meet(candidates: list[Candidate]) -> None:
    """Tell the candidates of one paragraph of each other; their ``record`` is the cue's own log odds."""
    inside: dict[int, float] = {}
    holds: dict[int, float] = {}
    order = sorted(candidates, key=lambda c: c.cue[0])
    starts = [c.cue[0] for c in order]
    for c in candidates:
        for a, b in c.content:
            first = bisect_left(starts, a)
            for other in order[first : min(first + _NEAR, bisect_left(starts, b))]:
                if other is not c:
                    k, o = id(other), id(c)
                    if c.record > inside.get(k, -9.0):
                        inside[k] = c.record
                    if other.record > holds.get(o, -9.0):
                        holds[o] = other.record
    for c in candidates:
        kind = "f " if c.frame[:10] == "source-cue" else "b "
        near = []
        if id(c) in inside:
            near.append(kind + "inside " + grade(inside[id(c)]))
        if id(c) in holds:
            near.append(kind + "holds " + grade(holds[id(c)]))
        c.near = near


def grade(record: float) -> str:
    """A log odds in five grades."""
    if record > 1.4:
        return "sure"
    if record > 0.4:
        return "likely"
    if record > -0.6:
        return "open"
    return "doubtful" if record > -1.6 else "unlikely"
