"""A student's page of feedback: one HTML file that stands by itself. What was done well comes first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from copydesk.classroom.gradebook import Student
from copydesk.classroom.pages.drawn import Piece, draw, page
from copydesk.classroom.pages.feedback_rows import SIGNS, Row, Told, told
from copydesk.journal.fold import TaskState
from copydesk.marks.codebook import codebook
from copydesk.tasks.assignment import Assignment, Task
from copydesk.tasks.kind import Context, TaskScore
from copydesk.tasks.kinds import kind_of
from copydesk.tasks.write import written

MOST_PRAISE = 3
STYLE = """
main { max-width: 46rem; margin: 0 auto; padding: 1.1rem 1rem 3rem; }
h1 { font-size: 1.45rem; line-height: 1.2; margin: 0 0 .2rem; overflow-wrap: anywhere; }
h2 { font-size: 1.12rem; line-height: 1.3; margin: 0 0 .3rem; display: flex; flex-wrap: wrap; gap: .2rem .8rem;
  justify-content: space-between; align-items: baseline; overflow-wrap: anywhere; }
h3 { font-size: .95rem; margin: 1.1rem 0 .4rem; }
p { margin: 0 0 .5rem; overflow-wrap: anywhere; }
ul, ol { margin: 0; padding: 0; list-style: none; }
.soft { color: var(--soft); }
.points { font-weight: 600; white-space: nowrap; font-size: 1rem; }
.sum { border: 1px solid var(--line); border-radius: 10px; background: var(--panel); padding: .8rem 1rem; }
.well { border-left: 5px solid var(--ok); padding: .1rem 0 .1rem .9rem; margin: 1.2rem 0; }
.well h2 { color: var(--ok); }
.well li { margin: 0 0 .6rem; }
.task { border-top: 2px solid var(--line); margin-top: 1.6rem; padding-top: 1rem; }
.paper { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: .8rem .7rem .5rem 0;
  margin: .6rem 0; font-size: 1.02rem; }
.row { border-left: 4px solid var(--line); padding: .1rem 0 .1rem .8rem; margin: 0 0 .9rem; break-inside: avoid;
  scroll-margin-top: 1rem; }
.row .head { font-weight: 650; margin: 0; }
.row q, .words { font-family: Georgia, serif; }
.row p { margin: .1rem 0 .2rem; }
.found { border-color: var(--ok); } .found .head { color: var(--ok); }
.nearly { border-color: var(--near); } .nearly .head { color: var(--near); }
.missed { border-color: var(--accent); } .missed .head { color: var(--accent); }
.extra { border-color: var(--no); } .extra .head { color: var(--no); }
.m.found, .m.nearly, .m.missed, .m.extra, .m.arguable { padding-bottom: 1px; }
.m.found { border-bottom: 3px solid var(--ok); } .m.nearly { border-bottom: 3px double var(--near); }
.m.missed { border-bottom: 2px dashed var(--accent); } .m.extra { border-bottom: 3px dotted var(--no); }
.m.arguable { border-bottom: 2px solid var(--soft); } .m.source, .m.cue { font-weight: 650; }
.m.cue { font-style: italic; }
.given { font-weight: 650; }
.own { border: 1px solid var(--line); border-radius: 8px; padding: .7rem .9rem; white-space: pre-wrap;
  font-family: Georgia, serif; overflow-wrap: anywhere; background: var(--paper); margin: .5rem 0; }
.legend { font-size: .85rem; color: var(--soft); }
.reveal { border-left: 4px solid var(--line); padding-left: .8rem; }
sup a { text-decoration: none; padding: .35em .15em; }
a:focus-visible, .row:target { outline: 2px solid var(--accent); outline-offset: 2px; }
@page { margin: 15mm; }
@media print { h2, .task > .soft, .head { break-after: avoid; }
  main { max-width: none; padding: 0; } .task { break-inside: auto; } body { font-size: 11pt; } }
