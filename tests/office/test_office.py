"""The instructor's round by buttons: what each form does, and what it says where something is wrong."""

from __future__ import annotations

import csv
import io
import os
import re
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from copydesk.classroom.gradebook import grade
from copydesk.classroom.person import points_of, to_read, write_points
from copydesk.classroom.platforms.rehearse_platforms import rehearse_as
from copydesk.errors import CopydeskError
from copydesk.hub.plan import Exercise, read_plan
from copydesk.journal.clock import moment
from copydesk.office.found import found
from copydesk.office.round import ClassRound

EXERCISE, WRITTEN, LESSON = "01-what-the-scraper-left", "09-desk-report", "05-whose-word"
ABOUT = {"type": "", "size": 0, "last_modified": datetime(2026, 9, 14)}  # what a browser says of a file beside its name


def press(button: Any) -> None:
    button.click()


def said(form: Any) -> str:
    return str(form.message.value)


def rehearsed(home: Path, exercise: str = EXERCISE, students: int = 5, platform: str = "") -> ClassRound:
    desk = ClassRound(home)
    desk.picker.exercise.value = exercise
    desk._rehearse.students.value, desk._rehearse.platform.value = students, platform
    press(desk._rehearse.make)
    press(desk.collecting.take)
    return desk


def points_in(home: Path, group: str = "rehearsal", exercise: str = WRITTEN) -> dict[str, str]:
    text = (home / "classes" / group / exercise / "grades.csv").read_text(encoding="utf-8-sig")
    return {row["student"]: row["person"] for row in csv.DictReader(io.StringIO(text))}


@pytest.mark.parametrize("platform", ["", "moodle", "canvas", "classroom", "nbgrader"])
def test_a_rehearsed_class_goes_round_by_buttons_alone(tmp_path: Path, platform: str) -> None:
    desk = rehearsed(tmp_path, platform=platform)
    assert "5 students" in said(desk.collecting)
    press(desk._grade.press)
    assert "5 students are graded" in said(desk._grade)
    assert said(desk._grade).count("<tr><td>") == 5
    press(desk.filling.press)
    assert "download=" in said(desk.filling), said(desk.filling)
    press(desk._feedback.press)
    assert "5 pages are in" in said(desk._feedback)
    press(desk._report.press)
    assert 'sandbox="allow-scripts' in said(desk._report)
    assert "allow-same-origin" not in said(desk._report)
    press(desk._report.table)
    assert 'download="marks.csv"' in said(desk._report)
    assert " students, for a spreadsheet or pandas." in said(desk._report)


def test_on_a_hub_the_picture_is_released_by_a_button_and_elsewhere_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ClassRound(tmp_path)._report.on_hub.layout.display == "none"
    monkeypatch.setenv("COPYDESK_SERVICE_URL", "http://127.0.0.1:9090/services/copydesk/")
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "classes.toml").write_text("[everybody]\n")
    desk = rehearsed(tmp_path)
    assert desk._report.on_hub.layout.display is None
    desk._report.inbox.value = "somewhere"
    press(desk._report.release)
    assert "no class's folder" in said(desk._report).replace("&#x27;", "'")
    desk._report.inbox.value = "inbox/everybody"
    press(desk._report.release)
    assert "Each student sees the picture" in said(desk._report)
    assert "Only " not in said(desk._report), "five students are enough"
    assert (tmp_path / "inbox" / "everybody" / EXERCISE / "class-picture.json").is_file()


def test_on_a_hub_a_class_is_let_hand_in_by_buttons_and_what_is_open_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ClassRound(tmp_path).on_hub.box not in ClassRound(tmp_path)._handout.box.children
    monkeypatch.setenv("COPYDESK_SERVICE_URL", "http://127.0.0.1:9090/services/copydesk/")
    desk = ClassRound(tmp_path)
    assert desk.on_hub.box in desk._handout.box.children
    desk.picker.exercise.value, desk.picker.group.value, desk.on_hub.inbox.value = EXERCISE, "9b", "inbox"
    press(desk.on_hub.look)
    assert "Write one" in said(desk.on_hub)
    press(desk.on_hub.open)
    assert f"<td>everybody</td><td>{EXERCISE}</td><td>–</td><td>–</td>" in said(desk.on_hub)
    desk.on_hub.group.value, desk.on_hub.due.value = "9b", "soon"
    press(desk.on_hub.open)
    assert "“soon” is no time." in said(desk.on_hub)
    desk.on_hub.due.value, desk.on_hub.late.value = "2026-12-01 23:59 UTC", True
    press(desk.on_hub.open)
    assert "taken, and marked as late" in said(desk.on_hub)
    plan = read_plan(tmp_path / "inbox" / "classes.toml")
    assert plan.find(EXERCISE, ["9b"]) == ("9b", Exercise(id=EXERCISE, due=moment("2026-12-01 23:59 UTC"), late=True))
    press(desk.on_hub.close)
    assert plan.find(EXERCISE, []) == read_plan(tmp_path / "inbox" / "classes.toml").find(EXERCISE, ["9b"])
    press(desk.on_hub.close)
    assert f"{EXERCISE} is not open for 9b." in said(desk.on_hub)
    (tmp_path / "inbox" / "classes.toml").write_text("[[")
    press(desk.on_hub.open)
    assert "cannot be read" in said(desk.on_hub)
    assert (tmp_path / "inbox" / "classes.toml").read_text() == "[[", (
        "a plan that is not understood is not written over"
    )


