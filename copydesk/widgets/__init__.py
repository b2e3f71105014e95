"""The one widget class of the kit; its ``kind`` says which screen it shows.

A widget holds no truth. It is told what to draw by traits that are set before it is displayed and never change, and
everything a student does travels as custom messages between the page and a ``Room`` (PROTOCOL): trait updates
coalesce and are echoed to every view, and would be saved into the notebook by some hosts.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import anywidget
import traitlets

STATIC = Path(__file__).parent / "static"


class RoomLike(Protocol):
    """What a widget asks of the room that it is a view of (``journal.protocol.Room``)."""

    def join(self, view: Any) -> None:
        """A view was made."""

    def leave(self, view: Any) -> None:
        """A view is gone."""

    def receive(self, view: Any, message: Any) -> None:
        """A message came from the page."""


class Annotator(anywidget.AnyWidget):
    """One task on the screen: an article to mark, a question to answer, a number to estimate.

    Args:
        room: where the page's messages go and whose answers come back; None where there is nothing to answer.
        task: the task as plain objects (``tasks.kinds.task_for_page``); ``kind`` among them.
        text: the article's text, empty where the task has none.
        codebook: ``Codebook.to_json()``.
        page: the published page without its key, or empty.
        prefs: how it is shown: ``{"size": 18}``, in CSS pixels.
    """

    _esm = STATIC / "annotator.js"

    kind = traitlets.Unicode("mark").tag(sync=True)
    task = traitlets.Dict().tag(sync=True)
    text = traitlets.Unicode("").tag(sync=True)
    codebook = traitlets.Dict().tag(sync=True)
    prefs = traitlets.Dict().tag(sync=True)
    page = traitlets.Unicode("").tag(sync=True)

    def __init__(
        self,
        room: RoomLike | None,
        *,
        task: Mapping[str, Any],
        text: str,
        codebook: Mapping[str, Any],
        page: str = "",
        prefs: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            kind=task["kind"],
            task=dict(task),
            text=text,
            codebook=dict(codebook),
            page=page,
            prefs=dict(prefs or {"size": 18}),
        )
        self._room = room
        if room is not None:
            room.join(self)
            self.on_msg(self._from_page)

    def _from_page(self, _widget: Any, content: Any, _buffers: Any) -> None:
        if self._room is not None:
            self._room.receive(self, content)

    def close(self) -> None:
        """Close the widget and leave its room."""
        room = getattr(self, "_room", None)
        if room is not None:
            room.leave(self)
        super().close()

    def __repr__(self) -> str:
        # anywidget's own holds an address, which no notebook test could compare
        return f"<task {self.task.get('id', '?')}: {self.kind}>"
