"""The single words by which a rule knows that it has something to look at.

The lexicon tells of each word of a text whether a rule watches it, in the same look in which it tells whether the word
is listed. So a text without any of these words costs no rule a search.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from math import log

from copydesk.finders.loaded.fields import fields

MASS = frozenset(
    """flood floods tide tides wave waves swarm swarms horde hordes tsunami avalanche deluge torrent torrents surge
    influx invasion stampede onslaught army armies sea explosion glut plague epidemic legions droves mob mobs""".split()
)
VIRUS = frozenset("virus flu plague pandemic coronavirus bug disease".split())
SOFT = frozenset(
    """specialist specialists adviser advisers advisor advisors expert experts volunteer volunteers instructor
    instructors technician technicians contractor contractors peacekeeper peacekeepers tourist tourists trainer
    trainers observer observers consultant consultants helper helpers guest guests measures operation exercise
    exercises incident incidents excesses evacuation relocation resettlement reeducation re-education clearance
    cleansing correction adjustment restructuring reform reforms compromise holiday vacation protection
    liberation pacification""".split()
)
SHOUTED = frozenset(
    """never always every all not now must only stop wrong huge big very really totally most best worst great bad sad
    hundred thousand million billion hundreds thousands millions billions two three four five six seven eight
    nine ten twenty thirty forty fifty sixty seventy eighty ninety ever everyone nobody nothing everything none
    more less fake real true lies lie hoax shock shocking breaking exclusive revealed finally again before whole
    entire dead kill killed cannot can't don't won't isn't""".split()
)


# A cue form that ties a claim in fewer than half of its places, drawn towards its frame's average where it was seen
# seldom, is not worth a look by itself: it costs a fifth of the time on single sentences and mends no voice.
_WEAK = 0.5
CUE = "cue"


def strong_cues() -> frozenset[str]:
    """The first words of the cues that tie a claim often enough to be looked for."""
    from copydesk.finders.attribution.tables import tables

    least = log(_WEAK / (1 - _WEAK))
    forms = {form.split()[0] for (form, _), cue in tables().cues.items() if cue.hits and cue.odds >= least}
    return frozenset(forms | {"according"})


@cache
def watched() -> Mapping[str, tuple[str, ...]]:
    """For each watched word the names of the rules that watch it; ``CUE`` where it may tie a claim to its source."""
    rules = {
        "people-as-flood": MASS,
        "blamed-on-a-nation": VIRUS,
        "soft-word-in-marks": SOFT,
        "image-out-of-place": fields().forms,
        "capitals-for-volume": SHOUTED,
        CUE: strong_cues(),
    }
    out: dict[str, tuple[str, ...]] = {}
    for rule, words in rules.items():
        for word in words:
            out[word] = (*out.get(word, ()), rule)
    return out
