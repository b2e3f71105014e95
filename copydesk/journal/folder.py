"""Which files in a folder are a journal's, and what the student should be told about the others.

Nothing here changes a file. A torn last line is copied into a file of its own and stays where it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from operator import itemgetter
from pathlib import Path

from copydesk.errors import CopydeskError
from copydesk.journal import disk
from copydesk.journal.events import Event
from copydesk.journal.segments import ForeignError, Segment, look_at

Keyed = tuple[int, str, int, Event]
"""An event after what it is ordered by: seq, boot, n."""

_PLACE = itemgetter(0, 1, 2)

_MOVE = "Move it out of the folder if it is not yours; it was left as it is."


class Folder:
    """The segments of one edition of one assignment in a folder, or the single file that stands for one."""

    def __init__(self, path: Path, assignment: str, edition: str | int, readonly: bool) -> None:
        self.path, self.assignment, self.edition, self.readonly = path, assignment, edition, readonly
        self.segments: dict[str, Segment] = {}
        self.warnings: list[str] = []
        self.editions: dict[str, list[str]] = {}
        self._aside: dict[str, int] = {}  # files that are not ours, and their size when they were looked at

    def anew(self) -> Folder:
        """The same folder with nothing read yet; what was told stays told."""
        again = Folder(self.path, self.assignment, self.edition, self.readonly)
        again.warnings, again.editions = self.warnings, self.editions
        return again

    def tell(self, sentence: str, mend: str) -> None:
        """Add a warning, unless it is there already."""
        told = f"{sentence} {mend}"
        if told not in self.warnings:
            self.warnings.append(told)

    def look(self, journal: str | None) -> list[Segment]:
        """The segments there are now.

        Args:
            journal: whose; None while the folder is being opened and that is still to be found.

        Raises: OSError.
        """
        single = self.path.is_file()
        for path in [self.path] if single else sorted(self.path.iterdir()):
            if path.name in self.segments or (path.suffix != ".jsonl" and not single):
                continue
            size = path.stat().st_size
            if self._aside.get(path.name) == size or not path.is_file():
                continue
            segment = self._admit(path, journal)
            if segment is None:
                self._aside[path.name] = size
            else:
                self.segments[path.name] = segment
        return list(self.segments.values())

    def _admit(self, path: Path, journal: str | None) -> Segment | None:
        try:
            segment = look_at(path)
        except ForeignError as why:
            self.tell(f"{path.name}, line 1 {why}.", _MOVE)
            return None
        if segment is None:
            if journal is None:
                self.set_aside(path, disk.read_from(path, 0), 1)
            return None
        header = segment.header
        if header["assignment"] != self.assignment:
            self.tell(f"{path.name}, line 1 belongs to {header['assignment']}, not to {self.assignment}.", _MOVE)
            return None
        if str(header["edition"]) != str(self.edition):
            names = self.editions.setdefault(str(header["edition"]), [])
            if path.name not in names:
                names.append(path.name)
            return None
        if journal is not None and header["journal"] != journal:
            self.tell(f"{path.name}, line 1 belongs to another journal.", _MOVE)
            return None
        return segment

    def one_journal(self) -> str:
        """The name of the journal to which all segments belong; empty if there are none. Raises: CopydeskError."""
        first: dict[str, Path] = {}
        for segment in self.segments.values():
            first.setdefault(segment.header["journal"], segment.path)
        if len(first) > 1:
            one, other, *_ = first.values()
            raise CopydeskError(
                f"{other.name}, line 1 belongs to another journal than {one.name}, both in {self.path}.",
                "Move the file that is not yours out of the folder; both were left as they are.",
            )
        return next(iter(first), "")

    def read(self, segments: Sequence[Segment]) -> list[Keyed]:
        """What is new in some segments, in fold order, each place once: a copied file does not count twice.

        Raises: OSError, RewrittenError.
        """
        keyed: list[Keyed] = []
        for segment in segments:
            boot, name = segment.boot, segment.path.name

            def spoilt(line: int, why: str, name: str = name) -> None:
                self.tell(f"{name}, line {line} {why}.", "It was passed over and left as it is; tell your teacher.")

            keyed += [(event["seq"], boot, event["n"], event) for event in segment.read(spoilt)]
        keyed.sort(key=_PLACE)
        # most entries differ in their seq already: only where they do not is the whole place looked at
        return keyed[:1] + [
            entry for before, entry in pairwise(keyed) if entry[0] != before[0] or _PLACE(entry) != _PLACE(before)
        ]

    def set_aside(self, path: Path, tail: bytes, line: int) -> None:
        """Keep a copy of a torn last line beside the segment, and tell; once for each tail."""
        if not tail.strip():
            return
        why = f"{path.name}, line {line} was cut off when a kernel stopped, before it was ever called saved."
        if self.readonly:
            self.tell(why, "The rest was read.")
            return
        for number in range(1, 100):
            copy = path.with_suffix(".torn" if number == 1 else f".{number}.torn")
            try:
                if copy.exists():
                    if copy.read_bytes() == tail:
                        return
                    continue
                disk.write_new(copy, tail)
            except OSError:
                self.tell(why, "The rest was read; the line is still where it was.")
            else:
                self.tell(why, f"The rest was read; the line is kept in {copy.name}.")
            return
