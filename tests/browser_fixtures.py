"""A headless Chromium for tests, and a server for the pages that it is to see.

Without a Chromium the tests that need one are skipped and say so; with COPYDESK_REQUIRE_BROWSER=1 (as in CI) they fail.
"""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar, NoReturn

import pytest

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM_ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
]
PAGES = {
    "/annotator.js": ROOT / "copydesk/widgets/static/annotator.js",
    "/studio.js": ROOT / "copydesk/widgets/static/studio.js",
    "/axe.min.js": ROOT / "node_modules/axe-core/axe.min.js",
}


def missing(what: str) -> NoReturn:
    """Skip a test for want of a tool, or fail it where every tool was promised."""
    if os.environ.get("COPYDESK_REQUIRE_BROWSER") == "1":
        pytest.fail(f"{what}, and COPYDESK_REQUIRE_BROWSER=1 says that it must be there.")
    pytest.skip(f"{what}.")


def chromium_path() -> str:
    """The Chromium named by COPYDESK_CHROMIUM, else `chromium`, else `google-chrome`."""
    named = os.environ.get("COPYDESK_CHROMIUM")
    found = named or shutil.which("chromium") or shutil.which("google-chrome")
    if not found or not Path(found).exists():
        missing("No Chromium found: install it, or name it in COPYDESK_CHROMIUM")
    return found


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """One Chromium for a module; ended with it, since Playwright's loop must not run on under other tests."""
    path = chromium_path()
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("No playwright found: pip install -e '.[test]'")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=CHROMIUM_ARGS)
        yield chromium
        chromium.close()


class _Pages(http.server.SimpleHTTPRequestHandler):
    extensions_map: ClassVar = {".html": "text/html", ".js": "text/javascript", "": "text/plain"}

    def translate_path(self, path: str) -> str:
        known = PAGES.get(path.split("?")[0])
        return str(known) if known else super().translate_path(path)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def serving_pages() -> Iterator[str]:
    """The address at which tests/widget/page and the committed bundle are served, on this machine only."""
    handler = functools.partial(_Pages, directory=str(ROOT / "tests/widget/page"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def widget_pages() -> Iterator[str]:
    """The pages' address for a whole session."""
    with serving_pages() as address:
        yield address


@pytest.fixture
def context(browser: Any) -> Iterator[Any]:
    """A browser of one's own: empty storage, shared by its tabs."""
    made = browser.new_context(viewport={"width": 1120, "height": 900})
    made.set_default_timeout(8000)
    yield made
    made.close()


@pytest.fixture
def tab(context: Any, widget_pages: str) -> Iterator[Any]:
    """The harness page; fails the test that leaves an error in the page's console."""
    page = open_tab(context, widget_pages)
    yield page
    assert page.errors == []


def _matters(line: Any) -> bool:
    # A sandboxed frame blocks every script, Playwright's clock among them, and Chromium says so.
    return line.type == "error" and "Blocked script execution in 'about:srcdoc'" not in line.text


def open_tab(context: Any, address: str, journal: str = "j") -> Any:
    """A further tab of the same browser, with the journal that its kernel keeps."""
    page = context.new_page()
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.on("console", lambda line: page.errors.append(line.text) if _matters(line) else None)
    # Time runs as it does, and a test may let it run faster.
    page.clock.install()
    page.goto(f"{address}/index.html?journal={journal}")
    page.wait_for_function("globalThis.desk || document.readyState === 'complete'")
    assert page.evaluate("Boolean(globalThis.desk)"), page.errors
    return page
