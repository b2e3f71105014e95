"""Thirty students at once on a real JupyterHub: starts that fail, marks that are lost, how long each takes, memory.

    python bench/hub.py [--students N] [--marks N] [--python PYTHON] [--quick] [--json FILE]

The hub, its service and its accounts are those of tests/hub: Unix accounts are made and removed again, so it needs root
and COPYDESK_HUB_TEST=1. All students ask for their server at the same moment, open an exercise in a kernel, mark as a
page does (over the websocket, one op at a time, with pauses of half to one and a half seconds), and hand in at the same
moment. A mark counts as lost where it was acknowledged and is not in the teacher's inbox. Everything listens on this
machine, and each step has an end. Pages in browsers are not part of it: the students' own computers draw those.

Memory is PSS, the sum over a student's server and kernel after the work. Beside the students, in the same run and from
the same installation, stand a JupyterLab server without a hub and JupyterHub's ordinary server, each with a kernel that
shows one slider of ipywidgets.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rows import ROOT, Row, median, not_run, options, p95, row, tell, versions

sys.path.insert(0, str(ROOT / "tests" / "hub"))

EXERCISE = "01-what-the-scraper-left"
NOTEBOOK = f"copydesk/exercises/{EXERCISE}/{EXERCISE}.ipynb"
STARTS = "{} students at once: starts that failed"
LOST = "{} students at once: marks lost"
SAVED = "{} students at once: mark to acknowledged, p95"
HANDED = "{} students at once: hand-in to the server's receipt, p95"
MEMORY = "one student on a hub, PSS against a bare JupyterLab server and kernel"
MEMORY_HUB = "one student on a hub, PSS against JupyterHub's ordinary server and a bare kernel"
PATIENCE = 240  # seconds for one phase
ORDINARY = """
_before = c.Spawner.pre_spawn_hook

async def _ordinary(spawner):
    if spawner.user.name.endswith("hubbare"):
        spawner.cmd = [sys.executable, "-m", "jupyterhub.singleuser"]
    await _before(spawner)

c.Spawner.pre_spawn_hook = _ordinary
"""
SLIDER = "import ipywidgets\nipywidgets.IntSlider()"


@dataclass
class Desk:
    """One student of the bench, and what became of the work."""

    name: str
    student: Any = None
    page: Any = None
    kernel: Any = None
    took: list[float] = field(default_factory=list)
    saved: set[str] = field(default_factory=set)
    handed: float = 0.0
    failed: str = ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run and print; 1 where something failed that a class would notice."""
    reading = options(__doc__)
    reading.add_argument("--students", type=int, default=30)
    reading.add_argument("--marks", type=int, default=20, help="of each student")
    reading.add_argument("--python", metavar="PYTHON", help="a Python that has JupyterHub, where this one has none")
    asked = reading.parse_args(arguments)
    if asked.python:
        words = [word for word in (arguments or sys.argv[1:]) if word not in ("--python", asked.python)]
        return subprocess.run([asked.python, __file__, *words], timeout=1800).returncode
    # who stops the bench stops it through the clearing up: no account and no server of the school stays
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("The bench was stopped."))
    if asked.quick:
        asked.students, asked.marks = min(asked.students, 2), min(asked.marks, 3)
    tell(measure(asked.students, asked.marks), asked.json)
    return 0


def measure(students: int, marks: int) -> list[Row]:
    """The rows of one run."""
    from school import School, what_is_missing

    if why := what_is_missing():
        figures = (STARTS, "= 0"), (LOST, "= 0"), (SAVED, "≤ 1"), (MEMORY, "≤ 1.1")
        return [not_run(what.format(students), figure, why) for what, figure in figures]
    names = [f"s{number:02}" for number in range(1, students + 1)]
    plan = f"[everybody]\n{EXERCISE} = {{}}\n"
    school = School("prof", [*names, "bare", "hubbare"], plan, more=ORDINARY)
    try:
        return _run(school, [Desk(name) for name in names], marks)
    finally:
        school.close()


