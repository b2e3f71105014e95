"""Collecting: from what a learning platform hands back, a folder or a zip, to one hand-in a student.

Nobody is refused, and nothing is changed: each sound hand-in is copied byte for byte into the class's folder, and each
that cannot be read gets one sentence while the others go on.

A student is whom the learning platform says; where it does not say, a name and a journal. Two hand-ins with one name
and one journal are the same student's, and the later counts. Two with one name and two journals may be two people, or
one at two computers: both are kept, and it is told.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path, PurePosixPath

from copydesk.classroom.handout import find_solution
from copydesk.classroom.lms import STAMP, Sender, same_person, senders_of, submission, tidy
from copydesk.classroom.platforms.collected import INDEX, Collected, Intake, read_frame, read_index
from copydesk.classroom.platforms.copies import copied, fingerprints
from copydesk.classroom.platforms.download import Download
from copydesk.classroom.platforms.hub_folder import begun_anew, inbox_folder, senders_of_hub
from copydesk.classroom.platforms.roster import NEAREST, Person, Roster, lateness
from copydesk.errors import CopydeskError
from copydesk.hub import PICTURE
from copydesk.journal.handin import HandIn, parse_handin, safe_name
from copydesk.tasks.assignment import Assignment

EARLIER = "earlier"
# A page that is handed in beside a hand-in, for a person to read: a platform puts a name before it, a number after it.
REPORT = re.compile(r"desk-report[^/]*\.html?\Z", re.IGNORECASE)

Who = tuple[str, str]
"""Who handed in: the name, folded, and the journal; or the platform's number for the student, and no journal."""


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
    whole: bool
    prints: tuple[int, ...]
    kept: str = ""
    sender: Sender | None = None

    @property
    def order(self) -> tuple[bool, str, int, str]:
        return self.whole, self.at, self.events, sha256(self.data).hexdigest()

    @property
    def name(self) -> str:
        """Whom it says it is from: the platform's word before the student's."""
        if self.sender is None or (self.typed and same_person(self.sender, self.typed)):
            return self.typed  # the student's own spelling of what the platform says too
        return self.sender.name

    @property
    def who(self) -> Who:
        if self.sender is not None and self.sender.id:
            return f"{self.sender.platform} {self.sender.id}", ""
        return self.name.casefold(), self.journal


