"""The class's picture over one's own text: after a check or a commit, and only where the page is told of one."""

from __future__ import annotations

from typing import Any

import pytest
from harness import SAVED, TEXT, kernel, run, says
from playwright.sync_api import expect
from test_accessible import VERDICT, complaints

from copydesk.marks.codebook import codebook

START = TEXT.index("half empty")
WARM = [
    {"id": "h1", "layer": "loaded", "label": "h4", "spans": {"heat": [[START, START + 4]]}, "attrs": {},
     "by": "student", "rationale": "nearly all of you"},
    {"id": "h2", "layer": "loaded", "label": "h2", "spans": {"heat": [[START + 5, START + 10]]}, "attrs": {},
     "by": "student", "rationale": "some of you"},
]  # fmt: skip


def committed(tab: Any, **task: Any) -> None:
    kernel(tab, verdict=VERDICT, overlay={"annotations": WARM})
    traits = {"text": TEXT, "codebook": codebook().to_json()}
    run(tab, traits=traits, kind="mark", layers=["loaded"], ask=["span"], commit=True, feedback="after", **task)
    says(tab, SAVED)
    expect(tab.get_by_role("button", name="the class")).to_have_count(0)
    tab.get_by_role("button", name="Commit", exact=True).click()
    tab.get_by_role("button", name="Commit my marks").click()


def test_the_class_is_offered_after_the_commit_and_warms_the_words(tab: Any) -> None:
    committed(tab, class_picture=True)
    tab.get_by_role("button", name="the class").click()
    expect(tab.locator(".m.h4")).to_have_text("half")
    expect(tab.locator(".m.h2")).to_have_text("empty")
    assert tab.evaluate("getComputedStyle(document.querySelector('.m.h4')).backgroundColor") not in (
        "",
        "rgba(0, 0, 0, 0)",
    )
    expect(tab.locator(".others")).to_contain_text("The class")
    expect(tab.locator(".others")).to_contain_text("half")
    expect(tab.locator(".others")).to_contain_text("nearly all of you")
    assert complaints(tab) == []
    tab.get_by_role("button", name="the class").click()
    expect(tab.locator(".m.h4")).to_have_count(0)


@pytest.mark.parametrize("task", [{}, {"overlay": True}])
def test_without_a_picture_no_button_promises_one(tab: Any, task: dict[str, Any]) -> None:
    committed(tab, **task)
    expect(tab.get_by_role("button", name="the machine’s reading")).to_have_count(len(task))
    expect(tab.get_by_role("button", name="the class")).to_have_count(0)


def test_that_the_picture_is_not_there_yet_is_told_until_it_is(tab: Any) -> None:
    committed(tab, class_picture=True)
    kernel(tab, overlay={"annotations": [], "why": "Your teacher has not released it yet."})
    tab.get_by_role("button", name="the class").click()
    expect(tab.locator(".note")).to_have_text("Your teacher has not released it yet.")
    kernel(tab, overlay={"annotations": WARM, "why": None})
    tab.get_by_role("button", name="the class").click()
    expect(tab.locator(".m.h4")).to_have_text("half")
    expect(tab.locator(".note")).to_have_count(0)
