"""An article's readings out to other programs, and back in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from copydesk.classroom.articles.readings import put_reading, reading_file, the_reading
from copydesk.classroom.intake import write_whole
from copydesk.errors import CopydeskError
from copydesk.marks.annotation import AnnotationSet
from copydesk.marks.exchange import FORMS, export, form_of, read, span_rows
from copydesk.marks.exchange.table import csv_of
from copydesk.text.article import Article

LARGEST = 20_000_000  # bytes of a file of marks; those of a long article are a hundredth of it
KEPT = "annotation.conf"  # brat's own settings: a project's, which no export may change


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchanged:
    """What was written, how many marks are in it, and a sentence for each thing to know."""

    files: tuple[Path, ...]
    count: int
    told: tuple[str, ...]


def export_reading(
    folder: Path, out: Path, form: str | None = None, what: str | None = None, *, spans: bool = False,
    mark: bool = True, delimiter: str = ",",
) -> Exchanged:  # fmt: skip
    """Write a reading of an article in another form.

    Args:
        folder: the article's folder.
        out: the file; brat's text and settings are written beside it. Nothing is written over.
        form: ``json``, ``csv``, ``w3c`` or ``brat``; by ``out``'s ending where it is None.
        what: the reading (``the_reading``).
        spans: for CSV, a row a span in place of a row a mark; that cannot be read back.
        mark, delimiter: for CSV (``to_csv``).

    Raises:
        CopydeskError: no such article or reading, no such form, or a file is there already.
    """
    article = Article.load(folder)
    name = the_reading(folder, what)
    marks = AnnotationSet.load(reading_file(folder, name), article)
    form = form or form_of(out)
    if spans and form != "csv":
        raise CopydeskError("A row a span is for CSV only.", "Say --form csv, or leave --spans out.")
    if spans:
        files, told = {out.name: csv_of(span_rows(marks, article), mark=mark, delimiter=delimiter)}, list[str]()
    else:
        files, told = export(marks, article, form, out.name, mark=mark, delimiter=delimiter)
    for file, data in list(files.items()):
        place = out.parent / file
        if place.exists() and (not place.is_file() or place.read_bytes() != data):
            if file == KEPT:
                told.append(f"{place} was there already and stays as it is. Add the codebook's types to it.")
                del files[file]
                continue
            raise CopydeskError(f"{place} exists already.", "Give another name, or move that file away.")
    for file, data in files.items():
        write_whole(out.parent / file, data)
    if FORMS[form].cannot_hold and not spans:
        told.append(FORMS[form].cannot_hold)
    return Exchanged(files=tuple(out.parent / file for file in files), count=len(marks.annotations), told=tuple(told))


def import_reading(folder: Path, file: Path, to: str, form: str | None = None) -> Exchanged:
    """Read a file of another form and keep it as a reading of an article.

    Args:
        folder: the article's folder.
        file: what another program, or ``export_reading``, wrote.
        to: ``draft`` or ``passes/<name>``. Gold is made in the studio, or from two readings.
        form: by the file's ending and content where it is None.

    Raises:
        CopydeskError: the file is damaged or about another text, nothing of it could be placed, or the reading is
            there already.
    """
    if to == "gold":
        raise CopydeskError(
            "Gold is not imported: each of its marks needs a reason and a look.",
            "Import into the draft and make the gold in the studio: --to draft.",
        )
    reading_file(folder, to)
    article = Article.load(folder)
    try:
        if file.stat().st_size > LARGEST:
            raise CopydeskError(
                f"{file} has {file.stat().st_size:,} bytes.", f"Marks of an article have {LARGEST:,} at most."
            )
        data = file.read_bytes()
    except OSError as error:
        raise CopydeskError(f"{file} cannot be read: {error.strerror}.", "Look at its name.") from None
    marks, told = read(file, data, article, form or form_of(file, data), to.rpartition("/")[2] if "/" in to else "")
    if told and not marks.annotations:
        raise CopydeskError(f"Nothing of {file} could be placed in {article.slug}: {told[0]}", "Is it of this article?")
    by = "finder" if to == "draft" else to.rpartition("/")[2]
    told += put_reading(folder, to, replace(marks, by=by))
    return Exchanged(files=(reading_file(folder, to),), count=len(marks.annotations), told=tuple(told))
