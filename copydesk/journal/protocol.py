"""The kernel's side of the talk with the page: messages in, messages out. It knows no widget and no kind of task.

One rule above all: an op is acknowledged only when it is on the disk, and every message with ops is answered, by
``ack``, ``want`` or ``fault``. A view is anything with ``send(message)``. Messages come from any thread, twice, out of
order, or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

from copydesk.journal.disk import NotSavedError
from copydesk.journal.events import VERSION, Event
from copydesk.journal.fold import TaskState
from copydesk.journal.messages import ANOTHER_VERSION, Ops, UnreadableError, read_client, read_ops, refusal
from copydesk.journal.store import Journal

Message = dict[str, Any]
Op = Mapping[str, Any]
Accept = Callable[[Op, TaskState], str | None]
Reply = Callable[[Op, TaskState], Message | None]
Ask = Callable[[Mapping[str, Any], TaskState], Message | None]

_ANSWERED = ("check", "hint", "commit")


class View(Protocol):
    """One live widget."""

    def send(self, message: Message, /) -> None:
        """Bring a message to the page."""


class Room:
    """Everyone who looks at one task in one round of one journal.

    Args:
        journal: where the ops go.
        task_id, round: which ops they are. Leftovers that a page kept from another round of the task are taken too.
        accept: judges a sound op against the state before it: None, or why it is refused.
        reply: the answer to a check, a hint or a commit, as a message without ``client`` and ``n`` (a ``verdict``, a
            ``hint``), or None. The state is the one at that op.
        ask: the answer to an ``ask`` message, or None.
    """

    def __init__(
        self,
        journal: Journal,
        task_id: str,
        round: int,
        accept: Accept,
        reply: Reply,
        ask: Ask | None = None,
    ) -> None:
        self.journal, self.task, self.round = journal, task_id, round
        self._accept, self._reply, self._ask = accept, reply, ask
        self._views: dict[int, tuple[View, set[str]]] = {}
        self._verdict: tuple[int, Message | None] = (0, None)  # the place of the check, and what was said to it
        self._known = journal.outside
        self._siblings: Callable[[int], Room | None] = lambda _: None
        self._closed: Callable[[Room], None] = lambda _: None

    def link(self, siblings: Callable[[int], Room | None], closed: Callable[[Room], None]) -> None:
        """Let the room find the task's other rounds, and tell when a hand-in closes more than this room."""
        self._siblings, self._closed = siblings, closed

    def join(self, view: View) -> None:
        """Let a view hear what others do here. A ``hello`` from it joins it too."""
        with self.journal.lock:
            self._views.setdefault(id(view), (view, set()))

    def leave(self, view: View) -> None:
        """Stop sending to a view."""
        with self.journal.lock:
            self._views.pop(id(view), None)

    def receive(self, view: View, message: object) -> None:
        """Take one message from a page, and answer it. Never raises what a message or a disk can cause."""
        client = message.get("client") if isinstance(message, dict) else None
        try:
            if not isinstance(message, dict):
                raise UnreadableError("The page sent something that is no message.")
            kind = message.get("t")
            if kind == "hello":
                self._hello(view, message)
            elif kind == "ops":
                self._ops(view, message)
            elif kind == "ask":
                self._asked(view, message)
            else:
                raise UnreadableError(f"The page sent {kind!r}, which this kernel does not know.")
        except UnreadableError as error:
            self._fault(view, client, str(error), retry=False)
        except NotSavedError as error:
            self._fault(view, client, str(error), retry=error.retry)
        except Exception as error:
            self._fault(view, client, f"The kernel stumbled ({_named(error)}).", retry=True)
        except BaseException:
            self._fault(view, client, "The kernel was interrupted.", retry=True)
            raise

    def tell_all(self) -> None:
        """Send every view the state, as after a hand-in."""
        with self.journal.lock:
            self._known = self.journal.outside
            self._to_all(self.state_message())

    # hello

    def _hello(self, view: View, message: Mapping[str, Any]) -> None:
        client = read_client(message)
        if message.get("v") != VERSION:
            raise UnreadableError(ANOTHER_VERSION)
        if str(message.get("task")) != self.task:
            raise UnreadableError(f"This is task {self.task}, and the page shows task {message.get('task')}.")
        with self.journal.lock:
            self.join(view)
            self._views[id(view)][1].add(client)
            trouble = None
            try:
                self._catch_up()
            except NotSavedError as error:
                trouble = error
            self._send(view, self.state_message())
        if trouble is not None:
            self._fault(view, client, str(trouble), retry=trouble.retry)

    def state_message(self) -> Message:
        """The ``state`` message: all that a page needs to draw the task."""
        with self.journal.lock:
            state = self.journal.state(self.task, self.round)
            return {
                "t": "state",
                "boot": self.journal.boot,
                "journal": self.journal.journal,
                "seq": self.journal.seq,
                "task": self.task,
                "round": self.round,
                "closed": state.closed,
                "committed": state.closed,
                "marks": list(state.marks.values()),
                "upto": state.upto,
                "answers": dict(state.answers),
                "checked": state.checked,
                "hints": state.hints,
                "verdict": self._last_verdict(state),
            }

    def _last_verdict(self, state: TaskState) -> Message | None:
        """What was said to the last check, or to the commit, made again after a restart.

        None once anything was changed since the check.
        """
        check = state.checks[-1] if state.checks else None
        if check is None or check["seq"] < state.changed:
            return self._answer({"n": 0, "do": "commit"}, state, "") if state.closed else None
        if self._verdict[0] != check["seq"]:
            op = {"n": check["n"], "do": "check", "reason": check["reason"]}
            self._verdict = (check["seq"], self._answer(op, state, check["client"]))
        return self._verdict[1]

    def _catch_up(self) -> None:
        """Read what other kernels wrote; whoever is shown an older state gets the new one."""
        self.journal.refresh()
        if self._known != self.journal.outside:
            self.tell_all()

    # ops

    def _ops(self, view: View, message: Mapping[str, Any]) -> None:
        sent = read_ops(message, self.journal.journal)
        with self.journal.lock:
            self._catch_up()
            fold = self.journal.fold(self.task, sent.round)
            last = fold.upto.get(sent.client, 0)
            if sent.first > last + 1:
                self._send(view, {"t": "want", "client": sent.client, "from": last + 1})
                return
            copies = [op for op in sent.ops if op["n"] <= last]
            fresh = [op for op in sent.ops if op["n"] > last]
            if copies:
                self.journal.settle()
            answers: list[tuple[Op, TaskState]] = []
            written: list[Event] = []
            if fresh:
                judged, states = self._judge(sent, fresh)
                written = self.journal.append(self.task, sent.round, sent.client, judged)
                answers = [(op, states[op["n"]]) for op in fresh if op["n"] in states]
            state = self.journal.state(self.task, sent.round)
            self._send(view, self._ack(sent, state))
            if self._known != self.journal.outside:
                self.tell_all()  # another kernel wrote in between
            else:
                self._to_others(view, sent, [event for event in written if not {"refused", "late"} & event.keys()])
            answers = [(op, state) for op in copies if self._again(op, sent.client, state)] + answers
            if any(event.get("do") == "handin" and "refused" not in event for event in written):
                self._closed(self)
        for op, then in answers:
            self._answer_to(view, op, then, sent)

    def _judge(self, sent: Ops, fresh: Sequence[Op]) -> tuple[list[Op], dict[int, TaskState]]:
        """Each op as it will be written, and the state at every op that gets an answer."""
        trial = self.journal.fold(self.task, sent.round)
        judged: list[Op] = []
        states: dict[int, TaskState] = {}
        for op in fresh:
            kept, why = self._refused(sent, op, trial.state())
            if why is not None:
                kept = {**kept, "refused": why}
            elif trial.closed and op["do"] != "handin":
                kept = {**kept, "late": True}
            judged.append(kept)
            event = {**kept, "client": sent.client, "seq": self.journal.seq + len(judged)}
            trial.apply(event)
            if why is None and op["do"] in _ANSWERED:
                states[op["n"]] = trial.state()
        return judged, states

    def _refused(self, sent: Ops, op: Op, state: TaskState) -> tuple[Op, str | None]:
        unfit = refusal(op)
        if unfit is not None:
            return unfit
        if sent.task != self.task:
            return op, f"This step was made for task {sent.task}, not for task {self.task}."
        if sent.round > 1 and not self.journal.state(self.task, sent.round - 1).closed:
            return op, f"Round {sent.round} begins when round {sent.round - 1} is committed."
        if state.closed:
            return op, None  # it is kept as late; there is nothing to judge it against
        try:
            return op, self._accept(op, state)
        except Exception as error:
            return op, f"This step could not be judged ({_named(error)})."

    def _ack(self, sent: Ops, state: TaskState) -> Message:
        numbers = {op["n"] for op in sent.ops}
        ours = [event for event in state.refused if event["client"] == sent.client and event["n"] in numbers]
        late = [event["n"] for event in state.late if event["client"] == sent.client and event["n"] in numbers]
        return {
            "t": "ack",
            "client": sent.client,
            "upto": state.upto.get(sent.client, 0),
            "seq": self.journal.seq,
            "refused": {str(event["n"]): event["refused"] for event in ours},
            "late": late,
        }

    def _to_others(self, view: View, sent: Ops, events: Sequence[Event]) -> None:
        """Tell every other view what changed; the sender's own too, if it is drawn more than once."""
        room = self if sent.round == self.round else self._siblings(sent.round)
        if room is None or not events:
            return
        ops = [
            {key: event[key] for key in event if key not in ("seq", "client", "task", "round", "at")}
            for event in events
        ]
        delta = {"t": "delta", "seq": events[-1]["seq"], "by": sent.client, "ops": ops}
        for other, clients in list(room._views.values()):
            if other is not view or clients - {sent.client}:
                room._send(other, delta)

    # answers to checks and hints

    def _again(self, op: Op, client: str, state: TaskState) -> bool:
        """Whether an op that came twice is answered twice: a verdict only while it still holds."""
        if op.get("do") == "check" and state.checks:
            last = state.checks[-1]
            return (last["client"], last["n"]) == (client, op["n"]) and last["seq"] >= state.changed
        return op.get("do") == "hint" and not any(event["n"] == op["n"] for event in state.refused)

    def _answer_to(self, view: View, op: Op, state: TaskState, sent: Ops) -> None:
        answer = self._answer(op, state, sent.client)
        if answer is None:
            return
        with self.journal.lock:
            if op["do"] == "check" and sent.round == self.round and state.checks:
                self._verdict = (state.checks[-1]["seq"], answer)
            self._send(view, answer)

    def _answer(self, op: Op, state: TaskState, client: str) -> Message | None:
        to = {"client": client, "n": op["n"], "task": self.task}
        try:
            answer = self._reply(op, state)
        except Exception as error:
            sorry = f"Your step is saved, but it could not be answered ({_named(error)})."
            if op["do"] == "hint":
                return {"t": "hint", "level": op["level"], "text": sorry, "line": None, "spans": None, **to}
            return {"t": "verdict", "kind": "", "share": None, "sentences": [sorry], "items": [], "reveal": "", **to}
        return None if answer is None else {**answer, **to}

    def _asked(self, view: View, message: Mapping[str, Any]) -> None:
        client = read_client(message)
        answer = self._ask(message, self.journal.state(self.task, self.round)) if self._ask else None
        if answer is None:
            raise UnreadableError("There is nothing to show here.")
        with self.journal.lock:
            self._send(view, {"client": client, **answer})

    # sending

    def _fault(self, view: View, client: object, why: str, retry: bool) -> None:
        with self.journal.lock:
            self._send(view, {"t": "fault", "client": client, "why": why, "retry": retry})

    def _to_all(self, message: Message) -> None:
        for view, _ in list(self._views.values()):
            self._send(view, message)

    def _send(self, view: View, message: Message) -> None:
        # a view whose page is gone must not keep the others from hearing
        try:
            view.send(message)
        except Exception:
            self._views.pop(id(view), None)


def _named(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:200]


class Rooms:
    """The rooms of all journals that are open in this kernel: one for each journal, task and round."""

    def __init__(self) -> None:
        self._rooms: dict[tuple[str, str, int], Room] = {}

    def room(
        self, journal: Journal, task_id: str, round: int, accept: Accept, reply: Reply, ask: Ask | None = None
    ) -> Room:
        """The room for a task, made at the first call; later calls get the same one, with its first callables."""
        key = (journal.journal, task_id, round)
        with journal.lock:
            if key not in self._rooms or self._rooms[key].journal is not journal:
                made = Room(journal, task_id, round, accept, reply, ask)
                made.link(lambda turn: self._rooms.get((key[0], task_id, turn)), self._tell_others)
                self._rooms[key] = made
            return self._rooms[key]

    def of(self, journal: Journal) -> Iterable[Room]:
        """The rooms of one journal."""
        return [room for room in self._rooms.values() if room.journal is journal]

    def tell_all(self, journal: Journal) -> None:
        """Send every view of a journal its state anew, as after a hand-in."""
        for room in self.of(journal):
            room.tell_all()

    def _tell_others(self, closed: Room) -> None:
        for room in self.of(closed.journal):
            room.tell_all()
