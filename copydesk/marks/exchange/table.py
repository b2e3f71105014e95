"""Annotations as CSV: for a spreadsheet, and for ``pandas.read_csv``.

A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP's "CSV injection"), which is
taken away when the file is read back. A value that is no text, or that would be taken for one, stands as JSON.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.marks.annotation import AnnotationSet
from copydesk.marks.exchange.rows import HEAD, TAIL, from_rows, rows
from copydesk.text.article import Article

CANNOT_HOLD = (
    "A table cannot hold: a reason, rule or attribute that is there and empty; half a sign (a lone surrogate); "
    "who made a set of no marks. Excel cuts off what is longer than 32,767 signs."
)
LARGEST_CELL = 10_000_000  # signs; Python's reader stops at 131,072
_FORMULA = "=+-@\t\r\n＝＋－＠"
_GUARDED = re.compile(rf"'[{re.escape(_FORMULA)}']")
_PLAIN = frozenset([*HEAD, *TAIL]) - {"also_ok"}  # columns that hold text or numbers, never JSON


def to_csv(marks: AnnotationSet, article: Article, *, mark: bool = True, delimiter: str = ",") -> bytes:
    """The rows of a set (``rows``) as CSV in UTF-8.

    Args:
        marks: the set.
        article: its article.
        mark: with a byte order mark, without which Excel takes UTF-8 for a code page.
        delimiter: ``,``, or ``;`` for an Excel of a country with decimal commas.
    """
    return csv_of(rows(marks, article), mark=mark, delimiter=delimiter)


def csv_of(
    table: Sequence[Mapping[str, Any]], *, first: Sequence[str] = (), mark: bool = True, delimiter: str = ","
) -> bytes:
    """Any rows as such a CSV; the columns are those of all rows, the usual ones in their usual order.

    Args:
        table: the rows.
        first: columns of plain text that are no attributes and stand before all others, such as a student's name.
        mark: see ``to_csv``.
        delimiter: see ``to_csv``.
    """
    found = dict.fromkeys(name for row in table for name in row)
    usual = {*first, *HEAD, *TAIL}
    middle = [name for name in found if name not in usual]
    heads = [
        *first,
        *(x for x in HEAD if x in found or not table),
        *middle,
        *(x for x in TAIL if x in found or not table),
    ]
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(map(_guarded, heads))
    for row in table:
        writer.writerow([_cell(row[name], name in _PLAIN or name in first) if name in row else "" for name in heads])
    return (b"\xef\xbb\xbf" if mark else b"") + out.getvalue().encode("utf-8", "replace")


def from_csv(data: bytes, article: Article, name: str, by: str = "") -> AnnotationSet:
    """Read such a CSV back; commas, semicolons and tabs are told apart by its first line.

    Raises:
        CopydeskError: it is no such table; the sentence names the file and the line.
    """
    try:
        text = data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise CopydeskError(
            f"{name}, byte {error.start}: this is not UTF-8 text.", "Save the table as “CSV UTF-8”."
        ) from None
    csv.field_size_limit(max(csv.field_size_limit(), LARGEST_CELL))
    delimiter = next((x for x in ",;\t" if {"layer", "label"} <= set(_first_row(text, x))), ",")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    table: list[tuple[int, dict[str, Any]]] = []
    heads: list[str] | None = None
    line = 1
    try:
        for cells in reader:
            if heads is None:
                heads = [_bare(cell) for cell in cells]
                _look_at(heads, name)
            elif any(cells):
                if len(cells) > len(heads):
                    raise CopydeskError(
                        f"{name}, line {line} has {len(cells)} cells under {len(heads)} heads.",
                        "Is a quotation mark missing before it? Mend that line.",
                    )
                table.append((line, {x: _value(x, cell) for x, cell in zip(heads, cells, strict=False) if cell != ""}))
            line = reader.line_num + 1
    except csv.Error as error:
        raise CopydeskError(f"{name}, line {line}: this is not CSV ({error}).", "Mend that line.") from None
    if heads is None:
        raise CopydeskError(f"{name} is empty.", "Give a table with a first line of heads, such as id, layer, label.")
    return _read(table, article, name, by)


def _read(table: Iterable[tuple[int, dict[str, Any]]], article: Article, name: str, by: str) -> AnnotationSet:
    marks, seen, reader, made = [], dict[str, int](), by, ""
    for number, (line, row) in enumerate(table, 1):
        one = from_rows([{"id": f"r{number}", **row}], article, where=f"{name}, line {line}: row")
        reader, made = reader or one.by, made or one.made
        (found,) = one.annotations
        if found.id in seen:
            raise CopydeskError(
                f"{name}, line {line}: {found.id} is also the id of line {seen[found.id]}.", "Give it another id."
            )
        seen[found.id] = line
        marks.append(found)
    return AnnotationSet.of(article, reader, marks, made)


def _first_row(text: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), [])
    except csv.Error:
        return []


def _look_at(heads: Sequence[str], name: str) -> None:
    if "layer" not in heads or "label" not in heads:
        raise CopydeskError(
            f"{name}, line 1 has no column {'layer' if 'layer' not in heads else 'label'}.",
            "Its heads must be layer, label, and spans or start and end.",
        )
    twice = next((head for head in heads if head and heads.count(head) > 1), None)
    if twice is not None:
        raise CopydeskError(f"{name}, line 1: two columns are called {twice}.", "Rename one of them.")


def _cell(value: Any, plain: bool) -> str:
    if isinstance(value, str) and (plain or not _like_json(value)):
        return _guarded(value)
    if plain and isinstance(value, int):
        return str(value)
    return _guarded(json.dumps(value, ensure_ascii=False))


def _value(column: str, cell: str) -> Any:
    text = _bare(cell)
    if column in _PLAIN:
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _like_json(text: str) -> bool:
    """Whether reading the text back as JSON would make something else of it."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _guarded(text: str) -> str:
    return "'" + text if text[:1] in set(_FORMULA) or _GUARDED.match(text) else text


def _bare(cell: str) -> str:
    return cell[1:] if _GUARDED.match(cell) else cell
