"""A teacher's own article, the whole way in a real JupyterLab: a file in, a graded hand-in out."""

from __future__ import annotations

import json
import shutil
import tomllib
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from lab import Lab, Notebook, Shots
from playwright.sync_api import expect

from copydesk.cli import main


def copydesk(lab: Lab, *arguments: str) -> str:
    """Run the command in the folder that JupyterLab shows; returns what it printed. In this process: that is faster."""
    with chdir(lab.home):
        ran = CliRunner().invoke(main, arguments)
    assert ran.exit_code == 0, ran.output
    return ran.output


def write_notebook(path: Path, *cells: str) -> None:
    """A notebook of code cells."""
    rows = [
        {"cell_type": "code", "execution_count": None, "id": f"c{n}", "metadata": {}, "outputs": [], "source": cell}
        for n, cell in enumerate(cells)
    ]
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    body = {"cells": rows, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
    path.write_text(json.dumps(body))


LAYERS = {"artifact": "Artifacts", "attribution": "Attribution", "loaded": "Loaded language"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """What came of it."""

    draft: dict[str, int]
    gold: list[dict[str, Any]]
    grades: str


def decide_all(root: Any, page: Any, strike: str = "") -> None:
    """Go through all layers of a studio by keys alone, as a hasty teacher would; what is to mend is struck.

    Args:
        root: the studio on the page.
        page: the browser's page.
        strike: words of a mark that is struck, whatever the machine says of it.
    """
    root.locator(".paper").focus()
    for title in LAYERS.values():
        root.locator("button.tab", has_text=title).click()
        expect(root.locator(".standing .here")).to_contain_text(title)
        while root.locator(".card-of-mark").is_visible():
            before = root.locator(".standing .here").inner_text()
            words = root.locator(".words").inner_text()
            wrong = root.locator(".card-of-mark .problem").count() or (strike and strike in words)
            page.keyboard.press("x" if wrong else "Enter")
            expect(root.locator(".standing .here")).not_to_have_text(before)
        page.keyboard.press("r")
        while (mend := root.locator(".foot button", has_text="still to mend")).is_visible():
            before = root.locator(".standing .here").inner_text()
            mend.click()
            page.keyboard.press("x")
            expect(root.locator(".standing .here")).not_to_have_text(before)
        expect(root.locator(".standing .here")).to_have_text(f"{title}: done")


def whole_way(page: Any, lab: Lab, source: Path, slug: str, strike: str, shots: Shots) -> Journey:
    """Bring an article in, decide on its draft, keep it as gold, hand it out, do it as a student, hand in and grade.

    Args:
        source: the scraped text, or a saved page.
        slug: the article's name.
        strike: words of a draft's mark that the teacher strikes.
        shots: takes pictures of the screens.
    """
    mine = lab.home / "mine"
    shutil.rmtree(mine, ignore_errors=True)
    copydesk(lab, "article", "new", str(source), "--slug", slug, "--to", "mine")
    draft = json.loads((mine / slug / "draft.json").read_text(encoding="utf-8"))["annotations"]
    counts = {layer: sum(a["layer"] == layer for a in draft) for layer in LAYERS}

    write_notebook(lab.home / "studio.ipynb", "from copydesk import desk", f'desk.studio("mine/{slug}")')
    note = Notebook(page, lab, "studio.ipynb").open()
    note.run_all(1)
    root = page.locator(".copydesk").first
    expect(root.locator(".saved")).to_have_text("✓ saved")
    expect(root.locator(".m-item")).to_have_count(counts["artifact"])
    decide_all(root, page, strike)
    shots(root, f"studio-{slug}")
    expect(root.locator(".saved")).to_have_text("✓ saved")
    page.keyboard.press("g")
    expect(root.locator(".note").first).to_contain_text("The gold is made")
    assert copydesk(lab, "article", "check", f"mine/{slug}").startswith("1 article checked, no problems.")
    gold = json.loads((mine / slug / "gold.json").read_text(encoding="utf-8"))["annotations"]

    return Journey(draft=counts, gold=gold, grades=through_the_class(page, lab, slug, shots))


def through_the_class(page: Any, lab: Lab, slug: str, shots: Shots) -> str:
    """Make an exercise of the gold in ``mine/<slug>``, do it as a hasty student, hand in, grade: returns the grades."""
    mine = lab.home / "mine"
    text = (mine / slug / "article.txt").read_text(encoding="utf-8")
    gold = json.loads((mine / slug / "gold.json").read_text(encoding="utf-8"))["annotations"]
    name = f"own-{slug}"
    copydesk(lab, "article", "exercise", f"mine/{slug}", "--to", "mine")
    copydesk(lab, "assign", f"mine/{name}", "--out", "handed-out")
    handout = lab.home / "handed-out" / name
    assert not list(handout.rglob("gold.json"))
    assert not list(handout.rglob("key.json"))

    note = Notebook(page, lab, f"handed-out/{name}/{name}.ipynb").open()
    tasks = len(
        [c for c in json.loads((handout / f"{name}.ipynb").read_text())["cells"] if "desk.mark" in "".join(c["source"])]
    )
    note.run_all(tasks)
    note.says(1, "✓ saved")
    ((first, last),) = tomllib.loads((handout / "tasks.toml").read_text(encoding="utf-8"))["task"][0]["lines"]
    found = {text[: a["spans"]["text"][0][0]].count("\n") + 1 for a in gold if a["layer"] == "artifact"}
    lines = sorted(line for line in found if first <= line <= last)[:3]
    for done, line in enumerate(lines, 1):
        note.click_line(1, line)
        note.task(1).locator(".dock button").first.click()  # any family: a hasty student
        expect(note.task(1).locator(".m-item")).to_have_count(done)
    note.says(1, "✓ saved")
    form = page.locator(".jp-OutputArea", has=page.locator("button", has_text="Hand in")).last
    form.locator("input[type=text]").fill("Ada Quist")
    form.locator("button", has_text="Hand in").first.click()
    form.locator("button", has_text="Yes, hand in now").click()
    expect(form).to_contain_text("Handed in.")
    expect(note.task(1).locator(".dock")).to_contain_text("not change them")
    shots(page.locator("body"), f"handed-in-{slug}")

    copydesk(lab, "collect", str(handout / "handins"), "--assignment", f"mine/{name}", "--to", "class")
    copydesk(lab, "grade", f"mine/{name}", "--class", "class")
    grades = (lab.home / "class" / name / "grades.csv").read_text(encoding="utf-8-sig")
    shutil.rmtree(lab.home / "class")
    shutil.rmtree(lab.home / "handed-out")
    return grades
