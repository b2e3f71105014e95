"""Marking everything, or at random, never pays."""

from __future__ import annotations

import random
import re

import pytest
from score_helpers import at, loaded, mark, numbered_lines, relation, whole_line, word_spans

from copydesk.marks.codebook import codebook
from copydesk.score.key import build_key
from copydesk.score.points import score
from copydesk.text.article import Article
from copydesk.text.words import words

PAPER = Article.from_text(
    "Monday, 3 March\n"
    "Town brands bridge toll a shameless grab\n"
    "118\n"
    "Share this story\n"
    "The council of Wick Sound said on Friday that a toll on the new bridge would start in May. Drivers will pay two\n"
    "crowns for each crossing, and buses go free.\n"
    "“It is a shameless grab,” said Ada Brenn, who drives to the fish market before dawn. She asked for a card.\n"
    "Ten bridges to see before you die… Our cook tries eel… Win a boat…\n"
    "A council clerk, Jon Pell, insisted that the toll had been agreed in June. The minutes of that evening show it.\n"
    "The bridge cost nine million crowns, and the last beam was laid in a gale in November, three months late.\n"
    "Critics claim the toll is a cash cow for the strutting mayor and his cronies. The mayor was away.\n"
    "A ferry ran here until last year. It carried ninety cars, and it never ran on Sundays or in ice.\n"
    "The ferrymen got other work at the harbour, the council said. The old ferry lies in the bay.\n"
    "Get our free morning letter\n"
)
ARTIFACTS = [
    whole_line(PAPER, 1, "page-date", "x1"),
    whole_line(PAPER, 3, "counter", "x2"),
    whole_line(PAPER, 4, "control", "x3"),
    whole_line(PAPER, 8, "teaser", "x4"),
    whole_line(PAPER, 14, "promo", "x5"),
]
LOADED = [
    loaded(PAPER, "w1", "brands", "verb"),
    loaded(PAPER, "w2", ("shameless", 1), "modifier"),
    loaded(PAPER, "w3", "insisted", "verb"),
    loaded(PAPER, "w4", "cash cow", "metaphor"),
    loaded(PAPER, "w5", "strutting", "modifier"),
    loaded(PAPER, "w6", "cronies", "label"),
]
LOADED = [word.with_(attrs={"voice": "outlet"}) for word in LOADED]
CLAIMS = [
    relation(PAPER, "c1", "a toll on the new bridge would start in May", "The council of Wick Sound", "said"),
    relation(
        PAPER, "c2", "“It is a shameless grab,”", "Ada Brenn, who drives to the fish market before dawn", ("said", 2)
    ),
    relation(PAPER, "c3", "that the toll had been agreed in June", "A council clerk, Jon Pell", "insisted"),
    relation(PAPER, "c4", "the toll is a cash cow for the strutting mayor and his cronies", "Critics", "claim"),
    relation(PAPER, "c5", "The ferrymen got other work at the harbour", ("the council", 1), ("said", 3)),
]
CLAIMS = [claim.with_(attrs={"source_kind": "role"}) for claim in CLAIMS]
GOLD = {"artifact": ARTIFACTS, "loaded": LOADED, "attribution": CLAIMS}
ASKS = {
    "artifact": [("span",), ("span", "family"), ("span", "label")],
    "loaded": [("span",), ("span", "label"), ("span", "label", "voice")],
    "attribution": [("content",), ("content", "source", "cue"), ("content", "source", "cue", "source_kind")],
}
CASES = [(layer, ask) for layer, asks in ASKS.items() for ask in asks]


def stretches(kind: str) -> list[tuple[int, int]]:
    if kind == "line":
        return [(line.start, line.end) for line in PAPER.lines if not line.blank]
    if kind == "word":
        return [(word.start, word.end) for word in words(PAPER.text)]
    if kind == "everything":
        return [(0, len(PAPER.text))]
    return [m.span() for m in re.finditer(r"[^.\n]+\.?”?", PAPER.text)]


def robot(layer: str, kind: str, labels: list[str]):
    out = []
    for span in stretches(kind):
        for label in labels:
            roles = {"content": [span], "source": [span], "cue": [span]} if layer == "attribution" else {"text": [span]}
            out.append(mark(f"r.{len(out)}", layer, label, attrs={"voice": "outlet", "source_kind": "role"}, **roles))
    return out


