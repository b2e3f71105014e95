"""The shipped articles: what was promised of each holds for every folder that has a page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import textstat
from bs4 import BeautifulSoup
from bs4.element import Tag

from copydesk.classroom.shown import shown_pages
from copydesk.marks.codebook import codebook
from copydesk.text.article import Article, Line
from copydesk.text.scrape import page_for_students, scrape
from copydesk.text.words import words

DATA = Path(__file__).resolve().parents[2] / "data" / "articles"
FOLDERS = sorted(page.parent for page in DATA.glob("*/page.html"))
EXERCISES_AND_LESSONS = {"lesson", "exercise"}


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def folder(request: pytest.FixtureRequest) -> Path:
    return request.param


def page_of(folder: Path) -> str:
    return (folder / "page.html").read_text(encoding="utf-8")


def label_of(tag: Tag) -> str | None:
    """The artifact that a whole line is: said by its element, one around it, or one that holds all its text."""
    for near in (tag, *tag.parents):
        if near.has_attr("data-artifact"):
            return str(near["data-artifact"])
    inner = tag.find(attrs={"data-artifact": True})
    whole = inner is not None and inner.get_text().strip() == tag.get_text().strip()
    return str(inner["data-artifact"]) if whole else None


def story_and_artifacts(folder: Path) -> tuple[list[Line], list[Line]]:
    html = page_of(folder)
    left = scrape(html)
    tags = BeautifulSoup(html, "html.parser").find_all(True)
    article = Article.load(folder)
    story: list[Line] = []
    artifacts: list[Line] = []
    for line, index in zip(article.lines, left.elements, strict=True):
        if index is not None:
            foreign = label_of(tags[index]) not in (None, "encoding")
            (artifacts if foreign else story).append(line)
    return story, artifacts


def test_a_lesson_s_ready_page_is_the_published_page_as_students_may_see_it() -> None:
    pages = dict(shown_pages(DATA.parents[1]))
    assert pages
    assert set(pages) == set(DATA.glob("*/shown.html"))
    for file, page in pages.items():
        assert file.read_text(encoding="utf-8") == page, f"{file}: run `copydesk generate`"


def test_the_three_first_articles_are_here() -> None:
    assert {"harbour-horn", "sennholt-ferry", "alder-street-limes"} <= {folder.name for folder in FOLDERS}


def test_the_text_is_what_the_scraper_leaves_byte_for_byte(folder: Path) -> None:
    assert (folder / "article.txt").read_bytes() == scrape(page_of(folder)).text.encode("utf-8")


def test_article_toml_says_what_a_teacher_needs(folder: Path) -> None:
    meta = Article.load(folder).meta
    assert meta["invented"] is True
    assert meta["licence"] == "CC BY 4.0"
    assert meta["use"] in EXERCISES_AND_LESSONS
    assert meta["lessons"]
    for key in ("outlet", "dateline", "page_date", "story_date", "date_note"):
        assert meta[key], key


def test_the_headline_in_article_toml_stands_in_the_text_and_on_the_page(folder: Path) -> None:
    headline = Article.load(folder).meta["headline"]
    assert headline in Article.load(folder).text.split("\n")
    heading = BeautifulSoup(page_of(folder), "html.parser").h1
    assert heading is not None
    assert heading.get_text() == headline


def test_the_page_says_that_all_of_it_is_invented(folder: Path) -> None:
    footer = BeautifulSoup(page_of(folder), "html.parser").footer
    assert footer is not None
    notice = footer.get_text()
    assert Article.load(folder).outlet in notice
    assert "invented" in notice
    assert "every person" in notice


def test_every_artifact_on_the_page_has_a_label_of_the_codebook(folder: Path) -> None:
    labels = {label.name for label in codebook().layers["artifact"].labels}
    marked = BeautifulSoup(page_of(folder), "html.parser").find_all(attrs={"data-artifact": True})
    assert {tag["data-artifact"] for tag in marked} <= labels
    assert marked


def test_every_label_of_the_codebook_occurs_in_the_collection() -> None:
    labels = {label.name for label in codebook().layers["artifact"].labels}
    pages = [BeautifulSoup(page_of(folder), "html.parser") for folder in FOLDERS]
    assert {tag["data-artifact"] for page in pages for tag in page.find_all(attrs={"data-artifact": True})} == labels


def test_a_story_has_250_to_350_words_and_one_of_the_three_in_lesson_06_up_to_500(folder: Path) -> None:
    story, _ = story_and_artifacts(folder)
    most = 500 if "06-three-outlets" in Article.load(folder).meta["lessons"] else 350
    assert 250 <= sum(len(words(line.text)) for line in story) <= most


def test_story_lines_outnumber_artifacts_so_that_guessing_never_pays(folder: Path) -> None:
    story, artifacts = story_and_artifacts(folder)
    assert len(story) >= len(artifacts) >= 8
    assert len(story) + len(artifacts) <= 40


def test_the_reading_grade_is_as_article_toml_says(folder: Path) -> None:
    story, _ = story_and_artifacts(folder)
    running = " ".join(line.text for line in story if line.text[-1] in ".!?’”")
    measured = textstat.flesch_kincaid_grade(running)
    assert measured == pytest.approx(Article.load(folder).meta["reading_grade"], abs=0.1)
    assert 8 <= measured <= 10


def test_a_page_needs_nothing_from_outside(folder: Path) -> None:
    html = page_of(folder)
    assert not re.search(r"""(?:src|href|action|data)\s*=\s*["']?\s*(?:https?:)?//""", html)
    assert not re.search(r"url\(\s*[\"']?(?:https?:)?//|@import", html)
    assert "<script" not in html
    assert "<img" not in html


def test_the_page_for_students_keeps_the_text_and_drops_the_answers(folder: Path) -> None:
    page = page_for_students(page_of(folder))
    assert scrape(page).text == Article.load(folder).text
    assert "data-artifact" not in page


def test_the_ferry_page_bears_a_date_five_years_after_its_story() -> None:
    article = Article.load(DATA / "sennholt-ferry")
    assert article.line(1).text == "Friday, 15 March 2024"
    assert article.meta["story_date"] == "2019-03-14"
    assert "October 2018, five months ago" in article.text
    assert "2019" not in article.text
    assert "2019" not in article.dateline


def test_the_ferry_page_holds_real_mojibake_that_decoding_undoes() -> None:
    article = Article.load(DATA / "sennholt-ferry")
    damaged = next(line.text for line in article.lines if "â€" in line.text)
    assert damaged.encode("cp1252").decode("utf-8").startswith("The ferry’s skipper, Jörn Čapek, said")
