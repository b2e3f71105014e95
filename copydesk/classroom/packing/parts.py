"""A lesson or an exercise as students get it, and where it stands in their folder.

The first edition that a folder gets stands in the usual place: ``notebooks/02-says-who.ipynb``, ``exercises/<id>/``.
A later one gets a folder of its own and new file names (``notebooks/02-says-who-v2/02-says-who-v2.ipynb``), with its
own copy of its articles: whoever works with the old one keeps notebook, texts and answers, and nothing that a student
may have opened is ever changed by a merge.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from copydesk.classroom.handout import student_notebook
from copydesk.errors import CopydeskError
from copydesk.kit import kit_files
from copydesk.tasks.assignment import read_assignment

TASKS = "tasks.toml"
LESSONS, EXERCISES = "notebooks", "exercises"
There = Callable[[str], bytes | None]
"""What a folder holds at a place, or None."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One edition of one lesson or exercise.

    Attributes:
        id, edition, title, minutes: as its tasks file says.
        shelf: ``notebooks`` (a lesson) or ``exercises``.
        own: its files by their places in a folder of its own: ``tasks.toml``, its notebook, an exercise's articles.
        articles: of a lesson, the articles that it shares with others, by ``<slug>/<file>``.
    """

    id: str
    edition: int
    title: str
    minutes: int
    shelf: str
    own: Mapping[str, bytes]
    articles: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def first_tasks(self) -> str:
        """Where the tasks file of the first edition stands."""
        return f"{LESSONS}/{self.id}.toml" if self.shelf == LESSONS else f"{EXERCISES}/{self.id}/{TASKS}"

    def at_first(self) -> dict[str, bytes]:
        """Its files by their places, where no other edition is there."""
        if self.shelf == EXERCISES:
            return {f"{EXERCISES}/{self.id}/{name}": data for name, data in self.own.items()}
        files = {self.first_tasks if name == TASKS else f"{LESSONS}/{name}": data for name, data in self.own.items()}
        return files | self.shared()

    def shared(self) -> dict[str, bytes]:
        """The files that it shares with other lessons, by their places."""
        return {f"data/articles/{name}": data for name, data in self.articles.items()}

    def beside(self) -> dict[str, bytes]:
        """Its files by their places, where another edition is there: a folder and names of its own."""
        name = f"{self.id}-v{self.edition}"
        files = {f"{self.shelf}/{name}/articles/{file}": data for file, data in self.articles.items()}
        for file, data in self.own.items():
            path, mark = PurePosixPath(file), f"-v{self.edition}"
            new = f"{path.stem.removesuffix(mark)}{mark}.ipynb" if path.suffix == ".ipynb" else file
            files[f"{self.shelf}/{name}/{new}"] = data
        return files

    def settle(self, there: There) -> dict[str, bytes]:
        """Its files by their places in a folder that may hold another edition, or other versions of its articles."""
        tasks = there(self.first_tasks)
        if tasks is None:
            moved = any(there(place) not in (None, data) for place, data in self.shared().items())
        else:
            moved = edition_in(tasks) != self.edition
        return self.beside() if moved else self.at_first()


def edition_in(tasks: bytes) -> int:
    """The edition that a tasks file names; 1 where it names none."""
    found = re.search(r"^edition\s*=\s*(\d+)", tasks.decode("utf-8", "replace"), re.MULTILINE)
    return int(found[1]) if found else 1


def lesson_part(root: Path, name: str) -> Part:
    """A lesson of a kit, with every article that its tasks or its notebook name.

    Raises:
        CopydeskError: there is no such lesson, or its files cannot be read.
    """
    tasks, notebook = root / LESSONS / f"{name}.toml", root / LESSONS / f"{name}.ipynb"
    if not tasks.is_file() or not notebook.is_file():
        known = ", ".join(sorted(path.stem for path in (root / LESSONS).glob("*.toml")))
        raise CopydeskError(f"There is no lesson {name}.", f"The lessons are {known}.")
    text = student_notebook(notebook)
    assignment = read_assignment(tasks)
    asked = {task.article for task in assignment.tasks.values()}

    def is_needed(slug: str) -> bool:
        return slug in asked or re.search(rf"(?<![\w-]){re.escape(slug)}(?![\w-])", text) is not None

    # Of an article, what everybody may have: one that an exercise asks about is not among these, whoever names it.
    articles = [place for place in kit_files(root) if place.parts[:2] == ("data", "articles")]
    return Part(
        id=assignment.id,
        edition=assignment.edition,
        title=assignment.title,
        minutes=assignment.minutes,
        shelf=LESSONS,
        own={TASKS: tasks.read_bytes(), notebook.name: text.encode()},
        articles={
            place.relative_to("data/articles").as_posix(): (root / place).read_bytes()
            for place in articles
            if is_needed(place.parts[2])
        },
    )


def exercise_part(folder: Path, files: Iterable[Path]) -> Part:
    """An exercise as it stands in ``folder``: of its files those named, each under ``folder``.

    Raises:
        CopydeskError: its tasks file cannot be read.
    """
    assignment = read_assignment(folder / TASKS)
    return Part(
        id=assignment.id,
        edition=assignment.edition,
        title=assignment.title,
        minutes=assignment.minutes,
        shelf=EXERCISES,
        own={path.relative_to(folder).as_posix(): path.read_bytes() for path in files},
    )
