"""A sheet as full as the design asks of the annotator: 5,000 words with 500 marks, from the kit's own articles.

The text is the articles' lines one after another, so that lines, words and signs are as they are in class.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from copydesk import __version__
from copydesk.journal import Journal
from copydesk.text.article import Article
from copydesk.text.words import words

ARTICLES = Path(__file__).resolve().parent.parent / "data" / "articles"
LAYERS = {"loaded": ("span", "label", "voice"), "attribution": ("content", "source", "cue")}
Mark = dict[str, Any]


def text_of(length: int) -> str:
    """So many words of the kit's articles, in the order of their names; whole lines, so some words more."""
    out: list[str] = []
    count = 0
    for path in sorted(ARTICLES.glob("*/article.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if count >= length:
                return "\n".join(out) + "\n"
            out.append(line)
            count += len(line.split())
    raise ValueError(f"The kit's articles hold {count} words, and {length} were asked for.")


def marks(text: str, layer: str, count: int) -> list[Mark]:
    """So many finished marks of a layer, spread evenly over the text, each within a line."""
    places = list(_places(text, 2 if layer == "loaded" else 5))
    if len(places) < count:
        raise ValueError(f"There is room for {len(places)} marks, and {count} were asked for.")
    chosen = [places[at * len(places) // count] for at in range(count)]
    return [_mark(f"bench.{number}", layer, spans) for number, spans in enumerate(chosen, 1)]


def _places(text: str, size: int) -> Iterator[list[tuple[int, int]]]:
    """Runs of so many words in one line, one run beside the other, as code points."""
    for line in Article.from_text(text).lines:
        found = [(line.start + start, line.start + end) for start, end, _ in words(line.text)]
        for at in range(0, len(found) - size + 1, size):
            yield found[at : at + size]


def _mark(name: str, layer: str, run: list[tuple[int, int]]) -> Mark:
    if layer == "loaded":
        spans, label, attrs = {"text": [[run[0][0], run[1][1]]]}, "modifier", {"voice": "outlet"}
    else:
        spans = {"source": [list(run[0])], "cue": [list(run[1])], "content": [[run[2][0], run[4][1]]]}
        label, attrs = "attribution", {}
    return {"id": name, "layer": layer, "label": label, "spans": spans, "attrs": attrs}


def task(text: str, layer: str, ask: tuple[str, ...] | None = None) -> dict[str, Any]:
    """A task over the whole text, as the page gets it."""
    return {
        "kind": "mark", "layers": [layer], "ask": list(LAYERS[layer] if ask is None else ask), "headline_line": None,
        "lines": [[1, len(Article.from_text(text).lines)]], "reasons": [], "feedback": "after",
    }  # fmt: skip


def events(task_id: str, made: list[Mark]) -> list[dict[str, Any]]:
    """The events that put these marks, as a journal holds them."""
    return [
        {"seq": n, "n": n, "client": "bench", "task": task_id, "round": 1, "do": "put", "mark": mark}
        for n, mark in enumerate(made, 1)
    ]


def assignment(home: Path, name: str, text: str, count: int) -> str:
    """An assignment in a JupyterLab's folder: a mark task for each layer, so many marks in each, and its notebook.

    Args:
        home: the folder that JupyterLab shows.
        name: the assignment's.

    Returns: the notebook's path in ``home``.
    """
    folder = home / "data" / "articles" / name
    folder.mkdir(parents=True)
    (folder / "article.txt").write_text(text, encoding="utf-8")
    (folder / "article.toml").write_text('headline = "A full sheet"\ninvented = true\n', encoding="utf-8")
    tasks = [
        f'[[task]]\nid = "{layer}"\nkind = "mark"\ntitle = "A full sheet"\nprompt = "Mark."\narticle = "{name}"\n'
        f"layers = {json.dumps([layer])}\nask = {json.dumps(LAYERS[layer])}\n"
        for layer in LAYERS
    ]
    head = f'id = "{name}"\nedition = 1\ntitle = "A full sheet"\nminutes = 45\nfeedback = "after"\n'
    (home / "notebooks" / f"{name}.toml").write_text("\n".join([head, *tasks]), encoding="utf-8")
    journal = Journal.open(home / "answers" / name, assignment=name, edition=1, kit=__version__)
    for layer in LAYERS:
        puts = [{"n": n, "do": "put", "mark": mark} for n, mark in enumerate(marks(text, layer, count), 1)]
        for at in range(0, len(puts), 50):
            journal.append(layer, 1, f"bench-{layer}", puts[at : at + 50])
    path = f"notebooks/{name}.ipynb"
    opening = f"from copydesk import desk\ndesk.open({name!r})"
    (home / path).write_text(_notebook([opening, *(f"desk.mark({layer!r})" for layer in LAYERS)]), encoding="utf-8")
    return path


def _notebook(cells: list[str]) -> str:
    made = [
        {"cell_type": "code", "execution_count": None, "id": f"c{n}", "metadata": {}, "outputs": [], "source": source}
        for n, source in enumerate(cells)
    ]
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return json.dumps({"cells": made, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5})
