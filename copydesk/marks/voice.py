"""Where the layers meet: whose word is a loaded word?

The five rules of the codebook, in their order; the first that fits decides. They read annotations of all three layers
by anyone: a student, the gold, a finder. `voices` tells with each voice one sentence that says why.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from copydesk.marks.annotation import Annotation, Span
from copydesk.marks.codebook import codebook
from copydesk.text.words import FUNCTION_WORDS, WORD, Quotation, quotations

Verdict = tuple[str, str]
NO_CLAIM: Verdict = ("outlet", "No claim of any source holds it: the outlet says it in its own voice.")
"""The verdict on a word that no claim holds, and on every word where nothing is known of the other layers."""

# The longest name of a source that a reason repeats; a longer one is cut at a word.
_NAME = 48
# A line of prose ends like a sentence and has at least this many words. What stands above the first one is headline.
_PROSE_WORDS = 9
_PROSE_END = re.compile(r"[.!?…][\"”’')\]]*\s*\Z")
_BREAK = re.compile("\n")
_BULLET = re.compile(r"\s*[•·▪*–—-]\s")

_BE = frozenset(
    """is are was were be been being am 's 're become becomes became becoming seem seems seemed remain remains remained
    look looks looked sound sounds sounded prove proved proven call calls called calling brand branded label labeled
    labelled dub dubbed deem deemed as like isn't aren't wasn't weren't it's that's he's she's they're you're
    i'm""".split()
)
_DEFINITE = frozenset(["the", "his", "her", "its", "their", "our", "your", "my", "this", "that"])
# A phrase of several words that opens with a verb's form, whatever its label: *hiding behind a rule book*.
_VERBAL = re.compile(r"[^\W\d_]+(?:ing|ed)\s+\S")
_INDEFINITE = frozenset(["a", "an"])
_DEGREE = frozenset(
    """very too so more most quite rather deeply utterly completely totally absolutely simply really truly entirely
    extremely nothing but not just only even still also all politically""".split()
)
_CLAUSE_END = re.compile(r"[\s\"”’']*(?:[.,;:!?)\]–—]|\Z|\n)")
# A word after a describer that is no noun of its own: the describer then is the claim itself (*was wild and …*).
_NO_NOUN = FUNCTION_WORDS | frozenset(["said", "says", "when", "where", "because", "enough", "yesterday", "today"])


class _Claim(NamedTuple):
    """One stretch of a claim's content, and the relation that tells who is said to hold it."""

    span: Span
    mark: Annotation
    headline: bool


