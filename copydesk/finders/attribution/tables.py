"""The word tables of the finder, as odds. Counts were taken by us from PolNeAR's train part; no text of it is here.

``cues.tsv``: how often a form tied a claim to a source (hits) of all the times it stood there (seen). ``context.tsv``
and ``ends.tsv``: a name for what stands around, its counts, and the factor by which it multiplies the odds beside the
others (fitted by logistic regression on the same counts). ``nosource.tsv``: passives, and how often nobody was named.
"""

from __future__ import annotations

from functools import cache
from math import log
from typing import NamedTuple

from copydesk.finders.attribution.lists import NOUNS_THAT, NOUNS_TO
from copydesk.finders.rule import table

SMOOTHING = 12
"""A form is trusted as if its frame's average had been seen this often as well."""


HOPELESS = -2.4
"""A form whose own log odds are lower everywhere is never looked at: nothing around it would lift it enough."""


class Cue(NamedTuple):
    """A form in one frame: its counts, and the log odds that they give, drawn towards the frame's average."""

    hits: int
    seen: int
    odds: float


class Nobody(NamedTuple):
    """A cue whose source mostly goes unnamed (``none``), or whose claim mostly stands on both sides (``around``)."""

    none: bool
    around: bool


class Tables(NamedTuple):
    """All tables, read once.

    ``after`` has the log odds of each form as a cue with its source before it; ``amid`` the forms that may stand in the
    middle of their claim.
    """

    cues: dict[tuple[str, str], Cue]
    after: dict[str, float]
    forms: frozenset[str]
    base: dict[str, float]
    context: dict[str, float]
    ends: dict[str, float]
    nosource: dict[tuple[str, str], Nobody]
    amid: frozenset[str]


def log_odds(hits: float, seen: float) -> float:
    """The log odds of ``hits`` in ``seen``, kept off the edges."""
    share = min(max(hits / seen, 0.001), 0.999)
    return log(share / (1 - share))


@cache
def tables() -> Tables:
    """Read the four tables."""
    rows = [(row["form"], row["frame"], int(row["hits"]), int(row["seen"])) for row in table("cues")]
    shares = {frame: (hits, seen) for form, frame, hits, seen in rows if form == "*"}
    base = {frame: hits / seen for frame, (hits, seen) in shares.items()}
    cues = {
        (form, frame): Cue(hits, seen, log_odds(hits + SMOOTHING * base[frame], seen + SMOOTHING))
        for form, frame, hits, seen in rows
        if form != "*"
    }
    nosource = {
        (row["form"], row["with"]): Nobody(
            2 * int(row["none"]) > int(row["seen"]), 2 * int(row["around"]) > int(row["seen"])
        )
        for row in table("nosource")
    }
    return Tables(
        cues=cues,
        after={form: cue.odds for (form, frame), cue in cues.items() if frame == "after"},
        forms=frozenset(
            part
            for (form, _), cue in cues.items()
            if form[0].isalpha() and cue.odds > HOPELESS
            for part in (form, form.split()[0])
        )
        | NOUNS_THAT
        | NOUNS_TO,
        base={frame: log_odds(hits, seen) for frame, (hits, seen) in shares.items()},
        context={row["name"]: log(float(row["factor"])) for row in table("context")},
        ends={row["name"]: log(float(row["factor"])) for row in table("ends")},
        nosource=nosource,
        amid=frozenset(form for (form, _), row in nosource.items() if row.around),
    )
