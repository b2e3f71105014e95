"""What is said about a relation: whose kind of source, which quotation, first or second hand, where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from copydesk.finders.attribution.candidate import Candidate
from copydesk.finders.attribution.lists import COUNTRIES, DETERMINERS
from copydesk.finders.attribution.tokens import QUOTE


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PRONOUNS = _set(
    "he she they it we i you who his her their its our my your him them this that these those others one which "
    "whom whose"
)
_DOCUMENTS = _set(
    "report reports poll polls survey surveys study studies statement document documents letter memo email e-mail "
    "paper article book filing filings records record data figures results transcript analysis review website "
    "site post tweet poster leaflet petition lawsuit complaint law bill constitution plan press census audit "
    "diary log minutes notice ad"
)
_ANONYMOUS = _set(
    "source sources insiders insider people person somebody someone critics observers experts analysts some many "
    "others witnesses residents locals supporters opponents officials"
)
_INSTITUTIONS = _set(
    "government ministry police campaign company agency party court council committee department university "
    "office kremlin pentagon parliament congress senate house commission union bank board army military navy "
    "newspaper magazine network group organization organisation association institute administration team "
    "federation club school hospital times post journal news tribune herald embassy crown church foundation "
    "charity state city county country authority nation nations states kingdom bureau service fund firm "
    "corporation league society centre center"
)
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|President|Prime Minister|Senator|Governor|Mayor|Secretary|Sir|Lord|Lady)\b"
)
_AGENCY = _set("agency reported reports wire news")
_REPORTING = _set("reported reports wrote writes quoted according")
_CITING = _set("quoted cited reported")


def source_kind(c: Candidate, text: str) -> str:
    """The kind of a source by the words in its span: named, role, institution, document, anonymous, pronoun or none."""
    if c.source is None:
        return "none"
    a, b = c.source
    p = c.p
    low = p.low
    if b - a == 1 and low[a] in _PRONOUNS:
        return "pronoun"
    # The head stands before the first comma, preposition or relative.
    stop = a + 1
    while stop < b and low[stop] not in _AFTER_HEAD and not (low[stop] == "," and stop > a):
        stop += 1
    words = [low[k].removesuffix("’s").removesuffix("'s") for k in range(a, stop)]
    raw = p.raw[a:stop]
    head = words[-1]
    names = [k for k, word in enumerate(raw) if word[0].isupper() and not (k == 0 and words[0] in DETERMINERS)]
    phrase = text[p.at[a] : p.to[b - 1]]
    if head in _DOCUMENTS:
        return "document"
    if head in _INSTITUTIONS:
        return "institution"
    if head in _ANONYMOUS and names in ([], [0]):
        return "anonymous"
    if not names or not raw[-1][0].isupper():
        return "anonymous" if words[0] in ("some", "many", "several") else "role"
    if _TITLED.search(phrase):
        return "named"
    run = 1
    while run < len(raw) and raw[-run - 1][0].isupper() and words[-run - 1] not in DETERMINERS:
        run += 1
    if raw[-1].isupper() and run == 1 and len(raw[-1]) > 1:
        return "institution"
    if words[0] == "the" and run == len(raw) - 1:
        return "institution"
    if run >= 2:
        return "named"
    if words[-1] in COUNTRIES or (
        c.frame == "noun-claim" and b - a == 1 and words[-1][-3:] in ("ian", "ish", "ese", "can")
    ):
        return "institution"
    return "institution" if p.raw[stop - 1].removesuffix("’s").removesuffix("'s") in places(text) else "named"


@lru_cache(maxsize=4)
def places(text: str) -> frozenset[str]:
    """The single names that the text treats as a place: *in Norland*, never *Ida Norland*."""
    votes: dict[str, int] = {}
    for found in _NAME.finditer(text):
        at = found.start()
        before = _BEFORE.search(text, max(text.rfind(" ", 0, at), at - 40) + 1, at)
        if before is not None:
            votes[found[1]] = votes.get(found[1], 0) + (1 if before[0][0].islower() else -1)
    return frozenset(name for name, vote in votes.items() if vote > 0)


# A name behind a space, and what may stand before it; in this order, since few words have a name behind them.
_NAME = re.compile(r" ([A-Z][\w-]+)")
_BEFORE = re.compile(r"\b(?:in|from|into|outside|across|[A-Z][a-z]+)\Z")
_AFTER_HEAD = _set("of for from in on at with who that which to by under near close familiar about ( whose inside")


def quotation_kind(c: Candidate) -> str:
    """``direct``: all in marks; ``indirect``: nothing; ``mixed``: between (a tenth may stand outside)."""
    p = c.p
    inside = outside = 0
    for a, b in c.content:
        marks = p.low[a:b].count(QUOTE)
        outside += b - a - marks
        if marks:
            outside -= sum(not word[0].isalnum() for word in p.raw[a:b] if word != QUOTE)
            inside += sum(p.text.count(" ", p.at[k], p.to[k]) + 1 for k in range(a, b) if p.low[k] == QUOTE)
    for start, end in c.more:
        inside += p.text.count(" ", start, end) + 1
    if not inside:
        return "indirect"
    return "direct" if inside >= 9 * outside else "mixed"


def stands_for(c: Candidate, earlier: Sequence[tuple[Candidate, str]]) -> list[list[int]] | None:
    """The noun phrase that a pronoun stands for: the nearest earlier source that *he*, *they* or *it* fits."""
    word = c.p.low[c.source[0]] if c.source else ""
    if word in ("i", "we", "you", "this", "that", "these", "those", "others", "one"):
        return None
    fits = _FITS.get(word, _PEOPLE)
    for other, kind in reversed(earlier[-12:]):
        if kind in fits and other.source and other.p.number >= c.p.number - 6:
            a, b = other.source
            return [[other.p.at[a], other.p.to[b - 1]]]
    return None


_PEOPLE = frozenset(["named", "role", "anonymous"])
_THINGS = frozenset(["institution", "document"])
_FITS = {
    "it": _THINGS,
    "its": _THINGS,
    "they": frozenset(["role", "anonymous", "institution"]),
    "their": _PEOPLE | _THINGS,
    "which": _THINGS,
}


def second_hand(c: Candidate) -> bool:
    """A passive that quotes without saying who quoted: *was quoted as saying*."""
    low = c.p.low
    return (
        low[c.head] in _CITING
        and c.cue[0] < c.head
        and any(w in ("was", "were", "is", "been", "are") for w in low[c.cue[0] : c.head])
        and c.source is not None
    )


def attributes(c: Candidate, text: str, place: str, inside: bool) -> dict[str, Any]:
    """The attributes of one relation, without those that need its neighbours."""
    return {
        "quotation": quotation_kind(c),
        "source_kind": source_kind(c, text),
        "hop": "second" if inside or second_hand(c) else "first",
        "place": place,
    }
