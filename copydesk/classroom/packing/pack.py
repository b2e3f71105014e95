"""What a class gets, in one folder: lessons, exercises without their keys, and how to open them. Never the repository.

Packed again, the folder only grows: what was published is not changed, what is new comes under a new name.
"""

from __future__ import annotations

import re
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from copydesk.classroom.feedback import ZIP_TIME
from copydesk.classroom.handout import assignment_names, leaks, lesson_names, make_handout, read_solution
from copydesk.classroom.intake import write_whole
from copydesk.classroom.packing import git
from copydesk.classroom.packing.parts import EXERCISES, TASKS, Part, exercise_part, lesson_part
from copydesk.classroom.packing.published import LIST, Published, refuse_changes, refuse_names
from copydesk.classroom.packing.texts import extras
from copydesk.classroom.packing.unpack import kit_parts
from copydesk.errors import CopydeskError
from copydesk.kit import kit_root

WHEEL = re.compile(r"copydesk-[^/-]+-py3-none-any\.whl")


@dataclass(slots=True, kw_only=True)
class Packed:
    """What was done.

    Attributes:
        new: the notebooks that are new in the folder, by place.
        count: how many notebooks are in it now.
        kept: the folders of articles that are published in another version and stayed as they are.
        commit: the new commit's name, where there is one.
    """

    new: list[str] = field(default_factory=list)
    count: int = 0
    kept: list[str] = field(default_factory=list)
    commit: str = ""


def pack(
    out: Path,
    lessons: Sequence[str] | None = None,
    exercises: Sequence[str] | None = None,
    *,
    to_git: bool = False,
    zip_file: Path | None = None,
    wheel: Path | None = None,
) -> Packed:
    """Publish lessons and exercises into ``out``, which is made where it is missing.

    Args:
        out: the folder; what it has published is never changed.
        lessons: names; None means all.
        exercises: names of the kit's, or folders of assignments of one's own; None means all of the kit's.
        to_git: also commit, on the branch ``main`` of the repository that ``out`` is or becomes.
        zip_file: also write the whole pack as a zip.
        wheel: the kit's wheel, to be put in, so that ``pip install -r requirements.txt`` installs the kit too.

    Raises:
        CopydeskError: an unknown name; something published would change; a key or a name of students' work would be
            in it; ``out`` is something else than a pack. Then nothing was written.
    """
    published, done = Published.read(out), Packed()
    with tempfile.TemporaryDirectory() as scratch:
        parts = [*_lessons(lessons), *_exercises(exercises, Path(scratch))]
    files: dict[str, bytes] = {}

    def there(place: str) -> bytes | None:
        if place in files:
            return files[place]
        return (out / place).read_bytes() if place in published.files else None

    for part in sorted(parts, key=lambda part: (part.shelf == EXERCISES, part.id, part.edition)):
        placed = part.settle(there)
        changed = published.changes(placed)
        refuse_changes(part, changed)
        refuse_names(placed, keys_allowed="key.json" in part.own)
        old = {_article(place) for place in changed}
        done.kept += [folder for folder in sorted(old) if folder not in done.kept]
        placed = {place: data for place, data in placed.items() if _article(place) not in old}
        files |= placed
        if published.add(part, placed):
            done.new.append(next(place for place in placed if place.endswith(".ipynb")))
    own = [name for name in exercises or () if (Path(name) / TASKS).is_file()]
    _refuse_keys(files, [*assignment_names(), *own])
    rest = extras(published.parts, _wheel_name(wheel))
    if wheel is not None:
        rest[wheel.name] = wheel.read_bytes()
    everything = {**files, **rest, LIST: published.to_bytes()}
    out.mkdir(parents=True, exist_ok=True)
    if to_git:
        git.begin(out)
    for place, data in everything.items():
        write_whole(out / place, data)
    places = sorted({*published.files, *everything})
    if to_git:
        done.commit = git.commit(out, places, _message(done.new))
    if zip_file is not None:
        _zip(zip_file, out, places)
    done.count = len(published.parts)
    return done


def _lessons(names: Sequence[str] | None) -> Iterator[Part]:
    for name in lesson_names() if names is None else names:
        yield lesson_part(kit_root(), name)


