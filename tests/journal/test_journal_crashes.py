"""What must hold whatever breaks: no acknowledged op is ever lost, and none is counted twice.

The disk is simulated at the level of the calls that ``copydesk.journal.disk`` makes: a write that stops after some
bytes, a sync or a truncation that fails, a process killed at any of them, a power cut that takes back whatever was
not synced. The network drops, doubles and reorders. Everything above that is the real code on real files.
"""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from copydesk.errors import CopydeskError
from copydesk.journal import Journal, Room, disk

Message = dict[str, Any]


@pytest.fixture(autouse=True, scope="module")
def _unsynced() -> Iterator[None]:
    """A real sync costs milliseconds and tells nothing here; the tests that are about it bring their own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda fd: None)
        yield


class Killed(BaseException):
    """The process is no more; nothing that runs after this may have any effect."""


class ShakyOs:
    """``os`` as ``disk`` sees it, with the weather set by the test."""

    def __init__(self) -> None:
        self.breaks: list[tuple[str, int]] = []  # what goes wrong next: where, and after how many bytes
        self.dead = False
        self.paths: dict[int, Path] = {}
        self.synced: dict[Path, bytes] = {}
        self.named: set[Path] = set()

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    def open(self, path: Any, *rest: Any) -> int:
        self._alive()
        fd = os.open(path, *rest)
        self.paths[fd] = Path(path)
        return fd

    def close(self, fd: int) -> None:
        self.paths.pop(fd, None)
        os.close(fd)

    def write(self, fd: int, data: Any) -> int:
        self._alive()
        if self.breaks and self.breaks[0][0] in ("short", "kill-write"):
            kind, after = self.breaks.pop(0)
            os.write(fd, bytes(data)[: after % (len(data) + 1)])
            self._break(kind == "kill-write", errno.ENOSPC)
        return os.write(fd, data)

    def fsync(self, fd: int) -> None:
        self._alive()
        if self.breaks and self.breaks[0][0] in ("fsync", "kill-fsync"):
            self._break(self.breaks.pop(0)[0] == "kill-fsync", errno.EIO)
        path = self.paths[fd]
        if path.is_dir():
            self.named |= set(path.iterdir())
        else:
            self.synced[path] = path.read_bytes()
        if self.breaks and self.breaks[0][0] == "kill-synced":
            self.breaks.pop(0)
            self._break(True, 0)

    def ftruncate(self, fd: int, length: int) -> None:
        self._alive()
        if self.breaks and self.breaks[0][0] == "truncate":
            self.breaks.pop(0)
            self._break(False, errno.EIO)
        os.ftruncate(fd, length)

    def _alive(self) -> None:
        if self.dead:
            raise Killed

    def _break(self, kill: bool, code: int) -> None:
        self.dead = kill
        if kill:
            raise Killed
        raise OSError(code, os.strerror(code))

    def power_cut(self, folder: Path, keep: int) -> None:
        """Take back what was not synced: all of it, or all but the first ``keep`` bytes of each file's rest."""
        for path in list(folder.iterdir()):
            if path.is_dir():
                path.rmdir()
            elif path not in self.named and keep % 2:
                path.unlink()
            else:
                now, safe = path.read_bytes(), self.synced.get(path, b"")
                path.write_bytes(now[: len(safe) + keep] if now.startswith(safe) else safe)


@contextmanager
def weather(shaky: ShakyOs) -> Iterator[None]:
    disk.os = shaky  # type: ignore[attr-defined]
    try:
        yield
    finally:
        disk.os = os  # type: ignore[attr-defined]


