"""One zip for a class that grows: what is picked now, and all that was put in before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import ipywidgets

from copydesk.classroom.handout import lesson_names
from copydesk.classroom.packing.pack import pack
from copydesk.kit import kit_root
from copydesk.office.form import STYLE, Form, link, sentences

NOTE = (
    f'{STYLE}<div class="cd-office"><p>Or keep <b>one zip for the class</b>. It holds how to start, and each lesson '
    "and exercise that you add. Students unpack the newest over the older one and lose no answers.</p></div>"
)
NO_KIT = (
    "The kit itself is not in it. Students who work at home need it: open a terminal in the kit's folder, type "
    "“python -m pip wheel --no-deps .”, and add once more."
)


class PackForm(Form):
    """Adds the lesson or exercise that is picked to the class's pack, without its key, and gives the whole as a zip.

    Args:
        chosen: the lesson or exercise and the class's folder that are picked now.
        home: where the folders ``packs`` and ``handouts`` are, or will be.
    """

    def __init__(self, chosen: Callable[[], tuple[str, Path]], home: Path) -> None:
        self._chosen, self._home = chosen, home
        self.add = self.button("Add it to the class's zip", self._add)
        super().__init__(ipywidgets.HTML(NOTE), self.add)

    def _add(self) -> str:
        name, place = self._chosen()
        is_lesson = name in lesson_names()
        wheel = max(kit_root().glob("copydesk-*.whl"), default=None)
        target = self._home / "handouts" / f"{place.name}.zip"
        done = pack(
            self._home / "packs" / place.name,
            [name] if is_lesson else [],
            [] if is_lesson else [name],
            zip_file=target,
            wheel=wheel,
        )
        told = [f"New in it: {new}." for new in done.new] or ["All of this was in it already."]
        told.append(f"{target} holds {done.count} notebook{'' if done.count == 1 else 's'}, and no exercise's key.")
        return sentences([*told, "" if wheel else NO_KIT]) + f"<p>{link(target, 'application/zip')}</p>"
