"""What a fair task on an article could be: which lines, how much is to find in them, what an extra mark costs.

A task asks for ten things at most, and in an artifact or loaded task at least as much is left alone as is to be found
(SCORING); so a stretch is proposed in which the gold is dense and the reading short.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from copydesk.errors import CopydeskError
from copydesk.marks.annotation import Annotation, AnnotationSet, Span
from copydesk.marks.codebook import codebook
from copydesk.score.items import items_of
from copydesk.score.key import Key, build_key, dropped_from
from copydesk.score.points import score
from copydesk.score.tempted import cost_in_words
from copydesk.score.units import word_table
from copydesk.text.article import Article
from copydesk.text.words import sentences, words

MOST = 10  # things to find in one task
ENOUGH = 8
TRIES = 80  # stretches that are looked at closely before none is proposed
ASK: Mapping[str, tuple[str, ...]] = {
    "artifact": ("span", "family"),
    "attribution": ("content", "source", "cue"),
    "loaded": ("span",),
}
_STRETCH = re.compile(r"(\d{1,6})(?:\s*(?:-|–|to|bis)\s*(\d{1,6}))?\Z")

Stretches = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """An article with its gold, and what a reader marked that adjudication dropped."""

    article: Article
    folder: Path
    gold: tuple[Annotation, ...]
    dropped: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A task that can be scored.

    Attributes:
        layer: its layer.
        lines: its stretches of lines, 1-based and inclusive.
        count: how many things there are to find.
        lam: λ, what an extra mark costs, in finds.
        told: what to know of it before it is taken; empty where nothing is odd.
    """

    layer: str
    lines: Stretches
    count: int
    lam: float
    told: str = ""

    def sentence(self) -> str:
        """The plan for a teacher: where, how much, and what a wrong mark costs."""
        things = "1 thing" if self.count == 1 else f"{self.count} things"
        costs = cost_in_words(self.lam)
        return f"{lines_in_words(self.lines)}: {things} to find. A wrong mark costs {costs}. {self.told}".rstrip()


def material_of(folder: Path) -> Material:
    """Read an article's folder for its exercises.

    Raises:
        CopydeskError: there is no article, or no gold in it.
    """
    article = Article.load(folder)
    if not (folder / "gold.json").is_file():
        raise CopydeskError(
            f"{folder} has no gold yet.", "Decide on its draft with desk.studio, and make the gold there."
        )
    gold = AnnotationSet.load(folder / "gold.json", article).annotations
    passes = [AnnotationSet.load(file, article).annotations for file in sorted((folder / "passes").glob("*.json"))]
    return Material(article=article, folder=folder, gold=gold, dropped=dropped_from(article, gold, passes))


def plan(material: Material, layer: str, lines: Stretches) -> Plan:
    """The task on some lines that a teacher named.

    Raises:
        CopydeskError: it cannot be scored; the sentence says why, and what would help.
    """
    article = material.article
    last = len(article.lines)
    beyond = next((n for pair in lines for n in pair if not 1 <= n <= last), None)
    if beyond is not None:
        raise CopydeskError(f"There is no line {beyond}.", f"{article.slug} has lines 1 to {last}.")
    key = build_key(article, material.gold, layer=layer, lines=lines, ask=ASK[layer], dropped=material.dropped)
    count = len(key.items(article))
    where = lines_in_words(lines)
    title = codebook().layers[layer].title.lower()
    if not count:
        raise CopydeskError(f"{where}: nothing to find in {title}.", "Name other lines, or leave this layer out.")
    if _robot_wins(article, key):
        raise CopydeskError(
            f"{where}: in {title} whoever marks each line or sentence whole would win points.",
            "Name more lines, in which less is to be found.",
        )
    told = ""
    if count > MOST:
        told = f"That is much for one task: ask for {MOST} at most."
    elif count == 1:
        told = "With one thing to find, one wrong mark takes all."
    return Plan(layer=layer, lines=lines, count=count, lam=key.lam, told=told)


def _robot_wins(article: Article, key: Key) -> bool:
    """Whether marks over whole lines, sentences or words earn anything, as where short lines are thick with gold."""
    lines = [article.line(n) for first, last in key.lines for n in range(first, last + 1) if not article.line(n).blank]
    texts = [article.text[line.start : line.end] for line in lines]
    robots: list[list[tuple[int, int]]] = [
        [(line.start, line.end) for line in lines],
        [(line.start + a, line.start + b) for line, text in zip(lines, texts, strict=True) for a, b in sentences(text)],
        [(word.start, word.end) for line in lines for word in words(article.text, line.start, line.end)],
    ]
    role = "content" if key.layer == "attribution" else "text"
    for robot in robots:
        marks = [
            Annotation(id=str(n), layer=key.layer, label=key.layer, spans={role: (Span(*pair),)})
            for n, pair in enumerate(robot)
        ]
        if score(article, key, marks, nothing=False, opened=True).share > 0:
            return True
    return False


