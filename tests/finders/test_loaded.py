"""The loaded-language finder on invented cases; figures on real text are the bench's affair."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from copydesk.errors import CopydeskError
from copydesk.finders.loaded import RULES, chosen, find
from copydesk.finders.loaded.page import Page
from copydesk.finders.rule import unbracket
from copydesk.marks.codebook import codebook

CASES = tomllib.loads(Path(__file__).with_name("cases").joinpath("loaded.toml").read_text(encoding="utf-8"))["case"]
ALONE = {"artifact": [], "attribution": []}  # the other layers are told to be empty: only the words are looked at


def _cases(kind):
    return [pytest.param(case, id=case["name"]) for case in CASES if case["kind"] == kind]


def _check(case):
    text, spans = unbracket(case["text"])
    marks = find(text, **ALONE)
    held = [[m for m in marks if m.start < end and start < m.end] for start, end in spans]
    assert all(held), "a loaded word was not found"
    assert [ms[0].label for ms in held] == case["labels"]
    assert len(marks) == sum(len(ms) for ms in held), f"too much is marked: {[text[m.start : m.end] for m in marks]}"
    if "rule" in case:
        assert {ms[0].rule for ms in held} == {case["rule"]}


@pytest.mark.parametrize("case", _cases("caught"))
def test_loaded_words_are_found_and_nothing_else(case):
    _check(case)


@pytest.mark.parametrize("case", _cases("look-alike"))
def test_plain_words_are_left_alone(case):
    text, _ = unbracket(case["text"])
    assert [(text[m.start : m.end], m.rule) for m in find(text, **ALONE)] == []


@pytest.mark.xfail(strict=True, reason="known miss")
@pytest.mark.parametrize("case", _cases("known-miss"))
def test_known_misses_stay_known(case):
    _check(case)


def _fires(rule, example):
    """Whether the rule does something in the example: proposes, takes back, or changes odds at the ⟦place⟧."""
    text, spans = unbracket(example)
    page = Page(text)
    if rule.stage == "look":
        return [(one.start, one.end) for one in rule.apply(page)]
    others = frozenset([rule.name])
    before = {(one.start, one.end): one.odds for one in chosen(page, others, 0.001)}
    after = {(one.start, one.end): one.odds for one in chosen(page, frozenset(), 0.001)}
    return [span for span in spans or before if before.get(span) != after.get(span)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_fires_on_its_own_examples_and_spares_its_look_alikes(rule):
    for example in rule.yes:
        _, spans = unbracket(example)
        fired = _fires(rule, example)
        assert all(any(s < end and start < e for s, e in fired) for start, end in spans), example
        assert fired
    for example in rule.no:
        assert not _fires(rule, example), example


@pytest.mark.parametrize("rule", [r for r in RULES if r.stage == "look"], ids=lambda rule: rule.name)
def test_a_rule_left_out_finds_nothing(rule):
    text, _ = unbracket(rule.yes[0])
    assert all(m.rule != rule.name for m in find(text, without=frozenset([rule.name]), **ALONE))


def test_an_unknown_rule_is_refused_with_the_names_of_the_rules():
    with pytest.raises(CopydeskError, match="like-a-name"):
        find("The mayor slammed the plan.", without=frozenset(["no-such-rule"]))


def test_every_mark_tells_what_a_student_and_a_scorer_need():
    text = (
        "Ten years of ruthless rule: the tyrant Ivo Marl slammed the union, which turned a blind eye to a bogus bill."
    )
    marks = find(text, **ALONE)
    scheme = codebook()
    labels = {label.name for label in scheme.layers["loaded"].labels}
    values = {name: {v.name for v in scheme.attributes[name].values} for name in ("direction", "voice")}
    assert len(marks) >= 4
    assert [m.id for m in marks] == [f"load-{i}" for i in range(1, len(marks) + 1)]
    for mark in marks:
        assert mark.by == "finder"
        assert mark.layer == "loaded"
        assert mark.label in labels
        assert mark.attrs["direction"] in values["direction"]
        assert mark.attrs["voice"] in values["voice"]
        assert 0 < mark.attrs["score"] < 1
        assert mark.attrs["neutral"]
        assert mark.rule in {rule.name for rule in RULES}
        assert mark.rationale
        assert mark.rationale.endswith(".")
        for start, end in mark.attrs.get("target", []):
            assert 0 <= start < end <= len(text)
    assert [m.start for m in marks] == sorted(m.start for m in marks)


@pytest.mark.parametrize(
    ("text", "word", "target"),
    [
        ("They fear the dictator Ivo Marl.", "dictator", "Ivo Marl"),
        ("Ivo Marl is a puppet of the port.", "puppet", "Ivo Marl"),
        ("The ruthless harbour board.", "ruthless", "harbour board"),
        ("The union slammed the new fees.", "slammed", "the new fees"),
    ],
)
def test_the_target_is_told_where_the_place_tells_it(text, word, target):
    (mark,) = [m for m in find(text, **ALONE) if text[m.start : m.end] == word]
    assert [text[s:e] for s, e in mark.attrs["target"]] == [target]


@pytest.mark.parametrize(
    ("text", "neutral"),
    [
        ("The union slammed the fees.", "criticized"),
        ("The union slams the fees.", "criticizes"),
        ("The thugs went home.", "people accused of violence"),
        ("It was ruthlessly done.", "harshly"),
    ],
)
def test_the_plainer_wording_stands_in_the_same_form(text, neutral):
    assert [m.attrs["neutral"] for m in find(text, **ALONE)] == [neutral]


@pytest.mark.parametrize(
    "text",
    [
        "", "\n\n\n", "…—“”", "؟ هذه جملة قصيرة عن الميناء القديم", "e\u0301\u0302 " * 50,
        "İİİ the tyrant İİİ", "\ud800 tyrant",
        "😀 the tyrant 😀 slammed it", "TYRANT", "x-" * 3000, "-tyrant- --- -", "'tyrant''s'", "\u202etyrant\u202c",
    ],
)  # fmt: skip
def test_odd_texts_are_read_without_complaint_and_offsets_are_code_points(text):
    for mark in find(text, **ALONE):
        assert text[mark.start : mark.end].strip() == text[mark.start : mark.end]
        assert mark.end <= len(text)


def test_offsets_hold_after_letters_that_grow_when_made_small():
    text = "İİİ the tyrant slept."
    assert [text[m.start : m.end] for m in find(text, **ALONE)] == ["tyrant"]


@pytest.mark.parametrize("glue", [" ", "\n", ", ", "! "])
def test_time_grows_in_step_with_the_text(glue):
    import time

    sentence = (
        "The ruthless “tyrant” slammed a FIVE HUNDRED page plan and kept his nose out of it, ‘reform’ or not" + glue
    )

    def seconds(times):
        text = sentence * times
        start = time.process_time()
        assert find(text, **ALONE)
        return time.process_time() - start

    seconds(100)
    small = max(seconds(300), 0.05)
    assert seconds(3000) < 30 * small
