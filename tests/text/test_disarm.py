"""A page that is shown or passed on: it runs nothing, loads nothing, and says what it said."""

from __future__ import annotations

from pathlib import Path

import pytest

from copydesk.kit import kit_root
from copydesk.text.disarm import safe_page
from copydesk.text.scrape import page_for_students, scrape

PAGES = sorted((kit_root() / "data" / "articles").glob("*/page.html"))
SAVED = sorted((Path(__file__).resolve().parents[1] / "saved_pages").glob("*.htm*"))

# What runs or loads something, and what of it may be left.
HOSTILE = {
    "a script": "<script>far()</script>",
    "an event": '<img src="a.png" onerror="far()">',
    "an address that runs": '<a href="javascript:far()">a</a>',
    "one with a line break": '<a href="java\nscript:far()">a</a>',
    "one with signs before it": '<a href="&#1; JAVASCRIPT:far()">a</a>',
    "a form that runs": '<button formaction="javascript:far()">a</button>',
    "a page as data": '<a href="data:text/html,<b>far()</b>">a</a>',
    "a frame": '<iframe srcdoc="far()"></iframe><frame src="//far.example">',
    "a new base": '<base href="https://far.example/">',
    "a new address": '<meta http-equiv="refresh" content="0;url=https://far.example">',
    "a picture": '<img src="https://far.example/x.png" srcset="a 1x, //far.example/y 2x">',
    "a picture with a blank": '<img src=" https://far.example/x.png">',
    "a poster": '<div background="//far.example/x"></div>',
    "a style sheet": '<link rel="stylesheet" href="https://far.example/x.css">',
    "an import": '<style>@import "https://far.example/x.css"; p > b { color: red }</style>',
    "a background": "<style>p { background: url( 'https://far.example/x.png' ) }</style>",
    "a style of its own": '<p style="background: url(//far.example/x)">a</p>',
    "a comment": "<!-- far() -->",
    "an embedded thing": '<object data="//far.example/x"></object><embed src="//far.example/x">',
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("made", [safe_page, page_for_students])
def test_what_runs_or_loads_is_gone_and_the_words_stay(name: str, made: object) -> None:
    page = f"<!doctype html><html><head></head><body><p>Before.</p>{HOSTILE[name]}<p>After.</p></body></html>"
    assert callable(made)
    left = made(page)
    assert "far" not in left
    assert scrape(left).text == scrape(page).text


@pytest.mark.parametrize("page", [*PAGES, *SAVED], ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_page_that_was_made_safe_scrapes_the_same_and_stays_as_it_is(page: Path) -> None:
    html = page.read_text(encoding="utf-8", errors="replace")
    safe = safe_page(html)
    assert scrape(safe).text == scrape(html).text
    assert safe_page(safe) == safe
    assert safe.count("Content-Security-Policy") == 1


@pytest.mark.parametrize("page", ["", "plain words", "<p>a", "<!doctype html>", "<html><body>x", "<head></head>"])
def test_the_policy_stands_in_every_page_behind_its_doctype(page: str) -> None:
    safe = safe_page(page)
    assert safe.count("Content-Security-Policy") == 1
    assert "doctype" not in page or safe.lower().startswith("<!doctype")
    assert safe_page(safe) == safe
