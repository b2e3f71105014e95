"""A teacher's own article: the finders' draft corrected in the annotator, then kept as gold, then an exercise.

The corrections are a journal like a student's (``answers/draft-<slug>`` in the article's folder), so that nothing of
them is lost either.
"""

from __future__ import annotations

from pathlib import Path

from copydesk import __version__
from copydesk.errors import CopydeskError
from copydesk.journal.store import Journal
from copydesk.marks.annotation import Annotation, AnnotationSet
from copydesk.marks.codebook import codebook
from copydesk.marks.voice import voices
from copydesk.score.asks import ASKS
from copydesk.tasks.assignment import Assignment, Task
from copydesk.tasks.draft import unfinished
from copydesk.tasks.kind import Context
from copydesk.tasks.mark import marks
from copydesk.text.article import Article

TASK = "draft"
MACHINE = "finder"  # the client in whose name the draft's marks stand in the journal
PROMPT = "This is the machine's reading. Strike what is wrong, mark what is missing, in all three layers."


def draft_context(folder: Path) -> Context:
    """The task of correcting an article's draft.

    Raises:
        CopydeskError: the folder holds no article.
    """
    article = Article.load(folder)
    ask = tuple(part for layer in ASKS for part in ASKS[layer] if part != "family")
    task = Task(
        id=TASK, kind="draft", title=article.headline, prompt=PROMPT, article=article.slug, layers=tuple(ASKS), ask=ask
    )
    assignment = Assignment(
        id=f"draft-{article.slug}",
        edition=1,
        title=article.headline,
        minutes=10,
        feedback="now",
        tasks={TASK: task},
        file=folder.resolve() / "article.toml",
        home=folder.resolve(),
    )
    return Context(assignment=assignment, task=task, article=article, key=None)


def draft_journal(context: Context) -> Journal:
    """The journal of the corrections; at its first opening it is filled with the draft's marks.

    Raises:
        CopydeskError: there is no draft, or it was made for another text, or the folder cannot be written.
    """
    article, assignment = context.article, context.assignment
    assert article is not None
    draft = AnnotationSet.load(assignment.home / "draft.json", article)
    journal = Journal.open(assignment.answers, assignment=assignment.id, edition=1, kit=__version__)
    kept = journal.state(TASK).upto.get(
        MACHINE, 0
    )  # more than none and less than all where a first opening was cut off
    ops = [
        {"n": n, "do": "put", "mark": a.with_(id=f"{MACHINE}.{n}").to_json()}
        for n, a in enumerate(draft.annotations, 1)
        if n > kept
    ]
    if ops:
        journal.append(TASK, 1, MACHINE, ops)
    return journal


def make_gold(folder: Path) -> AnnotationSet:
    """Keep the corrected draft as the article's ``gold.json`` and return it.

    A mark that the teacher left as the machine made it keeps the machine's reason; another gets its label's question
    as its reason. Whose word a loaded word is, is derived.

    Raises:
        CopydeskError: a mark cannot be gold yet (the sentence names its line), or gold.json exists already.
    """
    context = draft_context(folder)
    article = context.article
    assert article is not None
    target = context.assignment.home / "gold.json"
    if target.exists():
        raise CopydeskError(f"{target} exists already.", "Move it away to make the gold anew.")
    draft = AnnotationSet.load(context.assignment.home / "draft.json", article)
    reasons = {f"{MACHINE}.{n}": a for n, a in enumerate(draft.annotations, 1)}
    found = marks(draft_journal(context).state(TASK), article)
    wrong = unfinished(found)
    if wrong:
        line = article.line_at(wrong[0][0].start).number
        raise CopydeskError(f"The mark in line {line} is not finished.", wrong[0][1])
    ordered = sorted(found, key=lambda a: (list(ASKS).index(a.layer), a.start, a.end))
    gold = [_as_gold(mark, f"g{n}", reasons.get(mark.id)) for n, mark in enumerate(ordered, 1)]
    whose = voices(article.text, gold)
    gold = [a.with_(attrs={**a.attrs, "voice": whose[a.id][0]}) if a.id in whose else a for a in gold]
    made = AnnotationSet.of(article, "gold", gold)
    made.save(target)
    return made


def _as_gold(mark: Annotation, name: str, machine: Annotation | None) -> Annotation:
    unchanged = machine is not None and machine.label == mark.label
    reason = machine.rationale if machine is not None and unchanged else mark.rationale
    attrs = dict(machine.attrs) | dict(mark.attrs) if machine is not None and unchanged else dict(mark.attrs)
    return mark.with_(id=name, by="gold", rule=None, attrs=attrs, rationale=reason or _reason(mark))


def _reason(mark: Annotation) -> str:
    scheme = codebook().layers[mark.layer]
    label = scheme.label(mark.label)
    return f"{label.short[0].upper()}{label.short[1:]}. {label.question}" if label else scheme.question
