"""Choose and estimate: an answer is given, committed or checked, and then explained."""

from __future__ import annotations

import re
from typing import Any

from harness import SAVED, SAVING, chosen, file, kernel, outbox, pick, run, says
from playwright.sync_api import expect

VERDICT = {
    "share": 0,
    "sentences": ["Not quite."],
    "reveal": "The second sentence names the day.",
    "items": [
        {"outcome": "missed", "title": "On 14 October", "why": "It is told from there.", "mark": "a"},
        {"outcome": "extra", "title": "On 3 November", "why": "That is still to come.", "mark": "b"},
        {"outcome": "alone", "title": "The story does not say", "why": "It does.", "mark": "c"},
    ],
}
NUMBER = {
    "share": 0.5,
    "sentences": ["You said 62. It is 48."],
    "reveal": "48 of 100 words are the reporter’s.",
    "items": [],
}


def estimate(tab: Any, **task: Any) -> Any:
    run(tab, **{"kind": "estimate", "commit": True, "unit": "of 100 words", "min": 0, "max": 100, **task})
    says(tab, SAVED)
    return tab.locator("input[type=number]")


def test_a_choice_is_checked_with_its_reason_and_every_option_is_explained(tab: Any) -> None:
    kernel(tab, verdict=VERDICT)
    run(tab)
    expect(tab.get_by_role("button", name="Check")).to_be_disabled()
    pick(tab, "b")
    tab.get_by_label("Why? One sentence").fill("The notice says so.")
    tab.get_by_role("button", name="Check").click()
    expect(tab.locator(".option").nth(0)).to_contain_text("It is told from there.")
    expect(tab.locator(".option").nth(1)).to_contain_text("not this one That is still to come.")
    expect(tab.locator(".said")).to_contain_text("The second sentence names the day.")
    events = [
        (event["do"], event.get("value") or event.get("reason")) for event in file(tab) if event.get("key") != "reason"
    ]
    assert events == [("answer", "b"), ("check", {"pick": None, "text": "The notice says so."})]


def test_after_a_check_one_may_think_again_and_what_the_desk_said_goes(tab: Any) -> None:
    kernel(tab, verdict=VERDICT)
    run(tab)
    pick(tab, "b")
    tab.get_by_role("button", name="Check").click()
    expect(tab.locator(".said")).to_be_visible()
    pick(tab, "a")
    expect(tab.locator(".said")).to_be_hidden()
    expect(tab.locator(".because:visible")).to_have_count(0)


def test_several_may_be_chosen_where_several_fit(tab: Any) -> None:
    run(tab, many=True)
    pick(tab, "a")
    pick(tab, "c")
    says(tab, SAVED)
    assert [event["value"] for event in file(tab)] == [["a"], ["a", "c"]]
    tab.locator("input[value=a]").uncheck()
    tab.locator("input[value=c]").uncheck()
    expect(tab.get_by_role("button", name="Check")).to_be_disabled()


def test_a_prediction_is_locked_by_committing_and_only_then_explained(tab: Any) -> None:
    kernel(tab, verdict=VERDICT)
    run(tab, commit=True)
    expect(tab.locator(".answer .note")).to_contain_text("you cannot change it afterwards")
    pick(tab, "b")
    expect(tab.locator(".said")).to_be_hidden()
    tab.get_by_role("button", name="Commit").click()
    expect(tab.locator(".said")).to_contain_text("Not quite.")
    expect(tab.locator("input[value=a]")).to_be_disabled()
    expect(tab.get_by_role("button", name="Commit")).to_be_hidden()
    tab.reload()
    tab.wait_for_function("globalThis.desk")
    kernel(tab, verdict=VERDICT)
    run(tab, commit=True)
    expect(tab.locator(".said")).to_contain_text("Not quite.")
    assert chosen(tab) == "b"
    expect(tab.locator("input[value=a]")).to_be_disabled()


def test_an_exercise_offers_no_check_and_says_when_feedback_comes(tab: Any) -> None:
    run(tab, feedback="after")
    pick(tab, "b")
    says(tab, SAVED)
    assert tab.get_by_role("button", name="Check").count() == 0
    expect(tab.locator(".next")).to_contain_text("Your teacher’s feedback comes later.")


def test_a_prediction_that_a_later_task_comes_back_to_says_so(tab: Any) -> None:
    run(tab, feedback="hold", commit=True)
    expect(tab.locator(".answer .note")).to_contain_text("A later task comes back to it.")
    pick(tab, "b")
    tab.get_by_role("button", name="Commit").click()
    expect(tab.locator(".next")).to_have_text("Your answer is locked. A later task comes back to it.")