def _exercises(names: Sequence[str] | None, scratch: Path) -> Iterator[Part]:
    """Exercises as handouts, from their solutions; in an installed kit, which has none, as the kit carries them."""
    if not assignment_names():
        ready = {part.id: part for part in kit_parts(kit_root()) if part.shelf == EXERCISES}
        for name in [*ready] if names is None else names:
            if name not in ready and not (Path(name) / TASKS).is_file():
                raise CopydeskError(f"There is no exercise {name}.", f"The exercises are {', '.join(ready)}.")
            yield ready[name] if name in ready else _handout(name, scratch)
        return
    for name in assignment_names() if names is None else names:
        if name in lesson_names():
            raise CopydeskError(f"{name} is a lesson.", f"Say --lessons {name}.")
        yield _handout(name, scratch)


def _handout(name: str, scratch: Path) -> Part:
    place = Path(tempfile.mkdtemp(dir=scratch))  # two editions of one exercise have the same id
    folder = make_handout(name, place)
    return exercise_part(folder, sorted(path for path in folder.rglob("*") if path.is_file()))


def _article(place: str) -> str:
    """The folder of the shared article to which a file belongs, else the file itself."""
    path = PurePosixPath(place)
    return "/".join(path.parts[:3]) if path.parts[:2] == ("data", "articles") else place


def _refuse_keys(files: Mapping[str, bytes], names: Iterable[str]) -> None:
    """Refuse a pack in which a piece of an exercise's key stands: of the kit's, packed or not, and of one's own.

    A lesson brings its own key, and may give a reason in the same words as an exercise: its tasks and its gold are not
    searched. An exercise that hands out its key is not searched for that key.
    """
    with tempfile.TemporaryDirectory() as scratch:
        for place, data in files.items():
            of_a_lesson = not place.startswith(f"{EXERCISES}/") and place.endswith((".toml", ".json"))
            if not of_a_lesson and not _key_is_given(place, files):
                write_whole(Path(scratch) / place, data)
        for name in names:
            assignment, keys = read_solution(name)
            if assignment.feedback == "full":
                continue
            for leak in leaks(Path(scratch), keys.values()):
                if not leak.endswith("data-artifact"):
                    raise CopydeskError(
                        f"The pack would have held a piece of the key of {assignment.id}: {leak}.", "Take it out."
                    )


def _key_is_given(place: str, files: Mapping[str, bytes]) -> bool:
    """Whether a file belongs to an exercise that hands out its own key."""
    return any(place.startswith(other.removesuffix("key.json")) for other in files if other.endswith("/key.json"))


def _wheel_name(wheel: Path | None) -> str:
    """The name of the kit's wheel, looked at: students get nothing from it but the kit.

    Raises:
        CopydeskError: it is no wheel of copydesk, or it holds a key.
    """
    if wheel is None:
        return ""
    if not WHEEL.fullmatch(wheel.name) or not zipfile.is_zipfile(wheel):
        raise CopydeskError(f"{wheel} is no wheel of copydesk.", "Make one with: pip wheel --no-deps .")
    with zipfile.ZipFile(wheel) as opened:
        refuse_names(name for name in opened.namelist() if name.startswith("copydesk/kit/"))
    return wheel.name


def _message(new: Iterable[str]) -> str:
    names = [Path(place).stem for place in new]
    return "New: " + ", ".join(names) if names else "How to open the pack"


def _zip(target: Path, folder: Path, places: Iterable[str]) -> None:
    """Pack the published files, and nothing else that lies in the folder, under the folder's name."""
    part = target.with_name(target.name + ".part")
    part.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(part, "w") as packed:
        for place in places:
            entry = zipfile.ZipInfo(f"{folder.resolve().name}/{place}", ZIP_TIME)
            packed.writestr(entry, (folder / place).read_bytes(), zipfile.ZIP_DEFLATED)
    part.replace(target)


def names_in(words: Iterable[str]) -> list[str] | None:
    """The names that an option was given, several times or with commas; None where it was not given. *none* is none."""
    words = list(words)
    names = [name.strip() for word in words for name in word.split(",") if name.strip()]
    return None if not words else [name for name in names if name != "none"]
