"""The round itself: which exercise, which class, and a form for each step."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import ipywidgets

from copydesk.classroom.handout import assignment_names, find_solution, lesson_names, make_handout, what_it_holds
from copydesk.classroom.intake import write_whole
from copydesk.classroom.platforms.rehearse_platforms import rehearse_as
from copydesk.classroom.rehearse import rehearse
from copydesk.errors import CopydeskError
from copydesk.hub import SERVICE_URL
from copydesk.office.form import LABEL, WIDE, Form, link, sentences
from copydesk.office.hub import HubForm
from copydesk.office.packing import PackForm
from copydesk.office.points import PointsForm
from copydesk.office.results import CollectForm, FeedbackForm, FillForm, GradeForm, ReportForm, place_of

MEMORY = "desk.json"  # which exercise and class were picked last
REHEARSAL = "rehearsal"
PLATFORMS = {
    "Files in a folder": "",
    "Moodle": "moodle",
    "Canvas": "canvas",
    "Google Classroom": "classroom",
    "nbgrader": "nbgrader",
}


class ClassRound:
    """One exercise or lesson and one class, from the handout to the report.

    Args:
        home: where the folders ``classes`` and ``handouts`` are, or will be.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self.picker = PickForm(home / "classes")
        self.collecting, self.filling = CollectForm(self.chosen, home), FillForm(self.chosen, home)
        self._handout, self._rehearse, self._grade = HandoutForm(self), RehearseForm(self), GradeForm(self.chosen)
        self._points, self._feedback = PointsForm(self.chosen), FeedbackForm(self.chosen)
        self._report, self.packing = ReportForm(self.chosen, home), PackForm(self.chosen, home)
        self.on_hub = HubForm(self.chosen, home)
        boxes = (self.packing.box, self.on_hub.box) if os.environ.get(SERVICE_URL) else (self.packing.box,)
        self._handout.box.children = (*self._handout.box.children, *boxes)
        forms = (
            self._handout,
            self.packing,
            self.on_hub,
            self.collecting,
            self._grade,
            self._points,
            self.filling,
            self._feedback,
            self._report,
        )
        self.picker.when_changed(lambda: [form.clear() for form in forms])

    def chosen(self) -> tuple[str, Path]:
        """The exercise or lesson and the class's folder that are picked now.

        Raises:
            CopydeskError: one of them is not.
        """
        return self.picker.chosen()

    def pick(self) -> Form:
        """Step 1: an exercise and a class."""
        return self.picker

    def handout(self) -> Form:
        """Step 2: what students get."""
        return self._handout

    def rehearse(self) -> Form:
        """Step 3: an invented class, to try the other steps with."""
        return self._rehearse

    def collect(self) -> Form:
        """Step 4: what the platform downloaded."""
        return self.collecting

    def grade(self) -> Form:
        """Step 5: the table of points."""
        return self._grade

    def points(self) -> Form:
        """Step 6: a person's points, beside the students' words."""
        return self._points

    def gradebook(self) -> Form:
        """Step 7: the points into the platform's gradebook."""
        return self.filling

    def feedback(self) -> Form:
        """Step 8: a page for each student."""
        return self._feedback

    def report(self) -> Form:
        """Step 9: the class on one screen."""
        return self._report

    def __repr__(self) -> str:
        return "The instructor's desk is open. Run all cells, then go from step to step."


