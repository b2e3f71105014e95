"""Readers compared: the two passes of an article, a rehearsed class, and a class's own hand-ins."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk import desk
from copydesk.classroom.rehearse import invented
from copydesk.errors import CopydeskError
from copydesk.journal.handin import render_handin
from copydesk.lessons.raters import agreed, two_passes
from copydesk.marks.annotation import Annotation, AnnotationSet, Span
from copydesk.tasks.assignment import read_assignment
from copydesk.tasks.keys import build_task_key
from copydesk.text.article import Article
from copydesk.text.words import words

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = ROOT / "data" / "articles"
LESSON = "08-do-we-agree"


def passes(slug: str, layer: str) -> tuple[Article, list[tuple[Annotation, ...]]]:
    article = Article.load(ARTICLES / slug)
    files = sorted((ARTICLES / slug / "passes").glob("*.json"))
    return article, [AnnotationSet.load(file, article).layer(layer) for file in files]


@pytest.fixture
def kit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "notebooks").mkdir()
    shutil.copy(ROOT / "notebooks" / f"{LESSON}.toml", tmp_path / "notebooks")
    monkeypatch.chdir(tmp_path / "notebooks")
    desk.open(LESSON)
    return tmp_path


def test_the_figures_that_lesson_08_tells_are_those_of_the_two_passes() -> None:
    article, readers = passes("winter-swimmers", "loaded")
    told = agreed(article, readers, "loaded")
    assert (told.same, told.units) == (437, 444)
    assert (round(100 * told.raw), round(100 * told.chance)) == (98, 83)
    assert f"{told.alpha:.2f}" == "0.91"
    said = "Reader c and reader d say the same of 437 of 444 words."
    assert two_passes(article, "loaded").below[0] == said
    lazy = agreed(article, [readers[0], ()], "loaded")
    assert (lazy.same, lazy.units - lazy.same, round(100 * lazy.raw)) == (405, 39, 91)
    assert f"{lazy.alpha:.2f}" == "-0.02"
    assert "alpha 0.66" in repr(two_passes(Article.load(ARTICLES / "harbour-horn"), "loaded"))
    for layer in ("artifact", "attribution"):
        assert agreed(*passes("winter-swimmers", layer), layer).alpha == 1


def test_the_places_that_lesson_08_sorts_are_places_at_which_the_readers_differ() -> None:
    table = {
        (row["line"], row["words"]): row for row in two_passes(passes("winter-swimmers", "loaded")[0], "loaded").rows
    }
    said = [list(table[place].values())[2:] for place in ((30, "enthusiastic"), (32, "the worst"))]
    assert all(one == "–" and other != "–" for one, other in said)
    named = [list(table[place].values())[2:] for place in ((20, "bravest"), (42, "shining example"))]
    assert all(len({one, other, "–"}) == 3 for one, other in named)


@given(st.lists(st.lists(st.integers(0, 11), max_size=12), min_size=2, max_size=5))
def test_alpha_is_the_way_from_chance_to_full_agreement(marked: list[list[int]]) -> None:
    article = Article.from_text("One two three four five six\nseven eight nine ten eleven twelve\n")
    places = words(article.text)
    readers = [
        [
            Annotation(
                id=f"m{n}", layer="loaded", label="verb", spans={"text": (Span(places[at].start, places[at].end),)}
            )
            for n, at in enumerate(sorted(set(one)))
        ]
        for one in marked
    ]
    told = agreed(article, readers, "loaded")
    if told.alpha is None:
        assert told.raw == told.chance == 1
    else:
        assert told.alpha == pytest.approx((told.raw - told.chance) / (1 - told.chance))


def test_how_an_exercises_article_was_marked_is_not_told() -> None:
    with pytest.raises(CopydeskError, match="may belong to an exercise"):
        desk.agreement("hotel-forecast")


def test_an_unknown_layer_or_article_gets_one_sentence() -> None:
    with pytest.raises(CopydeskError, match="There is no layer 'tone'"):
        desk.agreement("winter-swimmers", layer="tone")
    with pytest.raises(CopydeskError, match="is no article's name"):
        desk.agreement("../secrets")


def test_one_reader_alone_cannot_agree(kit: Path) -> None:
    with pytest.raises(CopydeskError, match="One reader alone"):
        agreed(Article.load(ARTICLES / "winter-swimmers"), [()], "loaded")


def test_a_rehearsed_class_says_that_it_is_invented_and_is_the_same_each_time(kit: Path) -> None:
    first = desk.class_agreement("2")
    assert "invented students" in first.below[0]
    assert 3 <= len(first.rows) <= 8
    assert {row["line"] for row in first.rows} <= set(range(18, 31))
    assert repr(first) == repr(desk.class_agreement("2"))


def test_a_classs_own_hand_ins_take_the_place_of_the_invented_ones(kit: Path) -> None:
    lesson = read_assignment(kit / "notebooks" / f"{LESSON}.toml", kit)
    keys = {name: build_task_key(lesson, task) for name, task in lesson.tasks.items()}
    (kit / "class").mkdir()
    for number, (_, header, events) in enumerate(invented(lesson, keys, 5, seed=9)):
        (kit / "class" / f"{number}.jsonl").write_bytes(render_handin(header, events))
    (kit / "class" / "holiday.jsonl").write_text("not a hand-in")
    assert "5 hand-ins of your class" in desk.class_agreement("2").below[0]


def test_an_answer_that_is_no_marking_has_no_class_table(kit: Path) -> None:
    with pytest.raises(CopydeskError, match="In task 1 nothing is marked"):
        desk.class_agreement("1")


def test_an_exercise_without_its_key_needs_real_hand_ins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "exercises" / "08-two-readers", tmp_path / "e", ignore=shutil.ignore_patterns("answers"))
    monkeypatch.chdir(tmp_path / "e")
    desk.open("08-two-readers")
    with pytest.raises(CopydeskError, match="There are no hand-ins in the folder class"):
        desk.class_agreement("1")
