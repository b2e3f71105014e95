"""Small invented articles and short ways to say what gold and students marked in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from copydesk.marks.annotation import Annotation, Span
from copydesk.text.article import Article
from copydesk.text.words import Word, words


def numbered_lines(count: int, words_each: int = 6) -> Article:
    """An article of plain lines: line 3 holds the words ``plum3x1 plum3x2 …``."""
    lines = [" ".join(f"plum{n}x{k}" for k in range(1, words_each + 1)) for n in range(1, count + 1)]
    return Article.from_text("\n".join(lines), slug="plums")


def whole_line(article: Article, number: int, label: str, name: str | None = None, **more: Any) -> Annotation:
    line = article.line(number)
    return mark(name or f"L{number}", "artifact", label, text=[(line.start, line.end)], **more)


def mark(
    name: str,
    layer: str,
    label: str,
    *,
    attrs: Mapping[str, Any] | None = None,
    also_ok: Iterable[Mapping[str, Any]] = (),
    status: str = "core",
    rationale: str | None = None,
    **spans: Iterable[tuple[int, int]],
) -> Annotation:
    return Annotation(
        id=name,
        layer=layer,
        label=label,
        spans={role: tuple(Span(*pair) for pair in pairs) for role, pairs in spans.items() if pairs},
        attrs=attrs or {},
        also_ok=tuple(also_ok),
        status=status,
        rationale=rationale,
    )


def at(article: Article, phrase: str | tuple[str, int]) -> Span:
    """Where a phrase stands in whole words; ``("said", 2)`` is the second *said*."""
    sought, nth = (phrase, 1) if isinstance(phrase, str) else phrase
    before, behind = (r"(?<!\w)" if sought[0].isalnum() else ""), (r"(?!\w)" if sought[-1].isalnum() else "")
    pattern = before + re.escape(sought) + behind
    return Span(*[m.span() for m in re.finditer(pattern, article.text)][nth - 1])


def loaded(article: Article, name: str, phrase: str, label: str = "loaded", **more: Any) -> Annotation:
    return mark(name, "loaded", label, text=[at(article, phrase)], **more)


def relation(
    article: Article,
    name: str,
    content: str | tuple[str, int] | list[str] = "",
    source: str | tuple[str, int] = "",
    cue: str | tuple[str, int] = "",
    **more: Any,
) -> Annotation:
    contents = content if isinstance(content, list) else [content]
    return mark(
        name,
        "attribution",
        "attribution",
        content=[at(article, phrase) for phrase in contents if phrase],
        source=[at(article, source)] if source else [],
        cue=[at(article, cue)] if cue else [],
        **more,
    )


def word_spans(article: Article, first: int, last: int) -> tuple[int, int]:
    """The span from the first to the last word of the whole text, by word number from 0, last included."""
    every = _words(article.text)
    return every[first].start, every[last].end


@lru_cache(maxsize=32)
def _words(text: str) -> list[Word]:
    return words(text)
