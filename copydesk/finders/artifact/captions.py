"""Artifact rules for captions: who took the picture, what it shows, and the lines that stood under it."""

from __future__ import annotations

import re

from copydesk.finders.artifact.page import Page, Verdicts
from copydesk.finders.artifact.words import ADDRESSED
from copydesk.finders.rule import Rule

CREDIT_NAME = re.compile(
    r"\((?:photo by |via |photo via )?[A-Z][\w.'’-]*(?: [\w.'’-]+){0,4} ?/ ?[A-Z][^()\n]{1,45}\)\W*$"
    r"|\b(?:AP|AFP|Reuters|REUTERS|EPA|PA|Getty|Getty Images|Bloomberg|Shutterstock|Alamy|AAP) ?/ ?[A-Z]\w+[^.]{0,40}$"
    r"|\b[A-Z]\w+ ?/ ?(?:AP|AFP|Reuters|REUTERS|EPA|PA|Getty|Getty Images|Bloomberg|Shutterstock|Alamy|AAP)\b\W*$",
)
CREDIT_WORD = re.compile(
    r"^\W*(?:image|photo|photos|picture|pictures|video|photograph|photography|illustration|graphic|media|caption|file photo|pic)"
    r"(?: credit| courtesy| copyright| caption| source)?s?(?: by\b| courtesy of\b|: ?|(?<=copyright) |(?<=caption) ?|(?<=courtesy) )"
    r"|(?:photo|image|picture|pic|photograph|video|illustration)s?(?: ?credits?|s? by| ?courtesy(?: of)?)\b ?:?"
    r"|credits?(?::|\.\.\.|…)|^\W*courtesy (?:of )?\w|\(courtesy\b|\bcourtesy of [^.]{3,40}$|photo: ?\w|image: ?\w"
    r"|^\W*© ?\w|\bgetty images\b|\bap photo\b|\bfile photo\b|\bfile picture\b|\bfile image\b|\bhandout (?:photo|image|picture)\b"
    r"|\bstock image\b|\bstock photo\b|\bscreengrab\b|\bscreenshot (?:from|of|via)\b|\bshutterstock\b|\bistock|\bvia ap\b|\bvia reuters\b"
    r"|\(image[:/ ]|\(photo[:/ ]|\(picture[:/ ]|\(ap\)\W*$|\(reuters\)\W*$|\(afp\)\W*$",
)
CAPTION_HINTS = (
    "photo", "image", "pic", "credit", "courtesy", "©", "video", "illustration", "caption", "media", "graphic",
    "screen", "stock", "via ", "(ap)", "(reuters)", "(afp)",
)  # fmt: skip
SHOWN = re.compile(
    r"\((?:pictured|left|right|centre|center|above|below|background|foreground|top|bottom|l|r|c|middle|file|inset|seen)\b[^)]*\)"
    r"|\((?:[^()]{0,40}\bpictured\b[^()]*|[^()]{3,50} on [a-z]+ \d{1,2})\)"
    r"|\bpictured (?:here|above|below|left|right|in|at|on|with|during|together)\b|^\W*pictured\b|, pictured\b"
    r"|\b(?:is|are) (?:seen|pictured|shown)\b(?! as\b| by (?:many|some|most)\b)|\bin (?:this|an?) (?:undated |recent )?(?:file|handout|aerial|photo|image|picture|"
    r"video|still|frame|screen|combination|courtroom)\b|^\W*(?:from left|clockwise|left to right|above|pictured|top|file):"
    r"|^(?:\d+ ?of ?\d+|image \d+ of \d+)\S"
)
SHOWN_HINTS = ("pictured", "seen", "shown", " this ", "(", "left", "clockwise", "file", "above:", "of")
MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
FULL_DATE = re.compile(
    rf"(?:, | on |in )(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:{MONTH} \d{{1,2}}, (?:19|20)\d\d|\d{{1,2}} {MONTH} (?:19|20)\d\d)\b"
)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
SCENE = re.compile(
    r"\b(?:speaks?|arrives?|walks?|poses?|holds?|celebrates?|looks? (?:on|at)|waves?|greets?|leaves?|attends?|stands?|sits?|"
    r"gestures?|reacts?|watch(?:es)?|talks?|takes?|carry|carries|rides?|runs?|gather|gathers|protest|protests|line|lines|fly|"
    r"flies|wears?|wearing|shakes?|smiles?|listens?|delivers?|answers?|addresses|appears?|plays?|kicks?|dunks?|shoots?|"
    r"fill|fills|inspects?|visits?|prepares?|hugs?|kisses|points?|display|displays|drives?|works?|puts?|passes|queue|queues|"
    r"march|marches|chant|chants|enters?|perform|performs|cheer|cheers|clean|cleans|cross|crosses|light|lights|"
    r"burn|burns|rises?|covers?|is|are|shows?|reads?|strokes?|feeds?|rests?|hangs?)\b"
)


