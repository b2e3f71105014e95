"""The parts of an answer and what each is worth (SCORING: parts).

Credits are whole numbers of 1/8 of a tenth inside, so that a perfect answer is exactly 1 and a tie is a tie.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from copydesk.score.items import Item, Reading
from copydesk.score.taken import Taken
from copydesk.score.units import edge_credit, shared_and_all

HEAD_WORD = 0.75
_STEPS = 8  # every part's credit is a multiple of 1/8: a boundary step times a worth


def weights(layer: str, ask: tuple[str, ...]) -> dict[str, int]:
    """The weight of each part that is asked, in tenths; the caller divides by their sum."""
    if layer == "artifact":
        table = {"span": 7, "family": 3, "label": 3}
    elif layer == "loaded":
        table = {"span": 6, "label": 2, "voice": 2} if "voice" in ask else {"span": 7, "label": 3}
    elif "source_kind" in ask:
        table = {"content": 4, "source": 3, "cue": 2, "source_kind": 1}
    else:
        table = {"content": 5, "source": 3, "cue": 2}
    return {part: weight for part, weight in table.items() if part in ask}


class Fit(NamedTuple):
    """How well a mark fits an item: the credit in ``units``, each part from 0 to 1, and the reading that fits best."""

    units: int
    parts: Mapping[str, float]
    reading: Reading


def full(weight: Mapping[str, int]) -> int:
    """The units of a perfect answer."""
    return _STEPS * sum(weight.values())


def fit(item: Item, mark: Taken, layer: str, weight: Mapping[str, int]) -> Fit | None:
    """The best fit of a mark to an item over all readings, or None where they do not pair."""
    best: Fit | None = None
    for reading in item.readings:
        if layer == "attribution":
            parts = _relation(reading, mark, weight)
        else:
            parts = _stretch(item, reading, mark, weight)
        if parts is None:
            continue
        parts = {part: credit * reading.worth.get(part, 1.0) for part, credit in parts.items()}
        units = sum(round(weight[part] * credit * _STEPS) for part, credit in parts.items())
        if units and (best is None or units > best.units):
            best = Fit(units, parts, reading)
    return best


def _stretch(item: Item, reading: Reading, mark: Taken, weight: Mapping[str, int]) -> dict[str, float] | None:
    """The parts of an artifact or a loaded word."""
    if item.by_line:
        if not mark.by_line or mark.line != item.line:
            return None
        edges = 1.0
    else:
        edges = edge_credit(*shared_and_all(reading.main, mark.main))
        if not edges:
            return None
    values = {
        "span": edges,
        "label": float(mark.label == reading.label),
        "family": float(mark.family is not None and mark.family == reading.family),
        "voice": float(mark.voice is not None and mark.voice == reading.attrs.get("voice")),
    }
    return {part: values[part] for part in weight}


def _relation(reading: Reading, mark: Taken, weight: Mapping[str, int]) -> dict[str, float] | None:
    """The parts of an attribution, or None: a content alone is no relation, unless no more is asked."""
    content = edge_credit(*shared_and_all(reading.main, mark.main))
    source, through_pronoun = _source(reading, mark)
    cue, cue_meets = _cue(reading, mark)
    source_meets = source > 0 and not reading.nobody
    asked = [meets for part, meets in (("source", source_meets), ("cue", cue_meets)) if part in weight]
    if "content" not in weight:
        pairs = any(asked) and (content > 0 or not mark.main.raw or all(asked))
    elif content:
        pairs = any(asked) or not asked
    else:
        pairs = len(asked) == 2 and all(asked)
    if not pairs:
        return None
    kind = mark.source_kind is not None and (
        mark.source_kind == reading.attrs.get("source_kind") or (through_pronoun and mark.source_kind != "none")
    )
    values = {"content": content, "source": source, "cue": cue, "source_kind": float(kind)}
    return {part: values[part] for part in weight}


def _source(reading: Reading, mark: Taken) -> tuple[float, bool]:
    """The credit of a source, and whether it was earned by the noun phrase that a pronoun stands for."""
    if reading.nobody:
        return float(mark.nobody), False
    if not mark.source.raw:
        return 0.0, False
    best, through = 0.0, False
    for i, (phrase, head) in enumerate(zip(reading.sources, reading.heads, strict=True)):
        shared, total = shared_and_all(phrase, mark.source)
        credit = edge_credit(shared, total)
        # The head word earns .75 however long the phrase; a mark over half the line that holds it does not.
        within = 2 * (mark.source.raw & phrase.raw).bit_count() >= mark.source.raw.bit_count()
        if head & mark.source.raw and (credit or within):
            credit = max(credit, HEAD_WORD)
        if credit > best:
            best, through = credit, i > 0
    return best, through


def _cue(reading: Reading, mark: Taken) -> tuple[float, bool]:
    """The credit of a cue, and whether the two cues meet.

    A cue of punctuation only (a colon) has no word to mark: leaving it out costs nothing, but does not meet it.
    """
    if reading.cue_signs:
        if not mark.cue_spans:
            return 1.0, False
        meets = any(s <= at_end and e >= at for s, e in mark.cue_spans for at, at_end in reading.cue_signs)
        return float(meets), meets
    if not reading.cue.raw:
        return float(not mark.cue.raw), False
    credit = edge_credit(*shared_and_all(reading.cue, mark.cue))
    return credit, credit > 0
