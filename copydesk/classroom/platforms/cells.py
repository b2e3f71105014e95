"""A table of somebody else's, cell by cell as it stands: what is not changed comes out again byte for byte.

A csv reader and writer would lose how each cell was quoted, the line ends, the mark at the start and the encoding; a
learning platform may take a table back that was changed so, and a teacher who compares the two sees noise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.errors import CopydeskError

_QUOTED = r'\ufeff?"[^"]*(?:""[^"]*)*"'
_MARK = "\ufeff"
_LARGEST = 50_000_000  # bytes; a gradebook of 5,000 students and 100 columns is some 3 MB


@dataclass(slots=True, kw_only=True)
class Sheet:
    """A table as it stands in its file.

    Attributes:
        rows: the cells, each with its quotes, as they stand.
        ends: how each row ends: ``\\n``, ``\\r\\n``, or nothing.
        delimiter: what stands between cells.
        encoding: Python's name of it; a mark at the start stands in the first cell.
    """

    rows: list[list[str]]
    ends: list[str]
    delimiter: str
    encoding: str

    def value(self, row: int, column: int | None) -> str:
        """What a cell says, without quotes and outer spaces; empty beyond the row's end."""
        if column is None or column >= len(self.rows[row]):
            return ""
        return value(self.rows[row][column])

    def column(self, at: int, first: int = 1) -> list[str]:
        """What the cells of a column say, from a row on."""
        return [self.value(row, at) for row in range(first, len(self.rows)) if any(self.rows[row])]

    @property
    def heads(self) -> list[str]:
        """The first row."""
        return [value(cell) for cell in self.rows[0]] if self.rows else []

    def write(self, row: int, column: int, text: str) -> None:
        """Put a text into a cell; it is quoted where it must be, or where what stood there was."""
        cells = self.rows[row]
        cells += [""] * (column + 1 - len(cells))
        special = any(sign in text for sign in (self.delimiter, '"', "\n", "\r"))
        quoted = special or cells[column].startswith('"')
        cells[column] = '"' + text.replace('"', '""') + '"' if quoted else text

    def insert(self, column: int) -> None:
        """Make room for a new column in every row that reaches so far."""
        for cells in self.rows:
            if len(cells) >= column:
                cells.insert(column, "")

    def comma(self) -> bool:
        """Whether its numbers are written with a decimal comma."""
        cells = [value(cell) for row in self.rows[1:] for cell in row]
        return any(re.fullmatch(r"\d+,\d{1,5}", cell) for cell in cells) and not any(
            re.fullmatch(r"\d+\.\d{1,5}", cell) for cell in cells
        )

    def to_bytes(self) -> bytes:
        """The file."""
        lines = (self.delimiter.join(row) + end for row, end in zip(self.rows, self.ends, strict=True))
        return "".join(lines).encode(self.encoding, "replace")  # only a new head could not stand in a code page


def value(cell: str) -> str:
    """What a raw cell says: without its quotes, the mark at a file's start, and outer spaces."""
    text = cell.removeprefix(_MARK)
    if len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1].replace('""', '"')
    return text.strip()


def read_sheet(data: bytes, file: str) -> Sheet:
    """A table of commas, semicolons or tabs, in UTF-8, UTF-16 with its mark, or a Western code page.

    Raises:
        CopydeskError: it is no such table, or larger than 50 MB.
    """
    mend = "Export it again as CSV, and give that file."
    if len(data) > _LARGEST:
        raise CopydeskError(f"{file} is larger than {_LARGEST // 1_000_000} MB: it is no gradebook.", mend)
    text, encoding = _decoded(data)
    if "\x00" in text or data.startswith(b"PK"):
        raise CopydeskError(f"{file} is not a table of text.", mend)
    head = re.sub(_QUOTED, "", text.lstrip("\r\n")).split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    if delimiter not in head:
        raise CopydeskError(f"{file}, line 1 has one column only.", mend)
    rows, ends = [], []
    for row, end in _rows(text, delimiter):
        rows.append(row)
        ends.append(end)
    return Sheet(rows=rows, ends=ends, delimiter=delimiter, encoding=encoding)


def _decoded(data: bytes) -> tuple[str, str]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16-le" if data[0] == 0xFF else "utf-16-be"
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            return "\x00", encoding
    for encoding in ("utf-8", "cp1252"):
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1"), "latin-1"


def _rows(text: str, delimiter: str) -> Iterator[tuple[list[str], str]]:
    cell = re.compile(rf"(?:{_QUOTED})?[^{delimiter}\r\n]*")
    at, row = 0, list[str]()
    while at < len(text):
        found = cell.match(text, at)
        assert found is not None  # it matches nothing, too
        row.append(found[0])
        at = found.end()
        if text.startswith(delimiter, at):
            at += len(delimiter)
            if at == len(text):
                row.append("")
            continue
        end = "\r\n" if text.startswith("\r\n", at) else text[at : at + 1]
        at += len(end)
        yield row, end
        row = []
    if row:
        yield row, ""


def find_column(heads: Sequence[str], words: Sequence[str]) -> int | None:
    """The first column whose head is one of some words, capitals apart."""
    return next((at for at, head in enumerate(heads) if head.casefold() in words), None)
