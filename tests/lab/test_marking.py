"""A student marks in a real JupyterLab: in each layer, by mouse and by keyboard, and it is in the file."""

from __future__ import annotations

from typing import Any

from lab import Lab, Notebook
from playwright.sync_api import expect

WELCOME = "00-welcome"


def marks(lab: Lab, task: str) -> list[dict[str, Any]]:
    """The marks that stand in a task, from the file alone."""
    out: dict[str, dict[str, Any]] = {}
    for event in lab.events(WELCOME):
        if event["task"] == task and event["do"] == "put":
            out[event["mark"]["id"]] = event["mark"]
        elif event["task"] == task and event["do"] == "del":
            out.pop(event["mark"], None)
    return list(out.values())


def words(lab: Lab, mark: dict[str, Any], role: str = "text") -> str:
    text = (lab.home / "data/articles/three-sentences/article.txt").read_text(encoding="utf-8")
    return " … ".join(text[start:end] for start, end in mark["spans"][role])


def test_a_click_on_a_lines_number_marks_the_line_and_it_is_in_the_file(lesson: Notebook, lab: Lab) -> None:
    lesson.says(2, "saved")
    lesson.click_line(2, 9)
    lesson.task(2).locator(".m-item").first.wait_for()
    lesson.says(2, "✓ saved")
    assert [words(lab, mark) for mark in marks(lab, "2")] == ["Share this story"]


def test_a_claim_its_source_and_its_tie_are_marked_with_the_mouse(lesson: Notebook, lab: Lab) -> None:
    lesson.drag(3, "“Please take the lower path until the work is done,”")
    drawn(lesson, 3, ".content")
    lesson.drag(3, "Ilka Moreno, the chief ranger of the park")
    drawn(lesson, 3, ".source")
    lesson.drag(3, "said")
    drawn(lesson, 3, ".cue")
    lesson.says(3, "✓ saved")
    (mark,) = marks(lab, "3")
    assert words(lab, mark, "content") == "“Please take the lower path until the work is done,”"
    assert words(lab, mark, "source") == "Ilka Moreno, the chief ranger of the park"
    assert words(lab, mark, "cue") == "said"


def test_a_loaded_word_is_marked_with_the_mouse_and_undo_takes_it_back(lesson: Notebook, lab: Lab) -> None:
    lesson.drag(4, "bungling")
    lesson.task(4).locator(".m-item").first.wait_for()
    lesson.says(4, "✓ saved")
    assert [words(lab, mark) for mark in marks(lab, "4")] == ["bungling"]
    lesson.button(4, "↶ Undo").click()
    expect(lesson.task(4).locator(".m-item")).to_have_count(0)
    lesson.says(4, "✓ saved")
    assert marks(lab, "4") == []


def drawn(lesson: Notebook, task: int, look: str) -> None:
    """Wait until a role of a mark is drawn in the text."""
    lesson.task(task).locator(f".tx {look}").first.wait_for()


def by_words(lesson: Notebook, task: int) -> Any:
    lesson.button(task, "Mark by words").click()
    return lesson.page.keyboard


def test_a_line_is_marked_with_the_keyboard_alone(lesson: Notebook, lab: Lab) -> None:
    keys = by_words(lesson, 2)
    for _ in range(4):
        keys.press("ArrowDown")
    keys.press("Home")
    keys.press("Shift+End")
    keys.press("Enter")
    lesson.task(2).locator(".m-item").first.wait_for()
    lesson.says(2, "✓ saved")
    assert [words(lab, mark) for mark in marks(lab, "2")] == ["Share this story"]


def test_a_relation_is_marked_with_the_keyboard_alone(lesson: Notebook, lab: Lab) -> None:
    keys = by_words(lesson, 3)
    for steps, role in ((9, "content"), (7, "source"), (0, "cue")):
        if role == "source":
            keys.press("ArrowRight")
            keys.press("ArrowRight")
        elif role == "cue":
            keys.press("Home")
            for _ in range(10):
                keys.press("ArrowRight")
        for _ in range(steps):
            keys.press("Shift+ArrowRight")
        keys.press("Enter")
        drawn(lesson, 3, f".{role}")
    lesson.says(3, "✓ saved")
    (mark,) = marks(lab, "3")
    assert words(lab, mark, "content") == "Please take the lower path until the work is done"
    assert words(lab, mark, "source") == "Ilka Moreno, the chief ranger of the park"
    assert words(lab, mark, "cue") == "said"


def test_a_loaded_word_is_marked_and_deleted_with_the_keyboard_alone(lesson: Notebook, lab: Lab) -> None:
    keys = by_words(lesson, 4)
    keys.press("ArrowDown")
    keys.press("ArrowDown")
    keys.press("Home")
    for _ in range(2):
        keys.press("ArrowRight")
    keys.press("Enter")
    lesson.task(4).locator(".m-item").first.wait_for()
    lesson.says(4, "✓ saved")
    assert [words(lab, mark) for mark in marks(lab, "4")] == ["bungling"]
    keys.press("Delete")
    expect(lesson.task(4).locator(".m-item")).to_have_count(0)
    lesson.says(4, "✓ saved")
    assert marks(lab, "4") == []
