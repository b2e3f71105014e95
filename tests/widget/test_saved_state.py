"""The page keeps its word: what the screen says, and what the browser and the file hold at that moment.

The kind `choose` makes the ops here: one click, one op.
"""

from __future__ import annotations

import re
from typing import Any

import pytest
from browser_fixtures import open_tab
from harness import CUT, KEPT, LOST, SAVED, SAVING, chosen, file, kernel, later, outbox, pick, run, says
from playwright.sync_api import expect


def test_saved_is_said_only_once_the_file_holds_it(tab: Any) -> None:
    kernel(tab, delay=400)
    run(tab)
    says(tab, SAVED)
    pick(tab, "b")
    says(tab, SAVING)
    assert [op["value"] for op in outbox(tab)] == ["b"]
    assert file(tab) == []
    says(tab, SAVED)
    assert [event["value"] for event in file(tab)] == ["b"]
    assert outbox(tab) == []


def test_before_the_kernel_answers_nothing_can_be_chosen(tab: Any) -> None:
    kernel(tab, delay=600)
    run(tab)
    expect(tab.locator("#a .saved")).to_have_text(re.compile("opening"))
    expect(tab.locator("#a .option input").first).to_be_disabled()
    says(tab, SAVED)
    expect(tab.locator("#a .option input").first).to_be_enabled()


def test_a_kernel_that_did_not_hear_the_first_hello_is_greeted_again(tab: Any) -> None:
    kernel(tab, deaf=True)
    run(tab)
    tab.wait_for_function("desk.kernel.heard.length === 1")
    later(tab, 8000)
    expect(tab.locator("#a .alert").first).to_contain_text("run this cell again")
    kernel(tab, deaf=False)
    later(tab, 8000)
    says(tab, SAVED)
    expect(tab.locator("#a .alert").first).to_be_hidden()


@pytest.mark.parametrize("knob", ["deaf", "mute"])
def test_a_lost_message_or_a_lost_answer_is_made_good_and_counted_once(tab: Any, knob: str) -> None:
    run(tab)
    says(tab, SAVED)
    kernel(tab, **{knob: True})
    pick(tab, "b")
    says(tab, SAVING)
    later(tab, 2500)
    says(tab, KEPT)
    assert [op["value"] for op in outbox(tab)] == ["b"]
    kernel(tab, **{knob: False})
    later(tab, 1100)
    says(tab, SAVED)
    assert [event["value"] for event in file(tab)] == ["b"]
    assert outbox(tab) == []


def test_messages_that_arrive_twice_are_counted_once(tab: Any) -> None:
    kernel(tab, double=True)
    run(tab)
    says(tab, SAVED)
    for option in "abc":
        pick(tab, option)
    says(tab, SAVED)
    assert [event["value"] for event in file(tab)] == ["a", "b", "c"]


def test_a_kernel_busy_for_ten_seconds_is_not_taken_for_a_dead_one(tab: Any) -> None:
    run(tab)
    says(tab, SAVED)
    tab.evaluate("desk.kernel.busy(10_000)")
    pick(tab, "a")
    later(tab, 2500)
    says(tab, KEPT)
    pick(tab, "b")
    later(tab, 5000)
    says(tab, KEPT)
    assert [op["value"] for op in outbox(tab)] == ["a", "b"]
    later(tab, 2600)
    says(tab, SAVED)
    assert [event["value"] for event in file(tab)] == ["a", "b"]


def test_a_disk_that_is_full_is_named_and_the_answer_kept_until_there_is_room(tab: Any) -> None:
    run(tab)
    says(tab, SAVED)
    kernel(tab, fault="disk full")
    pick(tab, "b")
    says(tab, KEPT)
    expect(tab.locator("#a .alert").first).to_contain_text("disk full")
    assert file(tab) == []
    assert [op["value"] for op in outbox(tab)] == ["b"]
    kernel(tab, fault="")
    later(tab, 1100)
    says(tab, SAVED)
    expect(tab.locator("#a .alert").first).to_be_hidden()
    assert [event["value"] for event in file(tab)] == ["b"]


def test_a_kernel_that_asks_again_gets_it_again(tab: Any) -> None:
    run(tab)
    says(tab, SAVED)
    kernel(tab, want=1)
    pick(tab, "b")
    says(tab, SAVED)
    assert [event["value"] for event in file(tab)] == ["b"]


def test_after_a_restart_answers_are_kept_and_the_cell_run_again_saves_them(tab: Any) -> None:
    run(tab)
    pick(tab, "a")
    says(tab, SAVED)
    tab.evaluate("desk.kernel.restart()")
    says(tab, CUT)
    expect(tab.locator("#a .alert").first).to_contain_text("Run this cell again")
    pick(tab, "c")
    says(tab, CUT)
    assert [op["value"] for op in outbox(tab)] == ["c"]
    assert [event["value"] for event in file(tab)] == ["a"]
    run(tab)
    says(tab, SAVED)
    assert chosen(tab) == "c"
    assert [event["value"] for event in file(tab)] == ["a", "c"]
    assert outbox(tab) == []


