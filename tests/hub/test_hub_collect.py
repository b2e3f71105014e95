"""Collecting from the hub's inbox: names and times are the server's, and the class's list gives them faces."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from copydesk.classroom.intake import collect
from copydesk.classroom.platforms.collected import Intake
from copydesk.classroom.platforms.roster import read_roster
from copydesk.classroom.rehearse import rehearse
from copydesk.hub.inbox import Inbox
from copydesk.hub.plan import FILE, Exercise

EXERCISE = "01-what-the-scraper-left"
DUE = datetime(2026, 12, 1, 12, tzinfo=UTC)
ONE = Exercise(id=EXERCISE, due=DUE, late=True)
ROSTER = "name,login\nAda Ekdal,ada\nBen Okoro,ben\nCem Arslan,cem\n"


@pytest.fixture
def handins(tmp_path: Path) -> list[bytes]:
    """What three students hand in; each has another's name typed in it."""
    made = rehearse(EXERCISE, 3, tmp_path / "rehearsed")
    assert len(made) == 3
    return [path.read_bytes() for path in sorted((tmp_path / "rehearsed").glob("*.jsonl"))]


@pytest.fixture
def inbox(tmp_path: Path) -> Inbox:
    made = Inbox(tmp_path / "inbox")
    made.prepare()
    (made.folder / FILE).write_text("[10b]\n")
    return made


def take(inbox: Inbox, who: str, data: bytes, minutes: int) -> None:
    inbox.take(who, "10b", ONE, data, DUE + timedelta(minutes=minutes))


def into(tmp_path: Path, download: Path, hub: bool = False) -> Intake:
    people = read_roster(ROSTER.encode(), "roster.csv")
    return collect(download, EXERCISE, tmp_path / "class", people, hub=hub)


def test_the_hubs_logins_find_their_people_whatever_name_was_typed(
    tmp_path: Path, inbox: Inbox, handins: list[bytes]
) -> None:
    take(inbox, "ada", handins[0], -10)
    take(inbox, "ben", handins[1], 5)
    (inbox.folder / "10b" / EXERCISE / "class-picture.json").write_text("{}")
    intake = into(tmp_path, inbox.folder / "10b")
    assert [(one.student, one.id, one.late) for one in intake.taken] == [
        ("Ada Ekdal", "ada", ""), ("Ben Okoro", "ben", "Late, JupyterHub says.")
    ]  # fmt: skip
    assert (intake.missing, intake.unknown, intake.problems) == (("Cem Arslan",), (), ())
    told = "\n".join(intake.told())
    assert "JupyterHub says that it is from ada; the name typed is" in told


def test_the_latest_counts_the_earlier_are_kept_and_collecting_again_changes_nothing(
    tmp_path: Path, inbox: Inbox, handins: list[bytes]
) -> None:
    shorter = b"".join(handins[0].splitlines(keepends=True)[:-3])
    take(inbox, "ada", shorter, -20)
    take(inbox, "ada", handins[0], -10)
    place = inbox.folder / "10b" / EXERCISE
    first = into(tmp_path, place)
    (one,) = first.taken
    assert (first.folder / one.file).read_bytes() == handins[0]
    assert len(one.earlier) == 1
    assert "begun anew" not in "\n".join(first.told())
    again = into(tmp_path, place)
    assert again == first


def test_work_that_was_begun_anew_is_told(tmp_path: Path, inbox: Inbox, handins: list[bytes]) -> None:
    take(inbox, "ada", handins[0], -20)
    take(inbox, "ada", handins[1], -10)
    told = "\n".join(into(tmp_path, inbox.folder / "10b").told())
    assert "Ada Ekdal: An earlier hand-in is of another journal: the work was begun anew." in told


def test_a_copy_of_the_inbox_is_one_only_where_the_teacher_says_so(
    tmp_path: Path, inbox: Inbox, handins: list[bytes]
) -> None:
    take(inbox, "ada", handins[0], -20)
    copy = Path(shutil.make_archive(str(tmp_path / "copy"), "zip", inbox.folder / "10b"))
    header = json.loads(handins[0].splitlines()[0])
    unsaid = into(tmp_path / "unsaid", copy)
    assert [one.student for one in unsaid.taken] == [header["student"]], "a file's name alone proves nothing"
    said = into(tmp_path / "said", copy, hub=True)
    assert [(one.student, one.id) for one in said.taken] == [("Ada Ekdal", "ada")]


def test_two_students_with_one_journal_are_told(tmp_path: Path, inbox: Inbox, handins: list[bytes]) -> None:
    take(inbox, "ada", handins[0], -20)
    take(inbox, "ben", handins[0], -10)
    told = "\n".join(into(tmp_path, inbox.folder / "10b").told())
    assert "The same journal was handed in by" in told


def test_without_a_late_mark_the_servers_clock_is_held_against_the_due_time(
    tmp_path: Path, inbox: Inbox, handins: list[bytes]
) -> None:
    inbox.take("ada", "10b", replace(ONE, due=None), handins[0], DUE + timedelta(minutes=90))
    people = read_roster(ROSTER.encode(), "roster.csv")
    intake = collect(inbox.folder / "10b", EXERCISE, tmp_path / "class", people, DUE)
    assert intake.taken[0].late == "Late by 1 h 30 min, by JupyterHub's clock."
