"""Frames: the shapes in which a cue, a source and a content stand together. One function a shape.

A frame looks at one cue word and says which tokens are source, cue and content, or that its shape is not there.
"""

from __future__ import annotations

from copydesk.finders.attribution import phrases
from copydesk.finders.attribution.candidate import COMMON, Candidate, clause_start, ends_here, has_verb, second_half
from copydesk.finders.attribution.lists import (
    ADVERBS,
    AUXILIARIES,
    BE,
    DAYS,
    DETERMINERS,
    NOUNS_THAT,
    NOUNS_TO,
    OPENERS,
    PERSONAL,
    POSSESSIVES,
    PREPOSITIONS,
    TIMES,
)
from copydesk.finders.attribution.parts import claim_start, possessor, source_before
from copydesk.finders.attribution.phrases import VERBS, Phrase
from copydesk.finders.attribution.tables import tables
from copydesk.finders.attribution.tokens import QUOTE

HEARSAY = frozenset(["reportedly", "allegedly"])
_TELLS = frozenset(["said", "says", "reported", "reports"])
_BEFORE_SOURCE = frozenset([",", "—", "--", "–", "-", "as"])
# They stood in line according to height: sorted by it, not told by it.
_SCALES = frozenset("age height size weight rank type need taste colour color plan schedule length distance".split())


def according_to(c: Candidate) -> bool:
    """*according to X, A* · *A, according to X*."""
    p, i = c.p, c.head
    if c.form != "according to":
        return False
    low = p.low
    end = c.s1
    if i + 2 < end and low[i + 2] in _SCALES:
        return False
    c.frame = "according"
    start = i
    while start > c.s0 and (low[start - 1] in ("but", "and", ",", "yet") or low[start - 1] in ADVERBS):
        start -= 1
    j = i + 2
    if start == c.s0:
        k = j + 1
        while k < end and low[k] != "," and low[k] != ":":
            k += 1
        if k >= end:
            return False
        c.source, c.content = (j, k), [(k + 1, end)]
        return k + 1 < end
    stop = i
    while stop > c.s0 and low[stop - 1] in (",", "—", "-", "--"):
        stop -= 1
    split = low[i - 1] == ","
    claimed = has_verb(p, c.s0, stop)
    k = j
    while k < end:
        word = low[k]
        if word == "," and k + 1 < end:
            nxt = low[k + 1]
            if nxt in OPENERS or nxt in PERSONAL or nxt in ("with", "which", "including") or nxt.endswith("ing"):
                break
            if split and (nxt in AUXILIARIES or not claimed):
                break
        elif word in (";", "—", "--", ":"):
            break
        k += 1
    c.source = (j, k)
    c.content = [(c.s0, stop)]
    if k < end and split and low[k] == "," and (low[k + 1] in AUXILIARIES or low[k + 1] == "that" or not claimed):
        c.content.append((k + 1, end))
    return stop > c.s0 and k > j


def _opens_late(c: Candidate, k: int) -> bool:
    """Whether the words before token ``k`` are an adverbial (*In May, …*, *When asked why, …*) and no claim."""
    word = c.p.low[clause_start(c, k)]
    return (
        word in PREPOSITIONS
        or word in OPENERS
        or word.endswith("ing")
        or word in ("asked", "earlier", "later")
        or k - c.s0 < 5
    )


def _quotation_next(c: Candidate, at: int) -> bool:
    """Whether a comma or colon and a quotation follow the cue."""
    low = c.p.low
    return (at + 1 < c.s1 and low[at] in (",", ":") and low[at + 1] == QUOTE) or (at < c.s1 and low[at] in (QUOTE, ":"))


def _goes_on(c: Candidate, at: int) -> bool:
    """*The allure, Brandt argued, is a myth*: whether behind the cue and a comma the claim goes on with its verb."""
    p = c.p
    if at + 1 >= c.s1 or p.low[at] != "," or p.low[clause_start(c, at)] in PREPOSITIONS:
        return False
    word = p.low[at + 1]
    return word in AUXILIARIES or word in VERBS or (word == QUOTE and p.text[p.at[at + 1] + 1 :][:1].islower())


