"""The package is a straight staircase: each room imports only from the rooms before it (CONTRIBUTING.md)."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "copydesk"
STAIRCASE = (
    "errors", "kit", "text", "marks", "finders", "score", "journal", "hub", "tasks", "lessons", "widgets", "classroom",
    "office", "desk", "verbs", "cli",
)  # fmt: skip
HEAVY = {"pandas", "ipywidgets", "anywidget", "IPython"}
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "kit" not in path.relative_to(PACKAGE).parts[:-1])


def room(path: Path) -> str:
    """The room in which a module stands: its folder, or its own name."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[0]


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """Every imported module's full name, and whether it is imported at the module's top."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside = {
        node for function in ast.walk(tree) if isinstance(function, ast.FunctionDef) for node in ast.walk(function)
    }
    package = ("copydesk", *path.relative_to(PACKAGE).parent.parts)
    for node in ast.walk(tree):
        top = node not in inside
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, top
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) + 1 - node.level]) if node.level else ""
            module = ".".join(x for x in (base, node.module or "") if x)
            yield module, top
            for alias in node.names:
                yield f"{module}.{alias.name}", top


def rooms_imported(path: Path) -> set[str]:
    names = (name.split(".") for name, _ in imports(path) if name.startswith("copydesk."))
    return {parts[1] for parts in names if parts[1] in STAIRCASE}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_module_imports_upward(path: Path) -> None:
    if room(path) == "__init__":
        assert not rooms_imported(path)
        return
    here = STAIRCASE.index(room(path))
    for other in rooms_imported(path) - {room(path)}:
        assert STAIRCASE.index(other) < here, f"{path.name} in {room(path)} imports {other}"


def test_widgets_and_classroom_do_not_know_each_other() -> None:
    for path in MODULES:
        if room(path) in ("widgets", "classroom"):
            assert not rooms_imported(path) & ({"widgets", "classroom"} - {room(path)}), path


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_heavy_libraries_are_imported_only_where_they_are_used(path: Path) -> None:
    for name, top in imports(path):
        library = name.split(".")[0]
        if library in ("pandas", "nltk"):
            assert not top, f"{path.name} imports {library} when it is itself imported"
        if library in HEAVY and top:
            assert room(path) in ("widgets", "office", "desk"), f"{path.name} imports {library}"


def test_no_modules_import_each_other_in_a_circle() -> None:
    names = {".".join(("copydesk", *path.relative_to(PACKAGE).with_suffix("").parts)): path for path in MODULES}
    edges = {
        name: {other for other, top in imports(path) if top and other in names and other != name}
        for name, path in names.items()
    }
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " → ".join((*trail, name))
        if name not in done:
            for other in edges[name]:
                visit(other, (*trail, name))
            done.add(name)

    for name in edges:
        visit(name, ())


def test_opening_a_lesson_loads_neither_pandas_nor_nltk() -> None:
    code = "import sys; from copydesk import desk; print(sorted({'pandas', 'nltk', 'numpy', 'bs4'} & set(sys.modules)))"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
