"""A page from the web, from a server on this machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner

from copydesk.classroom.articles.fetch import fetch, is_address
from copydesk.cli import main
from copydesk.errors import CopydeskError
from copydesk.text.article import Article

PAGE = "<!doctype html><html><body><h1>Mill to reopen</h1><p>The mill will reopen, Zoë Brand said.</p></body></html>"
ANSWERS = {
    "/news/mill": (200, "text/html; charset=iso-8859-1", PAGE.encode("latin-1")),
    "/wrong": (200, "text/html; charset=no-such", PAGE.encode()),
    "/plain.txt": (200, "text/plain", b"The mill will reopen, Ola said.\n"),
    "/": (200, "text/html", PAGE.encode()),
    "/large": (200, "text/html", b"x" * 5_000_001),
    "/picture": (200, "image/png", b"\x89PNG\r\n\x1a\n\x00\x00"),
}


class Answering(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        status, kind, data = ANSWERS.get(self.path, (404, "text/html", b"<html><body>Nothing</body></html>"))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing on standard error."""


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture
def site() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Answering)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize(
    ("path", "slug"), [("/news/mill", "mill"), ("/wrong", "wrong"), ("/plain.txt", "plain"), ("/", "mill-to-reopen")]
)
def test_an_article_can_come_from_the_web(site: str, tmp_path: Path, path: str, slug: str) -> None:
    ran = CliRunner().invoke(main, ["article", "new", site + path, "--to", str(tmp_path)])
    assert ran.exit_code == 0, ran.output
    article = Article.load(tmp_path / slug)
    assert "The mill will reopen" in article.text
    assert path == "/plain.txt" or "Zoë Brand" in article.text
    assert (tmp_path / slug / "page.html").exists() == (path != "/plain.txt")


@pytest.mark.parametrize(
    ("path", "told"),
    [("/gone", "answers 404: Not Found."), ("/large", "has 5,000,001 bytes."), ("/picture", "picture is not text.")],
)
def test_a_page_that_cannot_be_had_is_one_line(site: str, tmp_path: Path, path: str, told: str) -> None:
    ran = CliRunner().invoke(main, ["article", "new", site + path, "--to", str(tmp_path / "mine")])
    assert ran.exit_code == 1
    assert told in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
    assert not (tmp_path / "mine").exists()


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/x", "http://[bad/", "http://127.0.0.1:notaport/"])
def test_a_server_that_does_not_answer_is_told_with_the_mend(address: str) -> None:
    with pytest.raises(CopydeskError, match=r"cannot be reached: .*Open it in a browser, save the page"):
        fetch(address)


def test_only_web_addresses_are_fetched() -> None:
    assert is_address("HTTPS://tellmark.example/a")
    assert not any(map(is_address, ("story.txt", "file:///etc/passwd", "ftp://x/y", "-", "http")))
