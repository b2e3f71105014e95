"""The parts of a cue whose claim follows: the source before it, the first word of the claim behind it."""

from __future__ import annotations

from copydesk.finders.attribution import phrases
from copydesk.finders.attribution.candidate import Candidate
from copydesk.finders.attribution.lists import (
    ADVERBS,
    AUXILIARIES,
    BE,
    DAYS,
    DETERMINERS,
    OPENERS,
    PERSONAL,
    POSSESSIVES,
    PREPOSITIONS,
    TELLING,
    TIMES,
    WH,
)
from copydesk.finders.attribution.phrases import VERBS, Phrase
from copydesk.finders.attribution.tables import tables
from copydesk.finders.attribution.tokens import QUOTE

_NO_NOUNS = AUXILIARIES | PREPOSITIONS | PERSONAL | ADVERBS | WH
_PARTICIPLES = frozenset("told said known seen thought quoted held taken understood shown found given".split())
_FEELINGS = frozenset(
    "concerned worried convinced pleased determined prepared interested opposed committed inclined scheduled".split()
)


def source_before(c: Candidate) -> Phrase | None:
    """The source of a cue whose claim follows."""
    p = c.p
    low, (c0, c1), s0 = p.low, c.cue, c.s0
    if c.form == "asked" and (c0 == s0 or low[c0 - 1] in (",", "when", "and", "“")):
        return None
    be = c0 < c.head and any(low[k] in BE for k in range(c0, c.head))
    row = tables().nosource.get((c.form, "be" if be else ""))
    if row is not None and row.none:
        return None
    passive = be and not c.form.split()[0].endswith("ing")
    if passive and (low[c.head].endswith("ed") or low[c.head] in _PARTICIPLES) and low[c.head] not in _FEELINGS:
        for k in range(c1, min(c.s1, c1 + 20)):
            if low[k] == "by":
                return phrases.after(p, k + 1, c.s1)
        return None
    if c0 <= s0:
        # A participle opens the sentence: its subject follows the comma.
        for k in range(c1, c.s1):
            if low[k] == ",":
                return phrases.subject(p, k + 1, c.s1)
        return None
    last = low[c0 - 1]
    if last in POSSESSIVES or (last.endswith(("’s", "'s")) and last not in ("it’s", "it's", "he’s", "she’s", "that’s")):
        return possessor(c, c0)
    if last in ("’", "'") and c0 - 1 > s0:
        return possessor(c, c0)
    if last in (
        ",",
        "and",
        "but",
        "to",
        "or",
        "by",
        "then",
        "in",
        "for",
        "of",
        "without",
        "while",
        "before",
        "after",
        "when",
        "from",
    ):
        if last == "," and not c.form.split()[0].endswith("ing"):
            found = phrases.before(p, c0, s0)
            if found:
                return found
        return phrases.subject(p, s0, c0)
    found = phrases.before(p, c0, s0)
    if found is None:
        return phrases.subject(p, s0, c0)
    return found


def possessor(c: Candidate, end: int) -> Phrase:
    """The owner who stands before token ``end``: *his*, *the mayor’s*."""
    low, raw, s0 = c.p.low, c.p.raw, c.s0
    k = end - 1
    if low[k] in POSSESSIVES:
        return k, end
    if low[k] in ("’", "'") and k > s0:
        k -= 1
    while k > s0 and end - k < 8:
        word = low[k - 1]
        if word in DETERMINERS:
            return k - 1, end
        noun = raw[k - 1][0].islower() and word not in VERBS and word[-2:] != "ed" and word not in _NO_NOUNS
        if not (raw[k - 1][0].isupper() or noun) or word in OPENERS:
            break
        k -= 1
    return k, end


def claim_start(c: Candidate, at: int) -> int:
    """The first token of the claim behind a cue: past addressee, day, place, comma, colon."""
    low, end = c.p.low, c.s1
    j = at
    if (
        j < end
        and low[c.head] in TELLING
        and low[j]
        not in ("that", "if", "whether", "how", "what", "why", "who", "which", "when", "where", "to", ",", ":", QUOTE)
    ):
        j = _addressee(c, j)
    for _ in range(3):
        if j >= end:
            return j
        word = low[j]
        if word in DAYS:
            j += 1
        elif word == "on" and j + 1 < end and low[j + 1] in TIMES:
            j += 2
            while j < end and (low[j].isdigit() or low[j] == "." or low[j] in TIMES):
                j += 1
        elif word in ("last", "this", "earlier", "late", "early") and j + 1 < end and low[j + 1] in TIMES:
            j += 2
        elif (
            word in ("in", "on", "at", "during", "to", "after", "before", "from", "as", "earlier", "last", "this")
            and " " not in c.form
        ):
            k = _lookout(c, j, 14)
            if k is None:
                break
            j = k
        else:
            break
    while j < end and low[j] in (",", ":", "—"):
        j += 1
    return j


def _lookout(c: Candidate, j: int, reach: int) -> int | None:
    """Where *that*, a colon or a comma before a quotation opens the claim, within ``reach`` tokens."""
    low, end = c.p.low, c.s1
    asking = low[c.head][:3] == "ask"
    for k in range(j, min(end, j + reach)):
        word = low[k]
        if word == "that" or word == ":" or (asking and word in WH and low[k - 1] not in PREPOSITIONS):
            return k
        if word == QUOTE and k > j and low[k - 1] in (",", ":"):
            return k - 1
        if word == "," and k + 1 < end and low[k + 1] == QUOTE:
            return k
    return None


def _addressee(c: Candidate, j: int) -> int:
    low, raw, end = c.p.low, c.p.raw, c.s1
    k = _lookout(c, j, 16)
    if k is not None:
        # told X to do it: … : the infinitive is the claim, not what follows the colon
        for m in range(j + 1, k - 1):
            if low[m] == "to" and raw[m + 1][0].islower() and low[m + 1] not in DETERMINERS:
                return m - 1 if low[m - 1] == "not" else m
        return k
    if low[j] in ("him", "her", "them", "me", "us", "you", "reporters", "supporters", "voters", "people", "cnn"):
        return j + 1
    for k in range(j + 1, min(end, j + 12)):
        if low[k] in ("to", "if", "whether", "how", "what", "why", "not", "about", "of"):
            return k
        if low[k] in PERSONAL or (low[k] in DETERMINERS and low[k - 1] not in PREPOSITIONS):
            return k
        if low[k] in DAYS or (low[k] in PREPOSITIONS and low[k] not in ("of", "for", "from")):
            return k
        if low[k] == ",":
            return k + 1
    return j
