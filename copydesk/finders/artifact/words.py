"""Artifact rules that read a line's words: what buttons, counters, notices and credits say."""

from __future__ import annotations

import re

from copydesk.finders.artifact.page import EDGES, STORY, Page, Verdicts, key
from copydesk.finders.rule import Rule, table

WHOLE: dict[str, tuple[str, str]] = {}
OPENINGS: dict[str, list[tuple[str, str]]] = {}
RUN_IN: list[tuple[str, str]] = []
for row in table("artifact_phrases"):
    if row["how"] == "run":
        RUN_IN.append((row["words"], row["label"]))
    elif row["how"] == "start":
        first = row["words"].split(" ", 1)[0].rstrip(":( ")
        OPENINGS.setdefault(first, []).append((row["words"], row["label"]))
    else:
        WHOLE[key(row["words"])] = (row["how"], row["label"])
HINTS = tuple((row["words"], int(row["points"]), row["label"]) for row in table("artifact_hints"))

BUTTONS = frozenset(
    "share tweet print email e-mail mail save facebook twitter instagram youtube linkedin pinterest reddit whatsapp "
    "messenger telegram tiktok snapchat flipboard tumblr google google+ rss copy link sms pocket xing vk viber line "
    "facebook_url twitter_url youtube_url linkedin_url instagram_url pinterest_url comment comments like "
    "pin bluesky threads mastodon x".split()
)
GLUE = frozenset("on via by to with this it in | / , · • - – & and or: : share: using your".split())
WORD = re.compile(r"[^\s,|/·•:()]+")


def table_cells(page: Page) -> Verdicts:
    """Runs of at least eight short lines with no blank line between, one in five of them a bare number."""
    text, starts, ends, size = page.text, page.starts, page.ends, page.size
    i, count = 0, len(page)
    while i < count:
        k = i + 1
        if size[i] <= 60:
            while (
                k < count
                and size[k] <= 60
                and starts[k] - ends[k - 1] < 4
                and text.count("\n", ends[k - 1], starts[k]) == 1
            ):
                k += 1
            if k - i >= 8:
                numbers = [
                    page.lows[m] for m in range(i, k) if page.lows[m].rstrip("%")[-1:].isdigit() and size[m] <= 5
                ]
                if len(numbers) * 5 >= k - i:
                    yield from ((m, STORY) for m in range(i, k))
        i = k


def known_line(page: Page) -> Verdicts:
    for i, words in enumerate(page.keys):
        if words in WHOLE:
            how, label = WHOLE[words]
            if how != "line":
                page.blocks[i] = how
            yield i, label


def opening(page: Page) -> Verdicts:
    for i, (low, size, stop) in enumerate(zip(page.lows, page.size, page.stop, strict=True)):
        if size > 160 or page.label[i]:
            continue
        bare = key(low) if size <= 60 else low.lstrip(EDGES)
        first = WORD.match(bare)
        if not first or first.group() not in OPENINGS:
            continue
        for words, label in OPENINGS[first.group()]:
            if not bare.startswith(words) or bare[len(words) : len(words) + 1].isalnum() and words[-1].isalnum():
                continue
            if label == "teaser" or label == "section":
                if stop or (label == "section" and size > 45 and words[-1:] != ":"):
                    continue
            elif size > (90 if label == "promo" else 60) or stop and label == "promo" and not ADDRESSED.search(low):
                continue
            if low[0] in "\"'":
                continue
            if label == "section":
                page.blocks[i] = "tag" if words[-1:] in ": " or "under" in words else "head"
            yield i, label
            break


def buttons(page: Page) -> Verdicts:
    for i, low in enumerate(page.lows):
        if page.size[i] <= 90 and not page.label[i]:
            words = WORD.findall(low)
            if words and words[0] in BUTTONS | GLUE and all(word in BUTTONS or word in GLUE for word in words):
                if any(word in BUTTONS for word in words):
                    yield i, "control"


