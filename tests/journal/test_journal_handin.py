"""Hand-ins: written whole or not at all, and read with one clear sentence for whatever is no hand-in."""

from __future__ import annotations

import errno
import io
import json
import os
import time
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import closing_ops, sound_ops

from copydesk.errors import CopydeskError
from copydesk.journal import Journal, NotSavedError
from copydesk.journal.handin import LARGEST, parse_handin, read_handin, safe_name, write_handin

AT = datetime(2026, 11, 24, 18, 40, 3, tzinfo=UTC)
HEADER = {"v": 1, "journal": "j", "assignment": "two", "edition": "1", "boot": "b", "kit": "0", "student": "Ada"}
EVENT = {
    "seq": 1,
    "n": 1,
    "client": "c",
    "task": "1",
    "round": 1,
    "at": "2026-11-24T18:40:03Z",
    "do": "put",
    "mark": {"id": "c.1"},
}


@pytest.fixture(autouse=True, scope="module")
def _unsynced() -> Iterator[None]:
    """A real sync costs milliseconds and tells nothing here; the tests that are about it bring their own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda fd: None)
        yield


def open_journal(folder: Path) -> Journal:
    return Journal.open(folder / "answers" / "two", assignment="two", edition="1", kit="0.1")


def marked(folder: Path) -> Journal:
    journal = open_journal(folder)
    journal.append("1", 1, "c", [{"n": 1, "do": "put", "mark": {"id": "c.1"}}, {"n": 2, "do": "hint", "level": 1}])
    return journal


def lines(*entries: object) -> bytes:
    return b"".join(json.dumps(entry).encode() + b"\n" for entry in entries)


def test_a_hand_in_is_one_file_with_the_name_the_time_and_everything(tmp_path: Path) -> None:
    journal = marked(tmp_path)
    path = write_handin(journal, tmp_path / "handins", "José Núñez", AT)
    assert path.name == "two--José-Núñez--20261124-184003.jsonl"
    handin = read_handin(path)
    assert handin.student == "José Núñez"
    assert handin.header["journal"] == journal.journal
    assert [event["do"] for event in handin.events] == ["put", "hint", "handin"]
    assert handin.at == "2026-11-24T18:40:03Z"
    assert handin.warnings == ()
    assert handin.state("1") == journal.state("1")
    assert handin.state("1").closed
    assert handin.rounds() == [("1", 1)]
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_a_hand_in_holds_what_every_kernel_wrote_in_the_order_of_the_fold(tmp_path: Path) -> None:
    one, two = open_journal(tmp_path), open_journal(tmp_path)
    for k in range(1, 4):
        one.append("1", 1, "a", [{"n": k, "do": "hint", "level": 1}])
        two.append("1", 1, "b", [{"n": k, "do": "hint", "level": 1}])
    handin = read_handin(write_handin(one, tmp_path / "handins", "Ada", AT))
    assert [event["seq"] for event in handin.events] == [1, 2, 3, 4, 5, 6, 7]
    assert "".join(event["client"][0] for event in handin.events) == "abababk"


def test_after_a_whole_hand_in_what_was_never_opened_is_closed_and_late(tmp_path: Path) -> None:
    journal = marked(tmp_path)
    path = write_handin(journal, tmp_path, "Ada", AT, whole=True)
    for state in (journal.state("2"), open_journal(tmp_path).state("2"), read_handin(path).state("2")):
        assert state.closed
        assert not state.touched, "a task that was never opened is still told as never opened"
    journal.append("2", 1, "c", [{"n": 1, "do": "answer", "key": "choice", "value": "a"}])
    assert (journal.state("2").answers, len(journal.state("2").late)) == ({}, 1)
    assert not journal.state("1", 2).closed, "the second vote comes after the talk"
    again = write_handin(journal, tmp_path, "Ada", AT, whole=True)
    assert read_handin(again).state("2").answers == {}


def test_a_lesson_handed_in_half_done_goes_on(tmp_path: Path) -> None:
    journal = marked(tmp_path)
    write_handin(journal, tmp_path, "Ada", AT)
    journal.append("2", 1, "c", [{"n": 1, "do": "answer", "key": "choice", "value": "a"}])
    assert journal.state("1").closed
    assert journal.state("2").answers == {"choice": "a"}


def test_the_time_in_the_name_is_utc(tmp_path: Path) -> None:
    moment = datetime(2026, 11, 25, 0, 40, 3, tzinfo=timezone(timedelta(hours=6)))
    assert "20261124-184003" in write_handin(marked(tmp_path), tmp_path, "Ada", moment).name


def test_no_hand_in_ever_replaces_another(tmp_path: Path) -> None:
    journal = marked(tmp_path)
    first = write_handin(journal, tmp_path / "handins", "Ada", AT)
    content = first.read_bytes()
    second = write_handin(journal, tmp_path / "handins", "Ada", AT)
    assert second.name == "two--Ada--20261124-184003-2.jsonl"
    assert first.read_bytes() == content
    assert len(read_handin(second).events) == len(read_handin(first).events) + 1


def test_a_hand_in_that_cannot_be_written_closes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = marked(tmp_path)

    def full(fd: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotSavedError, match="disk is full"):
        write_handin(journal, tmp_path / "handins", "Ada", AT)
    monkeypatch.undo()
    assert list((tmp_path / "handins").iterdir()) == []
    assert not open_journal(tmp_path).state("1").closed
    assert write_handin(journal, tmp_path / "handins", "Ada", AT).exists()


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Ada Lovelace", "Ada-Lovelace"),
        ("../../etc/passwd", "etc-passwd"),
        ("Анна Петрова", "Анна-Петрова"),
        ("हिन्दी नाम", "हिन्दी-नाम"),
        ("李小龙", "李小龙"),
        ("O'Brien--X", "O-Brien-X"),
        ("  ", "student"),
        ("🙂", "student"),
        ("a\x00b\u202ec\ud800", "a-b-c"),
        ("x" * 500, "x" * 100),
    ],
)
def test_any_name_makes_a_safe_file_name(tmp_path: Path, name: str, safe: str) -> None:
    assert safe_name(name) == safe
    path = write_handin(marked(tmp_path), tmp_path / "handins", name, AT)
    assert path.name == f"two--{safe}--20261124-184003.jsonl"
    assert read_handin(path).student == name


@settings(max_examples=200)
@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_a_safe_name_has_no_separator_no_double_hyphen_and_fits(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe.encode()) <= 100
    assert not set(safe) & set('/\\:*?"<>|. \n\0')
    assert "--" not in safe
    assert not safe.startswith("-")
    assert not safe.endswith("-")


def a_zip() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as file:
        file.writestr("a.jsonl", "x")
    return held.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "x.jsonl is empty"),
        (b"\n \n", "x.jsonl is empty"),
        (b'{"cells": [], "nbformat": 4}', "x.jsonl is a notebook"),
        (json.dumps({"cells": [], "nbformat": 4}, indent=1).encode(), "x.jsonl is a notebook"),
        (a_zip(), "x.jsonl is a zip"),
        (b"\x89PNG\r\n\x1a\n\0\0", "x.jsonl is a picture"),
        (b"\xff\xd8\xff\xe0", "x.jsonl is a picture"),
        (b"%PDF-1.7", "x.jsonl is a PDF"),
        (b"\n<!doctype html><p>Log in", "x.jsonl is a web page"),
        (b"\xff\xfe{\0", "x.jsonl, line 1 is not text in UTF-8"),
        (b"\0\0\0\0", "x.jsonl, line 1 is not the start of a hand-in"),
        (b"Dear teacher, here is my homework.", "x.jsonl, line 1 is not the start of a hand-in"),
        (b'{"v":1,"jour', "x.jsonl, line 1 is not the start of a hand-in"),
        (b'{"name": "Ada"}\n', "x.jsonl, line 1 is not the first line of a copydesk journal"),
        (b"[" * 5000, "x.jsonl, line 1 is not the start of a hand-in"),
        (lines({**HEADER, "v": 2}), "x.jsonl, line 1 is of version 2"),
        (lines({**HEADER, "v": 2}), "Update copydesk"),
        (lines({**HEADER, "student": 7}), "x.jsonl, line 1 has a “student”"),
        (lines(HEADER, EVENT, {**EVENT, "seq": "2"}), "x.jsonl, line 3 has the “seq” '2'"),
        (lines(HEADER, {**EVENT, "n": True}), "x.jsonl, line 2 has the “n” True"),
        (lines(HEADER, {**EVENT, "round": 0}), "x.jsonl, line 2 has the “round” 0"),
        (lines(HEADER, {**EVENT, "task": None}), "x.jsonl, line 2 has the “task” None"),
        (lines(HEADER, {**EVENT, "at": 5}), "x.jsonl, line 2 has the time 5"),
        (lines(HEADER, {**EVENT, "mark": "c.1"}), "x.jsonl, line 2 puts a mark"),
        (lines(HEADER, {**EVENT, "mark": {"id": []}}), "x.jsonl, line 2 puts a mark"),
        (lines(HEADER, {**EVENT, "do": ["put"]}), "x.jsonl, line 2 does"),
        (lines(HEADER, {**EVENT, "refused": 1}), "x.jsonl, line 2 was refused"),
        (lines(HEADER, [EVENT]), "x.jsonl, line 2 is not an event"),
        (lines(HEADER) + b"oops\n" + lines(EVENT), "x.jsonl, line 2 is not JSON"),
        (lines(HEADER) + b'{"seq":1,\xff}\n' + lines(EVENT), "x.jsonl, line 2 is not text in UTF-8"),
        (lines(HEADER) + json.dumps({**EVENT, "n": 0}).encode(), "x.jsonl, line 2 has the “n” 0"),
    ],
)
def test_what_is_no_hand_in_gets_one_sentence_with_file_line_and_mend(tmp_path: Path, data: bytes, says: str) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(data)
    with pytest.raises(CopydeskError) as caught:
        read_handin(path)
    assert says in str(caught.value)
    assert caught.value.mend
    assert "\n" not in str(caught.value)


def test_a_torn_last_line_costs_that_line_only(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(lines(HEADER, EVENT) + '{"seq":2,"mark":"é'.encode()[:-1])
    handin = read_handin(path)
    assert set(handin.state("1").marks) == {"c.1"}
    assert handin.warnings == ("x.jsonl, line 3 is cut off; the lines before it were read.",)


def test_a_hand_in_that_an_editor_saved_is_still_read() -> None:
    content = b"\xef\xbb\xbf" + lines(HEADER, EVENT).replace(b"\n", b"\r\n") + b"\r\n"
    handin = parse_handin(content, "x.jsonl")
    assert handin.student == "Ada"
    assert len(handin.events) == 1
    assert parse_handin(content.rstrip(), "x.jsonl").warnings == ()


def test_a_segment_handed_in_by_mistake_is_read_with_a_warning(tmp_path: Path) -> None:
    journal = marked(tmp_path)
    handin = read_handin(journal.folder / f"{journal.boot}.jsonl")
    assert handin.student == ""
    assert handin.state("1") == journal.state("1")
    assert "one part of a journal" in handin.warnings[0]


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    start = time.process_time()
    with pytest.raises(CopydeskError, match="larger than 50 MB"):
        read_handin(path)
    assert time.process_time() - start < 1


def test_a_file_that_is_not_there_or_a_folder_gets_a_sentence(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.jsonl", tmp_path):
        with pytest.raises(CopydeskError, match="cannot be read"):
            read_handin(path)


def test_a_hand_in_can_be_looked_at_as_a_journal_that_nobody_can_change(tmp_path: Path) -> None:
    path = write_handin(marked(tmp_path), tmp_path / "handins", "Ada", AT)
    journal = Journal.open(path, assignment="two", edition="1", kit="0.1", readonly=True)
    assert set(journal.state("1").marks) == {"c.1"}


@settings(max_examples=300)
@given(st.binary(max_size=200) | st.binary(max_size=60).map(lambda more: lines(HEADER, EVENT) + more))
def test_whatever_the_bytes_the_answer_is_a_hand_in_or_one_sentence(data: bytes) -> None:
    mend = ""
    try:
        parse_handin(data, "x.jsonl")
    except CopydeskError as error:
        mend = error.mend
    assert bool(mend) or data.lstrip(b"\xef\xbb\xbf").startswith(lines(HEADER)[:-1])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            sound_ops(st.sampled_from(["m.1", "m.2", "m.3"])) | closing_ops(),
            st.sampled_from("abc"),
            st.sampled_from("12"),
            st.booleans(),
        ),
        max_size=20,
    )
)
def test_a_hand_in_folds_to_the_same_state_as_its_journal(ops: list[tuple[dict[str, Any], str, str, bool]]) -> None:
    with TemporaryDirectory() as place:
        folder = Path(place)
        kernels = open_journal(folder), open_journal(folder)
        for op, client, task, first in ops:
            kernel = kernels[first]
            kernel.refresh()
            round = 2 if kernel.state(task).closed else 1
            n = kernel.state(task, round).upto.get(client, 0) + 1
            kernel.append(task, round, client, [{**op, "n": n}])
        handin = read_handin(write_handin(kernels[0], folder / "handins", "Ada", AT))
        journal = open_journal(folder)
        assert handin.rounds() == journal.rounds()
        for key in journal.rounds():
            assert handin.state(*key) == journal.state(*key) == kernels[0].state(*key)


def test_a_thousand_hand_ins_are_read_in_seconds(tmp_path: Path) -> None:
    mark = {
        "id": "c.1",
        "layer": "attribution",
        "label": "attribution",
        "attrs": {"quotation": "mixed", "hop": "first"},
    }
    mark["spans"] = {"source": [[147, 162]], "cue": [[163, 167]], "content": [[168, 230], [240, 251]]}
    events = [{**EVENT, "seq": k, "n": k, "mark": {**mark, "id": f"c.{k}"}} for k in range(1, 61)]
    path = tmp_path / "x.jsonl"
    path.write_bytes(lines(HEADER, *events))
    start = time.process_time()
    for _ in range(100):
        assert len(read_handin(path).state("1").marks) == 60
    assert time.process_time() - start < 2  # some 0.03; a slow machine is no defect
