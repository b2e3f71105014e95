"""The studio on the harness page: one key a mark, nothing kept unseen, keys that stay inside, what is left in sight."""

from __future__ import annotations

from typing import Any

import pytest
from browser_fixtures import open_tab
from harness import SAVED, TEXT, file, kernel, run, says
from playwright.sync_api import expect
from test_accessible import complaints

from copydesk.marks.codebook import codebook


def spans(words: str) -> list[list[int]]:
    at = TEXT.index(words)
    return [[at, at + len(words)]]


DRAFT = [
    {"id": "finder.1", "layer": "artifact", "label": "page-date", "spans": {"text": spans("Thursday, 11 June 2026")}},
    {"id": "finder.2", "layer": "artifact", "label": "control", "spans": {"text": spans("Share this story")}},
    {"id": "finder.3", "layer": "artifact", "label": "promo", "spans": {"text": spans("The council will decide")}},
    {
        "id": "finder.4",
        "layer": "attribution",
        "label": "attribution",
        "spans": {
            "source": spans("Lena Okoro, who runs the pier café"),
            "cue": spans("said"),
            "content": spans("the last boat had been “half empty”"),
        },
        "attrs": {"source_kind": "named"},
    },
    {"id": "finder.5", "layer": "loaded", "label": "modifier", "spans": {"text": spans("half empty")}},
]
WHY = {1: "The site’s clock.", 2: "A button.", 3: "An offer.", 4: "“Said” ties it.", 5: "It judges."}


def told(**more: dict[str, Any]) -> dict[str, Any]:
    """What the kernel says of the marks; ``more`` by a mark's number, such as ``m3={"problems": [...]}``."""
    out = {}
    for n, why in WHY.items():
        out[f"finder.{n}"] = {"attrs": {}, "reason": why, "also": [], "problems": [], **more.get(f"m{n}", {})}
    return {"marks": out, "gold": "none"}


@pytest.fixture
def studio(tab: Any) -> Any:
    """A studio in cell "a": three artifacts, a claim and a loaded word, on which nothing is decided."""
    return open_studio(tab)


def open_studio(tab: Any, **more: dict[str, Any]) -> Any:
    put = [{"by": "finder", "rule": "r", "attrs": {}, **mark} for mark in DRAFT]
    tab.evaluate(
        """(marks) => { desk.kernel.file = marks.map((mark, i) =>
            ({seq: i + 1, n: i + 1, client: "finder", task: "1", round: 1, do: "put", mark})); }""",
        put,
    )
    return look(tab, **more)


def look(tab: Any, **more: dict[str, Any]) -> Any:
    kernel(tab, overlay=told(**more))
    layers = ["artifact", "attribution", "loaded"]
    traits = {"text": TEXT, "codebook": codebook().to_json()}
    run(tab, traits=traits, kind="studio", layers=layers, feedback="after", commit=False)
    says(tab, SAVED)
    expect(tab.locator("#a .card-of-mark textarea, #a .next").first).to_be_visible()
    tab.locator("#a .paper").focus()
    return tab.locator("#a .copydesk")


def standing(root: Any) -> Any:
    return root.locator(".standing .here")


def reason(root: Any, words: str) -> None:
    expect(root.locator("textarea")).to_have_value(words)


def decided(tab: Any) -> dict[str, Any]:
    return {event["key"]: event["value"] for event in file(tab) if event["do"] == "answer"}


def mark(tab: Any, name: str) -> dict[str, Any]:
    """A mark as it stands in the file."""
    return [event["mark"] for event in file(tab) if event["do"] == "put" and event["mark"]["id"] == name][-1]


def test_one_key_keeps_a_mark_with_the_reason_that_stood_beside_it_and_goes_on(tab: Any, studio: Any) -> None:
    reason(studio, WHY[1])
    tab.keyboard.press("Enter")
    reason(studio, WHY[2])
    expect(standing(studio)).to_have_text("Artifacts: 1 of 3 decided")
    says(tab, SAVED)
    assert mark(tab, "finder.1")["rationale"] == WHY[1]
    assert decided(tab) == {"mark:finder.1": "kept"}
    assert "rationale" not in mark(tab, "finder.2")


def test_one_key_strikes_and_undo_takes_it_back(tab: Any, studio: Any) -> None:
    reason(studio, WHY[1])
    tab.keyboard.press("x")
    reason(studio, WHY[2])
    says(tab, SAVED)
    assert decided(tab) == {"mark:finder.1": "struck"}
    expect(studio.locator(".m.struck")).to_have_text("Thursday, 11 June 2026")
    tab.keyboard.press("Control+z")
    reason(studio, WHY[1])
    expect(standing(studio)).to_have_text("Artifacts: not begun (3)")
    says(tab, SAVED)
    assert decided(tab) == {"mark:finder.1": ""}


