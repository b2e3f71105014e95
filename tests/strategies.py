"""Hypothesis strategies that several tests share; a new kind of value joins them here."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from copydesk.marks.annotation import BLIND, FROM_DRAFT, ROLES, Annotation, AnnotationSet, Span
from copydesk.marks.codebook import codebook
from copydesk.text.article import Article

_NAMES = st.text(min_size=1, max_size=12)


def json_values(leaves: int = 8) -> st.SearchStrategy[Any]:
    """Anything that JSON and the journal can hold, lone surrogates included."""
    scalar = (
        st.none()
        | st.booleans()
        | st.integers(-(2**53), 2**53)
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(st.characters(exclude_categories=()), max_size=12)
    )
    return st.recursive(
        scalar,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=3),
        max_leaves=leaves,
    )


def marks(names: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, Any]]:
    """A mark as a page sends it."""
    span = st.tuples(st.integers(0, 500), st.integers(1, 40)).map(lambda pair: [pair[0], pair[0] + pair[1]])
    return st.fixed_dictionaries(
        {
            "id": names,
            "layer": st.sampled_from(["artifact", "attribution", "loaded"]),
            "label": st.sampled_from(["artifact", "attribution", "loaded"]),
            "spans": st.dictionaries(
                st.sampled_from(["text", "source", "cue"]), st.lists(span, max_size=2), max_size=2
            ),
            "attrs": st.dictionaries(_NAMES, json_values(2), max_size=1),
        }
    )


def sound_ops(names: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, Any]]:
    """An op without its number, of any kind that leaves the round open."""
    return st.one_of(
        st.fixed_dictionaries({"do": st.just("put"), "mark": marks(names)}),
        st.fixed_dictionaries({"do": st.just("del"), "mark": names}),
        st.fixed_dictionaries({"do": st.just("answer"), "key": _NAMES, "value": json_values()}),
        st.fixed_dictionaries({"do": st.just("hint"), "level": st.integers(1, 3)}),
        st.fixed_dictionaries({"do": st.just("check"), "reason": st.none() | st.just({"pick": 0, "text": "why"})}),
    )


def closing_ops() -> st.SearchStrategy[dict[str, Any]]:
    """An op that closes its round."""
    return st.sampled_from(["commit", "handin"]).map(lambda do: {"do": do})


def broken_ops() -> st.SearchStrategy[dict[str, Any]]:
    """An op that can be numbered and must be refused."""
    deep: Any = 0
    for _ in range(40):
        deep = [deep]
    return st.sampled_from(
        [
            {"do": "put", "mark": None},
            {"do": "put", "mark": {"id": 3}},
            {"do": "put", "mark": {"id": ""}},
            {"do": "del", "mark": ["c.1"]},
            {"do": "answer", "key": "choice"},
            {"do": "answer", "key": 7, "value": 1},
            {"do": "answer", "key": "choice", "value": deep},
            {"do": "answer", "key": "choice", "value": float("nan")},
            {"do": "answer", "key": "choice", "value": 10**40},
            {"do": "answer", "key": "choice", "value": "x" * 70_000},
            {"do": "hint", "level": 9},
            {"do": "check", "reason": "because"},
            {"do": ["put"]},
            {"do": "explode"},
            {},
        ]
    )


# What exchange formats have stumbled over: signs beyond the first plane, line ends of every make, blanks that do not
# break, invisible signs, separators, what a spreadsheet takes for a formula.
_ODD_SIGNS = "ab é“”«’😀𝒳\n\n\t\u00a0\u00ad\u200b\u2028\x85\x0c;,|=+-@'\"\\1"
_TEXTS = st.text(st.sampled_from(_ODD_SIGNS), min_size=1, max_size=20)
_ANY_TEXTS = _TEXTS | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)


def articles() -> st.SearchStrategy[Article]:
    """Small articles of odd signs; line ends of every make go in."""
    signs = st.lists(st.sampled_from([*_ODD_SIGNS, "\r\n", "\r", "word ", "regime "]), min_size=1, max_size=60)
    return signs.map(lambda parts: Article.from_text("".join(parts), "a-story"))


@st.composite
def annotation_sets(draw: st.DrawFn, article: Article) -> AnnotationSet:
    """Marks of every layer: overlapping, nested, in several pieces, with any attributes; or none at all.

    Attributes, reasons and rules are never empty: some forms cannot tell those from missing ones.
    """
    names = draw(st.lists(_ANY_TEXTS, unique=True, max_size=5))
    made = draw(st.sampled_from(["", BLIND, FROM_DRAFT])) if names else ""
    return AnnotationSet.of(article, draw(_ANY_TEXTS), [draw(_annotations(article, name)) for name in names], made)


@st.composite
def _annotations(draw: st.DrawFn, article: Article, name: str) -> Annotation:
    layer = draw(st.sampled_from(sorted(ROLES)))
    scheme = codebook().layers[layer]
    values = json_text_values().filter(lambda value: value is not None and value != "")
    enumerated = {"quotation": st.sampled_from(["direct", "mixed"]), "voice": st.sampled_from(["outlet", "ambiguous"])}
    attrs = draw(st.fixed_dictionaries({}, optional=enumerated)) | draw(
        st.dictionaries(_ANY_TEXTS | st.sampled_from(["id", "text", "attrs.x", "hop", "role"]), values, max_size=2)
    )
    also = st.fixed_dictionaries(
        {"worth": st.sampled_from([1, 0.5])}, optional={"why": _ANY_TEXTS, "attrs": st.dictionaries(_ANY_TEXTS, values)}
    )
    return Annotation(
        id=name,
        layer=layer,
        label=draw(st.sampled_from([layer, *(label.name for label in (*scheme.labels, *scheme.families))])),
        spans=draw(_spans(layer, len(article.text))),
        attrs=attrs,
        by=draw(st.sampled_from(["student", "gold", "finder"])),
        rule=draw(st.none() | _ANY_TEXTS),
        rationale=draw(st.none() | _ANY_TEXTS),
        status=draw(st.sampled_from(["core", "open"])),
        also_ok=tuple(draw(st.lists(also, max_size=2))),
    )


@st.composite
def _spans(draw: st.DrawFn, layer: str, length: int) -> dict[str, tuple[Span, ...]]:
    roles = draw(st.lists(st.sampled_from(ROLES[layer]), min_size=1, unique=True))
    ends = st.lists(st.integers(0, length), min_size=2, max_size=2, unique=True).map(sorted)
    pieces = st.lists(ends.map(lambda pair: Span(*pair)), min_size=1, max_size=3, unique=True).map(sorted)
    return {role: tuple(draw(pieces)) for role in roles}


def json_text_values() -> st.SearchStrategy[Any]:
    """What JSON can hold without lone surrogates, which no UTF-8 file can."""
    scalar = st.none() | st.booleans() | st.integers(-999, 999) | st.floats(-9, 9) | _ANY_TEXTS
    return st.recursive(
        scalar, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_ANY_TEXTS, inner, max_size=2), max_leaves=4
    )
