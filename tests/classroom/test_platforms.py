"""Whose file it is: by the names and folders that Moodle, Canvas, Google Classroom and nbgrader make."""

from __future__ import annotations

import json
import random
import time
import zipfile
from pathlib import Path

import pytest
from classroom_helpers import EXERCISE, handin
from hypothesis import given
from hypothesis import strategies as st

from copydesk.classroom.gradebook import grade
from copydesk.classroom.handout import read_solution
from copydesk.classroom.intake import collect
from copydesk.classroom.lms import Sender, sender_of
from copydesk.classroom.platforms import download
from copydesk.classroom.platforms.collected import Intake, read_index
from copydesk.classroom.platforms.copies import copied, fingerprints
from copydesk.classroom.platforms.roster import Roster, read_roster
from copydesk.classroom.rehearse import invented
from copydesk.errors import CopydeskError
from copydesk.journal.clock import moment
from copydesk.journal.handin import render_handin

FILE = f"{EXERCISE}--Ann-Lee--20260914-100000.jsonl"


def take(
    tmp_path: Path, entries: dict[str, bytes], roster: str | None = None, due: str = "", name: str = "in"
) -> Intake:
    for path, data in entries.items():
        (tmp_path / name / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name / path).write_bytes(data)
    people = read_roster(roster.encode(), "roster.csv") if roster else None
    return collect(tmp_path / name, EXERCISE, tmp_path / "class", people, moment(due) if due else None)


SENDERS = {
    f"Ann Lee_1234567_assignsubmission_file_/{FILE}": ("moodle", "Ann Lee", "1234567", False),
    f"Ann Lee_1234567_assignsubmission_file/{FILE}": ("moodle", "Ann Lee", "1234567", False),
    f"Ann Lee_1234567_assignsubmission_file_{FILE}": ("moodle", "Ann Lee", "1234567", False),
    f"all.zip/O_Neil_Ann_7_assignsubmission_file_/{FILE}": ("moodle", "O_Neil_Ann", "7", False),
    f"王小明_31_assignsubmission_file_/{FILE}": ("moodle", "王小明", "31", False),
    # what a student packed inside proves nothing
    f"Bo Ek_2_assignsubmission_file_/Ann Lee_1_assignsubmission_file_/{FILE}": ("moodle", "Bo Ek", "2", False),
    f"ekbo_22_33_my.zip/leeann_11_44_{FILE}": ("canvas", "ekbo", "22", False),
    f"leeann_11_44_{FILE}": ("canvas", "leeann", "11", False),
    f"leeann_LATE_11_44_{FILE[:-6]}-1.jsonl": ("canvas", "leeann", "11", True),
    f"løvåsšimić_11_44_{FILE}": ("canvas", "løvåsšimić", "11", False),
    f"Ann Lee - {FILE}": ("classroom", "Ann Lee", "", False),
    f"Homework 3/Анна Ли - {FILE}": ("classroom", "Анна Ли", "", False),
    f"submitted/alee/ps1/handins/{FILE}": ("nbgrader", "alee", "alee", False),
    FILE: None,
    f"Homework_3/{FILE}": None,
    "leeann_4711_answers.jsonl": None,
    "week 2 - answers.jsonl": None,
}


@pytest.mark.parametrize("source", SENDERS)
def test_a_platforms_name_tells_whose_file_it_is(source: str) -> None:
    found = sender_of(source)
    assert (found and (found.platform, found.name, found.id, found.late)) == SENDERS[source]


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_path_whatever_is_read(folder: str, name: str) -> None:
    assert sender_of(f"{folder}/{name}") is None or sender_of(f"{folder}/{name}").name  # type: ignore[union-attr]


def test_a_date_in_a_files_name_makes_no_two_students_one(tmp_path: Path) -> None:
    entries = {
        f"{who.split()[0].lower()}_14_09_2026.jsonl": handin(who, journal=who) for who in ("Ann Lee", "Bo Ek", "Cy Oh")
    }
    assert [one.student for one in take(tmp_path, entries).taken] == ["Ann Lee", "Bo Ek", "Cy Oh"]
    one = {"Copy - answers.jsonl": handin("Di Oy", journal="d"), "x.jsonl": handin("Ed Po", journal="e")}
    assert {"Di Oy", "Ed Po"} < {one.student for one in take(tmp_path, one, name="more").taken}


