"""The class's picture laid over a text: how warm each word is, from the file that a teacher's report writes."""

from __future__ import annotations

import json
import os
from math import ceil
from typing import Any

from copydesk.hub import PICTURE, SERVICE_URL
from copydesk.tasks.assignment import Assignment, Task
from copydesk.text.article import Article

LARGEST = 5_000_000  # bytes; a class's picture has some 50 kB
LEVELS = 4
WORDS = ("few of you", "some of you", "many of you", "nearly all of you")
FAINT = 0.05  # of a class: what fewer marked is left plain, or one slip in three hundred would colour the page
MAIN = {"attribution": "content"}


def has_picture(assignment: Assignment) -> bool:
    """Whether a class's picture lies beside the students' answers, or there is a hub that may be asked for it."""
    return bool(os.environ.get(SERVICE_URL)) or (assignment.home / PICTURE).is_file()


def read_picture(assignment: Assignment, task: Task, article: Article | None) -> dict[str, Any] | None:
    """A task's part of the class's picture, as ``report`` writes it.

    Returns:
        None where there is none, or it is of another edition, of another text, or damaged.
    """
    file = assignment.home / PICTURE
    try:
        if file.stat().st_size > LARGEST:
            return None
        body = json.loads(file.read_text(encoding="utf-8"))
        if (body["assignment"], str(body["edition"])) != (assignment.id, str(assignment.edition)):
            return None
        one = body["tasks"][task.id]
        same_text = one["sha256"] == (article.sha256 if article else "")
        return one if same_text and isinstance(one, dict) else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def heat(assignment: Assignment, task: Task, article: Article) -> list[dict[str, Any]] | None:
    """Where the class marked, for the page: stretches of one warmth, ``h1`` (few) to ``h4`` (nearly all).

    Of relations the claims are shown; of several votes the last. Only what lies in the task's lines.

    Returns:
        None where there is no picture of this task, or it is of another edition, of another text, or damaged.
    """
    one = read_picture(assignment, task, article)
    try:
        words = list(one["views"].values())[-1]["words"][MAIN.get(task.layer, "text")] if one else []
        warm = [(int(start), int(end), float(share)) for start, end, share in words]
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        return None
    if one is None:
        return None
    lines = set(task.line_numbers(article))
    runs: list[tuple[int, int, int]] = []
    for start, end, share in warm:
        inside = 0 <= start < end <= len(article.text)
        if not (inside and FAINT <= share <= 1) or article.line_at(start).number not in lines:
            continue
        warmth = level(share)
        if runs and runs[-1][2] == warmth and len(gap := article.text[runs[-1][1] : start]) <= 2 and "\n" not in gap:
            runs[-1] = (runs[-1][0], end, warmth)
        else:
            runs.append((start, end, warmth))
    return [
        {
            "id": f"h{n}",
            "layer": task.layer,
            "label": f"h{warmth}",
            "spans": {"heat": [[start, end]]},
            "attrs": {},
            "by": "student",
            "rationale": WORDS[warmth - 1],
        }
        for n, (start, end, warmth) in enumerate(runs, 1)
    ]


def level(share: float) -> int:
    """How warm a word is, 1 to 4: marked by up to a quarter, a half, three quarters of a class, or more."""
    return min(LEVELS, max(1, ceil(share * LEVELS)))
