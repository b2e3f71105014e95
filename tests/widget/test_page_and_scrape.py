"""The page as published beside what the scraper left: together, and back."""

from __future__ import annotations

from typing import Any

import pytest
from harness import PAGE, SAVED, TEXT, run, says
from playwright.sync_api import expect


@pytest.fixture
def both(tab: Any) -> Any:
    run(tab, traits={"text": TEXT, "page": PAGE})
    says(tab, SAVED)
    tab.frame_locator("iframe").locator("h1").wait_for()
    return tab


def lit(tab: Any) -> tuple[list[str], list[str]]:
    """The lines that are lit up in the page, and in the scrape."""
    page = tab.frame_locator("iframe").locator("[data-copydesk-lit]")
    numbers = [node.get_attribute("data-line") for node in page.all()]
    return numbers, [node.get_attribute("data-line") for node in tab.locator(".lit-line").all()]


def test_a_line_lights_up_its_element_and_back(both: Any) -> None:
    both.locator(".ln[data-line='3']").hover()
    assert lit(both) == (["3"], ["3"])
    both.frame_locator("iframe").locator("[data-line='1']").hover()
    assert lit(both) == (["1"], ["1"])


def test_the_lit_element_is_brought_into_view_and_the_notebook_stays_where_it_is(both: Any) -> None:
    both.evaluate("document.body.style.height = '4000px'")
    before = both.evaluate("scrollY")
    both.locator(".ln[data-line='7']").click(position={"x": 60, "y": 8})
    element = both.frame_locator("iframe").locator("[data-line='7']")
    expect(element).to_have_attribute("data-copydesk-lit", "")
    assert element.evaluate(
        "n => { const r = n.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight }"
    )
    assert both.evaluate("scrollY") == before


def test_both_sides_scroll_together(both: Any) -> None:
    both.set_viewport_size({"width": 1120, "height": 500})
    both.evaluate("document.querySelector('.paper').style.fontSize = '60px'")
    frame = both.frames[1]
    both.evaluate("(p => p.scrollTop = p.scrollHeight)(document.querySelector('.paper'))")
    frame.wait_for_function("scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2")
    both.wait_for_timeout(300)
    frame.evaluate("scrollTo(0, 0)")
    both.wait_for_function("document.querySelector('.paper').scrollTop === 0")


def test_a_line_without_an_element_is_only_a_line(tab: Any) -> None:
    run(tab, traits={"text": TEXT, "page": "<p data-line='3'>Ferry</p>"})
    says(tab, SAVED)
    tab.frame_locator("iframe").locator("p").wait_for()
    tab.locator(".ln[data-line='3']").hover()
    assert lit(tab) == (["3"], ["3"])
    tab.locator(".ln[data-line='7']").hover()
    assert lit(tab) == ([], [])


def test_the_page_can_be_put_away_and_fetched_again(both: Any) -> None:
    both.get_by_role("button", name="Hide the page").click()
    expect(both.locator("iframe")).to_be_hidden()
    both.locator(".ln[data-line='3']").hover()
    both.get_by_role("button", name="Show the page").click()
    expect(both.locator("iframe")).to_be_visible()


def test_a_page_runs_no_script_and_its_links_lead_nowhere(tab: Any) -> None:
    run(tab, traits={"text": TEXT, "page": PAGE + "<script>parent.document.title = 'taken over'</script>"})
    tab.frame_locator("iframe").get_by_text("Share this story").click()
    assert tab.title() == "The annotator without Jupyter"
    assert tab.frames[1].url == "about:srcdoc"
    assert tab.locator("iframe").get_attribute("sandbox") == "allow-same-origin"


def test_on_a_narrow_screen_the_scrape_stands_under_the_page(both: Any) -> None:
    wide = both.locator(".beside > div").evaluate_all("nodes => nodes.map(n => n.getBoundingClientRect().top)")
    assert wide[0] == wide[1]
    both.set_viewport_size({"width": 500, "height": 900})
    tops = both.locator(".beside > div").evaluate_all("nodes => nodes.map(n => n.getBoundingClientRect().top)")
    assert tops[1] > tops[0] + 200
    assert both.evaluate("document.documentElement.scrollWidth <= innerWidth")
