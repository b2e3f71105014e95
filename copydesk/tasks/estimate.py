"""``estimate``: a number, given before the true one is revealed."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from copydesk.journal.fold import TaskState
from copydesk.tasks.keys import NumberKey
from copydesk.tasks.kind import Context, only_some

ALLOWED = frozenset({"answer", "check", "commit"})


class Estimate:
    """A number; the state's answer is ``number``."""

    by_person = False

    def accept(self, op: Mapping[str, Any], context: Context) -> str | None:
        """See ``Kind``."""
        why = only_some(op, ALLOWED, context)
        if why or op.get("do") != "answer":
            return why
        if op.get("key") != "number":
            return f"This task does not ask for {op.get('key')!r}."
        value = op.get("value")
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            return "An estimate is a number."
        low, high = context.task.minimum, context.task.maximum
        return None if low <= value <= high else f"Give a number from {low:g} to {high:g}."

    def verdict(self, context: Context, state: TaskState) -> dict[str, Any]:
        """See ``Kind``."""
        key, number = _key(context), guess(state)
        share = self.share(context, state)
        if number is None:
            sentence = "You have not given a number yet."
        else:
            close = (
                "That is close."
                if share == 1
                else "That is in sight of it."
                if share
                else "That is a surprise worth keeping."
            )
            sentence = f"You said {number:g}. It is {key.answer:g}. {close}"
        outcome = "found" if share == 1 else "nearly" if share else "missed"
        item = {
            "outcome": outcome,
            "title": f"{key.answer:g} {context.task.unit}".strip(),
            "why": key.reveal,
            "mark": None,
        }
        return {"share": share, "sentences": [sentence], "items": [item], "reveal": key.reveal}

    def hint(self, context: Context, state: TaskState, level: int) -> dict[str, Any]:
        """See ``Kind``; the point of an estimate is to commit to one."""
        return {"text": "Count a small part, then multiply.", "line": None, "spans": None}

    def share(self, context: Context, state: TaskState) -> float:
        """1 within the tolerance (a share of the true number), ½ within twice of it, else 0."""
        key, number = _key(context), guess(state)
        if number is None:
            return 0.0
        off, allowed = abs(number - key.answer), key.tolerance * abs(key.answer)
        return 1.0 if off <= allowed else 0.5 if off <= 2 * allowed else 0.0

    def rows(self, context: Context, state: TaskState) -> list[dict[str, Any]]:
        """See ``Kind``."""
        number = guess(state)
        return [] if number is None else [{"answer": f"{number:g} {context.task.unit}".strip()}]


def guess(state: TaskState) -> float | None:
    """The number that was given, or None."""
    number = state.answers.get("number")
    return number if isinstance(number, int | float) and not isinstance(number, bool) else None


def _key(context: Context) -> NumberKey:
    assert isinstance(context.key, NumberKey)
    return context.key
