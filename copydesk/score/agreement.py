"""How far readers agree beyond chance, and where a class splits.

Krippendorff's alpha as ``nltk.metrics.agreement`` computes it (Krippendorff 1980; Artstein and Poesio 2008), with the
binary distance: two labels are the same or they are not. Units: lines that are not blank for artifacts; words for
attribution (which role each word plays) and for loaded language (which label it carries). 1 is full agreement, 0 is
chance, below 0 is worse than chance.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from copydesk.marks.annotation import ROLES, Annotation, AnnotationSet
from copydesk.score.items import covers_line, cut
from copydesk.score.key import Key
from copydesk.score.match import match
from copydesk.score.units import WordTable, line_set, word_table
from copydesk.text.article import Article

UNMARKED = "unmarked"
UNITS: Mapping[str, str] = {"artifact": "line", "attribution": "word", "loaded": "word"}


def alpha(article: Article, a: Sequence[Annotation], b: Sequence[Annotation], layer: str) -> float | None:
    """Krippendorff's alpha of two readers on one layer of an article; see ``alpha_of``."""
    return alpha_of(article, [a, b], layer)


def alpha_of(
    article: Article,
    readers: Sequence[Sequence[Annotation]],
    layer: str,
    lines: Sequence[tuple[int, int]] = (),
) -> float | None:
    """Krippendorff's alpha of two or more readers on one layer.

    Args:
        article: the text.
        readers: each reader's annotations; other layers are left out.
        layer: ``artifact``, ``attribution`` or ``loaded``.
        lines: stretches of lines to look at; none means the whole article.

    Returns:
        Alpha, or None where it is undefined: fewer than two readers or two units, or every unit has one and the same
        label, so that no disagreement could be expected by chance. A teacher reads None as *cannot be said*, not as 1.
    """
    table = word_table(article.text)
    rows = [unit_labels(table, reader, layer, lines) for reader in readers]
    if len(rows) < 2 or len(rows[0]) < 2 or len({label for row in rows for label in row.values()}) < 2:
        return None
    from nltk.metrics.agreement import AnnotationTask

    data = [(f"r{i}", unit, label) for i, row in enumerate(rows) for unit, label in row.items()]
    return float(AnnotationTask(data=data).alpha())


def agreement(article: Article, passes: Sequence[AnnotationSet]) -> dict[str, dict[str, Any]]:
    """What ``agreement.json`` holds: for each layer alpha, the unit, how many units, the readers, and how each read
    (``AnnotationSet.made``) where that is known.

    Args:
        article: the text.
        passes: the independent passes over it, two or more.

    Where alpha is undefined it is None, and ``note`` says why.
    """
    table = word_table(article.text)
    out: dict[str, dict[str, Any]] = {}
    for layer in ROLES:
        readers = [one.layer(layer) for one in passes]
        value = alpha_of(article, readers, layer)
        out[layer] = {
            "alpha": value,
            "unit": UNITS[layer],
            "n_units": len(unit_labels(table, (), layer)),
            "readers": [one.by for one in passes],
        }
        if any(one.made for one in passes):
            out[layer]["made"] = [one.made for one in passes]
        if value is None:
            out[layer]["note"] = _why_undefined(readers)
    return out


def _why_undefined(readers: Sequence[Sequence[Annotation]]) -> str:
    if len(readers) < 2:
        return "undefined: one reader cannot agree or disagree"
    if not any(readers):
        return "undefined: nobody marked anything, so chance alone would agree as well"
    return "undefined: every unit has the same label"


def same_answer(parts: Iterable[Mapping[str, int]]) -> float | None:
    """How often two of a class, drawn by lot, gave the same answer: the mean over the parts of a question.

    This is raw agreement, as chance gives some of it too; one question alone has no chance to hold it against.

    Args:
        parts: for each part how many gave which answer; who gave none is not in it.

    Returns:
        A share from 0 to 1; None where no part was answered by two.
    """
    shares = []
    for counts in parts:
        n = sum(counts.values())
        if n > 1:
            shares.append(sum(count * (count - 1) for count in counts.values()) / (n * (n - 1)))
    return sum(shares) / len(shares) if shares else None


def unit_labels(
    table: WordTable, annotations: Iterable[Annotation], layer: str, lines: Sequence[tuple[int, int]] = ()
) -> dict[int, str]:
    """Each unit's label by its number (lines from 1, words from 0); several labels are joined by ``+``."""
    numbers = line_set(lines, len(table.lines))
    units = [n for n in sorted(numbers) if table.line_masks[n - 1]]
    if layer != "artifact":
        mask = 0
        for number in units:
            mask |= table.line_masks[number - 1]
        units = _members(mask)
    labels: dict[int, set[str]] = {unit: set() for unit in units}
    for annotation in annotations:
        if annotation.layer != layer:
            continue
        for unit, label in _labelled(table, annotation, layer):
            if unit in labels:
                labels[unit].add(label)
    return {unit: "+".join(sorted(found)) or UNMARKED for unit, found in labels.items()}


