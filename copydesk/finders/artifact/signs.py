"""Artifact rules inside a line: signs that were damaged on the way, and buttons run into a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from copydesk.finders.artifact.page import STORY, Page, longest
from copydesk.finders.artifact.words import RUN_IN
from copydesk.finders.rule import Rule
from copydesk.marks.annotation import Span

Marks = Iterator[tuple[tuple[Span, ...], str, str]]
"""What a rule of this stage yields: the spans of one mark, its label and its status."""


KEPT = (None, STORY, "caption", "repeat")
"""Lines inside which damage is looked for: the story and what is the story's own, never foreign matter."""


def _kept(page: Page, start: int) -> int | None:
    """The line in which `start` lies; None where that line is foreign matter, or `start` lies between lines."""
    i = page.at(start)
    return i if i >= 0 and start < page.ends[i] and page.label[i] in KEPT else None


def _each(page: Page, pattern: re.Pattern[str], status: str = "core") -> Marks:
    for found in pattern.finditer(page.text):
        if _kept(page, found.start()) is not None:
            yield (Span(found.start(), found.end()),), "encoding", status


INVISIBLE = re.compile("[\u00a0\u00ad\u200b\u2060\ufeff]+")


def _invisible(page: Page) -> Marks:
    if page.text.isascii():
        return
    lines: dict[int, list[Span]] = {}
    for found in INVISIBLE.finditer(page.text):
        i = _kept(page, found.start())
        if i is not None:
            lines.setdefault(i, []).append(Span(found.start(), found.end()))
    for spans in lines.values():
        yield tuple(spans), "encoding", "open"


TAIL = "\u0080-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ"
MOJIBAKE = re.compile(
    rf"(?:[ÂÃ][{TAIL}‘’“”–—…]|[ÄÅÐÑÎÏ][{TAIL}]|â[€‚„\u0080-\u0084][{TAIL}‘’“”–—…]?|ðŸ[{TAIL}‘’“”–—…]{{2}}|ï»¿|ï¿½"
    r"|\ufffd|‚Ä[ôúùìîñò¶]|√[©®¢†∂±º¨£§]|ΓÇ[ÖªôóÇ£¥]?|(?<=[a-z])Õ(?=[a-z]))+"
)


MOJIBAKE_HINTS = "ÃÂâÄÅÐÑÎÏðï√Γ\ufffdÕ‚"


def _mojibake(page: Page) -> Marks:
    if not page.text.isascii() and any(sign in page.text for sign in MOJIBAKE_HINTS):
        yield from _each(page, MOJIBAKE)


CONTROL = re.compile(r"(?:[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|(?<![ÂÃâ€\x80-\x9f])[\x80-\x9f])+")


def _control_signs(page: Page) -> Marks:
    if not page.text.replace("\n", "").replace("\u00a0", "").isprintable():
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


def _markup(page: Page) -> Marks:
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
LOST_HINTS = ("?", " s ", " t ", " ve ", " re ", " ll ")


def _lost_marks(page: Page) -> Marks:
    for i in sorted({i for hint in LOST_HINTS for i in page.hits(hint)}):
        if page.label[i] in KEPT and "://" not in page.lines[i]:
            for found in LOST.finditer(page.lines[i]):
                start = page.starts[i] + found.start()
                yield (Span(start, start + len(found.group().rstrip())),), "encoding", "core"


QUOTE = re.compile("[“”]")


def _lone_closer(page: Page) -> Marks:
    if "“" not in page.text:  # ” for both ends, as in Swedish, is no loss
        return
    for i in page.hits('"'):
        line = page.lines[i]
        first = QUOTE.search(line)
        if not first or first.group() != "”" or page.foreign(i) or '"' in line:
            continue
        at = first.start()
        goes_on = i > 0 and page.lines[i - 1].count("“") > page.lines[i - 1].count("”")
        inches = line[at - 1 : at].isdigit() or line[at - 1 : at].isspace()
        if at and not goes_on and not inches and line.count("”") > line.count("“"):
            yield (Span(page.starts[i] + at, page.starts[i] + at + 1),), "encoding", "core"


def _lost(page: Page) -> Marks:
    yield from _lost_marks(page)
    yield from _lone_closer(page)


COUNT_RUN_IN = re.compile(
    r"(?:(?<=[.!?”’\"])|(?<=[.!?”’\"] )|^)(?:View )?\d[\d.,]*[kK]? ?"
    r"(?:[Ss]hares?|[Cc]omments?|[Vv]iews?|[Ll]ikes?|SHARES|COMMENTS)(?= ?[A-Z]|\s*$)"
)


