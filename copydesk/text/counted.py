"""How many of a thing, for a sentence."""

from __future__ import annotations


def counted(number: int, word: str, *, be: bool = False) -> str:
    """``1 mark``, ``2 marks``: a number with the word for one of the things, which takes an s for more.

    Args:
        number: how many.
        word: the word for one of them.
        be: the sentence goes on with *is* or *are*.
    """
    many = "" if number == 1 else "s"
    return f"{number:,} {word}{many}" + (f" {'are' if many else 'is'}" if be else "")
