"""Annotations as rows of a table: one dict a mark, or one a span, ready for ``pandas.DataFrame``.

A row of a mark holds everything that the mark does, and ``from_rows`` reads it back. Rows of spans are for counting.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.marks.annotation import ROLES, Annotation, AnnotationSet, known_way
from copydesk.text.article import Article

HEAD = ("article", "reader", "made", "id", "layer", "label", "line", "start", "end", "text", "source", "cue", "spans")
TAIL = ("by", "rule", "rationale", "status", "also_ok")
OWN = "attrs."  # stands before an attribute whose name is a column's
GAP = " … "  # between the pieces of a passage
_PIECE = re.compile(r"(\d+)-(\d+)")


def rows(marks: AnnotationSet, article: Article) -> list[dict[str, Any]]:
    """A row a mark, in the set's order.

    Columns: ``article``, ``reader`` (who made the set), ``made`` (how), ``id``, ``layer``, ``label``, ``line`` (the
    number of its first line), ``start`` and ``end`` (code points), ``text`` (the claim of an attribution, the words of
    the others), ``source``, ``cue``, ``spans`` (such as ``content 248-368 370-380; source 383-409``), then a column for
    each attribute that it has, ``by``, ``rule``, ``rationale``, ``status`` and ``also_ok`` (a list of dicts). What a
    mark does not have, its row does not have.
    """
    return [_row(mark, marks, article) for mark in marks.annotations]


def span_rows(marks: AnnotationSet, article: Article) -> list[dict[str, Any]]:
    """A row a span: ``role``, ``piece`` (from 1), ``line``, ``start``, ``end`` and ``text`` are the span's own."""
    out = []
    for mark in marks.annotations:
        whole = _row(mark, marks, article)
        kept = {name: value for name, value in whole.items() if name not in ("source", "cue", "spans", "also_ok")}
        for role, spans in mark.spans.items():
            for piece, span in enumerate(spans, 1):
                line, words = article.line_at(span.start).number, article.text[span.start : span.end]
                where = {"role": role, "piece": piece, "line": line, "start": span.start, "end": span.end}
                out.append({**kept, **where, "text": words})
    return out


def from_rows(table: Iterable[Mapping[str, Any]], article: Article, by: str = "", where: str = "row") -> AnnotationSet:
    """Read rows of marks back.

    A cell that is None, empty or not a number (as pandas leaves it where there is nothing) counts as missing. The
    words of a row, where it has any, must be those of its spans in this article.

    Args:
        table: the rows, as ``rows`` made them or ``DataFrame.to_dict("records")`` gives them.
        article: the article that they are about.
        by: who made the set; what the rows say where it is empty.
        where: what a row is called in the error's sentence; its number comes after it.

    Raises:
        CopydeskError: what is wrong with a row, and in which.
    """
    out: list[Annotation] = []
    seen: set[str] = set()
    reader, made = by, ""
    for number, row in enumerate(table, 1):
        at = f"{where} {number}"
        cells = {str(name): value for name, value in row.items() if not _missing(value)}
        reader, made = reader or str(cells.get("reader", "")), made or known_way(cells.get("made"))
        obj: dict[str, Any] = {name: cells[name] for name in ("layer", "label", *TAIL) if name in cells}
        obj["id"] = str(cells.get("id", f"r{number}"))
        obj["spans"] = spans_of(cells, at)
        obj["attrs"] = {_attribute(name): value for name, value in cells.items() if name not in (*HEAD, *TAIL)}
        mark = Annotation.from_json(obj, length=len(article.text), where=at)
        _compare(mark, cells, article, at)
        if mark.id in seen:
            raise CopydeskError(f"{at}: two marks are called {mark.id}.", "Give one of them another id.")
        seen.add(mark.id)
        out.append(mark)
    return AnnotationSet.of(article, reader, out, made)


def written_spans(mark: Annotation) -> str:
    """The spans of a mark in one line: ``content 248-368 370-380; source 383-409``."""
    return "; ".join(f"{role} {' '.join(f'{a}-{b}' for a, b in spans)}" for role, spans in mark.spans.items() if spans)


def spans_of(cells: Mapping[str, Any], at: str) -> dict[str, list[list[int]]]:
    """The spans that a row names: in ``spans``, or else by ``start`` and ``end``.

    Raises:
        CopydeskError: it names none, or they cannot be read.
    """
    mend = "Write it as “text 12-30”, or as “content 48-90; source 30-41”."
    if "spans" not in cells:
        try:
            start, end = int(cells["start"]), int(cells["end"])
        except (KeyError, TypeError, ValueError):
            raise CopydeskError(f"{at}: it has neither spans nor a start and an end.", mend) from None
        layer = str(cells.get("layer", ""))
        return {"content" if layer == "attribution" else "text": [[start, end]]}
    out: dict[str, list[list[int]]] = {}
    for part in str(cells["spans"]).split(";"):
        role, _, pieces = part.strip().partition(" ")
        found = _PIECE.findall(pieces)
        if not found or _PIECE.sub("", pieces).strip() or role in out:
            raise CopydeskError(f"{at}: the spans “{str(cells['spans'])[:60]}” cannot be read.", mend)
        out[role] = [[int(a), int(b)] for a, b in found]
    return out


def passage(mark: Annotation, role: str, article: Article) -> str:
    """The words of one role, its pieces joined by an ellipsis."""
    return GAP.join(article.text[span.start : span.end] for span in mark.role(role))


def _row(mark: Annotation, marks: AnnotationSet, article: Article) -> dict[str, Any]:
    row: dict[str, Any] = {
        "article": marks.article, "reader": marks.by, "id": mark.id, "layer": mark.layer, "label": mark.label,
        "line": article.line_at(mark.start).number, "start": mark.start, "end": mark.end,
    }  # fmt: skip
    if marks.made:
        row["made"] = marks.made
    for column, role in _columns(mark):
        if mark.role(role):
            row[column] = passage(mark, role, article)
    row["spans"] = written_spans(mark)
    for name, value in mark.attrs.items():
        row[_column(name)] = value
    row["by"] = mark.by
    for name, value in (("rule", mark.rule), ("rationale", mark.rationale)):
        if value is not None:
            row[name] = value
    row["status"] = mark.status
    if mark.also_ok:
        row["also_ok"] = [dict(reading) for reading in mark.also_ok]
    return row


def _columns(mark: Annotation) -> Iterator[tuple[str, str]]:
    for role in ROLES[mark.layer]:
        yield ("text" if role in ("text", "content") else role), role


def _column(attribute: str) -> str:
    taken = attribute in HEAD or attribute in TAIL or attribute.startswith(OWN) or not attribute
    return OWN + attribute if taken else attribute


def _attribute(column: str) -> str:
    return column.removeprefix(OWN)


def _missing(value: Any) -> bool:
    return value is None or value == "" or (isinstance(value, float) and math.isnan(value))


def _compare(mark: Annotation, cells: Mapping[str, Any], article: Article, at: str) -> None:
    """See to it that a row's words are the words of its spans: a table of another text places nothing."""
    for column, role in _columns(mark):
        if column in cells and mark.role(role):
            stands, says = passage(mark, role, article), str(cells[column])
            if says.split() != stands.split():
                raise CopydeskError(
                    f"{at}, {mark.id}: its {column} is “{says[:40]}”, but “{stands[:40]}” stands there in "
                    f"{article.slug}.",
                    "Is it a table of another version of the text? Then carry the marks over.",
                )
