"""What the instructor's notebook says: ``my_class = desk.class_round()``, then ``my_class.collect()`` and so on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from copydesk.office.round import ClassRound

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
