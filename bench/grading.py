"""What grading costs: 1,000 rehearsed hand-ins of one assignment collected and graded, in CPU seconds, in all and each.

    python bench/grading.py [--students N] [--notebooks N] [--nbgrader PYTHON] [--quick] [--json FILE]

Beside it, in the same run, nbgrader autogrades the same answers of a few of the students as notebooks. It is no
dependency: with `--nbgrader PYTHON` it is that Python's, with `--nbgrader install` it is installed for this run into an
environment of its own; else it is this Python's, and where that has none, its row says so.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rows import Row, not_run, options, row, tell

from copydesk.classroom.gradebook import grade
from copydesk.classroom.handout import read_solution, solution_folder
from copydesk.classroom.intake import collect
from copydesk.classroom.rehearse import rehearse
from copydesk.journal.handin import read_handin

LIMIT = "≤ 3"  # CPU seconds for collecting and grading 1,000 hand-ins
CHEAPER = "≥ 500"  # times per hand-in, against nbgrader
NBGRADER = "nbgrader==0.9.6"


@dataclass(frozen=True, slots=True)
class Cost:
    """One step: what it was, over how many hand-ins, in how many CPU seconds (its child processes included)."""

    name: str
    handins: int
    seconds: float
    user: float

    @property
    def each(self) -> float:
        """User CPU seconds for one hand-in."""
        return self.user / self.handins


def cpu() -> tuple[float, float]:
    """CPU seconds of this process and of those that it waited for: with the system's, and without."""
    spent = os.times()
    user = spent.user + spent.children_user
    return user + spent.system + spent.children_system, user


def timed(name: str, handins: int, work: Callable[[], Any]) -> Cost:
    before = cpu()
    work()
    after = cpu()
    return Cost(name, handins, after[0] - before[0], after[1] - before[1])


def notebook(cells: list[tuple[str, str, dict[str, Any]]]) -> str:
    """A notebook of code cells with nbgrader's marks: each its source, its name, and what it is."""
    made = [
        {
            "cell_type": "code", "execution_count": None, "id": name, "outputs": [], "source": source,
            "metadata": {"nbgrader": {"schema_version": 3, "grade_id": name, "task": False, **mark}},
        }
        for source, name, mark in cells
    ]  # fmt: skip
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return json.dumps({"cells": made, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5})


def nbgrader_course(course: Path, name: str, files: list[Path]) -> None:
    """A course of one assignment: a cell of answers and a cell of tests for each task, and students who filled it in.

    The tests compare answers with the reference answers' marks: the cheapest that an author of such a notebook writes.
    """
    assignment, _ = read_solution(name)
    right = read_handin(solution_folder(name) / "reference.jsonl")
    answer = {"grade": False, "locked": False, "solution": True}
    check = {"grade": True, "locked": True, "solution": False}

    def cells(handin: Any) -> list[tuple[str, str, dict[str, Any]]]:
        out = []
        for number, task in enumerate(assignment.tasks.values(), 1):
            own, key = (_plain(one.state(task.id)) if one else {} for one in (handin, right))
            out.append((f"answer_{number} = {own!r}", f"answer-{number}", answer))
            test = f"key = {key!r}\nassert all(answer_{number}.get(x) == key[x] for x in key)"
            out.append((test, f"test-{number}", {**check, "points": task.points}))
        return out

    places = [(course / "source" / "round", None)]
    places += [(course / "submitted" / f"s{at}" / "round", read_handin(file)) for at, file in enumerate(files)]
    for place, handin in places:
        place.mkdir(parents=True)
        (place / "round.ipynb").write_text(notebook(cells(handin)), encoding="utf-8")
    (course / "nbgrader_config.py").write_text(
        "c = get_config()\nc.CourseDirectory.course_id = 'bench'\n", encoding="utf-8"
    )


def _plain(state: Any) -> dict[str, Any]:
    spans = {json.dumps(mark["spans"], sort_keys=True): mark["label"] for mark in state.marks.values()}
    return {**spans, **state.answers}


def nbgrader(python: str, course: Path, *words: str) -> None:
    # nbgrader calls alembic by its name
    path = f"{Path(python).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    command = [python, "-m", "nbgrader", *words]
    ran = subprocess.run(command, cwd=course, capture_output=True, text=True, env={**os.environ, "PATH": path})
    if ran.returncode:
        raise SystemExit(f"nbgrader {words[0]} failed: {ran.stderr[-600:]}")


