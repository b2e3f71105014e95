"""Hand-ins: a whole journal as one small text file, written by the student's kernel and read by the teacher's tools.

A hand-in is data and nothing else: reading one parses JSON lines, checks their types, and runs nothing of it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.journal import disk
from copydesk.journal.events import Event, header_fault, line_of, parse, split_lines, stamp
from copydesk.journal.fold import Book, TaskState
from copydesk.journal.segments import NOT_JSON, NOT_TEXT, read_events
from copydesk.journal.store import Journal

LARGEST = 50_000_000  # bytes; a full year's work is some 2 MB
_LONGEST = 100  # bytes of a name in a file name: the whole must stay under 255
_AGAIN = "Ask for the file that desk.hand_in() wrote into the folder handins."

_KINDS = (
    (b"PK", "a zip (or an office) file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8", "a picture"),
    (b"GIF8", "a picture"),
    (b"%PDF", "a PDF"),
    (b"<", "a web page"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandIn:
    """One hand-in as read."""

    header: Mapping[str, Any]
    """The first line, checked."""
    events: tuple[Event, ...]
    """All events in the order of the file, which is the order of the fold."""
    warnings: tuple[str, ...] = ()
    """What the teacher should know, one sentence each."""
    _book: Book = field(default_factory=Book, repr=False, compare=False)

    @property
    def student(self) -> str:
        """The name as typed; empty if none was."""
        return str(self.header.get("student", ""))

    @property
    def at(self) -> str:
        """The time of the last event, ``2026-11-24T18:40:03Z``; empty if there is none."""
        return str(self.events[-1].get("at", "")) if self.events else ""

    def state(self, task: str, round: int = 1) -> TaskState:
        """What the student did in one task and round: the same as the journal's."""
        return self._book.state(task, round)

    def rounds(self) -> list[tuple[str, int]]:
        """The (task, round) pairs in which anything was done."""
        return self._book.rounds()


def handin_of(header: Mapping[str, Any], events: Iterable[Event], warnings: Iterable[str] = ()) -> HandIn:
    """A hand-in from its parts, folded."""
    book, kept = Book(), tuple(events)
    for event in kept:
        book.apply(event)
    return HandIn(header=header, events=kept, warnings=tuple(warnings), _book=book)


def render_handin(header: Mapping[str, Any], events: Iterable[Event]) -> bytes:
    """The content of a hand-in's file."""
    return line_of(header) + b"".join(map(line_of, events))


def write_handin(journal: Journal, folder: str | Path, student: str, at: datetime, whole: bool = False) -> Path:
    """Write the journal as one file, and close it.

    The file is complete before the hand-in counts: if it cannot be written, nothing was closed.

    Args:
        folder: ``handins``, made if need be.
        student: the name as typed; it stands in the header as it is, and in the file's name made safe.
        at: the moment of the hand-in; the file's name has it in UTC.
        whole: close the tasks that were never opened as well, as an exercise does. A lesson may be handed in half
            done, so that a class can look at its first vote, and then goes on.

    Returns: ``<assignment>--<name>--<yyyymmdd-hhmmss>.jsonl`` in ``folder``. No other file is ever replaced: where
    the name is taken, ``-2`` is added. Raises: NotSavedError.
    """
    place = Path(folder)
    moment = at.astimezone(UTC)
    try:
        disk.make_folder(place)
        with journal.lock:
            journal.refresh()
            client = f"kernel-{journal.boot[:8]}"
            last: Event = {
                "seq": journal.seq + 1,
                "n": journal.state("").upto.get(client, 0) + 1,
                "client": client,
                "task": "",
                "round": 1,
                "at": stamp(moment),
                "do": "handin",
                **({"all": True} if whole else {}),
            }
            content = render_handin({**journal.header, "student": student}, [*journal.events(), last])
            stem = f"{journal.assignment}--{safe_name(student)}--{moment:%Y%m%d-%H%M%S}"
            part, target = _reserve(place, stem, content)
            try:
                own: Event = {key: last[key] for key in ("n", "do", "all") if key in last}
                journal.append("", 1, client, [own], at=last["at"])
            except BaseException:
                with suppress(OSError):
                    part.unlink()
                raise
            part.replace(target)
            disk.sync_folder(place)
            return target
    except OSError as error:
        raise disk.fault_of(error, place) from error


