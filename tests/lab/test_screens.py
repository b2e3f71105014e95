"""Every screen of the lessons and exercises, in both themes: axe-core finds nothing. COPYDESK_SHOTS=1 takes shots."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from browser_fixtures import ROOT, missing
from lab import Lab, Notebook, Shots
from playwright.sync_api import expect

SHOWS = re.compile(r"^desk\.(mark|choose|estimate|voice|rewrite|write|sort|compare|my_story)\(", re.MULTILINE)


def screens(notebook: Path) -> tuple[int, int]:
    """How many screens a notebook shows when all its cells have run, and how many of them keep nothing."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    found = [call for cell in cells if cell["cell_type"] == "code" for call in SHOWS.findall("".join(cell["source"]))]
    return len(found), found.count("compare")


FILES = sorted((ROOT / "notebooks").glob("*.ipynb")) + sorted((ROOT / "exercises").glob("*/*.ipynb"))
NOTEBOOKS = {path.stem: (path.relative_to(ROOT).as_posix(), *screens(path)) for path in FILES}
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"


def complaints(page: Any, selector: str) -> list[str]:
    """What axe-core finds wrong inside the elements of a selector."""
    found = page.evaluate("async (selector) => (await axe.run(selector)).violations", selector)
    return [f"{v['id']}: {v['help']} ({v['nodes'][0]['html'][:120]})" for v in found]


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_every_screen_is_accessible_in_both_themes(page: Any, lab: Lab, shots: Shots, name: str) -> None:
    if not AXE.is_file():
        missing("axe-core is not installed: npm ci")
    path, widgets, unsaved = NOTEBOOKS[name]
    note = Notebook(page, lab, path).open()
    note.run_all(widgets)
    expect(page.locator(".copydesk:not(:has(.saved))")).to_have_count(unsaved)
    expect(page.locator(".copydesk .saved", has_text="saved")).to_have_count(widgets - unsaved)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    for theme in ("light", "dark"):
        note.theme(dark=theme == "dark")
        assert complaints(page, ".copydesk") == []
        for place, root in enumerate(page.locator(".copydesk").all(), 1):
            shots(root, f"{name}-{place}-{theme}")


def test_a_check_asks_for_a_reason_first_and_then_tells_what_was_found_and_missed(lesson: Notebook) -> None:
    lesson.click_line(2, 7)
    expect(lesson.task(2).locator(".m-item")).to_have_count(1)
    lesson.button(2, "Check").click()
    task = lesson.task(2)
    expect(task.locator(".dock")).to_contain_text("It is a piece of the web page")
    expect(task.locator(".v")).to_have_count(0)
    task.locator(".dock label").first.click()
    task.locator(".dock button.main").click()
    expect(task.locator(".v.missed")).to_contain_text("line 9")
    expect(task.locator(".v.extra")).to_contain_text("line 7")
