"""Whose word is it, a plainer version, a few sentences: by pointer, by keyboard, and for everyone."""

from __future__ import annotations

from typing import Any

import pytest
from harness import SAVED, SAVING, TEXT, file, kernel, run, says
from playwright.sync_api import expect
from test_accessible import complaints

from copydesk.marks.codebook import codebook


def given(name: str, words: str) -> dict[str, Any]:
    start = TEXT.index(words)
    line = TEXT[:start].count("\n") + 1
    return {"id": name, "start": start, "end": start + len(words), "words": words, "line": line}


WORDS = [given("1", "half empty"), given("2", "Nobody"), given("3", "crew 🙂")]
VOICES = {
    "share": 0.5,
    "sentences": ["You have 1 of 3 right."],
    "items": [
        {"outcome": "found", "title": "✓ right", "why": "It stands in quotation marks.", "mark": "1"},
        {"outcome": "missed", "title": "✗ not that", "why": "The desk says: the outlet's.", "mark": "2"},
        {"outcome": "nearly", "title": "≈ half right", "why": "Counts half: can't tell.", "mark": "3"},
    ],
    "reveal": "",
}
LOOKED = {
    "annotations": [
        {"id": "load-1", "layer": "loaded", "spans": {"text": [[2, 6]]}, "rationale": "It judges. Plainer: loud."},
    ]
}
FACTS = ["The boat was half empty.", "It was the last boat."]


def voice(tab: Any, **task: Any) -> None:
    run(tab, traits={"text": TEXT, "codebook": codebook().to_json()}, kind="voice", spans=WORDS, **task)
    says(tab, SAVED)


def rewrite(tab: Any, **task: Any) -> Any:
    run(tab, kind="rewrite", **{"passage": "The wild boat was half empty.", "facts": FACTS, **task})
    says(tab, SAVED)
    return tab.get_by_label("Your version")


def write(tab: Any, **task: Any) -> Any:
    run(tab, kind="write", **{"rubric": ["You give a reason.", "You quote the story."], **task})
    says(tab, SAVED)
    return tab.get_by_label("Your text")


def answers(tab: Any) -> list[tuple[str, Any]]:
    return [(event["key"], event["value"]) for event in file(tab) if event["do"] == "answer"]


def row(tab: Any, n: int) -> Any:
    return tab.locator("fieldset").nth(n - 1)


def test_each_given_word_stands_out_with_its_number_and_has_a_row(tab: Any) -> None:
    voice(tab)
    marks = tab.locator(".paper .m.loaded")
    assert marks.all_inner_texts() == [word["words"] for word in WORDS]
    assert [mark.get_attribute("data-tag") for mark in marks.all()] == ["1", "2", "3"]
    assert [t.split(" line")[0] for t in tab.locator("legend").all_inner_texts()] == [
        "1 · “half empty”",
        "2 · “Nobody”",
        "3 · “crew 🙂”",
    ]
    assert row(tab, 1).locator("label").all_inner_texts() == [
        value.short for value in codebook().attributes["voice"].values
    ]


def test_a_voice_for_each_word_and_then_a_check_explains_every_one(tab: Any) -> None:
    kernel(tab, verdict=VOICES)
    voice(tab)
    row(tab, 1).get_by_label("the source's, word for word").check()
    row(tab, 2).get_by_label("can't tell").check()
    expect(tab.locator(".count")).to_have_text("2 of 3 words")
    expect(tab.get_by_role("button", name="Check")).to_be_disabled()
    row(tab, 3).get_by_label("the outlet's").check()
    expect(tab.locator(".next")).to_have_text("Next: check.")
    tab.get_by_role("button", name="Check").click()
    expect(row(tab, 1).locator(".because")).to_have_text("✓ right It stands in quotation marks.")
    expect(row(tab, 2).locator(".because")).to_have_text("✗ not that The desk says: the outlet's.")
    expect(tab.locator(".said")).to_have_text("You have 1 of 3 right.")
    assert answers(tab) == [("voice:1", "source-direct"), ("voice:2", "ambiguous"), ("voice:3", "outlet")]
    row(tab, 2).get_by_label("the outlet's").check()
    expect(tab.locator(".because:visible")).to_have_count(0)