def test_no_key_reaches_the_page_around_nor_fires_in_a_field(tab: Any, studio: Any) -> None:
    reason(studio, WHY[1])
    studio.locator(".decide button", has_text="Keep").click()
    reason(studio, WHY[2])
    for key in ("d", "Escape", "ArrowDown", "ArrowUp", "x", "Control+z", "m", "m", "?", "Escape", "b", "b"):
        tab.keyboard.press(key)
    assert tab.evaluate("leaked") == []
    tab.keyboard.press("e")
    tab.keyboard.type("x xo 7 rag wd")
    assert studio.locator("textarea").input_value() == "x xo 7 rag wd"
    tab.keyboard.press("Escape")
    expect(studio.locator(".paper")).to_be_focused()
    says(tab, SAVED)
    assert mark(tab, "finder.2")["rationale"] == "x xo 7 rag wd"
    assert decided(tab)["mark:finder.1"] == "kept"
    assert not decided(tab).get("mark:finder.2")
    assert tab.evaluate("leaked") == []


def test_a_digit_gives_another_label_and_its_new_reason_is_read_before_it_is_kept(tab: Any, studio: Any) -> None:
    reason(studio, WHY[1])
    kernel(tab, delay=400, overlay=told(m1={"reason": "A number."}))
    tab.keyboard.press("2")
    expect(studio.locator(".chip[aria-pressed=true]")).to_contain_text("counter")
    tab.keyboard.press("Enter")
    expect(studio.locator(".note").first).to_contain_text("Read it, then keep the mark.")
    assert not decided(tab)
    reason(studio, "A number.")
    tab.keyboard.press("Enter")
    expect(standing(studio)).to_have_text("Artifacts: 1 of 3 decided")
    says(tab, SAVED)
    kept = mark(tab, "finder.1")
    assert (kept["label"], kept["rationale"], kept["by"]) == ("counter", "A number.", "gold")


def test_a_mark_that_was_decided_and_is_then_changed_is_to_be_decided_again(tab: Any, studio: Any) -> None:
    reason(studio, WHY[1])
    tab.keyboard.press("Enter")
    reason(studio, WHY[2])
    tab.keyboard.press("ArrowUp")
    tab.keyboard.press("Shift+ArrowRight")
    expect(standing(studio)).to_have_text("Artifacts: not begun (3)")
    says(tab, SAVED)
    assert mark(tab, "finder.1")["spans"]["text"] == spans("11 June 2026")
    assert "rationale" not in mark(tab, "finder.1")
    assert decided(tab) == {"mark:finder.1": ""}


def test_an_empty_reason_is_counted_and_no_gold_is_made(tab: Any) -> None:
    studio = open_studio(tab, m1={"reason": ""})
    tab.keyboard.press("Enter")
    reason(studio, WHY[2])
    expect(standing(studio)).to_have_text("Artifacts: 1 of 3 decided · 1 without a reason")
    tab.keyboard.press("Enter")
    reason(studio, WHY[3])
    tab.keyboard.press("Enter")
    tab.keyboard.press("r")
    expect(standing(studio)).to_have_text("Artifacts: 3 of 3 decided · 1 without a reason")
    expect(studio.locator(".foot button", has_text="Make the gold")).to_be_disabled()
    studio.locator(".foot button", has_text="still to mend").click()
    tab.keyboard.press("e")
    tab.keyboard.type("It is the day of the copy.")
    tab.keyboard.press("Escape")
    expect(standing(studio)).to_have_text("Artifacts: done")
    expect(studio.locator(".foot button", has_text="Make the gold")).to_be_enabled()


def test_what_the_check_would_say_stands_beside_the_mark(tab: Any) -> None:
    studio = open_studio(tab, m1={"problems": ["Say which way the word pushes."]})
    expect(studio.locator(".problem")).to_have_text("⚠ Say which way the word pushes.")
    tab.keyboard.press("Enter")
    expect(standing(studio)).to_have_text("Artifacts: 1 of 3 decided · 1 to mend")
    expect(studio.locator(".m-item").first).to_contain_text("⚠")


def test_a_teacher_may_do_one_layer_alone_and_leave_a_begun_one_out(tab: Any, studio: Any) -> None:
    for n in (1, 2, 3):
        reason(studio, WHY[n])
        tab.keyboard.press("Enter")
    gold = studio.locator(".foot button", has_text="Make the gold")
    expect(gold).to_be_disabled()
    tab.keyboard.press("r")
    expect(gold).to_be_enabled()
    expect(studio.locator(".standing")).to_contain_text("Attribution: not begun (1)")
    studio.locator(".tab", has_text="Loaded").click()
    reason(studio, WHY[5])
    tab.keyboard.press("x")
    expect(gold).to_be_disabled()
    studio.locator(".foot button", has_text="Leave this layer out").click()
    expect(standing(studio)).to_have_text("Loaded language: left out")
    expect(gold).to_be_enabled()


