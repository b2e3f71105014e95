"""The inbox of hand-ins: files that are only ever added, and whose names say who, when and whether in time.

``INBOX/<class>/<assignment>/<student>--<yyyymmdd-hhmmss-micros>[--late].jsonl``: the student is whom the hub says, the
time is the server's, in UTC. Names of people and classes are percent-encoded, so that none can step out of its folder
or into another's name.

Nothing here knows the hub or the network, and nothing that was handed in is ever executed.
"""

from __future__ import annotations

import errno
import json
import os
import re
import stat
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from copydesk.errors import CopydeskError
from copydesk.hub import PICTURE
from copydesk.hub.plan import FILE, Exercise
from copydesk.hub.refused import RefusedError
from copydesk.journal import disk
from copydesk.journal.events import stamp
from copydesk.journal.handin import HandIn, parse_handin

MOST = 50  # files of one student for one assignment: nobody fills the teacher's disk
LONGEST = 160  # signs of an encoded name: the file's must stay under 255
LARGEST_PICTURE = 5_000_000  # bytes; a class's picture has some 50 kB
FIRST = "Commit to your answer and hand in, then look again."
_NAME = re.compile(r"(?P<who>[\w%-]+)--(?P<at>\d{8}-\d{6}-\d{6})(?P<late>--late)?\.jsonl", re.ASCII)
_STAMP = "%Y%m%d-%H%M%S-%f"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One file of the inbox, as its name says: who, when by the server's clock, whether late."""

    student: str
    at: datetime
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What the student is told: the file is here.

    Attributes:
        student, assignment: whose, and of what.
        at: when it came, by the server's clock.
        number: which of this student's hand-ins of the assignment it is.
        late: whether it came after the due time.
        digest: SHA-256 of the bytes, in hex.
        again: whether the same bytes were here already.
    """

    student: str
    assignment: str
    at: datetime
    number: int
    late: bool
    digest: str
    again: bool = False

    def to_json(self) -> dict[str, Any]:
        """For the answer to a POST."""
        return {
            "student": self.student,
            "assignment": self.assignment,
            "at": stamp(self.at),
            "number": self.number,
            "late": self.late,
            "sha256": self.digest,
        }


def encoded(name: str) -> str:
    """A name as part of a path: letters, digits, ``_`` and ``-`` of ASCII stay, all else becomes ``%XX``."""
    return quote(name, safe="").replace(".", "%2E").replace("~", "%7E")


def entry_of(name: str) -> Entry | None:
    """What the name of an inbox's file says; None where it is no such name."""
    found = _NAME.fullmatch(name)
    if not found:
        return None
    try:
        at = datetime.strptime(found["at"], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Entry(student=unquote(found["who"]), at=at, late=bool(found["late"]))


def is_inbox_folder(folder: Path) -> bool:
    """Whether a folder is one assignment's in an inbox: the teacher's plan stands two floors above it."""
    return (folder.resolve().parent.parent / FILE).is_file()


@dataclass(frozen=True, slots=True)
class Inbox:
    """The folder of one teacher's classes. Nobody but its owner may look into it, and it sees to that itself."""

    folder: Path

    def prepare(self) -> None:
        """Make the folder, and close it to everybody else. Raises: CopydeskError."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.folder.chmod(0o700)
        except OSError as error:
            raise CopydeskError(
                f"{self.folder} cannot be the inbox ({error.strerror}).", "Let the service's account own it."
            ) from None

    def take(self, student: str, group: str, exercise: Exercise, data: bytes, now: datetime) -> Receipt:
        """Keep a hand-in as a new file.

        Args:
            student: whom the hub's token is from.
            group: the class, as the plan names it.
            data: what was sent.
            now: the server's clock, read when the last byte was in.

        Raises:
            RefusedError: 409 it is too late; 422 it is no hand-in of this assignment; 429 the student has too many
                here; 507 the disk is full or the folder not to be written.
        """
        late = exercise.due is not None and now > exercise.due
        self._checked(data, exercise.id)
        digest = sha256(data).hexdigest()
        try:
            place = self._place(group, exercise.id)
            mine = sorted(self._mine(place, student), key=lambda one: one[1].at)
            if mine and _read(mine[-1][0], len(data) + 1) == data:  # sent again, since the answer was lost
                entry = mine[-1][1]
                return Receipt(
                    student=student, assignment=exercise.id, at=entry.at, number=len(mine), late=entry.late,
                    digest=digest, again=True,
                )  # fmt: skip
            if late and not exercise.late:
                raise RefusedError(409, f"It was due on {_told(exercise.due)}; now it is closed.", "Ask your teacher.")
            if len(mine) >= MOST:
                raise RefusedError(429, f"{MOST} files of yours are here already.", "Ask your teacher.")
            at = max([now, *(entry.at + timedelta(microseconds=1) for _, entry in mine)])  # a clock may go back
            _write(place, _name(student, at, late=late), data)
        except OSError as error:
            raise _disk(error) from error
        return Receipt(student=student, assignment=exercise.id, at=at, number=len(mine) + 1, late=late, digest=digest)

    def picture(self, student: str, group: str, exercise: Exercise) -> dict[str, Any]:
        """The class's picture, as far as this student may see it: only of tasks and votes that they closed themselves.

        What is closed is read from what the student handed in last.

        Raises:
            RefusedError: 403 nothing of the student's is closed here; 404 the teacher has not released it; 503 the
                picture is damaged.
        """
        try:
            place = self._place(group, exercise.id)
            last = max(self._mine(place, student), key=lambda one: one[1].at, default=None)
            work = self._checked(_read(last[0]), exercise.id) if last else None
        except OSError as error:
            raise _disk(error) from error
        if work is None:
            raise RefusedError(403, "First your own answer, then the class's picture.", FIRST)
        try:
            body = json.loads(_read(place / PICTURE, LARGEST_PICTURE + 1))
            shown = _as_far_as(body["tasks"], work)
            told = {"v": body["v"], "assignment": body["assignment"], "edition": body["edition"], "tasks": shown}
        except FileNotFoundError:
            raise RefusedError(
                404, "Your teacher has not released the class's picture yet.", "Look again when your teacher says so."
            ) from None
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            raise RefusedError(503, "The class's picture cannot be read.", "Tell your teacher.") from None
        if not shown:
            raise RefusedError(403, "First your own answer, then the class's picture.", FIRST)
        return told

    def _place(self, group: str, assignment: str) -> Path:
        """The folder of one assignment, made if need be. Raises: OSError."""
        place = self.folder / encoded(group) / encoded(assignment)
        if not place.is_dir():
            place.parent.mkdir(mode=0o700, exist_ok=True)
            place.mkdir(mode=0o700, exist_ok=True)
            disk.sync_folder(place.parent)
        return place

    def _mine(self, place: Path, student: str) -> Iterator[tuple[Path, Entry]]:
        """One student's files. Raises: OSError."""
        with os.scandir(place) as found:
            for one in found:
                entry = entry_of(one.name)
                if entry is not None and entry.student == student:
                    yield place / one.name, entry

    def _checked(self, data: bytes, assignment: str) -> HandIn:
        """What was handed in, read as data. Raises: RefusedError."""
        try:
            handin = parse_handin(data, "What was sent")
        except CopydeskError as error:
            raise RefusedError(422, error.sentence, error.mend) from None
        if "student" not in handin.header:
            raise RefusedError(422, "This is a part of a journal, not a hand-in.", "Send what desk.hand_in() wrote.")
        if handin.header["assignment"] != assignment:
            raise RefusedError(
                422,
                f"This answers {str(handin.header['assignment'])[:80]}, not {assignment}.",
                "Hand in the right one.",
            )
        return handin


def release(picture: Path, folder: Path) -> Path:
    """Put a class's picture where students who committed may see it; returns the file.

    Args:
        picture: what ``copydesk report`` wrote.
        folder: the class's folder of an inbox, ``INBOX/<class>``.

    Raises:
        CopydeskError: the folder is no class's, or cannot be written.
    """
    if not (folder.resolve().parent / FILE).is_file():
        raise CopydeskError(
            f"{folder} is no class's folder of an inbox.", f"Name the folder of the class, beside {FILE}."
        )
    data = picture.read_bytes()
    assignment = str(json.loads(data)["assignment"])
    place = folder / encoded(assignment)
    part = place / f".{PICTURE}.part"
    try:
        for floor in (folder, place):
            floor.mkdir(mode=0o700, exist_ok=True)
        part.unlink(missing_ok=True)
        disk.write_new(part, data, 0o600)
        part.replace(place / PICTURE)
    except OSError as error:
        raise disk.fault_of(error, place) from error
    return place / PICTURE


def _as_far_as(tasks: Mapping[str, Any], work: HandIn) -> dict[str, Any]:
    """The tasks and views that someone may see who handed this in: those whose own vote is closed in it."""
    shown: dict[str, Any] = {}
    for name, task in tasks.items():
        views = {time: view for time, view in task["views"].items() if work.state(*view["own"]).closed}
        if views:
            shown[name] = {**task, "views": views}
    return shown


def _name(student: str, at: datetime, *, late: bool) -> str:
    who = encoded(student)
    if not who or len(who) > LONGEST:
        raise RefusedError(422, "Your name on the hub is too long for a file.", "Tell your teacher.")
    return f"{who}--{at.astimezone(UTC):{_STAMP}}{'--late' * late}.jsonl"


def _write(place: Path, name: str, data: bytes) -> None:
    """A new file with this content, whole or not at all; one that is there is never replaced. Raises: OSError."""
    part = place / f".{name}.part"
    try:
        disk.write_new(part, data, 0o600)
        try:
            os.link(part, place / name)  # unlike a rename, this fails where the name is taken
        except OSError as error:
            if error.errno not in (errno.EPERM, errno.ENOTSUP, errno.ENOSYS) or (place / name).exists():
                raise
            part.rename(place / name)  # a file system without links; only this process writes here
    finally:
        with suppress(OSError):
            part.unlink()
    disk.sync_folder(place)


def _read(path: Path, limit: int = -1) -> bytes:
    """A plain file's bytes; a link, a pipe or a device is refused. Raises: OSError."""
    fd = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(fd, "rb") as file:
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            raise OSError(errno.EINVAL, "is no plain file")
        return file.read(limit)


def _disk(error: OSError) -> RefusedError:
    fault = disk.fault_of(error, Path("the inbox"))
    return RefusedError(507, f"The server could not keep it: {fault.sentence}", "Tell your teacher, and try again.")


def _told(due: datetime | None) -> str:
    return due.astimezone().strftime("%d %B %Y, %H:%M (%Z)").lstrip("0") if due else ""
