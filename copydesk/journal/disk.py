"""The few things the journal asks of a disk, each done so that it holds when the power goes.

Every write opens the file, appends, syncs and closes it: in Pyodide only closing saves, and elsewhere the extra open
costs some microseconds. Nothing here promises more than the operating system does.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from copydesk.errors import CopydeskError

_FLAGS = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def platform() -> str:
    """``sys.platform``, asked at run time: a type checker takes the constant for its own machine's."""
    return sys.platform


class NotSavedError(CopydeskError):
    """The disk or the folder did not do what was asked; nothing of what was asked counts as saved.

    Args:
        sentence, mend: as in CopydeskError.
        retry: whether the same request may succeed later.
    """

    def __init__(self, sentence: str, mend: str, retry: bool = True) -> None:
        super().__init__(sentence, mend)
        self.retry = retry


def fault_of(error: OSError, path: Path) -> NotSavedError:
    """An operating system's error as one sentence with a mend."""
    if error.errno in _FULL:
        return NotSavedError(
            f"The disk is full: {path.name} could not be written.", "Free some space; nothing is lost."
        )
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return NotSavedError(f"{path} may not be written.", "Ask for the right to write there, or move the folder.")
    if isinstance(error, FileNotFoundError):
        return NotSavedError(f"{path} is gone.", "Put the folder back, or run the first cell again to start anew.")
    reason = error.strerror or type(error).__name__
    return NotSavedError(f"{path.name} could not be written ({reason}).", "It is tried again; nothing is lost.")


def append(path: Path, data: bytes, good: int) -> int:
    """Add bytes to a file of which the first ``good`` bytes count, and see them safely on the disk.

    ``good`` = 0 makes the file, and its folder is synced too. On any error the file is cut back to ``good`` if the
    disk allows; a file of another length is left as it is, with an error.

    Returns: the new length in bytes that counts. Raises: OSError.
    """
    fd = os.open(path, os.O_WRONLY | _FLAGS | (0 if good else os.O_CREAT), 0o666)
    try:
        if os.fstat(fd).st_size != good:
            raise OSError(errno.EIO, "another program changed it")
        try:
            os.lseek(fd, good, os.SEEK_SET)
            _write_all(fd, data)
            os.fsync(fd)
        except BaseException:
            with suppress(OSError):
                os.ftruncate(fd, good)
                os.fsync(fd)
            raise
    finally:
        os.close(fd)
    if not good:
        sync_folder(path.parent)
    return good + len(data)


def _write_all(fd: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        written = os.write(fd, view)
        if not written:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        view = view[written:]


def write_new(path: Path, data: bytes, mode: int = 0o666) -> None:
    """Make a file that must not be there yet, with this content, safely on the disk. Raises: OSError."""
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, mode)
    try:
        _write_all(fd, data)
        os.fsync(fd)
    finally:
        os.close(fd)
    sync_folder(path.parent)


def cut(path: Path, length: int) -> None:
    """Shorten a file that is longer than ``length`` bytes; see what is left safely on the disk. Raises: OSError."""
    fd = os.open(path, os.O_RDWR | _FLAGS)
    try:
        if os.fstat(fd).st_size > length:
            os.ftruncate(fd, length)
        os.fsync(fd)
    finally:
        os.close(fd)


def settle(path: Path) -> None:
    """See what another process wrote safely on the disk. Raises: OSError."""
    try:
        fd = os.open(path, os.O_RDWR | _FLAGS)
    except PermissionError:
        return  # a read-only file of our own folder is not one that a kernel is writing
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def read_from(path: Path, start: int, limit: int = -1) -> bytes:
    """The bytes from ``start`` on, at most ``limit`` of them. Raises: OSError."""
    with path.open("rb") as file:
        file.seek(start)
        return file.read(limit)


def sync_folder(folder: Path) -> None:
    """Make new names in a folder last. Where folders cannot be opened (Windows, Pyodide), there is nothing to do."""
    if platform() in ("win32", "emscripten"):
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # a file system that has no such thing
            raise
    finally:
        os.close(fd)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, as far as they are missing, so that they last. Raises: OSError."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        sync_folder(folder.parent)


@contextmanager
def alone_in(folder: Path, patience: float = 2.0) -> Iterator[None]:
    """Hold a folder's door shut while a first file is made, so that two kernels do not both make it.

    The door is a folder ``.opening``: making one succeeds for one process only, on every file system. A door older
    than ``patience`` seconds was left by a process that died, and is taken over.
    """
    door = folder / ".opening"
    until = time.monotonic() + patience
    while time.monotonic() < until:
        try:
            door.mkdir()
            break
        except FileExistsError:
            time.sleep(0.02)
    try:
        yield
    finally:
        with suppress(OSError):
            door.rmdir()


def refuse_unsaved_folder(folder: Path) -> None:
    """In Pyodide, only what is under /drive outlives the page: anywhere else writes succeed and vanish.

    Raises: CopydeskError.
    """
    if platform() != "emscripten":
        return
    here = Path.cwd()
    for place in (here, here / folder):
        if place.parts[:2] != ("/", "drive"):
            raise CopydeskError(
                f"Nothing that is written in {place} would be kept.",
                "Open the notebook from the file browser, so that it runs in /drive.",
            )
