"""How fast the finders are: characters and words per CPU second, as shares of what a peer does in the same run."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from copydesk.finders import LAYERS, attribution, find, loaded
from copydesk.marks.annotation import Annotation, Span
from copydesk.text.article import Article


@dataclass(frozen=True, slots=True)
class Speed:
    """One run: what ran, over how much, in how many CPU seconds."""

    name: str
    characters: int
    words: int
    seconds: float

    @property
    def characters_a_second(self) -> float:
        """Characters per CPU second."""
        return self.characters / max(self.seconds, 1e-9)

    @property
    def words_a_second(self) -> float:
        """Words per CPU second."""
        return self.words / max(self.seconds, 1e-9)


def timed(name: str, texts: Sequence[str], work: Callable[[str], Any]) -> Speed:
    """The best of three runs of `work` over all texts; tables are read before."""
    for text in texts[:2]:
        work(text)
    best = float("inf")
    for _ in range(3):
        before = time.process_time()
        for text in texts:
            work(text)
        best = min(best, time.process_time() - before)
    return Speed(name, sum(map(len, texts)), sum(len(text.split()) for text in texts), best)


def finders(texts: Sequence[str]) -> Iterator[Speed]:
    """Each finder alone, then all three, over some texts."""
    loaded.ready()
    attribution.find("“A line,” she said.", skip=[])
    for layer in (*LAYERS, "all"):
        yield timed(layer, texts, lambda text, layer=layer: find(text, layer))  # type: ignore[misc]


def page_peers() -> Mapping[str, Callable[[str], str]]:
    """The installed tools that tell story from page: each takes a page's HTML and gives the text that it keeps."""
    peers: dict[str, Callable[[str], str]] = {}
    with suppress(ImportError):
        import justext

        stops = justext.get_stoplist("English")

        def kept(html: str) -> str:
            return "\n".join(p.text for p in justext.justext(html, stops) if not p.is_boilerplate)

        peers["jusText"] = kept
    with suppress(ImportError):
        import trafilatura

        peers["trafilatura"] = lambda html: trafilatura.extract(html) or ""
    return peers


def quotation_peers() -> Mapping[str, Callable[[str], list[Annotation]]]:
    """The installed tools that find who says what: textacy, where a model of spaCy's is there for it."""
    try:
        import en_core_web_sm
        from textacy.extract.triples import direct_quotations
    except ImportError:  # not installed, or installed without a part that it needs
        return {}
    model = en_core_web_sm.load()

    def found(text: str) -> list[Annotation]:
        return [
            Annotation(
                id=f"t-{number}",
                layer="attribution",
                label="attribution",
                spans={
                    "source": (Span(said.speaker[0].idx, said.speaker[-1].idx + len(said.speaker[-1])),),
                    "cue": (Span(said.cue[0].idx, said.cue[-1].idx + len(said.cue[-1])),),
                    "content": (Span(said.content.start_char, said.content.end_char),),
                },
            )
            for number, said in enumerate(direct_quotations(model(text)))
            if len(said.speaker) and len(said.cue)
        ]

    return {"textacy": found}


def left_out(article: Article, kept: str) -> list[Annotation]:
    """As artifacts, the lines of an article's text that a peer's text does not hold."""
    there = " ".join(kept.split())
    return [
        Annotation(
            id=f"line-{line.number}",
            layer="artifact",
            label="artifact",
            spans={"text": (Span(line.start, line.end),)},
        )
        for line in article.lines
        if not line.blank and " ".join(line.text.split()) not in there
    ]


def html_of(article: Article) -> str | None:
    """The page that an article of the kit was scraped from, where it has one."""
    path = (article.folder or Path()) / "page.html"
    return path.read_text(encoding="utf-8") if article.folder and path.exists() else None
