"""The data card: what the articles and their gold hold, counted from the files. No figure in it is written by hand."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from copydesk.marks.annotation import Annotation, AnnotationSet
from copydesk.marks.codebook import codebook
from copydesk.text.article import Article
from copydesk.text.words import words

LAYERS = ("artifact", "attribution", "loaded")

HEAD = """# Data card

This page is made by `copydesk article card`. Every figure is counted from the files: change those.

## What it is
News articles as a scraper leaves them, written for teaching, each with its page, its scraped text, two independent
readings, adjudicated gold with a reason for every mark, and the agreement of the readings before adjudication. Outlets,
people, places and events are invented. No text by others is in it.

## How it was made
1. A writer invented the story, made the page as such an outlet's page looks, and marked its artifacts in the page. The
   text is what `copydesk scrape` gives of the page, byte for byte.
2. Two readers, who saw neither the page nor each other's work, marked the bare text in all three layers by the
   [codebook](CODEBOOK.md). Their passes are kept as they were.
3. A third adjudicated. A loaded word is `core` (scored) only where both passes marked it; what only one marked is
   `open` (it neither pays nor costs) or dropped. Every mark got a reason written for a student, and the other readings
   that are accepted.

Writers, readers and adjudicators were language models that worked apart from each other, under one codebook. So the
agreement below is that of readers who follow the same codebook closely. Expect less from a class, and less from
experts: on loaded words alpha is about .4 among people who are trained for it.
"""

TAIL = """## Limits
- English only; news prose of one register a story; short (250 to 350 words, the trios up to 500).
- The artifacts are those of static pages. Live counters, cookie walls and adverts are few.
- Invented stories have fewer loose ends than real ones: names are new each time, and every claim can be traced.
- Loaded words were placed with a purpose, for and against every side. Real stories are less even.

## Licence
CC BY 4.0; see [LICENSE.md](LICENSE.md).
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """An article with its gold and, by layer, the agreement of its passes."""

    article: Article
    gold: AnnotationSet
    agreement: dict[str, Any]


def entries(folder: Path) -> list[Entry]:
    """Every article under a folder that has gold, by slug."""
    out = []
    for place in sorted(folder.iterdir()):
        if (place / "gold.json").is_file():
            article = Article.load(place)
            agreed = place / "agreement.json"
            agreement = json.loads(agreed.read_text(encoding="utf-8")) if agreed.is_file() else {}
            out.append(Entry(article, AnnotationSet.load(place / "gold.json", article), agreement))
    return out


def data_card(folder: Path) -> str:
    """The whole card, as Markdown.

    Raises:
        CopydeskError: an article's files are damaged.
    """
    found = entries(folder)
    gold = [a for entry in found for a in entry.gold.annotations]
    parts = [HEAD, "## Articles", _articles(found), "## Marks by label", _labels(gold)]
    parts += ["## Attribution", *_attributes(gold, "attribution"), _more(gold)]
    parts += [
        "## Loaded words",
        *_attributes(gold, "loaded"),
        "## Agreement before adjudication",
        _agreement(found),
        TAIL,
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _articles(found: Sequence[Entry]) -> str:
    rows = []
    for entry in found:
        article = entry.article
        cells = [
            f"[{article.slug}](articles/{article.slug}/)", article.outlet, str(article.meta.get("use", "")),
            len(words(article.text)), article.meta.get("reading_grade", ""),
            *(sum(a.layer == layer for a in entry.gold.annotations) for layer in LAYERS),
        ]  # fmt: skip
        rows.append(cells)
    heads = ("article", "outlet", "use", "words", "grade", *LAYERS)
    outlets = Counter(entry.article.outlet for entry in found)
    told = ", ".join(f"{name} {count}" for name, count in sorted(outlets.items()))
    return table(heads, rows) + f"\n\n{len(found)} articles. By outlet: {told}."


def _labels(gold: Sequence[Annotation]) -> str:
    rows = []
    for layer in ("artifact", "loaded"):
        for label in codebook().layers[layer].labels:
            mine = [a for a in gold if a.layer == layer and a.label == label.name]
            rows.append([layer, label.name, *_by_status(mine)])
    rows.append(["attribution", "attribution", *_by_status([a for a in gold if a.layer == "attribution"])])
    return table(("layer", "label", "core", "open"), rows)


def _attributes(gold: Sequence[Annotation], layer: str) -> Iterator[str]:
    for attribute in codebook().attributes.values():
        if attribute.layer == layer:
            rows = []
            for value in attribute.values:
                mine = [a for a in gold if a.layer == layer and a.attrs.get(attribute.name) == value.name]
                rows.append([value.name, *_by_status(mine)])
            yield table((attribute.name, "core", "open"), rows)


def _more(gold: Sequence[Annotation]) -> str:
    wordings = sum("wording_of" in a.attrs for a in gold)
    return f"Quotations that stand in a second wording: {wordings}."


def _agreement(found: Sequence[Entry]) -> str:
    rows = []
    for entry in found:
        cells: list[Any] = [entry.article.slug]
        for layer in LAYERS:
            alpha = entry.agreement.get(layer, {}).get("alpha")
            cells.append("–" if alpha is None else f"{alpha:.2f}")
        rows.append(cells)
    told = (
        "Krippendorff's alpha, over lines for artifacts, over words for the others; – where neither reader marked any."
    )
    return table(("article", *LAYERS), rows) + "\n\n" + told


def _by_status(found: Iterable[Annotation]) -> tuple[int, int]:
    counted = Counter(a.status for a in found)
    return counted["core"], counted["open"]


def table(heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """A Markdown table."""
    lines = ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)
