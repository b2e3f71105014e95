"""A student's own finder: run on a story, measured against the gold, and set beside the kit's finder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.lessons.guard import LIMIT, run_guarded
from copydesk.marks.annotation import Annotation, AnnotationSet, Span
from copydesk.marks.codebook import codebook
from copydesk.tasks.mark import machine_reading
from copydesk.tasks.table import Table
from copydesk.text.article import Article
from copydesk.text.words import content_words, words

Finder = Callable[[str], Any]
"""Text in; out come ``(start, end)`` pairs (code points, half-open), or words, each meant wherever it stands."""
MOST_ROWS = 20  # false alarms that a table lists; a finder that marks everything would fill the screen


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """How a finder did on a story.

    Attributes:
        article: the story.
        hits: gold that was found, with the mark that found it.
        alarms: marks on which no gold is.
        misses: gold that was not found.
    """

    article: Article
    hits: tuple[tuple[Annotation, Span], ...]
    alarms: tuple[Span, ...]
    misses: tuple[Annotation, ...]

    @property
    def precision(self) -> float | None:
        """Of what was marked, the share that is right (``nltk.metrics.precision``); None where nothing was marked."""
        from nltk.metrics import precision

        share: float | None = precision(self._gold, self._marked)
        return share

    @property
    def recall(self) -> float | None:
        """Of what is there, the share that was found (``nltk.metrics.recall``); None where nothing is there."""
        from nltk.metrics import recall

        share: float | None = recall(self._gold, self._marked)
        return share

    @property
    def both(self) -> float:
        """The harmonic mean of the two: 0 where either is 0 or is not there."""
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p and r else 0.0

    @property
    def _gold(self) -> set[object]:
        return {gold.id for gold, _ in self.hits} | {gold.id for gold in self.misses}

    @property
    def _marked(self) -> set[object]:
        return {gold.id for gold, _ in self.hits} | set(self.alarms)


def kit_finder(text: str, layer: str = "loaded") -> list[tuple[int, int]]:
    """What the kit's own finder marks in a text, as (start, end) pairs: a finder like a student's."""
    article = Article.from_text(text)
    marks = [mark for mark in machine_reading(article, "all") if mark.layer == layer]
    return [(span.start, span.end) for mark in marks for span in mark.main]


def measure(finder: Finder, article: Article, layer: str = "loaded", limit: float = LIMIT) -> Measured:
    """Run a finder on a story and hold what it marks against the gold.

    A mark is a hit where it shares at least half of its words with a gold span, function words not counted. Gold on
    which careful readers may differ (``open``), and a second mark on the same gold, neither pay nor cost.

    Args:
        finder: text in, (start, end) pairs or words out.
        article: a lesson's story, with its gold.
        layer: ``loaded``, ``artifact`` or ``attribution`` (then the claim).
        limit: seconds that the finder may take.

    Raises:
        CopydeskError: the story has no gold here, or the finder took too long, failed, or gave something else.
    """
    gold = _gold(article, layer)
    marks = spans_of(run_guarded(finder, article.text, limit), article.text, getattr(finder, "__name__", "Your finder"))
    wanted = [(mark, _words(article.text, mark.main)) for mark in gold]
    hits: dict[str, tuple[Annotation, Span]] = {}
    alarms = []
    for span in marks:
        mine = _words(article.text, [span])
        likely = [(mark, theirs) for mark, theirs in wanted if 2 * len(mine & theirs) >= len(mine | theirs) > 0]
        for mark, _ in likely:
            hits.setdefault(mark.id, (mark, span))
        if not likely and not any(
            mark.status != "core" and 2 * len(mine & theirs) >= len(mine) > 0 for mark, theirs in wanted
        ):
            alarms.append(span)
    core = [mark for mark in gold if mark.status == "core"]
    return Measured(
        article=article,
        hits=tuple(hits[mark.id] for mark in core if mark.id in hits),
        alarms=tuple(alarms),
        misses=tuple(mark for mark in core if mark.id not in hits),
    )


def report(done: Measured, name: str, unit: str) -> Table:
    """A row for each hit, false alarm and miss, in the order of the text; precision and recall below."""
    article = done.article
    rows = [(span.start, "hit", article.text[span.start : span.end], gold.rationale or "") for gold, span in done.hits]
    rows += [(s.start, "false alarm", article.text[s.start : s.end], "") for s in done.alarms[:MOST_ROWS]]
    rows += [(g.start, "miss", _told(article.text, g), g.rationale or "") for g in done.misses]
    table = [
        {"line": article.line_at(at).number, "words": " ".join(told.split()), "what": what, "why": why}
        for at, what, told, why in sorted(rows)
    ]
    left = len(done.alarms) - MOST_ROWS
    below = [f"… and {left} more false alarms."] if left > 0 else []
    return Table(rows=table, below=(*below, *sentences(done, name, unit)))


def sentences(done: Measured, name: str, unit: str) -> list[str]:
    """Precision and recall, each with the counts that it comes from."""
    hits, marked, there = len(done.hits), len(done.hits) + len(done.alarms), len(done.hits) + len(done.misses)
    right = f"Precision {_figure(done.precision)}: of {marked} marks that count, {hits} are right."
    found = f"Recall {_figure(done.recall)}: of {there} {unit}, {name} found {hits}."
    return [
        right if marked else f"{name} marked nothing, so there is no precision.",
        found if there else f"There are no {unit} in this story, so every mark is a false alarm.",
    ]


def scoreboard(finders: Sequence[tuple[str, Finder]], articles: Sequence[Article], layer: str = "loaded") -> Table:
    """A row for each story and finder: precision, recall, and the mean of both (harmonic).

    Raises:
        CopydeskError: see ``measure``.
    """
    rows = []
    for article in articles:
        for name, finder in finders:
            done = measure(finder, article, layer)
            rows.append(
                {
                    "story": article.slug,
                    "finder": name,
                    "hits": len(done.hits),
                    "false alarms": len(done.alarms),
                    "misses": len(done.misses),
                    "precision": _figure(done.precision),
                    "recall": _figure(done.recall),
                    "both": _figure(done.both),
                }
            )
    return Table(rows=rows)


def unit_of(layer: str) -> str:
    """What a layer's marks are called in a sentence."""
    return {"loaded": "loaded words", "artifact": "artifacts", "attribution": "claims"}[layer]


