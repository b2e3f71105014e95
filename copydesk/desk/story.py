"""A story of one's own: brought in, marked, told in a report."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk import __version__
from copydesk.desk.opened import Open, annotator, opened
from copydesk.errors import CopydeskError
from copydesk.journal.store import Journal
from copydesk.kit import kit_root
from copydesk.tasks.table import Table
from copydesk.text.article import Article
from copydesk.widgets import Annotator

if TYPE_CHECKING:
    from copydesk.lessons.report import CleanCopy, DeskReport
    from copydesk.lessons.story import Story
    from copydesk.marks.annotation import Annotation


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MyStory:
    """The story that was brought in, and its journal; without one it is an example with the gold's marks."""

    story: Story
    open: Open | None

    def reading(self) -> list[Annotation]:
        """What is marked in it, in all layers."""
        from copydesk.lessons.story import LAYERS, gold_of, reading

        if self.open is None:
            return gold_of(self.story.article)
        return reading(self.story.article, {layer: self.open.state(layer) for layer in LAYERS})


_mine: MyStory | None = None


def bring(name: str, otherwise: str = "") -> Story:
    """Bring in a story of one's own: a text file, or a saved web page, beside the notebook.

    Args:
        name: the file.
        otherwise: an article of the kit that is taken while there is no such file.

    Raises:
        CopydeskError: there is no such file, or no text in it.
    """
    from copydesk.lessons import story

    global _mine
    desk = opened()
    if desk.is_reference:
        _mine = MyStory(story=story.example(Article.load(kit_root() / "data" / "articles" / otherwise)), open=None)
        return _mine.story
    home = desk.assignment.home
    brought = story.bring(name, home, [Path.cwd(), home], otherwise)
    if _mine is None or _mine.open is None or _mine.story.assignment.file != brought.assignment.file:
        mine = brought.assignment
        journal = Journal.open(mine.answers, assignment=mine.id, edition=mine.edition, kit=__version__)
        _mine = MyStory(story=brought, open=Open(assignment=mine, journal=journal))
    return brought


def my_story(part: str) -> Annotator | Table:
    """A screen for the story that was brought in: ``artifact``, ``attribution`` or ``loaded`` to mark, or ``note``.

    Raises:
        CopydeskError: no story was brought in, or there is no such part.
    """
    mine = the_story()
    task = mine.story.assignment.task(part)
    if mine.open is None:
        return Table(rows=(), below=(f"{task.title}: look at the copy and the report below.",))
    return annotator(mine.open, mine.open.context(part), 0)


def clean_copy() -> CleanCopy:
    """The story that was brought in, with what does not belong to it struck out.

    Raises:
        CopydeskError: no story was brought in.
    """
    from copydesk.lessons.report import CleanCopy

    mine = the_story()
    return CleanCopy(article=mine.story.article, annotations=tuple(mine.reading()))


def report() -> DeskReport | Table:
    """Write the desk report of the story that was brought in, to ``desk-report.html`` in the story's folder.

    Raises:
        CopydeskError: no story was brought in, or the file cannot be written.
    """
    from copydesk.lessons.report import report_html, who_says_what, write_report
    from copydesk.tasks.write import written

    mine = the_story()
    found = mine.reading()
    if mine.open is None:
        return who_says_what(mine.story.article, found)
    if not found:
        return Table(rows=(), below=("Nothing is marked yet. Mark your story first, then run this cell again.",))
    html = report_html(mine.story.article, found, written(mine.open.state("note")))
    return write_report(mine.story.assignment.folder, mine.open.assignment.home, html)


def the_story() -> MyStory:
    """The story that was brought in.

    Raises:
        CopydeskError: none was.
    """
    if _mine is None:
        raise CopydeskError("There is no story yet.", 'Bring one in first: desk.bring("my-text.txt").')
    return _mine
