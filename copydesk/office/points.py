"""The form for a person's points: each student's own words, and a field beside them that saves itself."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

import ipywidgets

from copydesk.classroom.person import Pile, ToRead, points_of, to_read, write_points
from copydesk.errors import CopydeskError
from copydesk.office.form import STYLE, Form, sentences

A_PAGE = 8  # students at once: a page of thirty is slow, and nobody reads it to its end
ROW = {"flex_flow": "row wrap", "align_items": "flex-end", "margin": "0 0 1.2em 0"}


class PointsForm(Form):
    """Shows what was written, task by task. Whatever is typed goes into ``person.csv`` at once.

    Args:
        chosen: the exercise and the class's folder, asked each time.
    """

    def __init__(self, chosen: Callable[[], tuple[str, Path]]) -> None:
        self._chosen = chosen
        self.pile: Pile | None = None
        self.fields: list[Any] = []
        self.notes: list[Any] = []
        self._at = 0
        self.rows = ipywidgets.VBox()
        self.back = self.button("Back", lambda: self._turn(-A_PAGE))
        self.next = self.button("Next", lambda: self._turn(A_PAGE))
        self.turn = ipywidgets.HBox([self.back, self.next], layout={"display": "none"})
        self.read = self.button("Show what students wrote", self._open)
        super().__init__(self.read, self.rows, self.turn)

    def clear(self) -> None:
        """See ``Form``; what was typed is in the file."""
        super().clear()
        self.rows.children, self.fields, self._at = (), [], 0
        self.turn.layout.display = "none"

    def _open(self) -> str:
        self.clear()
        self.pile = to_read(*self._chosen(), self.counter())
        if not self.pile.pages:
            return sentences([*self.pile.problems, "This class has written nothing that a person must grade."])
        return self._turn(0)

    def _turn(self, by: int) -> str:
        assert self.pile is not None, "the buttons are hidden until something is open"
        pages = self.pile.pages
        if 0 <= self._at + by < len(pages):
            self._at += by
        if by:  # what was typed a page ago is in the file
            self.pile = to_read(*self._chosen())
            pages = self.pile.pages
        here = pages[self._at : self._at + A_PAGE]
        self.fields = [_field(page) for page in here]
        self.notes = [ipywidgets.HTML() for _ in here]
        for page, field, note in zip(here, self.fields, self.notes, strict=True):
            self._save_what_is_typed(page, field, note)
        beside = (ipywidgets.VBox(pair) for pair in zip(self.fields, self.notes, strict=True))
        self.rows.children = tuple(
            ipywidgets.HBox([_words(page), field], layout=ROW) for page, field in zip(here, beside, strict=True)
        )
        self.turn.layout.display = "flex" if len(pages) > A_PAGE else "none"
        self.back.layout.visibility = "visible" if self._at else "hidden"
        self.next.layout.visibility = "visible" if self._at + A_PAGE < len(pages) else "hidden"
        waiting = sum(page.points is None for page in pages)
        told = f"{self._at + 1} to {self._at + len(here)} of {len(pages)}. {waiting} wait for points."
        return sentences([*self.pile.problems, told])

    def _save_what_is_typed(self, page: ToRead, field: Any, note: Any) -> None:
        assert self.pile is not None, "a field stands beside what was read"
        file = self.pile.file

        def typed(change: Any) -> None:
            self.do(lambda: _saved(file, page, change["new"]), note)

        field.observe(typed, names="value")


def _field(page: ToRead) -> Any:
    value = "" if page.points is None else f"{page.points:g}"
    return ipywidgets.Text(
        value=value, description=f"Points, 0 to {page.task.points:g}", continuous_update=False,
        tooltip=f"Points of {page.student} for task {page.task.id}",
        style={"description_width": "9em"}, layout={"width": "15em"},
    )  # fmt: skip


def _saved(file: Path, page: ToRead, typed: str) -> str:
    points = points_of(typed, page.task.points)
    try:
        write_points(file, page.student, page.task.id, points)
    except PermissionError:
        raise CopydeskError(
            f"{file.name} is open in another program; nothing was saved.", "Close it there, and type again."
        ) from None
    if points is None:
        return sentences(["Saved: no points yet."])
    return sentences([f"Saved: {points:g} of {page.task.points:g}."])


def _words(page: ToRead) -> Any:
    task = page.task
    facts = f"<p>Ticked as kept: {escape(' '.join(page.ticked))}</p>" if page.ticked else ""
    asked = f"<details><summary>Task {escape(task.id)}: {escape(task.title)}</summary><p>{escape(task.prompt)}</p>"
    rubric = "".join(f"<li>{escape(one)}</li>" for one in task.rubric)
    words = escape(page.words) or "<i>Nothing was written.</i>"
    return ipywidgets.HTML(
        f'{STYLE}<div class="cd-office"><b>{escape(page.student)}</b>{asked}<ul>{rubric}</ul></details>'
        f'<div class="words">{words}</div>{facts}</div>',
        layout={"width": "min(36em, 95%)"},
    )
