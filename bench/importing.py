"""What the kit costs a kernel: its first import, and its first tasks on the screen, each against the bare widgets.

    python bench/importing.py [--rounds N] [--quick] [--json FILE]

Each round starts two kernels one after the other, in alternating order. One imports ipywidgets and anywidget, the other
says `from copydesk import desk`. In the kernel are taken: the wall time and the CPU time of that, and the process's
proportional set size (PSS) after it. A row is the median of the rounds' ratios. Since `desk` loads a name's module
when the name is first used, the same is told of a lesson that was opened and shows two tasks, against a bare widget
made; for that the design has no figure.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jupyter_client.manager import KernelManager
from rows import ROOT, Row, median, not_run, options, row, tell, versions

from copydesk.kit import kit_files

BARE = "import ipywidgets, anywidget"
OURS = "from copydesk import desk"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two pieces of code to hold against each other, and what to call the comparison."""

    bare: str
    ours: str
    rows: tuple[tuple[str, str], ...]
    figure: str
    against: str


IMPORT = Pair(
    BARE,
    OURS,
    (
        ("wall", "first import in a kernel, wall time"),
        ("cpu", "first import in a kernel, CPU time"),
        ("pss", "kernel after the first import, PSS"),
    ),
    "≤ 1.15",
    "× the bare import",
)
LESSON = Pair(
    BARE + "\nclass Bare(anywidget.AnyWidget):\n    _esm = 'export default {}'\nshown = Bare()",
    f"{OURS}\ndesk.open('01-scraper')\nshown = desk.choose('1'), desk.mark('2')",
    (
        ("wall", "first import, lesson 01 opened, two tasks made: wall time"),
        ("cpu", "first import, lesson 01 opened, two tasks made: CPU time"),
        ("pss", "kernel after that, PSS"),
    ),
    "–",
    "× the bare import and a bare widget",
)

CELL = """
import json as _json, time as _time
_wall, _cpu = _time.perf_counter(), _time.process_time()
STATEMENT
_out = {"wall": _time.perf_counter() - _wall, "cpu": _time.process_time() - _cpu}
import gc as _gc
_gc.collect()
try:
    with open("/proc/self/smaps_rollup") as _file:
        _out["pss"] = sum(int(_line.split()[1]) for _line in _file if _line.startswith("Pss:")) / 1024
except OSError:
    pass  # no Linux: no PSS
print(_json.dumps(_out))
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; where `desk` cannot be imported, end with the kernel's error."""
    reading = options(__doc__)
    reading.add_argument("--rounds", type=int, metavar="N", help="pairs of kernels (12; 1 with --quick)")
    asked = reading.parse_args(arguments)
    tell(measure(asked.rounds or (1 if asked.quick else 12)), asked.json)
    return 0


def measure(rounds: int) -> list[Row]:
    """The ratios, each a row: wall, CPU, PSS of the import, and of a lesson's start."""
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        for name in kit_files(ROOT):
            (home / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, home / name)
        return [one for pair in (IMPORT, LESSON) for one in compare(pair, rounds, home)]


def compare(pair: Pair, rounds: int, home: Path) -> list[Row]:
    """One pair in so many rounds."""
    for code in (pair.bare, pair.ours) if rounds > 1 else ():
        run(code, home)  # files into the page cache, bytecode beside the sources
    bare, ours = [], []
    for turn in range(rounds):
        order = ((pair.bare, bare), (pair.ours, ours))
        for code, taken in order if turn % 2 == 0 else reversed(order):
            taken.append(run(code, home))
    out = []
    for name, what in pair.rows:
        if not all(name in one for one in bare + ours):
            out.append(not_run(what, pair.figure, "this system does not tell a process's PSS"))
            continue
        unit = "MB" if name == "pss" else "s"
        ratio = median(mine[name] / theirs[name] for mine, theirs in zip(ours, bare, strict=True))
        each = [f"{median(one[name] for one in side):.3g} {unit}" for side in (ours, bare)]
        ran = (
            f"{each[0]} against {each[1]}, medians of {rounds} alternated pairs of kernels, their ratios' median;"
            f" {versions('ipykernel', 'ipywidgets', 'anywidget')}"
        )
        out.append(row(what, pair.figure, ratio, pair.against, ran=ran))
    return out


def run(code: str, home: Path) -> dict[str, float]:
    """What some code cost in a new kernel: seconds of wall and CPU, megabytes of PSS after it."""
    manager = KernelManager()
    manager.kernel_spec.argv[0] = sys.executable  # this environment's kernel, whichever kernels are installed besides
    path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    manager.start_kernel(stderr=subprocess.DEVNULL, cwd=str(home), env={**os.environ, "PYTHONPATH": path})
    client = manager.client()
    try:
        client.start_channels()
        client.wait_for_ready(timeout=120)
        said: list[str] = []

        def hear(message: dict[str, Any]) -> None:
            content = message["content"]
            if message["msg_type"] == "stream" and content["name"] == "stdout":
                said.append(content["text"])

        cell = CELL.replace("STATEMENT", code)
        reply = client.execute_interactive(cell, store_history=False, timeout=120, output_hook=hear)
        if reply["content"]["status"] != "ok":
            raise SystemExit(f"{code}: {reply['content'].get('evalue')}")
        answer: dict[str, float] = json.loads("".join(said))
        return answer
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


if __name__ == "__main__":
    sys.exit(main())
