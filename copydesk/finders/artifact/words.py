"""Artifact rules that read a line's words: what buttons, counters, notices, credits and links say."""

from __future__ import annotations

import re

from copydesk.finders.artifact.page import EDGES, QUOTES, STORY, Page, Verdicts, key
from copydesk.finders.rule import Rule, table

WHOLE: dict[str, tuple[str, str]] = {}
"""A whole line as `key` spells it: how the table knows it, and its label."""
OPENINGS: dict[str, list[tuple[str, str]]] = {}
"""By first word: the words with which a short line opens, the longest first, and the label that they give it."""
RUN_IN: list[tuple[str, str]] = []
"""Words that are also found run into a sentence, with their label."""
ORDERS: list[str] = []
"""Verbs that open a line with which the page tells its reader to do something."""
BUTTONS: set[str] = set()
"""Words that stand in a row of buttons."""
WORD = re.compile(r"[^\s,|/·•:()]+")

for row in table("artifact_phrases"):
    if row["how"] == "run":
        RUN_IN.append((row["words"], row["label"]))
    elif row["how"] == "order":
        ORDERS.append(row["words"])
    elif row["how"] == "button":
        BUTTONS.add(row["words"])
    elif row["how"] == "start":
        first = WORD.match(row["words"])
        OPENINGS.setdefault(first.group() if first else "", []).append((row["words"], row["label"]))
    else:
        WHOLE[key(row["words"])] = (row["how"], row["label"])
for openings in OPENINGS.values():
    openings.sort(key=lambda opening: -len(opening[0]))

HINTS = tuple((row["words"], int(row["points"]), row["label"]) for row in table("artifact_hints"))


def _table_cells(page: Page) -> Verdicts:
    text, starts, ends, size = page.text, page.starts, page.ends, page.size

    def goes_on(k: int) -> bool:
        gap = text[ends[k - 1] : starts[k]] if k < len(page) and starts[k] - ends[k - 1] < 4 else ""
        return gap.count("\n") == 1 and size[k] <= 60

    i = 0
    while i < len(page):
        k = i + 1
        while size[i] <= 60 and goes_on(k):
            k += 1
        run = range(i, k)
        numbers = sum(size[m] <= 5 and page.lows[m].rstrip("%")[-1:].isdigit() for m in run)
        pairs = sum(0 < page.lows[m].find(":") < size[m] - 1 for m in run)
        if (len(run) >= 8 and numbers * 5 >= len(run)) or (len(run) >= 4 and pairs * 5 >= len(run) * 4):
            yield from ((m, STORY) for m in run)
        i = k


def _known_line(page: Page) -> Verdicts:
    for i, words in enumerate(page.keys):
        if words in WHOLE:
            how, label = WHOLE[words]
            if how != "line":
                page.blocks[i] = how
            elif label == "section" and 0 < i < len(page) - 1 and page.prose(i - 1) and page.prose(i + 1):
                continue  # amid running text, a word such as Health is a subhead
            yield i, label


def _opening(page: Page) -> Verdicts:
    for i, (low, size, stop) in enumerate(zip(page.lows, page.size, page.stop, strict=True)):
        if size > 160 or page.label[i] or low[0] in QUOTES:
            continue
        bare = page.keys[i] or low.lstrip(EDGES)
        first = WORD.match(bare)
        for words, label in OPENINGS.get(first.group(), ()) if first else ():
            if not bare.startswith(words) or (words[-1].isalnum() and bare[len(words) : len(words) + 1].isalnum()):
                continue
            tag = label == "section" and (words[-1] == ":" or words.startswith(("filed", "posted")))
            if {
                "teaser": not stop,
                "section": not stop and (tag or size <= 45),
                "promo": size <= 90 and (not stop or bool(ADDRESSED.search(low))),
                "control": size <= 60,
            }[label]:
                if label == "section":
                    page.blocks[i] = "tag" if tag else "head"
                yield i, label
                break


GLUE = frozenset("on via by to with this it in & and or your using – -".split())


def _buttons(page: Page) -> Verdicts:
    for i, low in enumerate(page.lows):
        if page.size[i] <= 90 and page.label[i] is None:
            words = WORD.findall(low)
            known = sum(word in BUTTONS for word in words)
            if known and known + sum(word in GLUE for word in words) == len(words):
                yield i, "control"


