"""What the scraper leaves of a page, line by line, and how a page is made fit for students."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from copydesk.errors import CopydeskError
from copydesk.text.article import split_lines
from copydesk.text.scrape import CODE_PAGES, page_for_students, scrape

EXAMPLES = {
    "blocks are lines with a blank line between": ("<h1>One</h1><p>Two</p>", "One\n\nTwo"),
    "a break starts a new line": ("<p><a>View<br>comments</a></p>", "View\ncomments"),
    "two breaks leave a blank line": ("<p>One<br><br>Two</p>", "One\n\nTwo"),
    "a break before any text changes nothing": ("<p>One</p><p><br>Two</p>", "One\n\nTwo"),
    "a break at the end changes nothing": ("<p>One<br></p><p>Two</p>", "One\n\nTwo"),
    "list items follow each other": ("<p>A</p><ul><li>B</li><li>C</li></ul><p>D</p>", "A\n\n  • B\n  • C\n\nD"),
    "numbered items keep their numbers": ("<ol><li>B</li><li>C</li></ol>", "  1. B\n  2. C"),
    "two lists stay two": ("<ul><li>A</li></ul><ul><li>B</li></ul>", "  • A\n\n  • B"),
    "a bullet waits for its text": ("<ul><li><div><p>A</p></div></li></ul>", "  • A"),
    "an empty item leaves nothing": ("<ul><li></li><li>A</li></ul><p>B</p>", "  • A\n\nB"),
    "links in a row run together": ("<div><a>Swan stops…</a> <a>Goat saves…</a></div>", "Swan stops… Goat saves…"),
    "links without a space are glued": ("<div><a>Swan…</a><a>Goat…</a></div>", "Swan…Goat…"),
    "white space is collapsed": ("<p> a\n\t b </p>", "a b"),
    "a no-break space is kept": ("<p>a&nbsp; b</p>", "a\xa0 b"),
    "a soft hyphen is kept": ("<p>de&shy;part</p>", "de\xadpart"),
    "a line of no-break spaces is no line": ("<p>a</p><p>&nbsp;</p><p>b</p>", "a\n\nb"),
    "a line separator is no new line": ("<p>a\u2028b</p>", "a b"),
    "markup that shows is text": ("<p>8&amp;nbsp;crowns</p>", "8&nbsp;crowns"),
    "text around a block makes lines of its own": ("<div>a<p>b</p>c</div>", "a\n\nb\n\nc"),
    "cells of a row stand in one line": ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
    "captions and buttons are left in": (
        "<figure><svg><text>no</text></svg><figcaption>A boat</figcaption></figure><button>Share</button>",
        "A boat\n\nShare",
    ),
    "furniture and code are dropped": (
        "<head>t</head><nav>n</nav><script>s</script><style>s</style><!-- c --><p>a</p><footer>f</footer>",
        "a",
    ),
    "bare text is a line": ("just text", "just text"),
    "an empty page leaves nothing": ("", ""),
}


@pytest.mark.parametrize(("html", "text"), EXAMPLES.values(), ids=EXAMPLES.keys())
def test_the_scrape_of_a_page_is(html: str, text: str) -> None:
    assert scrape(html).text == text


def test_each_line_names_its_element_and_a_blank_line_names_none() -> None:
    html = "<main><h1>A</h1><p>B <b>C</b></p><ul><li><a>D</a></li></ul></main>"
    names = [tag.name for tag in BeautifulSoup(html, "html.parser").find_all(True)]
    found = scrape(html).elements
    assert [None if index is None else names[index] for index in found] == ["h1", None, "p", None, "li"]


def test_two_lines_of_one_element_both_name_it() -> None:
    assert scrape("<p><a>View<br>comments</a></p>").elements == (1, 1)


def test_wrong_decoding_is_carried_out_and_not_typed() -> None:
    html = '<p data-decoded-as="cp1252">Jörn’s boat – old</p>'
    assert scrape(html).text == "Jörn’s boat – old".encode().decode("cp1252")
    assert "JÃ¶rnâ€™s" in page_for_students(html)


def test_wrong_decoding_stays_inside_its_element() -> None:
    assert scrape('<p>é <b data-decoded-as="cp1252">é</b> é</p>').text == "é Ã© é"


def test_an_unknown_code_page_is_named_with_those_that_are_known() -> None:
    with pytest.raises(CopydeskError, match=r"“klingon”.*cp1252"):
        scrape('<p data-decoded-as="klingon">a</p>')


def test_a_sign_that_the_wrong_code_page_cannot_hold_is_named() -> None:
    with pytest.raises(CopydeskError, match="“”” cannot be decoded as cp1252"):
        scrape('<p data-decoded-as="cp1252">“quoted”</p>')


def test_students_see_no_answer_and_nothing_runs() -> None:
    page = page_for_students(
        '<!-- teaser --><p data-artifact="teaser" onclick="x()"><a href="javascript:x()">A</a></p>'
        '<script>x()</script><iframe src="y"></iframe><meta http-equiv="refresh" content="0">'
    )
    for trace in ("data-artifact", "teaser", "onclick", "javascript", "script", "iframe", "refresh"):
        assert trace not in page


def test_an_element_carries_the_number_of_its_line() -> None:
    page = page_for_students("<h1>A</h1><ul><li><a>B</a></li><li>C</li></ul>")
    assert page == '<h1 data-line="1">A</h1><ul><li data-line="3"><a>B</a></li><li data-line="4">C</li></ul>'


def test_an_element_of_two_lines_gets_a_number_for_each_piece() -> None:
    page = page_for_students("<p>View<br>comments</p>")
    assert page == '<p><span data-line="1">View</span><br/><span data-line="2">comments</span></p>'


def test_a_very_deep_page_is_read_to_its_end() -> None:
    assert scrape("<div>" * 3000 + "deep" + "</div>" * 3000).text == "deep"


_TEXT = st.text("ab é’–\xa0\xad\n\t\u2028…", max_size=6)
_PAGES = st.recursive(
    _TEXT,
    lambda inner: st.builds(
        lambda name, parts: f"<{name}>{'<br>'.join(parts)}</{name}>",
        st.sampled_from(["p", "div", "ul", "li", "a", "b", "ol", "td", "nav", "figure"]),
        st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)


@given(_PAGES)
def test_every_line_has_an_element_and_only_blank_lines_have_none(html: str) -> None:
    left = scrape(f"<main>{html}</main>")
    rows = left.text.split("\n")
    assert len(rows) == len(left.elements)
    if left.text:
        assert [bool(row.strip()) for row in rows] == [index is not None for index in left.elements]
        assert rows == [line.text for line in split_lines(left.text)]
        assert "\n\n\n" not in left.text


@given(_PAGES)
def test_the_page_for_students_has_the_same_scrape_and_all_its_numbers(html: str) -> None:
    page = page_for_students(f"<main>{html}</main>")
    text = scrape(f"<main>{html}</main>").text
    assert scrape(page).text == text
    numbers = {
        int(str(tag["data-line"])) for tag in BeautifulSoup(page, "html.parser").find_all(attrs={"data-line": True})
    }
    assert numbers == {line.number for line in split_lines(text) if not line.blank}


@pytest.mark.parametrize("code_page", CODE_PAGES)
def test_every_code_page_on_offer_damages_and_can_be_undone(code_page: str) -> None:
    damaged = scrape(f'<p data-decoded-as="{code_page}">Zoë</p>').text
    assert damaged != "Zoë"
    assert damaged.encode(code_page).decode("utf-8") == "Zoë"
