"""Claims that are but a thing: an act or a stance as much as a saying, on which careful readers differ."""

from __future__ import annotations

from copydesk.finders.attribution.candidate import Candidate, has_verb
from copydesk.finders.attribution.lists import WH
from copydesk.finders.attribution.tokens import QUOTE

SAYING = 0.3
"""A cue whose own log odds are higher is a saying also where its claim is but a noun (*urged calm*)."""


def bare_object(c: Candidate) -> bool:
    """Whether a claim has no verb, no quotation marks and no *that* or *to*, behind a cue that is not sure."""
    if c.frame != "source-cue-claim" or c.record > SAYING or c.more:
        return False
    p = c.p
    a, b = c.content[-1]
    first = p.low[a]
    return first not in ("that", "to", "not") and first not in WH and QUOTE not in p.low[a:b] and not has_verb(p, a, b)