"""


def feedback_page(assignment: Assignment, contexts: Iterable[Context], student: Student) -> str:
    """The page of one student. Every text in it, whoever wrote it, is escaped; there is no script."""
    parts = [_task(context, student, number) for number, context in enumerate(contexts, 1)]
    grade = student.grade
    most = sum(task.points for task in assignment.tasks.values())
    read = student.person or ()
    opened = [name for name, score in grade.tasks.items() if score.by_person and score.opened]
    waiting = [name for name in opened if name.casefold() not in read]
    total = f"{grade.total:.2f} of {most:g} points"
    if waiting:
        total += f"; {'task' if len(waiting) == 1 else 'tasks'} {', '.join(waiting)} still to be read by your teacher"
    if len(waiting) == len(grade.tasks):
        total = f"Up to {most:g} points, which your teacher gives after reading"
    if assignment.self_checked:
        total = _practice(student, len(grade.tasks), most)
    texts = sum(bool(written(student.handin.state(name))) for name, score in grade.tasks.items() if score.by_person)
    well = _well([row for _, rows in parts for row in rows], texts)
    body = (
        f'<main>\n<header><h1>{escape(assignment.title)}</h1><p class="soft">Feedback for <bdi>{escape(student.name)}'
        f'</bdi></p></header>\n<p class="sum"><b>{escape(total)}</b></p>\n{well}'
        f"\n{chr(10).join(html for html, _ in parts)}\n</main>"
    )
    return page(f"{assignment.title} · {student.name}", STYLE, body)


def _practice(student: Student, tasks: int, most: float) -> str:
    """What stands first of a lesson: what was done counts, and the points are only told."""
    grade = student.grade
    done = f"You did {grade.done} of {tasks} tasks."
    points = f"This was practice: {grade.machine:.2f} of {most:g} points at the end"
    return f"{done} {points}." if grade.first is None else f"{done} {points}, {grade.first:.2f} at your first checks."


def _well(rows: Sequence[tuple[str, Row]], texts: int) -> str:
    """What was done well: what was found, at most three told in full; else what was rightly left alone or written.

    Args:
        rows: all that is told, each with the task that it is from.
        texts: how many texts were written for a person to read.
    """
    found = [(where, row) for where, row in rows if row.outcome == "found"]
    near = [(where, row) for where, row in rows if row.outcome == "nearly"]
    alone = [(where, row) for where, row in rows if row.outcome == "alone"]
    shown, sentence = found, f"{len(found)} of your answers {'is' if len(found) == 1 else 'are'} right in full."
    if not found and near:
        shown, sentence = near, f"{len(near)} of your answers {'is' if len(near) == 1 else 'are'} nearly right."
    elif not found:
        shown, sentence = alone, "You left alone what only looks like an answer." if alone else ""
    if not sentence and texts:
        many = "1 answer" if texts == 1 else f"{texts} answers"
        return (
            f'<section class="well"><h2>What you did well</h2><p>You put {many} into words of your own.</p></section>'
        )
    if not sentence:
        return (
            '<section class="well"><h2>Where to begin</h2><p>Take one task below, and read its reasons with the text '
            "beside them. One understood well is a good start.</p></section>"
        )
    # One of each task first: a page should not praise three times for the same.
    best = sorted(shown, key=lambda pair: [other[0] for other in shown[: shown.index(pair)]].count(pair[0]))
    items = "".join(
        f'<li>{SIGNS[row.outcome][0]} <span class="words">{escape(row.words)}</span> '
        f'<span class="soft">({escape(where)})</span> {escape(row.why)}</li>'
        for where, row in best[:MOST_PRAISE]
    )
    return f'<section class="well"><h2>What you did well</h2><p>{sentence}</p><ul>{items}</ul></section>'


def _task(context: Context, student: Student, number: int) -> tuple[str, list[tuple[str, Row]]]:
    """A task's section, and its rows with where they are from."""
    task, score = context.task, student.grade.tasks[context.task.id]
    state = student.handin.state(task.id)
    head = (
        f'<section class="task" aria-labelledby="h{number}"><h2 id="h{number}"><span>{escape(task.id)} · '
        f'{escape(task.title)}</span><span class="points">{escape(_points(task, score, student))}</span></h2>'
        f'<p class="soft">{escape(task.prompt)}</p>'
    )
    if not score.opened:
        points = "" if context.assignment.self_checked else ", so it has no points"
        return f"{head}<p>You did not open this task{points}.</p></section>", []
    said = told(context, state)
    sentences = [*said.sentences, *_other_times(context, student, score)]
    body = [f"<p>{escape(' '.join(sentences))}</p>" if sentences else ""]
    if kind_of(task.kind).by_person:
        body.append(_own_words(context, state, student))
    elif context.article is not None and task.kind in ("mark", "voice"):
        body.append(_paper(context, said, number))
    body += [_row(row, f"t{number}-{n}") for n, row in enumerate(said.rows, 1)]
    if said.reveal and not any(row.why == said.reveal for row in said.rows):
        body.append(f'<p class="reveal">{escape(said.reveal)}</p>')
    return f"{head}{chr(10).join(body)}</section>", [(f"task {task.id}", row) for row in said.rows]


