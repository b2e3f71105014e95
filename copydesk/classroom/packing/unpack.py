"""From an installed kit to a folder to work in: lessons, exercises and their articles, never over what is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from copydesk.classroom.intake import write_whole
from copydesk.kit import kit_files, kit_root
from copydesk.tasks.assignment import read_assignment


@dataclass(slots=True, kw_only=True)
class Unpacked:
    """What was done: files written, files that were there with other content and stayed, new editions beside old."""

    written: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    editions: list[str] = field(default_factory=list)


def unpack(folder: Path) -> Unpacked:
    """Copy the kit's lessons and exercises, with what they need, into ``folder``, which is made where it is missing.

    Nothing is overwritten. A lesson or exercise of which another edition is there comes under a new name, in a folder
    of its own, so that the answers to the old one stay with the old one.
    """
    root, done = kit_root(), Unpacked()
    moved: dict[str, str] = {}
    for tasks in (*root.glob("notebooks/*.toml"), *root.glob("exercises/*/tasks.toml")):
        there = folder / tasks.relative_to(root)
        if there.is_file() and _edition(there) != _edition(tasks):
            moved |= _beside(root, tasks, _edition(tasks))
    for file in kit_files(root):
        _put(root / file, folder, moved.get(file.as_posix(), file.as_posix()), done)
    for source, target in moved.items():
        if not source.endswith(".toml") or "/articles/" in source:
            continue
        place = Path(target).parent
        done.editions.append(place.as_posix())
        if source.startswith("notebooks/"):
            for article in _articles(root, root / source):
                _put(article, folder, (place / article.relative_to(root / "data")).as_posix(), done)
    return done


def _beside(root: Path, tasks: Path, edition: int) -> dict[str, str]:
    """The new places of a lesson's or an exercise's files, by their places in the kit."""
    if tasks.name == "tasks.toml":
        own = tasks.parent
        place = f"exercises/{own.name}--edition-{edition}"
        files = (root / file for file in kit_files(root))
        return {
            file.relative_to(root).as_posix(): f"{place}/{file.relative_to(own).as_posix()}"
            for file in files
            if file.is_relative_to(own)
        }
    name = tasks.stem
    place = f"notebooks/{name}--edition-{edition}"
    return {f"notebooks/{name}.toml": f"{place}/tasks.toml", f"notebooks/{name}.ipynb": f"{place}/{name}.ipynb"}


def _articles(root: Path, tasks: Path) -> Iterator[Path]:
    """The files of the articles that a lesson's tasks are about."""
    slugs = {task.article for task in read_assignment(tasks).tasks.values() if task.article}
    for file in kit_files(root):
        if file.parts[:2] == ("data", "articles") and file.parts[2] in slugs:
            yield root / file


def _edition(tasks: Path) -> int:
    """The edition that a tasks file names; 1 where it names none."""
    found = re.search(r"^edition\s*=\s*(\d+)", tasks.read_text(encoding="utf-8", errors="replace"), re.MULTILINE)
    return int(found[1]) if found else 1


def _put(source: Path, folder: Path, place: str, done: Unpacked) -> None:
    target, content = folder / place, source.read_bytes()
    if target.exists():
        if not target.is_file() or target.read_bytes() != content:
            done.kept.append(place)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, content)
    done.written.append(place)
