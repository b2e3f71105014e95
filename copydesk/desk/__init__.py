"""What a notebook says: ``from copydesk import desk``.

``desk.open("01-scraper")`` opens a lesson or an exercise; after that ``desk.mark("2")``, ``desk.choose("1")`` and so on
(a name for each kind of task) show its tasks, ``desk.show("2")`` a plain table of what was done, and
``desk.hand_in()`` writes the file to hand in.

A name's module is loaded when the name is first used, so that a kernel starts fast and a student's holds no more than
the lesson needs. A new name is a line in ``WHERE`` and the same line for type checkers; a test compares the two.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from copydesk.desk.classes import class_view as class_view
    from copydesk.desk.handing import hand_in as hand_in
    from copydesk.desk.instructor import article_round as article_round
    from copydesk.desk.instructor import class_round as class_round
    from copydesk.desk.opened import Open as Open
    from copydesk.desk.opened import open as open
    from copydesk.desk.outlets import chart as chart
    from copydesk.desk.outlets import compare as compare
    from copydesk.desk.outlets import fold as fold
    from copydesk.desk.outlets import sources as sources
    from copydesk.desk.outlets import words_by_voice as words_by_voice
    from copydesk.desk.own_article import gold as gold
    from copydesk.desk.own_article import studio as studio
    from copydesk.desk.readers import agreement as agreement
    from copydesk.desk.readers import class_agreement as class_agreement
    from copydesk.desk.readers import kit_finder as kit_finder
    from copydesk.desk.readers import measure as measure
    from copydesk.desk.readers import scoreboard as scoreboard
    from copydesk.desk.screens import choose as choose
    from copydesk.desk.screens import count as count
    from copydesk.desk.screens import estimate as estimate
    from copydesk.desk.screens import mark as mark
    from copydesk.desk.screens import rewrite as rewrite
    from copydesk.desk.screens import show as show
    from copydesk.desk.screens import sort as sort
    from copydesk.desk.screens import voice as voice
    from copydesk.desk.screens import write as write
    from copydesk.desk.story import bring as bring
    from copydesk.desk.story import clean_copy as clean_copy
    from copydesk.desk.story import my_story as my_story
    from copydesk.desk.story import report as report
    from copydesk.desk.two_readers import adjudicate as adjudicate
    from copydesk.desk.two_readers import second_reading as second_reading

WHERE = {
    "Open": "opened",
    "adjudicate": "two_readers",
    "agreement": "readers",
    "article_round": "instructor",
    "bring": "story",
    "chart": "outlets",
    "choose": "screens",
    "class_agreement": "readers",
    "class_round": "instructor",
    "class_view": "classes",
    "clean_copy": "story",
    "compare": "outlets",
    "count": "screens",
    "estimate": "screens",
    "fold": "outlets",
    "gold": "own_article",
    "hand_in": "handing",
    "kit_finder": "readers",
    "mark": "screens",
    "measure": "readers",
    "my_story": "story",
    "open": "opened",
    "report": "story",
    "rewrite": "screens",
    "scoreboard": "readers",
    "second_reading": "two_readers",
    "show": "screens",
    "sort": "screens",
    "sources": "outlets",
    "studio": "own_article",
    "voice": "screens",
    "words_by_voice": "outlets",
    "write": "screens",
}
"""The module of ``copydesk.desk`` that defines each name. No module is called as a name is: it would hide the name."""

__all__ = [*WHERE]


def __getattr__(name: str) -> Any:
    if name not in WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{WHERE[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted(WHERE)
