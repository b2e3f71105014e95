"""An article's readings carried over to its changed text, from an earlier version of the article or of its text."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from copydesk.classroom.articles.place import free_slug
from copydesk.classroom.articles.readings import BEFORE, put_reading, reading_file, readings, the_reading
from copydesk.errors import CopydeskError
from copydesk.marks.annotation import Annotation, AnnotationSet
from copydesk.marks.carry import Carried, carry
from copydesk.text.article import Article
from copydesk.text.incoming import decode


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedOver:
    """One reading that was carried over.

    Attributes:
        what: its name: ``gold``, ``draft``, ``passes/<name>``.
        file: where it is now.
        count: how many marks it had.
        carried: what became of them.
        left: the file with those that were not placed; None where all were.
        told: a sentence for each thing that was moved out of the way.
    """

    what: str
    file: Path
    count: int
    carried: Carried
    left: Path | None
    told: tuple[str, ...]

    def sentences(self) -> list[str]:
        """What became of it, what to look at, what was not placed and where that is kept, and what is new."""
        out = [f"{self.what}: {len(self.carried.placed)} of {self.count} marks are in {self.file}."]
        out += [*self.carried.look, *self.carried.told, *self.told]
        if self.left:
            out.append(f"Those that were not placed are kept in {self.left}, beside the text that they are of.")
        if self.carried.new_lines:
            out.append(f"Written since: line {_ranges(self.carried.new_lines)}. Read it for what to mark there.")
        return out


def carry_over(folder: Path, source: Path, what: str | None = None, *, as_draft: bool = False) -> list[CarriedOver]:
    """Carry readings of an earlier text over to an article's text.

    Two ways. ``source`` is the folder of the earlier version: its gold, or else its draft, or the reading that is
    named, comes into ``folder``, where it must not be yet. Or ``source`` is the earlier text, and ``folder`` is the
    article whose text was changed under its readings: all of them are carried over, or the one that is named, and what
    was there is kept in a folder ``before``, with the earlier text.

    Marks that cannot be placed are kept with the earlier text in ``before``, so that nothing is lost.

    Args:
        folder: the article whose text is the newer one.
        source: the earlier version's folder, or its text.
        what: the reading; see above where it is None.
        as_draft: from an earlier version's folder, the marks become the draft for the studio, together with those that
            the machine has made in lines written since.

    Raises:
        CopydeskError: no such article or reading, the two texts are the same, a reading is not of the earlier text,
            is in the way, or nothing of it stands in the new text.
    """
    new = Article.load(folder)
    if (source / "article.txt").is_file():
        old, home = Article.load(source), source
        names = [the_reading(source, what)]
    else:
        old, home = _text(source, new.slug), folder
        names = [the_reading(folder, what)] if what else readings(folder)
    if old.text == new.text:
        raise CopydeskError(f"{source} has the same text as {folder}.", "Name the earlier version of the text.")
    if not names:
        raise CopydeskError(f"{folder} holds no reading to carry over.", "Name the folder of the earlier version.")
    loaded = [(name, AnnotationSet.load(reading_file(home, name), old)) for name in names]
    moved = [(name, marks, carry(marks.annotations, old, new)) for name, marks in loaded]
    for name, marks, found in moved:
        if marks.annotations and not found.placed:
            raise CopydeskError(
                f"No mark of {reading_file(home, name)} stands in the new text.", "Is it another article? Mark it anew."
            )
    before = folder / free_slug(folder, BEFORE)
    if home == folder:
        if as_draft:
            raise CopydeskError(
                "Only the marks of an earlier version's folder become a draft.", "Name that folder, or leave it out."
            )
        return _in_place(new, before, source, moved)
    return [_one(folder, new, before, name, marks, found, old, as_draft) for name, marks, found in moved]


def _one(
    folder: Path, new: Article, before: Path, name: str, marks: AnnotationSet, found: Carried, old: Article,
    as_draft: bool,
) -> CarriedOver:  # fmt: skip
    to = "draft" if as_draft else name
    added = _since(folder, new, found) if as_draft else []
    by, how = ("finder", "") if as_draft else (marks.by, marks.made)
    made = AnnotationSet.of(new, by, [*found.placed, *added], how)
    told = put_reading(folder, to, made)
    if added:
        told.append(f"What the machine marked in lines written since is in it, too ({len(added)}).")
    left = _keep_left(before, name, marks, found, old)
    return CarriedOver(
        what=name, file=reading_file(folder, to), count=len(marks.annotations), carried=found, left=left,
        told=tuple(told),
    )  # fmt: skip


def _over(marks: AnnotationSet, new: Article, placed: Sequence[Annotation]) -> AnnotationSet:
    """The same reading of the new text: by whom, and whatever else is said of it."""
    return replace(marks, article=new.slug, sha256=new.sha256, annotations=tuple(placed))


def _since(folder: Path, new: Article, found: Carried) -> list[Annotation]:
    """The marks of the draft that is there which lie in lines written since."""
    file = reading_file(folder, "draft")
    if not file.is_file():
        return []
    lines = set(found.new_lines)
    inside = (
        mark
        for mark in AnnotationSet.load(file, new).annotations
        if all(set(new.line_numbers(*span)) <= lines for _, span in mark.all_spans())
    )
    return [mark.with_(id=f"since-{number}") for number, mark in enumerate(inside, 1)]


def _in_place(
    new: Article, before: Path, source: Path, moved: list[tuple[str, AnnotationSet, Carried]]
) -> list[CarriedOver]:
    """The readings of a text that was changed in its folder; what was there goes into ``before``."""
    folder = before.parent
    begun = folder / "answers" / f"studio-{new.slug}"
    if any(name == "draft" for name, _, _ in moved) and begun.exists():
        raise CopydeskError(
            f"The draft of {new.slug} was begun in the studio, and its decisions hang on the earlier text.",
            "Bring the changed text in as an article of its own, then carry over from this folder.",
        )
    old = _text(source, new.slug)
    Article(slug=before.name, text=old.text, meta=new.meta).save(before)
    out = []
    for name, marks, found in moved:
        kept, file = reading_file(before, name), reading_file(folder, name)
        kept.parent.mkdir(exist_ok=True)
        shutil.copyfile(file, kept)
        AnnotationSet.of(new, marks.by, found.placed, marks.made).save(file)
        left = _keep_left(before, name, marks, found, old)
        told = (f"What it was is kept as {kept}.",)
        count = len(marks.annotations)
        out.append(CarriedOver(what=name, file=file, count=count, carried=found, left=left, told=told))
    agreed = folder / "agreement.json"
    if agreed.is_file() and any(name.startswith("passes/") for name, _, _ in moved):
        agreed.rename(before / agreed.name)
    return out


def _keep_left(before: Path, name: str, marks: AnnotationSet, found: Carried, old: Article) -> Path | None:
    """Write the marks that were not placed, with the text that they are of."""
    if not found.left:
        return None
    if not (before / "article.txt").is_file():
        Article(slug=before.name, text=old.text, meta=old.meta).save(before)
    file = before / f"left-{name.replace('/', '-')}.json"
    AnnotationSet.of(old, marks.by, found.left).save(file)
    return file


def _text(source: Path, slug: str) -> Article:
    """The earlier text as an article."""
    try:
        data = source.read_bytes()
    except OSError as error:
        raise CopydeskError(
            f"{source} cannot be read: {error.strerror}.", "Name the folder of the earlier version, or its text."
        ) from None
    return Article.from_text(decode(data, str(source)), slug)


def _ranges(numbers: Iterable[int]) -> str:
    """Numbers in order, neighbours drawn together: ``3, 7–9``."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)
