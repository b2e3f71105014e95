"""Frames: the shapes in which a cue, a source and a content stand together. One function a shape.

A frame looks at one cue word and says which tokens are source, cue and content, or that its shape is not there.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Set

from copydesk.finders.attribution import phrases
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
    TELLING,
    TITLES,
    WH,
    TIMES,
)
from copydesk.finders.attribution.phrases import VERBS, Phrase
from copydesk.finders.attribution.tables import tables
from copydesk.finders.attribution.tokens import QUOTE, Paragraph, only_quotations

_DASHES = frozenset(["—", "–", "--", "-"])
_FINAL = frozenset([".", "?", "!", ";"])
_ADVERBIAL = frozenset("in on at during after when while before last this earlier by via through".split())


class Candidate:
    """A relation that may be one: token indices of its parts, the frame, and later the odds."""

    __slots__ = (
        "content",
        "cue",
        "form",
        "frame",
        "head",
        "odds",
        "p",
        "reasons",
        "rule",
        "s0",
        "s1",
        "inside",
        "near",
        "record",
        "source",
        "open",
        "more",
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
    while s1 - 1 > i and low[s1 - 1] in _FINAL:
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


def according_to(c: Candidate) -> bool:
    """*according to X, A* · *A, according to X*."""
    p, i = c.p, c.head
    if c.form != "according to":
        return False
    low = p.low
    end = c.s1
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


def has_verb(p: Paragraph, start: int, end: int) -> bool:
    """Whether a word of ``start:end`` looks like a finite verb."""
    return any(w in AUXILIARIES or w in VERBS or (w[-2:] == "ed" and len(w) > 3) for w in p.low[start:end])


def _clause_start(c: Candidate, stop: int) -> int:
    """Where the sentence before ``stop`` begins to be somebody's claim."""
    low, s = c.p.low, c.s0
    while s < stop and (low[s] in ("but", "and", "yet", "•", "-", "—") or low[s] == ","):
        s += 1
    return s


def _ends_here(c: Candidate, at: int, wide: bool = False) -> bool:
    """Whether nothing that could be a claim follows the cue: the sentence ends, or a sign or an adverbial stands there."""
    low, end = c.p.low, c.s1
    if at >= end:
        return True
    word = low[at]
    if word in (",", "—", "–", "--", ";", ":", ")") or word in DAYS:
        return True
    if word in (
        "in",
        "on",
        "at",
        "during",
        "after",
        "of",
        "to",
        "as",
        "when",
        "while",
        "before",
        "last",
        "this",
        "earlier",
        "by",
        "via",
        "from",
        "through",
        "with",
        "about",
        "with",
    ):
        return True
    return False


def quotation_cue_source(c: Candidate) -> bool:
    """*“A,” said X*: the quotation, the cue, the source."""
    p = c.p
    low, (c0, c1) = p.low, c.cue
    k = c0 - 1
    comma = k >= 0 and low[k] == ","
    if comma:
        k -= 1
    if k < 0 or low[k] != QUOTE or c0 != c.head:
        return False
    if k < c.s0 and p.last_sign(k) not in "?!,.":
        return False
    source = phrases.after(p, c1, c.s1)
    if source is None or low[c1] in TELLING:
        return False
    if not comma and k >= c.s0 and p.last_sign(k) not in ",?!.—-":
        return False
    start = _lead(c, k)
    c.frame, c.source, c.content = "quote-cue-source", source, [(start, k + 1)]
    _second_half(c, source[1])
    return True


def quotation_source_cue(c: Candidate) -> bool:
    """*“A,” X said*: the quotation, the source, the cue."""
    p = c.p
    low, (c0, c1) = p.low, c.cue
    source = phrases.before(p, c0, 0 if c.s0 and low[c.s0 - 1] == QUOTE else c.s0)
    if source is None or not COMMON.isdisjoint(low[source[0] : source[1]]):
        return False
    k = source[0] - 1
    comma = k >= 0 and low[k] == ","
    if comma:
        k -= 1
    if k < 0 or low[k] != QUOTE:
        return False
    last = p.last_sign(k)
    if not comma and last not in ",?!—-.…":
        return False
    if not comma and last in ".?!…" and not _ends_here(c, c.head + 1, True):
        return False
    start = _lead(c, k)
    c.frame, c.source, c.content = "quote-source-cue", source, [(start, k + 1)]
    _second_half(c, c1)
    return True


def _lead(c: Candidate, k: int) -> int:
    """Where a claim that ends with the quotation at ``k`` begins: a paraphrase may lead up to it."""
    low = c.p.low
    if k <= c.s0 or low[k - 1] in _DASHES or low[k - 1] in (":", ";"):
        return k
    return _clause_start(c, k)


def _second_half(c: Candidate, at: int) -> None:
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


def _opens_late(c: Candidate, k: int) -> bool:
    """Whether the words before token ``k`` are an adverbial (*In May, …*, *When asked why, …*) and no claim."""
    word = c.p.low[_clause_start(c, k)]
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
    return at + 1 < c.s1 and low[at] in (",", ":") and low[at + 1] == QUOTE or (at < c.s1 and low[at] in (QUOTE, ":"))


