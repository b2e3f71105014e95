"""Words and sentences with their offsets, and quotation marks paired."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

# The same pattern as in widgets/js/words.js: what a selection snaps to is what scoring counts.
WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")

# Words that carry no fact of their own: never scored at a mark's edges, and no candidates for loaded language.
FUNCTION_WORDS = frozenset(
    """a an the this that these those and or but nor so yet for of to in on at by with from as into onto over under
    about after before between through during against among than then if while because although though unless until
    since is are was were be been being am do does did done have has had having will would shall should can could may
    might must it its it's he him his she her hers they them their theirs we us our ours you your yours i me my mine
    who whom whose which what when where why how there here not no nor up down out off also just very too such
    other another each every some any all both more most own same""".split()
)


class Word(NamedTuple):
    """A word and where it stands: ``text[start:end]``, code points, half-open."""

    start: int
    end: int
    text: str


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """All words of ``text[start:end]``, in order, with offsets into ``text``.

    A word is letters, digits and inner apostrophes, full stops and hyphens (*don't*, *U.S*, *crisis-hit*).
    """
    return [Word(m.start(), m.end(), m[0]) for m in WORD.finditer(text, start, len(text) if end is None else end)]


def content_words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of ``text[start:end]`` that are no function words."""
    return [word for word in words(text, start, end) if word.text.lower() not in FUNCTION_WORDS]


class Quotation(NamedTuple):
    """A stretch in quotation marks, marks included: ``text[start:end]``.

    ``closed`` is false where the paragraph ends before the mark is closed: the quotation goes on in the next one.
    ``double`` is false for ‘single’ marks, which some papers use for what people say and others for titles.
    """

    start: int
    end: int
    closed: bool
    double: bool


# A straight or curly apostrophe inside a word is no mark; one after a word may be a mark or a possessive.
# It opens with a set of signs, and what stands around is asked behind them: so a text is searched ten times as fast as
# with a choice of patterns.
_MARK = re.compile(
    r"[“”\"«»„`'‘’](?:(?<=[“”\"«»„])|(?<=`)`|(?<=')'"
    r"|(?<!\w['‘’])(?<=['‘’])(?=[\w“\"(\[…])|(?<=[^\s'’‘]['’])(?![\w']))"
)
# Marks that were decoded wrongly: UTF-8's “ „ « and ” », read as Windows-1252, Windows-1250 or Mac Roman. A closing
# mark often lost its last sign, which no sign of Windows-1252 stands for.
_BROKEN = re.compile(
    r"(?P<open>â€[œžś]|‚Ä[úû]|Â«|¬´)|(?P<close>â€[\x9dť\ufffd]|â€(?=[\s.,;:!?)\]]|\Z)|‚Äù|Â»|¬ª)"
    # A letter or a dash that broke so that a mark is its last sign is no mark: RÅ«ta, Å“uvre, 1958 â€“ 1960.
    r"|(?P<skip>[ÂÃÄÅ][«“„‘]|[ÂÃÄÅ][»”’](?=[a-zß-ÿ])|(?<=[a-zß-ÿ])[ÂÃÄÅ][»”’]|â€[“”‘’])"
    rf"|{_MARK.pattern}"
)
_BROKEN_HINT = re.compile(r"[âÂÃÄÅ‚¬][€Ä«»“”„‘’´ª]")
_MEANT = {"open": "“", "close": "”"}
_ANY_MARK = re.compile(r"[“”\"«»„`'‘’]")
_OPENERS = frozenset(["“", "„", "«", "``"])
_CLOSERS = frozenset(["”", "»"])


# Words that end with a full stop inside a sentence; single letters, days and months are added by Punkt's own rules.
ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof rev hon st sr jr sen rep gov gen lt col maj capt sgt cmdr adm cpl pvt supt insp det cllr ald
    atty pres messrs mt ft no nos vol pp p fig est dept approx vs etc inc ltd co corp bros ave blvd rd jan feb mar apr
    jun jul aug sept sep oct nov dec u.s u.k u.n e.u a.m p.m e.g i.e cf ph.d d.c""".split()
)


def sentences(text: str) -> list[tuple[int, int]]:
    """The sentences of ``text`` as (start, end), code points, half-open, without white space at their edges.

    NLTK's Punkt with our own abbreviations, since NLTK's models are a download. A line's end always ends a sentence.
    """
    splitter = _splitter()
    out: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        at = 0
        while at < len(line):
            end = at + _LONGEST
            if end < len(line):
                end = max(line.rfind(stop, at, end) + 2 for stop in (". ", "? ", "! "))
                end = end if end > at + 2 else at + _LONGEST
            part = line[at:end]
            if not part.isspace():
                lead = len(part) - len(part.lstrip())
                out += [(start + at + lead + a, start + at + lead + b) for a, b in splitter.span_tokenize(part.strip())]
            at = end
        start += len(line) + 1
    return out


# Punkt takes time with the square of a line's length: a longer one is cut behind the last stop before this.
_LONGEST = 2_000


@cache
def _splitter() -> Any:
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

    parameters = PunktParameters()
    parameters.abbrev_types = set(ABBREVIATIONS)
    return PunktSentenceTokenizer(parameters)


def quotations(text: str, start: int = 0, end: int | None = None) -> list[Quotation]:
    """The quotations of ``text[start:end]``, in order, paired line by line.

    A pair never reaches over a line's end: one odd mark spoils one line at most. A mark that opens a line or a double
    one that is still open at the line's end makes an unclosed quotation, as in a speech quoted over several paragraphs.
    Single marks inside double ones belong to them. Where an apostrophe and a closing mark look the same (*the nations’
    ties*), a later mark that can only close is preferred.
    """
    out: list[Quotation] = []
    stop = len(text) if end is None else end
    pattern = _MARK if _BROKEN_HINT.search(text, start, stop) is None else _BROKEN
    if pattern is _MARK and _ANY_MARK.search(text, start, stop) is None:  # most sentences: a set of signs is told fast
        return out
    line_end = -1
    marks: list[tuple[int, int, str]] = []
    for m in pattern.finditer(text, start, stop):
        if m.lastgroup == "skip":
            continue
        at = m.start()
        if at >= line_end:
            if marks:
                out.extend(_pair_line(text, marks, line_end))
                marks = []
            line_end = text.find("\n", at, stop)
            if line_end < 0:
                line_end = stop
        marks.append((at, m.end(), _MEANT.get(m.lastgroup or "", m[0])))
    if marks:
        out.extend(_pair_line(text, marks, line_end))
    return out


def _pair_line(text: str, marks: list[tuple[int, int, str]], line_end: int) -> list[Quotation]:
    """The quotations of one line, from its marks."""
    opened = -1
    singles: list[int] = []
    doubles: list[Quotation] = []
    signs = [mark for _, _, mark in marks]
    # One straight mark beside curly pairs opens a quoted block, or is a slip: it pairs with none of them.
    lone = signs.count('"') == 1 and "“" in signs and "”" in signs
    for start, end, mark in marks:
        if mark in "'‘’":
            singles.append(start)
        elif lone and mark == '"':
            continue
        elif opened < 0:
            after = text[end] if end < line_end else " "
            # A closing mark opens only where a word follows it at once, and none stands right before it.
            astray = mark in _CLOSERS and (not after.isalnum() or (start > 0 and text[start - 1].isalnum()))
            if not astray and not after.isspace():
                opened = start
        elif mark not in _OPENERS:
            doubles.append(Quotation(opened, end, True, True))
            opened = -1
    if opened >= 0:
        tail = _trimmed(text, opened, line_end)
        if tail > opened + 2:
            doubles.append(Quotation(opened, tail, False, True))
    if not singles:
        return doubles
    out: list[Quotation] = []
    for q in sorted(doubles + _pair_singles(text, singles, doubles, line_end)):
        if out and q.start < out[-1].end:
            if out[-1].closed:
                continue  # double marks inside single ones belong to them
            out.pop()
        out.append(q)
    return out


def _pair_singles(text: str, marks: list[int], doubles: list[Quotation], line_end: int) -> list[Quotation]:
    """Pair the single marks of a line that stand outside its double ones."""
    found: list[Quotation] = []
    around = iter(doubles)
    double = next(around, None)
    opened = maybe = -1
    for at in marks:
        while double is not None and double.end <= at:
            double = next(around, None)
        if double is not None and double.start <= at:
            continue
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < line_end else " "
        opens = text[at] != "’" and not before.isalnum() and not after.isspace()
        closes = text[at] != "‘" and not before.isspace()
        if opened < 0 or (opens and not closes):
            if maybe >= 0:
                found.append(Quotation(opened, maybe + 1, True, False))
            if opens:
                opened = at
            maybe = -1
        elif closes and before == "s" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].islower():
            maybe = at if maybe < 0 else maybe  # a possessive as likely as not
        elif closes:
            found.append(Quotation(opened, at + 1, True, False))
            opened = maybe = -1
    if maybe >= 0:
        found.append(Quotation(opened, maybe + 1, True, False))
    elif opened >= 0 and text[opened] == "‘" and (opened == 0 or text[opened - 1] == "\n"):
        found.append(Quotation(opened, _trimmed(text, opened, line_end), False, False))
    return found


def _trimmed(text: str, start: int, end: int) -> int:
    """The end of ``text[start:end]`` without white space at its edge."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
