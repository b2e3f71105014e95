"""What the studio says of each mark while a teacher works: the same things that ``copydesk article check`` will say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from copydesk.classroom.articles.check import annotation_problems
from copydesk.classroom.articles.computed import computed, stretches
from copydesk.classroom.articles.reasons import MACHINE, proposed
from copydesk.marks.annotation import Annotation, AnnotationSet
from copydesk.text.article import Article

NO_REASON = "it has no rationale"


def judged(article: Article, marks: Sequence[Annotation], headline: int) -> dict[str, dict[str, Any]]:
    """Each mark's computed ``attrs``, the ``reason`` proposed for it, and its ``problems`` as it would stand in gold.

    Args:
        article: the text.
        marks: all marks that are not struck; a mark without a reason of its own has no problem for that alone, since
            the page counts those by itself.
        headline: the last line of headline, line under it and summary.
    """
    attrs = computed(article, marks, headline)
    whole = [a.with_(by="gold", attrs={**_plain(attrs[a.id]), **a.attrs}) for a in marks]
    gold = AnnotationSet.of(article, "gold", whole)
    foreign = stretches(marks, ("foreign", "artifact"))
    out: dict[str, dict[str, Any]] = {}
    for mark in whole:
        problems = [_sentence(told) for told in annotation_problems(mark, gold) if not told.startswith(NO_REASON)]
        if mark.layer == "attribution" and any(s.start <= mark.start and mark.end <= s.end for s in foreign):
            problems.append("It lies in matter that is not this story. Strike it: nothing is attributed there.")
        if mark.rationale and MACHINE.search(mark.rationale):
            problems.append("Its reason speaks of the machine. Say in a sentence what in the text decides.")
        reason = proposed(article, mark, {**attrs[mark.id], **mark.attrs}, whole)
        out[mark.id] = {"attrs": attrs[mark.id], "reason": reason, "problems": problems}
    return out


def _plain(attrs: dict[str, str]) -> dict[str, str]:
    return {key: value for key, value in attrs.items() if key != "voice_why"}


def _sentence(told: str) -> str:
    return told[:1].upper() + told[1:]
