"""The headline of a scraped text: a guess, for an article whose page nobody described."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from copydesk.marks.annotation import Annotation
from copydesk.text.article import Article, split_lines
from copydesk.text.words import FUNCTION_WORDS, WORD

_TITLE = re.compile(r"<title\b[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_SHARED = 3  # content words: a site's name has fewer


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


def headline_of(text: str, page: str, draft: Sequence[Annotation]) -> str:
    """The line that is most like the page's title by its content words; where none is, ``first_story_line``.

    A page's first lines are often the site's own name and menu; its ``title`` names the story.

    Args:
        text: the scraped text.
        page: the page's HTML, or an empty string.
        draft: the finders' marks.
    """
    found = _TITLE.search(page)
    title = _content(unescape(found[1])) if found else frozenset()
    likeness: list[tuple[float, int, str]] = []
    for line in split_lines(text):
        words = _content(line.text)
        if len(words & title) >= _SHARED:
            likeness.append((len(words & title) / (len(words) + len(title)), -line.number, line.text.strip()))
    return max(likeness)[2] if likeness else first_story_line(text, draft)


def _content(words: str) -> frozenset[str]:
    return frozenset(word.lower() for word in WORD.findall(words)) - FUNCTION_WORDS