def collect(
    download: Path,
    name: str,
    to: Path,
    roster: Roster | None = None,
    due: datetime | None = None,
    progress: Callable[[int, int], None] | None = None,
    hub: bool = False,
) -> Intake:
    """Take the hand-ins of an assignment out of a folder or a zip into ``to/<assignment>/handins``.

    Of several hand-ins of one student the latest counts and the earlier ones are kept beside it. Collecting the same
    download again changes nothing; collecting another adds to what is there. The class list and the due time are kept,
    and hold for later collections that name none.

    Args:
        download: a folder (searched at every depth), a zip, or one hand-in.
        name: the assignment's name or a solution's folder.
        to: the class's folder.
        roster: the class list (see ``read_roster``); with it, who is missing or unknown is told.
        due: when the work was due; with it, who is late is told.
        progress: is told before each file how many are done, and of how many.
        hub: the download is a copy of an inbox of the hub's service; the inbox itself is known as one.

    Raises:
        CopydeskError: there is no such download, assignment.
    """
    assignment = find_solution(name)
    place = to / assignment.id
    folder = place / "handins"
    known = read_index(place)
    frame = read_frame(place)
    people = roster or Roster(frame.people)
    due = due or frame.due
    inbox = inbox_folder(download, assignment.id)
    reading = Download(path=inbox or download, without=place, progress=progress, hub=hub or inbox is not None)
    kept = _kept(folder, assignment, known)
    sound = list(_received(reading, assignment, {(found.who, found.data): found for found in kept}))
    problems = [tidy(problem) for problem in reading.problems]
    folder.mkdir(parents=True, exist_ok=True)
    students = _by_student(sound)
    taken = _keep(folder, students, known, people, due)
    here = {one.person for one in taken}
    missing = [person for person in people.people if person not in here]
    strangers = [one.student for one in taken if one.person is None] if people.people else []
    index = {
        "assignment": assignment.id,
        "due": due.isoformat() if due else "",
        "roster": [asdict(person) for person in people.people],
        "missing": [person.name for person in missing],
        "handins": [asdict(one) for one in taken],
        "problems": problems,
    }
    write_whole(
        place / INDEX, (json.dumps(index, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")
    )
    return Intake(
        taken=tuple(taken),
        problems=tuple(problems),
        folder=folder,
        missing=tuple(person.name for person in missing),
        unknown=tuple(_unknown(strangers, people, missing)),
    )


def _received(reading: Download, assignment: Assignment, sound: dict[tuple[Who, bytes], _Found]) -> Iterable[_Found]:
    """What was kept before, and what a download adds to it; what is unsound goes to the download's problems."""
    plain = {found.data: found for found in sound.values()}  # whoever they are from
    stamps: dict[str, str] = {}
    new = list(_new(reading, assignment, plain, stamps))
    names = [found.source for found in new]
    senders = senders_of_hub(names) if reading.hub else senders_of(names, _root(reading))
    if not stamps and _mixed(new, _root(reading)):
        senders = {x: None if who and who.platform == "nbgrader" else who for x, who in senders.items()}
    for one in new:
        sender, before = senders[one.source], plain.get(one.data)
        found = replace(one, sender=sender, kept="")
        if (found.who, found.data) in sound or (before and sender is None):
            continue
        if before is not None and before.sender is None:  # now the platform says whose it is
            sound.pop((before.who, before.data), None)
            found = replace(found, kept=before.kept)
        plain[found.data] = sound[found.who, found.data] = found
    for found in sound.values():
        stamp = stamps.get(submission(found.source, _root(reading)))
        yield replace(found, sender=replace(found.sender, at=stamp)) if stamp and found.sender else found


def _new(
    reading: Download, assignment: Assignment, plain: Mapping[bytes, _Found], stamps: dict[str, str]
) -> Iterable[_Found]:
    """Each sound hand-in of a download, whoever it is from; nbgrader's stamps are put into ``stamps``."""
    trees: dict[str, bool] = {}
    for source, data in reading.files():
        tree = submission(source, _root(reading))
        if PurePosixPath(source).name in (INDEX, PICTURE) or REPORT.search(source):
            continue
        if tree:
            trees.setdefault(tree, False)
            if PurePosixPath(source).name == STAMP:
                stamps[tree] = data[:100].decode("utf-8", "replace").strip()
            if not source.lower().endswith(".jsonl") and b'"journal"' not in data[:1000]:
                continue  # the notebook and what was handed out come along
        trees[tree] = True
        if data in plain:  # it was read before
            yield replace(plain[data], source=source)
            continue
        try:
            yield _found(parse_handin(data, source), assignment, source, data)
        except CopydeskError as error:
            reading.problems.append(str(error))
    for tree in [tree for tree, any_like in trees.items() if tree and not any_like]:
        reading.problems.append(f"{tree} holds no hand-in. Ask for the file that desk.hand_in() wrote.")


def _root(reading: Download) -> str:
    """The download's own name, which may be the first part of what it holds: ``submitted``, ``submitted.zip``."""
    return reading.path.name if reading.path.is_dir() else reading.path.stem


def _mixed(new: Iterable[_Found], root: str) -> bool:
    """Whether a folder that could be one student's holds journals of several: then it is no nbgrader tree."""
    journals: dict[str, set[str]] = {}
    for found in new:
        journals.setdefault(submission(found.source, root), set()).add(found.journal)
    return any(tree and len(several) > 1 for tree, several in journals.items())


def _unknown(strangers: Iterable[str], people: Roster, missing: Iterable[Person]) -> Iterable[str]:
    """A sentence for each who is not on the class list, for the first of them with the nearest name that is free."""
    for count, name in enumerate(strangers):
        near = people.nearest(name, missing) if count < NEAREST else ""
        yield f"{name} is not on the class list." + (f" The nearest who is missing is {near}." if near else "")


def _found(
    handin: HandIn, assignment: Assignment, source: str, data: bytes, kept: str = "", sender: Sender | None = None
) -> _Found:
    refuse_foreign(handin, assignment, source)
    return _Found(
        source=source,
        data=data,
        typed=tidy(handin.student),
        journal=str(handin.header["journal"]),
        at=handin.at,
        events=len(handin.events),
        edition=str(handin.header["edition"]),
        warnings=handin.warnings,
        whole="student" in handin.header,
        prints=fingerprints(handin.events),
        kept=kept,
        sender=sender,
    )


def _kept(folder: Path, assignment: Assignment, known: Mapping[str, Collected]) -> Iterable[_Found]:
    """What was collected before, the earlier hand-ins first: one that stands twice is known by its main place.

    A file that is no hand-in was put there by somebody, and is let be.
    """
    senders = {name: one.sender for one in known.values() for name in (one.file, *one.earlier)}
    for path in sorted(folder.glob("**/*.jsonl"), key=lambda path: (path.parent == folder, path)):
        data, kept = path.read_bytes(), path.relative_to(folder).as_posix()
        try:
            yield _found(parse_handin(data, path.name), assignment, path.name, data, kept, senders.get(path.name))
        except CopydeskError:
            continue


def _by_student(sound: Iterable[_Found]) -> dict[Who, list[_Found]]:
    """All hand-ins of each student, in the order in which they were made."""
    out: dict[Who, list[_Found]] = {}
    for found in sorted(sound, key=lambda found: found.order):
        out.setdefault(found.who, []).append(found)
    sure: dict[str, list[Who]] = {}  # by their journals, those whose names are known best
    for who, theirs in out.items():
        for journal in {found.journal for found in theirs} if who[0] else ():
            sure.setdefault(journal, []).append(who)
    for who in [who for who in out if who[1]]:
        by_platform = [other for other in sure.get(who[1], ()) if not other[1] and other != who]
        same = by_platform or ([] if who[0] else [other for other in sure.get(who[1], ()) if other != who])
        typed = {found.typed.casefold() for other in same for found in out[other]}
        if len(same) == 1 and (not who[0] or who[0] in typed):  # no name, or one that this journal has had before
            out[same[0]] = sorted(out[same[0]] + out.pop(who), key=lambda found: found.order)
    return out


def _keep(
    folder: Path,
    students: Mapping[Who, list[_Found]],
    known: Mapping[str, Collected],
    people: Roster,
    due: datetime | None,
) -> list[Collected]:
    """Write each student's hand-ins: the latest under the student's name, the others under ``earlier``."""
    files = {path.relative_to(folder).as_posix().casefold() for path in folder.glob("**/*.jsonl")}
    names: set[str] = set()
    taken: list[Collected] = []
    latests: list[_Found] = []
    namesakes = Counter(name for name, journal in students if journal)
    sharers: dict[str, list[_Found]] = {}
    for found in students.values():
        sharers.setdefault(found[-1].journal, []).append(found[-1])
    # Who was there before keeps name and file; of those who come new, the first to hand in comes first.
    before = {who: one.kept for who, found in students.items() for one in found if one.kept and "/" not in one.kept}
    for who in sorted(students, key=lambda who: (who not in before, before.get(who, ""), students[who][0].order)):
        *rest, latest = students[who]
        index = known.get(before.get(who, ""))
        sender = next((found.sender for found in reversed(students[who]) if found.sender), None)
        person = people.find(sender, latest.typed)
        latest = replace(latest, sender=latest.sender or sender)
        student = _free(_name(latest, index, person), " ({})", "", names)
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
                warnings=(
                    *_warnings(latest, namesakes[who[0]] if who[1] else 1, sharers[latest.journal]),
                    *begun_anew(sender, [old.journal for old in rest], latest.journal),
                ),
                sender=sender,
                person=person,
                late=lateness(latest.sender, latest.at, due),
            )
        )
        latests.append(latest)
    return sorted(_with_copies(taken, latests), key=lambda one: (one.student.casefold(), one.file))


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


