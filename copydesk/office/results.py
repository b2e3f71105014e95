"""The forms from collecting to the report."""

from __future__ import annotations

import csv
import io
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import ipywidgets

from copydesk.classroom.class_marks import write_class_marks
from copydesk.classroom.feedback import feedback
from copydesk.classroom.gradebook import Graded, grade
from copydesk.classroom.handout import find_solution
from copydesk.classroom.intake import collect
from copydesk.classroom.pages.class_view import frame, view_of_class
from copydesk.classroom.platforms.grades_out import fill_gradebook, write_grades
from copydesk.classroom.platforms.roster import read_roster
from copydesk.classroom.report import report
from copydesk.errors import CopydeskError
from copydesk.hub import SERVICE_URL
from copydesk.hub.inbox import release
from copydesk.journal.clock import moment
from copydesk.office.form import LABEL, FileField, Form, link, sentences, table

Chosen = Callable[[], tuple[str, Path]]
"""Asks step 1 for the exercise and the class's folder."""
HANDINS = (".zip", ".jsonl")
TABLES = (".csv", ".tsv", ".txt")
FORMS = {
    "Canvas or Moodle: fill in the file": "fill",
    "Google Classroom: a column to copy": "column",
    "nbgrader": "nbgrader",
}


def place_of(name: str, class_folder: Path) -> Path:
    """Where a class's files of an assignment are."""
    return class_folder / find_solution(name).id


def near(home: Path) -> tuple[Path, ...]:
    """Where downloads are looked for: the kit's folder, beside the notebook, and the teacher's own downloads."""
    return home, home / "instructor", Path.home() / "Downloads"


class CollectForm(Form):
    """Hand-ins from the teacher's computer or from a folder; class list and due time, if there are any."""

    def __init__(self, chosen: Chosen, home: Path) -> None:
        self._chosen, self._home = chosen, home
        self.download = FileField("Hand-ins", HANDINS, near(home), many=True)
        self.roster = FileField("Class list", TABLES, near(home))
        self.due = ipywidgets.Text(
            placeholder="2026-09-14 18:00", description="Due", style=LABEL, layout={"width": "26em"}
        )
        self.take = self.button("Collect", self._collect)
        super().__init__(self.download.box, self.roster.box, self.due, self.take)

    def offer(self, download: str, roster: str) -> None:
        """Fill in where a rehearsed class is, in place of what was there."""
        self.download.offer(download)
        self.roster.offer(roster)
        self.due.value = ""

    def clear(self) -> None:
        """See ``Form``; one class's hand-ins must not be taken into another's folder."""
        super().clear()
        self.download.clear()
        self.roster.clear()

    def _collect(self) -> str:
        name, folder = self._chosen()
        listed = self.roster.one(self._home)
        people = read_roster(listed[1], listed[0]) if listed else None
        due = moment(self.due.value) if self.due.value.strip() else None
        picked, path = self.download.files(), self.download.path.value.strip()
        if not picked and not path:
            raise CopydeskError("No hand-ins were named.", "Pick a zip or files, or choose one of those that lie near.")
        with tempfile.TemporaryDirectory() as scratch:
            for file, data in picked.items():
                (Path(scratch) / file).write_bytes(data)
            place = Path(scratch) if picked else self._home / Path(path).expanduser()
            if len(picked) == 1:
                place = place / next(iter(picked))
            intake = collect(place, name, folder, people, due, self.counter())
        return sentences([*intake.problems, *intake.told()])


