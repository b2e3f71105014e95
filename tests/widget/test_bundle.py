"""The one committed file that a browser loads: small, and made from the sources beside it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from browser_fixtures import PAGES, ROOT, missing

BUNDLE = PAGES["/annotator.js"]
MOST_BYTES = 80_000


def test_the_bundle_is_small() -> None:
    assert BUNDLE.stat().st_size <= MOST_BYTES


def test_the_bundle_is_what_the_sources_give(tmp_path: Path) -> None:
    node = shutil.which("node")
    if not node or not (ROOT / "node_modules/esbuild").is_dir():
        missing("No node or no node_modules found: npm ci")
    fresh = tmp_path / "annotator.js"
    subprocess.run([node, "copydesk/widgets/build.mjs", str(fresh)], cwd=ROOT, check=True, capture_output=True)
    assert fresh.read_bytes() == BUNDLE.read_bytes(), "the bundle is older than its sources: npm run build"


def test_the_bundle_fetches_nothing() -> None:
    text = BUNDLE.read_text("utf-8")
    for word in ("http://", "https://", "fetch(", "import(", "XMLHttpRequest", "innerHTML", "eval("):
        assert word not in text, word
