"""What the tests of the widget say to the harness page (tests/widget/page)."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import expect

SAVED = "✓ saved"
SAVING = "… saving"
KEPT = "kept in this browser, not yet in your file"
CUT = "kept here: run this cell again"
LOST = "NOT SAVED"

TEXT = """Thursday, 11 June 2026

Ferry to Sennholt stops for the winter

Lena Okoro, who runs the pier café, said the last boat had been “half empty”.
Share this story
The council will decide in May.
Nobody has asked the crew 🙂 yet.
"""

PAGE = """<!doctype html><html lang="en"><head><title>The Pier</title></head>
<body style="font:16px serif">
<p data-line="1">Thursday, 11 June 2026</p><h1 data-line="3">Ferry to Sennholt stops for the winter</h1>
<img alt="A pier" width="300" height="900">
<p data-line="5">Lena Okoro, who runs the pier café, said the last boat had been “half empty”.</p>
<p><a href="http://127.0.0.1:9/" data-line="6">Share this story</a></p>
<p data-line="7">The council will decide in May.</p><div style="height:900px"></div>
<p data-line="8">Nobody has asked the crew 🙂 yet.</p>
</body></html>"""


def run(tab: Any, cell: str = "a", traits: dict[str, Any] | None = None, **task: Any) -> None:
    """Run a cell: a view of a task is drawn in it."""
    tab.evaluate("([cell, traits, task]) => desk.run(cell, {...traits, task})", [cell, traits or {}, task])


def says(tab: Any, words: str, cell: str = "a", timeout: float = 8000) -> None:
    """The saved chip says this, within the time."""
    expect(tab.locator(f"#{cell} .saved")).to_have_text(words, timeout=timeout)


def later(tab: Any, ms: int) -> None:
    """Let the page's clock run on: all that was due by then happens."""
    tab.clock.run_for(ms)


def kernel(tab: Any, **knobs: Any) -> None:
    """From now on the kernel does this with what it hears."""
    tab.evaluate("(knobs) => desk.kernel.set(knobs)", knobs)


def outbox(tab: Any) -> list[Any]:
    """The ops that the browser keeps."""
    return [op for _, op in tab.evaluate("desk.outbox()")]


def file(tab: Any) -> list[Any]:
    """The events that the kernel has written."""
    return tab.evaluate("desk.kernel.file")


def pick(tab: Any, option: str, cell: str = "a") -> None:
    """Choose an option of a choose task."""
    tab.locator(f"#{cell} .option input[value={option}]").check()


def chosen(tab: Any, cell: str = "a") -> str | None:
    """The option that the screen shows as chosen."""
    return tab.evaluate("(cell) => document.querySelector(`#${cell} .option input:checked`)?.value ?? null", cell)