def test_moodles_blind_marking_keeps_everybody_apart_and_unnamed(tmp_path: Path) -> None:
    entries = {
        f"Participant_{n}_assignsubmission_file_/{FILE}": handin(f"Ann {n}", journal=f"j{n}") for n in (11, 12, 13)
    }
    intake = take(tmp_path, entries)
    assert [one.student for one in intake.taken] == ["Participant 11", "Participant 12", "Participant 13"]
    assert not any(one.warnings for one in intake.taken)
    assert take(tmp_path, entries) == intake


def test_the_platforms_name_wins_over_the_typed_one_and_the_difference_is_told(tmp_path: Path) -> None:
    (one,) = take(tmp_path, {f"Ann Lee_12_assignsubmission_file_/{FILE}": handin("Super Annie")}).taken
    assert (one.student, one.id) == ("Ann Lee", "12")
    assert one.warnings == ("Moodle says that it is from Ann Lee; the name typed is Super Annie.",)


def test_canvas_squeezes_a_name_and_the_typed_one_is_shown_where_it_fits(tmp_path: Path) -> None:
    entries = {
        f"delacruzana_11_1_{FILE}": handin("Ana de la Cruz", journal="a"),
        f"ekbo_12_2_{FILE}": handin("B.", journal="b"),
        f"obrienliam_13_3_{FILE}": handin("Liam O’Brien", journal="c"),
    }
    assert {one.student: one.id for one in take(tmp_path, entries).taken} == {
        "Ana de la Cruz": "11",
        "ekbo": "12",
        "Liam O’Brien": "13",
    }


def test_one_file_handed_in_by_two_students_is_kept_for_both_and_told(tmp_path: Path) -> None:
    same = handin("Ann Lee")
    entries = {f"Ann Lee_1_assignsubmission_file_/{FILE}": same, f"Bo Ek_2_assignsubmission_file_/{FILE}": same}
    intake = take(tmp_path, entries)
    assert [one.student for one in intake.taken] == ["Ann Lee", "Bo Ek"]
    assert "The same journal was handed in by Bo Ek too." in " ".join(intake.taken[0].warnings)
    assert [one.machine for one in grade(EXERCISE, tmp_path / "class").grades] == [1.0, 1.0]
    assert take(tmp_path, entries) == intake


def test_two_computers_of_one_student_are_one_student_where_the_platform_knows(tmp_path: Path) -> None:
    first, second = handin("Ann", journal="school"), handin("Ann Lee", journal="home", at="2026-09-15T10:00:00Z")
    (one,) = take(
        tmp_path,
        {"Ann Lee_1_assignsubmission_file_/a.jsonl": first, "Ann Lee_1_assignsubmission_file_/b.jsonl": second},
    ).taken
    assert (one.student, one.journal, len(one.earlier)) == ("Ann Lee", "home", 1)


def test_two_students_of_one_name_are_told_apart_by_the_platforms_number(tmp_path: Path) -> None:
    entries = {f"Ann Lee_{n}_assignsubmission_file_/{FILE}": handin("Ann Lee", journal=f"j{n}") for n in (1, 2)}
    taken = take(tmp_path, entries, "name,id\nAnn Lee,1\nAnn Lee,2\n").taken
    assert {one.student for one in taken} == {"Ann Lee", "Ann Lee (2)"}
    assert {one.id for one in taken} == {"1", "2"}
    assert all(one.sender and one.person and one.sender.id == one.person.id for one in taken)
    assert not any(one.warnings for one in taken)


def test_a_plain_collection_learns_from_a_later_one_whose_the_files_are(tmp_path: Path) -> None:
    take(tmp_path, {FILE: handin("annie")})
    before = take(tmp_path, {f"Ann Lee_1_assignsubmission_file_/{FILE}": handin("annie")}, name="moodle")
    assert [(one.student, one.id) for one in before.taken] == [("Ann Lee", "1")]
    assert [path.name for path in before.folder.iterdir()] == ["annie.jsonl"]
    assert take(tmp_path, {}) == before  # the plain folder again: nothing is forgotten


