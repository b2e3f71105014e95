"""What stands on paper for a task of each kind: room to answer, and the key's entry."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from copydesk.marks.annotation import Annotation
from copydesk.marks.codebook import codebook
from copydesk.score.key import Key
from copydesk.tasks.assignment import Task
from copydesk.tasks.keys import ChoiceKey, NumberKey, PersonKey, SortKey
from copydesk.tasks.kind import Context
from copydesk.tasks.voice import words_for_page
from copydesk.text.article import Article

BOX = '<span class="box"></span>'
MOST_ROWS = 12  # of an empty table: more fill a page and frighten
WRITING_LINES = 8


def code(text: str) -> str:
    """Text as HTML: nothing in it is markup."""
    return escape(text, quote=True)


def named_lines(task: Task) -> str:
    """The lines of a task in words, to follow the name of its text; empty where it is the whole text."""
    stretches = [f"line {a}" if a == b else f"lines {a} to {b}" for a, b in task.lines]
    return ", " + " and ".join(stretches) if stretches else ""


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of plain text."""
    return _table([code(head) for head in heads], [[code(cell) for cell in row] for row in rows])


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]], look: str = "") -> str:
    narrow = ("line", "✓")
    top = "".join(f'<th class="narrow">{head}</th>' if head in narrow else f"<th>{head}</th>" for head in heads)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<table class="{look}"><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>'


def room_for(context: Context) -> str:
    """Room to answer a task: an empty table, boxes to tick, or lines to write on."""
    task = context.task
    if task.kind == "mark":
        rows = min(task.count or 8, MOST_ROWS)
        heads = _mark_heads(task)
        return _table([code(head) for head in heads], [[""] * len(heads)] * rows, "room")
    if task.kind == "choose":
        return _list(BOX + code(option.text) for option in task.options) + _lines(2, "Why?")
    if task.kind == "sort":
        return _grid("", [card.text for card in task.cards], [one.text for one in task.bins])
    if task.kind == "voice":
        words = [f"line {word['line']}: {word['words']}" for word in words_for_page(context)]
        return _grid("", words, [value.short for value in codebook().attributes["voice"].values])
    if task.kind == "estimate":
        return f"<p>Your estimate: ________________ {code(task.unit)}</p>"
    passage = f"<p><i>{code(task.passage)}</i></p>" if task.passage else ""
    facts = f"<p>These facts must stay:</p>{_list(BOX + code(fact) for fact in task.facts)}" if task.facts else ""
    looked = f"<p>A reader looks for:</p>{_list('· ' + code(x) for x in task.rubric)}" if task.rubric else ""
    return passage + facts + looked + _lines(WRITING_LINES)


def _mark_heads(task: Task) -> list[str]:
    book = codebook()
    named = {"label": "which label", "family": "which family"}
    asked = [named[part] if part in named else book.attributes[part].title for part in task.ask if part not in ROLES]
    if task.layer == "attribution":
        roles = [book.short("attribution", role) for role in ("content", "source", "cue") if role in task.ask]
        return ["line", *roles, *asked]
    return ["line", *(["the words"] if task.layer == "loaded" else []), *asked, "why"]


ROLES = ("span", "content", "source", "cue")


def _lines(number: int, ask: str = "") -> str:
    return (f'<p class="small">{code(ask)}</p>' if ask else "") + '<div class="write"></div>' * number


def _list(items: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"


def _grid(corner: str, rows: Iterable[str], columns: Sequence[str]) -> str:
    ticks = [f'<div class="mid">{BOX}</div>'] * len(columns)
    return _table([code(x) for x in (corner, *columns)], [[code(row), *ticks] for row in rows])


def key_of(context: Context) -> str:
    """A task's key: by line number, with reasons."""
    key, task = context.key, context.task
    if isinstance(key, Key):
        assert context.article is not None
        return _marks(context.article, key)
    if isinstance(key, ChoiceKey):
        rows = [("✓" if o.id in key.answer else "", o.text, key.why.get(o.id, "")) for o in task.options]
        return table(("✓", "option", "why"), rows) + _told(key.reveal)
    if isinstance(key, SortKey):
        names = {one.id: one.text for one in task.bins}
        rows = [(card.text, names[key.bins[card.id]], key.why.get(card.id, "")) for card in task.cards]
        return table(("card", "bin", "why"), rows) + _told(key.reveal)
    if isinstance(key, NumberKey):
        near = (
            f"{key.answer:g} {task.unit}".strip()
            + f". Full points up to {key.tolerance:.0%} off, half up to twice that."
        )
        return _told(near) + _told(key.reveal)
    assert isinstance(key, PersonKey)
    return _told("A person reads this.") + (_told(f"For example: {key.model}") if key.model else "")


def _told(sentence: str) -> str:
    return f"<p>{code(sentence)}</p>" if sentence else ""


def _marks(article: Article, key: Key) -> str:
    if not key.core:
        out = _told("There is nothing to find. “Nothing here” is the right answer.")
    else:
        out = table(("line", "words", "what it is", "why"), [_mark(article, a) for a in _in_order(key.core)])
    if key.open or key.dropped:
        rows = [_mark(article, a) for a in _in_order(key.open)]
        told = {row[:2] for row in rows} | {_mark(article, a)[:2] for a in key.core}
        # What a reader marked and the desk struck out, once for each place.
        struck = {row[:2]: row for row in (_mark(article, a) for a in _in_order(key.dropped)) if row[:2] not in told}
        rows = sorted([*rows, *struck.values()], key=lambda row: int(row[0]))
        out += _told("Careful readers differ on these. They neither pay nor cost:")
        out += table(("line", "words", "what it is", "why"), rows)
    return out


def _in_order(marks: Iterable[Annotation]) -> list[Annotation]:
    return sorted(marks, key=lambda a: (a.start, a.end, a.id))


def _mark(article: Article, mark: Annotation) -> tuple[str, str, str, str]:
    book = codebook()

    def words(role: str) -> str:
        return " … ".join(article.text[span.start : span.end] for span in mark.role(role))

    if mark.layer == "attribution":
        short = {role: book.short(mark.layer, role) for role in ("source", "cue")}
        kind = book.value_short("source_kind", str(mark.attrs.get("source_kind", "")))
        parts = [f"{short[role]}: {words(role)}" for role in short if words(role)]
        what, main = " · ".join(filter(None, [*parts, kind])), words("content")
    else:
        voice = mark.attrs.get("voice")
        what = " · ".join(
            filter(None, [book.short(mark.layer, mark.label), book.value_short("voice", voice) if voice else ""])
        )
        main = words("text") if words("text").strip() else "(a sign that cannot be seen)"
    at = mark.main[0].start if mark.main else mark.start
    why = " ".join(filter(None, [mark.rationale or "", *_also(article, mark)]))
    return str(article.line_at(at).number), main, what, why


def _also(article: Article, mark: Annotation) -> list[str]:
    """The other readings of a mark that earn points, a sentence or two each."""
    book, out = codebook(), []
    for reading in mark.also_ok:
        spans = [span for role in reading.get("spans", {}).values() for span in role]
        what = [" … ".join(article.text[start:end] for start, end in spans)]
        what.append(book.short(mark.layer, reading["label"]) if "label" in reading else "")
        what += [
            book.value_short(name, str(value))
            for name, value in reading.get("attrs", {}).items()
            if name in book.attributes
        ]
        half = " for half" if reading.get("worth", 1) == 0.5 else ""
        out.append(f"Also accepted{half}: {', '.join(filter(None, what))}. {reading.get('why', '')}".strip())
    return out
