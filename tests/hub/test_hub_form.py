"""The hand-in form on a hub: whose name stands there, what is said when the teacher has it, and when not."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from copydesk.desk import fetched
from copydesk.desk.handing import receipt
from copydesk.errors import CopydeskError
from copydesk.hub.client import HubRefusedError, Taken
from copydesk.tasks.assignment import find_assignment
from copydesk.tasks.class_picture import has_picture
from copydesk.widgets.handin import HandInForm


def words(form: HandInForm) -> str:
    return re.sub(r"<[^>]+>", "", form.message.value)


def pressed(send: Any) -> HandInForm:
    form = HandInForm(lambda name: f"handins/{name}.jsonl", (), send=send, known_as="ada")
    form.button.click()
    form.sure.click()
    return form


def test_the_hubs_name_stands_and_none_is_asked_for() -> None:
    form = HandInForm(lambda _: "", (), send=lambda: "", known_as="ada")
    assert (form.name.value, form.name.disabled) == ("ada", True)
    form.button.click()
    assert "You hand in as ada." in words(form)
    assert not HandInForm(lambda _: "").name.disabled


def test_the_receipt_is_shown_with_the_students_own_copy() -> None:
    form = pressed(lambda: "Your teacher has it.")
    assert words(form) == "Handed in. Your teacher has it. Your own copy is handins/ada.jsonl."
    assert form.button.disabled
    assert form.again.layout.display == "none"


def test_what_was_not_sent_is_safe_told_and_sent_again_at_a_press() -> None:
    answers: list[Any] = [CopydeskError("Nobody answers <b>.", "Try again."), "Your teacher has it."]

    def send() -> str:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return str(answer)

    form = pressed(send)
    assert "Your work is safe in handins/ada.jsonl" in words(form)
    assert "Nobody answers &lt;b&gt;. Try again." in form.message.value
    assert (form.again.layout.display, form.again.disabled) == ("", False)
    form.again.click()
    assert "Handed in. Your teacher has it." in words(form)
    assert form.again.disabled


def test_nothing_is_sent_that_could_not_be_written() -> None:
    def full(_: str) -> str:
        raise CopydeskError("The disk is full.", "Free some space.")

    form = HandInForm(full, (), send=lambda: pytest.fail("it was sent"), known_as="ada")
    form.button.click()
    form.sure.click()
    assert words(form) == "The disk is full. Free some space."
    assert not form.button.disabled


def test_the_receipt_says_when_whose_which_and_whether_late() -> None:
    first = receipt(Taken(student="ada", at="2026-11-24T18:40:03Z", number=1, late=False))
    assert re.fullmatch(r"Your teacher has it: received on 2\d November 2026, .* from ada\.", first)
    third = receipt(Taken(student="ada", at="2026-11-24T18:40:03Z", number=3, late=True))
    assert "It is number 3 from you, and your teacher looks at the last." in third
    assert "marked as late" in third
    assert "at some time" in receipt(Taken(student="ada", at="at some time", number=1, late=False))


def test_on_a_hub_the_class_is_offered_and_what_comes_is_kept_beside_the_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tasks.toml").write_text(
        'id = "a"\nedition = 1\ntitle = "A"\nminutes = 1\nfeedback = "after"\ntask = []\n'
    )
    monkeypatch.chdir(tmp_path)
    assignment = find_assignment("a")
    assert not has_picture(assignment)
    assert fetched.fetch_picture(assignment) == "", "no hub: whatever lies in the folder counts"
    monkeypatch.setenv("COPYDESK_SERVICE_URL", "http://127.0.0.1:9/services/copydesk/")
    assert has_picture(assignment)
    picture = {"v": 1, "assignment": "a", "edition": 1, "tasks": {}}
    answers: list[Any] = [HubRefusedError(404, "Not yet.", "Look again."), picture]

    class Fake:
        def picture(self, _: str) -> Any:
            answer = answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer

    monkeypatch.setattr(fetched, "the_hub", Fake)
    fetched._asked.clear()
    assert fetched.fetch_picture(assignment) == "Not yet. Look again."
    assert fetched.fetch_picture(assignment) == "Not yet. Look again.", "not asked again at once"
    fetched._asked.clear()
    assert fetched.fetch_picture(assignment) == ""
    assert fetched.fetch_picture(assignment) == ""
    assert (tmp_path / "class-picture.json").is_file()
    assert answers == []