def test_an_nbgrader_tree_is_read_with_its_clock_and_what_was_handed_out_is_passed_over(tmp_path: Path) -> None:
    tree = "submitted/alee/ps1"
    entries = {
        f"{tree}/handins/{FILE}": handin("Ann Lee"),
        f"{tree}/timestamp.txt": b"2026-09-14 12:00:01.000000 UTC\n",
        f"{tree}/ps1.ipynb": b'{"cells": []}',
        f"{tree}/tasks.toml": b"id = 1",
        "submitted/bek/ps1/ps1.ipynb": b'{"cells": []}',
    }
    intake = take(tmp_path, entries, due="2026-09-14T12:00Z")
    (one,) = intake.taken
    assert (one.student, one.id, one.late) == ("alee", "alee", "Late by 1 min, by nbgrader's clock.")
    assert intake.problems == ("submitted/bek/ps1 holds no hand-in. Ask for the file that desk.hand_in() wrote.",)
    again = collect(tmp_path / "in" / "submitted", EXERCISE, tmp_path / "class")
    assert again.taken == intake.taken


def test_a_folder_that_is_only_called_submitted_makes_no_two_students_one(tmp_path: Path) -> None:
    entries = {f"submitted/9b/monday/{who}.jsonl": handin(who, journal=who) for who in ("Ann Lee", "Bo Ek")}
    assert [one.student for one in take(tmp_path, entries).taken] == ["Ann Lee", "Bo Ek"]


@pytest.mark.parametrize("inside", ["", "submitted/"])
def test_a_zip_of_the_tree_is_the_tree(tmp_path: Path, inside: str) -> None:
    with zipfile.ZipFile(tmp_path / "submitted.zip", "w") as archive:
        for who in ("alee", "bek"):
            archive.writestr(f"{inside}{who}/ps1/{FILE}", handin("Ann Lee", journal=who))
    taken = collect(tmp_path / "submitted.zip", EXERCISE, tmp_path / "class").taken
    assert [one.id for one in taken] == ["alee", "bek"]


def test_a_typed_name_takes_nobodys_row_where_the_platform_says_otherwise(tmp_path: Path) -> None:
    intake = take(tmp_path, {f"oxmal_12_2_{FILE}": handin("Ann Lee")}, "name\nAnn Lee\nBo Ek\n")
    assert intake.missing == ("Ann Lee", "Bo Ek")
    assert intake.taken[0].student == "oxmal"
    assert "Canvas says that it is from oxmal; the name typed is Ann Lee." in intake.taken[0].warnings


def test_a_journals_part_never_stands_before_the_hand_in(tmp_path: Path) -> None:
    part = handin(None, at="2026-09-15T10:00:00Z", ops=[])
    tree = "submitted/alee/ps1"
    (one,) = take(tmp_path, {f"{tree}/answers/1.jsonl": part, f"{tree}/handins/{FILE}": handin("Ann Lee")}).taken
    assert one.at == "2026-09-14T10:00:00Z"


ROSTERS = {
    "no heads": "Ann Lee;a@b.example;7\nBo Ek;b@b.example;8\nZoë Øst;;9\n",
    "name and first name": "Name;Vorname\nLee;Ann\nEk;Bo\nØst;Zoë\n",
    "plain": "Ann Lee\nBo Ek\nZoë Øst\n",
    "last, first": "Lee, Ann\nEk, Bo\nØst, Zoë\n",
    "one column": "Name\nAnn Lee\nBo Ek\nZoë Øst\n",
    "german": "\ufeffMatrikelnummer;Nachname;Vorname;Mail\r\n7;Lee;Ann;\r\n8;Ek;Bo;\r\n9;Øst;Zoë;\r\n",
    "french": "Adresse de courriel,Nom,Prénom\na@b.example,Lee,Ann\n,Ek,Bo\n,Øst,Zoë\n",
    "spanish": "Nombre;Apellido(s);Número de ID\nAnn;Lee;7\nBo;Ek;8\nZoë;Øst;9\n",
    "russian": "Логин\tФамилия\tИмя\nalee\tLee\tAnn\nbek\tEk\tBo\nzost\tØst\tZoë\n",
    "canvas": 'Student,ID,SIS User ID,SIS Login ID,Section\n    Points Possible,,,,\n"Lee, Ann",7,s1,alee,A\n'
    '"Ek, Bo",8,s2,bek,A\n"Øst, Zoë",9,s3,zost,A\n"Student, Test",10,,,A\n',
    "moodle": "Identifier,Full name,Email address,Grade,Maximum Grade,Last modified (grade)\nParticipant 1234,Ann Lee,"
    "a@b.example,,15,-\nParticipant 5678,Bo Ek,,,15,-\nParticipant 9012,Zoë Øst,,,15,-\n",
}


