"""Answers held against the gold: one to one, so that the credit is the largest there can be.

Pieces of one gold are joined first. Answers and items that touch form clusters; each is solved exactly by the Hungarian
method (Kuhn 1955, in the O(n²m) form with potentials), so that hundreds of overlapping marks cost milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from copydesk.marks.annotation import Annotation
from copydesk.score.items import Item, Reading
from copydesk.score.key import Key
from copydesk.score.parts import Fit, fit, full, weights
from copydesk.score.taken import Taken, join, take
from copydesk.score.units import edge_credit, shared_and_all, word_table
from copydesk.text.article import Article

MOST_WORDINGS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """An answer and the item that it found.

    Attributes:
        item, taken: the two.
        parts: each asked part's credit, 0 to 1.
        credit: the weighted sum, 0 to 1.
        reading: the accepted reading that the answer fits best.
    """

    item: Item
    taken: Taken
    parts: Mapping[str, float]
    credit: float
    reading: Reading

    @property
    def found(self) -> bool:
        """True where every asked part is full."""
        return all(value == 1 for value in self.parts.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """How a student's answers and a key meet. Everything stands in text order.

    Attributes:
        pairs: what was found, wholly or in part.
        missed: the core items that no answer found.
        extras: answers that cost λ each.
        arguable: answers on open or dropped gold, with that item; they neither pay nor cost.
        own_voice: answers *nobody, the outlet's own voice* where the gold has no relation: rightly left alone.
        unpaired: such answers where the gold has a relation, with it: that one is missed, no more.
        outside: marks outside of the task's lines, which are left out.
    """

    pairs: tuple[Pair, ...]
    missed: tuple[Item, ...]
    extras: tuple[Taken, ...]
    arguable: tuple[tuple[Taken, Item], ...]
    own_voice: tuple[Taken, ...]
    unpaired: tuple[tuple[Taken, Item], ...]
    outside: tuple[Annotation, ...]

    @property
    def items(self) -> int:
        """N, the number of core items."""
        return len(self.pairs) + len(self.missed)

    @property
    def credit(self) -> float:
        """Σ credit."""
        return sum(pair.credit for pair in self.pairs)


def match(article: Article, key: Key, marks: Sequence[Annotation]) -> Match:
    """Hold a student's marks against a key.

    Args:
        article: the text.
        key: the task's key.
        marks: the student's marks, in any order; marks of other layers are left out.

    Raises:
        CopydeskError: the key was made for another text.
    """
    table = word_table(article.text)
    core, arguable = key.items(article), key.arguable(article)
    everything = (*core, *arguable)
    answers = take(table, key.layer, key.ask, key.line_numbers(table), marks, everything)
    weight = weights(key.layer, key.ask)
    taken = _join_pieces(answers.inside, everything, key, weight)
    fits = _fits(core, taken, key.layer, weight)
    chosen = _assign_all(len(core), len(taken), fits)
    whole = full(weight)
    pairs = tuple(
        Pair(item=core[g], taken=taken[m], parts=f.parts, credit=f.units / whole, reading=f.reading)
        for g, m in sorted(chosen.items())
        for f in (fits[g, m],)
    )
    used = set(chosen.values())
    missed = tuple(item for g, item in enumerate(core) if g not in chosen)
    extras, own_voice, unpaired, on_open = [], [], [], []
    for m, one in enumerate(taken):
        if m in used:
            continue
        near = next((item for item in arguable if _meets(item, one, key.layer)), None)
        if near is not None:
            on_open.append((one, near))
        elif not _says_own_voice(one, key):
            extras.append(one)
        elif (lost := next((item for item in missed if _meets(item, one, key.layer)), None)) is not None:
            unpaired.append((one, lost))
        elif any(_meets(item, one, key.layer) for item in core):
            extras.append(one)
        else:
            own_voice.append(one)
    return Match(
        pairs=pairs,
        missed=missed,
        extras=tuple(extras),
        arguable=tuple(on_open),
        own_voice=tuple(own_voice),
        unpaired=tuple(unpaired),
        outside=answers.outside,
    )


def _says_own_voice(one: Taken, key: Key) -> bool:
    """*Nobody* without a cue says: the outlet's own voice."""
    return key.layer == "attribution" and "source" in key.ask and one.nobody and not one.cue_spans


