"""Marks of one version of a text carried over to another: what is sure, what to look at, and what is left behind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from copydesk.marks.annotation import Annotation, Span
from copydesk.marks.placing import Alignment, Placed, short
from copydesk.text.article import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What became of the marks.

    Attributes:
        placed: the marks in the new text, in their order.
        look: a sentence for each of those that somebody should look at.
        left: the marks that were not placed, as they were, with spans of the old text.
        told: a sentence for each of these: label, words, line of the old text, and why.
        new_lines: the numbers of the new text's lines that were written since; nothing is marked in them.
    """

    placed: tuple[Annotation, ...]
    look: tuple[str, ...]
    left: tuple[Annotation, ...]
    told: tuple[str, ...]
    new_lines: tuple[int, ...]


def carry(annotations: Iterable[Annotation], old: Article, new: Article) -> Carried:
    """Carry marks of an article's old text over to its new one.

    A mark is placed whole or not at all: a relation of which the source is gone is left behind. Another accepted
    reading, or a noun phrase that a pronoun stands for, is dropped by itself, and that is told.
    """
    run = _Run(old=old, new=new, alignment=Alignment(old.text, new.text))
    placed, left, told = list[Annotation](), list[Annotation](), list[str]()
    for mark in annotations:
        moved, why = run.move(mark)
        if moved is None:
            left.append(mark)
            told.append(f"Not placed: {_named(mark, old)}: {why}.")
        else:
            placed.append(moved)
    here = {mark.id for mark in placed}
    placed = [_without_dangling(mark, here, run) for mark in placed]
    lines = [x.number for x in new.lines if not x.blank and run.alignment.unmatched(x.start, x.end)]
    return Carried(
        placed=tuple(placed), look=tuple(run.look), left=tuple(left), told=tuple(told), new_lines=tuple(lines)
    )


@dataclass(slots=True, kw_only=True)
class _Run:
    old: Article
    new: Article
    alignment: Alignment
    look: list[str] = field(default_factory=list)
    _known: dict[Span, Placed] = field(default_factory=dict)

    def move(self, mark: Annotation) -> tuple[Annotation | None, str]:
        """The mark in the new text, or None and why not."""
        found = self._spans(mark.spans)
        if isinstance(found, str):
            return None, found
        spans, doubts = found
        attrs, also = self._attrs(mark.attrs, doubts), list[Mapping[str, Any]]()
        for reading in mark.also_ok:
            moved = dict(reading)
            if isinstance(reading.get("attrs"), Mapping):
                moved["attrs"] = self._attrs(reading["attrs"], doubts)
            if "spans" in reading:
                other = self._spans({role: tuple(Span(*x) for x in pairs) for role, pairs in reading["spans"].items()})
                if isinstance(other, str):
                    doubts.append("another accepted reading of it was not placed and is left out")
                    continue
                moved["spans"] = {role: [list(x) for x in pieces] for role, pieces in other[0].items()}
            also.append(moved)
        placed = mark.with_(spans=spans, attrs=attrs, also_ok=tuple(also))
        if doubts:
            self.doubt(placed, mark, "; ".join(dict.fromkeys(doubts)))
        return placed, ""

    def doubt(self, placed: Annotation, mark: Annotation, why: str) -> None:
        """Have somebody look at a mark."""
        line = self.new.line_at(placed.start).number
        self.look.append(f"Look at line {line}: {_named(mark, self.old)}: {why}.")

    def _spans(self, spans: Mapping[str, tuple[Span, ...]]) -> tuple[dict[str, tuple[Span, ...]], list[str]] | str:
        """The spans of each role in the new text with what is doubtful about them; or why there are none."""
        out: dict[str, tuple[Span, ...]] = {}
        doubts: list[str] = []
        for role, pieces in spans.items():
            placed = [self._place(span) for span in pieces]
            for piece in placed:
                if piece.span is None:
                    return piece.why if len(spans) == 1 and len(pieces) == 1 else f"its {role}: {piece.why}"
            moved = [piece.span for piece in placed if piece.span is not None]
            if not _same_order(pieces, moved):
                return f"the pieces of its {role} no longer stand in their order"
            doubts += [piece.why for piece in placed if piece.why]
            out[role] = tuple(moved)
        flat = [span for pieces in spans.values() for span in pieces]
        if not _same_order(sorted(flat), [out[r][n] for _, r, n in _ordered(spans)]):
            doubts.append("its parts stand in another order now")
        return out, doubts

    def _place(self, span: Span) -> Placed:
        if span not in self._known:
            self._known[span] = self.alignment.place(span)
        return self._known[span]

    def _attrs(self, attrs: Mapping[str, Any], doubts: list[str]) -> dict[str, Any]:
        """Attributes with the passages that they name, such as whom a pronoun stands for, in the new text."""
        out = dict(attrs)
        for name, value in attrs.items():
            if not _is_places(value):
                continue
            placed = [self._place(Span(*pair)) for pair in value]
            if all(piece.span for piece in placed):
                out[name] = [list(piece.span) for piece in placed if piece.span]
            else:
                del out[name]
                doubts.append(f"{name} was not placed and is left out")
        return out


def _is_places(value: Any) -> bool:
    """Whether an attribute's value is a list of spans."""
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(x, list) and len(x) == 2 and all(type(at) is int for at in x) and x[0] < x[1] for x in value)
    )


def _ordered(spans: Mapping[str, tuple[Span, ...]]) -> list[tuple[Span, str, int]]:
    return sorted((span, role, n) for role, pieces in spans.items() for n, span in enumerate(pieces))


def _same_order(before: Iterable[Span], after: list[Span]) -> bool:
    """Whether spans that stood one behind the other still do."""
    was = list(before)
    return all(
        (one.end <= two.start) == (here.end <= there.start)
        for one, two, here, there in zip(was, was[1:], after, after[1:], strict=False)
    )


def _without_dangling(mark: Annotation, here: set[str], run: _Run) -> Annotation:
    """The mark without a reference to a relation that was left behind."""
    earlier = mark.attrs.get("wording_of")
    if not isinstance(earlier, str) or earlier in here:
        return mark
    run.look.append(
        f"Look at line {run.new.line_at(mark.start).number}: the relation that {mark.id} words anew is gone."
    )
    return mark.with_(attrs={name: value for name, value in mark.attrs.items() if name != "wording_of"})


def _named(mark: Annotation, article: Article) -> str:
    label = mark.label if mark.label == mark.layer else f"{mark.layer} {mark.label}"
    words = short(
        " … ".join(article.text[span.start : span.end] for span in mark.main or next(iter(mark.spans.values())))
    )
    return f"{label} “{words}” (line {article.line_at(mark.start).number} before)"
