"""Into the gradebook: only our column changes, and nobody gets another's points."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path

import pytest
from classroom_helpers import EXERCISE, handin
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from copydesk.classroom.gradebook import grade
from copydesk.classroom.intake import collect
from copydesk.classroom.platforms.cells import read_sheet
from copydesk.classroom.platforms.grades_out import fill_gradebook, write_grades
from copydesk.classroom.platforms.rehearse_platforms import PLATFORMS, rehearse_as
from copydesk.classroom.platforms.roster import read_roster
from copydesk.classroom.platforms.worksheet import Filled
from copydesk.classroom.rehearse import rehearse
from copydesk.cli import main
from copydesk.errors import CopydeskError
from copydesk.journal.clock import moment

TITLE = "What the scraper left: fourteen lime trees"
WRONG = ("1", {"do": "answer", "key": "choice", "value": "24"})
CANVAS_HEAD = "Student,ID,SIS User ID,SIS Login ID,Section"


def graded_class(folder: Path, entries: dict[str, bytes], roster: str | None = None) -> Path:
    (folder / "in").mkdir()
    for name, data in entries.items():
        (folder / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "in" / name).write_bytes(data)
    people = read_roster(roster.encode(), "roster.csv") if roster else None
    collect(folder / "in", EXERCISE, folder / "class", people)
    grade(EXERCISE, folder / "class")
    return folder / "class"


def three(folder: Path) -> Path:
    """Ann Lee and Zoë Øst with one point each, Bo Ek with none, as Canvas's zip names them."""
    return graded_class(
        folder,
        {
            "leeann_11_1_a.jsonl": handin("Ann Lee", journal="a"),
            "ekbo_12_2_a.jsonl": handin("Bo Ek", journal="b", ops=[WRONG]),
            "østzoë_13_3_a.jsonl": handin("Zoë Øst", journal="z"),
        },
    )


def fill(folder: Path, text: str | bytes, column: str | None = None) -> tuple[Filled, bytes]:
    data = text.encode() if isinstance(text, str) else text
    out = folder / "out.csv"
    filled = fill_gradebook(EXERCISE, folder / "class", data, "export.csv", out, column)
    return filled, out.read_bytes()


def test_a_canvas_gradebook_is_filled_in_and_every_other_byte_is_as_it_was(tmp_path: Path) -> None:
    three(tmp_path)
    old = (
        f'\ufeff{CANVAS_HEAD},Essay (1),{TITLE} (7),"Odd ""head"", here (8)",Current Score\r\n'
        '    Points Possible,,,,,10, 15 ,"3",(read only)\r\n'
        '"Ek, Bo",12,,bek,9b, 7.50 ,,"=1+1",\r\n'
        '"Lee, Ann",11,"","alee",9b,EX,"","two\nlines",\r\n'
        '"Only, Olga",14,,oo,9b,1,,,\r\n'
        '"Student, Test",99,,,9b,,,,'
    )
    filled, new = fill(tmp_path, old + '\r\n"Øst, Zoë",13,,zo,9b,-,3.00,,')
    expected = old.replace(" 7.50 ,,", " 7.50 ,0.00,").replace('EX,"",', 'EX,"1.00",')
    assert new.decode() == expected + '\r\n"Øst, Zoë",13,,zo,9b,-,1.00,,'
    assert filled.filled == ["Ann Lee", "Bo Ek", "Zoë Øst"]
    assert filled.blank == ["Olga Only", "Test Student"]
    assert filled.told == []


def test_whoever_is_excused_stays_so(tmp_path: Path) -> None:
    three(tmp_path)
    filled, new = fill(tmp_path, f'{CANVAS_HEAD},{TITLE} (7)\nPoints Possible,,,,,15\n"Lee, Ann",11,,,9b,EX\n')
    assert new.endswith(b",EX\n")
    assert filled.told[0] == "Ann Lee is excused in export.csv, and stays so."


