"""Artifact rules for captions: who took the picture, what it shows, and the lines that stood under it."""

from __future__ import annotations

import re

from copydesk.finders.artifact.page import Page, Verdicts
from copydesk.finders.artifact.words import ADDRESSED
from copydesk.finders.rule import Rule, table


def _words(kind: str) -> list[str]:
    return [row["words"] for row in table("artifact_captions") if row["kind"] == kind]


def _any(words: list[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


CREDITS = tuple(_words("credit"))
AGENCY = _any(_words("agency"))
SCENE = re.compile(rf"\b{_any(_words('scene'))}\b")
PAST = re.compile(rf"\b{_any(_words('past'))}\b")

CREDIT_NAME = re.compile(
    r"\((?:[Pp]hoto by |via |[Pp]hoto via )?[A-Z][\w.'’-]*(?: [\w.'’-]+){0,4} ?/ ?[A-Z][^()\n]{1,45}\)\W*$"
    rf"|\b{AGENCY} ?/ ?[A-Z]\w+[^.]{{0,40}}\.?$|\b[A-Z]\w+ ?/ ?{AGENCY}\b\W*$|[\w.]\s?\({AGENCY}\)\W*$"
)
OPENING_CREDIT = re.compile(
    r"\W*(?:(?:image|photo|photos|picture|video|photography|illustration|graphic|media|file photo|pic)"
    r"(?: credit| courtesy| copyright| caption| source)?s?(?::|(?<=copyright) |(?<=caption) ?)|(?:©|courtesy of) ?\w)"
)
OPENING_HINTS = ("image", "photo", "picture", "video", "illustration", "graphic", "media", "pic", "©", "courtesy")


def credit(page: Page) -> Verdicts:
    for i in sorted(set(page.hits("/")) | set(page.hits("(ap")) | set(page.hits("(reuters)")) | set(page.hits("(afp)"))):
        if page.label[i] is None and page.size[i] <= 900 and CREDIT_NAME.search(page.lines[i]):
            yield i, "caption"
    for hint in OPENING_HINTS:
        for i in page.hits(hint):
            if page.label[i] is None and OPENING_CREDIT.match(page.lows[i]) and page.size[i] <= 900:
                yield i, "caption"
    for words in CREDITS:
        for i in page.hits(words):
            if page.label[i] is None and page.size[i] <= 900:
                low = page.lows[i]
                # in the middle of a line that ends as a sentence does, the words are the story's own
                if not page.stop[i] or low.startswith(words) or low.rfind(words) > len(low) - 60:
                    yield i, "caption"


SHOWN = re.compile(
    r"\((?:pictured|left|right|centre|center|above|below|background|foreground|top|bottom|middle|file|inset|seen)\b[^()]*\)"
    r"|\([^()]{0,60}\bpictured\b[^()]*\)|\([^()]{3,60} on [a-z]+ \d{1,2}\)|\(left\)|\(right\)"
    r"|\bpictured (?:here|above|below|left|right|in|at|on|with|during|together)\b|^\W*pictured\b|, pictured\b"
    r"|\b(?:is|are) (?:seen|pictured|shown) (?:in|at|on|near|during|after|before|with|here|from|outside|inside|off|above|below)\b"
    r"|\bin (?:this|an?) (?:undated |recent )?(?:file|handout|aerial|photo|image|picture|still|frame|combination|courtroom)\b"
    r"|^\W*(?:from left|clockwise|left to right|above|pictured|top|file):|^(?:image )?\d+ ?of ?\d+[a-z]"
)
SHOWN_HINTS = ("(", "pictured", " seen ", " shown ", "in this ", "in an ", "in a ", "from left", "clockwise", "of")


def shown(page: Page) -> Verdicts:
    for i in sorted({i for hint in SHOWN_HINTS[:6] for i in page.hits(hint)}):
        if page.label[i] is None and 15 < page.size[i] <= 700:
            found = SHOWN.search(page.lows[i])
            if found and not PAST.search(page.lows[i], 0, found.start()):
                yield i, "caption"


MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
FULL_DATE = re.compile(
    rf"(?:,|\bon|\bin) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    rf"(?:{MONTH} \d{{1,2}}, (?:19|20)\d\d|\d{{1,2}} {MONTH} (?:19|20)\d\d)\b"
)


def dated_scene(page: Page) -> Verdicts:
    for i in sorted(set(page.hits(" 20")) | set(page.hits(" 19"))):
        low = page.lows[i]
        if page.label[i] is None and 60 < page.size[i] <= 700 and '"' not in low and FULL_DATE.search(low):
            scene = SCENE.search(low, 0, 160)
            if scene and not PAST.search(low, 0, scene.start()):
                yield i, "caption"


def bracket_credit(page: Page) -> Verdicts:
    for i in page.hits("("):
        line = page.lines[i]
        if i and page.label[i] is None and 5 <= page.size[i] <= 60 and line[0] == "(" and line[-1] == ")":
            if not page.stop[i - 1] and line[1].isupper() and line.count("(") == 1:
                yield i, "caption"


NAMES = re.compile(
    rf"^(?:[A-Z][\w.'’-]+ ){{1,3}}[A-Z][\w.'’-]+, (?:{AGENCY}|[A-Z][\w ]+)$"
    r"|^[A-Z][\w.]*(?: [A-Z][\w.]+){0,3} for [A-Z][\w ]+$"
)


def photo_name(page: Page) -> Verdicts:
    for i in range(1, len(page)):
        if page.label[i] is None and page.size[i] <= 60 and page.label[i - 1] == "caption":
            if NAMES.match(page.lines[i]):
                yield i, "caption"


def above_credit(page: Page) -> Verdicts:
    for i in range(len(page) - 1):
        if page.label[i + 1] == "caption" and page.label[i] is None and 20 <= page.size[i] <= 600:
            if page.size[i + 1] <= 60 and page.rule[i + 1] in ("credit", "bracket-credit"):
                scene = SCENE.search(page.lows[i], 0, 160)
                if not page.stop[i] or scene and not PAST.search(page.lows[i], 0, scene.start()):
                    yield i, "caption"


MOST_ECHOES = 60
"""How many lines of a page are looked for elsewhere in it: enough for any story, and it keeps a huge text fast."""


def echo(page: Page) -> Verdicts:
    asked = 0
    for i in range(page.first, page.last + 1):
        if page.label[i] is None and not page.stop[i] and page.size[i] >= 50:
            asked += 1
            if asked > MOST_ECHOES:
                return
            if any(k != i for k in page.hits(page.lows[i])):
                yield i, "caption"


def without_stop(page: Page) -> Verdicts:
    for i in range(page.first, page.last + 1):
        low = page.lows[i]
        if page.label[i] is None and not page.stop[i] and page.size[i] >= 70 and low[-1] not in ":;,-–—":
            scene = SCENE.search(low)
            if scene and low.count(" ") >= 9 and ". " not in low and not ADDRESSED.search(low):
                if not PAST.search(low, 0, scene.start()) and low[0] not in "\"'" and not _titled(page.lines[i]):
                    yield i, "caption"


def _titled(line: str) -> bool:
    """Whether most words of a line open with a capital, as in a headline."""
    words = line.split()
    return 2 * sum(word[:1].isupper() for word in words) > len(words)


RULES: tuple[Rule, ...] = (
    Rule(
        name="credit",
        why="A photographer, an agency or words such as photo and credit show that this line stood under a picture.",
        stage="words",
        yes=(
            "⟦The old bridge over the Low. (Ida Moss/Lowmere Press)⟧",
            "⟦The old bridge. Photo: Ida Moss⟧",
            "⟦Image caption The bridge was built by hand⟧",
        ),
        no=("She took a photo of the bridge and went home.", "The bank gave credit to the town."),
        apply=credit,
    ),
    Rule(
        name="bracket-credit",
        why="A name in brackets alone on a line, under a line without a full stop, says whose picture it was.",
        stage="words",
        yes=("The old bridge over the Low, seen from the mill\n⟦(Lowmere Courier)⟧",),
        no=("The talks failed.\n(They had failed before.)",),
        apply=bracket_credit,
    ),
    Rule(
        name="shown",
        why="Words such as pictured, left or seen here point at a picture that is not there.",
        stage="words",
        yes=(
            "⟦The mayor (pictured at the mill on May 3) has not answered⟧",
            "⟦Ships are seen off Lowmere⟧",
            "⟦The bridge is closed until May (the mayor at the mill on May 3)⟧",
        ),
        no=("The mayor pictured a better town.", "The talks are seen as a test for the mayor."),
        apply=shown,
    ),
    Rule(
        name="dated-scene",
        why="A scene in the present tense with a full date is how a news agency writes a photo caption.",
        stage="words",
        yes=("⟦Mayor Ida Moss speaks to reporters at the old mill in Lowmere, Friday, May 3, 2031.⟧",),
        no=("The mill burned down on May 3, 2031, and was never built again by the town.",),
        apply=dated_scene,
    ),
    Rule(
        name="above-credit",
        why="The line below names the maker of a picture, so this line was its caption.",
        stage="words",
        yes=("⟦The old bridge over the Low, seen from the mill⟧\n(Lowmere Courier)",),
        no=("The town was glad of it.\nPhoto: Ida Moss",),
        apply=above_credit,
    ),
    Rule(
        name="photo-name",
        why="A name and an agency right under a caption say who took the picture.",
        stage="words",
        yes=("The old bridge (pictured in May)\n⟦Ida Moss, Lowmere Press⟧",),
        no=("The old bridge is closed.\nIda Moss, Lowmere Press",),
        apply=photo_name,
    ),
)

LATE_RULES: tuple[Rule, ...] = (
    Rule(
        name="echo",
        why="The line says word for word, but without a full stop, what a sentence of the story says: it stood under a picture.",
        stage="shape",
        yes=(
            "The council of Lowmere closed the old bridge on Monday after a crack was found in it.\n"
            "⟦The council of Lowmere closed the old bridge on Monday⟧\n"
            "Engineers had looked at the bridge in March and had found it to be sound, the council said.",
        ),
        no=(
            "The council of Lowmere closed the old bridge on Monday after a crack was found in it.\n"
            "The council of Saltby kept its own new bridge open on Monday\n"
            "Engineers had looked at the bridge in March and had found it to be sound, the council said.",
        ),
        apply=echo,
    ),
    Rule(
        name="without-stop",
        why="It says in the present tense what is to be seen, and has no full stop, as captions do.",
        stage="shape",
        yes=(
            "The council of Lowmere closed the old bridge on Monday after a crack was found in it.\n"
            "⟦A worker of the council walks across the empty bridge with a lamp on Monday night⟧\n"
            "Engineers had looked at the bridge in March and had found it to be sound, the council said.",
        ),
        no=(
            "The council of Lowmere closed the old bridge on Monday after a crack was found in it.\n"
            "What the town of Lowmere did before the bridge was closed\n"
            "Engineers had looked at the bridge in March and had found it to be sound, the council said.",
        ),
        apply=without_stop,
    ),
)