def _meets(item: Item, one: Taken, layer: str) -> bool:
    """Whether an answer is about an item at all, whatever else it says of it."""
    if layer == "artifact" and item.by_line:
        return item.line == one.line and bool(one.main.raw)
    return any(
        edge_credit(*shared_and_all(reading.main, one.main)) > 0
        or (
            layer == "attribution"
            and edge_credit(*shared_and_all(reading.cue, one.cue)) > 0
            and any(edge_credit(*shared_and_all(source, one.source)) > 0 for source in reading.sources)
        )
        for reading in item.readings
    )


def _fits(
    core: Sequence[Item], taken: Sequence[Taken], layer: str, weight: Mapping[str, int]
) -> dict[tuple[int, int], Fit]:
    """Every item and answer that pair at all, by their numbers."""
    out = {}
    reaches = [one.reach for one in taken]
    for g, item in enumerate(core):
        reach = item.reach
        for m, one in enumerate(taken):
            if reach & reaches[m] and (found := fit(item, one, layer, weight)) is not None:
                out[g, m] = found
    return out


def _join_pieces(taken: Sequence[Taken], items: Sequence[Item], key: Key, weight: Mapping[str, int]) -> list[Taken]:
    """Join the pieces of one gold with one label, where together they earn no less than the best alone."""
    homes: dict[str, list[int]] = {}
    for m, one in enumerate(taken):
        home = None if one.by_line else _home(one, items)
        if home is not None:
            homes.setdefault(home.id + home.status, []).append(m)
    out: list[Taken | None] = list(taken)
    by_name = {item.id + item.status: item for item in items}
    for name, numbers in homes.items():
        if len(numbers) < 2:
            continue
        for group in _alike([taken[m] for m in numbers], numbers, key):
            one = join([taken[m] for m in group])
            fits = [fit(by_name[name], x, key.layer, weight) for x in (one, *(taken[m] for m in group))]
            units = [0 if f is None else f.units for f in fits]
            if units[0] >= max(units[1:]):
                for m in group:
                    out[m] = None
                out[group[0]] = one
    return sorted((one for one in out if one is not None), key=lambda one: one.order)


def _home(one: Taken, items: Iterable[Item]) -> Item | None:
    """The gold of which an answer may be a piece: more than half of its words lie there (the closest gold)."""
    best: tuple[int, int, Item] | None = None
    size = one.main.raw.bit_count()
    for item in items:
        if item.by_line or not item.reach & one.main.raw:
            continue
        for reading in item.readings:
            if 2 * (reading.main.raw & one.main.raw).bit_count() <= size:
                continue
            shared, total = shared_and_all(reading.main, one.main)
            if shared and (best is None or shared * best[1] > best[0] * total):
                best = (shared, total, item)
    return None if best is None else best[2]


def _alike(pieces: Sequence[Taken], numbers: Sequence[int], key: Key) -> list[list[int]]:
    """Group the pieces of one gold that say the same of it; groups of one are left out."""
    groups: list[tuple[Taken, list[int]]] = []
    for piece, m in zip(pieces, numbers, strict=True):
        for i, (first, members) in enumerate(groups):
            if _same(first, piece, key):
                members.append(m)
                if key.layer == "attribution":
                    groups[i] = (_filled(first, piece), members)
                break
        else:
            # No claim is told in more wordings than this; the cap keeps a hostile hand-in cheap.
            if len(groups) < MOST_WORDINGS:
                groups.append((piece, [m]))
    return [members for _, members in groups if len(members) > 1]


def _filled(first: Taken, piece: Taken) -> Taken:
    """What is known of a relation after a further piece of it."""
    return replace(
        first,
        source=first.source if first.source.raw else piece.source,
        cue=first.cue if first.cue.raw else piece.cue,
        source_kind=first.source_kind or piece.source_kind,
    )


