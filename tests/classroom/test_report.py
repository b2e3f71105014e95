"""The class report: what a class did on one screen, without names until they are asked for, and without the key's
reasons in what a lesson may show."""

from __future__ import annotations

import json
import random
import re
import time
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from browser_fixtures import PAGES, missing
from classroom_helpers import EXERCISE, SOLUTIONS, files, handin, put, reference_ops
from test_gradebook import odd_op

from copydesk.classroom.feedback import feedback
from copydesk.classroom.gradebook import Student, gather
from copydesk.classroom.handout import leaks, read_solution
from copydesk.classroom.intake import collect
from copydesk.classroom.pages.picture import Answered, Marked, picture
from copydesk.classroom.pages.report_answers import answers
from copydesk.classroom.rehearse import rehearse
from copydesk.classroom.report import Report, report
from copydesk.journal.handin import handin_of, parse_handin, render_handin
from copydesk.tasks.assignment import Task
from copydesk.tasks.class_picture import heat
from copydesk.tasks.keys import NumberKey
from copydesk.tasks.kind import Context
from copydesk.tasks.kinds import ask, context_of, task_for_page

HOSTILE = "</style></title><script>alert(1)</script><img src=x onerror=alert(1)>&amp;'\""
LOADED = "04-words-on-the-river"
WRITING = "05-whose-words"
COMMIT = {"seq": 1, "n": 1, "client": "c", "task": "1", "round": 1, "at": "2026-09-14T10:00:00Z", "do": "commit"}


def made_of(tmp_path: Path, handins: dict[str, bytes], name: str = EXERCISE) -> Report:
    (tmp_path / "in").mkdir(exist_ok=True)
    for path, data in handins.items():
        (tmp_path / "in" / path).write_bytes(data)
    collect(tmp_path / "in", name, tmp_path / "class")
    return report(name, tmp_path / "class")


def of_class(tmp_path: Path, name: str, students: int) -> Report:
    rehearse(name, students, tmp_path / "in")
    return made_of(tmp_path, {}, name)


def text_of(page: Path) -> str:
    """What stands on a page, whatever is shown of it first."""
    html = page.read_text(encoding="utf-8").split("</style>")[1]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def twice(name: str, first: str, second: str, at: int) -> bytes:
    """A hand-in with two votes on the first question of the exercise."""
    head = {"v": 1, "journal": f"j{at}", "assignment": EXERCISE, "edition": 1, "boot": "b", "kit": "0.1.0"}
    ops = [
        {"task": "1", "round": 1, "do": "answer", "key": "choice", "value": first},
        {"task": "1", "round": 1, "do": "commit"},
        {"task": "1", "round": 2, "do": "answer", "key": "choice", "value": second},
        {"task": "", "round": 1, "do": "handin"},
    ]
    events = [{"seq": n, "n": n, "client": "c", "at": "2026-09-14T10:00:00Z", **op} for n, op in enumerate(ops, 1)]
    return render_handin({**head, "student": name}, events)


@pytest.mark.parametrize("solution", SOLUTIONS, ids=lambda path: path.name)
def test_every_exercise_has_a_report_with_a_screen_for_each_task(tmp_path: Path, solution: Path) -> None:
    made = of_class(tmp_path, solution.name, 12)
    assignment, _ = read_solution(solution.name)
    html = made.page.read_text(encoding="utf-8")
    assert (made.students, made.problems) == (12, ())
    for at, task in enumerate(assignment.tasks.values()):
        assert html.count(f'<section class="task s{at}">') == 1
        assert task.title in text_of(made.page)