def _labelled(table: WordTable, annotation: Annotation, layer: str) -> Iterable[tuple[int, str]]:
    """The units of an annotation with their labels."""
    if layer != "artifact":
        for role, spans in annotation.spans.items():
            for word in _members(table.extent(spans).raw):
                yield word, annotation.label if role == "text" else role
        return
    touched = sorted({n for span in annotation.main for n in table.lines_under(*span)})
    covered = [
        n
        for n in touched
        if covers_line(table.extent(cut(annotation.main, table.lines[n - 1])), table.line_masks[n - 1])
    ]
    # A mark under half a line (broken signs) is said of that line; the ragged end of a longer one is not.
    for number in covered or touched[:1]:
        yield number, annotation.label


def _members(mask: int) -> list[int]:
    out = []
    while mask:
        low = mask & -mask
        out.append(low.bit_length() - 1)
        mask ^= low
    return out


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemSplit:
    """One gold item and how many students found it, nearly found it or missed it, and with which labels."""

    gold: Annotation
    item: str
    status: str
    line: int
    found: int
    nearly: int
    missed: int
    labels: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordSplit:
    """One word ``[start, end)``, how many students marked it, and with which labels or roles."""

    start: int
    end: int
    marked: int
    labels: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassSplit:
    """Where a class splits: for each item (core and arguable) and for each word that anybody marked."""

    students: int
    items: tuple[ItemSplit, ...]
    words: tuple[WordSplit, ...]
    alpha: float | None

    @property
    def most_split(self) -> tuple[ItemSplit, ...]:
        """The items on which the class is closest to half and half, the most split first."""

        def distance(item: ItemSplit) -> float:
            return abs(item.found + item.nearly - self.students / 2)

        return tuple(sorted(self.items, key=lambda item: (distance(item), item.line, item.item)))


def class_split(article: Article, key: Key, students: Sequence[Sequence[Annotation]]) -> ClassSplit:
    """Count over a class: which items were found, and which words were marked as what.

    Args:
        article: the text.
        key: the task's key.
        students: each student's marks; an empty list is a student who marked nothing.

    Raises:
        CopydeskError: the key was made for another text.
    """
    table = word_table(article.text)
    core, arguable = key.items(article), key.arguable(article)
    outcomes: dict[str, Counter[str]] = {}
    labels: dict[str, Counter[str]] = {}
    words: dict[int, Counter[str]] = {}
    markers: Counter[int] = Counter()
    for marks in students:
        met = match(article, key, marks)
        for pair in met.pairs:
            name = _name(pair.item.status, pair.item.id)
            outcomes.setdefault(name, Counter())["found" if pair.found else "nearly"] += 1
            labels.setdefault(name, Counter())[pair.taken.label] += 1
        seen: set[str] = set()
        for one, item in met.arguable:
            name = _name(item.status, item.id)
            labels.setdefault(name, Counter())[one.label] += 1
            if name not in seen:
                outcomes.setdefault(name, Counter())["found"] += 1
            seen.add(name)
        said: set[tuple[int, str]] = set()
        for mark in marks:
            if mark.layer == key.layer:
                for role, spans in mark.spans.items():
                    said.update((w, mark.label if role == "text" else role) for w in _members(table.extent(spans).raw))
        markers.update({word for word, _ in said})
        for word, label in said:
            words.setdefault(word, Counter())[label] += 1
    items = []
    for item in sorted((*core, *arguable), key=lambda item: item.order):
        name = _name(item.status, item.id)
        count = outcomes.get(name, Counter())
        items.append(
            ItemSplit(
                gold=item.gold,
                item=item.id,
                status=item.status,
                line=item.line,
                found=count["found"],
                nearly=count["nearly"],
                missed=len(students) - count["found"] - count["nearly"],
                labels=_counted(labels.get(name, Counter())),
            )
        )
    return ClassSplit(
        students=len(students),
        items=tuple(items),
        words=tuple(
            WordSplit(start=table.starts[w], end=table.ends[w], marked=markers[w], labels=_counted(words[w]))
            for w in sorted(words)
        ),
        alpha=alpha_of(article, students, key.layer, key.lines),
    )


def _name(status: str, item: str) -> str:
    return f"{status} {item}"


def _counted(counter: Counter[str]) -> dict[str, int]:
    """A counter as a dict, the most frequent first, equals by name."""
    return dict(sorted(counter.items(), key=lambda pair: (-pair[1], pair[0])))
