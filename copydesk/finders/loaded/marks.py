"""From what the loaded-language rules keep to annotations: target, reason and voice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from copydesk.finders.loaded import layers
from copydesk.finders.loaded.page import Found, Page
from copydesk.marks.annotation import Annotation, Span
from copydesk.marks.voice import NO_CLAIM, voices
from copydesk.text.words import FUNCTION_WORDS

# What a word of each label does, as the end of a student's sentence.
DOES = {
    "label": "judges whom or what it names",
    "verb": "judges what somebody did or said",
    "modifier": "judges or dramatises what it describes",
    "exaggeration": "makes things bigger or surer than the fact",
    "euphemism": "is a soft word for a hard fact",
    "metaphor": "is an image that carries a judgement",
    "idiom": "is a phrase of everyday talk that takes a side",
    "scare-quote": "stands in marks that cast doubt on it",
}
# Words at which a search for the target ends.
_BARRIERS = FUNCTION_WORDS - frozenset("the a an his her its their this that these those".split())
_OPENERS = frozenset("the a an his her its their this that these those".split())
_AFTER_TARGET = _BARRIERS | _OPENERS
_BE = frozenset("is was are were be been being as".split())


def annotate(
    page: Page,
    kept: Sequence[Found],
    why: Mapping[str, str],
    *,
    artifact: Sequence[Annotation] | None,
    attribution: Sequence[Annotation] | None,
) -> list[Annotation]:
    """The annotations of `kept` (in text order), with voice; scare quotes that turn out to be quotations are dropped.

    `why` gives each rule's reason. Layers 1 and 2 are asked of the sibling finders where they are None.
    """
    text = page.text
    marks = []
    for number, one in enumerate(kept, 1):
        entry = one.entry
        attrs: dict[str, object] = {
            "direction": entry.direction,
            "neutral": entry.neutral,
            "score": round(one.odds / (1 + one.odds), 3),
        }
        target = _target(page, one)
        if target is not None:
            attrs["target"] = [list(target)]
        marks.append(
            Annotation(
                id=f"load-{number}",
                layer="loaded",
                label=entry.label,
                spans={"text": (Span(one.start, one.end),)},
                attrs=attrs,
                by="finder",
                rule=entry.rule,
                rationale=_reason(text[one.start : one.end], one, why),
            )
        )
    if artifact is None:
        artifact = layers.artifacts(page, kept)
    if attribution is None:
        attribution = layers.attributions(page, kept, artifact)
    told = voices(text, [*marks, *artifact, *attribution]) if artifact or attribution else {}
    out = []
    for mark in marks:
        voice, reason = told.get(mark.id, NO_CLAIM)
        if mark.label == "scare-quote" and voice == "source-direct":
            continue
        mark.attrs.update(voice=voice, voice_why=reason)  # type: ignore[attr-defined]  # our own dict, made above
        out.append(mark)
    return out


def _reason(word: str, one: Found, why: Mapping[str, str]) -> str:
    """One or two sentences for a student: what the word does here, and the plainer wording."""
    entry = one.entry
    shown = " ".join(word.split())
    if entry.rule in ("listed-word", "listed-phrase"):
        first = f"“{shown}” {DOES[entry.label]}."
    elif entry.why:
        first = f"“{shown}” {DOES[entry.label]}: {entry.why}."
    else:
        first = why[entry.rule]
    if entry.neutral.startswith("("):
        return f"{first} Without it the fact is the same."
    return f"{first} Plainer: {entry.neutral}."


def _target(page: Page, one: Found) -> tuple[int, int] | None:
    """Whom or what the word is about, by its place; None where the place does not tell.

    A describer is about the noun after it; a noun about the name after it or, as a complement, the name before *is*; a
    verb about what follows it.
    """
    label = one.entry.label
    if label in ("modifier", "exaggeration", "verb", "metaphor", "euphemism") and page.after(one.last):
        return _phrase(page, one.last + 1)
    if label in ("label", "scare-quote"):
        if page.after(one.last) and page.raw(one.last + 1)[:1].isupper():
            return _phrase(page, one.last + 1)
        i = one.first - 1
        while i > one.first - 4 and i > 0 and page.before(i + 1) and page.words[i] not in _BE:
            i -= 1
        if page.words[i] in _BE and i > 0 and page.raw(i - 1)[:1].isupper():
            start = i - 1
            while start > 0 and page.before(start) and page.raw(start - 1)[:1].isupper():
                start -= 1
            return page.starts[start], page.end(i - 1)
    return None


def _phrase(page: Page, i: int) -> tuple[int, int] | None:
    """The noun phrase that begins at word `i`, at most four words of it."""
    first = i
    if page.words[i] in _OPENERS:
        i += 1
        if i >= len(page.words) or not page.after(i - 1):
            return None
    last = i
    if page.words[last] in _BARRIERS or page.words[last].endswith("ly"):
        return None
    while (
        last - first < 3
        and page.after(last)
        and page.words[last + 1] not in _AFTER_TARGET
        and (page.raw(last)[:1].isupper() == page.raw(last + 1)[:1].isupper())
        and not page.words[last + 1].endswith(("ed", "ing", "ly"))
    ):
        last += 1
    return page.starts[first], page.end(last)
