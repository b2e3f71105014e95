"""A page from the web, from a server on this machine."""

from __future__ import annotations

import gzip
import ipaddress
import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from copydesk.classroom.travel import fetch as fetching
from copydesk.classroom.travel import web
from copydesk.classroom.travel.fetch import fetch, is_address
from copydesk.cli import main
from copydesk.errors import CopydeskError
from copydesk.marks.annotation import AnnotationSet
from copydesk.text.article import Article

PAGE = "<!doctype html><html><body><h1>Mill to reopen</h1><p>The mill will reopen, Zoë Brand said.</p></body></html>"
CURLY = PAGE.replace("The mill will reopen, Zoë", "“The mill will reopen”, Zoë")
MOJIBAKE = PAGE.replace("The mill will reopen", "“The mill will reopen”".encode().decode("cp1252", "ignore"))
HTML = "text/html"
ANSWERS: dict[str, tuple[int, str, bytes]] = {
    "/news/mill": (200, "text/html; charset=iso-8859-1", PAGE.encode("latin-1")),
    "/wrong": (200, "text/html; charset=no-such", PAGE.encode()),
    "/plain.txt": (200, "text/plain", b"The mill will reopen, Ola said.\n"),
    "/": (200, HTML, PAGE.encode()),
    "/large": (200, HTML, b"x" * 5_000_001),
    "/picture": (200, "image/png", b"\x89PNG\r\n\x1a\n\x00\x00"),
    "/said-latin-is-utf-8": (200, "text/html; charset=iso-8859-1", CURLY.encode()),
    "/said-utf-8-is-windows": (200, "text/html; charset=utf-8", CURLY.encode("cp1252")),
    "/windows-unsaid": (200, HTML, CURLY.encode("cp1252")),
    "/windows-called-latin": (200, "text/html; charset=ISO-8859-1", CURLY.encode("cp1252")),
    "/greek": (200, "text/html; charset=iso-8859-7", PAGE.replace("Zoë", "Ζωή").encode("iso-8859-7")),
    "/mark": (200, "text/html; charset=iso-8859-1", b"\xef\xbb\xbf" + CURLY.encode()),
    "/utf-16": (200, HTML, CURLY.encode("utf-16")),
    "/utf-16-said": (200, "text/html; charset=utf-16-le", CURLY.encode("utf-16-le")),
    "/mojibake": (200, "text/html; charset=utf-8", MOJIBAKE.encode()),
}  # fmt: skip


class Answering(BaseHTTPRequestHandler):
    robots: tuple[int, bytes] = (404, b"")
    asked: list[str] = []  # noqa: RUF012
    stop = threading.Event()

    def do_GET(self) -> None:
        self.asked.append(self.path)
        if self.path == "/robots.txt":
            self.answer(self.robots[0], "text/plain", self.robots[1])
        elif self.path.startswith("/to/"):
            self.answer(302, HTML, b"", Location=self.path.removeprefix("/to/"))
        elif self.path == "/packed":
            self.answer(200, HTML, gzip.compress(PAGE.encode()), **{"Content-Encoding": "gzip"})
        elif self.path == "/bomb":
            self.answer(200, HTML, gzip.compress(b"x" * 6_000_000), **{"Content-Encoding": "gzip"})
        elif self.path == "/not-packed":
            self.answer(200, HTML, b"not gzip", **{"Content-Encoding": "gzip"})
        elif self.path == "/drip":
            self.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n")
            self.drip(b"x")
        elif self.path == "/drip-heads":
            self.wfile.write(b"HTTP/1.0 200 OK\r\nX-Slow: ")
            self.drip(b"x")
        elif self.path == "/cut":
            self.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\nContent-Length: 999\r\n\r\n<p>The mill")
        elif self.path == "/cut-chunk":
            self.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n99\r\n<p>The mill")
        elif self.path == "/noise":
            self.wfile.write(b"\x00\x01\x02 what?\r\n\r\n")
        else:
            self.answer(*ANSWERS.get(self.path, (404, HTML, b"<html><body>Nothing</body></html>")))

    def answer(self, status: int, kind: str, data: bytes, **heads: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in heads.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def drip(self, byte: bytes) -> None:
        try:
            while not self.stop.wait(0.05):
                self.wfile.write(byte)
                self.wfile.flush()
        except OSError:
            return  # whoever asked has gone

    def log_message(self, *_: object) -> None:
        """Say nothing on standard error."""


REALLY_PUBLIC = web.is_public


@pytest.fixture(autouse=True)
def _loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """127.0.0.1 stands for the web in these tests; everything else is what it is."""
    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.setattr(web, "is_public", lambda at: str(at) == "127.0.0.1" or REALLY_PUBLIC(at))
    monkeypatch.setattr(Answering, "robots", (404, b""))
    monkeypatch.setattr(Answering, "asked", [])


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    Answering.stop.set()
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
    [
        ("/gone", "answers 404: Not Found."),
        ("/large", "has 5,000,001 bytes."),
        ("/bomb", "has 5,000,001 bytes."),
        ("/picture", "picture is not text."),
        ("/noise", "cannot be reached: its answer is none of a web server"),
        ("/cut", "cannot be reached: the connection broke off before the page was whole"),
        ("/cut-chunk", "cannot be reached: the connection broke off before the page was whole"),
        ("/not-packed", "cannot be reached: its answer is damaged"),
        ("/to//gone", "/gone answers 404"),
    ],
)
def test_a_page_that_cannot_be_had_is_one_line(site: str, tmp_path: Path, path: str, told: str) -> None:
    ran = CliRunner().invoke(main, ["article", "new", site + path, "--to", str(tmp_path / "mine")])
    assert ran.exit_code == 1
    assert told in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
    assert not (tmp_path / "mine").exists()


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:9/x", "http://[bad/", "http://127.0.0.1:notaport/", "http:///x", "http://127.0.0.1:9/a b",
     "http://" + "a" * 70 + ".example/", "http://a..b/"],
)  # fmt: skip
def test_a_server_that_does_not_answer_is_told_with_the_mend(address: str) -> None:
    with pytest.raises(CopydeskError, match=r"cannot be reached: .*Open it in a browser, save the page"):
        fetch(address)