def _run_in(page: Page) -> Marks:
    for words, label in RUN_IN:
        if longest(words) not in page.vocabulary:
            continue
        low, start = page.low, 0
        while (start := low.find(words, start)) >= 0:
            end = start + len(words)
            i = _kept(page, start)
            if i is not None and _is_run_in(page, i, start, end):
                yield (Span(start, end),), label, "core"
            start = end


def _is_run_in(page: Page, i: int, start: int, end: int) -> bool:
    """Whether the words open with a capital where no sentence of the story would: see `yes` and `no` of the rule."""
    text = page.text
    if not text[start].isupper() or text[end : end + 1].islower():
        return False
    before = text[max(page.starts[i], start - 3) : start]
    after = text[end : min(page.ends[i], end + 12)].lstrip(" \u00a0|:›»>→-–—")[:1]
    amid = before[-1:].strip() != "" or before.rstrip()[-1:].isalnum()  # glued to a word, or a capital amid a sentence
    return amid or not after or after.isupper() or after in "“‘\"'"


def _counted_run_in(page: Page) -> Marks:
    for hint in ("shares", "comments", "views", "likes"):
        for i in page.phrase(hint):
            if page.label[i] in KEPT:
                for found in COUNT_RUN_IN.finditer(page.lines[i]):
                    start = page.starts[i] + found.start()
                    yield (Span(start, page.starts[i] + found.end()),), "counter", "core"


RULES: tuple[Rule, ...] = (
    Rule(
        name="invisible",
        why="A sign that you cannot see stands here, such as a space that does not break. It came from the page's "
        "layout and can spoil a search for these words.",
        stage="signs",
        yes=("The mayor⟦\u00a0⟧opened the har⟦\u00ad⟧bour.",),
        no=("The mayor opened the harbour.",),
        apply=_invisible,
    ),
    Rule(
        name="mojibake",
        why="These letters are one sign that was read with the wrong alphabet table.",
        stage="signs",
        yes=("The cafÃ© on the quay is open.".replace("Ã©", "⟦Ã©⟧"), "It isn⟦â€™⟧t over."),
        no=("The café on the quay is open, as São Lumé is.", "« Voilà », said Ms Ângela."),
        apply=_mojibake,
    ),
    Rule(
        name="control-signs",
        why="A sign meant for machines was left in the text.",
        stage="signs",
        yes=("The quay⟦\x07⟧ is open.",),
        no=("The quay\tis open.",),
        apply=_control_signs,
    ),
    Rule(
        name="markup",
        why="This is the code behind the page, which no reader was meant to see.",
        stage="signs",
        yes=("The ⟦<em>⟧Courier⟦</em>⟧ said so.", "Moss ⟦&amp;⟧ Sons", '⟦[caption id="7"]⟧The quay.'),
        no=("If a < b and b > c, the bridge holds.", "Moss & Sons; ships [sic] and more"),
        apply=_markup,
    ),
    Rule(
        name="lost-marks",
        why="A mark was lost here: a gap or a question mark stands for it, or a quotation ends that began nowhere.",
        stage="signs",
        yes=(
            "The mayor ⟦didn?t⟧ answer.",
            "⟦?We⟧ will see, she said.",
            "They ⟦don t⟧ know.",
            "“Yes,” she said.\nWe will see,⟦”⟧ he said.",
        ),
        no=(
            "Did the mayor answer? She did not.",
            "Is it open? Yes.",
            "“We will see,” she said.\n“And we will wait.”",
            "The pipe is 6” wide, “or so”.",
        ),
        apply=_lost,
    ),
    Rule(
        name="run-in",
        why="A button's words were run into the sentence when the page was copied.",
        stage="signs",
        yes=("The quay is open. ⟦Share this article⟧ The mayor was glad.", "The quay is open.⟦Read more⟧"),
        no=("Read more books, said the mayor.", "She asked them to read more."),
        apply=_run_in,
    ),
    Rule(
        name="counted-run-in",
        why="A count of shares or comments was run into the sentence when the page was copied.",
        stage="signs",
        yes=("The quay is open. ⟦214 shares⟧ The mayor was glad.",),
        no=("She sold 214 shares. They were worth little.",),
        apply=_counted_run_in,
    ),
)