def _run_together(page: Page) -> Verdicts:
    for i, words in enumerate(page.keys):
        at = words.find(" ") if page.label[i] is None else -1
        while at > 0:
            first, last = WHOLE.get(words[:at]), WHOLE.get(words[at + 1 :])
            if first and last and first[0] == last[0] == "line" and "section" not in (first[1], last[1]):
                yield i, first[1]
                break
            at = words.find(" ", at + 1)


def _address(page: Page) -> Verdicts:
    for i, low in enumerate(page.lows):
        if low.startswith(("http", "www.", "%2f")) and " " not in low:
            yield i, "control"


NOTICE = re.compile(r"^\W*(?:©|\(c\) ?(?:\d{4}|[^.]{1,40}\b(?:19|20)\d\d\b)|copyright\b)|rights reserved\W*$")


def _copyright(page: Page) -> Verdicts:
    for i in sorted({i for hint in ("©", "copyright", "(c)", "reserved") for i in page.hits(hint)}):
        low = page.lows[i]
        if NOTICE.search(low):
            # amid the running text and without a year, © is a picture's; below it, it is the page's
            pictures = i < page.last_prose and not any(sign.isdigit() for sign in low) and "reserved" not in low
            yield i, "caption" if pictures else "credit"


ORIGIN = re.compile(r"\W*(?:sources?|via|provided by|citation|story by|original(?: article| story)?): ?\S")
SOURCE = re.compile(
    r"\W*(?:\(?(?:additional )?(?:reporting|writing|editing)(?: and \w+)? by\b.*[:;)]|\(?compiled by\b.*[:)]"
    r"|via [\w.]+$"
    r"|this (?:article|story|piece|post|essay|content) (?:was|is|has been|first|originally)\b.{0,60}"
    r"(?:publish|reprint|appear|adapt|translat|syndicat|generat|edited)"
    r"|\(?(?:with )?(?:agency )?(?:inputs|files|contributions) (?:from|by)\b"
    r"|[\w ]{3,60}, with (?:additional )?(?:material|reporting|reports|files|inputs|contributions) (?:of|from|by)\b"
    r"|(?:text|words|story|report)(?: and (?:pictures?|photos?|images?))?: ?[a-z])"
)


def _source_line(page: Page) -> Verdicts:
    for i, low in enumerate(page.lows):
        size = page.size[i]
        if size <= 300 and (SOURCE.match(low) or (size <= 160 and ORIGIN.match(low))):
            yield i, "credit"


ADDRESSED = re.compile(r"\b(?:you|your|our|us|we|here|follow|click)\b")


def _notice(page: Page) -> Verdicts:
    points: dict[int, int] = {}
    labels: dict[int, str] = {}
    for words, worth, label in HINTS:
        for i in page.phrase(words):
            points[i] = points.get(i, 0) + worth
            labels.setdefault(i, label)
    for i, total in points.items():
        short = page.size[i] <= 60 and not page.stop[i]
        need = 1 if short else 2 if page.size[i] <= 200 else 3
        if page.label[i] is None and total >= need and page.lows[i][0] not in QUOTES:  # noqa: SIM102
            if short or labels[i] == "credit" or ADDRESSED.search(page.lows[i]):
                yield i, labels[i]


ORDER = re.compile(rf"(?:{'|'.join(ORDERS)}) ")
TO_YOU = re.compile(
    r"\b(?:you|your|our|us|we|here|live|below|newsletter|podcast|app|this (?:story|article|page|survey|video))\b"
)


LATER_ORDER = re.compile(
    r"[.!?] (?:get|sign up|join|subscribe|download|register|donate|give|support|try|order|ask for|become|start|"
    r"never miss|don't miss)\b"
)
OFFER = re.compile(
    r"\b(?:free|app|newsletter|inbox|member|membership|subscri\w+|donation|trial|gift|a month|a week|a year)\b"
    r"|\b(?:sign up|subscribe)\W*$"
)
"""What an offer names: it is asked for only where an order stands later in the line than at its head."""


def _order(page: Page) -> Verdicts:
    for i, low in enumerate(page.lows):
        if page.size[i] <= 220 and ORDER.match(low) and TO_YOU.search(low) and '"' not in low and low[-1] != ":":
            yield i, "promo"
    for i in sorted({i for hint in (". ", "? ", "! ") for i in page.hits(hint)}):
        low = page.lows[i]
        if page.size[i] <= 160 and LATER_ORDER.search(low) and OFFER.search(low) and '"' not in low:
            yield i, "promo"


