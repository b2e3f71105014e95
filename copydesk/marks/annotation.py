"""Standoff annotations: what a student, the gold or a finder says of an article, kept beside its text.

One form for all three layers and for everyone, so that any two can be laid over each other and compared.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

from copydesk.errors import CopydeskError
from copydesk.text.article import Article

ROLES: Mapping[str, tuple[str, ...]] = {
    "artifact": ("text",),
    "attribution": ("source", "cue", "content"),
    "loaded": ("text",),
}
STATUSES = ("core", "open")
READERS = ("student", "gold", "finder")
BLIND, FROM_DRAFT = "blind", "draft"


class Span(NamedTuple):
    """A stretch of an article: code points ``[start, end)`` into its text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """One mark: a layer, a label, the spans of each role, and what is said about it.

    Attributes:
        id: unique within its set.
        layer: ``artifact``, ``attribution`` or ``loaded``.
        label: a label of that layer (codebook.toml).
        spans: for each role its spans in text order; ``text`` for artifact and loaded, ``source``, ``cue`` and
            ``content`` for attribution.
        attrs: attributes such as ``quotation``, ``source_kind``, ``hop``, ``voice``, ``direction``, ``neutral``.
        by: ``student``, ``gold`` or ``finder``.
        rule: the finder's rule that fired.
        rationale: why, in a sentence or two written for a student.
        status: ``core`` is scored, ``open`` neither pays nor costs.
        also_ok: other accepted readings: ``{"label", "spans", "attrs", "worth", "why"}``, all but worth optional.
    """

    id: str
    layer: str
    label: str
    spans: Mapping[str, tuple[Span, ...]]
    attrs: Mapping[str, Any] = field(default_factory=dict)
    by: str = "student"
    rule: str | None = None
    rationale: str | None = None
    status: str = "core"
    also_ok: tuple[Mapping[str, Any], ...] = ()

    def __post_init__(self) -> None:
        if not any(self.spans.values()):
            raise CopydeskError(f"The mark {self.id} covers nothing.", "Give it at least one span.")

    @property
    def start(self) -> int:
        """Where its first span begins."""
        return min(spans[0].start for spans in self.spans.values() if spans)

    @property
    def end(self) -> int:
        """Where its last span ends."""
        return max(spans[-1].end for spans in self.spans.values() if spans)

    def role(self, name: str) -> tuple[Span, ...]:
        """The spans of one role; empty where it has none."""
        return self.spans.get(name, ())

    @property
    def main(self) -> tuple[Span, ...]:
        """The spans that the annotation is about: the content of an attribution, the text of the others."""
        return self.role("content") if self.layer == "attribution" else self.role("text")

    def all_spans(self) -> Iterator[tuple[str, Span]]:
        """Every span with its role, role by role."""
        for role, spans in self.spans.items():
            for span in spans:
                yield role, span

    def with_(self, **changes: Any) -> Annotation:
        """A copy with some fields changed."""
        return replace(self, **changes)

    def to_json(self) -> dict[str, Any]:
        """The annotation as a JSON object; fields that say nothing are left out."""
        out: dict[str, Any] = {
            "id": self.id,
            "layer": self.layer,
            "label": self.label,
            "spans": {role: [list(span) for span in spans] for role, spans in self.spans.items() if spans},
            "attrs": dict(self.attrs),
            "by": self.by,
        }
        if self.rule is not None:
            out["rule"] = self.rule
        if self.rationale is not None:
            out["rationale"] = self.rationale
        if self.by == "gold" or self.status != "core":
            out["status"] = self.status
        if self.also_ok:
            out["also_ok"] = [dict(reading) for reading in self.also_ok]
        return out

    @classmethod
    def from_json(cls, obj: Any, *, length: int | None = None, where: str = "") -> Annotation:
        """Read one annotation and check it.

        Args:
            obj: the JSON object.
            length: the number of code points of the article's text; spans must lie inside it.
            where: the file (and line) it comes from, for the error's sentence.

        Raises:
            CopydeskError: what is wrong with it, in one sentence.
        """
        at = f"{where}: " if where else ""
        if not isinstance(obj, dict):
            raise CopydeskError(f"{at}an annotation is a JSON object, not {_kind(obj)}.", "Look at a neighbour's form.")
        name = obj.get("id")
        if not isinstance(name, str) or not name:
            raise CopydeskError(f"{at}an annotation has no id.", 'Give it one, such as "id": "a1".')
        at = f"{at}annotation {name}: "
        layer = obj.get("layer")
        if not isinstance(layer, str) or layer not in ROLES:
            raise CopydeskError(f"{at}there is no layer {layer!r}.", f"Use one of {', '.join(ROLES)}.")
        label = obj.get("label")
        if not isinstance(label, str) or not label:
            raise CopydeskError(f"{at}it has no label.", "Give it a label of the codebook.")
        spans = read_spans(obj.get("spans"), layer, length, at)
        attrs = obj.get("attrs", {})
        if not isinstance(attrs, dict):
            raise CopydeskError(f"{at}attrs is {_kind(attrs)}.", "Write it as an object, such as {}.")
        status = obj.get("status", "core")
        if status not in STATUSES:
            raise CopydeskError(f"{at}status is {status!r}.", "Use core or open.")
        by = obj.get("by", "student")
        if by not in READERS:
            raise CopydeskError(f"{at}by is {by!r}.", f"Use one of {', '.join(READERS)}.")
        rule, rationale = obj.get("rule"), obj.get("rationale")
        for field_name, value in (("rule", rule), ("rationale", rationale)):
            if value is not None and not isinstance(value, str):
                raise CopydeskError(f"{at}{field_name} is {_kind(value)}.", "Write it as text.")
        also = obj.get("also_ok", [])
        if not isinstance(also, list) or not all(isinstance(reading, dict) for reading in also):
            raise CopydeskError(f"{at}also_ok is not a list of objects.", "Write it as [{…}].")
        for reading in also:
            if "spans" in reading:
                read_spans(reading["spans"], layer, length, f"{at}also_ok: ")
            if reading.get("worth", 1) not in (1, 0.5):
                raise CopydeskError(f"{at}also_ok: worth is {reading.get('worth')!r}.", "Use 1 or 0.5.")
        return cls(
            id=name, layer=layer, label=label, spans=spans, attrs=attrs, by=by, rule=rule, rationale=rationale,
            status=status, also_ok=tuple(also),
        )  # fmt: skip


