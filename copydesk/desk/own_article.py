"""A teacher's own article: ``desk.studio("slug")`` makes gold of the finders' draft, ``desk.gold("slug")`` keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from copydesk.desk.opened import rooms
from copydesk.errors import CopydeskError
from copydesk.marks.codebook import codebook
from copydesk.tasks.kinds import task_for_page
from copydesk.tasks.table import Table

if TYPE_CHECKING:
    from copydesk.classroom.gold.studio import Studio as Draft
    from copydesk.journal import TaskState
    from copydesk.widgets.studio import Studio

_open: dict[Path, Draft] = {}


def studio(name: str | Path) -> Studio:
    """Open an article's draft: keep, mend or strike each of the machine's marks, add what it missed, make the gold.

    Args:
        name: the article's slug, or the path of its folder.

    Raises:
        CopydeskError: there is no such article, or it has no draft.
    """
    from copydesk.widgets.studio import Studio

    draft = _opened(name)
    context = draft.context

    def ask(message: Mapping[str, Any], state: TaskState) -> dict[str, Any] | None:
        if message.get("what") == "gold":
            return {"t": "overlay", "what": "gold", **_made(draft)}
        return {"t": "overlay", "what": "look", **draft.look(state)}

    room = rooms.room(draft.journal, context.task.id, 1, lambda op, _: draft.accept(op), lambda *_: None, ask)
    task = task_for_page(context, 1) | {"number": "", "title": f"Studio · {context.task.title}"}
    return Studio(room, task=task, text=draft.article.text, codebook=codebook().to_json())


def gold(name: str | Path) -> Table:
    """Keep what was decided in the studio as the article's gold, as the studio's own button does; tells what it holds.

    Raises:
        CopydeskError: something is still to decide or to mend, or there is a gold.json that was made elsewhere.
    """
    draft = _opened(name)
    told = draft.make_gold()
    rooms.tell_all(draft.journal)
    return Table(rows=[], below=tuple(told))


def _opened(name: str | Path) -> Draft:
    """An article's studio: one journal for a folder, since two views of it must hear each other."""
    from copydesk.classroom.articles.place import article_place
    from copydesk.classroom.gold.studio import open_studio

    folder = article_place(name, home()).resolve()
    if folder not in _open or not _open[folder].stands:
        _open[folder] = open_studio(folder)
    return _open[folder]


def home() -> Path:
    """Where a teacher's folder ``articles`` is, whichever notebook asks."""
    here = Path.cwd()
    return here.parent if here.name == "instructor" else here


def _made(draft: Draft) -> dict[str, Any]:
    try:
        told = draft.make_gold()
    except CopydeskError as error:
        return {"told": [], "why": str(error)}
    except OSError as error:
        return {"told": [], "why": f"The gold could not be written: {error.strerror}."}
    rooms.tell_all(draft.journal)
    return {"told": told, "why": None}
