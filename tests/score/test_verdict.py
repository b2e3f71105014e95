"""What a student is told."""

from __future__ import annotations

import json

import pytest
from score_helpers import at, loaded, mark, relation, whole_line

from copydesk.score.hints import hints
from copydesk.score.key import build_key
from copydesk.score.points import score
from copydesk.score.tempted import cost_in_words
from copydesk.text.article import Article

PAGE = Article.from_text(
    "Ferry fares rise again\n"
    "204\n"
    "Fares on the Lunn ferry rise by two crowns in May, the harbour office said on Friday.\n"
    "“It is a scandal,” said Mira Tolk, who sells eel on the quay. The fares rose last year as well.\n"
    "Ten ferries to ride once…\n"
    "Boats will leave at seven and at noon, and buses will wait for them at the end of the long pier.\n"
    "The strutting director waved the complaints away, insisting that the prices were fair.\n"
)
OFFICE = relation(
    PAGE, "a1", "Fares on the Lunn ferry rise by two crowns in May", "the harbour office", "said",
    rationale="An office says it. You could ask it for the price list.",
)  # fmt: skip
TOLK = relation(
    PAGE, "a2", "“It is a scandal,”", "Mira Tolk, who sells eel on the quay", ("said", 2),
    rationale="A named person in her own words.",
)  # fmt: skip
DIRECTOR = relation(
    PAGE, "a3", "that the prices were fair", "The strutting director", "insisting",
    rationale="Insisting is a cue that takes sides.",
)  # fmt: skip
CLAIMS = build_key(PAGE, [OFFICE, TOLK, DIRECTOR], layer="attribution", ask=("content", "source", "cue"))


def verdict(key, marks, **more):
    return {(item.outcome, item.lines[0]): item for item in score(PAGE, key, marks, **more).items}


def test_each_claim_is_told_as_found_nearly_or_missed_with_the_golds_reason():
    near = relation(PAGE, "c.2", "“It is a scandal,”", "Mira Tolk", ("said", 2))
    got = verdict(CLAIMS, [OFFICE.with_(id="c.1"), near])
    assert got["found", 3].title == "found · line 3"
    assert got["found", 3].why == "An office says it. You could ask it for the price list."
    assert got["nearly", 4].title == "nearly · line 4 · who"
    assert got["nearly", 4].why == (
        "You took “Mira Tolk”. The source is “Mira Tolk, who sells eel on the quay”. A named person in her own words."
    )
    assert got["missed", 7].title == "missed · line 7"
    assert got["missed", 7].why == "Insisting is a cue that takes sides."
    assert got["missed", 7].gold == DIRECTOR
    assert got["alone", 6].title == "rightly left alone · line 6"


def test_the_verdict_runs_down_the_page_and_travels_as_json():
    marks = [DIRECTOR.with_(id="c.1"), relation(PAGE, "c.2", "Boats will leave at seven", "buses", "wait")]
    got = score(PAGE, CLAIMS, marks)
    rows = json.loads(json.dumps(got.to_json()))["items"]
    assert [row["lines"][0] for row in rows] == sorted(row["lines"][0] for row in rows)
    [found] = [row for row in rows if row["outcome"] == "found"]
    assert (found["mark"], found["gold"]["id"]) == ("c.1", "a3")
    assert found["parts"] == {"content": 1, "source": 1, "cue": 1}
    [extra] = [row for row in rows if row["outcome"] == "extra"]
    assert (extra["mark"], extra["gold"]) == ("c.2", None)
    assert extra["why"].endswith("Take the mark away: it costs a quarter of a find.")


