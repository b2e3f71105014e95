"""SCORING's table, row by row, to the exact figure."""

from __future__ import annotations

import pytest
from score_helpers import mark, numbered_lines, relation, whole_line, word_spans

from copydesk.score.key import build_key
from copydesk.score.points import score
from copydesk.text.article import Article

FORTY = numbered_lines(40)
LABELS = ["promo"] * 3 + ["teaser"] * 6 + ["caption"] * 6
FIFTEEN = [whole_line(FORTY, n, LABELS[n - 1], f"g{n}") for n in range(1, 16)]


def artifact_key():
    return build_key(FORTY, FIFTEEN, layer="artifact", ask=("span", "label"))


def test_row_1_twelve_of_fifteen_artifacts_with_two_wrong_labels_and_two_extras_earn_813():
    right = [whole_line(FORTY, n, LABELS[n - 1]) for n in range(1, 13)]
    wrong_label = [whole_line(FORTY, n, "counter") for n in (13, 14)]
    extra = [whole_line(FORTY, n, "promo") for n in (20, 30)]
    key = artifact_key()
    got = score(FORTY, key, right + wrong_label + extra)
    assert key.lam == pytest.approx(0.6)
    assert key.units == 40
    assert got.share == pytest.approx((12 + 2 * 0.7 - 2 * 0.6) / 15)
    assert round(got.share, 3) == 0.813


def test_row_2_marking_all_forty_lines_as_promo_earns_nothing():
    everything = [whole_line(FORTY, n, "promo") for n in range(1, 41)]
    got = score(FORTY, artifact_key(), everything)
    assert got.match.credit == pytest.approx(3 + 12 * 0.7)
    assert len(got.match.extras) == 25
    assert got.share == 0


def test_row_3_eight_loaded_words_of_three_hundred_earn_766():
    article = numbered_lines(30, 10)
    gold = [mark(f"g{i}", "loaded", "verb", text=[word_spans(article, 30 * i, 30 * i + 1)]) for i in range(8)]
    gold[6] = gold[6].with_(also_ok=({"label": "modifier", "worth": 0.5},))
    arguable = mark("o", "loaded", "verb", text=[word_spans(article, 260, 261)], status="open")
    key = build_key(article, [*gold, arguable], layer="loaded", ask=("span", "label"))
    answers = [mark(f"c.{i}", "loaded", "verb", text=[word_spans(article, 30 * i, 30 * i + 1)]) for i in range(4)]
    answers += [
        mark("c.4", "loaded", "verb", text=[word_spans(article, 120, 122)]),
        mark("c.5", "loaded", "label", text=[word_spans(article, 150, 151)]),
        mark("c.6", "loaded", "modifier", text=[word_spans(article, 180, 181)]),
        mark("c.8", "loaded", "verb", text=[word_spans(article, 290, 290)]),
        mark("c.9", "loaded", "verb", text=[word_spans(article, 260, 261)]),
    ]
    got = score(article, key, answers)
    assert (key.units, key.lam) == (300, 0.25)
    assert got.credits == pytest.approx(
        {"g0": 1, "g1": 1, "g2": 1, "g3": 1, "g4": 0.825, "g5": 0.7, "g6": 0.85, "g7": 0}
    )
    assert (len(got.match.extras), len(got.match.arguable), len(got.match.missed)) == (1, 1, 1)
    assert got.share == pytest.approx((6.375 - 0.25) / 8)
    assert round(got.share, 3) == 0.766


def test_row_4_a_relation_with_rough_edges_and_only_the_head_of_its_source_earns_80():
    article = Article.from_text(
        "Weary ferry traders in Port Ellery warned last week: fares rise sharply every spring, boats leave empty."
    )
    gold = relation(
        article,
        "g",
        content="fares rise sharply every spring, boats leave empty",
        source="Weary ferry traders in Port Ellery",
        cue="warned",
    )
    key = build_key(article, [gold], layer="attribution", ask=("content", "source", "cue"))
    answer = relation(article, "c.1", content="fares rise sharply every spring", source="traders", cue="warned")
    got = score(article, key, [answer])
    [pair] = got.match.pairs
    assert pair.parts == {"content": 0.75, "source": 0.75, "cue": 1.0}
    assert got.share == pytest.approx(0.80)


def test_row_5_one_mark_over_two_claims_earns_a_quarter_and_two_marks_earn_all():
    article = numbered_lines(3, 20)
    gold = [
        mark("g1", "attribution", "attribution", content=[word_spans(article, 0, 9)]),
        mark("g2", "attribution", "attribution", content=[word_spans(article, 12, 21)]),
    ]
    key = build_key(article, gold, layer="attribution", ask=("content",))
    both = mark("c.1", "attribution", "attribution", content=[word_spans(article, 0, 21)])
    assert score(article, key, [both]).share == pytest.approx(0.25)
    apart = [
        mark("c.1", "attribution", "attribution", content=[word_spans(article, 0, 9)]),
        mark("c.2", "attribution", "attribution", content=[word_spans(article, 12, 20)]),
    ]
    assert score(article, key, apart).share == 1


@pytest.mark.parametrize(("marks", "share"), [(0, 1), (1, 0.75), (4, 0), (7, 0)])
def test_row_6_where_there_is_nothing_to_find_each_mark_costs_a_quarter(marks, share):
    key = build_key(FORTY, [], layer="artifact", ask=("span",))
    answers = [whole_line(FORTY, n, "artifact") for n in range(1, marks + 1)]
    assert score(FORTY, key, answers, nothing=True).share == share
    assert score(FORTY, key, answers, nothing=False).share == 0, "nothing is earned before it is said"


def test_an_unopened_task_earns_nothing():
    key = build_key(FORTY, [], layer="artifact", ask=("span",))
    assert score(FORTY, key, [], nothing=True, opened=False).share == 0
    full = [whole_line(FORTY, n, LABELS[n - 1]) for n in range(1, 16)]
    assert score(FORTY, artifact_key(), full, opened=False).share == 0
    assert score(FORTY, artifact_key(), full).share == 1
