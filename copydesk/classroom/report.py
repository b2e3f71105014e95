"""The class report: one page for the class to look at together, and its figures for a lesson to show."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from copydesk.classroom.gradebook import Gathered, Progress, gather
from copydesk.classroom.intake import write_whole
from copydesk.classroom.pages.picture import Marked, Picture, pictures
from copydesk.classroom.pages.report_page import report_page
from copydesk.classroom.pages.times import own_vote
from copydesk.classroom.platforms.collected import read_frame
from copydesk.hub import PICTURE

FEW = 4  # fewer know each other by elimination


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The page, the picture for lessons, how many students are in them, and a sentence for each file passed over."""

    page: Path
    picture: Path
    students: int
    problems: tuple[str, ...]

    @property
    def few(self) -> str:
        """What a teacher should know before the class sees a picture without names; empty where there are enough."""
        if self.students >= FEW:
            return ""
        count = "one student is" if self.students == 1 else f"{self.students} students are"
        return f"Only {count} in it: without names too, they can tell whose answers are whose."


def report(name: str, class_folder: Path, progress: Progress | None = None) -> Report:
    """Write ``report.html`` and ``class-picture.json`` into ``class_folder/<assignment>``.

    The page has names in it, hidden until they are asked for. The picture has none, and nothing of the key: it may be
    put beside the students' ``answers`` folder, where a task's overlay *the class* then shows it. ``progress``, where
    given, is told before each hand-in and then before each task how many are done, and of how many.

    Raises:
        CopydeskError: no such assignment, no key, no hand-ins, or a ``person.csv`` that is no table.
    """
    got = gather(name, class_folder, progress)
    made = pictures(got, progress)
    page, picture = got.folder / "report.html", got.folder / PICTURE
    expected = len(read_frame(got.folder).people) or None
    write_whole(page, report_page(got, made, expected).encode("utf-8", "replace"))
    body = json.dumps(projection(got, made), ensure_ascii=False, separators=(",", ":"))
    write_whole(picture, (body + "\n").encode())
    return Report(page=page, picture=picture, students=len(got.students), problems=got.problems)


def projection(got: Gathered, made: Sequence[Picture]) -> dict[str, Any]:
    """What a lesson may show of a class: for each task the share that marked each word, and counts of answers.

    Times are ``first vote`` and the like, the empty name where there was one only; words are code points and a share.
    ``own`` is the task and round that a student must have closed before the hub's service shows it.
    """
    tasks: dict[str, Any] = {}
    for each in made:
        views: dict[str, Any] = {}
        for name, view in each.views.items():
            shown: dict[str, Any] = {"students": view.students, "own": list(own_vote(each.context.task, name))}
            if isinstance(view, Marked):
                shown["words"] = {
                    role: [[start, end, round(count / view.students, 3)] for start, end, count in words]
                    for role, words in view.heat.items()
                }
            else:
                shown["answers"] = {part: dict(counts) for part, counts in view.counts.items()}
                shown["numbers"] = list(view.numbers)
            views[name] = shown
        tasks[each.context.task.id] = {
            "kind": each.context.task.kind,
            "sha256": each.context.article.sha256 if each.context.article else "",
            "views": views,
        }
    return {"v": 1, "assignment": got.assignment.id, "edition": got.assignment.edition, "tasks": tasks}
