"""What ``from copydesk import desk`` gives and loads: a student's kernel holds no more than the lesson needs."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from copydesk import desk
from copydesk.tasks.assignment import KINDS

ROOT = Path(__file__).resolve().parents[2]
DESK = ROOT / "copydesk" / "desk"


def loaded_after(code: str, folder: Path = ROOT) -> set[str]:
    """The modules that a fresh Python holds after some code was run in a folder."""
    ran = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\nprint(*sys.modules)"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(ran.stdout.splitlines()[-1].split())


def test_type_checkers_are_told_the_same_names_from_the_same_modules() -> None:
    tree = ast.parse((DESK / "__init__.py").read_text(encoding="utf-8"))
    (block,) = (node for node in tree.body if isinstance(node, ast.If))
    told = {
        alias.asname: str(node.module).removeprefix("copydesk.desk.")
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert told == desk.WHERE


def test_every_name_of_the_desk_is_there_and_is_completed() -> None:
    for name in desk.WHERE:
        assert callable(getattr(desk, name)), name
    assert dir(desk) == sorted(desk.WHERE)


def test_a_name_that_the_desk_has_not_is_an_attribute_error() -> None:
    assert not hasattr(desk, "marks")


def test_no_module_of_the_desk_is_called_as_a_name_is() -> None:
    assert not {path.stem for path in DESK.glob("*.py")} & set(desk.WHERE)


def test_importing_the_desk_loads_nothing_but_the_desk() -> None:
    loaded = loaded_after("from copydesk import desk")
    assert {name for name in loaded if name.startswith("copydesk")} == {"copydesk", "copydesk.desk"}
    assert not loaded & {"ipywidgets", "anywidget", "pandas", "numpy", "nltk", "bs4", "jupyterhub", "tomllib"}


MARKING = 'from copydesk import desk\ndesk.open("01-scraper")\ndesk.mark("2")\ndesk.mark("3")'  # both show a page
# Rooms and libraries that nobody needs who opens a lesson and marks: they come with a check, a hand-in, a chart.
NOT_YET = (
    *("copydesk.finders", "copydesk.lessons", "copydesk.classroom", "copydesk.office", "copydesk.journal.handin"),
    *("copydesk.score.match", "copydesk.score.points", "copydesk.score.verdict", "copydesk.score.agreement"),
    *("copydesk.text.scrape", "pandas", "numpy", "nltk", "bs4", "tornado.web", "jupyterhub", "nbformat"),
)


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    """A folder with lesson 01's tasks, so that what is opened there leaves nothing in the checkout."""
    (tmp_path / "notebooks").mkdir()
    shutil.copy(ROOT / "notebooks" / "01-scraper.toml", tmp_path / "notebooks")
    return tmp_path


def test_a_lesson_s_first_screens_load_neither_finders_nor_what_scores_nor_a_library_beyond_the_widget_s(
    lesson: Path,
) -> None:
    loaded = loaded_after(MARKING, lesson)
    assert "copydesk.widgets" in loaded
    assert not {name for name in loaded if name.startswith(NOT_YET)}


def test_only_the_kinds_of_task_that_are_used_are_loaded(lesson: Path) -> None:
    kinds = {f"copydesk.tasks.{kind}" for kind in KINDS}
    assert not loaded_after(MARKING, lesson) & kinds, "a kind answers what a student does, and nothing was done yet"
    assert loaded_after(MARKING + '\nprint(desk.show("2"))', lesson) & kinds == {"copydesk.tasks.mark"}