def read_spans(obj: Any, layer: str, length: int | None, at: str = "") -> dict[str, tuple[Span, ...]]:
    """Read ``{"role": [[start, end], …]}`` and check it against the layer's roles and the text's length.

    Returns the spans of each role in text order.

    Raises:
        CopydeskError: a role is unknown, or a span is not two whole numbers in order and inside the text.
    """
    if not isinstance(obj, dict):
        raise CopydeskError(f"{at}it has no spans.", 'Write them as {"text": [[start, end]]}.')
    out: dict[str, tuple[Span, ...]] = {}
    for role in ROLES[layer]:
        pairs = obj.get(role, [])
        if not isinstance(pairs, list):
            raise CopydeskError(f"{at}the spans of {role} are {_kind(pairs)}.", "Write them as [[start, end]].")
        spans = []
        for pair in pairs:
            if (
                not isinstance(pair, list | tuple)
                or len(pair) != 2
                or not all(type(x) is int for x in pair)
                or not 0 <= pair[0] < pair[1]
            ):
                raise CopydeskError(f"{at}{pair!r} is no span.", "Write [start, end], with start before end.")
            if length is not None and pair[1] > length:
                raise CopydeskError(
                    f"{at}the span {list(pair)} ends behind the text, which has {length} characters.",
                    "Is it a mark for another text?",
                )
            spans.append(Span(*pair))
        if spans:
            out[role] = tuple(sorted(spans))
    unknown = set(obj) - set(ROLES[layer])
    if unknown:
        raise CopydeskError(
            f"{at}the layer {layer} has no role {sorted(unknown)[0]!r}.", f"Use {', '.join(ROLES[layer])}."
        )
    if not out:
        raise CopydeskError(f"{at}it covers nothing.", "Give it at least one span.")
    return out


