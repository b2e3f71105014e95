"""What the instructor's notebook says: ``my_class = desk.class_round()``, then ``my_class.collect()`` and so on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from copydesk.office.own_article import OwnArticle
    from copydesk.office.round import ClassRound

_articles: dict[Path, OwnArticle] = {}
_rounds: dict[Path, ClassRound] = {}


def class_round(home: str | Path | None = None) -> ClassRound:
    """The instructor's round by buttons; asked again, the same one, so that no form forgets what stands in it.

    Args:
        home: where the folders ``classes`` and ``handouts`` are; the folder above ``instructor`` where the notebook is
            in that one, else the notebook's own.

    Raises:
        CopydeskError: the kit is not whole.
    """
    from copydesk.office.round import ClassRound  # students' notebooks never need it

    here = Path.cwd()
    place = Path(home).resolve() if home else here.parent if here.name == "instructor" else here
    if place not in _rounds:
        _rounds[place] = ClassRound(place)
    return _rounds[place]


def article_round(home: str | Path | None = None) -> OwnArticle:
    """An article of one's own by buttons, from the file to the exercise; asked again, the same one.

    Args:
        home: where the folders ``articles`` and ``handouts`` are, as for ``class_round``.

    Raises:
        CopydeskError: the kit is not whole.
    """
    from copydesk.desk.own_article import studio
    from copydesk.desk.two_readers import adjudicate, second_reading
    from copydesk.office.own_article import OwnArticle

    desk = class_round(home)
    if desk.home not in _articles:
        screens: dict[str, Callable[..., Any]] = {"studio": studio, "reading": second_reading, "adjudicate": adjudicate}
        _articles[desk.home] = OwnArticle(desk.home, screens, lambda folder: desk.picker.take_up(folder))
    return _articles[desk.home]
