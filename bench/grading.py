"""What grading costs: 1,000 rehearsed hand-ins of one assignment collected and graded, in CPU seconds, in all and each.

Beside it, in the same run, nbgrader autogrades the same answers of a few of the students as notebooks, where nbgrader
is installed. It is no dependency: where it is missing, one line says so.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from copydesk.classroom.gradebook import grade
from copydesk.classroom.handout import read_solution, solution_folder
from copydesk.classroom.intake import collect
from copydesk.classroom.rehearse import rehearse
from copydesk.journal.handin import read_handin

LIMIT = 3.0  # CPU seconds for collecting and grading 1,000 hand-ins
CHEAPER = 500  # times per hand-in, against nbgrader


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


def nbgrader(course: Path, *words: str) -> None:
    command = [sys.executable, "-m", "nbgrader", *words]
    path = (
        f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"  # nbgrader calls alembic by its name
    )
    ran = subprocess.run(command, cwd=course, capture_output=True, text=True, env={**os.environ, "PATH": path})
    if ran.returncode:
        raise SystemExit(f"nbgrader {words[0]} failed: {ran.stderr[-600:]}")


def show(costs: list[Cost], least: Cost) -> None:
    print(f"{'step':34} {'hand-ins':>8} {'CPU s':>9} {'user s':>9} {'ms each':>9} {'ratio':>9}")
    for cost in costs:
        ratio = cost.each / least.each
        print(
            f"{cost.name:34} {cost.handins:8} {cost.seconds:9.2f} {cost.user:9.2f} {1000 * cost.each:9.2f} {ratio:9.1f}"
        )


def main() -> None:
    reading = argparse.ArgumentParser(description=__doc__)
    reading.add_argument("--assignment", default="01-what-the-scraper-left")
    reading.add_argument("--students", type=int, default=1000)
    reading.add_argument("--notebooks", type=int, default=10, help="how many of them nbgrader autogrades")
    asked = reading.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        made, room = Path(scratch) / "made", Path(scratch) / "class"
        files = rehearse(asked.assignment, asked.students, made)
        n = len(files)
        steps = [
            timed("copydesk collect", n, lambda: collect(made, asked.assignment, room)),
            timed("copydesk grade", n, lambda: grade(asked.assignment, room)),
        ]
        graded = grade(asked.assignment, room)
        if graded.problems or len(graded.grades) != n:
            raise SystemExit(f"{len(graded.grades)} of {n} were graded: {graded.problems[:3]}")
        both = Cost("copydesk, both", n, sum(step.seconds for step in steps), sum(step.user for step in steps))
        rows = [*steps, both]
        if importlib.util.find_spec("nbgrader") is not None:
            course = Path(scratch) / "course"
            few = files[: asked.notebooks]
            nbgrader_course(course, asked.assignment, few)
            nbgrader(course, "generate_assignment", "round")
            rows.append(timed("nbgrader autograde", len(few), lambda: nbgrader(course, "autograde", "round")))
            made_by_it = len(list(course.glob("autograded/*/round/round.ipynb")))
            if made_by_it != len(few):
                raise SystemExit(f"nbgrader autograded {made_by_it} of {len(few)}.")
        show(rows, both)
        print(f"{asked.assignment}: {both.seconds:.2f} CPU s for {n} hand-ins (at most {LIMIT:g} for 1000).")
        if rows[-1] is both:
            print("nbgrader is not installed: nothing to compare with.")
        else:
            times = rows[-1].each / both.each
            print(f"A hand-in costs nbgrader {times:.0f} times as much user CPU (at least {CHEAPER}).")


if __name__ == "__main__":
    main()
