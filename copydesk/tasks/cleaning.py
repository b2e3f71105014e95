"""What cleaning changes: words and loaded words of an article before and after its artifacts are thrown out."""

from __future__ import annotations

from collections.abc import Container, Iterable

from copydesk.journal.fold import TaskState
from copydesk.marks.annotation import Annotation, Span
from copydesk.marks.codebook import codebook
from copydesk.score.key import Key
from copydesk.tasks.kind import Context
from copydesk.tasks.mark import machine_reading, marks
from copydesk.tasks.table import Table
from copydesk.text.article import Article
from copydesk.text.words import words


def counts(context: Context, state: TaskState) -> Table:
    """A row for the scrape as it is, one after the student's cleaning and, once checked, one after the desk's.

    Only the task's lines are counted. What is damaged is story all the same: it is mended, not thrown out.
    """
    article = context.article
    assert article is not None
    lines = set(context.task.line_numbers(article))
    mine = [a for a in marks(state, article) if a.layer == "artifact"]
    rows = [_row("as it was scraped", article, (), lines), _row("after your cleaning", article, mine, lines)]
    if context.tells and isinstance(context.key, Key) and state.checks:
        rows.append(_row("after the desk's cleaning", article, context.key.core, lines))
    return Table(rows=rows, below=("Loaded words are those that the machine finds. It can be wrong, as you can.",))


def thrown_out(article: Article, artifacts: Iterable[Annotation]) -> list[Span]:
    """The lines of which artifacts cover at least half, and the stretches marked in other lines."""
    out: list[Span] = []
    scheme = codebook().layers["artifact"]
    for annotation in artifacts:
        if scheme.family_of(annotation.label) == "damaged":
            continue
        for span in annotation.main:
            for number in article.line_numbers(*span):
                line = article.line(number)
                start, end = max(span.start, line.start), min(span.end, line.end)
                whole = 2 * (end - start) >= line.end - line.start
                out.append(Span(line.start, line.end) if whole else Span(start, end))
    return out


def _row(name: str, article: Article, artifacts: Iterable[Annotation], lines: Container[int]) -> dict[str, object]:
    gone = thrown_out(article, artifacts)

    def stays(start: int) -> bool:
        if article.line_at(start).number not in lines:
            return False
        return not any(span.start <= start < span.end for span in gone)

    return {
        "the text": name,
        "words": sum(stays(word.start) for word in words(article.text)),
        "loaded words": sum(stays(a.start) for a in machine_reading(article, "loaded")),
    }