class Page:
    """A browser's side of the protocol: an outbox that is emptied by acknowledgements alone."""

    def __init__(self, client: str) -> None:
        self.client = client
        self.ops: list[Message] = []
        self.heard = 0
        self.promised = 0
        self.inbox: list[Message] = []
        self.kernel: Kernel | None = None

    def do(self, what: int) -> None:
        n = len(self.ops) + 1
        name = f"{self.client}.{what % 3}"
        op: Message = {"do": "put", "mark": {"id": name, "attrs": {"n": n}}}
        if what % 7 == 5:
            op = {"do": "del", "mark": name}
        elif what % 7 == 6:
            op = {"do": "hint", "level": 1}
        self.ops.append({"n": n, **op})

    def message(self, journal: str, skip: int = 0, most: int = 50) -> Message | None:
        rest = self.ops[self.heard + skip :][:most]
        if not rest:
            return None
        about = {"client": self.client, "task": "1", "round": 1, "journal": journal}
        return {"t": "ops", "v": 1, **about, "ops": rest}

    def send(self, message: Message) -> None:
        """What the kernel calls: an ack is a promise from the moment it is sent, be it heard or not."""
        if message["t"] == "ack":
            self.promised = max(self.promised, message["upto"])
        self.inbox.append(message)

    def hear(self, message: Message) -> None:
        if message["t"] == "ack":
            self.heard = max(self.heard, message["upto"])

    def marks(self) -> dict[str, Any]:
        """What its ops come to when each counts once, in order."""
        standing: dict[str, Any] = {}
        for op in self.ops:
            if op["do"] == "put":
                standing[op["mark"]["id"]] = op["mark"]
            elif op["do"] == "del":
                standing.pop(op["mark"], None)
        return standing

    def hints(self) -> int:
        return sum(op["do"] == "hint" for op in self.ops)


