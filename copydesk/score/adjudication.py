"""Two readings become one: what can be taken at each place, what is proposed, and what a decision may say.

Where both readers say the same it is taken at once. Elsewhere somebody decides: one reading, a merge of both, neither
or an own one. A loaded word is ``core`` only where both readers marked it and neither held it open (CODEBOOK, gold).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.marks.annotation import ROLES, Annotation, Span
from copydesk.marks.codebook import codebook
from copydesk.score.readings import ATTRIBUTES, Place

NEITHER, OWN, BOTH = "neither", "own", "both"
MERGES = ("ab", "ba", "union")
FAIR = "Careful readers may read it so, too."
ALONE = "Only one of the two readers marked this loaded word, so it stays open."


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One thing that can be taken at a place.

    Attributes:
        id: ``both`` (they agree), ``a``, ``b``, ``ab`` (the first's words, the second's label or source), ``ba``, or
            ``union`` (the words of both).
        mark: the gold that it makes, by ``gold``, with status and the reader's reason if there is one.
        also: the readings that are left out by it, as ``also_ok`` would hold them.
    """

    id: str
    mark: Annotation
    also: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was decided of a place: which choice, and the gold that came of it; no mark where neither was taken."""

    choice: str
    mark: Annotation | None = None
    also: tuple[Mapping[str, Any], ...] = field(default=())


def choices(place: Place) -> list[Choice]:
    """What can be taken at a place, the readers' own marks first; the two merges and the union where they differ from
    these and from one another."""
    if place.a is None or place.b is None:
        (mark,) = place.marks
        return [Choice(id="a" if place.b is None else "b", mark=_gold(place, mark, mark))]
    if place.agreed:
        return [Choice(id=BOTH, mark=_gold(place, place.a, place.b))]
    made = {
        "a": _gold(place, place.a, place.a),
        "b": _gold(place, place.b, place.b),
        "ab": _crossed(place, place.a, place.b),
        "ba": _crossed(place, place.b, place.a),
        "union": _union(place, place.a, place.b),
    }
    out: list[Choice] = []
    for name, mark in made.items():
        if all(_told(mark) != _told(known.mark) for known in out):
            others = (place.a, place.b)
            also = tuple(found for other in others if (found := _reading(mark, other)) is not None)
            out.append(Choice(id=name, mark=mark, also=also))
    return out


def may_be_core(place: Place | None, layer: str) -> bool:
    """Whether gold made at a place may be scored: a loaded word only where both readers marked it and neither held it
    open; ``None`` is a place where neither reader marked anything."""
    if layer != "loaded":
        return True
    return place is not None and len(place.marks) == 2 and all(mark.status == "core" for mark in place.marks)


def read_decision(value: Any, layer: str | None, place: Place | None, length: int) -> Decision:
    """A decision as a page sent it, checked.

    Args:
        value: ``{"choice": …, "mark": {…} | null}``.
        layer: the layer that the mark must be of; None where any may be.
        place: what it is about; None where neither reader marked anything.
        length: the number of code points of the text.

    Raises:
        CopydeskError: what is wrong with it, as one sentence for whoever decides.
    """
    mend = "Choose again."
    if not isinstance(value, dict) or set(value) != {"choice", "mark"}:
        raise CopydeskError("This is no decision.", mend)
    choice = value["choice"]
    known = [OWN, NEITHER, *(one.id for one in choices(place))] if place is not None else [OWN, NEITHER]
    if choice not in known:
        raise CopydeskError(f"There is no choice {choice!r} here.", mend)
    if (value["mark"] is None) != (choice == NEITHER):
        raise CopydeskError("Only “neither” leaves nothing marked.", mend)
    if choice == NEITHER:
        return Decision(choice=choice)
    mark = Annotation.from_json(value["mark"], length=length)
    if mark.layer != (layer or mark.layer) or mark.by != "gold":
        raise CopydeskError("This mark is of another kind.", mend)
    if not codebook().layers[mark.layer].may_label(mark.label):
        raise CopydeskError(f"There is no label {mark.label!r}.", "Use a label of the codebook.")
    if mark.status == "core" and not may_be_core(place, mark.layer):
        raise CopydeskError(ALONE, "Leave it open.")
    return Decision(choice=choice, mark=mark)


def _gold(place: Place, mark: Annotation, other: Annotation) -> Annotation:
    """A reader's mark as gold; what it does not say of itself (a voice, a reason) the other one may."""
    status = "open" if "open" in (mark.status, other.status) or not may_be_core(place, mark.layer) else "core"
    also = list(mark.also_ok)
    also += [reading for reading in other.also_ok if reading not in also]
    return mark.with_(
        id=place.id,
        by="gold",
        rule=None,
        attrs={**other.attrs, **mark.attrs},
        rationale=mark.rationale or other.rationale,
        status=status,
        also_ok=tuple(also),
    )


def _crossed(place: Place, words: Annotation, rest: Annotation) -> Annotation:
    """The words of one reader with all else of the other: the label, or who is said to say it."""
    made = _gold(place, words, rest)
    if words.layer != "attribution":
        return made.with_(label=rest.label, attrs={**words.attrs, **rest.attrs})
    spans = {role: spans for role, spans in rest.spans.items() if role != "content"}
    if words.role("content"):
        spans["content"] = words.role("content")
    return made.with_(spans=_ordered(words.layer, spans), attrs={**words.attrs, **rest.attrs})


def _union(place: Place, a: Annotation, b: Annotation) -> Annotation:
    """All words that either reader marked, under the first one's label; of who says so and the tie, one reader's."""
    spans = {role: a.role(role) or b.role(role) for role in ROLES[a.layer]}
    about = "content" if a.layer == "attribution" else "text"
    spans[about] = _joined((*a.role(about), *b.role(about)))
    return _gold(place, a, b).with_(spans=_ordered(a.layer, spans))


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, end))
        else:
            out.append(Span(start, end))
    return tuple(out)


def _ordered(layer: str, spans: Mapping[str, tuple[Span, ...]]) -> dict[str, tuple[Span, ...]]:
    return {role: spans[role] for role in ROLES[layer] if spans.get(role)}


def _told(mark: Annotation) -> tuple[Any, ...]:
    attrs = tuple(mark.attrs.get(name) for name in ATTRIBUTES[mark.layer])
    return mark.label, {role: spans for role, spans in mark.spans.items() if spans}, attrs


def _reading(gold: Annotation, other: Annotation) -> dict[str, Any] | None:
    """What another reading says that the gold does not, in the form of ``also_ok``; None where there is nothing."""
    out: dict[str, Any] = {}
    if other.label != gold.label:
        out["label"] = other.label
    if any(gold.role(role) != other.role(role) for role in ROLES[gold.layer]):
        # A role that is empty there is said too: *nobody* is a reading.
        out["spans"] = {role: [list(span) for span in other.role(role)] for role in ROLES[gold.layer]}
    attrs = {name: other.attrs[name] for name in ATTRIBUTES[gold.layer] if other.attrs.get(name)}
    attrs = {name: value for name, value in attrs.items() if gold.attrs.get(name) not in (None, value)}
    if attrs:
        out["attrs"] = attrs
    return {**out, "worth": 1, "why": other.rationale or FAIR} if out else None
