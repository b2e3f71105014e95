"""From events to state: a pure fold, one for each task and round.

The order of the events is the only thing that counts, never the file in which they stand. An op counts once: an event
whose ``n`` is not above the highest seen from its client is a copy and is passed over.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from copydesk.journal.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskState:
    """What a student's events come to in one task and round.

    The dicts and lists are shared with later states: read them, never change them.
    """

    marks: dict[str, Any]
    """The marks that stand, by name, each as the JSON object that the page sent; in the order first put."""
    answers: dict[str, Any]
    """The last value given under each key."""
    checks: list[dict[str, Any]]
    """Each check as ``{"seq", "n", "client", "at", "reason", "hints", "marks", "answers"}``, marks and answers as they
    stood at that check: the first check and the last state can both be told."""
    hints: int
    """How many hints were taken."""
    closed: bool
    """Committed or handed in: later ops are kept as late."""
    upto: dict[str, int]
    """The highest ``n`` seen from each client."""
    seq: int
    """The last event's place in the journal; 0 if there is none."""
    changed: int
    """The place of the last change of marks or answers; 0 if there is none."""
    touched: bool
    """Whether there is any event at all, be it refused or late."""
    late: list[Event]
    """Events that came after the close: kept, not counted."""
    refused: list[Event]
    """Events that were refused, each with its reason."""

    @property
    def checked(self) -> bool:
        """Whether there was any check."""
        return bool(self.checks)


class Fold:
    """The state of one task and round, event by event."""

    __slots__ = ("answers", "changed", "checks", "closed", "hints", "late", "marks", "refused", "seq", "shared", "upto")

    def __init__(self, marks: dict[str, Any] | None = None, answers: dict[str, Any] | None = None) -> None:
        self.marks: dict[str, Any] = marks if marks is not None else {}
        self.answers: dict[str, Any] = answers if answers is not None else {}
        self.checks: list[dict[str, Any]] = []
        self.upto: dict[str, int] = {}
        self.late: list[Event] = []
        self.refused: list[Event] = []
        self.hints = self.seq = self.changed = 0
        self.closed = False
        # marks and answers may be held by a check, a snapshot or the next round: copy them before the next change
        self.shared = True

    def apply(self, event: Event) -> bool:
        """Take in the next event; True if it counts (it is no copy, was not refused, and is not late)."""
        client, n = event["client"], event["n"]
        if n <= self.upto.get(client, 0):
            return False
        self.upto[client] = n
        self.seq = event["seq"]
        if "refused" in event:
            self.refused.append(event)
            return False
        do = event["do"]
        if do == "handin":
            self.closed = True
            return True
        if self.closed or event.get("late"):
            self.late.append(event)
            return False
        if do == "put":
            self._change(event)
            mark = event["mark"]
            self.marks[mark["id"]] = mark
        elif do == "del":
            self._change(event)
            self.marks.pop(event["mark"], None)
        elif do == "answer":
            self._change(event)
            self.answers[event["key"]] = event["value"]
        elif do == "hint":
            self.hints += 1
        elif do == "check":
            self._keep_check(event)
        else:
            self.closed = True
        return True

    def _change(self, event: Event) -> None:
        if self.shared:
            self.marks, self.answers, self.shared = dict(self.marks), dict(self.answers), False
        self.changed = event["seq"]

    def _keep_check(self, event: Event) -> None:
        self.shared = True
        kept = {key: event.get(key) for key in ("seq", "n", "client", "at", "reason")}
        self.checks.append({**kept, "hints": self.hints, "marks": self.marks, "answers": self.answers})

    def copy(self) -> Fold:
        """A fold that goes on from here without changing this one."""
        twin = Fold(self.marks, self.answers)
        self.shared = True
        twin.checks, twin.upto = list(self.checks), dict(self.upto)
        twin.late, twin.refused = list(self.late), list(self.refused)
        twin.hints, twin.seq, twin.changed, twin.closed = self.hints, self.seq, self.changed, self.closed
        return twin

    def state(self) -> TaskState:
        """The state so far; later events do not change it."""
        self.shared = True
        return TaskState(
            marks=self.marks,
            answers=self.answers,
            checks=list(self.checks),
            hints=self.hints,
            closed=self.closed,
            upto=dict(self.upto),
            seq=self.seq,
            changed=self.changed,
            touched=bool(self.upto),
            late=list(self.late),
            refused=list(self.refused),
        )


class Book:
    """All folds of one journal, by task and round."""

    def __init__(self) -> None:
        self._folds: dict[tuple[str, int], Fold] = {}
        self._ended = False  # handed in as a whole: what was never opened is closed too

    def apply(self, event: Event) -> None:
        """Take in the next event of the journal.

        A hand-in closes every round that has any event; with ``"all": true`` the tasks without any as well. A second
        vote on what was answered stays possible: it is taken after the class has talked.
        """
        task, turn = event["task"], event["round"]
        fold = self._folds.get((task, turn))
        if fold is None:
            fold = self._folds[task, turn] = self._fresh(task, turn)
        was_closed = fold.closed
        if not fold.apply(event):
            return
        if event["do"] == "handin":
            self._ended = self._ended or event.get("all") is True
            for (other, its_turn), its_fold in list(self._folds.items()):
                its_fold.closed = True
                self._pass_on(other, its_turn, its_fold)
        elif fold.closed and not was_closed:
            self._pass_on(task, turn, fold)

    def _pass_on(self, task: str, turn: int, fold: Fold) -> None:
        # a refused op may have begun the next round too early: what it starts from is known only now
        following = self._folds.get((task, turn + 1))
        if following is not None and not following.changed:
            fold.shared = following.shared = True
            following.marks, following.answers = fold.marks, fold.answers

    def _fresh(self, task: str, turn: int) -> Fold:
        before = self._folds.get((task, turn - 1))
        if before is None or not before.closed:
            fold = Fold()
            fold.closed = self._ended
            return fold
        before.shared = True
        return Fold(before.marks, before.answers)

    def fold(self, task: str, turn: int) -> Fold:
        """A copy of one fold, to try ops on before they are written."""
        known = self._folds.get((task, turn))
        return known.copy() if known is not None else self._fresh(task, turn)

    def state(self, task: str, turn: int = 1) -> TaskState:
        """One task's state in one round; round 2 starts from the marks and answers with which round 1 closed."""
        return (self._folds.get((task, turn)) or self._fresh(task, turn)).state()

    def rounds(self) -> list[tuple[str, int]]:
        """The (task, round) pairs that have any event, in order of their first."""
        return [key for key in self._folds if key[0]]
