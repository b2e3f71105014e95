"""Why an extra mark is extra, and what it costs, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from copydesk.marks.annotation import Annotation
from copydesk.score.items import Item
from copydesk.score.key import Key
from copydesk.score.match import Match
from copydesk.score.taken import Taken
from copydesk.score.units import edge_credit, shared_and_all, word_table
from copydesk.score.wording import label_word, quote
from copydesk.text.article import Article

_FRACTIONS = (
    (0.25, "a quarter of a find"),
    (1 / 3, "a third of a find"),
    (0.4, "two fifths of a find"),
    (0.5, "half a find"),
    (0.6, "three fifths of a find"),
    (2 / 3, "two thirds of a find"),
    (0.75, "three quarters of a find"),
    (0.8, "four fifths of a find"),
    (1.0, "a whole find"),
)

_PLAIN: Mapping[str, str] = {
    "artifact": "This line belongs to the story.",
    "attribution": "Nobody is said to say this here.",
    "loaded": "These are plain words for the fact.",
}


def cost_in_words(lam: float) -> str:
    """λ in words: ``a quarter of a find``; ``about`` stands before it where it is not exact."""
    value, words = min(_FRACTIONS, key=lambda pair: abs(pair[0] - lam))
    return words if abs(value - lam) < 0.005 else f"about {words}"


def why_extra(article: Article, key: Key, met: Match, one: Taken, finder: Sequence[Annotation]) -> str:
    """What is wrong with an extra mark: gold nearby first, then the machine's look-alike, then the plain truth."""
    if key.layer == "attribution" and not one.main.raw:
        return "This mark has no claim yet."
    if not one.main.raw:
        return "There is no word in this mark."
    found = [(pair.item, pair.taken) for pair in met.pairs if _near(pair.item, one)]
    missed = [item for item in met.missed if _near(item, one)]
    if missed:
        return _beside(article, key, missed[0], one)
    if found:
        return _second(article, key, found[0][0], found[0][1], one)
    table = word_table(article.text)
    for guess in finder:
        if edge_credit(*shared_and_all(table.extent(guess.main), one.main)):
            return f"The machine fell for this too: {guess.rationale or guess.rule} {_PLAIN[key.layer]}"
    return f"You took {quote(article, one.spans)}. {_PLAIN[key.layer]}"


def _near(item: Item, one: Taken) -> bool:
    if item.by_line:
        return item.line == one.line
    return bool(item.reach & one.main.raw)


def _beside(article: Article, key: Key, item: Item, one: Taken) -> str:
    """A mark on gold that it did not find."""
    shown = quote(article, item.spans)
    if key.layer == "artifact":
        if item.by_line:
            return f"You marked less than half of line {item.line}. The whole line is meant."
        return f"Only a few signs are broken here: {shown}. Mark just these."
    if key.layer == "loaded":
        inside = (item.readings[0].main.raw & one.main.raw).bit_count() * 2 > item.readings[0].main.raw.bit_count()
        return f"Too wide: in it only {shown} is loaded." if inside else f"Not quite: the loaded words are {shown}."
    if edge_credit(*shared_and_all(item.readings[0].main, one.main)):
        return "The claim is there, but neither who says it nor the tie fits."
    return f"You took {quote(article, one.spans)}. The claim here is {shown}."


def _second(article: Article, key: Key, item: Item, first: Taken, one: Taken) -> str:
    """A further mark on gold that another mark found."""
    if first.label != one.label and ("label" in key.ask or "family" in key.ask):
        return (
            f"You gave {quote(article, item.spans)} two labels, “{label_word(key.layer, first.label)}” and "
            f"“{label_word(key.layer, one.label)}”. Only one can count."
        )
    return f"You marked {quote(article, item.spans)} twice. One mark is enough."