def _same(a: Taken, b: Taken, key: Key) -> bool:
    if key.layer == "attribution":
        told = [(a.source.counted or a.source.raw, b.source.counted or b.source.raw)]
        told.append((a.cue.counted or a.cue.raw, b.cue.counted or b.cue.raw))
        kinds = "source_kind" not in key.ask or not a.source_kind or a.source_kind == (b.source_kind or a.source_kind)
        return kinds and a.nobody == b.nobody and all(x == y or not x or not y for x, y in told)
    if "label" in key.ask and a.label != b.label:
        return False
    if "family" in key.ask and a.family != b.family:
        return False
    return "voice" not in key.ask or a.voice == b.voice


def _assign_all(n_items: int, n_taken: int, fits: Mapping[tuple[int, int], Fit]) -> dict[int, int]:
    """Item number → answer number, largest total credit; of equal totals the earlier answers, in text order."""
    chosen: dict[int, int] = {}
    for golds, marks in clusters(n_items, n_taken, fits):
        if len(golds) == 1 and len(marks) == 1:
            chosen[golds[0]] = marks[0]
            continue
        # Credit decides; then the earlier answers; then that both run the same way through the text.
        late, cross = len(marks) * len(golds) + 1, len(golds) ** 2 * len(marks) + 1
        table = [
            [
                0 if (g, m) not in fits else (fits[g, m].units * late + len(marks) - j) * cross + i * j
                for j, m in enumerate(marks)
            ]
            for i, g in enumerate(golds)
        ]
        for i, j in enumerate(largest_assignment(table)):
            if j is not None and table[i][j]:
                chosen[golds[i]] = marks[j]
    return chosen


def clusters(n_items: int, n_taken: int, fits: Iterable[tuple[int, int]]) -> list[tuple[list[int], list[int]]]:
    """The connected groups of items and answers that pair with one another: each is solved apart."""
    parent = list(range(n_items + n_taken))

    def root(x: int) -> int:
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    touched: set[int] = set()
    for g, m in fits:
        parent[root(n_items + m)] = root(g)
        touched.update((g, n_items + m))
    groups: dict[int, tuple[list[int], list[int]]] = {}
    for x in sorted(touched):
        golds, marks = groups.setdefault(root(x), ([], []))
        (golds if x < n_items else marks).append(x if x < n_items else x - n_items)
    return list(groups.values())


def largest_assignment(table: Sequence[Sequence[int]]) -> list[int | None]:
    """For each row a column of its own, or None, so that the sum of ``table[row][column]`` is the largest.

    Whole numbers ≥ 0, any shape. With r rows and c columns the time is O(min(r, c)² · max(r, c)).
    """
    rows, columns = len(table), len(table[0]) if table else 0
    if rows > columns:
        out: list[int | None] = [None] * rows
        for column, row in enumerate(largest_assignment([list(x) for x in zip(*table, strict=True)])):
            if row is not None:
                out[row] = column
        return out
    top = max((max(row) for row in table), default=0)
    u, v = [0] * (rows + 1), [0] * (columns + 1)
    owner, way = [0] * (columns + 1), [0] * (columns + 1)
    for row in range(1, rows + 1):
        owner[0], column = row, 0
        least: list[int | None] = [None] * (columns + 1)
        done = [False] * (columns + 1)
        while True:
            done[column] = True
            i, step, following = owner[column], None, 0
            for j in range(1, columns + 1):
                if done[j]:
                    continue
                cost = top - table[i - 1][j - 1] - u[i] - v[j]
                known = least[j]
                if known is None or cost < known:
                    least[j], way[j], known = cost, column, cost
                if step is None or known < step:
                    step, following = known, j
            assert step is not None
            for j in range(columns + 1):
                if done[j]:
                    u[owner[j]] += step
                    v[j] -= step
                elif (before := least[j]) is not None:
                    least[j] = before - step
            column = following
            if owner[column] == 0:
                break
        while column:
            owner[column], column = owner[way[column]], way[column]
    out = [None] * rows
    for j in range(1, columns + 1):
        if owner[j]:
            out[owner[j] - 1] = j - 1
    return out
