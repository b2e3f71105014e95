"""On a school's hub: which exercise a class may hand in, and until when."""

from __future__ import annotations

from pathlib import Path

import ipywidgets

from copydesk.classroom.handout import find_solution
from copydesk.hub.plan import EVERYBODY, FILE, Exercise, Plan, close_exercise, open_exercise, read_plan
from copydesk.journal.clock import moment
from copydesk.office.form import LABEL, WIDE, Form, sentences, table
from copydesk.office.results import Chosen

ABOUT = (
    "<p><b>On your school's hub</b> students press <i>Hand in</i>, and their work comes into your inbox: nothing to "
    "download. Say here what may be handed in. In the step “Collect”, type the class's folder of the inbox.</p>"
)


class HubForm(Form):
    """Opens what is picked for hand-in, with a due time; closes it; shows what is open."""

    def __init__(self, chosen: Chosen, home: Path) -> None:
        self._chosen, self._home = chosen, home
        self.inbox = ipywidgets.Text(value="~/inbox", description="Your inbox", style=LABEL, layout=WIDE)
        self.group = ipywidgets.Text(
            value=EVERYBODY, description="Class on the hub", style=LABEL, layout=WIDE,
            placeholder="a group of the hub, such as 9b, or everybody",
        )  # fmt: skip
        self.due = ipywidgets.Text(placeholder="2026-09-14 18:00", description="Due", style=LABEL, layout=WIDE)
        self.late = ipywidgets.Checkbox(
            description="take it after that too, and mark it as late", indent=True, style=LABEL, layout=WIDE
        )
        self.open = self.button("Open for hand-in", self._open)
        self.close = self.button("Close", self._close)
        self.look = self.button("What is open?", self._look)
        fields = (self.inbox, self.group, self.due, self.late)
        super().__init__(ipywidgets.HTML(ABOUT), *fields, ipywidgets.HBox([self.open, self.close, self.look]))

    def _file(self) -> Path:
        return self._home / Path(self.inbox.value.strip() or "~/inbox").expanduser() / FILE

    def _picked(self) -> tuple[str, str]:
        name, _ = self._chosen()
        return find_solution(name).id, " ".join(self.group.value.split()) or EVERYBODY

    def _open(self) -> str:
        name, group = self._picked()
        due = moment(self.due.value) if self.due.value.strip() else None
        open_exercise(self._file(), group, Exercise(id=name, due=due, late=self.late.value))
        return self._look()

    def _close(self) -> str:
        name, group = self._picked()
        close_exercise(self._file(), group, name)
        return self._look()

    def _look(self) -> str:
        return listed(read_plan(self._file()))


def listed(plan: Plan) -> str:
    """What is open, as a table."""
    rows = [
        [group, one.id, one.due.astimezone().strftime("%Y-%m-%d %H:%M (%Z)") if one.due else "–", _after(one)]
        for group, exercises in plan.classes.items()
        for one in exercises.values()
    ]
    if not rows:
        return sentences(["Nothing is open: nobody can hand in on the hub."])
    return table([["class", "exercise", "due", "after that"], *rows], frozenset(), "What is open for hand-in")


def _after(one: Exercise) -> str:
    if one.due is None:
        return "–"
    return "taken, and marked as late" if one.late else "refused"