def test_each_button_says_in_one_sentence_what_is_missing_and_never_raises(tmp_path: Path) -> None:
    desk = ClassRound(tmp_path)
    buttons = {
        desk.collecting: desk.collecting.take, desk._grade: desk._grade.press, desk._points: desk._points.read,
        desk.filling: desk.filling.press, desk._feedback: desk._feedback.press, desk._report: desk._report.press,
    }  # fmt: skip
    for form, button in buttons.items():
        press(button)
        assert "No class is picked yet. Type its name" in said(form)
    desk.picker.group.value = "9b"
    for form, button in buttons.items():
        press(button)
        assert said(form).count("<p>") == 1
        assert "Traceback" not in said(form)
        assert not button.disabled
    assert "There are no hand-ins" in said(desk._grade)
    desk.collecting.download.path.value, desk.collecting.due.value = "nowhere", "tomorrow"
    press(desk.collecting.take)
    assert "“tomorrow” is no time." in said(desk.collecting)


@pytest.mark.parametrize("name", ["../9b", "a/b", "C:9b", ".hidden"])
def test_a_class_whose_name_is_no_folder_is_refused(tmp_path: Path, name: str) -> None:
    desk = ClassRound(tmp_path)
    desk.picker.group.value = name
    assert "cannot be a folder" in said(desk.picker)
    with pytest.raises(CopydeskError):
        desk.chosen()


def test_what_was_picked_last_is_picked_again(tmp_path: Path) -> None:
    desk = ClassRound(tmp_path)
    desk.picker.exercise.value, desk.picker.group.value = WRITTEN, "9b"
    assert ClassRound(tmp_path).chosen() == (WRITTEN, tmp_path / "classes" / "9b")


def test_a_lesson_goes_round_by_buttons_and_nobody_is_graded(tmp_path: Path) -> None:
    desk = rehearsed(tmp_path, LESSON, platform="moodle")
    assert "A lesson is practice" in said(desk.picker)
    press(desk._handout.make)
    assert "gold of its articles is in it" in said(desk._handout)
    press(desk._grade.press)
    assert "nobody is graded" in said(desk._grade)
    assert '<th scope="col" class="n">done</th>' in said(desk._grade)
    assert ">total<" not in said(desk._grade)
    assert desk.filling.points.layout.display == "flex"
    press(desk.filling.press)
    assert "how many of its tasks each student did" in said(desk.filling)
    desk.filling.points.value = True
    press(desk.filling.press)
    assert "those of the last try" in said(desk.filling)
    press(desk._report.press)
    assert "The second vote" in said(desk._report)
    assert [name for _, name in desk._report.task.options] == list("123456789")
    desk._report.task.value = "2"
    press(desk._report.one)
    assert "Tick Key when the class has talked." in said(desk._report)
    assert "The second vote" not in said(desk._report), "one task stands there alone"
    desk.picker.exercise.value = EXERCISE
    assert desk.filling.points.layout.display == "none", "an exercise has points only"


def test_a_file_that_lies_near_is_chosen_from_a_list_whatever_its_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    downloads = tmp_path / "home" / "Downloads"
    downloads.mkdir(parents=True)
    rehearse_as("moodle", EXERCISE, 3, tmp_path / "small.zip")
    desk = ClassRound(tmp_path / "kit")
    desk.picker.group.value = "9b"
    assert [path for _, path in desk.collecting.download.near.options] == [""]
    with zipfile.ZipFile(tmp_path / "small.zip") as small, zipfile.ZipFile(downloads / "class.zip", "w") as large:
        for entry in small.infolist():
            large.writestr(entry.filename, small.read(entry))
        large.writestr("holiday.png", b"\x89PNG" + bytes(11_000_000))
    desk.collecting.download.again.click()
    told, path = desk.collecting.download.near.options[1]
    assert told == "class.zip · 11.0 MB · in Downloads"
    desk.collecting.download.near.value = path
    press(desk.collecting.take)
    assert "holiday.png is a picture, not a hand-in." in said(desk.collecting)
    assert "3 students" in said(desk.collecting)
    desk.picker.group.value = "9c"
    press(desk.collecting.take)
    assert "No hand-ins were named." in said(desk.collecting), "the next class does not get this one's file"


