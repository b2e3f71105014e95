"""Reading brat standoff: what ``brat`` wrote exactly, what others wrote as far as the codebook knows their types."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.marks.annotation import ROLES, Annotation, AnnotationSet, Span, known_way
from copydesk.marks.codebook import codebook
from copydesk.marks.exchange.brat import ANCHORS, NOTE, REST, fragments, joined, type_of
from copydesk.text.article import Article

_BOUND = re.compile(r"(?P<kind>\S+) (?P<spans>[0-9]+ [0-9]+(?:;[0-9]+ [0-9]+)*)\Z")
_RELATION = re.compile(r"\S+ Arg1:([TE][0-9]+) Arg2:([TE][0-9]+)\s*\Z")
_EVENT = re.compile(r"\S+:(T[0-9]+)((?: \S+:[TE][0-9]+)*)\s*\Z")
MEND = "Mend that line, or export the document from brat again."


@dataclass(slots=True, kw_only=True)
class _Bound:
    """A text-bound annotation, and what other lines say of it. ``name`` is a label; of an attribution the role."""

    line: int
    layer: str
    name: str
    pieces: tuple[Span, ...]
    attrs: dict[str, Any] = field(default_factory=dict)
    reasons: list[str] = field(default_factory=list)
    rest: dict[str, Any] = field(default_factory=dict)
    ties: list[str] = field(default_factory=list)


def from_brat(ann: bytes, txt: bytes | None, article: Article, name: str, by: str = "") -> AnnotationSet:
    """Read an ``.ann``.

    Args:
        ann: its bytes.
        txt: the text beside it, if it is at hand: it must be the article's, line ends apart.
        article: the article.
        name: the file's name, for sentences.
        by: who made the set; what the file says where it is empty.

    Raises:
        CopydeskError: a line is damaged, names a type that the codebook does not know, or quotes another text.
    """
    return _Reader(article=article, name=name, places=_places(txt, article, name)).read(_text(ann, name), by)


@dataclass(slots=True, kw_only=True)
class _Reader:
    article: Article
    name: str
    places: list[int] | None
    bound: dict[str, _Bound] = field(default_factory=dict)
    events: dict[str, str] = field(default_factory=dict)

    def read(self, text: str, by: str) -> AnnotationSet:
        """All marks of a file."""
        lines = list(enumerate(text.replace("\r\n", "\n").split("\n"), 1))
        for kind in "TEAMR#":  # a line may speak of one that comes after it
            for number, line in lines:
                if line.startswith(kind):
                    self._line(kind, line, f"{self.name}, line {number}", number)
        for number, line in lines:
            if line.strip() and line[0] not in "TEAMR#N*":  # normalisations, equivalences: nothing of ours
                raise CopydeskError(
                    f"{self.name}, line {number}: “{line[:60]}” is no line of brat.",
                    f"Lines begin with T, R, E, A or #. {MEND}",
                )
        marks: list[Annotation] = []
        seen: set[str] = set()
        reader, made = by, ""
        for group in self._groups():
            at = f"{self.name}, line {min(self.bound[key].line for key in group)}"
            rest = next((self.bound[key].rest for key in group if self.bound[key].rest), {})
            mark = self._mark(group, rest, at)
            if mark.id in seen:
                raise CopydeskError(f"{at}: two marks are called {mark.id}.", "Delete the note of one of them.")
            seen.add(mark.id)
            marks.append(mark)
            reader, made = reader or str(rest.get("reader", "")), made or known_way(rest.get("made"))
        return AnnotationSet.of(self.article, reader, marks, made)

    def _line(self, kind: str, line: str, at: str, number: int) -> None:
        key, _, rest = line.partition("\t")
        if kind == "T":
            if key in self.bound:
                raise CopydeskError(f"{at}: {key} is there twice.", MEND)
            self.bound[key] = self._text_bound(key, rest, at, number)
        elif kind == "E":
            found = _EVENT.match(rest)
            if not found:
                raise CopydeskError(f"{at}: “{line[:60]}” is no event.", f"It is ID, tab, type:trigger, parts. {MEND}")
            self.events[key] = found[1]
            for part in found[2].split():
                self._tie(found[1], part.rpartition(":")[2], at)
        elif kind == "R":
            found = _RELATION.match(rest)
            if not found:
                raise CopydeskError(f"{at}: “{line[:60]}” is no relation.", f"It is ID, tab, type, Arg1, Arg2. {MEND}")
            self._tie(found[1], found[2], at)
        elif kind in "AM":
            name, target, value = (*rest.split(" ", 2), "", "")[:3]
            self._there(target, at).attrs[name] = value or True
        else:
            head, _, said = rest.partition("\t")
            note, _, target = head.partition(" ")
            if target[:1] in ("T", "E"):  # others are about a relation or an attribute
                one = self._there(target, at)
                if note == NOTE:
                    one.rest = _details(said, at)
                elif said:
                    one.reasons.append(said)

    def _text_bound(self, key: str, rest: str, at: str, number: int) -> _Bound:
        head, tab, words = rest.partition("\t")
        found = _BOUND.match(head)
        if not found or not re.fullmatch(r"T[0-9]+", key):
            raise CopydeskError(
                f"{at}: {f'{key} {rest}'[:60]!r} is no text-bound line.", f"It is ID, tab, type. {MEND}"
            )
        layer, name = _known(found["kind"], at)
        text, pieces = self.article.text, list[Span]()
        for pair in found["spans"].split(";"):
            start, end = (int(x) if len(x) < 12 else 10**12 for x in pair.split())
            if self.places is not None:
                start, end = (self.places[min(x, len(self.places) - 1)] for x in (start, end))
            if not start < end <= len(text):
                raise CopydeskError(
                    f"{at}: {pair} is no passage of {self.article.slug}, which has {len(text)} characters.", MEND
                )
            pieces.append(Span(start, end))
        stands = " ".join(text[a:b] for a, b in pieces)
        if tab and words.split() != stands.split():
            raise CopydeskError(
                f"{at}: it quotes “{words[:40]}”, but “{stands[:40]}” stands there in {self.article.slug}.",
                "Is it of another text? Import it into the article that it is of.",
            )
        return _Bound(line=number, layer=layer, name=name, pieces=tuple(sorted(pieces)))

    def _there(self, key: str, at: str) -> _Bound:
        key = self.events.get(key, key)
        if key not in self.bound:
            raise CopydeskError(f"{at}: it speaks of {key or 'nothing'}, which is not in the file.", MEND)
        return self.bound[key]

    def _tie(self, one: str, two: str, at: str) -> None:
        """Two parts of a relation belong together."""
        first, second = self._there(one, at), self._there(two, at)
        if first.layer != "attribution" or second.layer != "attribution":
            raise CopydeskError(f"{at}: it ties marks that are no parts of an attribution.", f"Delete it. {MEND}")
        first.ties.append(self.events.get(two, two))
        second.ties.append(self.events.get(one, one))

    def _groups(self) -> Iterator[list[str]]:
        """The text-bounds of each mark. Where several cues hang together, each claim takes what is tied to it."""
        done: set[str] = set()
        for key in self.bound:
            if key in done:
                continue
            group = self._reach(key)
            done.update(group)
            cues = sum(self.bound[x].name == "cue" for x in group)
            claims = [x for x in group if self.bound[x].name == "content"]
            if cues < 2 or len(claims) < 2:
                yield group
                continue
            for claim in claims:
                near = [claim, *(x for x in self.bound[claim].ties if x not in claims)]
                near += [y for x in near[1:] for y in self.bound[x].ties if self.bound[y].name == "source"]
                yield list(dict.fromkeys(near))

    def _reach(self, key: str) -> list[str]:
        """Everything that hangs together with a text-bound, the claim first."""
        found, waiting = {key}, [key]
        for one in waiting:
            more = [two for two in dict.fromkeys(self.bound[one].ties) if two not in found]
            found.update(more)
            waiting += more
        return sorted(waiting, key=lambda x: ANCHORS.index(self.bound[x].name) if self.bound[x].ties else 0)

    def _mark(self, group: list[str], rest: dict[str, Any], at: str) -> Annotation:
        parts = [self.bound[key] for key in group]
        first = parts[0]
        roles = [part.name if part.layer == "attribution" else "text" for part in parts]
        text = self.article.text
        spans = {
            role: joined(
                text, sorted(p for part, r in zip(parts, roles, strict=True) if r == role for p in part.pieces)
            )
            for role in roles
        }
        obj: dict[str, Any] = {"by": "student", **{name: rest[name] for name in REST if name in rest}}
        obj |= {"id": rest.get("id", group[0]), "layer": first.layer}
        obj["label"] = rest.get("label", first.name if first.layer != "attribution" else "attribution")
        obj["spans"] = self._exact(rest, spans, at)
        kept = rest.get("attrs", {})
        obj["attrs"] = dict(kept) if isinstance(kept, dict) else {}
        for part in parts:
            obj["attrs"] |= part.attrs
        reason = " ".join(said for part in parts for said in part.reasons)
        if reason or "rationale" in rest:
            obj["rationale"] = reason or rest["rationale"]
        return Annotation.from_json(obj, length=len(text), where=at)

    def _exact(self, rest: dict[str, Any], spans: dict[str, tuple[Span, ...]], at: str) -> Any:
        """The spans as our note has them, if nobody moved them in brat since; else as brat has them."""
        noted = rest.get("spans")
        if isinstance(noted, dict):
            shape = {"id": "x", "layer": "attribution" if "text" not in noted else "artifact", "label": "x"}
            exact = Annotation.from_json({**shape, "spans": noted}, length=len(self.article.text), where=at)
            text = self.article.text
            whole = {role: joined(text, fragments(text, pieces)) for role, pieces in exact.spans.items()}
            if {role: pieces for role, pieces in whole.items() if pieces} == spans:
                return noted
        return {role: [list(span) for span in pieces] for role, pieces in spans.items()}


def _text(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CopydeskError(f"{name}, byte {error.start}: this is not UTF-8 text.", "Save it as UTF-8.") from None


def _places(txt: bytes | None, article: Article, name: str) -> list[int] | None:
    """Where each sign of brat's text stands in the article's; None where the two are the same."""
    if txt is None or txt == article.text.encode("utf-8", "replace"):
        return None
    text = _text(txt, f"The text beside {name}")
    places, out = [0], list[str]()
    at = 0
    while at < len(text):
        step = 2 if text.startswith("\r\n", at) else 1
        out.append("\n" if text[at] == "\r" else text[at])
        places += [len(out)] * step
        at += step
    if "".join(out).rstrip("\n") != article.text.rstrip("\n"):
        raise CopydeskError(
            f"The text beside {name} is not that of {article.slug}.",
            "Import it into the article that it is of, or make one of it with `copydesk article new`.",
        )
    return [min(place, len(article.text)) for place in places]


def _known(kind: str, at: str) -> tuple[str, str]:
    """Layer and label (or role) of a type: ours, or a label's or a role's bare name."""
    for layer, scheme in codebook().layers.items():
        labels = [x.name for x in (*scheme.labels, *scheme.families)]
        for name in ROLES[layer] if scheme.roles else (*labels, layer):
            if kind in (type_of(layer, name), name):
                return layer, name
    if kind == "attribution":
        return "attribution", "content"
    raise CopydeskError(
        f"{at}: the codebook knows no type {kind!r}.",
        "Rename it, as to artifact_teaser, loaded_verb or attribution_source, or delete the lines that name it.",
    )


def _details(text: str, at: str) -> dict[str, Any]:
    try:
        obj = json.loads(text)
    except (ValueError, RecursionError):
        obj = None
    if not isinstance(obj, dict):
        raise CopydeskError(f"{at}: the note of copydesk is damaged.", "Delete that line: only details are lost.")
    return obj