def claim_source_cue(c: Candidate) -> bool:
    """*A, X said* · *A, as X said* · *A, X said, B*."""
    p = c.p
    low, (c0, c1) = p.low, c.cue
    if _BEFORE_SOURCE.isdisjoint(low[c.s0 : c0 - 1]):  # seen at once, where the source takes a search
        return False
    source = phrases.before(p, c0, c.s0)
    if source is None:
        return False
    k = source[0]
    if k <= c.s0 or not (low[k - 1] in (",", "—", "--", "–", "-") or low[k - 1] == "as"):
        return False
    if low[k - 1] == "as":
        if k - 1 <= c.s0:
            return False
        k -= 1
    elif not ends_here(c, c.head + 1) or (_opens_late(c, k) and _quotation_next(c, c1)):
        return False
    stop = k
    while stop > c.s0 and low[stop - 1] in (",", "—", "--", "–", "-"):
        stop -= 1
    start = clause_start(c, stop)
    if stop - start < 3:
        return False
    if c1 < c.s1 and _opens_late(c, k) and not has_verb(p, start, stop) and not _goes_on(c, c1):
        return False
    c.frame, c.source, c.content = "claim-source-cue", source, [(start, stop)]
    if c1 < c.s1 and low[c1] == "," and low[k - 1] != "as":
        nxt = low[c1 + 1] if c1 + 1 < c.s1 else ""
        if (
            nxt
            and not nxt.endswith("ing")
            and nxt not in ("who", "which", "after", "while", "but", "citing")
            and low[c.s1 - 1] not in _TELLS
        ):
            c.content.append((c1 + 1, c.s1))
            c.open = c1 + 1
    else:
        second_half(c, c1)
    return True


def claim_cue_source(c: Candidate) -> bool:
    """*A, said X*."""
    p = c.p
    low, (c0, c1) = p.low, c.cue
    if c0 != c.head or c0 - 1 <= c.s0 or low[c0 - 1] != "," or c.form.endswith("ing"):
        return False
    source = phrases.after(p, c1, c.s1)
    if source is None or c1 >= c.s1 or low[c1] in ("that", "it", "there", "what"):
        return False
    if not (p.raw[c1][0].isupper() or low[c1] in DETERMINERS or source[1] - source[0] <= 4):
        return False
    if source[1] < c.s1 and low[source[1]] not in (",", "in", "on", "at", "during", "after", QUOTE):
        return False
    start = clause_start(c, c0 - 1)
    if c0 - 1 - start < 3:
        return False
    before = phrases.before(p, c0, c.s0)
    if before is not None and before[0] <= start:
        return False  # X, who …, said: the part between the commas belongs to X
    c.frame, c.source, c.content = "claim-cue-source", source, [(start, c0 - 1)]
    second_half(c, source[1])
    return True


def claim_around_cue(c: Candidate) -> bool:
    """*A is expected to B* · *A seems B* · *A was criticised by X for B*: the claim stands on both sides of the cue."""
    p = c.p
    low, (c0, c1) = p.low, c.cue
    passive = c0 < c.head and any(low[k] in BE for k in range(c0, c.head))
    row = tables().nosource.get((c.form, "be" if passive else ""))
    if row is None or not row.around or c0 <= c.s0 or c1 >= c.s1:
        return False
    subject = phrases.before(p, c0, c.s0)
    if subject is None:
        subject = phrases.subject(p, c.s0, c0)
        if subject is None:
            return False
    c.frame, c.open = "claim-around-cue", c1
    if " " in c.form and low[c1 - 1] == "to":
        c.open = c1 - 1
    c.content = [subject, (c.open, c.s1)]
    if passive:
        for k in range(c1, min(c.s1, c1 + 16)):
            if low[k] == "by":
                c.source = phrases.after(p, k + 1, c.s1)
                if c.source is not None:
                    c.content = [subject] + [(a, b) for a, b in ((c1, k), (c.source[1], c.s1)) if b > a]
                    c.open = -1
                break
    return True


