"""Artifact rules that read a line's shape and place: where the story runs, and what stands before, in and after it."""

from __future__ import annotations

import re
from collections import Counter

from copydesk.finders.artifact.captions import MONTH, WEEKDAY, titled
from copydesk.finders.artifact.page import STORY, Page, Verdicts
from copydesk.finders.rule import Rule

GAP_COST, LONG_GAP = 0.4, 4


def find_story(page: Page) -> None:
    """Set `page.first` and `page.last`: the stretch of lines in which running text most outweighs the rest.

    Each line that ends as a sentence counts for it by its length, each other line against it, and the fifth and later
    lines in a row without running text hardly at all, so that a table or a list does not end a story. The stretch
    with the largest sum is the story (the maximum-sum interval, as in Finn, Kushmerick and Smyth 2001).
    """
    best, run, start, silent = 0.0, 0.0, 0, 0
    page.first, page.last = len(page), -1
    for i, (size, stop, label) in enumerate(zip(page.size, page.stop, page.label, strict=True)):
        if label is not None:
            worth = 0.0 if label == STORY else -0.3
        elif stop:
            worth = min(size, 300) / 100 if size >= 60 else 0.3
            silent = 0 if size >= 60 else silent
        else:
            silent += 1
            worth = -GAP_COST if silent <= LONG_GAP else -0.02
        if run <= 0:
            run, start = 0.0, i
        run += worth
        if run > best:
            best, page.first, page.last = run, start, i
    page.titles = _titles(page)


def _no_word(page: Page) -> Verdicts:
    for i, size in enumerate(page.size):
        if size <= 12 and not any(sign.isalnum() for sign in page.lines[i]):
            yield i, STORY


def _recurring(page: Page) -> Verdicts:
    counts = Counter(page.lows)
    for i, low in enumerate(page.lows):
        bare = page.size[i] <= 40 and not page.stop[i] and low[0].isalpha() and low[-1] != ":"
        if bare and counts[low] >= 3 and not any(sign.isdigit() for sign in low):
            yield i, "control"


def _repeated(page: Page) -> Verdicts:
    where: dict[str, list[int]] = {}
    for i, line in enumerate(page.lines):
        if page.label[i] is None and page.prose(i):
            where.setdefault(line, []).append(i)
    for copies in where.values():
        best = max(copies, key=lambda i: _company(page, i))
        yield from ((i, "repeat") for i in copies if i != best)


def _company(page: Page, i: int) -> int:
    """How much running text stands beside line `i`."""
    near = range(max(0, i - 2), min(len(page), i + 3))
    return sum(page.size[k] for k in near if k != i and page.label[k] is None and page.prose(k))


def _under_heading(page: Page) -> Verdicts:
    for head, how in page.blocks.items():
        bare = 0
        for i in range(head + 1, len(page)):
            if i in page.blocks:
                break
            if how == "tag":
                if page.stop[i] or page.size[i] > 45:
                    break
                yield i, "control"
                continue
            if page.prose(i):
                # the story goes on: a long paragraph, two in a row, or the first sentence after three bare headlines
                if page.size[i] > 160 or bare >= 3 or (i + 1 < len(page) and page.prose(i + 1)):
                    break
                bare = -len(page)
            bare += 1
            yield i, "teaser"


# ------------------------------------------------------------------------------------ around the headline
BYLINE = re.compile(
    r"by |updated|published|posted|last updated|first published|written by|story by|date:|"
    r".*\b(?:correspondent|reporter|editor|writer|press|columnist|bureau|agency|contributor|author|staff|desk|news)\b"
)
DATE = re.compile(
    rf"\b(?:19|20)\d\d\b|\d{{1,2}}:\d\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b{MONTH} \d{{1,2}}\b"
)


LONG_WORD = re.compile(r"[^\W_]{4,}")


def stems(low: str) -> set[str]:
    """The first five letters of each word of four letters or more: enough to tell that two lines share their words."""
    return {word[:5] for word in LONG_WORD.findall(low)}


def _titles(page: Page) -> dict[int, int]:
    """The lines before the running text that are made of its words, and how many: headline, deck, summary bullets."""
    found: dict[int, int] = {}
    if not 0 < page.first <= page.last:
        return found
    for i in range(page.first, page.last + 1):
        if page.prose(i):
            page.body |= stems(page.lows[i])
    for i in range(page.first):
        # a kicker is two or three words in capitals, and may well be made of the story's words
        words = page.lows[i].count(" ") + 1
        if page.label[i] is None and 12 <= page.size[i] <= 300 and words >= 3 + page.lines[i].isupper():
            own = stems(page.lows[i])
            if own and 2 * len(own & page.body) >= len(own) and not CLOCK.match(page.lows[i]):
                found[i] = len(own & page.body)
    return found


def _headline(page: Page) -> int:
    """The line that shares most words with the story, -1 where none does."""
    return max(page.titles, key=page.titles.__getitem__, default=-1)


