"""What a gold annotation says that nobody need type: how it is quoted, at which hand, where, whose word it is.

Each is the codebook's rule, read from the marks as they stand. What a reader has set by hand is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from copydesk.marks.annotation import Annotation, Span
from copydesk.marks.codebook import codebook
from copydesk.marks.voice import body_begins, voices
from copydesk.text.article import Article
from copydesk.text.words import WORD, quotations

BY_RULE = ("quotation", "hop", "place", "voice")
"""The attributes that are worked out here, and so are no draft's to bring along."""
_QUOTED_BY_NOBODY = re.compile(r"\b(?:is|are|was|were|been|being)\s+(?:quoted|cited|reported)\b", re.IGNORECASE)


def computed(article: Article, marks: Sequence[Annotation]) -> dict[str, dict[str, str]]:
    """The attributes of each mark, by its id, that follow from the marks and the text (CODEBOOK, layers 2 and 3).

    Args:
        article: the text.
        marks: all that stands in all layers.
    """
    begins = body_begins(article.text, marks)
    relations = [a for a in marks if a.layer == "attribution"]
    out: dict[str, dict[str, str]] = {a.id: {} for a in marks}
    stranded = stretches(marks, ("displaced",))
    for mark in relations:
        out[mark.id] = {
            "quotation": quotation_of(article, mark),
            "hop": "second" if _second(article, mark, relations) else "first",
            "place": _place(mark, stranded, begins),
        }
    placed = [a.with_(attrs={**out[a.id], **a.attrs}) for a in marks]
    for name, (voice, why) in voices(article.text, placed).items():
        out[name] = {"voice": voice, "voice_why": why}
    return out


def stretches(marks: Sequence[Annotation], families: tuple[str, ...]) -> list[Span]:
    """The spans of artifacts of some families, such as ``foreign``."""
    scheme = codebook().layers["artifact"]
    return [
        span
        for a in marks
        if a.layer == "artifact" and (scheme.family_of(a.label) or a.label) in families
        for span in a.main
    ]


def quotation_of(article: Article, mark: Annotation) -> str:
    """``direct`` where (nearly) all words of the content stand in quotation marks, ``indirect`` where none does."""
    inside = outside = 0
    for span in mark.main:
        lines = [line for line in article.lines if line.start < span.end and span.start < line.end]
        quotes = [quote for line in lines for quote in quotations(article.text, line.start, line.end)]
        for word in WORD.finditer(article.text, span.start, span.end):
            held = any(quote.start <= word.start() and word.end() <= quote.end for quote in quotes)
            inside, outside = inside + held, outside + (not held)
    if not inside:
        return "indirect"
    return "direct" if inside >= 9 * outside else "mixed"


def reporter_of(mark: Annotation, relations: Sequence[Annotation]) -> Annotation | None:
    """The relation that reports this one: its content holds this one's cue.

    Where each holds the other's, the longer claim is the one that reports: a claim was marked too far.
    """
    for other in relations:
        if other.id != mark.id and holds(other, mark) and not (holds(mark, other) and _size(mark) >= _size(other)):
            return other
    return None


def holds(mark: Annotation, other: Annotation) -> bool:
    """Whether the content of one relation holds the cue of another."""
    cue = other.role("cue")
    return bool(cue) and any(s.start <= cue[0].start and cue[-1].end <= s.end for s in mark.main)


def _size(mark: Annotation) -> int:
    return sum(span.end - span.start for span in mark.main)


def _second(article: Article, mark: Annotation, relations: Sequence[Annotation]) -> bool:
    tie = " ".join(article.text[s.start : s.end] for s in mark.role("cue"))
    return reporter_of(mark, relations) is not None or _QUOTED_BY_NOBODY.search(tie) is not None


def _place(mark: Annotation, stranded: Sequence[Span], begins: int) -> str:
    at = (mark.role("cue") or mark.main or (Span(mark.start, mark.end),))[0].start
    if any(span.start <= at < span.end for span in stranded):
        return "caption"
    return "headline" if at < begins else "body"