@pytest.mark.parametrize("form", ROSTERS)
def test_a_class_list_is_read_in_whatever_form_a_school_has_it(form: str) -> None:
    assert [person.name for person in read_roster(ROSTERS[form].encode(), "r").people] == [
        "Ann Lee",
        "Bo Ek",
        "Zoë Øst",
    ]


@pytest.mark.parametrize("form", ROSTERS)
def test_who_is_missing_and_who_is_unknown_is_told_with_the_nearest_name(tmp_path: Path, form: str) -> None:
    entries = {"a.jsonl": handin("lee ANN", journal="a"), "z.jsonl": handin("Zoe Osst", journal="z")}
    intake = take(tmp_path, entries, ROSTERS[form])
    assert intake.missing == ("Bo Ek", "Zoë Øst")
    assert intake.unknown == ("Zoe Osst is not on the class list. The nearest who is missing is Zoë Øst.",)
    assert intake.taken[0].student == "Ann Lee"
    assert "Missing: Bo Ek, Zoë Øst." in list(intake.told())
    assert take(tmp_path, {}) == intake  # the class list is kept


def test_a_typed_name_without_its_accents_is_found_unless_two_would_fit() -> None:
    assert Roster(read_roster("José Lee\nBo Ek\n".encode(), "r").people).find(None, "jose lee") is not None
    assert read_roster("José Lee\nJosè Lee\n".encode(), "r").find(None, "Jose Lee") is None


def test_a_number_of_another_system_gives_nobody_anothers_row() -> None:
    roster = read_roster(b"name,id\nAnn Lee,11\nBo Ek,12\n", "r")
    found = roster.find(Sender(platform="canvas", name="ekbo", id="11"), "Bo Ek")
    assert found is not None
    assert found.name == "Bo Ek"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "holds no names"),
        (b"id,email,section\n1,a@b.example,A\n", "names no column of names"),
        (b"\x00\x01", "is not text"),
    ],
)
def test_a_class_list_that_is_none_is_told(data: bytes, sentence: str) -> None:
    with pytest.raises(CopydeskError, match=sentence):
        read_roster(data, "roster.csv")


MOMENTS = {
    "2026-09-14T23:59Z": "2026-09-14T23:59:00+00:00",
    "2026-09-14T23:59+02:00": "2026-09-14T21:59:00+00:00",
    "2026-09-14 23:59 +02:00": "2026-09-14T21:59:00+00:00",
    "2026-09-14 23:59 UTC": "2026-09-14T23:59:00+00:00",
    "2026-09-14 23:59 Europe/Vienna": "2026-09-14T21:59:00+00:00",
    "2026-09-14 12:00:01.123456 UTC": "2026-09-14T12:00:01.123456+00:00",
}


@pytest.mark.parametrize("text", MOMENTS)
def test_times_with_a_zone_are_that_moment(text: str) -> None:
    assert moment(text).isoformat() == MOMENTS[text]


def test_times_without_a_zone_are_this_computers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        assert moment("2026-09-14 23:59").isoformat() == "2026-09-15T03:59:00+00:00"
        assert moment("2026-09-14").isoformat() == "2026-09-15T03:59:59+00:00"
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("text", ["", "tomorrow", "14.9.2026", "2026-13-01", "2026-09-14 23:59 Nowhere/Land"])
def test_a_time_that_is_none_is_told_with_the_form_to_write(text: str) -> None:
    with pytest.raises(CopydeskError, match="Write it as 2026-09-14 23:59"):
        moment(text)


