"""Words and sentences with their offsets, and quotation marks paired."""

from __future__ import annotations

import re
from typing import NamedTuple

# The same pattern as in widgets/js/words.js: what a selection snaps to is what scoring counts.
WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")

# Words that carry no fact of their own: never scored at a mark's edges, and no candidates for loaded language.
FUNCTION_WORDS = frozenset(
    """a an the this that these those and or but nor so yet for of to in on at by with from as into onto over under
    about after before between through during against among than then if while because although though unless until
    since is are was were be been being am do does did done have has had having will would shall should can could may
    might must it its it's he him his she her hers they them their theirs we us our ours you your yours i me my mine
    who whom whose which what when where why how there here not no nor up down out off also just very too such
    other another each every some any all both more most own same""".split()
)


class Word(NamedTuple):
    """A word and where it stands: ``text[start:end]``, code points, half-open."""

    start: int
    end: int
    text: str


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """All words of ``text[start:end]``, in order, with offsets into ``text``.

    A word is letters, digits and inner apostrophes, full stops and hyphens (*don't*, *U.S*, *crisis-hit*).
    """
    return [Word(m.start(), m.end(), m[0]) for m in WORD.finditer(text, start, len(text) if end is None else end)]


def content_words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of ``text[start:end]`` that are no function words."""
    return [word for word in words(text, start, end) if word.text.lower() not in FUNCTION_WORDS]
