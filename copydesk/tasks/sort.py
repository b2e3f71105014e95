"""``sort``: put each card into a bin, and read why it belongs there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from copydesk.journal.fold import TaskState
from copydesk.tasks.keys import SortKey
from copydesk.tasks.kind import Context, only_some

ALLOWED = frozenset({"answer", "check", "commit"})


class Sort:
    """Cards and bins; the state's answers are ``card:<id>``, each the id of a bin."""

    by_person = False

    def accept(self, op: Mapping[str, Any], context: Context) -> str | None:
        """See ``Kind``."""
        why = only_some(op, ALLOWED, context)
        if why or op.get("do") != "answer":
            return why
        if op.get("key") not in {f"card:{card.id}" for card in context.task.cards}:
            return f"This task does not ask for {op.get('key')!r}."
        value = op.get("value")
        fits = value is None or (isinstance(value, str) and value in {one.id for one in context.task.bins})
        return None if fits else "That is none of the bins."

    def verdict(self, context: Context, state: TaskState) -> dict[str, Any]:
        """See ``Kind``: an item a card. Its right bin is named once the answer is closed, and not before."""
        key, told = _key(context), sorted_cards(context, state)
        names = {one.id: one.text for one in context.task.bins}
        items = []
        for card in context.task.cards:
            right = key.bins[card.id]
            outcome = "found" if told.get(card.id) == right else "extra" if card.id in told else "missed"
            where = f"It goes to “{names[right]}”. " if state.closed and outcome != "found" else ""
            why = f"{where}{key.why.get(card.id, '')}".strip()
            items.append({"outcome": outcome, "title": card.text, "why": why, "mark": card.id})
        full, n = sum(item["outcome"] == "found" for item in items), len(items)
        sentences = [f"All {n} cards are right." if full == n else f"{full} of {n} cards are right."]
        if left := n - len(told):
            sentences.append("1 card is not sorted." if left == 1 else f"{left} cards are not sorted.")
        return {"share": self.share(context, state), "sentences": sentences, "items": items, "reveal": key.reveal}

    def hint(self, context: Context, state: TaskState, level: int) -> dict[str, Any]:
        """See ``Kind``."""
        return {"text": "Start with the cards of which you are sure.", "line": None, "spans": None}

    def share(self, context: Context, state: TaskState) -> float:
        """max(0, right − wrong / (bins − 1)) / cards: whoever guesses, or fills one bin, earns about nothing."""
        key, told = _key(context), sorted_cards(context, state)
        right = sum(told[card] == key.bins[card] for card in told)
        wrong = len(told) - right
        return max(0.0, right - wrong / (len(context.task.bins) - 1)) / len(context.task.cards)

    def rows(self, context: Context, state: TaskState) -> list[dict[str, Any]]:
        """See ``Kind``: a row a card, in the task's order, as soon as one is sorted."""
        told, names = sorted_cards(context, state), {one.id: one.text for one in context.task.bins}
        cards = context.task.cards if told else ()
        return [{"card": card.text, "bin": names.get(told.get(card.id, ""), "–")} for card in cards]


def sorted_cards(context: Context, state: TaskState) -> dict[str, str]:
    """The bin of each card that was sorted. What is none of the task's bins is left out: a hand-in may be edited."""
    bins = {one.id for one in context.task.bins}
    told = {card.id: state.answers.get(f"card:{card.id}") for card in context.task.cards}
    return {card: value for card, value in told.items() if isinstance(value, str) and value in bins}


def _key(context: Context) -> SortKey:
    assert isinstance(context.key, SortKey)
    return context.key