def test_the_heat_counts_each_student_once_a_word(tmp_path: Path) -> None:
    same = [("1", put(f"c.{n}", "loaded", label, text=[[80, 110]])) for n, label in enumerate(["verb", "label"])]
    handins = {f"{n}.jsonl": handin(f"S{n}", journal=f"j{n}", ops=same, assignment=LOADED) for n in range(3)}
    handins["3.jsonl"] = handin(
        "S3", journal="j3", ops=[("1", {"do": "answer", "key": "nothing:loaded", "value": True})], assignment=LOADED
    )
    made_of(tmp_path, handins, LOADED)
    got = gather(LOADED, tmp_path / "class")
    view = picture(got.contexts["1"], got.students).last
    assert isinstance(view, Marked)
    assert (view.students, view.nothing) == (4, 1)
    assert {count for _, _, count in view.heat["text"]} == {3}


def test_misses_and_false_alarms_are_told_apart(tmp_path: Path) -> None:
    made = made_of(tmp_path, {"a.jsonl": handin("Ann Lee", ops=reference_ops(SOLUTIONS[0]))})
    page = text_of(made.page)
    assert "Too little: of what the key has, the class found 100\xa0% (recall)." in made.page.read_text("utf-8")
    assert "0.0 extra marks a student; 1 of 1 made none." in page
    assert "Agreement cannot be said: there are too few of you, or all did the same." in page
    assert "You did not split: all of you did the same." in page


def test_an_even_split_is_told_with_the_reasons_of_both_sides(tmp_path: Path) -> None:
    _, keys = read_solution(LOADED)
    gold = next(gold for gold in keys["1"].core if gold.also_ok)  # type: ignore[union-attr]
    spans = {"text": [list(span) for span in gold.main]}
    marked = [("1", put("c.1", "loaded", gold.label, **spans))]
    alone = [("1", {"do": "answer", "key": "nothing:loaded", "value": True})]
    handins = {
        f"{n}.jsonl": handin(f"S{n}", journal=f"j{n}", ops=marked if n % 2 else alone, assignment=LOADED)
        for n in range(6)
    }
    html = unescape(made_of(tmp_path, handins, LOADED).page.read_text(encoding="utf-8"))
    card = html.split("Where you split")[1].split('class="card"')[1]
    assert "not marked 3" in card
    assert gold.rationale in card
    assert all(other["why"] in card for other in gold.also_ok[:3] if other.get("why"))


def test_both_votes_stand_side_by_side(tmp_path: Path) -> None:
    assignment, keys = read_solution(EXERCISE)
    right = keys["1"].answer[0]  # type: ignore[union-attr]
    wrong = next(option.id for option in assignment.tasks["1"].options if option.id != right)
    votes = [(wrong, right), (wrong, right), (right, right), (wrong, wrong)]
    made = made_of(tmp_path, {f"{n}.jsonl": twice(f"S{n}", *vote, n) for n, vote in enumerate(votes)})
    page = text_of(made.page)
    assert "students points two of you say the same first vote 4 25 of 100 50 of 100 times" in page
    assert "second vote 4 75 of 100 50 of 100 times" in page
    assert "4 of you voted twice: 2 kept their answer, 2 changed it. 2 changed to the right answer, 0 away" in page
    body = json.loads(made.picture.read_text(encoding="utf-8"))
    views = body["tasks"]["1"]["views"]
    assert {name: view["answers"]["choice"][right] for name, view in views.items()} == {
        "first vote": 1,
        "second vote": 3,
    }


def test_first_check_and_last_state_stand_side_by_side(tmp_path: Path) -> None:
    ops = [op for op in reference_ops(SOLUTIONS[0]) if op[0] == "2"]
    check = ("2", {"do": "check", "reason": None})
    handins = {
        "a.jsonl": handin("Ann", ops=[*ops[:2], check, *ops[2:]]),
        "b.jsonl": handin("Bo", journal="b", ops=[*ops[:3], check, *ops[3:]]),
    }
    made_of(tmp_path, handins)
    got = gather(EXERCISE, tmp_path / "class")
    views = picture(got.contexts["2"], got.students).views
    assert list(views) == ["first check", "last state"]
    assert views["first check"].share < views["last state"].share == 1
    assert "Side by side" in text_of(tmp_path / "class" / EXERCISE / "report.html")


