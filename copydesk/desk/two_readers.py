"""Two readers of a teacher's own article: a blind second reading, and the gold that comes of both."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from copydesk.desk.opened import rooms
from copydesk.desk.own_article import home
from copydesk.errors import CopydeskError
from copydesk.marks.codebook import codebook

if TYPE_CHECKING:
    from copydesk.classroom.gold.adjudicate import Adjudication
    from copydesk.classroom.gold.second import SecondReading
    from copydesk.journal import Journal, TaskState
    from copydesk.office.reading import ReadingForm
    from copydesk.widgets import Annotator
    from copydesk.widgets.studio import Studio

_works: dict[Path, Adjudication] = {}
_journals: dict[Path, Journal] = {}
_readings: dict[tuple[Path, str], SecondReading] = {}


def second_reading(name: str | Path, reader: str = "") -> ReadingForm:
    """Read an article blind, as its second reader: nobody else's marks are shown, nor the machine's.

    Args:
        name: the one file that a colleague sent, or the article's folder, or its slug.
        reader: who reads; a field asks for it where it is empty.

    Raises:
        CopydeskError: there is no such article, or the file is none.
    """
    from copydesk.office.reading import ReadingForm

    return ReadingForm(_article(name), _read_by, lambda reading: rooms.tell_all(reading.journal), reader)


def adjudicate(name: str | Path, *readers: str) -> Studio:
    """Lay two readings of an article over each other, decide where they differ, and keep the gold.

    Args:
        name: the article's slug, or the path of its folder.
        readers: the two readers, where there are more than two passes.

    Raises:
        CopydeskError: there is no such article, or it has fewer than two passes.
    """
    from copydesk.classroom.gold.adjudicate import TASK, adjudication, adjudication_journal, task_for_view
    from copydesk.widgets.studio import Studio

    work = adjudication(_article(name), readers)
    folder = work.folder
    _works[folder] = work  # the room of an earlier view asks here: passes may have changed since
    if folder not in _journals or not _journals[folder].folder.is_dir():
        _journals[folder] = adjudication_journal(work)

    def accept(op: Mapping[str, Any], _: TaskState) -> str | None:
        return _works[folder].accept(op)

    def ask(message: Mapping[str, Any], _: TaskState) -> dict[str, Any] | None:
        return {"t": "overlay", "what": "gold", **_kept(folder, str(message.get("text") or ""))}

    room = rooms.room(_journals[folder], TASK, 1, accept, lambda *_: None, ask)
    return Studio(room, task=task_for_view(work), text=work.article.text, codebook=codebook().to_json())


def _kept(folder: Path, by: str) -> dict[str, Any]:
    from copydesk.classroom.gold.adjudicate import UnfitError, keep_gold

    try:
        told = keep_gold(_works[folder], _journals[folder], by).told
    except UnfitError as error:
        return {"told": [], "why": str(error), "place": error.place}
    except CopydeskError as error:
        return {"told": [], "why": str(error)}
    except OSError as error:
        return {"told": [], "why": f"The gold could not be written: {error.strerror}."}
    return {"told": list(told), "why": None}


def _read_by(folder: Path, reader: str) -> tuple[SecondReading, Annotator]:
    """A reader's pass and its screen; one journal for a reader, since two views of it must hear each other."""
    from copydesk.classroom.gold.second import TASK, open_reading, reader_name
    from copydesk.widgets import Annotator

    key = (folder.resolve(), reader_name(reader))
    if key not in _readings or not _readings[key].stands:
        _readings[key] = open_reading(folder, reader)
    reading = _readings[key]
    room = rooms.room(reading.journal, TASK, 1, reading.accept, reading.reply)
    screen = Annotator(room, task=reading.task(), text=reading.article.text, codebook=codebook().to_json())
    return reading, screen


def _article(name: str | Path) -> Path:
    """The folder of an article: a path, a slug, or a shared article's file, which is unpacked into ``articles``."""
    from copydesk.classroom.articles.place import article_place
    from copydesk.classroom.gold.second import unpacked

    for place in (Path(name).absolute(), home() / name):
        if place.is_file():
            return unpacked(place, home() / "articles")
    return article_place(name, home())
