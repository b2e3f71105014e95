"""Collecting: from what a learning platform hands back, a folder or a zip, to one hand-in a student.

Nobody is refused, and nothing is changed: each sound hand-in is copied byte for byte into the class's folder, and each
that cannot be read gets one sentence while the others go on.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

from copydesk.classroom.handout import solution_folder
from copydesk.errors import CopydeskError
from copydesk.journal.handin import LARGEST, HandIn, parse_handin, safe_name
from copydesk.tasks.assignment import Assignment, read_assignment

INDEX = "collected.json"
MOST_FILES = 20_000
PASSED_OVER = ("__MACOSX", ".ipynb_checkpoints")


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """One hand-in that was taken in.

    Attributes:
        student: the name that was typed; the file's name where none was.
        file: its name in the class's ``handins``.
        source: where it came from, as the instructor sees it.
        at: when it was handed in, by the student's own clock.
        edition: the edition of the assignment that it answers.
        earlier: names of earlier hand-ins of the same student, kept in ``handins/earlier``.
        warnings: what is worth knowing about it.
    """

    student: str
    file: str
    source: str
    at: str
    edition: str
    earlier: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """What a collection brought: the hand-ins, and a sentence for each file that is none."""

    taken: tuple[Collected, ...]
    problems: tuple[str, ...]
    folder: Path


def collect(download: Path, name: str, to: Path) -> Intake:
    """Take the hand-ins of an assignment out of a folder or a zip into ``to/<assignment>/handins``.

    Of several hand-ins of one student the latest counts and the earlier ones are kept beside it. Collecting the same
    download again changes nothing.

    Args:
        download: a folder (searched at every depth) or a zip.
        name: the assignment's name or a solution's folder.
        to: the class's folder.

    Raises:
        CopydeskError: there is no such download or assignment.
    """
    assignment = read_assignment(solution_folder(name) / "tasks.toml")
    folder = to / assignment.id / "handins"
    problems: list[str] = []
    by_student: dict[str, list[tuple[str, bytes, HandIn]]] = {}
    earlier_files = {path.read_bytes(): path.name for path in sorted(folder.glob("**/*.jsonl"))}
    found = [(source, data) for source, data in read_all(download, problems)]
    found += [(kept, data) for data, kept in earlier_files.items() if data not in {d for _, d in found}]
    seen: set[bytes] = set()
    for source, data in found:
        if data in seen:
            continue
        seen.add(data)
        try:
            handin = parse_handin(data, source)
            refuse_foreign(handin, assignment, source)
        except CopydeskError as error:
            problems.append(str(error))
            continue
        student = " ".join(handin.student.split()) or PurePosixPath(source).stem
        by_student.setdefault(student.casefold(), []).append((student, data, handin))
    folder.mkdir(parents=True, exist_ok=True)
    taken = tuple(_keep(folder, entries, found) for _, entries in sorted(by_student.items()))
    index = {"assignment": assignment.id, "handins": [asdict(entry) for entry in taken], "problems": problems}
    (folder.parent / INDEX).write_text(json.dumps(index, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return Intake(taken=taken, problems=tuple(problems), folder=folder)


def _keep(folder: Path, entries: list[tuple[str, bytes, HandIn]], found: list[tuple[str, bytes]]) -> Collected:
    """Write a student's hand-ins: the latest under the student's name, the others under ``earlier``."""
    entries = sorted(entries, key=lambda entry: (entry[2].at, len(entry[2].events)))
    (student, data, handin), before = entries[-1], entries[:-1]
    sources = {content: source for source, content in reversed(found)}
    target = folder / f"{safe_name(student)}.jsonl"
    if target.exists() and target.read_bytes() != data and not any(target.read_bytes() == d for _, d, _ in entries):
        number = 2
        while (folder / f"{safe_name(student)}-{number}.jsonl").exists():
            number += 1
        target = folder / f"{safe_name(student)}-{number}.jsonl"  # two names that differ only in signs
    target.write_bytes(data)
    names = []
    for _, old, its in before:
        stamp = "".join(sign for sign in its.at if sign.isdigit())[:14]
        place = folder / "earlier" / f"{target.stem}--{stamp}.jsonl"
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(old)
        names.append(place.name)
    return Collected(
        student=student,
        file=target.name,
        source=sources.get(data, target.name),
        at=handin.at,
        edition=str(handin.header["edition"]),
        earlier=tuple(names),
        warnings=handin.warnings,
    )


def refuse_foreign(handin: HandIn, assignment: Assignment, source: str) -> None:
    """Refuse a hand-in that answers another assignment, or another edition of this one.

    Raises:
        CopydeskError: it does.
    """
    header = handin.header
    if header["assignment"] != assignment.id:
        raise CopydeskError(
            f"{source} answers {header['assignment']}, not {assignment.id}.", "Collect it with that assignment."
        )
    if str(header["edition"]) != str(assignment.edition):
        raise CopydeskError(
            f"{source} answers edition {header['edition']} of {assignment.id}, and edition {assignment.edition} is here.",
            "Grade it with the key of its own edition.",
        )


def read_all(download: Path, problems: list[str]) -> Iterator[tuple[str, bytes]]:
    """Every file of a folder or a zip, with its path inside; what cannot be read is told in ``problems``."""
    if download.is_dir():
        files = sorted(path for path in download.rglob("*") if path.is_file())
        for path in files[:MOST_FILES]:
            name = path.relative_to(download).as_posix()
            if _is_passed_over(name):
                continue
            if path.suffix.lower() == ".zip":
                yield from _unzipped(path, problems, f"{name}/")
                continue
            try:
                if path.stat().st_size > LARGEST:
                    problems.append(f"{name} is larger than {LARGEST // 1_000_000} MB: it is no hand-in. Leave it out.")
                    continue
                yield name, path.read_bytes()
            except OSError as error:
                problems.append(f"{name} cannot be read: {error.strerror}. Check its rights.")
        return
    if download.is_file() and zipfile.is_zipfile(download):
        yield from _unzipped(download, problems)
        return
    if download.is_file():
        yield download.name, download.read_bytes()
        return
    raise CopydeskError(f"There is no folder or zip {download}.", "Give what your learning platform downloaded.")


def _unzipped(path: Path, problems: list[str], under: str = "") -> Iterator[tuple[str, bytes]]:
    """The files of a zip. Sizes are bounded while unpacking: a header may lie."""
    try:
        with zipfile.ZipFile(path) as archive:
            for entry in archive.infolist()[:MOST_FILES]:
                name = under + entry.filename
                if entry.is_dir() or _is_passed_over(name):
                    continue
                try:
                    with archive.open(entry) as file:
                        data = file.read(LARGEST + 1)
                except (zipfile.BadZipFile, RuntimeError, OSError, EOFError, NotImplementedError) as error:
                    problems.append(f"{name} cannot be unpacked ({error}). Ask for it again.")
                    continue
                if len(data) > LARGEST:
                    problems.append(f"{name} is larger than {LARGEST // 1_000_000} MB: it is no hand-in. Leave it out.")
                    continue
                yield name, data
    except (zipfile.BadZipFile, OSError) as error:
        problems.append(f"{under or path.name} is a broken zip ({error}). Download it again.")


def _is_passed_over(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return any(part in PASSED_OVER for part in parts) or parts[-1].startswith(".") or parts[-1] == INDEX


def read_index(folder: Path) -> Mapping[str, Collected]:
    """The collected hand-ins of ``CLASS/<assignment>`` by file name; empty where nothing was collected yet."""
    try:
        index = json.loads((folder / INDEX).read_text(encoding="utf-8"))
        entries = [
            Collected(**{**e, "earlier": tuple(e["earlier"]), "warnings": tuple(e["warnings"])})
            for e in index["handins"]
        ]
    except FileNotFoundError:
        return {}
    except (ValueError, KeyError, TypeError):
        raise CopydeskError(f"{folder / INDEX} is damaged.", "Delete it and collect again.") from None
    return {entry.file: entry for entry in entries}
