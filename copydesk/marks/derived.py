"""What gold says of a mark that nobody needs to be asked: worked out from the text and the other marks.

For marks that people made by hand. The finders work out the same from their own candidates.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain
from typing import Any

from copydesk.marks.annotation import Annotation, Span
from copydesk.marks.voice import body_begins, voices
from copydesk.text.words import WORD, quotations

# *was quoted as saying*: somebody quotes, and is not named.
_PASSED_ON = re.compile(r"\b(?:is|are|was|were|been|being)\s+(?:\w+\s+)?(?:quoted|cited|reported)\b", re.IGNORECASE)
_PRONOUN = re.compile(r"(?:he|she|they|it|we|i|you|who|his|her|their|its|our|my|him|them)\Z", re.IGNORECASE)
_TOLD_TWICE = ("caption", "repeat")  # what is claimed there is claimed in the story, too
_CAN_BE_MEANT = ("named", "role", "institution", "document", "anonymous")


def completed(text: str, annotations: Sequence[Annotation]) -> list[Annotation]:
    """The same annotations, each with the attributes that follow from text and marks.

    Attribution gets ``quotation`` (direct: every word of the content stands in marks; indirect: none), ``hop`` (second:
    inside another relation's content, or passed on by nobody named), ``place`` and, where its words tell,
    ``source_kind`` and ``stands_for``; loaded words get their ``voice``. What an annotation says already stays, but for
    voice and quotation, which always follow from the marks.

    Args:
        text: the article's text.
        annotations: marks of all three layers.
    """
    begins = body_begins(text, annotations)
    captions = [s for a in annotations if a.layer == "artifact" and a.label in _TOLD_TWICE for s in a.main]
    relations = sorted((a for a in annotations if a.layer == "attribution" and a.main), key=lambda a: a.main[0])
    whose = voices(text, annotations)
    out = []
    for mark in annotations:
        attrs: dict[str, Any] = dict(mark.attrs)
        if mark.layer == "attribution":
            attrs["quotation"] = quotation_of(text, mark.main)
            attrs.setdefault("hop", "second" if _second(text, mark, relations) else "first")
            attrs.setdefault("place", _place(mark, begins, captions))
            attrs.update(_source(text, mark, attrs, relations))
        elif mark.id in whose:
            attrs["voice"] = whose[mark.id][0]
        out.append(mark.with_(attrs=attrs))
    return out


def quotation_of(text: str, content: Sequence[Span]) -> str:
    """How a claim is told: ``direct``, ``indirect`` or ``mixed``, by how many of its words stand in quotation marks."""
    inside = total = 0
    for start, end in content:
        first = text.rfind("\n", 0, start) + 1
        last = text.find("\n", end)
        quoted = quotations(text, first, len(text) if last < 0 else last)
        for word in WORD.finditer(text, start, end):
            total += 1
            inside += any(q.start <= word.start() and word.end() <= q.end for q in quoted)
    if not inside:
        return "indirect"
    return "direct" if inside == total else "mixed"


def _second(text: str, mark: Annotation, relations: Sequence[Annotation]) -> bool:
    if any(_PASSED_ON.search(text, *span) for span in mark.role("cue")):
        return True
    return bool(mark.main) and any(
        span.start <= mark.main[0].start and mark.main[-1].end <= span.end and other.main != mark.main
        for other in relations
        if other.id != mark.id
        for span in other.main
    )


def _place(mark: Annotation, begins: int, captions: Sequence[Span]) -> str:
    at = (mark.main or tuple(span for _, span in mark.all_spans()))[0]
    if any(span.start <= at.start and at.end <= span.end for span in captions):
        return "caption"
    return "headline" if at.start < begins else "body"


def _source(text: str, mark: Annotation, attrs: dict[str, Any], relations: Sequence[Annotation]) -> dict[str, Any]:
    """The kind of a source as far as its words tell, and for a pronoun the nearest earlier source that it may mean."""
    source = mark.role("source")
    if not source:
        return {"source_kind": "none"}
    found: dict[str, Any] = {}
    if "source_kind" not in attrs and _PRONOUN.match(text[source[0].start : source[0].end]):
        found["source_kind"] = "pronoun"
    if (attrs | found).get("source_kind") == "pronoun" and not attrs.get("stands_for"):
        earlier = chain.from_iterable(
            other.role("source")[:1] for other in relations if other.attrs.get("source_kind") in _CAN_BE_MEANT
        )
        meant = max((span for span in earlier if span.end <= source[0].start), default=None)
        if meant is not None:
            found["stands_for"] = [list(meant)]
    return found