def test_voices_by_keyboard_alone_and_the_word_asked_about_lights_up(tab: Any) -> None:
    voice(tab)
    row(tab, 1).locator("input").first.focus()
    expect(tab.locator(".m.lit")).to_have_text("half empty")
    tab.keyboard.press("Space")
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("Tab")
    expect(tab.locator(".m.lit")).to_have_text("Nobody")
    tab.keyboard.press("Space")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Space")
    says(tab, SAVED)
    assert answers(tab)[-3:] == [("voice:1", "source-direct"), ("voice:2", "outlet"), ("voice:3", "outlet")]
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.textContent") == "Check"
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.id") == "after"
    assert tab.evaluate("leaked") == []


def test_the_word_asked_about_is_on_the_screen_beside_its_row_however_long_the_article(tab: Any) -> None:
    long = TEXT + "\nThe boat came and went.\n" * 60 + "\nThe wild crowd sang.\n"
    start = long.index("wild")
    words = [*WORDS * 4, {"id": "9", "start": start, "end": start + 4, "words": "wild", "line": 131}]
    spans = [{**word, "id": str(n)} for n, word in enumerate(words, 1)]
    tab.set_viewport_size({"width": 1120, "height": 640})
    run(tab, traits={"text": long, "codebook": codebook().to_json()}, kind="voice", spans=spans)
    says(tab, SAVED)
    last = row(tab, 13)
    last.locator("input").first.focus()
    expect(last.locator("label").first).to_be_in_viewport()
    expect(tab.locator(".m.lit")).to_have_text("wild")
    expect(tab.locator(".m.lit")).to_be_in_viewport()


def test_voices_come_back_after_a_reload_and_an_exercise_offers_no_check(tab: Any) -> None:
    voice(tab, feedback="after")
    assert tab.get_by_role("button", name="Check").count() == 0
    row(tab, 2).get_by_label("can't tell").check()
    says(tab, SAVED)
    tab.reload()
    tab.wait_for_function("globalThis.desk")
    voice(tab, feedback="after")
    expect(row(tab, 2).get_by_label("can't tell")).to_be_checked()
    expect(row(tab, 1).locator(":checked")).to_have_count(0)


def test_the_machine_lists_the_loaded_words_of_ones_own_version(tab: Any) -> None:
    kernel(tab, overlay=LOOKED)
    version = rewrite(tab)
    assert version.input_value() == ""
    version.fill("🙂 wild boat.")
    tab.get_by_role("button", name="Look for loaded words").click()
    expect(tab.locator(".seen")).to_have_text("“wild” It judges. Plainer: loud.")
    asked = tab.evaluate("desk.kernel.heard.filter((m) => m.t === 'ask')")
    assert [(m["what"], m["text"]) for m in asked] == [("machine", "🙂 wild boat.")]
    assert answers(tab) == [("text", "🙂 wild boat.")], "what is looked at is kept"
    version.press_sequentially("!")
    expect(tab.locator(".seen")).to_be_empty()
    kernel(tab, overlay={"annotations": []})
    tab.get_by_role("button", name="Look for loaded words").click()
    expect(tab.locator(".seen")).to_have_text("The machine sees no loaded word. It can be wrong.")
    kernel(tab, overlay={"annotations": [], "why": "Write your version first."})
    version.fill("")
    tab.get_by_role("button", name="Look for loaded words").click()
    expect(tab.locator(".seen")).to_have_text("Write your version first.")