def _name(latest: _Found, index: Collected | None, person: Person | None) -> str:
    """What a student is called: as the index has it, unless something says otherwise since."""
    said = person.name if person else latest.name
    if index and (not said or re.fullmatch(re.escape(said) + r"( \(\d+\))?", index.student, re.IGNORECASE)):
        return index.student
    return said or PurePosixPath(latest.source).stem


def _warnings(latest: _Found, namesakes: int, sharers: Iterable[_Found]) -> list[str]:
    """What a teacher should know of a hand-in.

    Args:
        namesakes: how many journals were handed in under its name.
        sharers: the latest hand-ins of everybody who handed in its journal.
    """
    told = list(latest.warnings)
    sender = latest.sender
    named = sender is not None and sender.platform != "nbgrader" and not sender.name.endswith(f" {sender.id}")
    if sender and named and latest.typed and not same_person(sender, latest.typed):
        told.append(f"{sender.title} says that it is from {sender.name}; the name typed is {latest.typed}.")
    elif not latest.typed and not sender:
        told.append("No name was typed; the file's name stands in for it.")
    elif namesakes > 1:
        told.append("Another journal was handed in under the same name; both are kept. Ask whose it is.")
    others = [other.name or "somebody without a name" for other in sharers if other.who != latest.who]
    if others:
        told.append(f"The same journal was handed in by {_few(others)} too. Ask whose work it is.")
    return told


def _with_copies(taken: Sequence[Collected], latests: Sequence[_Found]) -> Iterable[Collected]:
    """Each hand-in; one that shares events with another's journal gets a warning that names it."""
    order = sorted(range(len(taken)), key=lambda place: latests[place].order)
    shared = copied([latests[place].prints for place in order])
    for rank, place in enumerate(order):
        names = [
            f"{taken[order[other]].student} ({count})"
            for other, count in shared.get(rank, {}).items()
            if latests[order[other]].journal != latests[place].journal  # that is told already
        ]
        told = f"Shares events, in the same order and with the same times between them, with {_few(names)}. Ask whose "
        yield replace(taken[place], warnings=(*taken[place].warnings, told + "work it is.")) if names else taken[place]


def _few(names: Sequence[str]) -> str:
    return ", ".join(names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")


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
