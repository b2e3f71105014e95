"""What the finders reach on the kit's own gold may not fall unnoticed."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "bench"))

from finder_quality import MEASURES, judged, measure  # noqa: E402

ARTICLES = ROOT / "data" / "articles"
# Who changes gold looks at what the finders reach on it (bench/finders.py), sets the floors and pins the digest.
DIGEST = "31f90ed861b28597"
FLOORS = {
    "artifact lines": 0.97,
    "artifact labels": 0.95,
    "artifact spans": 0.95,
    "attribution": 0.84,
    "claims": 0.855,
    "loaded": 0.7,
    "voices": 0.94,
}


def digest() -> str:
    """Over the texts and the gold of all articles that have gold."""
    out = hashlib.sha256()
    for gold in sorted(ARTICLES.glob("*/gold.json")):
        for path in (gold.with_name("article.txt"), gold):
            out.update(path.read_text(encoding="utf-8").encode())
    return out.hexdigest()[:16]


@pytest.fixture(scope="module")
def quality():
    return measure(judged(ARTICLES))


def test_the_gold_is_the_one_for_which_the_floors_were_set():
    assert digest() == DIGEST, "The gold has changed: run bench/finders.py, look at the figures, pin the digest anew."


@pytest.mark.parametrize("name", [name for name, _ in MEASURES])
def test_the_finders_do_not_fall_below_their_floor(quality, name):
    assert quality.f1(name) >= FLOORS[name]


def test_a_finder_without_its_main_rules_falls_below_its_floor():
    less = measure(judged(ARTICLES), frozenset(["known-line", "source-cue-claim", "listed-word"]))
    assert less.f1("artifact lines") < FLOORS["artifact lines"]
    assert less.f1("attribution") < FLOORS["attribution"]
    assert less.f1("loaded") < FLOORS["loaded"]
