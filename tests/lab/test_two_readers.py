"""Two readers of a teacher's article, their adjudication and an exercise of it, by buttons in a real JupyterLab."""

from __future__ import annotations

import csv
import json
import shutil
import tomllib
from pathlib import Path
from typing import Any

from journey import copydesk
from lab import Lab, Notebook, Shots
from playwright.sync_api import expect
from test_screens import AXE, complaints

from copydesk.marks.annotation import Annotation, AnnotationSet, Span
from copydesk.text.article import Article

STORY = """Skip to content
Ferry pier at Low Orrin to close for two winters

Share
The pier at Low Orrin will close in April, the harbour board said on Friday.
The board has botched the repair of the pier for ten years.
Lotte Brand, who sells bread at the pier, said that she would lose half of her customers.
Until then the ferry will call at High Orrin, three miles to the north.
The old pier, seen from the church hill, was built in 1911 by the fishers of Orrin.
Sign up for our newsletter and get the harbour news every Friday
"""
FIRST = [
    ("artifact", "control", {"text": "Skip to content"}),
    ("artifact", "control", {"text": "Share"}),
    ("artifact", "promo", {"text": "Sign up for our newsletter and get the harbour news every Friday"}),
    ("loaded", "verb", {"text": "botched"}),
]


def first_pass(folder: Path) -> None:
    """What the studio leaves of a first reader."""
    article = Article.load(folder)
    marks = []
    for n, (layer, label, words) in enumerate(FIRST, 1):
        spans = {role: (Span(STORY.index(text), STORY.index(text) + len(text)),) for role, text in words.items()}
        attrs = {"direction": "against"} if layer == "loaded" else {}
        reason = "On the page this was no part of the story." if layer == "artifact" else "It judges the work."
        marks.append(Annotation(id=f"g{n}", layer=layer, label=label, spans=spans, attrs=attrs, rationale=reason))
    (folder / "passes").mkdir()
    AnnotationSet.of(article, "reader-a", marks).save(folder / "passes" / "reader-a.json")


def test_two_readings_become_gold_and_a_graded_exercise(page: Any, lab: Lab, shots: Shots) -> None:
    for name in ("articles", "own-exercises", "handouts", "class"):
        shutil.rmtree(lab.home / name, ignore_errors=True)
    (lab.home / "pier.txt").write_text(STORY, encoding="utf-8")
    note = Notebook(page, lab, "instructor/desk.ipynb").open()
    note.command("notebook:run-all-cells")

    def press(name: str) -> None:
        button = page.get_by_role("button", name=name, exact=True)
        button.scroll_into_view_if_needed()
        button.click()

    def told(words: str) -> None:
        expect(page.locator(".cd-office", has_text=words).last).to_be_visible()

    def look(name: str, place: Any) -> None:
        for theme in ("light", "dark"):
            note.theme(dark=theme == "dark")
            assert complaints(page, ".jp-OutputArea-output") == []
            shots(place, f"own-article-{name}-{theme}")

    # bring it in; the first reader has read it
    expect(page.get_by_role("button", name="Propose an exercise")).to_have_count(1, timeout=60000)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    step = page.locator(".jp-OutputArea-output", has=page.get_by_role("button", name="Bring it in"))
    step.get_by_label("or its path here").fill("pier.txt")
    step.get_by_label("or its path here").press("Tab")
    press("Bring it in")
    told("“Ferry pier at Low Orrin to close for two winters”")
    folder = lab.home / "articles" / "pier"
    first_pass(folder)

    # the second reader reads blind, at this computer
    press("Make the file to send")
    told("holds the bare text: no draft, no marks, no gold.")
    press("Open the bare article")
    page.get_by_label("Who reads?").fill("Bela Novak")
    press("Begin to read")
    reading = page.locator(".copydesk").last
    expect(reading.locator(".saved")).to_have_text("✓ saved")
    expect(reading.locator(".m-item")).to_have_count(0)
    for done, line in enumerate((1, 4, 10), 1):
        reading.locator(f'.ln[data-line="{line}"] .no').click()
        reading.locator(".dock button", has_text="button or link" if line < 10 else "teaser").first.click()
        expect(reading.locator(".m-item")).to_have_count(done)
    expect(reading.locator(".saved")).to_have_text("✓ saved")
    press("I have read it all: end my reading")
    press("Yes, end it now")
    told("bela-novak’s reading is kept in")

    # they agree on two lines, and differ in one label and one loaded word
    press("Compare the readings")
    view = page.locator(".copydesk.adjudicating")
    expect(view.locator(".count")).to_have_text("0 of 2 decided")
    expect(view.locator(".saved")).to_have_text("✓ saved")
    view.locator(".paper").focus()
    page.keyboard.press("n")
    expect(view.locator(".asked")).to_contain_text("They differ in the label.")
    page.keyboard.press("1")
    page.keyboard.press("f")
    look("compare", view)
    view.locator(".paper").focus()
    page.keyboard.press("n")
    expect(view.locator(".asked")).to_contain_text("marked this.")
    page.keyboard.press("1")
    expect(view.locator(".count")).to_have_text("2 of 2 decided")
    expect(view.locator(".saved")).to_have_text("✓ saved")
    view.get_by_label("Decided by").fill("Ada Quist")
    view.get_by_role("button", name="Keep as gold").click()
    expect(view.locator(".kept")).to_contain_text("4 marks are in")
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    assert gold["by"] == "Ada Quist"
    assert [a["status"] for a in gold["annotations"]] == ["core", "core", "core", "open"]
    assert copydesk(lab, "article", "check", "articles/pier").startswith("1 article checked, no problems.")

    # an exercise of it, handed out, done, graded
    press("Propose an exercise")
    told("3 things to find.")
    page.get_by_label("Minutes", exact=True).fill("7")
    page.get_by_label("Minutes", exact=True).press("Tab")
    look("exercise", page.locator(".jp-OutputArea-output", has=page.get_by_role("button", name="Make the exercise")))
    press("Make the exercise")
    told("The exercise is made")
    assert tomllib.loads((lab.home / "own-exercises" / "own-pier" / "tasks.toml").read_text())["minutes"] == 7
    page.get_by_label("Class", exact=True).fill("9b")
    page.get_by_label("Class", exact=True).press("Tab")
    copydesk(lab, "assign", "own-exercises/own-pier", "--out", "handouts")
    theirs = lab.home / "handouts" / "own-pier"
    assert not [path for path in theirs.rglob("*") if path.name in ("gold.json", "key.json") or "pass" in path.name]
    note = Notebook(page, lab, "handouts/own-pier/own-pier.ipynb").open()
    note.run_all(1)
    note.click_line(1, 1)
    note.task(1).locator(".dock button").first.click()
    note.says(1, "✓ saved")
    form = page.locator(".jp-OutputArea", has=page.locator("button", has_text="Hand in")).last
    form.locator("input[type=text]").fill("Cleo Ferr")
    form.locator("button", has_text="Hand in").first.click()
    form.locator("button", has_text="Yes, hand in now").click()
    expect(form).to_contain_text("Handed in.")
    copydesk(lab, "collect", "handouts/own-pier/handins", "--assignment", "own-exercises/own-pier", "--to", "class")
    copydesk(lab, "grade", "own-exercises/own-pier", "--class", "class")
    with (lab.home / "class" / "own-pier" / "grades.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["student"], float(row["max"])) == ("Cleo Ferr", 3)
    assert 0 < float(row["task 1"]) < 3
