"""An exercise from a teacher's own article: a marking task for each layer that is asked for.

Which layers, which lines, how many minutes: a teacher is asked (``verbs.asking``, ``office.exercise``), and good
answers are proposed (``plan``).
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomli_w

from copydesk.classroom.articles.plan import (
    ASK,
    Material,
    Plan,
    Stretches,
    lines_in_words,
    material_of,
    plan,
    proposal,
    proposals,
)
from copydesk.classroom.handout import KERNEL, prepare
from copydesk.errors import CopydeskError
from copydesk.score.tempted import cost_in_words
from copydesk.text.article import SLUG, Article

PROMPT = {
    "artifact": "Mark each line that is not part of the story, and say which family it is.",
    "attribution": "Mark each claim, who makes it, and the words that tie the two.",
    "loaded": "Mark each word that does the arguing.",
}
TITLE = {"artifact": "What does not belong?", "attribution": "Who says so?", "loaded": "Words that argue"}
REASONS = {
    "artifact": ["I asked of each line whether the reporter wrote it here.", "I went by length.", "I guessed."],
    "attribution": ["I looked for who is said to say it.", "I looked for quotation marks only.", "I guessed."],
    "loaded": ["A plainer word would tell the same fact.", "The word is long or rare.", "I guessed."],
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a teacher wants of an exercise.

    Attributes:
        lines: for each layer that is asked its lines; none means the stretch that is proposed.
        title: the article's headline where it is empty.
        minutes: ten a task where it is 0.
        feedback: ``after`` (the key stays with the teacher) or ``full`` (it is handed out with its key).
    """

    lines: Mapping[str, Stretches] = field(default_factory=dict)
    title: str = ""
    minutes: int = 0
    feedback: str = "after"


def make_exercise(
    article_folder: Path, to: Path, name: str | None = None, feedback: str = "after", wish: Wish | None = None
) -> Path:
    """Make an assignment from an article with gold, ready for ``assign``, ``collect`` and ``grade``.

    Without a wish each layer in which a task can be asked gives one, on the stretch that is proposed.

    Args:
        article_folder: an article's folder with ``gold.json``.
        to: the folder that will hold the assignment's folder.
        name: its name; ``own-<slug>`` where it is None.
        feedback: ``after`` or ``full``; a wish says it itself.
        wish: which layers, which lines, how many minutes.

    Raises:
        CopydeskError: no gold, no layer with enough in it, lines that cannot be scored, a name that is none, or a
            folder that exists.
    """
    material = material_of(article_folder)
    article = material.article
    name = name or f"own-{article.slug}"
    if not SLUG.match(name):
        raise CopydeskError(f"{name!r} is no assignment's name.", "Use small letters, digits and hyphens.")
    plans = plans_for(material, wish.lines if wish else {})
    folder = to / name
    if folder.exists():
        raise CopydeskError(f"{folder} exists already.", "Give another name, or move that folder away.")
    asked = wish or Wish(feedback=feedback)
    tasks = [_task(article, number, one) for number, one in enumerate(plans, 1)]
    head = {
        "id": name,
        "edition": 1,
        "title": " ".join(asked.title.split()) or article.headline,
        "minutes": asked.minutes or 10 * len(tasks),
        "feedback": asked.feedback,
    }
    try:
        _write(folder, material, head, tasks)
        prepare(str(folder))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)  # half an assignment would stand in the way of the next try
        raise
    return folder


def plans_for(material: Material, lines: Mapping[str, Stretches]) -> list[Plan]:
    """The tasks that a wish asks for, in the order of the layers; all that can be had where it names none.

    Raises:
        CopydeskError: a layer cannot be asked on its lines, or nothing can be asked at all.
    """
    if lines:
        unknown = sorted(set(lines) - set(ASK))
        if unknown:
            raise CopydeskError(f"There is no layer {unknown[0]!r}.", f"Use one of {', '.join(ASK)}.")
        return [
            plan(material, layer, lines[layer]) if lines[layer] else proposal(material, layer)
            for layer in ASK
            if layer in lines
        ]
    found = list(proposals(material).values())
    if not found:
        raise CopydeskError(
            f"The gold of {material.article.slug} holds nothing that a task could ask for.", "Mark more of it, as core."
        )
    return found


def _write(folder: Path, material: Material, head: Mapping[str, Any], tasks: list[dict[str, Any]]) -> None:
    article, source = material.article, material.folder
    place = folder / "articles" / article.slug
    place.mkdir(parents=True)
    for file in ("article.txt", "article.toml", "gold.json"):
        if (source / file).is_file():
            shutil.copyfile(source / file, place / file)
    if (source / "passes").is_dir():  # what one reader marked and adjudication dropped neither pays nor costs
        shutil.copytree(source / "passes", place / "passes")
    (folder / "tasks.toml").write_text(tomli_w.dumps({**head, "task": tasks}), encoding="utf-8", newline="\n")
    notebook = json.dumps(_notebook(head["id"], head["title"], tasks), ensure_ascii=False, indent=1)
    (folder / f"{head['id']}.ipynb").write_text(notebook + "\n", encoding="utf-8", newline="\n")


def _task(article: Article, number: int, one: Plan) -> dict[str, Any]:
    where = lines_in_words(one.lines)
    return {
        "id": str(number),
        "kind": "mark",
        "title": TITLE[one.layer],
        "article": article.slug,
        "prompt": f"{where}. {PROMPT[one.layer]} A wrong mark costs {cost_in_words(one.lam)}.",
        "lines": [list(pair) for pair in one.lines],
        "layers": [one.layer],
        "ask": list(ASK[one.layer]),
        "count": one.count,
        "points": one.count,
        "reasons": REASONS[one.layer],
    }


def _notebook(name: str, title: str, tasks: list[dict[str, Any]]) -> dict[str, Any]:
    cells = [
        _markdown("0", f"# {title}\n\n**Start here.** Click **Run** in the menu, then **Run All Cells**."),
        _code("1", f'from copydesk import desk\n\ndesk.open("{name}")'),
    ]
    cells += [_code(f"t{task['id']}", f'desk.mark("{task["id"]}")') for task in tasks]
    cells += [
        _markdown("8", "## Hand in\n\nType your name and press **Hand in**. Then give the file to your teacher."),
        _code("9", "desk.hand_in()"),
    ]
    metadata = {"kernelspec": KERNEL, "language_info": {"name": "python"}}
    return {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}


def _markdown(name: str, text: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "id": f"own-{name}", "metadata": {}, "source": text.splitlines(keepends=True)}


def _code(name: str, text: str) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": f"own-{name}",
        "metadata": {"jupyter": {"source_hidden": True}},
        "outputs": [],
        "source": text.splitlines(keepends=True),
    }
