"""Files that lie near: what a teacher most likely means, found without typing a path, and of any size."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

MOST = 40  # in a list that one reads through
# Of the kit's own, and no download: they hold journals or tables too.
NOT_HERE = frozenset(
    {"answers", "bench", "classes", "data", "exercises", "handouts", "notebooks", "solutions", "tests"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A file or a folder that may be meant, and how it is told in a list."""

    path: Path
    told: str


def found(places: Iterable[Path], endings: Sequence[str], folders: bool) -> list[Found]:
    """What lies in these folders and may be meant, the newest first.

    Args:
        places: the folders; one that is missing or may not be read is passed over.
        endings: of the files that may be meant, such as ``.zip``.
        folders: a folder of hand-ins may be meant as well.
    """
    seen: dict[Path, float] = {}
    for place in places:
        try:
            for entry in os.scandir(place):
                name = entry.name.lower()
                if name.startswith(".") or name in NOT_HERE:
                    continue
                if name.endswith(tuple(endings)) if entry.is_file() else folders and holds_handins(Path(entry.path)):
                    seen[Path(entry.path)] = entry.stat().st_mtime
        except OSError:
            continue
    newest = sorted(seen, key=lambda path: (-seen[path], path))[:MOST]
    return [
        Found(path=path, told=f"{path.name} · {_size(path)} · in {path.parent.name or path.parent}") for path in newest
    ]


def holds_handins(folder: Path) -> bool:
    """Whether a folder looks like hand-ins: files of them in it, or one level deeper, or nbgrader's tree."""
    if folder.name == "submitted":
        return True
    return any(next(folder.glob(pattern), None) is not None for pattern in ("*.jsonl", "*/*.jsonl"))


def _size(path: Path) -> str:
    if path.is_dir():
        return "a folder"
    size = path.stat().st_size
    return f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{max(1, round(size / 1000))} kB"
