"""The class report as one page: a screen a task, switched without a script, and all of them on paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import escape

from copydesk.classroom.gradebook import Gathered, Student
from copydesk.classroom.pages.drawn import page
from copydesk.classroom.pages.picture import Answered, Marked, Picture
from copydesk.classroom.pages.report_answers import answers
from copydesk.classroom.pages.report_parts import (
    LEVELS,
    item_table,
    paper,
    split_cards,
    times_table,
    too_much_too_little,
)
from copydesk.classroom.pages.votes import side_by_side
from copydesk.marks.codebook import codebook
from copydesk.score.agreement import UNITS
from copydesk.tasks.kinds import kind_of

STYLE = """
body { font-size: 15px; }
.desk { max-width: 1240px; margin: 0 auto; padding: 14px; }
header { display: flex; flex-wrap: wrap; gap: .5em 1.2em; align-items: center; padding: .7em 1em;
  background: var(--panel); border: 1px solid var(--line); border-radius: 10px 10px 0 0; }
h1 { font-size: 1.15em; margin: 0; overflow-wrap: anywhere; } h2 { font-size: 1.05em; margin: 0 0 .2em; }
h3 { font: 600 .82em/1.2 system-ui, sans-serif; letter-spacing: .04em; text-transform: uppercase; color: var(--soft);
  margin: 1.2em 0 .6em; }
h3:first-child { margin-top: .3em; }
p { margin: 0 0 .5em; overflow-wrap: anywhere; }
.soft, .small { color: var(--soft); } .small { font-size: .85em; margin: .1em 0 .3em; }
header h1 { flex: 1 1 20em; } header fieldset { flex: 1 1 100%; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .35em; min-width: 0; }
legend, .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.pick { position: relative; display: inline-flex; cursor: pointer; border: 1px solid var(--line); border-radius: 7px;
  background: var(--bg); padding: .3em .7em; font-size: .94em; max-width: 24em; }
.pick input { position: absolute; opacity: 0; inset: 0; margin: 0; cursor: pointer; }
.pick:has(:checked) { border-color: var(--accent); color: var(--accent); font-weight: 600;
  box-shadow: inset 0 -2px var(--accent); }
.pick:has(:focus-visible), button:focus-visible, summary:focus-visible { outline: 3px solid var(--accent);
  outline-offset: 2px; }
button { font: inherit; font-size: .94em; color: var(--fg); background: var(--bg); border: 1px solid var(--line);
  border-radius: 7px; padding: .3em .7em; cursor: pointer; }
main { border: 1px solid var(--line); border-top: 0; border-radius: 0 0 10px 10px; overflow: hidden; }
.top { padding: .8em 1em; border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .5em 1em;
  align-items: center; }
.top > div { flex: 1 1 22em; } .top p { margin: 0; }
.cols { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 27em); }
.paper { background: var(--paper); padding: 1em 1.4em 1.2em .4em; font-size: 1.16em; min-width: 0; }
.left { min-width: 0; display: flex; flex-direction: column; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr)); gap: 0 1.6em;
  padding: .6em 1em 1em; border-top: 1px solid var(--line); } .figures h3 { margin-top: .6em; }
.figures p { font-size: .95em; }
.aside { border-left: 1px solid var(--line); background: var(--panel); padding: .9em 1em; min-width: 0; }
.h1, .h2, .h3, .h4 { padding: 1px 0; }
.h1 { background: rgba(var(--heat), .15); }
.h2 { background: rgba(var(--heat), .28); }
.h3 { background: rgba(var(--heat), .4); } .h4 { background: rgba(var(--heat), .56); }
.key, .open { padding: 1px 0; }
.key { border-bottom: 3px solid var(--ok); } .open { border-bottom: 2px dashed var(--ok); }
.card { background: var(--bg); border: 1px solid var(--line); border-radius: 8px; padding: .6em .8em; margin: 0 0 .7em;
  break-inside: avoid; }
.card p { margin: .3em 0 0; color: var(--soft); font-size: .92em; } .card .what { margin: 0 0 .4em; color: var(--fg);
  font-size: 1em; }
q { font-family: Georgia, serif; quotes: none; }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr)); gap: .8em;
  padding: 1em; }
