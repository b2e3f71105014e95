"""From an installed kit to a folder to work in: lessons, exercises and their articles, never over what is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from copydesk.classroom.intake import write_whole
from copydesk.classroom.packing.parts import EXERCISES, LESSONS, TASKS, Part, exercise_part, lesson_part
from copydesk.kit import kit_files, kit_root


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

    def there(place: str) -> bytes | None:
        path = folder / place
        return path.read_bytes() if path.is_file() else None

    files = {place.as_posix(): (root / place).read_bytes() for place in kit_files(root) if place.parts[0] == "data"}
    for part in kit_parts(root):
        placed = part.settle(there)
        if part.first_tasks not in placed:
            done.editions.append(next(str(PurePosixPath(place).parent) for place in placed if place.endswith(TASKS)))
        files |= placed
    for place, data in files.items():
        _put(folder / place, data, place, done)
    return done


def kit_parts(root: Path) -> Iterator[Part]:
    """Every lesson and exercise of a kit, as students get them."""
    files = list(kit_files(root))
    for place in files:
        if place.parts[0] == LESSONS and place.suffix == ".toml":
            yield lesson_part(root, place.stem)
        elif place.parts[0] == EXERCISES and place.name == TASKS:
            own = root / place.parent
            yield exercise_part(own, (root / file for file in files if (root / file).is_relative_to(own)))


def _put(target: Path, content: bytes, place: str, done: Unpacked) -> None:
    if target.exists():
        if not target.is_file() or target.read_bytes() != content:
            done.kept.append(place)
        return
    write_whole(target, content)
    done.written.append(place)
