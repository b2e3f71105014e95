"""The form that makes an exercise of one's own article: which layers, which lines, how many minutes."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

import ipywidgets

from copydesk.classroom.articles.own_exercise import Wish, make_exercise
from copydesk.classroom.articles.plan import ASK, lines_as_typed, material_of, plan, proposal, read_lines
from copydesk.errors import CopydeskError
from copydesk.marks.codebook import codebook
from copydesk.office.form import LABEL, WIDE, Form, sentences

FEEDBACK = [
    ("You keep the key; feedback comes from you", "after"),
    ("Students get the key with it, for practice", "full"),
]


class ExerciseForm(Form):
    """Proposes a stretch of lines for each layer; whatever is typed is judged at once.

    Args:
        home: where the folder ``own-exercises`` is, or will be.
        chosen: the article's folder, asked each time.
        made: told the folder of the exercise.
    """

    def __init__(self, home: Path, chosen: Callable[[], Path], made: Callable[[str], None]) -> None:
        self._home, self._chosen, self._made = home, chosen, made
        self.propose = self.button("Propose an exercise", self._propose)
        self.wanted: dict[str, Any] = {}
        self.lines: dict[str, Any] = {}
        self.notes = {layer: ipywidgets.HTML() for layer in ASK}
        rows = []
        for layer in ASK:
            title = codebook().layers[layer].title
            self.wanted[layer] = ipywidgets.Checkbox(
                description=title, indent=False, layout={"width": "12em", "flex": "none"}
            )
            self.lines[layer] = ipywidgets.Text(
                description="lines", tooltip=f"Lines for {title}", continuous_update=False,
                style={"description_width": "3em"}, layout={"width": "15em", "flex": "none"},
            )  # fmt: skip
            for field in (self.wanted[layer], self.lines[layer]):
                field.observe(lambda _change, layer=layer: self._judge(layer), names="value")
            rows.append(ipywidgets.HBox([self.wanted[layer], self.lines[layer], self.notes[layer]]))
        self.title = ipywidgets.Text(description="Title", style=LABEL, layout=WIDE)
        self.minutes = ipywidgets.BoundedIntText(
            value=20, min=1, max=600, description="Minutes", style=LABEL, layout={"width": "18em"}
        )
        self.feedback = ipywidgets.Dropdown(options=FEEDBACK, description="Feedback", style=LABEL, layout=WIDE)
        self.name = ipywidgets.Text(description="Its name", style=LABEL, layout={"width": "26em"})
        self.make = self.button("Make the exercise", self._make)
        fields = [*rows, self.title, self.minutes, self.feedback, self.name, self.make]
        self.questions = ipywidgets.VBox(fields, layout={"display": "none"})
        self._quiet = False
        super().__init__(self.propose, self.questions)

    def clear(self) -> None:
        """See ``Form``."""
        super().clear()
        self.questions.layout.display = "none"

    def _propose(self) -> str:
        material, possible = material_of(self._chosen()), []
        self._quiet = True  # what is filled in here is judged below
        for layer in ASK:
            try:
                self.lines[layer].value = lines_as_typed(proposal(material, layer).lines)
                possible.append(layer)
                told = ""
            except CopydeskError as error:
                self.lines[layer].value, told = "", sentences([str(error)])
            self.wanted[layer].value = layer in possible
            self.show(told, self.notes[layer])
        self._quiet = False
        for layer in possible:
            self._judge(layer)
        if not possible:
            raise CopydeskError(
                f"The gold of {material.article.slug} holds nothing that a task could ask for.",
                "Mark more of it, as core.",
            )
        self.title.value = material.article.headline
        self.minutes.value = 10 * len(possible)
        self.name.value = self._free(f"own-{material.article.slug}")
        self.questions.layout.display = ""
        return sentences(["Change what you like, then make the exercise."])

    def _judge(self, layer: str) -> None:
        """Say at once what the lines of a layer would give, or why they cannot be scored."""
        if self._quiet:
            return
        wanted, typed = self.wanted[layer].value, self.lines[layer].value
        if not wanted:
            self.show("", self.notes[layer])
            return
        self.do(
            lambda: sentences([plan(material_of(self._chosen()), layer, read_lines(typed)).sentence()]),
            self.notes[layer],
        )

    def _make(self) -> str:
        wanted = {layer: read_lines(self.lines[layer].value) for layer in ASK if self.wanted[layer].value}
        if not wanted:
            raise CopydeskError("No layer is ticked.", "Tick one at least.")
        wish = Wish(lines=wanted, title=self.title.value, minutes=self.minutes.value, feedback=self.feedback.value)
        made = make_exercise(self._chosen(), self._folder, self.name.value.strip() or None, wish=wish)
        self._made(str(made))
        self.name.value = self._free(self.name.value.strip())
        told = f"<p>The exercise is made: {escape(str(made))}.</p>"
        return told + sentences(["Step 1 now has its folder. Pick a class there, and make the handout in step 2."])

    @property
    def _folder(self) -> Path:
        return self._home / "own-exercises"

    def _free(self, name: str) -> str:
        """The name, or the name with the first number that no exercise has yet."""
        number, stem = 2, name
        while (self._folder / name).exists():
            name, number = f"{stem}-{number}", number + 1
        return name
