"""A student's answers to one assignment, as files that nothing is ever taken out of.

``answers/<assignment>/<boot>.jsonl`` is one segment for each journal that was opened for writing, in practice one for
each kernel process. Nobody but its own process writes to it, so that a torn last line has one owner. What the student
has done is a pure fold over the events of all segments, in order of ``(seq, boot, n)``.

A new edition of an assignment begins a journal of its own beside the old one. The old edition's files are neither
changed nor read into the new, and they are found again by opening the journal with the old edition.
"""

from __future__ import annotations

import threading
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self

from copydesk.errors import CopydeskError
from copydesk.journal import disk
from copydesk.journal.disk import NotSavedError
from copydesk.journal.events import VERSION, Event, line_of, now
from copydesk.journal.fold import Book, Fold, TaskState
from copydesk.journal.folder import Folder, Keyed
from copydesk.journal.segments import RewrittenError, Segment, no_collector

_OP_FIELDS = ("do", "mark", "key", "value", "level", "reason", "refused", "late", "all")


class Journal:
    """The journal of one student for one edition of one assignment. Made by ``Journal.open``.

    Every method may be called from any thread; ``lock`` is held meanwhile, and may be held around several calls.
    """

    journal: str
    """The journal's own name, kept by all its segments."""
    outside: int
    """Grows whenever something was read that this object did not write."""

    def __init__(self, folder: Path, assignment: str, edition: str | int, kit: str, readonly: bool) -> None:
        self.folder, self.assignment, self.edition, self.kit = folder, assignment, edition, kit
        self.readonly = readonly
        self.lock = threading.RLock()
        self.journal = ""
        self.boot = str(uuid.uuid4())
        self.outside = 0
        self._files = Folder(folder, assignment, edition, readonly)
        self._book = Book()
        self._last: tuple[int, str, int] = (0, "", 0)
        self._own: Segment | None = None
        self._stale = False  # what is known may not be what the disk holds: recover before anything else

    @classmethod
    def open(cls, folder: str | Path, *, assignment: str, edition: str | int, kit: str, readonly: bool = False) -> Self:
        """Open, or begin, the journal in a folder.

        Args:
            folder: ``answers/<assignment>``, made if need be; with ``readonly`` it may also be one file (a
                ``reference.jsonl``, a hand-in).
            assignment, edition: what the answers are to. Other editions' files in the folder are left alone and
                listed in ``editions`` (edition -> file names).
            kit: the kit's version, for the header.
            readonly: fold what is there and never write.

        Raises: CopydeskError, if there is nothing to read with ``readonly``, if the folder holds two journals of this
        edition, if it cannot be written, or in Pyodide outside /drive.
        """
        place = Path(folder)
        self = cls(place, assignment, edition, kit, readonly)
        if readonly and not place.exists():
            raise CopydeskError(f"There is no {place}.", "Check the name.")
        with self._faults():
            if not readonly:
                disk.refuse_unsaved_folder(place)
                disk.make_folder(place)
            self._reload(opening=True)
            if not self.journal and readonly:
                what = f"{assignment}, edition {edition}"
                raise CopydeskError(f"{place} holds no answers to {what}.", "Is it the right folder?")
            if not self.journal:
                with disk.alone_in(place):
                    self._reload(opening=True)
                    self._begin()
        return self

    # what is known

    def state(self, task: str, round: int = 1) -> TaskState:
        """What the student has done in one task and round, as far as it was read."""
        with self.lock:
            return self._book.state(task, round)

    def fold(self, task: str, round: int = 1) -> Fold:
        """A copy of one task's fold, to try ops on before they are appended."""
        with self.lock:
            return self._book.fold(task, round)

    def rounds(self) -> list[tuple[str, int]]:
        """The (task, round) pairs in which anything was done."""
        with self.lock:
            return self._book.rounds()

    @property
    def warnings(self) -> list[str]:
        """What the student should be told, one sentence with its mend each."""
        return self._files.warnings

    @property
    def editions(self) -> dict[str, list[str]]:
        """The other editions that have answers in the folder, each with its files' names."""
        return self._files.editions

    @property
    def seq(self) -> int:
        """The highest place in the journal that was given away so far; 0 in a new journal."""
        return self._last[0]

    @property
    def header(self) -> dict[str, Any]:
        """The first line of every segment this object writes."""
        return {
            "v": VERSION,
            "journal": self.journal,
            "assignment": self.assignment,
            "edition": self.edition,
            "boot": self.boot,
            "kit": self.kit,
        }

    def events(self) -> list[Event]:
        """All events in fold order, read from the files anew. Raises: NotSavedError."""
        with self.lock, self._faults():
            again = self._files.anew()
            return [keyed[3] for keyed in again.read(again.look(self.journal))]

    # reading

    def refresh(self) -> None:
        """Read what other kernels have written since: only new bytes are read. Raises: NotSavedError."""
        with self.lock, self._faults():
            if self._stale:
                self._recover()
                return
            others = [segment for segment in self._files.look(self.journal) if segment is not self._own]
            gone = [segment.path.name for segment in others if not segment.path.exists()]
            if gone:
                self._files.tell(f"{', '.join(gone)} is gone: what stood in it no longer counts.", "Put it back.")
                self._reload()
                return
            grown = [segment for segment in others if segment.path.stat().st_size != segment.seen]
            if not grown:
                return
            self._stale = True  # until what was read is folded too
            try:
                fresh = self._files.read(grown)
            except RewrittenError:
                self._reload()
            else:
                if fresh and fresh[0][:3] < self._last:
                    self._reload()
                elif fresh:
                    self._last = _fold(self._book, fresh)
                    self.outside += 1
            self._stale = False

    def settle(self) -> None:
        """See what other kernels wrote safely on the disk, before it is acknowledged. Raises: NotSavedError."""
        with self.lock, self._faults():
            for segment in self._files.segments.values():
                if segment.settled < segment.offset:
                    disk.settle(segment.path)
                    segment.settled = segment.offset

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise disk.fault_of(error, self.folder) from error

    def _reload(self, opening: bool = False) -> None:
        """Read everything anew. Raises: OSError, CopydeskError."""
        files, book = self._files.anew(), Book()
        segments = files.look(None if opening else self.journal)
        if opening:
            self.journal = files.one_journal()
        with no_collector():
            last = _fold(book, files.read(segments))  # all read is freed again before the collector looks
        if opening:
            for segment in segments:
                files.set_aside(segment.path, segment.tail, segment.lines + 1)
        self._files, self._book, self._last = files, book, last
        self._own = files.segments.get(f"{self.boot}.jsonl")
        self.outside += 1

    # writing

    def _begin(self) -> None:
        """Give a folder without a journal of this edition its journal, on the disk before anyone is told its name."""
        if self.journal:
            return
        self.journal = str(uuid.uuid4())
        self._write(b"")
        self._stale = False
        if self.editions:
            old = ", ".join(sorted(self.editions))
            self._files.tell(
                f"Your answers to an earlier edition of {self.assignment} ({old}) are kept as they were.",
                f"Edition {self.edition} begins beside them; open edition {old.split(', ')[0]} to see them again.",
            )

    def append(
        self, task: str, round: int, client: str, ops: Sequence[Mapping[str, Any]], *, at: str | None = None
    ) -> list[Event]:
        """Write ops as events: all of them safely on the disk, or none and a NotSavedError.

        Args:
            task, round: where they belong.
            client: who numbered them.
            ops: sound ops with their ``n`` and, where it is so, ``refused`` or ``late``.
            at: the time, if it is not now.

        Returns: the events as written. Raises: NotSavedError.
        """
        with self.lock:
            if self.readonly:
                raise NotSavedError(
                    f"{self.folder.name} is only for reading.", "Nothing can be changed here.", retry=False
                )
            self.refresh()
            time = at or now()
            events: list[Event] = []
            for place, op in enumerate(ops, self.seq + 1):
                event = {"seq": place, "n": op["n"], "client": client, "task": task, "round": round, "at": time}
                event.update((key, op[key]) for key in _OP_FIELDS if key in op)
                events.append(event)
            with self._faults():
                self._write(b"".join(map(line_of, events)))
            for event in events:
                self._book.apply(event)
                self._last = (event["seq"], self.boot, event["n"])
            self._stale = False
            return events

    def record(self, task: str, op: Mapping[str, Any], *, round: int = 1, at: str | None = None) -> Event:
        """Append one op that comes from the kernel itself and not from a page. Raises: NotSavedError."""
        with self.lock:
            client = f"kernel-{self.boot[:8]}"
            n = self.state(task, round).upto.get(client, 0) + 1
            return self.append(task, round, client, [{**op, "n": n}], at=at)[0]

    def _write(self, data: bytes) -> None:
        """Append lines to the own segment, which is made with the first of them. Raises: OSError."""
        own = self._own or Segment(self.folder / f"{self.boot}.jsonl", self.header)
        if not own.offset:
            data = line_of(own.header) + data
        self._stale = True  # until the caller has folded it too: an interrupt may come between any two lines
        disk.append(own.path, data, own.offset)
        own.wrote(data)
        self._own = self._files.segments[own.path.name] = own

    def _recover(self) -> None:
        """After a write that failed or was interrupted: go on from what the disk holds, once it is safe there.

        Whole lines of the failed write are kept and not cut: another kernel may have read them. They were not
        acknowledged; when the page sends them again they are known by their ``n``. Raises: OSError.
        """
        if not self.readonly:
            disk.make_folder(self.folder)
            path = self.folder / f"{self.boot}.jsonl"
            with suppress(FileNotFoundError):
                data = path.read_bytes()
                disk.cut(path, data.rfind(b"\n") + 1)
                disk.sync_folder(self.folder)
        self._reload()
        if (own := self._own) is not None:
            own.settled = own.offset
        self._stale = False


def _fold(book: Book, events: Sequence[Keyed]) -> tuple[int, str, int]:
    """Take in events in order; what the last of them was ordered by."""
    last = (0, "", 0)
    for seq, boot, n, event in events:
        book.apply(event)
        last = (seq, boot, n)
    return last
