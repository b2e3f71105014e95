"""The copydesk command: every verb explains itself, and whatever goes wrong is one line."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from copydesk.cli import main

ROOT = Path(__file__).resolve().parents[1]
EXERCISE = "01-what-the-scraper-left"
TEXT = "Rain is coming, said Ola Brandt.\nShare\nShe called the plan reckless.\n"
COMMAND = [sys.executable, "-m", "copydesk.cli"]


def run(*words: object, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], input=stdin)


def commands(group: click.Group, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    for name, command in group.commands.items():
        yield (*path, name), command
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))


ALL = dict(commands(main))


def test_the_commands_of_an_instructors_round_are_there() -> None:
    assert {" ".join(path) for path in ALL} >= {
        *("find", "scrape", "article new", "article exercise", "article agree", "generate"),
        *("assign", "rehearse", "collect", "grade"),
    }


@pytest.mark.parametrize("path", [(), *ALL], ids=lambda path: " ".join(path) or "copydesk")
@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_every_command_explains_itself(path: tuple[str, ...], flag: str) -> None:
    told = run(*path, flag)
    assert told.exit_code == 0
    assert told.output.startswith("Usage: ")
    explained = (ALL[path] if path else main).help or ""
    assert len(explained.split()) >= 6
    assert explained.split()[0] in told.output


@pytest.mark.parametrize("path", [path for path, command in ALL.items() if not isinstance(command, click.Group)])
def test_every_option_is_explained(path: tuple[str, ...]) -> None:
    for parameter in ALL[path].params:
        if isinstance(parameter, click.Option) and parameter.name != "help":
            assert parameter.help or isinstance(parameter.type, click.Choice), parameter.name


def test_the_version_is_told() -> None:
    assert run("--version").output.startswith("copydesk, version ")


def mistakes(folder: Path) -> dict[str, tuple[list[object], str]]:
    (folder / "story.txt").write_text(TEXT, encoding="utf-8")
    (folder / "empty.txt").write_text("", encoding="utf-8")
    (folder / "noise.bin").write_bytes(bytes(range(256)))
    (folder / "tasks.toml").write_text('id = "x"\ntitle = = 3\n', encoding="utf-8")
    (folder / "taken" / "rain").mkdir(parents=True)
    none, to = folder / "none", folder / "to"
    new = ["article", "new"]
    return {
        "find in a file that is not there": (["find", "all", none], "cannot be read: No such file or directory."),
        "find in a folder": (["find", "all", folder], "is a folder. Give the name of a file."),
        "find in noise": (["find", "all", folder / "noise.bin"], "is not text."),
        "scrape what is not there": (["scrape", none], "cannot be read"),
        "bring what is not there": ([*new, none, "--to", to], "cannot be read"),
        "bring a folder": ([*new, folder, "--to", to], "is a folder"),
        "bring nothing": ([*new, folder / "empty.txt", "--to", to], "holds no text"),
        "bring noise": ([*new, folder / "noise.bin", "--to", to], "is not text"),
        "bring with a bad slug": ([*new, folder / "story.txt", "--to", to, "--slug", "A B"], "is no slug"),
        "bring twice": ([*new, folder / "story.txt", "--to", folder / "taken", "--slug", "rain"], "exists already"),
        "bring into a file": ([*new, folder / "story.txt", "--to", folder / "empty.txt" / "x"], "Not a directory"),
        "an exercise from nothing": (["article", "exercise", none, "--to", to], "There is no article"),
        "agreement of nothing": (["article", "agree", none], "There is no article in"),
        "generate nothing": (["generate", "no-such"], "There is no assignment no-such. Give one of"),
        "assign nothing": (["assign", "no-such", "--out", to], "There is no assignment no-such"),
        "assign what is torn": (["assign", folder, "--out", to], "tasks.toml cannot be read"),
        "rehearse nobody": (["rehearse", EXERCISE, "--students", 0, "--out", to], "A class of 0 cannot be rehearsed"),
        "collect nothing": (["collect", none, "--assignment", EXERCISE, "--to", to], "There is no folder or zip"),
        "collect for nothing": (["collect", folder, "--assignment", "no-such", "--to", to], "There is no assignment"),
        "grade nothing": (["grade", EXERCISE, "--class", to], "There are no hand-ins in"),
    }


def test_every_mistake_is_one_line_on_standard_error_and_exit_status_1(tmp_path: Path) -> None:
    for name, (words, told) in mistakes(tmp_path).items():
        ran = run(*words)
        assert ran.exit_code == 1, (name, ran.output, ran.exception)
        assert ran.stdout == "", name
        lines = ran.stderr.splitlines()
        assert len(lines) == 1, (name, ran.stderr)
        assert lines[0].startswith("Error: "), name
        assert told in lines[0], (name, lines[0])
    assert not (tmp_path / "to").exists()


def test_a_mistake_in_a_shell_shows_no_traceback(tmp_path: Path) -> None:
    ran = subprocess.run([*COMMAND, "grade", EXERCISE, "--class", "none"], cwd=tmp_path, capture_output=True, text=True)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith("Error: There are no hand-ins in ")
    assert len(ran.stderr.splitlines()) == 1


def test_an_unknown_layer_names_those_that_there_are() -> None:
    ran = run("find", "bias")
    assert ran.exit_code == 2
    assert "'artifact', 'attribution', 'loaded', 'all'" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_find_reads_a_plain_text_file_and_calls_it_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_bytes(TEXT.replace("\n", "\r\n").encode())
    ran = run("find", "all", tmp_path / "story.txt")
    assert ran.exit_code == 0
    (answer,) = map(json.loads, ran.stdout.splitlines())
    assert answer["id"] == "story.txt"
    assert {a["layer"] for a in answer["annotations"]} >= {"artifact", "attribution"}
    assert all(a["id"] and a["rule"] and a["rationale"] for a in answer["annotations"])


def test_find_passes_over_a_bad_line_and_says_so_at_the_end() -> None:
    lines = [json.dumps({"id": 1, "text": TEXT}), "not json", "", json.dumps({"id": "ü", "text": "“Ça va”, said Ola."})]
    ran = run("find", "attribution", stdin="\n".join(lines).encode())
    assert ran.exit_code == 1
    assert [json.loads(line)["id"] for line in ran.stdout.splitlines()] == [1, "ü"]
    assert ran.stderr == 'Line 2 was passed over: it is not an object with "id" and "text".\n'


def test_find_goes_on_after_bytes_that_are_no_utf_8() -> None:
    data = b'{"id": 1, "text": "caf\xe9, said Ola."}\n' + json.dumps({"id": 2, "text": TEXT}).encode()
    ran = subprocess.run([*COMMAND, "find", "attribution"], input=data, capture_output=True, cwd=ROOT)
    assert ran.returncode == 0, ran.stderr
    assert [json.loads(line)["id"] for line in ran.stdout.splitlines()] == [1, 2]


def test_find_answers_each_line_before_the_next_is_asked() -> None:
    asked = subprocess.Popen([*COMMAND, "find", "all"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT)
    assert asked.stdin
    assert asked.stdout
    try:
        for name in ("first", "second"):
            asked.stdin.write(json.dumps({"id": name, "text": TEXT}).encode() + b"\n")
            asked.stdin.flush()
            assert select.select([asked.stdout], [], [], 60)[0], "no answer while standard input stays open"
            assert json.loads(asked.stdout.readline())["id"] == name
        asked.stdin.close()
        assert asked.wait(60) == 0
    finally:
        asked.kill()
        asked.stdout.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no broken pipes of this kind")
def test_a_reader_that_has_read_enough_hears_no_complaint() -> None:
    lines = (json.dumps({"id": n, "text": TEXT * 40}) + "\n" for n in range(200))
    asked = subprocess.Popen(
        [*COMMAND, "find", "all"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    )
    assert asked.stdin
    assert asked.stdout
    assert asked.stderr
    try:
        asked.stdin.write(next(lines).encode())
        asked.stdin.flush()
        assert json.loads(asked.stdout.readline())["id"] == 0
        asked.stdout.close()  # what `| head -1` does
        try:
            for line in lines:
                asked.stdin.write(line.encode())
            asked.stdin.close()
        except BrokenPipeError:
            pass
        asked.wait(60)
        assert asked.stderr.read() == b""
    finally:
        asked.kill()


def test_an_article_can_come_from_standard_input(tmp_path: Path) -> None:
    ran = run("article", "new", "-", "--to", tmp_path, stdin=TEXT.encode())
    assert ran.exit_code == 0
    assert (tmp_path / "rain-is-coming-said-ola-brandt" / "article.txt").read_text(encoding="utf-8") == TEXT


def test_a_round_goes_through_with_a_sentence_at_each_step(tmp_path: Path) -> None:
    hand, inbox, group = tmp_path / "hand", tmp_path / "in", tmp_path / "9b"
    given = run("assign", EXERCISE, "--out", hand).stdout
    assert given == f"{hand / EXERCISE}: give this folder to your students.\nNo key is in it.\n"
    assert run("rehearse", EXERCISE, "--students", 3, "--out", inbox).stdout == f"3 hand-ins are in {inbox}.\n"
    again = next(inbox.iterdir()).read_bytes()
    (inbox / "picture.png").write_bytes(b"\x89PNG")
    with zipfile.ZipFile(inbox / "again.zip", "w") as archive:
        archive.writestr("again.jsonl", again.replace(b"2026-", b"2027-"))
    ran = run("collect", inbox, "--assignment", EXERCISE, "--to", group)
    assert ran.exit_code == 0
    assert ran.stderr.startswith("picture.png is a picture, not a hand-in.")
    first, last = ran.stdout.splitlines()
    assert first.startswith("Handed in more than once; the latest counts: ")
    assert last == f"3 students' hand-ins are in {group / EXERCISE / 'handins'}."
    ran = run("grade", EXERCISE, "--class", group)
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert ran.stdout == f"3 students are graded in {group / EXERCISE / 'grades.csv'}.\n"


def test_the_command_starts_without_the_heavy_libraries() -> None:
    heavy = {"pandas", "nltk", "ipywidgets", "nbclient", "bs4"}
    code = f"import sys, copydesk.cli; print(sorted({heavy} & set(sys.modules)))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert ran.stdout == "[]\n"
