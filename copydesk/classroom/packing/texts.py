"""The files of a pack that are no lesson: how to open it, what it needs, what its repository leaves alone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from copydesk.classroom.packing.published import ENDINGS, THEIRS
from copydesk.kit import kit_root

NEEDED = ("jupyterlab>=4.4,<5", "ipywidgets>=8.1,<9", "anywidget>=0.10,<0.12", "pandas>=2.2,<4", "nltk>=3.9,<4")
ALONE = "# What you make is yours: no update may touch it."
ATTRIBUTES = "# Marks count signs: no program may change line ends.\n* -text\n"

README = """# The copy desk

In a newsroom the copy desk looks at a story before it runs. Here you do that: find what does not belong, ask “says
who?”, and see which words argue. All stories, outlets and people are invented.

## Open it
- **On your school's hub:** open a notebook from the list below.
- **On your own computer:** you need Python 3.11 or newer, and the internet the first time. Open a terminal in this
  folder and type {type}

In a notebook, click **Run**, then **Run All Cells**. Then read from the top.

## What is in it
{tables}
## Your answers
- They are kept as you make them, in a folder `answers`. The sign at the top of each task tells whether they are saved.
- When you hand in, one small file is made in a folder `handins`.
- When your teacher brings something new, your answers stay as they are. A new edition of a notebook has a name of its
  own, such as `…-v2`. The old one still works, with what you did in it.
- You got a new zip? Unpack it over this folder, and let your computer **skip** files that are there already.

The texts may be used freely; see `data/LICENSE.md`.
"""
START = """`python3 start.py` (on Windows `py start.py`). It opens the first notebook in your browser."""
INSTALL = """`python3 -m pip install -r requirements.txt`, then `python3 -m jupyterlab`."""
NO_WHEEL = """ You also need the kit itself: ask your teacher
  for its file, whose name ends in `.whl`, and install it in the same way."""


def extras(parts: Mapping[str, Mapping[str, str | int]], wheel: str = "") -> dict[str, bytes]:
    """The files beside the lessons, by place.

    Args:
        parts: what is published, by notebook, as in ``Published.parts``.
        wheel: the name of the kit's wheel that lies in the pack; then start.py comes along, where this kit has it.
            Without the wheel the kit is *not* named in requirements.txt: the kit is in no registry, and its name
            there is whoever's takes it.
    """
    starts = {name: kit_root() / name for name in ("start.py", "constraints.txt")} if wheel else {}
    starts = starts if all(path.is_file() for path in starts.values()) else {}
    needed = [f"./{wheel}"] if wheel else []
    told = "" if wheel else "# The kit itself (copydesk-….whl) comes from your teacher, or is on your hub already.\n"
    files = {
        "README.md": README.format(
            type=START if starts else INSTALL if wheel else INSTALL + NO_WHEEL, tables=_tables(parts)
        ),
        "requirements.txt": "# What the notebooks need.\n" + told + "\n".join([*NEEDED, *needed]) + "\n",
        ".gitignore": "\n".join(
            [ALONE, *(_pattern(name) for name in THEIRS), *(f"*{end}" for end in ENDINGS), ".venv/"]
        )
        + "\n",
        ".gitattributes": ATTRIBUTES,
    }
    out = {name: text.encode() for name, text in files.items()}
    for name in ("data/LICENSE.md", "data/CODEBOOK.md"):
        out[name] = (kit_root() / name).read_bytes()
    return out | {name: path.read_bytes() for name, path in starts.items()}


def _pattern(name: str) -> str:
    return name if "." in name.strip(".") else f"{name}/"


def _tables(parts: Mapping[str, Mapping[str, str | int]]) -> str:
    out = []
    newest: dict[tuple[str, str], int] = {}
    for notebook, part in parts.items():
        key = (str(part["id"]), PurePosixPath(notebook).parts[0])
        newest[key] = max(int(part["edition"]), newest.get(key, 0))
    for shelf, head in (("notebooks", "Lessons"), ("exercises", "Exercises")):
        rows = sorted((n, p) for n, p in parts.items() if PurePosixPath(n).parts[0] == shelf)
        if not rows:
            continue
        out += [f"### {head}", "| open | minutes | |", "| --- | --- | --- |"]
        for notebook, part in sorted(rows, key=lambda row: (row[1]["id"], row[1]["edition"])):
            name, edition = str(part["id"]), int(part["edition"])
            latest = newest[name, shelf]
            told = "" if latest == 1 else f"edition {edition}" + (": if you have begun it" if edition < latest else "")
            title = str(part["title"]).replace("|", "/")
            number = f"{name[:2]} · " if name[:2].isdigit() else ""
            out.append(f"| [{number}{title}]({notebook}) | {part['minutes']} | {told} |")
        out.append("")
    return "\n".join(out)