class _Page:
    """A text with its layers 1 and 2, ready to be asked about places."""

    def __init__(self, text: str, annotations: Iterable[Annotation]) -> None:
        self.text = text
        labels = codebook().layers["artifact"]
        self.foreign: list[tuple[Span, str]] = []
        claims: list[tuple[Annotation, Span]] = []
        self.cues: dict[Span, Annotation] = {}
        for mark in annotations:
            if mark.layer == "artifact":
                family = labels.family_of(mark.label)
                if family == "foreign" or mark.label == "artifact":
                    name = "" if mark.label in ("artifact", "foreign") else mark.label
                    self.foreign += [(span, name) for span in mark.main]
            elif mark.layer == "attribution" and (mark.role("source") or mark.role("cue")):
                claims += [(mark, span) for span in mark.main]
                self.cues.update((span, mark) for span in mark.role("cue"))
        self.foreign.sort()
        self.body = self._body() if claims else 0
        self.claims = [
            _Claim(span=span, mark=mark, headline=self._in_headline(mark, span))
            for mark, span in sorted(claims, key=lambda pair: pair[1])
        ]
        self.starts = [claim.span.start for claim in self.claims]
        # For each claim the nearest earlier one that is still open where it starts, or -1: claims may nest.
        self.around: list[int] = []
        still_open: list[int] = []
        for i, claim in enumerate(self.claims):
            while still_open and self.claims[still_open[-1]].span.end <= claim.span.start:
                still_open.pop()
            self.around.append(still_open[-1] if still_open else -1)
            still_open.append(i)
        self.quotes: dict[int, list[Quotation]] = {}
        self.breaks = [match.start() for match in _BREAK.finditer(text)] if self.claims else []
        self._borne: set[str] | None = None

    def _body(self) -> int:
        """Where the story's prose begins; 0 where the text has none, and so no headline above it either."""
        if "\n" not in self.text:
            return 0  # nothing stands above the only line
        at = 0
        while at < len(self.text):
            end = self.text.find("\n", at)
            end = len(self.text) if end < 0 else end
            # The words of a line are counted only as far as they matter: a line may be a million signs long.
            line = self.text[at : min(end, at + 400)]
            margin = len(line) - len(line.lstrip())
            if (
                (end - at > 400 or _PROSE_END.search(line))
                and not _BULLET.match(line)
                and len(WORD.findall(line)) >= _PROSE_WORDS
                and self.foreign_at(Span(at + margin, at + margin + 1)) is None
            ):
                return at
            at = end + 1
        return 0

    def _in_headline(self, mark: Annotation, span: Span) -> bool:
        place = mark.attrs.get("place")
        return place == "headline" if place in ("headline", "body", "caption") else span.start < self.body

    def foreign_at(self, span: Span) -> str | None:
        """The label of foreign matter around `span` (empty where it has none), or None where there is none."""
        last = bisect_right(self.foreign, (Span(span.start, len(self.text) + 1), ""))
        for there, label in reversed(self.foreign[max(0, last - 3) : last]):
            if there.start <= span.start and span.end <= there.end:
                return label
        return None

    def claim_at(self, span: Span) -> _Claim | None:
        """The innermost claim whose content holds `span`."""
        i = bisect_right(self.starts, span.start) - 1
        while i >= 0:
            if self.claims[i].span.end >= span.end:
                return self.claims[i]
            i = self.around[i]
        return None

    def quoted(self, span: Span, within: Span) -> bool:
        """Whether `span` stands between quotation marks that open or run inside the claim `within`."""
        # Quotations are paired line by line, and a line is paired when a word in it is first asked about.
        number = bisect_right(self.breaks, span.start - 1)
        quotes = self.quotes.get(number)
        if quotes is None:
            start = self.breaks[number - 1] + 1 if number else 0
            end = self.breaks[number] if number < len(self.breaks) else len(self.text)
            quotes = self.quotes[number] = quotations(self.text, start, end)
        i = bisect_right(quotes, (span.start, len(self.text) + 1)) - 1
        return any(
            quote.start <= span.start and span.end <= quote.end and quote.end > within.start
            for quote in quotes[max(0, i - 1) : i + 1]
        )

    def borne_out(self, span: Span) -> bool:
        """Whether each content word of `span` is found, by its stem, inside a claim of the story's body."""
        if self._borne is None:
            said = (claim.span for claim in self.claims if not claim.headline)
            self._borne = {_stem(m[0]) for there in said for m in WORD.finditer(self.text, *there)}
        own = {_stem(m[0]) for m in WORD.finditer(self.text, *span) if m[0].lower() not in FUNCTION_WORDS}
        return bool(own) and own <= self._borne


def voices(text: str, annotations: Sequence[Annotation]) -> dict[str, Verdict]:
    """Whose word each loaded word is, by the codebook's five rules.

    Args:
        text: the article's text, which all spans are offsets into.
        annotations: marks of all layers, by anyone, in any order; without layers 1 and 2 every word is the outlet's.

    Returns:
        For each loaded annotation, by its id: the voice (`artifact`, `source-direct`, `outlet`, `source-indirect`,
        `ambiguous`) and one sentence that tells a student why. Time grows linearly with text and marks.
    """
    loaded = [mark for mark in annotations if mark.layer == "loaded"]
    if not loaded:
        return {}
    page = _Page(text, annotations)
    return {mark.id: _voice(page, mark) for mark in loaded}