def test_near_are_the_newest_files_and_folders_that_may_be_hand_ins_and_nothing_of_the_kits(tmp_path: Path) -> None:
    made = {"old.zip": 1, "new.zip": 3, "notes.txt": 9, ".hidden.zip": 9, "mine/a.jsonl": 2, "solutions/x/a.jsonl": 9}
    for name, at in made.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x")
        os.utime(file, (at, at))
    os.utime(tmp_path / "mine", (2, 2))
    names = [one.path.name for one in found([tmp_path, tmp_path / "nowhere"], (".zip", ".jsonl"), folders=True)]
    assert names == ["new.zip", "mine", "old.zip"]
    assert [one.path.name for one in found([tmp_path], (".txt",), folders=False)] == ["notes.txt"]


def test_what_takes_long_is_counted_on_the_bar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = rehearsed(tmp_path, platform="moodle")
    monkeypatch.setattr("copydesk.office.form.time.monotonic", iter(range(10_000)).__next__)  # each step a second
    steps = {
        desk.collecting: desk.collecting.take, desk._grade: desk._grade.press, desk._feedback: desk._feedback.press,
        desk._report: desk._report.press, desk._points: desk._points.read,
    }  # fmt: skip
    for form, button in steps.items():
        bars: list[str] = []
        form.bar.observe(lambda change, seen=bars: seen.append(change["new"]), names="value")
        press(button)
        counts = [(int(at[1]), int(at[2])) for bar in bars if (at := re.search(r"</progress> (\d+) of (\d+)", bar))]
        assert len(counts) > 3
        assert any(done == of - 1 for done, of in counts)
        assert bars[-1] == "", "the bar is gone when the work is done"


def test_the_handout_is_a_zip_and_can_be_made_again(tmp_path: Path) -> None:
    desk = ClassRound(tmp_path)
    desk.picker.group.value = "9b"
    for _ in range(2):
        press(desk._handout.make)
        assert "No key is in it" in said(desk._handout)
    assert (tmp_path / "handouts" / f"{EXERCISE}.zip").is_file()


def test_a_class_has_one_zip_that_grows_and_holds_no_key(tmp_path: Path) -> None:
    desk = ClassRound(tmp_path)
    desk.picker.group.value = "9b"
    for name in (LESSON, EXERCISE, EXERCISE):
        desk.picker.exercise.value = name
        press(desk.packing.add)
        assert "and no exercise" in said(desk.packing), said(desk.packing)
    assert "All of this was in it already" in said(desk.packing)
    assert "holds 2 notebooks" in said(desk.packing)
    with zipfile.ZipFile(tmp_path / "handouts" / "9b.zip") as packed:
        names = set(packed.namelist())
    assert names >= {f"9b/notebooks/{LESSON}.ipynb", f"9b/exercises/{EXERCISE}/{EXERCISE}.ipynb", "9b/README.md"}
    assert not [name for name in names if name.endswith("key.json")]


def test_a_second_rehearsal_leaves_the_first_as_it_was(tmp_path: Path) -> None:
    desk = rehearsed(tmp_path)
    first = sorted((tmp_path / "classes" / "rehearsal").rglob("*.jsonl"))
    press(desk._rehearse.make)
    assert desk.chosen()[1].name == "rehearsal-2"
    assert sorted((tmp_path / "classes" / "rehearsal").rglob("*.jsonl")) == first


def test_files_are_collected_as_they_were_picked(tmp_path: Path) -> None:
    desk = rehearsed(tmp_path)
    made = sorted((tmp_path / "classes" / "rehearsal" / "download").rglob("*.jsonl"))
    desk.picker.group.value, desk.collecting.download.path.value = "9b", ""
    desk.collecting.download.upload.value = tuple(
        {
            "name": file.name,
            "type": "",
            "size": 0,
            "content": memoryview(file.read_bytes()),
            "last_modified": datetime(2026, 9, 14),
        }
        for file in made[:3]
    )
    press(desk.collecting.take)
    assert "3 students" in said(desk.collecting)
    assert len(list((tmp_path / "classes" / "9b").rglob("handins/*.jsonl"))) == 3


