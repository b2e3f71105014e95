"""``choose``: pick one option, or several, and read why each is right or wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from copydesk.journal.fold import TaskState
from copydesk.tasks.keys import ChoiceKey
from copydesk.tasks.kind import Context, only_some

ALLOWED = frozenset({"answer", "check", "commit"})
LONGEST_REASON = 2000  # signs


class Choose:
    """Options to pick from; the state's answers are ``choice`` (an id, or a list of ids) and ``reason`` (text)."""

    by_person = False

    def accept(self, op: Mapping[str, Any], context: Context) -> str | None:
        """See ``Kind``."""
        why = only_some(op, ALLOWED, context)
        if why or op.get("do") != "answer":
            return why
        value = op.get("value")
        if op.get("key") == "reason":
            fits = isinstance(value, str) and len(value) <= LONGEST_REASON
            return None if fits else f"A reason is text of at most {LONGEST_REASON} signs."
        if op.get("key") != "choice":
            return f"This task does not ask for {op.get('key')!r}."
        known = {option.id for option in context.task.options}
        if context.task.many:
            fits = isinstance(value, list) and all(isinstance(x, str) and x in known for x in value)
        else:
            fits = value is None or (isinstance(value, str) and value in known)
        return None if fits else "That is none of the options."

    def verdict(self, context: Context, state: TaskState) -> dict[str, Any]:
        """See ``Kind``."""
        key = _key(context)
        picked = chosen(state)
        items = []
        for option in context.task.options:
            right, taken = option.id in key.answer, option.id in picked
            outcome = ("found" if taken else "missed") if right else ("extra" if taken else "alone")
            items.append(
                {"outcome": outcome, "title": option.text, "why": key.why.get(option.id, ""), "mark": option.id}
            )
        share = self.share(context, state)
        sentence = "That is it." if share == 1 else "Not quite." if picked else "You have not picked anything yet."
        return {"share": share, "sentences": [sentence], "items": items, "reveal": key.reveal}

    def hint(self, context: Context, state: TaskState, level: int) -> dict[str, Any]:
        """See ``Kind``; a choice of a few needs no hint, so its hint is to read on."""
        return {
            "text": "Read each option again, and look for the words in the story that decide.",
            "line": None,
            "spans": None,
        }

    def share(self, context: Context, state: TaskState) -> float:
        """Right picks less wrong ones, over all that are right: picking everything does not pay."""
        key = _key(context)
        picked = chosen(state)
        hits = len(picked & set(key.answer))
        return max(0, hits - len(picked - set(key.answer))) / len(key.answer)

    def rows(self, context: Context, state: TaskState) -> list[dict[str, Any]]:
        """See ``Kind``."""
        picked = chosen(state)
        return [{"answer": option.text} for option in context.task.options if option.id in picked]


def chosen(state: TaskState) -> set[str]:
    """The ids of the options that are picked."""
    choice = state.answers.get("choice")
    return {x for x in (choice if isinstance(choice, list) else [choice]) if isinstance(x, str)}


def _key(context: Context) -> ChoiceKey:
    assert isinstance(context.key, ChoiceKey)
    return context.key
