"""Artifact rules that read a line's shape and place: where the story runs, and what stands before, in and after it."""

from __future__ import annotations

import re

from copydesk.finders.artifact.captions import MONTH
from copydesk.finders.artifact.page import STORY, Page, Verdicts
from copydesk.finders.rule import Rule


SATURATE = 4


def find_story(page: Page) -> None:
    """Set `page.first` and `page.last`: the stretch of lines in which running text most outweighs the rest.

    Each line of prose counts for it by its length, each line without a full stop against it; the stretch with the
    largest sum is the story (the maximum-sum interval, as in Body Text Extraction, Finn et al. 2001).
    """
    best, run, start, silent = 0.0, 0.0, 0, 0
    page.first, page.last = len(page), -1
    for i in range(len(page)):
        size = page.size[i]
        if page.label[i] not in (None, STORY):
            worth = -0.3
        elif page.stop[i]:
            worth = min(size, 300) / 100 if size >= 60 else 0.3
            silent = 0 if size >= 60 else silent
        else:
            silent += 1
            worth = -0.5 if silent <= SATURATE else -0.02
        if run <= 0:
            run, start = 0.0, i
        run += worth
        if run > best:
            best, page.first, page.last = run, start, i


TWEET = re.compile(r"^[—–-] ?[^\n]{1,60}\(@\w+\)")


def tweet_signature(page: Page) -> Verdicts:
    for i in page.open():
        if "(@" in page.lines[i] and page.lines[i][0] in "—–-" and TWEET.match(page.lines[i]):
            yield i, STORY


def no_word(page: Page) -> Verdicts:
    for i in page.open():
        if page.size[i] <= 12 and not any(sign.isalnum() for sign in page.lines[i]):
            yield i, STORY


def under_heading(page: Page) -> Verdicts:
    count = len(page)
    for head, how in sorted(page.blocks.items()):
        for i in range(head + 1, count):
            if i in page.blocks:
                break
            if how == "tag":
                if page.stop[i] or page.size[i] > 45:
                    break
                yield i, "control"
                continue
            if page.prose(i) and (page.size[i] > 160 or i + 1 < count and page.prose(i + 1)):
                break
            yield i, "teaser"


def last_lines(page: Page) -> Verdicts:
    for i in range(page.last + 1, len(page)):
        if page.label[i] is None:
            yield i, "teaser" if page.size[i] > 24 else "control"


DATE = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}:\d\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")


STEM = re.compile(r"\b[^\W_]{4}[^\W_]?")


def stems(low: str) -> set[str]:
    """The first five letters of each word of four letters or more: enough to tell that two lines share their words."""
    return set(STEM.findall(low))


def headlines(page: Page) -> dict[int, int]:
    """The lines before the running text that are made of its words (headline, deck, summary bullets) and how many of them."""
    found: dict[int, int] = {}
    if page.first > page.last:
        return found
    body: set[str] = set()
    for i in range(page.first, page.last + 1):
        if page.prose(i):
            body |= stems(page.lows[i])
    for i in range(page.first):
        if (
            page.label[i] is None
            and 12 <= page.size[i] <= 300
            and not BYLINE.match(page.lows[i])
            and not CLOCK.match(page.lows[i])
        ):
            own = stems(page.lows[i])
            if own and len(own & body) * 2 >= len(own) and (len(own) >= 3 or page.lows[i].count(" ") >= 2):
                found[i] = len(own & body)
    return found


BYLINE = re.compile(r"by |updated|published|posted|last updated|first published|written by|story by|date:")


def before_headline(page: Page) -> Verdicts:
    titles = headlines(page)
    if not titles:
        return
    for i in range(max(titles, key=titles.__getitem__)):
        if (
            page.label[i] is None
            and i not in titles
            and not DATE.search(page.lows[i])
            and not BYLINE.match(page.lows[i])
        ):
            if page.size[i] <= 40 or not page.stop[i]:
                yield i, "section"


CLOCK = re.compile(
    rf"^\W*(?:today(?:'s date)?:? |it is )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:\d{{1,2}}(?:st|nd|rd|th)? {MONTH}|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?),? "
    r"(?:19|20)\d\d\W*(?:\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?)?\W*$"
)


def page_clock(page: Page) -> Verdicts:
    titles = headlines(page)
    for i in range(min(titles, default=min(page.first, 3))):
        if page.size[i] <= 60 and CLOCK.match(page.lows[i]):
            yield i, "page-date"


def repeated(page: Page) -> Verdicts:
    where: dict[str, list[int]] = {}
    for i, line in enumerate(page.lines):
        if page.size[i] >= 40 and page.label[i] is None:
            where.setdefault(line, []).append(i)
    for copies in where.values():
        if len(copies) > 1:
            best = max(copies, key=lambda i: _company(page, i))
            for i in copies:
                if i != best and (page.prose(i) or page.first <= i <= page.last):
                    yield i, "repeat"


def _company(page: Page, i: int) -> int:
    """How much running text stands beside line `i`."""
    return sum(
        page.size[k]
        for k in range(max(0, i - 2), min(len(page), i + 3))
        if k != i and page.prose(k) and page.label[k] is None
    )


RULES: tuple[Rule, ...] = (
    Rule(
        name="tweet-signature",
        why="A quoted post ends with the name of whoever wrote it.",
        stage="shape",
        yes=(),
        no=(),
        apply=tweet_signature,
    ),
    Rule(name="no-word", why="A line without a word is only a divider.", stage="shape", yes=(), no=(), apply=no_word),
    Rule(
        name="page-clock",
        why="A bare date with its weekday above the headline is the web page's clock: the day someone opened or copied the page, not the day of the story.",
        stage="shape",
        yes=(),
        no=(),
        apply=page_clock,
    ),
    Rule(
        name="repeated",
        why="The same line stands elsewhere in the page, with more of the story around it.",
        stage="shape",
        yes=(),
        no=(),
        apply=repeated,
    ),
    Rule(
        name="under-heading",
        why="It stands under a heading such as Most read, which opens a list of other stories or of links.",
        stage="shape",
        yes=(),
        no=(),
        apply=under_heading,
    ),
    Rule(
        name="before-headline",
        why="What stands above the headline is the site's own: its sections, links and slogans.",
        stage="shape",
        yes=(),
        no=(),
        apply=before_headline,
    ),
    Rule(
        name="after-story",
        why="The story's running text has ended above; what follows is other stories and the page's own links.",
        stage="shape",
        yes=(),
        no=(),
        apply=last_lines,
    ),
)
