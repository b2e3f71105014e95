"""README's two commands on a machine that has never seen the kit: a new clone, an empty home, nothing in pip's cache.

    python bench/fresh.py [--tests] [--json FILE]

The clone is of the last commit, whatever has changed since. First command: from `python3 start.py` until the first
lesson is open in a browser, where there is a Chromium; else until JupyterLab gives the lesson's page and file. Second
command, with `--tests` only, since it takes minutes: `python3 start.py test` to its end, which must be green.
"""

from __future__ import annotations

import dataclasses
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from driving import chromium, why_not
from rows import ROOT, Row, not_run, options, row, tell

LESSON = "notebooks/00-welcome.ipynb"
TOKEN = "for-this-bench-on-this-machine-only"
PATIENCE = 900  # seconds until the first command is given up
FIRST = ("README's first command on a fresh machine, to the first lesson", "≤ 2")
SECOND = ("README's second command on a fresh machine, to a green test run", "≤ 12")
OURS = ("JUPYTER", "COPYDESK_HOME", "XDG_", "PYTHON", "PIP_CACHE", "VIRTUAL_ENV", "IPYTHON", "MPL")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    reading = options(__doc__)
    reading.add_argument("--tests", action="store_true", help="the second command too")
    asked = reading.parse_args(arguments)
    if asked.quick:
        rows = [not_run(*which, "a fresh machine has no small size") for which in (FIRST, SECOND)]
    else:
        later = not_run(*SECOND, "it takes minutes (--tests)")
        rows = [first_command(), second_command() if asked.tests else later]
    tell(rows, asked.json)
    return 0


def fresh(scratch: Path) -> tuple[Path, dict[str, str]]:
    """A clone of the last commit, and an environment in which nobody has worked yet."""
    clone, home = scratch / "copydesk", scratch / "home"
    home.mkdir()
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
    own = str(Path(sys.prefix) / "bin")
    path = os.pathsep.join(place for place in environment.get("PATH", "").split(os.pathsep) if place != own)
    return clone, {**environment, "HOME": str(home), "PATH": path}


def python() -> str:
    """The Python that this environment was made from: the one that a newcomer has."""
    return str(getattr(sys, "_base_executable", sys.executable))


def commit(clone: Path) -> str:
    """The clone's commit, shortened."""
    said = subprocess.run(["git", "-C", str(clone), "rev-parse", "--short=7", "HEAD"], capture_output=True, text=True)
    return said.stdout.strip()


def first_command() -> Row:
    """Minutes until the first lesson is there."""
    with tempfile.TemporaryDirectory() as scratch:
        clone, environment = fresh(Path(scratch))
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        log = Path(scratch) / "log"
        command = [python(), "start.py", "--no-browser", "--port", str(port)]
        before = time.monotonic()
        with log.open("wb") as out:
            started = subprocess.Popen(
                command, cwd=clone, env={**environment, "JUPYTER_TOKEN": TOKEN}, stdout=out, stderr=out,
                start_new_session=True,
            )  # fmt: skip
        try:
            answered = _answered(started, port, before, log)
            seen = _seen(port) if not why_not() else None
            seconds = time.monotonic() - before
        finally:
            _end(started)
        what = "the lesson open in Chromium" if seen else f"the lesson given by JupyterLab ({why_not()})"
        ran = (
            f"python3 start.py in a clone of {commit(clone)}, empty home: JupyterLab answers after {answered:.0f} s,"
            f" {what} after {seconds:.0f} s; packages from {_index(environment)}"
        )
        return row(*FIRST, seconds / 60, "min", ran=ran)


def _answered(started: subprocess.Popen[bytes], port: int, before: float, log: Path) -> float:
    """Seconds until JupyterLab gives the lesson's file and page. Raises: SystemExit."""
    address = f"http://127.0.0.1:{port}"
    wanted = [f"{address}/api/contents/{LESSON}?content=0", f"{address}/lab/tree/{LESSON}"]
    while time.monotonic() - before < PATIENCE:
        if started.poll() is not None:
            break
        with suppress(OSError):
            for place in wanted:
                asked = urllib.request.Request(place, headers={"Authorization": f"token {TOKEN}"})
                urllib.request.urlopen(asked, timeout=20).read()
            return time.monotonic() - before
        time.sleep(0.2)
    raise SystemExit(f"The first command came to nothing: {log.read_text(errors='replace')[-800:]}")


def _seen(port: int) -> bool:
    """The lesson's first words are on the screen of a browser that was never here before."""
    with chromium() as browser:
        page = browser.new_page()
        page.goto(f"http://127.0.0.1:{port}/lab/tree/{LESSON}?token={TOKEN}", timeout=120_000)
        page.locator(".jp-Notebook h1, .jp-Notebook h2").first.wait_for(timeout=120_000)
    return True


def second_command() -> Row:
    """Minutes until the tests have run; reached only where they are green."""
    with tempfile.TemporaryDirectory() as scratch:
        clone, environment = fresh(Path(scratch))
        before = time.monotonic()
        ran = subprocess.run([python(), "start.py", "test"], cwd=clone, env=environment, capture_output=True, text=True)
        minutes = (time.monotonic() - before) / 60
        last = [line for line in ran.stdout.splitlines() if line.strip()][-1:] or ["no output"]
        colour = "green" if ran.returncode == 0 else "NOT GREEN"
        if ran.returncode:
            print(ran.stdout[-4000:], ran.stderr[-1000:], sep="\n", file=sys.stderr)
        told = f"python3 start.py test in a clone of {commit(clone)}, empty home: {colour}, {last[0].strip(' =')}"
        done = row(*SECOND, minutes, "min", ran=told)
        return done if ran.returncode == 0 else dataclasses.replace(done, reached=False)


def _end(started: subprocess.Popen[bytes]) -> None:
    """End the command and what it started."""
    with suppress(ProcessLookupError, AttributeError):
        os.killpg(started.pid, 15)
    try:
        started.wait(20)
    except subprocess.TimeoutExpired:
        started.kill()


def _index(environment: Mapping[str, str]) -> str:
    """Where pip gets packages from; of an address its host only, for a mirror's may carry a name and a password."""
    listing = [python(), "-m", "pip", "config", "list"]
    said = subprocess.run(listing, capture_output=True, text=True, env=dict(environment)).stdout
    found = re.search(r"index-url='([^']*)'", re.sub(r"extra-index-url='[^']*'", "", said))
    host = re.sub(r"^[a-z]+://(?:[^@/]*@)?([^/:]*).*$", r"\1", found[1]) if found else "pypi.org"
    return host + (" and folders of this machine" if "find-links" in said or "extra-index-url" in said else "")


if __name__ == "__main__":
    sys.exit(main())
