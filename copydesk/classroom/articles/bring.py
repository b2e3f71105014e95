"""Bring in an article of one's own: text or a saved web page in, an article folder with a draft out.

The draft is the finders' reading of all three layers. A teacher opens it in the studio, keeps, mends and
strikes, and so makes the gold.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from copydesk.errors import CopydeskError
from copydesk.finders import find
from copydesk.finders.headline import headline_of
from copydesk.marks.annotation import AnnotationSet
from copydesk.text.article import SLUG, Article
from copydesk.text.incoming import slug_of, story_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What was made: the article, its folder, and how many marks of each layer the draft holds.

    ``broken``: the lines in which signs were broken before we had the text; they are kept, and marked in the draft.
    """

    article: Article
    folder: Path
    counts: dict[str, int]
    broken: tuple[int, ...] = ()

    @property
    def told(self) -> list[str]:
        """A sentence where the site broke signs."""
        if not self.broken:
            return []
        lines = ", ".join(map(str, self.broken[:10])) + (" …" if len(self.broken) > 10 else "")
        return [f"Signs were broken on the site already, in line {lines}. They are kept, and marked in the draft."]


def bring(data: bytes, name: str, to: Path, slug: str | None = None) -> Brought:
    """Make an article folder with a draft from the bytes of a text file or a web page.

    Args:
        data: the bytes as they were read.
        name: the file's name, or ``-``; an ending such as ``.html`` says that it is a page.
        to: the folder that will hold the article's folder.
        slug: the article's name; made from the file's name or the headline where it is None.

    Raises:
        CopydeskError: there is no text in it, it is too large, the slug is no slug, or the folder exists.
    """
    text, page = story_text(data, name)
    draft = find(text, "all")
    headline = headline_of(text, page, draft)
    slug = slug or slug_of(name, headline)
    if not SLUG.match(slug):
        raise CopydeskError(f"{slug!r} is no slug.", "Use small letters, digits and hyphens, such as market-hall.")
    folder = to / slug
    if folder.exists():
        raise CopydeskError(f"{folder} exists already.", "Give another name with --slug, or move that folder away.")
    meta = {"headline": headline, "outlet": "", "dateline": "", "invented": False, "licence": "", "use": "exercise"}
    article = Article.from_text(text, slug, meta)
    article.save(folder)
    if page:
        (folder / "page.html").write_bytes(page.encode())
    AnnotationSet.of(article, "finder", draft).save(folder / "draft.json")
    layers = ("artifact", "attribution", "loaded")
    counts = {layer: sum(a.layer == layer for a in draft) for layer in layers}
    broken = {article.line_at(a.start).number for a in draft if a.label == "encoding" and a.rule != "invisible"}
    return Brought(article=Article.load(folder), folder=folder, counts=counts, broken=tuple(sorted(broken)))
