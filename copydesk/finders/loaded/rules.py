"""The rules of the loaded-language finder, each a small function over a `Page`.

Stages: `look` rules propose words and phrases, `spare` rules take proposals back, `weigh` rules make one likelier or
less likely by what stands around it. `__init__.py` holds their order, reasons and examples.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from copydesk.finders.loaded.entry import Entry
from copydesk.finders.loaded.fields import fields
from copydesk.finders.loaded.lexicon import POSS, POSSESSIVES
from copydesk.finders.loaded.page import Found, Page
from copydesk.finders.loaded.watch import SHOUTED, SOFT

PEOPLE = frozenset(
    """migrant migrants immigrant immigrants refugee refugees foreigner foreigners asylum-seeker asylum-seekers seekers
    newcomer newcomers muslim muslims mexicans syrians africans arrivals illegals aliens jobless unemployed poor
    homeless beggars tourist tourists voters workers strangers outsiders""".split()
)
NATIONS = frozenset(
    """chinese china wuhan british english african mexican indian russian european spanish italian american kung
    foreign muslim immigrant""".split()
)
SAID = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|told|tells?|call(?:s|ed|ing)?|describ\w+|according|wr(?:ote|ites|iting)|tweet\w*|add(?:s|ed|ing)"
    r"|insist\w*|claim\w*|argu\w+|ask\w*|warn\w*|declar\w+|nam(?:ed|ing)|dub\w+|label\w*|brand\w*|refer\w*|quot\w+|accus\w+"
    r"|term(?:ed|s)|vow\w*|promis\w+|announc\w+|report\w*|stat(?:ed|es|ing)|think\w*|titled|known|entitled|headlined|cit\w+"
    r"|word|phrase|slogan|chant\w*|shout\w*|read(?:s|ing)?|denounc\w+|express\w+|explain\w*|stress\w*|suggest\w*|respond\w*"
    r"|repl\w+|testif\w+|admit\w*|acknowledg\w+|not(?:ed|es|ing)|decr\w+|prais\w+|blast\w*|slamm\w*)\b",
    re.IGNORECASE,
)
_LOUD = re.compile(r"[A-Z]{3,}(?:[ -]+[A-Z]{2,})*(?![a-z])")
_TITLES = frozenset(
    """party republic front union league movement bloc international army guard coalition alliance council committee
    institute act museum street avenue county university college press journal times post news""".split()
)
_EITHER = frozenset(["claim", "claims"])
_DETERMINERS = frozenset(
    """the a an this that these those his her its their our my your any some no all such each every many several most
    other two three both of""".split()
)
_BEFORE_NOUNS = _DETERMINERS - {"that", "who"} | frozenset("of in on at with from for into onto by".split())
_NEW = frozenset("new own latest first".split())
# Fields whose words judge hardly ever where the thing itself is near; *evil* does so in a church as well.
_PLAIN_FIELDS = frozenset(["war", "weather", "illness"])
# No word is surer than this: beside a plain sense or a name it must still be given up.
_SUREST = 0.97
# How far around an image a literal word of its field is looked for, in signs: about a paragraph each way.
_NEAR = 400
_NAMES_BEFORE = re.compile(r"[A-Z][a-z’'\-]+")
_ENTRY = {
    "mass": Entry(
        form="", label="metaphor", direction="against", neutral="many people", score=0.6, rule="people-as-flood"
    ),
    "virus": Entry(
        form="", label="label", direction="against", neutral="the virus", score=0.6, rule="blamed-on-a-nation"
    ),
    "soft": Entry(
        form="",
        label="euphemism",
        direction="for",
        neutral="the plain word for what they do",
        score=0.45,
        rule="soft-word-in-marks",
    ),
    "scare": Entry(
        form="",
        label="scare-quote",
        direction="against",
        neutral="the word without its marks",
        score=0.27,
        rule="marks-of-doubt",
    ),
    "loud": Entry(
        form="",
        label="exaggeration",
        direction="dramatic",
        neutral="the same words in small letters",
        score=0.4,
        rule="capitals-for-volume",
    ),
}


def _found(page: Page, first: int, last: int, entry: Entry) -> Found:
    score = entry.score if entry.score < _SUREST else _SUREST
    return Found(first, last, page.starts[first], page.end(last), entry, score / (1 - score))


def listed(page: Page, which: str) -> Iterator[Found]:
    """Words and phrases of the lexicon, and words that it can take apart; `which` names the rule that asks."""
    if which != "listed-phrase":
        for i, entry in page.proposed.get(which, ()):
            yield _found(page, i, i, entry)
        return
    words = page.words
    last = len(words) - 1
    for i, phrases in page.anchors:
        for phrase in phrases:
            near = i + phrase.near
            if near > last or words[near] != phrase.probe:
                continue
            first = i - phrase.anchor
            stop = first + len(phrase.words)
            if (
                first >= 0
                and stop <= len(words)
                and _fits(words, first, phrase.words)
                and page.low.find("\n", page.end(first), page.starts[stop - 1]) < 0
            ):
                yield _found(page, first, stop - 1, phrase.entry)
                break


def _fits(words: Sequence[str], at: int, phrase: tuple[str, ...]) -> bool:
    for there, word in enumerate(phrase, at):
        if words[there] != word and (
            word != POSS or (words[there] not in POSSESSIVES and not words[there].endswith("'s"))
        ):
            return False
    return True


def people_as_flood(page: Page) -> Iterator[Found]:
    """*migrant waves*, *a flood of refugees*: people spoken of as a mass of water or an army."""
    words = page.words
    for i in page.watched.get("people-as-flood", ()):
        if page.before(i) in PEOPLE:
            yield _found(page, i - 1, i, _ENTRY["mass"])
        elif page.after(i) == "of":
            for k in (2, 3):
                if i + k < len(words) and words[i + k] in PEOPLE and page.after(i + k - 1):
                    yield _found(page, i, i + k, _ENTRY["mass"])
                    break


def blamed_on_a_nation(page: Page) -> Iterator[Found]:
    """*the Marlish virus*: a nation or a town as the first name of a disease."""
    for i in page.watched.get("blamed-on-a-nation", ()):
        if page.before(i) in NATIONS:
            first = i - 2 if page.before(i - 1) in NATIONS else i - 1
            yield _found(page, first, i, _ENTRY["virus"])


def image_out_of_place(page: Page) -> Iterator[Found]:
    """A word of war, weather, illness, crime, faith or glory where nothing near it is literally of that kind."""
    for i in page.watched.get("image-out-of-place", ()):
        field, entry = fields().images[page.words[i]]
        if entry.score and not _literal(page, i, field):
            yield _found(page, i, i, entry)


def _literal(page: Page, i: int, field: str) -> bool:
    """Whether a literal word of the field stands near word `i`."""
    literal = fields().literal[field]
    first, last = bisect_left(page.starts, page.starts[i] - _NEAR), bisect_left(page.starts, page.end(i) + _NEAR)
    return not (literal.isdisjoint(page.words[first:i]) and literal.isdisjoint(page.words[i + 1 : last]))


def meant_literally(page: Page, found: Found) -> bool:
    """Whether a listed word is an image elsewhere, and here stands beside a literal word of its field."""
    image = fields().images.get(page.words[found.first]) if found.first == found.last else None
    return image is not None and image[0] in _PLAIN_FIELDS and _literal(page, found.first, image[0])


def soft_word_in_marks(page: Page) -> Iterator[Found]:
    """*‘specialists’*: a soft word that the story itself puts in marks."""
    if "soft-word-in-marks" not in page.watched:
        return
    for start, end in page.short_quotes:
        places = _inside(page, start, end)
        if 1 <= len(places) <= 2 and page.words[places[-1]] in SOFT:
            yield _found(page, places[-1], places[-1], _ENTRY["soft"])


def marks_of_doubt(page: Page) -> Iterator[Found]:
    """One word in marks, after *the*, *its*, *the firm’s* and their like, that nobody is said to say."""
    for start, end in page.short_quotes:
        places = _inside(page, start, end)
        if len(places) != 1 or places[0] == 0:
            continue
        previous = page.words[places[0] - 1]
        if previous not in _DETERMINERS | _NEW and not previous.endswith("'s"):
            continue
        word = page.raw(places[0])
        if len(word) < 3 or page.text[page.end(places[0] - 1) : start] != " ":
            continue
        line_start, line_end = page.line(start)
        if word[0].isupper() or SAID.search(page.text, max(line_start, start - 400), min(line_end, end + 400)):
            continue  # a title or a name, or a fragment of what somebody said
        if not _said_elsewhere(page, word.lower(), line_start, line_end):
            yield _found(page, places[0], places[0], _ENTRY["scare"])


def _said_elsewhere(page: Page, words: str, line_start: int, line_end: int) -> bool:
    """Whether another line quotes these words from somebody."""
    at = page.low.find(words)
    for _ in range(8):  # a quotation that counts stands near; a word of every line is no quotation
        if at < 0:
            return False
        start, end = page.line(at)
        if start != line_start and page.in_quotes(at) and SAID.search(page.text, start, end):
            return True
        at = page.low.find(words, max(end, line_end if start == line_start else 0))
    return False


def _inside(page: Page, start: int, end: int) -> list[int]:
    """The numbers of the words between two code points."""
    i = bisect_left(page.starts, start)
    out = []
    while i < len(page.starts) and page.end(i) <= end:
        out.append(i)
        i += 1
    return out


def capitals_for_volume(page: Page) -> Iterator[Found]:
    """Everyday words in capitals inside a line that is otherwise in small letters."""
    if not any(page.raw(i).isupper() for i in page.watched.get("capitals-for-volume", ())):
        return
    for match in _LOUD.finditer(page.text):
        places = [i for i in _inside(page, match.start(), match.end()) if page.words[i] in SHOUTED]
        if not places:
            continue
        start, end = page.line(match.start())
        near = page.text[max(start, match.start() - 200) : match.start()]
        near += page.text[match.end() : min(end, match.end() + 200)]
        if sum(sign.isupper() for sign in near) * 2 <= sum(sign.islower() for sign in near):
            yield _found(page, places[0], places[-1], _ENTRY["loud"])


def other_sense(page: Page, found: Found) -> bool:
    """Whether the neighbours make a listed word cold (*tax regime*)."""
    return bool(found.entry.cold) and cold_beside(page, found) is not None


def cold_beside(page: Page, found: Found) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The first pair of neighbours, before and after, that makes a listed word cold here; None where there is none."""
    for before, after in found.entry.cold:
        if after and tuple(page.words[found.last + 1 : found.last + 1 + len(after)]) != after:
            continue
        if before and tuple(page.words[max(0, found.first - len(before)) : found.first]) != before:
            continue
        return before, after
    return None