.grid .card { margin: 0; } .pad { padding: 1em; }
.bar { display: flex; gap: .6em; align-items: center; margin: .35em 0 0; font-size: .88em; }
.bar > div { display: flex; flex: 1; height: 1.7em; border-radius: 4px; overflow: hidden; gap: 1px; }
.bar > div > span { display: flex; align-items: center; justify-content: center; color: var(--on); font-weight: 600;
  white-space: nowrap; overflow: hidden; min-width: 0; }
.which { flex: 0 0 6.6em; white-space: nowrap; color: var(--soft); }
.tone-a { background: var(--a); } .tone-b { background: var(--b); } .tone-c { background: var(--c); }
.tone-d { background: var(--d); } .tone-e { background: var(--e); }
.step { display: flex; gap: .6em; align-items: center; margin: .2em 0; }
.step .which { flex-basis: 9em; text-align: right; }
.step > div { flex: 1; display: flex; align-items: center; gap: .5em; padding-right: 10em; min-width: 0; }
.step span[style] { height: 1.2em; flex: none; } /* what stands behind a bar must not make it shorter */
.step b { white-space: nowrap; flex: none; }
body:has(#key:not(:checked)) .step .tone-a { background: var(--c); }
.votes + .numbers { padding-top: 1em; }
.numbers, .reveal { padding: 0 1em; max-width: 50em; } .reveal { margin: 1em 0; }
table { border-collapse: collapse; width: 100%; font-size: .92em; } td, th { text-align: left; padding: .25em .4em;
  border-top: 1px solid var(--line); overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 500; border: 0; } thead td { border: 0; }
.when { white-space: nowrap; } .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.foot { display: flex; flex-wrap: wrap; gap: .5em .9em; align-items: center; padding: .6em 1em; color: var(--soft);
  border-top: 1px solid var(--line); font-size: .9em; } .foot .m { color: var(--fg); padding: 0 .4em; }
.scroll { overflow-x: auto; } details { margin: 0 1em 1em; } summary { cursor: pointer; padding: .4em 0; }
.texts { list-style: none; margin: 0; padding: 0; } .texts li { border-top: 1px solid var(--line); padding: .5em 0; }
.who { color: var(--soft); margin: 0; } .text { font-family: Georgia, serif; white-space: pre-wrap; }
.votes table { width: auto; min-width: 60%; } .votes ul { margin: 0; padding-left: 1.2em; }
.practice { margin-top: .8em; } .votes table + p { margin-top: .8em; }
.votes { padding-bottom: 0; max-width: 60em; }
body:has(#key:not(:checked)) .told { display: none; }
body:has(#key:not(:checked)) :is(.key, .open) { border-color: transparent; }
body:has(#key:not(:checked)) .bar .tone-b:first-child { background: var(--a); }
.name { display: none; }
body:has(#names:checked) .name { display: inline; } body:has(#names:checked) p.name { display: block; }
body:has(#names:checked) .anon { display: none; }
body:has(#projector:checked) { font-size: 21px; } body:has(#projector:checked) .desk { max-width: none; }
.task:has(.v0:checked) .view:not(.v0), .task:has(.v1:checked) .view:not(.v1) { display: none; }
.task:has(.r0:checked) .role:not(.r0), .task:has(.r1:checked) .role:not(.r1), .task:has(.r2:checked) .role:not(.r2) {
  display: none; }
@media (max-width: 820px) { .cols { grid-template-columns: 1fr; } .aside { border: 0;
  border-top: 1px solid var(--line); }
  .desk { padding: 0; } }
@page { margin: 13mm; }
@media print { .pick, button { display: none; } header, main { border: 0; } .task { display: block !important;
  break-before: page; } .task:first-child { break-before: auto; } body { font-size: 10pt; } .desk { padding: 0; }
  details:not([open]) { display: none; } .cols { display: block; }
  .aside { border: 0; border-top: 1px solid var(--line); columns: 2; column-gap: 1em; }
  .aside h3 { column-span: all; } }
"""


PRINT = '<button type="button" onclick="print()">Print</button>'
FULL = '<button type="button" onclick="document.documentElement.requestFullscreen()">Full screen</button>'
PRACTICE = (
    "A lesson is practice: one checks, reads the reasons and tries again. The points are those of the last try, and "
    "nobody is graded on them."
)


def report_page(got: Gathered, pictures: Sequence[Picture], expected: int | None = None) -> str:
    """The report of a class. Names are in it, and are hidden until they are asked for.

    Args:
        got: the class.
        pictures: its tasks.
        expected: how many are in the class, where a class list says so.
    """
    n = len(got.students)
    handed = f"{n} of {expected} handed in" if expected else f"{n} handed in"
    tabs = [f"{picture.context.task.id} · {picture.context.task.title}" for picture in pictures]
    shown = next((at for at, picture in enumerate(pictures) if picture.context.task.kind == "mark"), 0)
    switch = _switch("task", "Task", [*tabs, "All of it"], shown, "t")
    hide = "".join(
        f"body:has(.t{at}:checked) .task:not(.s{at}){{display:none}}" for at in range(len(tabs) + 1)
    )  # a browser that does not know :has shows them all
    screens = [*(_task(picture, at) for at, picture in enumerate(pictures)), _everyone(got, pictures)]
    tools = f"{_tick('names', 'Names')}{_tick('key', 'Key', True)}{_tick('projector', 'Large')}{FULL}{PRINT}"
    body = _desk(f"{got.assignment.title} · {handed}", tools + switch, screens)
    return page(f"{got.assignment.title}: the class", STYLE + hide, body)


def task_page(title: str, picture: Picture, with_key: bool) -> str:
    """One task's picture at projector size, without any name.

    Args:
        title: what stands at its head.
        picture: the task; of its texts, none is shown.
        with_key: the key is in it, hidden until it is asked for; without it the page holds nothing of a key.
    """
    tools = f"{_tick('key', 'Key') if with_key else ''}{_tick('projector', 'Large', True)}{FULL}{PRINT}"
    return page(title, STYLE, _desk(title, tools, [_task(replace(picture, texts=()), 0)]))


def _desk(title: str, tools: str, screens: Iterable[str]) -> str:
    main = chr(10).join(screens)
    return f'<div class="desk">\n<header><h1>{escape(title)}</h1>{tools}</header>\n<main>\n{main}\n</main></div>'


def _tick(name: str, text: str, ticked: bool = False) -> str:
    """A box to tick; what it shows is a matter of style sheets alone."""
    return f'<label class="pick"><input type="checkbox" id="{name}"{" checked" if ticked else ""}>{text}</label>'


def _switch(name: str, title: str, choices: Sequence[str], chosen: int, look: str) -> str:
    """Radio buttons that look like tabs; what they show is a matter of style sheets alone."""
    made = "".join(
        f'<label class="pick"><input type="radio" name="{name}" class="{look}{at}"{" checked" if at == chosen else ""}>'
        f"{escape(choice)}</label>"
        for at, choice in enumerate(choices)
    )
    return f"<fieldset><legend>{escape(title)}</legend>{made}</fieldset>"


def _task(picture: Picture, at: int) -> str:
    task, last = picture.context.task, picture.last
    head = f'<h2>{escape(task.id)} · {escape(task.title)}</h2><p class="soft">{escape(task.prompt)}</p>'
    who = f'<p class="soft">{last.students} of you opened it.'
    if picture.context.key is not None and not kind_of(task.kind).by_person:
        who += f' <span class="told">{100 * last.share:.0f} of 100 points on average.</span>'
    who += "</p>"
    inside = _marked(picture, at, head + who) if isinstance(last, Marked) else _answered(picture, head + who)
    return f'<section class="task s{at}">{inside}</section>'


def _answered(picture: Picture, head: str) -> str:
    return f'<div class="top"><div>{head}</div></div>{side_by_side(picture)}{answers(picture)}'


def _marked(picture: Picture, at: int, head: str) -> str:
    """The text at each time and for each role, of which one is shown; beside it where the class split."""
    last = picture.last
    assert isinstance(last, Marked)
    book, layer = codebook(), picture.context.task.layer
    roles, views = list(last.heat), list(picture.views.items())
    names = [book.short(layer, role) for role in roles]
    switches = _switch(f"role{at}", "Part", names, 0, "r") if len(roles) > 1 else ""
    switches += _switch(f"view{at}", "Time", [name for name, _ in views], len(views) - 1, "v") if len(views) > 1 else ""
    keyed = picture.context.key is not None
    papers, figures = [], []
    for v, (name, view) in enumerate(views):
        assert isinstance(view, Marked)
        for r, role in enumerate(roles):
            title = " · ".join(filter(None, [name, names[r] if len(roles) > 1 else ""]))
            caption = f"<h3>{escape(title)}</h3>" if title else ""
            papers.append(f'<div class="view role v{v} r{r}">{caption}{paper(picture.context, view, role)}</div>')
        if not keyed:
            continue
        sentences = "".join(f"<p>{escape(each)}</p>" for each in too_much_too_little(view))
        figures.append(
            f'<div class="figures view v{v} told"><div><h3>Item by item</h3>{item_table(picture.context, view)}</div>'
            f"<div><h3>Too little, too much</h3>{sentences}</div></div>"
        )
    times = aside = signs = ""
    if keyed:
        if len(views) > 1:
            times = f'<div class="figures"><div><h3>Side by side</h3>{times_table(picture)}</div></div>'
        aside = f'<div class="aside"><h3>Where you split: talk about these</h3>{split_cards(picture)}</div>'
        signs = (
            '<span class="told"><span class="m key">the key has it</span></span>'
            '<span class="told"><span class="m open">open: readers differ</span></span>'
        )
    warm = "".join(f'<span class="m h{n}">{word}</span>' for n, word in enumerate(LEVELS, 1))
    return (
        f'<div class="top"><div>{head}</div>{switches}</div><div class="{"cols" if keyed else ""}">'
        f'<div class="left"><div class="paper">{"".join(papers)}</div>{times}{"".join(figures)}</div>{aside}'
        f'</div><div class="foot"><span>Marked by:</span>{warm}{signs}<span>The small numbers count students; '
        "what fewer than 1 in 20 of you marked is left plain.</span></div>"
    )


def _everyone(got: Gathered, pictures: Sequence[Picture]) -> str:
    """All tasks in one table, and all students, by number until names are asked for."""
    rows = []
    for picture in pictures:
        task = picture.context.task
        for name, view in picture.views.items():
            alpha = "" if not isinstance(view, Marked) else "–" if view.alpha is None else f"{view.alpha:.2f}"
            unit = f" ({codebook().layers[task.layer].short}, by {UNITS[task.layer]}s)" if alpha else ""
            share = "" if kind_of(task.kind).by_person else f"{100 * view.share:.0f} %"
            title = f"{task.id} · {task.title}{unit}" + (f" · {name}" if name else "")
            same = view.agreement if isinstance(view, Answered) else None
            rows.append(
                f"<tr><td>{escape(title)}</td><td class=n>{view.students}</td><td class=n>{share}</td>"
                f"<td class=n>{'' if same is None else f'{100 * same:.0f} %'}</td><td class=n>{alpha}</td></tr>"
            )
    heads = "".join(f"<th class=n>{escape(name)}</th>" for name in got.contexts)
    everyone = "".join(_student(number, one, got) for number, one in enumerate(got.students, 1))
    problems = "".join(f'<p class="name">{escape(problem)}</p>' for problem in got.problems)  # files have names in them
    if problems:
        hidden = f"{len(got.problems)} things were passed over. They are told where names are shown."
        problems = f'<p class="anon">{hidden}</p>{problems}'
    practice = f'<p class="soft practice">{PRACTICE}</p>' if got.assignment.self_checked else ""
    done = "<th class=n>tasks done</th>" if got.assignment.self_checked else ""
    return (
        f'<section class="task s{len(pictures)}"><div class="pad"><h2>All of it</h2>'
        "<table><thead><tr><th>task</th><th class=n>opened by</th><th class=n>points</th>"
        "<th class=n>two say the same</th><th class=n>agreement (alpha)</th></tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table>{practice}{problems}</div>"
        '<details><summary>Student by student</summary><div class="scroll" tabindex="0" role="region" '
        'aria-label="Student by student"><table><thead><tr><th>student</th>'
        f"{heads}<th class=n>total</th>{done}<th>note</th></tr></thead><tbody>{everyone}</tbody></table></div>"
        "</details></section>"
    )


def _student(number: int, one: Student, got: Gathered) -> str:
    cells = []
    for name in got.contexts:
        score = one.grade.tasks[name]
        given = (one.person or {}).get(name.casefold())
        points = given if score.by_person else score.points if score.opened else None
        cells.append(f"<td class=n>{'' if points is None else f'{points:.2f}'}</td>")
    done = f"<td class=n>{one.grade.done} of {len(cells)}</td>" if got.assignment.self_checked else ""
    notes = "; ".join(one.grade.notes)
    return (
        f'<tr><td><span class="anon">{number}</span><span class="name"><bdi>{escape(one.name)}</bdi></span></td>'
        f"{''.join(cells)}<td class=n>{one.grade.total:.2f}</td>{done}<td>{escape(notes)}</td></tr>"
    )
