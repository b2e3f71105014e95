"""Annotations as brat standoff (https://brat.nlplab.org/standoff.html): a text, its ``.ann``, a configuration.

- A span or the pieces of a role are a text-bound line, ``T1<tab>loaded_verb 12 20<tab>slammed``; its type is layer and
  label, for an attribution layer and role. brat wants a span cut at each line break, its pieces joined by ``;``.
- The parts of an attribution hang on its claim by relations, ``R1<tab>source Arg1:T1 Arg2:T2``.
- Attributes of the codebook are ``A`` lines, the reason is an annotator's note, and the rest (id, status, other
  readings) stands as JSON in a note of ours, so that reading it back gives the same set.

Offsets are code points, half-open, as ours are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from copydesk.marks.annotation import ROLES, AnnotationSet, Span
from copydesk.marks.codebook import codebook
from copydesk.text.article import Article

CANNOT_HOLD = (
    "brat cannot hold a mark of nothing but line breaks. It shows each part of a relation as a mark of its own, "
    "and does not show other accepted readings."
)
NOTE = "copydesk"  # the type of the note that holds what brat has no place for
REASON = "AnnotatorNotes"
_BREAK = re.compile("[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")  # where Python, and so brat, ends a line
_TOKEN = re.compile(r"[A-Za-z0-9_.-]+\Z")
ANCHORS = ("content", "source", "cue", "text")  # the part of a relation on which the others hang: the first it has
REST = ("by", "rule", "status", "also_ok")


def to_brat(marks: AnnotationSet, article: Article) -> tuple[bytes, list[str]]:
    """The ``.ann`` of a set, and a sentence for each mark that brat cannot hold."""
    lines: list[str] = []
    told: list[str] = []
    numbers = dict.fromkeys("TRA#", 0)

    def line(kind: str, body: str) -> str:
        numbers[kind] += 1
        lines.append(f"{kind}{numbers[kind]}\t{body}")
        return f"{kind}{numbers[kind]}"

    for mark in marks.annotations:
        cut = {role: fragments(article.text, spans) for role, spans in mark.spans.items()}
        present = {role: pieces for role, pieces in cut.items() if pieces}
        if not present:
            told.append(f"{mark.id} covers nothing but line breaks; brat cannot hold it, so it was left out.")
            continue
        known = mark.layer == "attribution" or codebook().layers[mark.layer].may_label(mark.label)
        places = {}
        for role, pieces in present.items():
            kind = type_of(mark.layer, role if mark.layer == "attribution" else mark.label if known else mark.layer)
            where = ";".join(f"{a} {b}" for a, b in pieces)
            places[role] = line("T", f"{kind} {where}\t{' '.join(article.text[a:b] for a, b in pieces)}")
        anchor = next(role for role in ANCHORS if role in places)
        for role in places:
            if role != anchor:
                line("R", f"{role} Arg1:{places[anchor]} Arg2:{places[role]}")
        rest: dict[str, Any] = {"id": mark.id, "reader": marks.by, **({"made": marks.made} if marks.made else {})}
        whole = mark.to_json() | {"status": mark.status}
        rest |= {name: whole[name] for name in REST if name in whole}
        if not known or (mark.layer == "attribution" and mark.label != "attribution"):
            rest["label"] = mark.label
        if any(joined(article.text, cut[role]) != spans for role, spans in mark.spans.items()):
            rest["spans"] = whole["spans"]
        for name, value in mark.attrs.items():
            if name in codebook().attributes and isinstance(value, str) and _TOKEN.match(value):
                line("A", f"{name} {places[anchor]} {value}")
            else:
                rest.setdefault("attrs", {})[name] = value
        if mark.rationale is not None:
            reason = mark.rationale
            if reason and reason == reason.strip() and "\t" not in reason and not _BREAK.search(reason):
                line("#", f"{REASON} {places[anchor]}\t{mark.rationale}")
            else:
                rest["rationale"] = mark.rationale
        line("#", f"{NOTE} {places[anchor]}\t{json.dumps(rest)}")
    return "".join(f"{x}\n" for x in lines).encode("utf-8", "replace"), told


def configuration() -> bytes:
    """brat's ``annotation.conf`` for the codebook."""
    book = codebook()
    out = ["[entities]"]
    for name, scheme in book.layers.items():
        parts = [role.name for role in scheme.roles] or [x.name for x in (*scheme.labels, *scheme.families)] + [name]
        out += [f"!{name}", *(f"\t{type_of(name, part)}" for part in parts)]
    sides = ", ".join(type_of("attribution", role) for role in ROLES["attribution"])
    out += ["", "[relations]"]
    for role in ROLES["attribution"]:
        out.append(f"{role}\tArg1:{sides.replace(', ', '|')}, Arg2:{type_of('attribution', role)}")
    out += ["<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>", "", "[events]", "", "[attributes]"]
    for name, attribute in book.attributes.items():
        layer = book.layers[attribute.layer]
        parts = [r.name for r in layer.roles] or [x.name for x in (*layer.labels, *layer.families)] + [attribute.layer]
        kinds = "|".join(type_of(attribute.layer, part) for part in parts)
        out.append(f"{name}\tArg:{kinds}, Value:{'|'.join(x.name for x in attribute.values)}")
    return ("\n".join(out) + "\n").encode()


def type_of(layer: str, name: str) -> str:
    """brat's type for a label or a role; a sign that brat does not take becomes an underscore."""
    return re.sub(r"[^A-Za-z0-9_-]", "_", f"{layer}_{name}")


def fragments(text: str, spans: Iterable[Span]) -> list[Span]:
    """Spans cut at each line break, in order and apart from each other, as brat wants them."""
    out: list[Span] = []
    for start, end in sorted(spans):
        start = max(start, out[-1].end) if out else start
        while start < end:
            found = _BREAK.search(text, start, end)
            stop = found.start() if found else end
            if stop > start:
                out.append(Span(start, stop))
            start = stop + 1
    return out


def joined(text: str, pieces: Sequence[Span]) -> tuple[Span, ...]:
    """What ``fragments`` cut, in one again: pieces with nothing but line breaks between them."""
    out: list[Span] = []
    for piece in pieces:
        if out and out[-1].end < piece.start and not _BREAK.sub("", text[out[-1].end : piece.start]):
            out[-1] = Span(out[-1].start, piece.end)
        else:
            out.append(Span(*piece))
    return tuple(out)
