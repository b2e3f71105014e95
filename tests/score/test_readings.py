"""Two readings side by side: what a teacher who adjudicates can rely on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.marks.annotation import Annotation, AnnotationSet, Span
from copydesk.score.readings import by_line, places
from copydesk.text.article import Article

ROOT = Path(__file__).resolve().parents[2]
TEXT = """Pier to close

Share this story
Lena Okoro said the “half-empty” boat was a disgrace.
The board, she added, had been asleep at the wheel – again.
"""
ARTICLE = Article.from_text(TEXT, "pier")
VOICE = {"voice": "outlet"}
LABELS = {"artifact": ["control", "teaser"], "attribution": ["attribution"], "loaded": ["label", "idiom"]}


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def mark(layer: str, label: str, name: str = "a", attrs: dict[str, Any] | None = None, **spans: str) -> Annotation:
    found = {role: (at(words),) for role, words in spans.items()}
    return Annotation(id=name, layer=layer, label=label, spans=found, attrs=attrs or {})


@st.composite
def readings(draw: st.DrawFn) -> list[Annotation]:
    def span() -> Span:
        start = draw(st.integers(0, len(TEXT) - 2))
        return Span(start, draw(st.integers(start + 1, min(start + 40, len(TEXT)))))

    out = []
    for n in range(draw(st.integers(0, 6))):
        layer = draw(st.sampled_from(list(LABELS)))
        roles = ("content", "source", "cue") if layer == "attribution" else ("text",)
        spans = {role: (span(),) for role in roles if role in ("content", "text") or draw(st.booleans())}
        attrs = {"voice": draw(st.sampled_from(["outlet", "ambiguous"]))} if draw(st.booleans()) else {}
        label = draw(st.sampled_from(LABELS[layer]))
        out.append(Annotation(id=f"m{n}", layer=layer, label=label, spans=spans, attrs=attrs))
    return out


def names(marks: list[Annotation | None]) -> list[str]:
    return sorted(one.id for one in marks if one is not None)


@given(readings(), readings())
def test_every_mark_of_either_reader_stands_in_exactly_one_place(a: list[Annotation], b: list[Annotation]) -> None:
    found = places(ARTICLE, a, b)
    assert names([p.a for p in found]) == names(list(by_line(ARTICLE, a)))
    assert names([p.b for p in found]) == names(list(by_line(ARTICLE, b)))
    assert all(p.a is not None or p.b is not None for p in found)
    assert len({p.id for p in found}) == len(found)


@given(readings())
def test_a_reader_who_reads_again_agrees_with_the_first_reading_everywhere(a: list[Annotation]) -> None:
    again = [one.with_(id=f"again-{one.id}") for one in a]
    assert all(p.agreed for p in places(ARTICLE, a, again))
    assert all(not p.agreed and p.b is None for p in places(ARTICLE, a, []))


@given(readings(), readings())
def test_who_is_called_first_decides_nothing(a: list[Annotation], b: list[Annotation]) -> None:
    one, other = places(ARTICLE, a, b), places(ARTICLE, b, a)
    assert sum(p.agreed for p in one) == sum(p.agreed for p in other)


@given(readings(), readings(), st.randoms(use_true_random=False))
def test_a_place_keeps_its_name_when_marks_are_renamed_or_come_in_another_order(
    a: list[Annotation], b: list[Annotation], luck: Any
) -> None:
    before = [p.id for p in places(ARTICLE, a, b)]
    mixed = [one.with_(id=f"x{n}") for n, one in enumerate(luck.sample(a, len(a)))]
    assert sorted(p.id for p in places(ARTICLE, mixed, b)) == sorted(before)


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        (mark("loaded", "label", text="a disgrace"), mark("loaded", "label", text="disgrace."), ()),
        (mark("loaded", "label", text="disgrace"), mark("loaded", "idiom", text="disgrace"), ("label",)),
        (mark("loaded", "idiom", text="asleep at the wheel"), mark("loaded", "idiom", text="asleep"), ("text",)),
        (
            mark("loaded", "label", "a", VOICE, text="disgrace"),
            mark("loaded", "label", "b", {"voice": "ambiguous"}, text="disgrace"),
            ("voice",),
        ),
        (mark("loaded", "label", "a", VOICE, text="disgrace"), mark("loaded", "label", text="disgrace"), ()),
        (mark("artifact", "control", text="Share this story"), mark("artifact", "control", text="Share this"), ()),
        (mark("artifact", "control", text="Share this"), mark("artifact", "teaser", text="this story"), ("label",)),
        (
            mark("attribution", "attribution", content="the “half-empty” boat was a disgrace", source="Lena Okoro"),
            mark("attribution", "attribution", content="the “half-empty” boat was a disgrace.", cue="said"),
            ("source", "cue"),
        ),
        (
            mark("attribution", "attribution", content="The board", source="she", cue="added"),
            mark("attribution", "attribution", content="had been asleep at the wheel", source="she", cue="added"),
            ("content",),
        ),
    ],
)  # fmt: skip
def test_what_two_readers_differ_in_is_named(one: Annotation, other: Annotation, differs: tuple[str, ...]) -> None:
    (place,) = places(ARTICLE, [one], [other])
    assert place.differs == differs
    assert place.agreed == (not differs)


def test_marks_about_different_words_are_two_places_in_text_order() -> None:
    a, b = mark("loaded", "label", text="disgrace"), mark("loaded", "idiom", "b", text="asleep at the wheel")
    found = places(ARTICLE, [b], [a])
    assert [(p.line, p.a, p.b) for p in found] == [(4, None, a), (5, b, None)]


def test_one_mark_over_two_lines_and_one_mark_a_line_are_the_same_reading() -> None:
    over = mark("artifact", "control", text="Share this story\nLena Okoro said the “half-empty” boat was a disgrace.")
    each = [
        mark("artifact", "control", "b1", text="Share this story"),
        mark("artifact", "control", "b2", text="Lena Okoro said the “half-empty” boat was a disgrace."),
    ]
    assert [p.agreed for p in places(ARTICLE, [over], each)] == [True, True]


def test_what_is_the_same_is_paired_first_even_where_crossing_over_would_share_more_words() -> None:
    long, short = "The board, she added, had been asleep", "she added, had been asleep"
    a = [mark("loaded", "idiom", "a1", text=long), mark("loaded", "idiom", "a2", text=short)]
    b = [mark("loaded", "idiom", "b1", text=short), mark("loaded", "idiom", "b2", text="asleep at the wheel")]
    found = places(ARTICLE, a, b)
    assert [(p.a and p.a.id, p.b and p.b.id) for p in found if p.agreed] == [("a2", "b1")]
    assert [(p.a and p.a.id, p.b and p.b.id) for p in found if not p.agreed] == [("a1", "b2")]


def test_heaps_of_marks_on_the_same_words_are_paired_too() -> None:
    def heap(name: str, label: str) -> list[Annotation]:
        words = "The board, she added, had been asleep at the wheel"
        return [
            mark("loaded", label, f"{name}{n}", text=words[: len(words) - n % 20]).with_(attrs={"note": n})
            for n in range(300)
        ]

    found = places(ARTICLE, heap("a", "idiom"), heap("b", "idiom"))
    assert len(found) == 300
    assert all(place.agreed for place in found)


@pytest.mark.parametrize("slug", ["harbour-horn", "three-sentences", "runaway-cheese"])
def test_the_kits_own_two_readers_are_laid_side_by_side(slug: str) -> None:
    folder = ROOT / "data" / "articles" / slug
    article = Article.load(folder)
    a, b = (AnnotationSet.load(file, article).annotations for file in sorted((folder / "passes").glob("*.json")))
    found = places(article, a, b)
    assert sum(p.agreed for p in found) > len(found) / 2
    assert [p.layer for p in found] == sorted((p.layer for p in found), key=["artifact", "attribution", "loaded"].index)
