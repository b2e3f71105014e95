"""The door of the inbox: a service of JupyterHub, run by it as ``python -m copydesk.hub.service``.

``POST handins/<assignment>`` takes a hand-in with the student's own hub token. The name is the token's, the clock and
the due time are the server's, and each post is a new file. ``GET pictures/<assignment>`` gives the class's picture to
those who closed their own answer, once the teacher has released it. There is no other route: nothing that somebody
handed in can be listed, read, changed or taken back through the network, not even by who handed it in.

Variables: what JupyterHub sets for a service, ``COPYDESK_INBOX`` (the folder) and, where the service must listen
elsewhere than its address says, ``COPYDESK_LISTEN`` (``host:port``).
"""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jupyterhub.services.auth import HubAuth
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.web import Application, RequestHandler, stream_request_body

from copydesk.errors import CopydeskError
from copydesk.hub.inbox import Inbox
from copydesk.hub.plan import FILE, Exercise, Plan, read_plan
from copydesk.hub.refused import RefusedError

log = logging.getLogger("copydesk.hub")

PATIENCE = 30  # seconds for a whole body to come in
DRAINED = 4  # times the largest hand-in is read and thrown away, so that the sender hears why; beyond, the line is cut
TRUSTED = 60  # seconds for which the hub's word on a token is remembered


class Pace:
    """How often one student may ask: ``most`` times in ``seconds``."""

    def __init__(self, most: int, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.most, self.seconds, self.clock = most, seconds, clock
        self._asked: dict[str, deque[float]] = {}

    def wait(self, student: str) -> float:
        """Seconds until this student may ask again; 0 where that is now, and then it is counted."""
        now, asked = self.clock(), self._asked.setdefault(student, deque())
        while asked and asked[0] <= now - self.seconds:
            asked.popleft()
        if len(asked) >= self.most:
            return asked[0] + self.seconds - now
        asked.append(now)
        return 0.0


@dataclass(slots=True)
class Desk:
    """What all requests share: the inbox, the teacher's plan as it stands, the pace, and one thread for the disk."""

    inbox: Inbox
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    posts: Pace = field(default_factory=lambda: Pace(10, 60))
    looks: Pace = field(default_factory=lambda: Pace(60, 60))
    worker: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(1, "inbox"))
    _plan: Plan = field(default_factory=Plan)
    _read: tuple[int, int] = (0, 0)

    def plan(self) -> Plan:
        """The plan, read again where the file has changed; one that cannot be read leaves the last one standing."""
        file = self.inbox.folder / FILE
        try:
            facts = file.stat()
        except OSError:
            facts = None
        seen = (facts.st_mtime_ns, facts.st_size) if facts else (-1, -1)
        if seen != self._read:
            self._read = seen
            try:
                self._plan = read_plan(file)
            except CopydeskError as error:
                log.error("%s The list as it was before still holds.", error)
        return self._plan


class Handler(RequestHandler):
    """What both routes do alike: who asks, for which exercise, and how a refusal is worded."""

    def initialize(self, desk: Desk, pace: Pace) -> None:
        """Get what all requests share."""
        self.desk, self.pace = desk, pace
        self.student, self.group, self.exercise = "", "", Exercise(id="")

    def set_default_headers(self) -> None:
        """Answers are nobody else's and never kept."""
        self.set_header("Content-Type", "application/json; charset=utf-8")
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Content-Type-Options", "nosniff")

    async def prepare(self) -> None:
        """Know the student by the token before a byte of the body is read. Raises: RefusedError."""
        auth = HubAuth.instance()
        token = auth.get_token(self, in_cookie=False)
        model = await auth.user_for_token(token, sync=False) if token else None
        if not model:
            raise RefusedError(403, "The hub does not know who you are.", "Stop your server and start it again.")
        if model.get("kind", "user") != "user" or not auth.check_scopes(auth.access_scopes, model):
            raise RefusedError(403, "This is for students of the class.", "Ask whoever runs the hub.")
        self.student = str(model["name"])
        wait = self.pace.wait(self.student)
        if wait:
            self.set_header("Retry-After", str(int(wait) + 1))
            raise RefusedError(429, "That was too often.", f"Try again in {int(wait) + 1} seconds.")
        found = self.desk.plan().find(self.path_kwargs["assignment"], model.get("groups") or ())
        if found is None:
            raise RefusedError(
                404, "Your teacher takes no hand-ins of this exercise here.", "Give your teacher the file instead."
            )
        self.group, self.exercise = found

    async def in_turn(self, work: Callable[..., Any], *arguments: Any) -> Any:
        """Let the one thread of the disk do it, so that no two writes meet."""
        return await IOLoop.current().run_in_executor(self.desk.worker, work, *arguments)

    def answer(self, body: dict[str, Any], status: int = 200) -> None:
        """Send an object."""
        self.set_status(status)
        self.finish(json.dumps(body).encode())

    def write_error(self, status_code: int, **facts: Any) -> None:
        """A refusal as ``{"sentence", "mend"}``; of an error of ours nothing but that there was one."""
        error = (facts.get("exc_info") or (None, None, None))[1]
        if isinstance(error, RefusedError):
            sentence, mend = error.sentence, error.mend
        else:
            sentence, mend = f"The service refused ({status_code}: {self._reason}).", "Tell your teacher."
        self.finish(json.dumps({"sentence": sentence, "mend": mend}).encode())  # what was sent may be half a sign

    def send_error(self, status_code: int = 500, **facts: Any) -> None:
        """As tornado's, with the status of a refusal."""
        error = (facts.get("exc_info") or (None, None, None))[1]
        super().send_error(error.status if isinstance(error, RefusedError) else status_code, **facts)

    def log_exception(self, kind: Any, error: Any, trace: Any) -> None:
        """A refusal is a line in the log; only an error of ours is a trace."""
        if isinstance(error, RefusedError):
            log.warning(
                "%s %s: %r", error.status, self.student or "somebody", error.sentence
            )  # one line, whatever it is
        else:
            super().log_exception(kind, error, trace)


