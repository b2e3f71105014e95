"""The key of a task, fixed when the assignment is built."""

from __future__ import annotations

import json

import pytest
from score_helpers import loaded, mark, numbered_lines, relation, whole_line, word_spans

from copydesk.errors import CopydeskError
from copydesk.score.key import Key, build_key, dropped_from
from copydesk.score.points import score

TEN = numbered_lines(10)


def lines_of(*numbers, label="promo", status="core"):
    return [whole_line(TEN, n, label, f"g{n}", status=status) for n in numbers]


@pytest.mark.parametrize(
    ("gold", "lam"),
    [((), 0.25), ((1,), 1), ((1, 2), 0.25), ((1, 2, 3), 3 / 7), ((1, 2, 3, 4, 5), 1)],
)
def test_an_extra_costs_a_quarter_or_more_where_much_is_to_be_found(gold, lam):
    key = build_key(TEN, lines_of(*gold), layer="artifact", ask=("span",))
    assert (key.units, key.lam) == (10, pytest.approx(lam))


def test_a_task_with_more_to_find_than_to_leave_alone_is_refused():
    with pytest.raises(CopydeskError, match=r"Lines 1-7 of plums hold 4 things to find in 7 lines"):
        build_key(TEN, lines_of(1, 2, 3, 4), layer="artifact", ask=("span",), lines=[(1, 7)])
    with pytest.raises(CopydeskError, match="3 of them free"):
        build_key(TEN, [*lines_of(1, 2, 3, 4), *lines_of(5, 6, 7, status="open")], layer="artifact", ask=("span",))
    three = numbered_lines(1, 3)
    gold = [mark(f"g{i}", "loaded", "verb", text=[word_spans(three, i, i)]) for i in range(2)]
    with pytest.raises(CopydeskError, match="2 things to find in 3 words"):
        build_key(three, gold, layer="loaded", ask=("span",))


def test_attribution_costs_a_quarter_however_few_claims_there_are():
    gold = mark("g", "attribution", "attribution", content=[word_spans(TEN, 0, 3)], cue=[word_spans(TEN, 4, 4)])
    key = build_key(TEN, [gold], layer="attribution", ask=("content", "cue"))
    assert (key.units, key.lam) == (0, 0.25)


def test_only_gold_whose_first_span_begins_in_the_tasks_lines_counts():
    key = build_key(TEN, lines_of(2, 5, 9), layer="artifact", ask=("span",), lines=[(1, 3), 4, (8, 10)])
    assert [item.line for item in key.items(TEN)] == [2, 9]
    assert (key.lines, key.units) == (((1, 4), (8, 10)), 7)
    assert [item.line for item in key.restricted(TEN, [(1, 4)]).items(TEN)] == [2]
    claim = mark("g", "attribution", "attribution", content=[word_spans(TEN, 10, 14)], source=[word_spans(TEN, 1, 1)])
    for lines, count in (([(2, 3)], 1), ([(3, 9)], 0)):
        assert len(build_key(TEN, [claim], layer="attribution", ask=("content",), lines=lines).items(TEN)) == count


def test_an_artifact_over_the_tasks_edge_counts_line_by_line():
    start, end = TEN.line(3).start, TEN.line(5).end
    long = mark("g", "artifact", "repeat", text=[(start, end)])
    key = build_key(TEN, [long], layer="artifact", ask=("span",), lines=[(4, 10)])
    assert [item.id for item in key.items(TEN)] == ["g:4", "g:5"]


def test_a_key_comes_back_from_its_json_as_it_was():
    gold = [*lines_of(2), *lines_of(5, status="open"), loaded(TEN, "other", "plum3x1", "verb")]
    dropped = [whole_line(TEN, 7, "teaser", "d1")]
    key = build_key(TEN, gold, layer="artifact", ask=["label", "span"], lines=[(1, 8)], dropped=dropped)
    obj = json.loads(json.dumps(key.to_json()))
    back = Key.from_json(obj)
    assert back == key
    assert {"article", "sha256", "core", "open", "dropped", "units", "lambda"} <= set(obj)
    assert (obj["ask"], obj["lines"], len(obj["core"]), len(obj["open"]), len(obj["dropped"])) == (
        ["span", "label"], [[1, 8]], 1, 1, 1,
    )  # fmt: skip
    answers = [whole_line(TEN, n, "promo", f"c.{n}") for n in (2, 5, 7, 8)]
    assert score(TEN, back, answers).share == score(TEN, key, answers).share


@pytest.mark.parametrize(
    "change",
    [
        {"lambda": 0},
        {"lambda": "x"},
        {"lambda": True},
        {"layer": "tone"},
        {"ask": []},
        {"ask": ["voice"]},
        {"core": {}},
    ],
)
def test_a_torn_key_is_refused_in_one_sentence(change):
    obj = build_key(TEN, lines_of(2), layer="artifact", ask=("span",)).to_json() | change
    with pytest.raises(CopydeskError):
        Key.from_json(obj)


def test_a_key_for_another_version_of_the_text_is_refused():
    key = build_key(TEN, lines_of(2), layer="artifact", ask=("span",))
    with pytest.raises(CopydeskError, match="another version"):
        score(numbered_lines(9), Key.from_json(key.to_json()), [])


@pytest.mark.parametrize(("layer", "ask"), [("loaded", ("span", "voice")), ("attribution", ("content", "source_kind"))])
def test_a_part_that_the_gold_does_not_answer_cannot_be_asked(layer, ask):
    role = {"text": [word_spans(TEN, 1, 1)]}
    if layer == "attribution":
        role = {"content": [word_spans(TEN, 1, 1)], "source": [word_spans(TEN, 3, 3)]}
    with pytest.raises(CopydeskError, match="the gold g has none"):
        build_key(TEN, [mark("g", layer, "verb", **role)], layer=layer, ask=ask)


def test_captions_claims_are_marked_but_not_scored():
    claim = relation(TEN, "g", "plum2x1 plum2x2", "plum2x4", "plum2x3", attrs={"place": "caption"})
    key = build_key(TEN, [claim], layer="attribution", ask=("content", "source", "cue"))
    assert (len(key.items(TEN)), len(key.arguable(TEN))) == (0, 1)
    assert score(TEN, key, [claim.with_(id="c.1")], nothing=True).share == 1


def test_what_one_pass_marked_and_the_gold_left_out_is_dropped_once():
    gold = [loaded(TEN, "g", "plum1x1", "verb")]
    first = [loaded(TEN, "p1", "plum1x1", "verb"), loaded(TEN, "p2", "plum4x1 plum4x2", "label")]
    second = [loaded(TEN, "p1", "plum4x1 plum4x2", "verb"), loaded(TEN, "p2", "plum8x1", "verb")]
    got = dropped_from(TEN, gold, [first, second])
    assert [(a.id, a.main) for a in got] == [("dropped-1", first[1].main), ("dropped-2", second[1].main)]
