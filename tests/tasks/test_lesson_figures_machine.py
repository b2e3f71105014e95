"""What lessons 06 and 07 and their exercises say in figures is what the articles, their gold and the finders hold."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from nltk.tokenize import RegexpTokenizer

from copydesk import desk
from copydesk.lessons.machine import kit_finder, measure
from copydesk.marks.annotation import AnnotationSet
from copydesk.tasks.assignment import read_assignment
from copydesk.tasks.keys import NumberKey, build_task_key
from copydesk.text.article import Article
from copydesk.text.words import words

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = ROOT / "data" / "articles"
OUTLETS = ("lirva-courier", "lirva-television", "lirva-rivers")


def article(slug: str) -> Article:
    return Article.load(ARTICLES / slug)


def cells_of_code(lesson: str) -> dict[str, Any]:
    """What the open cells of a lesson define."""
    notebook = json.loads((ROOT / "notebooks" / f"{lesson}.ipynb").read_text(encoding="utf-8"))
    shared: dict[str, Any] = {"__name__": "lesson"}
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code" and "jupyter" not in cell["metadata"]:
            kept = [line for line in cell["source"] if not line.startswith(("desk.", "print("))]
            exec("".join(kept), shared)
    return shared


def test_lesson_06_tells_whose_words_argue_on_television() -> None:
    lesson = read_assignment(ROOT / "notebooks" / "06-three-outlets.toml", ROOT)
    rows = desk.words_by_voice(*OUTLETS).rows
    television = {row["voice"]: row["all"] for row in rows if row["outlet"] == "Karsovia State Television"}
    own, told = television.pop("the outlet's"), sum(n for voice, n in television.items() if voice != "can't tell")
    key = build_task_key(lesson, lesson.task("5"))
    assert isinstance(key, NumberKey)
    assert round(100 * own / (own + told)) in (54, 55, 56)
    assert key.answer == 55
    assert [row["all"] for row in rows if row["outlet"] == "The Elbrin Courier"] == [0, 0, 0, 0]


def test_the_lists_and_rules_of_lesson_07_do_what_the_lesson_says() -> None:
    story, made = article("winter-swimmers"), cells_of_code("07-teach-the-machine")
    listed = measure(made["my_finder"], story)
    assert {story.text[span.start : span.end] for _, span in listed.hits} == {"fumed", "attack", "dismissed", "junk"}
    assert [story.line_at(span.start).number for span in listed.alarms] == [10, 28]
    assert len(listed.hits) + len(listed.misses) == 20
    everything = measure(made["everything"], story)
    assert (everything.precision or 0) < 0.1
    assert (everything.recall or 0) > 0.8
    assert (measure(made["my_finder"], article("lirva-rivers")).recall or 0) < 0.1
    glued = measure(made["glued"], story)
    assert [story.text[span.start : span.end] for _, span in glued.hits] == ["desk-bound", "snake-oil"]
    assert not glued.alarms
    horn = article("harbour-horn")
    assert [horn.text[a.start : a.end] for a in measure(made["glued"], horn).alarms] == ["e-mail"]
    assert "largest" in [story.text[a:b] for a, b in made["highest"](story.text)]
    assert {story.text[a:b] for a, b in made["shouting"](story.text)} >= {"PORT", "ELOWE"}
    assert made["best"](story.text) == made["my_finder"](story.text) + made["glued"](story.text)


def test_the_kits_finder_finds_about_half_as_lesson_07_says() -> None:
    done = measure(kit_finder, article("winter-swimmers"))
    assert 7 <= len(done.hits) <= 14


def test_the_machine_of_exercise_07_marks_misses_and_errs_as_its_key_says() -> None:
    folder = ROOT / "solutions" / "07-break-the-machine"
    notebook = json.loads((folder / "07-break-the-machine.ipynb").read_text(encoding="utf-8"))
    (told,) = re.findall(
        r"wherever they stand: \*([^*]+)\*", "".join(line for c in notebook["cells"] for line in c["source"])
    )
    story = article("hotel-forecast")
    listed = [w for w in words(story.text) if w.text.lower() in told.split(", ")]
    glued = [story.text[a:b] for a, b in RegexpTokenizer(r"\b[a-z]+-[a-z]+\b").span_tokenize(story.text)]
    assert glued == ["mild-mannered"]
    gold = [
        a for a in AnnotationSet.load(ARTICLES / story.slug / "gold.json", story).annotations if a.layer == "loaded"
    ]
    core = [a for a in gold if a.status == "core"]
    assert len(core) == 11
    found = {a.id for a in core for w in listed if a.start <= w.start < a.end}
    exercise = read_assignment(folder / "tasks.toml", ROOT)
    marking = build_task_key(exercise, exercise.task("3"))
    assert not {a.id for a in marking.core} & found  # type: ignore[union-attr]
    numbers = exercise.task("3").line_numbers(story)
    assert [w.text for w in listed if story.line_at(w.start).number in numbers] == ["storms", "family"]
    cards = {card.id: card.bin for card in exercise.task("2").cards}
    hits = {story.text[a.start : a.end] for a in core if a.id in found} | set(glued)
    assert {name for name, place in cards.items() if place == "hit"} == {"admitted", "mild", "flood"}
    assert hits == {"admitted", "flood", "plucky", "mild-mannered"}
