"""The one error that a user of the kit sees."""

from __future__ import annotations


class CopydeskError(Exception):
    """Something a student or a teacher can mend, told in one line.

    Args:
        sentence: what is wrong, with the file and, where there is one, the line.
        mend: what to do about it.

    ``str()`` is both, one after the other. In a notebook it shows as that one line, never as a traceback.
    """

    def __init__(self, sentence: str, mend: str) -> None:
        super().__init__(sentence, mend)
        self.sentence = sentence
        self.mend = mend

    def __str__(self) -> str:
        return f"{self.sentence} {self.mend}"

    def _render_traceback_(self) -> list[str]:
        """What IPython prints in place of a traceback (the hook is IPython's own)."""
        return [f"copydesk: {self}"]
