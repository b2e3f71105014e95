"""From a solution to what students get. ``solutions/`` is the source; ``exercises/`` and handouts are made from it.

What a student gets is an allow-list: the fields of a task that a student may see, the text and the bare facts of its
articles, the notebook without its outputs. Keys, gold, passes and reference answers are not left out, they are never
put in.
"""

from __future__ import annotations

import json
import shutil
import tomllib
import uuid
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import tomli_w

from copydesk import __version__
from copydesk.errors import CopydeskError
from copydesk.journal.events import VERSION, line_of
from copydesk.kit import kit_root
from copydesk.marks.annotation import Annotation
from copydesk.score.key import Key
from copydesk.tasks.assignment import STUDENT_FIELDS, Assignment, Task, read_assignment
from copydesk.tasks.keys import ChoiceKey, NumberKey, SortKey, TaskKey, build_task_key, read_keys, to_json, write_keys
from copydesk.tasks.mark import ASKED_ATTRIBUTES
from copydesk.tasks.voice import given_words
from copydesk.text.article import SLUG

ARTICLE_FIELDS = ("headline", "outlet", "dateline", "invented", "licence")
ONLY_SOLUTION = "solution"  # the tag of notebook cells that students do not get
KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
REFERENCE_TIME = "2026-01-01T08:00:00Z"  # the same every time, so that the file is the same every time


def solution_folder(name: str) -> Path:
    """The folder of a solution: a path, or the name of one in the kit's ``solutions/``.

    Raises:
        CopydeskError: there is no such solution.
    """
    for folder in (Path(name), kit_root() / "solutions" / name):
        if (folder / "tasks.toml").is_file():
            return folder
    known = [*assignment_names(), *lesson_names()]
    raise CopydeskError(
        f"There is no assignment {name}.", f"Give one of {', '.join(known)}, or the path of a folder with a tasks.toml."
    )


def assignment_names() -> list[str]:
    """The names of the kit's assignments that have a solution here."""
    return sorted(path.parent.name for path in (kit_root() / "solutions").glob("*/tasks.toml"))


def lesson_names() -> list[str]:
    """The names of the kit's lessons, which can be collected and shown, and are not graded."""
    return sorted(path.stem for path in (kit_root() / "notebooks").glob("*.toml"))


def find_solution(name: str) -> Assignment:
    """What a class handed in, with the answers where this side has them: a solution, or a lesson of the kit.

    Args:
        name: a solution's or a lesson's name, such as ``05-whose-word``, or the path of a folder with a ``tasks.toml``.

    Raises:
        CopydeskError: there is no such assignment.
    """
    lesson = kit_root() / "notebooks" / f"{name}.toml"
    if SLUG.match(name) and lesson.is_file():
        return read_assignment(lesson)
    return read_assignment(solution_folder(name) / "tasks.toml")


def read_solution(name: str) -> tuple[Assignment, dict[str, TaskKey]]:
    """An assignment and its keys: a solution's from its ``key.json``, a lesson's from the gold of its articles."""
    assignment = find_solution(name)
    file = assignment.folder / "key.json"
    if assignment.self_checked and not file.is_file():
        return assignment, {task.id: build_task_key(assignment, task) for task in assignment.tasks.values()}
    return assignment, read_keys(file, assignment)


def prepare(name: str) -> Assignment:
    """Write a solution's ``key.json`` and ``reference.jsonl`` from its tasks and its articles' gold.

    Raises:
        CopydeskError: a task has no answer, an article no gold, or a task's lines hold too much of it.
    """
    folder = solution_folder(name)
    assignment = read_assignment(folder / "tasks.toml")
    keys = {task.id: build_task_key(assignment, task) for task in assignment.tasks.values()}
    write_keys(folder / "key.json", assignment, keys)
    (folder / "reference.jsonl").write_bytes(b"".join(map(line_of, reference(assignment, keys))))
    return assignment


def reference(assignment: Assignment, keys: Mapping[str, TaskKey]) -> Iterator[dict[str, Any]]:
    """The reference answers as a journal: its header, then one event for each right answer."""
    journal = str(uuid.uuid5(uuid.NAMESPACE_URL, f"copydesk/{assignment.id}/{assignment.edition}"))
    yield {
        "v": VERSION,
        "journal": journal,
        "assignment": assignment.id,
        "edition": assignment.edition,
        "boot": "reference",
        "kit": __version__,
    }
    seq = 0
    for task in assignment.tasks.values():
        for n, op in enumerate(right_ops(task, keys[task.id]), 1):
            seq += 1
            head = {"seq": seq, "n": n, "client": "reference", "task": task.id, "round": 1, "at": REFERENCE_TIME}
            yield {**head, **op}


