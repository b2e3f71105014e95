"""The artifact finder: which lines of a scraped page are not the story, and which signs in it are damaged.

The rules run in the order of `RULES`. The first that speaks of a line decides it, also when it says "story". Rules of
stage `words` and `shape` call whole lines; those of stage `signs` call spans inside the lines that are left.
"""

from __future__ import annotations

from functools import cache

from copydesk.finders.artifact import captions, shape, signs, words
from copydesk.finders.artifact.page import Page
from copydesk.finders.rule import Rule, by_stage
from copydesk.marks.annotation import Annotation, Span

RULES: tuple[Rule, ...] = words.RULES + captions.RULES + shape.RULES + captions.LATE_RULES + signs.RULES
WHY = {rule.name: rule.why for rule in RULES}


@cache
def _stages(without: frozenset[str]) -> dict[str, tuple[Rule, ...]]:
    return by_stage(RULES, without)


def read(text: str, *, without: frozenset[str] = frozenset()) -> Page:
    """The page with its verdict on every line, before signs inside the lines are looked at.

    Raises:
        CopydeskError: `without` names no rule of this finder.
    """
    stages = _stages(without)
    page = Page(text)
    for stage in ("words", "shape"):
        if stage == "shape":
            shape.find_story(page)
        for rule in stages[stage]:
            for i, label in rule.apply(page):
                if page.label[i] is None:
                    page.label[i], page.rule[i] = label, rule.name
    return page


def find(text: str, *, without: frozenset[str] = frozenset()) -> list[Annotation]:
    """The artifacts of `text`, in text order: one annotation a line, or the spans inside one.

    Raises:
        CopydeskError: `without` names no rule of this finder.
    """
    page = read(text, without=without)
    found: list[tuple[tuple[Span, ...], str, str, str]] = [
        ((Span(page.starts[i], page.ends[i]),), page.label[i] or "", page.rule[i] or "", "core")
        for i in range(len(page))
        if page.foreign(i)
    ]
    for rule in _stages(without)["signs"]:
        found += ((spans, label, rule.name, status) for spans, label, status in rule.apply(page))
    found.sort(key=lambda mark: mark[0])
    return [
        Annotation(
            id=f"art-{number}",
            layer="artifact",
            label=label,
            spans={"text": spans},
            by="finder",
            rule=name,
            rationale=WHY[name],
            status=status,
        )
        for number, (spans, label, name, status) in enumerate(found, 1)
    ]