def test_another_class_gets_neither_the_last_ones_files_nor_its_results(tmp_path: Path) -> None:
    desk = rehearsed(tmp_path, WRITTEN, platform="moodle")
    press(desk._points.read)
    press(desk._grade.press)
    assert desk._points.rows.children
    desk.picker.group.value = "9b"
    assert (
        desk.collecting.download.path.value == desk.collecting.roster.path.value == desk.filling.book.path.value == ""
    )
    assert said(desk._grade) == ""
    assert not desk._points.rows.children
    press(desk.collecting.take)
    assert "No hand-ins were named." in said(desk.collecting)


def test_a_path_that_the_teacher_typed_stays(tmp_path: Path) -> None:
    desk = ClassRound(tmp_path)
    desk.collecting.download.path.value = "9b.zip"
    desk.picker.group.value = "9b"
    assert desk.collecting.download.path.value == "9b.zip"


def test_points_are_saved_as_they_are_typed_and_survive_grading(tmp_path: Path) -> None:
    desk = rehearsed(tmp_path, WRITTEN)
    form = desk._points
    press(form.read)
    assert form.pile is not None
    page = form.pile.pages[0]
    form.fields[0].value = "2,5"
    assert "Saved: 2.5 of" in form.notes[0].value
    before = form.pile.file.read_bytes()
    for _ in range(2):
        press(desk._grade.press)
    assert form.pile.file.read_bytes() == before
    assert points_in(tmp_path)[page.student] == "2.50"
    notes = (tmp_path / "classes" / "rehearsal" / WRITTEN / "grades.csv").read_text(encoding="utf-8-sig")
    assert f"for a person to grade: {page.task.id}" not in notes.splitlines()[1]
    assert "for a person to grade: " in notes.splitlines()[1]  # the other tasks wait
    press(form.read)
    assert form.fields[0].value == "2.5"
    form.fields[0].value = ""
    press(desk._grade.press)
    assert points_in(tmp_path)[page.student] == ""


@pytest.mark.parametrize("typed", ["many", "-1", "99", "1e1", "nan"])
def test_what_is_no_number_of_points_is_not_saved(tmp_path: Path, typed: str) -> None:
    form = rehearsed(tmp_path, WRITTEN)._points
    press(form.read)
    form.fields[0].value = typed
    assert "was not saved. Give a number from 0 to" in form.notes[0].value
    assert form.pile is not None
    assert not form.pile.file.exists()


def test_turning_the_page_keeps_what_was_typed(tmp_path: Path) -> None:
    form = rehearsed(tmp_path, WRITTEN, 12)._points
    press(form.read)
    form.fields[-1].value = "1"
    press(form.next)
    press(form.back)
    assert form.fields[-1].value == "1"


def test_what_students_typed_is_escaped(tmp_path: Path) -> None:
    desk = rehearsed(tmp_path, WRITTEN)
    for file in (tmp_path / "classes" / "rehearsal" / WRITTEN / "handins").glob("*.jsonl"):
        file.write_text(file.read_text(encoding="utf-8").replace('"value":"', '"value":"<script>'), encoding="utf-8")
    press(desk._points.read)
    shown = "".join(row.children[0].value for row in desk._points.rows.children)
    assert "&lt;script&gt;" in shown
    assert "<script>" not in shown


def test_other_cells_of_a_persons_table_stay_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "person.csv"
    file.write_text("student;task 1;remark\nAda Quist;1,5;“good; but short”\nBo Lind;;late\n", encoding="utf-8")
    write_points(file, "Bo Lind", "2", 2.5)
    write_points(file, "=Cy", "1", 1)
    rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig")), delimiter=";"))
    assert rows[0] == ["student", "task 1", "remark", "task 2"]
    assert rows[1][:2] == ["Ada Quist", "1,5"]
    assert rows[2] == ["Bo Lind", "", "late", "2,5"]
    assert rows[-1][:2] == ["'=Cy", "1"]


def test_a_persons_table_that_is_none_is_told_and_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "person.csv"
    file.write_text("who,what\nAda,1\n", encoding="utf-8")
    with pytest.raises(CopydeskError, match="no column “student”"):
        write_points(file, "Ada", "1", 1)
    assert file.read_text(encoding="utf-8") == "who,what\nAda,1\n"


def test_a_written_table_is_read_again_by_grading(tmp_path: Path) -> None:
    rehearsed(tmp_path, WRITTEN)
    folder = tmp_path / "classes" / "rehearsal"
    pile = to_read(WRITTEN, folder)
    for page in pile.pages:
        write_points(pile.file, page.student, page.task.id, points_of("1.5", page.task.points))
    again = to_read(WRITTEN, folder)
    assert {page.points for page in again.pages} == {1.5}
    seen: list[tuple[int, int]] = []
    graded = grade(WRITTEN, folder, lambda done, of: seen.append((done, of)))
    assert not graded.problems
    assert seen == [(n, len(graded.grades)) for n in range(len(graded.grades))]