def noun_here(page: Page, found: Found) -> bool:
    """Whether a form that can be verb or noun stands as a noun: *the claims*, *two barges*, *tons of milk*."""
    if found.first != found.last or found.entry.rule != "listed-word":
        return False
    word = page.words[found.first]
    if word in _EITHER:
        before, after = page.before(found.first), page.after(found.last)
        if before in _DETERMINERS or before.endswith("'s") or after in ("of", "against", "about"):
            return True
        # An adjective or a number before a plural: *false claims*, *three claims*; a name or pronoun makes it a verb.
        previous = page.raw(found.first - 1) if before else ""
        return bool(re.search(r"(?:ous|ful|less|ive|al|ic|ing|ed|se|ent|less)\Z|\d\Z", previous))
    # A listed verb in a form that a noun has as well, after a word that only a noun follows.
    if found.entry.label != "verb" or found.entry.row[2] != "v" or word.endswith(("ed", "ing")):
        return False
    before = page.before(found.first)
    return before in _BEFORE_NOUNS or before.endswith("'s")


def own_name(page: Page, found: Found) -> bool:
    """Whether it is part of a name that a party, a body or a person bears (*Socialist Party*, *Ann Savage*)."""
    raw = page.raw(found.first)
    if not raw[:1].isupper() or raw.isupper() or page.in_title_case(found.start):
        return False
    following = page.raw(found.last + 1) if page.after(found.last) else ""
    if following[:1].isupper() and following.lower() in _TITLES:
        return True
    if not page.before(found.first):
        return False
    previous = page.raw(found.first - 1)
    return bool(_NAMES_BEFORE.fullmatch(previous)) and previous.lower() not in ("the", "a", "an", "as", "and")


def like_a_name(page: Page, found: Found) -> float:
    """A capital inside a sentence: more likely a name than a judgement."""
    raw = page.raw(found.first)
    if raw[:1].isupper() and not raw.isupper() and page.before(found.first) and not page.in_title_case(found.start):
        return 0.5
    return 1.0
