"""The kernel's side: hand in to the hub's service, and ask it for the class's picture.

Standard library only, so that a student's kernel stays small. The student's own hub token goes to the one address that
the hub itself named (``COPYDESK_SERVICE_URL``), never through a proxy and never along a redirect. Where the hub says
whose the service is (``COPYDESK_SERVICE_UID``), it goes to no other account that may have taken the port. Every call
ends within ``PATIENCE`` seconds, whatever the network does.
"""

from __future__ import annotations

import http.client
import json
import os
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from copydesk.hub import SERVICE_UID, SERVICE_URL
from copydesk.hub.refused import RefusedError

PATIENCE = 15.0  # seconds for one call in all
LARGEST_ANSWER = 5_000_000  # bytes; a class's picture has some 50 kB
LATER = "Try again in a minute. If it does not help, tell your teacher."


class HubRefusedError(RefusedError):
    """The service answered, and did not do it; status 0 where there was no answer at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The server's receipt: whose name it took, when by its own clock, which hand-in of theirs, and whether late."""

    student: str
    at: str
    number: int
    late: bool


@dataclass(frozen=True, slots=True)
class Hub:
    """A hub's service, as this kernel may use it. Made by ``the_hub``."""

    url: str
    student: str
    token: str
    account: int | None = None

    def __repr__(self) -> str:
        return f"<the hub's service at {self.url}, as {self.student}>"  # never the token

    def send(self, assignment: str, data: bytes) -> Taken:
        """Hand in a file's bytes. Sending the same twice is safe: it is kept once.

        Raises:
            HubRefusedError: it was refused, or nobody answered.
        """
        answer = self._call("POST", f"handins/{assignment}", data)
        try:
            return Taken(
                student=str(answer["student"]),
                at=str(answer["at"]),
                number=int(answer["number"]),
                late=bool(answer["late"]),
            )
        except (KeyError, TypeError, ValueError):
            raise _odd() from None

    def picture(self, assignment: str) -> dict[str, Any]:
        """The class's picture, as far as this student may see it.

        Raises:
            HubRefusedError: 403 nothing of this student's is closed there, 404 it is not released, or nobody answered.
        """
        return self._call("GET", f"pictures/{assignment}")

    def _call(self, method: str, path: str, data: bytes | None = None) -> dict[str, Any]:
        if self.account is not None and (owners := listeners(urlsplit(self.url).port or 80)) - {self.account}:
            raise HubRefusedError(
                0,
                f"Another account ({', '.join(map(str, sorted(owners)))}) listens where the hub's service should be.",
                "Nothing was sent. Tell your teacher at once.",
            )
        try:
            status, raw = _within(PATIENCE, lambda: _ask(method, self.url + path, self.token, data))
        except (OSError, http.client.HTTPException):
            raise HubRefusedError(0, "The hub's hand-in service does not answer.", LATER) from None
        try:
            body = json.loads(raw)
        except (ValueError, RecursionError):
            body = None
        if not isinstance(body, dict):
            raise _odd(status)
        if status in (200, 201):
            return body
        sentence, mend = body.get("sentence"), body.get("mend")
        if not (isinstance(sentence, str) and isinstance(mend, str)):
            raise _odd(status)
        raise HubRefusedError(status, sentence[:300], mend[:300])


def the_hub(environment: Mapping[str, str] | None = None) -> Hub | None:
    """The hub whose service this kernel can use; None where there is none.

    A hub alone is not enough: it must name the service's address.
    """
    env = os.environ if environment is None else environment
    url, token = env.get(SERVICE_URL, ""), env.get("JUPYTERHUB_API_TOKEN", "")
    if not token or urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        return None
    account = env.get(SERVICE_UID, "")
    return Hub(
        url if url.endswith("/") else url + "/",
        env.get("JUPYTERHUB_USER", ""),
        token,
        int(account) if account.isdecimal() else None,
    )


def listeners(port: int) -> set[int]:
    """The accounts that listen on a TCP port of this machine; empty where the system does not tell."""
    found: set[int] = set()
    for table in (Path("/proc/net/tcp"), Path("/proc/net/tcp6")):
        with suppress(OSError, ValueError, IndexError), table.open(encoding="ascii") as lines:
            for line in lines:
                columns = line.split()
                if columns[3] == "0A" and int(columns[1].rpartition(":")[2], 16) == port:
                    found.add(int(columns[7]))
    return found


def _ask(method: str, url: str, token: str, data: bytes | None) -> tuple[int, bytes]:
    """One request, no redirect followed. Raises: OSError, HTTPException."""
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=PATIENCE)
    try:
        headers = {"Authorization": f"token {token}", "Content-Type": "application/jsonl"}
        connection.request(method, parts.path, data, headers)
        answer = connection.getresponse()
        return answer.status, answer.read(LARGEST_ANSWER)
    finally:
        connection.close()


def _within(seconds: float, work: Callable[[], tuple[int, bytes]]) -> tuple[int, bytes]:
    """The result of some work, or a TimeoutError: a peer that sends a byte now and then must not hold the kernel."""
    done: list[tuple[int, bytes]] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            done.append(work())
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=run, daemon=True, name="copydesk-hub")
    thread.start()
    thread.join(seconds)
    if failed:
        raise failed[0]
    if not done:
        raise TimeoutError
    return done[0]


def _odd(status: int = 0) -> HubRefusedError:
    told = f" ({status})" if status else ""
    return HubRefusedError(status, f"The hub's hand-in service gave an answer that is none{told}.", LATER)
