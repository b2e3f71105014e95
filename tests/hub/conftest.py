"""One school for all tests in this folder that need a real hub: see school.py for what it asks of a machine."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lab"))  # the notebook in a page, as its tests drive it

from school import EXERCISE, LARGEST, LESSON, SWITCH, School, what_is_missing
from student import Student

PLAN = f"""
largest = {LARGEST}

[10b]
04-words-on-the-river = {{}}

[everybody]
{EXERCISE} = {{}}
{LESSON} = {{}}
02-who-said-it = {{ due = "2026-01-01 12:00 UTC" }}
03-heard-from-whom = {{ due = "2026-01-01 12:00 UTC", late = true }}
"""
STUDENTS = ("ada", "ben", "cem", "dua", "eve", "fay")
FOR_TESTS = 'c.Spawner.args.append("--LabApp.expose_app_in_browser=True")\n'


@pytest.fixture(scope="session")
def school() -> Iterator[School]:
    """The hub, running. Without the word of who runs the tests, or without root, there is none."""
    why = what_is_missing()
    if why:
        if os.environ.get(SWITCH) == "1":
            pytest.fail(f"{why}, and {SWITCH}=1 says that it must be there.")
        pytest.skip(f"{why}.")
    made = School("prof", STUDENTS, PLAN, more=FOR_TESTS, classes={"10b": ["cem"]})
    yield made
    made.close()


@pytest.fixture(scope="session")
def ben(school: School) -> Student:
    """A student with a server, without a browser."""
    made = Student(school, "ben")
    assert made.log_in() == 200
    return made.start()


@pytest.fixture(scope="session")
def outsider(school: School) -> Student:
    """A student who logs in, starts no server, and is up to no good."""
    made = Student(school, "eve")
    assert made.log_in() == 200
    return made
