"""How far two readers of an article agreed before adjudication: computed from their passes, never written by hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.marks.annotation import FROM_DRAFT, AnnotationSet
from copydesk.score.agreement import agreement
from copydesk.text.article import Article


def compute_agreement(folder: Path) -> dict[str, dict[str, Any]]:
    """The agreement of the passes in an article's folder, by layer (``score.agreement.agreement``).

    Raises:
        CopydeskError: there are fewer than two passes, or one was made for another text.
    """
    article = Article.load(folder)
    files = sorted((folder / "passes").glob("*.json"))
    if len(files) < 2:
        raise CopydeskError(
            f"{folder / 'passes'} holds {len(files)} of the two passes that agreement needs.",
            "Let two readers mark the article without seeing each other's work.",
        )
    return agreement(article, [AnnotationSet.load(file, article) for file in files])


def not_blind(computed: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """The sentence that goes with an agreement in which a reader started from the machine's draft; else nothing.

    Args:
        computed: what ``compute_agreement`` gives.
    """
    found = next(iter(computed.values()), {})
    names = [name for name, made in zip(found["readers"], found.get("made", []), strict=False) if made == FROM_DRAFT]
    if not names:
        return []
    return [
        f"{' and '.join(names)} started from the machine’s draft and did not read blind: "
        "these figures do not say how far independent readers agree."
    ]


def write_agreement(folder: Path) -> dict[str, dict[str, Any]]:
    """Write an article's ``agreement.json`` and return what it holds.

    Raises:
        CopydeskError: as ``compute_agreement``.
    """
    computed = compute_agreement(folder)
    (folder / "agreement.json").write_text(json.dumps(computed, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return computed
