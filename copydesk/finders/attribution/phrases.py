"""Where a source begins and ends: noun phrases found by their edges, without a tagger.

All positions are token indices of a paragraph, half-open like text offsets.
"""

from __future__ import annotations

from copydesk.finders.attribution.lists import (
    ADVERBS,
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    OPENERS,
    PERSONAL,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    TIMES,
    TITLES,
)
from copydesk.finders.attribution.tokens import QUOTE, Paragraph

Phrase = tuple[int, int]

_BREAKS = frozenset([",", ";", ":", "—", "–", "-", "--", "(", ")", "[", "]", "…", "...", "•", "|", "/", ".", "?", "!"])
# What no noun phrase ends with, so that looking for one never goes on from sign to sign.
_SIGNS = (_BREAKS - {"."}) | {QUOTE}
_CLAUSE = _BREAKS | OPENERS | frozenset(["to"])
_REACH = 24


def before(p: Paragraph, end: int, start: int) -> Phrase | None:
    """The noun phrase that ends at token ``end`` and begins no earlier than ``start``: who does what follows."""
    if end <= start:
        return None
    low = p.low
    last = low[end - 1]
    if last in PERSONAL or last == "who":
        return end - 1, end
    if last == "," or (last == "—" or last == "--" or last == "–" or last == "-"):
        return _over_apposition(p, end, start)
    if last == ")" or last == "]":
        open_ = "(" if last == ")" else "["
        k = end - 2
        while k > start and low[k] != open_:
            k -= 1
        inner = before(p, k, start) if low[k] == open_ and k > start and low[k - 1] not in _SIGNS else None
        return (inner[0], end) if inner else None
    if (last in _CLAUSE or last in AUXILIARIES) and not (last == "." and end - 2 > start and low[end - 2] in TITLES):
        return None
    k = end - 1
    floor = max(start, end - _REACH)
    raw = p.raw
    while k > floor:
        word = low[k - 1]
        if word in _CLAUSE or word in AUXILIARIES or word in PERSONAL:
            if (word == "and" or word == "or") and _joins(p, k - 1, floor, end):
                k -= 1
                continue
            if word == ")" and k - 1 > floor:
                j = k - 2
                while j > floor and low[j] != "(":
                    j -= 1
                if low[j] == "(" and j > floor:
                    k = j
                    continue
            if word == "." and k - 2 >= floor and (len(low[k - 2]) < 5 and raw[k - 2][0].isupper()):
                k -= 1
                continue
            if word == "to" and low[k - 2] in _TO_SOMEBODY and k - 2 >= floor:
                k -= 1
                continue
            if word == "-" and p.at[k - 1] == p.to[k - 2]:
                k -= 1
                continue
            break
        if word == QUOTE and (p.to[k - 1] - p.at[k - 1] > 45 or p.last_sign(k - 1) in ",.?!" or k == end):
            break
        k -= 1
    return _trim(p, k, end)


def _joins(p: Paragraph, at: int, floor: int, end: int) -> bool:
    """Whether *and* stands inside a name or between two like nouns rather than between two clauses."""
    if at - 1 < floor or at + 1 >= end:
        return False
    left, right = p.raw[at - 1], p.raw[at + 1]
    if right[0].isupper() and left[0].isupper():
        return True
    if p.low[at + 1] in DETERMINERS:
        return False
    return left[0].islower() and right[0].islower() and p.low[at - 1] not in PREPOSITIONS and end - at <= 4


def _over_apposition(p: Paragraph, end: int, start: int) -> Phrase | None:
    """A comma (or dash) right before the cue closes an apposition or a relative clause: step back over the pair."""
    low = p.low
    sign = low[end - 1]
    k = end - 2
    floor = max(start, end - 40)
    best: Phrase | None = None
    while k > floor:
        if low[k] == sign:
            head = before(p, k, start) if low[k - 1] not in _SIGNS else None
            if head is None:
                return best
            best = (head[0], end - 1)
            # Smith, 45, of Ohio, said: a short piece between two commas belongs to the same phrase.
            if (
                sign == ","
                and head[1] - head[0] <= 2
                and head[0] > start
                and low[head[0] - 1] == ","
                and (p.raw[head[0]][0].isdigit() or low[head[0]] in PREPOSITIONS or not p.raw[head[0]][0].isupper())
            ):
                k = head[0] - 1
                continue
            # A survey by the inspector, Ida Moss, taken in May, found: the name is an apposition itself.
            if sign == "," and head[0] > start + 2 and low[head[0] - 1] == "," and low[head[0] - 2] not in _SIGNS:
                whole = before(p, head[0] - 1, start)
                if whole is not None and whole[0] == start and low[start] in DETERMINERS:
                    return start, end - 1
            return best
        k -= 1
    return best


