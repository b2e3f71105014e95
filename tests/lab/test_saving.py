"""Nothing that was called saved is ever lost, and the screen never says saved when it is not: in a real JupyterLab."""

from __future__ import annotations

import json
from typing import Any

from lab import Lab, Notebook
from playwright.sync_api import expect

WELCOME = "00-welcome"
CUT = "kept here: run this cell again"
KEPT = "kept in this browser, not yet in your file"


def lines_marked(lab: Lab) -> int:
    """How many marks of task 2 stand in the file."""
    standing: set[str] = set()
    for event in lab.events(WELCOME):
        if event["task"] == "2" and event["do"] == "put":
            standing.add(event["mark"]["id"])
        elif event["task"] == "2" and event["do"] == "del":
            standing.discard(event["mark"])
    return len(standing)


def mark_line(lesson: Notebook, line: int, total: int) -> None:
    lesson.click_line(2, line)
    expect(lesson.task(2).locator(".m-item")).to_have_count(total)


def run_again(lesson: Notebook, task: int) -> None:
    """Select the cell of a task and run it, as the ▶ button does."""
    lesson.page.evaluate(
        """(task) => {
            const notebook = window.jupyterapp.shell.currentWidget.content;
            const at = notebook.widgets.findIndex((cell) => cell.model.sharedModel.getSource().includes(`("${task}")`));
            notebook.activeCellIndex = at;
            window.jupyterapp.commands.execute('notebook:run-cell');
        }""",
        str(task),
    )


def test_marks_are_there_again_after_the_page_is_reloaded(lesson: Notebook, lab: Lab) -> None:
    mark_line(lesson, 9, 1)
    lesson.says(2, "✓ saved")
    lesson.open()
    lesson.run_all(5)
    expect(lesson.task(2).locator(".m-item")).to_have_count(1)
    lesson.says(2, "✓ saved")
    assert lines_marked(lab) == 1


def test_after_a_kernel_restart_marking_goes_on_and_running_the_cell_again_saves_it(lesson: Notebook, lab: Lab) -> None:
    mark_line(lesson, 9, 1)
    lesson.says(2, "✓ saved")
    lesson.restart_kernel()
    lesson.says(2, CUT)
    mark_line(lesson, 7, 2)
    lesson.says(2, CUT)
    assert lines_marked(lab) == 1, "the screen says that it is not in the file, and it is not"
    lesson.idle()
    lesson.command("notebook:run-all-cells")
    expect(lesson.task(2).locator(".saved")).to_have_text("✓ saved", timeout=30000)
    expect(lesson.task(2).locator(".m-item")).to_have_count(2)
    assert lines_marked(lab) == 2


def test_running_a_cell_again_shows_the_same_marks(lesson: Notebook, lab: Lab) -> None:
    mark_line(lesson, 9, 1)
    lesson.says(2, "✓ saved")
    run_again(lesson, 2)
    expect(lesson.task(2).locator(".m-item")).to_have_count(1)
    lesson.says(2, "✓ saved")
    mark_line(lesson, 7, 2)
    lesson.says(2, "✓ saved")
    assert lines_marked(lab) == 2


def test_two_tabs_on_one_notebook_show_each_others_marks(lesson: Notebook, lab: Lab, context: Any) -> None:
    mark_line(lesson, 9, 1)
    lesson.says(2, "✓ saved")
    other = Notebook(context.new_page(), lab, lesson.path).open()
    other.command("notebook:run-all-cells")
    other.page.wait_for_function("() => document.querySelectorAll('.copydesk').length >= 5")
    expect(other.task(2).locator(".m-item")).to_have_count(1)
    mark_line(other, 7, 2)
    other.says(2, "✓ saved")
    expect(lesson.task(2).locator(".m-item")).to_have_count(2)
    mark_line(lesson, 5, 3)
    lesson.says(2, "✓ saved")
    expect(other.task(2).locator(".m-item")).to_have_count(3)
    assert lines_marked(lab) == 3


def test_while_the_kernel_is_busy_marks_are_kept_and_told_and_then_saved(lesson: Notebook, lab: Lab) -> None:
    lesson.page.evaluate(
        """() => { window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.requestExecute(
            { code: 'import ctypes; ctypes.PyDLL(None).sleep(6)' }); }"""  # holds every thread of the kernel
    )
    mark_line(lesson, 9, 1)
    lesson.says(2, KEPT)
    lesson.says(2, "✓ saved", timeout=30000)
    assert lines_marked(lab) == 1


def test_pressing_d_twice_inside_a_task_deletes_no_cell(lesson: Notebook) -> None:
    count = "() => window.jupyterapp.shell.currentWidget.content.widgets.length"
    before = lesson.page.evaluate(count)
    for place in (".paper", ".foot button", ".bar button"):
        spot = lesson.task(2).locator(place).first
        spot.focus()
        for key in ("d", "d", "x", "a", "b"):
            lesson.page.keyboard.press(key)
    assert lesson.page.evaluate(count) == before


def test_a_notebook_saved_closed_and_opened_holds_no_marks_and_no_key_and_shows_them_when_run(
    lesson: Notebook, lab: Lab
) -> None:
    mark_line(lesson, 9, 1)
    lesson.says(2, "✓ saved")
    lesson.page.evaluate("() => window.jupyterapp.commands.execute('docmanager:save')")
    lesson.page.wait_for_function("() => !window.jupyterapp.shell.currentWidget.context.model.dirty")
    saved = (lab.home / lesson.path).read_text(encoding="utf-8")
    gold = json.loads((lab.home / "data/articles/three-sentences/gold.json").read_text(encoding="utf-8"))
    for annotation in gold["annotations"]:
        assert annotation["rationale"] not in saved
    assert '"spans"' not in saved
    lesson.page.evaluate("() => window.jupyterapp.commands.execute('application:close')")
    lesson.open()
    lesson.run_all(5)
    expect(lesson.task(2).locator(".m-item")).to_have_count(1)


def test_killing_the_kernel_at_any_moment_loses_no_mark_that_the_screen_called_saved(page: Any, lab: Lab) -> None:
    """Lesson 01, task 2: a line is marked, the kernel killed a moment later, again and again."""
    lesson = Notebook(page, lab, "notebooks/01-scraper.ipynb").open()
    lesson.run_all(6)
    called_saved: set[str] = set()
    for turn, line in enumerate((1, 3, 5, 7, 9, 11, 14, 16)):
        lesson.click_line(2, line)
        expect(lesson.task(2).locator(".m-item")).to_have_count(turn + 1)
        page.wait_for_timeout(turn * 23)  # from at once to well after the acknowledgement
        if lesson.task(2).locator(".saved").text_content() == "✓ saved":
            called_saved = {m["mark"]["id"] for m in lab.events("01-scraper") if m["do"] == "put"}
            assert len(called_saved) == turn + 1, "saved was said, so every mark must be in the file"
        lesson.restart_kernel()
        lesson.says(2, CUT)
        lesson.idle()
        in_file = {m["mark"]["id"] for m in lab.events("01-scraper") if m["do"] == "put"}
        assert called_saved <= in_file
        lesson.run_all(6)
        expect(lesson.task(2).locator(".saved")).to_have_text("✓ saved", timeout=30000)
        expect(lesson.task(2).locator(".m-item")).to_have_count(turn + 1)
    assert len([m for m in lab.events("01-scraper") if m["do"] == "put"]) == 8
