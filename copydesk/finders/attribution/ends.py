"""Where a claim stops: at each sign or small word, the share of claims that ended there."""

from __future__ import annotations

from copydesk.finders.attribution.candidate import Candidate
from copydesk.finders.attribution.context import KNOWN, grade, sort_of
from copydesk.finders.attribution.lists import AUXILIARIES, DAYS, PERSONAL, PREPOSITIONS, TIMES
from copydesk.finders.attribution.phrases import VERBS
from copydesk.finders.attribution.tables import tables
from copydesk.finders.attribution.tokens import QUOTE

_SIGNS = frozenset([",", ";", ":", "—", "–", "--", "-", "(", "…", "..."])
_WORDS = frozenset(
    "but and as while when after before because if although though since so who which where until unless or whereas "
    "on in at during with following despite amid by for to than for from about over into through".split()
)
_DASHES = frozenset("—–-") | {"--"}
STOPS = _SIGNS | _WORDS | DAYS
_NONE = -9.0
_NO_STOP = _SIGNS | {"that"}


def own_speaker(c: Candidate, k: int) -> bool:
    """Whether *as* or *while* (or *after* behind a quotation) opens a clause with a speaker and a cue of its own."""
    low = c.p.low
    word = low[k]
    if word == "but" and k + 2 < c.s1 and record(low[k + 1]) > 0.4:
        return low[k + 1][-1] in "ds"
    if word not in ("as", "while") and not (word == "after" and low[k - 1] == QUOTE):
        return False
    for j in range(k + 2, min(k + 5, c.s1 - 1)):
        sure = max(record(low[j]), record(f"{low[j]} {low[j + 1]}"))
        if sure > 0.4:
            return low[j - 1] not in PREPOSITIONS and low[j][-1] in "ds"
        if low[j] in PREPOSITIONS:
            return False
    return False


def record(word: str) -> float:
    """The log odds of a word as a cue with its source before it; very low where it is none."""
    return tables().after.get(word, _NONE)


def places(c: Candidate) -> list[int]:
    """The tokens before which the claim may stop."""
    low = c.p.low
    return [k for k in range(c.open + 1, c.s1) if low[k] in STOPS and low[k - 1] not in _NO_STOP]


def first_verb(c: Candidate) -> int:
    """The first token of a claim that looks like a finite verb; behind its end where there is none."""
    low = c.p.low
    for k in range(c.open, c.s1):
        word = low[k]
        if word in AUXILIARIES or word in VERBS or word[-2:] == "ed":
            return k
    return c.s1


def around(c: Candidate, k: int, verb_at: int | None = None) -> list[str]:
    """The names of what holds at a place where the claim may stop."""
    p = c.p
    low = p.low
    lo, hi, first = c.s0, c.s1, c.open
    word = low[k]
    j = k + 1 if word in _SIGNS else k
    nxt = low[j] if j < hi else "edge"
    if j == k:
        sign, tone = "bare", "bare "
    else:
        tone = "sign "
        if word in _DASHES:
            sign = "hyphen" if word == "-" and p.at[k] == p.to[k - 1] else "dash"
        else:
            sign = word
    name = nxt if nxt in STOPS or (nxt in KNOWN and nxt != QUOTE) else sort_of(p, j, lo, hi)
    if nxt in DAYS:
        name = "day"
    third = low[j + 1] if j + 1 < hi else "edge"
    then = "day" if third in DAYS else "time" if third in TIMES else sort_of(p, j + 1, lo, hi)
    out = [f"{sign} {name}", f"{sign} {name} {then}"]
    after = tables().after
    soon = max([after.get(w, _NONE) for w in low[j : min(j + 4, hi)]], default=_NONE)
    if soon > -1.6:
        out.append(tone + "cue soon " + grade(soon))
        if low[j] in PERSONAL or (low[j + 1 : j + 2] and low[j + 1] in PERSONAL):
            out.append(tone + "pronoun, cue soon " + grade(soon))
        elif low[j] in _WORDS or low[j][-3:] == "ing":
            out.append(f"{sign} {'ing' if low[j][-3:] == 'ing' else low[j]}, cue soon " + grade(soon))
    far = k - first
    left = hi - k
    out.append(
        tone
        + ("at 1" if far < 2 else "at 2-3" if far < 4 else "at 4-7" if far < 8 else "at 8-15" if far < 16 else "at 16+")
    )
    out.append(
        tone + ("left 1-3" if left < 4 else "left 4-8" if left < 9 else "left 9-16" if left < 17 else "left 17+")
    )
    opens = low[first]
    kind = (
        "that"
        if opens == "that"
        else "to"
        if opens == "to"
        else "quote"
        if opens == QUOTE
        else "pronoun"
        if opens in PERSONAL
        else "other"
    )
    out.append(tone + "claim opens " + kind)
    if verb_at is None:
        verb_at = first_verb(c)
    verb = verb_at < k
    if not verb:
        out.append(tone + "no verb yet")
        out.append(f"{sign} {name} no verb yet {kind}")
    if low[k - 1] == QUOTE:
        q = p.last_sign(k - 1)
        out.append("after a quotation" + (" with comma" if q in ",.?!" else ""))
    out.append(f"{sign} {name} {kind}")
    out.append(tone + ("strong" if c.odds > 1.5 else "middling" if c.odds > -0.5 else "weak"))
    if sign == "," and "," in low[k + 1 : min(hi, k + 14)]:
        out.append("a comma follows")
        out.append(f", {name} a comma follows")
    if "marks" not in out and QUOTE in low[k + 1 : hi]:
        out.append(tone + "marks later")
    return out


def cut(c: Candidate, factors: dict[str, float], speakers: bool = True) -> None:
    """Stop a candidate's last claim at the first place whose odds are above one half."""
    if c.open < 0 or c.frame == "source-cue-quote" or not c.content:
        return
    any_ = factors["any"]
    verb_at = first_verb(c)
    for k in places(c):
        total = any_
        for name in around(c, k, verb_at):
            total += factors.get(name, 0.0)
        if total > 0 or (speakers and own_speaker(c, k)):
            c.content[-1] = (c.content[-1][0], k)
            return
