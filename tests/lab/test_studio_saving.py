"""The studio in a real JupyterLab: what was decided outlives the kernel, and no key of it reaches the notebook."""

from __future__ import annotations

from typing import Any

from journey import copydesk, write_notebook
from lab import ROOT, Lab, Notebook
from playwright.sync_api import expect

SOURCE = ROOT / "data" / "articles" / "harbour-horn" / "article.txt"


def test_what_was_decided_outlives_a_dead_kernel_and_no_key_cuts_the_cell(page: Any, lab: Lab) -> None:
    copydesk(lab, "article", "new", str(SOURCE), "--slug", "my-foghorn", "--to", "articles")
    write_notebook(lab.home / "studio.ipynb", "from copydesk import desk", 'desk.studio("my-foghorn")')
    note = Notebook(page, lab, "studio.ipynb").open()
    note.run_all(1)
    root = page.locator(".copydesk").first
    saved, here = root.locator(".saved"), root.locator(".standing .here")
    expect(saved).to_have_text("✓ saved")
    expect(root.locator("textarea")).not_to_have_value("")
    cells = page.locator(".jp-Cell").count()

    # by mouse first: after a click on a button the next key is still the studio's, not JupyterLab's
    root.locator(".decide button", has_text="Keep").click()
    expect(here).to_contain_text("1 of")
    for done, key in enumerate(("x", "Enter", "x"), 2):
        page.keyboard.press(key)
        expect(here).to_contain_text(f"{done} of")
    for key in ("d", "d", "Escape", "a"):
        page.keyboard.press(key)
    expect(here).to_contain_text("5 of")
    assert page.locator(".jp-Cell").count() == cells
    expect(saved).to_have_text("✓ saved")

    note.restart_kernel()
    expect(saved).to_have_text("kept here: run this cell again")
    page.keyboard.press("x")
    expect(here).to_contain_text("6 of")
    note.idle()
    note.run_all(1)
    expect(saved).to_have_text("✓ saved")
    expect(here).to_contain_text("6 of")
    answers = [event for event in lab.events("studio-my-foghorn", "articles/my-foghorn") if event["do"] == "answer"]
    assert [event["value"] for event in answers] == ["kept", "struck", "kept", "struck", "kept", "struck"]
