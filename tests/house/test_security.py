"""What the threat model says is seen by tests that are there; what the guides name is there too."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
MODEL, GUIDE = DOCS / "SECURITY.md", DOCS / "hub.md"


def names_of_tests() -> set[str]:
    """The names of all tests that there are."""
    names: set[str] = set()
    for path in (ROOT / "tests").rglob("test_*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names |= {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    return names


def test_every_test_that_the_threat_model_names_is_there() -> None:
    named = set(re.findall(r"`(test_\w+)`", MODEL.read_text(encoding="utf-8")))
    assert len(named) > 40
    assert named - names_of_tests() == set()


def test_every_claim_of_the_threat_model_names_its_test_or_says_that_there_is_none() -> None:
    part = MODEL.read_text(encoding="utf-8").split("## What holds")[1].split("## What is not promised")[0]
    rows = [line for line in part.splitlines() if line.startswith("| ") and not line.startswith(("| claim", "| ---"))]
    assert len(rows) > 20
    assert [row for row in rows if "`test_" not in row.split(" | ")[-1] and "*not tested*" not in row] == []


@pytest.mark.parametrize("page", [MODEL, GUIDE], ids=lambda path: path.name)
def test_the_pages_links_and_files_are_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#]+)\)", text):
        assert target.startswith("http") or (page.parent / target).exists(), target
    for file in re.findall(r"(?<![\w/.])(?:deploy/(?=jupyterhub|kubernetes|tljh)|binder/|docs/)[\w./-]+\w", text):
        assert (ROOT / file).exists(), file


# What runs a program or makes one of text, and where that is right: git for a pack, nbclient for the kit's solutions.
RUNS = {"eval", "exec", "compile", "__import__", "system", "popen", "Popen", "run_path", "run_module"}
LOADS = {"pickle", "marshal", "shelve", "subprocess", "ctypes", "runpy", "code", "dill", "joblib", "yaml", "nbclient"}
MAY = {("classroom/packing/git.py", "subprocess"), ("classroom/outputs.py", "nbclient")}


def test_no_module_turns_text_into_a_program() -> None:
    found: set[tuple[str, str]] = set()
    for path in sorted((ROOT / "copydesk").rglob("*.py")):
        place = path.relative_to(ROOT / "copydesk").as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in RUNS:
                found.add((place, node.func.id))
            elif isinstance(node, ast.Attribute) and node.attr in RUNS - {"compile"}:  # re.compile makes no program
                found.add((place, node.attr))
            elif isinstance(node, ast.Import | ast.ImportFrom):
                names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [one.name for one in node.names]
                found |= {(place, name.split(".")[0]) for name in names if name.split(".")[0] in LOADS}
    assert found == MAY
