"""The committed files that a browser loads: made from the sources beside them, and a student's is small."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from browser_fixtures import PAGES, ROOT, missing

from copydesk.widgets import Annotator
from copydesk.widgets.studio import Studio

BUNDLES = {"annotator.js": PAGES["/annotator.js"], "studio.js": PAGES["/studio.js"]}
MOST_BYTES = 80_000


def test_the_bundle_that_students_load_is_small() -> None:
    assert BUNDLES["annotator.js"].stat().st_size <= MOST_BYTES


def test_students_never_load_the_instructors_screens() -> None:
    assert Annotator(None, task={"kind": "mark"}, text="", codebook={})._esm == BUNDLES["annotator.js"].read_text(
        "utf-8"
    )
    assert Studio(None, task={"kind": "studio"}, text="", codebook={})._esm == BUNDLES["studio.js"].read_text("utf-8")


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both bundles built anew."""
    node = shutil.which("node")
    if not node or not (ROOT / "node_modules/esbuild").is_dir():
        missing("No node or no node_modules found: npm ci")
    folder = tmp_path_factory.mktemp("bundles")
    subprocess.run([node, "copydesk/widgets/build.mjs", str(folder)], cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("name", BUNDLES)
def test_a_bundle_is_what_the_sources_give(fresh: Path, name: str) -> None:
    assert (fresh / name).read_bytes() == BUNDLES[name].read_bytes(), "older than its sources: npm run build"


@pytest.mark.parametrize("name", BUNDLES)
def test_a_bundle_fetches_nothing(name: str) -> None:
    text = BUNDLES[name].read_text("utf-8")
    for word in ("http://", "https://", "fetch(", "import(", "XMLHttpRequest", "innerHTML", "eval("):
        assert word not in text, word
