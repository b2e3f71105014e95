"""The paper version: every line of the texts, every task, room to answer, and the key only where it was asked for."""

from __future__ import annotations

import html
import re
import subprocess
from pathlib import Path

import pytest
from browser_fixtures import chromium_path
from click.testing import CliRunner

from copydesk.classroom.paper.printed import printed
from copydesk.cli import main
from copydesk.errors import CopydeskError
from copydesk.kit import kit_root
from copydesk.tasks.assignment import read_assignment
from copydesk.tasks.keys import build_task_key, to_json

LESSONS = sorted(path.stem for path in (kit_root() / "notebooks").glob("*.toml"))
EXERCISES = sorted(path.parent.name for path in (kit_root() / "solutions").glob("*/tasks.toml"))
TASKS = """
id = "paper"
title = "On <paper> & off"
minutes = 20
feedback = "after"
[[task]]
id = "1"
kind = "sort"
title = "Cards <b>"
prompt = "Sort & <think>."
bins = [{ id = "a", text = "A<" }, { id = "b", text = "B" }]
cards = [{ id = "x", text = "card <script>", bin = "a", why = "Because it is so." }]
reveal = "Ask of every claim who says so."
[[task]]
id = "2"
kind = "estimate"
prompt = "Guess."
unit = "words"
answer = 100
[[task]]
id = "3"
kind = "write"
prompt = "Write."
rubric = ["It names a source."]
model = "A model answer that only a reader has."
[[task]]
id = "4"
kind = "choose"
prompt = "Pick."
options = [{ id = "a", text = "one" }, { id = "b", text = "two", why = "Two is what it says." }]
answer = ["b"]
"""


def plain(page: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", page))


def secrets(name: str) -> list[str]:
    home = kit_root()
    file = home / "notebooks" / f"{name}.toml" if name in LESSONS else home / "solutions" / name / "tasks.toml"
    assignment = read_assignment(file, home)
    found = []
    for task in assignment.tasks.values():
        key = to_json(build_task_key(assignment, task))
        key.pop("dropped", None)  # of what several readers marked in one place, one reason is enough
        found += re.findall(r"'(?:rationale|reveal|model)': '([^']{20,})'", str(key))
    return found


@pytest.mark.parametrize("name", [*LESSONS, *EXERCISES])
def test_all_lines_and_tasks_are_printed_and_the_key_only_on_request(name: str) -> None:
    home = kit_root()
    file = home / "notebooks" / f"{name}.toml" if name in LESSONS else home / "solutions" / name / "tasks.toml"
    assignment = read_assignment(file, home)
    page, with_key = printed(name), printed(name, with_key=True)
    for task in assignment.tasks.values():
        assert task.prompt in plain(page)
        for option in task.options:
            assert option.text in plain(page)
        if task.article:
            for line in assignment.article(task.article).lines:
                if not line.blank:
                    row = f'<span class="no">{line.number}</span><span class="tx">{html.escape(line.text)}</span>'
                    assert row in page
    told = secrets(name)
    assert told
    for secret in told:
        assert secret not in plain(page)
        assert secret in plain(with_key)
    assert "Codebook card" in page
    assert '<section class="key">' not in page


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "tasks.toml").write_text(TASKS)
    return tmp_path


def test_what_teachers_write_is_text_and_never_markup(folder: Path) -> None:
    page = printed(str(folder))
    assert "On &lt;paper&gt; &amp; off" in page
    assert "<script" not in page
    assert "card <script>" in plain(page)


def test_every_kind_has_room_and_every_key_its_reasons(folder: Path) -> None:
    page, key = plain(printed(str(folder))), plain(printed(str(folder), with_key=True))
    for words in ("It names a source.", "Your estimate:", "one", "Why?"):
        assert words in page
    told = ("Because it is so.", "100 words.", "A model answer that only a reader has.", "Two is what it says.")
    for words in told:
        assert words not in page
        assert words in key


def test_an_exercise_without_its_solution_prints_and_has_no_key_to_print(folder: Path) -> None:
    (folder / "tasks.toml").write_text(TASKS.replace(', bin = "a", why = "Because it is so."', ""))
    assert "card <script>" in plain(printed(str(folder)))
    with pytest.raises(CopydeskError, match="task 1, is not here"):
        printed(str(folder), with_key=True)


def test_the_command_writes_one_file_that_fetches_nothing(tmp_path: Path) -> None:
    target = tmp_path / "lesson.html"
    done = CliRunner().invoke(main, ["print", "01-scraper", "--to", str(target), "--key"])
    assert done.exit_code == 0, done.output
    assert "The last page is the key." in done.output
    page = target.read_text(encoding="utf-8")
    for word in ("<script", "<link", "src=", "url(", "@import"):
        assert word not in page
    lost = CliRunner().invoke(main, ["print", "99-nowhere", "--to", str(target)])
    assert lost.exit_code == 1
    assert "no assignment 99-nowhere" in lost.output


def test_it_becomes_a_pdf_whose_key_begins_on_a_page_of_its_own(tmp_path: Path) -> None:
    page, pdf = tmp_path / "lesson.html", tmp_path / "lesson.pdf"
    pages = []
    for with_key in (False, True):
        page.write_text(printed("00-welcome", with_key), encoding="utf-8")
        command = [
            chromium_path(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            f"--user-data-dir={tmp_path}/profile",
        ]
        subprocess.run([*command, f"--print-to-pdf={pdf}", page.as_uri()], check=True, capture_output=True, timeout=60)
        pages.append(len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes())))
    assert pages[1] > pages[0] >= 1


def test_the_key_names_the_other_readings_that_are_accepted() -> None:
    assert re.search(r"Also accepted for half: caption\. \S", plain(printed("01-scraper", with_key=True)))
    assert "Also accepted" not in plain(printed("01-scraper"))
