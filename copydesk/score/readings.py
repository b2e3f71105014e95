"""Two readings of one article, laid side by side: which mark of one answers which of the other, and where they differ.

Nobody is right here: no gold, no points. Marks are paired one to one, so that as many as can be say the same, and the
others share the most words (the assignment of ``match``).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from copydesk.marks.annotation import ROLES, Annotation, Span
from copydesk.score.items import covers_line, cut
from copydesk.score.match import clusters, largest_assignment
from copydesk.score.units import WordTable, shared_and_all, word_table
from copydesk.text.article import Article

ROLE_WEIGHT: Mapping[str, int] = {"text": 10, "content": 5, "source": 3, "cue": 2}
_EXACT = 60 * 60  # marks of both readers in one heap: up to here the best pairing is worked out exactly
_CLOSEST = 2 * 10 * 1000 + 2  # more than two marks can have in common
ATTRIBUTES: Mapping[str, tuple[str, ...]] = {"artifact": (), "attribution": ("source_kind",), "loaded": ("voice",)}
"""What a reader may have said of a mark besides its label; two readers differ in it only where both said something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place of a text on which one of two readers, or both, said something.

    Attributes:
        id: made from what both said, so that it stays the same as long as neither reading changes here.
        layer, line: the layer, and the number of the line in which it begins.
        a, b: the first and the second reader's mark; None where that reader marked nothing.
        differs: in what they differ: ``text``, ``content``, ``source``, ``cue``, ``label``, ``source_kind``, ``voice``;
            empty where they agree and where only one of them marked anything.
    """

    id: str
    layer: str
    line: int
    a: Annotation | None
    b: Annotation | None
    differs: tuple[str, ...] = ()

    @property
    def agreed(self) -> bool:
        """Whether both readers say the same."""
        return self.a is not None and self.b is not None and not self.differs

    @property
    def marks(self) -> tuple[Annotation, ...]:
        """What was marked here, the first reader's first."""
        return tuple(mark for mark in (self.a, self.b) if mark is not None)


def places(article: Article, a: Iterable[Annotation], b: Iterable[Annotation]) -> list[Place]:
    """Lay two readings over each other: every mark of either stands in exactly one place, in text order by layer.

    Artifacts are cut at line ends first: *one mark over two lines* and *one mark a line* are the same reading.

    Args:
        article: the text.
        a, b: the two readers' marks of any layers.
    """
    table = word_table(article.text)
    mine, theirs = by_line(article, a), by_line(article, b)
    out: list[Place] = []
    for layer in ROLES:
        pairs = _paired(table, [x for x in mine if x.layer == layer], [x for x in theirs if x.layer == layer])
        seen: dict[str, int] = {}
        found = []
        for one, other in pairs:
            name = _name(layer, one, other)
            seen[name] = seen.get(name, 0) + 1
            first = min(_starts(mark) for mark in (one, other) if mark is not None)
            place = Place(
                id=name if seen[name] == 1 else f"{name}.{seen[name]}",
                layer=layer,
                line=table.line_of(first),
                a=one,
                b=other,
                differs=differences(table, one, other) if one is not None and other is not None else (),
            )
            found.append((first, place))
        out += [place for _, place in sorted(found, key=lambda pair: (pair[0], pair[1].id))]
    return out


def by_line(article: Article, marks: Iterable[Annotation]) -> list[Annotation]:
    """The marks with every artifact cut at its line ends, in text order; a piece's name has its line behind it."""
    table = word_table(article.text)
    out: list[Annotation] = []
    for mark in marks:
        numbers = (
            sorted({n for span in mark.main for n in table.lines_under(*span)}) if mark.layer == "artifact" else []
        )
        pieces = [(n, cut(mark.main, table.lines[n - 1])) for n in numbers]
        pieces = [(n, spans) for n, spans in pieces if any(article.text[s:e].strip() for s, e in spans)]
        if len(pieces) < 2:
            out.append(mark if not pieces else mark.with_(spans={"text": pieces[0][1]}))
            continue
        out += [mark.with_(id=f"{mark.id}:{n}", spans={"text": spans}) for n, spans in pieces]
    return sorted(out, key=lambda mark: (_starts(mark), mark.end, mark.label, mark.id))


def differences(table: WordTable, a: Annotation, b: Annotation) -> tuple[str, ...]:
    """In what two marks of one layer differ: words of a role, label, attribute. Edges without a word never count."""
    out = [role for role in ROLES[a.layer] if not _same_words(table, a, b, role)]
    if a.label != b.label:
        out.append("label")
    for name in ATTRIBUTES[a.layer]:
        said = (a.attrs.get(name), b.attrs.get(name))
        if None not in said and said[0] != said[1]:
            out.append(name)
    return tuple(out)


