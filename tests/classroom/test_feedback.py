"""Feedback: a page a student, with a reason for each mark, that no name and no text can turn into anything else."""

from __future__ import annotations

import re
import time
import zipfile
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from browser_fixtures import PAGES, missing
from classroom_helpers import EXERCISE, SOLUTIONS, files, handin, put, reference_ops

from copydesk.classroom import feedback as feedback_module
from copydesk.classroom.feedback import Feedback, feedback
from copydesk.classroom.gradebook import gather
from copydesk.classroom.handout import read_solution
from copydesk.classroom.intake import collect
from copydesk.classroom.pages.feedback_rows import told
from copydesk.classroom.rehearse import rehearse
from copydesk.score.key import Key

HOSTILE = "</title><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\ud800&amp;'\""
WRITING = "05-whose-words"
REPORT = "09-desk-report"


def pages(tmp_path: Path, handins: dict[str, bytes], name: str = EXERCISE, person: str = "", **more: Any) -> Feedback:
    for path, data in handins.items():
        target = tmp_path / "in" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    collect(tmp_path / "in", name, tmp_path / "class")
    if person:
        (tmp_path / "class" / name / "person.csv").write_text(person, encoding="utf-8")
    return feedback(name, tmp_path / "class", **more)


def text_of(page: Path) -> str:
    """What a reader sees of a page."""
    html = page.read_text(encoding="utf-8")
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html.split("</style>")[1])).split())


@pytest.mark.parametrize("solution", SOLUTIONS, ids=lambda path: path.name)
def test_every_mark_of_every_student_has_its_reason(tmp_path: Path, solution: Path) -> None:
    rehearse(solution.name, 12, tmp_path / "in")
    made = pages(tmp_path, {}, solution.name)
    assert (len(made.pages), made.problems) == (12, ())
    got = gather(solution.name, tmp_path / "class")
    marked = 0
    for student in got.students:
        page = text_of(made.folder / f"{Path(student.file).stem}.html")
        for name, context in got.contexts.items():
            state = student.handin.state(name)
            if not state.touched:
                continue
            rows = told(context, state).rows
            assert all(row.why and " ".join(row.why.split()) in page for row in rows)
            if context.task.kind == "mark":
                assert set(state.marks) <= {mark for row in rows for mark in row.marks}
                marked += len(state.marks)
            if isinstance(context.key, Key):
                golds = {gold.rationale for gold in context.key.core}
                assert all(" ".join(why.split()) in page for why in golds if why and context.key.layer != "artifact")
    assert marked or not any(context.task.kind == "mark" for context in got.contexts.values())


def test_what_was_done_well_comes_first(tmp_path: Path) -> None:
    right = pages(tmp_path, {"a.jsonl": handin("Ann Lee", ops=reference_ops(SOLUTIONS[0]))})
    page = text_of(right.pages[0])
    assert page.index("15.00 of 15 points") < page.index("What you did well") < page.index("1 · The date")
    assert "✗" not in page


def test_who_did_nothing_is_told_where_to_begin(tmp_path: Path) -> None:
    made = pages(tmp_path, {"a.jsonl": handin("Ann Lee", ops=[])})
    page = text_of(made.pages[0])
    assert "Where to begin" in page
    assert page.count("You did not open this task, so it has no points.") == 4


def test_who_only_wrote_is_told_that_a_person_reads_it(tmp_path: Path) -> None:
    ops = [(name, {"do": "answer", "key": "text", "value": "I would ask who saw it."}) for name in "12345"]
    made = pages(tmp_path, {"a.jsonl": handin("Ann Lee", ops=ops, assignment=REPORT)}, REPORT)
    page = text_of(made.pages[0])
    assert page.index("which your teacher gives after reading") < page.index(
        "You put 5 answers into words of your own."
    )
    assert page.count("I would ask who saw it.") == 5


def test_the_second_vote_is_told_beside_the_one_that_counts(tmp_path: Path) -> None:
    right = read_solution(EXERCISE)[1]["1"].answer[0]  # type: ignore[union-attr]
    wrong = next(x.id for x in read_solution(EXERCISE)[0].tasks["1"].options if x.id != right)
    first = ("1", {"do": "answer", "key": "choice", "value": wrong})
    again = ("1", {"do": "answer", "key": "choice", "value": right, "round": 2})
    ops = [first, ("1", {"do": "commit"}), again]
    page = text_of(pages(tmp_path, {"a.jsonl": handin("Ann Lee", ops=ops)}).pages[0])
    assert "0.00 of 1" in page
    assert "Your second vote comes to 1.00 of 1." in page


def test_no_name_and_no_text_becomes_markup(tmp_path: Path) -> None:
    ops = [
        ("1", {"do": "answer", "key": "voice:1", "value": HOSTILE}),
        ("2", put(HOSTILE, "loaded", "verb", text=[[700, 720]])),
        ("2", put("c.2", "loaded", HOSTILE, text=[[740, 750]])),
        ("4", {"do": "answer", "key": "text", "value": HOSTILE * 3}),
    ]
    made = pages(tmp_path, {"a.jsonl": handin(HOSTILE, journal="\ud800", ops=ops, assignment=WRITING)}, WRITING)
    html = made.pages[0].read_text(encoding="utf-8")
    assert made.problems == ()
    assert not re.search(r"<(script|img)|</title>.*</title>|<[^>]*\bon\w+=", html, re.DOTALL)
    assert "&lt;script&gt;alert(1)" in html
    assert "Your words" in html