class GradeForm(Form):
    """The table of points."""

    def __init__(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self.press = self.button("Grade", self._grade)
        super().__init__(self.press)

    def _grade(self) -> str:
        graded = grade(*self._chosen(), self.counter())
        told = sentences([*graded.problems, graded.told])
        return f"{told}{_points(graded)}<p>{link(graded.file, 'text/csv')}</p>"


def _points(graded: Graded) -> str:
    rows = list(csv.reader(io.StringIO(graded.file.read_text(encoding="utf-8-sig"), newline="")))
    names = ("id", "machine", "person", "total", "max") if graded.lesson else ("id", "last")
    left_out = {rows[0].index(name) for name in names}
    shown = [[cell for at, cell in enumerate(row) if at not in left_out] for row in rows]
    return table(shown, frozenset(range(1, len(shown[0]) - 1)), "Points of each student")


class FillForm(Form):
    """The points into the platform's own file."""

    def __init__(self, chosen: Chosen, home: Path) -> None:
        self._chosen, self._home = chosen, home
        self.form = ipywidgets.Dropdown(
            options=list(FORMS.items()), description="For", style=LABEL, layout={"width": "34em"}
        )
        self.book = FileField("Gradebook", TABLES, near(home))
        self.points = ipywidgets.Checkbox(
            description="Of this lesson: the points of the last try, in place of how many tasks were done",
            indent=False, layout={"width": "44em", "display": "none"},
        )  # fmt: skip
        self.column = ipywidgets.Text(
            placeholder="the exercise's title", description="Canvas column", style=LABEL, layout={"width": "26em"}
        )
        self.press = self.button("Fill in the gradebook", self._fill)
        super().__init__(self.form, self.book.box, self.column, self.points, self.press)

    def offer(self, gradebook: str, platform: str) -> None:
        """Fill in the gradebook of a rehearsed class, in place of what was there."""
        self.book.offer(gradebook)
        self.form.value = {"classroom": "column", "nbgrader": "nbgrader", "": "column"}.get(platform, "fill")

    def clear(self) -> None:
        """See ``Form``; only a lesson's points are asked for."""
        super().clear()
        self.book.clear()
        try:
            lesson = find_solution(self._chosen()[0]).self_checked
        except CopydeskError:
            lesson = False
        self.points.value = False
        self.points.layout.display = "flex" if lesson else "none"

    def _fill(self) -> str:
        name, folder = self._chosen()
        given, out = self.book.one(self._home), place_of(name, folder)
        if self.form.value != "fill":
            out = out / ("points.tsv" if self.form.value == "column" else "grades-for-export.csv")
            lost = write_grades(name, folder, self.form.value, out, given[1] if given else None, self.points.value)
            told = [f"{one} is not on the list of names. Enter these points by hand." for one in lost]
            return sentences([*told, f"{out} is written."]) + f"<p>{link(out, 'text/csv')}</p>"
        if given is None:
            raise CopydeskError("No gradebook was picked.", "Pick the file that Canvas or Moodle exported.")
        out = out / f"filled-{given[0]}"
        column = self.column.value.strip() or None
        filled = fill_gradebook(name, folder, given[1], given[0], out, column, self.points.value)
        told = [*filled.sentences(), f"Take it back into {filled.title}."]
        return sentences(told) + f"<p>{link(out, 'text/csv')}</p>"


class FeedbackForm(Form):
    """A page for each student, and all of them as a zip."""

    def __init__(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self.press = self.button("Write the pages", self._write)
        super().__init__(self.press)

    def _write(self) -> str:
        name, folder = self._chosen()
        made = feedback(name, folder, place_of(name, folder) / "feedback.zip", self.counter())
        pages = "1 page is" if len(made.pages) == 1 else f"{len(made.pages)} pages are"
        told = sentences([*made.problems, f"{pages} in {made.folder}. Moodle takes the zip back as it is."])
        return told + (f"<p>{link(made.zip, 'application/zip')}</p>" if made.zip else "")


class ReportForm(Form):
    """The class's picture, on this page; on a school's hub, a button that lets the students see it too."""

    def __init__(self, chosen: Chosen, home: Path) -> None:
        self._chosen, self._home = chosen, home
        self.press = self.button("Show the class", self._report)
        self.task = ipywidgets.Dropdown(description="One task, large", style=LABEL, layout={"width": "34em"})
        self.one = self.button("Show this task", self._one)
        self.table = self.button("Every mark as a table", self._table)
        self.inbox = ipywidgets.Text(
            placeholder="~/inbox/everybody", description="Hub's inbox", style=LABEL, layout={"width": "26em"}
        )
        self.release = self.button("Let the students see it", self._release)
        self.on_hub = ipywidgets.HBox([self.inbox, self.release])
        self.on_hub.layout.display = None if os.environ.get(SERVICE_URL) else "none"
        single = ipywidgets.HBox([self.task, self.one], layout={"flex_flow": "row wrap"})
        super().__init__(ipywidgets.HBox([self.press, self.table]), single, self.on_hub)
        self.clear()

    def clear(self) -> None:
        """See ``Form``; each exercise or lesson has tasks of its own."""
        super().clear()
        try:
            tasks = list(find_solution(self._chosen()[0]).tasks.values())
        except CopydeskError:
            tasks = []
        self.task.options = [(f"{task.id} · {task.title}", task.id) for task in tasks]

    def _one(self) -> str:
        name, folder = self._chosen()
        made = view_of_class(name, self.task.value or "", folder)
        told = "No name is in it. Tick Key when the class has talked."
        return sentences([told]) + frame(made.html, made.title)

    def _report(self) -> str:
        made = report(*self._chosen(), self.counter())
        told = f"The page is {made.page}. Names are hidden until you tick them. For a projector, press Full screen."
        shown = frame(made.page.read_text(encoding="utf-8"), "The class on one screen")
        return f"{sentences([*made.problems, told])}<p>{link(made.page, 'text/html')}</p>{shown}"

    def _release(self) -> str:
        made = report(*self._chosen(), self.counter())
        folder = self._home / Path(self.inbox.value.strip() or self.inbox.placeholder).expanduser()
        shown = release(made.picture, folder)
        told = "Each student sees the picture of the tasks that they closed themselves, without names."
        return sentences([*made.problems, told, made.few, f"To take it back, delete {shown}."])

    def _table(self) -> str:
        name, folder = self._chosen()
        out = place_of(name, folder) / "marks.csv"
        made = write_class_marks(name, folder, out)
        told = f"{len(made.rows)} rows of {made.students} students, for a spreadsheet or pandas. Names are in it."
        return f"{sentences([*made.problems, told])}<p>{link(out, 'text/csv')}</p>"
