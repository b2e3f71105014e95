"""What gold says of a mark that nobody is asked for, held against what two readers and an adjudicator wrote."""

from __future__ import annotations

from pathlib import Path

import pytest

from copydesk.marks.annotation import Annotation, AnnotationSet, Span
from copydesk.marks.derived import completed, quotation_of
from copydesk.text.article import Article

ARTICLES = Path(__file__).resolve().parents[2] / "data" / "articles"
MOJIBAKE = {"hallay-strike-record", "lirva-television", "night-train-ostraveld", "later-school-bell"}  # broken marks


def stripped(annotation: Annotation) -> Annotation:
    """What a reader is asked for, and no more."""
    return annotation.with_(attrs={k: v for k, v in annotation.attrs.items() if k == "source_kind"})


@pytest.mark.parametrize("folder", sorted(x.parent for x in ARTICLES.glob("*/gold.json")), ids=lambda x: x.name)
def test_hand_and_place_of_a_claim_are_what_the_kits_adjudicator_wrote(folder: Path) -> None:
    article = Article.load(folder)
    gold = AnnotationSet.load(folder / "gold.json", article).annotations
    made = completed(article.text, [stripped(a) for a in gold])
    for name in ("hop", "place", *(() if folder.name in MOJIBAKE else ("quotation",))):
        ours = {a.id: a.attrs.get(name) for a in made if a.layer == "attribution"}
        assert ours == {a.id: a.attrs[name] for a in gold if a.layer == "attribution"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“It is over”", "direct"),
        ("“It is over,” “for good”", "direct"),
        ("that it is over", "indirect"),
        ("that it is “over for good”", "mixed"),
        ("...", "indirect"),
    ],
)
def test_a_claim_is_direct_indirect_or_mixed_by_its_marks(text: str, kind: str) -> None:
    assert quotation_of(text, [Span(0, len(text))]) == kind


def test_a_pronoun_stands_for_the_nearest_source_before_it_and_nobody_is_none() -> None:
    text = "Lena Okoro said it rains. She said it pours. It is wet."

    def relation(name: str, kind: str | None, content: str, source: str = "") -> Annotation:
        spans = {"content": (Span(text.index(content), text.index(content) + len(content)),)}
        if source:
            spans["source"] = (Span(text.index(source), text.index(source) + len(source)),)
        attrs = {"source_kind": kind} if kind else {}
        return Annotation(id=name, layer="attribution", label="attribution", spans=spans, attrs=attrs)

    first, second, nobody = completed(
        text,
        [
            relation("1", "named", "it rains", "Lena Okoro"),
            relation("2", None, "it pours", "She"),
            relation("3", None, "It is wet"),
        ],
    )
    assert (second.attrs["source_kind"], second.attrs["stands_for"]) == ("pronoun", [[0, 10]])
    assert nobody.attrs["source_kind"] == "none"
    assert "stands_for" not in first.attrs


def test_what_a_person_said_of_a_mark_stays() -> None:
    attrs = {"place": "headline", "hop": "second", "source_kind": "role"}
    spans = {"content": (Span(0, 4),), "source": (Span(5, 9),)}
    (kept,) = completed(
        "Rain they say.", [Annotation(id="1", layer="attribution", label="attribution", spans=spans, attrs=attrs)]
    )
    assert {k: kept.attrs[k] for k in attrs} == attrs
