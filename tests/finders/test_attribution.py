"""The attribution finder: its rules by their own examples, its cases, and texts that nobody wrote to be read."""

from __future__ import annotations

import time
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.errors import CopydeskError
from copydesk.finders import attribution
from copydesk.finders.rule import Rule, table, unbracket
from copydesk.marks.annotation import Annotation

CASES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "cases" / "attribution.toml").read_text(encoding="utf-8")
)["case"]
FRAMES = {"frame", "line", "lines"}
SPANS = ("source", "cue", "content")


def find(text: str, *without: str) -> list[Annotation]:
    return attribution.find(text, without=frozenset(without), skip=())


def told(marks: list[Annotation]) -> list[Any]:
    return [(mark.rule, mark.spans, mark.attrs, mark.status) for mark in marks]


def relation(text: str, mark: Annotation, wanted: dict[str, Any]) -> dict[str, Any]:
    """A mark in the form of a case's relation: the same keys, the spans by their words."""
    out: dict[str, Any] = {}
    for name in wanted:
        if name in SPANS:
            pieces = [text[a:b] for a, b in mark.role(name)]
            out[name] = pieces if name == "content" else "".join(pieces)
        elif name == "stands_for":
            out[name] = "".join(text[a:b] for a, b in mark.attrs.get(name, []))
        else:
            out[name] = mark.attrs.get(name)
    return out


@pytest.mark.parametrize("rule", attribution.RULES, ids=lambda rule: rule.name)
def test_a_rule_does_what_its_examples_say(rule: Rule) -> None:
    assert rule.yes
    assert rule.no
    for example in rule.yes:
        text, spans = unbracket(example)
        marks = find(text)
        if rule.stage in FRAMES:
            contents = [list(mark.role("content")) for mark in marks if mark.rule == rule.name]
            assert contents, text
            assert not spans or spans in contents, text
        else:
            assert told(marks) != told(find(text, rule.name)), text
            assert not spans or spans in [list(mark.role("content")) for mark in marks], text
    for example in rule.no:
        text, _ = unbracket(example)
        if rule.stage in FRAMES:
            assert rule.name not in {mark.rule for mark in find(text)}, text
        else:
            assert told(find(text)) == told(find(text, rule.name)), text


@pytest.mark.parametrize("rule", attribution.RULES, ids=lambda rule: rule.name)
def test_a_rule_that_is_switched_off_marks_nothing(rule: Rule) -> None:
    for example in rule.yes:
        text, _ = unbracket(example)
        assert rule.name not in {mark.rule for mark in find(text, rule.name)}


def test_a_rule_that_does_not_exist_cannot_be_switched_off() -> None:
    with pytest.raises(CopydeskError, match="according-to"):
        find("The quay.", "nonsense")


def _cases() -> list[Any]:
    marks = {"known-miss": [pytest.mark.xfail(strict=True, reason="known miss")]}
    return [pytest.param(case, id=case["name"], marks=marks.get(case["kind"], [])) for case in CASES]


@pytest.mark.parametrize("case", _cases())
def test_a_case_is_read_as_it_says(case: dict[str, Any]) -> None:
    text, wanted = case["text"], case["relations"]
    assert bool(wanted) == (case["kind"] != "look-alike")
    marks = find(text)
    assert len(marks) == len(wanted), [relation(text, mark, dict.fromkeys(SPANS)) for mark in marks]
    for mark, one in zip(marks, wanted, strict=True):
        assert relation(text, mark, one) == one


def test_every_mark_gives_its_rule_and_a_reason_in_whole_sentences() -> None:
    names = {rule.name for rule in attribution.RULES}
    for case in CASES:
        for mark in find(case["text"]):
            assert mark.rule in names
            assert mark.rationale is not None
            assert mark.rationale.endswith(".")
            assert mark.by == "finder"


