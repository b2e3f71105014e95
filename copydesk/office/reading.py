"""A second reader's form: who reads, the article, and the end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ipywidgets

from copydesk.classroom.gold.second import is_at_home, take_reading
from copydesk.office.form import LABEL, Form, link, sentences

if TYPE_CHECKING:
    from copydesk.classroom.gold.second import SecondReading

Begin = Callable[[Path, str], "tuple[SecondReading, Any]"]


class ReadingForm(Form):
    """Asks who reads, shows the article in the plain annotator, and ends in one small file.

    Args:
        folder: the article's folder.
        begin: opens a reader's pass: the reading and its screen.
        closed: called once the reading is ended, so that its screens can tell.
        reader: who reads, where that is known.
    """

    def __init__(self, folder: Path, begin: Begin, closed: Callable[[SecondReading], None], reader: str = "") -> None:
        self._folder, self._begin, self._closed = folder, begin, closed
        self.reading: SecondReading | None = None
        self.name = ipywidgets.Text(
            value=reader, placeholder="your name", description="Who reads?", style=LABEL, layout={"width": "26em"}
        )
        self.start = self.button("Begin to read", self._start)
        self.screen = ipywidgets.VBox()
        self.finish = self.button("I have read it all: end my reading", self._ask)
        self.sure = self.button("Yes, end it now", self._end)
        self.back = self.button("Not yet", self._go_on)
        self.question = ipywidgets.HBox([self.sure, self.back], layout={"display": "none"})
        self.finish.layout.display = "none"
        super().__init__(ipywidgets.HBox([self.name, self.start]), self.screen, self.finish, self.question)
        if reader:
            self.do(self._start)

    def _start(self) -> str:
        self.reading, screen = self._begin(self._folder, self.name.value)
        self.screen.children = (screen,)
        self.name.disabled = True
        self.start.layout.display = "none"
        if self.reading.ended:
            told = sentences(["This reading was ended. You can look at it, not change it."])
            file = self.reading.file
            return told + (f"<p>{link(file, 'text/plain')}</p>" if file else "")
        self.finish.layout.display = ""
        return ""

    def _question(self, shown: bool) -> None:
        self.question.layout.display = "flex" if shown else "none"

    def _ask(self) -> str:
        self._question(True)
        return sentences(["After that you cannot change it any more. Did you read for all three layers?"])

    def _go_on(self) -> str:
        self._question(False)
        return sentences(["Nothing was ended. Go on reading."])

    def _end(self) -> str:
        assert self.reading is not None, "the button is hidden until something is open"
        self._question(False)
        file = self.reading.end(datetime.now(UTC))
        self._closed(self.reading)
        self.finish.layout.display = "none"
        told = [f"Your reading is ended. It is one small file: {file}."]
        if is_at_home(self._folder):
            told += take_reading(self._folder, file.read_bytes(), file.name).told
            return sentences(told)
        told.append("Send it to whoever asked you to read.")
        return sentences(told) + f"<p>{link(file, 'text/plain')}</p>"
