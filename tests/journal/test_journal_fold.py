"""The fold: what events come to, whatever file they stand in."""

from __future__ import annotations

import json
import random
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import closing_ops, sound_ops

from copydesk.journal import Journal
from copydesk.journal.fold import Book, TaskState

NAMES = st.sampled_from(["m.1", "m.2", "m.3"])


def mark(name: str, label: str = "loaded") -> dict[str, Any]:
    return {"id": name, "layer": "loaded", "label": label, "spans": {"text": [[0, 4]]}, "attrs": {}}


def fold(*ops: dict[str, Any], task: str = "1", round: int = 1, book: Book | None = None, seq: int = 0) -> Book:
    book = book or Book()
    for k, op in enumerate(ops, 1):
        book.apply({"seq": seq + k, "n": seq + k, "client": "c", "task": task, "round": round, "at": "", **op})
    return book


def test_a_later_put_replaces_a_mark_and_a_delete_takes_it_away() -> None:
    book = fold(
        {"do": "put", "mark": mark("m.1")},
        {"do": "put", "mark": mark("m.2")},
        {"do": "put", "mark": mark("m.1", "praise")},
        {"do": "del", "mark": "m.2"},
        {"do": "del", "mark": "never there"},
    )
    assert book.state("1").marks == {"m.1": mark("m.1", "praise")}
    assert book.state("1").changed == 5


def test_an_op_that_came_twice_counts_once() -> None:
    book = Book()
    for seq in (1, 2):
        book.apply({"seq": seq, "n": 1, "client": "c", "task": "1", "round": 1, "do": "hint", "level": 1})
    assert book.state("1").hints == 1


def test_the_first_check_and_the_last_state_can_both_be_told() -> None:
    book = fold(
        {"do": "put", "mark": mark("m.1")},
        {"do": "answer", "key": "choice", "value": 1},
        {"do": "hint", "level": 1},
        {"do": "check", "reason": {"pick": 1, "text": ""}},
        {"do": "put", "mark": mark("m.2")},
        {"do": "answer", "key": "choice", "value": 2},
        {"do": "hint", "level": 2},
        {"do": "check", "reason": None},
        {"do": "del", "mark": "m.1"},
    )
    state = book.state("1")
    first, second = state.checks
    assert set(first["marks"]) == {"m.1"}
    assert first["answers"] == {"choice": 1}
    assert first["hints"] == 1
    assert first["reason"] == {"pick": 1, "text": ""}
    assert set(second["marks"]) == {"m.1", "m.2"}
    assert set(state.marks) == {"m.2"}
    assert state.hints == 2
    assert state.checked


def test_a_state_does_not_change_under_the_hands_of_its_reader() -> None:
    book = fold({"do": "put", "mark": mark("m.1")})
    before = book.state("1")
    fold({"do": "put", "mark": mark("m.2")}, {"do": "check"}, book=book, seq=1)
    assert set(before.marks) == {"m.1"}
    assert before.checks == []
    assert before.upto == {"c": 1}


def test_an_op_after_commit_is_kept_as_late_and_not_counted() -> None:
    state = fold({"do": "put", "mark": mark("m.1")}, {"do": "commit"}, {"do": "del", "mark": "m.1"}).state("1")
    assert set(state.marks) == {"m.1"}
    assert state.closed
    assert [event["n"] for event in state.late] == [3]
    assert state.upto == {"c": 3}


def test_a_hand_in_closes_what_was_begun_and_leaves_the_rest_open() -> None:
    book = fold({"do": "put", "mark": mark("m.1")})
    fold({"do": "handin"}, task="", book=book, seq=1)
    fold({"do": "put", "mark": mark("m.2")}, book=book, seq=2)
    fold({"do": "put", "mark": mark("m.3")}, task="2", book=book, seq=3)
    assert set(book.state("1").marks) == {"m.1"}
    assert len(book.state("1").late) == 1
    assert set(book.state("2").marks) == {"m.3"}
    assert not book.state("2").closed
    assert not book.state("3").touched
    assert book.rounds() == [("1", 1), ("2", 1)]


def test_a_refused_op_takes_its_number_and_changes_nothing() -> None:
    book = fold({"do": "put", "mark": mark("m.1"), "refused": "too long"})
    state = book.state("1")
    assert state.marks == {}
    assert state.upto == {"c": 1}
    assert state.touched
    assert [event["refused"] for event in state.refused] == ["too long"]


def test_round_two_starts_from_the_marks_with_which_round_one_was_committed() -> None:
    book = fold(
        {"do": "put", "mark": mark("m.1")},
        {"do": "answer", "key": "choice", "value": 1},
        {"do": "commit"},
        {"do": "put", "mark": mark("m.late")},
    )
    assert set(book.state("1", 2).marks) == {"m.1"}
    assert not book.state("1", 2).touched
    fold({"do": "put", "mark": mark("m.2")}, {"do": "del", "mark": "m.1"}, round=2, book=book, seq=4)
    assert set(book.state("1", 2).marks) == {"m.2"}
    assert book.state("1", 2).answers == {"choice": 1}
    assert set(book.state("1", 1).marks) == {"m.1"}


def test_round_two_tried_too_early_still_starts_from_the_committed_marks() -> None:
    book = fold({"do": "put", "mark": mark("early"), "refused": "not yet"}, round=2)
    fold({"do": "put", "mark": mark("m.1")}, {"do": "commit"}, book=book, seq=1)
    assert set(book.state("1", 2).marks) == {"m.1"}


def test_before_round_one_is_closed_round_two_is_empty() -> None:
    assert fold({"do": "put", "mark": mark("m.1")}).state("1", 2).marks == {}


@settings(max_examples=60, deadline=None)
@given(
    ops=st.lists(
        st.tuples(sound_ops(NAMES) | closing_ops(), st.sampled_from("ab"), st.sampled_from("12"), st.integers(0, 3)),
        max_size=25,
    ),
    seed=st.integers(0, 1000),
)
def test_the_state_does_not_depend_on_which_file_an_event_stands_in_nor_on_their_order(
    ops: list[tuple[dict[str, Any], str, str, int]], seed: int
) -> None:
    counts: dict[tuple[str, str], int] = {}
    events: list[tuple[int, dict[str, Any]]] = []
    for seq, (op, client, task, where) in enumerate(ops, 1):
        n = counts[client, task] = counts.get((client, task), 0) + 1
        events.append((where, {"seq": seq, "n": n, "client": client, "task": task, "round": 1, "at": "", **op}))
    expected = Book()
    for _, event in events:
        expected.apply(json.loads(json.dumps(event)))
    with TemporaryDirectory() as folder:
        shuffled = random.Random(seed).sample(events, len(events))
        for k in range(4):
            header = {"v": 1, "journal": "j", "assignment": "a", "edition": "1", "boot": f"{(k * 7 + seed) % 10}"}
            lines = [header, *(event for where, event in shuffled if where == k)]
            Path(folder, f"{seed}-{k}.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
        journal = Journal.open(folder, assignment="a", edition="1", kit="0", readonly=True)
        assert journal.warnings == []
        assert states(journal) == {key: expected.state(*key) for key in expected.rounds()}
        assert [event["seq"] for event in journal.events()] == list(range(1, len(events) + 1))


def states(journal: Journal) -> dict[tuple[str, int], TaskState]:
    return {key: journal.state(*key) for key in journal.rounds()}