def right_ops(task: Task, key: TaskKey) -> Iterator[dict[str, Any]]:
    """The ops that answer a task fully."""
    if isinstance(key, Key) and task.kind == "voice":
        for gold in key.core:
            yield {"do": "answer", "key": f"voice:{gold.id}", "value": gold.attrs["voice"]}
    elif isinstance(key, Key):
        for n, gold in enumerate(key.core, 1):
            yield {"do": "put", "mark": mark_of(gold, f"reference.{n}", key.ask)}
        if not key.core:
            yield {"do": "answer", "key": f"nothing:{key.layer}", "value": True}
    elif isinstance(key, ChoiceKey):
        yield {"do": "answer", "key": "choice", "value": list(key.answer) if task.many else key.answer[0]}
    elif isinstance(key, NumberKey):
        yield {"do": "answer", "key": "number", "value": key.answer}
    elif isinstance(key, SortKey):
        for card, place in key.bins.items():
            yield {"do": "answer", "key": f"card:{card}", "value": place}
    elif key.model:
        yield {"do": "answer", "key": "text", "value": key.model}
        for n in range(1, len(task.facts) + 1):
            yield {"do": "answer", "key": f"fact:{n}", "value": True}


def mark_of(gold: Annotation, name: str, ask: Iterable[str]) -> dict[str, Any]:
    """A gold annotation as the mark that a student would have made: no rationale, and only what is asked."""
    wanted = ASKED_ATTRIBUTES[gold.layer]
    attrs = {k: v for k, v in gold.attrs.items() if k in wanted and (k in ask or v == "none")}
    return {
        "id": name,
        "layer": gold.layer,
        "label": gold.label,
        "spans": {role: [list(span) for span in spans] for role, spans in gold.spans.items()},
        "attrs": attrs,
    }


def make_handout(name: str, out: Path) -> Path:
    """Write what students get of an assignment into ``out/<id>``; returns that folder.

    With ``feedback = "full"`` the key is handed out too, as the assignment says. A lesson answers at once, so it is
    handed out as it is, with the gold of its articles.

    Raises:
        CopydeskError: the folder holds something already, or a key would have been in it.
    """
    assignment, keys = read_solution(name)
    target = out / assignment.id
    if target.exists() and any(target.iterdir()):
        raise CopydeskError(f"{target} is not empty.", "Give another folder, or move that one away.")
    target.mkdir(parents=True, exist_ok=True)
    if assignment.self_checked:
        write_lesson_files(assignment, target)
        return target
    write_student_files(assignment.folder, assignment, target)
    if assignment.feedback == "full":
        write_keys(target / "key.json", assignment, keys)
        return target
    found = leaks(target, keys.values())
    if found:
        shutil.rmtree(target)
        raise CopydeskError(
            f"The handout of {assignment.id} would have held a piece of its key: {found[0]}.",
            "Take it out of the notebook, or tag its cell “solution”.",
        )
    return target


def what_it_holds(assignment: Assignment) -> str:
    """What a teacher should know of a handout before giving it away."""
    if assignment.self_checked:
        return (
            "A lesson answers at once, so the gold of its articles is in it. Whoever has the kit has this lesson "
            "already, in the folder notebooks."
        )
    return "Its key is in it, for practice." if assignment.feedback == "full" else "No key is in it."


def write_student_files(folder: Path, assignment: Assignment, target: Path) -> None:
    """The notebook, the tasks and the articles of an assignment, as students get them."""
    (target / "tasks.toml").write_text(student_tasks(assignment), encoding="utf-8", newline="\n")
    for notebook in sorted(folder.glob("*.ipynb")):
        (target / notebook.name).write_text(student_notebook(notebook), encoding="utf-8", newline="\n")
    slugs = {task.article: False for task in assignment.tasks.values() if task.article}
    slugs |= {task.article: True for task in assignment.tasks.values() if task.page}
    for slug, with_page in slugs.items():
        article = assignment.article(slug)
        place = target / "articles" / slug
        place.mkdir(parents=True, exist_ok=True)
        (place / "article.txt").write_bytes(article.text.encode())
        meta = {name: article.meta[name] for name in ARTICLE_FIELDS if name in article.meta}
        (place / "article.toml").write_text(tomli_w.dumps(meta), encoding="utf-8", newline="\n")
        if with_page:
            from copydesk.text.scrape import page_for_students

            page = (assignment.article_folder(slug) / "page.html").read_text(encoding="utf-8")
            (place / "page.html").write_text(page_for_students(page), encoding="utf-8", newline="\n")


