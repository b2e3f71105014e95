"""Exercises: made from their solutions, without the key, worth nothing unopened and everything when solved."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from classroom_helpers import EXERCISE, ROOT, SOLUTIONS, everything, files, handin, reference_ops

from copydesk import desk
from copydesk.classroom.gradebook import Grade, contexts_of, grade, grade_one
from copydesk.classroom.handout import generate, make_handout, read_solution, student_notebook
from copydesk.classroom.intake import collect
from copydesk.classroom.outputs import store_outputs
from copydesk.errors import CopydeskError
from copydesk.journal.handin import parse_handin

solutions = pytest.mark.parametrize("solution", SOLUTIONS, ids=lambda path: path.name)
MARKED = [path for path in SOLUTIONS if 'kind = "mark"' in (path / "tasks.toml").read_text(encoding="utf-8")]
KEY_FILES = {"key.json", "gold.json", "reference.jsonl", "agreement.json", "draft.json"}


def graded(solution: Path, data: bytes) -> Grade:
    assignment, keys = read_solution(str(solution))
    return grade_one(parse_handin(data, "a.jsonl"), contexts_of(assignment, keys), "Ann", "a.jsonl")


def said_by_the_key(value: Any) -> Iterator[str]:
    """Every text of a key under a name that only a key has."""
    if isinstance(value, list):
        for part in value:
            yield from said_by_the_key(part)
    elif isinstance(value, dict):
        for name, part in value.items():
            if name in ("rationale", "reveal", "why", "neutral", "model"):
                yield from part.values() if isinstance(part, dict) else [part]
            else:
                yield from said_by_the_key(part)


def test_there_is_an_exercise() -> None:
    assert [path.name for path in SOLUTIONS][:1] == [EXERCISE]


@solutions
def test_what_is_committed_is_what_generate_makes(solution: Path, tmp_path: Path) -> None:
    shutil.copytree(solution, tmp_path / solution.name, ignore=shutil.ignore_patterns("answers", "__pycache__"))
    made = generate(str(tmp_path / solution.name), tmp_path / "exercises")
    fresh, kept = files(tmp_path / solution.name), files(solution)
    assert {name: data for name, data in kept.items() if name in fresh} == fresh
    shipped = files(ROOT / "exercises" / solution.name)
    own = {name: data for name, data in shipped.items() if name.split("/")[0] not in ("answers", "handins")}
    assert files(made) == own


@solutions
@pytest.mark.parametrize("shipped", [True, False], ids=["in the repository", "as a handout"])
def test_students_get_no_piece_of_the_key(solution: Path, shipped: bool, tmp_path: Path) -> None:
    folder = ROOT / "exercises" / solution.name if shipped else make_handout(str(solution), tmp_path)
    key = json.loads((solution / "key.json").read_text(encoding="utf-8"))
    # A plainer wording may be one ordinary word, such as “firm”: that stands in many a text and tells nothing.
    secrets = {text for text in said_by_the_key(key) if len(text) > 20}
    assert len(secrets) >= len(key["tasks"])
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        assert path.name not in KEY_FILES
        assert "passes" not in path.relative_to(folder).parts
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".ipynb":
            text += "\n".join("".join(cell["source"]) for cell in json.loads(text)["cells"])
        told = [secret for secret in secrets if secret in text or json.dumps(secret)[1:-1] in text]
        assert not told, f"{path} tells {told}"
        assert '"by": "gold"' not in text
        assert '"neutral"' not in text
        assert "data-artifact" not in text


@solutions
def test_the_shipped_notebook_is_a_sound_notebook(solution: Path) -> None:
    (notebook,) = (ROOT / "exercises" / solution.name).glob("*.ipynb")
    nbformat.validate(nbformat.read(notebook, as_version=4))
    (solved,) = solution.glob("*.ipynb")
    nbformat.validate(nbformat.read(solved, as_version=4))


def test_a_handout_that_would_tell_its_key_is_not_made(tmp_path: Path) -> None:
    solution = tmp_path / EXERCISE
    shutil.copytree(SOLUTIONS[0], solution)
    notebook = solution / f"{EXERCISE}.ipynb"
    reveal = json.loads((solution / "key.json").read_text(encoding="utf-8"))["tasks"]["1"]["reveal"]
    kept = json.loads(notebook.read_text(encoding="utf-8"))
    kept["cells"].append({"cell_type": "markdown", "id": "told", "metadata": {}, "source": [f"By the way: {reveal}"]})
    notebook.write_text(json.dumps(kept), encoding="utf-8")
    with pytest.raises(CopydeskError, match=r"would have held a piece of its key: .*\.ipynb"):
        make_handout(str(solution), tmp_path / "out")
    assert not (tmp_path / "out" / EXERCISE).exists()


def test_a_handout_holds_no_outputs_no_widget_state_and_no_times(tmp_path: Path) -> None:
    notebook = tmp_path / "n.ipynb"
    code = {"cell_type": "code", "id": "a", "source": ["1"], "execution_count": 7, "outputs": [{"text": "secret"}]}
    metadata = {"tags": ["x"], "execution": {"iopub.status.busy": "2026-01-01"}, "jupyter": {"source_hidden": True}}
    cells = [{**code, "metadata": metadata}, {**code, "metadata": {"tags": ["solution"]}}]
    body = {"cells": cells, "metadata": {"widgets": {"state": "secret"}}, "nbformat": 4, "nbformat_minor": 5}
    notebook.write_text(json.dumps(body), encoding="utf-8")
    made = json.loads(student_notebook(notebook))
    assert "secret" not in json.dumps(made)
    (cell,) = made["cells"]
    assert cell["metadata"] == {"tags": ["x"], "jupyter": {"source_hidden": True}}
    assert (cell["outputs"], cell["execution_count"]) == ([], None)


def test_a_handout_never_writes_into_a_folder_that_holds_something(tmp_path: Path) -> None:
    first = make_handout(EXERCISE, tmp_path)
    (first / "answers").mkdir()
    before = files(tmp_path)
    with pytest.raises(CopydeskError, match="is not empty"):
        make_handout(EXERCISE, tmp_path)
    assert files(tmp_path) == before


def test_generate_leaves_alone_what_somebody_tried_in_the_checkout(tmp_path: Path) -> None:
    solution = tmp_path / EXERCISE
    shutil.copytree(SOLUTIONS[0], solution)
    target = tmp_path / "exercises" / EXERCISE
    for name in ("answers/01/a.jsonl", "handins/a.jsonl", "stale/old.txt"):
        (target / name).parent.mkdir(parents=True)
        (target / name).write_text("kept", encoding="utf-8")
    generate(str(solution), tmp_path / "exercises")
    assert (target / "answers/01/a.jsonl").read_text() == "kept"
    assert (target / "handins/a.jsonl").read_text() == "kept"
    assert not (target / "stale").exists()


@solutions
def test_the_solution_runs_with_its_reference_answers_as_its_stored_outputs_say(solution: Path, tmp_path: Path) -> None:
    copy = tmp_path / solution.name
    shutil.copytree(solution, copy, ignore=shutil.ignore_patterns("answers"))
    command = [sys.executable, "-m", "pytest", "--nbval", "--nbval-cell-timeout=60", "-p", "no:cacheprovider"]
    ran = subprocess.run([*command, "--rootdir", ".", "."], cwd=copy, capture_output=True, text=True, timeout=170)
    assert ran.returncode == 0, ran.stdout[-3000:] + ran.stderr[-2000:]
    assert "passed" in ran.stdout
    (notebook,) = solution.glob("*.ipynb")
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    assert all(cell["outputs"] for cell in cells if cell["cell_type"] == "code"), "run `copydesk generate --run`"
    assert not (copy / "answers").exists()


@solutions
def test_the_stored_outputs_hold_no_address_no_path_and_no_time(solution: Path) -> None:
    (notebook,) = solution.glob("*.ipynb")
    outputs = [
        cell["outputs"] for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"] if "outputs" in cell
    ]
    text = json.dumps(outputs)
    for sign in (" at 0x", str(ROOT), "/tmp/", "model_id", "iopub"):
        assert sign not in text


def test_a_notebook_that_fails_keeps_its_old_outputs(tmp_path: Path) -> None:
    notebook = tmp_path / "n.ipynb"
    cell = {"cell_type": "code", "id": "a", "metadata": {}, "source": ["1/0"], "execution_count": None, "outputs": []}
    notebook.write_text(json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}))
    before = notebook.read_bytes()
    with pytest.raises(CopydeskError, match="does not run: ZeroDivisionError"):
        store_outputs(notebook)
    assert notebook.read_bytes() == before


@solutions
def test_the_reference_answers_earn_all_points(solution: Path) -> None:
    assignment, _ = read_solution(str(solution))
    one = graded(solution, handin(ops=reference_ops(solution), assignment=assignment.id, edition=assignment.edition))
    by_machine = [score for score in one.tasks.values() if not score.by_person]
    for score in by_machine:
        assert score.points == pytest.approx(score.total)
    assert one.machine == pytest.approx(sum(score.total for score in by_machine))


@solutions
def test_the_exercise_as_shipped_earns_nothing_and_says_so(
    solution: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assignment, _ = read_solution(str(solution))
    folder = tmp_path / "theirs"
    shutil.copytree(ROOT / "exercises" / solution.name, folder, ignore=shutil.ignore_patterns("answers", "handins"))
    monkeypatch.chdir(folder)
    desk.open(assignment.id)
    for task in assignment.tasks.values():
        getattr(desk, task.kind)(task.id)
        assert "Nothing yet." in repr(desk.show(task.id))
    assert "Give this file to your teacher" in str(desk.hand_in("Ann Lee"))
    collect(folder / "handins", str(solution), tmp_path / "class")
    (one,) = grade(str(solution), tmp_path / "class").grades
    assert one.machine == 0
    assert one.notes == ("nothing was done",)
    row = (tmp_path / "class" / assignment.id / "grades.csv").read_text(encoding="utf-8-sig").splitlines()[1]
    assert row.startswith("Ann Lee,")
    assert row.endswith("nothing was done")


@pytest.mark.parametrize("solution", MARKED, ids=lambda path: path.name)
@pytest.mark.parametrize("unit", ["line", "word"])
@pytest.mark.parametrize("label", [None, "all"], ids=["unnamed", "with every label"])
def test_marking_everything_earns_nothing(solution: Path, unit: str, label: str | None) -> None:
    assignment, _ = read_solution(str(solution))
    ops = everything(assignment, unit, label)
    assert ops
    one = graded(solution, handin(ops=ops, assignment=assignment.id, edition=assignment.edition))
    assert {name: score.points for name, score in one.tasks.items() if assignment.tasks[name].kind == "mark"} == {
        name: 0.0 for name, task in assignment.tasks.items() if task.kind == "mark"
    }
