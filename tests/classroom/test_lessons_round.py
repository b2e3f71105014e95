"""Lessons go the instructor's round too: collected, counted and shown. Nobody is graded on one."""

from __future__ import annotations

import csv
import io
import json
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from classroom_helpers import LESSONS, files

from copydesk import desk
from copydesk.classroom.feedback import feedback
from copydesk.classroom.gradebook import Graded, gather, grade
from copydesk.classroom.handout import lesson_names, make_handout, read_solution, what_it_holds
from copydesk.classroom.intake import collect
from copydesk.classroom.pages.class_view import view_of_class
from copydesk.classroom.pages.picture import Answered, picture, pictures
from copydesk.classroom.platforms.grades_out import fill_gradebook, write_grades
from copydesk.classroom.platforms.rehearse_platforms import rehearse_as
from copydesk.classroom.rehearse import rehearse
from copydesk.classroom.report import report
from copydesk.errors import CopydeskError
from copydesk.journal.handin import read_handin, render_handin

VOTES = "05-whose-word"
Step = tuple[str, str, Any]


def handed_in(name: str, *answers: Step, lesson: str = VOTES, checks: tuple[str, ...] = ()) -> bytes:
    """A lesson's hand-in: answers as (task, key, value), then a check of each task that is named."""
    ops: list[dict[str, Any]] = [
        {"task": task, "do": "answer", "key": key, "value": value} for task, key, value in answers
    ]
    ops += [{"task": task, "do": "check", "reason": None} for task in checks]
    ops.append({"task": "", "do": "handin"})
    events = [
        {"seq": n, "n": n, "client": "c", "round": 1, "at": "2026-09-14T10:00:00Z", **op} for n, op in enumerate(ops, 1)
    ]
    head = {"v": 1, "journal": f"j-{name}", "assignment": lesson, "edition": 1, "boot": "b", "kit": "0.1.0"}
    return render_handin({**head, "student": name}, events)


def graded(folder: Path, handins: dict[str, bytes], lesson: str = VOTES) -> Graded:
    place = folder / "class" / lesson / "handins"
    place.mkdir(parents=True)
    for name, data in handins.items():
        (place / name).write_bytes(data)
    return grade(lesson, folder / "class")


