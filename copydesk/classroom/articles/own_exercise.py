"""An exercise from a teacher's own article: one marking task for each layer in which its gold holds enough."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import tomli_w

from copydesk.classroom.handout import KERNEL, prepare
from copydesk.errors import CopydeskError
from copydesk.marks.annotation import Annotation, AnnotationSet
from copydesk.score.key import build_key
from copydesk.score.tempted import cost_in_words
from copydesk.text.article import SLUG, Article

MOST = 10  # things to find in one task
ASK = {"artifact": ("span", "family"), "attribution": ("content", "source", "cue"), "loaded": ("span",)}
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


def make_exercise(article_folder: Path, to: Path, name: str | None = None, feedback: str = "after") -> Path:
    """Make an assignment from an article with gold, ready for ``assign``, ``collect`` and ``grade``.

    Each layer with core gold gives one task, on the longest stretch from the top in which there are at most ten
    things to find, and at least as many candidates that are none.

    Args:
        article_folder: an article's folder with ``gold.json``.
        to: the folder that will hold the assignment's folder.
        name: its name; ``own-<slug>`` where it is None.
        feedback: ``after`` or ``full``.

    Raises:
        CopydeskError: no gold, no layer with enough in it, a name that is none, or a folder that exists.
    """
    article = Article.load(article_folder)
    if not (article_folder / "gold.json").is_file():
        raise CopydeskError(
            f"{article_folder} has no gold yet.", "Decide on its draft with desk.studio, and make the gold there."
        )
    gold = AnnotationSet.load(article_folder / "gold.json", article)
    name = name or f"own-{article.slug}"
    if not SLUG.match(name):
        raise CopydeskError(f"{name!r} is no assignment's name.", "Use small letters, digits and hyphens.")
    tasks = list(_tasks(article, gold.annotations))
    if not tasks:
        raise CopydeskError(
            f"The gold of {article.slug} holds nothing that a task could ask for.", "Mark more of it, as core."
        )
    folder = to / name
    if folder.exists():
        raise CopydeskError(f"{folder} exists already.", "Give another name, or move that folder away.")
    try:
        _write(folder, name, article, tasks, article_folder, feedback)
        prepare(str(folder))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)  # half an assignment would stand in the way of the next try
        raise
    return folder


def _write(folder: Path, name: str, article: Article, tasks: list[dict[str, Any]], source: Path, feedback: str) -> None:
    place = folder / "articles" / article.slug
    place.mkdir(parents=True)
    for file in ("article.txt", "article.toml", "gold.json"):
        if (source / file).is_file():
            shutil.copyfile(source / file, place / file)
    head = {"id": name, "edition": 1, "title": article.headline, "minutes": 10 * len(tasks), "feedback": feedback}
    (folder / "tasks.toml").write_text(tomli_w.dumps({**head, "task": tasks}), encoding="utf-8", newline="\n")
    notebook = json.dumps(_notebook(name, article, tasks), ensure_ascii=False, indent=1)
    (folder / f"{name}.ipynb").write_text(notebook + "\n", encoding="utf-8", newline="\n")


def _tasks(article: Article, gold: tuple[Annotation, ...]) -> Iterator[dict[str, Any]]:
    number = 0
    for layer, ask in ASK.items():
        found = _stretch(article, gold, layer, ask)
        if found is None:
            continue
        last, count, lam = found
        number += 1
        yield {
            "id": str(number),
            "kind": "mark",
            "title": TITLE[layer],
            "article": article.slug,
            "prompt": f"Lines 1 to {last}. {PROMPT[layer]} A wrong mark costs {cost_in_words(lam)}.",
            "lines": [[1, last]],
            "layers": [layer],
            "ask": list(ask),
            "count": count,
            "points": count,
            "reasons": REASONS[layer],
        }


def _stretch(
    article: Article, gold: tuple[Annotation, ...], layer: str, ask: tuple[str, ...]
) -> tuple[int, int, float] | None:
    """The longest stretch from the top that makes a fair task: its last line, how much there is to find, and λ."""
    for last in range(len(article.lines), 0, -1):
        if article.line(last).blank:
            continue
        try:
            key = build_key(article, gold, layer=layer, lines=[(1, last)], ask=ask)
        except CopydeskError:
            continue  # too much of it is gold: whoever marks everything would win
        count = len(key.items(article))
        if count == 0:
            return None
        if count <= MOST:
            return last, count, key.lam
    return None


def _notebook(name: str, article: Article, tasks: list[dict[str, Any]]) -> dict[str, Any]:
    cells = [
        _markdown("0", f"# {article.headline}\n\n**Start here.** Click **Run** in the menu, then **Run All Cells**."),
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
