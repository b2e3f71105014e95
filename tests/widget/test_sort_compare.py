"""Cards into bins, and outlets side by side: by mouse, by keyboard, and for a screen reader."""

from __future__ import annotations

from typing import Any

from harness import SAVED, TEXT, file, kernel, run, says
from playwright.sync_api import expect
from test_accessible import complaints

from copydesk.marks.codebook import codebook

BINS = [{"id": "who", "text": "Says who"}, {"id": "cut", "text": "Not the story"}]
CARDS = [{"id": "a", "text": "said Noa Brandt"}, {"id": "b", "text": "Share this"}]
VERDICT = {
    "share": 0.5,
    "sentences": ["1 of 2 cards are right."],
    "reveal": "Ask of every claim who says so.",
    "items": [
        {"outcome": "found", "title": "said Noa Brandt", "why": "She is named.", "mark": "a"},
        {"outcome": "extra", "title": "Share this", "why": "That is a button.", "mark": "b"},
    ],
}


def sort(tab: Any, **task: Any) -> None:
    run(tab, **{"kind": "sort", "bins": BINS, "cards": CARDS, **task})
    says(tab, SAVED)


def card(tab: Any, text: str) -> Any:
    return tab.get_by_role("radiogroup", name=text)


def answers(tab: Any) -> list[tuple[str, str]]:
    return [(event["key"], event["value"]) for event in file(tab) if event["do"] == "answer"]


def test_cards_are_sorted_by_mouse_counted_checked_and_each_explained(tab: Any) -> None:
    kernel(tab, verdict=VERDICT)
    sort(tab)
    check = tab.get_by_role("button", name="Check")
    expect(tab.locator(".count")).to_have_text("0 of 2 sorted")
    card(tab, "said Noa Brandt").get_by_text("Says who").click()
    expect(tab.locator(".count")).to_have_text("1 of 2 sorted")
    expect(check).to_be_disabled()
    card(tab, "Share this").get_by_label("Says who").check()
    check.click()
    expect(card(tab, "said Noa Brandt")).to_contain_text("✓ right She is named.")
    expect(card(tab, "Share this")).to_contain_text("✗ not this one That is a button.")
    expect(tab.locator(".said")).to_contain_text("1 of 2 cards are right.")
    card(tab, "Share this").get_by_label("Not the story").check()
    expect(tab.locator(".because:visible")).to_have_count(0)
    says(tab, SAVED)
    assert answers(tab) == [("card:a", "who"), ("card:b", "who"), ("card:b", "cut")]


def test_cards_are_sorted_by_keyboard_alone_and_no_key_leaves_the_widget(tab: Any) -> None:
    sort(tab)
    tab.locator(".bar button").focus()
    tab.keyboard.press("Tab")
    tab.keyboard.press("Space")
    tab.keyboard.press("Tab")
    tab.keyboard.press("ArrowRight")
    says(tab, SAVED)
    assert answers(tab) == [("card:a", "who"), ("card:b", "cut")]
    tab.keyboard.press("d")
    assert tab.evaluate("leaked") == []


def test_a_sorted_card_is_back_after_a_reload(tab: Any) -> None:
    sort(tab)
    card(tab, "Share this").get_by_label("Not the story").check()
    says(tab, SAVED)
    tab.reload()
    tab.wait_for_function("globalThis.desk")
    sort(tab)
    expect(card(tab, "Share this").get_by_label("Not the story")).to_be_checked()
    expect(tab.locator(".count")).to_have_text("1 of 2 sorted")


def test_a_committed_sorting_is_locked_and_told(tab: Any) -> None:
    kernel(tab, verdict=VERDICT)
    sort(tab, commit=True)
    for text in ("said Noa Brandt", "Share this"):
        card(tab, text).get_by_label("Says who").check()
    tab.get_by_role("button", name="Commit").click()
    expect(tab.locator(".said")).to_contain_text("Ask of every claim")
    expect(tab.locator("input[type=radio]:enabled")).to_have_count(0)


def test_sorting_is_accessible_before_and_after_the_check(tab: Any) -> None:
    kernel(tab, verdict=VERDICT)
    sort(tab)
    assert complaints(tab) == []
    for text in ("said Noa Brandt", "Share this"):
        card(tab, text).get_by_label("Says who").check()
    tab.get_by_role("button", name="Check").click()
    expect(tab.locator(".said")).to_be_visible()
    assert complaints(tab) == []


def outlets(tab: Any, several: int = 2) -> None:
    def said(role: str, words: str) -> dict[str, Any]:
        return {role: [[TEXT.index(words), TEXT.index(words) + len(words)]]}

    annotations = [
        {
            "id": "c1",
            "layer": "attribution",
            "label": "attribution",
            "spans": said("source", "Lena Okoro") | said("content", "the last boat had been “half empty”"),
        },
        {"id": "a1", "layer": "artifact", "label": "control", "spans": said("text", "Share this story")},
    ]
    articles = [
        {"outlet": name, "by": by, "text": TEXT, "headline_line": 3, "annotations": annotations}
        for name, by in (("The Pier", "gold"), ("Norrwind", "finder"), ("Dagblast", "finder"))
    ]
    task = {"title": "The Pier · Norrwind", "prompt": "Compare.", "layers": ["attribution", "loaded", "artifact"]}
    traits = {"codebook": codebook().to_json()}
    run(tab, traits=traits, kind="compare", articles=articles[:several], number=None, **task)


def test_outlets_stand_side_by_side_and_say_whose_marks_are_drawn(tab: Any) -> None:
    outlets(tab, 3)
    boxes = [column.bounding_box() for column in tab.locator(".stage > div").all()]
    assert len({round(box["y"]) for box in boxes}) == 1
    expect(tab.locator(".stage h3")).to_have_text(
        ["The Pier · the desk’s marks", "Norrwind · the machine’s reading", "Dagblast · the machine’s reading"]
    )
    expect(tab.locator(".m.content").first).to_have_attribute("data-tag", "claim")
    tab.set_viewport_size({"width": 420, "height": 900})
    boxes = [column.bounding_box() for column in tab.locator(".stage > div").all()]
    assert len({round(box["x"]) for box in boxes}) == 1, "and they stack where there is no room"
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_layers_are_switched_by_keyboard_and_read_as_a_list(tab: Any) -> None:
    outlets(tab)
    expect(tab.get_by_role("button", name="Attribution")).to_have_attribute("aria-pressed", "true")
    tab.locator("summary").first.press("Enter")
    expect(tab.locator("li").first).to_contain_text("Line 5 · Lena Okoro said: the last boat had been")
    tab.get_by_role("button", name="Artifacts").press("Enter")
    expect(tab.locator(".m.content")).to_have_count(0)
    expect(tab.locator(".m.artifact")).to_have_count(2)
    expect(tab.locator("summary").first).to_have_text("The marks as a list: 1")
    tab.keyboard.press("x")
    assert tab.evaluate("leaked") == []


def test_a_comparison_keeps_nothing_and_so_promises_nothing(tab: Any) -> None:
    outlets(tab)
    assert tab.locator(".saved").count() == 0
    assert tab.evaluate("desk.kernel.heard") == []


def test_a_comparison_is_accessible_in_every_layer(tab: Any) -> None:
    outlets(tab)
    assert complaints(tab) == []
    tab.get_by_role("button", name="Artifacts").click()
    tab.locator("summary").first.click()
    assert complaints(tab) == []