def test_facts_are_ticked_and_kept_and_a_check_says_what_is_left(tab: Any) -> None:
    kernel(tab, verdict={"share": None, "sentences": ["No loaded word.", "Not ticked: one."], "items": []})
    version = rewrite(tab)
    expect(tab.get_by_role("button", name="Check")).to_be_disabled()
    version.fill("The last boat was half empty.")
    tab.get_by_label(FACTS[0]).check()
    tab.get_by_label(FACTS[1]).check()
    tab.get_by_label(FACTS[1]).uncheck()
    says(tab, SAVED)
    assert answers(tab)[-3:] == [("fact:1", True), ("fact:2", True), ("fact:2", False)]
    tab.get_by_role("button", name="Check").click()
    expect(tab.locator(".said p")).to_have_text(["No loaded word.", "Not ticked: one."])
    tab.reload()
    tab.wait_for_function("globalThis.desk")
    expect(rewrite(tab)).to_have_value("The last boat was half empty.")
    expect(tab.get_by_label(FACTS[0])).to_be_checked()
    expect(tab.get_by_label(FACTS[1])).not_to_be_checked()


def test_a_passage_of_an_article_is_read_in_the_article(tab: Any) -> None:
    rewrite(tab, passage="", lines=[[7, 7]])
    assert tab.locator("blockquote").count() == 0
    run(tab, traits={"text": TEXT}, kind="rewrite", lines=[[7, 7]], facts=[])
    expect(tab.locator(".ln:not(.off)")).to_have_text(["The council will decide in May."])
    assert tab.locator("fieldset").count() == 0


def test_a_text_is_kept_as_it_is_typed_and_a_blank_at_its_end_stays(tab: Any) -> None:
    text = write(tab)
    assert tab.locator(".rubric li").all_inner_texts() == ["You give a reason.", "You quote the story."]
    text.press_sequentially("Because ")
    says(tab, SAVING)
    says(tab, SAVED)
    expect(text).to_have_value("Because ")
    text.press_sequentially("she says so")
    says(tab, SAVED)
    assert answers(tab)[-1] == ("text", "Because she says so")


def test_a_text_is_held_against_a_model_only_after_the_check(tab: Any) -> None:
    kernel(tab, verdict={"share": None, "sentences": ["Saved."], "items": [], "reveal": "Compare with: I would ask."})
    text = write(tab)
    expect(tab.get_by_role("button", name="Check")).to_be_disabled()
    text.fill("I would print it.")
    expect(tab.locator(".said")).to_be_hidden()
    tab.get_by_role("button", name="Check").click()
    expect(tab.locator(".said p")).to_have_text(["Saved.", "Compare with: I would ask."])


def test_writing_by_keyboard_alone(tab: Any) -> None:
    rewrite(tab).focus()
    tab.keyboard.type("dd x")
    says(tab, SAVED)
    stops = []
    for _ in range(5):
        tab.keyboard.press("Tab")
        stops.append(tab.evaluate("document.activeElement.id || document.activeElement.type"))
    assert stops == ["button", "checkbox", "checkbox", "button", "after"]
    assert tab.evaluate("leaked") == []


@pytest.mark.parametrize("kind", [voice, rewrite, write])
def test_a_readonly_answer_shows_and_takes_nothing(tab: Any, kind: Any) -> None:
    kind(tab, readonly=True)
    fields = tab.locator(".answer :is(input, textarea)")
    assert fields.count()
    for field in fields.all():
        expect(field).to_be_disabled()


@pytest.mark.parametrize("kind", ["voice", "rewrite", "write"])
def test_axe_finds_nothing_in_either_theme_before_and_after_the_desk_has_spoken(tab: Any, kind: str) -> None:
    kernel(tab, verdict=VOICES if kind == "voice" else {**VOICES, "items": [], "share": None}, overlay=LOOKED)
    {"voice": voice, "rewrite": rewrite, "write": write}[kind](tab)
    assert complaints(tab) == []
    if kind == "voice":
        for n in (1, 2, 3):
            row(tab, n).get_by_label("can't tell").check()
    else:
        tab.locator("textarea").fill("A wild boat.")
    if kind == "rewrite":
        tab.get_by_role("button", name="Look for loaded words").click()
        expect(tab.locator(".seen p")).to_have_count(1)
    tab.get_by_role("button", name="Check").click()
    expect(tab.locator(".said")).to_be_visible()
    assert complaints(tab) == []
