"""The artifact finder: its rules by their own examples, its cases, and texts that no page should break."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.errors import CopydeskError
from copydesk.finders import artifact
from copydesk.finders.rule import Rule, table, unbracket
from copydesk.marks.codebook import codebook

CASES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "cases" / "artifact.toml").read_text(encoding="utf-8")
)["case"]
LABELS = {label.name for label in codebook().layers["artifact"].labels}


def fired(text: str) -> set[str]:
    """The names of all rules that spoke of `text`, those that spare a line too."""
    lines = {name for name in artifact.read(text).rule if name}
    return lines | {mark.rule or "" for mark in artifact.find(text)}


def found(text: str) -> list[tuple[int, int, str]]:
    return [(span.start, span.end, mark.label) for mark in artifact.find(text) for span in mark.role("text")]


@pytest.mark.parametrize("rule", artifact.RULES, ids=lambda rule: rule.name)
def test_a_rule_fires_on_its_yes_and_never_on_its_no(rule: Rule) -> None:
    assert rule.yes
    assert rule.no
    for example in rule.yes:
        text, spans = unbracket(example)
        assert rule.name in fired(text), text
        called = {(start, end) for start, end, _ in found(text)}
        assert set(spans) <= called, text
    for example in rule.no:
        assert rule.name not in fired(unbracket(example)[0]), example


@pytest.mark.parametrize("rule", artifact.RULES, ids=lambda rule: rule.name)
def test_a_rule_that_is_switched_off_is_silent(rule: Rule) -> None:
    for example in rule.yes:
        text, _ = unbracket(example)
        assert rule.name not in {mark.rule for mark in artifact.find(text, without=frozenset({rule.name}))}


def test_a_rule_that_does_not_exist_cannot_be_switched_off() -> None:
    with pytest.raises(CopydeskError, match="known-line"):
        artifact.find("The quay.", without=frozenset({"nonsense"}))


def _cases() -> list[Any]:
    return [
        pytest.param(
            case,
            id=case["name"],
            marks=[pytest.mark.xfail(strict=True, reason=case["why"])] if case["kind"] == "known-miss" else [],
        )
        for case in CASES
    ]


@pytest.mark.parametrize("case", _cases())
def test_every_case_is_called_as_its_file_says(case: dict[str, Any]) -> None:
    text, spans = unbracket(case["text"])
    labels = case.get("labels", [])
    assert len(spans) == len(labels)
    wanted = [(start, end, label) for (start, end), label in zip(spans, labels, strict=True)]
    assert found(text) == wanted


def test_every_rule_and_every_case_has_a_name_of_its_own() -> None:
    names = [rule.name for rule in artifact.RULES]
    assert len(set(names)) == len(names)
    titles = [case["name"] for case in CASES]
    assert len(set(titles)) == len(titles)
    assert {case["kind"] for case in CASES} == {"caught", "look-alike", "known-miss"}


def test_the_cases_know_every_label_of_the_codebook() -> None:
    assert {label for case in CASES for label in case.get("labels", [])} == LABELS


def test_the_reason_of_a_rule_is_one_or_two_short_sentences() -> None:
    for rule in artifact.RULES:
        assert rule.why.endswith("."), rule.name
        assert len(rule.why.split()) <= 40, rule.name


def test_the_lexicons_hold_no_entry_twice_and_say_where_each_is_from() -> None:
    for name, unique in (
        ("artifact_phrases", ("words", "how")),
        ("artifact_hints", ("words",)),
        ("artifact_captions", ("words", "kind")),
    ):
        rows = table(name)
        keys = [tuple(row[column] for column in unique) for row in rows]
        assert len(set(keys)) == len(keys), name
        assert {row["origin"] for row in rows} <= {"known", "error"}, name


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=400))
def test_marks_lie_in_the_text_in_order_and_cover_something(text: str) -> None:
    marks = artifact.find(text)
    starts = [mark.start for mark in marks]
    assert starts == sorted(starts)
    for mark in marks:
        assert mark.rule
        assert mark.rationale
        for _, span in mark.all_spans():
            assert 0 <= span.start < span.end <= len(text)


HUGE = {
    "many paragraphs": "The ferry at Saltby runs every hour until the old bridge is open again, said the mayor.\n\n"
    * 22_000,
    "one long line": "The ferry runs every hour. Read more " * 28_000,
    "one long word": "a" * 1_000_000,
    "no letters": "1 2 3 --- ??? ... *** ((( [[[ <<< &&& \n" * 25_000,
    "short lines": "Share this article\n31\nMost read\n© 2031 Lowmere Courier\n" * 20_000,
    "brackets": "(" * 300_000 + "<a " * 100_000 + "“" * 100_000,
    "white space": " \n\t\u00a0" * 300_000,
    "headlines": "Mill owner wins the rose prize again and again in Saltby\n" * 20_000,
    "right to left": "הגשר הישן נסגר ביום שני, אמרה ראש העיר.\n" * 25_000,
    "combining signs": "e\u0301\u0323\u0300" * 250_000,
}


@pytest.mark.parametrize("name", HUGE)
def test_a_huge_or_strange_text_is_read_in_seconds(name: str) -> None:
    text = HUGE[name]
    before = time.process_time()
    artifact.find(text)
    assert time.process_time() - before < 4, "linear time: about a second, with room for a slow machine"


@pytest.mark.parametrize("text", ["", "\n", "\n\n \n", "\u00a0", "?", "31", "…", "İstanbul’da köprü kapandı\n"])
def test_a_text_with_next_to_nothing_in_it_is_no_error(text: str) -> None:
    artifact.find(text)