def write_lesson_files(assignment: Assignment, target: Path) -> None:
    """A lesson with all that it needs to answer at once, in one folder: notebook, tasks, articles and their gold."""
    shutil.copyfile(assignment.file, target / "tasks.toml")
    notebook = f"{assignment.id}.ipynb"
    (target / notebook).write_text(student_notebook(assignment.folder / notebook), encoding="utf-8", newline="\n")
    for slug in {task.article for task in assignment.tasks.values() if task.article}:
        shutil.copytree(assignment.article_folder(slug), target / "articles" / slug)


def student_tasks(assignment: Assignment) -> str:
    """tasks.toml as students get it; of a ``voice`` task the places of its words, without the names in the gold."""
    raw = tomllib.loads(assignment.file.read_text(encoding="utf-8"))
    head = {name: raw[name] for name in ("id", "edition", "title", "minutes", "feedback") if name in raw}
    tasks, keys = [], dict[str, TaskKey]()
    for entry in raw["task"]:
        task = {name: entry[name] for name in STUDENT_FIELDS if name in entry}
        for name in {"options", "bins", "cards"} & task.keys():
            task[name] = [{"id": one["id"], "text": one["text"]} for one in task[name]]
        if entry["kind"] == "voice" and "spans" not in entry:
            keys = keys or read_keys(assignment.folder / "key.json", assignment)
            words = given_words(assignment.task(str(entry["id"])), keys[str(entry["id"])])
            task["spans"] = [{"id": word.id, "start": word.start, "end": word.end} for word in words]
        tasks.append(task)
    return tomli_w.dumps(head | {"task": tasks})


def student_notebook(path: Path) -> str:
    """A solution's notebook without its outputs and without the cells that are tagged *solution*.

    Of its metadata only the kernel's name is kept: a program may save a widget's state or its own clock there.

    Raises:
        CopydeskError: it is no notebook.
    """
    try:
        notebook = json.loads(path.read_text(encoding="utf-8"))
        cells = [_student_cell(cell) for cell in notebook["cells"] if ONLY_SOLUTION not in _tags(cell)]
    except (ValueError, KeyError, TypeError, AttributeError):
        raise CopydeskError(f"{path} is no notebook.", "Save it anew with JupyterLab.") from None
    metadata = {
        "kernelspec": notebook.get("metadata", {}).get("kernelspec", KERNEL),
        "language_info": {"name": "python"},
    }
    made = {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": notebook.get("nbformat_minor", 5)}
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def _student_cell(cell: Mapping[str, Any]) -> dict[str, Any]:
    metadata = {name: value for name, value in cell["metadata"].items() if name in ("jupyter", "tags", "editable")}
    out = {**cell, "metadata": metadata}
    if cell["cell_type"] == "code":
        out |= {"outputs": [], "execution_count": None}
    return out


def _tags(cell: Mapping[str, Any]) -> list[str]:
    return list(cell["metadata"].get("tags", ()))


def leaks(folder: Path, keys: Iterable[TaskKey]) -> list[str]:
    """Pieces of keys that stand in a folder's files: each rationale, each reason for an option, each reveal."""
    said = {text for key in keys for text in _said(to_json(key)) if len(text) > 20}
    out = []
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        text = path.read_text(encoding="utf-8", errors="replace")
        if path.suffix == ".ipynb":
            text += "\n".join("".join(cell["source"]) for cell in json.loads(text)["cells"])
        out += [f"{path.name}: “{piece}”" for piece in sorted(said) if piece in text]
        if "data-artifact" in text:
            out.append(f"{path.name}: data-artifact")
    return out


def _said(value: Any) -> Iterator[str]:
    """The texts of a key that only the key says, at any depth."""
    if isinstance(value, dict):
        for name, part in value.items():
            if isinstance(part, str) and name in ("rationale", "why", "reveal", "neutral", "model"):
                yield part
            elif name == "why" and isinstance(part, dict):
                yield from part.values()
            else:
                yield from _said(part)
    elif isinstance(value, list):
        for part in value:
            yield from _said(part)


def generate(name: str, exercises: Path) -> Path:
    """Make a solution's key and reference answers, and its folder in ``exercises`` anew; returns that folder."""
    assignment = prepare(name)
    target = exercises / assignment.id
    if target.is_dir():
        for path in sorted(target.rglob("*"), reverse=True):
            if "answers" in path.relative_to(target).parts or "handins" in path.relative_to(target).parts:
                continue  # whoever tries an exercise in the checkout keeps what was done
            path.unlink() if path.is_file() else _remove_empty(path)
    target.mkdir(parents=True, exist_ok=True)
    write_student_files(solution_folder(name), assignment, target)
    return target


def _remove_empty(folder: Path) -> None:
    if not any(folder.iterdir()):
        folder.rmdir()