def _same_words(table: WordTable, a: Annotation, b: Annotation, role: str) -> bool:
    one, other = a.role(role), b.role(role)
    if not one or not other:
        return not one and not other
    if a.layer == "artifact" and _whole_line(table, one) == _whole_line(table, other) is not None:
        return True
    shared, total = shared_and_all(table.extent(one), table.extent(other))
    if total:
        # Where only one of the two is function words, which words count would hang on who is asked first.
        back, everything = shared_and_all(table.extent(other), table.extent(one))
        return shared == total and back == everything
    return one == other  # signs without a word: a colon, a stray mark


def _whole_line(table: WordTable, spans: Sequence[Span]) -> int | None:
    """The line of which spans cover at least half; None where they cover less, or are about several lines."""
    line = table.line_of(spans[0].start)
    return line if covers_line(table.extent(spans), table.line_masks[line - 1]) else None


def _paired(
    table: WordTable, a: Sequence[Annotation], b: Sequence[Annotation]
) -> list[tuple[Annotation | None, Annotation | None]]:
    near = {}
    reach = [[_reach(table, mark) for mark in marks] for marks in (a, b)]
    for i, one in enumerate(a):
        for j, other in enumerate(b):
            if not reach[0][i] & reach[1][j] and reach[0][i] and reach[1][j]:
                continue  # no word in common: they are about different things
            close, same = _closeness(table, one, other), not differences(table, one, other)
            if close or same:
                near[i, j] = (close, same)
    chosen: dict[int, int] = {}
    for mine, theirs in clusters(len(a), len(b), near):
        # One pair more that says the same outweighs all words that others could share.
        worth = _CLOSEST * (min(len(mine), len(theirs)) + 1)
        if len(mine) * len(theirs) > _EXACT:
            heap = set(mine)
            chosen |= _greedy({pair: _weight(found, worth) for pair, found in near.items() if pair[0] in heap})
            continue
        grid = [[_weight(near.get((i, j)), worth) for j in theirs] for i in mine]
        for row, column in enumerate(largest_assignment(grid)):
            if column is not None and grid[row][column]:
                chosen[mine[row]] = theirs[column]
    out: list[tuple[Annotation | None, Annotation | None]] = []
    out += [(one, b[chosen[i]] if i in chosen else None) for i, one in enumerate(a)]
    out += [(None, other) for j, other in enumerate(b) if j not in chosen.values()]
    return out


def _greedy(weights: Mapping[tuple[int, int], int]) -> dict[int, int]:
    """The closest pair first, then the next that is free: for heaps of marks on the same words, as no reader makes."""
    chosen: dict[int, int] = {}
    taken: set[int] = set()
    for i, j in sorted(weights, key=lambda pair: (-weights[pair], pair)):
        if i not in chosen and j not in taken:
            chosen[i] = j
            taken.add(j)
    return chosen


def _reach(table: WordTable, mark: Annotation) -> int:
    """Every word of a mark; 0 where it holds none."""
    reach = 0
    for spans in mark.spans.values():
        reach |= table.extent(spans).raw
    return reach


def _weight(pair: tuple[int, bool] | None, worth: int) -> int:
    return 0 if pair is None else pair[0] + worth * pair[1]


def _closeness(table: WordTable, a: Annotation, b: Annotation) -> int:
    """How much two marks have in common, as a whole number; 0 where they are about different things.

    Words shared of all words, role by role, weighted as in SCORING; the same label decides between equals.
    """
    shares = {role: _share(table, a.role(role), b.role(role)) for role in ROLES[a.layer]}
    main = shares["content" if a.layer == "attribution" else "text"]
    if not main and not (a.layer == "attribution" and shares["source"] and shares["cue"]):
        return 0
    return sum(2 * ROLE_WEIGHT[role] * share for role, share in shares.items()) + (a.label == b.label)


def _share(table: WordTable, one: Sequence[Span], other: Sequence[Span]) -> int:
    """J of two stretches in thousandths, by words; by signs where neither holds a word."""
    a, b = table.extent(one).raw, table.extent(other).raw
    if a | b:
        return 1000 * (a & b).bit_count() // (a | b).bit_count()
    mine, theirs = ({at for start, end in spans for at in range(start, end)} for spans in (one, other))
    return 1000 * len(mine & theirs) // len(mine | theirs) if mine | theirs else 0


def _starts(mark: Annotation) -> int:
    return mark.main[0].start if mark.main else mark.start


def _name(layer: str, a: Annotation | None, b: Annotation | None) -> str:
    told = [None if mark is None else [mark.label, mark.spans, dict(mark.attrs), mark.status] for mark in (a, b)]
    body = json.dumps([layer, told], sort_keys=True, ensure_ascii=True, default=str)
    return f"{layer[:3]}-{hashlib.sha256(body.encode()).hexdigest()[:10]}"
