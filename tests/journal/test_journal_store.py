"""The files: what is written, what is read back, and what is left alone."""

from __future__ import annotations

import errno
import json
import os
import resource
import sys
import threading
import time
from pathlib import Path

import pytest

from copydesk.errors import CopydeskError
from copydesk.journal import Journal, NotSavedError, disk

MARK = {"id": "c.1", "layer": "loaded", "label": "loaded", "spans": {"text": [[3, 9]]}, "attrs": {}}


def open_journal(folder: Path, edition: str = "1", **more: object) -> Journal:
    return Journal.open(folder, assignment="two", edition=edition, kit="0.1", **more)  # type: ignore[arg-type]


def put(n: int, name: str = "c.1", **attrs: object) -> dict[str, object]:
    return {"n": n, "do": "put", "mark": {**MARK, "id": name, "attrs": attrs}}


def segment(folder: Path, journal: str = "j", boot: str = "b", **header: object) -> dict[str, object]:
    """The header of a segment made by hand."""
    return {"v": 1, "journal": journal, "assignment": "two", "edition": "1", "boot": boot, "kit": "0.1", **header}


def write_lines(path: Path, *entries: object, end: str = "\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "\n".join(entry if isinstance(entry, str) else json.dumps(entry) for entry in entries)
    path.write_text(text + end, encoding="utf-8")
    return path


def event(seq: int, n: int, name: str = "c.1", client: str = "c", **attrs: object) -> dict[str, object]:
    return {
        "seq": seq,
        "client": client,
        "task": "1",
        "round": 1,
        "at": "2026-11-24T18:40:03Z",
        **put(n, name, **attrs),
    }


def test_a_mark_is_there_again_after_the_kernel_was_restarted(tmp_path: Path) -> None:
    first = open_journal(tmp_path / "answers" / "two")
    first.append("1", 1, "c", [put(1), put(2, "c.2")])
    again = open_journal(tmp_path / "answers" / "two")
    assert again.journal == first.journal
    assert again.boot != first.boot
    assert list(again.state("1").marks) == ["c.1", "c.2"]
    assert again.state("1").upto == {"c": 2}


def test_the_file_has_a_header_and_one_event_a_line(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    journal.append("1", 1, "c", [put(1)], at="2026-11-24T18:40:03Z")
    header, line = (tmp_path / f"{journal.boot}.jsonl").read_text("utf-8").splitlines()
    assert json.loads(header) == {
        "v": 1,
        "journal": journal.journal,
        "assignment": "two",
        "edition": "1",
        "boot": journal.boot,
        "kit": "0.1",
    }
    assert json.loads(line) == event(1, 1)


def test_the_journal_has_its_name_on_the_disk_before_anyone_is_told_it(tmp_path: Path) -> None:
    first = open_journal(tmp_path)
    assert open_journal(tmp_path).journal == first.journal


def test_two_kernels_that_start_at_once_share_one_journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[str] = []
    start = threading.Barrier(4)
    true = disk.append

    def slow(path: Path, data: bytes, good: int) -> int:
        time.sleep(0.05)
        return true(path, data, good)

    monkeypatch.setattr(disk, "append", slow)

    def kernel() -> None:
        start.wait()
        found.append(open_journal(tmp_path / "answers").journal)

    threads = [threading.Thread(target=kernel) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert len(set(found)) == 1


def test_a_door_left_by_a_dead_kernel_is_taken_over(tmp_path: Path) -> None:
    (tmp_path / ".opening").mkdir()
    with disk.alone_in(tmp_path, patience=0.1):
        pass
    assert not (tmp_path / ".opening").exists()


def test_two_kernels_on_one_folder_see_each_others_marks(tmp_path: Path) -> None:
    one, two = open_journal(tmp_path), open_journal(tmp_path)
    one.append("1", 1, "a", [put(1, "a.1")])
    two.append("1", 1, "b", [put(1, "b.1")])
    one.refresh()
    assert set(one.state("1").marks) == set(two.state("1").marks) == {"a.1", "b.1"}
    assert [entry["seq"] for entry in one.events()] == [1, 2]


def test_of_two_kernels_changes_to_one_mark_the_later_wins_in_both(tmp_path: Path) -> None:
    one, two = open_journal(tmp_path), open_journal(tmp_path)
    one.append("1", 1, "a", [put(1, "m", by="one")])
    two.append("1", 1, "b", [put(1, "m", by="two")])
    one.refresh()
    for journal in (one, two, open_journal(tmp_path)):
        assert journal.state("1").marks["m"]["attrs"] == {"by": "two"}
    assert len(one.events()) == 2


def test_two_kernels_that_write_in_the_same_moment_come_to_the_same_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_journal(tmp_path)
    one, two = open_journal(tmp_path), open_journal(tmp_path)
    one.boot, two.boot = "later", "earlier"
    two.append("1", 1, "b", [put(1, "m", by="two")])
    with monkeypatch.context() as moment:
        moment.setattr(one, "refresh", lambda: None)
        one.append("1", 1, "a", [put(1, "m", by="one")])
    for journal in (one, two):
        journal.refresh()
        assert [entry["seq"] for entry in journal.events()] == [1, 1]
        assert journal.state("1").marks["m"]["attrs"] == {"by": "one"}
        assert journal.state("1") == open_journal(tmp_path).state("1")
    one.append("1", 1, "a", [put(2, "m", by="one again")])
    assert one.events()[-1]["seq"] == 2


def test_only_new_bytes_of_other_segments_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = open_journal(tmp_path), open_journal(tmp_path)
    one.append("1", 1, "a", [put(n, f"a.{n}") for n in range(1, 200)])
    two.refresh()
    one.append("1", 1, "a", [put(200, "a.200")])
    read: list[int] = []
    true = disk.read_from

    def counted(path: Path, start: int, limit: int = -1) -> bytes:
        data = true(path, start, limit)
        read.append(len(data))
        return data

    monkeypatch.setattr(disk, "read_from", counted)
    two.refresh()
    two.refresh()
    assert "a.200" in two.state("1").marks
    assert 0 < sum(read) < 1000


def test_a_read_that_fails_half_way_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine, one, two = (open_journal(tmp_path) for _ in range(3))
    one.append("1", 1, "a", [put(1, "a.1")])
    two.append("1", 1, "b", [put(1, "b.1")])
    mine.refresh()
    one.append("1", 1, "a", [put(2, "a.2")])
    two.append("1", 1, "b", [put(2, "b.2")])
    true, reads = disk.read_from, [0]

    def failing(path: Path, start: int, limit: int = -1) -> bytes:
        reads[0] += 1
        if reads[0] == 2:
            raise OSError(errno.EIO, "Input/output error")
        return true(path, start, limit)

    with monkeypatch.context() as broken:
        broken.setattr(disk, "read_from", failing)
        with pytest.raises(NotSavedError):
            mine.refresh()
    mine.refresh()
    assert set(mine.state("1").marks) == {"a.1", "a.2", "b.1", "b.2"}


def test_a_segment_that_was_rewritten_behind_our_back_is_read_anew(tmp_path: Path) -> None:
    mine = open_journal(tmp_path)
    other = write_lines(tmp_path / "b.jsonl", segment(tmp_path, mine.journal), event(1, 1, "b.1"))
    mine.refresh()
    write_lines(other, segment(tmp_path, mine.journal), event(1, 1, "b.7"), event(2, 2, "b.8"))
    mine.refresh()
    assert set(mine.state("1").marks) == {"b.7", "b.8"}


def test_a_torn_last_line_is_set_aside_and_told(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "b.jsonl", segment(tmp_path), event(1, 1), '{"seq":2,"n":2,"cl', end="")
    before = path.read_bytes()
    journal = open_journal(tmp_path)
    assert set(journal.state("1").marks) == {"c.1"}
    assert (tmp_path / "b.torn").read_text() == '{"seq":2,"n":2,"cl'
    assert path.read_bytes() == before
    (told,) = journal.warnings
    assert "b.jsonl, line 3" in told
    assert "b.torn" in told
    assert open_journal(tmp_path).warnings == []  # once is enough


def test_a_torn_line_never_hides_an_earlier_torn_line(tmp_path: Path) -> None:
    (tmp_path / "b.torn").write_text("older")
    write_lines(tmp_path / "b.jsonl", segment(tmp_path), '{"seq":2', end="")
    open_journal(tmp_path)
    assert (tmp_path / "b.torn").read_text() == "older"
    assert (tmp_path / "b.2.torn").read_text() == '{"seq":2'


def test_a_header_that_was_cut_off_is_set_aside_and_a_journal_begins(tmp_path: Path) -> None:
    (tmp_path / "b.jsonl").write_text('{"v":1,"journ')
    journal = open_journal(tmp_path)
    assert (tmp_path / "b.torn").exists()
    journal.append("1", 1, "c", [put(1)])
    assert len(journal.warnings) == 1


def test_a_last_line_without_its_newline_still_counts(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "b.jsonl", segment(tmp_path), event(1, 1, "b.1"), end="")
    journal = open_journal(tmp_path)
    assert set(journal.state("1").marks) == {"b.1"}
    assert journal.warnings == []
    with path.open("a") as file:
        file.write("\n" + json.dumps(event(2, 2, "b.2")) + "\n")
    journal.refresh()
    assert set(journal.state("1").marks) == {"b.1", "b.2"}


def test_a_line_that_another_kernel_is_just_writing_is_waited_for(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    path = write_lines(tmp_path / "b.jsonl", segment(tmp_path, journal.journal))
    line = json.dumps(event(1, 1, "b.1")) + "\n"
    with path.open("a") as file:
        file.write(line[:30])
        file.flush()
        journal.refresh()
        assert journal.state("1").marks == {}
        file.write(line[30:])
    journal.refresh()
    assert set(journal.state("1").marks) == {"b.1"}
    assert journal.warnings == []


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{oops", "is not JSON"),
        ('{"a": 1}', "“seq”"),
        ("[" * 5000, "is not JSON"),
        (json.dumps({**event(2, 2), "n": "2"}), "“n”"),
        (json.dumps({**event(2, 2), "round": True}), "“round”"),
        (json.dumps({**event(2, 2), "client": 5}), "“client”"),
        (json.dumps({**event(2, 2), "mark": []}), "mark"),
        (json.dumps({**event(2, 2), "do": "explode"}), "explode"),
    ],
)
def test_a_damaged_line_is_told_with_its_number_and_the_rest_counts(tmp_path: Path, line: str, says: str) -> None:
    write_lines(tmp_path / "b.jsonl", segment(tmp_path), event(1, 1, "b.1"), line, event(3, 3, "b.3"))
    journal = open_journal(tmp_path)
    assert set(journal.state("1").marks) == {"b.1", "b.3"}
    (told,) = journal.warnings
    assert told.startswith("b.jsonl, line 3 ")
    assert says in told


def test_damaged_lines_deep_in_a_long_journal_are_told_by_their_numbers_and_all_others_count(tmp_path: Path) -> None:
    lines: list[object] = [event(n, n, f"b.{n}") for n in range(1, 1301)]
    lines[639] = json.dumps(event(640, 640, "b.640")) + "," + json.dumps(event(641, 641, "b.641"))
    lines[1199] = '{"seq": 1200, "n": '
    write_lines(tmp_path / "b.jsonl", segment(tmp_path), *lines)
    journal = open_journal(tmp_path)
    assert set(journal.state("1").marks) == {f"b.{n}" for n in range(1, 1301) if n not in (640, 1200)}
    assert [told.split(" is ")[0] for told in journal.warnings] == ["b.jsonl, line 641", "b.jsonl, line 1201"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"once upon a time\n", "is not JSON"),
        (b"\xff\xfe\x00 \n", "is not text in UTF-8"),
        (b'{"cells": []}\n', "is not the first line"),
        (b'[1, 2]\n{"v":1}\n', "is not the first line"),
        (b'{"v":2,"journal":"j","assignment":"two"}\n', "version 2"),
        (b'{"v":1,"journal":"j","assignment":"nine","edition":"1"}\n', "belongs to nine"),
        (b'{"v":1,"journal":"","assignment":"two","edition":"1"}\n', "journal"),
        (b'{"v":1,"journal":"j","assignment":"two"}\n', "edition"),
    ],
)
def test_a_foreign_file_gets_one_sentence_and_is_left_alone(tmp_path: Path, content: bytes, says: str) -> None:
    stranger = tmp_path / "stranger.jsonl"
    stranger.write_bytes(content)
    journal = open_journal(tmp_path)
    journal.append("1", 1, "c", [put(1)])
    (told,) = journal.warnings
    assert told.startswith("stranger.jsonl, line 1 ")
    assert says in told
    assert stranger.read_bytes() == content
    assert set(open_journal(tmp_path).state("1").marks) == {"c.1"}


def test_another_students_journal_in_the_folder_is_refused_by_name(tmp_path: Path) -> None:
    mine = open_journal(tmp_path)
    mine.append("1", 1, "c", [put(1)])
    stranger = write_lines(tmp_path / "zoe.jsonl", segment(tmp_path, "another"), event(1, 1, "z.1"))
    with pytest.raises(CopydeskError, match=r"zoe\.jsonl, line 1 belongs to another journal"):
        open_journal(tmp_path)
    mine.append("1", 1, "c", [put(2, "c.2")])  # whoever was at work goes on, and is told
    assert any("zoe.jsonl" in told for told in mine.warnings)
    assert set(mine.state("1").marks) == {"c.1", "c.2"}
    stranger.unlink()
    assert set(open_journal(tmp_path).state("1").marks) == {"c.1", "c.2"}


def test_a_copy_of_a_segment_counts_once(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    journal.append("1", 1, "c", [{"n": 1, "do": "hint", "level": 1}])
    path = tmp_path / f"{journal.boot}.jsonl"
    (tmp_path / f"{journal.boot}-Copy1.jsonl").write_bytes(path.read_bytes())
    again = open_journal(tmp_path)
    assert again.state("1").hints == 1
    assert len(again.events()) == 1


def test_a_new_edition_leaves_the_old_answers_as_they_are(tmp_path: Path) -> None:
    old = open_journal(tmp_path, "1")
    old.append("1", 1, "c", [put(1, "c.1")])
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    new = open_journal(tmp_path, "2")
    new.append("1", 1, "d", [put(1, "d.1")])
    assert new.journal != old.journal
    assert set(new.state("1").marks) == {"d.1"}
    (told,) = new.warnings
    assert "edition 1" in told.lower()
    assert new.editions == {"1": list(before)}
    assert {name: (tmp_path / name).read_bytes() for name in before} == before

    back = open_journal(tmp_path, "1")
    assert back.journal == old.journal
    assert set(back.state("1").marks) == {"c.1"}
    assert set(open_journal(tmp_path, "2").state("1").marks) == {"d.1"}
    assert back.warnings == []  # nothing begins: nothing to tell


def test_an_edition_may_be_a_number_or_text(tmp_path: Path) -> None:
    first = Journal.open(tmp_path, assignment="two", edition=1, kit="0.1")
    assert open_journal(tmp_path, "1").journal == first.journal


def test_a_reference_is_read_and_never_written(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "reference.jsonl", segment(tmp_path), event(1, 1, "r.1"))
    before = path.read_bytes()
    journal = open_journal(path, readonly=True)
    assert set(journal.state("1").marks) == {"r.1"}
    with pytest.raises(NotSavedError, match="only for reading"):
        journal.append("1", 1, "c", [put(1)])
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["reference.jsonl"]


def test_a_reference_to_something_else_is_refused(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "reference.jsonl", segment(tmp_path, edition="7"), event(1, 1))
    with pytest.raises(CopydeskError, match="holds no answers to two, edition 1"):
        open_journal(path, readonly=True)
    with pytest.raises(CopydeskError, match="There is no "):
        open_journal(tmp_path / "nowhere.jsonl", readonly=True)


def test_a_readonly_folder_is_folded_and_left_as_it_is(tmp_path: Path) -> None:
    write_lines(tmp_path / "b.jsonl", segment(tmp_path), event(1, 1, "b.1"), '{"seq":2', end="")
    journal = open_journal(tmp_path, readonly=True)
    assert set(journal.state("1").marks) == {"b.1"}
    assert "line 3" in journal.warnings[0]
    assert [entry.name for entry in tmp_path.iterdir()] == ["b.jsonl"]


def test_a_full_disk_cuts_back_to_the_last_good_length(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    journal.append("1", 1, "c", [put(1)])
    path = tmp_path / f"{journal.boot}.jsonl"
    good = path.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(good) + 100, hard))
    try:
        with pytest.raises(NotSavedError, match="disk is full") as caught:
            journal.append("1", 1, "c", [put(2, "c.2"), put(3, "c.3")])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.retry
    assert path.read_bytes() == good
    assert set(journal.state("1").marks) == {"c.1"}
    journal.append("1", 1, "c", [put(2, "c.2"), put(3, "c.3")])
    assert set(open_journal(tmp_path).state("1").marks) == {"c.1", "c.2", "c.3"}


def test_a_journal_that_cannot_begin_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(fd: int, data: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(NotSavedError, match="disk is full"):
        open_journal(tmp_path)
    monkeypatch.undo()
    assert open_journal(tmp_path).warnings == []


def test_answers_deleted_under_a_running_kernel_are_not_said_to_be_there(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    journal.append("1", 1, "c", [put(1)])
    (tmp_path / f"{journal.boot}.jsonl").unlink()
    with pytest.raises(NotSavedError, match="is gone"):
        journal.append("1", 1, "c", [put(2, "c.2")])
    journal.append("1", 1, "d", [put(1, "d.1")])
    assert set(journal.state("1").marks) == {"d.1"} == set(open_journal(tmp_path).state("1").marks)


def test_what_another_program_wrote_into_a_segment_is_kept_and_told(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    journal.append("1", 1, "c", [put(1)])
    path = tmp_path / f"{journal.boot}.jsonl"
    with path.open("a") as file:
        file.write("a note of mine\n")
    with pytest.raises(NotSavedError, match="another program changed it"):
        journal.append("1", 1, "c", [put(2, "c.2")])
    journal.append("1", 1, "c", [put(2, "c.2")])
    assert "a note of mine\n" in path.read_text()
    assert "line 3 is not JSON" in journal.warnings[0]
    assert set(open_journal(tmp_path).state("1").marks) == {"c.1", "c.2"}


def test_an_old_segment_deleted_under_a_running_kernel_is_told_and_work_goes_on(tmp_path: Path) -> None:
    old = write_lines(tmp_path / "b.jsonl", segment(tmp_path), event(1, 1, "b.1"))
    journal = open_journal(tmp_path)
    journal.append("1", 1, "c", [put(1)])
    old.unlink()
    journal.append("1", 1, "c", [put(2, "c.2")])
    assert set(journal.state("1").marks) == {"c.1", "c.2"} == set(open_journal(tmp_path).state("1").marks)
    assert "b.jsonl is gone" in journal.warnings[0]


def test_in_pyodide_a_folder_that_would_vanish_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "emscripten")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CopydeskError, match="/drive"):
        open_journal(Path("answers"))
    assert list(tmp_path.iterdir()) == []


def test_text_of_any_script_stays_readable_in_the_file(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    journal.append("1", 1, "c", [{"n": 1, "do": "answer", "key": "why", "value": "Анна 🙂\u2028\x85"}])
    assert "Анна 🙂" in (tmp_path / f"{journal.boot}.jsonl").read_text("utf-8")
    assert open_journal(tmp_path).state("1").answers == {"why": "Анна 🙂\u2028\x85"}


def test_what_the_kernel_records_itself_is_numbered_on(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    journal.record("1", {"do": "answer", "key": "choice", "value": 1})
    journal.record("1", {"do": "answer", "key": "choice", "value": 2})
    assert journal.state("1").answers == {"choice": 2}
    assert list(journal.state("1").upto.values()) == [2]


def test_twenty_thousand_events_do_not_keep_a_student_waiting(tmp_path: Path) -> None:
    lines = [event(k, k, f"c.{k % 300}", note="x" * 60) for k in range(1, 20_001)]
    write_lines(tmp_path / "b.jsonl", segment(tmp_path), *lines)
    start = time.process_time()
    journal = open_journal(tmp_path)
    assert time.process_time() - start < 3  # some 0.15; a slow machine is no defect
    assert journal.seq == 20_000
