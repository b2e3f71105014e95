"""Every figure of the design in one run, and the page of results: each bench by itself, one after the other.

    python bench/all.py [--full] [--realworld DIR] [--nbgrader PYTHON] [--only NAME…]
    python bench/all.py --quick [--out FILE]

Writes bench/results.json (the rows as measured), bench/RESULTS.md and the table in README.md; all three say the same,
and a test holds them against each other. `--only` measures these benches alone. What a run does not measure stays as
an earlier run left it, with that run's day, load and commit. `--full` also runs README's second command, which takes
minutes. `--quick` measures next to nothing, to see that every bench runs: it prints the page, or writes it to `--out`,
and touches no other file. Rows that need real text (`--realworld`), nbgrader (`--nbgrader install`, or a Python that
has it) or JupyterHub (`--hub`, a Python that has it) say "not run" without.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from rows import ROOT, Row, load, not_run

HERE = Path(__file__).resolve().parent
RESULTS, PAGE, README = HERE / "results.json", HERE / "RESULTS.md", ROOT / "README.md"
BENCHES = {
    "finder_rows": "Finders",
    "grading": "Grading",
    "importing": "A kernel's start",
    "annotator": "The annotator",
    "saving": "Saving",
    "journal": "The journal",
    "hub": "Many students",
    "fresh": "A fresh machine",
}
BEGIN = "<!-- made by bench/all.py: do not edit -->"
END = "<!-- end of what bench/all.py made -->"
Results = dict[str, list[Row]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benches and write the page; 1 where a bench broke."""
    about = argparse.RawDescriptionHelpFormatter
    reading = argparse.ArgumentParser(description=__doc__, formatter_class=about)
    reading.add_argument("--full", action="store_true", help="README's second command too")
    reading.add_argument("--quick", action="store_true", help="small sizes: to see that it works, not to be cited")
    reading.add_argument("--only", nargs="+", choices=list(BENCHES), metavar="NAME", help=f"of {', '.join(BENCHES)}")
    reading.add_argument("--realworld", metavar="DIR", help="real text with its gold and scorers")
    reading.add_argument("--nbgrader", metavar="PYTHON", help="a Python that has nbgrader, or `install`")
    reading.add_argument("--hub", metavar="PYTHON", help="a Python that has JupyterHub")
    reading.add_argument("--out", type=Path, metavar="FILE", help="where the page of a quick run goes")
    asked = reading.parse_args(arguments)
    if asked.out and not asked.quick:
        reading.error("--out is for --quick; a full run writes bench/RESULTS.md and README.md")
    results: Results = {} if asked.quick or not RESULTS.exists() else read(RESULTS)
    broken = []
    for name in asked.only or BENCHES:
        print(f"\n{BENCHES[name]} ({name}.py)", flush=True)
        rows = run(name, words_for(name, asked))
        if rows is None:
            broken.append(name)
            rows = [not_run(f"{BENCHES[name]}: the bench broke", "–", f"{name}.py ended with an error")]
        else:
            known = {one.row: one for one in results.get(name, ()) if one.measured is not None}
            rows = [one if one.measured is not None else known.get(one.row, one) for one in rows]
        results[name] = rows
        if not asked.quick:
            write(results)
    if asked.quick and asked.out:
        asked.out.write_text(page(results), encoding="utf-8")
    elif asked.quick:
        print("\n" + page(results))
    if broken:
        print(f"Broke: {', '.join(broken)}.", file=sys.stderr)
    return 1 if broken else 0


def words_for(name: str, asked: argparse.Namespace) -> list[str]:
    """What a bench is told, of what was asked for."""
    words = ["--quick"] if asked.quick else []
    if name == "finder_rows" and asked.realworld:
        words += ["--realworld", asked.realworld]
    if name == "grading" and asked.nbgrader:
        words += ["--nbgrader", asked.nbgrader]
    if name == "hub" and asked.hub:
        words += ["--python", asked.hub]
    if name == "fresh" and asked.full:
        words += ["--tests"]
    return words


def run(name: str, words: Sequence[str]) -> list[Row] | None:
    """A bench in a process of its own, so that none weighs on the next; None where it broke."""
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "rows.json"
        command = [sys.executable, str(HERE / f"{name}.py"), "--json", str(file), *words]
        ended = subprocess.run(command, cwd=ROOT).returncode
        return load(file) if ended == 0 and file.exists() else None


def read(file: Path) -> Results:
    """The rows of earlier runs, by bench."""
    entries = json.loads(file.read_text(encoding="utf-8"))
    return {name: [Row(**entry) for entry in rows] for name, rows in entries.items()}


def write(results: Mapping[str, Sequence[Row]]) -> None:
    """The rows, the page, and README's table."""
    parts = []
    for name in BENCHES:
        if name in results:
            lines = ",\n".join(json.dumps(asdict(one), ensure_ascii=False) for one in results[name])
            parts.append(f'"{name}": [\n{lines}\n]')
    RESULTS.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")
    PAGE.write_text(page(results), encoding="utf-8")
    before, after = around(README.read_text(encoding="utf-8"))
    README.write_text(before + table(results) + after, encoding="utf-8")


def around(readme: str) -> tuple[str, str]:
    """README before and after the table that stands between the two marks, the marks included."""
    before, begin, rest = readme.partition(BEGIN + "\n")
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"README.md has lost its marks: put “{BEGIN}” and “{END}” where the table belongs.")
    return before + begin, end + after


def table(results: Mapping[str, Sequence[Row]]) -> str:
    """README's table: each figure that the design asks for, as it was measured."""
    lines = ["| what | to reach | measured | reached | when | on |", "| --- | --- | --- | --- | --- | --- |"]
    for one in (each for name in BENCHES for each in results.get(name, ()) if each.figure != "–"):
        lines.append(f"| {one.row} | {one.figure} | {one.shown} | {one.verdict} | {' | '.join(when_and_where(one))} |")
    return "\n".join(lines) + "\n"


def when_and_where(one: Row) -> tuple[str, str]:
    """The day of a row, and its machine in short: cores and the load before; both empty where nothing was measured."""
    if one.measured is None:
        return "", ""
    load = re.search(r"load [\d.]+", one.on)
    return one.on.rpartition(", ")[2].split(" ")[0], ", ".join([one.on.split(",")[0], *([load[0]] if load else [])])


def page(results: Mapping[str, Sequence[Row]]) -> str:
    """The page of results: each figure, then what ran and on what."""
    asked = [one for rows in results.values() for one in rows if one.figure != "–"]
    counts = {word: sum(one.verdict == word for one in asked) for word in ("yes", "no", "–")}
    lines = [
        "# Results",
        "",
        "Made by `python bench/all.py`; never edited. Every number was measured in the run that its line tells of; the",
        "two sides of a ratio were measured in one run. For a row that is “told beside” the design asks nothing.",
        "",
        f"Of {len(asked)} figures {counts['yes']} are reached, {counts['no']} are not, {counts['–']} were not run.",
    ]
    for name, heading in BENCHES.items():
        if name not in results:
            continue
        lines += ["", f"## {heading}", "", "| what | to reach | measured | reached |", "| --- | --- | --- | --- |"]
        lines += [
            f"| {one.row} | {'told beside' if one.figure == '–' else one.figure} | {one.shown} | {one.verdict} |"
            for one in results[name]
        ]
        lines.append("")
        lines += [f"- {one.row}: {one.ran}{'. On ' + one.on if one.on else ''}." for one in results[name]]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