def test_an_extra_says_what_tempted():
    opened = loaded(PAGE, "o", "scandal", "label", status="open", rationale="She said it, and it is strong.")
    key = build_key(PAGE, [loaded(PAGE, "g", "strutting", "modifier"), opened], layer="loaded", ask=("span", "label"))
    machine = loaded(PAGE, "load-1", "waved the complaints away", "idiom", rationale="An everyday phrase.")
    marks = [
        loaded(PAGE, "c.1", "The strutting director waved the complaints away, insisting", "modifier"),
        loaded(PAGE, "c.2", "two crowns", "exaggeration"),
        loaded(PAGE, "c.3", "scandal", "label"),
    ]
    got = verdict(key, marks)
    assert "Too wide: in it only “strutting” is loaded." in got["extra", 7].why
    assert "“two crowns”. These are plain words for the fact." in got["extra", 3].why
    assert got["arguable", 4].why.endswith("She said it, and it is strong.")
    assert ("alone", 4) not in got, "what was marked was not left alone"
    twice = [loaded(PAGE, "c.1", "strutting", "modifier"), loaded(PAGE, "c.2", "strutting", "verb")]
    assert "two labels, “describing” and “verb”" in verdict(key, twice)["extra", 7].why
    fell = [loaded(PAGE, "c.1", "waved the complaints away", "idiom")]
    assert "The machine fell for this too: An everyday phrase." in verdict(key, fell, finder=[machine])["extra", 7].why
    left = verdict(key, twice[:1], finder=[machine])
    assert left["alone", 4].gold == opened, "open gold that was left alone"
    assert "The machine took “waved the complaints away”" in left["alone", 7].why


def test_other_accepted_readings_are_shown_beside_the_gold():
    gold = loaded(PAGE, "g", "strutting", "modifier", rationale="It judges how he walks.").with_(
        also_ok=(
            {"label": "metaphor", "why": "A picture of a cock."},
            {"label": "label", "worth": 0.5, "why": "It names."},
        )
    )
    key = build_key(PAGE, [gold], layer="loaded", ask=("span", "label"))
    missed = verdict(key, [])["missed", 7]
    assert [other["label"] for other in missed.also] == ["metaphor", "label"]
    found = verdict(key, [loaded(PAGE, "c", "strutting", "metaphor")])["found", 7]
    assert found.why == "A picture of a cock. This reading counts in full. It judges how he walks."
    half = verdict(key, [loaded(PAGE, "c", "strutting", "label")])["nearly", 7]
    assert (half.title, half.why) == (
        "nearly · line 7 · label",
        "Half for the label: It names. It judges how he walks.",
    )


@pytest.mark.parametrize(
    ("change", "title", "sentence"),
    [
        (
            {"content": "two crowns in May"},
            "claim",
            "The claim is “Fares on the Lunn ferry rise by two crowns in May”.",
        ),
        ({"cue": "on Friday"}, "tie", "The tie is “said”."),
        ({"cue": ""}, "tie", "You left out the tie: “said”."),
        ({"source": ""}, "who", "You left out who says it: “the harbour office”."),
    ],
)
def test_nearly_names_the_part_and_the_words(change, title, sentence):
    parts = {
        "content": "Fares on the Lunn ferry rise by two crowns in May",
        "source": "the harbour office",
        "cue": "said",
    }
    got = verdict(CLAIMS, [relation(PAGE, "c.1", **{**parts, **change})])["nearly", 3]
    assert got.title == f"nearly · line 3 · {title}"
    assert sentence in got.why


def test_a_mark_outside_the_task_is_told_so_and_costs_nothing():
    key = build_key(PAGE, [OFFICE, DIRECTOR], layer="attribution", lines=[(1, 4)], ask=("content", "source", "cue"))
    got = score(PAGE, key, [OFFICE.with_(id="c.1"), DIRECTOR.with_(id="c.2")])
    assert got.share == 1
    assert next(item.title for item in got.items if item.mark == "c.2") == "not asked · line 7"