def test_only_web_addresses_are_fetched() -> None:
    assert is_address("HTTPS://tellmark.example/a")
    assert not any(map(is_address, ("story.txt", "file:///etc/passwd", "ftp://x/y", "-", "http")))


# --- in what the page is written -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    ["/said-latin-is-utf-8", "/said-utf-8-is-windows", "/windows-unsaid", "/windows-called-latin", "/mark", "/utf-16",
     "/utf-16-said"],
)  # fmt: skip
def test_a_page_is_read_rightly_whatever_its_server_calls_it(site: str, tmp_path: Path, path: str) -> None:
    ran = CliRunner().invoke(main, ["article", "new", site + path, "--to", str(tmp_path), "--slug", "mill"])
    assert ran.exit_code == 0, ran.output
    assert "“The mill will reopen”, Zoë Brand said." in Article.load(tmp_path / "mill").text


def test_a_code_page_that_the_server_names_is_used(site: str) -> None:
    assert "Ζωή Brand" in fetch(site + "/greek")[0].decode()


def test_a_packed_page_is_unpacked(site: str) -> None:
    assert fetch(site + "/packed") == (PAGE.encode(), "packed.html")


def test_what_the_site_decoded_wrongly_is_kept_and_pointed_out(site: str, tmp_path: Path) -> None:
    ran = CliRunner().invoke(main, ["article", "new", site + "/mojibake", "--to", str(tmp_path)])
    assert ran.exit_code == 0, ran.output
    assert "Signs were broken on the site already, in line 3. They are kept, and marked in the draft." in ran.output
    article = Article.load(tmp_path / "mojibake")
    assert "â€œThe mill will reopenâ€" in article.text
    draft = AnnotationSet.load(tmp_path / "mojibake" / "draft.json", article)
    broken = [article.text[a:b] for mark in draft.annotations if mark.label == "encoding" for a, b in mark.main]
    assert any("â€œ" in words for words in broken)


# --- manners ---------------------------------------------------------------------------------------------------------


def test_robots_txt_is_asked_first_and_once(site: str) -> None:
    Answering.robots = (200, b"User-agent: *\nDisallow: /private\n")
    fetch(site + "/to//news/mill")
    assert Answering.asked == ["/robots.txt", "/to//news/mill", "/news/mill"]


@pytest.mark.parametrize(
    ("robots", "told"),
    [
        ((200, b"User-agent: *\nDisallow: /\n"), "asks programs not to fetch this page (in its robots.txt). Open it"),
        ((200, b"User-agent: copydesk\nDisallow: /news\n"), "asks programs not to fetch this page"),
        ((503, b""), "its robots.txt answers 503, so programs must wait. Open it in a browser"),
    ],
)  # fmt: skip
def test_a_no_in_robots_txt_is_taken_and_the_way_on_is_told(site: str, robots: tuple[int, bytes], told: str) -> None:
    Answering.robots = robots
    with pytest.raises(CopydeskError) as caught:
        fetch(site + "/news/mill")
    assert told in str(caught.value)
    assert Answering.asked == ["/robots.txt"]


@pytest.mark.parametrize(
    "robots",
    [(404, b""), (403, b"<html>"), (200, b"<html>not found</html>"), (200, b"\xff\x00\n" * 999), (200, b""),
     (200, b"User-agent: other\nDisallow: /\n"), (200, b"Disallow: /\n" + b"#" * 900_000)],
)  # fmt: skip
def test_a_site_without_a_rule_for_us_is_fetched(site: str, robots: tuple[int, bytes]) -> None:
    Answering.robots = robots
    assert fetch(site + "/plain.txt")[1] == "plain.txt"


def test_a_redirect_to_a_forbidden_page_is_not_followed(site: str) -> None:
    Answering.robots = (200, b"User-agent: *\nDisallow: /news\n")
    with pytest.raises(CopydeskError, match="asks programs not to fetch this page"):
        fetch(site + "/to//news/mill")
    assert "/news/mill" not in Answering.asked


