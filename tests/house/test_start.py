"""start.py: what a newcomer sees when something is missing."""

import ast
import importlib.util
import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """start.py as a module, at home in an empty folder with the requirement files."""
    spec = importlib.util.spec_from_file_location("start_under_test", ROOT / "start.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name in ("requirements.txt", "constraints.txt", "pyproject.toml"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    monkeypatch.setattr(module, "HERE", str(tmp_path))
    monkeypatch.setattr(module, "VENV", str(tmp_path / ".venv"))
    monkeypatch.setattr(module, "STAMP", str(tmp_path / ".venv" / "copydesk-installed.json"))
    return module


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        yield server.getsockname()[1]


def make_venv(start: ModuleType) -> None:
    program = Path(start.venv_program("python"))
    program.parent.mkdir(parents=True)
    program.touch()


def one_sentence(capsys: pytest.CaptureFixture[str]) -> str:
    lines = capsys.readouterr().err.strip().splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("copydesk: ")
    return lines[0]


def test_an_old_python_can_read_start_py_and_is_told_which_one_is_needed(
    start: ModuleType, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ast.parse((ROOT / "start.py").read_text(encoding="utf-8"), feature_version=(3, 6))
    monkeypatch.setattr(
        start, "sys", SimpleNamespace(version_info=(3, 9, 2), stdout=sys.stdout, stderr=sys.stderr, exit=sys.exit)
    )
    with pytest.raises(SystemExit):
        start.check_python()
    assert "needs Python 3.11 or newer" in one_sentence(capsys)


def test_a_python_without_venv_is_told_which_package_brings_it(
    start: ModuleType, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    with pytest.raises(SystemExit):
        start.check_python()
    assert "sudo apt install python3-venv" in one_sentence(capsys)


@pytest.mark.parametrize(
    ("output", "words"),
    [
        (b"NewConnectionError: Temporary failure in name resolution", "no way to the internet"),
        (b"ERROR: No space left on device", "No space left on device"),
    ],
)
def test_a_failed_installation_gets_one_sentence_and_a_log(
    start: ModuleType,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    output: bytes,
    words: str,
) -> None:
    make_venv(start)
    monkeypatch.setattr(start.subprocess, "run", lambda *_a, **_k: SimpleNamespace(returncode=1, stdout=output))
    with pytest.raises(SystemExit):
        start.setup()
    assert words in one_sentence(capsys)
    assert (Path(start.VENV) / "pip-log.txt").read_bytes() == output
    assert not start.is_installed(False), "a failed installation must not count as done"


def test_a_finished_installation_is_not_done_again_until_the_requirements_change(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_venv(start)
    ran: list[list[str]] = []

    def run(command: list[str], **_kwargs: object) -> SimpleNamespace:
        ran.append(command)
        return SimpleNamespace(returncode=0, stdout=b"")

    monkeypatch.setattr(start.subprocess, "run", run)
    start.setup()
    start.setup()
    assert len(ran) == 1
    start.setup(extra=True)
    start.setup()
    assert len(ran) == 2, "the test set holds the student set"
    with (Path(start.HERE) / "constraints.txt").open("a") as file:
        file.write("# newer\n")
    start.setup()
    assert len(ran) == 3


def test_jupyters_news_never_asks_the_class(start: ModuleType) -> None:
    start.quiet_news()
    written = Path(start.VENV) / "share" / "jupyter" / "lab" / "settings" / "overrides.json"
    assert json.loads(written.read_text())["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"


def test_a_port_that_was_asked_for_and_is_taken_gets_one_sentence_with_another(
    start: ModuleType, capsys: pytest.CaptureFixture[str], taken_port: int
) -> None:
    with pytest.raises(SystemExit):
        start.choose_port(taken_port)
    assert f"Port {taken_port} is taken by another program. Give another one" in one_sentence(capsys)


def test_without_a_wish_the_next_free_port_is_taken_and_told(
    start: ModuleType, capsys: pytest.CaptureFixture[str], taken_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "FIRST_PORT", taken_port)
    assert start.choose_port(None) > taken_port
    assert "so the kit opens on port" in capsys.readouterr().out


def test_a_missing_chromium_is_told_by_the_path_that_was_named(
    start: ModuleType, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COPYDESK_CHROMIUM", "/nowhere/chromium")
    with pytest.raises(SystemExit):
        start.find_browser()
    assert "COPYDESK_CHROMIUM names /nowhere/chromium" in one_sentence(capsys)


def test_without_a_browser_the_tests_run_all_the_same_and_say_so_in_one_line(
    start: ModuleType, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[list[str]] = []
    monkeypatch.setattr(start, "setup", lambda extra=False: None)
    monkeypatch.setattr(start, "find_browser", lambda: "")
    monkeypatch.setattr(start.shutil, "which", lambda _name: None)
    monkeypatch.setattr(start.subprocess, "call", lambda command, **_kwargs: called.append(command) or 0)
    assert start.main(["test", "-k", "voice"]) == 0
    assert called[0][1:] == ["-m", "pytest", "-k", "voice"]
    assert "the browser tests are left out" in capsys.readouterr().out


def test_a_word_that_is_not_understood_is_answered_with_the_usage() -> None:
    ran = subprocess.run([sys.executable, ROOT / "start.py", "sturt"], capture_output=True, text=True)
    assert ran.returncode == 1
    assert "sturt is not understood. Use: python3 start.py" in ran.stderr


def test_a_classs_pack_opens_its_first_notebook_and_a_folder_without_one_says_so(
    start: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        start.first_notebook()
    assert "There is no notebook in this folder" in one_sentence(capsys)
    for name in ("exercises/b/b.ipynb", "exercises/a/.ipynb_checkpoints/0.ipynb", "exercises/a/a.ipynb"):
        path = Path(start.HERE) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert start.first_notebook() == "exercises/a/a.ipynb"
    lesson = Path(start.HERE) / start.LESSON
    lesson.parent.mkdir()
    lesson.touch()
    assert start.first_notebook() == start.LESSON


def test_a_pack_without_pyproject_is_installed_from_its_requirements(start: ModuleType) -> None:
    (Path(start.HERE) / "pyproject.toml").unlink()
    before = start.wanted(False)
    with (Path(start.HERE) / "requirements.txt").open("a") as file:
        file.write("./copydesk-0.2.0-py3-none-any.whl\n")
    assert start.wanted(False) != before
