"""What a student makes of a story: a clean copy, and a desk report in one file that needs nothing else.

Whose word a loaded word is, is derived from the student's own marks (``marks.voice``). All that stands in a story or a
note is escaped: a story that holds a script is shown, not run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.marks.annotation import Annotation
from copydesk.marks.codebook import codebook
from copydesk.marks.voice import voices
from copydesk.tasks.cleaning import thrown_out
from copydesk.tasks.table import Table
from copydesk.text.article import Article
from copydesk.text.counted import counted
from copydesk.text.words import words

STYLE = """
:root { color-scheme: light dark; --ink: #1d1d1f; --soft: #55555c; --rule: #c9c9d1; --page: #fffefa; --mark: #fbe3a6; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececf0; --soft: #b0b0ba; --rule: #50505a; --page: #1b1b1f; --mark: #6b4f00; }
}
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; color: var(--ink); background: var(--page);
  font: 1.05rem/1.6 Georgia, serif; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { margin-top: 2.2rem; border-bottom: 1px solid var(--rule); }
ol.copy { list-style: none; padding: 0; } ol.copy li { display: flex; gap: .8rem; }
.no { flex: 0 0 2rem; text-align: right; color: var(--soft); font: .8rem/2 monospace; }
del, .damaged { color: var(--soft); } .damaged { text-decoration: underline wavy; }
.claim { border-bottom: 2px solid currentColor; } .source { font-weight: bold; } .cue { font-style: italic; }
mark, .loaded { background: var(--mark); color: inherit; outline: 1px dashed currentColor; }
table { border-collapse: collapse; width: 100%; font: .92rem/1.45 system-ui, sans-serif; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--rule); }
.soft { color: var(--soft); } .note { white-space: pre-wrap; }
@media print { body { margin: 0; max-width: none; color-scheme: light; } tr, li { break-inside: avoid; } }
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanCopy:
    """A story with what does not belong struck out: in a notebook as a page, elsewhere as plain lines."""

    article: Article
    annotations: tuple[Annotation, ...]

    def __repr__(self) -> str:
        gone = thrown_out(self.article, [a for a in self.annotations if a.layer == "artifact"])
        lines = []
        for line in self.article.lines:
            cuts = [
                (max(s.start, line.start), min(s.end, line.end))
                for s in gone
                if s.start < line.end and line.start < s.end
            ]
            kept = "".join(
                sign
                for at, sign in enumerate(line.text, line.start)
                if not any(start <= at < end for start, end in cuts)
            )
            if kept.strip():
                lines.append(f"{line.number:4}  {kept.strip()}")
        return "\n".join([*lines, self._told()])

    def _repr_html_(self) -> str:
        artifacts = [a for a in self.annotations if a.layer == "artifact"]
        return f"<style>{_SCOPED}</style>{_copy(self.article, artifacts)}<p>{escape(self._told())}</p>"

    def _told(self) -> str:
        gone = thrown_out(self.article, [a for a in self.annotations if a.layer == "artifact"])
        everything = words(self.article.text)
        left = sum(not any(span.start <= word.start < span.end for span in gone) for word in everything)
        return f"{left} of {len(everything)} words are the story's own."


# In a notebook the page's own colours and type are JupyterLab's; only what strikes out is ours.
_SCOPED = (
    "ol.copy{list-style:none;padding:0;max-width:46rem;font-family:Georgia,serif}ol.copy li{display:flex;gap:.8rem}"
    "ol.copy .no{flex:0 0 2rem;text-align:right;opacity:.7;font-family:monospace}ol.copy del{opacity:.65}"
    "ol.copy .damaged{text-decoration:underline wavy}"
)


def who_says_what(article: Article, annotations: Sequence[Annotation]) -> Table:
    """A row a claim, in text order: line, who says so, the words that tie, the claim."""
    rows = []
    named = set()
    claims = sorted((a for a in annotations if a.layer == "attribution"), key=lambda a: (a.start, a.end))
    for claim in claims:
        who = _words(article, claim, "source")
        named.add(who.casefold())
        rows.append(
            {
                "line": article.line_at(claim.start).number,
                "who": who or "nobody",
                "tie": _words(article, claim, "cue"),
                "claim": _words(article, claim, "content"),
            }
        )
    nobody = sum(row["who"] == "nobody" for row in rows)
    many, wordings = counted(len(rows), "claim"), counted(len(named - {""}), "wording")
    told = f"{many}, {wordings} of a source, {nobody} with nobody named."
    return Table(rows=rows, below=(told,))


def words_by_voice(article: Article, annotations: Sequence[Annotation]) -> Table:
    """A row a loaded word, grouped by whose word it is: line, words, kind, whose, and why."""
    book = codebook()
    derived = voices(article.text, list(annotations))
    order = [value.name for value in book.attributes["voice"].values]
    loaded = sorted(
        (a for a in annotations if a.layer == "loaded"), key=lambda a: (order.index(derived[a.id][0]), a.start, a.end)
    )
    rows = [
        {
            "whose": book.value_short("voice", derived[a.id][0]),
            "line": article.line_at(a.start).number,
            "words": _words(article, a, "text"),
            "kind": book.short("loaded", a.label),
            "why": derived[a.id][1],
        }
        for a in loaded
    ]
    counted = [(book.value_short("voice", name), sum(derived[a.id][0] == name for a in loaded)) for name in order]
    told = "; ".join(f"{short}: {n}" for short, n in counted if n) or "none"
    return Table(rows=rows, below=(f"Loaded words by voice: {told}.",))