@pytest.mark.parametrize("name", [EXERCISE, WRITING])
def test_no_name_and_no_text_becomes_markup(tmp_path: Path, name: str) -> None:
    ops = [
        ("1", {"do": "answer", "key": "choice", "value": HOSTILE}),
        ("2", put(HOSTILE, "loaded", HOSTILE, text=[[700, 720]])),
        ("2", put("c.2", "artifact", HOSTILE, text=[[60, 80]])),
        ("4", {"do": "answer", "key": "text", "value": HOSTILE}),
    ]
    made = made_of(tmp_path, {"a.jsonl": handin(HOSTILE, ops=ops, assignment=name)}, name)
    html = made.page.read_text(encoding="utf-8")
    assert not re.search(r"<(script|img|link|iframe)|https?:|</title>.*</title>", html, re.DOTALL)
    assert "&lt;script&gt;alert(1)" in html


def test_what_a_lesson_shows_has_no_names_and_nothing_of_the_key(tmp_path: Path) -> None:
    for solution in SOLUTIONS:
        folder = tmp_path / solution.name
        folder.mkdir()
        made = of_class(folder, solution.name, 12)
        _, keys = read_solution(solution.name)
        (folder / "shown").mkdir()
        (folder / "shown" / made.picture.name).write_bytes(made.picture.read_bytes())
        assert leaks(folder / "shown", keys.values()) == []
        shown = made.picture.read_text(encoding="utf-8")
        assert not any(one.name in shown for one in gather(solution.name, folder / "class").students)
        assert not re.search(r'"(why|rationale|core|gold|answer)"', shown)


def test_the_same_hand_ins_give_the_same_bytes(tmp_path: Path) -> None:
    of_class(tmp_path, WRITING, 5)
    before = files(tmp_path / "class")
    report(WRITING, tmp_path / "class")
    assert files(tmp_path / "class") == before


@pytest.mark.parametrize(("students", "seconds", "size"), [(3, 2, 100_000), (30, 2, 200_000), (300, 10, 500_000)])
def test_a_class_of_any_size_has_its_report_in_seconds(
    tmp_path: Path, students: int, seconds: float, size: int
) -> None:
    rehearse(WRITING, students, tmp_path / "in")
    collect(tmp_path / "in", WRITING, tmp_path / "class")
    began = time.process_time()
    made = report(WRITING, tmp_path / "class")
    used = time.process_time() - began
    assert made.students == students
    assert used < seconds, f"{used:.1f} s of CPU for {students} students"
    assert made.page.stat().st_size < size


def test_hand_ins_written_by_hand_stop_neither_report_nor_feedback(tmp_path: Path) -> None:
    rng = random.Random(5)
    odd = {}
    for n in range(60):
        ops = [(rng.choice("12345"), odd_op(rng)) for _ in range(rng.randrange(1, 12))]
        odd[f"{n}.jsonl"] = handin(f"Odd {n}", journal=f"j{n}", ops=ops)
    made = made_of(tmp_path, {**odd, "a.jsonl": handin("Ann Lee", ops=reference_ops(SOLUTIONS[0]))})
    assert (made.students, made.problems) == (61, ())
    assert feedback(EXERCISE, tmp_path / "class").problems == ()


def test_a_number_that_no_page_allows_is_left_out_of_the_picture(tmp_path: Path) -> None:
    assignment, _ = read_solution(EXERCISE)
    task = Task(id="1", kind="estimate", title="How many?", prompt="Guess.", unit="words", minimum=0, maximum=500)
    numbers = [120, 100, 10**400, -3, 1e308, True, None, "12"]
    students = []
    for n, number in enumerate(numbers):
        one = parse_handin(handin(f"S{n}", ops=[("1", {"do": "answer", "key": "number", "value": number})]), "a")
        students.append(Student(name=one.student, file="", source="", handin=one, grade=None))  # type: ignore[arg-type]
    key = NumberKey(answer=118, tolerance=0.1, reveal="It is 118.")
    view = picture(Context(assignment=assignment, task=task, article=None, key=key), students)
    assert isinstance(view.last, Answered)
    assert view.last.numbers == (100, 120)
    html = answers(view)
    assert html.count("✓ here it is") == 1
    assert "In the middle: 110 words." in html
    assert "It is 118 words. Close: 1 of 2." in html


