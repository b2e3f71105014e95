"""How well the finders do on the kit's own gold, by the rules with which the kit scores students."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from copydesk.finders import find
from copydesk.marks.annotation import Annotation, AnnotationSet
from copydesk.score.key import Key, dropped_from
from copydesk.score.match import Match, Pair, match
from copydesk.text.article import Article

HALF = 0.75
"""The credit of a boundary from J = .5 on, and of a source whose head word is right (SCORING: parts)."""
MEASURES = (
    ("artifact lines", "F1 of the lines that are not the story's"),
    ("artifact labels", "share of those lines with the right label"),
    ("artifact spans", "F1 of the spans inside lines"),
    ("attribution", "F1 of relations: claim J ≥ .5, ties meet, source's head word"),
    ("claims", "F1 of claims alone, J ≥ .5"),
    ("loaded", "F1 of loaded spans"),
    ("voices", "share of the found loaded words with the right voice"),
)


@dataclass(slots=True)
class Count:
    """Right answers, and what could have been right: of what was answered and of what there is."""

    right: int = 0
    answered: int = 0
    gold: int = 0

    def add(self, right: int, answered: int, gold: int) -> None:
        """Count an article in."""
        self.right += right
        self.answered += answered
        self.gold += gold

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; a share where both have one denominator. 0 where it has none."""
        return 2 * self.right / (self.answered + self.gold) if self.answered + self.gold else 0.0


@dataclass(slots=True)
class Quality:
    """The counts of one run over some articles, by the names in ``MEASURES``, and what went wrong."""

    counts: dict[str, Count] = field(default_factory=lambda: {name: Count() for name, _ in MEASURES})
    errors: list[str] = field(default_factory=list)

    def f1(self, name: str) -> float:
        """One figure, 0 to 1."""
        return self.counts[name].f1


@dataclass(frozen=True, slots=True)
class Judged:
    """An article, its gold of all layers, and what an independent pass marked and the gold does not hold."""

    article: Article
    gold: tuple[Annotation, ...]
    dropped: tuple[Annotation, ...]


def judged(folder: Path) -> Iterator[Judged]:
    """The articles of a folder that have gold, in the order of their names."""
    for path in sorted(folder.glob("*/gold.json")):
        article = Article.load(path.parent)
        gold = AnnotationSet.load(path, article).annotations
        passes = [
            AnnotationSet.load(one, article).annotations for one in sorted((path.parent / "passes").glob("*.json"))
        ]
        yield Judged(article, tuple(gold), dropped_from(article, gold, passes))


def measure(articles: Iterable[Judged], without: frozenset[str] = frozenset()) -> Quality:
    """Run all three finders, less some rules, over some articles and hold what they mark against the gold."""
    out = Quality()
    for one in articles:
        marks = find(one.article.text, without=without)
        add(out, one, marks)
    return out


def add(out: Quality, one: Judged, marks: Iterable[Annotation]) -> None:
    """Count one article in, with the marks that somebody made in it."""
    # Claims inside captions are marked for the reader, and neither scored nor counted (codebook, layer 2).
    marks = [mark for mark in marks if mark.attrs.get("place") != "caption"]
    name, counts, errors = one.article.slug, out.counts, out.errors
    met = match(one.article, key(one, "artifact", ("span", "label")), marks)
    lines = [pair for pair in met.pairs if pair.item.by_line]
    whole = [len(lines), sum(x.by_line for x in met.extras), sum(x.by_line for x in met.missed)]
    inside = [len(met.pairs) - whole[0], len(met.extras) - whole[1], len(met.missed) - whole[2]]
    counts["artifact lines"].add(whole[0], whole[0] + whole[1], whole[0] + whole[2])
    counts["artifact spans"].add(inside[0], inside[0] + inside[1], inside[0] + inside[2])
    labelled = sum(pair.parts["label"] == 1 for pair in lines)
    counts["artifact labels"].add(labelled, len(lines), len(lines))
    errors += _told(name, one, met)
    errors += [f"{name}: artifact label: {_cut(one, pair)}" for pair in lines if pair.parts["label"] < 1]

    met = match(one.article, key(one, "attribution", ("content", "source", "cue")), marks)
    full = [pair for pair in met.pairs if _full(pair)]
    counts["attribution"].add(len(full), len(met.pairs) + len(met.extras), met.items)
    errors += _told(name, one, met)
    errors += [
        f"{name}: attribution in part {dict(pair.parts)}: {_cut(one, pair)}" for pair in met.pairs if not _full(pair)
    ]
    met = match(one.article, key(one, "attribution", ("content",)), marks)
    right = sum(pair.parts["content"] >= HALF for pair in met.pairs)
    counts["claims"].add(right, len(met.pairs) + len(met.extras), met.items)

    met = match(one.article, key(one, "loaded", ("span", "voice")), marks)
    counts["loaded"].add(len(met.pairs), len(met.pairs) + len(met.extras), met.items)
    voiced = sum(pair.parts["voice"] == 1 for pair in met.pairs)
    counts["voices"].add(voiced, len(met.pairs), len(met.pairs))
    errors += _told(name, one, met)
    errors += [
        f"{name}: voice {pair.taken.voice}, not {pair.item.gold.attrs.get('voice')}: {_cut(one, pair)}"
        for pair in met.pairs
        if pair.parts["voice"] < 1
    ]


def key(one: Judged, layer: str, ask: tuple[str, ...]) -> Key:
    """The key of a task over the whole article. Unlike a student's task it may be more gold than story."""
    mine = [mark for mark in one.gold if mark.layer == layer]
    scored = [mark for mark in mine if mark.status == "core" and mark.attrs.get("place") != "caption"]
    return Key(
        layer=layer,
        ask=ask,
        core=tuple(scored),
        open=tuple(mark for mark in mine if mark not in scored),
        dropped=tuple(mark for mark in one.dropped if mark.layer == layer),
        units=0,
        lam=1.0,
        article=one.article.slug,
        sha256=one.article.sha256,
    )


def _full(pair: Pair) -> bool:
    parts: Mapping[str, float] = pair.parts
    return parts["content"] >= HALF and parts["source"] >= HALF and parts["cue"] > 0


def _told(name: str, one: Judged, met: Match) -> Iterator[str]:
    text = one.article.text
    for item in met.missed:
        yield f"{name}: missed {item.gold.layer} {item.gold.label}: {_words(text, item.spans)}"
    for extra in met.extras:
        mark = extra.marks[0]
        yield f"{name}: too much {mark.layer} {mark.label} ({mark.rule}): {_words(text, extra.spans)}"


def _cut(one: Judged, pair: Pair) -> str:
    return f"{pair.taken.label} ({pair.taken.marks[0].rule}) for {pair.item.gold.label}: " + _words(
        one.article.text, pair.item.spans
    )


def _words(text: str, spans: Iterable[tuple[int, int]]) -> str:
    return " … ".join(" ".join(text[start:end].split())[:70] for start, end in spans)
