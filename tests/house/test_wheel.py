"""What an installed kit holds: the lessons and exercises, ready to work with, and no exercise's key."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser_fixtures import missing

from copydesk.classroom.handout import leaks, read_solution
from copydesk.classroom.packing.pack import pack
from copydesk.classroom.packing.unpack import unpack
from copydesk.kit import kit_files

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The wheel of these sources, unpacked as pip would."""
    if importlib.util.find_spec("hatchling") is None or importlib.util.find_spec("pip") is None:
        missing("No hatchling or no pip found: pip install -e '.[test]'")
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*command, "-w", str(folder), str(ROOT)], check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder / "site")
    yield folder / "site"
    shutil.rmtree(folder)


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def run(installed: Path, where: Path, *command: str) -> str:
    settings = {**os.environ, "PYTHONPATH": str(installed), "PYTHONDONTWRITEBYTECODE": "1"}
    settings.pop("COPYDESK_HOME", None)
    ran = subprocess.run(
        [sys.executable, *command], cwd=where, env=settings, capture_output=True, text=True, encoding="utf-8"
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def test_an_installed_kit_unpacks_and_its_lesson_opens(installed: Path, tmp_path: Path) -> None:
    told = run(installed, tmp_path, "-m", "copydesk.cli", "init", "work")
    assert "Start JupyterLab there" in told
    assert (tmp_path / "work/notebooks/01-scraper.ipynb").is_file()
    lesson = (
        "import copydesk; from copydesk import desk; print(copydesk.__file__); print(desk.open('01-scraper'));"
        "desk.mark('4'); print(desk.show('4')); print(desk.sources('sennholt-ferry').below[0])"
    )
    said = run(installed, tmp_path / "work/notebooks", "-c", lesson)
    assert str(installed) in said.splitlines()[0]
    assert "What the scraper left behind · 45 minutes" in said
    assert "Dagblast: 13 claims" in said
    assert (tmp_path / "work/answers").is_dir()


def test_every_lesson_and_exercise_of_an_installed_kit_opens(installed: Path, tmp_path: Path) -> None:
    run(installed, tmp_path, "-m", "copydesk.cli", "init", ".")
    names = sorted(path.stem for path in tmp_path.glob("notebooks/*.toml"))
    names += sorted(path.parent.name for path in tmp_path.glob("exercises/*/tasks.toml"))
    opened = (
        "import sys; from copydesk import desk\n"
        "for name in sys.argv[1:]:\n"
        "    now = desk.open(name)\n"
        "    for task in now.assignment.tasks: now.context(task)\n"
        "    print(name, 'opened')"
    )
    said = run(installed, tmp_path, "-c", opened, *names)
    assert said.count("opened") == len(names) >= 3


def test_a_class_gets_the_same_pack_from_an_installed_kit_as_from_a_checkout(installed: Path, tmp_path: Path) -> None:
    run(installed, tmp_path, "-m", "copydesk.cli", "pack", "--out", "installed")
    pack(tmp_path / "checkout")
    assert files(tmp_path / "installed") == files(tmp_path / "checkout")


def test_the_hubs_service_needs_nothing_of_the_kit_that_a_hub_does_not_have(installed: Path, tmp_path: Path) -> None:
    """It is installed there with ``--no-deps``: what the kit itself needs is not there."""
    code = (
        "import sys\n"
        "for name in ('click', 'tomli_w', 'nltk', 'bs4', 'pandas', 'ipywidgets', 'anywidget', 'IPython'): "
        "sys.modules[name] = None\n"
        "import copydesk.hub.inbox, copydesk.hub.plan\n"
        "try: import jupyterhub\n"
        "except ImportError: print('no hub')\n"
        "else: import copydesk.hub.service; print(copydesk.hub.service.__file__)"
    )
    said = run(installed, tmp_path, "-c", code)
    assert said.strip() == "no hub" or str(installed) in said


def test_no_key_of_an_exercise_is_in_the_wheel(installed: Path) -> None:
    kit = installed / "copydesk" / "kit"
    names = {path.name for path in kit.rglob("*")}
    assert not names & {"key.json", "reference.jsonl", "solutions", "answers", "handins"}
    # A lesson's own key is in the wheel, and may give a reason in the same words: its files are told by their names.
    own = {path.name for path in kit.glob("notebooks/*.toml")}
    own |= {path.name for path in kit.glob("data/articles/**/*.json")}
    searched = 0
    for solution in sorted((ROOT / "solutions").glob("*/key.json")):
        assignment, keys = read_solution(str(solution.parent))
        for task in assignment.tasks.values():
            assert not (kit / "data" / "articles" / (task.article or "none") / "gold.json").is_file()
        found = [leak.split(": ", 1) for leak in leaks(installed, keys.values())]
        assert [leak for leak in found if leak[0] not in own and leak[1] != "data-artifact"] == []
        searched += len(json.loads(solution.read_text(encoding="utf-8"))["tasks"])
    assert searched


def test_no_article_of_an_exercise_comes_with_more_than_students_get(installed: Path) -> None:
    kit = installed / "copydesk" / "kit"
    for facts in kit.glob("data/articles/*/article.toml"):
        assert 'use = "lesson"' in facts.read_text(encoding="utf-8"), facts
    for file in kit.glob("exercises/**/*"):
        assert (
            file.is_dir()
            or file.name in ("tasks.toml", "article.txt", "article.toml", "page.html")
            or (file.suffix == ".ipynb")
        )
        assert file.is_dir() or "data-artifact" not in file.read_text(encoding="utf-8")


def test_a_checkout_and_its_wheel_hold_the_same_files(installed: Path) -> None:
    kit = installed / "copydesk" / "kit"
    assert list(kit_files(kit)) == list(kit_files(ROOT))


def test_what_a_student_changed_is_never_overwritten(tmp_path: Path) -> None:
    first = unpack(tmp_path)
    assert first.written
    assert not first.kept
    mine = tmp_path / "notebooks" / "01-scraper.ipynb"
    mine.write_text("my own")
    again = unpack(tmp_path)
    assert (again.written, again.kept, again.editions) == ([], ["notebooks/01-scraper.ipynb"], [])
    assert mine.read_text() == "my own"


@pytest.mark.parametrize("kind", ["lesson", "exercise"])
def test_a_new_edition_comes_beside_the_old_one_and_opens_with_answers_of_its_own(tmp_path: Path, kind: str) -> None:
    unpack(tmp_path)
    name = "01-scraper" if kind == "lesson" else "01-what-the-scraper-left"
    tasks = tmp_path / ("notebooks/01-scraper.toml" if kind == "lesson" else f"exercises/{name}/tasks.toml")
    old = tasks.read_text().replace("edition = 1", "edition = 0")
    tasks.write_text(old)
    done = unpack(tmp_path)
    place = tmp_path / done.editions[0]
    assert place.name == f"{name}-v1"
    assert done.kept == []
    assert tasks.read_text() == old
    code = (
        f"from copydesk import desk; opened = desk.open({name!r}).assignment\n"
        "for task in opened.tasks.values(): task.article and opened.article(task.article)\n"
        "print(opened.edition, opened.home)"
    )
    for where, edition, home in ((tasks.parent, 0, None), (place, 1, place)):
        ran = subprocess.run([sys.executable, "-c", code], cwd=where, capture_output=True, text=True, check=True)
        assert ran.stdout.startswith(f"{edition} ")
        assert home is None or ran.stdout.strip().endswith(str(home))
    assert unpack(tmp_path).written == []