def rows_of(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"))))


def test_every_lesson_can_be_collected(tmp_path: Path) -> None:
    assert lesson_names() == [path.stem for path in LESSONS]
    with pytest.raises(CopydeskError, match="05-whose-word"):
        collect(tmp_path, "05-whose-words-are-they", tmp_path / "class")


@pytest.mark.parametrize("lesson", [path.stem for path in LESSONS])
def test_every_lesson_goes_the_whole_round(tmp_path: Path, lesson: str) -> None:
    rehearse(lesson, 5, tmp_path / "in")
    taken = collect(tmp_path / "in", lesson, tmp_path / "class")
    assert (len(taken.taken), taken.problems) == (5, ())
    made = grade(lesson, tmp_path / "class")
    assert (made.problems, made.lesson) == ((), True)
    assert "nobody is graded" in made.told
    tasks = len(read_solution(lesson)[0].tasks)
    for row in rows_of(made.file):
        assert 0 < int(row["done"]) <= int(row["tasks"]) == tasks
        assert "for a person to grade" not in row["note"]
    pages = feedback(lesson, tmp_path / "class").pages
    assert len(pages) == 5
    assert f" of {tasks} tasks. This was practice: " in pages[0].read_text(encoding="utf-8")
    shown = report(lesson, tmp_path / "class")
    assert shown.students == 5
    assert "nobody is graded on them" in shown.page.read_text(encoding="utf-8")


def test_what_counts_of_a_lesson_is_what_was_done_right_or_wrong(tmp_path: Path) -> None:
    wrong, right = ("9", "choice", "fact"), ("9", "choice", "was")
    made = graded(
        tmp_path,
        {
            "a.jsonl": handed_in("Ann", ("1", "number", 25), wrong, checks=("9",)),
            "b.jsonl": handed_in("Bo", right, checks=("9",)),
            "c.jsonl": handed_in("Cy"),
        },
    )
    rows = {row["student"]: row for row in rows_of(made.file)}
    assert {name: (row["done"], row["tasks"]) for name, row in rows.items()} == {
        "Ann": ("2", "9"),
        "Bo": ("1", "9"),
        "Cy": ("0", "9"),
    }
    assert (rows["Ann"]["first"], rows["Bo"]["first"]) == ("0.00", "1.00")
    worksheet = b"Identifier,Full name,Grade,Maximum grade,Last modified (grade),Feedback comments\n"
    worksheet += b"Participant 1,Ann,,9,-,\nParticipant 2,Bo,,9,-,\nParticipant 3,Cy,,9,-,\n"
    out = tmp_path / "out.csv"
    filled = fill_gradebook(VOTES, tmp_path / "class", worksheet, "w.csv", out)
    assert "how many of its tasks each student did" in next(filled.sentences())
    assert [(row["Grade"], row["Feedback comments"]) for row in rows_of(out)][:2] == [
        ("2", "2 of 9 tasks done"),
        ("1", "1 of 9 tasks done"),
    ]
    last = fill_gradebook(VOTES, tmp_path / "class", worksheet, "w.csv", out, points=True)
    assert "those of the last try" in next(last.sentences())
    assert [row["Grade"] for row in rows_of(out)] == ["0.00", "1.00", "0.00"]


def test_a_lesson_comes_to_the_same_through_every_platform(tmp_path: Path) -> None:
    counted = []
    for platform in ("moodle", "canvas", "classroom", "nbgrader"):
        book = tmp_path / f"{platform}.csv"
        rehearse_as(platform, VOTES, 4, tmp_path / f"{platform}.zip", 1, book)
        to = tmp_path / platform
        taken = collect(tmp_path / f"{platform}.zip", VOTES, to)
        made = grade(VOTES, to)
        counted.append(sorted(one.done for one in made.grades))
        out = tmp_path / f"out-{platform}.csv"
        if platform in ("moodle", "canvas"):
            assert fill_gradebook(VOTES, to, book.read_bytes(), book.name, out).filled == [
                x.student for x in taken.taken
            ]
        else:
            assert write_grades(VOTES, to, "nbgrader" if platform == "nbgrader" else "column", out, None) == []
    assert counted == [counted[0]] * 4
    assert {row["max_score"] for row in rows_of(tmp_path / "out-nbgrader.csv")} == {"9"}
    (head,) = [row for row in rows_of(tmp_path / "canvas.csv") if "Points Possible" in row["Student"]]
    assert head["Whose word is it? (7001)"] == "9"


def test_a_rehearsed_lesson_is_practised_checked_mended_and_voted_on_twice(tmp_path: Path) -> None:
    first = rehearse(VOTES, 30, tmp_path / "a")
    assert files(tmp_path / "a") == (rehearse(VOTES, 30, tmp_path / "b") and files(tmp_path / "b"))
    handins = [read_handin(path) for path in first]
    checked = [one.state("5") for one in handins if one.state("5").checks]
    assert len(checked) > 20
    assert any(len(state.marks) > len(state.checks[0]["marks"]) for state in checked)
    votes = [one.state("2") for one in handins if one.state("2").touched]
    assert all(state.closed for state in votes)
    report(VOTES, _class(tmp_path, "a"))
    made = picture(*_picture(tmp_path, "7"))
    assert sum(made.moves.values()) > 20
    assert any(was != now for was, now in made.moves), "the talk moves somebody"


def test_a_second_vote_in_a_later_task_stands_beside_the_first_with_both_agreements(tmp_path: Path) -> None:
    votes = [("office", "cannot"), ("office", "cannot"), ("outlet", "outlet"), ("cannot", "office"), (None, "cannot")]
    handins = {}
    for n, (was, now) in enumerate(votes):
        steps = [("2", "choice", was)] if was else []
        handins[f"{n}.jsonl"] = handed_in(f"Student {n}", *steps, ("7", "choice", now))
    graded(tmp_path, handins)
    made = picture(*_picture(tmp_path, "7"))
    first, second = made.views.values()
    assert list(made.views) == ["first vote", "second vote"]
    assert isinstance(first, Answered)
    assert isinstance(second, Answered)
    assert (first.students, second.students) == (4, 5)
    assert first.agreement == pytest.approx(2 / 12), "one pair of the six said the same"
    assert second.agreement == pytest.approx(6 / 20), "three pairs of the ten did"
    assert made.moves == {("office", "cannot"): 2, ("cannot", "office"): 1, ("outlet", "outlet"): 1}
    text = unescape(report(VOTES, tmp_path / "class").page.read_text(encoding="utf-8"))
    screen = text.split('<section class="task s6">')[1].split("</section>")[0]
    for told in ("17 of 100 times", "30 of 100 times", "4 of you voted twice: 1 kept their answer, 3 changed it."):
        assert told in screen
    assert '<p class="told">2 changed to the right answer, 1 away from it.</p>' in screen
    body = json.loads((tmp_path / "class" / VOTES / "class-picture.json").read_text(encoding="utf-8"))
    assert list(body["tasks"]["7"]["views"]) == ["first vote", "second vote"]
    assert list(body["tasks"]["2"]["views"]) == [""]


def test_the_vote_of_an_earlier_lesson_comes_back_beside_the_new_one(tmp_path: Path) -> None:
    now = {f"{n}.jsonl": handed_in(f"S{n}", ("8", "choice", "campaign")) for n in range(3)}
    graded(tmp_path, now)
    alone = picture(*_picture(tmp_path, "8"))
    assert list(alone.views) == [""], "lesson 02 was not collected"
    then = {
        "0.jsonl": handed_in("S0", ("7", "choice", "outlet"), lesson="02-says-who"),
        "1.jsonl": handed_in("s1", ("7", "choice", "campaign"), lesson="02-says-who"),
        "9.jsonl": handed_in("Somebody else", ("7", "choice", "cannot"), lesson="02-says-who"),
    }
    graded(tmp_path, then, "02-says-who")
    got = gather(VOTES, tmp_path / "class")
    made = next(each for each in pictures(got) if each.context.task.id == "8")
    assert {name: view.students for name, view in made.views.items()} == {"in lesson 02": 2, "now": 3}
    assert made.moves == {("campaign", "campaign"): 1, ("outlet", "campaign"): 1}
    assert "in lesson 02" in view_of_class(VOTES, "8", tmp_path / "class").html


def test_while_nobody_has_voted_again_the_first_vote_is_shown_alone(tmp_path: Path) -> None:
    graded(tmp_path, {f"{n}.jsonl": handed_in(f"S{n}", ("2", "choice", "office")) for n in range(3)})
    made = picture(*_picture(tmp_path, "7"))
    assert {name: view.students for name, view in made.views.items()} == {"first vote": 3}


def test_a_lesson_that_is_handed_out_answers_at_once_in_a_folder_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_handout("08-do-we-agree", tmp_path / "out")
    assert "gold of its articles is in it" in what_it_holds(read_solution("08-do-we-agree")[0])
    monkeypatch.chdir(folder)
    monkeypatch.setattr("copydesk.desk.opened._now", None)
    opened = desk.open("08-do-we-agree")
    assert opened.assignment.folder == folder.resolve()
    assert opened.context("2").tells
    assert opened.assignment.article_folder("winter-swimmers").is_relative_to(folder.resolve())
    assert {path.suffix for path in folder.iterdir() if path.is_file()} == {".ipynb", ".toml"}


def _class(folder: Path, handins: str) -> Path:
    collect(folder / handins, VOTES, folder / "class")
    return folder / "class"


def _picture(folder: Path, task: str) -> tuple[Any, Any]:
    got = gather(VOTES, folder / "class")
    return got.contexts[task], got.students
