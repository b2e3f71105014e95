"""A bar chart of a pandas table, as a picture within the page: no plotting library, and readable in both themes."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any

from copydesk.errors import CopydeskError

WIDTH, LABELS, FIGURES = 640, 210, 46  # pixels: the whole, the names on the left, the room for a figure on the right
BAR, GAP, HEAD = 18, 6, 30  # pixels: a bar's height, the space under it, a group's heading
INK = "var(--jp-ui-font-color1, #212121)"
BLUE = "#3d7dca"  # at least 3:1 against white and against Lab's dark ground
MOST = 60  # bars: more is no picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Bars in groups, each with its figure beside it: colour tells nothing that is not written.

    Attributes:
        title: what is counted.
        groups: a heading, and under it (name, number) pairs.
    """

    title: str
    groups: tuple[tuple[str, tuple[tuple[str, float], ...]], ...]

    @property
    def most(self) -> float:
        """The largest number, at least 1: the scale that all groups share."""
        return max([1.0, *(number for _, bars in self.groups for _, number in bars)])

    def __repr__(self) -> str:
        width = max([0, *(len(name) for _, bars in self.groups for name, _ in bars)])
        lines = [self.title]
        for heading, bars in self.groups:
            lines.append(heading)
            for name, number in bars:
                drawn = "█" * round(20 * number / self.most)
                lines.append(f"  {name.ljust(width)}  {drawn} {number:g}".rstrip())
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        parts, y = [], 0
        for heading, bars in self.groups:
            y += HEAD
            parts.append(f'<text x="0" y="{y - 9}" font-weight="600">{escape(heading)}</text>')
            for name, number in bars:
                long = round((WIDTH - LABELS - FIGURES) * number / self.most)
                middle = y + BAR - 4
                parts.append(f'<text x="{LABELS - 8}" y="{middle}" text-anchor="end">{escape(name)}</text>')
                if long:
                    parts.append(f'<rect x="{LABELS}" y="{y}" width="{long}" height="{BAR}" fill="{BLUE}"/>')
                parts.append(f'<text x="{LABELS + long + 6}" y="{middle}">{number:g}</text>')
                y += BAR + GAP
        told = "; ".join(f"{head}: " + ", ".join(f"{name} {n:g}" for name, n in bars) for head, bars in self.groups)
        return (
            f'<figure style="margin:8px 0"><figcaption style="color:{INK}"><b>{escape(self.title)}</b></figcaption>'
            f'<svg role="img" aria-label="{escape(f"{self.title}. {told}.", quote=True)}" viewBox="0 0 {WIDTH} {y}" '
            f'width="{WIDTH}" height="{y}" style="max-width:100%;height:auto;font:14px sans-serif" fill="{INK}">'
            f"{''.join(parts)}</svg></figure>"
        )


def chart(frame: Any, title: str) -> Chart:
    """A chart of a table of numbers: a group for each column, a bar for each row.

    Args:
        frame: a pandas DataFrame of numbers, none below 0, with names as its index.
        title: what is counted.

    Raises:
        CopydeskError: it is no DataFrame, holds something else than such numbers, or has too many rows.
    """
    import pandas

    if not isinstance(frame, pandas.DataFrame):
        raise CopydeskError("A chart is drawn of a pandas table.", "Say desk.chart(table, …), with a DataFrame.")
    kinds = pandas.api.types
    for column in frame.columns:
        values = frame[column]
        sound = kinds.is_numeric_dtype(values) and not kinds.is_bool_dtype(values)
        if not sound or values.isna().any() or (values < 0).any():
            raise CopydeskError(
                f"The column {column!r} does not hold numbers of 0 or more only.", "Leave it out, or count first."
            )
    if not 0 < frame.size <= MOST:
        raise CopydeskError(f"A chart of {frame.size} bars is no picture.", f"Draw 1 to {MOST} numbers.")
    return Chart(
        title=title,
        groups=tuple(
            (str(column), tuple((str(name), float(number)) for name, number in frame[column].items()))
            for column in frame.columns
        ),
    )