COUNTED = re.compile(
    r"^\W*(?:by .{2,40} )?\d[\d.,]*\s?[km]?\s*(?:comments?|shares?|views?|likes?|replies|retweets|reactions|reads|votes)\b"
    r"[^.]{0,15}$|^\D{0,12}\b\d+ (?:hours?|mins?|minutes?|days?|weeks?) ago\b.{0,20}$",
    re.M,
)


def counted(page: Page) -> Verdicts:
    for i, low in enumerate(page.lows):
        if page.size[i] <= 60 and not page.label[i] and COUNTED.search(low):
            yield i, "counter"


def address(page: Page) -> Verdicts:
    for i, low in enumerate(page.lows):
        if not page.label[i] and (low.startswith(("http", "www.", "%2f")) and " " not in low):
            yield i, "control"


NOTICE = re.compile(r"^\W*(?:©|\(c\) ?\d{4}|copyright\b|via [\w.]+$)|(?:all rights reserved|rights reserved)\W*$")
SOURCE = re.compile(
    r"^\W*(?:source|sources|via|originally published|first published|published in partnership|provided by|citation|"
    r"story by|syndicated|with (?:agency )?inputs? from|\(?with inputs from|\(?reporting by|\(?additional reporting|"
    r"\(?writing by|\(?editing by|\(?compiled by|this (?:article|story|piece|post|essay|content) (?:was|is|has been|first|"
    r"originally)\b.{0,60}(?:publish|reprint|appear|adapt|translat|syndicat|generat|edited))"
    r"(?::| (?=by |in |on |at )|\b)"
)
ORIGIN = re.compile(r"^\W*(?:sources?|via|provided by|citation|story by|original(?: article| source| story)?): ?\S")


def copyright_line(page: Page) -> Verdicts:
    for i in page.open():
        low = page.lows[i]
        if ("©" in low or "copyright" in low or "(c)" in low or "reserved" in low) and NOTICE.search(low):
            yield i, "caption" if _beside_picture(page, i) else "credit"


def _beside_picture(page: Page, i: int) -> bool:
    """A © in the middle of the page, with words of its own after it, is a photo's; at the end it is the page's."""
    return not re.search(r"\d{4}|reserved", page.lows[i])


def source_line(page: Page) -> Verdicts:
    for i in page.open():
        low = page.lows[i]
        if ORIGIN.match(low) and page.size[i] <= 160:
            yield i, "credit"
        elif SOURCE.match(low) and ("this " in low[:12] or ":" in low[:30] or low[:1] == "(") and page.size[i] <= 300:
            yield i, "credit"


def notice(page: Page) -> Verdicts:
    points: dict[int, int] = {}
    labels: dict[int, str] = {}
    for words, worth, label in HINTS:
        for i in page.hits(words):
            points[i] = points.get(i, 0) + worth
            labels.setdefault(i, label)
    for i, sum_ in points.items():
        if page.label[i] is None and sum_ >= (2 if page.size[i] <= 200 else 3):
            if labels[i] == "credit" or ADDRESSED.search(page.lows[i]):
                yield i, labels[i]


ADDRESSED = re.compile(r"\b(?:you|your|our|us|we|here|follow|click)\b")

FOLLOW = re.compile(
    r"\b(?:follow|like|find|join) [^.]{2,60} on (?:twitter|facebook|instagram|youtube|social|linkedin|tiktok|x)\b|^\W*(?:follow|listen to) [^.]{2,60}(?:https?:|@|live|here)"
)


def follow(page: Page) -> Verdicts:
    for i in page.open():
        low = page.lows[i]
        if (
            ("follow" in low or "on facebook" in low or "listen" in low or "on twitter" in low)
            and page.size[i] < 200
            and FOLLOW.search(low)
        ):
            yield i, "promo"


CUT = re.compile(r"[^\s.…](?:…|\.\.\.)[\"'’”]? +[A-Z‘“\"'0-9]")


