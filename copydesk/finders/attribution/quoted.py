"""Frames around quotations: who stands beside the marks. One function a shape."""

from __future__ import annotations

from collections.abc import Set

from copydesk.finders.attribution import phrases
from copydesk.finders.attribution.candidate import (
    COMMON,
    DASHES,
    FINAL,
    Candidate,
    ends_here,
    lead,
    second_half,
    trigger,
)
from copydesk.finders.attribution.lists import AUXILIARIES, DETERMINERS, PERSONAL, PREPOSITIONS, TELLING, TITLES
from copydesk.finders.attribution.tokens import QUOTE, Paragraph, only_quotations


def quotation_cue_source(c: Candidate) -> bool:
    """*“A,” said X*: the quotation, the cue, the source."""
    p = c.p
    if not p.quotes:
        return False
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
    start = lead(c, k)
    c.frame, c.source, c.content = "quote-cue-source", source, [(start, k + 1)]
    second_half(c, source[1])
    return True


def quotation_source_cue(c: Candidate) -> bool:
    """*“A,” X said*: the quotation, the source, the cue."""
    p = c.p
    if not p.quotes:
        return False
    low, (c0, c1) = p.low, c.cue
    source = phrases.before(p, c0, 0 if c.s0 and low[c.s0 - 1] == QUOTE else c.s0)
    if source is None or low[c0 - 1] in ("a", "an", "the") or not COMMON.isdisjoint(low[source[0] : source[1]]):
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
    if not comma and last in ".?!…" and not ends_here(c, c.head + 1, True):
        return False
    start = lead(c, k)
    c.frame, c.source, c.content = "quote-source-cue", source, [(start, k + 1)]
    second_half(c, c1)
    return True


def cue_source_claim(c: Candidate) -> bool:
    """*Said X: “A.”* · *Asked X, “A?”*: the cue opens the sentence, and a quotation follows its source."""
    p = c.p
    if not p.quotes:
        return False
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
    """*“A,” X quipped* · *X quipped: “A.”*: any verb ties a quotation to a name beside it."""
    low, raw = p.low, p.raw
    out: list[Candidate] = []
    for q in p.quotes:
        k = q + 1
        if k < len(low) and low[k] == ",":
            k += 1
        if (
            k < len(low) - 1
            and (low[k] in PERSONAL or raw[k][0].isupper() or low[k] in DETERMINERS)
            and p.last_sign(q) in ",?!"
        ):
            for i in range(k + 1, min(k + 7, len(low))):
                word = low[i]
                if word in AUXILIARIES or word in PREPOSITIONS or not word[0].isalpha() or word in forms:
                    break
                if (raw[i][0].islower() and word[-2:] == "ed") or (
                    word[-1] == "s" and raw[i - 1][0].isupper() and raw[i][0].islower()
                ):
                    c = trigger(p, i, forms)
                    c.form, c.frame = "*verb", "quote-source-verb"
                    c.cue = (i, i + 1)
                    c.source, c.content = (k, i), [(lead(c, q) if q >= c.s0 else q, q + 1)]
                    if c.s1 > i and ends_here(c, i + 1, True):
                        second_half(c, i + 1)
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


def name_colon(p: Paragraph, forms: Set[str]) -> Candidate | None:
    """*X: A*, a name and a colon that open a line: a headline's short way to say *X says that A*."""
    low, raw, n = p.low, p.raw, len(p.low)
    first = 0
    while first < n and low[first] in ("•", "*", "-", "—", '"'):
        first += 1
    for i in range(first + 1, min(first + 11, n)):
        word = low[i]
        if word == ":" and i == n - 1:
            after = p.next
            if not raw[first][0].isupper() or after is None or not only_quotations(after, 0, len(after.low)):
                return None
            c = Candidate(p, i, ":", (i, i + 1), first, n)
            c.frame, c.source = "name-colon", (first, i)
            return c
        if word == ":":
            if not raw[first][0].isupper() or low[first] == QUOTE or p.to[i] == p.at[i + 1]:
                return None
            stop = n
            while stop - 1 > i and low[stop - 1] in FINAL:
                stop -= 1
            c = Candidate(p, i, ":", (i, i + 1), first, stop)
            c.frame, c.source, c.content = "name-colon", (first, i), [(i + 1, stop)]
            return c if stop > i + 2 else None
        if (word in FINAL and low[i - 1] not in TITLES) or word == QUOTE or (word in forms and word in COMMON):
            return None
    return None


def dash_name(p: Paragraph, forms: Set[str]) -> Candidate | None:
    """*“A.” — X*, a quotation, a dash and a name: in one line or in two."""
    low, raw, n, before = p.low, p.raw, len(p.low), p.prev
    for i in range(max(0, n - 8), n - 1):
        if low[i] in DASHES and raw[i + 1][0].isupper() and (i == 0 or low[i - 1] == QUOTE):
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