def credit_tail(page: Page) -> Verdicts:
    for i in page.open():
        low = page.lows[i]
        if page.size[i] > 900:
            continue
        if "/" in low and CREDIT_NAME.search(page.lines[i]):
            yield i, "caption"
            continue
        for hint in CAPTION_HINTS:
            if hint in low:
                found = CREDIT_WORD.search(low)
                if found and (found.start() == 0 or not page.stop[i] or found.start() > len(low) - 80):
                    yield i, "caption"
                break


def shown(page: Page) -> Verdicts:
    for i in page.open():
        low = page.lows[i]
        if 15 < page.size[i] <= 700 and SHOWN.search(low):
            yield i, "caption"


def dated_scene(page: Page) -> Verdicts:
    for i in page.open():
        low = page.lows[i]
        if 60 < page.size[i] <= 700 and FULL_DATE.search(low):
            date = FULL_DATE.search(low)
            assert date
            scene = SCENE.search(low, 0, 160)
            if scene and ('"' not in low and " said" not in low):
                yield i, "caption"


def bracket_credit(page: Page) -> Verdicts:
    for i in page.open():
        line = page.lines[i]
        if 5 <= page.size[i] <= 60 and line[0] == "(" and line[-1] == ")" and line.count("(") == 1:
            if i and not page.stop[i - 1] and line[1].isupper():
                yield i, "caption"
                if page.label[i - 1] is None and page.size[i - 1] > 40:
                    yield i - 1, "caption"


def echo(page: Page) -> Verdicts:
    """A line without a stop whose words are, in their order, the words of a sentence elsewhere in the page."""
    for i in range(page.first, page.last + 1):
        low = page.lows[i]
        if page.label[i] is None and not page.stop[i] and page.size[i] >= 50:
            if next((True for k in page.hits(low) if k != i), False):
                yield i, "caption"


NAMES = re.compile(
    r"^(?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w.'’-]+, (?:AP|AFP|EPA|[A-Z][\w ]+)$|^[A-Z][\w.]*(?: [A-Z][\w.]+){0,3} for [A-Z][\w ]+$"
)


def photo_name(page: Page) -> Verdicts:
    for i in range(1, len(page)):
        if (
            page.label[i] is None
            and page.label[i - 1] == "caption"
            and page.size[i] <= 60
            and NAMES.match(page.lines[i])
        ):
            yield i, "caption"


def without_stop(page: Page) -> Verdicts:
    for i in range(max(page.first, 0), page.last + 1):
        if page.label[i] is None and not page.stop[i] and page.size[i] >= 70 and page.lines[i][-1] not in ":;,-–—":
            low = page.lows[i]
            if low.count(" ") >= 9 and SCENE.search(low) and ". " not in low and not ADDRESSED.search(low):
                yield i, "caption"


RULES: tuple[Rule, ...] = (
    Rule(
        name="bracket-credit",
        why="A name in brackets on its own line, under a line without a full stop, credits a photo, and the line above is its caption.",
        stage="words",
        yes=("The old bridge over the Low, seen from the mill\n⟦(Lowmere Courier)⟧",),
        no=("The talks failed.\n(They had failed before.)",),
        apply=bracket_credit,
    ),
    Rule(
        name="credit-tail",
        why="A photographer, an agency or the words photo and credit show that this line stood under a picture.",
        stage="words",
        yes=("⟦The old bridge over the Low. (Ida Moss/Lowmere Press)⟧", "⟦The old bridge. Photo: Ida Moss⟧"),
        no=("She took a photo of the bridge and went home.",),
        apply=credit_tail,
    ),
    Rule(
        name="shown",
        why="Words such as pictured, left or seen here point at a picture that is not there.",
        stage="words",
        yes=("⟦The mayor (pictured at the mill on May 3) has not answered⟧", "⟦Ships are seen off Lowmere⟧"),
        no=("The mayor pictured a better town.",),
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
        name="echo",
        why="The line says, word for word and without its full stop, what a sentence of the story says: it stood under a photo.",
        stage="shape",
        yes=(),
        no=(),
        apply=echo,
    ),
    Rule(
        name="photo-name",
        why="A name under a caption credits the photographer.",
        stage="shape",
        yes=(),
        no=(),
        apply=photo_name,
    ),
    Rule(
        name="without-stop",
        why="A long line without a full stop amid sentences that have one is a caption without its photo.",
        stage="shape",
        yes=(),
        no=(),
        apply=without_stop,
    ),
)