@pytest.mark.parametrize(("layer", "ask"), CASES)
@pytest.mark.parametrize("kind", ["line", "word", "sentence", "everything"])
def test_marking_every_line_word_or_sentence_earns_nothing(layer, ask, kind):
    key = build_key(PAPER, GOLD[layer], layer=layer, ask=ask)
    scheme = codebook().layers[layer]
    for label in (layer, scheme.labels[0].name):
        assert score(PAPER, key, robot(layer, kind, [label]), nothing=True).share == 0


@pytest.mark.parametrize(("layer", "ask"), [c for c in CASES if c[0] != "attribution"])
@pytest.mark.parametrize("kind", ["line", "word", "sentence"])
def test_giving_everything_every_label_earns_nothing(layer, ask, kind):
    key = build_key(PAPER, GOLD[layer], layer=layer, ask=ask)
    labels = [label.name for label in codebook().layers[layer].labels]
    assert score(PAPER, key, robot(layer, kind, labels), nothing=True).share == 0


@pytest.mark.parametrize("ask", [("content", "source", "cue")])
def test_a_claim_for_every_sentence_with_a_guessed_source_and_no_cue_earns_nothing(ask):
    key = build_key(PAPER, CLAIMS, layer="attribution", ask=ask)
    source = at(PAPER, "Drivers")
    answers = [
        mark(f"r.{i}", "attribution", "attribution", content=[span], source=[source])
        for i, span in enumerate(stretches("sentence"))
    ]
    assert score(PAPER, key, answers).share == 0


def test_where_claims_alone_are_asked_a_claim_for_every_sentence_or_line_earns_nothing():
    sentences = [f"Boat{i} waits here.\nCrew{i} sleeps late." for i in range(8)]
    article = Article.from_text("\n".join(sentences))
    gold = [relation(article, f"g{i}", f"Boat{i} waits here") for i in range(6)]
    key = build_key(article, gold, layer="attribution", ask=("content",))
    assert key.lam == pytest.approx(6 / 10), "six of sixteen sentences are claims"
    spans = [m.span() for m in re.finditer(r"[^.\n]+\.", article.text)]
    every = [mark(f"r.{i}", "attribution", "attribution", content=[span]) for i, span in enumerate(spans)]
    assert score(article, key, every).share == 0
    asked_more = build_key(article, gold, layer="attribution", ask=("content", "cue"))
    assert asked_more.lam == 0.25


def test_open_gold_does_not_make_marking_every_line_pay():
    opened = [whole_line(PAPER, n, "caption", f"o{n}", status="open") for n in (2, 6, 12)]
    key = build_key(PAPER, [*ARTIFACTS, *opened], layer="artifact", ask=("span",))
    assert key.lam == pytest.approx(5 / 6), "14 lines less 5 core and 3 open"
    assert score(PAPER, key, robot("artifact", "line", ["artifact"])).share == 0


@pytest.mark.parametrize(
    ("count", "total", "most"), [(1, 8, 0.2), (2, 4, 0.2), (3, 12, 0.2), (8, 16, 0.1), (8, 40, 0.1), (12, 30, 0.1)]
)
def test_marking_lines_at_random_earns_next_to_nothing_at_any_rate(count, total, most):
    article = numbered_lines(total, 4)
    gold = [whole_line(article, n, "promo", f"g{n}") for n in range(1, count + 1)]
    key = build_key(article, gold, layer="artifact", ask=("span",))
    answers = [whole_line(article, n, "promo", f"c.{n}") for n in range(1, total + 1)]
    chance = random.Random(20261124)
    for rate in (0.05, 0.1, 0.25, 0.5, 0.75, 0.95):
        shares = [score(article, key, [a for a in answers if chance.random() < rate]).share for _ in range(300)]
        assert sum(shares) / len(shares) <= most + 0.015, (rate, "0.015 is three standard errors of 300 draws")


@pytest.mark.parametrize(("count", "most"), [(3, 0.2), (8, 0.1)])
def test_marking_words_at_random_earns_next_to_nothing_at_any_rate(count, most):
    article = numbered_lines(10, 12)
    gold = [mark(f"g{i}", "loaded", "verb", text=[word_spans(article, 13 * i, 13 * i + i % 2)]) for i in range(count)]
    key = build_key(article, gold, layer="loaded", ask=("span", "label"))
    answers = [mark(f"c.{i}", "loaded", "verb", text=[word_spans(article, i, i)]) for i in range(120)]
    chance = random.Random(20261124)
    for rate in (0.02, 0.1, 0.3, 0.6, 0.95):
        shares = [score(article, key, [a for a in answers if chance.random() < rate]).share for _ in range(100)]
        assert sum(shares) / len(shares) <= most
