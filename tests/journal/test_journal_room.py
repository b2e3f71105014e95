"""The talk between kernel and page: what is answered, to whom, and what is never said."""

from __future__ import annotations

import errno
import json
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import broken_ops, json_values, sound_ops

from copydesk.journal import Journal, Room, Rooms, TaskState
from copydesk.journal.handin import write_handin
from copydesk.journal.messages import MOST_BYTES, MOST_OPS

Message = dict[str, Any]


@pytest.fixture(autouse=True, scope="module")
def _unsynced() -> Iterator[None]:
    """A real sync costs milliseconds and tells nothing here; the tests that are about it bring their own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda fd: None)
        yield


class View:
    """A widget that keeps what it was sent."""

    def __init__(self) -> None:
        self.got: list[Message] = []

    def send(self, message: Message) -> None:
        json.dumps(message)
        self.got.append(message)

    def take(self, *kinds: str) -> list[Message]:
        got = [message for message in self.got if not kinds or message["t"] in kinds]
        self.got = []
        return got


class Gone:
    """A widget whose page is no more."""

    def __init__(self) -> None:
        self.tried = 0

    def send(self, message: Message) -> None:
        self.tried += 1
        raise RuntimeError("comm is closed")


def accept(op: Mapping[str, Any], state: TaskState) -> str | None:
    return "too long" if op.get("value") == "long" else None


def reply(op: Mapping[str, Any], state: TaskState) -> Message | None:
    if op["do"] == "check":
        return {"t": "verdict", "share": len(state.marks), "items": []}
    if op["do"] == "hint":
        return {"t": "hint", "level": op["level"], "text": "Look again."}
    return None


def ask(message: Mapping[str, Any], state: TaskState) -> Message:
    return {
        "t": "overlay",
        "what": message["what"],
        "annotations": [],
        "why": None if state.checked else "Check first.",
    }


def open_journal(folder: Path) -> Journal:
    return Journal.open(folder, assignment="two", edition="1", kit="0.1")


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return open_journal(tmp_path)


@pytest.fixture
def room(journal: Journal) -> Room:
    return Room(journal, "1", 1, accept, reply, ask)


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Journal:
    """A journal for tests in which nothing is ever written."""
    return open_journal(tmp_path_factory.mktemp("untouched"))


def hello(client: str = "c", **more: object) -> Message:
    return {"t": "hello", "v": 1, "client": client, "task": "1", "round": 1, "boot": None, "seq": 0, **more}


def ops(journal: Journal, *sent: Message, client: str = "c", first: int = 1, **more: object) -> Message:
    numbered = [{"n": n, **op} for n, op in enumerate(sent, first)]
    return {
        "t": "ops",
        "v": 1,
        "journal": journal.journal,
        "client": client,
        "task": "1",
        "round": 1,
        "ops": numbered,
        **more,
    }


def put(name: str = "c.1", **attrs: object) -> Message:
    return {"do": "put", "mark": {"id": name, "layer": "loaded", "label": "loaded", "spans": {}, "attrs": attrs}}


CHECK = {"do": "check", "reason": {"pick": 0, "text": ""}}


def test_hello_is_answered_with_all_that_a_page_needs_to_draw(journal: Journal, room: Room) -> None:
    view = View()
    room.receive(view, hello())
    (state,) = view.take()
    assert state == {
        "t": "state",
        "boot": journal.boot,
        "journal": journal.journal,
        "seq": 0,
        "task": "1",
        "round": 1,
        "closed": False,
        "committed": False,
        "marks": [],
        "upto": {},
        "answers": {},
        "checked": False,
        "hints": 0,
        "verdict": None,
    }
    room.receive(view, ops(journal, put(), {"do": "answer", "key": "choice", "value": 2}, {"do": "hint", "level": 1}))
    room.receive(view, hello("d"))
    state = view.take("state")[-1]
    assert [mark["id"] for mark in state["marks"]] == ["c.1"]
    assert (state["seq"], state["upto"], state["answers"], state["hints"]) == (3, {"c": 3}, {"choice": 2}, 1)


def test_an_ack_says_what_was_saved(journal: Journal, room: Room) -> None:
    view = View()
    room.receive(
        view, ops(journal, put(), {"do": "answer", "key": "why", "value": "long"}, {"do": "commit"}, put("c.2"))
    )
    (ack,) = view.take()
    assert ack == {"t": "ack", "client": "c", "upto": 4, "seq": 4, "refused": {"2": "too long"}, "late": [4]}
    assert [event.get("refused", event.get("late", "")) for event in journal.events()] == ["", "too long", "", True]
    assert journal.state("1").answers == {}


def test_an_ack_is_sent_only_when_the_op_is_on_the_disk(
    journal: Journal, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    happened: list[str] = []
    true = os.fsync

    def sync(fd: int) -> None:
        true(fd)
        happened.append("fsync")

    class Noting:
        def send(self, message: Message) -> None:
            happened.append(message["t"])

    monkeypatch.setattr(os, "fsync", sync)
    room.receive(Noting(), ops(journal, put(), put("c.2")))
    assert happened == ["fsync", "ack"]


def test_an_op_that_comes_twice_is_acknowledged_again_and_written_once(journal: Journal, room: Room) -> None:
    view = View()
    message = ops(journal, {"do": "hint", "level": 1}, {"do": "answer", "key": "why", "value": "long"})
    room.receive(view, message)
    room.receive(view, message)
    first, again = view.take("ack")
    assert first == again
    assert again["refused"] == {"2": "too long"}
    assert len(journal.events()) == 2
    assert journal.state("1").hints == 1


def test_an_op_that_comes_twice_is_known_after_a_restart(tmp_path: Path, journal: Journal, room: Room) -> None:
    message = ops(journal, put(), {"do": "hint", "level": 1})
    room.receive(View(), message)
    again = open_journal(tmp_path)
    view = View()
    Room(again, "1", 1, accept, reply).receive(view, message)
    assert view.take("ack")[0]["upto"] == 2
    assert again.state("1").hints == 1
    assert len(again.events()) == 2


def test_a_gap_is_asked_for_and_nothing_is_written(journal: Journal, room: Room) -> None:
    view = View()
    room.receive(view, ops(journal, put("c.3"), first=3))
    assert view.take() == [{"t": "want", "client": "c", "from": 1}]
    assert journal.events() == []
    room.receive(view, ops(journal, put("c.1"), put("c.2"), put("c.3")))
    assert view.take("ack")[0]["upto"] == 3


def test_a_message_that_is_half_known_brings_only_what_is_new(journal: Journal, room: Room) -> None:
    view = View()
    room.receive(view, ops(journal, put("c.1"), put("c.2")))
    room.receive(view, ops(journal, put("c.2"), put("c.3"), first=2))
    assert view.take("ack")[-1]["upto"] == 3
    assert len(journal.events()) == 3


def test_every_other_view_hears_of_a_change(journal: Journal, room: Room) -> None:
    mine, other = View(), View()
    room.join(mine)
    room.receive(other, hello("d"))
    other.take()
    room.receive(mine, ops(journal, put(), {"do": "answer", "key": "why", "value": "long"}))
    (delta,) = other.take()
    assert delta == {"t": "delta", "seq": 1, "by": "c", "ops": [{"n": 1, **put()}]}
    assert [message["t"] for message in mine.take()] == ["ack"]
    room.leave(other)
    room.receive(mine, ops(journal, put("c.9"), first=3))
    assert other.take() == []


def test_a_widget_that_is_drawn_twice_tells_its_second_drawing(journal: Journal, room: Room) -> None:
    widget = View()
    room.receive(widget, hello("c"))
    room.receive(widget, hello("d"))
    widget.take()
    room.receive(widget, ops(journal, put()))
    assert [message["t"] for message in widget.take()] == ["ack", "delta"]


def test_a_view_whose_page_is_gone_keeps_nobody_from_hearing(journal: Journal, room: Room) -> None:
    gone, other = Gone(), View()
    room.join(gone)
    room.join(other)
    room.receive(View(), ops(journal, put()))
    room.receive(View(), ops(journal, put(), client="d"))
    assert gone.tried == 1
    assert len(other.take("delta")) == 2


def test_the_answer_to_a_check_comes_after_its_ack_and_goes_to_the_asker(journal: Journal, room: Room) -> None:
    view, other = View(), View()
    room.join(other)
    room.receive(view, ops(journal, put(), CHECK, put("c.2"), {"do": "hint", "level": 2}))
    ack, verdict, hint = view.take()
    assert ack["t"] == "ack"
    assert verdict == {"t": "verdict", "share": 1, "items": [], "client": "c", "n": 2, "task": "1"}
    assert hint == {"t": "hint", "level": 2, "text": "Look again.", "client": "c", "n": 4, "task": "1"}
    assert [message["t"] for message in other.take()] == ["delta"]


def test_the_last_verdict_is_shown_again_while_nothing_was_changed(
    tmp_path: Path, journal: Journal, room: Room
) -> None:
    view = View()
    room.receive(view, ops(journal, put(), CHECK))
    (verdict,) = view.take("verdict")
    room.receive(view, hello())
    assert view.take("state")[0]["verdict"] == verdict
    restarted = Room(open_journal(tmp_path), "1", 1, accept, reply)
    restarted.receive(view, hello())
    state = view.take("state")[0]
    assert state["verdict"] == verdict
    assert state["checked"]
    restarted.receive(view, ops(journal, put("c.2"), first=3))
    restarted.receive(view, hello())
    state = view.take("state")[0]
    assert state["verdict"] is None
    assert state["checked"]


def test_what_a_commit_revealed_is_told_again_after_a_restart(tmp_path: Path, journal: Journal) -> None:
    def told(op: Any, _state: Any) -> dict[str, Any] | None:
        return {"t": "verdict", "reveal": "It was B."} if op["do"] == "commit" else None

    view = View()
    Room(journal, "1", 1, accept, told).receive(view, ops(journal, put(), {"do": "commit"}))
    assert view.take("verdict")[0]["reveal"] == "It was B."
    Room(open_journal(tmp_path), "1", 1, accept, told).receive(view, hello())
    state = view.take("state")[0]
    assert state["closed"]
    assert state["verdict"]["reveal"] == "It was B."


def test_a_check_that_comes_twice_is_answered_twice_and_counts_once(journal: Journal, room: Room) -> None:
    view = View()
    message = ops(journal, put(), CHECK)
    room.receive(view, message)
    room.receive(view, message)
    assert len(view.take("verdict")) == 2
    assert len(journal.state("1").checks) == 1
    room.receive(view, ops(journal, put("c.2"), first=3))
    room.receive(view, message)
    assert view.take("verdict") == []  # it would no longer be true


def test_an_ask_is_answered_by_the_task(journal: Journal, room: Room) -> None:
    view = View()
    room.receive(view, {"t": "ask", "what": "gold", "client": "c"})
    room.receive(view, ops(journal, CHECK))
    room.receive(view, {"t": "ask", "what": "gold", "client": "c"})
    before, after = view.take("overlay")
    assert before["why"] == "Check first."
    assert after["why"] is None
    assert after["client"] == "c"
    Room(journal, "1", 1, accept, reply).receive(view, {"t": "ask", "what": "gold", "client": "c"})
    assert view.take()[0]["t"] == "fault"


def test_a_task_that_cannot_answer_does_not_unsave_the_step(journal: Journal) -> None:
    def broken(op: Mapping[str, Any], state: TaskState) -> Message | None:
        raise KeyError("gold")

    view = View()
    Room(journal, "1", 1, accept, broken).receive(view, ops(journal, CHECK, {"do": "hint", "level": 1}))
    ack, verdict, hint = view.take()
    assert (ack["t"], ack["upto"]) == ("ack", 2)
    assert verdict["t"] == "verdict"
    assert "saved" in verdict["sentences"][0]
    assert "KeyError" in hint["text"]


def test_a_task_that_cannot_judge_refuses_and_keeps_the_step(journal: Journal) -> None:
    def broken(op: Mapping[str, Any], state: TaskState) -> str | None:
        raise ZeroDivisionError

    view = View()
    Room(journal, "1", 1, broken, reply).receive(view, ops(journal, put()))
    assert "ZeroDivisionError" in view.take("ack")[0]["refused"]["1"]
    assert journal.events()[0]["mark"]["id"] == "c.1"


def test_each_op_is_judged_by_the_state_that_the_ops_before_it_left(journal: Journal) -> None:
    seen: list[int] = []

    def counting(op: Mapping[str, Any], state: TaskState) -> str | None:
        seen.append(len(state.marks))
        return None

    Room(journal, "1", 1, counting, reply).receive(View(), ops(journal, put(), put("c.2"), put("c.3")))
    assert seen == [0, 1, 2]


def test_a_page_cannot_mark_its_own_ops_as_late_or_refused(journal: Journal, room: Room) -> None:
    room.receive(View(), ops(journal, {**put(), "late": True, "refused": "no", "seq": 99, "task": "7"}))
    assert set(journal.state("1").marks) == {"c.1"}


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"journal": "someone else's"},
        {"round": "1"},
        {"round": 0},
        {"client": None},
        {"client": "x" * 1000},
        {"ops": None},
        {"ops": []},
        {"ops": ["put"]},
        {"ops": [{"do": "put"}]},
        {"ops": [{"n": True, **put()}]},
        {"ops": [{"n": 1, **put()}, {"n": 3, **put()}]},
        {"t": "shout"},
        {"t": None},
        {"t": ["ops"]},
    ],
)
def test_a_message_that_cannot_be_taken_is_faulted_and_nothing_is_written(
    journal: Journal, room: Room, change: Message
) -> None:
    view = View()
    room.receive(view, {**ops(journal, put()), **change})
    (fault,) = view.take()
    assert (fault["t"], fault["retry"]) == ("fault", False)
    assert fault["why"]
    assert journal.events() == []


def test_an_op_for_another_task_is_refused_by_name_and_takes_its_number(journal: Journal, room: Room) -> None:
    view = View()
    room.receive(view, ops(journal, put(), task="2"))
    assert "task 2" in view.take("ack")[0]["refused"]["1"]
    assert journal.state("1").marks == {}
    assert not journal.state("2").touched


@settings(max_examples=60, deadline=None)
@given(st.lists(sound_ops(st.just("m.1")) | broken_ops(), min_size=1, max_size=12))
def test_a_bad_op_never_blocks_those_behind_it(tmp_path_factory: pytest.TempPathFactory, sent: list[Message]) -> None:
    folder = tmp_path_factory.mktemp("j")
    journal = open_journal(folder)
    room, view = Room(journal, "1", 1, accept, reply), View()
    numbered = [{**op, "n": n} for n, op in enumerate(sent, 1)]
    for _ in range(len(sent)):
        upto = journal.state("1").upto.get("c", 0)
        if upto < len(sent):
            room.receive(view, ops(journal, *numbered[upto:], first=upto + 1))
    assert journal.state("1").upto == {"c": len(sent)}
    again = open_journal(folder)
    assert again.state("1") == journal.state("1")
    assert again.warnings == []
    refused = {event["n"] for event in again.state("1").refused}
    assert refused >= {n for n, op in enumerate(sent, 1) if "do" not in op or op["do"] == "explode"}


def test_of_too_many_ops_the_first_fifty_are_taken(journal: Journal, room: Room) -> None:
    view = View()
    room.receive(view, ops(journal, *[put(f"c.{k}") for k in range(MOST_OPS + 10)]))
    assert view.take("ack")[0]["upto"] == MOST_OPS


def test_of_too_much_text_the_first_part_is_taken(journal: Journal, room: Room) -> None:
    view = View()
    essay = {"do": "answer", "key": "why", "value": "x" * (MOST_BYTES // 3)}
    room.receive(view, ops(journal, essay, essay, essay))
    (ack,) = view.take("ack")
    assert (ack["upto"], ack["refused"]) == (2, {})


def test_one_op_that_is_too_big_is_refused_and_leaves_no_bulk(journal: Journal, room: Room) -> None:
    view = View()
    room.receive(view, ops(journal, {"do": "answer", "key": "why", "value": "x" * MOST_BYTES}, put()))
    room.receive(view, ops(journal, put(), first=2))
    first, second = view.take("ack")
    assert "64 kB" in first["refused"]["1"]
    assert second["upto"] == 2
    assert (journal.folder / f"{journal.boot}.jsonl").stat().st_size < 1000


@settings(max_examples=150, deadline=None)
@given(message=json_values(20) | st.dictionaries(st.sampled_from(["t", "v", "client", "ops", "task"]), json_values()))
def test_any_message_at_all_gets_an_answer(untouched: Journal, message: Any) -> None:
    view = View()
    Room(untouched, "1", 1, accept, reply).receive(view, message)
    assert [answer["t"] for answer in view.take()] == ["fault"]


def failing(code: int) -> Callable[..., int]:
    def fail(*_: object) -> int:
        raise OSError(code, os.strerror(code))

    return fail


def test_a_full_disk_is_a_fault_and_the_same_message_works_later(
    journal: Journal, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, other = View(), View()
    room.join(other)
    with monkeypatch.context() as broken:
        broken.setattr(os, "write", failing(errno.ENOSPC))
        room.receive(view, ops(journal, put()))
    (fault,) = view.take()
    assert (fault["t"], fault["client"], fault["retry"]) == ("fault", "c", True)
    assert "full" in fault["why"]
    assert other.take() == []
    assert journal.state("1").marks == {}
    room.receive(view, ops(journal, put()))
    assert view.take("ack")[0]["upto"] == 1


def test_a_disk_that_only_fails_to_sync_acknowledges_nothing(
    journal: Journal, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = View()
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", failing(errno.EIO))
        room.receive(view, ops(journal, put()))
        room.receive(view, ops(journal, put()))
        room.receive(view, hello())
        assert [message["t"] for message in view.take()] == ["fault", "fault", "state", "fault"]
    room.receive(view, ops(journal, put()))
    assert view.take("ack")[0]["upto"] == 1
    assert len(journal.events()) == 1


def test_an_interrupt_in_the_middle_leaves_nothing_half_done(
    journal: Journal, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(fd: int) -> None:
        raise KeyboardInterrupt

    view = View()
    with monkeypatch.context() as stopped:
        stopped.setattr(os, "fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            room.receive(view, ops(journal, {"do": "hint", "level": 1}))
    assert view.take()[0]["t"] == "fault"
    room.receive(view, ops(journal, {"do": "hint", "level": 1}))
    assert view.take("ack")[0]["upto"] == 1
    assert journal.state("1").hints == 1


def test_a_reference_cannot_be_changed_from_a_page(tmp_path: Path, journal: Journal, room: Room) -> None:
    room.receive(View(), ops(journal, put("r.1")))
    path = journal.folder / f"{journal.boot}.jsonl"
    before = path.read_bytes()
    reference = Journal.open(path, assignment="two", edition="1", kit="0.1", readonly=True)
    view, closed = View(), Room(reference, "1", 1, accept, reply)
    closed.receive(view, hello())
    assert [mark["id"] for mark in view.take("state")[0]["marks"]] == ["r.1"]
    closed.receive(view, ops(reference, put(), client="d"))
    (fault,) = view.take()
    assert (fault["t"], fault["retry"]) == ("fault", False)
    assert path.read_bytes() == before


def test_what_another_kernel_wrote_is_shown_before_anything_is_written(tmp_path: Path, journal: Journal) -> None:
    one = Room(journal, "1", 1, accept, reply)
    two = Room(open_journal(tmp_path), "1", 1, accept, reply)
    here, there = View(), View()
    one.receive(here, hello("a"))
    two.receive(there, hello("b"))
    two.receive(there, ops(journal, put("b.1"), client="b"))
    here.take()
    one.receive(here, ops(journal, put("a.1"), client="a"))
    state, ack = here.take("state", "ack")
    assert [mark["id"] for mark in state["marks"]] == ["b.1"]
    assert ack["seq"] == 2


def test_a_commit_in_another_kernel_makes_later_ops_late_here(tmp_path: Path, journal: Journal, room: Room) -> None:
    other = Room(open_journal(tmp_path), "1", 1, accept, reply)
    other.receive(View(), ops(journal, put(), {"do": "commit"}, client="b"))
    view = View()
    room.receive(view, ops(journal, put("c.1")))
    assert view.take("ack")[0]["late"] == [1]
    assert journal.state("1").closed


def test_a_task_has_one_room_for_each_round(journal: Journal) -> None:
    rooms = Rooms()
    first = rooms.room(journal, "1", 1, accept, reply)
    assert rooms.room(journal, "1", 1, accept, reply) is first
    assert rooms.room(journal, "1", 2, accept, reply) is not first
    assert rooms.room(journal, "2", 1, accept, reply) is not first


def test_round_two_opens_with_the_commit_and_starts_from_ones_own_marks(journal: Journal) -> None:
    rooms = Rooms()
    one, two = (rooms.room(journal, "1", turn, accept, reply) for turn in (1, 2))
    view = View()
    two.receive(view, ops(journal, put("d.0"), client="d", round=2))
    assert "Round 2 begins" in view.take("ack")[0]["refused"]["1"]
    one.receive(view, ops(journal, put("c.1"), {"do": "commit"}))
    view.take()
    two.receive(view, hello("d", round=2))
    assert [mark["id"] for mark in view.take("state")[0]["marks"]] == ["c.1"]
    two.receive(view, ops(journal, {"do": "del", "mark": "c.1"}, client="d", first=2, round=2))
    assert view.take("ack")[0]["refused"] == {}
    assert set(journal.state("1", 1).marks) == {"c.1"}
    assert journal.state("1", 2).marks == {}


def test_leftovers_of_round_one_that_come_in_through_round_two_are_kept_in_round_one(journal: Journal) -> None:
    rooms = Rooms()
    one, two = (rooms.room(journal, "1", turn, accept, reply) for turn in (1, 2))
    first, second = View(), View()
    one.join(first)
    two.receive(second, ops(journal, put("old.1"), client="old", round=1))
    assert second.take("ack")[0]["upto"] == 1
    assert set(journal.state("1", 1).marks) == {"old.1"}
    assert first.take("delta")[0]["ops"] == [{"n": 1, **put("old.1")}]


def test_a_hand_in_from_one_task_closes_the_others_on_their_screens(journal: Journal) -> None:
    rooms = Rooms()
    one, two = (rooms.room(journal, task, 1, accept, reply) for task in "12")
    here, there = View(), View()
    two.receive(there, {**hello("b"), "task": "2"})
    two.receive(there, ops(journal, put("b.1"), client="b", task="2"))
    there.take()
    one.receive(here, ops(journal, put(), {"do": "handin"}))
    assert there.take("state")[-1]["closed"]
    two.receive(there, ops(journal, put("b.2"), client="b", first=2, task="2"))
    assert there.take("ack")[0]["late"] == [2]


def test_a_hand_in_from_the_kernel_shows_on_every_screen(journal: Journal, tmp_path: Path) -> None:
    rooms, view = Rooms(), View()
    room = rooms.room(journal, "1", 1, accept, reply)
    room.receive(view, hello())
    room.receive(view, ops(journal, put()))
    view.take()
    write_handin(journal, tmp_path / "handins", "Ada", datetime.now(UTC))
    rooms.tell_all(journal)
    (state,) = view.take()
    assert (state["t"], state["closed"]) == ("state", True)
    room.receive(view, ops(journal, put("c.2"), first=2))
    assert view.take("ack")[0]["late"] == [2]


def test_a_hand_in_after_a_commit_is_no_late_op(journal: Journal, room: Room) -> None:
    view = View()
    room.receive(view, ops(journal, {"do": "commit"}, {"do": "handin"}, {"do": "handin"}))
    assert view.take("ack")[0]["late"] == []


def test_messages_on_several_threads_are_taken_one_after_the_other(journal: Journal, room: Room) -> None:
    views = [View() for _ in range(6)]

    def page(client: str, view: View) -> None:
        room.receive(view, hello(client))
        for n in range(1, 16):
            room.receive(view, ops(journal, put(f"{client}.{n}"), client=client, first=n))

    threads = [threading.Thread(target=page, args=(f"p{k}", view)) for k, view in enumerate(views)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(journal.state("1").marks) == 90
    assert [event["seq"] for event in journal.events()] == list(range(1, 91))
    for view in views:
        got = view.take("ack", "delta")
        assert [message["seq"] for message in got] == sorted(message["seq"] for message in got)
