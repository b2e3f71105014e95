"""What docs/hub.md tells a teacher to type is typed here; what it names of programs and versions is so."""

from __future__ import annotations

import csv
import re
import shlex
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from click.testing import CliRunner

from copydesk import __version__
from copydesk.classroom.packing.git import BRANCH
from copydesk.classroom.packing.pack import pack
from copydesk.classroom.rehearse import rehearse
from copydesk.cli import main
from copydesk.hub.inbox import Inbox
from copydesk.hub.plan import EVERYBODY, FILE, read_plan

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "hub.md"
EXERCISE = "01-what-the-scraper-left"
TYPED = re.compile(r"^ *\$ copydesk (.*)$", re.MULTILINE)


def block(first: str) -> str:
    """The block of the guide that begins with these words."""
    (found,) = re.findall(
        r"^ *```\n( *" + re.escape(first) + r".*?)^ *```", GUIDE.read_text(), re.MULTILINE | re.DOTALL
    )
    return "".join(line.strip() + "\n" for line in found.splitlines())


def test_a_teacher_who_types_what_the_guide_says_has_a_graded_class(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COPYDESK_HOME", raising=False)
    inbox = Inbox(tmp_path / "inbox")
    inbox.prepare()
    (inbox.folder / FILE).write_text(block("[everybody]"), encoding="utf-8")
    exercise = read_plan(inbox.folder / FILE).classes[EVERYBODY][EXERCISE]
    assert exercise.due is not None
    (tmp_path / "roster.csv").write_text(block("login,name"), encoding="utf-8")
    for n, file in enumerate(rehearse(EXERCISE, 2, tmp_path / "class")):
        inbox.take(("ada", "cem")[n], EVERYBODY, exercise, file.read_bytes(), exercise.due + timedelta(hours=n - 0.5))
    told = ""
    for line in TYPED.findall(GUIDE.read_text(encoding="utf-8")):
        ran = CliRunner().invoke(main, shlex.split(line))
        assert ran.exit_code == 0, (line, ran.output, ran.exception)
        told += ran.output
    assert "No exercise's key is in it." in told
    assert "Missing: Ben Okoro" in told
    rows = list(
        csv.DictReader((tmp_path / "10b" / EXERCISE / "grades.csv").read_text(encoding="utf-8-sig").splitlines())
    )
    assert [row["student"] for row in rows] == ["Ada Ekdal", "cem"]
    assert (inbox.folder / EVERYBODY / EXERCISE / "class-picture.json").is_file()


def test_the_link_for_students_pulls_what_was_packed_and_opens_a_lesson_of_it(tmp_path: Path) -> None:
    text = GUIDE.read_text(encoding="utf-8")
    (link,) = re.findall(r"https://hub.example.org/hub/user-redirect/git-pull\?(\S+)", text)
    asked = {name: value for name, (value,) in parse_qs(link).items()}
    assert asked["branch"] == BRANCH
    repository = asked["repo"].removeprefix("file://")
    assert f"sudo cp -r pack/. {repository}/" in text
    assert f"safe.directory {repository}/.git" in text
    pack(tmp_path / "pack", ["00-welcome"], [])
    place = asked["urlpath"].removeprefix(f"lab/tree/{asked['targetPath']}/")
    assert (tmp_path / "pack" / place).is_file()


def test_the_guide_names_the_versions_that_the_files_name() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    values = (ROOT / "deploy/kubernetes/values.yaml").read_text(encoding="utf-8")
    (chart,) = set(re.findall(r"--version ([\d.]+)", text))
    assert f"--version {chart} " in values
    assert f"jupyterhub=={re.findall(r'JupyterHub ([0-9.]+)', values)[0]}".rstrip(".") in text
    assert set(re.findall(r"copydesk-(\d[\d.]*\d)-py3", text)) == {__version__}
    assert set(re.findall(r"copydesk-(?:hub|singleuser):([\d.]+\d)", text)) == {__version__}


def test_what_the_guide_quotes_of_the_programs_is_what_they_say() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "copydesk").rglob("*.py"))
    for said in ("Your teacher takes no hand-ins of this exercise here", "class-picture.json", "the inbox "):
        assert said in source
    text = GUIDE.read_text(encoding="utf-8")
    for setting in ("http_timeout", "load_roles", "--KernelManager.transport=ipc"):
        assert setting in text
        assert setting in (ROOT / "deploy/tljh/copydesk.py").read_text(encoding="utf-8")