def test_a_canvas_column_that_is_not_there_is_made_before_the_totals(tmp_path: Path) -> None:
    three(tmp_path)
    old = f"{CANVAS_HEAD},Essay (1),Final Score\n,,,,,Manual Posting,\n    Points Possible,,,,,10,\n"
    old += '"Lee, Ann",11,,,9b,5,50\n'
    filled, new = fill(tmp_path, old, "Lime, trees")
    assert new.decode().splitlines() == [
        f'{CANVAS_HEAD},Essay (1),"Lime, trees",Final Score',
        ",,,,,Manual Posting,,",
        "    Points Possible,,,,,10,15,",
        '"Lee, Ann",11,,,9b,5,1.00,50',
    ]
    assert filled.head == "Lime, trees"


def test_a_title_that_two_columns_have_must_be_named_with_its_number(tmp_path: Path) -> None:
    three(tmp_path)
    old = f'{CANVAS_HEAD},Trees (1),Trees (2)\nPoints Possible,,,,,15,15\n"Lee, Ann",11,,,9b,,\n'
    with pytest.raises(CopydeskError, match=r"has 2 columns “Trees”\. Say --column “Trees \(1\)” or “Trees \(2\)”"):
        fill(tmp_path, old, "Trees")
    assert not (tmp_path / "out.csv").exists()
    assert fill(tmp_path, old, "trees (2)")[1].endswith(b"9b,,1.00\n")
    with pytest.raises(CopydeskError, match="is no column of points"):
        fill(tmp_path, old, "Section")


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("Somebody Else,11,,,9b,", True),  # by Canvas's own number
        ("Ann Lee,99,,,9b,", True),  # by the exact name
        ('"LEE, Ann",99,,,9b,', True),
        ("Ann Leeson,99,,,9b,", False),
        ("Ann-Lee,99,,,9b,", False),
    ],
)
def test_a_student_is_found_by_number_or_exact_name_and_by_nothing_less(tmp_path: Path, row: str, found: bool) -> None:
    three(tmp_path)
    filled, new = fill(tmp_path, f"{CANVAS_HEAD},{TITLE}\nPoints Possible,,,,,15\n{row}\n")
    assert ("Ann Lee" in filled.filled) is found
    assert new.endswith(b",1.00\n" if found else b"9b,\n")
    assert any(told.startswith("Bo Ek (0.00 points) was not found in export.csv") for told in filled.told)


def test_a_login_from_the_class_list_finds_the_row_that_no_name_finds(tmp_path: Path) -> None:
    roster = "name,login,email\nAnn Lee,alee,\nBo Ek,,bek@school.example\n"
    entries = {"a.jsonl": handin("Ann Lee", journal="a"), "b.jsonl": handin("Bo Ek", journal="b")}
    graded_class(tmp_path, entries, roster)
    old = f"{CANVAS_HEAD},{TITLE}\nPoints Possible,,,,,15\nAnnie L,1,,alee,,\nB E,2,,bek,,\n"
    assert fill(tmp_path, old)[0].filled == ["Ann Lee", "Bo Ek"]


def test_two_hand_ins_for_one_row_are_not_filled_in_but_told(tmp_path: Path) -> None:
    entries = {"a.jsonl": handin("Ann Lee", journal="a"), "b.jsonl": handin("Ann Lee", journal="b")}
    graded_class(tmp_path, entries, "Ann Lee\nBo Ek\n")
    filled, new = fill(tmp_path, f'{CANVAS_HEAD},{TITLE}\nPoints Possible,,,,,15\n"Lee, Ann",11,,,9b,\n')
    assert new.endswith(b"9b,\n")
    assert "Ann Lee has one row of export.csv with Ann Lee (2). Enter the points by hand." in filled.told


