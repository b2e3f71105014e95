"""``voice``: whose word is it? Loaded words are given; for each the student says who chose it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from copydesk.journal.fold import TaskState
from copydesk.marks.annotation import Annotation
from copydesk.marks.codebook import codebook
from copydesk.score.key import Key
from copydesk.score.points import Score, score_voices
from copydesk.tasks.assignment import GivenSpan, Task
from copydesk.tasks.keys import TaskKey
from copydesk.tasks.kind import Context, only_some

ALLOWED = frozenset({"answer", "check", "commit"})


class Voice:
    """Given words; the state's answers are ``voice:<id>``, each the name of a voice of the codebook."""

    by_person = False

    def accept(self, op: Mapping[str, Any], context: Context) -> str | None:
        """See ``Kind``."""
        why = only_some(op, ALLOWED, context)
        if why or op.get("do") != "answer":
            return why
        if op.get("key") not in [f"voice:{word.id}" for word in given_words(context.task, context.key)]:
            return f"This task does not ask for {op.get('key')!r}."
        value = op.get("value")
        return None if value is None or value in _voices() else f"{value!r} is no voice."

    def verdict(self, context: Context, state: TaskState) -> dict[str, Any]:
        """See ``Kind``: a row a word, with the gold's reason and the other readings that count."""
        score, said = self._score(context, state), answers(context, state)
        credits = score.credits
        items = []
        for gold in score.key.core:
            credit, mine = credits[gold.id], said.get(gold.id)
            outcome = "found" if credit == 1 else "nearly" if credit else "missed"
            told = {"found": "✓ right", "nearly": "≈ half right", "missed": "✗ not that" if mine else "○ not answered"}
            items.append(
                {
                    "outcome": outcome,
                    "title": told[outcome],
                    "why": _why(gold, mine if credit else None),
                    "mark": gold.id,
                    "gold": gold.to_json(),
                    "lines": [score.article.line_at(gold.start).number],
                }
            )
        full, n = sum(credit == 1 for credit in credits.values()), len(items)
        sentence = f"You have all {n} right." if full == n else f"You have {full} of {n} right."
        return {"share": self.share(context, state), "sentences": [sentence], "items": items, "reveal": ""}

    def hint(self, context: Context, state: TaskState, level: int) -> dict[str, Any]:
        """See ``Kind``."""
        text = "Look for quotation marks first. Then strike the word out: does the claim still stand?"
        return {"text": text, "line": None, "spans": None}

    def share(self, context: Context, state: TaskState) -> float:
        """The mean credit of the words. They are given, so a wrong voice is no extra mark and costs nothing more."""
        credits = self._score(context, state).credits
        return sum(credits.values()) / len(credits)

    def _score(self, context: Context, state: TaskState) -> Score:
        assert isinstance(context.key, Key)
        assert context.article is not None
        return score_voices(context.article, context.key, answers(context, state))

    def rows(self, context: Context, state: TaskState) -> list[dict[str, Any]]:
        """See ``Kind``: one row a word that is answered, in text order."""
        said = answers(context, state)
        return [
            {"line": word["line"], "words": word["words"], "voice": _short(said[word["id"]])}
            for word in words_for_page(context)
            if word["id"] in said
        ]


def given_words(task: Task, key: TaskKey | None) -> tuple[GivenSpan, ...]:
    """The words that a task gives: from its key, or as a student's copy carries them."""
    if task.kind == "voice" and isinstance(key, Key):
        return tuple(GivenSpan(id=gold.id, start=gold.start, end=gold.end) for gold in key.core)
    return task.spans


def words_for_page(context: Context) -> list[dict[str, Any]]:
    """The given words with their text and line, and nothing of the key."""
    article = context.article
    if article is None:
        return []
    return [
        {
            "id": word.id,
            "start": word.start,
            "end": word.end,
            "words": article.text[word.start : word.end],
            "line": article.line_at(word.start).number,
        }
        for word in given_words(context.task, context.key)
    ]


def answers(context: Context, state: TaskState) -> dict[str, str]:
    """The voice chosen for each word, by its id; what is no voice is left out."""
    said = {word.id: state.answers.get(f"voice:{word.id}") for word in given_words(context.task, context.key)}
    return {name: voice for name, voice in said.items() if isinstance(voice, str) and voice in _voices()}


def _why(gold: Annotation, mine: str | None) -> str:
    """What is told of a word; ``mine`` is the student's voice where it earned anything."""
    right = str(gold.attrs["voice"])
    also = {str(r["attrs"]["voice"]): r for r in gold.also_ok if "voice" in r.get("attrs", {})}
    own = also.pop(mine, {}) if mine else {}
    told = [str(own.get("why", ""))] if mine != right else []
    told += [f"The desk says: {_short(right)}."] if mine != right else []
    told += [gold.rationale or ""]
    for voice, reading in also.items():
        if voice != right:
            counts = "Also accepted" if reading.get("worth", 1) == 1 else "Counts half"
            told += [f"{counts}: {_short(voice)}.", str(reading.get("why", ""))]
    return " ".join(filter(None, told))


def _voices() -> list[str]:
    return [value.name for value in codebook().attributes["voice"].values]


def _short(voice: str) -> str:
    return codebook().value_short("voice", voice)
