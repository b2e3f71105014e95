"""What lessons 02 and 03 and their exercises say about claims is what the gold of their articles holds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from copydesk.marks.annotation import Annotation, AnnotationSet
from copydesk.tasks.assignment import Assignment, read_assignment
from copydesk.tasks.cleaning import thrown_out
from copydesk.tasks.keys import NumberKey, SortKey, build_task_key
from copydesk.text.article import Article
from copydesk.text.words import words

ROOT = Path(__file__).resolve().parents[2]
LESSON_02, LESSON_03 = ROOT / "notebooks" / "02-says-who.toml", ROOT / "notebooks" / "03-second-hand.toml"
EXERCISE_02, EXERCISE_03 = (
    ROOT / "solutions" / name / "tasks.toml" for name in ("02-who-said-it", "03-heard-from-whom")
)


def gold_of(slug: str) -> tuple[Article, tuple[Annotation, ...]]:
    article = Article.load(ROOT / "data" / "articles" / slug)
    return article, AnnotationSet.load(ROOT / "data" / "articles" / slug / "gold.json", article).annotations


def sort_key(assignment: Assignment, task: str) -> SortKey:
    key = build_task_key(assignment, assignment.task(task))
    assert isinstance(key, SortKey)
    return key


def test_lesson_02_tells_how_many_words_nobody_said_but_the_newspaper() -> None:
    article, gold = gold_of("sennholt-ferry")
    gone = thrown_out(article, [a for a in gold if a.layer == "artifact"])
    claims = [s for a in gold if a.layer == "attribution" and a.status == "core" and a.role("source") for s in a.main]
    story = [
        word
        for word in words(article.text)
        if 14 <= article.line_at(word.start).number <= 57 and not any(s <= word.start < e for s, e in gone)
    ]
    own = [word for word in story if not any(s <= word.start < e for s, e in claims)]
    lesson = read_assignment(LESSON_02, ROOT)
    first, again = (build_task_key(lesson, lesson.task(name)) for name in ("1", "6"))
    assert isinstance(first, NumberKey)
    assert isinstance(again, NumberKey)
    assert f"{len(own)} of the story's {len(story)} words" in again.reveal
    assert first.answer == again.answer == round(100 * len(own) / len(story))


@pytest.mark.parametrize(
    ("file", "task", "slug", "attribute"),
    [
        (LESSON_02, "4", "sennholt-ferry", "quotation"),
        (LESSON_03, "3", "night-train-ostraveld", "hop"),
        (EXERCISE_02, "2", "later-school-bell", "quotation"),
        (EXERCISE_03, "4", "goalkeeper-transfer", "hop"),
    ],
    ids=["lesson 02", "lesson 03", "exercise 02", "exercise 03"],
)
def test_each_card_is_in_the_bin_that_the_gold_gives_its_line(file: Path, task: str, slug: str, attribute: str) -> None:
    article, gold = gold_of(slug)
    assignment = read_assignment(file, ROOT)
    for card, place in sort_key(assignment, task).bins.items():
        claims = [a for a in gold if a.layer == "attribution" and a.status == "core"]
        on_line = {str(a.attrs[attribute]) for a in claims if article.line_at(a.start).number == int(card)}
        assert place in on_line, f"{assignment.id}, line {card}"


@pytest.mark.parametrize(
    ("file", "retold"),
    [(LESSON_02, False), (LESSON_03, True), (EXERCISE_02, False), (EXERCISE_03, True)],
    ids=["lesson 02", "lesson 03", "exercise 02", "exercise 03"],
)
def test_what_cards_and_options_quote_from_a_line_stands_in_that_line(file: Path, retold: bool) -> None:
    assignment = read_assignment(file, ROOT)
    article = assignment.article(next(task.article for task in assignment.tasks.values() if task.article))
    texts = [card.text for task in assignment.tasks.values() for card in task.cards]
    texts += [option.text for task in assignment.tasks.values() for option in task.options]
    quoted = 0
    for text in texts:
        told = re.match(r"Line (\d+): (.+)", text)
        if told is None:
            continue
        line = article.line(int(told[1])).text.replace("\N{SOFT HYPHEN}", "")
        pieces = re.findall(r"“([^”]+)”", told[2]) if retold else [told[2]]
        for piece in (part.strip() for one in pieces for part in one.split("…")):
            assert piece in line, f"{assignment.id}, line {told[1]}: {piece}"
            quoted += bool(piece)
    assert quoted >= 2