def proposal(material: Material, layer: str) -> Plan:
    """The stretch that makes the best task: eight to ten things to find, in as little to read as may be.

    Where it can be had, at least twice as much is left alone as is to be found, so that a wrong mark costs half a find.

    Raises:
        CopydeskError: the layer holds nothing, or no stretch of it can be scored.
    """
    title = codebook().layers[layer].title.lower()
    first: CopydeskError | None = None
    for _, lines in zip(range(TRIES), _windows(material, layer), strict=False):
        try:
            found = plan(material, layer, (lines,))
        except CopydeskError as error:
            first = first or error
            continue
        if found.count <= MOST:
            return found
    if first is None:
        raise CopydeskError(
            f"The gold of {material.article.slug} holds nothing in {title} that a task could ask for.",
            "Mark more of it, as core, or leave this layer out.",
        )
    raise first


def proposals(material: Material) -> dict[str, Plan]:
    """The layers in which a task can be asked, each with the stretch that is proposed."""
    out = {}
    for layer in ASK:
        try:
            out[layer] = proposal(material, layer)
        except CopydeskError:
            continue
    return out


def _windows(material: Material, layer: str) -> Iterator[tuple[int, int]]:
    """Stretches of lines, the best first: enough to find at a fair price, and little to read for each thing."""
    article, table = material.article, word_table(material.article.text)
    everything = frozenset(range(1, len(article.lines) + 1))
    core = [a for a in material.gold if a.layer == layer and a.status == "core" and a.attrs.get("place") != "caption"]
    per_line = dict.fromkeys(range(1, len(article.lines) + 1), 0)
    for item in items_of(article.text, table, core, layer, everything, "core"):
        per_line[item.line] += 1
    masks = table.line_masks
    things = list(accumulate(per_line.values(), initial=0))
    size = list(accumulate((mask.bit_count() for mask in masks), initial=0))
    if layer == "artifact":
        units = list(accumulate((int(bool(mask)) for mask in masks), initial=0))
    else:
        units = list(accumulate(((mask & table.content).bit_count() for mask in masks), initial=0))
    ranked = []
    filled = [n for n, mask in enumerate(masks, 1) if mask]
    for start in filled:
        for end in filled:
            found = things[end] - things[start - 1]
            if end < start or not found:
                continue
            if found > MOST:
                break
            fair = layer == "attribution" or units[end] - units[start - 1] >= 3 * found
            # Eight to ten in a dense stretch; where there are fewer, as many as there are.
            tier = 0 if fair and found >= ENOUGH else 1 if fair and 2 * found >= ENOUGH else 2
            read = size[end] - size[start - 1]
            ranked.append((tier, read / found if tier == 0 else 0, -found, read, start, end))
    ranked.sort()
    return iter([(start, end) for *_, start, end in ranked])


def read_lines(typed: str) -> Stretches:
    """Lines as a teacher types them: ``1-12`` or ``3, 7-9, 20 to 25``.

    Raises:
        CopydeskError: they cannot be understood.
    """
    out = []
    for part in filter(None, (part.strip() for part in re.split(r"[,;]|\band\b", typed))):
        found = _STRETCH.match(part)
        first, last = (int(found[1]), int(found[2] or found[1])) if found else (1, 0)
        if first > last or not first:
            raise CopydeskError(f"“{part}” names no lines.", "Write them as 1-12, or as 3, 7-9.")
        out.append((first, last))
    if not out:
        raise CopydeskError("No lines are named.", "Write them as 1-12, or as 3, 7-9.")
    return joined(out)


def joined(stretches: Iterable[tuple[int, int]]) -> Stretches:
    """Stretches in order; those that touch are one."""
    out: list[tuple[int, int]] = []
    for first, last in sorted(stretches):
        if out and first <= out[-1][1] + 1:
            out[-1] = (out[-1][0], max(last, out[-1][1]))
        else:
            out.append((first, last))
    return tuple(out)


def lines_as_typed(lines: Sequence[tuple[int, int]]) -> str:
    """Lines as ``read_lines`` takes them."""
    return ", ".join(f"{first}-{last}" if first != last else str(first) for first, last in lines)


def lines_in_words(lines: Sequence[tuple[int, int]]) -> str:
    """Lines for a sentence: ``Lines 3 to 9 and 12``."""
    parts = [f"{first} to {last}" if first != last else str(first) for first, last in lines]
    listed = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    return f"Line {listed}" if len(parts) == 1 and lines[0][0] == lines[0][1] else f"Lines {listed}"
