"""Artifact rules for captions: who took the picture, what it shows, and the lines that stood under it."""

from __future__ import annotations

import re

from copydesk.finders.artifact.page import EDGES, QUOTES, Page, Verdicts
from copydesk.finders.artifact.words import ADDRESSED
from copydesk.finders.rule import Rule, table


def _words(*kinds: str) -> list[str]:
    """The words of these kinds in the table, the longest first."""
    return sorted((row["words"] for row in table("artifact_captions") if row["kind"] in kinds), key=len, reverse=True)


def _any(*kinds: str) -> str:
    words = _words(*kinds)
    return "(?:" + "|".join(re.escape(word) + (r"\b" if word[-1].isalnum() else "") for word in words) + ")"


CREDIT = re.compile(_any("credit"))
AGENCY = _any("agency")
ACTS = _words("act")
ACT = re.compile(rf"\b{_any('act')}")
SCENE = re.compile(rf"\b{_any('act', 'scene')}")
PAST = re.compile(rf"\b{_any('past')}")


def _scene(low: str, verbs: re.Pattern[str] = SCENE) -> int | None:
    """Where a line ends that it shows in the present tense, None where it tells the past first or shows nothing."""
    found = verbs.search(low, 0, 160)
    return found.end() if found and not PAST.search(low, 0, found.start()) else None


def _open(page: Page, *hints: str) -> list[int]:
    """The lines of up to 900 signs that hold one of the hints and of which nothing was said yet."""
    lines = {i for hint in hints for i in page.hits(hint)}
    return sorted(i for i in lines if page.label[i] is None and page.size[i] <= 900)


CREDIT_NAME = re.compile(
    r"\((?:[Pp]hoto by |via |[Pp]hoto via )?[A-Z][\w.'’-]*(?: [\w.'’-]+){0,4} ?/ ?[A-Z][^()\n]{1,45}\)\W*$"
    rf"|\b{AGENCY} ?/ ?[A-Z]\w+[^.]{{0,40}}\.?$|\b[A-Z]\w+ ?/ ?{AGENCY}\W*$|[\w.]\s?\({AGENCY}\)\W*$"
)
OPENING_CREDIT = re.compile(
    r"\W*(?:(?:image|photo|photos|picture|video|photography|illustration|graphic|media|file photo|pic)"
    r"(?: credit| courtesy| copyright| caption| source)?s?(?::|(?<=copyright) |(?<=caption) ?)|(?:©|courtesy of) ?\w)"
)
PICTURES = ("image", "photo", "pic", "video", "illustration", "graphic", "media", "©", "courtesy", "credit", "stock")


def _credit(page: Page) -> Verdicts:
    for i in _open(page, "/", "(ap", "(reuters)", "(afp)"):
        if CREDIT_NAME.search(page.lines[i]):
            yield i, "caption"
    for i in _open(page, *PICTURES, "screen", "via "):
        low = page.lows[i]
        last = max((found.start() for found in CREDIT.finditer(low)), default=-1)
        # in the middle of a line that ends as a sentence does, the words are the story's own
        credited = last == 0 or last > len(low) - 60 or (last > 0 and not page.stop[i])
        if (last >= 0 and credited) or OPENING_CREDIT.match(low):
            yield i, "caption"


SHOWN = re.compile(
    r"\((?:pictured|left|right|centre|center|above|below|background|foreground|top|bottom|middle|file|inset|seen)\b"
    r"[^()]*\)|\([^()]{0,60}\bpictured\b[^()]*\)|\([^()]{3,60} on [a-z]+ \d{1,2}\)|^\W*pictured\b|, pictured\b"
    r"|\bpictured (?:here|above|below|left|right|in|at|on|with|during|together)\b"
    r"|\bin (?:this|an?) (?:undated |recent )?(?:file|handout|aerial|photo|image|picture|still|frame|combination)\b"
    r"|^\W*(?:from left|clockwise|left to right|above|pictured|top|file):|^(?:image )?\d+ ?of ?\d+[a-z]"
)
SEEN = re.compile(
    r"\b(?:is|are) (?:seen|pictured|shown) "
    r"(?:in|at|on|near|during|after|before|with|here|from|outside|inside|off|above|below)\b"
)


def _shown(page: Page) -> Verdicts:
    for i in _open(
        page, "(", "pictured", "in this ", "in an ", "in a ", "from left", "clockwise", "left to ", "above:"
    ):
        if SHOWN.search(page.lows[i]):
            yield i, "caption"
    for i in _open(page, " seen ", " shown "):
        found = SEEN.search(page.lows[i])
        if found and not PAST.search(page.lows[i], 0, found.start()):
            yield i, "caption"


MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
FULL_DATE = re.compile(
    rf"(?:,|\bon|\bin) (?:{WEEKDAY},? )?(?:{MONTH} \d{{1,2}}, (?:19|20)\d\d|\d{{1,2}} {MONTH} (?:19|20)\d\d)\b"
)
DAY = re.compile(rf"\bon {WEEKDAY}\b|\bon {MONTH} \d{{1,2}}\b|, {WEEKDAY}\b|\bduring (?:an?|the|his|her|their)\b")
OPENER = re.compile(r"(?:on|in|at|as|when|even|however|but|and|after|before|since|by|while|early|if|for) ")
"""Words with which a story opens a sentence and a caption hardly ever does."""


