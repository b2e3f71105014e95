"""A text with numbered lines and marks drawn into it, as HTML: what feedback pages and the class's picture share."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from copydesk.text.article import Article

# Colours of both themes, each pair of ink and ground at least 4.5 to 1.
TOKENS = """
:root { color-scheme: light dark; --bg: #fff; --fg: #1c1f24; --soft: #55606c; --line: #d3d9e0; --panel: #f4f6f8;
  --accent: #1d57ae; --paper: #fffdf8; --heat: 179, 64, 27; --ok: #17683a; --near: #8a5200; --no: #a3261b; --a: #1d57ae;
  --b: #8a5200; --c: #5a6570; --d: #6a3f9c; --e: #0f6b6b; --on: #fff; }
@media (prefers-color-scheme: dark) { :root { --bg: #111418; --fg: #e7eaee; --soft: #a9b3bf; --line: #333b45;
  --panel: #1a1f25; --accent: #8ab8ff; --paper: #15191e; --heat: 214, 104, 62; --ok: #6fdc94; --near: #f0b35a;
  --no: #ff9b8f; --a: #8ab8ff; --b: #f0b35a; --c: #a3afbb; --d: #c9a6f5; --e: #6fd3d0; --on: #0b1220; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--fg); font: 16px/1.5 system-ui, sans-serif; }
.ln { display: grid; grid-template-columns: 2.2em minmax(0, 1fr); gap: .6em; margin: 0 0 .45em; }
.no { font: .72em/2.3 ui-monospace, monospace; color: var(--soft); text-align: right; user-select: none; }
.tx { font-family: Georgia, "Times New Roman", serif;
  line-height: 1.65; white-space: pre-wrap; overflow-wrap: anywhere; }
.headline .tx { font-size: 1.22em; font-weight: 700; line-height: 1.35; }
.gap { color: var(--soft); margin: 0 0 .45em 2.8em; }
.m { border-radius: 2px; }
.m + sup, sup { font: 600 .66em/1 system-ui, sans-serif; color: var(--soft); margin-left: .15em; white-space: nowrap; }
sup a { color: inherit; }
@media print { :root { --bg: #fff; --fg: #000; --soft: #444; --line: #999; --panel: #fff; --paper: #fff; --on: #fff;
  --accent: #1d57ae; --ok: #17683a; --near: #8a5200; --no: #a3261b; --a: #1d57ae; --b: #8a5200; --c: #5a6570;
  --d: #6a3f9c; --e: #0f6b6b; --heat: 179, 64, 27; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch ``[start, end)`` of a text to draw, in code points.

    Attributes:
        look: its CSS classes.
        tag: HTML that stands behind its last word; empty for none.
    """

    start: int
    end: int
    look: str
    tag: str = ""


def page(title: str, style: str, body: str) -> str:
    """A whole HTML page that stands by itself."""
    return (
        '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="robots" content="noindex">\n'
        f"<title>{escape(title)}</title>\n<style>{TOKENS}{style}</style></head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def draw(article: Article, numbers: Sequence[int], pieces: Iterable[Piece]) -> str:
    """Some lines of a text with pieces drawn into it; where pieces overlap, a word carries the classes of all."""
    sorted_pieces = sorted(pieces, key=lambda piece: (piece.start, -piece.end))
    out, last = [], 0
    for number in numbers:
        line = article.line(number)
        if line.blank:
            continue
        if last and number > last + 1 and any(not article.line(n).blank for n in range(last + 1, number)):
            out.append('<p class="gap" aria-hidden="true">…</p>')
        last = number
        inside = [piece for piece in sorted_pieces if piece.start < line.end and piece.end > line.start]
        headline = " headline" if number == article.headline_line else ""
        out.append(
            f'<div class="ln{headline}"><span class="no">{number}</span>'
            f'<span class="tx">{_line(article.text, line.start, line.end, inside)}</span></div>'
        )
    return "\n".join(out)


def _line(text: str, start: int, end: int, pieces: Sequence[Piece]) -> str:
    """One line, cut where a piece begins or ends."""
    cuts = {start, end}
    for piece in pieces:
        cuts.update(at for at in (piece.start, piece.end) if start < at < end)
    edges = sorted(cuts)
    out = []
    for here, there in pairwise(edges):
        over = [piece for piece in pieces if piece.start <= here and piece.end >= there]
        words = escape(text[here:there])
        if over:
            looks = " ".join(dict.fromkeys(look for piece in over for look in piece.look.split()))
            words = f'<span class="m {looks}">{words}</span>'
        out.append(words + "".join(piece.tag for piece in over if piece.tag and min(piece.end, end) == there))
    return "".join(out)


def quoted(article: Article, spans: Iterable[tuple[int, int]], most: int = 90) -> str:
    """The words of some spans in quotation marks, cut where they are long; plain text."""
    words = " … ".join(" ".join(article.text[start:end].split()) for start, end in spans)
    if not any(unicodedata.category(sign)[0] not in "CZ" for sign in words):
        return "(a sign that cannot be seen)"
    words = words if len(words) <= most else words[: most - 1].rstrip() + "…"
    return words if words[0] in '“‘"„«' else f"“{words}”"
