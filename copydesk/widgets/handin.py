"""The form that hands in: a name, a warning, a button, and what to do with the file."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Sequence
from html import escape
from typing import Any

import ipywidgets

from copydesk.errors import CopydeskError

LONGEST = 80  # signs of a name
LINK = "color:var(--jp-content-link-color,LinkText);text-decoration:underline"  # JupyterLab leaves links bare here


class HandInForm(ipywidgets.VBox):
    """Asks for a name, then twice before it hands in: after that, answers can no longer be changed.

    Args:
        write: writes the hand-in for a name and returns where it is, relative to the kit's folder.
        undone: the numbers of the tasks in which nothing was done yet.
        send: sends what was written to the teacher and returns the receipt in words; None where the student does.
        known_as: the name that a school's hub knows: it stands, and none is asked for.
        goes_on: it is a lesson: what was not begun stays open, and it may be handed in again.
        content: the bytes of what was written: with them there is a link that saves the file on the student's own
            computer, wherever the kernel runs and whatever folder the list of files shows.
    """

    def __init__(
        self,
        write: Callable[[str], str],
        undone: Sequence[str] = (),
        send: Callable[[], str] | None = None,
        known_as: str = "",
        goes_on: bool = False,
        content: Callable[[], bytes] | None = None,
    ) -> None:
        self._goes_on, self._content = goes_on, content
        self._write, self._send, self._path = write, send, ""
        self.name = ipywidgets.Text(placeholder="Your name, as your teacher knows it", layout={"width": "24em"})
        self.name.description = "Name"
        if known_as:
            self.name.value, self.name.disabled = known_as, True
        self.button = ipywidgets.Button(description="Hand in", button_style="primary")
        self.sure = ipywidgets.Button(description="Yes, hand in now", button_style="warning")
        self.back = ipywidgets.Button(description="Not yet")
        self.message = ipywidgets.HTML()
        self.question = ipywidgets.HBox([self.sure, self.back], layout={"display": "none"})
        self.again = ipywidgets.Button(description="Send again", button_style="warning", layout={"display": "none"})
        super().__init__([ipywidgets.HBox([self.name, self.button]), self.message, self.question, self.again])
        if undone:
            tasks = "task " + undone[0] if len(undone) == 1 else "tasks " + ", ".join(undone)
            self._say(f"Nothing is done yet in {tasks}. You can hand in all the same.")
        self.button.on_click(self._asked)
        self.sure.on_click(self._handed_in)
        self.back.on_click(self._not_yet)
        self.again.on_click(self._sent)

    def _asked(self, _button: Any) -> None:
        name = " ".join(self.name.value.split())
        if not name:
            self._say("Please type your name first.")
        elif len(name) > LONGEST:
            self._say(f"A name of at most {LONGEST} signs, please.")
        else:
            after = "you cannot change your answers any more"
            if self._goes_on:
                after = "you cannot change what you have begun; the rest stays open, and you can hand in again"
            self._say(f"You hand in as <b>{escape(name)}</b>. After that {after}. Hand in?", raw=True)
            self.question.layout.display = "flex"

    def _not_yet(self, _button: Any) -> None:
        self.question.layout.display = "none"
        self._say("Nothing was handed in. Go on working.")

    def _handed_in(self, _button: Any) -> None:
        self.question.layout.display = "none"
        try:
            self._path = self._write(" ".join(self.name.value.split()))
        except CopydeskError as error:
            self._say(str(error))
            return
        self.button.disabled, self.name.disabled = not self._goes_on, True
        if self._send is not None:
            self._sent(self.sure)
            return
        self._say(f"<b>Handed in.</b> {self._what_now()}", raw=True)

    def _what_now(self) -> str:
        """How the file gets to the teacher."""
        file = f"<code>{escape(self._path)}</code>"
        try:
            data = b64encode(self._content()).decode() if self._content else ""
        except OSError:
            data = ""
        if not data:
            return (
                f"The file is {file}. Now give it to your teacher: find it in the list of files on the left, "
                "right-click it, choose <b>Download</b>, and upload it where your teacher says."
            )
        name = escape(self._path.rpartition("/")[2], quote=True)
        link = f'<a download="{name}" style="{LINK}" href="data:application/x-ndjson;base64,{data}">'
        link += "Save the file to this computer</a>"
        return f"Now give it to your teacher. {link}, and upload it where your teacher says. A copy stays in {file}."

    def _sent(self, _button: Any) -> None:
        """Send what was written; where that fails, say what is safe and what is not, and offer to try again."""
        assert self._send is not None
        self.again.layout.display, self.again.disabled = "none", True
        file = f"<code>{escape(self._path)}</code>"
        self._say(f"Your work is in {file}. Sending it to your teacher …", raw=True)
        try:
            told = self._send()
        except CopydeskError as error:
            self._say(
                f"Your work is safe in {file}, but your teacher does not have it yet. {escape(str(error))}", raw=True
            )
            self.again.layout.display, self.again.disabled = "", False
            return
        self._say(f"<b>Handed in.</b> {escape(told)} Your own copy is {file}.", raw=True)

    def _say(self, sentence: str, raw: bool = False) -> None:
        self.message.value = f'<div role="status">{sentence if raw else escape(sentence)}</div>'

    def __repr__(self) -> str:
        return "<hand-in form>"
