"""Do readers agree? Two readers side by side, and a whole class, with what chance alone would have brought.

Raw agreement is the share of units of which two readers say the same, taken over all pairs of readers. Chance agreement
is what that share would be if the same labels lay on the units at random. Alpha is what is left of the way from chance
to full agreement (Krippendorff 1980), computed by ``nltk.metrics.agreement.AnnotationTask``; see ``score.agreement``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from copydesk.errors import CopydeskError
from copydesk.journal.handin import HandIn, read_handin
from copydesk.marks.annotation import Annotation, AnnotationSet
from copydesk.marks.codebook import codebook
from copydesk.score.agreement import UNITS, UNMARKED, alpha_of, unit_labels
from copydesk.score.units import WordTable, word_table
from copydesk.tasks.assignment import Assignment
from copydesk.tasks.kind import Context
from copydesk.tasks.mark import marks
from copydesk.tasks.table import Table
from copydesk.text.article import Article

MOST_SPLIT = 8  # rows of a class's table: more is no longer talked about in a lesson
NOT_MARKED = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """How far readers agree on one layer.

    Attributes:
        units: how many lines or words were looked at.
        same: of how many of them all readers say the same.
        raw, chance: 0 to 1: the share of agreeing pairs, as it is and as chance alone would bring it.
        alpha: Krippendorff's alpha; None where it cannot be said.
    """

    units: int
    same: int
    raw: float
    chance: float
    alpha: float | None


def agreed(
    article: Article, readers: Sequence[Sequence[Annotation]], layer: str, lines: Sequence[tuple[int, int]] = ()
) -> Agreed:
    """How far two or more readers agree on a layer of an article, or of some stretches of its lines.

    Raises:
        CopydeskError: there are fewer than two readers.
    """
    if len(readers) < 2:
        raise CopydeskError("One reader alone cannot agree with anybody.", "Compare two readers or more.")
    rows = _rows(word_table(article.text), readers, layer, lines)
    units = list(rows[0])
    everything = Counter(label for row in rows for label in row.values())
    by_unit = [Counter(row[unit] for row in rows) for unit in units]
    return Agreed(
        units=len(units),
        same=sum(len(said) == 1 for said in by_unit),
        raw=sum(map(_pairs, by_unit)) / len(units) if units else 1.0,
        chance=_pairs(everything) if everything else 1.0,
        alpha=alpha_of(article, readers, layer, lines),
    )


def two_passes(article: Article, layer: str) -> Table:
    """The two independent passes kept with a lesson's article, side by side where they differ: a row a difference.

    Raises:
        CopydeskError: there is no such layer, the article is an exercise's, or no two passes are kept with it.
    """
    _known(layer)
    if article.meta.get("use") != "lesson" or article.folder is None:
        raise CopydeskError(
            f"How readers marked {article.slug} is not shown: it may belong to an exercise.",
            "Take an article of a lesson, such as winter-swimmers.",
        )
    files = sorted((article.folder / "passes").glob("*.json"))[:2]
    if len(files) < 2:
        raise CopydeskError(f"No two readers' passes are kept with {article.slug}.", "Take winter-swimmers.")
    passes = [AnnotationSet.load(file, article) for file in files]
    readers = [one.layer(layer) for one in passes]
    names = [one.by.replace("-", " ") for one in passes]
    table = word_table(article.text)
    rows = [
        {"line": line, "words": words, names[0]: said[0], names[1]: said[1]}
        for line, words, said in _differences(table, article, _rows(table, readers, layer, ()), layer)
    ]
    told = agreed(article, readers, layer)
    return Table(rows=rows, below=(f"{names[0].capitalize()} and {names[1]} {_same(told, layer)}", *_sentences(told)))


def class_table(
    article: Article, students: Sequence[Sequence[Annotation]], layer: str, lines: Sequence[tuple[int, int]], who: str
) -> Table:
    """A class on one screen: how far it agrees, and the places on which it is closest to half and half.

    Args:
        students: each student's marks; an empty list is a student who marked nothing.
        who: whose marks these are, as the table is to say it.

    Raises:
        CopydeskError: there are fewer than two students.
    """
    told = agreed(article, students, layer, lines)
    table = word_table(article.text)
    rows = _rows(table, students, layer, lines)
    split = []
    for unit in rows[0]:
        said = Counter(row[unit] for row in rows if row[unit] != UNMARKED)
        if said.total() > 0:
            split.append((abs(said.total() - len(students) / 2), unit, said))
    shown = sorted(sorted(split, key=lambda one: one[:2])[:MOST_SPLIT], key=lambda one: one[1])
    out = []
    for _, unit, said in shown:
        line, words = _place(table, article, unit, layer)
        named = ", ".join(f"{_short(layer, label)} {n}" for label, n in said.most_common(3))
        out.append({"line": line, "words": words, "marked by": f"{said.total()} of {len(students)}", "as": named})
    return Table(rows=out, below=(f"{who}. All of them {_same(told, layer)}", *_sentences(told)))


def read_class(folders: Sequence[Path], assignment: Assignment) -> list[HandIn]:
    """The hand-ins of an assignment in the first of some folders that holds any; other files are passed over."""
    for folder in folders:
        found = []
        for path in sorted(folder.glob("*.jsonl")):
            try:
                one = read_handin(path)
            except CopydeskError:
                continue
            if (one.header["assignment"], one.header["edition"]) == (assignment.id, assignment.edition):
                found.append(one)
        if found:
            return found
    return []


def class_marks(handins: Sequence[HandIn], context: Context) -> list[list[Annotation]]:
    """The marks of all who opened a task: whoever never did has not said that there is nothing."""
    assert context.article is not None
    states = [one.state(context.task.id) for one in handins]
    return [marks(state, context.article) for state in states if state.touched]


def _rows(
    table: WordTable, readers: Sequence[Sequence[Annotation]], layer: str, lines: Sequence[tuple[int, int]]
) -> list[dict[int, str]]:
    return [unit_labels(table, reader, layer, lines) for reader in readers]


def _pairs(said: Counter[str]) -> float:
    """The share of pairs, drawn without putting back, that are the same."""
    total = said.total()
    return sum(n * (n - 1) for n in said.values()) / (total * (total - 1)) if total > 1 else 1.0


def _differences(
    table: WordTable, article: Article, rows: Sequence[Mapping[int, str]], layer: str
) -> list[tuple[int, str, tuple[str, str]]]:
    """Line, words and both labels of each stretch of neighbouring units on which two readers differ in one way."""
    out: list[tuple[int, str, tuple[str, str]]] = []
    last: tuple[int, int, tuple[str, str]] | None = None
    for unit in rows[0]:
        said = (_short(layer, rows[0][unit]), _short(layer, rows[1][unit]))
        if said[0] == said[1]:
            continue
        line, words = _place(table, article, unit, layer)
        if layer != "artifact" and last == (line, unit - 1, said):
            words = f"{out.pop()[1]} {words}"
        out.append((line, words, said))
        last = (line, unit, said)
    return out


def _place(table: WordTable, article: Article, unit: int, layer: str) -> tuple[int, str]:
    if layer == "artifact":
        return unit, article.line(unit).text.strip()
    start, end = table.starts[unit], table.ends[unit]
    return article.line_at(start).number, article.text[start:end]


def _short(layer: str, label: str) -> str:
    if label == UNMARKED:
        return NOT_MARKED
    return " + ".join(codebook().short(layer, part) for part in label.split("+"))


def _same(told: Agreed, layer: str) -> str:
    return f"say the same of {told.same} of {told.units} {UNITS[layer]}s."


def _sentences(told: Agreed) -> tuple[str, ...]:
    raw = f"Raw agreement: {100 * told.raw:.1f} in a hundred."
    if told.alpha is None:
        return raw, "Alpha cannot be said: nobody marked anything, or all marked everything alike."
    return (
        raw,
        f"Chance alone, with the same labels: {100 * told.chance:.1f} in a hundred.",
        f"Beyond chance: alpha {told.alpha:.2f} (1 is full agreement, 0 is chance).",
    )


def _known(layer: str) -> None:
    if layer not in UNITS:
        raise CopydeskError(f"There is no layer {layer!r}.", f"Use one of {', '.join(UNITS)}.")