def test_the_reason_tells_the_record_of_the_cue() -> None:
    (mark,) = find("She said that the pool was cold.")
    assert mark.rationale is not None
    assert "“Said” ties a claim to someone" in mark.rationale
    assert "times in 100" in mark.rationale


TEASERS = """
Old mill of Osk is sold

The council of Osk sold the old mill on Monday to a baker from Saltby, after a debate of three hours.

Mayor says ferry must sail again before…

The mill has stood empty for eleven years.
"""


def test_nothing_is_marked_inside_foreign_matter() -> None:
    start = TEASERS.index("Mayor says")
    assert find(TEASERS)
    assert not attribution.find(TEASERS, skip=[(start, start + 40)])


def test_the_artifact_finder_is_asked_where_nobody_names_foreign_matter() -> None:
    block = "Related Posts\n\nMayor says ferry must sail again before…\n\nCoach says pool is much too cold for…\n"
    text = TEASERS.replace("Mayor says ferry must sail again before…\n\n", "") + "\n" + block
    assert find(text)
    assert not attribution.find(text)


def test_no_frame_is_passed_over_that_would_have_fitted(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = Path(__file__).resolve().parents[2] / "data" / "articles"
    texts = [path.read_text(encoding="utf-8") for path in sorted(articles.glob("*/article.txt"))[:8]]
    texts += [unbracket(example)[0] for rule in attribution.RULES for example in (*rule.yes, *rule.no)]
    asked = [told(find(text)) for text in texts]
    monkeypatch.setattr(attribution, "RULES", tuple(replace(rule, when=None) for rule in attribution.RULES))
    assert [told(find(text)) for text in texts] == asked


def test_lexicons_hold_counts_with_an_origin_and_no_text() -> None:
    for name, columns in (
        ("cues", ("form", "frame", "hits", "seen", "origin")),
        ("context", ("name", "hits", "seen", "factor", "origin")),
        ("ends", ("name", "cut", "seen", "factor", "origin")),
        ("nosource", ("form", "with", "none", "around", "seen", "origin")),
    ):
        rows = table(name)
        assert len(rows) > 50
        for row in rows:
            assert tuple(row) == columns
            assert row["origin"], row
            assert int(row.get("hits", row.get("cut", row.get("none", "0")))) <= int(row["seen"]), row
            assert len(row[columns[0]].split()) <= 6, row


PARTS = 'Lund|she|said|that|the mill|“we go|”|‘|’|"|,|.|:|—|according to|\n'.split("|")


@given(st.lists(st.sampled_from(PARTS), max_size=25).map(" ".join))
def test_spans_lie_inside_the_text_and_cue_and_content_are_there(text: str) -> None:
    for mark in find(text):
        assert mark.role("cue")
        assert mark.role("content")
        for _, (start, end) in mark.all_spans():
            assert 0 <= start < end <= len(text)
        for a, b in mark.role("cue"):
            assert not any(start < b and a < end for start, end in mark.role("content"))


@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    assert all(mark.role("content") for mark in find(text))


@pytest.mark.parametrize(
    "text",
    [
        "She said that the pool was cold. " * 60_000,
        "“We go,” she said, “and we " * 30_000,
        "said " * 200_000,
        "she said " * 100_000,
        "“" * 500_000,
        "‘ ’ " * 250_000,
        "1,2.3;" * 200_000,
        "a, " * 300_000,
        "Lund, Moss and " * 60_000 + "said it.",
        "“We go.”\n" * 60_000,
        "“We go.\n" * 60_000 + "“We stay,” she said.",
        "She said “a b c d”.\n" * 30_000,
        "אמר שלום " * 100_000,
        "e\u0301 said \u202e" * 100_000,
        "(" * 300_000 + " said it",
        ", who said " * 60_000,
        "\n" * 1_000_000,
        "",
    ],
    ids=lambda text: repr(text[:18]),
)
def test_a_long_text_takes_seconds(text: str) -> None:
    began = time.process_time()
    find(text)
    assert time.process_time() - began < 12