def _run(school: Any, desks: list[Desk], marks: int) -> list[Row]:
    from student import Student

    def log_in(desk: Desk) -> None:
        desk.student = Student(school, desk.name)
        status = desk.student.log_in()
        if status != 200:
            raise RuntimeError(f"the login gave {status}")

    def start(desk: Desk) -> None:
        desk.student.start()
        desk.kernel = desk.student.notebook(NOTEBOOK)
        desk.kernel.run(f"from copydesk import desk; desk.open('{EXERCISE}')", PATIENCE)
        desk.page = desk.kernel.widget("desk.mark('2')")

    def work(desk: Desk) -> None:
        pause = random.Random(desk.name)
        for start, end in _stretches(desk.page, marks):
            time.sleep(pause.uniform(0.5, 1.5))
            desk.took.append(desk.page.mark("teaser", start, end))
            desk.saved.add(f"{desk.page.client}.{desk.page.n}")

    def hand_in(desk: Desk) -> None:
        begun = time.monotonic()
        said = desk.kernel.run(f"print(desk.hand_in('{desk.name}'))")
        desk.handed = time.monotonic() - begun
        if "Your teacher has it" not in said:
            raise RuntimeError(said[-300:])

    logins = _all_at_once(desks, log_in)
    starts = _all_at_once(desks, start)
    failed_starts = [desk for desk in desks if desk.failed]
    working = [desk for desk in desks if not desk.failed]
    _all_at_once(working, work)
    _all_at_once([desk for desk in working if not desk.failed], hand_in)
    broke = [desk for desk in working if desk.failed]
    lost = sum(len(desk.saved - _in_the_inbox(school, desk)) for desk in working)
    acknowledged = sum(len(desk.saved) for desk in working)
    pss = {desk.name: _pss(school, desk.name) for desk in working}
    bare, hub_bare = _bare_lab(school), _bare_on_hub(school)
    for desk in [*failed_starts, *broke]:
        print(f"{desk.name}: {desk.failed}", file=sys.stderr)

    count = len(desks)
    what = f"{versions('jupyterhub', 'jupyterlab', 'ipykernel')}, PAM, one Unix account each"
    opened = f"logins {logins:.0f} s, servers and kernels with the exercise open after {starts:.0f} s"
    took = [seconds for desk in working for seconds in desk.took]
    handed = [desk.handed for desk in working if desk.handed]
    each = f"{marks} marks each, {acknowledged} acknowledged in all"
    rows = [
        row(STARTS.format(count), "= 0", len(failed_starts), "", ran=f"{opened}; {what}"),
        row(LOST.format(count), "= 0", lost + len(broke), "", ran=f"{each}; {what}"),
        row(SAVED.format(count), "≤ 1", p95(took), "s", ran=f"{each}, median {median(took) * 1000:.0f} ms; {what}"),
        row(
            HANDED.format(count), "–", p95(handed), "s",
            ran=f"all at the same moment, {len(handed)} receipts, median {median(handed):.2f} s; {what}",
        ),
    ]  # fmt: skip
    mine = median([sum(parts.values()) for parts in pss.values()])
    parts = {part: median([one[part] for one in pss.values()]) for part in ("server", "kernel")}
    for title, figure, other in ((MEMORY, "≤ 1.1", bare), (MEMORY_HUB, "–", hub_bare)):
        ran = (
            f"median of {len(pss)} students {mine:.0f} MB (server {parts['server']:.0f}, kernel {parts['kernel']:.0f});"
            f" held against {sum(other.values()):.0f} MB (server {other['server']:.0f}, kernel {other['kernel']:.0f});"
            f" {what}"
        )
        rows.append(row(title, figure, mine / sum(other.values()), "×", ran=ran))
    return rows


def _all_at_once(desks: Sequence[Desk], step: Callable[[Desk], None]) -> float:
    """Let all begin a step at the same moment; seconds until the last was done. What fails is noted on its desk."""
    if not desks:
        return 0.0
    gate = threading.Barrier(len(desks))
    begun: list[float] = []

    def run(desk: Desk) -> None:
        gate.wait(60)
        begun.append(time.monotonic())
        try:
            step(desk)
        except Exception as error:
            desk.failed = f"{step.__name__}: {type(error).__name__}: {str(error)[:300]}"

    with ThreadPoolExecutor(len(desks)) as pool:
        for done in [pool.submit(run, desk) for desk in desks]:
            done.result(PATIENCE)
    return time.monotonic() - begun[0]


