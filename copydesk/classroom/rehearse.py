"""A plausible class: hand-ins of invented students, so that an instructor can try a whole round the evening before.

Good and weak students, careful and hasty ones; some mark too much, some miss a lesson's last task. Nothing of it is
random from run to run: the same seed makes the same class.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from copydesk import __version__
from copydesk.classroom.handout import mark_of, read_solution, right_ops
from copydesk.errors import CopydeskError
from copydesk.journal.events import VERSION, stamp
from copydesk.journal.handin import render_handin, safe_name
from copydesk.marks.annotation import Annotation
from copydesk.marks.codebook import codebook
from copydesk.score.key import Key
from copydesk.tasks.assignment import Assignment, Task
from copydesk.tasks.keys import ChoiceKey, NumberKey, PersonKey, SortKey, TaskKey
from copydesk.text.article import Article
from copydesk.text.words import words

FIRST = (
    "Aino Bela Chidi Dalia Emre Freja Goran Hana Idris Jovana Kofi Lale Mateo Nadia Oskar Pavla Quirin Ravi Saskia "
    "Tomasz Ulla Viktor Wanjiru Ximena Yusuf Zora Anselm Beatriz Cosmin Dunja Eamon Farida"
).split()
LAST = (
    "Abara Bergström Castellanos Doležal Eriksen Fofana Gruber Haddad Ivanova Jansen Kowalczyk Lindqvist Moreau Nguyen "
    "Oyelaran Papadakis Quist Rossi Suzuki Tahiri Ueda Varga Weiss Yıldız Zamora Ó-Briain D’Amico Šimić Løvås Ferreira"
).split()
# What a student of the rehearsal writes, whatever the task: it fills a page that a person is to read.
SENTENCES = (
    "The story names its source in the second paragraph.",
    "I would ask who saw it.",
    "One word in it judges, and a plainer one would tell the same.",
    "The number has no source, so I do not know whether it is right.",
    "Both sides are heard, and both are named.",
)
START = datetime(2026, 9, 14, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Temper:
    """How a student of the rehearsal works: each a share from 0 to 1."""

    eye: float  # how much of what is there they see
    hand: float  # how well they name it and set its edges
    haste: float  # how much they mark that is not there


def rehearse(
    name: str, students: int, out: Path, seed: int = 1, progress: Callable[[int, int], None] | None = None
) -> list[Path]:
    """Write one hand-in file for each of ``students`` invented students into ``out``, and nothing else.

    Args:
        name: an assignment's name or a solution's folder.
        students: how many, 1 to 5,000.
        out: the folder, made where it is missing.
        seed: another number makes another class.
        progress: is told before each student how many are done, and of how many.

    Raises:
        CopydeskError: no such assignment, or too many students.
    """
    most_students(students)
    assignment, keys = read_solution(name)
    out.mkdir(parents=True, exist_ok=True)
    paths: list[Path] = []
    for student, header, events in invented(assignment, keys, students, seed, assignment.self_checked):
        if progress is not None:
            progress(len(paths), students)
        at = datetime.fromisoformat(events[-1]["at"])
        path = out / f"{assignment.id}--{safe_name(student)}--{at:%Y%m%d-%H%M%S}.jsonl"
        path.write_bytes(render_handin(header, events))
        paths.append(path)
    return paths


def most_students(students: int) -> int:
    """The number of students, where that many can be invented.

    Raises:
        CopydeskError: there are too few names, or nobody is wanted.
    """
    if not 1 <= students <= 5000:
        raise CopydeskError(f"A class of {students} cannot be rehearsed.", "Give a number from 1 to 5000.")
    return students


def invented(
    assignment: Assignment, keys: Mapping[str, TaskKey], students: int, seed: int = 1, practice: bool = False
) -> Iterator[tuple[str, dict[str, Any], list[dict[str, Any]]]]:
    """The names of invented students, each with a journal: its header, and its events.

    ``practice``: as a lesson is done, with checks after which one mends, with commits and with second votes.
    """
    for number in range(students):
        rng = random.Random(f"{assignment.id}/{assignment.edition}/{seed}/{number}")
        student = name_of(number)
        events = list(_events(assignment, keys, rng, practice))
        header = {
            "v": VERSION,
            "journal": str(UUID(int=rng.getrandbits(128), version=4)),
            "assignment": assignment.id,
            "edition": assignment.edition,
            "boot": str(UUID(int=rng.getrandbits(128), version=4)),
            "kit": __version__,
            "student": student,
        }
        yield student, header, events


def name_of(number: int) -> str:
    """The name of an invented student: no two numbers below 5,000 share one."""
    turn, first = divmod(number, len(FIRST))
    name = f"{FIRST[first]} {LAST[(turn + 7 * first) % len(LAST)]}"
    again = turn // len(LAST)
    return f"{name} {again + 1}" if again else name


def _practised(
    task: Task, key: TaskKey, ops: Sequence[dict[str, Any]], earlier: Any, temper: Temper, rng: random.Random
) -> list[dict[str, Any]]:
    """What a student does with a first answer in a lesson: commits to it, or checks, reads why, and mends some of it.

    Args:
        earlier: the answer to the same question, asked before; whoever had it right stays with it, and of the others
            half were moved by the talk.
    """
    if earlier is not None and isinstance(key, ChoiceKey) and not task.many:
        moved = earlier in key.answer or rng.random() < 0.5
        value = key.answer[0] if moved else earlier
        ops = [{**op, "value": value} if op.get("key") == "choice" else op for op in ops]
    if task.commit:
        return [*ops, {"do": "commit"}]
    if isinstance(key, PersonKey) or not ops:
        return [*ops]
    check = {"do": "check", "reason": {"pick": None, "text": ""}}
    mended = []
    for op, right in zip(ops, right_ops(task, key), strict=False):
        same = (op["do"], op.get("key")) == (right["do"], right.get("key")) and op["do"] == "answer"
        if same and op != right and rng.random() < 0.3 + 0.6 * temper.eye:
            mended.append(right)
    if isinstance(key, Key) and task.kind == "mark":
        mended = [
            {"do": "put", "mark": mark_of(gold, f"again.{n}", key.ask)}
            for n, gold in enumerate(key.core, 1)
            if not any(_meet(op["mark"], gold) for op in ops if op["do"] == "put") and rng.random() < 0.7
        ]
    return [*ops, check, *mended, *([check] if mended else [])]


def _meet(mark: Mapping[str, Any], gold: Annotation) -> bool:
    """Whether a mark stands where the gold does, at least in part."""
    return any(
        start < end_of and end > start_of
        for role, spans in gold.spans.items()
        for start_of, end_of in spans
        for start, end in mark["spans"].get(role, ())
    )


def _events(
    assignment: Assignment, keys: Mapping[str, TaskKey], rng: random.Random, practice: bool
) -> Iterator[dict[str, Any]]:
    temper = Temper(eye=rng.betavariate(5, 2), hand=rng.betavariate(5, 2), haste=rng.betavariate(1.2, 6))
    moment = START + timedelta(minutes=rng.randrange(0, 9 * 60))
    client, seq = f"{rng.getrandbits(48):012x}", 0
    said: dict[str, Any] = {}
    for task in assignment.tasks.values():
        if rng.random() > 0.9 + 0.1 * temper.eye:
            continue  # the bell rang
        ops = list(_ops(assignment, task, keys[task.id], temper, rng, client, seq))
        if practice:
            ops = _practised(task, keys[task.id], ops, said.get(task.again), temper, rng)
            said[task.id] = next((op["value"] for op in ops if op.get("key") == "choice"), None)
        for op in ops:
            seq += 1
            moment += timedelta(seconds=rng.randrange(3, 45))
            yield {"seq": seq, "n": seq, "client": client, "task": task.id, "round": 1, "at": stamp(moment), **op}
    moment += timedelta(seconds=rng.randrange(5, 60))
    last = {"seq": seq + 1, "n": 1, "client": "kernel", "task": "", "round": 1, "at": stamp(moment), "do": "handin"}
    yield last


def _ops(
    assignment: Assignment, task: Task, key: TaskKey, temper: Temper, rng: random.Random, client: str, seq: int
) -> Iterator[dict[str, Any]]:
    if isinstance(key, Key) and task.kind == "voice":
        voices = [value.name for value in codebook().attributes["voice"].values]
        for gold in key.core:
            right = rng.random() < 0.25 + 0.75 * temper.hand
            value = gold.attrs["voice"] if right else rng.choice(voices)
            yield {"do": "answer", "key": f"voice:{gold.id}", "value": value}
    elif isinstance(key, Key):
        article = assignment.article(task.article)
        for number, mark in enumerate(_marks(article, task, key, temper, rng), seq + 1):
            yield {"do": "put", "mark": {**mark, "id": f"{client}.{number}"}}
        if not key.core and rng.random() < temper.eye:
            yield {"do": "answer", "key": f"nothing:{key.layer}", "value": True}
    elif isinstance(key, ChoiceKey):
        others = [option.id for option in task.options if option.id not in key.answer]
        right = rng.random() < 0.3 + 0.7 * temper.eye
        picked = list(key.answer) if right else [rng.choice(others)]
        yield {"do": "answer", "key": "choice", "value": picked if task.many else picked[0]}
    elif isinstance(key, SortKey):
        for card, place in key.bins.items():
            into = place if rng.random() < 0.2 + 0.8 * temper.eye else rng.choice(task.bins).id
            yield {"do": "answer", "key": f"card:{card}", "value": into}
    elif isinstance(key, NumberKey):
        guess = round(key.answer * rng.lognormvariate(0, 0.5 - 0.45 * temper.eye))
        yield {"do": "answer", "key": "number", "value": min(max(guess, task.minimum), task.maximum)}
    else:
        yield {"do": "answer", "key": "text", "value": " ".join(rng.sample(SENTENCES, 1 + round(2 * temper.hand)))}
        for n in range(1, len(task.facts) + 1):
            yield {"do": "answer", "key": f"fact:{n}", "value": rng.random() < temper.eye}


def _marks(article: Article, task: Task, key: Key, temper: Temper, rng: random.Random) -> Iterator[dict[str, Any]]:
    """What a student marks, in text order: most of the gold, some of what is open, some of what is neither."""
    out = []
    for gold in key.core:
        if rng.random() < 0.25 + 0.75 * temper.eye:
            out.append(_by_hand(article, gold, key, temper, rng))
    for gold in (*key.open, *key.dropped):
        if rng.random() < 0.15 + 0.5 * temper.haste:
            out.append(_by_hand(article, gold, key, temper, rng))
    taken = [span for mark in out for spans in mark["spans"].values() for span in spans]
    for number in task.line_numbers(article):
        line = article.line(number)
        if line.blank or any(start < line.end and end > line.start for start, end in taken):
            continue
        if rng.random() < 0.35 * temper.haste:
            out.append(_stray(article, line.start, line.end, key, rng))
    yield from sorted(out, key=lambda mark: min(span[0] for spans in mark["spans"].values() for span in spans))


def _by_hand(article: Article, gold: Annotation, key: Key, temper: Temper, rng: random.Random) -> dict[str, Any]:
    mark = mark_of(gold, "", key.ask)
    labels = codebook().layers[gold.layer].labels
    if len(labels) > 1 and rng.random() > 0.35 + 0.65 * temper.hand:
        mark["label"] = rng.choice(labels).name
    if gold.layer != "artifact":
        for spans in mark["spans"].values():
            if rng.random() > 0.4 + 0.6 * temper.hand:
                spans[-1] = _moved_edge(article, spans[-1], rng)
    return mark


def _moved_edge(article: Article, span: Sequence[int], rng: random.Random) -> list[int]:
    """A span whose end is a word or two off, inside its line."""
    start, end = span
    line = article.line_at(start)
    inside, after = words(article.text, start, end), words(article.text, end, max(end, line.end))
    if after and rng.random() < 0.5:
        return [start, after[min(rng.randrange(2), len(after) - 1)].end]
    return [start, inside[-2].end] if len(inside) > 1 else [start, end]


def _stray(article: Article, start: int, end: int, key: Key, rng: random.Random) -> dict[str, Any]:
    labels = [label.name for label in codebook().layers[key.layer].labels]
    if key.layer == "artifact":
        return {"layer": key.layer, "label": rng.choice(labels), "spans": {"text": [[start, end]]}, "attrs": {}}
    found = words(article.text, start, end) or words(article.text)
    at = rng.randrange(len(found))
    role = "content" if key.layer == "attribution" else "text"
    last = min(len(found) - 1, at + (rng.randrange(3, 9) if role == "content" else 0))
    spans = {role: [[found[at].start, found[last].end]]}
    return {"layer": key.layer, "label": rng.choice(labels), "spans": spans, "attrs": {}}
