"""The article's words in a sentence about them: joined, shortened at a word, and no sentence too long for a student."""

from __future__ import annotations

from collections.abc import Sequence

from copydesk.marks.annotation import Span
from copydesk.text.article import Article

EDGES = "“”‘’„‚«»‹›\"'`´ ,."  # what stands around words, and is none of them
LONGEST = 220  # signs: what a student reads beside a mark


def words_of(article: Article, spans: Sequence[Span]) -> str:
    """The words of some spans in one line, with … between them."""
    return " … ".join(" ".join(article.text[span.start : span.end].split()) for span in spans)


def short(words: str, most: int = 44, *, whole: bool = False) -> str:
    """A long name cut at a word: a reason names a source, it does not repeat its sentence.

    Args:
        words: the name, of which what follows a comma is left out.
        most: the signs that are kept.
        whole: they are no name, and a comma is a part of them.
    """
    head = words if whole else words.split(", ")[0]
    return head if len(head) <= most else head[:most].rsplit(" ", 1)[0] + " …"


def capital(words: str) -> str:
    """Words as a sentence begins, inside their quotation mark too."""
    at = 1 if words.startswith("“") else 0
    return words[:at] + words[at : at + 1].upper() + words[at + 1 :]


def fitting(first: str, second: str) -> str:
    """Two sentences, or the first alone where both together would be too long."""
    whole = f"{first} {second}".strip()
    return whole if len(whole) <= LONGEST else first