def cut_headlines(page: Page) -> Verdicts:
    for i in page.open():
        line = page.lines[i]
        if "…" in line or "..." in line:
            if line.endswith(("…", "...")) and not page.stop[i] | (line[0] in "\"'‘“") and page.size[i] < 130:
                yield i, "teaser"
            elif len(CUT.findall(line)) >= 2 or (CUT.search(line) and line.rstrip(" ’'\"").endswith(("…", "..."))):
                yield i, "teaser"


RULES: tuple[Rule, ...] = (
    Rule(
        name="table-cells",
        why="Many short lines, one in five a number, are the cells of a table, and a table is part of the story.",
        stage="words",
        yes=("Team\nPoints\nLowmere\n31\nHighmoor\n29\nSaltby\n22\nEastford\n18",),
        no=("31\nView\ncomments",),
        apply=table_cells,
    ),
    Rule(
        name="known-line",
        why="These words, alone on a line, are a button, a counter, a notice or a heading of the web page.",
        stage="words",
        yes=(
            "The mayor opened the bridge.\n⟦Share this article⟧",
            "⟦1,204 shares⟧\nThe mayor opened the bridge.",
            "⟦• e-mail⟧",
        ),
        no=("The mayor will share this article of faith with her party.",),
        apply=known_line,
    ),
    Rule(
        name="opening",
        why="A short line that opens so is a link or an offer, not a sentence of the story.",
        stage="words",
        yes=("⟦Read more: Bridge closed until May⟧", "⟦Sign up for the Harbour Letter⟧"),
        no=("Read more books, the mayor told the children of Lowmere on Friday.",),
        apply=opening,
    ),
    Rule(
        name="buttons",
        why="A line made of nothing but share words and names of networks is a row of buttons.",
        stage="words",
        yes=("⟦Facebook Twitter Email Print⟧",),
        no=("Facebook and the town signed a deal.",),
        apply=buttons,
    ),
    Rule(
        name="counted",
        why="A number with what it counts, or how long ago something was posted, is kept by the page, not by the reporter.",
        stage="words",
        yes=("⟦by Anna 12 comments⟧", "⟦Posted 3 hours ago⟧"),
        no=("12 people were in the boat.",),
        apply=counted,
    ),
    Rule(
        name="address",
        why="A bare web address on a line of its own is a link.",
        stage="words",
        yes=("⟦https://lowmere.example/news/bridge⟧",),
        no=("See www.lowmere.example for the list.",),
        apply=address,
    ),
    Rule(
        name="copyright",
        why="A copyright notice says who owns the text or the photo; it is no part of the story.",
        stage="words",
        yes=("⟦© 2031 Lowmere Courier. All rights reserved.⟧",),
        no=("The court said copyright had been broken.",),
        apply=copyright_line,
    ),
    Rule(
        name="source-line",
        why="This line says where the text was taken from or who helped to report it.",
        stage="words",
        yes=(
            "⟦Source: Lowmere Courier⟧",
            "⟦This article was first published in the Courier.⟧",
            "⟦(Reporting by A. Moss; editing by B. Reed)⟧",
        ),
        no=("Sources close to the mayor said she was tired.",),
        apply=source_line,
    ),
    Rule(
        name="follow",
        why="The line asks readers to follow or like somebody on a network.",
        stage="words",
        yes=("⟦Follow the Lowmere Courier on Facebook and Instagram.⟧",),
        no=("Police dogs follow the trail on foot.",),
        apply=follow,
    ),
    Rule(
        name="notice",
        why="The line speaks to you as a reader or customer: it wants you to sign up, pay, agree or write in.",
        stage="words",
        yes=("⟦Sign up for our newsletter and get the day's news in your inbox.⟧",),
        no=("The council will sign up to the treaty on Monday.",),
        apply=notice,
    ),
    Rule(
        name="cut-headlines",
        why="Headlines cut short with … and run together are links to other stories.",
        stage="words",
        yes=(),
        no=(),
        apply=cut_headlines,
    ),
)
