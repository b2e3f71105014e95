"""From a match to a score: the share, what each item earned, and what a student is told of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from copydesk.marks.annotation import Annotation
from copydesk.marks.codebook import codebook
from copydesk.score import verdict
from copydesk.score.key import Key
from copydesk.score.match import Match, match
from copydesk.score.price import QUARTER
from copydesk.score.taken import Taken
from copydesk.text.article import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What a student's answers to one task earn.

    Attributes:
        article, key, match: what it was worked out from.
        nothing: *read it all: nothing here* was pressed.
        opened: the task was opened at all.
        share: from 0 to 1, not rounded.
        finder: the machine's reading, where it was handed in: what tempts it may tempt a student.
    """

    article: Article
    key: Key
    match: Match
    nothing: bool
    opened: bool
    share: float
    finder: tuple[Annotation, ...] = ()

    @property
    def n(self) -> int:
        """N: how many things there are to find."""
        return self.match.items

    @property
    def marked(self) -> int:
        """How many answers count: those that are arguable do not."""
        return len(self.match.pairs) + len(self.match.extras)

    @property
    def credits(self) -> dict[str, float]:
        """What each item earned, 0 to 1, by its id, in text order."""
        earned = {pair.item.id: pair.credit for pair in self.match.pairs}
        return {item.id: earned.get(item.id, 0.0) for item in self.key.items(self.article)}

    @property
    def precision(self) -> float | None:
        """Σ credit / marks that count; None where there is none."""
        return self.match.credit / self.marked if self.marked else None

    @property
    def recall(self) -> float | None:
        """Σ credit / N; None where there is nothing to find."""
        return self.match.credit / self.n if self.n else None

    @property
    def items(self) -> tuple[verdict.VerdictItem, ...]:
        """The verdict, item by item, in text order."""
        silent = not self.opened or not (self.nothing or self.marked or self.match.arguable or self.match.own_voice)
        return verdict.verdict_items(self.article, self.key, self.match, finder=self.finder, praise=not silent)

    @property
    def sentences(self) -> tuple[str, ...]:
        """The score in words: what was found, false alarms apart from misses, and what an extra mark costs."""
        return verdict.sentences(self.key, self.match, nothing=self.nothing, opened=self.opened)

    @property
    def by_label(self) -> dict[str, dict[str, Any]]:
        """For each label: n, found, nearly, missed, extras, and ``confusion``: the student's label → how often.

        The row is the gold's label; the kind of source where that is asked, the family where families are, the voice
        where only the voice is. Extras stand under the student's own.
        """
        return by_label(self.key, self.match)

    def to_json(self) -> dict[str, Any]:
        """The part of a verdict message that scoring knows."""
        return {
            "share": self.share,
            "sentences": list(self.sentences),
            "items": [item.to_json() for item in self.items],
        }


def score(
    article: Article,
    key: Key,
    marks: Sequence[Annotation],
    *,
    nothing: bool = False,
    opened: bool = True,
    finder: Sequence[Annotation] = (),
) -> Score:
    """Score the answers to one task.

    share = max(0, Σ credit − λ · extras) / N. Where N = 0: max(0, 1 − ¼ · extras), if *nothing here* was pressed. A
    task that was not opened earns nothing.

    Args:
        article: the text.
        key: the task's key.
        marks: the student's marks, in any order; other layers are left out.
        nothing: *read it all: nothing here* was pressed for the whole task.
        opened: the student opened the task.
        finder: the machine's reading of the article, if the verdict shall name its look-alikes.

    Raises:
        CopydeskError: the key was made for another text.
    """
    met = match(article, key, marks)
    if not opened:
        share = 0.0
    elif met.items:
        share = max(0.0, met.credit - key.lam * len(met.extras)) / met.items
    else:
        share = max(0.0, 1 - QUARTER * len(met.extras)) if nothing else 0.0
    return Score(
        article=article,
        key=key,
        match=met,
        nothing=nothing,
        opened=opened,
        share=share,
        finder=tuple(a for a in finder if a.layer == key.layer),
    )


def score_voices(article: Article, key: Key, answers: Mapping[str, str], *, opened: bool = True) -> Score:
    """Score *whose word is it?* where the spans are given.

    Args:
        article: the text.
        key: a key of the layer ``loaded`` with ``ask = ("voice",)``.
        answers: the gold's id → the voice that the student chose; ids that are no gold are left out.
        opened: the student opened the task.

    Raises:
        CopydeskError: the key was made for another text.
    """
    given = [
        gold.with_(by="student", attrs={"voice": answers[gold.id]}, also_ok=(), rationale=None)
        for gold in key.core
        if gold.id in answers
    ]
    return score(article, key, given, opened=opened)


def by_label(key: Key, met: Match) -> dict[str, dict[str, Any]]:
    """The table of ``Score.by_label``, rows in the codebook's order."""
    rows: dict[str, dict[str, Any]] = {}

    def row(name: str) -> dict[str, Any]:
        return rows.setdefault(name, {"n": 0, "found": 0, "nearly": 0, "missed": 0, "extras": 0, "confusion": {}})

    for pair in met.pairs:
        entry = row(_gold_row(key, pair.item.gold))
        entry["n"] += 1
        entry["found" if pair.found else "nearly"] += 1
        said = _student_row(key, pair.taken)
        entry["confusion"][said] = entry["confusion"].get(said, 0) + 1
    for item in met.missed:
        entry = row(_gold_row(key, item.gold))
        entry["n"] += 1
        entry["missed"] += 1
    for one in met.extras:
        row(_student_row(key, one))["extras"] += 1
    order = _row_order(key)
    return dict(sorted(rows.items(), key=lambda kv: (order.get(kv[0], len(order)), kv[0])))


def _row_order(key: Key) -> dict[str, int]:
    scheme, attributes = codebook().layers[key.layer], codebook().attributes
    names = [x.name for x in (*scheme.families, *scheme.labels)]
    for attribute in ("source_kind", "voice"):
        names += [x.name for x in attributes[attribute].values]
    return {name: i for i, name in reversed(list(enumerate(names)))}


def _gold_row(key: Key, gold: Annotation) -> str:
    return _row(key, gold.label, gold.attrs.get("voice"), gold.attrs.get("source_kind"))


def _student_row(key: Key, one: Taken) -> str:
    return _row(key, one.label, one.voice, one.source_kind)


def _row(key: Key, label: str, voice: object, kind: object) -> str:
    if key.ask == ("voice",):
        return str(voice or "none chosen")
    if "source_kind" in key.ask:
        return str(kind or "none chosen")
    if "family" in key.ask and "label" not in key.ask:
        return codebook().layers[key.layer].family_of(label) or label
    return label
