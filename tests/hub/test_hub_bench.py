"""The bench of many students at once, in a small size: it runs, and what it counts is counted."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from school import ROOT, School


def test_the_bench_of_many_students_runs_and_loses_nothing(school: School, tmp_path: Path) -> None:
    file = tmp_path / "rows.json"
    command = [sys.executable, str(ROOT / "bench" / "hub.py"), "--quick", "--json", str(file)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=170)
    assert ran.returncode == 0, ran.stderr[-2000:]
    rows = {row["row"].partition(": ")[2] or row["row"]: row for row in json.loads(file.read_text(encoding="utf-8"))}
    assert rows["starts that failed"]["measured"] == 0, ran.stderr
    assert rows["marks lost"]["measured"] == 0, ran.stderr
    assert "6 acknowledged in all" in rows["marks lost"]["ran"]
    assert all(row["measured"] > 0 for name, row in rows.items() if name not in ("starts that failed", "marks lost"))