def _loose(page: Page, start: int, end: int) -> list[int]:
    """The lines from `start` up to `end` that are no title, date or byline, and of which nothing was said yet."""
    return [
        i
        for i in range(start, end)
        if page.label[i] is None
        and i not in page.titles
        and not DATE.search(page.lows[i])
        and not BYLINE.match(page.lows[i])
    ]


def _before_headline(page: Page) -> Verdicts:
    for i in _loose(page, 0, _headline(page)):
        low = page.lows[i]
        if low.count(" ") <= 2 or (page.size[i] <= 40 and not stems(low) & page.body):
            yield i, "section"


def _below_headline(page: Page) -> Verdicts:
    head = _headline(page)
    for i in _loose(page, head + 1, page.first) if head >= 0 else ():
        if page.size[i] <= 60 and not page.stop[i] and page.lows[i][0] not in "•*-–" and not titled(page.lines[i]):
            yield i, "control"


CLOCK = re.compile(
    r"\W*(?:today(?:'s date)?(?: is)?:? |it is |printed(?: on)?:? |accessed(?: on)?:? |retrieved(?: on)?:? )?"
    rf"{WEEKDAY},? (?:\d{{1,2}}(?:st|nd|rd|th)? {MONTH}|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?),? (?:19|20)\d\d"
    r"\W*(?:\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?)?\W*$"
)


STAMP = re.compile(
    r"\W*(?:page (?:made|created|generated|printed|saved|built|opened)|printed|accessed|retrieved|saved|today is"
    rf"|you are reading this)(?: on| at|:)? (?:{WEEKDAY},? )?(?:\d{{1,2}} {MONTH}|{MONTH} \d{{1,2}}),? (?:19|20)\d\d"
    r"[\s\d:.,apm]*\W*$"
)
"""The page says when it was made or opened: no weekday is needed to tell that, and it may stand anywhere."""


def _page_clock(page: Page) -> Verdicts:
    for i in range(_headline(page) if page.titles else min(page.first, 3, len(page))):
        if page.label[i] is None and page.size[i] <= 60 and CLOCK.match(page.lows[i]):
            yield i, "page-date"
    for i in sorted({i for hint in (" 20", " 19") for i in page.hits(hint)}):
        if page.size[i] <= 70 and STAMP.match(page.lows[i]):
            yield i, "page-date"


# ------------------------------------------------------------------------------------ in and after the story
def _link_run(page: Page) -> Verdicts:
    i = page.first
    while i <= page.last:
        k = i
        while (
            k <= page.last
            and page.label[k] is None
            and not page.stop[k]
            and 15 <= page.size[k] <= 160
            and page.lows[k][-1] != ":"
        ):
            k += 1
        if k - i >= 3 and _is_link_run(page, i, k):
            yield from ((m, "teaser") for m in range(i, k))
        i = max(k, i + 1)


def _is_link_run(page: Page, i: int, k: int) -> bool:
    """Whether the lines `i` to `k` read as headlines: most of five words or more, and no list that a colon opened."""
    if i and page.lines[i - 1][-1] == ":":
        return False
    longer = sum(page.lows[m].count(" ") >= 4 for m in range(i, k))
    listed = sum(
        page.lines[m][0] in "•*-–—" or ":" in page.lows[m][:40] or page.lines[m][0].isdigit() for m in range(i, k)
    )
    return 3 * longer >= 2 * (k - i) and 3 * listed < k - i


BIO = re.compile(
    r"(?:[A-Z][\w.'’-]+ ){2,4}(?:\([^()]{1,30}\) )?(?:(?:is|was|has been) (?:an?|the|[A-Z]\w+['’]s?)\b[^.]{0,90}\b"
    r"(?:writer|reporter|columnist|correspondent|contributor|editor|journalist|author|fellow|producer|blogger|freelance|"
    r"critic|historian)\b|(?:covers|writes about|writes on|reports on|can be reached)\b)"
)


def _author(page: Page) -> Verdicts:
    for i in range(max(page.first + 2, page.last - 2), page.last + 1):
        if page.label[i] is None and page.size[i] <= 500 and BIO.match(page.lines[i]):
            yield i, "credit"


def _after_story(page: Page) -> Verdicts:
    if page.first > page.last:
        return
    start = page.last + 1
    if start < len(page) and page.lines[start][-1] == ":" and page.size[start] >= 40:
        start += 1  # a sentence that opens a list, and its items
        while start < len(page) and page.lines[start][0] in "•*-–—":
            start += 1
    for i in range(start, len(page)):
        if page.label[i] is None:
            # a few words over two headlines or more are the heading of their block
            heads = page.size[i] <= 40 and _titles_below(page, i) >= 2 and not _titles_below(page, i - 1)
            yield i, "section" if heads else "teaser" if page.size[i] > 24 else "control"