def test_two_rows_of_one_name_get_nobodys_points(tmp_path: Path) -> None:
    graded_class(tmp_path, {"a.jsonl": handin("Ann Lee")})
    filled, new = fill(tmp_path, f'{CANVAS_HEAD},{TITLE}\nPoints Possible,,,,,15\nAnn Lee,1,,,,\n"Lee, Ann",2,,,,\n')
    assert b"1.00" not in new
    assert filled.filled == []


def test_semicolons_and_decimal_commas_stay(tmp_path: Path) -> None:
    three(tmp_path)
    head = CANVAS_HEAD.replace(",", ";")
    old = f"{head};Essay (1);{TITLE} (7)\nPoints Possible;;;;;10,00;15,00\nLee, Ann;11;;;9b;7,50;\n"
    filled, new = fill(tmp_path, old)
    assert new.decode() == old.replace("7,50;\n", "7,50;1,00\n")
    assert filled.filled == ["Ann Lee"]


def test_another_number_of_points_on_the_platform_is_told(tmp_path: Path) -> None:
    three(tmp_path)
    filled, _ = fill(tmp_path, f"{CANVAS_HEAD},{TITLE}\nPoints Possible,,,,,100\nAnn Lee,11,,,9b,\n")
    assert filled.told[0] == "There 100 points are the most, here 15: the points were entered as they are."


MOODLE = {
    "English": "Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed,"
    "Last modified (submission),Last modified (grade),Feedback comments|Participant ",
    "German": "ID,Vollständiger Name,E-Mail-Adresse,Status,Bewertung,Bestwertung,Bewertung kann geändert werden,"
    "Zuletzt geändert (Abgabe),Zuletzt geändert (Bewertung),Feedback als Kommentar|Teilnehmer/in",
    "French": "Identifiant,Nom complet,Adresse de courriel,Statut,Note,Note maximale,La note peut être modifiée,"
    "Dernière modification (travail remis),Dernière modification (note),Commentaires de feedback|Participant ",
    "by position alone": "Α,Β,Γ,Δ,Ε,Ζ,Η,Θ,Ι,Κ|Συμμετέχων ",
    "Japanese, by position": "番号,名,メール,状態,点,満点,変更可,最終更新 (提出),最終更新 (評定),コメント|参加者",
}


@pytest.mark.parametrize("language", MOODLE)
def test_moodles_worksheet_comes_back_untouched_but_for_grade_and_comment(tmp_path: Path, language: str) -> None:
    graded_class(
        tmp_path,
        {
            "Ann Lee_4711_assignsubmission_file_/a.jsonl": handin("A.", journal="a"),
            "Bo Ek_4712_assignsubmission_file_/a.jsonl": handin("B.", journal="b", ops=[WRONG]),
        },
    )
    head, participant = MOODLE[language].split("|")
    old = (
        f'{head}\n"{participant}4711","Ann Lee",a@b.example,"Submitted, for grading",,15.00,Yes,"Monday, 14 September '
        f'2026, 10:00 AM",-,\n{participant}4712,Bo Ek,b@b.example,,3.00,15.00,Yes,-,-,"<p>Well said</p>"\n'
        f"{participant}4713,Cy Oh,c@b.example,No submission,,15.00,Yes,-,-,\n"
    )
    filled, new = fill(tmp_path, old)
    assert new.decode() == old.replace('grading",,15', 'grading",1.00,15').replace(
        'AM",-,', 'AM",-,task 1: 1.00'
    ).replace(",3.00,", ",0.00,")
    assert (filled.filled, filled.blank) == (["Ann Lee", "Bo Ek"], ["Cy Oh"])


