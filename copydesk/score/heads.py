"""The head word of a source: the noun that the rest describes (*traders* in *traders in Port Ellery*)."""

from __future__ import annotations

from copydesk.score.units import WordTable
from copydesk.text.words import words

# What follows these belongs to the head before them: a phrase, a clause, or a second noun beside the first.
_AFTER_HEAD = frozenset(
    """about after against among and as at before behind below between but by during for from in inside into near of on
    or outside over that to under which who whom whose with within without""".split()
)
# Adjectives that stand behind their noun (*sources close to the deal*).
_BEHIND_NOUN = frozenset(
    "close familiar aware privy opposed present involved responsible loyal critical concerned alike".split()
)
_STOPS = frozenset(",;:()[]–—")


def head_word(text: str, table: WordTable, start: int, end: int) -> int:
    """The head word of the noun phrase ``text[start:end]`` as a set of one word; 0 where it has no word.

    A rule of thumb: the last word before the first preposition, relative word, comma or bracket, stepping back over
    participles and adjectives that stand behind their noun. ``Lena Moss, who …`` → *Moss*; ``officials speaking on
    condition of …`` → *officials*.
    """
    phrase = words(text, start, end)
    first, _ = table.words_in(start, end)
    if not phrase:
        return 0
    stop = len(phrase)
    for i, word in enumerate(phrase[1:], 1):
        if word.text.lower() in _AFTER_HEAD or _STOPS & set(text[phrase[i - 1].end : word.start]):
            stop = i
            break
    head = stop - 1
    if stop < len(phrase):
        while head > 0 and _stands_behind(phrase[head].text, phrase[head - 1].text):
            head -= 1
    return 1 << (first + head)


def _stands_behind(word: str, before: str) -> bool:
    """Whether a word describes the noun before it (a name in capitals never does)."""
    lower = word.lower()
    if lower in _BEHIND_NOUN:
        return True
    return (
        word == lower and lower.endswith(("ing", "ed")) and len(word) > 4 and before.lower() not in ("the", "a", "an")
    )
