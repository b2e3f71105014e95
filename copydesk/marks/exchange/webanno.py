"""Annotations as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), there and back.

A set is an ``AnnotationCollection`` with one page. A mark is an ``Annotation``: its label is a body that classifies,
its reason one that describes; each of its spans is a target with a ``TextPositionSelector`` (code points) and a
``TextQuoteSelector``. The model has no name for the parts of a relation, so a target says its ``role`` by a term of
ours, and what else the model has no place for stands under ``copydesk``, as JSON. The source is named by its hash
(RFC 6920), since an article need not stand on the web.
"""

from __future__ import annotations

import base64
import json
import uuid
from collections.abc import Iterator, Mapping
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.marks.annotation import ROLES, Annotation, AnnotationSet, Span, known_way
from copydesk.marks.codebook import codebook
from copydesk.marks.placing import AROUND, find_quote, short
from copydesk.text.article import Article

ANNO = "http://www.w3.org/ns/anno.jsonld"
NAMES = "urn:x-copydesk:"
CONTEXT: list[Any] = [
    ANNO,
    {"@version": 1.1, "role": f"{NAMES}role", "copydesk": {"@id": f"{NAMES}mark", "@type": "@json"}},
]
CANNOT_HOLD = "A W3C Web Annotation holds all of it. Other programs show each part of a relation as a place of its own."
REST = ("attrs", "by", "rule", "status", "also_ok")


