"""λ: what an extra mark costs, fixed when an assignment is built, so that marking everything never pays."""

from __future__ import annotations

import re
from collections.abc import Sequence

from copydesk.score.items import Item
from copydesk.score.units import WordTable, edge_credit, shared_and_all

QUARTER = 0.25
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*[”’\"')\]]*")


def candidates(table: WordTable, layer: str, numbers: frozenset[int], items: Sequence[Item]) -> tuple[int, int]:
    """M, the candidate units in a task's lines, and how many of them no gold touches; 0 and 0 for attribution.

    Args:
        table: the article's words.
        layer: units are lines that are not blank (artifact) or content words (loaded).
        numbers: the task's lines.
        items: its gold of every status.
    """
    if layer == "artifact":
        lines = {n for n in numbers if table.line_masks[n - 1]}
        return len(lines), len(lines - {item.line for item in items if item.by_line})
    if layer == "loaded":
        words = touched = 0
        for number in numbers:
            words |= table.line_masks[number - 1] & table.content
        for item in items:
            touched |= item.reach
        return words.bit_count(), (words & ~touched).bit_count()
    return 0, 0


def price(n: int, units: int, free: int) -> float:
    """λ for artifacts and loaded words: max(¼, n / (units − n), n / free), at most 1; 1 where n is 1."""
    if n == 1:
        return 1.0
    return min(1.0, max(QUARTER, n / max(units - n, 1), n / max(free, 1))) if n else QUARTER


def price_of_claims(
    table: WordTable, numbers: frozenset[int], items: Sequence[Item], arguable: Sequence[Item]
) -> float:
    """λ where claims alone are asked, without who says so or the tie: at least ¼, at most 1.

    There a claim for every sentence, or for every line, would meet much of the gold with few extras. So an extra costs
    what the better of these two robots earns, shared out over its extras.
    """
    lines = [table.lines[n - 1] for n in sorted(numbers) if table.line_masks[n - 1]]
    robots = [
        [(line.start, line.end) for line in lines],
        [m.span() for line in lines for m in _SENTENCE.finditer(table.text, line.start, line.end)],
    ]
    lam = QUARTER
    for robot in robots:
        earned: dict[str, float] = {}
        extras = 0
        for span in robot:
            extent = table.extent([span])
            fits = [(edge_credit(*shared_and_all(item.readings[0].main, extent)), item.id) for item in items]
            credit, name = max(fits, default=(0.0, ""))
            if credit > earned.get(name, 0.0):
                extras += name in earned
                earned[name] = credit
            elif extent.raw and not any(
                edge_credit(*shared_and_all(item.readings[0].main, extent)) for item in arguable
            ):
                extras += 1
        if earned:
            lam = max(lam, sum(earned.values()) / max(extras, 1))
    return min(1.0, lam)
