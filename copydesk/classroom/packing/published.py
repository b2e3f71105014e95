"""What a pack has published: a list of its files with their hashes, and the promise that those are never changed.

A student who opened a notebook has changed it: a merge of two versions loses cells (1,000 synthetic merges lost a new
cell in 15 to 23 of 100). So what is published stays as it is, and what is new gets a new name.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from copydesk.classroom.packing.parts import EXERCISES, LESSONS, Part
from copydesk.errors import CopydeskError

LIST = ".published.json"
# What students and classes make. A pack must never bring a file of such a name: it would take the place of theirs.
THEIRS = ("answers", "handins", "my-stories", "class-picture.json", ".ipynb_checkpoints")
ENDINGS = (".jsonl", ".torn", ".part")
KEYS = ("key.json", "reference.jsonl", "person.csv", "grades.csv", "solutions")


@dataclass(slots=True, kw_only=True)
class Published:
    """What was published so far: the hash of each lesson's and exercise's file, and what stands where.

    Attributes:
        files: place -> SHA-256 in hex.
        parts: notebook's place -> ``{id, edition, title, minutes}``, in the order in which they were published.
    """

    files: dict[str, str] = field(default_factory=dict)
    parts: dict[str, dict[str, str | int]] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> Published:
        """What ``folder`` has published; nothing, where it is new or empty.

        Raises:
            CopydeskError: it holds other things and no list, the list cannot be read, or a published file is no longer
                as it was.
        """
        path = folder / LIST
        if not path.is_file():
            if folder.is_dir() and any(one.name != ".git" for one in folder.iterdir()):
                raise CopydeskError(f"{folder} holds files, and none of them is {LIST}.", "Give a new folder.")
            return cls()
        try:
            body = json.loads(path.read_text(encoding="utf-8"))
            read = cls(files=dict(body["files"]), parts=dict(body["parts"]))
        except (ValueError, KeyError, TypeError):
            raise CopydeskError(
                f"{path} cannot be read: it lists what students already have.", "Bring it back from a copy."
            ) from None
        for place, digest in read.files.items():
            if not (folder / place).is_file() or digest_of((folder / place).read_bytes()) != digest:
                raise CopydeskError(
                    f"{folder / place} is not as it was published.",
                    "Bring it back from a copy. To try the pack yourself, work in a copy of the folder.",
                )
        return read

    def to_bytes(self) -> bytes:
        """The list as it is kept in the folder."""
        body = {"v": 1, "files": dict(sorted(self.files.items())), "parts": self.parts}
        return (json.dumps(body, ensure_ascii=False, indent=1) + "\n").encode()

    def add(self, part: Part, placed: Mapping[str, bytes]) -> bool:
        """Note a part at its places; says whether it is new. A file that is published already is left out of it."""
        (notebook, *_) = (place for place in placed if place.endswith(".ipynb"))
        self.files |= {place: digest_of(data) for place, data in placed.items() if place not in self.files}
        if notebook in self.parts:
            return False
        self.parts[notebook] = {
            "id": part.id,
            "edition": part.edition,
            "title": part.title,
            "minutes": part.minutes,
        }
        return True

    def changes(self, placed: Mapping[str, bytes]) -> list[str]:
        """The places at which something else than this was published."""
        return [p for p, data in placed.items() if p in self.files and self.files[p] != digest_of(data)]


def refuse_changes(part: Part, changed: Iterable[str]) -> None:
    """Refuse to publish another content under the same edition.

    Raises:
        CopydeskError: a file of its own would change; the sentence says how a new edition is made.
    """
    own = [place for place in changed if place.startswith((f"{LESSONS}/", f"{EXERCISES}/"))]
    if not own:
        return
    new = f"edition = {part.edition + 1}"
    if part.shelf == LESSONS:
        mend = f"Students may have opened it. Write {new} into notebooks/{part.id}.toml and pack again."
    else:
        mend = (
            f"Students may have opened it. Put what is new into a copy of its solution's folder, write {new} into the "
            "tasks.toml there, say `copydesk generate` COPY, and pack COPY: both editions can then be graded."
        )
    raise CopydeskError(f"{own[0]} is not what was published as edition {part.edition} of {part.id}.", mend)


def refuse_names(places: Iterable[str], keys_allowed: bool = False) -> None:
    """Refuse a pack with a file that would take the place of a student's work, or that holds a key.

    Args:
        places: the pack's files.
        keys_allowed: key.json may be there (``feedback = "full"``: the assignment hands its key out).

    Raises:
        CopydeskError: there is one.
    """
    for place in places:
        path = PurePosixPath(place)
        if set(path.parts) & set(THEIRS) or path.suffix in ENDINGS:
            raise CopydeskError(f"{place} has the name of something that students make.", "Give it another name.")
        if set(path.parts) & set(KEYS) and not (keys_allowed and path.name == "key.json"):
            raise CopydeskError(f"{place} has the name of a key.", "Take it out of the assignment's folder.")


def digest_of(data: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(data).hexdigest()
