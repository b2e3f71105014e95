"""The headline of a scraped text: a guess, for an article whose page nobody described."""

from __future__ import annotations

from collections.abc import Sequence

from copydesk.marks.annotation import Annotation
from copydesk.text.article import Article


def first_story_line(text: str, draft: Sequence[Annotation]) -> str:
    """The first line that is not blank and that no artifact of the draft covers by half: the headline, as a rule."""
    artifacts = [span for a in draft if a.layer == "artifact" for span in a.main]
    first = ""
    for line in Article.from_text(text).lines:
        if line.blank:
            continue
        first = first or line.text.strip()
        covered = sum(max(0, min(span.end, line.end) - max(span.start, line.start)) for span in artifacts)
        if 2 * covered < line.end - line.start:
            return line.text.strip()
    return first
