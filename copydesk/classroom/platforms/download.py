"""What a learning platform hands back, read file by file: a folder, a zip, zips within either.

Sizes are bounded while unpacking, for what a zip says of itself may be a lie.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, TypeVar

from copydesk.errors import CopydeskError
from copydesk.journal.handin import LARGEST

Entry = TypeVar("Entry", Path, zipfile.ZipInfo)
MOST_FILES = 20_000  # in one download
MOST_BYTES = 2_000_000_000  # of one download, unpacked: forty times the largest hand-in
DEEPEST = 2  # a student's zip in a platform's zip, and no further
PASSED_OVER = ("__MACOSX", ".ipynb_checkpoints")


@dataclass(slots=True, kw_only=True)
class Download:
    """A download that is being read.

    Attributes:
        path: a folder, a zip, or one hand-in.
        without: a folder that is passed over, should it lie inside: the class's own.
        problems: a sentence with its mend for each file that could not be read; it grows while files are read.
        hub: it is an inbox of the hub's service, where a file's name is the server's word.
        progress: is told before each file how many are done, and of how many; what a zip within holds is not counted.
    """

    path: Path
    without: Path | None = None
    problems: list[str] = field(default_factory=list)
    hub: bool = False
    progress: Callable[[int, int], None] | None = None
    _files: int = 0
    _bytes: int = 0

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Each file's path inside the download and its bytes, in a fixed order.

        Raises:
            CopydeskError: there is no such folder or file.
        """
        if self.path.is_dir():
            yield from self._folder()
        elif self.path.is_file():
            is_zip = zipfile.is_zipfile(self.path) or self.path.suffix.lower() == ".zip"
            yield from self._file(self.path, self.path.name, "", is_zip)
        else:
            raise CopydeskError(
                f"There is no folder or zip {self.path}.", "Give what your learning platform downloaded."
            )

    def _folder(self) -> Iterator[tuple[str, bytes]]:
        without = self.without.resolve() if self.without else None
        for path in self._counted(sorted(self.path.rglob("*"))):
            name = path.relative_to(self.path).as_posix()
            if is_passed_over(name) or not path.is_file():
                continue
            if without is not None and path.resolve().is_relative_to(without):
                continue
            # by its name: an office file is a zip too, and one sentence about it is enough
            yield from self._file(path, name, f"{name}/", name.lower().endswith(".zip"))

    def _file(self, path: Path, name: str, under: str, is_zip: bool) -> Iterator[tuple[str, bytes]]:
        if is_zip:
            yield from self._unzipped(path, name, under, 1)
        else:
            try:
                with path.open("rb") as file:
                    data = self._read(file, name)
            except OSError as error:
                self.problems.append(f"{name} cannot be read: {error.strerror}. Look whether you may open it.")
                return
            if data is not None:
                yield name, data

    def _unzipped(self, archive: Path | IO[bytes], name: str, under: str, depth: int) -> Iterator[tuple[str, bytes]]:
        try:
            with zipfile.ZipFile(archive) as opened:
                for entry in self._counted(opened.infolist()) if depth == 1 and not under else opened.infolist():
                    inside = under + entry.filename.replace("\\", "/")
                    if entry.is_dir() or is_passed_over(inside):
                        continue
                    data = self._entry(opened, entry, inside)
                    if data is None:
                        continue
                    if inside.lower().endswith(".zip") and zipfile.is_zipfile(io.BytesIO(data)):
                        if depth == DEEPEST:
                            self.problems.append(f"{inside} is a zip in a zip in a zip. Unpack it by hand.")
                            continue
                        yield from self._unzipped(io.BytesIO(data), inside, f"{inside}/", depth + 1)
                        continue
                    yield inside, data
        except (zipfile.BadZipFile, OSError, ValueError) as error:
            self.problems.append(f"{name} is a broken zip ({error}). Download it again.")

    def _counted(self, entries: Sequence[Entry]) -> Iterator[Entry]:
        for done, entry in enumerate(entries):
            if self.progress is not None:
                self.progress(done, len(entries))
            yield entry

    def _entry(self, opened: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str) -> bytes | None:
        try:
            with opened.open(entry) as file:
                return self._read(file, name)
        except (zipfile.BadZipFile, RuntimeError, OSError, EOFError, zlib.error) as error:
            # RuntimeError: it has a password, or is packed in a way that Python cannot unpack
            self.problems.append(f"{name} cannot be unpacked ({error}). Ask for it again.")
            return None

    def _read(self, file: IO[bytes], name: str) -> bytes | None:
        """A file's bytes, or None where it is too large, or the whole download is."""
        self._files += 1
        if self._files > MOST_FILES or self._bytes > MOST_BYTES:
            full = f"{self.path.name} holds more than a class can hand in: what follows was not read."
            if not any(problem.startswith(full) for problem in self.problems):
                self.problems.append(f"{full} Split it, and collect the parts one after the other.")
            return None
        data = file.read(LARGEST + 1)
        self._bytes += len(data)
        if len(data) > LARGEST:
            self.problems.append(f"{name} is larger than {LARGEST // 1_000_000} MB: it is no hand-in. Leave it out.")
            return None
        return data


def is_passed_over(name: str) -> bool:
    """Whether a path is an operating system's or an editor's own matter."""
    parts = PurePosixPath(name).parts
    return any(part in PASSED_OVER for part in parts) or not parts or parts[-1].startswith(".")
