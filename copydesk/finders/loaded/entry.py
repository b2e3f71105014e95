"""What the lexicon says of one form."""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """What the lexicon says of one form. A tuple, since there are nine thousand of them."""

    form: str
    label: str
    direction: str
    neutral: str
    """A plainer wording in the same form; in brackets where the word is better left out."""
    score: float
    """How often a form like this is loaded: 0 to 1."""
    rule: str
    """The rule that finds it: `listed-word`, `listed-phrase`, `known-ending` or `known-half`."""
    why: str = ""
    """For endings and halves: what they do, after “it”."""
    cold: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    """Where it is not loaded: the words right before it and right after it, lower case."""
    row: tuple[str, str, str] = ("", "", "")
    """The row that it comes from: table, form and kind (of a part its side)."""