def _stretches(page: Any, count: int) -> list[tuple[int, int]]:
    """Words to mark, one after the other, in the lines that the task names."""
    found = []
    for first, last in page.lines:
        for number in range(first, last + 1):
            start, end = page.line(number)
            at = start
            for word in page.text[start:end].split(" "):
                if word.strip():
                    found.append((at, at + len(word)))
                at += len(word) + 1
    if len(found) < count:
        raise RuntimeError(f"the task has {len(found)} words, and {count} were to be marked")
    return found[:count]


def _in_the_inbox(school: Any, desk: Desk) -> set[str]:
    """The marks of a student that stand in the teacher's inbox."""
    folder = school.inbox / "everybody" / EXERCISE
    marks: set[str] = set()
    for file in folder.glob(f"{school.account(desk.name)}--*.jsonl") if folder.is_dir() else ():
        for line in file.read_text(encoding="utf-8").splitlines()[1:]:
            event = json.loads(line)
            if event["do"] == "put" and "refused" not in event:
                marks.add(event["mark"]["id"])
    return marks


def _pss(school: Any, name: str) -> dict[str, float]:
    """Megabytes of an account's server and of its kernels."""
    from school import processes_of

    out = {"server": 0.0, "kernel": 0.0}
    for pid in processes_of({school.home(name).stat().st_uid}):
        with contextlib.suppress(OSError):
            words = Path(f"/proc/{pid}/cmdline").read_text()
            for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    out["kernel" if "ipykernel" in words else "server"] += int(line.split()[1]) / 1024
    return out


def _bare_on_hub(school: Any) -> dict[str, float]:
    """JupyterHub's server as it comes, and a kernel with a slider."""
    from student import Student

    student = Student(school, "hubbare")
    student.log_in()
    student.start().notebook("slider.ipynb").run(SLIDER)
    time.sleep(2)
    return _pss(school, "hubbare")


def _bare_lab(school: Any) -> dict[str, float]:
    """A JupyterLab server without a hub, as the account ``bare``, and a kernel with a slider."""
    import pwd

    import websocket
    from school import free_port
    from student import Kernel

    person, port, home = pwd.getpwnam(school.account("bare")), free_port(), school.home("bare")
    runtime = school.folder / "run" / "b"
    runtime.mkdir(mode=0o700, parents=True)
    os.chown(runtime, person.pw_uid, person.pw_gid)
    command = [
        school.python, "-m", "jupyterlab", "--no-browser", "--ServerApp.ip=127.0.0.1", f"--ServerApp.port={port}",
        "--ServerApp.port_retries=0", "--IdentityProvider.token=bench", "--KernelManager.transport=ipc",
    ]  # fmt: skip
    server = subprocess.Popen(
        command, user=person.pw_uid, group=person.pw_gid, extra_groups=[], cwd=home, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={"HOME": str(home), "PATH": f"{school.site}/bin:/usr/bin:/bin", "JUPYTER_RUNTIME_DIR": str(runtime)},
    )  # fmt: skip

    class Alone:
        """What ``Kernel`` asks of a student, for a server without a hub."""

        base, token = "", "bench"

        def __init__(self) -> None:
            self.school = self
            self.address = f"http://127.0.0.1:{port}"

    def ask(path: str, body: bytes | None = None) -> Any:
        request = urllib.request.Request(
            f"http://127.0.0.1:{port}{path}", body, {"Authorization": "token bench"}, method="POST" if body else "GET"
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read())

    try:
        for _ in range(240):
            with contextlib.suppress(OSError):
                ask("/api/status")
                break
            time.sleep(0.25)
        session = {"path": "slider.ipynb", "name": "slider", "type": "notebook", "kernel": {"name": "python3"}}
        kernel = Kernel(Alone(), ask("/api/sessions", json.dumps(session).encode())["kernel"]["id"])  # type: ignore[arg-type]
        kernel.run(SLIDER)
        time.sleep(2)
        return _pss(school, "bare")
    except websocket.WebSocketException as error:
        raise RuntimeError(f"the bare server's kernel did not answer: {error}") from error
    finally:
        server.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(10)


if __name__ == "__main__":
    sys.exit(main())
