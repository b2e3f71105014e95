"""Reading journal files: which of the files in a folder are ours, and what is new in them."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from copydesk.journal import disk
from copydesk.journal.events import Event, event_fault, header_fault, parse, split_lines

HEAD = 64 * 1024  # a header is some 250 bytes: what has no newline in this many is no journal

NOT_TEXT = "is not text in UTF-8"
NOT_JSON = "is not JSON"
_DECODE = json.JSONDecoder().raw_decode  # what json.loads comes down to, at half the time for lines this short
TOGETHER = 500  # lines read as one list: a third faster, and their events share the names of their fields

Spoilt = Callable[[int, str], None]
"""Called with the line's number and what is wrong with it, in words that follow "line 12"."""


class RewrittenError(Exception):
    """What was read of a segment before is no longer what stands there."""


class ForeignError(Exception):
    """A file that is no journal of this version; the argument says why, in words that follow "line 1"."""


def read_events(lines: Sequence[bytes], first: int, spoilt: Spoilt) -> list[Event]:
    """The sound events among the lines, in the order of the file; ``spoilt`` hears of every other line.

    Args:
        lines: lines without their newline; empty ones are passed over.
        first: the number of the first of them.
        spoilt: may raise, to give up at the first bad line.
    """
    events: list[Event] = []
    for at in range(0, len(lines), TOGETHER):
        some = lines[at : at + TOGETHER]
        sound = _sound(some)
        events += _one_by_one(some, first + at, spoilt) if sound is None else sound
    return events


def _sound(lines: Sequence[bytes]) -> list[Event] | None:
    """The events of lines that are sound all together; None where each is to be looked at by itself."""
    try:
        text = f"[{b','.join(lines).decode('utf-8')}]"
        events, end = _DECODE(text)
    except (ValueError, RecursionError):
        return None
    if end != len(text) or len(events) != len(lines) or any(map(event_fault, events)):
        return None
    return list(events)


def _one_by_one(lines: Sequence[bytes], first: int, spoilt: Spoilt) -> list[Event]:
    events: list[Event] = []
    for number, line in enumerate(lines, first):
        if not line or line == b"\r":
            continue
        try:
            text = line.decode("utf-8")
            event, end = _DECODE(text)
            if end != len(text) and text[end:].strip():
                raise ValueError
        except UnicodeDecodeError:
            spoilt(number, NOT_TEXT)
        except (ValueError, RecursionError):
            spoilt(number, NOT_JSON)
        else:
            fault = event_fault(event)
            if fault is None:
                events.append(event)
            else:
                spoilt(number, fault)
    return events


@dataclass(slots=True)
class Segment:
    """One kernel process's file, and how far it has been read."""

    path: Path
    header: dict[str, Any]
    offset: int = 0
    """Bytes read so far: whole lines."""
    seen: int = -1
    """The file's size when it was last read; a torn tail lies between offset and seen."""
    settled: int = 0
    """Bytes known to be safely on the disk."""
    lines: int = 0
    """Lines read so far, the header included."""
    tail: bytes = b""
    """What follows the last whole line: a line that is torn, or that another kernel is just writing."""
    last: bytes = field(default=b"", repr=False)
    """The last line read with its newline: if it no longer stands before ``offset``, the file was rewritten."""

    @property
    def boot(self) -> str:
        """The name of the kernel process; the file's own name where the header has none."""
        return str(self.header.get("boot") or self.path.stem)

    def read(self, spoilt: Spoilt) -> list[Event]:
        """The events that came since the last read. Raises: OSError, RewrittenError."""
        start = self.offset - len(self.last)
        data = disk.read_from(self.path, start)
        if not data.startswith(self.last):
            raise RewrittenError
        fresh = data[len(self.last) :]
        lines, tail = split_lines(fresh)
        if tail and _is_whole(tail):
            lines.append(tail)  # an editor took the last newline away, or a kernel died right before it
            tail = b""
        if lines:
            self.last = lines[-1] + (b"\n" if fresh[len(fresh) - len(tail) - 1 :][:1] == b"\n" else b"")
        self.seen = start + len(data)
        self.offset = self.seen - len(tail)
        self.tail = tail
        first = self.lines + 1
        self.lines += len(lines)
        if first == 1:
            lines, first = lines[1:], 2
        return read_events(lines, first, spoilt)

    def wrote(self, data: bytes) -> None:
        """Take note of whole lines that were just written and synced by this process."""
        self.offset += len(data)
        self.seen = self.settled = self.offset
        self.lines += data.count(b"\n")
        self.last = data[data.rfind(b"\n", 0, -1) + 1 :]


@contextmanager
def no_collector() -> Iterator[None]:
    """Hold the garbage collector while many events are read: it would walk them all, again and again, for nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _is_whole(tail: bytes) -> bool:
    # no part of an object is itself an object, so a last line that can be read is complete
    try:
        return isinstance(parse(tail), dict)
    except ValueError:
        return False


def look_at(path: Path) -> Segment | None:
    """A file as a segment, by its first line; None while it has no whole first line but may still get one.

    Raises: OSError; ForeignError for a file that is no journal of this version.
    """
    head = disk.read_from(path, 0, HEAD)
    if not head:
        return None
    line, newline, _ = head.partition(b"\n")
    try:
        header = parse(line)
    except UnicodeDecodeError:
        raise ForeignError(NOT_TEXT) from None
    except ValueError:
        if not newline and line[:4] == b'{"v"'[: len(line)]:
            return None
        raise ForeignError(NOT_JSON) from None
    fault = header_fault(header)
    if fault is not None:
        raise ForeignError(fault)
    return Segment(path, header)
