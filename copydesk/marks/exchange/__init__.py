"""Annotations in the forms of other programs, there and back.

Rows for pandas, CSV for a spreadsheet, W3C Web Annotations, brat standoff, and the kit's own JSON. Each form says what
it cannot hold (``Form.cannot_hold``); all else comes back as it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from copydesk.errors import CopydeskError
from copydesk.marks.annotation import AnnotationSet
from copydesk.marks.codebook import codebook
from copydesk.marks.exchange import brat, table, webanno
from copydesk.marks.exchange.brat_in import from_brat
from copydesk.marks.exchange.rows import from_rows, rows, span_rows
from copydesk.text.article import Article

__all__ = ["FORMS", "Form", "export", "form_of", "from_rows", "read", "rows", "span_rows"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form: the endings of its files, the first of them usual, and what it cannot hold."""

    endings: tuple[str, ...]
    cannot_hold: str


FORMS: Mapping[str, Form] = {
    "json": Form(endings=(".json",), cannot_hold=""),
    "csv": Form(endings=(".csv", ".tsv"), cannot_hold=table.CANNOT_HOLD),
    "w3c": Form(endings=(".jsonld",), cannot_hold=webanno.CANNOT_HOLD),
    "brat": Form(endings=(".ann",), cannot_hold=brat.CANNOT_HOLD),
}


def export(
    marks: AnnotationSet, article: Article, form: str, name: str, *, mark: bool = True, delimiter: str = ","
) -> tuple[dict[str, bytes], list[str]]:
    """A set in another form.

    Args:
        marks: the set.
        article: its article.
        form: ``json``, ``csv``, ``w3c`` or ``brat``.
        name: the name of the file.
        mark: for CSV, whether it begins with a byte order mark, as Excel wants it.
        delimiter: for CSV, what stands between cells.

    Returns:
        The files by name (brat wants three), and a sentence for each mark that the form cannot hold.
    """
    if form == "json":
        return {name: marks.to_bytes()}, []
    if form == "csv":
        return {name: table.to_csv(marks, article, mark=mark, delimiter=delimiter)}, []
    if form == "w3c":
        return {name: webanno.to_webanno(marks, article)}, []
    data, told = brat.to_brat(marks, article)
    text = article.text.encode("utf-8", "replace")
    return {name: data, str(Path(name).with_suffix(".txt")): text, "annotation.conf": brat.configuration()}, told


def form_of(path: Path, data: bytes | None = None) -> str:
    """The form of a file by its ending; a ``.json`` that is there already also by how it begins.

    Raises:
        CopydeskError: it is none of them.
    """
    ending = path.suffix.lower()
    if ending == ".json":
        # an AnnotationSet names its text by its hash; what others call .json is taken for Web Annotations
        ours = data is None or (b'"sha256"' in data[:2000] and b'"@context"' not in data[:2000])
        return "json" if ours else "w3c"
    for form, facts in FORMS.items():
        if ending in facts.endings:
            return form
    raise CopydeskError(
        f"{path} has an ending that says nothing of its form.",
        "Give a .json, .jsonld, .csv or .ann file, or say which with --form.",
    )


def read(path: Path, data: bytes, article: Article, form: str, by: str = "") -> tuple[AnnotationSet, list[str]]:
    """Read a file of another form.

    Args:
        path: its name; brat's text is looked for beside it.
        data: its bytes.
        article: the article that it is about.
        form: ``json``, ``csv``, ``w3c`` or ``brat``.
        by: who made the marks; what the file says where it is empty.

    Returns:
        The set, and a sentence for each mark that was left out or should be looked at.

    Raises:
        CopydeskError: the file is damaged, is about another text, or has a label that the codebook does not know.
    """
    told: list[str] = []
    if form == "json":
        marks = AnnotationSet.parse(data, article, str(path))
    elif form == "csv":
        marks = table.from_csv(data, article, str(path), by)
    elif form == "w3c":
        marks, told = webanno.from_webanno(data, article, str(path), by)
    else:
        beside = path.with_suffix(".txt")
        marks = from_brat(data, beside.read_bytes() if beside.is_file() else None, article, str(path), by)
    for one in marks.annotations:
        scheme = codebook().layers[one.layer]
        if not scheme.may_label(one.label):
            labels = ", ".join(label.name for label in scheme.labels)
            raise CopydeskError(f"{path}, {one.id}: there is no label {one.label!r}.", f"Use one of {labels}.")
    return replace(marks, by=by or marks.by), told