def _points(task: Task, score: TaskScore, student: Student) -> str:
    if not score.by_person:
        return f"{score.points:.2f} of {task.points:g}"
    given = (student.person or {}).get(task.id.casefold())
    return f"to be read · {task.points:g}" if given is None else f"{given:.2f} of {task.points:g}"


def _other_times(context: Context, student: Student, score: TaskScore) -> list[str]:
    """The first check and the second vote, where there were any, beside the state that counts."""
    task, out = context.task, []
    if score.first is not None:
        out.append(f"At your first check it was {score.first * task.points:.2f}.")
    if (task.id, 2) in student.handin.rounds() and not score.by_person:
        second = kind_of(task.kind).share(context, student.handin.state(task.id, 2))
        out.append(f"Your second vote comes to {second * task.points:.2f} of {task.points:g}.")
    return out


def _paper(context: Context, said: Told, number: int) -> str:
    """The task's lines with the student's marks and the missed gold; each sign leads to its reason."""
    article = context.article
    assert article is not None
    layer = context.task.layers[0] if context.task.layers else "loaded"
    pieces = []
    for n, row in enumerate(said.rows, 1):
        sign, word = SIGNS[row.outcome]
        for at, (role, start, end) in enumerate(row.spans):
            short = "" if role == "text" else f" {codebook().short(layer, role)}"
            name = f'<a href="#t{number}-{n}" aria-label="{word}, note {n}">' if at == 0 else ""
            tag = f"<sup>{name}{sign}{n}{'</a>' if name else ''}{escape(short)}</sup>"
            pieces.append(Piece(start=start, end=end, look=f"{row.outcome} {role}", tag=tag))
    outcomes = [name for name in SIGNS if any(row.outcome == name and row.spans for row in said.rows)]
    legend = " · ".join(f"{SIGNS[name][0]} {SIGNS[name][1]}" for name in outcomes)
    told_of = f'<p class="legend">{escape(legend)}. Each number leads to its reason below.</p>' if legend else ""
    lines = context.task.line_numbers(article)
    beside = {line for p in pieces for line in article.line_numbers(p.start, p.end)}
    return f'<div class="paper">{draw(article, sorted({*lines, *beside}), pieces)}</div>{told_of}'


def _row(row: Row, anchor: str) -> str:
    sign, _ = SIGNS[row.outcome]
    number = anchor.split("-")[-1]
    said = f'<p>You said: <span class="given">{escape(row.said)}</span></p>' if row.said else ""
    also = "".join(f'<p class="soft">Also accepted: {escape(other)}</p>' for other in row.also)
    why = f"<p>{escape(row.why)}</p>" if row.why else ""
    return (
        f'<div class="row {row.outcome}" id="{anchor}"><p class="head">{sign}{number} · {escape(row.head)}</p>'
        f'<p class="words">{escape(row.words)}</p>{said}{why}{also}</div>'
    )


def _own_words(context: Context, state: TaskState, student: Student) -> str:
    """What a student wrote, for a person to have read; the facts ticked, and what a reader looks for."""
    task, text = context.task, written(state)
    parts = [f'<h3>Your words</h3><div class="own" dir="auto">{escape(text)}</div>' if text else ""]
    if not text:
        parts.append("<p>You did not write anything here.</p>")
    ticked = [fact for n, fact in enumerate(task.facts, 1) if state.answers.get(f"fact:{n}") is True]
    if ticked:
        parts.append("<h3>Facts that you ticked as kept</h3>" + "".join(f"<p>✓ {escape(fact)}</p>" for fact in ticked))
    if task.rubric:
        looks = "".join(f"<p>· {escape(each)}</p>" for each in task.rubric)
        parts.append(f"<h3>What your teacher looks for</h3>{looks}")
    if (student.person or {}).get(task.id.casefold()) is None:
        parts.append('<p class="soft">Your teacher has not given points for this yet.</p>')
    return "".join(parts)
