"""What the documentation says to type is typed here, letter by letter, in an empty folder."""

from __future__ import annotations

import csv
import re
import shlex
import zipfile
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from copydesk import __version__
from copydesk.cli import main

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "instructors.md"
TYPED = re.compile(r"^ *\$ copydesk (.*)$", re.MULTILINE)
IN_PASSING = re.compile(r"`copydesk ([^`]+)`")
FIRST = "rehearse"  # what is said in passing and makes what later commands take


def commands() -> list[list[str]]:
    """The guide's commands in their order; of those in passing, the rehearsals, before all that follows them."""
    text = GUIDE.read_text(encoding="utf-8")
    found = [(one.start(), one[1]) for one in TYPED.finditer(text)]
    rehearsals = [one[1] for one in IN_PASSING.finditer(text) if one[1].startswith(FIRST)]
    return [shlex.split(command) for command in [*rehearsals, *(command for _, command in found)]]


def test_every_command_of_the_instructors_guide_runs_as_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COPYDESK_HOME", raising=False)
    with zipfile.ZipFile(f"copydesk-{__version__}-py3-none-any.whl", "w") as wheel:  # what pip makes in part 3
        wheel.writestr("copydesk/__init__.py", "")
    typed = commands()
    verbs = {words[0] for words in typed}
    assert verbs >= {"--version", "rehearse", "pack", "assign", "collect", "grade", "gradebook", "feedback", "print"}
    for words in typed:
        ran = CliRunner().invoke(main, words)
        assert ran.exit_code == 0, (words, ran.output, ran.exception)
        assert ran.stderr == "", words
    for platform, name, points, rows in (("filled.csv", 1, 4, 32), ("filled-canvas.csv", 0, 5, 32)):
        table = list(csv.reader((tmp_path / platform).read_text(encoding="utf-8").splitlines()))
        students = [row for row in table[1:] if not row[0].strip().startswith("Points")]
        assert len(students) == rows
        assert sorted(row[name] for row in students if not row[points]) in (
            ["Absent Person", "Ill Person"],
            ["Person, Absent", "Person, Ill"],
        )
    assert len((tmp_path / "points.tsv").read_text(encoding="utf-8").splitlines()) == 32


@pytest.mark.parametrize("file", ["docs/instructors.md", "docs/hub.md", "README.md", "CONTRIBUTING.md"])
def test_every_command_that_is_named_exists_with_its_options(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    lines = [*TYPED.findall(text), *IN_PASSING.findall(text), *re.findall(r"^copydesk (.*)$", text, re.MULTILINE)]
    for line in lines:
        words = line.split("#")[0].split()
        if words[0].startswith("-"):
            continue
        command: click.Command = main
        while isinstance(command, click.Group) and words:
            assert words[0] in command.commands, (file, line)
            command = command.commands[words.pop(0)]
        known = {option for parameter in command.params for option in parameter.opts}
        assert {word for word in words if word.startswith("--")} <= known, (file, line)


def test_the_guides_files_and_links_are_there() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#]+)\)", text):
        if not target.startswith("http"):
            assert (GUIDE.parent / target).exists(), target
