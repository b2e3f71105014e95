"""Outlets side by side, and the tables and charts that are drawn of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from copydesk.desk.opened import readings_of
from copydesk.marks.codebook import codebook
from copydesk.tasks.outlets import count_by_voice, quoted, side_by_side
from copydesk.tasks.table import Table
from copydesk.widgets import Annotator

if TYPE_CHECKING:
    from copydesk.lessons.chart import Chart
    from copydesk.tasks.fold import Folded


def compare(*slugs: str, layer: str = "attribution") -> Annotator:
    """Articles side by side, to read only, with what is marked in them; the layers can be switched.

    Args:
        slugs: two or three articles.
        layer: what is shown first: ``attribution``, ``loaded`` or ``artifact``.

    Raises:
        CopydeskError: an article is not here, there is no such layer, or there are too few or too many.
    """
    task = side_by_side(readings_of(slugs), layer)
    return Annotator(None, task=task, text="", codebook=codebook().to_json())


def sources(*slugs: str) -> Table:
    """Who is quoted in these articles, in which order, tied by which words: a row a claim."""
    return quoted(readings_of(slugs))


def words_by_voice(*slugs: str) -> Table:
    """The loaded words of these articles, counted by whose word they are and which way they push."""
    return count_by_voice(readings_of(slugs))


def chart(table: Any, title: str = "") -> Chart:
    """A bar chart of a pandas table of numbers: a group of bars for each column, a bar for each row.

    Raises:
        CopydeskError: it is no such table.
    """
    from copydesk.lessons.chart import chart as draw

    return draw(table, title)


def fold(shown: Any, when: str) -> Folded:
    """A table or a chart behind one line to click on: for what answers an earlier question.

    Args:
        shown: what stands behind the line.
        when: the line; it says which question comes first.
    """
    from copydesk.tasks.fold import Folded

    return Folded(shown=shown, when=when)
