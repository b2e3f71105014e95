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
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

from copydesk.errors import CopydeskError
from copydesk.journal import disk
from copydesk.journal.disk import NotSavedError
from copydesk.journal.events import VERSION, Event, line_of, now
from copydesk.journal.fold import Book, Fold, TaskState
from copydesk.journal.segments import ForeignError, RewrittenError, Segment, look_at, no_collector

Keyed = tuple[int, str, int, Event]
"""An event after what it is ordered by: seq, boot, n."""

_OP_FIELDS = ("do", "mark", "key", "value", "level", "reason", "refused", "late")
_MOVE = "Move it out of the folder if it is not yours; it was left as it is."


class Journal:
    """The journal of one student for one edition of one assignment. Made by ``Journal.open``.

    Every method may be called from any thread; ``lock`` is held meanwhile, and may be held around several calls.
    """

    journal: str
    """The journal's own name, kept by all its segments."""
    warnings: list[str]
    """What the reader should be told, one sentence with its mend each."""
    outside: int
    """Grows whenever something was read that this object did not write."""

    def __init__(self, folder: Path, assignment: str, edition: str | int, kit: str, readonly: bool) -> None:
        self.folder, self.assignment, self.edition, self.kit = folder, assignment, edition, kit
        self.readonly = readonly
        self.lock = threading.RLock()
        self.journal = ""
        self.boot = str(uuid.uuid4())
        self.warnings = []
        self.editions: dict[str, list[str]] = {}
        self.outside = 0
        self._own: Segment | None = None
        self._stale = False
        self._forget()

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
        try:
            if readonly:
                if not place.exists():
                    raise CopydeskError(f"There is no {place}.", "Check the name.")
                self._reload(opening=True)
                if not self.journal:
                    raise CopydeskError(
                        f"{place} holds no answers to {assignment}, edition {edition}.", "Is it the right folder?"
                    )
                return self
            disk.refuse_unsaved_folder(place)
            disk.make_folder(place)
            self._reload(opening=True)
            if not self.journal:
                with disk.alone_in(place):
                    self._reload(opening=True)
                    self._begin()
        except OSError as error:
            raise disk.fault_of(error, place) from error
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
        with self.lock:
            try:
                twin = [Segment(segment.path, segment.header) for segment in self._segments.values()]
                return [keyed[3] for keyed in _in_order(self._read(twin))]
            except OSError as error:
                raise disk.fault_of(error, self.folder) from error

    # reading

    def refresh(self) -> None:
        """Read what other kernels have written since: only new bytes are read. Raises: NotSavedError."""
        with self.lock:
            try:
                if self._stale:
                    self._recover()
                    return
                others = [segment for segment in self._look_again() if segment is not self._own]
                gone = [segment.path.name for segment in others if not segment.path.exists()]
                if gone:
                    self._tell(f"{', '.join(gone)} is gone: what stood in it no longer counts.", "Put it back.")
                    self._reload()
                    return
                grown = [segment for segment in others if segment.path.stat().st_size != segment.seen]
                fresh = _in_order(self._read(grown))
                if not fresh:
                    return
                if fresh[0][:3] > self._last:
                    self._take(fresh)
                else:
                    self._reload()
            except RewrittenError:
                self._reload()
            except OSError as error:
                raise disk.fault_of(error, self.folder) from error

    def settle(self) -> None:
        """See what other kernels wrote safely on the disk, before it is acknowledged. Raises: NotSavedError."""
        with self.lock:
            for segment in self._segments.values():
                if segment.settled < segment.offset:
                    try:
                        disk.settle(segment.path)
                    except OSError as error:
                        raise disk.fault_of(error, segment.path) from error
                    segment.settled = segment.offset

    def _forget(self) -> None:
        self._book = Book()
        self._last: tuple[int, str, int] = (0, "", 0)
        self._segments: dict[str, Segment] = {}
        self._aside: dict[str, int] = {}

    def _reload(self, opening: bool = False) -> None:
        """Read everything anew. Raises: OSError, CopydeskError."""
        before = self._book, self._last, self._segments, self._aside
        self._forget()
        try:
            segments = self._look_again(opening)
            if opening:
                self._name_journal(segments)
            with no_collector():
                self._take(_in_order(self._read(segments)))  # all freed again before the collector looks
        except BaseException:
            self._book, self._last, self._segments, self._aside = before
            raise
        if opening:
            for segment in segments:
                self._set_aside(segment.path, segment.tail, segment.lines + 1)
        self._own = self._segments.get(f"{self.boot}.jsonl")

    def _take(self, events: Sequence[Keyed]) -> None:
        for seq, boot, n, event in events:
            self._book.apply(event)
            self._last = (seq, boot, n)
        self.outside += 1

    def _read(self, segments: Sequence[Segment]) -> list[Keyed]:
        keyed: list[Keyed] = []
        for segment in segments:
            boot, name = segment.boot, segment.path.name

            def spoilt(line: int, why: str, name: str = name) -> None:
                self._tell(f"{name}, line {line} {why}.", "It was passed over and left as it is; tell your teacher.")

            keyed += [(event["seq"], boot, event["n"], event) for event in segment.read(spoilt)]
        return keyed

    def _look_again(self, opening: bool = False) -> list[Segment]:
        """The segments of this journal, new ones included. Raises: OSError."""
        single = self.folder.is_file()
        paths = [self.folder] if single else sorted(self.folder.iterdir())
        for path in paths:
            if path.name in self._segments or (path.suffix != ".jsonl" and not single):
                continue
            size = path.stat().st_size
            if self._aside.get(path.name) == size or not path.is_file():
                continue
            segment = self._admit(path, opening)
            if segment is None:
                self._aside[path.name] = size
            else:
                self._segments[path.name] = segment
        return list(self._segments.values())

    def _admit(self, path: Path, opening: bool) -> Segment | None:
        try:
            segment = look_at(path)
        except ForeignError as why:
            self._tell(f"{path.name}, line 1 {why}.", _MOVE)
            return None
        if segment is None:
            if opening:
                self._set_aside(path, disk.read_from(path, 0), 1)
            return None
        header = segment.header
        if header["assignment"] != self.assignment:
            self._tell(f"{path.name}, line 1 belongs to {header['assignment']}, not to {self.assignment}.", _MOVE)
            return None
        if str(header["edition"]) != str(self.edition):
            names = self.editions.setdefault(str(header["edition"]), [])
            names += [path.name] if path.name not in names else []
            return None
        if not opening and header["journal"] != self.journal:
            self._tell(f"{path.name}, line 1 belongs to another journal.", _MOVE)
            return None
        return segment

    def _name_journal(self, segments: Sequence[Segment]) -> None:
        first: dict[str, Path] = {}
        for segment in segments:
            first.setdefault(segment.header["journal"], segment.path)
        if len(first) > 1:
            one, other, *_ = first.values()
            raise CopydeskError(
                f"{other.name}, line 1 belongs to another journal than {one.name}, both in {self.folder}.",
                "Move the file that is not yours out of the folder; both were left as they are.",
            )
        if first:
            self.journal = next(iter(first))

    def _set_aside(self, path: Path, tail: bytes, line: int) -> None:
        """Keep a copy of a torn last line beside the segment, and tell; once for each tail."""
        if not tail.strip():
            return
        why = f"{path.name}, line {line} was cut off when a kernel stopped, before it was ever called saved."
        if self.readonly:
            self._tell(why, "The rest was read.")
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
                self._tell(why, "The rest was read; the line is still where it was.")
            else:
                self._tell(why, f"The rest was read; the line is kept in {copy.name}.")
            return

    def _tell(self, sentence: str, mend: str) -> None:
        told = f"{sentence} {mend}"
        if told not in self.warnings:
            self.warnings.append(told)

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
            self._tell(
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
            try:
                self._write(b"".join(map(line_of, events)))
            except OSError as error:
                raise disk.fault_of(error, self.folder) from error
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
        self._own = self._segments[own.path.name] = own

    def _recover(self) -> None:
        """After a write that failed or was interrupted: go on from what the disk holds, once it is safe there.

        Whole lines of the failed write are kept and not cut: another kernel may have read them. They were not
        acknowledged; when the page sends them again they are known by their ``n``. Raises: OSError.
        """
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


def _in_order(keyed: list[Keyed]) -> list[Keyed]:
    """Events in fold order, each place once: a copied file does not count twice."""
    keyed.sort(key=lambda entry: entry[:3])
    return [entry for k, entry in enumerate(keyed) if not k or entry[:3] != keyed[k - 1][:3]]
