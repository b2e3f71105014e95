"""Collecting: from what a learning platform hands back, a folder or a zip, to one hand-in a student.

Nobody is refused, and nothing is changed: each sound hand-in is copied byte for byte into the class's folder, and each
that cannot be read gets one sentence while the others go on.

A student is a name and a journal. Two hand-ins with one name and one journal are the same student's, and the later
counts. Two with one name and two journals may be two people, or one at two computers: both are kept, and it is told.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath

from copydesk.classroom.download import Download
from copydesk.classroom.handout import solution_folder
from copydesk.errors import CopydeskError
from copydesk.journal.handin import HandIn, parse_handin, safe_name
from copydesk.tasks.assignment import Assignment, read_assignment

INDEX = "collected.json"
EARLIER = "earlier"

Who = tuple[str, str]
"""Who handed in: the name as typed, folded, and the journal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """One hand-in that was taken in.

    Attributes:
        student: the name that was typed; the file's name where none was; with a number where it was taken already.
        file: its name in the class's ``handins``.
        source: where it came from, as the instructor sees it.
        journal: the journal's own name, which tells two students of one name apart.
        at: when it was handed in, by the student's own clock.
        edition: the edition of the assignment that it answers.
        earlier: names of earlier hand-ins of the same student, kept in ``handins/earlier``.
        warnings: what is worth knowing about it, one sentence each.
    """

    student: str
    file: str
    source: str
    journal: str
    at: str
    edition: str
    earlier: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """What a collection brought: all hand-ins of the class so far, and a sentence for each file that is none."""

    taken: tuple[Collected, ...]
    problems: tuple[str, ...]
    folder: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A sound hand-in: its bytes, what is asked of it, and its name in ``handins`` where it was collected before."""

    source: str
    data: bytes
    typed: str
    journal: str
    at: str
    events: int
    edition: str
    warnings: tuple[str, ...]
    kept: str = ""

    @property
    def order(self) -> tuple[str, int, str]:
        return self.at, self.events, sha256(self.data).hexdigest()


def collect(download: Path, name: str, to: Path) -> Intake:
    """Take the hand-ins of an assignment out of a folder or a zip into ``to/<assignment>/handins``.

    Of several hand-ins of one student the latest counts and the earlier ones are kept beside it. Collecting the same
    download again changes nothing; collecting another adds to what is there.

    Args:
        download: a folder (searched at every depth), a zip, or one hand-in.
        name: the assignment's name or a solution's folder.
        to: the class's folder.

    Raises:
        CopydeskError: there is no such download or assignment.
    """
    assignment = read_assignment(solution_folder(name) / "tasks.toml")
    place = to / assignment.id
    folder = place / "handins"
    known = read_index(place)
    reading = Download(path=download, without=place)
    sound = {sha256(found.data).digest(): found for found in _kept(folder, assignment)}
    for source, data in reading.files():
        digest = sha256(data).digest()
        if digest in sound or PurePosixPath(source).name == INDEX:
            continue
        try:
            sound[digest] = _found(parse_handin(data, source), assignment, source, data)
        except CopydeskError as error:
            reading.problems.append(str(error))
    folder.mkdir(parents=True, exist_ok=True)
    taken = _keep(folder, _by_student(sound.values()), known)
    index = {"assignment": assignment.id, "handins": [asdict(one) for one in taken], "problems": reading.problems}
    write_whole(place / INDEX, (json.dumps(index, ensure_ascii=False, indent=1) + "\n").encode())
    return Intake(taken=tuple(taken), problems=tuple(reading.problems), folder=folder)


def _found(handin: HandIn, assignment: Assignment, source: str, data: bytes, kept: str = "") -> _Found:
    refuse_foreign(handin, assignment, source)
    return _Found(
        source=source,
        data=data,
        typed=" ".join(handin.student.split()),
        journal=str(handin.header["journal"]),
        at=handin.at,
        events=len(handin.events),
        edition=str(handin.header["edition"]),
        warnings=handin.warnings,
        kept=kept,
    )


def _kept(folder: Path, assignment: Assignment) -> Iterable[_Found]:
    """What was collected before, the earlier hand-ins first: one that stands twice is known by its main place.

    A file that is no hand-in was put there by somebody, and is let be.
    """
    for path in sorted(folder.glob("**/*.jsonl"), key=lambda path: (path.parent == folder, path)):
        data, kept = path.read_bytes(), path.relative_to(folder).as_posix()
        try:
            yield _found(parse_handin(data, path.name), assignment, path.name, data, kept)
        except CopydeskError:
            continue


def _by_student(sound: Iterable[_Found]) -> dict[Who, list[_Found]]:
    """All hand-ins of each student, in the order in which they were made."""
    out: dict[Who, list[_Found]] = {}
    for found in sorted(sound, key=lambda found: found.order):
        out.setdefault((found.typed.casefold(), found.journal), []).append(found)
    for who in [who for who in out if not who[0]]:
        same = [other for other in out if other[0] and other[1] == who[1]]
        if len(same) == 1:  # without a name, but from a journal that has one
            out[same[0]] = sorted(out[same[0]] + out.pop(who), key=lambda found: found.order)
    return out


def _keep(folder: Path, students: Mapping[Who, list[_Found]], known: Mapping[str, Collected]) -> list[Collected]:
    """Write each student's hand-ins: the latest under the student's name, the others under ``earlier``."""
    files = {path.relative_to(folder).as_posix().casefold() for path in folder.glob("**/*.jsonl")}
    names: set[str] = set()
    taken: list[Collected] = []
    namesakes = Counter(name for name, _ in students)
    sharers: dict[str, list[_Found]] = {}
    for (_, journal), found in students.items():
        sharers.setdefault(journal, []).append(found[-1])
    # Who was there before keeps name and file; of those who come new, the first to hand in comes first.
    before = {who: one.kept for who, found in students.items() for one in found if one.kept and "/" not in one.kept}
    for who in sorted(students, key=lambda who: (who not in before, before.get(who, ""), students[who][0].order)):
        *rest, latest = students[who]
        index = known.get(before.get(who, ""))
        student = _free(_name(latest, index), " ({})", "", names)
        file = before.get(who) or _free(safe_name(student), "-{}", ".jsonl", files)
        earlier = [_put_aside(folder, PurePosixPath(file).stem, old, files) for old in rest]
        write_whole(folder / file, latest.data)
        for old in students[who]:
            if old.kept and old.kept not in (file, *earlier):
                (folder / old.kept).unlink(missing_ok=True)  # it stands elsewhere now
        taken.append(
            Collected(
                student=student,
                file=file,
                source=index.source if index and latest.kept == file else latest.source,
                journal=latest.journal,
                at=latest.at,
                edition=latest.edition,
                earlier=tuple(PurePosixPath(name).name for name in earlier),
                warnings=tuple(_warnings(latest, namesakes[who[0]], sharers[who[1]])),
            )
        )
    return sorted(taken, key=lambda one: (one.student.casefold(), one.file))


def _put_aside(folder: Path, stem: str, old: _Found, files: set[str]) -> str:
    """Keep an earlier hand-in under ``earlier``; returns its name there."""
    stamp = "".join(sign for sign in old.at if sign.isdigit())[:14]
    stem = f"{EARLIER}/{stem}--{stamp}"
    name, there = f"{stem}.jsonl", folder / f"{stem}.jsonl"
    if "/" in old.kept:
        name = old.kept
    elif not (there.is_file() and there.read_bytes() == old.data):  # as a collection leaves it that was cut off
        name = _free(stem, "-{}", ".jsonl", files)
    write_whole(folder / name, old.data)
    return name


def _name(latest: _Found, index: Collected | None) -> str:
    """What a student is called: as the index has it, unless a name was typed since that says otherwise."""
    if index and index.student.casefold().startswith(latest.typed.casefold()):
        return index.student
    return latest.typed or PurePosixPath(latest.source).stem


def _warnings(latest: _Found, namesakes: int, sharers: Iterable[_Found]) -> list[str]:
    """What a teacher should know of a hand-in.

    Args:
        namesakes: how many journals were handed in under its name.
        sharers: the latest hand-ins of everybody who handed in its journal.
    """
    told = list(latest.warnings)
    if not latest.typed:
        told.append("No name was typed; the file's name stands in for it.")
    elif namesakes > 1:
        told.append("Another journal was handed in under the same name; both are kept. Ask whose it is.")
    others = [other.typed or "somebody without a name" for other in sharers if other is not latest]
    if others:
        told.append(f"The same journal was handed in by {', '.join(others)} too. Ask whose work it is.")
    return told


def _free(stem: str, number: str, ending: str, taken: set[str]) -> str:
    """The stem, or the stem with the first number that is free; no two names differ by capitals only."""
    name, count = stem + ending, 1
    while name.casefold() in taken:
        count += 1
        name = stem + number.format(count) + ending
    taken.add(name.casefold())
    return name


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or not at all; a file that is the same already is not touched."""
    if path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.write_bytes(data)
    part.replace(path)


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
            f"{source} answers edition {header['edition']} of {assignment.id}; edition {assignment.edition} is here.",
            "Grade it with the key of its own edition.",
        )


def read_index(folder: Path) -> Mapping[str, Collected]:
    """The collected hand-ins of ``CLASS/<assignment>`` by file name; empty where nothing was collected yet.

    Raises:
        CopydeskError: the index is damaged.
    """
    try:
        index = json.loads((folder / INDEX).read_text(encoding="utf-8"))
        entries = [
            Collected(**{**entry, "earlier": tuple(entry["earlier"]), "warnings": tuple(entry["warnings"])})
            for entry in index["handins"]
        ]
    except FileNotFoundError:
        return {}
    except (ValueError, KeyError, TypeError):
        raise CopydeskError(f"{folder / INDEX} is damaged.", "Delete it and collect again.") from None
    return {entry.file: entry for entry in entries}
