"""What a student marked, made ready to be compared: cut at line ends, in words, in text order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from copydesk.marks.annotation import Annotation, Span
from copydesk.marks.codebook import codebook
from copydesk.score.items import Item, covers_line, cut
from copydesk.score.units import NOTHING, Extent, WordTable


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One answer of a student: a mark, a piece of one, or several pieces joined.

    Attributes:
        marks: the annotations it comes from, the earliest first.
        line: the number of the line in which it begins.
        by_line: it covers at least half of its line (artifact only).
        spans: what it covers, as shown to a student.
        main, source, cue: the words of each role; ``cue_spans`` are the cue's spans.
        label, family, voice, source_kind: what the student chose.
        nobody: the student said that nobody is named.
    """

    marks: tuple[Annotation, ...]
    line: int
    by_line: bool = False
    spans: tuple[Span, ...]
    main: Extent
    source: Extent = NOTHING
    cue: Extent = NOTHING
    cue_spans: tuple[Span, ...] = ()
    label: str
    family: str | None = None
    voice: str | None = None
    source_kind: str | None = None
    nobody: bool = False

    @property
    def ids(self) -> tuple[str, ...]:
        """The names of the marks."""
        return tuple(mark.id for mark in self.marks)

    @property
    def order(self) -> tuple[int, int, str, tuple[str, ...]]:
        """Its place in the text; what breaks a tie."""
        return self.spans[0].start, self.spans[-1].end, self.label, self.ids

    @property
    def reach(self) -> int:
        """Every word of every role."""
        return self.main.raw | self.source.raw | self.cue.raw


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """A student's answers of one layer: those in the task's lines, and marks outside of them."""

    inside: tuple[Taken, ...]
    outside: tuple[Annotation, ...]


def take(
    table: WordTable,
    layer: str,
    ask: tuple[str, ...],
    lines: frozenset[int],
    marks: Iterable[Annotation],
    items: Sequence[Item],
) -> Answers:
    """Make marks ready to be compared. Marks of other layers are left out.

    Args:
        table: the article's words.
        layer, ask, lines: the task's.
        marks: the student's.
        items: the task's gold of every status; artifacts scored by words are joined by them, not by their line.
    """
    own = [mark for mark in marks if mark.layer == layer]
    inside: list[Annotation] = []
    outside: list[Annotation] = []
    for mark in sorted(own, key=lambda mark: (mark.start, mark.end, mark.label, mark.id)):
        about = mark.main or tuple(span for _, span in mark.all_spans())
        touched = {number for span in about for number in table.lines_under(*span)}
        first = table.line_of(min(span.start for span in about))
        within = touched & lines if layer == "artifact" else first in lines
        (inside if within else outside).append(mark)
    if layer == "artifact":
        word_lines = frozenset(item.line for item in items if not item.by_line)
        taken = _by_lines(table, ask, lines, inside, word_lines)
    else:
        taken = [_whole(table, mark) for mark in inside]
    return Answers(inside=tuple(sorted(taken, key=lambda one: one.order)), outside=tuple(outside))


def join(pieces: Sequence[Taken]) -> Taken:
    """Several answers as one; the first gives what they agree on, the others fill in what it left out."""
    first = pieces[0]
    if len(pieces) == 1:
        return first
    main = first.main
    for piece in pieces[1:]:
        main |= piece.main
    return replace(
        first,
        marks=tuple({mark.id: mark for piece in pieces for mark in piece.marks}.values()),
        by_line=any(piece.by_line for piece in pieces),
        spans=_union(span for piece in pieces for span in piece.spans),
        main=main,
        source=next((piece.source for piece in pieces if piece.source.raw), NOTHING),
        cue=next((piece.cue for piece in pieces if piece.cue.raw), NOTHING),
        cue_spans=next((piece.cue_spans for piece in pieces if piece.cue_spans), ()),
        source_kind=next((piece.source_kind for piece in pieces if piece.source_kind), None),
    )


def _union(spans: Iterable[Span]) -> tuple[Span, ...]:
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)


def _whole(table: WordTable, mark: Annotation) -> Taken:
    about = mark.main or tuple(span for _, span in mark.all_spans())
    source, cue = mark.role("source"), mark.role("cue")
    kind = mark.attrs.get("source_kind")
    return Taken(
        marks=(mark,),
        line=table.line_of(about[0].start),
        spans=about,
        main=table.extent(mark.main),
        source=table.extent(source),
        cue=table.extent(cue),
        cue_spans=cue,
        label=mark.label,
        voice=mark.attrs.get("voice"),
        source_kind=kind,
        nobody=kind == "none" and not source,
    )


def _by_lines(
    table: WordTable,
    ask: tuple[str, ...],
    lines: frozenset[int],
    marks: Sequence[Annotation],
    word_lines: frozenset[int],
) -> list[Taken]:
    """Artifact answers: for each line and label one, save where the line's gold is scored by words."""
    groups: dict[tuple[int, str], list[Taken]] = {}
    marks_a_line: set[str] = set()
    taken: list[Taken] = []
    for mark in marks:
        pieces = _pieces(table, lines, mark)
        if any(piece.by_line for piece in pieces):
            marks_a_line.add(mark.id)
        if not pieces:
            taken.append(_empty(table, mark))
        for piece in pieces:
            groups.setdefault((piece.line, _asked_label(piece, ask)), []).append(piece)
    for (line, _), pieces in groups.items():
        whole = [piece for piece in pieces if piece.by_line]
        parts = [piece for piece in pieces if not piece.by_line]
        if line in word_lines:
            taken.extend([join(whole)] if whole else [])
            taken.extend(parts)
            continue
        one = join(whole + parts)
        if not whole and covers_line(one.main, table.line_masks[line - 1]):
            one = replace(one, by_line=True)
        # The end of a selection that ran a few words into the next line marks nothing there.
        if one.by_line or any(mark_id not in marks_a_line for mark_id in one.ids):
            taken.append(one)
    return taken


def _pieces(table: WordTable, lines: frozenset[int], mark: Annotation) -> list[Taken]:
    """The pieces of an artifact mark, one for each line of the task in which it covers something."""
    out = []
    family = codebook().layers["artifact"].family_of(mark.label)
    for number in sorted({n for span in mark.main for n in table.lines_under(*span)} & lines):
        line = table.lines[number - 1]
        spans = cut(mark.main, line)
        if not spans or line.blank:
            continue
        by_line = covers_line(table.extent(spans), table.line_masks[number - 1])
        out.append(
            Taken(
                marks=(mark,),
                line=number,
                by_line=by_line,
                spans=spans,
                main=table.glued(spans, line),
                label=mark.label,
                family=family,
            )
        )
    return out


def _empty(table: WordTable, mark: Annotation) -> Taken:
    line = table.line_of(mark.start)
    return Taken(marks=(mark,), line=line, spans=mark.main, main=NOTHING, label=mark.label)


def _asked_label(piece: Taken, ask: tuple[str, ...]) -> str:
    """What tells two answers of one line apart: the label where it is asked, else the family, else nothing."""
    if "label" in ask:
        return piece.label
    return (piece.family or piece.label) if "family" in ask else ""
