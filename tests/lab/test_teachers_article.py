"""A teacher brings in an article of their own, and a student's hand-in on it is graded: in a real JupyterLab."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

from journey import whole_way
from lab import ROOT, Lab

SOURCE = ROOT / "data" / "articles" / "harbour-horn" / "article.txt"


def test_a_teachers_own_article_goes_the_whole_way_to_a_graded_hand_in(page: Any, lab: Lab, shots: Path) -> None:
    journey = whole_way(page, lab, SOURCE, "my-foghorn", "248", shots)
    assert all(count >= 5 for count in journey.draft.values())
    assert all(a["rationale"] and a["by"] == "gold" for a in journey.gold)
    assert all(a["attrs"].get("voice") for a in journey.gold if a["layer"] == "loaded")
    (row,) = csv.DictReader(io.StringIO(journey.grades))
    assert row["student"] == "Ada Quist"
    assert 0 < float(row["task 1"]) < float(row["max"])
