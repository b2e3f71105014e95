"""A teacher's own article by buttons: what each form does, and what it says where something is missing."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from copydesk import desk
from copydesk.marks.annotation import Annotation, AnnotationSet, Span
from copydesk.office.own_article import OwnArticle
from copydesk.text.article import Article

STORY = """Skip to content
Ferry pier at Low Orrin to close for two winters

Share
The pier at Low Orrin will close in April, the harbour board said on Friday.
The board has botched the repair of the pier for ten years.
Until then the ferry will call at High Orrin, three miles to the north.
Print
The old pier, seen from the church hill, was built in 1911 by the fishers of Orrin.
"""
LINES = ("Skip to content", "Share", "Print")


@pytest.fixture
def my_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OwnArticle:
    """The round in an empty folder, with a story in it that was brought in."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pier.txt").write_text(STORY, encoding="utf-8")
    mine = desk.article_round(tmp_path)
    mine.picker.source.path.value = "pier.txt"
    mine.picker.bring.click()
    return mine


def said(form: Any) -> str:
    return str(form.message.value)


def marks(*words: str, label: str = "control", by: str = "gold") -> list[Annotation]:
    spans = [(Span(STORY.index(w), STORY.index(w) + len(w)),) for w in words]
    return [
        Annotation(id=f"g{n}", layer="artifact", label=label, spans={"text": one}, by=by, rationale="A button.")
        for n, one in enumerate(spans, 1)
    ]


def keep(folder: Path, file: str, found: list[Annotation]) -> None:
    (folder / "passes").mkdir(exist_ok=True)
    AnnotationSet.of(Article.load(folder), Path(file).stem, found).save(folder / file)


def test_a_story_is_brought_in_and_picked_and_picked_again_the_next_time(
    my_article: OwnArticle, tmp_path: Path
) -> None:
    assert "“Ferry pier at Low Orrin to close for two winters”, 9 lines." in said(my_article.picker)
    assert "Copyright is yours to respect" in said(my_article.picker)
    assert my_article.chosen() == tmp_path / "articles" / "pier"
    assert OwnArticle(tmp_path, {"studio": str, "reading": str, "adjudicate": str}).chosen() == my_article.chosen()


def test_each_button_says_in_one_sentence_what_is_missing_and_never_raises(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    mine = desk.article_round(tmp_path)
    mine.picker.bring.click()
    assert "No story was given." in said(mine.picker)
    mine.picker.address.value = "pier.example.org"
    mine.picker.bring.click()
    assert "is no web address" in said(mine.picker)
    for button, form in (
        (mine._studio.open, mine._studio),
        (mine._second.pack, mine._second),
        (mine._second.take, mine._second),
        (mine._second.here.open, mine._second.here),
        (mine._compare.open, mine._compare),
        (mine._exercise.propose, mine._exercise),
        (mine._exercise.make, mine._exercise),
    ):
        button.click()
        assert "No article is picked yet." in said(form) or "No layer is ticked." in said(form)


def test_without_gold_or_a_second_reading_the_next_step_is_named(my_article: OwnArticle) -> None:
    my_article._exercise.propose.click()
    assert "has no gold yet. Decide on its draft with desk.studio" in said(my_article._exercise)
    my_article._compare.open.click()
    assert "pier has 0 of the two readings that are needed." in said(my_article._compare)
    my_article._second.take.click()
    assert "No reading was given." in said(my_article._second)


def test_the_screens_open_below_their_buttons_and_close_when_another_article_is_picked(my_article: OwnArticle) -> None:
    my_article._studio.open.click()
    assert len(my_article._studio.screen.children) == 1
    my_article._second.here.open.click()
    assert len(my_article._second.here.screen.children) == 1
    my_article.picker.article.value = ""
    assert my_article._studio.screen.children == my_article._second.here.screen.children == ()


def test_the_file_to_send_holds_the_bare_text_and_can_be_made_again(my_article: OwnArticle, tmp_path: Path) -> None:
    for _ in range(2):
        my_article._second.pack.click()
        assert "holds the bare text: no draft, no marks, no gold." in said(my_article._second)
    assert (tmp_path / "handouts" / "pier-to-read.zip").is_file()


def test_a_reading_that_came_back_is_taken_by_its_path(my_article: OwnArticle, tmp_path: Path) -> None:
    from datetime import UTC, datetime

    from copydesk.classroom.gold.second import open_reading

    reading = open_reading(my_article.chosen(), "Eva")
    reading.journal.append("reading", 1, "p", [{"n": 1, "do": "answer", "key": "nothing:loaded", "value": True}])
    file = reading.end(datetime(2026, 9, 14, tzinfo=UTC))
    file.rename(tmp_path / "eva.jsonl")
    my_article._second.came.path.value = "eva.jsonl"
    my_article._second.take.click()
    assert "eva’s reading is kept in" in said(my_article._second)


def test_of_three_readers_two_are_picked(my_article: OwnArticle) -> None:
    folder = my_article.chosen()
    for name in ("reader-a", "eva", "finn"):
        keep(folder, f"passes/{name}.json", marks(*LINES, by="student"))
    my_article._compare.open.click()
    assert "3 people have read it. Pick two of them" in said(my_article._compare)
    my_article._compare.first.value, my_article._compare.second.value = "reader-a", "finn"
    my_article._compare.open.click()
    (view,) = my_article._compare.screen.children
    assert view.task["readers"] == ["reader-a", "finn"]
    assert all(place["agreed"] for place in view.task["places"])


def test_an_exercise_is_proposed_judged_as_one_types_and_taken_up_by_step_1(
    my_article: OwnArticle, tmp_path: Path
) -> None:
    keep(my_article.chosen(), "gold.json", marks(*LINES))
    form = my_article._exercise
    form.propose.click()
    assert form.wanted["artifact"].value
    assert not form.wanted["loaded"].value
    assert "things to find. A wrong mark costs" in str(form.notes["artifact"].value)
    assert "holds nothing in loaded language" in str(form.notes["loaded"].value)
    form.lines["artifact"].value = "5-7"
    assert "nothing to find in artifacts" in str(form.notes["artifact"].value)
    form.make.click()
    assert "nothing to find in artifacts" in said(form)
    assert not (tmp_path / "own-exercises").exists()
    form.lines["artifact"].value, form.minutes.value, form.title.value = "1-9", 12, "The pier"
    form.make.click()
    assert "The exercise is made" in said(form)
    made = tmp_path / "own-exercises" / "own-pier"
    raw = tomllib.loads((made / "tasks.toml").read_text(encoding="utf-8"))
    assert (raw["title"], raw["minutes"], raw["task"][0]["count"]) == ("The pier", 12, 3)
    round_ = desk.class_round(tmp_path)
    assert round_.picker.own.value == str(made)
    assert form.name.value == "own-pier-2"
    round_.picker.group.value = "9b"
    round_._handout.make.click()
    assert "own-pier" in said(round_._handout)
