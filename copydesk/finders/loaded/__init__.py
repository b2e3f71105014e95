"""The loaded-language finder: words that do the arguing, found by named rules and a lexicon of our own.

A rule of stage `look` proposes a word or phrase with odds from the lexicon; `spare` rules take back what is a name or
another sense; `weigh` rules multiply the odds by what stands around; what ends above the threshold is marked, with its
label, direction, a plainer wording, a score, a target where a rule can tell, and whose word it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, partial

from copydesk.finders.loaded import layers
from copydesk.finders.loaded.lexicon import lexicon
from copydesk.finders.loaded.marks import annotate
from copydesk.finders.loaded.page import Found, Page
from copydesk.finders.loaded.rules import (
    blamed_on_a_nation,
    capitals_for_volume,
    image_out_of_place,
    like_a_name,
    listed,
    marks_of_doubt,
    meant_literally,
    noun_here,
    other_sense,
    own_name,
    people_as_flood,
    soft_word_in_marks,
)
from copydesk.finders.rule import Rule, by_stage
from copydesk.marks.annotation import Annotation

# Marked from this likelihood on: the best balance of found and wrong marks on texts marked by others.
THRESHOLD = 0.25

RULES: tuple[Rule, ...] = (
    Rule(
        name="listed-phrase",
        why="A phrase of our list takes a side, though its words are plain one by one.",
        stage="look",
        yes=("The harbour board should ⟦keep its nose out⟧ of the quarrel.",),
        no=("The dog kept its nose in the grass.",),
        apply=partial(listed, which="listed-phrase"),
    ),
    Rule(
        name="listed-word",
        why="A word of our list judges more often than it only tells.",
        stage="look",
        yes=("The mayor ⟦slammed⟧ the plan.",),
        no=("The mayor read the plan.",),
        apply=partial(listed, which="listed-word"),
    ),
    Rule(
        name="known-half",
        why="One half of the compound judges the other.",
        stage="look",
        yes=("A ⟦tunnel-obsessed⟧ council met again.",),
        no=("A well-lit hall was full.",),
        apply=partial(listed, which="known-half"),
    ),
    Rule(
        name="known-ending",
        why="The word is made from one that judges, or its ending judges by itself.",
        stage="look",
        yes=("His critics are ⟦doommongers⟧.",),
        no=("The ironmonger sold nails.",),
        apply=partial(listed, which="known-ending"),
    ),
    Rule(
        name="people-as-flood",
        why="People are spoken of as water or as an army, which makes them a danger before a fact is told.",
        stage="look",
        yes=("Osk fears new ⟦migrant waves⟧ in spring.", "A ⟦flood of refugees⟧ reached Marl."),
        no=("A flood of orders reached Marl.",),
        apply=people_as_flood,
    ),
    Rule(
        name="image-out-of-place",
        why="A word of war, weather, illness, crime, faith or glory is an image where nothing near it is of that kind.",
        stage="look",
        yes=("The reading club is at ⟦war⟧ over its biscuits.", "A ⟦plague⟧ of forms reached the town hall."),
        no=("The war killed nine soldiers.", "The plague filled the hospital."),
        apply=image_out_of_place,
    ),
    Rule(
        name="blamed-on-a-nation",
        why="A nation's name before a disease hangs the disease on its people.",
        stage="look",
        yes=("They spoke of the ⟦Chinese virus⟧ again.",),
        no=("Chinese doctors studied the virus.",),
        apply=blamed_on_a_nation,
    ),
    Rule(
        name="soft-word-in-marks",
        why="A soft word in marks may hide a hard fact that the story cannot settle.",
        stage="look",
        yes=("Osk had sent ‘⟦specialists⟧’ across the river.",),
        no=("Osk had sent specialists in bridges across the river.",),
        apply=soft_word_in_marks,
    ),
    Rule(
        name="marks-of-doubt",
        why="Marks around a word that nobody in the story is said to say cast doubt on it.",
        stage="look",
        yes=("The ministry opened its new “⟦freedom⟧” bureau on Monday.",),
        no=("She called the bureau a “joke” and left.",),
        apply=marks_of_doubt,
    ),
    Rule(
        name="capitals-for-volume",
        why="Capitals make an everyday word louder without adding a fact.",
        stage="look",
        yes=("The report is ⟦THREE HUNDRED⟧ pages long.",),
        no=("The NATO report is long.",),
        apply=capitals_for_volume,
    ),
    Rule(
        name="other-sense",
        why="Beside this neighbour the word has a plain sense.",
        stage="spare",
        yes=("The new tax ⟦regime⟧ starts in May.",),
        no=("The new regime starts in May.",),
        apply=other_sense,
    ),
    Rule(
        name="meant-literally",
        why="Beside a word of its own field, such as a doctor beside an illness, it only tells what happened.",
        stage="spare",
        yes=("Doctors at the hospital spoke of the ⟦cancer⟧.",),
        no=("Readers spoke of the cancer of stickers.",),
        apply=meant_literally,
    ),
    Rule(
        name="noun-here",
        why="As a noun it only names a statement; as a verb it doubts it.",
        stage="spare",
        yes=("They looked into the ⟦claims⟧ of both towns.",),
        no=("Osk claims that it paid.",),
        apply=noun_here,
    ),
    Rule(
        name="own-name",
        why="It is part of a name that somebody bears or chose.",
        stage="spare",
        yes=("The ⟦Radical⟧ Party met on Monday.", "A letter from Ann ⟦Savage⟧ was read."),
        no=("The radical wing of the party met on Monday.",),
        apply=own_name,
    ),
    Rule(
        name="like-a-name",
        why="A capital inside a sentence is more often a name than a judgement.",
        stage="weigh",
        yes=("We heard that ⟦Brute⟧ had won.",),
        no=("We heard that the ⟦brute⟧ had won.",),
        apply=like_a_name,
    ),
)


def find(
    text: str,
    *,
    without: frozenset[str] = frozenset(),
    artifact: Sequence[Annotation] | None = None,
    attribution: Sequence[Annotation] | None = None,
) -> list[Annotation]:
    """The loaded words of a text, in text order.

    Args:
        text: any text; time grows linearly with its length.
        without: names of rules to leave out.
        artifact: layer 1 of the text where it is known already; found by the sibling finder otherwise, where needed.
        attribution: layer 2, likewise.

    Returns:
        Annotations by `finder`, with `attrs` direction, neutral, score (0 to 1), voice, and target (spans) where a
        rule can tell whom or what the word is about.

    Raises:
        CopydeskError: a name in `without` is no rule's name.
    """
    page = Page(text)
    kept = chosen(page, without)
    if not kept:
        return []
    return annotate(page, kept, WHY, artifact=artifact, attribution=attribution)


def ready() -> None:
    """Read the tables now rather than with the first text: for whoever will ask many."""
    lexicon()
    layers.ready()


def chosen(page: Page, without: frozenset[str] = frozenset(), threshold: float = THRESHOLD) -> list[Found]:
    """What the rules propose and keep, in text order, without overlaps; `odds` are final."""
    stages = _stages(without)
    found: list[Found] = []
    for rule in stages["look"]:
        if rule.name in page.asked:
            found.extend(rule.apply(page))
    if not found:
        return []
    for rule in stages["spare"]:
        found = [one for one in found if not rule.apply(page, one)]
    if len(found) > 1:
        found = _apart(found)
    for rule in stages["weigh"]:
        for one in found:
            one.odds *= rule.apply(page, one)
    least = threshold / (1 - threshold)
    return [one for one in found if one.odds >= least]


def _apart(found: Iterable[Found]) -> list[Found]:
    """Of proposals that overlap the longer one; of two equally long the image, then the surer one; in text order."""
    out: list[Found] = []
    for one in sorted(found, key=lambda f: (f.first, -f.last, f.entry.rule != "image-out-of-place", -f.odds)):
        if out and one.first <= out[-1].last:
            if one.last - one.first > out[-1].last - out[-1].first:
                out[-1] = one
            continue
        out.append(one)
    return out


@cache
def _stages(without: frozenset[str]) -> dict[str, tuple[Rule, ...]]:
    return by_stage(RULES, without)


WHY: dict[str, str] = {rule.name: rule.why for rule in RULES}
