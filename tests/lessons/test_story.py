"""A story of one's own: brought in, marked, cleaned and reported on; and what is said of a file that is no story."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from copydesk import desk
from copydesk.desk.story import the_story
from copydesk.errors import CopydeskError
from copydesk.lessons.report import CleanCopy, report_html, who_says_what, words_by_voice
from copydesk.lessons.story import gold_of
from copydesk.text.article import Article

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests" / "classroom"))
from classroom_helpers import STORY, Page, put  # noqa: E402

LESSON = "09-your-own-story"


@pytest.fixture
def kit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    (tmp_path / "notebooks").mkdir()
    shutil.copy(ROOT / "notebooks" / f"{LESSON}.toml", tmp_path / "notebooks")
    monkeypatch.chdir(tmp_path / "notebooks")
    monkeypatch.setattr("copydesk.desk.story._mine", None)
    desk.open(LESSON)
    return tmp_path


def span(words: str, text: str = STORY) -> list[list[int]]:
    return [[text.index(words), text.index(words) + len(words)]]


def brought(kit: Path, text: str = STORY, name: str = "my-text.txt") -> Any:
    (kit / "notebooks" / name).write_text(text, encoding="utf-8")
    return desk.bring(name)


def test_a_story_of_ones_own_goes_from_a_file_to_a_report(kit: Path) -> None:
    told = brought(kit)
    assert "Ferry pier at Low Orrin to close for two winters" in repr(told)
    Page(desk.my_story("artifact")).do(
        put("c.1", "artifact", "promo", text=span("Sign up for our newsletter and get the harbour news every Friday"))
    )
    Page(desk.my_story("attribution")).do(
        put(
            "c.1",
            "attribution",
            "attribution",
            content=span("“The piles are rotten below the water line,”"),
            cue=span("said Marek")[:0] or span("said"),
            source=span("Marek Toll, who chairs the board"),
        )
    )
    Page(desk.my_story("loaded")).do(
        put("c.1", "loaded", "verb", text=span("botched")), put("c.2", "loaded", "modifier", text=span("rotten"))
    )
    Page(desk.my_story("note")).do(
        {"do": "answer", "key": "text", "value": "The board speaks <b>first</b>.\nIslanders do not."}
    )
    copy = desk.clean_copy()
    assert "newsletter" not in repr(copy)
    assert "<del" in copy._repr_html_()
    made = desk.report()
    assert "my-stories/my-text/desk-report.html" in repr(made)
    html = (kit / "my-stories" / "my-text" / "desk-report.html").read_text(encoding="utf-8")
    assert "The board speaks &lt;b&gt;first&lt;/b&gt;." in html
    assert "<td>Marek Toll, who chairs the board</td>" in html
    assert re.search(r"<td>the outlet's</td><td>\d+</td><td>botched</td>", html.replace("&#x27;", "'"))
    assert re.search(r"word for word</td><td>\d+</td><td>rotten</td>", html)
    assert (kit / "answers" / "my-my-text").is_dir()


def test_what_was_marked_is_there_when_the_story_is_brought_again(kit: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    brought(kit)
    Page(desk.my_story("loaded")).do(put("c.1", "loaded", "verb", text=span("botched")))
    monkeypatch.setattr("copydesk.desk.story._mine", None)  # as in a new kernel
    brought(kit)
    assert [a.label for a in the_story().reading()] == ["verb"]


def test_a_changed_text_is_a_new_story_and_the_old_marks_stay(kit: Path) -> None:
    brought(kit)
    Page(desk.my_story("loaded")).do(put("c.1", "loaded", "verb", text=span("botched")))
    told = brought(kit, STORY.replace("botched", "delayed"))
    assert "The text has changed" in repr(told)
    assert the_story().reading() == []
    brought(kit)
    assert len(the_story().reading()) == 1


def test_without_a_file_a_story_of_the_kit_is_taken_if_one_is_named(kit: Path) -> None:
    told = desk.bring("my-text.txt", otherwise="harbour-horn")
    assert "There is no file my-text.txt beside this notebook yet" in repr(told)
    assert not list((kit / "my-stories").rglob("gold.json"))
    assert "Nothing is marked yet" in repr(desk.report())
    with pytest.raises(CopydeskError, match=r"There is no file my-text\.txt here\. Put it beside this notebook"):
        desk.bring("my-text.txt")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "holds no text"),
        (b" \n\n\t", "holds no text"),
        (b"%PDF-1.7\n1 0 obj", "is not text. Save the story as plain text"),
        (b"PK\x03\x04word/document.xml", "is not text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "is not text"),
        (b"a" * 5_000_001, "An article has at most 5,000,000"),
    ],
    ids=["empty", "blank", "a PDF", "a Word file", "a picture", "too large"],
)
def test_a_file_that_is_no_story_gets_one_kind_sentence(kit: Path, data: bytes, sentence: str) -> None:
    (kit / "notebooks" / "my-text.txt").write_bytes(data)
    with pytest.raises(CopydeskError, match=re.escape(sentence)) as told:
        desk.bring("my-text.txt", otherwise="harbour-horn")
    assert "\n" not in str(told.value)
    assert not (kit / "my-stories").exists()


def test_a_folder_in_the_place_of_a_file_gets_one_sentence(kit: Path) -> None:
    (kit / "notebooks" / "my-text.txt").mkdir()
    with pytest.raises(CopydeskError, match="it is a folder"):
        desk.bring("my-text.txt")


def test_a_saved_web_page_becomes_the_text_that_a_scraper_leaves(kit: Path) -> None:
    body = "<h1>Ducks in the library</h1><p>Two ducks walked into the library, the porter said.</p>"
    html = f"<html><body>{body}</body></html>"
    told = brought(kit, html, "page.html")
    assert "Ducks in the library" in repr(told)
    assert "<p>" not in told.article.text


def test_the_machine_is_hidden_until_ones_own_try_is_checked_and_no_score_is_given(kit: Path) -> None:
    brought(kit)
    page = Page(desk.my_story("loaded"))
    ask = {"t": "ask", "what": "machine"}
    page._say(ask)
    assert page.heard[-1]["annotations"] == []
    assert "Check first" in page.heard[-1]["why"]
    page.do(put("c.1", "loaded", "verb", text=span("botched")))
    verdict = next(m for m in page.do({"do": "check", "reason": {"pick": 0, "text": ""}}) if m["t"] == "verdict")
    assert verdict["share"] is None
    assert verdict["sentences"][0].startswith("You have 1 loaded word. The machine has ")
    page._say(ask)
    assert page.heard[-1]["annotations"]
    page._say({"t": "ask", "what": "gold"})
    assert page.heard[-1] == page.heard[-1] | {
        "annotations": [],
        "why": "Nobody has made a key to your story. You are the desk.",
    }


def test_a_check_names_a_claim_that_is_not_finished(kit: Path) -> None:
    brought(kit)
    answers = Page(desk.my_story("attribution")).do(
        put("c.1", "attribution", "attribution", content=span("islanders are furious")),
        {"do": "check", "reason": {"pick": 0, "text": ""}},
    )
    (item,) = next(m for m in answers if m["t"] == "verdict")["items"]
    assert "Mark who says so" in item["why"]


def test_a_hint_leads_to_a_line_and_never_tells_what_the_machine_sees(kit: Path) -> None:
    brought(kit)
    page = Page(desk.my_story("loaded"))
    first, second = (next(m for m in page.do({"do": "hint", "level": n}) if m["t"] == "hint") for n in (1, 2))
    assert "plainer word" in first["text"]
    assert (second["line"], second["spans"]) == (1, None)


def test_a_script_in_a_story_is_shown_and_never_run() -> None:
    seen: set[str] = set()

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            seen.add(tag)

    text = "Headline <script>alert(1)</script>\n\n“<img src=x onerror=alert(2)>,” said Ann.\n"
    article = Article.from_text(text, "s", {"headline": "Headline <script>alert(1)</script>"})
    html = report_html(article, [], "<script>alert(3)</script>")
    Tags().feed(html)
    assert not seen & {"script", "img", "link", "a", "iframe"}
    assert "http" not in html


def test_the_report_shows_each_line_of_the_story_and_strikes_what_does_not_belong() -> None:
    article = Article.load(ROOT / "data" / "articles" / "harbour-horn")
    gold = gold_of(article)
    html = report_html(article, gold, "")
    plain = re.sub(r"<[^>]+>", "", html.split('<ol class="copy">')[1].split("</ol>")[0])
    for line in article.lines:
        assert line.blank or f"{line.number}{line.text}" in plain.replace("&#x27;", "'").replace("&quot;", '"')
    assert '<del class="artifact">248</del>' in html
    assert "No note was written." in html
    shown = repr(CleanCopy(article=article, annotations=tuple(gold)))
    assert "angry first" not in shown
    assert "Nobody switches off a voice" in shown
    assert len(who_says_what(article, gold).rows) == sum(a.layer == "attribution" for a in gold)
    assert {row["whose"] for row in words_by_voice(article, gold).rows} >= {"the outlet's", "not this story's"}


def test_without_a_story_one_is_told_to_bring_one(kit: Path) -> None:
    for call in (desk.clean_copy, desk.report, lambda: desk.my_story("loaded")):
        with pytest.raises(CopydeskError, match=r"There is no story yet\. Bring one in first"):
            call()
