"""A student without a browser: logs in by the form, starts the server, runs cells, speaks as a page does."""

from __future__ import annotations

import contextlib
import http.cookiejar
import json
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from collections.abc import Callable
from typing import Any

import websocket
from school import School

Answer = tuple[int, bytes]


class Student:
    """Somebody who has logged in."""

    def __init__(self, school: School, name: str) -> None:
        self.school, self.name, self.account = school, name, school.account(name)
        self.jar = http.cookiejar.CookieJar()
        self._open = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(self.jar), urllib.request.ProxyHandler({})
        ).open
        self.token = ""
        self.base = f"/user/{self.account}"

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
        timeout: float = 60,
    ) -> Answer:
        """One request with this student's cookies, through the hub's own door; status and body."""
        request = urllib.request.Request(self.school.address + path, body, headers or {}, method=method)
        try:
            with self._open(request, timeout=timeout) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()

    def api(self, method: str, path: str, body: Any = None) -> Any:
        """One request with this student's token; the JSON of the answer. Fails the test on a refusal."""
        data = None if body is None else json.dumps(body).encode()
        status, raw = self.ask(method, path, data, {"Authorization": f"token {self.token}"})
        assert status < 400, f"{method} {path}: {status} {raw[:300]!r}"
        return json.loads(raw) if raw.strip() else None

    def xsrf(self, path: str = "/hub/") -> str:
        """The token against forged requests, from the cookie for a path."""
        return next(cookie.value or "" for cookie in self.jar if cookie.name == "_xsrf" and cookie.path == path)

    def log_in(self, password: str | None = None) -> int:
        """Log in by the form; the status of what came of it."""
        self.ask("GET", "/hub/login")
        form = {
            "username": self.account,
            "password": self.school.passwords[self.name] if password is None else password,
            "_xsrf": self.xsrf(),
        }
        status, _ = self.ask("POST", "/hub/login?next=/hub/token", urllib.parse.urlencode(form).encode())
        if status == 200:
            made, raw = self.ask(
                "POST",
                f"/hub/api/users/{self.account}/tokens",
                b"{}",
                {"X-XSRFToken": self.xsrf(), "Content-Type": "application/json"},
            )
            assert made == 201, raw
            self.token = json.loads(raw)["token"]
        return status

    def start(self) -> Student:
        """Start the server and wait for it."""
        self.ask_start()
        self.await_start()
        return self

    def ask_start(self) -> int:
        """Ask for the server; the status."""
        status, raw = self.ask(
            "POST", f"/hub/api/users/{self.account}/server", b"{}", {"Authorization": f"token {self.token}"}
        )
        assert status in (201, 202, 400), raw
        return status

    def await_start(self, patience: float = 120) -> None:
        """Wait until the server answers."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            server = self.api("GET", f"/hub/api/users/{self.account}")["servers"].get("")
            if server and server["ready"]:
                return
            time.sleep(0.2)
        raise RuntimeError(f"{self.account}'s server did not start: {self.school.log.read_text()[-3000:]}")

    def notebook(self, path: str) -> Kernel:
        """A kernel as JupyterLab starts it for a notebook in the home."""
        session = self.api(
            "POST",
            f"{self.base}/api/sessions",
            {"path": path, "name": path, "type": "notebook", "kernel": {"name": "python3"}},
        )
        return Kernel(self, session["kernel"]["id"])

    def hand_in(
        self, assignment: str, data: bytes, token: str | None = None, timeout: float = 60
    ) -> tuple[int, dict[str, Any]]:
        """Post to the service as somebody who writes the request by hand."""
        headers = {"Authorization": f"token {self.token if token is None else token}"}
        status, raw = self.ask("POST", f"/services/copydesk/handins/{assignment}", data, headers, timeout)
        return status, _object(raw)

    def picture(self, assignment: str) -> tuple[int, dict[str, Any]]:
        """Ask for the class's picture."""
        headers = {"Authorization": f"token {self.token}"}
        status, raw = self.ask("GET", f"/services/copydesk/pictures/{assignment}", None, headers)
        return status, _object(raw)


def _object(raw: bytes) -> dict[str, Any]:
    with contextlib.suppress(ValueError):
        body = json.loads(raw)
        if isinstance(body, dict):
            return body
    return {"raw": raw[:200]}