def _titles_below(page: Page, i: int) -> int:
    """How many lines in a row below line `i`, of which nothing is known, are long enough for headlines."""
    k = i + 1
    while k < len(page) and page.label[k] is None and page.size[k] > 30:
        k += 1
    return k - i - 1


BODY = (
    "The council of Lowmere closed the old bridge on Monday after a crack was found in one of its piers.\n"
    "Engineers looked at the bridge in March and found it to be sound, the head of the council told the paper.\n"
)
MORE = "Boats may still pass below it, and the ferry at Saltby runs every hour until the bridge is open again.\n"

RULES: tuple[Rule, ...] = (
    Rule(
        name="no-word",
        why="A line without a word is only a divider.",
        stage="words",
        yes=(BODY + "* * *\n" + MORE,),
        no=(BODY + "31\n" + MORE,),
        apply=_no_word,
    ),
    Rule(
        name="recurring",
        why="The same few words stand alone on a line three times or more: a button on each picture or post.",
        stage="words",
        yes=(BODY + "⟦Flag this leaf⟧\n" + MORE + "⟦Flag this leaf⟧\n" + BODY + "⟦Flag this leaf⟧\n" + MORE,),
        no=(BODY + "Flag this leaf\n" + MORE + "Flag that pole\n" + BODY,),
        apply=_recurring,
    ),
    Rule(
        name="repeated",
        why="The same passage stands elsewhere in the page, with more of the story around it.",
        stage="words",
        yes=("Bridge shut for months\n⟦" + MORE[:-1] + "⟧\nBy Ida Moss\n" + BODY + MORE,),
        no=(BODY + MORE,),
        apply=_repeated,
    ),
    Rule(
        name="under-heading",
        why="It stands under a heading such as Most read, which opens a list of other stories or of links.",
        stage="words",
        yes=(
            BODY + "Most read\n⟦Mill owner wins the rose prize again⟧\n⟦Saltby to get a second school⟧\n" + MORE + BODY,
        ),
        no=(BODY + "What comes next\n" + MORE,),
        apply=_under_heading,
    ),
    Rule(
        name="page-clock",
        why="A bare date with its weekday above the headline is the web page's clock: the day on which the page was "
        "opened or copied, not the day of the story.",
        stage="shape",
        yes=(
            "⟦Sunday, 4 May 2031⟧\nLowmere closes its old bridge\n" + BODY,
            "Lowmere closes its old bridge\n" + BODY + "⟦Page printed on 4 May 2031, 11:20⟧",
        ),
        no=("Lowmere closes its old bridge\nPublished 4 May 2031\n" + BODY,),
        apply=_page_clock,
    ),
    Rule(
        name="before-headline",
        why="What stands above the headline is the site's own: its sections, links and slogans.",
        stage="shape",
        yes=("⟦Region⟧\nLowmere closes its old bridge\n" + BODY,),
        no=("Lowmere closes its old bridge\nBy Ida Moss\n" + BODY,),
        apply=_before_headline,
    ),
    Rule(
        name="below-headline",
        why="A short line between headline and story that shares no words with it, and is no name or date, is a link.",
        stage="shape",
        yes=("Lowmere closes its old bridge\n⟦How our newsroom works⟧\n" + BODY,),
        no=(
            "Lowmere closes its old bridge\nIda Moss\n" + BODY,
            "Lowmere closes its old bridge\nBoats may still pass\n" + BODY + MORE,
        ),
        apply=_below_headline,
    ),
    Rule(
        name="link-run",
        why="Three or more lines in a row that read like headlines, amid running text, are links to other stories.",
        stage="shape",
        yes=(
            BODY
            + "⟦Mill owner wins the rose prize again⟧\n⟦Saltby to get a second school⟧\n"
            + "⟦Ferry captain hangs up his cap⟧\n"
            + MORE
            + "Traders met on Tuesday in the town hall and asked for stands on the quay until the work is done.",
        ),
        no=(
            BODY
            + "These roads stay open:\nThe old road to Saltby by the mill\nThe new road along the sea wall\n"
            + "The farm track at the lock house\n"
            + MORE,
        ),
        apply=_link_run,
    ),
    Rule(
        name="author",
        why="The last lines say who the writer is; that is about the author, not part of the story.",
        stage="shape",
        yes=(BODY + MORE + "⟦Ida Moss is a freelance writer who lives on a boat in Saltby.⟧",),
        no=("Ida Moss is a writer who lives on a boat in Saltby, and she saw the crack first of all.\n" + BODY + MORE,),
        apply=_author,
    ),
    Rule(
        name="after-story",
        why="The story's running text has ended above; what follows is other stories and the page's own links.",
        stage="shape",
        yes=(BODY + "⟦Mill owner wins the rose prize again⟧\n⟦Saltby to get a second school⟧",),
        no=(BODY + MORE, BODY + "The council named the roads that stay open:\n• The sea wall\n• The mill road\n"),
        apply=_after_story,
    ),
)
