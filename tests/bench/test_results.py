"""The benches run, and README shows what they measured: nothing in it is typed by hand."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
BENCH = ROOT / "bench"
sys.path.insert(0, str(BENCH))

import rows  # noqa: E402


@pytest.fixture(scope="module")
def every() -> ModuleType:
    spec = importlib.util.spec_from_file_location("every_bench", BENCH / "all.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cells(text: str, columns: int) -> list[list[str]]:
    """The rows of all tables of this width, headings left out."""
    found = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:2] == "| "]
    return [row for row in found if len(row) == columns and row[0] != "what" and set(row[0]) != {"-"}]


def test_readme_and_the_page_show_the_rows_that_were_measured(every: ModuleType) -> None:
    results = every.read(every.RESULTS)
    readme = every.README.read_text(encoding="utf-8")
    before, after = every.around(readme)
    assert readme == before + every.table(results) + after
    assert every.PAGE.read_text(encoding="utf-8") == every.page(results)


def test_readmes_table_equals_the_page_of_results(every: ModuleType) -> None:
    shown = cells(every.README.read_text(encoding="utf-8").partition(every.BEGIN)[2].partition(every.END)[0], 6)
    measured = [row for row in cells(every.PAGE.read_text(encoding="utf-8"), 4) if row[1] != "told beside"]
    assert shown
    assert [row[:4] for row in shown] == measured


def test_every_measured_row_tells_what_ran_on_what_and_whether_it_is_reached(every: ModuleType) -> None:
    for one in (each for part in every.read(every.RESULTS).values() for each in part):
        assert one.ran
        if one.measured is None:
            assert one.reached is None
            assert one.ran.startswith("not run: ")
            continue
        assert re.search(r"\d cores, .*Python 3\.\d+.*load .*\d{4}-\d\d-\d\d \d\d:\d\d UTC", one.on)
        if one.figure != "–" and one.reached:
            assert rows.row(one.row, one.figure, one.measured, ran=one.ran).reached


@pytest.mark.parametrize(
    ("figure", "measured", "reached"),
    [("≤ 1.15", 1.15, True), ("≤ 1.15", 1.151, False), ("≥ 1,500,000", 1.6e6, True), ("= 0", 1, False), ("–", 3, None)],
)
def test_a_row_says_by_its_figure_whether_it_is_reached(figure: str, measured: float, reached: bool | None) -> None:
    assert rows.row("x", figure, measured, ran="a test").reached is reached


def test_the_p95_is_a_value_that_was_measured() -> None:
    assert rows.p95(range(1, 101)) == 95
    assert rows.p95([3.0]) == 3.0


def test_every_bench_runs_in_a_small_size_and_prints_its_rows(every: ModuleType, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    names = [name for name in every.BENCHES if name != "hub"]  # has tests of its own: tests/hub
    command = [sys.executable, str(BENCH / "all.py"), "--quick", "--out", str(page), "--only", *names]
    ran = subprocess.run(command, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr[-2000:]
    found = {row[0]: row for row in cells(page.read_text(encoding="utf-8"), 4)}
    assert {row[2] for row in found.values()} != {"not run"}
    for what in (
        "kernel after the first import, PSS",
        "own gold: full relations, F1",
        "grading 60 hand-ins of one assignment",
    ):
        assert re.match(r"\d", found[what][2]), found
    assert found["journal: acknowledged events lost when killed at any byte"][2:] == ["0", "yes"]
    assert found["real text: all relations, F1"][2:] == ["not run", "–"]
    for what, row in found.items():
        if what.startswith("annotator: ") and row[2] != "not run":
            assert 0 < float(row[2].split()[0].replace(",", "")) < 60_000