def report_html(article: Article, annotations: Sequence[Annotation], note: str) -> str:
    """The desk report: clean copy with its marks, who says what, loaded words by voice, the editor's note.

    One page of HTML with nothing outside it: no script, no font, no picture, no link.
    """
    clean = CleanCopy(article=article, annotations=tuple(annotations))
    headline = escape(article.headline)
    said = escape(note.strip()) or '<span class="soft">No note was written.</span>'
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Desk report: {headline}</title>
<style>{STYLE}</style>
</head>
<body>
<p class="soft">Desk report</p>
<h1>{headline}</h1>
<h2>The editor’s note</h2>
<p class="note">{said}</p>
<h2>The copy</h2>
<p class="soft">Read like this: <del>not part of the story</del> · <span class="source">who</span> ·
<span class="cue">the tie</span> · <span class="claim">the claim</span> ·
<span class="loaded">a word that argues</span>.
{escape(clean._told())}</p>
{_copy(article, annotations)}
<h2>Who says what</h2>
{_table(who_says_what(article, annotations))}
<h2>Words that argue, by voice</h2>
{_table(words_by_voice(article, annotations))}
<p class="soft">Made with copydesk. A loaded word is not false, and a claim with a source is not true for that.</p>
</body>
</html>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskReport:
    """A report that was written: where, as a student sees it, and its page to look at in the notebook."""

    place: str
    html: str

    def __repr__(self) -> str:
        return f"Your desk report is written: {self.place}"

    def _repr_html_(self) -> str:
        told = "Open it from the list of files at the left, print it, or give it to your teacher."
        frame = f'<iframe title="Desk report" sandbox srcdoc="{escape(self.html)}" style="{_FRAME}"></iframe>'
        return f"<p><b>{escape(repr(self))}</b><br>{told}</p>{frame}"


_FRAME = "width:100%;height:40em;border:1px solid #888"


def write_report(folder: Path, home: Path, html: str) -> DeskReport:
    """Write a report into the story's folder, in place of an earlier one.

    Raises:
        CopydeskError: the disk refuses.
    """
    file = folder / "desk-report.html"
    try:
        file.write_text(html, encoding="utf-8", newline="\n")
    except OSError as error:
        raise CopydeskError(f"{file} cannot be written: {error.strerror}.", "Look whether the disk is full.") from None
    return DeskReport(place=file.relative_to(home).as_posix(), html=html)


def _copy(article: Article, annotations: Sequence[Annotation]) -> str:
    """The lines of an article as a list, each cut wherever a mark begins or ends."""
    places = _places(article, annotations)
    rows = []
    for line in article.lines:
        if line.blank:
            continue
        here = [(start, end, look) for start, end, look in places if start < line.end and line.start < end]
        cuts = sorted({line.start, line.end, *(x for start, end, _ in here for x in (start, end))})
        cuts = [at for at in cuts if line.start <= at <= line.end]
        pieces = []
        for start, end in pairwise(cuts):
            looks = sorted({look for first, last, look in here if first <= start and end <= last})
            text = escape(article.text[start:end])
            tag = "del" if "artifact" in looks else "span"
            pieces.append(f'<{tag} class="{" ".join(looks)}">{text}</{tag}>' if looks else text)
        rows.append(f'<li><span class="no">{line.number}</span><span>{"".join(pieces)}</span></li>')
    return f'<ol class="copy">{"".join(rows)}</ol>'


def _places(article: Article, annotations: Sequence[Annotation]) -> list[tuple[int, int, str]]:
    """Start, end and look of everything that is marked."""
    out = [(s.start, s.end, "artifact") for s in thrown_out(article, [a for a in annotations if a.layer == "artifact"])]
    looks = {"source": "source", "cue": "cue", "content": "claim", "text": "loaded"}
    for mark in annotations:
        if mark.layer == "artifact":
            if codebook().layers["artifact"].family_of(mark.label) == "damaged":
                out += [(s.start, s.end, "damaged") for s in mark.main]
            continue
        for role, spans in mark.spans.items():
            out += [(s.start, s.end, looks[role]) for s in spans]
    return out


def _table(table: Table) -> str:
    rows: Sequence[Mapping[str, Any]] = table.rows
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in table.columns)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(str(row[name]))}</td>" for name in table.columns) + "</tr>" for row in rows
    )
    made = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>" if rows else ""
    return made + "".join(f"<p>{escape(sentence)}</p>" for sentence in table.below)


def _words(article: Article, mark: Annotation, role: str) -> str:
    return " … ".join(article.text[span.start : span.end] for span in mark.role(role))
