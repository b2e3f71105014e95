"""From a mark to its acknowledgement in a real JupyterLab, on a full sheet, with the disk as it is and with a slow one.

    python bench/saving.py [--quick] [--json FILE]

A JupyterLab of its own shows an assignment with 5,000 words and 500 marks in each of two layers, whose journal is on
this machine's disk. A hand marks in Chromium. An op's time runs from the time stamp of the key or pointer that made it
to the moment at which the page drops it from its outbox, since the kernel has written and synced it (bench/probe.js).
The slow disk is made in the kernel: `os.fsync`, which the journal calls, waits 30 ms first. Nothing else is slowed.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import full_sheet
from annotator import MARKS, WORDS, spread
from driving import PROBE, Hand, chromium, why_not
from rows import Row, not_run, options, p95, row, tell, versions

SLOW = """import os, time
_fsync = os.fsync
def _slow(fd):
    time.sleep(0.03)
    _fsync(fd)
os.fsync = _slow"""
RUN = """async (code) => {
    const { kernel } = window.jupyterapp.shell.currentWidget.sessionContext.session;
    await kernel.requestExecute({ code }).done;
}"""
PLAIN, SLOWED = "mark to acknowledged in JupyterLab, p95", "the same with fsync slowed by 30 ms, p95"
FIGURE = "≤ 150"
NAME = "full-sheet"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    asked = options(__doc__).parse_args(arguments)
    tell(measure(asked.quick), asked.json)
    return 0


def measure(quick: bool) -> list[Row]:
    """The rows: the disk as it is, and slow."""
    if why := why_not():
        return [not_run(f"annotator: {what}", FIGURE, why) for what in (PLAIN, SLOWED)]
    from lab import Lab, Notebook

    words, marks, acts = (600, 50, 1) if quick else (WORDS, MARKS, 40)
    text = full_sheet.text_of(words)
    out = []
    with tempfile.TemporaryDirectory() as scratch, chromium() as browser:
        lab = Lab(Path(scratch))
        try:
            path = full_sheet.assignment(lab.home, NAME, text, marks)
            page = browser.new_context(viewport={"width": 1400, "height": 1000}).new_page()
            page.set_default_timeout(30000)
            page.add_init_script(path=PROBE)
            note = Notebook(page, lab, path).open()
            note.run_all(len(full_sheet.LAYERS))
            for what in (PLAIN, SLOWED):
                if what == SLOWED:
                    page.evaluate(RUN, SLOW)
                taken = {
                    layer: acknowledged(note, number, layer, text, marks, acts)
                    for number, layer in enumerate(full_sheet.LAYERS, 1)
                }
                worst = max(taken, key=lambda layer: p95(taken[layer]))
                told = "; ".join(f"{layer} {spread(times)}" for layer, times in taken.items())
                slowed = "; os.fsync in the kernel waits 30 ms first" if what == SLOWED else ""
                ran = (
                    f"{len(text.split()):,} words, {marks} marks in each of two layers; the slower layer: {worst};"
                    f" {told}{slowed}; Chromium {browser.version}, {versions('jupyterlab', 'ipykernel', 'anywidget')}"
                )
                out.append(row(f"annotator: {what}", FIGURE, p95(taken[worst]), "ms", ran=ran))
        finally:
            lab.stop()
    return out


def acknowledged(note: Any, number: int, layer: str, text: str, marks: int, acts: int) -> list[float]:
    """Milliseconds from mark to acknowledgement in one layer; each is then looked for in the journal."""
    page = note.page
    note.says(number, "✓ saved")
    note.task(number).locator(".m-item").nth(marks - 1).wait_for(state="attached")
    hand = Hand(page, note.task(number).locator(".paper"), layer, len(text.splitlines()))
    before = len(note.lab.events(NAME))
    page.evaluate("() => { probe.acks.length = 0; }")
    for _ in range(acts):
        hand.mark()
    taken: list[float] = page.evaluate("() => probe.acks")
    written = len(note.lab.events(NAME)) - before
    if written != len(taken):
        raise SystemExit(f"{len(taken)} ops were acknowledged, and {written} stand in the journal.")
    return taken


if __name__ == "__main__":
    sys.exit(main())