def test_while_one_types_it_does_not_say_saved(tab: Any) -> None:
    run(tab)
    says(tab, SAVED)
    tab.get_by_label("Why? One sentence").press_sequentially("Because")
    says(tab, SAVING)
    says(tab, SAVED)
    assert [(event["key"], event["value"]) for event in file(tab)] == [("reason", "Because")]


def test_what_was_typed_when_the_view_went_is_sent_by_the_next_one(tab: Any) -> None:
    run(tab)
    says(tab, SAVED)
    tab.get_by_label("Why? One sentence").press_sequentially("Bec")
    tab.evaluate("desk.clear('a')")
    assert [op["value"] for op in outbox(tab)] == ["Bec"]
    run(tab)
    says(tab, SAVED)
    assert [event["value"] for event in file(tab)] == ["Bec"]
    expect(tab.get_by_label("Why? One sentence")).to_have_value("Bec")


def test_a_choice_by_keyboard_alone(tab: Any) -> None:
    run(tab)
    says(tab, SAVED)
    tab.locator("input[value=a]").focus()
    tab.keyboard.press("ArrowDown")
    says(tab, SAVED)
    assert [event["value"] for event in file(tab)] == ["b"]
    for expected in ("textarea", "button", "#after"):
        tab.keyboard.press("Tab")
        assert tab.evaluate("(css) => document.activeElement.matches(css)", expected), expected


def test_a_number_typed_moves_the_slider_and_is_committed_before_the_reveal(tab: Any) -> None:
    kernel(tab, verdict=NUMBER)
    number = estimate(tab)
    expect(tab.get_by_role("button", name="Commit")).to_be_disabled()
    number.fill("62")
    expect(tab.locator("input[type=range]")).to_have_value("62")
    tab.get_by_role("button", name="Commit").click()
    expect(tab.locator(".said")).to_contain_text("48 of 100 words are the reporter’s.")
    expect(number).to_be_disabled()
    assert [(event["do"], event.get("value")) for event in file(tab)] == [("answer", 62), ("commit", None)]


def test_the_slider_gives_the_number(tab: Any) -> None:
    number = estimate(tab)
    tab.locator("input[type=range]").focus()
    tab.keyboard.press("End")
    expect(number).to_have_value("100")
    says(tab, SAVED)
    assert file(tab)[-1]["value"] == 100


def test_a_number_that_cannot_be_is_not_kept_and_not_committed(tab: Any) -> None:
    number = estimate(tab)
    number.fill("50")
    says(tab, SAVED)
    number.fill("500")
    expect(tab.locator(".wrong")).to_have_text("A number from 0 to 100, please.")
    expect(tab.get_by_role("button", name="Commit")).to_be_disabled()
    says(tab, SAVED)
    assert file(tab)[-1]["value"] is None
    expect(number).to_have_value("500")


def test_a_half_typed_number_is_not_taken_away_by_a_message(tab: Any) -> None:
    number = estimate(tab)
    number.press_sequentially("1")
    tab.evaluate("desk.kernel.tell(null, desk.kernel.state('1'))")
    number.press_sequentially("2")
    says(tab, SAVED)
    expect(number).to_have_value("12")


def test_a_reload_brings_the_number_back(tab: Any) -> None:
    estimate(tab).fill("7")
    says(tab, SAVED)
    tab.reload()
    tab.wait_for_function("globalThis.desk")
    expect(estimate(tab)).to_have_value("7")


def test_keys_pressed_in_a_field_do_not_reach_the_notebook(tab: Any) -> None:
    run(tab)
    says(tab, SAVED)
    tab.locator("input[value=a]").focus()
    tab.keyboard.press("d")
    tab.keyboard.press("d")
    tab.get_by_label("Why? One sentence").press_sequentially("dxd")
    tab.locator("button:enabled").first.focus()
    tab.keyboard.press("x")
    assert tab.evaluate("leaked") == []
    for node in tab.locator("#a :is(input, textarea, button, [tabindex])").all():
        assert node.get_attribute("data-lm-suppress-shortcuts") == "true" or node.evaluate("n => n.tabIndex < 0"), (
            node.evaluate("n => n.outerHTML")
        )
    tab.evaluate("document.activeElement.blur()")
    tab.keyboard.press("x")
    assert tab.evaluate("leaked") == ["x"], "and keys outside are the notebook's"


def test_a_readonly_answer_shows_and_takes_nothing(tab: Any) -> None:
    run(tab, readonly=True)
    expect(tab.locator(".next")).to_have_text(re.compile("read this answer, not change it"))
    expect(tab.locator("input[value=a]")).to_be_disabled()