class Kernel:
    """One kernel process after another, on one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.room: Room | None = None

    def start(self, pages: list[Page]) -> None:
        self.room = None
        try:
            journal = Journal.open(self.folder, assignment="two", edition="1", kit="0")
        except (CopydeskError, Killed):
            return
        state = journal.state("1")
        for page in pages:
            assert state.upto.get(page.client, 0) >= page.promised, "an acknowledged op was lost"
        self.room = Room(journal, "1", 1, lambda op, state: None, lambda op, state: None)
        for page in pages:
            self.room.join(page)

    def take(self, page: Page, message: Message | None, blind: bool = False) -> None:
        if self.room is None or message is None:
            return
        journal = self.room.journal
        if blind and not journal._stale:
            journal.refresh = lambda: None  # type: ignore[method-assign]  # what others write comes a moment too late
        try:
            self.room.receive(page, message)
        except Killed:
            self.room = None
        finally:
            vars(journal).pop("refresh", None)


def run(folder: Path, actions: list[tuple[str, int, int]]) -> None:
    shaky = ShakyOs()
    pages = [Page("a"), Page("b")]
    kernels = [Kernel(folder), Kernel(folder)]
    sent: list[tuple[int, Page, Message]] = []
    with weather(shaky):
        for what, who, size in actions:
            page, kernel = pages[who % 2], kernels[who // 2 % 2]
            if what == "mark":
                page.do(size)
            elif what == "send" and kernel.room is not None:
                # a page sends its whole outbox, a part of it, or (out of order) a later part first
                message = page.message(kernel.room.journal.journal, skip=size % 2 * (size % 3), most=1 + size % 4)
                sent += [(who // 2 % 2, page, message)] if message else []
            elif what in ("deliver", "deliver blind") and sent:
                to, sender, message = sent[size % len(sent)]
                kernels[to].take(sender, message, blind=what != "deliver")  # and it stays: it may come again
            elif what == "drop" and sent:
                sent.pop(size % len(sent))
            elif what == "hear" and page.inbox:
                page.hear(page.inbox.pop(size % len(page.inbox)))
            elif what == "restart":
                shaky.dead = False
                kernel.start(pages)
            elif what == "power":
                shaky.dead = False
                shaky.power_cut(folder, size)
                for each in kernels:
                    each.room = None
            elif what.startswith("break "):
                shaky.breaks.append((what.removeprefix("break "), size))
            if shaky.dead:
                shaky.dead = False  # the other kernel lives on
                kernel.room = None if kernel.room else kernel.room

        shaky.breaks.clear()
        last = kernels[0]
        last.start(pages)
        assert last.room is not None
        for page in pages:
            while (message := page.message(last.room.journal.journal)) is not None:
                before = page.heard
                last.take(page, message)
                for answer in page.inbox:
                    page.hear(answer)
                assert page.heard > before, "a page that goes on sending gets its ops saved"

    state = Journal.open(folder, assignment="two", edition="1", kit="0").state("1")
    assert state.marks == {name: mark for page in pages for name, mark in page.marks().items()}
    assert state.hints == sum(page.hints() for page in pages), "an op was lost or counted twice"
    assert state.upto == {page.client: len(page.ops) for page in pages if page.ops}
    assert last.room.journal.state("1").marks == state.marks


BREAKS = ["short", "fsync", "truncate", "kill-write", "kill-fsync", "kill-synced"]
KINDS = [
    "mark",
    "mark",
    "send",
    "send",
    "deliver",
    "deliver",
    "deliver blind",
    "hear",
    "drop",
    "restart",
    "restart",
    "power",
]
ACTIONS = st.tuples(
    st.sampled_from(KINDS + [f"break {kind}" for kind in BREAKS]), st.integers(0, 3), st.integers(0, 400)
)
START = [("restart", 0, 0), ("restart", 2, 0), ("mark", 0, 0), ("mark", 1, 0)]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(ACTIONS, min_size=10, max_size=60))
@example(  # a write that cannot be undone, seen and acknowledged by the other kernel, then a power cut
    [
        ("send", 0, 0),
        ("break fsync", 0, 0),
        ("break truncate", 0, 0),
        ("deliver", 0, 0),
        ("send", 2, 0),
        ("deliver", 0, 1),
        ("power", 0, 0),
    ]
)
@example(  # the same in one kernel: it must sync what it could not cut before it acknowledges it
    [
        ("send", 0, 0),
        ("break fsync", 0, 0),
        ("break truncate", 0, 0),
        ("deliver", 0, 0),
        ("deliver", 0, 0),
        ("power", 0, 0),
    ]
)
def test_no_acknowledged_op_is_lost_and_none_counts_twice(actions: list[tuple[str, int, int]]) -> None:
    with TemporaryDirectory() as folder:
        run(Path(folder), START + actions)


def test_killed_at_every_byte_no_acknowledged_op_is_lost(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path / "whole", assignment="two", edition="1", kit="0")
    room = Room(journal, "1", 1, lambda op, state: None, lambda op, state: None)
    page = Page("a")
    path = journal.folder / f"{journal.boot}.jsonl"
    promised: list[tuple[int, int]] = [(path.stat().st_size, 0)]
    for size in (0, 1, 6, 5, 2, 4):
        page.do(size)
        if size != 6:  # so that one batch holds two ops
            room.receive(page, page.message(journal.journal))
            page.hear(page.inbox.pop())
            promised.append((path.stat().st_size, page.heard))
    content = path.read_bytes()
    ends = {place + 1 for place, byte in enumerate(content) if byte == 10}
    page.heard = 0
    for length in range(len(content) + 1):
        folder = tmp_path / f"cut-{length}"
        folder.mkdir()
        (folder / path.name).write_bytes(content[:length])
        again = Journal.open(folder, assignment="two", edition="1", kit="0")
        state = again.state("1")
        safe = max((upto for size, upto in promised if size <= length), default=0)
        assert safe <= state.upto.get("a", 0) == max(0, content[:length].count(b"\n") - 1 + _is_whole(content, length))
        torn = list(folder.glob("*.torn"))
        assert (
            len(torn) == len(again.warnings) == (length not in ends and length > 0 and not _is_whole(content, length))
        )
        if length % 9 == 0 or length in ends:
            restarted = Room(again, "1", 1, lambda op, state: None, lambda op, state: None)
            restarted.receive(page, page.message(again.journal))
            assert again.state("1").marks == page.marks()
            assert again.state("1").hints == page.hints()
            assert Journal.open(folder, assignment="two", edition="1", kit="0").state("1").marks == page.marks()


def _is_whole(content: bytes, length: int) -> bool:
    """Whether only the newline of the last line is missing."""
    return content[length : length + 1] == b"\n"


WRITER = """
import sys
from copydesk.journal import Journal, Room

class Out:
    def send(self, message):
        if message["t"] == "ack":
            print(message["upto"], flush=True)