def spans_of(found: Any, text: str, name: str = "Your finder") -> list[Span]:
    """What a finder gave, as spans in text order, each once.

    Raises:
        CopydeskError: it is no list, or something in it is neither a pair within the text nor a word.
    """
    mend = "Give back a list: of words, or of (start, end) pairs."
    if found is None:
        raise CopydeskError(f"{name} gave nothing back.", "Is the last line “return found”, under the “for”?")
    if isinstance(found, str | bytes) or not isinstance(found, Iterable):
        raise CopydeskError(f"{name} gave back {_kind(found)}.", mend)
    spans: set[Span] = set()
    for one in found:
        if isinstance(one, str):
            spans.update(Span(w.start, w.end) for w in _places(one, text))
        elif isinstance(one, tuple | list) and len(one) == 2 and all(type(x) is int for x in one):
            start, end = one
            if not 0 <= start < end <= len(text):
                raise CopydeskError(
                    f"{name} marked from {start} to {end}; the story has {len(text)} signs.",
                    "A mark starts at 0 or later, and ends after its start and within the story.",
                )
            spans.add(Span(start, end))
        else:
            raise CopydeskError(f"{name} gave back a list that holds {_kind(one)}.", mend)
    return sorted(spans)


def _places(phrase: str, text: str) -> list[Span]:
    """Where the words of a phrase stand in a text, one after the other, capitals or not."""
    asked = [word.text.lower() for word in words(phrase)]
    there = words(text)
    lowered = [word.text.lower() for word in there]
    n = len(asked)
    starts = [i for i in range(len(there) - n + 1) if lowered[i : i + n] == asked] if n else []
    return [Span(there[i].start, there[i + n - 1].end) for i in starts]


def _gold(article: Article, layer: str) -> list[Annotation]:
    if layer not in codebook().layers:
        raise CopydeskError(f"There is no layer {layer!r}.", f"Use one of {', '.join(codebook().layers)}.")
    file = article.folder / "gold.json" if article.folder else None
    if article.meta.get("use") != "lesson" or file is None or not file.is_file():
        raise CopydeskError(
            f"There is no key for {article.slug} here, so nothing can be measured on it.",
            "Measure on a story of the lessons, such as winter-swimmers.",
        )
    marks = [mark for mark in AnnotationSet.load(file, article).annotations if mark.layer == layer]
    return sorted(marks, key=lambda mark: (mark.status != "core", mark.start))


def _words(text: str, spans: Iterable[Span]) -> set[int]:
    """The starts of the words in spans: content words, or all of them where there are no others."""
    out: set[int] = set()
    for span in spans:
        told = content_words(text, span.start, span.end) or words(text, span.start, span.end)
        out.update(word.start for word in told)
    return out


def _told(text: str, mark: Annotation) -> str:
    return " … ".join(text[span.start : span.end] for span in mark.main)


def _figure(share: float | None) -> str:
    return "–" if share is None else f"{share:.2f}"


def _kind(value: Any) -> str:
    name = type(value).__name__
    return {"str": "a text", "int": "a number", "float": "a number", "bool": "True or False"}.get(name, f"a {name}")
