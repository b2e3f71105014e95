"""What the finder says in words, and which quotations are one quotation in two wordings."""

from __future__ import annotations

from copydesk.finders.attribution.candidate import Candidate, table_of
from copydesk.finders.attribution.tables import tables
from copydesk.finders.attribution.tokens import QUOTE
from copydesk.text.words import FUNCTION_WORDS, WORD

REPORTING = frozenset(["reported", "reports"])
REPORTERS = frozenset(
    """agency agencies station broadcaster channel paper daily weekly magazine website news media newspaper
    newspapers times post press television tv radio wire reuters""".split()
)

_SORTS = {
    "pronoun": "a pronoun",
    "name": "a name",
    "that": "“that”",
    "to": "“to”",
    "wh": "a question word",
    "determiner": "a noun phrase",
    "owner": "a possessive",
    "edge": "the sentence's end",
    ",": "a comma",
    ":": "a colon",
    QUOTE: "a quotation",
    "word": "a plain noun",
    "who": "“who”",
    "have": "“has” or “had”",
    "number": "a number",
    "there": "“there”",
    "opener": "a linking word",
    "whether": "“whether”",
    "if": "“if”",
    "how": "“how”",
    "what": "“what”",
    "him": "“him”",
    "it": "“it”",
    "ed": "a past form",
}


def rationale(c: Candidate, why: str) -> str:
    """The reason for a mark: the rule's, the cue's record, and what beside it made it surer."""
    data = tables()
    frame = table_of(c.frame)
    row = data.cues.get((c.form, frame))
    if row is None or row.seen < 5 or c.frame in ("name-colon", "dash-name"):
        return why
    share = max(1, min(99, round(100 * row.hits / row.seen)))
    more = _reason(c.reasons[0]) if c.reasons else ""
    return f"{why} “{c.form.capitalize()}” ties a claim to someone {share} times in 100{'; ' + more if more else ''}."


def _reason(name: str) -> str:
    words = name.split()
    sort = _SORTS.get(words[-1])
    if name == "marks inside":
        return "quotation marks in the claim make that surer"
    if sort is None or "_" in words:
        return ""
    if "before" in words:
        return f"{sort} before it makes that surer"
    if "after" in words:
        return f"{sort} behind it makes that surer"
    if words[0] == "source":
        return f"{sort} as the source makes that surer"
    if words[:2] == ["claim", "opens"]:
        return f"{sort} at the head of the claim makes that surer"
    return ""


class Wordings:
    """The quotations met so far, by their content words: which of them is a later one in other words?"""

    def __init__(self) -> None:
        self._quoted: list[tuple[frozenset[str], str]] = []
        self._where: dict[str, list[int]] = {}

    def earlier(self, c: Candidate, name: str) -> str | None:
        """The id of an earlier relation that quotes nearly the same words as ``c``, which is remembered as ``name``.

        Two quotations are one in two wordings where they share at least two content words and half of the shorter
        one's, but not all words of both.
        """
        p = c.p
        pieces = [(p.at[k], p.to[k]) for a, b in c.content for k in range(a, b) if p.low[k] == QUOTE] + c.more
        found = None
        for start, end in pieces:
            if end - start > 160:
                continue
            bag = frozenset(WORD.findall(p.text[start:end].lower())) - FUNCTION_WORDS
            if len(bag) < 2:
                continue
            near = {i for word in bag for i in self._where.get(word, ())}
            for i in sorted(near):
                theirs, owner = self._quoted[i]
                both = len(bag & theirs)
                if both >= 2 and 2 * both >= min(len(bag), len(theirs)) and theirs != bag and owner != name:
                    found = found or owner
            for word in bag:
                self._where.setdefault(word, []).append(len(self._quoted))
                del self._where[word][:-8]
            self._quoted.append((bag, name))
        return found