def _reserve(place: Path, stem: str, content: bytes) -> tuple[Path, Path]:
    """Write the content beside the first free name. Whoever makes the ``.part`` owns the name. Raises: OSError."""
    for number in count(1):
        target = place / (f"{stem}.jsonl" if number == 1 else f"{stem}-{number}.jsonl")
        part = target.with_suffix(".part")
        try:
            disk.write_new(part, content)
        except FileExistsError:
            continue
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise
        if not target.exists():
            return part, target
        part.unlink()
    raise AssertionError("count never ends")


def safe_name(name: str) -> str:
    """A person's name as part of a file name: letters, marks and digits of any script, joined by single hyphens.

    Nothing is left that a file system, a shell or a zip could stumble over; an empty rest becomes ``student``.
    """
    signs = (
        sign if unicodedata.category(sign)[0] in "LMN" else " "
        for sign in unicodedata.normalize("NFC", name[:_LONGEST])
    )
    safe = "-".join("".join(signs).split())
    while len(safe.encode()) > _LONGEST:
        safe = safe[:-1]
    return safe.strip("-") or "student"


def read_handin(path: str | Path) -> HandIn:
    """A hand-in's file, checked and folded.

    Raises: CopydeskError, in one sentence with file, line and mend, for a file that is no hand-in, is broken or is
    larger than 50 MB. A torn last line is left out with a warning.
    """
    place = Path(path)
    try:
        if place.stat().st_size > LARGEST:
            raise CopydeskError(f"{place.name} is larger than {LARGEST // 1_000_000} MB: it is no hand-in.", _AGAIN)
        data = disk.read_from(place, 0, LARGEST + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CopydeskError(f"{place.name} cannot be read ({reason}).", "Look whether the file is there.") from error
    return parse_handin(data, place.name)


def parse_handin(data: bytes, name: str) -> HandIn:
    """A hand-in from its bytes, as out of a zip; ``name`` is for the sentences. Raises: CopydeskError."""
    data = data.removeprefix(b"\xef\xbb\xbf")  # a byte order mark, as some editors add
    if not data.strip():
        raise CopydeskError(f"{name} is empty.", _AGAIN)
    for start, kind in _KINDS:
        if data[:64].lstrip().startswith(start):
            raise CopydeskError(f"{name} is {kind}, not a hand-in.", _AGAIN)
    lines, torn = split_lines(data)
    if torn:
        lines.append(torn)
    header = _header(lines[0], data, name)
    warnings: list[str] = []

    def spoilt(number: int, why: str) -> None:
        if torn and number == len(lines) and why in (NOT_JSON, NOT_TEXT):
            warnings.append(f"{name}, line {number} is cut off; the lines before it were read.")
            return
        raise CopydeskError(f"{name}, line {number} {why}.", "Ask for the hand-in again, as desk.hand_in() wrote it.")

    events = read_events(lines[1:], 2, spoilt)
    if "student" not in header:
        warnings.append(f"{name} is one part of a journal, not a hand-in: there may be more on the student's computer.")
    return handin_of(header, events, warnings)


def _header(line: bytes, data: bytes, name: str) -> Mapping[str, Any]:
    try:
        header = parse(line)
    except UnicodeDecodeError:
        raise CopydeskError(f"{name}, line 1 is not text in UTF-8.", _AGAIN) from None
    except ValueError:
        with suppress(ValueError):
            header = parse(data)
            if isinstance(header, dict) and "cells" in header:
                raise CopydeskError(f"{name} is a notebook, not a hand-in.", _AGAIN) from None
        raise CopydeskError(f"{name}, line 1 is not the start of a hand-in.", _AGAIN) from None
    if isinstance(header, dict) and "cells" in header:
        raise CopydeskError(f"{name} is a notebook, not a hand-in.", _AGAIN)
    fault = header_fault(header)
    if fault is not None:
        mend = _AGAIN
        if isinstance(header, dict) and isinstance(header.get("v"), int) and header["v"] > 1:
            mend = "Update copydesk and try again."
        raise CopydeskError(f"{name}, line 1 {fault}.", mend)
    return dict(header)