def test_what_the_machine_missed_is_added_by_the_margin_and_has_to_be_decided_too(tab: Any, studio: Any) -> None:
    studio.locator(".ln[data-line='8'] .no").click()
    expect(studio.locator(".next")).to_contain_text("pick the label")
    tab.keyboard.press("4")
    expect(studio.locator(".state")).to_have_text("+ yours, not decided yet")
    expect(standing(studio)).to_have_text("Artifacts: 0 of 4 decided · 1 without a reason")
    tab.keyboard.press("e")
    tab.keyboard.type("Another story.")
    tab.keyboard.press("Enter")
    expect(standing(studio)).to_have_text("Artifacts: 1 of 4 decided")
    says(tab, SAVED)
    (made,) = [e["mark"] for e in file(tab) if e["do"] == "put" and e["mark"].get("rationale") == "Another story."][-1:]
    assert made["label"] == "teaser"


def test_another_reading_is_added_in_place_and_one_proposed_is_seen_before_it_is_kept(tab: Any) -> None:
    also = [{"label": "credit", "worth": 1, "why": "It may name the paper."}]
    studio = open_studio(tab, m1={"also": also})
    expect(studio.locator(".also")).to_contain_text("Also right, proposed: credit (“It may name the paper.”)")
    tab.keyboard.press("m")
    studio.locator("[data-field=also-label]").select_option("counter")
    studio.locator("[data-field=also-worth]").select_option("0.5")
    studio.locator("[data-field=why]").fill("It holds a number.")
    studio.locator("[data-field=why]").press("Enter")
    expect(studio.locator("fieldset.others li")).to_have_count(2)
    says(tab, SAVED)
    assert mark(tab, "finder.1")["also_ok"] == [*also, {"label": "counter", "worth": 0.5, "why": "It holds a number."}]


def test_the_kernel_is_asked_for_the_gold_only_when_all_is_saved_and_its_answer_is_shown(tab: Any, studio: Any) -> None:
    for n in (1, 2, 3):
        reason(studio, WHY[n])
        tab.keyboard.press("Enter")
    tab.keyboard.press("r")
    says(tab, SAVED)
    kernel(tab, deaf=True)
    studio.locator(".m-item").first.click()
    tab.keyboard.press("o")
    expect(studio.locator(".foot button", has_text="Make the gold")).to_be_disabled()
    kernel(tab, deaf=False)
    tab.clock.run_for(6000)
    says(tab, SAVED)
    kernel(tab, overlay={"told": ["The gold is made: 3."], "why": None, **told()})
    tab.keyboard.press("g")
    expect(studio.locator(".note").first).to_have_text("The gold is made: 3.")


def test_a_reload_and_a_second_tab_find_all_that_was_decided(context: Any, tab: Any, widget_pages: str) -> None:
    studio = open_studio(tab)
    tab.keyboard.press("Enter")
    reason(studio, WHY[2])
    other = open_tab(context, widget_pages)
    beside = look(other)
    reason(beside, WHY[2])
    other.keyboard.press("x")
    expect(standing(studio)).to_have_text("Artifacts: 2 of 3 decided")
    tab.reload()
    tab.wait_for_function("globalThis.desk")
    again = look(tab)
    expect(standing(again)).to_have_text("Artifacts: 2 of 3 decided")
    reason(again, WHY[3])
    assert other.errors == []


def test_a_claim_is_read_back_and_its_parts_are_mended_under_their_digits(tab: Any, studio: Any) -> None:
    studio.locator(".tab", has_text="Attribution").click()
    expect(studio.locator(".words")).to_contain_text("Lena Okoro, who runs the pier café said: the last boat")
    tab.keyboard.press("ArrowLeft")  # the closing mark
    tab.keyboard.press("ArrowLeft")
    expect(studio.locator(".words")).to_contain_text("had been “half. tied")
    says(tab, SAVED)
    assert mark(tab, "finder.4")["spans"]["content"] == spans("the last boat had been “half")
    tab.keyboard.press("2")
    expect(studio.locator(".next")).to_contain_text("take the place of these")
    tab.keyboard.press("Shift+ArrowRight")
    expect(studio.locator(".words")).to_contain_text("Okoro, who runs")
    expect(studio.locator(".words b")).to_have_text("Okoro, who runs the pier café said")
    says(tab, SAVED)
    changed = mark(tab, "finder.4")
    assert changed["spans"]["source"] == spans("Okoro, who runs the pier café")
    assert changed["attrs"]["source_kind"] == "named"  # the same source, cut otherwise


