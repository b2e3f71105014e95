"""Outlets side by side: how each tells one event, who is quoted in it, and whose word its loaded words are.

Read from the gold where an article is a lesson's, else from the machine's reading: an exercise's gold is never opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.marks.annotation import Annotation, AnnotationSet, Span
from copydesk.marks.codebook import codebook
from copydesk.marks.voice import voices
from copydesk.tasks.cleaning import thrown_out
from copydesk.tasks.mark import machine_reading
from copydesk.tasks.table import Table
from copydesk.text.article import Article
from copydesk.text.counted import counted
from copydesk.text.words import words

LAYERS = ("attribution", "loaded", "artifact")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An article and what is marked in it, in all layers; ``by`` is ``gold`` or ``finder``.

    ``outlet`` is who published it; the article's name is added where two articles are of one outlet.
    """

    article: Article
    annotations: tuple[Annotation, ...]
    by: str
    outlet: str

    def layer(self, name: str) -> list[Annotation]:
        """The annotations of a layer, in text order."""
        return sorted((a for a in self.annotations if a.layer == name), key=lambda a: (a.start, a.end, a.id))

    @property
    def words(self) -> int:
        """The words of the story, without what is not part of it."""
        gone = thrown_out(self.article, self.layer("artifact"))
        return sum(not _inside(word.start, gone) for word in words(self.article.text))


def read(articles: Sequence[Article]) -> list[Reading]:
    """What is marked in articles: the gold of a lesson's article that has one, else the machine's reading.

    Raises:
        CopydeskError: a gold cannot be read.
    """
    names = [article.outlet or article.slug for article in articles]
    out = []
    for article, name in zip(articles, names, strict=True):
        gold = article.folder / "gold.json" if article.folder and article.meta.get("use") == "lesson" else None
        found = AnnotationSet.load(gold, article).annotations if gold is not None and gold.is_file() else None
        out.append(
            Reading(
                article=article,
                annotations=machine_reading(article, "all") if found is None else found,
                by="finder" if found is None else "gold",
                outlet=name if names.count(name) == 1 else f"{name} ({article.slug})",
            )
        )
    return out


def quoted(readings: Sequence[Reading]) -> Table:
    """Who is quoted: a row a claim, outlet by outlet, in the order of the text.

    Columns: outlet, order (from 1), line, who, kind, tie, quotation. Captions and what is not part of the story are
    left out: they repeat a claim, or belong to another story.
    """
    rows: list[dict[str, Any]] = []
    below = []
    for reading in readings:
        claims = _claims(reading)
        rows += [_claim_row(reading, order, claim) for order, claim in enumerate(claims, 1)]
        named = {_who(reading.article, claim).casefold() for claim in claims if claim.role("source")}
        nobody = sum(claim.attrs.get("source_kind") in ("none", "anonymous") for claim in claims)
        many, wordings = counted(len(claims), "claim"), counted(len(named), "wording")
        below.append(f"{reading.outlet}: {many}, {wordings} of a source, {nobody} without a name.")
    return Table(rows=rows, below=(*below, *_machine(readings)))


def count_by_voice(readings: Sequence[Reading]) -> Table:
    """Loaded words counted: a row for each outlet and voice, in the codebook's order.

    Columns: outlet, voice, then how many push against, for, or are dramatic, and all of them. Voices that an outlet
    has no loaded word of are rows of zeros, so that the outlets compare; what is not part of the story is left out.
    """
    book = codebook()
    directions = [value.name for value in book.attributes["direction"].values]
    rows: list[dict[str, Any]] = []
    below = []
    for reading in readings:
        loaded = reading.layer("loaded")
        derived = voices(reading.article.text, reading.annotations)
        said = {a.id: str(a.attrs.get("voice") or derived[a.id][0]) for a in loaded}
        for value in book.attributes["voice"].values:
            if value.name == "artifact":
                continue
            mine = [a for a in loaded if said[a.id] == value.name]
            counts = {name: sum(a.attrs.get("direction") == name for a in mine) for name in directions}
            rows.append({"outlet": reading.outlet, "voice": value.short, **counts, "all": len(mine)})
        story = sum(voice != "artifact" for voice in said.values())
        below.append(f"{reading.outlet}: {story} loaded words in {reading.words} words.")
    return Table(rows=rows, below=(*below, *_machine(readings)))


def side_by_side(readings: Sequence[Reading], layer: str) -> dict[str, Any]:
    """The task that the page gets to show two or three outlets side by side; ``layer`` is the one shown first.

    Raises:
        CopydeskError: there is no such layer, or there are too few or too many outlets.
    """
    if not 2 <= len(readings) <= 3:
        raise CopydeskError("Two or three articles can stand side by side.", 'Say desk.compare("one", "two").')
    if layer not in LAYERS:
        raise CopydeskError(f"There is no layer {layer!r}.", f"Use one of {', '.join(LAYERS)}.")
    return {
        "id": "compare",
        "kind": "compare",
        "title": " · ".join(reading.outlet for reading in readings),
        "prompt": "Switch the layer, and compare: who speaks, in which order, in whose words?",
        "layers": [layer, *(name for name in LAYERS if name != layer)],
        "articles": [
            {
                "outlet": reading.outlet,
                "by": reading.by,
                "text": reading.article.text,
                "headline_line": reading.article.headline_line,
                "annotations": [a.to_json() for a in reading.annotations],
            }
            for reading in readings
        ],
    }


def _claims(reading: Reading) -> list[Annotation]:
    foreign = [
        span
        for mark in reading.layer("artifact")
        if codebook().layers["artifact"].family_of(mark.label) == "foreign"
        for span in mark.main
    ]
    claims = [a for a in reading.layer("attribution") if a.attrs.get("place") != "caption"]
    return [claim for claim in claims if not _inside(_at(claim), foreign)]


def _claim_row(reading: Reading, order: int, claim: Annotation) -> dict[str, Any]:
    article, book = reading.article, codebook()
    shorts = {name: str(claim.attrs.get(name, "")) for name in ("source_kind", "quotation")}
    shorts = {name: book.value_short(name, value) for name, value in shorts.items()}
    return {
        "outlet": reading.outlet,
        "order": order,
        "line": article.line_at(_at(claim)).number,
        "who": _who(article, claim) or book.value_short("source_kind", "none"),
        "kind": shorts["source_kind"],
        "tie": _words(article, claim, "cue"),
        "quotation": shorts["quotation"],
    }


def _at(claim: Annotation) -> int:
    return claim.main[0].start if claim.main else claim.start


def _who(article: Article, claim: Annotation) -> str:
    """The source's words; of a pronoun, the words that it stands for."""
    meant = claim.attrs.get("stands_for")
    if claim.attrs.get("source_kind") == "pronoun" and meant:
        return " … ".join(article.text[start:end] for start, end in meant)
    return _words(article, claim, "source")


def _words(article: Article, claim: Annotation, role: str) -> str:
    return " … ".join(article.text[span.start : span.end] for span in claim.role(role))


def _inside(at: int, spans: Sequence[Span]) -> bool:
    return any(span.start <= at < span.end for span in spans)


def _machine(readings: Sequence[Reading]) -> list[str]:
    read_by_machine = [reading.outlet for reading in readings if reading.by == "finder"]
    if not read_by_machine:
        return []
    return [f"Read by the machine, which can be wrong: {', '.join(read_by_machine)}."]
