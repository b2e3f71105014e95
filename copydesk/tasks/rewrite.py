"""``rewrite``: a passage put more plainly. The machine shows which loaded words remain; a person gives the points."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from copydesk.journal.fold import TaskState
from copydesk.marks.annotation import Annotation
from copydesk.tasks.kind import Context, only_some
from copydesk.tasks.write import ALLOWED, LONGEST, NOTHING_YET, model_of, refuse_text, written

FACT = re.compile(r"fact:(\d{1,3})\Z")
CAN_MISS = "The machine can be wrong."


class Rewrite:
    """A text and ticks; the state's answers are ``text`` and ``fact:<n>`` (from 1): that fact is still told."""

    by_person = True

    def accept(self, op: Mapping[str, Any], context: Context) -> str | None:
        """See ``Kind``."""
        why = only_some(op, ALLOWED, context)
        if why or op.get("do") != "answer":
            return why
        fact = FACT.match(str(op.get("key")))
        if fact is None:
            return refuse_text(op)
        if not 1 <= int(fact[1]) <= len(context.task.facts):
            return f"This task has no fact {fact[1]}."
        return None if isinstance(op.get("value"), bool) else "A fact is ticked or it is not."

    def verdict(self, context: Context, state: TaskState) -> dict[str, Any]:
        """See ``Kind``: how many loaded words the machine still sees, and which facts are not ticked; no score."""
        if not written(state):
            return {"share": None, "sentences": [NOTHING_YET], "items": [], "reveal": ""}
        text = written(state)
        found = [f"“{text[a.start : a.end]}”" for a in remaining(text)]
        if found:
            sentence = f"The machine still sees {len(found)} loaded word{'s' * (len(found) > 1)}: {', '.join(found)}."
        else:
            sentence = "The machine sees no loaded word in your version."
        sentences = [f"{sentence} {CAN_MISS}"]
        left = [fact for n, fact in enumerate(context.task.facts, 1) if state.answers.get(f"fact:{n}") is not True]
        if left:
            sentences.append(f"Not ticked: {'; '.join(fact.rstrip('.') for fact in left)}. Does your version tell it?")
        elif context.task.facts:
            sentences.append("You ticked every fact that must stay.")
        model = model_of(context)
        reveal = f"One way to put it: {model}" if model else ""
        return {"share": None, "sentences": sentences, "items": [], "reveal": reveal}

    def hint(self, context: Context, state: TaskState, level: int) -> dict[str, Any]:
        """See ``Kind``."""
        return {"text": "Tell who did what. Leave out what judges it.", "line": None, "spans": None}

    def share(self, context: Context, state: TaskState) -> float:
        """0: a person gives the points."""
        return 0.0

    def rows(self, context: Context, state: TaskState) -> list[dict[str, Any]]:
        """See ``Kind``: the text, then each fact that is ticked."""
        text = [{"part": "text", "answer": written(state)}] if written(state) else []
        facts = enumerate(context.task.facts, 1)
        return text + [{"part": "fact", "answer": f} for n, f in facts if state.answers.get(f"fact:{n}") is True]


@lru_cache(maxsize=64)
def remaining(text: str) -> tuple[Annotation, ...]:
    """The loaded words that the machine sees in a text, in its order."""
    from copydesk.finders import find  # with its word lists, which only a look needs

    return tuple(sorted(find(text, "loaded"), key=lambda a: (a.start, a.end)))


def look(text: Any) -> dict[str, Any]:
    """The answer to *look for loaded words* in a text that is being written; spans are offsets into that text."""
    told: dict[str, Any] = {"t": "overlay", "what": "machine", "annotations": [], "why": None}
    if not isinstance(text, str) or not text.strip():
        return told | {"why": "Write your version first."}
    if len(text) > LONGEST:
        return told | {"why": f"Write at most {LONGEST} signs."}
    return told | {"annotations": [a.to_json() for a in remaining(text)]}
