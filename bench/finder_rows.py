"""The finders' figures: on the kit's own gold, and on real text that others marked.

    python bench/finder_rows.py [--realworld DIR] [--quick] [--json FILE]

Real text is no part of this repository. DIR holds the folders artifact, attribution and loaded, each with its texts,
its gold and the scorer `score.py` that runs a find command on them; without DIR those rows say "not run". Speed is the
median of three runs, in CPU seconds, without the start of Python. For whoever makes rules there is bench/finders.py.
"""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from finder_quality import judged, measure
from rows import ROOT, Row, median, not_run, options, row, tell

OWN = (
    ("artifact lines", "artifact lines, F1", 0.95),
    ("artifact labels", "artifact lines with the right label", 0.90),
    ("attribution", "full relations, F1", 0.85),
    ("loaded", "loaded spans, F1", 0.75),
    ("voices", "loaded words with the right voice", 0.95),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A figure on real text: where the scorer's report holds it, and what is to be reached."""

    layer: str
    what: str
    figure: str
    path: tuple[str | int, ...]
    unit: str = ""
    scale: float = 1.0


REAL = (
    Asked("artifact", "artifact lines of a page's container, macro F1", "≥ 0.88", ("container", "macro", 2)),
    Asked("artifact", "artifact lines inside the story, micro F1", "≥ 0.73", ("container/inside", "micro", 2)),
    Asked("artifact", "story lines wrongly called", "≤ 5", ("container/inside", "false_alarm"), "%", 100),
    Asked("artifact", "speed, artifact", "≥ 1,500,000", ("chars_s",), "characters a CPU s"),
    Asked("attribution", "relations with a speech cue, F1", "≥ 79", ("speech", "f1"), "%"),
    Asked("attribution", "all relations, F1", "≥ 63", ("detection", "f1"), "%"),
    Asked("attribution", "content, cue and source head right, F1", "≥ 55", ("full_relation", "f1"), "%"),
    Asked("attribution", "direct quotations, F1", "≥ 89", ("direct", "f1"), "%"),
    Asked("attribution", "speed, attribution", "≥ 150,000", ("speed", "words_per_cpu_s"), "words a CPU s"),
    Asked("loaded", "BABE, token F1", "≥ 0.33", ("sets", "babe", "token_f1")),
    Asked("loaded", "PTC, span F1", "≥ 0.26", ("sets", "ptc", "span_f1")),
    Asked("loaded", "BASIL, token F1", "≥ 0.09", ("sets", "basil", "token_f1")),
    Asked(
        "loaded",
        "speed, loaded, BABE's single sentences",
        "≥ 300,000",
        ("sets", "babe", "words_per_cpu_s"),
        "words a CPU s",
    ),
    Asked("loaded", "speed, loaded, BASIL", "≥ 300,000", ("sets", "basil", "words_per_cpu_s"), "words a CPU s"),
    Asked("loaded", "speed, loaded, PTC", "≥ 300,000", ("sets", "ptc", "words_per_cpu_s"), "words a CPU s"),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    reading = options(__doc__)
    reading.add_argument("--realworld", type=Path, metavar="DIR", help="real text with its gold and scorers")
    asked = reading.parse_args(arguments)
    tell([*own_gold(), *real_text(asked.realworld, 1 if asked.quick else 3)], asked.json)
    return 0


def own_gold() -> Iterator[Row]:
    """The figures on the kit's own articles, scored as students' marks are: core gold pays, open gold is free."""
    articles = list(judged(ROOT / "data" / "articles"))
    quality = measure(articles)
    for name, what, least in OWN:
        count = quality.counts[name]
        ran = f"{len(articles)} articles; {count.right} right of {count.answered} marked and {count.gold} in the gold"
        yield row(f"own gold: {what}", f"≥ {least}", count.f1, ran=ran)


def real_text(folder: Path | None, times: int) -> Iterator[Row]:
    """The figures on real text; rows that say "not run" where it is not here."""
    for layer in ("artifact", "attribution", "loaded"):
        asked = [one for one in REAL if one.layer == layer]
        if folder is None or not (folder / layer / "score.py").is_file():
            why = "no --realworld was given" if folder is None else f"{folder} has no {layer}/score.py"
            yield from (not_run(f"real text: {one.what}", one.figure, why) for one in asked)
            continue
        reports = [score(folder, layer) for _ in range(times)]
        for one in asked:
            values = [_at(report, one.path) * one.scale for report in reports]
            fast = one.what.startswith("speed")
            ran = f"copydesk find {layer} on the dev part" + (
                f"; median of {times} runs, {min(values):,.0f} to {max(values):,.0f}" if fast else ""
            )
            yield row(f"real text: {one.what}", one.figure, median(values), one.unit, ran=ran)


def score(folder: Path, layer: str) -> dict[str, Any]:
    """What a layer's scorer reports of the kit's finder."""
    find = [str(Path(sys.executable).parent / "copydesk"), "find", layer]
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "report.json"
        command = [sys.executable, str(folder.resolve() / layer / "score.py"), "--json", str(file)]
        command += {
            "artifact": ["--", *find],
            "attribution": ["--split", "dev", shlex.join(find)],
            "loaded": find,
        }[layer]
        ran = subprocess.run(command, cwd=scratch, capture_output=True, text=True)
        if ran.returncode:
            raise SystemExit(f"{layer}/score.py failed: {ran.stderr[-600:]}")
        report: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        return report


def _at(report: Any, path: tuple[str | int, ...]) -> float:
    for step in path:
        report = report[step]
    return float(report)


if __name__ == "__main__":
    sys.exit(main())