def test_sentences_tell_misses_and_false_alarms_apart():
    marks = [OFFICE.with_(id="c.1"), relation(PAGE, "c.2", "Boats will leave at seven", "buses", "wait")]
    assert score(PAGE, CLAIMS, marks).sentences == (
        "Of the 3 to find, you have 1 in full. 2 are missing.",
        "Of the 2 you marked, 1 is in the key.",
        "Each extra mark costs a quarter of a find, so that marking everything never pays.",
    )
    assert score(PAGE, CLAIMS, [c.with_(by="student") for c in (OFFICE, TOLK, DIRECTOR)]).sentences == (
        "You found all 3.",
        "Of the 3 you marked, 3 are in the key.",
    )
    assert score(PAGE, CLAIMS, [], opened=False).sentences == ("You did not open this task, so it earns nothing.",)
    empty = build_key(PAGE, [], layer="loaded", ask=("span",))
    assert score(PAGE, empty, [], nothing=True).sentences == ("There was nothing to find here, and you said so.",)
    assert "nothing here" in score(PAGE, empty, []).sentences[0]


def test_precision_and_recall_are_credit_over_marks_and_over_items():
    near = relation(PAGE, "c.2", "“It is a scandal,”", "Mira Tolk", ("said", 2))
    got = score(PAGE, CLAIMS, [near, relation(PAGE, "c.3", "Boats will leave at seven", "buses", "wait")])
    assert got.precision == pytest.approx(0.925 / 2)
    assert got.recall == pytest.approx(0.925 / 3)
    assert score(PAGE, CLAIMS, []).precision is None


@pytest.mark.parametrize(
    ("lam", "words"),
    [
        (0.25, "a quarter of a find"),
        (0.5, "half a find"),
        (0.6, "three fifths of a find"),
        (0.62, "about three fifths of a find"),
        (1.0, "a whole find"),
    ],
)
def test_the_price_of_an_extra_is_told_in_words(lam, words):
    assert cost_in_words(lam) == words


def test_the_table_by_label_counts_each_label_and_what_it_was_taken_for():
    gold = [whole_line(PAGE, 2, "counter", "x1"), whole_line(PAGE, 5, "teaser", "x2")]
    key = build_key(PAGE, gold, layer="artifact", ask=("span", "label"))
    marks = [whole_line(PAGE, 2, "control", "c.1"), whole_line(PAGE, 7, "teaser", "c.2")]
    table = score(PAGE, key, marks).by_label
    assert table["counter"] == {"n": 1, "found": 0, "nearly": 1, "missed": 0, "extras": 0, "confusion": {"control": 1}}
    assert table["teaser"] == {"n": 1, "found": 0, "nearly": 0, "missed": 1, "extras": 1, "confusion": {}}
    assert list(table) == ["counter", "teaser"], "in the codebook's order"


# Hints


def test_hints_say_how_many_then_which_line_then_show_one():
    marks = [OFFICE.with_(id="c.1")]
    assert hints(CLAIMS, PAGE, marks, 1).text == "2 are still to find."
    second = hints(CLAIMS, PAGE, marks, 2)
    assert (second.line, second.spans) == (4, None)
    third = hints(CLAIMS, PAGE, marks, 3)
    assert (third.line, third.spans) == (4, (at(PAGE, "“It is a scandal,”"),))
    assert third.to_json()["spans"] == [list(at(PAGE, "“It is a scandal,”"))]


def test_a_hint_never_shows_what_was_found_or_nearly_found():
    near = relation(PAGE, "c.1", "It is a scandal", "Mira Tolk", ("said", 2))
    for marks, line in (([OFFICE, near], 7), ([near, DIRECTOR], 3), ([OFFICE, DIRECTOR], 4)):
        assert hints(CLAIMS, PAGE, marks, 3).line == line


def test_when_all_is_found_the_hint_says_so_and_speaks_of_the_extras():
    everything = [OFFICE, TOLK, DIRECTOR]
    assert hints(CLAIMS, PAGE, everything, 3).text == "You have found all 3."
    extra = mark("c.9", "attribution", "attribution", content=[at(PAGE, "Boats will leave")], cue=[at(PAGE, "wait")])
    got = hints(CLAIMS, PAGE, [*everything, extra], 2)
    assert got.text == "You have found all 3. 1 of your marks is not in the key: look again."
    assert got.spans is None
    near = relation(PAGE, "c.2", "It is a scandal", "Mira Tolk", ("said", 2))
    assert "1 is only nearly right." in hints(CLAIMS, PAGE, [OFFICE, near, DIRECTOR], 1).text