def test_a_worksheet_without_names_is_matched_by_number(tmp_path: Path) -> None:
    graded_class(tmp_path, {"Participant_4711_assignsubmission_file_/a.jsonl": handin("Ann Lee")})
    old = "Identifier,Status,Grade,Maximum grade,Last modified (grade)\nParticipant 4711,,,15,-\n"
    assert fill(tmp_path, old)[1].decode() == old.replace(",,,15", ",,1.00,15")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_stays(tmp_path: Path, encoding: str) -> None:
    graded_class(tmp_path, {"a.jsonl": handin("Renée Ødegård")})
    old = f"{CANVAS_HEAD},{TITLE}\nPoints Possible,,,,,15\nRenée Ødegård,1,,,9b,\nBjörn Ek,2,,,9b,\n"
    filled, new = fill(tmp_path, old.encode(encoding))
    assert filled.filled == ["Renée Ødegård"]
    assert new == old.replace("Renée Ødegård,1,,,9b,", "Renée Ødegård,1,,,9b,1.00").encode(encoding)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "has one column only"),
        (b"Name\nAnn\n", "has one column only"),
        (b"Name,Points\nAnn Lee,3\n", "neither a gradebook that Canvas exported nor Moodle's"),
        (b"PK\x03\x04,\x00", "is not a table of text"),
        (b"\xff\xfea", "is not a table of text"),
    ],
)
def test_a_file_that_is_no_gradebook_is_told_and_nothing_is_written(tmp_path: Path, data: bytes, sentence: str) -> None:
    three(tmp_path)
    with pytest.raises(CopydeskError, match=sentence):
        fill(tmp_path, data)
    assert not (tmp_path / "out.csv").exists()


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"), max_size=8)


@given(st.text(st.sampled_from('ab,;"\r\n\t\ufeffé '), max_size=60), st.sampled_from(["utf-8", "utf-16", "cp1252"]))
def test_any_table_whatever_comes_out_byte_for_byte(text: str, encoding: str) -> None:
    data = ("a,b\n" + text.replace("\ufeff", "" if encoding == "cp1252" else "\ufeff")).encode(encoding)
    assert read_sheet(data, "x").to_bytes() == data


@given(st.lists(st.lists(CELLS.filter(lambda cell: cell == cell.strip()), min_size=2, max_size=2), max_size=5))
def test_cells_are_read_as_pythons_own_reader_reads_them(rows: list[list[str]]) -> None:
    out = io.StringIO()
    csv.writer(out).writerows([["a", "b"], *rows])
    sheet = read_sheet(out.getvalue().encode(), "x")
    assert [[sheet.value(at, column) for column in (0, 1)] for at in range(1, len(sheet.rows))] == rows