def _goes_on(c: Candidate, at: int) -> bool:
    """*The allure, Brandt argued, is a myth*: whether behind the cue and a comma the claim goes on with its verb."""
    p = c.p
    if at + 1 >= c.s1 or p.low[at] != "," or p.low[_clause_start(c, at)] in PREPOSITIONS:
        return False
    word = p.low[at + 1]
    return word in AUXILIARIES or word in VERBS or (word == QUOTE and p.text[p.at[at + 1] + 1 :][:1].islower())


def claim_source_cue(c: Candidate) -> bool:
    """*A, X said* · *A, as X said* · *A, X said, B*."""
    p = c.p
    low, (c0, c1) = p.low, c.cue
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
    elif not _ends_here(c, c.head + 1) or (_opens_late(c, k) and _quotation_next(c, c1)):
        return False
    stop = k
    while stop > c.s0 and low[stop - 1] in (",", "—", "--", "–", "-"):
        stop -= 1
    start = _clause_start(c, stop)
    if stop - start < 3:
        return False
    if c1 < c.s1 and not has_verb(p, start, stop) and not _goes_on(c, c1):
        return False
    c.frame, c.source, c.content = "claim-source-cue", source, [(start, stop)]
    if c1 < c.s1 and low[c1] == "," and low[k - 1] != "as":
        nxt = low[c1 + 1] if c1 + 1 < c.s1 else ""
        if nxt and not nxt.endswith("ing") and nxt not in ("who", "which", "after", "while", "but", "citing"):
            c.content.append((c1 + 1, c.s1))
            c.open = c1 + 1
    else:
        _second_half(c, c1)
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
    start = _clause_start(c, c0 - 1)
    if c0 - 1 - start < 3:
        return False
    before = phrases.before(p, c0, c.s0)
    if before is not None and before[0] <= start:
        return False  # X, who …, said: the part between the commas belongs to X
    c.frame, c.source, c.content = "claim-cue-source", source, [(start, c0 - 1)]
    _second_half(c, source[1])
    return True


def cue_source_claim(c: Candidate) -> bool:
    """*Said X: “A.”* · *Asked X, “A?”*: the cue opens the sentence, and a quotation follows its source."""
    p = c.p
    low, (c0, c1) = p.low, c.cue
    if c0 > c.s0 + 1 or (c0 > c.s0 and low[c.s0] not in ("and", "but", "or", "as")) or c.form.endswith("ing"):
        return False
    for k in range(c1 + 1, min(c.s1, c1 + 20)):
        if low[k] == QUOTE:
            if low[k - 1] not in (",", ":") or k - 1 <= c1 or low[c1] in (",", ":"):
                return False
            c.frame, c.source, c.content = "cue-source-quote", (c1, k - 1), [(k, k + 1)]
            return True
    return False


def rare_cue(p: Paragraph, forms: Set[str]) -> list[Candidate]:
    """*“A,” X quipped* · *X quipped: “A.”*: any verb may tie where a quotation and a source leave room for nothing else."""
    low, raw = p.low, p.raw
    out: list[Candidate] = []
    for q in p.quotes:
        k = q + 1
        if k < len(low) and low[k] == ",":
            k += 1
        if k < len(low) - 1 and (low[k] in PERSONAL or raw[k][0].isupper() or low[k] in DETERMINERS) and p.last_sign(q) in ",?!":
            for i in range(k + 1, min(k + 7, len(low))):
                word = low[i]
                if word in AUXILIARIES or word in PREPOSITIONS or not word[0].isalpha() or word in forms:
                    break
                if raw[i][0].islower() and word[-2:] == "ed" or (word[-1] == "s" and raw[i - 1][0].isupper() and raw[i][0].islower()):
                    c = trigger(p, i, forms)
                    c.form, c.frame = "*verb", "quote-source-verb"
                    c.cue = (i, i + 1)
                    c.source, c.content = (k, i), [(_lead(c, q) if q >= c.s0 else q, q + 1)]
                    if c.s1 > i and _ends_here(c, i + 1, True):
                        out.append(c)
                    break
        if q > 1 and low[q - 1] in (":", ",") and raw[q - 2][0].islower():
            i = q - 2
            word = low[i]
            c = trigger(p, i, forms)
            if word in forms or c.s0 >= i or not (low[q - 1] == ":" or word[-2:] == "ed" or word[-1] == "s"):
                continue
            c.form = "*verb" if low[q - 1] == "," else "*colon"
            c.frame = "source-verb-quote"
            c.cue = (i, i + 1) if low[q - 1] == "," or word[-2:] == "ed" or word[-1] == "s" else (q - 1, q)
            c.source = phrases.subject(p, c.s0, c.cue[0])
            c.content = [(q, q + 1)]
            if c.source is not None:
                out.append(c)
    return out


def claim_around_cue(c: Candidate) -> bool:
    """*A is expected to B* · *A seems B* · *A was criticised by X for B*: the claim stands on both sides of the cue."""
    p = c.p
    low, (c0, c1) = p.low, c.cue
    passive = any(low[k] in BE for k in range(c0, c.head))
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


