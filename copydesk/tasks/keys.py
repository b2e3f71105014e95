"""What a task is scored against: a mark task's gold, a choice's right options, an estimate's number, a model text.

A lesson's keys are made from the gold that its articles carry. An exercise's stand in ``key.json``, which never leaves
the instructor's side.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.marks.annotation import Annotation, AnnotationSet
from copydesk.score.key import Key, build_key, dropped_from
from copydesk.tasks.assignment import Assignment, Task
from copydesk.text.article import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceKey:
    """The right options of a ``choose`` task, why each option is right or wrong, and what is told afterwards."""

    answer: tuple[str, ...]
    why: Mapping[str, str]
    reveal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberKey:
    """The number of an ``estimate`` task, how far off still counts (a share of it), and what is told afterwards."""

    answer: float
    tolerance: float
    reveal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SortKey:
    """The bin of each card of a ``sort`` task, why it belongs there, and what is told afterwards."""

    bins: Mapping[str, str]
    why: Mapping[str, str]
    reveal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonKey:
    """A text to compare with, where a person gives the points."""

    model: str = ""


TaskKey = Key | ChoiceKey | NumberKey | SortKey | PersonKey
FOR_A_PERSON = ("rewrite", "write")


def build_task_key(assignment: Assignment, task: Task) -> TaskKey:
    """A task's key, from its own fields and its article's gold.

    Raises:
        CopydeskError: the article has no gold, or the task names no answer.
    """
    if task.kind == "mark":
        article = assignment.article(task.article)
        gold = AnnotationSet.load(_folder(article) / "gold.json", article).annotations
        dropped = dropped_from(article, gold, passes(article))
        return build_key(article, gold, layer=task.layer, lines=task.lines, ask=task.ask, dropped=dropped)
    if task.kind == "voice":
        return _voice_key(assignment, task)
    if task.kind in FOR_A_PERSON:
        return PersonKey(model=task.model)
    if task.kind == "sort":
        if homeless := next((card.id for card in task.cards if not card.bin), None):
            raise CopydeskError(f"{assignment.file}, task {task.id}: card {homeless} has no bin.", "Write one: bin = …")
        return SortKey(
            bins={card.id: card.bin for card in task.cards},
            why={card.id: card.why for card in task.cards},
            reveal=task.reveal,
        )
    if task.answer is None:
        raise CopydeskError(f"{assignment.file}, task {task.id} has no answer.", "Write one: answer = …")
    if task.kind == "choose":
        answer = tuple(task.answer) if isinstance(task.answer, list) else (task.answer,)
        unknown = [x for x in answer if x not in {option.id for option in task.options}]
        if unknown or not answer:
            raise CopydeskError(
                f"{assignment.file}, task {task.id}: the answer {task.answer!r} is none of the options.",
                'Name options by their id: answer = ["a"].',
            )
        return ChoiceKey(answer=answer, why={o.id: o.why for o in task.options}, reveal=task.reveal)
    if isinstance(task.answer, bool) or not isinstance(task.answer, int | float):
        raise CopydeskError(f"{assignment.file}, task {task.id}: the answer is no number.", "Write answer = 120.")
    return NumberKey(answer=task.answer, tolerance=task.tolerance, reveal=task.reveal)


def _voice_key(assignment: Assignment, task: Task) -> Key:
    """The gold's loaded words that a ``voice`` task gives, numbered in text order: a number tells a student nothing."""
    article = assignment.article(task.article)
    where, mend = f"{assignment.file}, task {task.id}", "Name loaded words of the article's gold: given = …"
    gold = AnnotationSet.load(_folder(article) / "gold.json", article).layer("loaded")
    wanted = [a for a in gold if a.id in task.given] if task.given else [a for a in gold if a.status == "core"]
    if unknown := sorted(set(task.given) - {a.id for a in wanted}):
        raise CopydeskError(f"{where}: {unknown[0]} is no loaded word of {article.slug}.", mend)
    key = build_key(article, [a.with_(status="core") for a in wanted], layer="loaded", lines=task.lines, ask=("voice",))
    words = sorted(key.core, key=lambda a: (a.start, a.end))
    if not words:
        raise CopydeskError(f"{where}: its lines hold no core loaded word of {article.slug}'s gold.", mend)
    if len(words) < len(task.given):
        raise CopydeskError(f"{where}: its lines do not hold all the words that it gives.", mend)
    for one, other in pairwise(words):
        if other.start < one.end:
            raise CopydeskError(f"{where}: {one.id} and {other.id} overlap.", mend)
    return replace(key, core=tuple(a.with_(id=str(n)) for n, a in enumerate(words, 1)))