journal = Journal.open(sys.argv[1], assignment="two", edition="1", kit="0")
room = Room(journal, "1", 1, lambda op, state: None, lambda op, state: None)
n = journal.state("1").upto.get("c", 0)
while True:
    n += 1
    op = {"n": n, "do": "put", "mark": {"id": f"c.{n}", "attrs": {"text": "x" * 300}}}
    about = {"journal": journal.journal, "client": "c", "task": "1", "round": 1}
    room.receive(Out(), {"t": "ops", "v": 1, "ops": [op], **about})
"""


def test_a_kernel_killed_in_earnest_keeps_all_that_it_acknowledged(tmp_path: Path) -> None:
    folder, chance = tmp_path / "answers", random.Random(7)
    for _ in range(4):
        kernel = subprocess.Popen([sys.executable, "-c", WRITER, str(folder)], stdout=subprocess.PIPE, text=True)
        assert kernel.stdout is not None
        kernel.stdout.readline()
        time.sleep(chance.random() * 0.05)
        kernel.send_signal(signal.SIGKILL)
        said = [line for line in kernel.stdout.read().splitlines(keepends=True) if line]
        kernel.wait()
        journal = Journal.open(folder, assignment="two", edition="1", kit="0")
        upto = journal.state("1").upto["c"]
        assert len(said) < upto + 2
        assert not said or upto >= int(said[-1])
        assert len(journal.state("1").marks) == upto


def test_a_sync_that_fails_is_never_called_saved_by_another_kernel(tmp_path: Path) -> None:
    shaky = ShakyOs()
    with weather(shaky):
        kernels = [Kernel(tmp_path), Kernel(tmp_path)]
        page = Page("a")
        for kernel in kernels:
            kernel.start([page])
        page.do(0)
        first, second = (kernel.room for kernel in kernels)
        assert first is not None
        assert second is not None
        shaky.breaks = [("fsync", 0), ("truncate", 0), ("fsync", 0)]
        first.receive(page, page.message(first.journal.journal))
        second.receive(page, page.message(first.journal.journal))  # it sees the line, and must see to it itself
        assert page.promised == 0
        assert [message["t"] for message in page.inbox if message["t"] in ("ack", "fault")] == ["fault", "fault"]
        second.receive(page, page.message(first.journal.journal))
        assert page.promised == 1
        shaky.power_cut(tmp_path, 0)
    assert Journal.open(tmp_path, assignment="two", edition="1", kit="0").state("1").upto == {"a": 1}


def test_an_op_that_two_kernels_write_in_the_same_moment_counts_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kernels = [Kernel(tmp_path), Kernel(tmp_path)]
    page = Page("a")
    for kernel in kernels:
        kernel.start([page])
    first, second = (kernel.room for kernel in kernels)
    assert first is not None
    assert second is not None
    for what in (6, 0, 6):
        page.do(what)
    message = page.message(first.journal.journal)
    first.receive(page, message)
    with monkeypatch.context() as moment:
        moment.setattr(second.journal, "refresh", lambda: None)  # the first one's lines came a moment too late
        second.receive(page, message)
    assert page.promised == 3
    for journal in (first.journal, second.journal, Journal.open(tmp_path, assignment="two", edition="1", kit="0")):
        journal.refresh()
        assert len(journal.events()) == 6
        assert journal.state("1").hints == 2
        assert journal.state("1").upto == {"a": 3}
    page.do(6)
    page.heard = 3
    first.receive(page, page.message(first.journal.journal))
    second.journal.refresh()
    assert first.journal.state("1") == second.journal.state("1")
    assert first.journal.state("1").hints == 3


@pytest.mark.parametrize("kind", BREAKS)
def test_each_kind_of_failure_really_happens_in_the_simulation(tmp_path: Path, kind: str) -> None:
    shaky = ShakyOs()
    with weather(shaky):
        kernel, page = Kernel(tmp_path), Page("a")
        kernel.start([page])
        page.do(0)
        shaky.breaks = [("fsync", 0), (kind, 3)] if kind == "truncate" else [(kind, 3)]
        assert kernel.room is not None
        kernel.take(page, page.message(kernel.room.journal.journal))
        assert shaky.breaks == []
        assert page.promised == 0
