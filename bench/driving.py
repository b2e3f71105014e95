"""A Chromium for a bench, and a hand in it that marks, by mouse and by keys, and waits until each act is shown."""

from __future__ import annotations

import os
import random
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rows import ROOT

sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "lab")]  # the pages and the JupyterLab of the tests

PROBE = Path(__file__).resolve().parent / "probe.js"


def why_not() -> str:
    """Why no browser can be driven here; empty where one can."""
    try:
        import playwright  # noqa: F401
        import pytest  # noqa: F401
    except ImportError:
        return "the test tools are not installed (pip install -e '.[test]')"
    return "" if _chromium() else "no Chromium was found (install it, or name it in COPYDESK_CHROMIUM)"


def _chromium() -> str | None:
    named = os.environ.get("COPYDESK_CHROMIUM")
    return named or shutil.which("chromium") or shutil.which("google-chrome")


@contextmanager
def chromium() -> Iterator[Any]:
    """A headless Chromium that reaches this machine only."""
    from browser_fixtures import CHROMIUM_ARGS
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_chromium(), args=CHROMIUM_ARGS)
        try:
            yield browser
        finally:
            browser.close()


class Hand:
    """Marks in one annotator of a page, words chosen at random but the same in each run; each act seen before the next.

    The text's acts of a full mark: loaded words take a drag and two digits (label, voice), relations three drags.
    """

    def __init__(self, page: Any, paper: Any, layer: str, lines: int) -> None:
        self.page, self.paper, self.layer, self.lines = page, paper, layer, lines
        self._random = random.Random(7)

    def drag(self) -> None:
        """Select a word with the mouse."""
        first, last = self._word()
        self.page.mouse.move(*first)
        self.page.mouse.down()
        self.page.mouse.move(*last, steps=3)
        self._release()

    def click(self) -> None:
        """Click a word: where a mark is, it opens; elsewhere the word is proposed."""
        first, _ = self._word()
        self.page.mouse.move(*first)
        self.page.mouse.down()
        self._release()

    def _release(self) -> None:
        before = self._count("pointers")
        self.page.mouse.up()
        self._seen("pointers", before)

    def _word(self) -> list[list[float]]:
        """The places of a word's two ends on the screen."""
        ends: list[list[float]] | None = None
        while ends is None:
            place = [self._random.randint(1, self.lines), self._random.randint(0, 30)]
            ends = self.paper.evaluate("(paper, place) => probe.word(paper, place)", place)
        return ends

    def press(self, key: str) -> None:
        """Press a key."""
        before = self._count("keys")
        self.page.keyboard.press(key)
        self._seen("keys", before)

    def mark(self) -> None:
        """Click a word and leave it; make one mark with the mouse and delete it: the sheet stays as full as it was."""
        self.click()
        self.press("Escape")
        self.drag()
        if self.layer == "loaded":
            self.press("1")
            self.press("1")
        else:
            self.drag()
            self.drag()
        self.press("Delete")

    def walk(self, steps: int) -> None:
        """By words, with the keyboard alone: move, widen, take, label, delete."""
        self.paper.evaluate("paper => paper.focus()")
        self.press("w")
        for step in range(steps):
            self.press(("ArrowRight", "ArrowDown", "Shift+ArrowRight", "ArrowRight", "ArrowUp")[step % 5])
            if step % 10 == 9:
                self.press("1" if self.layer == "loaded" else "Enter")
                self.press("Delete")
        self.press("w")

    def _count(self, name: str) -> int:
        return int(self.page.evaluate("name => probe[name].length", name))

    def _seen(self, name: str, before: int) -> None:
        """Wait until the act was drawn, and all that it changed is acknowledged."""
        self.page.wait_for_function(
            "([name, before]) => probe[name].length > before && probe.quiet()", arg=[name, before], polling=10
        )