def to_webanno(marks: AnnotationSet, article: Article) -> bytes:
    """A set as JSON-LD in UTF-8."""
    name = _urn(f"{marks.article}/{marks.sha256}/{marks.by}")
    items = [_item(mark, marks, article) for mark in marks.annotations]
    out: dict[str, Any] = {
        "@context": CONTEXT,
        "id": name,
        "type": "AnnotationCollection",
        "label": f"{marks.article}: {marks.by}",
        "creator": {"type": "Software" if marks.by == "finder" else "Person", "name": marks.by},
        "total": len(items),
        "copydesk": {"article": marks.article, "sha256": marks.sha256, "by": marks.by, "made": marks.made},
    }
    if items:  # a page holds one annotation at least
        page = {"id": f"{name}#page", "type": "AnnotationPage", "partOf": name, "startIndex": 0, "items": items}
        out["first"] = page
    return (json.dumps(out, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")


def from_webanno(data: bytes, article: Article, name: str, by: str = "") -> tuple[AnnotationSet, list[str]]:
    """Read Web Annotations: ours exactly, others' as far as they can be placed.

    Read are collections, pages, lists of annotations and single ones, and what Hypothes.is exports. Positions count
    only where the quote stands there, or where the source is this very text; else the quote and what stands around it
    decide. A label is a body that classifies or tags, by its name, or by layer and name (``loaded:verb``).

    Returns:
        The set, and a sentence for each annotation that was left out or should be looked at.

    Raises:
        CopydeskError: the file is no JSON, holds no annotations, or was made of another text by us.
    """
    try:
        obj = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise CopydeskError(f"{name}, line {line}: this is not JSON.", "Mend it there, or export it anew.") from None
    made, ours = "", obj.get("copydesk") if isinstance(obj, dict) else None
    if isinstance(ours, dict):
        if ours.get("sha256") != article.sha256:
            raise CopydeskError(
                f"{name} was made for another version of the text of {article.slug}.",
                "Carry its marks over with `copydesk article carry`, or import it into the article that it is of.",
            )
        by, made = by or str(ours.get("by", "")), known_way(ours.get("made"))
    items = list(_items(obj, name))
    marks: list[Annotation] = []
    told: list[str] = []
    seen: set[str] = set()
    for number, item in enumerate(items, 1):
        at = f"{name}, annotation {number}"
        mark = _read(item, article, at, f"w{number}", told)
        if mark is None:
            continue
        if mark.id in seen:
            raise CopydeskError(f"{at}: two annotations are called {mark.id}.", "Rename one of them.")
        seen.add(mark.id)
        marks.append(mark)
    return AnnotationSet.of(article, by, marks, made), told


def _item(mark: Annotation, marks: AnnotationSet, article: Article) -> dict[str, Any]:
    bodies = [{"type": "TextualBody", "purpose": "classifying", "value": mark.label, "format": "text/plain"}]
    if mark.rationale is not None:
        bodies.append({"type": "TextualBody", "purpose": "describing", "value": mark.rationale, "format": "text/plain"})
    whole = mark.to_json() | {"status": mark.status}
    return {
        "id": _urn(f"{marks.article}/{marks.sha256}/{marks.by}/{mark.id}"),
        "type": "Annotation",
        "motivation": "classifying",
        "body": bodies,
        "target": [_target(role, span, article) for role, span in mark.all_spans()],
        "copydesk": {"id": mark.id, "layer": mark.layer, **{x: whole[x] for x in REST if x in whole}},
    }


def _target(role: str, span: Span, article: Article) -> dict[str, Any]:
    start, end = span
    return {
        "type": "SpecificResource",
        "source": {"id": source_of(article), "type": "Text", "format": "text/plain"},
        "role": role,
        "selector": [
            {"type": "TextPositionSelector", "start": start, "end": end},
            {
                "type": "TextQuoteSelector",
                "exact": article.text[start:end],
                "prefix": article.text[max(0, start - AROUND) : start],
                "suffix": article.text[end : end + AROUND],
            },
        ],
    }


def source_of(article: Article) -> str:
    """The name of a text by its SHA-256 (RFC 6920)."""
    return "ni:///sha-256;" + base64.urlsafe_b64encode(bytes.fromhex(article.sha256)).decode().rstrip("=")


def _urn(name: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, f"copydesk/{name.encode('utf-8', 'backslashreplace').decode()}").urn


def _items(obj: Any, name: str) -> Iterator[Mapping[str, Any]]:
    """The annotations in a collection, a page, a list, an export of Hypothes.is; or the one that it is."""
    mend = "Give a W3C AnnotationCollection or AnnotationPage, or an export of Hypothes.is."
    here = obj
    for key in ("first", "items", "rows", "annotations", "@graph"):
        if isinstance(here, dict) and key in here:
            here = here[key]
    if isinstance(here, dict) and ("target" in here or here.get("type") == "Annotation"):
        here = [here]
    if isinstance(here, dict) and here.get("type") == "AnnotationCollection" and not here.get("total"):
        here = []
    if isinstance(here, str):
        raise CopydeskError(f"{name}: its annotations stand elsewhere, in {here}.", "Export them into the file.")
    if not isinstance(here, list):
        raise CopydeskError(f"{name} holds no annotations.", mend)
    for number, item in enumerate(here, 1):
        if not isinstance(item, dict) or "target" not in item:
            raise CopydeskError(f"{name}, annotation {number} has no target.", mend)
        yield item


def _read(item: Mapping[str, Any], article: Article, at: str, name: str, told: list[str]) -> Annotation | None:
    rest = item.get("copydesk")
    mine = rest if isinstance(rest, dict) else {}
    labels, comment = _bodies(item)
    layer, label = _label(labels, mine, article)
    if not label:
        said = f" among {', '.join(map(repr, labels))}" if labels else ""
        told.append(f"{at} was left out: no label of the codebook{said}.")
        return None
    spans: dict[str, list[list[int]]] = {}
    doubts: list[str] = []
    for number, target in enumerate(_listed(item["target"]), 1):
        role = target.get("role") if isinstance(target, dict) else None
        role = role if role in ROLES[layer] else ("content" if layer == "attribution" else "text")
        span, why = _place(target, article, f"{at}, target {number}")
        if span is None:
            told.append(f"{at} was left out ({label}): {why}.")
            return None
        if why:
            doubts.append(f"Look at line {article.line_at(span.start).number} ({label}): {why}.")
        spans.setdefault(role, []).append(list(span))
    obj = {"by": "student", **{x: mine[x] for x in REST if x in mine}, "layer": layer, "label": label, "spans": spans}
    obj["id"] = mine.get("id", name)
    if comment is not None:
        obj["rationale"] = comment
    told += doubts
    return Annotation.from_json(obj, length=len(article.text), where=at)


def _bodies(item: Mapping[str, Any]) -> tuple[list[str], str | None]:
    """What an annotation is classified as, and the comment on it."""
    labels = [tag for tag in _listed(item.get("tags", [])) if isinstance(tag, str)]
    comment = item.get("text") if isinstance(item.get("text"), str) and item.get("text") else None
    if isinstance(item.get("bodyValue"), str):
        comment = item["bodyValue"]
    for body in _listed(item.get("body", [])):
        if not isinstance(body, dict):
            continue  # the address of a body that stands elsewhere
        value, purpose = body.get("value"), _listed(body.get("purpose", item.get("motivation", [])))
        if not isinstance(value, str):
            continue
        if set(purpose) & {"classifying", "tagging", "identifying"}:
            labels.append(value)
        else:
            comment = value
    return labels, comment


def _label(labels: list[str], mine: Mapping[str, Any], article: Article) -> tuple[str, str]:
    """The layer and the label that some words name; ours name their layer beside it."""
    layers = codebook().layers
    named = mine.get("layer")
    if isinstance(named, str) and named in layers and labels:
        return named, labels[0]
    for said in labels:
        layer, _, label = said.strip().rpartition(":")
        for name, scheme in layers.items():
            wanted = label.strip().lower()
            if layer.strip().lower() in ("", name):
                known = next((x.name for x in scheme.labels if wanted in (x.name, x.short)), None)
                if known or wanted == name:
                    return name, known or name
    return "", ""


def _place(target: Any, article: Article, at: str) -> tuple[Span | None, str]:
    """Where a target stands, and what is doubtful about it; or None and why not."""
    if not isinstance(target, dict):
        return None, "its target is a whole page, not a passage"
    place: Span | None = None
    quote: dict[str, Any] | None = None
    waiting = [(selector, True) for selector in _listed(target.get("selector", []))]
    for selector, outer in waiting:
        if not isinstance(selector, dict):
            continue
        kind = selector.get("type")
        start, end = selector.get("start"), selector.get("end")
        if kind == "TextPositionSelector" and outer and type(start) is int and type(end) is int:
            place = Span(start, end) if 0 <= start < end <= len(article.text) else None
        elif kind == "TextQuoteSelector" and isinstance(selector.get("exact"), str):
            quote = selector
        waiting += [(inner, False) for inner in _listed(selector.get("refinedBy", []))]
    exact = quote["exact"] if quote else None
    if place:
        source = target.get("source")
        same = (source.get("id") if isinstance(source, dict) else source) == source_of(article)
        if exact == article.text[place.start : place.end] or (same and exact is None):
            return place, ""
    if quote is None or not exact:
        return None, "it quotes no words"
    before, after = (str(quote.get(side) or "") for side in ("prefix", "suffix"))
    found = find_quote(article.text, exact, before, after, near=place.start if place else None)
    return found.span, f"“{short(exact)}”: {found.why}" if found.why else ""


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