def _trim(p: Paragraph, k: int, end: int) -> Phrase | None:
    """Drop what opens a sentence rather than a noun phrase: adverbs, days, a short adverbial."""
    low = p.low
    while k < end - 1:
        word = low[k]
        if word in ADVERBS or (word.endswith("ly") and p.raw[k][0].isupper() and word not in _LY_NOUNS):
            k += 1
        elif word == "on" and low[k + 1] in DAYS and k + 2 < end:
            k += 2
        elif word in DAYS and k + 1 < end and not word.endswith("’s"):
            k += 1
        elif word in PREPOSITIONS:
            j = k + 1
            while j < end - 1 and low[j] not in TIMES and not low[j].isdigit():
                j += 1
            if j < end - 1 and end - j <= 6:
                k = j + 1
                continue
            j = end - 1
            while j > k + 1 and low[j] not in DETERMINERS and not (p.raw[j - 1][0].islower() and p.raw[j][0].isupper()):
                j -= 1
            if j > k + 1 and low[j - 1] not in PREPOSITIONS:
                k = j
            else:
                k += 1
            break
        elif low[k] == QUOTE:
            k += 1
        else:
            break
    if k >= end or low[k] in _BREAKS or low[k] == QUOTE:
        return None
    return k, end


_TO_SOMEBODY = frozenset(
    "adviser advisers advisor advisors aide aides ambassador assistant counsel close candidate".split()
)
_LY_NOUNS = frozenset(["family", "italy", "july", "assembly", "kelly", "reilly", "daly", "connolly", "emily"])


def after(p: Paragraph, start: int, end: int) -> Phrase | None:
    """The noun phrase that begins at token ``start`` and ends no later than ``end``, with its apposition."""
    low = p.low
    if start >= end:
        return None
    first = low[start]
    if first in PERSONAL:
        return start, start + 1
    if first in _BREAKS or first == QUOTE or (first in OPENERS or first in PREPOSITIONS):
        return None
    k = start + 1
    while k < end:
        word = low[k]
        if word == ",":
            # An apposition or relative clause belongs to the source; a new clause does not.
            nxt = low[k + 1] if k + 1 < end else ""
            if nxt in OPENERS or nxt in PERSONAL or nxt == QUOTE or nxt.endswith("ing") or not nxt:
                break
            if nxt in ADVERBS or (nxt in PREPOSITIONS and nxt not in ("of", "from")):
                break
            k += 1
            continue
        if word in (";", ":", "—", "–", "--", QUOTE, "…", "...") or word in (
            "but",
            "because",
            "while",
            "when",
            "as",
            "after",
            "before",
            "if",
            "although",
            "though",
            "so",
        ):
            break
        if word == "(":
            while k < end and low[k] != ")":
                k += 1
            k += 1
            continue
        if word == "." and k + 1 >= end:
            break
        if (word == "on" and k + 1 < end and low[k + 1] in TIMES) or (word in DAYS and word == low[k]):
            break
        if (
            word in ("in", "during", "at")
            and k + 1 < end
            and (
                low[k + 1] in ("a", "an", "his", "her", "their", "january")
                or low[k + 1] in TIMES
                or low[k + 1].isdigit()
                or low[k + 1] == "the"
            )
        ):
            break
        if word in ("in", "during", "at", "to", "by", "via") and "," not in low[start:k]:
            break
        if word == "and" and k + 1 < end and low[k + 1] in PERSONAL:
            break
        k += 1
    k = min(k, end)
    while k > start and low[k - 1] in (",", "."):
        if low[k - 1] == "." and k - 2 >= start and low[k - 2] in ("jr", "sr", "inc", "d.c", "corp", "co", "ltd"):
            break
        k -= 1
    return (start, k) if k > start else None


def subject(p: Paragraph, start: int, end: int) -> Phrase | None:
    """The subject of the sentence ``start:end``: its first noun phrase up to a verb or comma."""
    low, raw = p.low, p.raw
    k = start
    while k < end and (
        low[k] in ADVERBS or low[k] in ("but", "and", "yet", "still", "however", "meanwhile", ",", QUOTE, "•", "-", "—")
    ):
        k += 1
    if k < end and (low[k] in PREPOSITIONS or low[k] in OPENERS or (low[k][-3:] == "ing" and low[k] != "acting")):
        for j in range(k + 1, min(end, k + 25)):
            if low[j] == ",":
                k = j + 1
                break
        else:
            return None
    if k >= end:
        return None
    if low[k] in PERSONAL:
        return k, k + 1
    j = k
    while j < end and j - k < 16:
        word = low[j]
        if word in AUXILIARIES or word in _CLAUSE or word == QUOTE or word in RELATIVES:
            if word == "and" and j + 1 < end and raw[j + 1][0].isupper() and raw[j - 1][0].isupper():
                j += 1
                continue
            if word == "." and low[j - 1] in TITLES:
                j += 1
                continue
            break
        if j > k and (
            word in VERBS or (word.endswith("ed") and raw[j][0].islower()) or word in ADVERBS or word in PERSONAL
        ):
            break
        j += 1
    return (k, j) if j > k and not (j - k == 1 and low[k] in PRONOUNS and low[k] not in PERSONAL) else None


# Past and present forms of the commonest irregular verbs: after one of them a subject is over.
VERBS = frozenset(
    """said says say told tells went goes made makes took takes got gets gave gives came comes won wins lost loses
    held holds met meets left leaves kept keeps put puts sent sends spoke speaks ran runs rose rises fell falls
    saw sees wrote writes began begins led leads drew draws stood stands spent spends brought brings called
    calls wants want seeks sought thinks thought hit hits hopes hope urges warns plans vows set sets became
    becomes joined joins""".split()
)