def body_begins(text: str, annotations: Sequence[Annotation]) -> int:
    """The code point at which the story's prose begins: what stands above it is headline, deck or bullet.

    0 where the text has no line of prose at all, so that nothing stands above it.
    """
    return _Page(text, [mark for mark in annotations if mark.layer == "artifact"])._body()


def _voice(page: _Page, mark: Annotation) -> Verdict:
    span = Span(mark.start, mark.end)
    foreign = page.foreign_at(span)
    if foreign is not None:
        what = f"a {foreign}, which is" if foreign else "matter that is"
        return "artifact", f"It stands in {what} not part of this story, so it is not this story's word."
    claim = page.claim_at(span)
    if claim is None:
        tied = page.cues.get(span)
        if tied:
            return "outlet", f"It ties a claim to {_source(page.text, tied)}, and the outlet chose this tie."
        return NO_CLAIM
    source = _source(page.text, claim.mark)
    if page.quoted(span, claim.span):
        return "source-direct", f"It stands in quotation marks in the words of {source}."
    if claim.headline and page.body and not page.borne_out(span):
        return (
            "outlet",
            f"The headline ties it to {source}, but no claim in the story below bears these words out.",
        )
    if _falls(page.text, span, mark.label, claim.span):
        return (
            "source-indirect",
            f"Strike it out, and the claim of {source} falls: the source must have said it or something like it.",
        )
    return (
        "ambiguous",
        f"Strike it out, and the claim of {source} still stands: the word may be the source's or the outlet's.",
    )


def _falls(text: str, span: Span, label: str, claim: Span) -> bool:
    """Whether the claim falls when the loaded word is struck out.

    It falls where the word is what the claim says of its subject: a verb, a complement (*is a puppet*, *was wild*),
    the thing that *a* or *an* brings up, or nearly all of the content. It stands where the word only names or
    describes what the claim is about (*the regime's troops*, *a wild rally*).
    """
    if label in ("verb", "idiom") or _VERBAL.match(text, span.start, span.end):
        return True
    if claim.end - claim.start < 90:
        kept = [m[0] for m in WORD.finditer(text, *claim) if not span.start <= m.start() < span.end]
        if sum(word.lower() not in FUNCTION_WORDS for word in kept) <= 1:
            return True
    before = [m[0].lower() for m in WORD.finditer(text, max(claim.start, span.start - 60), span.start)]
    while before and before[-1] in _DEGREE:
        before.pop()
    if label in ("modifier", "exaggeration", "loaded") and before and before[-1].replace("’", "'") in _BE:
        after = WORD.match(text, span.end + 1) if text[span.end : span.end + 1] == " " else None
        if span.end >= claim.end or _CLAUSE_END.match(text, span.end) or (after and after[0].lower() in _NO_NOUN):
            return True
    if label in ("modifier", "exaggeration"):
        return False
    named = re.match(r"\s+[A-Z]", text[span.end : span.end + 8]) is not None
    while before and before[-1] not in _BE | FUNCTION_WORDS and len(before) > 1:
        before.pop()  # describers before the noun: *a corrupt, brutal tyrant*
    if named or not before:
        return False
    if before[-1] in _INDEFINITE or before[-1].replace("’", "'") in _BE:
        return True
    return len(before) > 1 and before[-1] in _DEFINITE and before[-2].replace("’", "'") in _BE


def _source(text: str, mark: Annotation) -> str:
    """The source's words as they stand, shortened for a reason."""
    spans = mark.role("source")
    if not spans:
        return "a source that is not named"
    name = " ".join(text[spans[0].start : min(spans[0].end, spans[0].start + 2 * _NAME)].split())
    if len(name) > _NAME:
        name = name[:_NAME].rsplit(" ", 1)[0] + "…"
    return f"“{name}”"


def _stem(word: str) -> str:
    """A word without case, possessive and the commonest endings: enough to see that two texts use the same word."""
    low = word.lower().replace("’", "'").removesuffix("'s")
    for ending in ("ing", "ed", "es", "s", "e"):
        if low.endswith(ending) and len(low) - len(ending) >= 3:
            return low[: -len(ending)]
    return low
