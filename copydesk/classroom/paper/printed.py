"""A lesson or an assignment on paper: its texts with numbered lines, its tasks, the codebook, and the key apart."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from copydesk.classroom.paper.printed_tasks import code, key_of, named_lines, room_for, table
from copydesk.errors import CopydeskError
from copydesk.kit import kit_root
from copydesk.marks.codebook import Label, codebook
from copydesk.score.asks import ASKS
from copydesk.tasks.assignment import Assignment, find_assignment, read_assignment
from copydesk.tasks.keys import TaskKey, build_task_key, has_gold, read_keys
from copydesk.tasks.kind import Context
from copydesk.tasks.kinds import context_of
from copydesk.text.article import Article

STYLE = """
@page { margin: 16mm 17mm; }
* { box-sizing: border-box; }
body {
  font: 11pt/1.4 Georgia, "Times New Roman", serif; color: #000; background: #fff; max-width: 176mm; margin: 0 auto;
}
h1 { font-size: 19pt; margin: 0 0 2mm; }
h2 { font-size: 14pt; margin: 7mm 0 2mm; }
h3 { font-size: 11.5pt; margin: 0 0 1mm; }
h1, h2, h3 { break-after: avoid; line-height: 1.2; }
p { margin: 0 0 2mm; }
.small { font-size: 9pt; }
.name { display: flex; gap: 8mm; margin: 3mm 0; }
.name span { flex: 1; border-bottom: 0.3mm solid; padding-bottom: 1mm; }
.ln { display: grid; grid-template-columns: 9mm 1fr; gap: 3mm; margin: 0 0 1.6mm; break-inside: avoid; }
.no { text-align: right; font: 8.5pt/15.4pt monospace; }
.tx { white-space: pre-wrap; overflow-wrap: anywhere; }
.headline .tx { font-size: 14pt; font-weight: bold; line-height: 1.2; }
.task { margin: 0 0 6mm; break-inside: avoid; }
.box { display: inline-block; width: 3.6mm; height: 3.6mm; border: 0.3mm solid; margin-right: 2mm; }
.write { border-bottom: 0.3mm solid; height: 8.5mm; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: 0 0 1.2mm; padding-left: 6mm; text-indent: -6mm; }
table { border-collapse: collapse; width: 100%; margin: 1mm 0 3mm; }
th, td { border: 0.2mm solid #555; padding: 1mm 1.6mm; text-align: left; vertical-align: top; }
th, td { overflow-wrap: break-word; hyphens: auto; }
th { font-size: 9pt; background: #eee; print-color-adjust: exact; }
th.narrow { width: 12mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.room { table-layout: fixed; }
.room td { height: 9mm; }
.mid { text-align: center; }
.mid .box { margin: 0; }
.card, .key { font-size: 9.5pt; line-height: 1.3; }
.card { break-inside: avoid; }
.key { break-before: page; }
.key h3 { margin-top: 3mm; }
@media screen { body { padding: 12mm 4mm; } }
"""


def printed(name: str, with_key: bool = False) -> str:
    """A lesson's or an assignment's paper version: one HTML page that stands by itself and prints on A4 and Letter.

    Args:
        name: its name, or the folder of an assignment.
        with_key: add the key, by line number and with reasons, on a page of its own.

    Raises:
        CopydeskError: there is no such lesson, or its key is wanted and not here.
    """
    assignment = _assignment(name)
    keys = _keys(assignment)
    if with_key and (missing := [task for task in assignment.tasks if task not in keys]):
        raise CopydeskError(
            f"The key of {assignment.id}, task {missing[0]}, is not here.",
            "Print it where the solution is: the folder solutions/ of a checkout holds it.",
        )
    contexts = {task.id: context_of(assignment, task, keys.get(task.id)) for task in assignment.tasks.values()}
    texts = _texts(contexts.values())
    body = [
        f"<h1>{code(assignment.title)}</h1>",
        f"<p>{assignment.minutes} minutes</p>",
        '<div class="name"><span>Name:</span><span>Date:</span></div>',
        *(_article(article, title) for article, title in texts.values()),
        "<h2>Tasks</h2>",
    ]
    named = {task: texts[each.task.article][1] if each.task.article else "" for task, each in contexts.items()}
    for number, (task, context) in enumerate(contexts.items(), 1):
        body.append(_task(number, context, named[task]))
    body.append(_codebook_card(contexts.values()))
    if with_key:
        body.append(f'<section class="key"><h2>Key: {code(assignment.title)}</h2>')
        for number, (task, context) in enumerate(contexts.items(), 1):
            body.append(f"<h3>{_heading(number, context, named[task] if len(texts) > 1 else '')}</h3>{key_of(context)}")
        body.append("</section>")
    return (
        '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">\n'
        f"<title>{code(assignment.title)}</title>\n<style>{STYLE}</style></head>\n<body>\n"
        + "\n".join(body)
        + "\n</body>\n</html>\n"
    )


def _assignment(name: str) -> Assignment:
    for folder in (Path(name), kit_root() / "solutions" / name):
        if (folder / "tasks.toml").is_file():
            return read_assignment(folder / "tasks.toml")
    try:
        return find_assignment(name)
    except CopydeskError:
        return find_assignment(name, kit_root())


def _keys(assignment: Assignment) -> dict[str, TaskKey]:
    """The keys that are here: an assignment's from its key.json, a lesson's from its gold."""
    file = assignment.folder / "key.json"
    if file.is_file():
        return read_keys(file, assignment)
    tasks = [task for task in assignment.tasks.values() if has_gold(assignment, task)]
    return {task.id: build_task_key(assignment, task) for task in tasks}


def _texts(contexts: Iterable[Context]) -> dict[str, tuple[Article, str]]:
    """The articles in the order of their first task, each with what the tasks call it."""
    articles = {context.article.slug: context.article for context in contexts if context.article is not None}
    names = ["the text"] if len(articles) == 1 else [f"text {chr(65 + n)}" for n in range(len(articles))]
    return {slug: (article, name) for (slug, article), name in zip(articles.items(), names, strict=True)}


def _article(article: Article, name: str) -> str:
    title = " · ".join(filter(None, [name[0].upper() + name[1:], article.outlet]))
    rows = []
    for line in article.lines:
        if line.blank:
            continue
        headline = " headline" if line.number == article.headline_line else ""
        rows.append(
            f'<div class="ln{headline}"><span class="no">{line.number}</span>'
            f'<span class="tx">{code(line.text)}</span></div>'
        )
    told = ["Outlet, places and people are invented."] if article.meta.get("invented") else []
    if article.meta.get("licence"):
        told.append(f"Licence: {article.meta['licence']}.")
    return f'<h2>{code(title)}</h2>\n{chr(10).join(rows)}\n<p class="small">{code(" ".join(told))}</p>'


def _heading(number: int, context: Context, text: str = "") -> str:
    return code(" · ".join(filter(None, [str(number), context.task.title, text])))


def _task(number: int, context: Context, text: str) -> str:
    task = context.task
    points = f"{task.points:g} point{'' if task.points == 1 else 's'}"
    where = " · ".join(filter(None, [text and f"{text[0].upper()}{text[1:]}{named_lines(task)}", points]))
    alone = " On paper you work without the web page." if task.page else ""
    return (
        f'<section class="task"><h3>{_heading(number, context)}</h3><p class="small">{code(where)}</p>'
        f"<p>{code(task.prompt + alone)}</p>{room_for(context)}</section>"
    )


def _codebook_card(contexts: Iterable[Context]) -> str:
    """The codebook's rows for what the tasks ask."""
    book = codebook()
    asked: dict[str, set[str]] = {}
    for context in contexts:
        task = context.task
        if task.kind == "mark":
            asked.setdefault(task.layer, set()).update(task.ask)
        elif task.kind == "voice":
            asked.setdefault("loaded", set()).add("voice")
    parts = []
    if not asked:  # a story of one's own is read in all three layers
        asked = {name: set(parts) for name, parts in ASKS.items()}
    for name, ask in asked.items():
        layer = book.layers[name]
        parts.append(f"<h3>{code(layer.title)}</h3><p>{code(layer.question)}</p>")
        if name == "attribution":
            parts.append(_labels("What to mark", layer.roles))
        if "family" in ask:
            parts.append(_labels("The families", layer.families))
        if "label" in ask:
            parts.append(_labels("The labels", layer.labels))
        parts += [
            _labels(attribute.title, attribute.values)
            for attribute in book.attributes.values()
            if attribute.layer == name and attribute.name in ask
        ]
    return f'<section class="card"><h2>Codebook card</h2>{"".join(parts)}</section>' if parts else ""


def _labels(title: str, labels: Iterable[Label]) -> str:
    rows = [(x.short, x.question + (f" For example: {x.example}" if x.example else "")) for x in labels]
    return table((title, ""), rows)