def nbgrader_python(asked: str | None, scratch: Path) -> tuple[str, str]:
    """A Python that has nbgrader, and nbgrader's version; two empty words where there is none.

    Raises: SystemExit, if it was asked for by name and is not there, or cannot be installed.
    """
    python = asked or sys.executable
    if asked == "install":
        subprocess.run([sys.executable, "-m", "venv", str(scratch)], check=True)
        python = str(scratch / ("Scripts" if os.name == "nt" else "bin") / "python")
        install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", NBGRADER]
        ran = subprocess.run(install, capture_output=True, text=True)
        if ran.returncode:
            raise SystemExit(f"{NBGRADER} could not be installed: {ran.stderr[-600:]}")
    look = [python, "-c", "import importlib.metadata as m; print(m.version('nbgrader'))"]
    ran = subprocess.run(look, capture_output=True, text=True)
    if ran.returncode and asked:
        raise SystemExit(f"{python} has no nbgrader: {ran.stderr[-300:]}")
    return ("", "") if ran.returncode else (python, ran.stdout.strip())


def main(arguments: Sequence[str] | None = None) -> int:
    reading = options(__doc__)
    reading.add_argument("--assignment", default="01-what-the-scraper-left")
    reading.add_argument("--students", type=int, metavar="N", help="hand-ins to grade (1000; 60 with --quick)")
    reading.add_argument("--notebooks", type=int, metavar="N", help="how many nbgrader autogrades (10; 2 with --quick)")
    reading.add_argument("--nbgrader", metavar="PYTHON", help="a Python that has nbgrader, or `install`")
    asked = reading.parse_args(arguments)
    students = asked.students or (60 if asked.quick else 1000)
    notebooks = asked.notebooks or (2 if asked.quick else 10)
    tell(measure(asked.assignment, students, notebooks, asked.nbgrader), asked.json)
    return 0


def measure(assignment: str, students: int, notebooks: int, peer: str | None) -> list[Row]:
    """The rows: CPU seconds for all hand-ins, and how many times as much nbgrader takes for each."""
    with tempfile.TemporaryDirectory() as scratch:
        made, room = Path(scratch) / "made", Path(scratch) / "class"
        files = rehearse(assignment, students, made)
        n = len(files)
        steps = [
            timed("collect", n, lambda: collect(made, assignment, room)),
            timed("grade", n, lambda: grade(assignment, room)),
        ]
        graded = grade(assignment, room)
        if graded.problems or len(graded.grades) != n:
            raise SystemExit(f"{len(graded.grades)} of {n} were graded: {graded.problems[:3]}")
        ours = Cost("both", n, sum(step.seconds for step in steps), sum(step.user for step in steps))
        told = ", ".join(f"{step.name} {step.seconds:.2f} CPU s" for step in steps)
        ran = f"{assignment}: {told}; each hand-in {1000 * ours.each:.2f} ms of user CPU"
        out = [row(f"grading {n:,} hand-ins of one assignment", LIMIT, ours.seconds, "CPU s", ran=ran)]
        what = "nbgrader's user CPU for a hand-in, against ours"
        python, version = nbgrader_python(peer, Path(scratch) / "peer")
        if not python:
            return [
                *out,
                not_run(what, CHEAPER, "nbgrader is not installed (--nbgrader install, or a Python that has it)"),
            ]
        course, few = Path(scratch) / "course", files[:notebooks]
        nbgrader_course(course, assignment, few)
        nbgrader(python, course, "generate_assignment", "round")
        theirs = timed("autograde", len(few), lambda: nbgrader(python, course, "autograde", "round"))
        made_by_it = len(list(course.glob("autograded/*/round/round.ipynb")))
        if made_by_it != len(few):
            raise SystemExit(f"nbgrader autograded {made_by_it} of {len(few)}.")
        ran = (
            f"nbgrader {version} autogrades the same answers of {len(few)} of the students as notebooks:"
            f" {theirs.each:.2f} s of user CPU each, ours {1000 * ours.each:.2f} ms"
        )
        return [*out, row(what, CHEAPER, theirs.each / ours.each, "times", ran=ran)]


if __name__ == "__main__":
    sys.exit(main())