# --- time ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/drip", "/drip-heads"])
def test_a_page_that_drips_is_given_up(site: str, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    monkeypatch.setattr(fetching, "PATIENCE", 0.4)
    with pytest.raises(CopydeskError, match="cannot be reached: it did not answer in time"):
        fetch(site + path)


def test_a_silent_server_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "PATIENCE", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(CopydeskError, match="did not answer in time"):
        fetch(f"http://127.0.0.1:{silent.getsockname()[1]}/")


def test_a_name_server_that_is_silent_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "PATIENCE", 0.2)
    end = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_more: end.wait(20) and [])
    with pytest.raises(CopydeskError, match="did not answer in time"):
        fetch("http://story.example/")
    end.set()


def test_a_computer_without_the_internet_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_args: object, **_more: object) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(CopydeskError) as caught:
        fetch("https://story.example/a")
    assert str(caught.value) == (
        "https://story.example/a cannot be reached: there is no site of this name, or this computer is not connected "
        "to the internet. Open it in a browser, save the page, and give that file."
    )


def test_a_site_that_sends_one_round_and_round_is_left(site: str) -> None:
    with pytest.raises(CopydeskError, match="sends one on from page to page without end"):
        fetch(site + "/to/" + "/to/" * 9)


# --- only to public places -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "target",
    ["http://127.0.0.2/", "http://127.0.0.2:8888/api", "http://10.1.2.3/", "http://192.168.0.1/", "http://172.16.0.1/",
     "http://169.254.169.254/latest/meta-data", "http://100.64.0.1/", "http://0.0.0.0/", "http://[::1]/",
     "http://[::]/",
     "http://[fe80::1]/", "http://[fc00::1]/", "http://[::ffff:127.0.0.2]/", "http://[::ffff:7f00:2]/",
     "http://[::127.0.0.2]/", "http://[2002:7f00:2::]/", "http://[64:ff9b::7f00:2]/", "http://2130706434/",
     "http://0x7f000002/", "http://0177.0.0.2/", "http://127.2/", "http://localhost/", "http://LOCALHOST./",
     "http://224.0.0.1/", "http://255.255.255.255/"],
)  # fmt: skip
def test_a_redirect_into_the_schools_own_network_is_refused(site: str, target: str) -> None:
    with pytest.raises(CopydeskError, match="is no public place, but on this computer or in this network"):
        fetch(site + "/to/" + target)
    with pytest.raises(CopydeskError, match="is no public place"):
        fetch(target)


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://x/", "data:text/html,x", "javascript:1"]
)
def test_a_redirect_to_what_is_no_web_address_is_refused(site: str, target: str) -> None:
    with pytest.raises(CopydeskError, match="it is no http or https address"):
        fetch(site + "/to/" + target)


def naming(answers: Callable[[int], list[str]]) -> tuple[Callable[..., Any], list[str]]:
    """A name server for story.example: what it answers the first time, the second time …; and what it was asked."""
    really, asked = socket.getaddrinfo, list[str]()

    def look_up(host: str, port: int, *args: Any, **more: Any) -> Any:
        if host != "story.example":
            return really(host, port, *args, **more)
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (at, port)) for at in answers(len(asked))]

    return look_up, asked


def test_a_name_is_looked_up_once_and_what_was_checked_is_what_is_gone_to(
    site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_up, asked = naming(lambda time: ["127.0.0.1"] if time == 1 else ["10.0.0.1"])
    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    assert fetch(site.replace("127.0.0.1", "story.example") + "/plain.txt")[1] == "plain.txt"
    assert asked == ["story.example"]


def test_a_name_that_has_a_private_address_too_is_refused(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    look_up, _ = naming(lambda _time: ["127.0.0.1", "10.0.0.1"])
    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with pytest.raises(CopydeskError, match=r"story\.example is no public place"):
        fetch(site.replace("127.0.0.1", "story.example") + "/plain.txt")
    assert Answering.asked == []


@pytest.mark.parametrize(
    ("address", "public"),
    [("93.184.216.34", True), ("2606:2800:220:1::1", True), ("::ffff:93.184.216.34", True),
     ("64:ff9b::5db8:d822", True), ("2002:5db8:d822::", True), ("127.0.0.2", False), ("::ffff:127.0.0.2", False),
     ("2002:a00:1::", False)],
)  # fmt: skip
def test_an_address_that_wraps_another_is_as_public_as_that(address: str, public: bool) -> None:
    assert REALLY_PUBLIC(ipaddress.ip_address(address)) is public


# --- behind a proxy --------------------------------------------------------------------------------------------------


def test_a_schools_proxy_is_used(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("no_proxy")
    monkeypatch.setenv("http_proxy", site)
    ANSWERS["http://story.example/plain.txt"] = ANSWERS["/plain.txt"]
    assert fetch("http://story.example/plain.txt")[0].startswith(b"The mill")
    assert Answering.asked == ["http://story.example/robots.txt", "http://story.example/plain.txt"]
    with pytest.raises(CopydeskError, match="is no public place"):
        fetch("http://10.0.0.1/plain.txt")
