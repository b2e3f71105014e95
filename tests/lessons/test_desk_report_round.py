"""Exercise 09 from the student's folder to a grade: a person gives all its points."""

from __future__ import annotations

import csv
import shutil
import sys
from pathlib import Path

import pytest

from copydesk import desk
from copydesk.classroom.gradebook import grade
from copydesk.classroom.handout import make_handout
from copydesk.classroom.intake import collect
from copydesk.lessons.report import write_report

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests" / "classroom"))
from classroom_helpers import Page  # noqa: E402

EXERCISE = "09-desk-report"


@pytest.fixture
def handed_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A download with one student's hand-in and report, as a platform names them."""
    monkeypatch.setattr("copydesk.desk.story._mine", None)
    theirs = make_handout(EXERCISE, tmp_path)
    monkeypatch.chdir(theirs)
    desk.open(EXERCISE)
    desk.bring("my-text.txt", otherwise="harbour-horn")
    for task in ("1", "2", "5"):
        Page(desk.write(task)).do({"do": "answer", "key": "text", "value": f"My answer to {task}."})
    desk.hand_in("Ann Lee")
    write_report(theirs / "my-stories" / "harbour-horn", theirs, "<!doctype html><p>Ann’s report</p>")
    (tmp_path / "download").mkdir()
    (file,) = (theirs / "handins").glob("*.jsonl")
    shutil.copy(file, tmp_path / "download")
    report = theirs / "my-stories" / "harbour-horn" / "desk-report.html"
    shutil.copy(report, tmp_path / "download" / "leeann_123_456_desk-report-1.html")
    return tmp_path


def row(folder: Path) -> dict[str, str]:
    with (folder / "class" / EXERCISE / "grades.csv").open(encoding="utf-8-sig", newline="") as file:
        (one,) = csv.DictReader(file)
    return one


def test_a_persons_points_for_a_desk_report_end_in_the_grades(handed_in: Path) -> None:
    intake = collect(handed_in / "download", EXERCISE, handed_in / "class")
    assert [one.student for one in intake.taken] == ["Ann Lee"]
    assert not intake.problems, "the report that lies beside a hand-in is no broken hand-in"
    grade(EXERCISE, handed_in / "class")
    waiting = row(handed_in)
    assert (waiting["machine"], waiting["person"], waiting["max"]) == ("0.00", "", "25")
    assert "for a person to grade: 1, 2, 5" in waiting["note"]
    assert "not opened: 3, 4" in waiting["note"]
    person = handed_in / "class" / EXERCISE / "person.csv"
    person.write_text("student,task 1,task 2,task 5\nAnn Lee,3,4.5,6\n", encoding="utf-8")
    grade(EXERCISE, handed_in / "class")
    assert (row(handed_in)["person"], row(handed_in)["total"]) == ("13.50", "13.50")


def test_no_part_of_the_kits_gold_comes_with_the_story_that_stands_in(handed_in: Path) -> None:
    story = handed_in / EXERCISE / "my-stories" / "harbour-horn"
    assert {path.name for path in story.iterdir()} == {"article.txt", "article.toml", "desk-report.html"}
