"""Artifact rules for captions: who took the picture, what it shows, and the lines that stood under it."""

from __future__ import annotations

import re

from copydesk.finders.artifact.page import EDGES, Page, Verdicts
from copydesk.finders.artifact.words import ADDRESSED
from copydesk.finders.rule import Rule, table


def _words(kind: str) -> list[str]:
    return [row["words"] for row in table("artifact_captions") if row["kind"] == kind]


def _any(words: list[str]) -> str:
    ordered = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word) + (r"\b" if word[-1].isalnum() else "") for word in ordered) + ")"


CREDIT = re.compile(_any(_words("credit")))
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
CREDIT_HINTS = (
    "credit",
    "photo",
    "image",
    "pic",
    "illustration",
    "graphic",
    "video by",
    "courtesy",
    "screen",
    "stock",
    "via ",
)
OPENING_HINTS = ("image", "photo", "picture", "video", "illustration", "graphic", "media", "pic", "©", "courtesy")


def _credit(page: Page) -> Verdicts:
    for i in sorted(
        set(page.hits("/")) | set(page.hits("(ap")) | set(page.hits("(reuters)")) | set(page.hits("(afp)"))
    ):
        if page.label[i] is None and page.size[i] <= 900 and CREDIT_NAME.search(page.lines[i]):
            yield i, "caption"
    for hint in OPENING_HINTS:
        for i in page.hits(hint):
            if page.label[i] is None and OPENING_CREDIT.match(page.lows[i]) and page.size[i] <= 900:
                yield i, "caption"
    for i in sorted({i for hint in CREDIT_HINTS for i in page.hits(hint)}):
        if page.label[i] is None and page.size[i] <= 900:
            low = page.lows[i]
            found = None
            for found in CREDIT.finditer(low):
                pass
            # in the middle of a line that ends as a sentence does, the words are the story's own
            if found and (not page.stop[i] or found.start() == 0 or found.start() > len(low) - 60):
                yield i, "caption"


SHOWN = re.compile(
    r"\((?:pictured|left|right|centre|center|above|below|background|foreground|top|bottom|middle|file|inset|seen)\b[^()]*\)"
    r"|\([^()]{0,60}\bpictured\b[^()]*\)|\([^()]{3,60} on [a-z]+ \d{1,2}\)|^\W*pictured\b|, pictured\b"
    r"|\bpictured (?:here|above|below|left|right|in|at|on|with|during|together)\b"
    r"|\bin (?:this|an?) (?:undated |recent )?(?:file|handout|aerial|photo|image|picture|still|frame|combination|courtroom)\b"
    r"|^\W*(?:from left|clockwise|left to right|above|pictured|top|file):|^(?:image )?\d+ ?of ?\d+[a-z]"
)
SEEN = re.compile(
    r"\b(?:is|are) (?:seen|pictured|shown) "
    r"(?:in|at|on|near|during|after|before|with|here|from|outside|inside|off|above|below)\b"
)
SHOWN_HINTS = ("(", "pictured", "in this ", "in an ", "in a ", "from left", "clockwise", "left to right", "above:")


def _shown(page: Page) -> Verdicts:
    for i in sorted({i for hint in SHOWN_HINTS for i in page.hits(hint)}):
        if page.label[i] is None and 15 < page.size[i] <= 700 and SHOWN.search(page.lows[i]):
            yield i, "caption"
    for hint in (" seen ", " shown "):
        for i in page.hits(hint):
            found = SEEN.search(page.lows[i])
            if found and page.size[i] <= 700 and not PAST.search(page.lows[i], 0, found.start()):
                yield i, "caption"


MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
FULL_DATE = re.compile(
    rf"(?:,|\bon|\bin) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    rf"(?:{MONTH} \d{{1,2}}, (?:19|20)\d\d|\d{{1,2}} {MONTH} (?:19|20)\d\d)\b"
)


OPENER = re.compile(r"(?:on|in|at|as|when|even|however|but|and|after|before|since|by|while|early|if|for) ")
"""Words with which a story opens a sentence and a caption hardly ever does."""


def _dated_scene(page: Page) -> Verdicts:
    for i in sorted(set(page.hits(" 20")) | set(page.hits(" 19"))):
        low = page.lows[i]
        if page.label[i] is None and 60 < page.size[i] <= 700 and '"' not in low and FULL_DATE.search(low):
            if OPENER.match(low):
                continue
            scene = SCENE.search(low, 0, 160)
            if scene and not PAST.search(low, 0, scene.start()):
                yield i, "caption"


