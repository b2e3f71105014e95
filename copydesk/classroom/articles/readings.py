"""The readings in an article's folder: its gold, its draft, its passes; found by name, and never written over."""

from __future__ import annotations

from pathlib import Path

from copydesk.classroom.articles.packed import PASS_FILE
from copydesk.classroom.articles.place import free_slug
from copydesk.errors import CopydeskError
from copydesk.marks.annotation import AnnotationSet

BEFORE = "before"  # the folder of an article's earlier text, with what belongs to it


def reading_file(folder: Path, what: str) -> Path:
    """The file of a reading: ``gold``, ``draft`` or ``passes/<name>``.

    Raises:
        CopydeskError: it is none of these.
    """
    if what not in ("gold", "draft") and not PASS_FILE.match(f"{what}.json"):
        raise CopydeskError(f"There is no reading called {what!r}.", "Say gold, draft, or passes/ and a reader's name.")
    return folder / f"{what}.json"


def readings(folder: Path) -> list[str]:
    """The names of the readings that an article's folder holds: gold, draft, passes."""
    names = [what for what in ("gold", "draft") if (folder / f"{what}.json").is_file()]
    return names + [f"passes/{file.stem}" for file in sorted((folder / "passes").glob("*.json"))]


def the_reading(folder: Path, what: str | None) -> str:
    """The reading that is meant: the one named; else the gold, or the draft where there is no gold.

    Raises:
        CopydeskError: there is no such reading.
    """
    known = readings(folder)
    if what is None:
        if not known:
            raise CopydeskError(
                f"{folder} holds no reading.", "Mark it first, or make a draft: `copydesk article new`."
            )
        return known[0]
    if not reading_file(folder, what).is_file():
        there = ", ".join(known) or "none"
        raise CopydeskError(f"{folder} holds no reading called {what}.", f"Those that it holds: {there}.")
    return what


def put_reading(folder: Path, what: str, marks: AnnotationSet) -> list[str]:
    """Write a reading that is not there yet; a machine's draft makes room. Returns a sentence where it did.

    Raises:
        CopydeskError: it is there already, or the draft was begun in the studio.
    """
    target, told = reading_file(folder, what), list[str]()
    if what == "draft" and target.exists():
        if (folder / "answers" / f"studio-{folder.resolve().name}").exists():
            raise CopydeskError(
                f"{target} was begun in the studio, and its decisions hang on it.",
                "Import into a pass, such as --to passes/mine, or bring the article in anew under another name.",
            )
        kept = target.with_name(free_slug(folder, "draft-before", ".json") + ".json")
        target.rename(kept)
        told.append(f"The draft that was there is kept as {kept}.")
    if target.exists():
        raise CopydeskError(f"{target} exists already, and stays as it is.", "Move it away, or name another reading.")
    target.parent.mkdir(exist_ok=True)
    marks.save(target)
    return told
