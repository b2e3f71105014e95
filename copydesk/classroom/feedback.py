"""Feedback: a page for each student of a class, and all of them as the zip that Moodle takes back."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from copydesk.classroom.gradebook import Progress, Student, gather
from copydesk.classroom.intake import write_whole
from copydesk.classroom.lms import MOODLE
from copydesk.classroom.pages.feedback_page import feedback_page

ZIP_TIME = (2026, 1, 1, 0, 0, 0)  # the same every time, so that the zip is the same every time


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """The pages that were written, their folder, a sentence for each hand-in that got none, and the zip."""

    pages: tuple[Path, ...]
    folder: Path
    problems: tuple[str, ...]
    zip: Path | None = None


def feedback(name: str, class_folder: Path, zip_file: Path | None = None, progress: Progress | None = None) -> Feedback:
    """Write ``class_folder/<assignment>/feedback/<student>.html``, a page for each hand-in.

    Args:
        name: the assignment's name or a solution's folder.
        class_folder: the class's folder, with what was collected.
        zip_file: also pack the pages: in the folders that Moodle takes back as feedback files for whom it handed out,
            plainly for the others.
        progress: is told before each hand-in and then before each page how many are done, and of how many.

    Raises:
        CopydeskError: no such assignment, no key, no hand-ins, or a ``person.csv`` that is no table.
    """
    got = gather(name, class_folder, progress)
    pages, problems = [], list(got.problems)
    made: list[tuple[str, bytes]] = []
    for done, student in enumerate(got.students):
        if progress is not None:
            progress(done, len(got.students))
        try:
            html = feedback_page(got.assignment, got.contexts.values(), student)
        except Exception as error:  # written by hand, or by a program: it must not cost the others their page
            problems.append(f"{student.file} gets no page ({type(error).__name__}: {error}). Read it by eye.")
            continue
        path = got.folder / "feedback" / f"{PurePosixPath(student.file).stem}.html"
        data = html.encode("utf-8", "replace")
        write_whole(path, data)
        pages.append(path)
        made.append((_place(student, path.name), data))
    if zip_file is not None:
        _pack(zip_file, made)
    return Feedback(pages=tuple(pages), folder=got.folder / "feedback", problems=tuple(problems), zip=zip_file)


def _place(student: Student, file: str) -> str:
    """Where a student's page stands in the zip: Moodle's folder was one, or the beginning of a file's name."""
    for part in PurePosixPath(student.source).parts:
        if found := MOODLE.match(part):
            return f"{found[0]}/{file}"
    return file


def _pack(target: Path, made: list[tuple[str, bytes]]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    with zipfile.ZipFile(part, "w") as packed:
        for place, data in made:
            packed.writestr(zipfile.ZipInfo(place, ZIP_TIME), data, zipfile.ZIP_DEFLATED)
    part.replace(target)
