"""``mark``: spans and relations over an article's text, in one layer."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from copydesk.errors import CopydeskError
from copydesk.journal.fold import TaskState
from copydesk.marks.annotation import Annotation
from copydesk.marks.codebook import codebook
from copydesk.tasks.kind import Context, only_some
from copydesk.text.article import Article

if TYPE_CHECKING:
    from copydesk.score.key import Key
    from copydesk.score.points import Score

ALLOWED = frozenset({"put", "del", "answer", "check", "hint", "commit"})
MOST_MARKS = 2000  # in one task: more than an article has words is no reading
ASKED_ATTRIBUTES = {"attribution": {"source_kind"}, "loaded": {"voice"}, "artifact": set[str]()}
NOTHING = re.compile(r"nothing:([a-z]+)(?::(\d{1,6}))?\Z")


class Mark:
    """Marks over a text; the state's answers ``nothing:<layer>[:<line>]`` say *read it all: nothing here*."""

    by_person = False

    def accept(self, op: Mapping[str, Any], context: Context) -> str | None:
        """See ``Kind``."""
        why = only_some(op, ALLOWED, context)
        if why:
            return why
        if op.get("do") == "put":
            return self._refuse_mark(op.get("mark"), context)
        if op.get("do") == "answer":
            return self._refuse_answer(op, context)
        return None

    def _refuse_mark(self, mark: Any, context: Context) -> str | None:
        article, task = _article(context), context.task
        try:
            annotation = Annotation.from_json(mark, length=len(article.text))
        except CopydeskError as error:
            return error.sentence
        if annotation.layer not in task.layers:
            return f"This task is about {codebook().layers[task.layer].title.lower()}."
        if not codebook().layers[annotation.layer].may_label(annotation.label):
            return f"There is no label {annotation.label!r}."
        for name, value in annotation.attrs.items():
            if name not in ASKED_ATTRIBUTES[annotation.layer]:
                return f"A mark here has no {name!r}."
            if value not in {x.name for x in codebook().attributes[name].values}:
                return f"{value!r} is no {name}."
        return None

    def _refuse_answer(self, op: Mapping[str, Any], context: Context) -> str | None:
        found = NOTHING.match(str(op.get("key")))
        if not found or found[1] not in context.task.layers:
            return f"This task does not ask for {op.get('key')!r}."
        if found[2] and int(found[2]) not in context.task.line_numbers(_article(context)):
            return f"Line {found[2]} does not belong to this task."
        return None if isinstance(op.get("value"), bool) else "“Nothing here” is either true or false."

    def verdict(self, context: Context, state: TaskState) -> dict[str, Any]:
        """See ``Kind``."""
        article = _article(context)
        return self._score(context, state, machine_reading(article, context.task.layer)).to_json()

    def hint(self, context: Context, state: TaskState, level: int) -> dict[str, Any]:
        """See ``Kind``: how many are still to find, in which line, and at last one of them."""
        from copydesk.score.hints import hints

        return hints(_key(context), _article(context), marks(state, _article(context)), level).to_json()

    def share(self, context: Context, state: TaskState) -> float:
        """See ``Kind`` and SCORING."""
        return self._score(context, state).share

    def _score(self, context: Context, state: TaskState, machine: Sequence[Annotation] = ()) -> Score:
        from copydesk.score.points import score  # what scores is loaded at the first check, not with the task

        article = _article(context)
        nothing = said_nothing(context, state)
        found = marks(state, article)
        return score(article, _key(context), found, nothing=nothing, opened=state.touched, finder=machine)

    def rows(self, context: Context, state: TaskState) -> list[dict[str, Any]]:
        """See ``Kind``: one row a mark, in text order."""
        article, book = _article(context), codebook()
        rows = []
        for mark in sorted(marks(state, article), key=lambda a: (a.start, a.end, a.id)):
            row: dict[str, Any] = {"line": article.line_at(mark.main[0].start if mark.main else mark.start).number}
            if mark.layer == "attribution":
                for role in ("content", "cue", "source"):
                    row[book.short(mark.layer, role)] = _words(article, mark, role)
                if mark.attrs.get("source_kind") == "none":
                    row[book.short(mark.layer, "source")] = book.value_short("source_kind", "none")
            else:
                row |= {"words": _words(article, mark, "text"), "label": book.short(mark.layer, mark.label)}
            for name in sorted(set(mark.attrs) - {"source_kind"}):
                row[name] = book.value_short(name, mark.attrs[name])
            rows.append(row)
        return rows


def marks(state: TaskState, article: Article) -> list[Annotation]:
    """A state's marks as annotations, in the order in which they were first put.

    A mark that cannot be read (a hand-in may be edited by hand) is left out: it earns nothing and stops nothing.
    """
    out = []
    for obj in list(state.marks.values())[:MOST_MARKS]:
        try:
            out.append(Annotation.from_json(obj, length=len(article.text)))
        except CopydeskError:
            continue
    return out


@lru_cache(maxsize=16)
def machine_reading(article: Article, layer: str) -> tuple[Annotation, ...]:
    """What the machine marks in a layer of an article; read once for each."""
    from copydesk.finders import find  # with its word lists, which only a check needs

    return tuple(find(article.text, layer))


def said_nothing(context: Context, state: TaskState) -> bool:
    """Whether *read it all: nothing here* was said: for the whole task, or for each of its lines that is not blank."""
    layer, article = context.task.layer, _article(context)
    if state.answers.get(f"nothing:{layer}") is True:
        return True
    numbers = [n for n in context.task.line_numbers(article) if not article.line(n).blank]
    return bool(numbers) and all(state.answers.get(f"nothing:{layer}:{n}") is True for n in numbers)


def _words(article: Article, mark: Annotation, role: str) -> str:
    return " … ".join(article.text[span.start : span.end] for span in mark.role(role))


def _article(context: Context) -> Article:
    assert context.article is not None
    return context.article


def _key(context: Context) -> Key:
    from copydesk.score.key import Key

    assert isinstance(context.key, Key)
    return context.key
