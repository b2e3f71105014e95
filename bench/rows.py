"""The one form in which each bench says what it measured, and what it ran on.

A row is an object ``{"row", "figure", "measured", "unit", "reached", "ran", "on"}``: what was asked about, the figure
to reach (``≤ 1.15``, ``≥ 500``, ``= 0``), the number that was measured, its unit, whether it reaches the figure, what
ran (versions, sizes, how often), and on what (machine, load, commit, time). ``measured`` and ``reached`` are null where
nothing was measured; ``ran`` then says why. ``figure`` is ``–`` where the design asks for none. No row is
ever written by hand.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import math
import operator
import os
import platform
import subprocess
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
COMPARE: dict[str, Callable[[float, float], bool]] = {"≤": operator.le, "≥": operator.ge, "=": operator.eq}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure of the design and what was measured for it; see this module's own words."""

    row: str
    figure: str
    measured: float | None
    unit: str
    reached: bool | None
    ran: str
    on: str

    @property
    def shown(self) -> str:
        """The measured number as a page shows it: three figures, or whole from a thousand on."""
        if self.measured is None:
            return "not run"
        size = abs(self.measured)
        text = f"{self.measured:,.0f}" if size >= 1000 or self.measured == int(size) else f"{self.measured:.3g}"
        return f"{text} {self.unit}".rstrip()

    @property
    def verdict(self) -> str:
        """Whether the figure was reached, in one word."""
        return {None: "–", True: "yes", False: "no"}[self.reached]


def row(what: str, figure: str, measured: float, unit: str = "", *, ran: str) -> Row:
    """A row of a number that was just measured; whether it is reached follows from ``figure``.

    Args:
        what: what is measured, as the page shows it.
        figure: ``≤``, ``≥`` or ``=``, a space, a number; ``–`` for what is told beside, with nothing to reach.
        measured: in ``unit``, unrounded.
        ran: what ran: versions, sizes, how often, what it was held against.
    """
    sign, _, number = figure.partition(" ")
    reached = COMPARE[sign](measured, float(number.replace(",", ""))) if number else None
    return Row(row=what, figure=figure, measured=measured, unit=unit, reached=reached, ran=ran, on=machine())


def not_run(what: str, figure: str, why: str) -> Row:
    """A row for which nothing was measured, and why."""
    return Row(row=what, figure=figure, measured=None, unit="", reached=None, ran=f"not run: {why}", on="")


@cache
def _fixed() -> str:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    memory = ""
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        memory = f", {os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GB"
    git = ["git", "-C", str(ROOT), "describe", "--always", "--dirty", "--abbrev=7", "--exclude=*"]
    said = subprocess.run(git, capture_output=True, text=True)
    commit = f", {said.stdout.strip()}" if said.returncode == 0 else ""
    return (
        f"{cores} cores{memory}, {platform.system()} {platform.machine()}, Python {platform.python_version()}{commit}"
    )


def _load() -> float | None:
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else None


LOAD_BEFORE = _load()  # when this bench began; what it adds to it itself is told apart


def machine() -> str:
    """This machine now: cores, memory, system, Python, commit (``-dirty``: changed since), load, time."""
    load = "" if LOAD_BEFORE is None else f"load {LOAD_BEFORE:.1f} before, {_load():.1f} after, "
    return f"{_fixed()}, {load}{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"


def versions(*names: str) -> str:
    """Installed packages with their versions, those that are missing left out."""
    out = []
    for name in names:
        try:
            out.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            continue
    return ", ".join(out)


def median(values: Iterable[float]) -> float:
    """The middle value; the mean of the middle two."""
    ordered = sorted(values)
    half, odd = divmod(len(ordered), 2)
    return ordered[half] if odd else (ordered[half - 1] + ordered[half]) / 2


def p95(values: Iterable[float]) -> float:
    """The value that 95 of 100 do not pass: the nearest rank, so one that was measured."""
    ordered = sorted(values)
    return ordered[math.ceil(0.95 * len(ordered)) - 1]


def options(about: str | None) -> argparse.ArgumentParser:
    """The options that every bench has."""
    reading = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    reading.add_argument("--quick", action="store_true", help="small sizes: to see that it works, not to be cited")
    reading.add_argument("--json", type=Path, metavar="FILE", help="write the rows to this file too")
    return reading


def tell(rows: Sequence[Row], file: Path | None = None) -> None:
    """Print rows for a person, and write them as JSON where that was asked for."""
    for one in rows:
        print(f"{one.row}: {one.shown} (figure {one.figure}: {one.verdict})\n    {one.ran}\n    {one.on}".rstrip())
    if file is not None:
        dump(rows, file)


def dump(rows: Sequence[Row], file: Path) -> None:
    """Write rows as JSON, one a line."""
    lines = ",\n".join(json.dumps(asdict(one), ensure_ascii=False) for one in rows)
    file.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def load(file: Path) -> list[Row]:
    """Rows that a bench wrote."""
    entries: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    return [Row(**entry) for entry in entries]
