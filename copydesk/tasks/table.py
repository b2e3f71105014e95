"""A plain table: what ``desk.show`` gives. The same rows always look the same, so that a notebook test can compare."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

WIDEST = 60  # signs of a cell in the text form


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows with the same columns, and sentences below them.

    Attributes:
        rows: each a mapping from column to value; columns stand in the order of their first row.
        below: sentences under the table.
    """

    rows: Sequence[Mapping[str, Any]]
    below: tuple[str, ...] = ()

    @property
    def columns(self) -> list[str]:
        """All columns, in the order in which they first occur."""
        return list(dict.fromkeys(name for row in self.rows for name in row))

    def to_pandas(self) -> Any:
        """The rows as a pandas DataFrame, to count and to draw with; an empty table keeps no columns."""
        import pandas

        return pandas.DataFrame(list(self.rows), columns=self.columns)

    def __repr__(self) -> str:
        columns = self.columns
        cells = [list(columns)] + [[_short(row.get(name, "")) for name in columns] for row in self.rows]
        widths = [max(len(line[i]) for line in cells) for i in range(len(columns))]
        lines = [
            "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in cells
        ]
        return "\n".join([*(lines if self.rows else []), *self.below])

    def _repr_html_(self) -> str:
        head = "".join(f'<th scope="col" style="text-align:left">{escape(name)}</th>' for name in self.columns)
        body = "".join(
            "<tr>"
            + "".join(f'<td style="text-align:left">{escape(str(row.get(name, "")))}</td>' for name in self.columns)
            + "</tr>"
            for row in self.rows
        )
        table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>" if self.rows else ""
        return table + "".join(f"<p>{escape(sentence)}</p>" for sentence in self.below)


def _short(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= WIDEST else text[: WIDEST - 1] + "…"
