"""What the studio says of each mark while a teacher works: the same things that ``copydesk article check`` will say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from copydesk.classroom.articles.check import annotation_problems
from copydesk.classroom.gold.computed import computed, stretches
from copydesk.classroom.gold.reasons import MACHINE, also_right, proposed
from copydesk.marks.annotation import Annotation, AnnotationSet
from copydesk.text.article import Article

_IN_WORDS = {
    "it has no source_kind": "Say what kind of source it is.",
    "it has no direction": "Say which way the word pushes.",
    "a source and source_kind = none": "Mark who says so, or say that nobody is named.",
    "it has no content": "Mark the claim.",
    "a pronoun without stands_for": "Select whom the pronoun stands for.",
    "wording_of names": "The statement that it repeats in other words is gone. Pick another one under More, or none.",
    "the label 'artifact'": "Pick one of the labels.",
    "the label 'loaded'": "Pick one of the labels.",
}
NO_REASON = "it has no rationale"


def judged(article: Article, marks: Sequence[Annotation]) -> dict[str, dict[str, Any]]:
    """Each mark's computed ``attrs``, the ``reason`` and the readings ``also`` right that are proposed for it, and its
    ``problems`` as it would stand in gold.

    Args:
        article: the text.
        marks: all marks that are not struck; a mark without a reason of its own has no problem for that alone, since
            the page counts those by itself.
    """
    attrs = computed(article, marks)
    whole = [a.with_(by="gold", attrs={**_plain(attrs[a.id]), **a.attrs}) for a in marks]
    gold = AnnotationSet.of(article, "gold", whole)
    foreign = stretches(marks, ("foreign", "artifact"))
    places = Counter(map(_place, whole))
    out: dict[str, dict[str, Any]] = {}
    for given, mark in zip(marks, whole, strict=True):
        problems = [_sentence(told) for told in annotation_problems(mark, gold) if not told.startswith(NO_REASON)]
        if mark.layer == "attribution" and any(s.start <= mark.start and mark.end <= s.end for s in foreign):
            problems.append("It lies in matter that is not this story. Strike it: nothing is attributed there.")
        if places[_place(mark)] > 1:
            problems.append("It is marked twice. Strike one of the two.")
        if mark.rationale and MACHINE.search(mark.rationale):
            problems.append("Its reason speaks of the machine. Say in a sentence what in the text decides.")
        if mark.rationale and mark.status == "core" and not mark.also_ok and mark.attrs.get("voice") == "ambiguous":
            problems.append("“Can’t tell” is never the only right answer. Press Keep again: it adds the neighbours.")
        reason = proposed(article, given, {**attrs[mark.id], **mark.attrs}, whole)
        also = also_right(given, {**attrs[mark.id], **mark.attrs})
        out[mark.id] = {"attrs": attrs[mark.id], "reason": reason, "also": also, "problems": problems}
    return out


def _place(mark: Annotation) -> tuple[str, str, str]:
    return mark.layer, mark.label, repr(sorted(mark.spans.items()))


def _plain(attrs: dict[str, str]) -> dict[str, str]:
    return {key: value for key, value in attrs.items() if key != "voice_why"}


def _sentence(told: str) -> str:
    """A complaint of the check in a teacher's words."""
    for ours, theirs in _IN_WORDS.items():
        if told.startswith(ours):
            return theirs
    return told[:1].upper() + told[1:]
