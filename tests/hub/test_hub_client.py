"""The kernel's side of the hub's service: bounded in time, true to one address, and always a sentence."""

from __future__ import annotations

import http.server
import json
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from copydesk.hub import client
from copydesk.hub.client import Hub, HubRefusedError, the_hub

Serve = Callable[[Callable[[Any], None]], Hub]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts a server whose every answer is one function; gives the hub to ask."""
    servers: list[http.server.ThreadingHTTPServer] = []

    def start(answer: Callable[[Any], None]) -> Hub:
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                answer(self)

            def do_GET(self) -> None:
                answer(self)

            def log_message(self, *_: Any) -> None:
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        return Hub(f"http://127.0.0.1:{server.server_port}/services/copydesk/", "ada", "secret")

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def says(status: int, body: bytes, **headers: str) -> Callable[[Any], None]:
    def answer(handler: Any) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def test_a_hub_is_used_only_where_it_names_its_service() -> None:
    named = {"COPYDESK_SERVICE_URL": "http://127.0.0.1:9090/services/copydesk", "JUPYTERHUB_API_TOKEN": "t"}
    assert the_hub({}) is None
    assert the_hub({"JUPYTERHUB_API_TOKEN": "t", "JUPYTERHUB_USER": "ada"}) is None, "as on Binder"
    assert the_hub({**named, "JUPYTERHUB_API_TOKEN": ""}) is None
    assert the_hub({**named, "COPYDESK_SERVICE_URL": "file:///etc/passwd"}) is None
    hub = the_hub({**named, "JUPYTERHUB_USER": "ada"})
    assert hub == Hub("http://127.0.0.1:9090/services/copydesk/", "ada", "t")


def test_no_token_goes_to_an_account_that_is_not_the_services(serve: Serve) -> None:
    asked: list[str] = []

    def answer(handler: Any) -> None:
        asked.append(handler.path)
        says(200, b'{"tasks": {}}')(handler)

    hub = serve(answer)
    if not client.listeners(int(hub.url.split(":")[2].split("/")[0])):
        pytest.skip("this system does not tell who listens")
    with pytest.raises(HubRefusedError, match="Tell your teacher at once"):
        replace(hub, account=os.getuid() + 1).picture("01-a")
    assert asked == []
    assert replace(hub, account=os.getuid()).picture("01-a") == {"tasks": {}}


def test_the_token_is_never_shown() -> None:
    assert "secret" not in repr(Hub("http://127.0.0.1/", "ada", "secret"))


def test_a_hand_in_is_sent_with_the_token_and_the_receipt_comes_back(serve: Serve) -> None:
    seen: list[tuple[str, str]] = []

    def answer(handler: Any) -> None:
        seen.append((handler.path, handler.headers["Authorization"]))
        body = {"student": "ada", "at": "2026-11-24T18:40:03Z", "number": 2, "late": True}
        says(201, json.dumps(body).encode())(handler)

    taken = serve(answer).send("01-a", b"x")
    assert (taken.student, taken.at, taken.number, taken.late) == ("ada", "2026-11-24T18:40:03Z", 2, True)
    assert seen == [("/services/copydesk/handins/01-a", "token secret")]


def test_a_refusal_is_told_in_the_servers_words(serve: Serve) -> None:
    hub = serve(says(409, json.dumps({"sentence": "It was due.", "mend": "Ask your teacher."}).encode()))
    with pytest.raises(HubRefusedError, match=r"It was due\. Ask your teacher\.") as caught:
        hub.send("01-a", b"x")
    assert caught.value.status == 409


def test_the_token_does_not_follow_a_redirect(serve: Serve) -> None:
    stolen: list[str] = []

    def thief(handler: Any) -> None:
        stolen.append(handler.headers.get("Authorization"))
        says(200, b"{}")(handler)

    elsewhere = serve(thief).url
    with pytest.raises(HubRefusedError):
        serve(says(307, b"", Location=elsewhere)).picture("01-a")
    assert stolen == []


def test_no_proxy_is_told_the_token(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    stolen: list[str] = []
    proxy = serve(lambda handler: stolen.append(handler.path))
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, proxy.url)
    assert serve(says(200, b'{"tasks": {}}')).picture("01-a") == {"tasks": {}}
    assert stolen == []


@pytest.mark.parametrize(
    ("status", "body"),
    [(200, b""), (200, b"<html>"), (200, b"[]"), (201, b'{"student": 1}'), (500, b"oops"), (502, b'{"sentence": 3}'),
     (200, b"[" * 100_000), (404, b"{}")],
)  # fmt: skip
def test_an_answer_that_is_none_is_one_sentence(serve: Serve, status: int, body: bytes) -> None:
    with pytest.raises(HubRefusedError) as caught:
        serve(says(status, body)).send("01-a", b"x")
    assert "gave an answer that is none" in caught.value.sentence
    assert "tell your teacher" in caught.value.mend


def test_where_nobody_listens_it_is_told_at_once() -> None:
    with pytest.raises(HubRefusedError, match="does not answer") as caught:
        Hub("http://127.0.0.1:9/services/copydesk/", "ada", "t").send("01-a", b"x")
    assert caught.value.status == 0


def test_a_server_that_sends_a_byte_now_and_then_does_not_hold_the_kernel(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "PATIENCE", 0.3)
    over, ended = threading.Event(), threading.Event()

    def trickle(handler: Any) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(200):
            if over.wait(0.05):
                break
            handler.wfile.write(b" ")
            handler.wfile.flush()
        ended.set()

    with pytest.raises(HubRefusedError, match="does not answer"):
        serve(trickle).picture("01-a")
    assert not ended.is_set(), "the server was still at it"
    over.set()
