"""A page without a browser, hand-ins without a student, and an invented story as a scraper leaves one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from copydesk.journal.handin import render_handin
from copydesk.marks.codebook import codebook
from copydesk.tasks.assignment import Assignment
from copydesk.text.words import words
from copydesk.widgets import Annotator

ROOT = Path(__file__).resolve().parents[2]
EXERCISE = "01-what-the-scraper-left"
SOLUTIONS = sorted(path.parent for path in (ROOT / "solutions").glob("*/tasks.toml"))
LESSONS = sorted((ROOT / "notebooks").glob("*.ipynb"))

STORY = """Skip to content
Tellmark Courier
Today is Monday, 2 March 2026
Menu
Ferry pier at Low Orrin to close for two winters

By Ines Halvard
Orrin, 27 February 2026

Share
Print
The pier at Low Orrin will close in April and open again two winters later, the harbour board said on Friday.

“The piles are rotten below the water line,” said Marek Toll, who chairs the board. “We looked at forty of them, and \
nineteen moved.”

READ MORE: Eel season opens late after a cold spring

The board has botched the repair of the pier for ten years, and islanders are furious.

Until then the ferry will call at High Orrin, three miles to the north, according to the timetable office.

Lotte Brand, who sells bread at the pier, said that she would lose half of her customers.

The reckless plan will cost four million crowns, the board’s report says.

The old pier at Low Orrin, seen from the church hill. Photo: Tellmark Courier

Sign up for our newsletter and get the harbour news every Friday
© 2026 Tellmark Courier. All rights reserved.
"""


class Page:
    """The page's side of one widget: sends messages to the kernel's room and keeps what comes back."""

    def __init__(self, widget: Annotator, client: str = "page") -> None:
        self.widget, self.client, self.heard = widget, client, []
        self._n = 0
        widget.send = lambda message, buffers=None: self.heard.append(message)  # type: ignore[method-assign]
        self._say({"t": "hello", "boot": None, "seq": 0})

    heard: list[dict[str, Any]]

    @property
    def state(self) -> dict[str, Any]:
        """The last whole state that the kernel sent."""
        return [message for message in self.heard if message["t"] == "state"][-1]

    def do(self, *ops: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Send some ops; returns the kernel's messages in answer. Each op must be acknowledged, and none refused."""
        numbered: list[dict[str, Any]] = []
        if not ops:
            return []
        for op in ops:
            self._n += 1
            numbered.append({"n": self._n, **op})
        before = len(self.heard)
        self._say({"t": "ops", "journal": self.state["journal"], "ops": numbered})
        answers = self.heard[before:]
        acks = [message for message in answers if message["t"] == "ack"]
        assert acks, answers
        assert acks[-1]["upto"] == self._n, answers
        assert not acks[-1]["refused"], answers
        return answers

    def look(self) -> dict[str, Any]:
        """Ask the studio for what it says of each mark."""
        self._say({"t": "ask", "what": "look"})
        return self.heard[-1]

    def _say(self, message: Mapping[str, Any]) -> None:
        task = self.widget.task
        head = {"v": 1, "client": self.client, "task": task["id"], "round": task["round"]}
        self.widget._from_page(self.widget, {**head, **message}, [])


def put(name: str, layer: str, label: str, attrs: Mapping[str, Any] | None = None, **spans: Any) -> dict[str, Any]:
    """A ``put`` op."""
    mark = {"id": name, "layer": layer, "label": label, "spans": spans, "attrs": dict(attrs or {})}
    return {"do": "put", "mark": mark}


def said(key: str, value: Any) -> dict[str, Any]:
    """An ``answer`` op."""
    return {"do": "answer", "key": key, "value": value}


def handin(
    student: str | None = "Ann Lee",
    *,
    journal: str = "journal-1",
    at: str = "2026-09-14T10:00:00Z",
    ops: Iterable[tuple[str, Mapping[str, Any]]] = (("1", {"do": "answer", "key": "choice", "value": "22"}),),
    assignment: str = EXERCISE,
    edition: int | str = 1,
) -> bytes:
    """A hand-in's bytes: a header, the ops as (task, op), and the hand-in itself."""
    header = {"v": 1, "journal": journal, "assignment": assignment, "edition": edition, "boot": "b", "kit": "0.1.0"}
    if student is not None:
        header["student"] = student
    events = []
    for seq, (task, op) in enumerate([*ops, ("", {"do": "handin"})], 1):
        events.append({"seq": seq, "n": seq, "client": "c", "task": task, "round": 1, "at": at, **op})
    return render_handin(header, events)


def reference_ops(solution: Path) -> list[tuple[str, dict[str, Any]]]:
    """A solution's reference answers as (task, op)."""
    lines = (solution / "reference.jsonl").read_text(encoding="utf-8").splitlines()[1:]
    events = [json.loads(line) for line in lines]
    return [(e["task"], {key: e[key] for key in ("do", "mark", "key", "value") if key in e}) for e in events]


def everything(assignment: Assignment, unit: str, label: str | None = None) -> list[tuple[str, dict[str, Any]]]:
    """Each line, or each word, of each mark task marked with a label (``all``: with each that there is)."""
    ops = []
    for task in assignment.tasks.values():
        if task.kind != "mark":
            continue
        article, layer = assignment.article(task.article), codebook().layers[task.layer]
        role = "content" if task.layer == "attribution" else "text"
        for number in task.line_numbers(article):
            line = article.line(number)
            places = [line] if unit == "line" else words(article.text, line.start, line.end)
            for place in places if not line.blank else ():
                for name in [label or task.layer] if label != "all" else [each.name for each in layer.labels]:
                    mark = {"id": f"c.{len(ops)}", "layer": task.layer, "label": name, "attrs": {}}
                    ops.append((task.id, {"do": "put", "mark": {**mark, "spans": {role: [[place.start, place.end]]}}}))
    return ops


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a folder: its path inside, and its bytes."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