def known_way(made: object) -> str:
    """How a reading says that it was made, if that is a way that we know; else empty."""
    return str(made) if made in (BLIND, FROM_DRAFT) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotationSet:
    """All annotations that somebody made of one article, tied to its text by a hash."""

    article: str
    sha256: str
    by: str
    annotations: tuple[Annotation, ...]
    made: str = ""
    """How a reader made it: ``BLIND`` or ``FROM_DRAFT``; empty where that is not known."""

    def layer(self, name: str) -> tuple[Annotation, ...]:
        """The annotations of one layer, in their order."""
        return tuple(a for a in self.annotations if a.layer == name)

    @classmethod
    def of(cls, article: Article, by: str, annotations: Sequence[Annotation], made: str = "") -> AnnotationSet:
        """A set for this article's text."""
        return cls(article=article.slug, sha256=article.sha256, by=by, annotations=tuple(annotations), made=made)

    @classmethod
    def load(cls, path: Path | str, article: Article) -> AnnotationSet:
        """Read an annotation file that belongs to this article.

        Raises:
            CopydeskError: the file is missing, torn, or was made for another version of the text.
        """
        path = Path(path)
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            raise CopydeskError(f"{path} does not exist.", "Check the name of the article's folder.") from None
        return cls.parse(data, article, str(path))

    @classmethod
    def parse(cls, data: bytes, article: Article, where: str) -> AnnotationSet:
        """Read the bytes of an annotation file that belongs to this article.

        Args:
            data: the file's bytes.
            article: the article whose text it must be for.
            where: the file's name, for the error's sentence.

        Raises:
            CopydeskError: it is torn, or was made for another version of the text.
        """
        try:
            obj = json.loads(data.decode("utf-8"))
        except (ValueError, RecursionError) as error:  # no UTF-8, no JSON, a number or a depth that nobody writes
            line = getattr(error, "lineno", 1)
            raise CopydeskError(f"{where}, line {line}: this is not JSON.", "Mend it there, or save it anew.") from None
        if not isinstance(obj, dict) or not isinstance(obj.get("annotations"), list):
            raise CopydeskError(f"{where} is no annotation file.", 'It needs "article", "sha256" and "annotations".')
        if obj.get("sha256") != article.sha256:
            raise CopydeskError(
                f"{where} was made for another version of the text of {article.slug}.",
                "Bring back the article.txt that it was made for, or type `copydesk article carry` to carry them over.",
            )
        seen: set[str] = set()
        annotations = []
        for entry in obj["annotations"]:
            annotation = Annotation.from_json(entry, length=len(article.text), where=where)
            if annotation.id in seen:
                raise CopydeskError(f"{where}: two annotations are called {annotation.id}.", "Rename one of them.")
            seen.add(annotation.id)
            annotations.append(annotation)
        return cls.of(article, str(obj.get("by", "")), annotations, known_way(obj.get("made")))

    def to_bytes(self) -> bytes:
        """The set as JSON in UTF-8, one annotation a line, so that a change shows as a change of that line."""
        facts = {"article": self.article, "sha256": self.sha256, "by": self.by}
        head = json.dumps(facts | ({"made": self.made} if self.made else {}), ensure_ascii=False)
        rows = ",\n".join(json.dumps(a.to_json(), ensure_ascii=False) for a in self.annotations)
        text = f'{head[:-1]}, "annotations": [\n{rows}\n]}}\n' if rows else f'{head[:-1]}, "annotations": []}}\n'
        return text.encode("utf-8", "backslashreplace")  # half a sign stands as JSON's own escape

    def save(self, path: Path | str) -> None:
        """Write the set as JSON (``to_bytes``)."""
        Path(path).write_bytes(self.to_bytes())


def _kind(value: object) -> str:
    names = {list: "a list", dict: "an object", str: "text", bool: "true or false", type(None): "missing"}
    return names.get(type(value), "a number" if isinstance(value, int | float) else type(value).__name__)
