"""Collecting: whatever a learning platform hands back, every sound hand-in is taken in and every other one is named."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from classroom_helpers import EXERCISE, ROOT, files, handin
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.classroom.gradebook import grade
from copydesk.classroom.intake import Intake, collect
from copydesk.classroom.platforms import download as download_module
from copydesk.classroom.rehearse import rehearse
from copydesk.errors import CopydeskError

SOUND = handin("Ann Lee")


def zipped(entries: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return out.getvalue()


def lay(folder: Path, entries: dict[str, bytes]) -> Path:
    for name, data in entries.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def take(tmp_path: Path, entries: dict[str, bytes]) -> Intake:
    return collect(lay(tmp_path / "download", entries), EXERCISE, tmp_path / "class")


BROKEN = {
    "empty.jsonl": (b"", "empty.jsonl is empty."),
    "blank.jsonl": (b"\n \n", "blank.jsonl is empty."),
    "middle.jsonl": (SOUND.replace(b'"seq":1', b'"seq":', 1), "middle.jsonl, line 2 is not JSON."),
    "other.jsonl": (
        handin("Bo", assignment="02-says-who"),
        f"other.jsonl answers 02-says-who, not {EXERCISE}. Collect it with that assignment.",
    ),
    "edition.jsonl": (
        handin("Bo", edition=7),
        f"edition.jsonl answers edition 7 of {EXERCISE}; edition 1 is here. Grade it with the key of its own edition.",
    ),
    "notebook.ipynb": (
        (ROOT / "exercises" / EXERCISE / f"{EXERCISE}.ipynb").read_bytes(),
        "notebook.ipynb is a notebook, not a hand-in.",
    ),
    "me.png": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "me.png is a picture, not a hand-in."),
    "essay.pdf": (b"%PDF-1.7\n\x00\x01", "essay.pdf is a PDF, not a hand-in."),
    "foreign.json": (b'{"answers": [1, 2]}', "foreign.json, line 1 is not the first line of a copydesk journal."),
    "list.json": (b"[1, 2, 3]", "list.json, line 1 is not the first line of a copydesk journal."),
    "latin.jsonl": (SOUND.replace(b"Ann", b"\xc4nn"), "latin.jsonl, line 1 is not text in UTF-8."),
    "noise.bin": (bytes(range(255, 0, -1)) * 20, "noise.bin, line 1 is not text in UTF-8."),
    "deep.jsonl": (b"[" * 100_000, "deep.jsonl, line 1 is not the start of a hand-in."),
    "essay.docx": (zipped({"word/document.xml": b"<w/>"}), "essay.docx is a zip (or an office) file, not a hand-in."),
    "half.zip": (zipped({"a.jsonl": SOUND * 40})[:-30], "half.zip is a broken zip ("),
    "lies.zip": (b"PK\x03\x04 and nothing more", "lies.zip is a broken zip ("),
}


@pytest.mark.parametrize("packed", [False, True], ids=["in a folder", "in a zip"])
def test_what_cannot_be_read_gets_one_sentence_and_the_others_are_graded(tmp_path: Path, packed: bool) -> None:
    entries = {name: data for name, (data, _) in BROKEN.items()} | {"sound.jsonl": SOUND}
    if packed:
        entries.pop("half.zip")  # inside a zip these are told as any other file
        entries.pop("lies.zip")
        (tmp_path / "all.zip").write_bytes(zipped(entries))
        intake = collect(tmp_path / "all.zip", EXERCISE, tmp_path / "class")
    else:
        intake = take(tmp_path, entries)
    told = list(intake.problems)
    for name in entries.keys() - {"sound.jsonl"}:
        (sentence,) = [problem for problem in told if problem.startswith(name)]
        assert sentence.startswith(BROKEN[name][1])
        assert sentence.endswith(".")
        assert "\n" not in sentence
        told.remove(sentence)
    assert told == []
    assert [entry.student for entry in intake.taken] == ["Ann Lee"]
    assert [one.machine for one in grade(EXERCISE, tmp_path / "class").grades] == [1.0]


def test_a_torn_last_line_is_read_up_to_it_and_told(tmp_path: Path) -> None:
    intake = take(tmp_path, {"torn.jsonl": SOUND[:-20]})
    assert [entry.student for entry in intake.taken] == ["Ann Lee"]
    assert "is cut off; the lines before it were read." in intake.taken[0].warnings[0]
    (one,) = grade(EXERCISE, tmp_path / "class").grades
    assert one.machine == 1
    assert "is cut off" in one.notes[0]


def test_a_file_that_is_too_large_is_named_and_never_read_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download_module, "LARGEST", 2000)
    bomb = zipped({"bomb.jsonl": b"0" * 5_000_000})
    intake = take(tmp_path, {"huge.jsonl": b"x" * 2001, "bomb.zip": bomb, "sound.jsonl": SOUND})
    assert [problem.split(" is larger than")[0] for problem in intake.problems] == ["bomb.zip/bomb.jsonl", "huge.jsonl"]
    assert len(intake.taken) == 1


@pytest.mark.parametrize(("limit", "value"), [("MOST_BYTES", 200_000), ("MOST_FILES", 3)])
def test_a_download_without_end_is_read_so_far_and_told_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int
) -> None:
    monkeypatch.setattr(download_module, limit, value)
    many = zipped({f"{n:03}.txt": b"0" * 100_000 for n in range(100)})
    intake = take(tmp_path, {"a.jsonl": SOUND, "many.zip": many})
    ended = [problem for problem in intake.problems if "holds more than a class can hand in" in problem]
    assert len(ended) == 1
    assert len(intake.problems) <= 4
    assert len(intake.taken) == 1


def test_zips_in_folders_and_zips_in_zips_are_opened_but_no_deeper(tmp_path: Path) -> None:
    third = zipped({"c.jsonl": handin("Cy", journal="c")})
    second = zipped({"b.jsonl": handin("Bo", journal="b"), "third.zip": third})
    intake = take(tmp_path, {"week 1/Ann_12_file/a.jsonl": SOUND, "week 1/more.zip": zipped({"Bo.zip": second})})
    assert [entry.student for entry in intake.taken] == ["Ann Lee", "Bo"]
    assert intake.taken[1].source == "week 1/more.zip/Bo.zip/b.jsonl"
    assert intake.problems == ("week 1/more.zip/Bo.zip/third.zip is a zip in a zip in a zip. Unpack it by hand.",)


def test_a_zip_with_a_password_is_told(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.jsonl": SOUND}))
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(sign) + at] |= 1  # the flag that says it is encrypted
    intake = take(tmp_path, {"locked.zip": bytes(data), "b.jsonl": handin("Bo", journal="b")})
    (problem,) = intake.problems
    assert problem.startswith("locked.zip/a.jsonl cannot be unpacked (")
    assert len(intake.taken) == 1


def test_paths_that_lead_out_of_a_zip_write_nothing_outside(tmp_path: Path) -> None:
    (tmp_path / "evil.zip").write_bytes(zipped({"../../evil.jsonl": handin("../../etc/passwd")}))
    intake = collect(tmp_path / "evil.zip", EXERCISE, tmp_path / "class")
    assert intake.taken[0].file == "etc-passwd.jsonl"
    assert set(files(tmp_path)) == {
        "evil.zip",
        f"class/{EXERCISE}/collected.json",
        f"class/{EXERCISE}/handins/etc-passwd.jsonl",
    }


def test_what_an_operating_system_adds_is_passed_over_in_silence(tmp_path: Path) -> None:
    extra = {"__MACOSX/._a.jsonl": b"\x00", ".DS_Store": b"\x00", ".ipynb_checkpoints/n.ipynb": b"{}"}
    intake = take(tmp_path, {**extra, "a.jsonl": SOUND})
    assert intake.problems == ()
    assert len(intake.taken) == 1


def test_of_two_hand_ins_of_one_student_the_latest_counts_and_the_first_is_kept(tmp_path: Path) -> None:
    late = handin("ann  lee", at="2026-09-15T10:00:00Z", ops=[])
    intake = take(tmp_path, {"a.jsonl": late, "b.jsonl": SOUND})
    (entry,) = intake.taken
    assert (entry.file, entry.at) == ("ann-lee.jsonl", "2026-09-15T10:00:00Z")
    assert entry.earlier == ("ann-lee--20260914100000.jsonl",)
    assert (intake.folder / "ann-lee.jsonl").read_bytes() == late
    assert (intake.folder / "earlier" / entry.earlier[0]).read_bytes() == SOUND
    assert [one.machine for one in grade(EXERCISE, tmp_path / "class").grades] == [0]


def test_two_earlier_hand_ins_of_one_second_are_both_kept(tmp_path: Path) -> None:
    twice = [handin("Ann Lee", ops=[("1", {"do": "answer", "key": "choice", "value": x})]) for x in ("22", "24")]
    intake = take(tmp_path, {"a": twice[0], "b": twice[1], "c": handin("Ann Lee", at="2026-09-15T10:00:00Z")})
    kept = {path.read_bytes() for path in (intake.folder / "earlier").iterdir()}
    assert kept == set(twice)


def test_names_that_make_the_same_file_name_stay_two_students(tmp_path: Path) -> None:
    intake = take(
        tmp_path,
        {
            "1.jsonl": handin("Ann Lee", journal="a"),
            "2.jsonl": handin("Ann-Lee", journal="b", at="2026-09-14T11:00:00Z"),
            "3.jsonl": handin("ANN—LEE", journal="c", at="2026-09-14T12:00:00Z"),
        },
    )
    assert {entry.student: entry.file for entry in intake.taken} == {
        "Ann Lee": "Ann-Lee.jsonl",
        "Ann-Lee": "Ann-Lee-2.jsonl",
        "ANN—LEE": "ANN-LEE-3.jsonl",
    }
    assert len(grade(EXERCISE, tmp_path / "class").grades) == 3


def test_two_students_of_the_very_same_name_are_both_kept_and_told(tmp_path: Path) -> None:
    second = handin("Ann Lee", journal="journal-2", at="2026-09-14T09:00:00Z", ops=[])
    intake = take(tmp_path, {"a.jsonl": SOUND, "b.jsonl": second})
    assert [(entry.student, entry.file) for entry in intake.taken] == [
        ("Ann Lee", "Ann-Lee.jsonl"),
        ("Ann Lee (2)", "Ann-Lee-2.jsonl"),
    ]
    assert (intake.folder / "Ann-Lee.jsonl").read_bytes() == second  # whoever handed in first has the plain name
    assert (intake.folder / "Ann-Lee-2.jsonl").read_bytes() == SOUND
    for one in grade(EXERCISE, tmp_path / "class").grades:
        assert "Another journal was handed in under the same name; both are kept. Ask whose it is." in one.notes


def test_one_journal_under_two_names_is_told(tmp_path: Path) -> None:
    intake = take(tmp_path, {"a.jsonl": SOUND, "b.jsonl": handin("Bo")})
    assert [entry.student for entry in intake.taken] == ["Ann Lee", "Bo"]
    assert intake.taken[1].warnings == ("The same journal was handed in by Ann Lee too. Ask whose work it is.",)


@pytest.mark.parametrize("typed", [None, "", "   "])
def test_without_a_typed_name_the_files_name_stands_in(tmp_path: Path, typed: str | None) -> None:
    intake = take(tmp_path, {"folder/leeann_4711_answers.jsonl": handin(typed)})
    (entry,) = intake.taken
    assert entry.student == "leeann_4711_answers"
    assert "No name was typed; the file's name stands in for it." in entry.warnings


def test_a_nameless_file_from_a_journal_with_a_name_is_that_students(tmp_path: Path) -> None:
    first = handin(None, at="2026-09-14T09:00:00Z", ops=[])
    intake = take(tmp_path, {"a.jsonl": first, "b.jsonl": SOUND})
    (entry,) = intake.taken
    assert (entry.student, len(entry.earlier)) == ("Ann Lee", 1)


def test_collecting_twice_changes_nothing(tmp_path: Path) -> None:
    entries = {name: data for name, (data, _) in BROKEN.items()}
    entries |= {
        "1/a.jsonl": SOUND,
        "2/a.jsonl": handin("Ann Lee", at="2026-09-15T10:00:00Z"),
        "b.jsonl": handin("Ann Lee", journal="b"),
        "c.jsonl": handin(None, journal="c"),
        "d.jsonl": handin("ann-lee", journal="d"),
        "copy.jsonl": SOUND,
    }
    first = take(tmp_path, entries)
    before = files(tmp_path / "class")
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "class").rglob("*")}
    again = take(tmp_path, entries)
    assert again == first
    assert files(tmp_path / "class") == before
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "class").rglob("*")} == times


def test_a_second_download_adds_and_moves_nobody(tmp_path: Path) -> None:
    take(tmp_path, {"b.jsonl": handin("Bo", journal="b"), "a.jsonl": SOUND})
    more = {
        "ann.jsonl": handin("Ann Lee", journal="earlier", at="2026-01-01T08:00:00Z"),
        "bo.jsonl": handin("Bo", journal="b", at="2026-09-20T10:00:00Z"),
        "cy.jsonl": handin("Cy", journal="c"),
    }
    intake = collect(lay(tmp_path / "second", more), EXERCISE, tmp_path / "class")
    assert [(entry.student, entry.file, entry.source) for entry in intake.taken] == [
        ("Ann Lee", "Ann-Lee.jsonl", "a.jsonl"),
        ("Ann Lee (2)", "Ann-Lee-2.jsonl", "ann.jsonl"),
        ("Bo", "Bo.jsonl", "bo.jsonl"),
        ("Cy", "Cy.jsonl", "cy.jsonl"),
    ]
    assert (intake.folder / "Ann-Lee.jsonl").read_bytes() == SOUND
    assert (intake.folder / "Bo.jsonl").read_bytes() == more["bo.jsonl"]
    assert (intake.folder / "earlier" / "Bo--20260914100000.jsonl").read_bytes() == handin("Bo", journal="b")


def test_an_older_hand_in_that_comes_later_does_not_replace_the_newer(tmp_path: Path) -> None:
    newer = handin("Ann Lee", at="2026-09-15T10:00:00Z")
    take(tmp_path, {"a.jsonl": newer})
    intake = collect(lay(tmp_path / "second", {"b.jsonl": SOUND}), EXERCISE, tmp_path / "class")
    assert (intake.folder / "Ann-Lee.jsonl").read_bytes() == newer
    assert intake.taken[0].earlier == ("Ann-Lee--20260914100000.jsonl",)


def test_a_collection_that_was_cut_off_is_finished_by_the_next(tmp_path: Path) -> None:
    first = take(tmp_path, {"a.jsonl": SOUND})
    lay(first.folder, {"earlier/Ann-Lee--20260914100000.jsonl": SOUND})  # put aside, and then the power went
    later = handin("Ann Lee", at="2026-09-15T10:00:00Z")
    intake = take(tmp_path, {"b.jsonl": later})
    assert [entry.file for entry in intake.taken] == ["Ann-Lee.jsonl"]
    assert [path.name for path in intake.folder.glob("*.jsonl")] == ["Ann-Lee.jsonl"]
    assert (intake.folder / "Ann-Lee.jsonl").read_bytes() == later
    assert take(tmp_path, {}) == intake


def test_the_index_lost_costs_no_hand_in(tmp_path: Path) -> None:
    entries = {"a.jsonl": SOUND, "b.jsonl": handin("Ann Lee", journal="b", at="2026-09-14T11:00:00Z")}
    first = take(tmp_path, entries)
    kept = files(first.folder)
    (first.folder.parent / "collected.json").unlink()
    again = take(tmp_path, entries)
    assert [entry.student for entry in again.taken] == [entry.student for entry in first.taken]
    assert files(again.folder) == kept


def test_a_damaged_index_is_told_before_anything_is_changed(tmp_path: Path) -> None:
    intake = take(tmp_path, {"a.jsonl": SOUND})
    (intake.folder.parent / "collected.json").write_text('{"handins": [{"nobody": 1}]}')
    before = files(tmp_path / "class")
    with pytest.raises(CopydeskError, match=r"collected\.json is damaged\. Delete it and collect again\."):
        take(tmp_path, {"b.jsonl": handin("Bo", journal="b")})
    assert files(tmp_path / "class") == before


def test_a_class_folder_inside_the_download_is_not_collected_anew(tmp_path: Path) -> None:
    lay(tmp_path / "download", {"a.jsonl": SOUND})
    first = collect(tmp_path / "download", EXERCISE, tmp_path / "download" / "class")
    (first.folder / "notes.txt").write_text("mine")
    assert collect(tmp_path / "download", EXERCISE, tmp_path / "download" / "class") == first


def test_a_file_of_the_teachers_in_the_class_folder_is_never_overwritten(tmp_path: Path) -> None:
    folder = tmp_path / "class" / EXERCISE / "handins"
    lay(folder, {"Ann-Lee.jsonl": b"my own notes on Ann"})
    intake = take(tmp_path, {"a.jsonl": SOUND})
    assert (folder / "Ann-Lee.jsonl").read_bytes() == b"my own notes on Ann"
    assert intake.taken[0].file == "Ann-Lee-2.jsonl"


def test_the_download_itself_is_opened_whatever_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "submissions").write_bytes(zipped({"a.jsonl": SOUND}))
    assert len(collect(tmp_path / "submissions", EXERCISE, tmp_path / "class").taken) == 1


def test_a_download_that_broke_off_is_told(tmp_path: Path) -> None:
    (tmp_path / "all.zip").write_bytes(zipped({"a.jsonl": SOUND * 40})[:-30])
    intake = collect(tmp_path / "all.zip", EXERCISE, tmp_path / "class")
    assert intake.taken == ()
    assert intake.problems[0].startswith("all.zip is a broken zip (")


def test_one_hand_in_can_be_collected_by_itself(tmp_path: Path) -> None:
    lay(tmp_path, {"a.jsonl": SOUND})
    assert [entry.student for entry in collect(tmp_path / "a.jsonl", EXERCISE, tmp_path / "class").taken] == ["Ann Lee"]


def test_a_download_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CopydeskError, match="There is no folder or zip"):
        collect(tmp_path / "nowhere", EXERCISE, tmp_path / "class")
    assert not (tmp_path / "class").exists()


def test_a_rehearsed_class_comes_back_whole(tmp_path: Path) -> None:
    made = rehearse(EXERCISE, 30, tmp_path / "in")
    intake = collect(tmp_path / "in", EXERCISE, tmp_path / "class")
    assert (len(made), len(intake.taken), intake.problems) == (30, 30, ())
    assert not any(entry.warnings or entry.earlier for entry in intake.taken)
    assert files(tmp_path / "in").keys() == {path.name for path in made}
    again = rehearse(EXERCISE, 30, tmp_path / "again")
    assert files(tmp_path / "again") == files(tmp_path / "in")
    assert [path.name for path in again] == [path.name for path in made]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), min_size=1, max_size=6))
def test_no_name_whatever_loses_a_hand_in(tmp_path_factory: pytest.TempPathFactory, names: list[str]) -> None:
    folder = tmp_path_factory.mktemp("names")
    entries = {f"{n}.jsonl": handin(name, journal=f"j{n}") for n, name in enumerate(names)}
    intake = take(folder, entries)
    kept = files(intake.folder)
    assert sorted(kept.values()) == sorted(entries.values())
    assert {entry.file for entry in intake.taken} == kept.keys()
    assert len({entry.student.casefold() for entry in intake.taken}) == len(names)
    index = json.loads((folder / "class" / EXERCISE / "collected.json").read_text(encoding="utf-8"))
    assert len(index["handins"]) == len(names)


def test_half_a_sign_in_a_name_or_a_journal_costs_nobody_a_grade(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.jsonl").write_bytes(handin("Ann \ud800 Lee", journal="\udfff"))
    (tmp_path / "in" / "b.jsonl").write_bytes(handin("Bo", journal="b"))
    for _ in range(2):
        intake = collect(tmp_path / "in", EXERCISE, tmp_path / "class")
        assert [one.student for one in intake.taken] == ["Ann ? Lee", "Bo"]
        made = grade(EXERCISE, tmp_path / "class")
        assert [one.student for one in made.grades] == ["Ann ? Lee", "Bo"]