def _bracket_credit(page: Page) -> Verdicts:
    for i in page.hits("("):
        line = page.lines[i]
        if i and page.label[i] is None and 5 <= page.size[i] <= 60 and line[0] == "(" and line[-1] == ")":
            if not page.stop[i - 1] and line[1].isupper() and line.count("(") == 1:
                yield i, "caption"


def _above_credit(page: Page) -> Verdicts:
    for i in range(len(page) - 1):
        if page.label[i + 1] == "caption" and page.label[i] is None and 20 <= page.size[i] <= 600:
            if page.size[i + 1] <= 60 and page.rule[i + 1] in ("credit", "bracket-credit"):
                scene = SCENE.search(page.lows[i], 0, 160)
                if page.lines[i][0] in "\"“‘'":
                    continue
                if not page.stop[i] or (scene and not PAST.search(page.lows[i], 0, scene.start())):
                    yield i, "caption"


NAMES = re.compile(
    r"(?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w.'’-]+, [A-Z][\w ]+$|[A-Z][\w.]*(?: [A-Z][\w.]+){0,3} for [A-Z][\w ]+$"
)
AGENCY_NAME = re.compile(rf"(?:[A-Z][\w.'’-]+ ){{1,3}}[A-Z][\w.'’-]+(?:, |/| / ){AGENCY}$")


def _photo_name(page: Page) -> Verdicts:
    for i in range(1, len(page)):
        if page.label[i] is None and page.size[i] <= 60 and not page.stop[i]:
            if page.label[i - 1] == "caption":
                if NAMES.match(page.lines[i]):
                    yield i, "caption"
            elif page.label[i - 1] is None and not page.stop[i - 1] and i - 1 not in page.titles:
                # a name and an agency under a headline are its byline; under anything else they credit a picture
                if page.lows[i - 1].count(" ") >= 3 and AGENCY_NAME.match(page.lines[i]):
                    yield i - 1, "caption"
                    yield i, "caption"


MOST_ECHOES = 60
"""How many lines of a page are looked for elsewhere in it: enough for any story, and it keeps a huge text fast."""


def _echo(page: Page) -> Verdicts:
    asked = 0
    for i in range(page.first, page.last + 1):
        if page.label[i] is None and page.size[i] <= 300 and page.lows[i].count(" ") >= 4:
            quoted = page.lines[i][0] in "\"“‘'" and page.lines[i][-1] in "\"”’'"
            # a subheading may well say what the text below it says: it takes a whole sentence or a quotation
            if page.size[i] < (20 if quoted else 50) or (page.prose(i) and not quoted):
                continue
            asked += 1
            if asked > MOST_ECHOES:
                return
            if any(page.stop[k] and page.size[k] > page.size[i] for k in page.hits(page.lows[i].strip(EDGES))):
                yield i, "repeat"


def _without_stop(page: Page) -> Verdicts:
    for i in range(page.first, page.last + 1):
        low = page.lows[i]
        if page.label[i] is None and not page.stop[i] and page.size[i] >= 60 and low[-1] not in ":;,-–—":
            if low.count(" ") >= 9 and ". " not in low and low[0] not in "\"'" and not ADDRESSED.search(low):
                scene = SCENE.search(low)
                alone = 0 < i < len(page) - 1 and page.stop[i - 1] and page.stop[i + 1]
                if (alone or scene) and not titled(page.lines[i]):
                    if not (scene and PAST.search(low, 0, scene.start())):
                        yield i, "caption"


def titled(line: str) -> bool:
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
        name="dated-scene",
        why="A scene in the present tense with a full date is how a news agency writes a photo caption.",
        stage="words",
        yes=("⟦Mayor Ida Moss speaks to reporters at the old mill in Lowmere, Friday, May 3, 2031.⟧",),
        no=("The mill burned down on May 3, 2031, and was never built again by the town.",),
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
        name="photo-name",
        why="A name and an agency under a caption say who took the picture.",
        stage="shape",
        yes=(
            "The old bridge (pictured in May)\n⟦Ida Moss, Lowmere Press⟧",
            "⟦Head of the mill Bo Reed⟧\n⟦Ida Moss, AP⟧",
        ),
        no=("The old bridge is closed.\nIda Moss, Lowmere Press", "Ida Moss, AP"),
        apply=_photo_name,
    ),
    Rule(
        name="echo",
        why="The line says word for word what a sentence of the story says: it stood in large type or under a picture.",
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
            "⟦A worker of the council walks across the empty bridge with a lamp on Monday night⟧\n"
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
