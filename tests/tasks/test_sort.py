"""Cards into bins: what is taken, what it earns, and what a student's copy does not hold."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from test_kinds import state

from copydesk.classroom.handout import right_ops, student_tasks
from copydesk.classroom.rehearse import rehearse
from copydesk.errors import CopydeskError
from copydesk.journal.handin import read_handin
from copydesk.tasks.assignment import read_assignment
from copydesk.tasks.keys import build_task_key, has_gold, read_keys, write_keys
from copydesk.tasks.kind import Context
from copydesk.tasks.kinds import accept, context_of, kind_of, reply, score_task, task_for_page

TASKS = """
id = "try"
title = "A try"
feedback = "now"
[[task]]
id = "4"
kind = "sort"
prompt = "Sort."
points = 3
commit = true
bins = [{ id = "who", text = "Says who" }, { id = "none", text = "Nobody" }, { id = "cut", text = "Not the story" }]
cards = [
  { id = "a", text = "said Noa Brandt", bin = "who", why = "She is named." },
  { id = "b", text = "it is expected", bin = "none", why = "By whom?" },
  { id = "c", text = "Share this", bin = "cut", why = "That is a button." },
  { id = "d", text = "the minutes show", bin = "who", why = "A document may be read." },
]
reveal = "Ask of every claim who says so."
"""


def context(folder: Path, tasks: str = TASKS) -> Context:
    (folder / "tasks.toml").write_text(tasks)
    assignment = read_assignment(folder / "tasks.toml")
    task = assignment.task("4")
    return context_of(assignment, task, build_task_key(assignment, task))


def put(**cards: str | None) -> list[dict[str, Any]]:
    return [{"do": "answer", "key": f"card:{card}", "value": place} for card, place in cards.items()]


@pytest.mark.parametrize(
    ("cards", "share"),
    [
        ({"a": "who", "b": "none", "c": "cut", "d": "who"}, 1),
        ({"a": "who", "b": "none", "c": "cut"}, 0.75),
        ({"a": "who", "b": "none", "c": "cut", "d": "cut"}, (3 - 1 / 2) / 4),
        ({"a": "who", "b": "who", "c": "who", "d": "who"}, (2 - 2 / 2) / 4),
        ({"a": "cut", "b": "cut", "c": "cut", "d": "cut"}, 0),
        ({"a": "none", "b": None}, 0),
    ],
)
def test_a_card_pays_where_it_belongs_and_one_bin_for_all_pays_little(
    tmp_path: Path, cards: dict[str, str | None], share: float
) -> None:
    score = score_task(context(tmp_path), state(*put(**cards)))
    assert score.share == pytest.approx(share)
    assert score.points == pytest.approx(3 * share)


def test_guessing_earns_nothing_on_average(tmp_path: Path) -> None:
    sorting, bins = context(tmp_path), ("who", "none", "cut")
    right = [0, 1, 2, 0]
    sums = [
        sum(1 if bins[(n + turn) % 3] == bins[where] else -0.5 for n, where in enumerate(right)) for turn in range(3)
    ]
    assert sum(sums) == 0, "right and wrong balance, before what is below nothing is cut off"
    for turn in range(3):
        cards = {card: bins[(n + turn) % 3] for n, card in enumerate("abcd")}
        assert score_task(sorting, state(*put(**cards))).share == max(0, sums[turn]) / 4


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("card:z", "who", "does not ask for"),
        ("choice", "who", "does not ask for"),
        ("card:a", "bag", "none of the bins"),
        ("card:a", ["who"], "none of the bins"),
        ("card:a", 1, "none of the bins"),
    ],
)
def test_only_the_tasks_cards_and_bins_are_taken(tmp_path: Path, key: str, value: Any, words: str) -> None:
    assert words in (accept({"do": "answer", "key": key, "value": value}, context(tmp_path)) or "")
    assert accept({"do": "answer", "key": "card:a", "value": "who"}, context(tmp_path)) is None


def test_each_card_is_explained_and_its_bin_named_only_when_the_answer_is_closed(tmp_path: Path) -> None:
    sorting = context(tmp_path)
    ops = put(a="who", b="cut")
    checked = reply({"do": "check"}, sorting, state(*ops))
    assert checked is not None
    assert [item["outcome"] for item in checked["items"]] == ["found", "extra", "missed", "missed"]
    assert checked["items"][1]["why"] == "By whom?"
    assert checked["sentences"] == ["1 of 4 cards are right.", "2 cards are not sorted."]
    closed = reply({"do": "commit"}, sorting, state(*ops, {"do": "commit"}))
    assert closed is not None
    assert closed["items"][1]["why"] == "It goes to “Nobody”. By whom?"
    assert closed["reveal"] == "Ask of every claim who says so."


def test_the_table_names_every_card_as_soon_as_one_is_sorted(tmp_path: Path) -> None:
    sorting = context(tmp_path)
    assert kind_of("sort").rows(sorting, state()) == []
    rows = kind_of("sort").rows(sorting, state(*put(b="none")))
    assert [row["bin"] for row in rows] == ["–", "Nobody", "–", "–"]


def test_a_hand_in_that_was_edited_costs_nobody_the_grading(tmp_path: Path) -> None:
    told = state(*put(a="who", b="bag"), {"do": "answer", "key": "card:c", "value": {"x": 1}})
    assert score_task(context(tmp_path), told).share == 0.25


def test_the_reference_answers_earn_everything_and_the_key_is_read_back(tmp_path: Path) -> None:
    sorting = context(tmp_path)
    key = sorting.key
    assert key is not None
    assert score_task(sorting, state(*right_ops(sorting.task, key))).share == 1
    write_keys(tmp_path / "key.json", sorting.assignment, {"4": key})
    assert read_keys(tmp_path / "key.json", sorting.assignment) == {"4": key}
    torn = (tmp_path / "key.json").read_text().replace('"d": "who"', '"e": "who"')
    (tmp_path / "key.json").write_text(torn)
    with pytest.raises(CopydeskError, match="a part of the key is missing"):
        read_keys(tmp_path / "key.json", sorting.assignment)


def test_a_students_copy_and_the_page_hold_neither_bins_of_cards_nor_reasons(tmp_path: Path) -> None:
    sorting = context(tmp_path)
    copy = student_tasks(sorting.assignment)
    for told in (copy, str(task_for_page(sorting, 1))):
        assert "said Noa Brandt" in told
        for secret in ("She is named", "That is a button", "Ask of every claim"):
            assert secret not in told
    cards = tomllib.loads(copy)["task"][0]["cards"]
    assert cards[0] == {"id": "a", "text": "said Noa Brandt"}
    (tmp_path / "copy.toml").write_text(copy)
    theirs = read_assignment(tmp_path / "copy.toml")
    assert not has_gold(theirs, theirs.task("4"))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('bin = "none"', 'bin = "bag"', "there is no bin 'bag'"),
        ('id = "b", text', 'id = "a", text', "each with an id of its own"),
        ('{ id = "who", text = "Says who" }, { id = "none", text = "Nobody" }, ', "", "two bins or more"),
        (', bin = "cut"', "", "card c has no bin"),
    ],
)
def test_a_sort_task_that_cannot_be_scored_is_refused_by_name(tmp_path: Path, old: str, new: str, words: str) -> None:
    assert old in TASKS
    with pytest.raises(CopydeskError, match=words):
        context(tmp_path, TASKS.replace(old, new))


def test_a_rehearsed_class_sorts_well_and_badly(tmp_path: Path) -> None:
    sorting = context(tmp_path)
    assert sorting.key is not None
    write_keys(tmp_path / "key.json", sorting.assignment, {"4": sorting.key})
    shares = set()
    for path in rehearse(str(tmp_path), 12, tmp_path / "class"):
        handin = read_handin(path)
        assert not handin.warnings
        shares.add(score_task(sorting, handin.state("4")).share)
    assert max(shares) > 0.6
    assert len(shares) > 2
