"""One task's picture of a class in a notebook: an instructor's with the key behind a tick, a student's without."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from classroom_helpers import ROOT, Page

from copydesk import desk
from copydesk.classroom.handout import read_solution
from copydesk.classroom.intake import collect
from copydesk.classroom.pages.class_view import ClassView, view_for_student, view_of_class
from copydesk.classroom.rehearse import name_of, rehearse
from copydesk.classroom.report import report
from copydesk.errors import CopydeskError
from copydesk.tasks.assignment import read_assignment
from copydesk.tasks.keys import TaskKey, to_json
from copydesk.tasks.kinds import context_of

VOTES = "05-whose-word"


def kit_with(folder: Path, lesson: str, students: int = 6) -> Path:
    """A kit's folder with the lessons, and a class that has handed one in; returns the class's folder."""
    shutil.copytree(ROOT / "notebooks", folder / "notebooks", ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    rehearse(lesson, students, folder / "in")
    collect(folder / "in", lesson, folder / "classes" / "9b")
    return folder / "classes" / "9b"


def told_by(key: TaskKey) -> list[str]:
    """Whatever only a key can tell: its reasons and what it reveals."""

    def walk(value: object, told: bool) -> Iterator[str]:
        if isinstance(value, dict):
            for name, part in value.items():
                yield from walk(part, told or name in ("rationale", "why", "reveal"))
        elif isinstance(value, list):
            for part in value:
                yield from walk(part, told)
        elif told and isinstance(value, str) and value:
            yield value

    return list(walk(to_json(key), False))


def test_an_instructor_sees_one_task_large_without_names_and_with_the_key_hidden(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit_with(tmp_path, VOTES)
    monkeypatch.chdir(tmp_path / "notebooks")
    shown = desk.class_view("7", VOTES, "9b")
    assert isinstance(shown, ClassView)
    assert 'id="projector" checked' in shown.html
    assert 'id="key">' in shown.html
    assert "first vote" in shown.html
    assert not [n for n in range(6) if name_of(n) in shown.html]
    pieces = told_by(read_solution(VOTES)[1]["7"])
    assert len(pieces) == 4
    for piece in pieces:
        assert piece in unescape(shown.html)
        for before in unescape(shown.html).split(piece)[:-1]:
            assert before[before.rindex("<") :].endswith('told">'), "each piece of the key is hidden until it is ticked"
    assert "allow-same-origin" not in shown._repr_html_()


def test_a_student_sees_the_class_after_the_own_answer_and_not_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = report(VOTES, kit_with(tmp_path, VOTES))
    shutil.copy(made.picture, tmp_path / "class-picture.json")
    monkeypatch.chdir(tmp_path / "notebooks")
    monkeypatch.setattr("copydesk.desk.opened._now", None)
    desk.open(VOTES)
    assert "First your own answer" in repr(desk.class_view("2"))
    page = Page(desk.choose("2"))
    page.do({"do": "answer", "key": "choice", "value": "office"})
    assert "First your own answer" in repr(desk.class_view("2")), "an answer that may still be changed is no answer yet"
    page.do({"do": "commit"})
    shown = desk.class_view("2")
    assert isinstance(shown, ClassView)
    assert shown.students <= 6
    (tmp_path / "class-picture.json").unlink()
    assert "There is no picture of your class for this task yet." in repr(desk.class_view("2"))


@pytest.mark.parametrize("lesson", ["05-whose-word", "04-words-that-argue", "06-three-outlets"])
def test_nothing_of_a_key_is_in_what_a_student_sees(tmp_path: Path, lesson: str) -> None:
    made = report(lesson, kit_with(tmp_path, lesson))
    shutil.copy(made.picture, tmp_path / "notebooks" / "class-picture.json")
    _, keys = read_solution(lesson)
    assignment = read_assignment(tmp_path / "notebooks" / f"{lesson}.toml")
    assert sum(len(told_by(key)) for key in keys.values()) > 20
    for task in assignment.tasks.values():
        shown = view_for_student(context_of(assignment, task, keys[task.id]))
        assert shown is not None
        text = unescape(shown.html)
        assert not [piece for piece in told_by(keys[task.id]) if piece in text]
        assert "✓" not in text
        assert "of 100 points" not in text


def test_a_picture_of_another_text_or_edition_or_a_torn_one_is_none(tmp_path: Path) -> None:
    made = report(VOTES, kit_with(tmp_path, VOTES, 3))
    assignment, keys = read_solution(VOTES)
    body = json.loads(made.picture.read_text(encoding="utf-8"))
    file = tmp_path / "class-picture.json"
    moved = context_of(replace(assignment, home=tmp_path), assignment.tasks["5"], keys["5"])
    torn = {"5": {**body["tasks"]["5"], "views": {"": {"students": 3}}}}
    changes: list[dict[str, object]] = [{"edition": 2}, {"tasks": {}}, {"tasks": torn}]
    for change in changes:
        file.write_text(json.dumps({**body, **change}))
        assert view_for_student(moved) is None
    file.write_text(made.picture.read_text(encoding="utf-8")[:200])
    assert view_for_student(moved) is None
    file.write_bytes(made.picture.read_bytes())
    assert view_for_student(moved) is not None


@pytest.mark.parametrize(
    "view",
    [
        {"students": 0, "words": {"text": [[0, 4, 0.5]]}},
        {"students": 3, "words": {"text": [[0, 4, 1e400]]}},
        {"students": 3, "words": {"<b>": [[0, 4, 0.5]]}},
        {"students": 3, "words": {"text": [[9, 4, 0.5], [-1, 10**9, 0.5]]}},
        {"students": "many", "words": {}},
        {"students": 3, "answers": {"<b>": {"<i>": 2}, "voice": 7}, "numbers": [1e400, "x"]},
        {"students": 3, "answers": {"choice": {"<i>": 2}, "<b>": {"<i>": 1}}, "numbers": [1e308, -1e308, 2]},
    ],
)
def test_a_picture_that_was_tampered_with_shows_nothing_it_should_not(tmp_path: Path, view: dict[str, object]) -> None:
    assignment, keys = read_solution(VOTES)
    for task in assignment.tasks.values():
        context = context_of(replace(assignment, home=tmp_path), task, keys[task.id])
        sha = context.article.sha256 if context.article else ""
        body = {"assignment": VOTES, "edition": 1, "tasks": {task.id: {"sha256": sha, "views": {"<u>": view}}}}
        (tmp_path / "class-picture.json").write_text(json.dumps(body))
        shown = view_for_student(context)
        assert shown is None or not any(tag in shown.html for tag in ("<i>", "<u>", "<b><"))


def test_what_cannot_be_shown_gets_a_sentence(tmp_path: Path) -> None:
    place = kit_with(tmp_path, VOTES, 1)
    with pytest.raises(CopydeskError, match=r"has no task '99'\. Its tasks are 1, 2"):
        view_of_class(VOTES, "99", place)
    with pytest.raises(CopydeskError, match="There is no class nowhere here"):
        desk.class_view("7", VOTES, "nowhere")
    with pytest.raises(CopydeskError, match="was not named"):
        desk.class_view("7", VOTES)