class PickForm(Form):
    """An exercise of the kit or of one's own, and a class's name, remembered until the next time."""

    def __init__(self, classes: Path) -> None:
        self.classes = classes
        options = [(f"Exercise {name[:2]} · {find_solution(name).title}", name) for name in assignment_names()]
        options += [(f"Lesson {name[:2]} · {find_solution(name).title}", name) for name in lesson_names()]
        known = sorted(path.name for path in classes.iterdir() if path.is_dir()) if classes.is_dir() else []
        self.exercise = ipywidgets.Dropdown(options=options, description="Exercise or lesson", style=LABEL, layout=WIDE)
        self.own = ipywidgets.Text(
            placeholder="only for an exercise that you made yourself", description="or its folder", style=LABEL,
            layout=WIDE,
        )  # fmt: skip
        self.group = ipywidgets.Combobox(
            placeholder="such as 9b", options=known, description="Class", style=LABEL, layout=WIDE
        )
        super().__init__(self.exercise, self.own, self.group)
        self._recall([name for _, name in options])
        self.when_changed(self._tell)
        self._tell()

    def chosen(self) -> tuple[str, Path]:
        """See ``ClassRound.chosen``."""
        name, group = self.own.value.strip() or self.exercise.value, " ".join(self.group.value.split())
        if not name:
            raise CopydeskError("There is no exercise with a key here.", "Unpack the whole kit, and open it there.")
        if not group:
            raise CopydeskError("No class is picked yet.", "Type its name in step 1, such as 9b.")
        if group.startswith(".") or set(group) & set('/\\:*?"<>|'):
            raise CopydeskError(f"“{group}” cannot be a folder's name.", "Use letters, digits and hyphens.")
        find_solution(name)
        return name, self.classes / group

    def take_up(self, folder: str) -> None:
        """Name the folder of an exercise that was made just now."""
        self.own.value = folder

    def when_changed(self, act: Callable[[], object]) -> None:
        """Do something whenever another exercise or class is picked."""
        for field in (self.exercise, self.own, self.group):
            field.observe(lambda _change: act(), names="value")

    def _tell(self) -> None:
        self.do(self._told)

    def _told(self) -> str:
        name, folder = self.chosen()
        memory = json.dumps({"exercise": self.exercise.value, "own": self.own.value, "class": folder.name})
        write_whole(self.classes / MEMORY, (memory + "\n").encode())
        lesson = find_solution(name).self_checked
        practice = "A lesson is practice: you can show how the class answered, and nobody is graded." if lesson else ""
        what = "Lesson" if lesson else "Exercise"
        return sentences([f"{what} {name}, class {folder.name}. All files are kept in {folder}. {practice}".strip()])

    def _recall(self, exercises: list[Any]) -> None:
        try:
            kept = json.loads((self.classes / MEMORY).read_text(encoding="utf-8"))
            if kept["exercise"] in exercises:
                self.exercise.value = kept["exercise"]
            self.own.value, self.group.value = str(kept["own"]), str(kept["class"])
        except (OSError, ValueError, KeyError, TypeError):
            return  # nothing to remember: the fields stay empty


class HandoutForm(Form):
    """The handout as a zip."""

    def __init__(self, desk: ClassRound) -> None:
        self._desk = desk
        self.make = self.button("Make the handout", self._make)
        super().__init__(self.make)

    def _make(self) -> str:
        name, _ = self._desk.chosen()
        with tempfile.TemporaryDirectory() as scratch:
            made = make_handout(name, Path(scratch) / "handout")
            packed = Path(shutil.make_archive(str(Path(scratch) / made.name), "zip", made.parent, made.name))
            target = self._desk.home / "handouts" / packed.name
            write_whole(target, packed.read_bytes())
        told = f"The handout is {target}. {what_it_holds(find_solution(name))}"
        return sentences([told]) + f"<p>{link(target, 'application/zip')}</p>"


class RehearseForm(Form):
    """An invented class, in a class of its own, so that it never stands among real students."""

    def __init__(self, desk: ClassRound) -> None:
        self._desk = desk
        self.students = ipywidgets.BoundedIntText(
            value=30, min=1, max=300, description="Students", style=LABEL, layout={"width": "18em"}
        )
        self.platform = ipywidgets.Dropdown(
            options=list(PLATFORMS.items()), description="In the form of", style=LABEL, layout={"width": "26em"}
        )
        self.make = self.button("Invent a class", self._make)
        super().__init__(self.students, self.platform, self.make)

    def _make(self) -> str:
        picker = self._desk.picker
        if not picker.group.value.strip():
            picker.group.value = REHEARSAL
        name, _ = picker.chosen()
        platform, group = self.platform.value, self._free(name)
        place = picker.classes / group / "download"
        place.mkdir(parents=True, exist_ok=True)
        new, book = place / place_of(name, place).name, place / f"gradebook-{place_of(name, place).name}.csv"
        if platform:
            rehearse_as(platform, name, self.students.value, new, 1, book if platform != "nbgrader" else None)
        else:
            rehearse(name, self.students.value, new, progress=self.counter())
        picker.group.value = group
        gradebook = str(book) if book.is_file() else ""
        self._desk.collecting.offer(str(new), gradebook)
        self._desk.filling.offer(gradebook, platform)
        return sentences(
            [
                f"{self.students.value} hand-ins of invented students are in {new}.",
                f"Step 1 now says class “{group}”, and step 4 is filled in. Go on with step 4.",
                "When you have tried it out, pick your own class in step 1.",
            ]
        )

    def _free(self, name: str) -> str:
        """A class's name under which nothing is kept of this exercise: an earlier rehearsal stays as it is."""
        classes = self._desk.picker.classes
        for number in count(1):
            group = REHEARSAL if number == 1 else f"{REHEARSAL}-{number}"
            kept = (place_of(name, classes / group), place_of(name, classes / group / "download"))
            if not any(map(Path.exists, kept)):
                break
        return group
