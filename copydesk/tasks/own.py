"""``own``: a student marks a story of their own. There is no key; *Check* tells what is there and what is unfinished.

After a check the machine's reading may be laid over one's own: it was hidden until then.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from copydesk.journal.fold import TaskState
from copydesk.marks.annotation import Annotation
from copydesk.marks.codebook import codebook
from copydesk.tasks.kind import Context
from copydesk.tasks.mark import Mark, machine_reading, marks
from copydesk.text.counted import counted

NO_KEY = "Nobody has made a key to your story. You are the desk."
SINGULAR = {"artifact": "artifact", "attribution": "attribution", "loaded": "loaded word"}


class Own(Mark):
    """Marks in one layer of a student's own story; nothing is scored."""

    acts: ClassVar[tuple[str, ...]] = ("del", "check", "hint", "handin")
    no_use: ClassVar[str] = "Your own story has no use for that."

    def accept(self, op: Mapping[str, Any], context: Context) -> str | None:
        """See ``Kind``."""
        if op.get("do") == "put":
            return self._refuse_mark(op.get("mark"), context)
        if op.get("do") == "answer":
            return self._refuse_answer(op, context)
        return None if op.get("do") in self.acts else self.no_use

    def verdict(self, context: Context, state: TaskState) -> dict[str, Any]:
        """See ``Kind``: how many marks there are, how many the machine has, and which are not finished; no score."""
        assert context.article is not None
        article, layer = context.article, context.task.layer
        mine, machine = marks(state, article), machine_reading(article, layer)
        items = []
        for mark, why in _unfinished(mine):
            line, words = article.line_at(mark.start).number, article.text[mark.start : mark.end][:40]
            title = f"line {line} · {words}"
            items.append(
                {"outcome": "nearly", "mark": mark.id, "gold": None, "title": title, "why": why, "lines": [line]}
            )
        sentences = [
            f"You have {counted(len(mine), SINGULAR[layer])}. The machine has {len(machine)}, and can be wrong."
        ]
        if items:
            sentences.append(f"{len(items)} of yours {'is' if len(items) == 1 else 'are'} not finished.")
        sentences.append("Switch on the machine’s reading. Where do you differ, and who is right?")
        return {"share": None, "sentences": sentences, "items": items, "reveal": ""}

    def hint(self, context: Context, state: TaskState, level: int) -> dict[str, Any]:
        """See ``Kind``: the layer's question, then the first lines in which nothing is said yet; never an answer."""
        assert context.article is not None
        article, layer = context.article, context.task.layer
        question = codebook().layers[layer].question
        touched = {n for a in marks(state, article) for _, span in a.all_spans() for n in article.line_numbers(*span)}
        left = [
            line.number
            for line in article.lines
            if not (line.blank or line.number in touched or state.answers.get(f"nothing:{layer}:{line.number}"))
        ]
        if level == 1 or not left:
            return {"text": f"Ask of each line: {question}", "line": None, "spans": None}
        text = f"You have said nothing of line {left[0]} yet. Ask there: {question}"
        return {"text": text, "line": left[0], "spans": None}


def _unfinished(mine: list[Annotation]) -> list[tuple[Annotation, str]]:
    """The marks of which a report could not tell enough, each with what is missing.

    Of an artifact it is enough to know that it is one.
    """
    out = []
    for mark in mine:
        if mark.layer == "loaded" and mark.label == "loaded":
            out.append((mark, "Choose one of the labels."))
        elif mark.layer == "attribution" and not mark.role("content"):
            out.append((mark, "Mark what is said: the claim."))
        elif mark.layer == "attribution" and not mark.role("source") and mark.attrs.get("source_kind") != "none":
            out.append((mark, "Mark who says so, or say that nobody is named."))
    return out


def by_layer(counts: Mapping[str, int]) -> str:
    """How many marks there are in each layer, for a sentence: ``2 artifacts, 1 attribution``."""
    return ", ".join(counted(number, SINGULAR[layer]) for layer, number in counts.items())
