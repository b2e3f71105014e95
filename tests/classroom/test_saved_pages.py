"""Saved pages of three makes (tests/saved_pages), brought in as a teacher would. All three are invented."""

from __future__ import annotations

from pathlib import Path

import pytest
from classroom_helpers import ROOT

from copydesk.classroom.articles.bring import bring
from copydesk.classroom.articles.check import check_article
from copydesk.text.incoming import decode

PAGES = ROOT / "tests" / "saved_pages"
HEADLINES = {
    "blog-theme.html": "Lamp-lighters’ walk to end after ninety years",
    "app-page.html": "Goats to stay on the airfield, court rules",
    "table-page.htm": "Ferry bell stolen on the eve of its hundredth birthday",
}


@pytest.mark.parametrize("name", HEADLINES)
def test_a_saved_page_gives_its_story_its_headline_and_marks_in_all_layers(tmp_path: Path, name: str) -> None:
    made = bring((PAGES / name).read_bytes(), name, tmp_path)
    assert made.article.headline == HEADLINES[name]
    assert all(made.counts.values()), made.counts
    assert "alert(" not in made.article.text
    assert "schema.example" not in made.article.text
    assert "_theme" not in made.article.text
    assert check_article(made.folder) == []


def test_a_page_that_calls_itself_iso_8859_1_is_read_as_browsers_read_it() -> None:
    text = decode((PAGES / "table-page.htm").read_bytes(), "table-page.htm")
    assert "“It weighs as much as a pony,” said ferryman Aart Lindqvist." in text
    assert "three o’clock" in text
    assert "– not one cent" in text


def test_the_cells_that_lay_out_an_old_page_are_not_run_into_one_line(tmp_path: Path) -> None:
    made = bring((PAGES / "table-page.htm").read_bytes(), "table-page.htm", tmp_path)
    lines = [line.text for line in made.article.lines]
    assert "Guest book" in lines
    assert "Small ads" in lines


def test_every_saved_page_says_that_it_is_invented() -> None:
    assert sorted(HEADLINES) == sorted(path.name for path in PAGES.glob("*.htm*"))
    for name in HEADLINES:
        assert "invented for tests" in decode((PAGES / name).read_bytes(), name)
