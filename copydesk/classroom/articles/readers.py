"""How far two readers of an article agreed before adjudication: computed from their passes, never written by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.marks.annotation import AnnotationSet
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


def write_agreement(folder: Path) -> dict[str, dict[str, Any]]:
    """Write an article's ``agreement.json`` and return what it holds.

    Raises:
        CopydeskError: as ``compute_agreement``.
    """
    computed = compute_agreement(folder)
    (folder / "agreement.json").write_text(json.dumps(computed, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return computed
