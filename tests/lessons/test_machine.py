"""A student's finder: measured fairly, and answered in one sentence when it goes wrong."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from copydesk import desk
from copydesk.errors import CopydeskError
from copydesk.lessons.guard import run_guarded
from copydesk.lessons.machine import Measured, kit_finder, measure, report, scoreboard, spans_of
from copydesk.marks.annotation import AnnotationSet, Span
from copydesk.text.article import Article

ARTICLES = Path(__file__).resolve().parents[2] / "data" / "articles"
STORY = Article.load(ARTICLES / "winter-swimmers")
GOLD = [
    a for a in AnnotationSet.load(ARTICLES / "winter-swimmers" / "gold.json", STORY).annotations if a.layer == "loaded"
]
CORE = [a for a in GOLD if a.status == "core"]


def on_the_story(finder: Callable[[str], Any]) -> Measured:
    return measure(finder, STORY)


def test_the_gold_itself_is_all_hits() -> None:
    done = on_the_story(lambda text: [tuple(span) for mark in GOLD for span in mark.main])
    assert (done.precision, done.recall, len(done.hits)) == (1, 1, len(CORE))


def test_marking_everything_is_one_false_alarm_and_marking_every_word_is_many() -> None:
    whole = on_the_story(lambda text: [(0, len(text))])
    assert (len(whole.hits), len(whole.alarms), whole.recall) == (0, 1, 0)
    words = on_the_story(lambda text: text.split())
    assert words.precision is not None
    assert words.precision < 0.1
    table = report(words, "my_finder", "loaded words")
    assert sum(row["what"] == "false alarm" for row in table.rows) == 20
    assert table.below[0].endswith("more false alarms.")


def test_words_and_pairs_are_understood_alike_and_capitals_do_not_matter() -> None:
    at = STORY.text.index("junk")
    by_place, by_word = on_the_story(lambda text: [(at, at + 4)]), on_the_story(lambda text: ["JUNK"])
    assert by_place == by_word
    assert [gold.id for gold, _ in by_word.hits] == ["load-8"]


def test_half_of_a_marks_words_is_a_hit_and_one_word_in_three_is_none() -> None:
    found = on_the_story(lambda text: ["snake-oil", "cold"])
    assert [gold.id for gold, _ in found.hits] == ["load-19"]
    assert any(STORY.text[a.start : a.end] == "cold" for a in found.alarms)


def test_a_word_on_which_readers_may_differ_neither_pays_nor_costs() -> None:
    done = on_the_story(lambda text: ["enthusiastic"])
    assert (done.hits, done.alarms, done.precision) == ((), (), None)


def test_in_a_story_without_loaded_words_every_mark_is_a_false_alarm() -> None:
    courier = Article.load(ARTICLES / "lirva-courier")
    done = measure(lambda text: ["polite"], courier)
    assert (len(done.alarms), done.precision, done.recall) == (1, 0, None)
    assert "every mark is a false alarm" in report(done, "f", "loaded words").below[-1]


def test_the_kits_finder_is_a_finder_like_any_other() -> None:
    (yours, kits) = scoreboard([("yours", kit_finder), ("the kit's", kit_finder)], [STORY]).rows
    assert {**yours, "finder": ""} == {**kits, "finder": ""}
    assert 0 < float(kits["recall"]) < 1


def test_the_lines_of_a_page_can_be_found_as_well() -> None:
    done = measure(lambda text: [line for line in text.split("\n") if line.endswith("…")], STORY, "artifact")
    assert len(done.hits) == 2
    assert not done.alarms


def gives_nothing(text: str) -> None:
    text.split()


def gives_a_number(text: str) -> int:
    return len(text)


def gives_numbers(text: str) -> list[int]:
    return [1, 2]


def gives_places_outside(text: str) -> list[tuple[int, int]]:
    return [(0, len(text) + 1)]


def gives_a_text(text: str) -> str:
    return text


def fails_in_a_line(text: str) -> list[str]:
    found: list[str] = []
    found.append(text.split()[100_000])
    return found


def calls_another(text: str) -> list[str]:
    return fails_in_a_line(text)


def never_ends(text: str) -> list[str]:
    found: list[str] = []
    while text:
        try:
            found = found[:1]
        except Exception:
            continue
    return found


def never_stops_yielding(text: str) -> Iterator[tuple[int, int]]:
    while text:
        yield (0, 1)


@pytest.mark.parametrize(
    ("finder", "told"),
    [
        (gives_nothing, "gives_nothing gave nothing back. Is the last line “return found”"),
        (gives_a_number, "gave back a number. Give back a list"),
        (gives_a_text, "gave back a text. Give back a list"),
        (gives_numbers, "a list that holds a number"),
        (gives_places_outside, f"the story has {len(STORY.text)} signs"),
        (calls_another, "calls_another stopped in line"),
        (calls_another, "“found.append(text.split()[100_000])”"),
        (fails_in_a_line, "“found.append(text.split()[100_000])”: IndexError: list index out of range. Mend that line"),
    ],
)
def test_what_goes_wrong_in_a_finder_is_told_in_a_sentence_and_the_notebook_goes_on(
    finder: Callable[[str], Any], told: str
) -> None:
    table = desk.measure(finder, "winter-swimmers")
    assert not table.rows
    (sentence,) = table.below
    assert told in sentence
    assert "\n" not in sentence
    assert desk.scoreboard(finder, "winter-swimmers").below == table.below


def test_a_loop_that_never_ends_is_stopped_and_its_line_is_named() -> None:
    with pytest.raises(CopydeskError, match=r"never_ends was stopped after 0.2 seconds in line \d+, “"):
        run_guarded(never_ends, "x", limit=0.2)
    assert run_guarded(str.split, "the next one runs") == ["the", "next", "one", "runs"]


def test_a_finder_that_yields_for_ever_is_cut_or_stopped() -> None:
    assert len(run_guarded(lambda text: itertools.repeat((0, 1)), "x")) == 100_000
    with pytest.raises(CopydeskError, match="was stopped"):
        run_guarded(lambda text: (n for n in itertools.repeat(1) if n > 1), "x", limit=0.2)
    assert spans_of(run_guarded(never_stops_yielding, "x"), "x") == [Span(0, 1)]


def test_a_debugger_that_was_tracing_goes_on_tracing() -> None:
    before = sys.gettrace()
    run_guarded(len, "x")
    assert sys.gettrace() is before


def test_the_key_of_an_exercise_is_not_measured_with() -> None:
    table = desk.measure(kit_finder, "hotel-forecast")
    assert table.below == (
        "There is no key for hotel-forecast here, so nothing can be measured on it. "
        "Measure on a story of the lessons, such as winter-swimmers.",
    )
