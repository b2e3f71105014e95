"""The journal: how long opening a long one takes, and whether an acknowledged event survives a kill at any byte.

    python bench/journal.py [--quick] [--json FILE]

Opened are 100,000 events such as the annotator sends, in the segments of 20 kernels, each time by a new process. Killed
is twice over. A journal's file is cut at each of its bytes, as a kill in the midst of a write leaves it; it is opened,
gone on with, and opened again. And processes that write and acknowledge as fast as they can are killed (SIGKILL) at
random moments. Lost is an acknowledged event that a journal opened afterwards does not hold.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import full_sheet
from rows import ROOT, Row, median, options, row, tell

from copydesk.journal import Journal

EVENTS, SEGMENTS = 100_000, 20
ABOUT: dict[str, Any] = {"assignment": "bench", "edition": 1, "kit": "bench"}
OPEN = f"""
import sys, time
from copydesk.journal import Journal
before, cpu = time.perf_counter(), time.process_time()
journal = Journal.open(sys.argv[1], **{ABOUT!r})
print(time.perf_counter() - before, time.process_time() - cpu, journal.seq, len(journal.state("1").marks))
"""
WRITE = f"""
import sys
from copydesk.journal import Journal
journal = Journal.open(sys.argv[1], **{ABOUT!r})
n = journal.state("1").upto.get("c", 0)
while True:
    n += 1
    journal.append("1", 1, "c", [{{"n": n, "do": "put", "mark": {{"id": f"c.{{n}}"}}}}])
    print(n, flush=True)
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    asked = options(__doc__).parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        rows = [opening(Path(scratch), asked.quick), killing(Path(scratch), asked.quick)]
    tell(rows, asked.json)
    return 0


def opening(scratch: Path, quick: bool) -> Row:
    """Seconds for opening a long journal, the median of new processes."""
    events, times = (5000, 2) if quick else (EVENTS, 7)
    folder = scratch / "long"
    marks = full_sheet.marks(full_sheet.text_of(5000), "loaded", 1000)
    n = 0
    for kernel in range(1, SEGMENTS + 1):
        journal = Journal.open(folder, **ABOUT)
        while n < events * kernel // SEGMENTS:
            ops = [{"n": at, "do": "put", "mark": marks[at % len(marks)]} for at in range(n + 1, n + 51)]
            journal.append("1", 1, "c", ops)
            n += 50
    taken, cpu = [], []
    for _ in range(times):
        seconds, spent, seq, held = _python(OPEN, folder).stdout.split()
        if (int(seq), int(held)) != (n, min(n, len(marks))):
            raise SystemExit(f"The journal of {n} events opened with {seq}, and {held} of {len(marks)} marks.")
        taken.append(float(seconds))
        cpu.append(float(spent))
    size = sum(file.stat().st_size for file in folder.glob("*.jsonl")) / 2**20
    files = len(list(folder.glob("*.jsonl")))
    ran = (
        f"{n:,} events of {len(marks):,} marks in {files} segments, {size:.0f} MB; median of {times} new processes,"
        f" {min(taken):.2f} to {max(taken):.2f} s, median {median(cpu):.2f} CPU s"
    )
    return row(f"journal: opening {n:,} events", "≤ 1", median(taken), "s", ran=ran)


def killing(scratch: Path, quick: bool) -> Row:
    """Acknowledged events that a kill cost."""
    lost, points, length = cut_anywhere(scratch / "cut", *((3, 7) if quick else (40, 1)))
    killed, kept, gone = shot(scratch / "shot", 3 if quick else 60)
    where = "some" if quick else "each"
    ran = (
        f"{points:,} kill points: a journal of {length:,} bytes cut at {where} of them, opened, gone on with,"
        f" opened again; and {killed} processes killed while they wrote, {kept:,} events acknowledged"
    )
    return row("journal: acknowledged events lost when killed at any byte", "= 0", lost + gone, ran=ran)


def cut_anywhere(folder: Path, batches: int, every: int) -> tuple[int, int, int]:
    """Acknowledged events lost, kill points tried, and bytes of the journal that was cut."""
    with _unsynced():
        whole = folder / "whole"
        journal = Journal.open(whole, **ABOUT)
        path = whole / f"{journal.boot}.jsonl"
        acknowledged = [(path.stat().st_size, 0)]
        n = 0
        for batch in range(batches):
            ops = [
                {"n": at, "do": "put", "mark": {"id": f"c.{at}", "attrs": {"note": "“ë🙂”"}}}
                for at in range(n + 1, n + 2 + batch % 3)
            ]
            n = journal.append("1", 1, "c", ops)[-1]["n"]
            acknowledged.append((path.stat().st_size, n))
        content = path.read_bytes()
        lost = points = 0
        for at in range(acknowledged[0][0], len(content) + 1, every):
            promised = max(upto for size, upto in acknowledged if size <= at)
            again = folder / "again"
            again.mkdir(parents=True)
            (again / path.name).write_bytes(content[:at])
            first = Journal.open(again, **ABOUT)
            lost += _missing(first, promised)
            upto = first.state("1").upto.get("c", 0)
            first.append("1", 1, "c", [{"n": upto + 1, "do": "put", "mark": {"id": f"c.{upto + 1}"}}])
            lost += _missing(Journal.open(again, **ABOUT, readonly=True), upto + 1)
            shutil.rmtree(again)
            points += 1
    return lost, points, len(content)


def shot(folder: Path, times: int) -> tuple[int, int, int]:
    """Processes killed while they wrote into one journal, events that they acknowledged, and how many were lost."""
    dice = random.Random(11)
    lost = promised = 0
    for _ in range(times):
        command = [sys.executable, "-c", WRITE, str(folder)]
        writer = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(dice.uniform(0, 0.05))
        writer.kill()
        said = [first, *writer.stdout.read().splitlines(keepends=True)]
        writer.wait()
        whole = [int(line) for line in said if line.endswith("\n")]
        promised = max([promised, *whole])
        lost += _missing(Journal.open(folder, **ABOUT, readonly=True), promised)
    return times, promised, lost


def _missing(journal: Journal, promised: int) -> int:
    marks = journal.state("1").marks
    return sum(f"c.{n}" not in marks for n in range(1, promised + 1))


@contextmanager
def _unsynced() -> Iterator[None]:
    """A sync changes nothing of what a killed process leaves, and takes most of the time."""
    real = os.fsync
    os.fsync = lambda fd: None  # type: ignore[assignment]
    try:
        yield
    finally:
        os.fsync = real


def _python(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, str(folder)], cwd=ROOT, capture_output=True, text=True, check=True
    )


if __name__ == "__main__":
    sys.exit(main())
