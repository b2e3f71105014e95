"""What a class did in each task, counted: the figures behind the report and the picture that a lesson shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from copydesk.classroom.gradebook import Gathered, Progress, Student
from copydesk.classroom.pages.drawn import quoted
from copydesk.classroom.pages.times import Earlier, earlier, states_at_each
from copydesk.classroom.pages.times import votes as votes_of
from copydesk.journal.fold import TaskState
from copydesk.marks.annotation import ROLES
from copydesk.score.agreement import ItemSplit, class_split, same_answer
from copydesk.score.key import Key
from copydesk.score.match import match
from copydesk.score.taken import Taken
from copydesk.score.tempted import why_extra
from copydesk.score.units import word_table
from copydesk.tasks.assignment import Task
from copydesk.tasks.choose import chosen
from copydesk.tasks.estimate import guess
from copydesk.tasks.kind import Context
from copydesk.tasks.kinds import kind_of
from copydesk.tasks.mark import marks, said_nothing
from copydesk.tasks.sort import sorted_cards
from copydesk.tasks.voice import answers

MOST_STRAYS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Stray:
    """Marks of several students on the same words that the key does not have: how many, as what, and what is wrong."""

    line: int
    words: str
    spans: tuple[tuple[int, int], ...]
    count: int
    labels: Mapping[str, int]
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """How a class marked a text at one time.

    Attributes:
        students: how many opened the task: shares are of them.
        heat: for each role the words that anybody marked: start, end, how many.
        items: each gold item with found, nearly, missed and the labels given.
        strays: what was marked and is not in the key, the most frequent first.
        alpha: Krippendorff's alpha over the class; None where it cannot be said.
        precision, recall: over all marks and all items of the class; None where there are none.
        extras: extra marks in all; ``without``: how many students made none.
        share: the mean share of the points.
        nothing: how many said *read it all: nothing here*.
    """

    students: int
    heat: Mapping[str, tuple[tuple[int, int, int], ...]]
    items: tuple[ItemSplit, ...]
    strays: tuple[Stray, ...]
    alpha: float | None
    precision: float | None
    recall: float | None
    extras: int
    without: int
    share: float
    nothing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """How a class answered a question at one time: for each part of it, how many gave which answer.

    ``agreement``: how often two of them gave the same answer; None where that cannot be said.
    """

    students: int
    counts: Mapping[str, Mapping[str, int]]
    share: float
    numbers: tuple[float, ...] = ()
    agreement: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One task: at each time it was looked at (first vote, second vote …) how the class stood.

    ``texts``: what was written, with who wrote it; ``moves``: of those who picked an option in both votes, how many
    went from which to which.
    """

    context: Context
    views: Mapping[str, Marked | Answered]
    texts: tuple[tuple[str, str], ...] = field(default=())
    moves: Mapping[tuple[str, str], int] = field(default_factory=dict)

    @property
    def last(self) -> Marked | Answered:
        """The latest view, which is shown first."""
        return list(self.views.values())[-1]


def pictures(got: Gathered, progress: Progress | None = None) -> list[Picture]:
    """The picture of each task, in the assignment's order.

    ``progress``, where given, is told before each task how many are done, and of how many.
    """
    made, before = [], earlier(got)
    for done, context in enumerate(got.contexts.values()):
        if progress is not None:
            progress(done, len(got.contexts))
        made.append(picture(context, got.students, before))
    return made


def picture(context: Context, students: Sequence[Student], before: Earlier | None = None) -> Picture:
    """One task's picture: students who never opened it are left out, since they said nothing of it.

    ``before``: what they handed in of the lessons whose questions are asked again.
    """
    kind = context.task.kind
    look: Callable[[Context, Sequence[TaskState]], Marked | Answered] = _marked if kind == "mark" else _answered
    times = states_at_each(context.task, students, before or {})
    views = {name: look(context, states) for name, states in times.items()}
    texts: list[tuple[str, str]] = []
    if kind_of(kind).by_person:
        for one in students:
            text = one.handin.state(context.task.id).answers.get("text")
            if isinstance(text, str) and text.strip():
                texts.append((one.name, text.strip()))
    return Picture(context=context, views=views, texts=tuple(texts), moves=_moves(context, students, before or {}))