def test_the_details_of_a_loaded_word_are_set_beside_it(tab: Any) -> None:
    studio = open_studio(tab, m5={"attrs": {"voice": "source-direct"}})
    studio.locator(".tab", has_text="Loaded").click()
    reason(studio, WHY[5])
    voice = studio.locator("[data-field=voice]")
    expect(voice.locator("option:checked")).to_have_text("the source's, word for word (worked out)")
    tab.keyboard.press("d")
    expect(voice).to_be_focused()
    voice.select_option("ambiguous")
    studio.locator("[data-field=direction]").select_option("against")
    studio.locator("[data-field=neutral]").fill("not full")
    tab.keyboard.press("Escape")
    expect(studio.locator(".paper")).to_be_focused()
    tab.clock.run_for(500)
    tab.keyboard.press("s")
    expect(studio.locator(".next")).to_contain_text("select the words in the article")
    studio.locator(".tx", has_text="Lena Okoro").dblclick(position={"x": 12, "y": 10})
    expect(studio.locator(".card-of-mark .fields")).to_contain_text("“Lena”")
    says(tab, SAVED)
    assert mark(tab, "finder.5")["attrs"] == {
        "voice": "ambiguous", "direction": "against", "neutral": "not full", "target": spans("Lena")
    }  # fmt: skip
    voice.select_option("")
    says(tab, SAVED)
    expect(voice.locator("option:checked")).to_have_text("the source's, word for word (worked out)")
    tab.clock.run_for(500)
    assert "voice" not in mark(tab, "finder.5")["attrs"]


def test_by_keys_alone_a_claim_is_added_and_decided(tab: Any, studio: Any) -> None:
    studio.locator(".tab", has_text="Attribution").press("Enter")
    studio.locator(".paper").focus()
    for key in ("w", "ArrowDown", "Home", *["Shift+ArrowRight"] * 3, "Enter"):
        tab.keyboard.press(key)
    expect(studio.locator(".next")).to_contain_text("select who says so")
    tab.keyboard.press("0")
    for key in ("ArrowRight", "Enter"):
        tab.keyboard.press(key)
    expect(studio.locator(".words")).to_contain_text("The outlet itself says: Share this story")
    tab.keyboard.press("Escape")
    expect(studio.locator(".paper")).not_to_have_class("by-words")
    tab.keyboard.press("e")
    tab.keyboard.type("Nobody says it.")
    tab.keyboard.press("Enter")
    expect(standing(studio)).to_contain_text("1 of 2 decided")
    says(tab, SAVED)
    made = [e["mark"] for e in file(tab) if e["do"] == "put"][-1]
    assert (made["attrs"]["source_kind"], made["rationale"]) == ("none", "Nobody says it.")
    assert tab.evaluate("leaked") == []


def test_the_studio_is_accessible_in_both_themes(tab: Any, studio: Any) -> None:
    assert complaints(tab) == []
    tab.keyboard.press("Enter")
    tab.keyboard.press("m")
    expect(studio.locator("fieldset.others")).to_be_visible()
    assert complaints(tab) == []
    studio.locator(".tab", has_text="Attribution").click()
    tab.keyboard.press("x")
    tab.keyboard.press("b")
    assert complaints(tab) == []
    tab.keyboard.press("?")
    expect(studio.locator(".keys")).to_be_visible()
    assert complaints(tab) == []


def test_nothing_breaks_at_320_pixels(tab: Any) -> None:
    tab.set_viewport_size({"width": 320, "height": 700})
    long = "It judges what it describes, and no source in the story bears the word out, so it is the outlet’s own. " * 2
    studio = open_studio(tab, m1={"reason": long}, m5={"reason": long})
    for title in ("Artifacts", "Attribution", "Loaded"):
        studio.locator(".tab", has_text=title).click()
        expect(studio.locator(".card-of-mark")).to_be_visible()
        wide = tab.evaluate(
            """() => [...document.querySelectorAll('.copydesk, .copydesk :is(.bar, .standing, .dock, .foot, .side)')]
                .filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.className)"""
        )
        assert wide == []
        # what is kept has been seen: nothing of the mark in hand is cut off
        cut = "(box) => box.scrollHeight > box.clientHeight + 1"
        assert not studio.locator(".palette").evaluate(cut)
        assert not studio.locator(".why textarea").evaluate("(box) => box.scrollHeight > box.clientHeight + 2")
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320
