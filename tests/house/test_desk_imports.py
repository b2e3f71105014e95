"""What ``from copydesk import desk`` gives and loads: a student's kernel holds no more than the lesson needs."""

import ast
import subprocess
import sys
from pathlib import Path

from copydesk import desk

ROOT = Path(__file__).resolve().parents[2]
DESK = ROOT / "copydesk" / "desk"


def loaded_after(code: str) -> set[str]:
    """The modules that a fresh Python holds after some code."""
    ran = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\nprint(*sys.modules)"],
        cwd=ROOT / "notebooks",
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