def test_a_page_needs_nothing_from_elsewhere(tmp_path: Path) -> None:
    made = pages(tmp_path, {"a.jsonl": handin("Ann Lee", ops=reference_ops(SOLUTIONS[0]))})
    html = made.pages[0].read_text(encoding="utf-8")
    assert not re.search(r"<(script|link|iframe|img)|https?:|url\(|@import", html)
    assert 'name="viewport"' in html
    assert "prefers-color-scheme: dark" in html


def test_a_persons_points_stand_beside_the_students_words(tmp_path: Path) -> None:
    ops = [("4", {"do": "answer", "key": "text", "value": "I would ask who saw it."})]
    data = handin("Ann Lee", ops=ops, assignment=WRITING)
    before = text_of(pages(tmp_path, {"a.jsonl": data}, WRITING).pages[0])
    assert "task 4 still to be read by your teacher" in before
    after = text_of(pages(tmp_path, {}, WRITING, "student,task 4\nAnn Lee,2.5\n").pages[0])
    assert "I would ask who saw it." in after
    assert "2.50 of " in after
    assert "still to be read" not in after


def test_the_zip_has_the_folders_that_moodle_gave(tmp_path: Path) -> None:
    made = pages(
        tmp_path,
        {
            "Ann Lee_1234567_assignsubmission_file_/mine.jsonl": handin("Ann Lee"),
            "Bo Ek_7654321_assignsubmission_file_mine.jsonl": handin("Bo Ek", journal="b"),
            "cara.jsonl": handin("Cara Ono", journal="c"),
        },
        zip_file=tmp_path / "back.zip",
    )
    with zipfile.ZipFile(tmp_path / "back.zip") as packed:
        assert packed.namelist() == [
            "Ann Lee_1234567_assignsubmission_file_/Ann-Lee.html",
            "Bo Ek_7654321_assignsubmission_file_/Bo-Ek.html",
            "Cara-Ono.html",
        ]
        assert packed.read("Cara-Ono.html") == made.pages[2].read_bytes()


def test_the_same_hand_ins_give_the_same_bytes(tmp_path: Path) -> None:
    rehearse(WRITING, 3, tmp_path / "in")
    pages(tmp_path, {}, WRITING, zip_file=tmp_path / "class" / "back.zip")
    before = files(tmp_path / "class")
    pages(tmp_path, {}, WRITING, zip_file=tmp_path / "class" / "back.zip")
    assert files(tmp_path / "class") == before


def test_a_hand_in_that_cannot_be_told_of_costs_nobody_else_a_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = feedback_module.feedback_page

    def fails(assignment: Any, contexts: Any, student: Any) -> str:
        if student.name == "Bo":
            raise ZeroDivisionError("by a mistake of ours")
        return page(assignment, contexts, student)

    monkeypatch.setattr(feedback_module, "feedback_page", fails)
    made = pages(tmp_path, {"a.jsonl": handin("Ann Lee"), "b.jsonl": handin("Bo", journal="b"), "c.jsonl": b"{"})
    assert [path.name for path in made.pages] == ["Ann-Lee.html"]
    assert made.problems == ("Bo.jsonl gets no page (ZeroDivisionError: by a mistake of ours). Read it by eye.",)


@pytest.mark.parametrize(("students", "seconds"), [(30, 2), (300, 10)])
def test_a_class_has_its_pages_in_seconds(tmp_path: Path, students: int, seconds: float) -> None:
    rehearse(WRITING, students, tmp_path / "in")
    collect(tmp_path / "in", WRITING, tmp_path / "class")
    read_solution(WRITING)
    began = time.process_time()
    made = feedback(WRITING, tmp_path / "class")
    used = time.process_time() - began
    assert len(made.pages) == students
    assert used < seconds, f"{used:.1f} s of CPU for {students} pages"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", [EXERCISE, "03-heard-from-whom", WRITING])
def test_a_page_is_accessible_and_fits_a_telephone(tmp_path: Path, browser: Any, name: str, theme: Any) -> None:
    if not PAGES["/axe.min.js"].exists():
        missing("No node_modules/axe-core found: npm ci")
    rehearse(name, 3, tmp_path / "in")
    made = pages(tmp_path, {}, name)
    opened = browser.new_context(viewport={"width": 390, "height": 800}, color_scheme=theme)
    tab = opened.new_page()
    tab.goto(made.pages[0].as_uri())
    assert tab.evaluate("document.documentElement.scrollWidth") == 390
    tab.add_script_tag(path=str(PAGES["/axe.min.js"]))
    found = tab.evaluate("axe.run(document, {resultTypes: ['violations']}).then(r => r.violations)")
    assert [f"{v['id']}: {n['target']} {n['failureSummary']}" for v in found for n in v["nodes"]] == []
    opened.close()