def test_a_restart_that_nobody_told_shows_within_seconds(tab: Any) -> None:
    run(tab)
    says(tab, SAVED)
    tab.evaluate("desk.kernel.restart(false)")
    pick(tab, "c")
    later(tab, 2500)
    says(tab, KEPT)
    run(tab)
    says(tab, SAVED)
    assert [event["value"] for event in file(tab)] == ["c"]


def test_a_reload_brings_the_answer_back(tab: Any) -> None:
    run(tab)
    pick(tab, "b")
    says(tab, SAVED)
    tab.reload()
    tab.wait_for_function("globalThis.desk")
    run(tab)
    says(tab, SAVED)
    assert chosen(tab) == "b"


def test_a_reload_in_the_middle_of_saving_loses_nothing(tab: Any) -> None:
    run(tab)
    says(tab, SAVED)
    kernel(tab, deaf=True)
    pick(tab, "b")
    old = tab.evaluate("desk.outbox()")[0][0].split("/")[-2]
    tab.reload()
    tab.wait_for_function("globalThis.desk")
    run(tab)
    says(tab, SAVED)
    assert chosen(tab) == "b"
    assert [(event["client"], event["n"]) for event in file(tab)] == [(old, 1)], "under the name of who made it"
    assert outbox(tab) == []


def test_two_views_of_one_task_show_the_same(tab: Any) -> None:
    run(tab, "a")
    run(tab, "b")
    says(tab, SAVED, "b")
    pick(tab, "c", "a")
    expect(tab.locator("#b .option input[value=c]")).to_be_checked()
    pick(tab, "a", "b")
    expect(tab.locator("#a .option input[value=a]")).to_be_checked()
    assert outbox(tab) == []


def test_two_tabs_do_not_lose_or_double_each_others_answers(tab: Any, context: Any, widget_pages: str) -> None:
    second = open_tab(context, widget_pages)
    run(tab)
    says(tab, SAVED)
    kernel(tab, deaf=True)
    pick(tab, "a")
    run(second)
    says(second, SAVED)
    assert chosen(second) == "a", "the other tab's unsaved answer goes into the file from here"
    pick(second, "b")
    says(second, SAVED)
    kernel(tab, deaf=False)
    later(tab, 4000)
    says(tab, SAVED)
    assert [event["value"] for event in file(tab)] == ["a", "b"]
    expect(tab.locator("#a .option input[value=b]")).to_be_checked()
    assert outbox(tab) == []
    assert second.errors == []


def test_another_students_leftovers_on_a_shared_computer_stay_theirs(tab: Any, context: Any, widget_pages: str) -> None:
    run(tab)
    says(tab, SAVED)
    kernel(tab, deaf=True)
    pick(tab, "a")
    says(tab, SAVING)
    other = open_tab(context, widget_pages, journal="someone-else")
    run(other)
    says(other, SAVED)
    assert chosen(other) is None
    assert file(other) == []
    assert [op["value"] for op in outbox(other)] == ["a"]


def test_a_browser_that_is_full_hurts_nobody_while_the_kernel_saves(tab: Any) -> None:
    run(tab)
    says(tab, SAVED)
    tab.evaluate("desk.fill()")
    pick(tab, "b")
    says(tab, SAVED)
    assert [event["value"] for event in file(tab)] == ["b"]


def test_not_saved_stops_the_input_and_offers_what_is_unsaved(tab: Any) -> None:
    run(tab)
    says(tab, SAVED)
    tab.evaluate("desk.fill()")
    kernel(tab, deaf=True)
    pick(tab, "b")
    later(tab, 2500)
    says(tab, LOST)
    expect(tab.locator("#a .option input").first).to_be_disabled()
    with tab.expect_download() as download:
        tab.get_by_role("button", name="Download").click()
    lines = download.value.path().read_text("utf-8").splitlines()
    assert '"value":"b"' in lines[1]
    kernel(tab, deaf=False)
    later(tab, 1100)
    says(tab, SAVED)
    expect(tab.locator("#a .option input").first).to_be_enabled()
    assert [event["value"] for event in file(tab)] == ["b"]


def test_a_restart_with_a_full_browser_says_not_saved(tab: Any) -> None:
    run(tab)
    says(tab, SAVED)
    tab.evaluate("desk.fill(); desk.kernel.restart()")
    pick(tab, "b")
    says(tab, LOST)


def test_a_refused_answer_is_told_and_leaves_the_screen(tab: Any) -> None:
    run(tab)
    pick(tab, "a")
    says(tab, SAVED)
    kernel(tab, refuse="there is no such option")
    pick(tab, "b")
    expect(tab.locator("#a .alert", has_text="there is no such option")).to_be_visible()
    expect(tab.locator("#a .option input[value=a]")).to_be_checked()
    says(tab, SAVED)


def test_a_view_that_goes_leaves_nothing_behind(tab: Any) -> None:
    run(tab)
    says(tab, SAVED)
    assert tab.evaluate("desk.clear('a')") == []
    assert tab.locator("#a > *").count() == 0
