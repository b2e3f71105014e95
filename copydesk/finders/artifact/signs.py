"""Artifact rules inside a line: signs that were damaged on the way, and buttons run into a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from copydesk.finders.artifact.page import Page
from copydesk.finders.artifact.words import RUN_IN
from copydesk.finders.rule import Rule
from copydesk.marks.annotation import Span

Marks = Iterator[tuple[tuple[Span, ...], str, str]]
"""What a rule of this stage yields: the spans of one mark, its label and its status."""


def _spared(page: Page, start: int) -> int | None:
    """The line in which `start` lies, None where the line is foreign matter or a gap between lines."""
    i = page.at(start)
    if i < 0 or start >= page.ends[i] or page.foreign(i) and page.label[i] not in ("caption", "repeat"):
        return None
    return i


def _each(page: Page, pattern: re.Pattern[str], status: str = "core") -> Marks:
    for found in pattern.finditer(page.text):
        if _spared(page, found.start()) is not None:
            yield (Span(found.start(), found.end()),), "encoding", status


INVISIBLE = re.compile("[\u00a0\u00ad\u200b\u2060\ufeff]+")


def invisible(page: Page) -> Marks:
    if page.text.isascii():
        return
    lines: dict[int, list[Span]] = {}
    for found in INVISIBLE.finditer(page.text):
        i = _spared(page, found.start())
        if i is not None:
            lines.setdefault(i, []).append(Span(found.start(), found.end()))
    for spans in lines.values():
        yield tuple(spans), "encoding", "open"


TAIL = "\u0080-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ"
MOJIBAKE = re.compile(
    rf"(?:[ÂÃ][{TAIL}‘’“”–—…]|[ÄÅÐÑÎÏ][{TAIL}]|â[€‚„\u0080-\u0084][{TAIL}‘’“”–—…]?|ðŸ[{TAIL}‘’“”–—…]{{2}}|ï»¿|ï¿½"
    r"|[\ufffd\u0080-\u009f]|‚Ä[ôúùìîñò¶]|√[©®¢†∂±º¨£§]|ΓÇ[ÖªôóÇ£¥]?|(?<=[a-z])Õ(?=[a-z]))+"
)


def mojibake(page: Page) -> Marks:
    if not page.text.isascii():
        yield from _each(page, MOJIBAKE)


CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+")


def control_signs(page: Page) -> Marks:
    if not page.text.isprintable():
        yield from _each(page, CONTROL)


MARKUP = (
    ("<", re.compile(r"</?(?:[a-z][a-z0-9]{0,11})(?: [^<>\n]{0,300})?/?>|<!--[^<>\n]{0,300}-->", re.I)),
    (
        "&",
        re.compile(
            r"&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,6});|&(?:nbsp|quot|amp|apos|[lr][sd]quo|[mn]dash|hellip)\b", re.I
        ),
    ),
    (
        "[",
        re.compile(
            r"\[/?(?:caption|embed|gallery|video|audio|youtube|tweet|b|i|u|url|quote|img|image)\b[^\[\]\n]{0,300}\]"
            r"|\[object Object\]"
        ),
    ),
    ("{{", re.compile(r"\{\{[^{}\n]{0,100}\}\}")),
    ("${", re.compile(r"\$\{[^{}\n]{0,100}\}")),
    ("**", re.compile(r"\*\*(?=\w)[^*\n]{1,100}\*\*")),
    ("](", re.compile(r"\[[^\[\]\n]{1,100}\]\((?:https?:|/)[^()\s]{0,300}\)")),
    ("\\", re.compile(r"\\u[0-9a-f]{4}|\\[nrt](?![a-z])|\\[\"'’]", re.I)),
)


def markup(page: Page) -> Marks:
    for hint, pattern in MARKUP:
        if hint in page.text:
            yield from _each(page, pattern)


LOST = re.compile(
    r"\b\w+\?(?:s|t|re|ve|ll|d|m)\b|(?:(?<=\s)|^)\?[A-Za-z][\w’']*"
    r"|\b(?:[Dd]on|[Dd]oesn|[Dd]idn|[Ii]sn|[Ww]asn|[Ww]eren|[Aa]ren|[Cc]ouldn|[Ss]houldn|[Ww]ouldn|[Hh]asn|[Hh]aven|[Hh]adn)"
    r" t\b|\b(?:I|[Yy]ou|[Ww]e|[Tt]hey) (?:ve|re|ll)\b|\b(?:[Ii]t|[Tt]hat|[Tt]here|[Hh]e|[Ss]he) s (?=[a-z])"
    r"|\b[A-Z][a-z]+ s (?=[a-z])",
    re.M,
)
LOST_HINTS = re.compile(r"\?\w| [ts] |(?:ve|re|ll)\b")


def lost_marks(page: Page) -> Marks:
    text = page.text
    if "?" in text or " s " in text or " t " in text or " ve " in text or " re " in text or " ll " in text:
        for found in LOST.finditer(text):
            if (
                _spared(page, found.start()) is not None
                and "://" not in text[max(0, found.start() - 60) : found.start()]
            ):
                yield (Span(found.start(), len(found.group().rstrip()) + found.start()),), "encoding", "core"


QUOTE = re.compile("[“”]")


def lone_closer(page: Page) -> Marks:
    """A closing mark with no opening one before it in its paragraph."""
    if "”" not in page.text:
        return
    for i, line in enumerate(page.lines):
        if "”" in line and not page.foreign(i):
            first = QUOTE.search(line)
            # an inch or minute sign, and ” used for both ends, as in Swedish, are no loss
            if first and first.group() == "”" and line.count("”") > line.count("“") and "“" in page.text:
                at = first.start()
                if at and not line[at - 1].isdigit() and line[at - 1] != " ":
                    yield (Span(page.starts[i] + at, page.starts[i] + at + 1),), "encoding", "core"


AFTER = re.compile(r"[.!?…\"'”’)]$")
COUNT_RUN_IN = re.compile(
    r"(?:(?<=[.!?”’\"])|(?<=[.!?”’\"] )|^)(?:View )?\d[\d.,]*[kK]? ?(?:[Ss]hares?|[Cc]omments?|[Vv]iews?|[Ll]ikes?|SHARES|COMMENTS)"
    r"(?= ?[A-Z]|\s*$)",
    re.M,
)


def run_in(page: Page) -> Marks:
    for words, label in RUN_IN:
        low, start = page.low, 0
        while (start := low.find(words, start)) >= 0:
            end = start + len(words)
            i = _spared(page, start)
            if i is not None and _is_run_in(page, i, start, end):
                yield (Span(start, end),), label, "core"
            start = end


def _is_run_in(page: Page, i: int, start: int, end: int) -> bool:
    """Whether the words stand where no sentence would hold them: a capital that opens no sentence, or glued to its
    neighbours, or between two sentences with no stop of their own."""
    text = page.text
    if not text[start].isupper() or end < page.ends[i] and text[end].islower():
        return False
    before = text[page.starts[i] : start]
    after = text[end : page.ends[i]].lstrip(" \u00a0|:›»>→-–—")
    if after and not after[0].isupper() and after[0] not in "“‘\"'" and not (before and before.rstrip()[-1:].isalnum()):
        return False
    if not before:
        return bool(after) and after[0].isupper()
    return True


def counted_run_in(page: Page) -> Marks:
    for hint in ("share", "comment", "view", "like"):
        if hint in page.low:
            break
    else:
        return
    for found in COUNT_RUN_IN.finditer(page.text):
        if _spared(page, found.start()) is not None:
            yield (Span(found.start(), found.end()),), "counter", "core"


RULES: tuple[Rule, ...] = (
    Rule(
        name="invisible",
        why="A sign that you cannot see stands here: a space that does not break, or a hyphen that shows only at a line's end. "
        "It came from the page's layout and can spoil a search for these words.",
        stage="signs",
        yes=("The mayor⟦\u00a0⟧opened the har⟦\u00ad⟧bour.",),
        no=("The mayor opened the harbour.",),
        apply=invisible,
    ),
    Rule(
        name="mojibake",
        why="These letters are one sign that was read with the wrong alphabet table.",
        stage="signs",
        yes=("The cafÃ© on the quay is open.".replace("Ã©", "⟦Ã©⟧"), "It isn⟦â€™⟧t over."),
        no=("The café on the quay is open, as São Lumé is.", "« Voilà », said Ms Ângela."),
        apply=mojibake,
    ),
    Rule(
        name="control-signs",
        why="A sign meant for machines was left in the text.",
        stage="signs",
        yes=("The quay⟦\x07⟧ is open.",),
        no=("The quay\tis open.",),
        apply=control_signs,
    ),
    Rule(
        name="markup",
        why="This is the code behind the page, which no reader was meant to see.",
        stage="signs",
        yes=("The ⟦<em>⟧Courier⟦</em>⟧ said so.", "Moss ⟦&amp;⟧ Sons", '⟦[caption id="7"]⟧The quay.'),
        no=("If a < b and b > c, the bridge holds.", "Moss & Sons; ships [sic] and more"),
        apply=markup,
    ),
    Rule(
        name="lost-marks",
        why="An apostrophe or a quotation mark was lost here: a gap or a question mark stands in its place.",
        stage="signs",
        yes=("The mayor ⟦didn?t⟧ answer.", "⟦?We⟧ will see, she said.", "They ⟦don t⟧ know."),
        no=(
            "Did the mayor answer? She did not.",
            "Is it open? Yes.",
        ),
        apply=lost_marks,
    ),
    Rule(
        name="lone-closer",
        why="A quotation ends here that began nowhere: its opening mark was lost.",
        stage="signs",
        yes=("“Yes,” she said.\nWe will see,⟦”⟧ he said.",),
        no=("“We will see,” she said.\n“And we will wait.”", "The pipe is 6” wide, “or so”."),
        apply=lone_closer,
    ),
    Rule(
        name="run-in",
        why="A button's words were run into the sentence when the page was copied.",
        stage="signs",
        yes=("The quay is open. ⟦Share this article⟧ The mayor was glad.", "The quay is open.⟦Read more⟧"),
        no=("Read more books, said the mayor.", "She asked them to read more."),
        apply=run_in,
    ),
    Rule(
        name="counted-run-in",
        why="A count of shares or comments was run into the sentence when the page was copied.",
        stage="signs",
        yes=("The quay is open. ⟦214 shares⟧ The mayor was glad.",),
        no=("She sold 214 shares. They were worth little.",),
        apply=counted_run_in,
    ),
)
