"""axe-core finds nothing: in every kind, in both themes, before and after the desk has spoken."""

from __future__ import annotations

from typing import Any

import pytest
from browser_fixtures import PAGES, missing
from harness import PAGE, SAVED, TEXT, kernel, pick, run, says
from playwright.sync_api import expect

from copydesk.marks.codebook import codebook

VERDICT = {
    "share": 0.5,
    "sentences": ["Not quite."],
    "reveal": "It is told in the second line.",
    "items": [
        {"outcome": kind, "title": kind, "why": "So.", "mark": option, "lines": [5]}
        for kind, option in zip(["missed", "extra", "alone"], "abc", strict=True)
    ],
}


def complaints(tab: Any) -> list[str]:
    """What axe-core finds on the harness page in the light and in the dark theme, one line a finding."""
    if not PAGES["/axe.min.js"].exists():
        missing("No node_modules/axe-core found: npm ci")
    tab.add_script_tag(url="/axe.min.js")
    lines = []
    for theme in ("light", "dark"):
        tab.evaluate("(theme) => desk.theme(theme === 'light')", theme)
        expect(tab.locator(".copydesk.dark")).to_have_count(int(theme == "dark"))
        found = tab.evaluate("axe.run(document, {resultTypes: ['violations']}).then(r => r.violations)")
        lines += [f"{theme}: {v['id']}: {n['target']} {n['failureSummary']}" for v in found for n in v["nodes"]]
    return lines


@pytest.mark.parametrize("kind", ["choose", "estimate"])
def test_an_answer_is_accessible_open_and_committed(tab: Any, kind: str) -> None:
    kernel(tab, verdict=VERDICT)
    run(tab, traits={"text": TEXT}, kind=kind, commit=True, unit="words", min=0, max=100)
    says(tab, SAVED)
    assert complaints(tab) == []
    if kind == "choose":
        pick(tab, "b")
    else:
        tab.locator("input[type=number]").fill("12")
    tab.get_by_role("button", name="Commit").click()
    expect(tab.locator(".said")).to_be_visible()
    assert complaints(tab) == []


def test_a_page_beside_its_scrape_and_a_mark_task_are_accessible(tab: Any) -> None:
    run(
        tab,
        traits={"text": TEXT, "page": PAGE, "codebook": codebook().to_json()},
        kind="mark",
        layers=["artifact"],
        ask=["span", "family", "label"],
        lines=[[1, 8]],
        reasons=["one", "two", "three"],
    )
    says(tab, SAVED)
    tab.frame_locator("iframe").locator("h1").wait_for()
    tab.locator(".ln[data-line='6'] .no").click()
    assert complaints(tab) == []


@pytest.mark.parametrize("trouble", ["kept", "cut", "lost"])
def test_bad_news_is_accessible_too(tab: Any, trouble: str) -> None:
    run(tab)
    says(tab, SAVED)
    if trouble == "lost":
        tab.evaluate("desk.fill()")
    if trouble == "kept":
        kernel(tab, fault="disk full")
    else:
        tab.evaluate("desk.kernel.restart()")
    pick(tab, "a")
    expect(tab.locator(f".copydesk[data-status={trouble}]")).to_be_visible()
    assert complaints(tab) == []
