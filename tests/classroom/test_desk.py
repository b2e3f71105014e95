"""What a notebook says: the desk, without a page and without a notebook."""

import os
import shutil
import sys
from base64 import b64decode
from pathlib import Path

import pytest
from classroom_helpers import ROOT, Page, put

from copydesk import desk
from copydesk.classroom.handout import make_handout
from copydesk.desk.opened import opened
from copydesk.errors import CopydeskError
from copydesk.journal.handin import read_handin

TASKS = """
id = "vote"
title = "A vote"
feedback = "now"
[[task]]
id = "1"
kind = "choose"
title = "Who says so?"
prompt = "Pick."
commit = true
hold = true
options = [{ id = "a", text = "A", why = "No." }, { id = "b", text = "B", why = "Yes." }]
answer = ["b"]
"""


@pytest.fixture(autouse=True)
def kit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the lessons in which a student works, and no lesson open yet."""
    shutil.copytree(ROOT / "notebooks", tmp_path / "notebooks", ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    (tmp_path / "notebooks" / "vote.toml").write_text(TASKS)
    monkeypatch.chdir(tmp_path / "notebooks")
    monkeypatch.delenv("COPYDESK_HOME", raising=False)
    monkeypatch.setattr("copydesk.desk.opened._now", None)
    return tmp_path


def test_without_an_open_lesson_each_call_says_to_run_the_first_cell() -> None:
    for call in (desk.mark, desk.choose, desk.show):
        with pytest.raises(CopydeskError, match="Run the notebook's first cell"):
            call("1")


def test_opening_a_lesson_tells_its_title_its_minutes_and_where_the_answers_are_kept() -> None:
    told = repr(desk.open("00-welcome"))
    assert told == "Welcome to the desk · 15 minutes\nYour answers are kept in the folder answers/00-welcome."
    assert desk.open("00-welcome") is desk.open("00-welcome")


def test_a_task_asked_for_by_the_wrong_kind_says_what_to_say() -> None:
    desk.open("00-welcome")
    with pytest.raises(CopydeskError, match=r'Say desk\.choose\("1"\)'):
        desk.mark("1")
    with pytest.raises(CopydeskError, match="Its tasks are 1, 2, 3, 4, 5"):
        desk.mark("9")


def test_the_table_of_a_task_says_what_was_done_and_after_a_check_what_it_earned() -> None:
    desk.open("00-welcome")
    assert repr(desk.show("2")) == "Nothing yet."
    page = Page(desk.mark("2"))
    text = desk.mark("2").text
    start = text.index("Share this story")
    page.do(put("page.1", "artifact", "artifact", text=[[start, start + 16]]))
    assert "Press Check" in repr(desk.show("2"))
    page.do({"do": "check", "reason": {"pick": 0, "text": ""}})
    assert (
        repr(desk.show("2"))
        == "line  words             label\n9     Share this story  not the story\nScore: 1.00 of 1."
    )


def test_the_second_vote_starts_from_the_first_and_changes_nothing_of_it() -> None:
    opened = desk.open("vote")
    first = Page(desk.choose("1"))
    first.do({"do": "answer", "key": "choice", "value": "a"}, {"do": "commit"})
    assert not [message for message in first.heard if message["t"] == "verdict"], "what is held back stays held back"
    widget = desk.choose("1", vote=2)
    assert widget.task["title"] == "Who says so? (second vote)"
    second = Page(widget, "again")
    assert second.state["answers"] == {"choice": "a"}
    assert not second.state["closed"]
    second.do({"do": "answer", "key": "choice", "value": "b"})
    assert opened.journal.state("1", 1).answers == {"choice": "a"}
    assert opened.journal.state("1", 2).answers == {"choice": "b"}


def test_a_lesson_is_handed_in_after_the_first_vote_and_again_at_its_end(kit: Path) -> None:
    desk.open("05-whose-word")
    first = Page(desk.choose("2"))
    first.do({"do": "answer", "key": "choice", "value": "office"}, {"do": "commit"})
    form = desk.hand_in()
    form.name.value = "Ada"
    for _ in range(2):
        form.button.click()
        assert "the rest stays open" in form.message.value
        form.sure.click()
        assert "Handed in" in form.message.value
        assert not form.button.disabled
        second = Page(desk.choose("7"))
        second.do({"do": "answer", "key": "choice", "value": "cannot"})
    link = form.message.value.partition('href="data:application/x-ndjson;base64,')[2].partition('"')[0]
    assert b64decode(link) in [file.read_bytes() for file in (kit / "handins").iterdir()]
    both = (read_handin(file) for file in (kit / "handins").iterdir())
    early, late = sorted(both, key=lambda one: len(one.events))
    assert early.state("2").answers == late.state("2").answers == {"choice": "office"}
    assert (early.state("7").answers, late.state("7").answers) == ({}, {"choice": "cannot"})


def test_an_exercise_that_was_handed_in_is_closed_where_it_was_never_opened(tmp_path: Path) -> None:
    folder = make_handout("01-what-the-scraper-left", tmp_path / "out")
    os.chdir(folder)
    desk.open("01-what-the-scraper-left")
    never = Page(desk.mark("2"))
    assert not never.state["closed"]
    form = desk.hand_in()
    form.name.value = "Ada"
    form.button.click()
    assert "you cannot change your answers any more" in form.message.value
    form.sure.click()
    assert form.button.disabled
    assert never.state["closed"], "the page that is open hears of it"
    never.do({"do": "answer", "key": "nothing:artifact", "value": True})
    assert not desk.show("2").rows
    assert opened().state("2").answers == {}


def test_handing_in_writes_one_file_and_closes_the_answers(kit: Path) -> None:
    desk.open("00-welcome")
    page = Page(desk.choose("5"))
    page.do({"do": "answer", "key": "choice", "value": "outlet"})
    told = desk.hand_in("Ada Quist")
    (file,) = (kit / "handins").iterdir()
    assert f"handins/{file.name}" in str(told)
    assert page.state["closed"]


def test_a_name_is_asked_for_and_a_second_question_before_anything_is_handed_in(kit: Path) -> None:
    desk.open("00-welcome")
    form = desk.hand_in()
    assert not isinstance(form, str)
    form.button.click()
    assert "type your name" in form.message.value
    form.name.value = "Ada <Quist>"
    form.button.click()
    assert "Ada &lt;Quist&gt;" in form.message.value
    assert not (kit / "handins").exists()
    form.back.click()
    form.button.click()
    form.sure.click()
    assert "Handed in." in form.message.value
    assert len(list((kit / "handins").iterdir())) == 1


def test_a_solution_shows_its_reference_answers_and_cannot_be_changed(
    kit: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "01-what-the-scraper-left"
    shutil.copytree(ROOT / "solutions" / name, kit / "solutions" / name)
    monkeypatch.chdir(kit / "solutions" / name)
    assert "reference answers" in repr(desk.open(name))
    assert "Score: 6.00 of 6." in repr(desk.show("2"))
    assert desk.hand_in() == "These are the reference answers; there is nothing to hand in."
    assert not (kit / "solutions" / name / "answers").exists()


def test_colab_is_refused_before_anything_could_be_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "google.colab", desk)
    with pytest.raises(CopydeskError, match="would be lost"):
        desk.open("00-welcome")
