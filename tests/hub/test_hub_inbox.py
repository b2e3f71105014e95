"""The inbox and the teacher's plan, without a hub: what is kept, under which name, and what is told."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.classroom.handout import find_solution
from copydesk.classroom.pages.times import own_vote
from copydesk.classroom.platforms.hub_folder import inbox_folder, senders_of_hub
from copydesk.errors import CopydeskError
from copydesk.hub import inbox as inbox_module
from copydesk.hub.inbox import Inbox, encoded, entry_of, release
from copydesk.hub.plan import Exercise, read_plan
from copydesk.hub.refused import RefusedError
from copydesk.journal.events import line_of

NOW = datetime(2026, 11, 24, 18, 40, 3, 250, UTC)
ONE = Exercise(id="05-whose-word")


def handin(*events: dict[str, Any], student: str | None = "Ada", journal: str = "j", assignment: str = ONE.id) -> bytes:
    """A hand-in with these events; their places and numbers are filled in."""
    header = {"v": 1, "journal": journal, "assignment": assignment, "edition": 1, "boot": "b", "kit": "0"}
    rows = [
        {"seq": n, "n": n, "client": "c", "round": 1, "at": "2026-11-24T18:40:00Z", **event}
        for n, event in enumerate(events, 1)
    ]
    return b"".join(map(line_of, [header if student is None else {**header, "student": student}, *rows]))


def answer(task: str, value: str, **more: Any) -> dict[str, Any]:
    return {"task": task, "do": "answer", "key": "choice", "value": value, **more}


def commit(task: str, **more: Any) -> dict[str, Any]:
    return {"task": task, "do": "commit", **more}


@pytest.fixture
def inbox(tmp_path: Path) -> Inbox:
    made = Inbox(tmp_path / "inbox")
    made.prepare()
    return made


def refused(status: int, call: Any) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        call()
    assert caught.value.status == status, str(caught.value)
    assert caught.value.mend
    return caught.value


# the plan


def test_the_plan_says_who_may_hand_in_what_until_when(tmp_path: Path) -> None:
    file = tmp_path / "classes.toml"
    file.write_text(
        "[everybody]\n01-a = {}\n"
        '[10b]\n01-a = { due = "2026-12-01 23:59 UTC", late = true }\n02-b = { due = 2026-12-02T10:00:00Z }\n'
    )
    plan = read_plan(file)
    found = plan.find("01-a", ["10b", "chess"])
    assert found == ("10b", Exercise(id="01-a", due=datetime(2026, 12, 1, 23, 59, tzinfo=UTC), late=True))
    assert plan.find("02-b", ["10b"]) == ("10b", Exercise(id="02-b", due=datetime(2026, 12, 2, 10, tzinfo=UTC)))
    assert plan.find("01-a", ["chess"]) == ("everybody", Exercise(id="01-a"))
    assert plan.find("02-b", []) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[10b", "cannot be read"),
        ("10b = 1", "10b is no class"),
        ("[10b]\n01-a = 3", "10b.01-a is 3"),
        ('[10b]\n01-a = { due = "soon" }', "no time"),
        ("[10b]\n01-a = { due = 7 }", "no time"),
        ("[10b]\n01-a = { late = 1 }", "late = 1"),
        ("[10b]\n01-a = { end = 1 }", "“end”"),
        ("largest = 12", "largest is 12"),
        ('largest = "much"', "largest is 'much'"),
    ],
)
def test_a_plan_that_is_not_understood_is_told_with_file_and_place(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "classes.toml"
    file.write_text(text)
    with pytest.raises(CopydeskError, match=r"classes\.toml") as caught:
        read_plan(file)
    assert told in caught.value.sentence
    assert caught.value.mend


def test_without_a_plan_the_sentence_says_what_to_write(tmp_path: Path) -> None:
    with pytest.raises(CopydeskError, match="Write one"):
        read_plan(tmp_path / "classes.toml")


# names


@given(name=st.text(min_size=1, max_size=60), late=st.booleans(), at=st.datetimes(timezones=st.just(UTC)))
def test_a_files_name_gives_back_who_and_when_and_can_leave_no_folder(name: str, late: bool, at: datetime) -> None:
    try:
        made = inbox_module._name(name, at.replace(year=2000 + at.year % 100), late=late)
    except (RefusedError, UnicodeEncodeError):
        return
    assert "/" not in made
    assert not made.startswith(".")
    assert made.isascii()
    entry = entry_of(made)
    assert entry is not None
    assert (entry.student, entry.late) == (name, late)


def test_two_names_that_look_alike_are_two_students(inbox: Inbox) -> None:
    data = handin(answer("1", "a"), {"task": "", "do": "handin", "n": 1, "client": "k"})
    inbox.take("ada", "c", ONE, data, NOW)
    inbox.take("ada--20261124-184003-000001", "c", ONE, data, NOW)
    assert inbox.take("ada", "c", ONE, data + b"\n", NOW).number == 2
    assert encoded("a/../b.") == "a%2F%2E%2E%2Fb%2E"


# keeping


def test_each_hand_in_is_a_new_closed_file_and_the_receipt_counts_them(inbox: Inbox) -> None:
    first, second = handin(answer("1", "a")), handin(answer("1", "a"), answer("1", "b"))
    one = inbox.take("ada", "10b", ONE, first, NOW)
    again = inbox.take("ada", "10b", ONE, first, NOW + timedelta(minutes=1))
    two = inbox.take("ada", "10b", ONE, second, NOW + timedelta(minutes=2))
    assert (one.number, one.again, again.number, again.again, two.number) == (1, False, 1, True, 2)
    assert again.at == one.at == NOW
    files = sorted((inbox.folder / "10b" / ONE.id).iterdir())
    assert [file.name for file in files] == ["ada--20261124-184003-000250.jsonl", "ada--20261124-184203-000250.jsonl"]
    assert [file.read_bytes() for file in files] == [first, second]
    for path in (inbox.folder, inbox.folder / "10b", files[0].parent):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)


def test_a_clock_that_goes_back_replaces_nothing(inbox: Inbox) -> None:
    inbox.take("ada", "c", ONE, handin(answer("1", "a")), NOW)
    later = inbox.take("ada", "c", ONE, handin(answer("1", "b")), NOW - timedelta(days=1))
    assert later.at > NOW
    assert len(list((inbox.folder / "c" / ONE.id).iterdir())) == 2


def test_the_due_time_is_the_servers_and_a_retry_of_what_came_in_time_is_not_late(inbox: Inbox) -> None:
    due = replace(ONE, due=NOW)
    data = handin(answer("1", "a"))
    inbox.take("ada", "c", due, data, NOW)
    later = NOW + timedelta(seconds=1)
    assert inbox.take("ada", "c", due, data, later).again, "its answer was lost on the way"
    told = refused(409, lambda: inbox.take("ada", "c", due, handin(answer("1", "b")), later))
    assert "It was due on 24 November 2026" in told.sentence
    late = inbox.take("ada", "c", replace(due, late=True), handin(answer("1", "b")), later)
    assert late.late
    assert sorted((inbox.folder / "c" / ONE.id).iterdir())[-1].name.endswith("--late.jsonl")


def test_what_is_no_hand_in_of_the_assignment_is_refused(inbox: Inbox) -> None:
    for data in (
        b"",
        b"PK\x03\x04",
        b"{}",
        handin(student=None),
        handin(assignment="06-other"),
        b"\xff\xfe",
        b"[" * 9999,
    ):
        refused(422, lambda data=data: inbox.take("ada", "c", ONE, data, NOW))
    assert not (inbox.folder / "c").exists()


def test_nobody_fills_the_teachers_disk(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox_module, "MOST", 2)
    for value in "ab":
        inbox.take("ada", "c", ONE, handin(answer("1", value)), NOW)
    refused(429, lambda: inbox.take("ada", "c", ONE, handin(answer("1", "c")), NOW))
    inbox.take("ben", "c", ONE, handin(answer("1", "c")), NOW)


def test_a_disk_that_fails_leaves_nothing_half_written(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(inbox_module.os, "link", full)
    told = refused(507, lambda: inbox.take("ada", "c", ONE, handin(answer("1", "a")), NOW))
    assert "disk is full" in told.sentence
    assert list((inbox.folder / "c" / ONE.id).iterdir()) == []


def test_a_file_system_without_links_keeps_hand_ins_too(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: Any) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(inbox_module.os, "link", none)
    inbox.take("ada", "c", ONE, handin(answer("1", "a")), NOW)
    (file,) = (inbox.folder / "c" / ONE.id).iterdir()
    assert entry_of(file.name) is not None


# the picture


PICTURE = {
    "v": 1, "assignment": ONE.id, "edition": 1,
    "tasks": {
        "1": {"kind": "choose", "sha256": "", "views": {"": {"students": 9, "own": ["1", 1]}}},
        "7": {
            "kind": "choose", "sha256": "",
            "views": {"first vote": {"students": 9, "own": ["7", 1]}, "second vote": {"students": 8, "own": ["7", 2]}},
        },
    },
}  # fmt: skip


@pytest.fixture
def released(inbox: Inbox, tmp_path: Path) -> Inbox:
    (inbox.folder / "classes.toml").write_text("[c]\n")
    file = tmp_path / "class-picture.json"
    file.write_text(json.dumps(PICTURE))
    release(file, inbox.folder / "c")
    return inbox


def seen(inbox: Inbox, student: str = "ada") -> dict[str, list[str]]:
    return {name: list(task["views"]) for name, task in inbox.picture(student, "c", ONE)["tasks"].items()}


def test_one_sees_the_class_where_ones_own_vote_is_closed_and_nowhere_else(released: Inbox) -> None:
    refused(403, lambda: seen(released))
    released.take("ada", "c", ONE, handin(answer("7", "a"), answer("1", "b")), NOW)
    refused(403, lambda: seen(released))
    released.take("ada", "c", ONE, handin(answer("7", "a"), commit("7"), answer("1", "b", n=1)), NOW)
    assert seen(released) == {"7": ["first vote"]}
    both = handin(answer("7", "a"), commit("7"), answer("7", "b", round=2, n=1), commit("7", round=2, n=2))
    released.take("ada", "c", ONE, both, NOW)
    assert seen(released) == {"7": ["first vote", "second vote"]}
    refused(403, lambda: seen(released, "ben"))


def test_a_vote_that_is_asked_again_later_shows_each_time_to_who_voted_then(released: Inbox) -> None:
    tasks = find_solution("05-whose-word").tasks
    assert (own_vote(tasks["7"], "first vote"), own_vote(tasks["7"], "second vote")) == (("2", 1), ("7", 1))
    assert (own_vote(tasks["8"], "in lesson 02"), own_vote(tasks["8"], "now")) == (("8", 1), ("8", 1))
    assert (own_vote(tasks["2"], ""), own_vote(tasks["2"], "second vote")) == (("2", 1), ("2", 2))
    file = released.folder / "c" / ONE.id / "class-picture.json"
    views = {"first vote": {"students": 9, "own": ["2", 1]}, "second vote": {"students": 9, "own": ["7", 1]}}
    file.write_text(json.dumps({**PICTURE, "tasks": {"7": {"kind": "choose", "sha256": "", "views": views}}}))
    released.take("ada", "c", ONE, handin(answer("2", "a"), commit("2")), NOW)
    assert seen(released) == {"7": ["first vote"]}
    released.take("ada", "c", ONE, handin(answer("2", "a"), commit("2"), answer("7", "a", n=1), commit("7", n=2)), NOW)
    assert seen(released) == {"7": ["first vote", "second vote"]}


def test_handing_in_closes_what_was_answered(released: Inbox) -> None:
    end = {"task": "", "do": "handin", "n": 1, "client": "k"}
    released.take("ada", "c", ONE, handin(answer("1", "a"), end), NOW)
    assert seen(released) == {"1": [""]}


def test_until_it_is_released_there_is_no_picture(inbox: Inbox) -> None:
    inbox.take("ada", "c", ONE, handin(answer("7", "a"), commit("7")), NOW)
    told = refused(404, lambda: seen(inbox))
    assert "has not released" in told.sentence


def test_a_damaged_picture_and_a_link_in_its_place_are_told(released: Inbox, tmp_path: Path) -> None:
    released.take("ada", "c", ONE, handin(answer("7", "a"), commit("7")), NOW)
    file = released.folder / "c" / ONE.id / "class-picture.json"
    for content in ("{", "[]", '{"tasks": 3}', '{"tasks": {"7": {}}}'):
        file.write_text(content)
        refused(503, lambda: seen(released))
    file.unlink()
    secret = tmp_path / "elsewhere.json"
    secret.write_text(json.dumps(PICTURE))
    file.symlink_to(secret)
    refused(503, lambda: seen(released))


def test_a_picture_is_released_only_into_a_classs_folder(tmp_path: Path) -> None:
    file = tmp_path / "class-picture.json"
    file.write_text(json.dumps(PICTURE))
    with pytest.raises(CopydeskError, match="no class's folder"):
        release(file, tmp_path / "somewhere")


# collecting


def test_an_inbox_is_known_by_the_plan_above_it_and_no_file_inside_makes_one(released: Inbox, tmp_path: Path) -> None:
    place = released.folder / "c" / ONE.id
    assert inbox_folder(place, ONE.id) == place
    assert inbox_folder(released.folder / "c", ONE.id) == place
    forged = tmp_path / "download"
    forged.mkdir()
    (forged / "classes.toml").write_text("[c]")
    (forged / "ada--20261124-184003-000250.jsonl").write_bytes(handin())
    assert inbox_folder(forged, ONE.id) is None


def test_the_sender_is_the_name_of_the_file_that_the_server_made() -> None:
    names = ["ada%2Elovelace--20261124-184003-000250--late.jsonl", "ada.jsonl", "x--20269924-184003-000250.jsonl"]
    found = senders_of_hub(names)
    sender = found[names[0]]
    assert sender is not None
    assert (sender.name, sender.id, sender.late, sender.at) == (
        "ada.lovelace",
        "ada.lovelace",
        True,
        "2026-11-24T18:40:03Z",
    )
    assert found[names[1]] is None
    assert found[names[2]] is None


@pytest.mark.skipif(os.name == "nt", reason="a service runs on Linux")
def test_the_inbox_shuts_its_own_door(tmp_path: Path) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir(mode=0o755)
    Inbox(folder).prepare()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
