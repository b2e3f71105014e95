"""What a notebook says: ``from copydesk import desk``.

``desk.open("01-scraper")`` opens a lesson or an exercise; after that ``desk.mark("2")``, ``desk.choose("1")`` and so on
(a name for each kind of task) show its tasks, ``desk.show("2")`` a plain table of what was done, and
``desk.hand_in()`` writes the file to hand in.
"""

from copydesk.desk.instructor import class_round
from copydesk.desk.opened import Open, open
from copydesk.desk.outlets import chart, compare, sources, words_by_voice
from copydesk.desk.readers import agreement, class_agreement, kit_finder, measure, scoreboard
from copydesk.desk.screens import (
    choose,
    count,
    draft,
    estimate,
    gold,
    hand_in,
    mark,
    rewrite,
    show,
    sort,
    voice,
    write,
)
from copydesk.desk.story import bring, clean_copy, my_story, report

__all__ = [
    "Open",
    "agreement",
    "bring",
    "chart",
    "choose",
    "class_agreement",
    "class_round",
    "clean_copy",
    "compare",
    "count",
    "draft",
    "estimate",
    "gold",
    "hand_in",
    "kit_finder",
    "mark",
    "measure",
    "my_story",
    "open",
    "report",
    "rewrite",
    "scoreboard",
    "show",
    "sort",
    "sources",
    "voice",
    "words_by_voice",
    "write",
]
