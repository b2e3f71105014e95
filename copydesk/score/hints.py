"""Hints in three steps: how many are still to find, in which line, and then one is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from copydesk.marks.annotation import Annotation, Span
from copydesk.marks.codebook import codebook
from copydesk.score.key import Key
from copydesk.score.match import match
from copydesk.score.wording import quote
from copydesk.text.article import Article

LEVELS = (1, 2, 3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """A hint: its level, its sentence, and from level 2 on a line, at level 3 the spans of one item."""

    level: int
    text: str
    line: int | None = None
    spans: tuple[Span, ...] | None = None

    def to_json(self) -> dict[str, Any]:
        """The hint as it travels to the page."""
        spans = None if self.spans is None else [list(span) for span in self.spans]
        return {"level": self.level, "text": self.text, "line": self.line, "spans": spans}


def hints(key: Key, article: Article, marks: Sequence[Annotation], level: int) -> Hint:
    """A hint to what is still to find; never to what was found already, wholly or nearly.

    Args:
        key: the task's key.
        article: the text.
        marks: the student's marks so far.
        level: 1 says how many are still to find, 2 in which line the next one is, 3 shows it. Others are taken as the
            nearest of these.

    Raises:
        CopydeskError: the key was made for another text.
    """
    level = min(max(level, LEVELS[0]), LEVELS[-1])
    met = match(article, key, marks)
    extras = len(met.extras)
    if not met.missed:
        done = f"You have found all {met.items}." if met.items > 1 else "You have found it."
        if not met.items:
            done = "There is nothing to find here."
        near = sum(not pair.found for pair in met.pairs)
        told = [done]
        if near:
            told.append(f"{near} {'is' if near == 1 else 'are'} only nearly right.")
        if extras:
            told.append(f"{_not_in_key(extras)}: look again.")
        return Hint(level=level, text=" ".join(told))
    left, item = len(met.missed), met.missed[0]
    count = f"{left} {'is' if left == 1 else 'are'} still to find."
    if level == 1:
        if extras:
            count += f" {_not_in_key(extras)}."
        return Hint(level=1, text=count)
    if level == 2:
        return Hint(level=2, text=f"{count} Look at line {item.line}.", line=item.line)
    question = codebook().layers[key.layer].question
    return Hint(
        level=3, text=f"Line {item.line}: {quote(article, item.spans)}. {question}", line=item.line, spans=item.spans
    )


def _not_in_key(extras: int) -> str:
    return f"{extras} of your marks {'is' if extras == 1 else 'are'} not in the key"
