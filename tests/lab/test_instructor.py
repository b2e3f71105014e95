"""A teacher goes the whole round in a real JupyterLab, by buttons alone: from the handout to the report."""

from __future__ import annotations

import csv
from typing import Any

from browser_fixtures import missing
from lab import Lab, Notebook, Shots
from playwright.sync_api import expect
from test_screens import AXE, complaints

TABLE = "01-what-the-scraper-left"
WORDS = "09-desk-report"
LESSON = "Lesson 05 · Whose word is it?"


def test_a_teacher_goes_the_whole_round_by_buttons(page: Any, lab: Lab, shots: Shots) -> None:
    if not AXE.is_file():
        missing("axe-core is not installed: npm ci")
    note = Notebook(page, lab, "instructor/desk.ipynb").open()
    note.command("notebook:run-all-cells")

    def press(name: str, told: str) -> None:
        button = page.get_by_role("button", name=name, exact=True)
        button.scroll_into_view_if_needed()
        button.click()
        expect(page.locator(".cd-office", has_text=told).last).to_be_visible()

    def look(name: str) -> None:
        for theme in ("light", "dark"):
            note.theme(dark=theme == "dark")
            assert complaints(page, ".jp-OutputArea-output") == []
            for place, output in enumerate(page.locator(".jp-OutputArea-output:has(.widget-vbox)").all(), 1):
                shots(output, f"instructor-{name}-{place}-{theme}")

    page.evaluate(AXE.read_text(encoding="utf-8"))
    expect(page.get_by_role("button", name="Show the class")).to_have_count(1, timeout=60000)
    press("Make the handout", "No class is picked yet.")
    page.get_by_label("Class", exact=True).fill("9b")
    page.get_by_label("Class", exact=True).press("Tab")
    press("Make the handout", "No key is in it.")
    with page.expect_download() as saved:
        page.get_by_text(f"Save {TABLE}.zip to this computer").click()
    assert saved.value.suggested_filename == f"{TABLE}.zip"
    page.get_by_label("Students", exact=True).fill("5")
    page.get_by_label("Students", exact=True).press("Tab")
    press("Invent a class", "5 hand-ins of invented students")
    press("Collect", "5 students' hand-ins are in")
    press("Grade", "5 students are graded")
    press("Fill in the gradebook", "points.tsv is written")
    press("Write the pages", "5 pages are in")
    press("Show the class", "Names are hidden")
    frame = page.frame_locator("iframe[title='The class on one screen']")
    expect(frame.locator("h1").first).to_be_visible()
    look("table")

    page.get_by_label("Exercise or lesson", exact=True).select_option(index=8)
    press("Invent a class", "class “rehearsal”")
    press("Collect", f"rehearsal/{WORDS}/handins")
    press("Show what students wrote", "wait for points.")
    field = page.get_by_label("Points, 0 to 4").first
    field.fill("2.5")
    field.press("Tab")
    expect(page.locator(".cd-office", has_text="Saved: 2.5 of 4").last).to_be_visible()
    press("Grade", f"{WORDS}/grades.csv")
    folder = lab.home / "classes" / "rehearsal" / WORDS
    with (folder / "grades.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["person"] for row in csv.DictReader(file)].count("2.50") == 1
    look("words")

    page.get_by_label("Exercise or lesson", exact=True).select_option(label=LESSON)
    press("Invent a class", "hand-ins of invented students")
    press("Collect", "5 students' hand-ins are in")
    press("Grade", "nobody is graded")
    press("Show the class", "Names are hidden")
    vote = frame.locator(".s6")
    frame.locator(".t6").check(force=True)
    expect(vote.get_by_text("Side by side")).to_be_visible()
    expect(vote.get_by_text("of you voted twice")).to_be_visible()
    expect(vote.locator(".told").first).to_be_visible()
    frame.locator("#key").uncheck(force=True)
    expect(vote.locator(".told:visible")).to_have_count(0)

    page.get_by_label("Exercise or lesson", exact=True).select_option(index=8)
    made = sorted((lab.home / "classes" / "rehearsal" / "download" / WORDS).glob("*.jsonl"))
    group = page.get_by_label("Class", exact=True)
    group.fill("9b")
    group.press("Tab")
    expect(page.get_by_role("button", name="Show what students wrote")).to_be_visible()
    expect(page.get_by_label("Points, 0 to 4")).to_have_count(0)
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Hand-ins: pick").click()
    chooser.value.set_files(made[:3])
    expect(page.get_by_role("button", name="Hand-ins: pick (3)")).to_be_visible()
    press("Collect", "3 students' hand-ins are in")
    assert len(list((lab.home / "classes" / "9b" / WORDS / "handins").glob("*.jsonl"))) == 3
