"""``draft``: a teacher corrects the finders' reading of an article in all three layers, and so makes its gold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.journal.fold import TaskState
from copydesk.marks.annotation import Annotation
from copydesk.marks.codebook import codebook
from copydesk.tasks.kind import Context
from copydesk.tasks.mark import Mark, marks

SINGULAR = {"artifact": "artifact", "attribution": "attribution", "loaded": "loaded word"}


class Draft(Mark):
    """Marks in all layers; *Check* tells what is still to be looked at before the marks can be gold."""

    def accept(self, op: Mapping[str, Any], context: Context) -> str | None:
        """See ``Kind``. A finder's mark may carry every attribute, its rule and its reason."""
        do = op.get("do")
        if do == "put":
            assert context.article is not None
            try:
                annotation = Annotation.from_json(op.get("mark"), length=len(context.article.text))
            except CopydeskError as error:
                return error.sentence
            known = codebook().layers[annotation.layer].may_label(annotation.label)
            return None if known else f"There is no label {annotation.label!r}."
        if do == "answer":
            return self._refuse_answer(op, context)
        return None if do in ("del", "check", "handin") else "A draft has no use for that."

    def verdict(self, context: Context, state: TaskState) -> dict[str, Any]:
        """See ``Kind``; ``share`` is the share of marks with which nothing is wrong."""
        assert context.article is not None
        found = marks(state, context.article)
        items = [
            {
                "outcome": "nearly",
                "mark": mark.id,
                "gold": None,
                "title": f"line {line} · {words}",
                "why": why,
                "lines": [line],
            }
            for mark, why in unfinished(found)
            for line in [context.article.line_at(mark.start).number]
            for words in [context.article.text[mark.start : mark.end][:40]]
        ]
        counted = [(sum(a.layer == layer for a in found), name) for layer, name in SINGULAR.items()]
        told = ", ".join(f"{n} {name}{'' if n == 1 else 's'}" for n, name in counted)
        left = "Nothing is left to mend: make it gold." if not items else f"{len(items)} of them need another look."
        share = 1 - len(items) / len(found) if found else 0.0
        return {"share": share, "sentences": [f"Your reading holds {told}.", left], "items": items, "reveal": ""}


def unfinished(found: list[Annotation]) -> list[tuple[Annotation, str]]:
    """The marks that cannot be gold yet, each with what is missing."""
    out = []
    for mark in found:
        if mark.layer != "attribution" and mark.label in (mark.layer, "foreign", "displaced", "damaged"):
            out.append((mark, "Choose one of the labels."))
        elif mark.layer == "attribution" and not mark.role("content"):
            out.append((mark, "Mark what is said: the claim."))
        elif mark.layer == "attribution" and not mark.role("source") and mark.attrs.get("source_kind") != "none":
            out.append((mark, "Mark who says so, or say that nobody is named."))
    return out