def test_who_is_late_is_told_with_the_clock_and_graded_all_the_same(tmp_path: Path) -> None:
    entries = {
        f"leeann_LATE_11_1_{FILE}": handin("Ann Lee", journal="a"),
        f"ekbo_12_2_{FILE}": handin("Bo Ek", journal="b", at="2026-09-15T12:01:00Z"),
        f"oydi_13_3_{FILE}": handin("Di Oy", journal="d", at="2026-09-14T09:59:00Z"),
    }
    intake = take(tmp_path, entries, due="2026-09-14T10:00Z")
    late = "Late by 1 d 2 h 1 min, by the hand-in's own clock."
    assert [one.late for one in intake.taken] == ["Late, Canvas says.", late, ""]
    graded = grade(EXERCISE, tmp_path / "class").grades
    assert [(one.id, one.machine) for one in graded] == [("11", 1.0), ("12", 1.0), ("13", 1.0)]
    assert graded[0].notes[0] == "Late, Canvas says."
    assert take(tmp_path, {}) == intake  # the due time is kept


def journals(count: int) -> list[tuple[str, dict[str, object], list[dict[str, object]]]]:
    assignment, keys = read_solution(EXERCISE)
    return list(invented(assignment, keys, count))


def test_a_copied_journal_is_told_whatever_was_renamed_or_moved_in_it(tmp_path: Path) -> None:
    made = journals(12)
    name, header, events = max(made, key=lambda one: len(one[2]))
    forged = [{**event, "client": "x", "at": str(event["at"]).replace("2026-09-14", "2026-09-16")} for event in events]
    for event in forged:
        if "mark" in event:
            event["mark"] = {**event["mark"], "id": f"x.{event['n']}"}  # type: ignore[dict-item]
    entries = {f"{n}.jsonl": render_handin(head, own) for n, (_, head, own) in enumerate(made)}
    entries["forged.jsonl"] = render_handin({**header, "student": "Copy Cat", "journal": "mine"}, forged[2:])
    taken = {one.student: one for one in take(tmp_path, entries).taken}
    told = {student for student, one in taken.items() if any("Shares events" in text for text in one.warnings)}
    assert told == {"Copy Cat", name}
    assert name in taken["Copy Cat"].warnings[0]
    graded = {one.student: one for one in grade(EXERCISE, tmp_path / "class").grades}
    assert len(graded) == 13
    assert any("Shares events" in note for note in graded["Copy Cat"].notes)


def test_a_thousand_hand_ins_are_compared_in_a_second_even_if_all_are_copies() -> None:
    made = [events for _, _, events in journals(1000)]
    began = time.process_time()
    assert copied([fingerprints(events) for events in made]) == {}
    longest = max(made, key=len)
    assert len(copied([fingerprints(longest)] * 1000)) == 1000
    assert time.process_time() - began < 8


def test_right_answers_alone_make_nobody_a_copyist() -> None:
    rng = random.Random(1)
    done = [{"task": "1", "do": "answer", "key": "choice", "value": str(n)} for n in range(30)]
    prints = []
    for _ in range(40):
        at, events = 0, []
        for event in done:
            at += rng.randrange(2, 20)
            events.append({**event, "at": f"2026-09-14T10:{at // 60 % 60:02}:{at % 60:02}Z"})
        prints.append(fingerprints(events))
    assert copied(prints) == {}


TROUBLE: dict[str, tuple[str, bytes, str]] = {
    "hostile, a path": ("../../../etc/cron.d/x.jsonl", handin("../../x", journal="h"), ""),
    "hostile, a page": ("<script>alert(1)</script>.jsonl", b"<html><script>alert(1)</script>", "is a web page"),
    "hostile, deep": ("deep.jsonl", handin("x").split(b"\n")[0] + b"\n" + b"[" * 90_000 + b"\n", "line 2 is not JSON"),
    "torn in the middle": ("torn.jsonl", handin("x").replace(b'"seq":1', b'"seq":', 1), "line 2 is not JSON"),
    "torn at the end": ("end.jsonl", handin("x", journal="t")[:-20], ""),
    "foreign": ("other.jsonl", handin("x", assignment="02-who-said-it"), "answers 02-who-said-it, not"),
    "a picture": ("me.jsonl", b"\x89PNG\r\n\x1a\n", "is a picture, not a hand-in"),
    "huge": ("huge.jsonl", b"0" * 300_000, "is larger than"),
    "late": ("late.jsonl", handin("x", journal="l", at="2027-01-01T00:00:00Z"), ""),
    "renamed": ("Neues Dokument (2).txt", handin("x", journal="r"), ""),
}