def _dated_scene(page: Page) -> Verdicts:
    acting = {i for verb in ACTS for i in page.phrase(verb)}
    for i in sorted(acting.union(page.hits(" 20"), page.hits(" 19"))):
        low = page.lows[i]
        if page.label[i] is None and 50 <= page.size[i] <= 900 and '"' not in low and not OPENER.match(low):
            act = _scene(low, ACT) if i in acting and ". " not in low else None
            if (act and DAY.search(low, act)) or (FULL_DATE.search(low) and _scene(low)):
                yield i, "caption"


def _bracket_credit(page: Page) -> Verdicts:
    for i in _open(page, "("):
        line = page.lines[i]
        bracket = line[0] == "(" and line[-1] == ")" and line.count("(") == 1 and 5 <= len(line) <= 60
        if bracket and line[1].isupper() and i and not page.stop[i - 1]:
            yield i, "caption"


def _above_credit(page: Page) -> Verdicts:
    for i in range(len(page) - 1):
        if page.rule[i + 1] in ("credit", "bracket-credit") and page.size[i + 1] <= 60 and page.label[i] is None:
            words = page.lows[i][0] not in QUOTES and 20 <= page.size[i] <= 600
            if words and (not page.stop[i] or _scene(page.lows[i])):
                yield i, "caption"


MOST_ECHOES = 60
"""How many lines of a page are looked for elsewhere in it: enough for any story, and it keeps a huge text fast."""


def _echo(page: Page) -> Verdicts:
    asked = 0
    for i in page.story():
        low, size = page.lows[i], page.size[i]
        quoted = low[0] in QUOTES and low[-1] in QUOTES
        # a subhead may well say what the text below it says: a repeat is a whole quotation, or long and without a stop
        if low.count(" ") < 4 or not (20 <= size <= 300 if quoted else 50 <= size <= 300 and not page.stop[i]):
            continue
        asked += 1
        if asked > MOST_ECHOES:
            return
        if any(page.stop[k] and page.size[k] > size for k in page.hits(low.strip(EDGES))):
            yield i, "repeat" if quoted else "caption"


DAY_AT_END = re.compile(
    rf" on {WEEKDAY}(?: morning| afternoon| evening| night)?\W*$|, \d{{1,2}} {MONTH} (?:19|20)\d\d\W*$"
)
"""A day at the end of a line that is no sentence: no subhead ends so, and many captions do."""


def _without_stop(page: Page) -> Verdicts:
    for i in page.story():
        low = page.lows[i]
        dated = page.size[i] >= 30 and low.count(" ") >= 5 and DAY_AT_END.search(low) is not None
        if page.stop[i] or low[-1] in ":;,-–—" or low[0] in QUOTES:
            continue
        if not dated and (page.size[i] < 60 or low.count(" ") < 9):
            continue
        if ". " in low or titled(page.lines[i]) or ADDRESSED.search(low):
            continue
        if dated and not PAST.search(low):
            yield i, "caption"
            continue
        alone = 0 < i < len(page) - 1 and page.stop[i - 1] and page.stop[i + 1]
        if _scene(low) or (alone and not SCENE.search(low)):
            yield i, "caption"


def titled(line: str) -> bool:
    """Whether most words of a line open with a capital, as in a headline."""
    words = line.split()
    return 2 * sum(word[:1].isupper() for word in words) > len(words)


RULES: tuple[Rule, ...] = (
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
        apply=_shown,
    ),
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
        apply=_credit,
    ),
    Rule(
        name="bracket-credit",
        why="A name in brackets alone on a line, under a line without a full stop, says whose picture it was.",
        stage="words",
        yes=("The old bridge over the Low, seen from the mill\n⟦(Lowmere Courier)⟧",),
        no=("The talks failed.\n(They had failed before.)",),
        apply=_bracket_credit,
    ),
    Rule(
        name="dated-scene",
        why="A scene in the present tense with its day is how a news agency writes a caption.",
        stage="words",
        yes=(
            "⟦Mayor Ida Moss holds a lamp at the old mill in Lowmere, Friday, May 3, 2031.⟧",
            "⟦Mayor Ida Moss speaks to reporters at the old mill in Lowmere on Friday.⟧",
        ),
        no=(
            "The mill burned down on May 3, 2031, and was never built again by the town.",
            "On Friday Mayor Ida Moss speaks to reporters at the old mill in Lowmere.",
        ),
        apply=_dated_scene,
    ),
    Rule(
        name="above-credit",
        why="The line below names the maker of a picture, so this line was its caption.",
        stage="words",
        yes=("⟦The old bridge over the Low, seen from the mill⟧\n(Lowmere Courier)",),
        no=("The town was glad of it.\nPhoto: Ida Moss",),
        apply=_above_credit,
    ),
)

LATE_RULES: tuple[Rule, ...] = (
    Rule(
        name="echo",
        why="The line says word for word what the story says: it stood in large type or under a picture.",
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
        apply=_echo,
    ),
    Rule(
        name="without-stop",
        why="It says in the present tense what is to be seen, and has no full stop, as captions do.",
        stage="shape",
        yes=(
            "The council of Lowmere closed the old bridge on Monday after a crack was found in it.\n"
            "⟦A worker of the council walks across the empty bridge with a lamp in his hand⟧\n"
            "Engineers had looked at the bridge in March and had found it to be sound, the council said.",
        ),
        no=(
            "The council of Lowmere closed the old bridge on Monday after a crack was found in it.\n"
            "What the town of Lowmere did before the bridge was closed\n"
            "Engineers had looked at the bridge in March and had found it to be sound, the council said.",
        ),
        apply=_without_stop,
    ),
)