def hearsay(c: Candidate) -> bool:
    """*A reportedly did B*: an adverb that says that somebody says so, and not who; small verbs stay with the claim."""
    p, i = c.p, c.head
    low = p.low
    if c.form not in HEARSAY or i + 1 >= c.s1 or low[i + 1] in COMMON:
        return False
    k = i
    while k > c.s0 and (low[k - 1] in AUXILIARIES or low[k - 1] in ADVERBS):
        k -= 1
    subject = phrases.before(p, k, c.s0) or phrases.subject(p, c.s0, k)
    if subject is None:
        return False
    c.frame, c.cue, c.open = "claim-around-cue", (i, i + 1), i + 1
    c.content = [(subject[0], i), (i + 1, c.s1)]
    return True


def noun_claim(c: Candidate) -> bool:
    """*X’s claim that A* · *Norland assurances that A* · *a call from X to A*: a noun ties."""
    p, i = c.p, c.head
    low, raw = p.low, p.raw
    that, to = low[i] in NOUNS_THAT, low[i] in NOUNS_TO
    if not (that or to):
        return False
    end = c.s1
    k = i + 1
    source: Phrase | None = None
    if k < end and low[k] in ("by", "from"):
        stop = k + 1
        while stop < min(end, k + 14) and low[stop] not in ("that", "to", ",") and low[stop] != QUOTE:
            stop += 1
        source = (k + 1, stop) if stop > k + 1 else None
        k = stop
    for _ in range(2):
        if k + 1 < end and low[k] in ("on", "in", "last", "this", "earlier") and low[k + 1] in TIMES:
            k += 2
        elif k < end and low[k] in DAYS:
            k += 1
    if k + 1 >= end or not ((that and low[k] == "that") or (to and low[k] == "to")):
        return False
    left = i - 1
    while (
        left > c.s0
        and raw[left][0].islower()
        and low[left] not in DETERMINERS
        and low[left] not in PREPOSITIONS
        and low[left][-2:] not in ("’s", "'s")
        and i - left < 3
    ):
        left -= 1
    before = low[left] if left >= c.s0 else ""
    start = i
    if source is None:
        if before in POSSESSIVES or before[-2:] in ("’s", "'s") or before in ("’", "'"):
            source = possessor(c, left + 1)
            start = left + 1
        elif left == i - 1 and raw[left][0].isupper() and left > c.s0:
            source = (left, left + 1)
        elif low[k] == "to":
            return False
        elif before not in PREPOSITIONS and low[c.s0] not in DETERMINERS:
            source = phrases.subject(p, c.s0, i)
    c.form = "*noun that" if low[k] == "that" else "*noun to"
    c.frame, c.source, c.cue, c.open = "noun-claim", source, (start, i + 1), k
    c.content = [(k, end)]
    return True


def source_cue_claim(c: Candidate) -> bool:
    """*X said (that) A* · *X said: “A.”* · *X’s claim that A*, with the source by what stands before the cue."""
    p = c.p
    low, c1 = p.low, c.cue[1]
    start = claim_start(c, c1)
    if start >= c.s1:
        # X said: and the claim stands in the next sentence or on the next line.
        c.frame, c.open, c.source = "source-cue-block", -1, source_before(c)
        return c.source is not None
    c.frame = "source-cue-claim"
    c.content = [(start, c.s1)]
    c.open = start
    if low[start] == QUOTE and low[start - 1] in (",", ":"):
        c.content = [(start, start + 1)]
        c.frame = "source-cue-quote"
    c.source = source_before(c)
    return True
