"""Checks every part of an article folder, and names the file and the place of what is wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from copydesk.classroom.articles.readers import compute_agreement
from copydesk.errors import CopydeskError
from copydesk.marks.annotation import Annotation, AnnotationSet, Span
from copydesk.marks.codebook import Layer, codebook
from copydesk.text.article import SLUG, Article
from copydesk.text.scrape import scrape

NEEDED = ("headline", "outlet", "licence", "use")
LONGEST_REASON = 300  # signs: a sentence or two
ALWAYS = {"attribution": ("quotation", "source_kind", "hop", "place"), "loaded": ("voice", "direction"), "artifact": ()}
ARTIFACT_MARK = re.compile(r'data-artifact="([^"]*)"')
OUTSIDE = re.compile(r"""(?:src|href)\s*=\s*["']?(?:https?:)?//[^"'>\s]*""", re.IGNORECASE)


def check_article(folder: Path) -> list[str]:
    """What is wrong with an article folder, one sentence each; empty where all is well.

    The kit's own articles (``invented = true``) need a page or none at all, two passes, gold and their agreement; a
    teacher's own article needs its text, and gold that is sound where there is gold: of one reader, or of more readers
    and then with their agreement.
    """
    try:
        article = Article.load(folder)
    except CopydeskError as error:
        return [str(error)]
    problems = list(_facts(folder, article))
    problems += _page(folder, article)
    try:
        problems += _readings(folder, article)
    except CopydeskError as error:
        problems.append(str(error))
    return problems


def _facts(folder: Path, article: Article) -> Iterator[str]:
    if not SLUG.match(folder.resolve().name):
        yield f"{folder}: the folder's name is no slug. Use small letters, digits and hyphens."
    where = folder / "article.toml"
    if article.meta.get("invented"):
        for name in NEEDED:
            if not article.meta.get(name):
                yield f"{where} has no {name}. Write one."
    if article.meta.get("use") not in ("lesson", "exercise"):
        yield f"{where}: use is {article.meta.get('use')!r}. Write lesson or exercise."
    if article.headline not in (line.text.strip() for line in article.lines):
        yield f"{where}: the headline is no line of article.txt. Copy it as it stands there."


def _page(folder: Path, article: Article) -> Iterator[str]:
    page = folder / "page.html"
    if not page.is_file():
        return
    try:
        html = page.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        yield f"{page} is not UTF-8. Save it in that encoding."
        return
    for number, (ours, scraped) in enumerate(
        zip([x.text for x in article.lines], scrape(html).text.split("\n"), strict=False), 1
    ):
        if ours != scraped:
            yield f"{folder / 'article.txt'}, line {number} is not what `copydesk scrape {page}` gives. Scrape it anew."
            break
    known = {label.name for label in codebook().layers["artifact"].labels}
    for number, line in enumerate(html.splitlines(), 1):
        for name in ARTIFACT_MARK.findall(line):
            if name not in known:
                yield f"{page}, line {number}: data-artifact is {name!r}. Use a label of the codebook."
        if article.meta.get("invented") and OUTSIDE.search(line):
            yield f"{page}, line {number}: the page loads or links something from outside. Take it out."


def _readings(folder: Path, article: Article) -> Iterator[str]:
    gold_file = folder / "gold.json"
    if not gold_file.is_file():
        if article.meta.get("invented"):
            yield f"{folder} has no gold.json. Adjudicate its two passes."
        return
    gold = AnnotationSet.load(gold_file, article)
    for annotation in gold.annotations:
        place = f"{gold_file}, {annotation.id} (line {article.line_at(annotation.start).number})"
        for complaint in annotation_problems(annotation, gold):
            yield f"{place}: {complaint}"
    passes = [AnnotationSet.load(file, article) for file in sorted((folder / "passes").glob("*.json"))]
    if len(passes) < 2:
        if article.meta.get("invented"):
            yield f"{folder / 'passes'} holds {len(passes)} of two passes. Let two readers mark the article."
        return  # a teacher's own gold may be one reader's
    for annotation in gold.layer("loaded"):
        if annotation.status == "core":
            marked = sum(any(_meet(annotation, other) for other in one.layer("loaded")) for one in passes)
            if marked < 2:
                both = "not both passes" if len(passes) == 2 else "only one of the passes"
                yield f"{gold_file}, {annotation.id}: it is core, but {both} marked it. Make it open."
    written = folder / "agreement.json"
    try:
        same = json.loads(written.read_bytes()) == compute_agreement(folder)
    except (FileNotFoundError, ValueError):
        same = False
    if not same:
        yield f"{written} is not what the passes give. Run `copydesk article agree {folder}`."


def annotation_problems(annotation: Annotation, gold: AnnotationSet) -> Iterator[str]:
    """What is wrong with a gold annotation, apart from its form: labels, attributes, reasons, references."""
    scheme = codebook().layers[annotation.layer]
    if annotation.label not in _labels(scheme):
        yield f"the label {annotation.label!r} is none of the codebook. Use one of {', '.join(_labels(scheme))}."
    if not (annotation.rationale or "").strip():
        yield "it has no rationale. Say in a sentence what decides."
    elif len(annotation.rationale or "") > LONGEST_REASON:
        yield f"its rationale has {len(annotation.rationale or '')} signs. Say it in {LONGEST_REASON}."
    if annotation.by != "gold":
        yield f"by is {annotation.by!r}. Write gold."
    for name in ALWAYS[annotation.layer]:
        if name not in annotation.attrs:
            yield f"it has no {name}. Write one."
    yield from _values(annotation.attrs, "")
    if annotation.layer == "attribution":
        nobody = annotation.attrs.get("source_kind") == "none"
        if nobody == bool(annotation.role("source")):
            yield "a source and source_kind = none exclude each other. Keep one of them."
        if not annotation.role("content"):
            yield "it has no content. Mark what is said."
        earlier = annotation.attrs.get("wording_of")
        if earlier is not None and earlier not in {a.id for a in gold.layer("attribution")} - {annotation.id}:
            yield f"wording_of names {earlier!r}, which is no other relation. Correct it."
        if annotation.attrs.get("source_kind") == "pronoun" and not annotation.attrs.get("stands_for"):
            yield "a pronoun without stands_for. Say which noun phrase it stands for."
    for reading in annotation.also_ok:
        if reading.get("label") is not None and reading["label"] not in _labels(scheme):
            yield f"also_ok: the label {reading['label']!r} is none of the codebook."
        if not reading.get("why"):
            yield "also_ok: a reading has no why. Say why it is accepted."
        yield from _values(reading.get("attrs", {}), "also_ok: ")


def _values(attrs: Mapping[str, Any], where: str) -> Iterator[str]:
    for name, value in attrs.items():
        attribute = codebook().attributes.get(name)
        if attribute is not None and value not in {x.name for x in attribute.values}:
            yield f"{where}{name} is {value!r}. Use one of {', '.join(x.name for x in attribute.values)}."


def _labels(scheme: Layer) -> list[str]:
    return [label.name for label in scheme.labels]


def _meet(one: Annotation, other: Annotation) -> bool:
    def touch(a: Span, b: Span) -> bool:
        return a.start < b.end and b.start < a.end

    return any(touch(a, b) for a in one.main for b in other.main)
