"""Marks that people made, completed to gold: with what follows from them and the text, and nobody needs to be asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from copydesk.classroom.gold.computed import computed
from copydesk.marks.annotation import Annotation, Span
from copydesk.text.article import Article

_CAN_BE_MEANT = ("named", "role", "institution", "document", "anonymous")


def completed(article: Article, marks: Sequence[Annotation]) -> list[Annotation]:
    """The marks with what follows from them and the text (``computed``); a pronoun with the source it may mean.

    What a reader has said of a mark goes before what is worked out.
    """
    told = computed(article, marks)
    out = []
    for mark in marks:
        attrs: dict[str, Any] = {**told[mark.id], **mark.attrs}
        attrs.pop("voice_why", None)
        if mark.layer == "attribution" and not mark.role("source"):
            attrs["source_kind"] = "none"
        if attrs.get("source_kind") == "pronoun" and not attrs.get("stands_for"):
            meant = _meant(mark, marks)
            attrs |= {"stands_for": [list(meant)]} if meant else {}
        out.append(mark.with_(attrs=attrs))
    return out


def _meant(mark: Annotation, marks: Sequence[Annotation]) -> Span | None:
    """The nearest source before a pronoun that is none itself."""
    before = [
        other.role("source")[0]
        for other in marks
        if other.layer == "attribution" and other.attrs.get("source_kind") in _CAN_BE_MEANT and other.role("source")
    ]
    return max((span for span in before if span.end <= mark.role("source")[0].start), default=None)
