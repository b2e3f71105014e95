"""What answers an earlier question stays folded until the reader opens it.

After *Run All Cells* every output of a lesson stands on the page. A table that gives an answer away would be read
before the question is answered, so it waits behind one line that says when to open it.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """Something to show, behind one line to click on.

    Attributes:
        shown: a table, a chart or a pandas DataFrame.
        when: the line that stands there until it is opened.
    """

    shown: Any
    when: str

    def __repr__(self) -> str:
        return f"{self.when}\n{self.shown!r}"

    def _repr_html_(self) -> str:
        inside = (
            self.shown._repr_html_() if hasattr(self.shown, "_repr_html_") else f"<pre>{escape(repr(self.shown))}</pre>"
        )
        line = f'<summary style="cursor:pointer;padding:6px 0;font-weight:600">{escape(self.when)}</summary>'
        return f"<details>{line}{inside}</details>"
