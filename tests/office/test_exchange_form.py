"""To and from colleagues and other programs by buttons, and marks carried over to an updated story."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from copydesk import desk
from copydesk.kit import kit_root
from copydesk.marks.annotation import AnnotationSet
from copydesk.office.own_article import OwnArticle
from copydesk.text.article import Article

SLUG = "later-school-bell"


@pytest.fixture
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OwnArticle:
    """The round in an empty folder, with an article that has gold, picked."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(kit_root() / "data" / "articles" / SLUG, tmp_path / "articles" / SLUG)
    made = desk.article_round(tmp_path)
    made.picker.take_up(SLUG)
    return made


def said(mine: OwnArticle) -> str:
    return str(mine.exchange().message.value)


def form(mine: OwnArticle) -> Any:
    return mine.exchange()


def test_an_article_is_packed_and_taken_in_elsewhere_and_picked_there(mine: OwnArticle, tmp_path: Path) -> None:
    form(mine).share.click()
    packed = tmp_path / "handouts" / f"{SLUG}-with-key.zip"
    assert "Give it to colleagues only: the key is in it." in said(mine)
    assert 'download="later-school-bell-with-key.zip"' in said(mine)
    theirs = OwnArticle(tmp_path / "theirs", {"studio": str, "reading": str, "adjudicate": str})
    form(theirs).came.path.value = str(packed)
    form(theirs).receive.click()
    assert "It is picked in step 10 now." in said(theirs)
    assert theirs.chosen() == tmp_path / "theirs" / "articles" / SLUG
    form(theirs).came.path.value = str(packed)
    form(theirs).receive.click()
    assert f"Type another name for it, such as {SLUG}-2." in said(theirs)
    form(theirs).slug.value = "bell"
    form(theirs).receive.click()
    assert theirs.chosen().name == "bell"


def test_marks_go_out_for_each_program_and_come_back_as_a_reading(mine: OwnArticle, tmp_path: Path) -> None:
    for kind, ending in (("csv", ".csv"), ("w3c", ".jsonld"), ("brat", ".ann"), ("json", ".json")):
        form(mine).program.value = kind
        form(mine).write.click()
        file = tmp_path / "handouts" / f"{SLUG}-{kind}" / f"{SLUG}{ending}"
        assert file.is_file()
        assert f'download="{file.name}"' in said(mine)
        form(mine).marks.path.value = str(file)
        form(mine).reader.value = kind
        form(mine).read.click()
        assert (mine.chosen() / "passes" / f"{kind}.json").is_file(), said(mine)
    form(mine).marks.path.value = str(file)
    form(mine).read.click()
    assert "json.json exists already" in said(mine)


def test_an_updated_story_takes_the_marks_of_the_earlier_one(mine: OwnArticle, tmp_path: Path) -> None:
    old = Article.load(mine.chosen())
    new = tmp_path / "articles" / "later-school-bell-noon"
    Article.from_text("Updated at noon.\n\n" + old.text, new.name, old.meta).save(new)
    form(mine).carry.click()
    assert "No earlier version was picked. Pick in step 10 the new version" in said(mine)
    mine.picker.take_up(new.name)
    form(mine).earlier.value = SLUG
    form(mine).carry.click()
    count = len(AnnotationSet.load(tmp_path / "articles" / SLUG / "gold.json", old).annotations)
    assert f"gold: {count} of {count} marks are in {new / 'draft.json'}." in said(mine)
    assert "Written since: line 1." in said(mine)
    form(mine).earlier.value = SLUG
    form(mine).as_draft.value = False
    form(mine).carry.click()
    assert (new / "gold.json").is_file()


def test_each_button_says_in_one_sentence_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    none = desk.article_round(tmp_path)
    for button in ("share", "write", "read", "carry"):
        getattr(form(none), button).click()
        assert "No article is picked yet." in said(none), button
    form(none).receive.click()
    assert "No file was given. Pick the zip" in said(none)
    (tmp_path / "bad.zip").write_bytes(b"PK")
    form(none).came.path.value = "bad.zip"
    form(none).receive.click()
    assert "bad.zip is no shared article, or is damaged" in said(none)
    assert "/tmp" not in said(none).replace(str(tmp_path), "")
