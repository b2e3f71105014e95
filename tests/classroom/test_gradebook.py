"""Grading: a class in seconds, into a table that any spreadsheet opens and that no name can turn into a formula."""

from __future__ import annotations

import csv
import io
import random
import time
from pathlib import Path
from typing import Any

import pytest
from classroom_helpers import EXERCISE, SOLUTIONS, files, handin, reference_ops

from copydesk.classroom import gradebook
from copydesk.classroom.gradebook import PLAIN_NUMBER, Graded, grade, grade_one
from copydesk.classroom.handout import read_solution
from copydesk.classroom.intake import collect
from copydesk.classroom.rehearse import rehearse
from copydesk.errors import CopydeskError

COLUMNS = [
    *("student", "id", "task 1", "task 2", "task 3", "task 4"),
    *("machine", "person", "total", "max", "first", "last", "note"),
]
CHOICE = ("1", {"do": "answer", "key": "choice", "value": "22"})


def graded(tmp_path: Path, handins: dict[str, bytes], person: str | bytes | None = None) -> Graded:
    (tmp_path / "in").mkdir()
    for name, data in handins.items():
        (tmp_path / "in" / name).write_bytes(data)
    collect(tmp_path / "in", EXERCISE, tmp_path / "class")
    if person is not None:
        data = person.encode() if isinstance(person, str) else person
        (tmp_path / "class" / EXERCISE / "person.csv").write_bytes(data)
    return grade(EXERCISE, tmp_path / "class")


