"""A lesson plan is one printed side, belongs to a lesson, and its minutes are the lesson's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from copydesk.tasks.assignment import read_assignment

ROOT = Path(__file__).resolve().parents[2]
PLANS = sorted((ROOT / "docs" / "lesson-plans").glob("[0-9]*.md"))


def test_there_are_lesson_plans() -> None:
    assert len(PLANS) > 3


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.stem)
def test_a_plan_fits_one_side_and_its_minutes_add_up_to_the_lessons(plan: Path) -> None:
    lines = plan.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 60
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    head = next(n for n, row in enumerate(rows) if row[0] == "minutes")
    minutes = 0
    for row in rows[head + 2 :]:
        if not re.fullmatch(r"\d+", row[0]):
            break
        minutes += int(row[0])
    assert minutes == read_assignment(ROOT / "notebooks" / f"{plan.stem}.toml", ROOT).minutes