def _moves(context: Context, students: Iterable[Student], before: Earlier) -> dict[tuple[str, str], int]:
    """Of those who picked one option in both votes, how many went from which to which; the most frequent first."""
    if context.task.kind != "choose" or context.task.many:
        return {}
    counts: Counter[tuple[str, str]] = Counter()
    for one in students:
        votes = votes_of(context.task, one, before)
        picked = [_answers(context, vote) for vote in votes if vote is not None]
        if len(picked) == 2 and all(picked):
            counts[picked[0][0][1], picked[1][0][1]] += 1
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _marked(context: Context, states: Sequence[TaskState]) -> Marked:
    article, key = context.article, context.key
    assert article is not None
    assert isinstance(key, Key)
    everyone = [marks(state, article) for state in states]
    split = class_split(article, key, everyone)
    credit, marked, extras, without, share = 0.0, 0, 0, 0, 0.0
    strays = _Strays(context, key)
    for state, own in zip(states, everyone, strict=True):
        met = match(article, key, own)
        credit += met.credit
        marked += len(met.pairs) + len(met.extras)
        extras += len(met.extras)
        without += not met.extras
        share += kind_of("mark").share(context, state)
        for one in met.extras:
            strays.add(one, partial(why_extra, article, key, met, one, ()))
    n = sum(item.status == "core" for item in split.items)
    roles = ROLES[key.layer]
    heat = {
        role: tuple(
            (word.start, word.end, count)
            for word in split.words
            if (count := word.marked if role == "text" else word.labels.get(role, 0))
        )
        for role in reversed(roles)
    }
    return Marked(
        students=len(states),
        heat=heat,
        items=split.items,
        strays=strays.told(),
        alpha=split.alpha,
        precision=credit / marked if marked else None,
        recall=credit / (n * len(states)) if n and states else None,
        extras=extras,
        without=without,
        share=share / len(states) if states else 0.0,
        nothing=sum(said_nothing(context, state) for state in states),
    )


class _Strays:
    """Extra marks gathered by the words that they share."""

    def __init__(self, context: Context, key: Key) -> None:
        assert context.article is not None
        self.article, self.layer = context.article, key.layer
        self.table = word_table(context.article.text)
        self.groups: dict[tuple[int, tuple[tuple[int, int], ...]], tuple[Counter[str], Callable[[], str]]] = {}

    def add(self, one: Taken, why: Callable[[], str]) -> None:
        """Count one extra mark; why it is extra is asked only of what is shown."""
        if not one.spans:
            return
        place = (one.line, tuple((span.start, span.end) for span in one.spans))
        self.groups.setdefault(place, (Counter(), why))[0][one.label] += 1

    def told(self) -> tuple[Stray, ...]:
        """The groups, marks on the same words joined to the most frequent of them."""
        order = sorted(self.groups.items(), key=lambda pair: (-pair[1][0].total(), pair[0]))
        joined: list[tuple[int, Counter[str], tuple[Any, ...], Callable[[], str]]] = []
        for place, (labels, why) in order:
            extent = self.table.extent(place[1])
            words = extent.raw
            if words and not extent.counted and self.layer != "artifact":
                continue  # "a" or "that" alone is a slip: it is counted, and not talked about
            home = next((other for other in joined if other[0] & words), None)
            if home is not None:
                home[1].update(labels)
            else:
                joined.append((words, Counter(labels), place, why))
        joined.sort(key=lambda group: (-group[1].total(), group[2]))
        return tuple(
            Stray(
                line=place[0],
                words=quoted(self.article, place[1], 60),
                spans=place[1],
                count=labels.total(),
                labels=dict(sorted(labels.items(), key=lambda pair: (-pair[1], pair[0]))),
                why=why(),
            )
            for _, labels, place, why in joined[:MOST_STRAYS]
        )


def _answered(context: Context, states: Sequence[TaskState]) -> Answered:
    task = context.task
    counts: dict[str, Counter[str]] = {}
    numbers: list[float] = []
    share = 0.0
    for state in states:
        for part, answer in _answers(context, state):
            counts.setdefault(part, Counter())[answer] += 1
        if task.kind == "estimate":
            number = guess(state)
            if number is not None and task.minimum <= number <= task.maximum:  # the page allows no other
                numbers.append(float(number))
        share += kind_of(task.kind).share(context, state)
    return Answered(
        students=len(states),
        agreement=alike(task, counts, len(states)),
        counts={
            part: dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))) for part, found in counts.items()
        },
        share=share / len(states) if states else 0.0,
        numbers=tuple(sorted(numbers)),
    )


def alike(task: Task, counts: Mapping[str, Mapping[str, int]], students: int) -> float | None:
    """How often two of a class gave the same answer; None of a kind whose answers are not alike or unlike.

    Where several options may be picked, each is picked or not: two who differ on one of three are alike on two.
    """
    if task.kind not in ("choose", "sort", "voice"):
        return None
    if not task.many:
        return same_answer(counts.values())
    picked = (counts.get("choice", {}).get(option.id, 0) for option in task.options)
    return same_answer({"picked": n, "not picked": students - n} for n in picked) if students else None


def _answers(context: Context, state: TaskState) -> list[tuple[str, str]]:
    """A state's answers as (part, answer): an option picked, a card's bin, a word's voice, a fact ticked."""
    kind = context.task.kind
    if kind == "choose":
        picked = chosen(state)
        return [("choice", option.id) for option in context.task.options if option.id in picked]
    if kind == "sort":
        return list(sorted_cards(context, state).items())
    if kind == "voice":
        return list(answers(context, state).items())
    if kind == "rewrite":
        facts = range(1, len(context.task.facts) + 1)
        return [("facts", str(n)) for n in facts if state.answers.get(f"fact:{n}") is True]
    return []
