"""A teacher brings in saved pages, and a student's hand-in on each is graded: in a real JupyterLab."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from journey import whole_way
from lab import ROOT, Lab, Shots

PAGES = ROOT / "tests" / "saved_pages"


@pytest.mark.parametrize(
    ("name", "strike"), [("blog-theme.html", "furious"), ("app-page.html", "insane"), ("table-page.htm", "shameless")]
)
def test_a_saved_page_goes_the_whole_way_to_a_graded_hand_in(
    page: Any, lab: Lab, shots: Shots, name: str, strike: str
) -> None:
    journey = whole_way(page, lab, PAGES / name, Path(name).stem, strike, shots)
    assert all(journey.draft.values())
    assert all(a["rationale"] and a["by"] == "gold" for a in journey.gold)
    assert all(a["attrs"].get("voice") for a in journey.gold if a["layer"] == "loaded")
    assert len(journey.gold) < sum(journey.draft.values())
    (row,) = csv.DictReader(io.StringIO(journey.grades))
    assert row["student"] == "Ada Quist"
    assert 0 < float(row["task 1"]) < float(row["max"])
