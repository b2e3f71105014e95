"""``write``: a few sentences of one's own. A person reads them and gives the points."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from copydesk.journal.fold import TaskState
from copydesk.tasks.keys import PersonKey
from copydesk.tasks.kind import Context, only_some

ALLOWED = frozenset({"answer", "check", "commit"})
LONGEST = 4000  # signs
NOTHING_YET = "You have not written anything yet."


class Write:
    """A text; the state's answer is ``text``."""

    by_person = True

    def accept(self, op: Mapping[str, Any], context: Context) -> str | None:
        """See ``Kind``."""
        why = only_some(op, ALLOWED, context)
        if why or op.get("do") != "answer":
            return why
        return refuse_text(op)

    def verdict(self, context: Context, state: TaskState) -> dict[str, Any]:
        """See ``Kind``; ``share`` is None, since no machine judges a text."""
        sentence, model = "Saved." if written(state) else NOTHING_YET, model_of(context)
        reveal = f"Compare with: {model}" if model else ""
        return {"share": None, "sentences": [sentence], "items": [], "reveal": reveal}

    def hint(self, context: Context, state: TaskState, level: int) -> dict[str, Any]:
        """See ``Kind``."""
        return {"text": "Give a reason, and the words that show it.", "line": None, "spans": None}

    def share(self, context: Context, state: TaskState) -> float:
        """0: a person gives the points."""
        return 0.0

    def rows(self, context: Context, state: TaskState) -> list[dict[str, Any]]:
        """See ``Kind``."""
        return [{"answer": written(state)}] if written(state) else []


def refuse_text(op: Mapping[str, Any]) -> str | None:
    """Why an answer is no text of this task, in one sentence; None where it is sound."""
    if op.get("key") != "text":
        return f"This task does not ask for {op.get('key')!r}."
    value = op.get("value")
    return None if isinstance(value, str) and len(value) <= LONGEST else f"Write at most {LONGEST} signs."


def written(state: TaskState) -> str:
    """The text that was written, without blanks around it."""
    text = state.answers.get("text")
    return text.strip() if isinstance(text, str) else ""


def model_of(context: Context) -> str:
    """A text to compare with; empty where there is none, or where it is not here."""
    return context.key.model if isinstance(context.key, PersonKey) else ""