def test_a_file_that_is_no_hand_in_is_told_and_the_others_are_shown(tmp_path: Path) -> None:
    of_class(tmp_path, EXERCISE, 3)
    (tmp_path / "class" / EXERCISE / "handins" / "broken.jsonl").write_bytes(b"{")
    made = report(EXERCISE, tmp_path / "class")
    assert made.students == 3
    assert len(made.problems) == 1
    assert made.problems[0].startswith("broken.jsonl, line 1")


def test_the_picture_lies_over_a_text_in_four_levels(tmp_path: Path) -> None:
    made = of_class(tmp_path, LOADED, 30)
    assignment, _ = read_solution(LOADED)
    home = tmp_path / "home"
    home.mkdir()
    (home / made.picture.name).write_bytes(made.picture.read_bytes())
    here = type(assignment)(
        **{
            name: getattr(assignment, name)
            for name in ("id", "edition", "title", "minutes", "feedback", "tasks", "file")
        },
        home=home,
    )
    article = assignment.article(assignment.tasks["1"].article)
    found = heat(here, here.tasks["1"], article)
    assert found
    assert {one["label"] for one in found} <= {"h1", "h2", "h3", "h4"}
    lines = set(here.tasks["1"].line_numbers(article))
    assert all(article.line_at(one["spans"]["heat"][0][0]).number in lines for one in found)
    context = context_of(here, here.tasks["1"], None)
    assert task_for_page(context, 1)["class_picture"] is True
    open_, closed = (handin_of({}, events).state("1") for events in ([], [COMMIT]))
    before, after = ask({"what": "class"}, context, open_), ask({"what": "class"}, context, closed)
    assert before is not None
    assert (before["annotations"], before["why"]) == ([], "Check first. Then you can compare.")
    assert after is not None
    assert after["annotations"] == found
    for damaged in (
        b"{",
        b"[]",
        b'{"assignment": 1}',
        made.picture.read_bytes().replace(b'"sha256":"', b'"sha256":"0'),
    ):
        (home / made.picture.name).write_bytes(damaged)
        assert heat(here, here.tasks["1"], article) is None


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", [EXERCISE, "03-heard-from-whom", WRITING])
def test_the_report_is_accessible_on_every_screen_and_hides_names(
    tmp_path: Path, browser: Any, name: str, theme: Any
) -> None:
    if not PAGES["/axe.min.js"].exists():
        missing("No node_modules/axe-core found: npm ci")
    made = of_class(tmp_path, name, 12)
    student = gather(name, tmp_path / "class").students[0].name
    opened = browser.new_context(viewport={"width": 1240, "height": 900}, color_scheme=theme)
    tab = opened.new_page()
    tab.goto(made.page.as_uri())
    tab.add_script_tag(path=str(PAGES["/axe.min.js"]))
    tasks = len(read_solution(name)[0].tasks)
    for at in range(tasks + 1):
        tab.locator(f".t{at}").check()
        assert tab.locator(".task:visible").count() == 1
        found = tab.evaluate("axe.run(document, {resultTypes: ['violations']}).then(r => r.violations)")
        assert [f"{v['id']}: {n['target']} {n['failureSummary']}" for v in found for n in v["nodes"]] == []
    tab.get_by_text("Student by student").first.click()
    assert not tab.get_by_text(student).first.is_visible()
    tab.locator("#names").check()
    assert tab.locator(".name:visible", has_text=student).count() >= 1
    opened.close()