def platform_names(platform: str, who: str, number: int, file: str) -> str:
    return {
        "moodle": f"{who}_{number}_assignsubmission_file_/{file}",
        "canvas": f"{who.replace(' ', '').lower()}_{number}_9{number}_{file}",
        "classroom": f"{who} - {file}",
        "nbgrader": f"submitted/{who}/ps1/{file}",
        "": file,
    }[platform]


@pytest.mark.parametrize("platform", ["moodle", "canvas", "classroom", "nbgrader", ""])
@pytest.mark.parametrize("kind", TROUBLE)
def test_whatever_one_student_hands_in_the_others_are_graded_all_the_same(
    tmp_path: Path, platform: str, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "LARGEST", 200_000)
    file, data, sentence = TROUBLE[kind]
    entries = {
        platform_names(platform, "Ann Lee", 1, "a.jsonl"): handin("Ann Lee", journal="a"),
        platform_names(platform, "Bad Luck", 2, file): data,
        platform_names(platform, "Cy Oh", 3, "c.jsonl"): handin("Cy Oh", journal="c"),
    }
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for path, content in entries.items():
            archive.writestr(path, content)
    intake = collect(tmp_path / "all.zip", EXERCISE, tmp_path / "class", due=moment("2026-12-24T00:00Z"))
    assert len(intake.problems) == bool(sentence)
    assert sentence in "".join(intake.problems)
    grades = {one.student: one.machine for one in grade(EXERCISE, tmp_path / "class").grades}
    assert (grades["Ann Lee"], grades["Cy Oh"]) == (1.0, 1.0)
    assert len(grades) == 3 - len(intake.problems)
    assert [one.late[:4] for one in intake.taken if one.late] == (["Late"] if kind == "late" else [])
    assert {path.name for path in tmp_path.iterdir()} == {"all.zip", "class", "work"}


def test_doubled_hand_ins_count_once_and_the_latest(tmp_path: Path) -> None:
    early, late = handin("Ann Lee", ops=[]), handin("Ann Lee", at="2026-09-15T10:00:00Z")
    for platform in ("moodle", "canvas", "classroom", "nbgrader", ""):
        folder = tmp_path / f"of {platform}"
        entries = {platform_names(platform, "Ann Lee", 1, f"{n}.jsonl"): x for n, x in enumerate((late, early, late))}
        intake = take(folder, entries)
        assert [(one.student, one.at, len(one.earlier)) for one in intake.taken] == [
            ("Ann Lee", "2026-09-15T10:00:00Z", 1)
        ], platform
        assert "Handed in more than once; the latest counts: Ann Lee (2)." in list(intake.told())


def test_no_name_steers_the_teachers_screen(tmp_path: Path) -> None:
    entries = {"a\x1b[2J.jsonl": b"\x00", "b.jsonl": handin("Ann\x1b[31m \u202eeeL\x07", journal="b")}
    intake = take(tmp_path, entries)
    said = " ".join([*intake.told(), *intake.problems])
    assert not any(ord(sign) < 32 or sign == "\u202e" for sign in said)
    assert take(tmp_path / "2", {"c.jsonl": handin("می‌نا")}).taken[0].student == "می‌نا"  # a joiner is a letter's


def test_an_index_of_an_earlier_version_is_read(tmp_path: Path) -> None:
    entry = {"student": "A", "file": "A.jsonl", "source": "a", "journal": "j", "at": "", "edition": "1"}
    text = json.dumps({"handins": [{**entry, "earlier": [], "warnings": []}]})
    (tmp_path / "collected.json").write_text(text)
    assert read_index(tmp_path)["A.jsonl"].sender is None