def rows(graded: Graded) -> dict[str, dict[str, str]]:
    text = graded.file.read_text(encoding="utf-8-sig")
    return {row["student"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}


@pytest.mark.parametrize(("students", "seconds"), [(30, 6), (1000, 12)])
def test_a_class_is_graded_in_seconds(tmp_path: Path, students: int, seconds: float) -> None:
    rehearse(EXERCISE, students, tmp_path / "in")
    began = time.process_time()
    collect(tmp_path / "in", EXERCISE, tmp_path / "class")
    made = grade(EXERCISE, tmp_path / "class")
    used = time.process_time() - began
    assert len(made.grades) == students
    assert made.problems == ()
    assert used < seconds, f"{used:.1f} s of CPU for {students} hand-ins"
    totals = [one.total for one in made.grades]
    assert 0 <= min(totals) < max(totals) <= 15


def test_the_table_has_the_columns_that_a_teacher_was_promised(tmp_path: Path) -> None:
    made = graded(tmp_path, {"a.jsonl": handin("Ann Lee", ops=reference_ops(SOLUTIONS[0]))})
    data = made.file.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfstudent,id,")
    table = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert table[0] == COLUMNS
    assert table[1] == ["Ann Lee", "", "1.00", "6.00", "6.00", "2.00", *("15.00", "", "15.00", "15", "", "15.00"), ""]


def test_an_unopened_task_is_blank_and_a_wrong_one_is_nought(tmp_path: Path) -> None:
    wrong = ("4", {"do": "answer", "key": "choice", "value": ["24"]})
    row = rows(graded(tmp_path, {"a.jsonl": handin("Ann Lee", ops=[CHOICE, wrong])}))["Ann Lee"]
    assert [row[f"task {n}"] for n in "1234"] == ["1.00", "", "", "0.00"]
    assert row["note"] == "not opened: 2, 3"


@pytest.mark.parametrize(
    "name", ["=1+1", "+1 (555) 0100", "-2+3", "@SUM(A1)", "＝1+1", '=HYPERLINK("x","y")', "=cmd|' /C calc'!A0"]
)
def test_no_name_becomes_a_formula(tmp_path: Path, name: str) -> None:
    made = graded(tmp_path, {"a.jsonl": handin(name)})
    (shown,) = rows(made)
    assert shown == f"'{name}"
    for row in csv.reader(io.StringIO(made.file.read_text(encoding="utf-8-sig"), newline="")):
        for cell in row:
            assert cell[:1] not in tuple("=+-@\t\r＝＋－＠") or PLAIN_NUMBER.match(cell)


def test_commas_quotes_and_line_breaks_in_a_name_stay_in_their_cell(tmp_path: Path) -> None:
    made = graded(tmp_path, {"a.jsonl": handin('Lee, "Ann"\nof 9b')})
    assert list(rows(made)) == ['Lee, "Ann" of 9b']
    assert rows(made)['Lee, "Ann" of 9b']["total"] == "1.00"


def test_grading_twice_gives_the_same_bytes_in_the_order_of_the_names(tmp_path: Path) -> None:
    names = ["Zoë", "ann", "Bo", "Ångström", "Ann Lee"]
    made = graded(tmp_path, {f"{n}.jsonl": handin(x, journal=f"j{n}") for n, x in enumerate(names)})
    before = files(tmp_path / "class")
    assert list(rows(made)) == ["ann", "Ann Lee", "Bo", "Zoë", "Ångström"]
    assert grade(EXERCISE, tmp_path / "class") == made
    assert files(tmp_path / "class") == before


@pytest.mark.parametrize(
    "person",
    [
        "student,task 1,task 4\nAnn Lee,2.5,1\nBo,,3\n",
        "\ufeffstudent;task 1;task 4\r\nAnn Lee;2,5;1\r\nBo;;3\r\n",
        "student\ttask 1\ttask 4\nAnn Lee\t2.5\t1\nBo\t\t3",
        "Task 4,remark,Student,Task 1\n1,well said,Ann Lee,2.5\n3,,Bo,\n",
    ],
    ids=["commas", "semicolons, as in much of Europe", "tabs", "other columns in another order"],
)
def test_a_persons_points_are_added_and_their_file_is_never_changed(tmp_path: Path, person: str) -> None:
    made = graded(tmp_path, {"a.jsonl": handin(), "b.jsonl": handin("Bo", journal="b", ops=[])}, person)
    table = rows(made)
    assert [table["Ann Lee"][x] for x in ("machine", "person", "total", "last")] == ["1.00", "3.50", "4.50", "1.00"]
    assert [table["Bo"][x] for x in ("machine", "person", "total")] == ["0.00", "3.00", "3.00"]
    assert (tmp_path / "class" / EXERCISE / "person.csv").read_bytes() == person.encode()


def test_rows_of_person_csv_that_cannot_be_counted_are_told_by_line(tmp_path: Path) -> None:
    person = "student,task 1\nBob,1\nAnn Lee,good\nAnn Lee,2\nAnn Lee,3\n,9\n"
    made = graded(tmp_path, {"a.jsonl": handin()}, person)
    assert made.problems == (
        "person.csv, line 2: Bob has not handed in. Write the name as grades.csv has it.",
        "person.csv, line 3: the points of Ann Lee are no numbers. Write them as 2 or 2.5.",
        "person.csv, line 5: Ann Lee stands there twice. The first row was counted; delete one.",
    )
    assert rows(made)["Ann Lee"]["person"] == "2.00"


def test_a_name_that_looks_like_a_formula_is_found_in_person_csv_either_way(tmp_path: Path) -> None:
    made = graded(tmp_path, {"a.jsonl": handin("=1+1")}, "student,task 1\n'=1+1,2\n")
    assert made.problems == ()
    assert rows(made)["'=1+1"]["total"] == "3.00"


def test_a_person_csv_that_is_no_table_is_told(tmp_path: Path) -> None:
    with pytest.raises(CopydeskError, match=r"person\.csv, line 1 has no column “student”"):
        graded(tmp_path, {"a.jsonl": handin()}, "name,points\nAnn,1\n")


def test_the_first_check_and_the_last_state_are_told_apart(tmp_path: Path) -> None:
    wrong = ("1", {"do": "answer", "key": "choice", "value": "24"})
    check = ("1", {"do": "check", "reason": None})
    row = rows(graded(tmp_path, {"a.jsonl": handin(ops=[wrong, check, CHOICE])}))["Ann Lee"]
    assert (row["first"], row["last"]) == ("0.00", "1.00")


def test_a_folder_without_hand_ins_says_how_to_collect_them(tmp_path: Path) -> None:
    with pytest.raises(CopydeskError, match="copydesk collect DOWNLOAD --assignment"):
        grade(EXERCISE, tmp_path)


def test_an_assignment_that_is_not_there_lists_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(CopydeskError, match=f"There is no assignment nowhere. Give one of {EXERCISE}"):
        grade("nowhere", tmp_path)


def test_a_broken_file_in_the_class_folder_costs_nobody_else_a_grade(tmp_path: Path) -> None:
    graded(tmp_path, {"a.jsonl": handin()})
    (tmp_path / "class" / EXERCISE / "handins" / "broken.jsonl").write_bytes(b"{")
    made = grade(EXERCISE, tmp_path / "class")
    assert [one.student for one in made.grades] == ["Ann Lee"]
    assert len(made.problems) == 1
    assert made.problems[0].startswith("broken.jsonl, line 1")


def nonsense(rng: random.Random, depth: int = 0) -> Any:
    kinds = [None, True, -1, 0, 3.5, 10**30, float("1e308"), "", "22", "text", "artifact", "page-date", [], {}]
    if depth < 3 and rng.random() < 0.4:
        parts = [nonsense(rng, depth + 1) for _ in range(rng.randrange(4))]
        return parts if rng.random() < 0.5 else {str(part)[:9]: part for part in parts}
    return rng.choice(kinds)


def odd_op(rng: random.Random) -> dict[str, Any]:
    if rng.random() < 0.4:
        return {"do": "answer", "key": rng.choice(["choice", "number", "nothing:artifact"]), "value": nonsense(rng)}
    mark = {"layer": "artifact", "label": "page-date", "spans": {"text": [[0, 34]]}, "attrs": {}, "status": "core"}
    mark[rng.choice([*mark, "also_ok", "by", "rule"])] = nonsense(rng)
    return {"do": "put", "mark": {**mark, "id": f"c.{rng.randrange(9)}"}}


def test_a_hand_in_written_by_hand_never_stops_the_grading_of_the_others(tmp_path: Path) -> None:
    rng = random.Random(7)
    odd = {}
    for n in range(150):
        ops = [(rng.choice("12345"), odd_op(rng)) for _ in range(rng.randrange(1, 12))]
        odd[f"{n}.jsonl"] = handin(f"Odd {n}", journal=f"j{n}", ops=ops)
    made = graded(tmp_path, {**odd, "a.jsonl": handin("Ann Lee", ops=reference_ops(SOLUTIONS[0]))})
    assert rows(made)["Ann Lee"]["total"] == "15.00"
    assert (len(made.grades), made.problems) == (151, ())
    assert all(0 <= one.machine <= 15 for one in made.grades)


def test_a_hand_in_that_cannot_be_graded_is_named_and_the_others_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*words: Any) -> Any:
        if words[2] == "Bo":
            raise ZeroDivisionError("by a mistake of ours")
        return grade_one(*words)

    monkeypatch.setattr(gradebook, "grade_one", fails)
    made = graded(tmp_path, {"a.jsonl": handin(), "b.jsonl": handin("Bo", journal="b")})
    assert [one.student for one in made.grades] == ["Ann Lee"]
    assert made.problems == ("Bo.jsonl cannot be graded (ZeroDivisionError: by a mistake of ours). Read it by eye.",)


def test_a_hand_in_stuffed_with_marks_is_graded_in_bounded_time(tmp_path: Path) -> None:
    assignment, _ = read_solution(EXERCISE)
    task = assignment.tasks["2"]
    article = assignment.article(task.article)
    rng = random.Random(3)
    ops = []
    for n in range(4000):
        start = rng.randrange(len(article.text) - 200)
        mark = {"id": f"c.{n}", "layer": "artifact", "label": "promo", "attrs": {}}
        ops.append(("2", {"do": "put", "mark": {**mark, "spans": {"text": [[start, start + rng.randrange(1, 200)]]}}}))
    began = time.process_time()
    made = graded(tmp_path, {"a.jsonl": handin("Stuffed", ops=ops)})
    assert time.process_time() - began < 20
    assert made.grades[0].machine == 0