class Kernel:
    """A kernel, spoken to over the websocket that a page has."""

    def __init__(self, student: Student, kernel: str) -> None:
        self.student, self.id = student, kernel
        self.session = uuid.uuid4().hex
        address = student.school.address.replace("http", "ws", 1)
        self.socket = websocket.create_connection(
            f"{address}{student.base}/api/kernels/{kernel}/channels?session_id={self.session}",
            header=[f"Authorization: token {student.token}"],
            timeout=60,
        )

    def send(self, kind: str, content: dict[str, Any]) -> str:
        """Send a message on the shell channel; its id."""
        header = {
            "msg_id": uuid.uuid4().hex, "msg_type": kind, "username": "page", "session": self.session,
            "version": "5.4", "date": "",
        }  # fmt: skip
        message = {
            "header": header, "parent_header": {}, "metadata": {}, "content": content, "channel": "shell",
            "buffers": [],
        }  # fmt: skip
        self.socket.send(json.dumps(message))
        return str(header["msg_id"])

    def messages(self, until: Callable[[dict[str, Any]], bool], patience: float = 60) -> list[dict[str, Any]]:
        """All messages up to the one that is waited for."""
        got: list[dict[str, Any]] = []
        end = time.monotonic() + patience
        while time.monotonic() < end:
            self.socket.settimeout(max(0.1, end - time.monotonic()))
            message = json.loads(self.socket.recv())
            got.append(message)
            if until(message):
                return got
        raise TimeoutError(f"the kernel sent no such message; the last were {[m['msg_type'] for m in got[-5:]]}")

    def run(self, code: str, patience: float = 60) -> str:
        """Run a cell; what it printed, with the text of its result. An error is what it says."""
        sent = self.send(
            "execute_request",
            {"code": code, "silent": False, "store_history": True, "user_expressions": {}, "allow_stdin": False,
             "stop_on_error": True},
        )  # fmt: skip
        seen: set[str] = set()

        def done(message: dict[str, Any]) -> bool:
            if message["parent_header"].get("msg_id") == sent:
                if message["msg_type"] == "execute_reply":
                    seen.add("reply")
                elif message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                    seen.add("idle")
            return seen == {"reply", "idle"}

        self.last = self.messages(done, patience)
        out: list[str] = []
        for message in self.last:
            content = message["content"]
            match message["msg_type"]:
                case "stream":
                    out.append(content["text"])
                case "execute_result" | "display_data":
                    out.append(content["data"].get("text/plain", ""))
                case "error":
                    out.append("\n".join(content["traceback"]) or f"{content['ename']}: {content['evalue']}")
        return "".join(out)

    def widget(self, code: str) -> Page:
        """Run a cell that shows a task, and be the page that draws it."""
        self.run(code)
        for message in self.last:
            content = message["content"]
            if message["msg_type"] == "comm_open" and content.get("target_name") == "jupyter.widget":
                state = content["data"]["state"]
                if "task" in state and "kind" in state:
                    return Page(self, content["comm_id"], state)
        raise AssertionError(f"{code} showed no task")

    def close(self) -> None:
        """Hang up."""
        self.socket.close()


class Page:
    """What a page does with one task: says hello, sends marks, waits for what the kernel answers."""

    def __init__(self, kernel: Kernel, comm: str, state: dict[str, Any]) -> None:
        self.kernel, self.comm, self.task, self.text = kernel, comm, str(state["task"]["id"]), state["text"]
        self.round = int(state["task"].get("round", 1))
        self.lines: list[list[int]] = state["task"]["lines"]
        self.client = uuid.uuid4().hex[:12]
        self.n = 0
        self.tell({"t": "hello", "v": 1, "client": self.client, "task": self.task, "round": self.round, "boot": None,
                   "seq": 0})  # fmt: skip
        self.state = self.hear("state")

    def tell(self, message: dict[str, Any]) -> None:
        """Send one message as the widget's page does."""
        self.kernel.send("comm_msg", {"comm_id": self.comm, "data": {"method": "custom", "content": message}})

    def hear(self, *kinds: str, patience: float = 30) -> dict[str, Any]:
        """The next message of one of these kinds for this page."""

        def fits(message: dict[str, Any]) -> bool:
            content = message["content"]
            if message["msg_type"] != "comm_msg" or content.get("comm_id") != self.comm:
                return False
            data = content["data"]
            return data.get("method") == "custom" and data["content"].get("t") in kinds

        found: dict[str, Any] = self.kernel.messages(fits, patience)[-1]["content"]["data"]["content"]
        return found

    def op(self, **what: Any) -> float:
        """Send one op and wait until the kernel says that it is on the disk; seconds that took."""
        self.n += 1
        begun = time.monotonic()
        self.tell(
            {"t": "ops", "v": 1, "journal": self.state["journal"], "client": self.client, "task": self.task,
             "round": self.round, "ops": [{"n": self.n, **what}]}
        )  # fmt: skip
        ack = self.hear("ack", "fault", "want")
        assert ack["t"] == "ack", ack
        assert ack["upto"] >= self.n, ack
        assert not ack["refused"], ack
        return time.monotonic() - begun

    def mark(self, label: str, start: int, end: int, layer: str = "artifact") -> float:
        """Mark a stretch of the text; seconds until it is saved."""
        name = f"{self.client}.{self.n + 1}"
        mark = {"id": name, "layer": layer, "label": label, "spans": {"text": [[start, end]]}, "attrs": {},
                "by": "student"}  # fmt: skip
        return self.op(do="put", mark=mark)

    def line(self, number: int) -> tuple[int, int]:
        """Where a line of the text begins and ends, in code points."""
        lines = self.text.split("\n")
        start = sum(len(line) + 1 for line in lines[: number - 1])
        return start, start + len(lines[number - 1])