CUT = re.compile(r"[^\s.…](?:…|\.\.\.)[\"']? +[\w\"']")


def _cut_headlines(page: Page) -> Verdicts:
    for i in sorted(set(page.hits("…")) | set(page.hits("..."))):
        low = page.lows[i]
        ends_cut = low.rstrip(QUOTES + " ").endswith(("…", "..."))
        one = ends_cut and page.size[i] < 130 and low[0] not in QUOTES and ". " not in low
        # speech trails off as well: inside quotation marks, the sentence that says who spoke ends with a stop
        several = len(CUT.findall(low)) >= (1 if ends_cut else 2) and not (page.stop[i] and low[0] in QUOTES)
        if one or several:
            yield i, "teaser"


RULES: tuple[Rule, ...] = (
    Rule(
        name="table-cells",
        why="Many short lines in a row with numbers, or with a colon in each, are a table or a list of the story's.",
        stage="words",
        yes=(
            "Team\nPoints\nLowmere\n31\nHighmoor\n29\nSaltby\n22\nEastford\n18",
            "Lowmere: three ferries\nHighmoor: one ferry\nSaltby: none\nEastford: two rafts",
        ),
        no=("31\nView\ncomments",),
        apply=_table_cells,
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
        no=(
            "The mayor will share this article of faith with her party.",
            "The town of Lowmere has spent its money on four things since the spring.\nHealth\n"
            "A nurse now lives on the quay, and the people of Saltby may call her at night as well.",
        ),
        apply=_known_line,
    ),
    Rule(
        name="opening",
        why="A short line that opens so is a link or an offer, not a sentence of the story.",
        stage="words",
        yes=("⟦Read more: Bridge closed until May⟧", "⟦Sign up for the Harbour Letter⟧"),
        no=("Read more books, the mayor told the children of Lowmere on Friday.",),
        apply=_opening,
    ),
    Rule(
        name="buttons",
        why="A line made of nothing but share words and names of networks is a row of buttons.",
        stage="words",
        yes=("⟦Facebook Twitter Email Print⟧",),
        no=("Facebook and the town signed a deal.",),
        apply=_buttons,
    ),
    Rule(
        name="run-together",
        why="Two buttons of the page were run together into one line.",
        stage="words",
        yes=("⟦Print Save for later⟧", "⟦Save article Listen (4 min)⟧"),
        no=("Print is dead", "Save the ferry"),
        apply=_run_together,
    ),
    Rule(
        name="address",
        why="A bare web address on a line of its own is a link.",
        stage="words",
        yes=("⟦https://lowmere.example/news/bridge⟧",),
        no=("See www.lowmere.example for the list.",),
        apply=_address,
    ),
    Rule(
        name="copyright",
        why="A copyright notice says who owns the text or the picture; it is no part of the story.",
        stage="words",
        yes=("⟦© 2031 Lowmere Courier. All rights reserved.⟧",),
        no=("The court said copyright had been broken.",),
        apply=_copyright,
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
        no=("Sources close to the mayor said she was tired.", "Reporting by the town showed it was true."),
        apply=_source_line,
    ),
    Rule(
        name="notice",
        why="The line speaks to you as a reader or customer (sign up, pay, write in), or says who helped to report.",
        stage="words",
        yes=(
            "⟦The day's news in your inbox: sign up for our newsletter.⟧",
            "⟦You can follow the Courier on Facebook.⟧",
        ),
        no=("The council will sign up to the treaty on Monday.",),
        apply=_notice,
    ),
    Rule(
        name="order",
        why="It tells you to do something, such as get, join or listen, and speaks of you, us or here.",
        stage="words",
        yes=(
            "⟦Check out the times of all ferries and our map of the harbour.⟧",
            "⟦Late again? Get the free ferry app and leave on time.⟧",
        ),
        no=(
            "The ferry is late. Get used to it, said the captain.",
            "Listen to the mayor, said the baker.",
            "Get us the flour, “and we will bake,” she said.",
        ),
        apply=_order,
    ),
    Rule(
        name="cut-headlines",
        why="Headlines cut short with … and run together are links to other stories.",
        stage="words",
        yes=("⟦Mill owner wins the rose prize for the third time and… Saltby to get a second school after…⟧",),
        no=("“I stood there and thought of my father, who built it…” she said. “He would not believe it.”",),
        apply=_cut_headlines,
    ),
)
