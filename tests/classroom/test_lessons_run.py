"""The lessons run from top to bottom, in a copy of the kit: no answers appear in the checkout."""

from __future__ import annotations

import shutil
from pathlib import Path

import nbformat
import pytest
from classroom_helpers import LESSONS, ROOT
from nbclient import NotebookClient


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem)
def test_a_lesson_runs_without_an_error_before_anything_is_answered(
    lesson: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    shutil.copytree(ROOT / "notebooks", tmp_path / "kit" / "notebooks", ignore=shutil.ignore_patterns(".*"))
    copy = tmp_path / "kit" / "notebooks" / lesson.name
    run = nbformat.read(copy, as_version=4)
    NotebookClient(run, timeout=60, kernel_name="python3", resources={"metadata": {"path": str(copy.parent)}}).execute()
    shown = [cell for cell in run.cells if cell.cell_type == "code" and cell.source.strip()]
    assert len(shown) > 3
    errors = [output.text for cell in shown for output in cell.outputs if output.get("name") == "stderr"]
    assert not errors
    journals = {segment.parent.name for segment in (tmp_path / "kit" / "answers").rglob("*.jsonl")}
    stories = {f"my-{folder.name}" for folder in (tmp_path / "kit" / "my-stories").glob("*")}
    assert journals == {lesson.stem} | stories