def has_gold(assignment: Assignment, task: Task) -> bool:
    """Whether a task's key can be made here: its article carries gold, or the task its own answer."""
    if task.kind in FOR_A_PERSON:
        return True
    if task.kind == "sort":
        return all(card.bin for card in task.cards)
    if task.kind in ("mark", "voice"):
        return (_folder(assignment.article(task.article)) / "gold.json").is_file()
    return task.answer is not None


def passes(article: Article) -> list[tuple[Annotation, ...]]:
    """The independent passes kept with an article, in order of their readers' names."""
    files = sorted((_folder(article) / "passes").glob("*.json"))
    return [AnnotationSet.load(file, article).annotations for file in files]


def _folder(article: Article) -> Path:
    if article.folder is None:
        raise CopydeskError(f"{article.slug} was not loaded from a folder.", "Load it with Article.load.")
    return article.folder


def to_json(key: TaskKey) -> dict[str, Any]:
    """A key as it stands in key.json."""
    if isinstance(key, Key):
        return key.to_json()
    if isinstance(key, ChoiceKey):
        return {"answer": list(key.answer), "why": dict(key.why), "reveal": key.reveal}
    if isinstance(key, SortKey):
        return {"bins": dict(key.bins), "why": dict(key.why), "reveal": key.reveal}
    if isinstance(key, PersonKey):
        return {"model": key.model}
    return {"answer": key.answer, "tolerance": key.tolerance, "reveal": key.reveal}


def write_keys(path: Path, assignment: Assignment, keys: Mapping[str, TaskKey]) -> None:
    """Write key.json: ``{assignment, edition, tasks: {id: key}}``."""
    body = {
        "assignment": assignment.id,
        "edition": assignment.edition,
        "tasks": {name: to_json(key) for name, key in keys.items()},
    }
    path.write_text(json.dumps(body, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def read_keys(path: Path, assignment: Assignment) -> dict[str, TaskKey]:
    """Read key.json.

    Raises:
        CopydeskError: it is missing, torn, or the key of another assignment or edition.
    """
    mend = "Make it anew with `copydesk generate`."
    try:
        body = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CopydeskError(f"{path} does not exist: without its key {assignment.id} cannot be graded.", mend) from None
    except ValueError as error:
        raise CopydeskError(f"{path}, line {getattr(error, 'lineno', 1)}: this is not JSON.", mend) from None
    if not isinstance(body, dict) or not isinstance(body.get("tasks"), dict):
        raise CopydeskError(f"{path} is no key.", mend)
    if (body.get("assignment"), body.get("edition")) != (assignment.id, assignment.edition):
        raise CopydeskError(
            f"{path} is the key of {body.get('assignment')}, edition {body.get('edition')}, "
            f"but {assignment.id}, edition {assignment.edition}, is graded.",
            mend,
        )
    out: dict[str, TaskKey] = {}
    for task in _known(assignment.tasks.values(), body["tasks"], path, mend):
        where, raw = f"{path}, task {task.id}", body["tasks"][task.id]
        try:
            if task.kind in ("mark", "voice"):
                out[task.id] = Key.from_json(raw, where=where)
            elif task.kind == "choose":
                out[task.id] = ChoiceKey(answer=tuple(raw["answer"]), why=raw["why"], reveal=raw["reveal"])
            elif task.kind == "sort":
                bins = {card.id: raw["bins"][card.id] for card in task.cards}
                out[task.id] = SortKey(bins=bins, why=raw["why"], reveal=raw["reveal"])
            elif task.kind in FOR_A_PERSON:
                out[task.id] = PersonKey(model=raw["model"])
            else:
                out[task.id] = NumberKey(answer=raw["answer"], tolerance=raw["tolerance"], reveal=raw["reveal"])
        except (KeyError, TypeError):
            raise CopydeskError(f"{where}: a part of the key is missing.", mend) from None
    return out


def _known(tasks: Iterable[Task], raw: Mapping[str, Any], path: Path, mend: str) -> Iterable[Task]:
    for task in tasks:
        if task.id not in raw:
            raise CopydeskError(f"{path} has no key for task {task.id}.", mend)
        yield task
