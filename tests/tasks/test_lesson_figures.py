"""What the lessons say in figures is what the articles and their gold hold."""

from pathlib import Path

from copydesk.journal.fold import Fold
from copydesk.score.key import Key
from copydesk.tasks.assignment import read_assignment
from copydesk.tasks.cleaning import counts
from copydesk.tasks.keys import NumberKey, build_task_key
from copydesk.tasks.kinds import context_of

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"


def test_lesson_01_tells_how_many_words_are_the_storys_own() -> None:
    lesson = read_assignment(NOTEBOOKS / "01-scraper.toml", NOTEBOOKS.parent)
    marking, guess = lesson.task("4"), lesson.task("5")
    fold = Fold()
    fold.apply({"seq": 1, "n": 1, "client": "c", "task": "4", "round": 1, "do": "check", "reason": None})
    table = counts(context_of(lesson, marking, build_task_key(lesson, marking)), fold.state())
    scraped, _, cleaned = (row["words"] for row in table.rows)
    key = build_task_key(lesson, guess)
    assert isinstance(key, NumberKey)
    assert (f"have {scraped} words" in guess.prompt, guess.maximum, key.answer) == (True, scraped, cleaned)
    assert 1 - cleaned / scraped > 1 / 6
    assert "More than one word in six" in key.reveal


def test_the_points_and_counts_of_marking_tasks_are_what_there_is_to_find() -> None:
    files = sorted(NOTEBOOKS.glob("*.toml")) + sorted(NOTEBOOKS.parent.glob("solutions/*/tasks.toml"))
    assert files
    for file in files:
        assignment = read_assignment(file, NOTEBOOKS.parent)
        for task in assignment.tasks.values():
            key = build_task_key(assignment, task)
            if isinstance(key, Key):
                found = len(key.items(assignment.article(task.article)))
                assert task.points == (found or 1), f"{file.name}, task {task.id}"  # to find that nothing is there: 1
                assert task.count in (None, found), f"{file.name}, task {task.id}"
                assert found <= 10, f"{file.name}, task {task.id} asks for more than ten things"