def noun_claim(c: Candidate) -> bool:
    """*X’s claim that A* · *Norland assurances that A* · *a call from X to A*: a noun ties, with *that* or *to* behind it."""
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
    while left > c.s0 and raw[left][0].islower() and low[left] not in DETERMINERS and low[left] not in PREPOSITIONS and i - left < 3:
        left -= 1
    before = low[left] if left >= c.s0 else ""
    start = i
    if source is None:
        if before in POSSESSIVES or before[-2:] in ("’s", "'s") or before in ("’", "'"):
            source = _possessor(c, left + 1)
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
    low, (c0, c1) = p.low, c.cue
    start = _skip(c, c1)
    if start >= c.s1:
        # X said: and the claim stands in the next sentence or on the next line.
        c.frame, c.open, c.source = "source-cue-block", -1, _source_before(c)
        return c.source is not None
    c.frame = "source-cue-claim"
    c.content = [(start, c.s1)]
    c.open = start
    if low[start] == QUOTE and low[start - 1] in (",", ":"):
        c.content = [(start, start + 1)]
        c.frame = "source-cue-quote"
    c.source = _source_before(c)
    return True


def _source_before(c: Candidate) -> Phrase | None:
    """The source of a cue whose claim follows."""
    p = c.p
    low, (c0, c1), s0 = p.low, c.cue, c.s0
    if c.form == "asked" and (c0 == s0 or low[c0 - 1] in (",", "when", "and", "“")):
        return None
    row = tables().nosource.get((c.form, "be" if any(low[k] in BE for k in range(c0, c.head)) else ""))
    if row is not None and row.none:
        return None
    passive = any(low[k] in BE for k in range(c0, c.head)) and not c.form.split()[0].endswith("ing")
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
        return _possessor(c, c0)
    if last in ("’", "'") and c0 - 1 > s0:
        return _possessor(c, c0)
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


def _possessor(c: Candidate, end: int) -> Phrase | None:
    low, s0 = c.p.low, c.s0
    if low[end - 1] in POSSESSIVES:
        return end - 1, end
    found = phrases.before(c.p, end - 1 if low[end - 1] in ("’", "'") else end, s0)
    return (found[0], end) if found else (end - 1, end)


_PARTICIPLES = frozenset("told said known seen thought quoted held taken understood shown found given".split())
_FEELINGS = frozenset(
    "concerned worried convinced pleased determined prepared interested opposed committed inclined scheduled".split()
)


def _skip(c: Candidate, at: int) -> int:
    """The first token of the claim behind a cue: past addressee, day, place, comma, colon."""
    low, end = c.p.low, c.s1
    j = at
    if (
        j < end
        and low[c.head] in TELLING
        and low[j] not in ("that", "if", "whether", "how", "what", "why", "who", "which", "when", "where", "to", ",", ":", QUOTE)
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
        if word == ",":
            if k + 1 < end and low[k + 1] == QUOTE:
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


def name_colon(p: Paragraph, forms: Set[str]) -> Candidate | None:
    """*X: A*, a name and a colon that open a line: a headline's short way to say *X says that A*."""
    low, raw, n = p.low, p.raw, len(p.low)
    first = 0
    while first < n and low[first] in ("•", "*", "-", "—", '"'):
        first += 1
    for i in range(first + 1, min(first + 11, n - 2)):
        word = low[i]
        if word == ":":
            if not raw[first][0].isupper() or low[first] == QUOTE or p.to[i] == p.at[i + 1]:
                return None
            stop = n
            while stop - 1 > i and low[stop - 1] in _FINAL:
                stop -= 1
            c = Candidate(p, i, ":", (i, i + 1), first, stop)
            c.frame, c.source, c.content = "name-colon", (first, i), [(i + 1, stop)]
            return c if stop > i + 2 else None
        if word in _FINAL and low[i - 1] not in TITLES or word == QUOTE or word in forms and word in COMMON:
            return None
    return None


def dash_name(p: Paragraph, forms: Set[str]) -> Candidate | None:
    """*“A.” — X*, a quotation, a dash and a name: in one line or in two."""
    low, raw, n, before = p.low, p.raw, len(p.low), p.prev
    for i in range(max(0, n - 8), n - 1):
        if low[i] in _DASHES and raw[i + 1][0].isupper() and (i == 0 or low[i - 1] == QUOTE):
            stop = n - 1 if low[n - 1] == "." else n
            c = Candidate(p, i, "-", (i, i + 1), i, stop)
            c.frame, c.source = "dash-name", (i + 1, stop)
            if i:
                start = i - 1
                while start > 0 and low[start - 1] == QUOTE:
                    start -= 1
                c.content = [(start, i)]
            elif before is not None and only_quotations(before, 0, len(before.low)):
                c.more = [(before.at[0], before.to[-1])]
            else:
                return None
            return c if stop > i + 1 else None
    return None


COMMON = frozenset("said says say told asked added wrote tells".split())


def table_of(frame: str) -> str:
    """The part of cues.tsv in which a frame's counts stand: cue after its source, behind its claim, amid its claim …"""
    return _TABLES.get(frame, frame)


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
