"""One JupyterLab for all tests in this folder; each test gets it as if nobody had worked in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser_fixtures import chromium_path
from lab import Lab, Notebook, Shots


@pytest.fixture(scope="session")
def jupyterlab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    chromium_path()  # no browser: skip before a server is started
    made = Lab(tmp_path_factory.mktemp("lab"))
    yield made
    made.stop()


@pytest.fixture
def lab(jupyterlab: Lab) -> Lab:
    jupyterlab.forget()
    return jupyterlab


@pytest.fixture
def page(context: Any) -> Any:
    context.set_default_timeout(20000)
    return context.new_page()


@pytest.fixture
def lesson(page: Any, lab: Lab) -> Notebook:
    """Lesson 00, open and run."""
    note = Notebook(page, lab, "notebooks/00-welcome.ipynb").open()
    note.run_all(5)
    return note


@pytest.fixture
def shots() -> Shots:
    """Takes pictures of the screens into `test-output`, for a person to look at; COPYDESK_SHOTS=1 asks for them."""
    folder = Path(__file__).resolve().parents[2] / "test-output"

    def take(place: Any, name: str) -> None:
        if os.environ.get("COPYDESK_SHOTS") == "1":
            folder.mkdir(exist_ok=True)
            place.scroll_into_view_if_needed()
            place.screenshot(path=folder / f"{name}.png")

    return take