def test_in_place_is_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    three(tmp_path)
    path = tmp_path / "book.csv"
    old = f"{CANVAS_HEAD},{TITLE}\nPoints Possible,,,,,15\nAnn Lee,11,,,9b,\n".encode()
    path.write_bytes(old)

    def power_cut(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(Path, "replace", power_cut)
        with pytest.raises(OSError, match="No space"):
            fill_gradebook(EXERCISE, tmp_path / "class", old, "book.csv", path)
    assert path.read_bytes() == old
    fill_gradebook(EXERCISE, tmp_path / "class", old, "book.csv", path)
    assert path.read_bytes() == old.replace(b"9b,\n", b"9b,1.00\n")


@pytest.mark.parametrize("name", ["=1+1", "@SUM(A1)", "＝1+1", "-2+3", "+49"])
def test_no_name_becomes_a_formula_in_any_file_that_we_write(tmp_path: Path, name: str) -> None:
    entries = {
        "a.jsonl": handin(name),
        f"{name.replace('/', '')} Lee_7_assignsubmission_file_/a.jsonl": handin(name, journal="b"),
    }
    graded_class(tmp_path, entries)
    for form in ("nbgrader", "column"):
        write_grades(EXERCISE, tmp_path / "class", form, tmp_path / "out")
        text = (tmp_path / "out").read_text(encoding="utf-8")
        cells = [
            cell for row in csv.reader(io.StringIO(text), delimiter="\t" if form == "column" else ",") for cell in row
        ]
        assert f"'{name}" in cells
        assert not any(cell.startswith(tuple("=+-@＝")) for cell in cells)
    old = f"{CANVAS_HEAD},{TITLE}\nPoints Possible,,,,,15\n{name},1,,,9b,\n"
    assert fill(tmp_path, old)[1].endswith(f"{name},1,,,9b,1.00\n".encode())  # their own cell is theirs


ODD = ["王小明", "Николай Гоголев", "محمد الطيب", "Nguyễn Thị Ánh", "O’Neil-Šimić, Jr.", "José María de la Cruz",
       "🦊 Fox", "ﬁ Ligature", "नीला देवी", "ΝΊΚΟΣ Παπάς", "İpek Işık", "D'Amico, Lia"]  # fmt: skip


def test_names_of_many_languages_go_all_the_way_round(tmp_path: Path) -> None:
    entries = {
        f"{name}_{4000 + n}_assignsubmission_file_/a.jsonl": handin(name, journal=f"j{n}") for n, name in enumerate(ODD)
    }
    graded_class(tmp_path, entries, "Name;E-mail\n" + "".join(f'"{name}";\n' for name in ODD))
    out = io.StringIO()
    csv.writer(out).writerows([[*CANVAS_HEAD.split(","), TITLE], ["Points Possible"], *[[name] for name in ODD]])
    filled, _ = fill(tmp_path, out.getvalue())
    assert (len(filled.filled), filled.blank, filled.told) == (len(ODD), [], [])


def test_nbgraders_order_of_columns_with_who_is_missing(tmp_path: Path) -> None:
    roster = 'id,name,email\nalee,"Lee, Ann",a@b.example\nbek,Bo Ek,\n'
    graded_class(tmp_path, {"a.jsonl": handin("Ann Lee")}, roster)
    collect(tmp_path / "in", EXERCISE, tmp_path / "class", due=moment("2026-09-15 10:00 UTC"))
    assert write_grades(EXERCISE, tmp_path / "class", "nbgrader", tmp_path / "out.csv") == []
    assert (tmp_path / "out.csv").read_text(encoding="utf-8").splitlines() == [
        "assignment,duedate,timestamp,student_id,last_name,first_name,email,raw_score,late_submission_penalty,score,max_score",
        f"{EXERCISE},2026-09-15 10:00:00,2026-09-14 10:00:00,alee,Lee,Ann,a@b.example,1.00,0.0,1.00,15",
        f"{EXERCISE},2026-09-15 10:00:00,,bek,Ek,Bo,,,,,15",
    ]


def test_a_column_to_paste_has_the_order_of_the_list_and_blanks_for_who_is_missing(tmp_path: Path) -> None:
    three(tmp_path)
    lost = write_grades(EXERCISE, tmp_path / "class", "column", tmp_path / "out", "Zoë Øst\nCy Oh\nLee, Ann\n".encode())
    assert (tmp_path / "out").read_text(encoding="utf-8") == "Zoë Øst\t1.00\nCy Oh\t\nAnn Lee\t1.00\n"
    assert lost == ["Bo Ek"]


def test_points_come_from_the_table_that_the_teacher_has_seen(tmp_path: Path) -> None:
    path = three(tmp_path) / EXERCISE / "grades.csv"
    text = path.read_text(encoding="utf-8-sig")
    (line,) = [line for line in text.splitlines() if line.startswith("Ann Lee")]
    cells = line.split(",")
    cells[8] = "12,5"
    text = text.replace(",", ";").replace(line.replace(",", ";"), ";".join(cells))  # as a spreadsheet saves it
    path.write_text(text, encoding="utf-8")
    assert fill(tmp_path, f"{CANVAS_HEAD},{TITLE}\nPoints Possible,,,,,15\nAnn Lee,11,,,9b,\n")[1].endswith(
        b"9b,12.5\n"
    )


def test_points_that_a_person_has_still_to_give_are_told(tmp_path: Path) -> None:
    name = "09-desk-report"
    rehearse_as("canvas", name, 3, tmp_path / "c.zip", gradebook=tmp_path / "c.csv")
    collect(tmp_path / "c.zip", name, tmp_path / "class")
    grade(name, tmp_path / "class")
    out = tmp_path / "out.csv"
    filled = fill_gradebook(name, tmp_path / "class", (tmp_path / "c.csv").read_bytes(), "c.csv", out)
    assert filled.told[0] == "A person's points are still to come for 3 students: the machine's alone were entered."


def test_each_mistake_at_the_command_line_is_one_sentence_with_its_mend(tmp_path: Path) -> None:
    folder, book = three(tmp_path), tmp_path / "no.csv"
    collecting = ["collect", tmp_path / "in", "--assignment", EXERCISE, "--to", folder]
    mistakes: dict[str, list[object]] = {
        "Say --fill FILE": ["gradebook", EXERCISE, "--class", folder, "--out", book],
        "Check the file's name": ["gradebook", EXERCISE, "--class", folder, "--fill", book, "--out", book],
        "Say --as moodle": ["rehearse", EXERCISE, "--out", tmp_path / "x.zip"],
        "Give a number from 1": ["rehearse", EXERCISE, "--as", "canvas", "--students", 0, "--out", tmp_path / "x.zip"],
        "Give another folder": ["rehearse", EXERCISE, "--as", "canvas", "--out", tmp_path / "in"],
        "Write it as 2026-09-14 23:59": [*collecting, "--due", "soon"],
        f"{book} cannot be read": [*collecting, "--roster", book],
    }
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    for mend, words in mistakes.items():
        ran = CliRunner().invoke(main, [str(word) for word in words])
        assert (ran.exit_code, ran.stdout) == (1, ""), words
        assert mend in ran.stderr
        assert len(ran.stderr.splitlines()) == 1
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_without_grades_the_command_to_grade_is_told(tmp_path: Path) -> None:
    with pytest.raises(CopydeskError, match=f"Grade first: copydesk grade {EXERCISE} --class"):
        fill(tmp_path, "a,b\n")


def test_one_class_has_the_same_grades_through_every_platform_and_a_plain_folder(tmp_path: Path) -> None:
    os.chdir(tmp_path)
    run = CliRunner()
    rehearse(EXERCISE, 30, tmp_path / "plain")
    collect(tmp_path / "plain", EXERCISE, tmp_path / "of-plain")
    points = {one.student: f"{one.total:.2f}" for one in grade(EXERCISE, tmp_path / "of-plain").grades}
    assert len(points) == 30
    for platform in PLATFORMS:
        zipped, book, of = f"{platform}.zip", f"{platform}.csv", f"of-{platform}"
        assert rehearse_as(platform, EXERCISE, 30, Path(zipped), gradebook=Path(book)) == 30
        told = run.invoke(main, ["collect", zipped, "--assignment", EXERCISE, "--to", of, "--roster", book])
        assert (told.exit_code, told.stderr) == (0, "")
        assert told.output.splitlines()[-2:] == [
            "Missing: Absent Person, Ill Person.",
            f"30 students' hand-ins are in {Path(of) / EXERCISE / 'handins'}.",
        ]
        assert {one.student: f"{one.total:.2f}" for one in grade(EXERCISE, Path(of)).grades} == points
    for platform, name, at in (("moodle", 1, 4), ("canvas", 0, 5)):
        words = ["gradebook", EXERCISE, "--class", f"of-{platform}", "--fill", f"{platform}.csv", "--out", "out.csv"]
        told = run.invoke(main, words)
        assert told.exit_code == 0, told.output
        rows = list(csv.reader(io.StringIO(Path("out.csv").read_text(encoding="utf-8"), newline="")))[1:]
        given = {row[name]: row[at] for row in rows if not row[0].strip().startswith("Points")}
        turned = {" ".join(reversed(key.split(", "))): value for key, value in given.items()}
        assert turned == {**points, "Absent Person": "", "Ill Person": ""}
