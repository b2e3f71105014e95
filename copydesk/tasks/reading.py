"""``reading``: an article read blind in all three layers, by a second reader. No key is here, and no machine's reading.

What two readers agree on says something only where neither knew what the other, or the machine, had marked.
"""

from __future__ import annotations

from typing import Any, ClassVar

from copydesk.journal.fold import TaskState
from copydesk.marks.annotation import Annotation
from copydesk.marks.codebook import codebook
from copydesk.tasks.kind import Context
from copydesk.tasks.mark import marks
from copydesk.tasks.own import SINGULAR, Own, by_layer


class Reading(Own):
    """Marks in all layers; *Check* tells what is not finished, and nothing of what is right."""

    acts: ClassVar[tuple[str, ...]] = ("del", "check", "handin")
    no_use: ClassVar[str] = "A reading has no use for that."

    def verdict(self, context: Context, state: TaskState) -> dict[str, Any]:
        """See ``Kind``: how many marks there are, and which are not finished; no score."""
        assert context.article is not None
        article, found = context.article, marks(state, context.article)
        items = []
        for mark, why in open_ends(found):
            line, words = article.line_at(mark.start).number, article.text[mark.start : mark.end][:40]
            title = f"line {line} · {words}"
            items.append(
                {"outcome": "nearly", "mark": mark.id, "gold": None, "title": title, "why": why, "lines": [line]}
            )
        counts = {layer: sum(mark.layer == layer for mark in found) for layer in SINGULAR}
        left = "Nothing is left open."
        if items:
            left = f"{len(items)} of them {'needs' if len(items) == 1 else 'need'} another look."
        empty = " and ".join(codebook().layers[layer].title.lower() for layer, n in counts.items() if not n)
        asked = [f"Nothing is marked in {empty}. Did you read for that, too?"] if empty else []
        return {
            "share": None,
            "sentences": [f"Your reading holds {by_layer(counts)}.", left, *asked],
            "items": items,
            "reveal": "",
        }


def open_ends(found: list[Annotation]) -> list[tuple[Annotation, str]]:
    """The marks that say too little to be compared with another reader's, each with what is missing."""
    out = []
    for mark in found:
        if mark.layer == "attribution":
            if not mark.role("content"):
                out.append((mark, "Mark what is said: the claim."))
            elif not mark.role("source") and mark.attrs.get("source_kind") != "none":
                out.append((mark, "Mark who says so, or say that nobody is named."))
            elif not mark.attrs.get("source_kind"):
                out.append((mark, "Say what kind of source it is."))
        elif mark.label not in {label.name for label in codebook().layers[mark.layer].labels}:
            out.append((mark, "Choose one of the labels."))
    return out