@stream_request_body
class HandIn(Handler):
    """Takes hand-ins."""

    SUPPORTED_METHODS = ("POST",)

    async def prepare(self) -> None:
        """Refuse what is far too large before it is read."""
        self._parts: list[bytes] = []
        self._size = 0
        self._most = 0
        await super().prepare()
        self._most = self.desk.plan().largest
        self.request.connection.set_max_body_size(DRAINED * self._most)  # type: ignore[union-attr]
        told = self.request.headers.get("Content-Length", "")
        if told.isdecimal() and (len(told) > 12 or int(told) > DRAINED * self._most):
            raise self._too_large()

    def data_received(self, chunk: bytes) -> None:
        """Take in what still fits."""
        self._size += len(chunk)
        if self._size <= self._most:
            self._parts.append(chunk)
        else:
            self._parts.clear()

    async def post(self, assignment: str) -> None:
        """Keep the hand-in and answer with its receipt."""
        if self._size > self._most:
            raise self._too_large()
        data = b"".join(self._parts)
        receipt = await self.in_turn(
            self.desk.inbox.take, self.student, self.group, self.exercise, data, self.desk.now()
        )
        log.info("%s: %s, no. %d%s", self.student, assignment, receipt.number, ", late" if receipt.late else "")
        self.answer(receipt.to_json(), 200 if receipt.again else 201)

    def _too_large(self) -> RefusedError:
        return RefusedError(413, f"It is larger than {self._most / 1e6:g} MB: it is no hand-in.", "Tell your teacher.")


class ClassPicture(Handler):
    """Shows the class's picture."""

    SUPPORTED_METHODS = ("GET",)

    async def get(self, assignment: str) -> None:
        """The picture, as far as this student may see it."""
        self.answer(await self.in_turn(self.desk.inbox.picture, self.student, self.group, self.exercise))


def application(desk: Desk, prefix: str) -> Application:
    """The service's routes under a prefix such as ``/services/copydesk/``."""
    name = r"(?P<assignment>[\w-]{1,100})"
    return Application(
        [
            (rf"{prefix}handins/{name}", HandIn, {"desk": desk, "pace": desk.posts}),
            (rf"{prefix}pictures/{name}", ClassPicture, {"desk": desk, "pace": desk.looks}),
        ],
        log_function=lambda _: None,  # the log says what was done, not which address was asked
    )


def main() -> None:
    """Run the service until it is stopped."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s copydesk %(levelname)s %(message)s")
    try:
        folder, where = os.environ["COPYDESK_INBOX"], os.environ["JUPYTERHUB_SERVICE_URL"]
        prefix = os.environ["JUPYTERHUB_SERVICE_PREFIX"]
    except KeyError as error:
        sys.exit(f"copydesk: {error.args[0]} is not set. Let JupyterHub start the service, see deploy/jupyterhub.")
    os.umask(0o077)
    desk = Desk(Inbox(Path(folder)))
    try:
        desk.inbox.prepare()
    except CopydeskError as error:
        sys.exit(f"copydesk: {error}")
    HubAuth.instance(cache_max_age=TRUSTED, allow_token_in_url=False)
    desk.plan()
    address = urlsplit(f"//{os.environ['COPYDESK_LISTEN']}" if os.environ.get("COPYDESK_LISTEN") else where)
    server = HTTPServer(
        application(desk, prefix), body_timeout=PATIENCE, idle_connection_timeout=60, max_header_size=16_384
    )
    server.listen(address.port or 80, address.hostname or "127.0.0.1")
    log.info("the inbox %s is open at %s", folder, where)
    IOLoop.current().start()


if __name__ == "__main__":
    main()
