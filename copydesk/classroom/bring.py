"""Bring in an article of one's own: text or a saved web page in, an article folder with a draft out.

The draft is the finders' reading of all three layers. A teacher opens it in the annotator, accepts, corrects and
strikes, and so makes the gold.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from copydesk.errors import CopydeskError
from copydesk.finders import find
from copydesk.marks.annotation import Annotation, AnnotationSet
from copydesk.text.article import SLUG, Article

LARGEST = 5_000_000  # bytes; a news page is a thousandth of it, and more would not open in a browser tab
# File names that say nothing of the story: the headline makes a better slug.
DULL_NAMES = {"article", "index", "page", "story", "text", "news", "download", "untitled", "stdin", ""}
NO_TEXT = (b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf")  # what teachers give by mistake
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")  # one in two hundred is damage; more is a program's file
HTML_NAMES = {".html", ".htm", ".xhtml"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What was made: the article, its folder, and how many marks of each layer the draft holds."""

    article: Article
    folder: Path
    counts: dict[str, int]


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
    if len(data) > LARGEST:
        raise CopydeskError(f"{name} has {len(data):,} bytes.", f"An article has at most {LARGEST:,}; cut it out.")
    text = decode(data, name)
    page = ""
    if Path(name).suffix.lower() in HTML_NAMES or re.match(r"\s*<(?:!doctype|html)\b", text, re.IGNORECASE):
        from copydesk.text.scrape import scrape  # the parser is loaded only where there is a page

        page, text = text, scrape(text).text
    else:
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        text = "\n".join(line.rstrip(" \t") for line in lines).strip("\n") + "\n"
    if not any(sign.isalnum() for sign in text):
        raise CopydeskError(f"{name} holds no text.", "Give a file with the story's text in it.")
    draft = find(text, "all")
    headline = first_story_line(text, draft)
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
    return Brought(article=Article.load(folder), folder=folder, counts=counts)


def decode(data: bytes, name: str) -> str:
    """The text in some bytes: UTF-8 or UTF-16 with their marks, UTF-8, what a page says of itself, else Windows-1252.

    What a site had already decoded wrongly is kept: it is an artifact, and the finders point it out.

    Raises:
        CopydeskError: the bytes are no text.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    else:
        declared = re.search(rb"charset=[\"']?([\w.:-]{2,40})", data[:4096], re.IGNORECASE)
        encodings = ["utf-8-sig", *([declared[1].decode("ascii", "ignore")] if declared else []), "cp1252", "latin-1"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except (UnicodeError, LookupError):
            continue
        if not data.startswith(NO_TEXT) and "\x00" not in text and len(CONTROLS.findall(text)) * 200 <= len(text):
            return text
    raise CopydeskError(f"{name} is not text.", "Save the story as plain text or as a web page, and give that file.")


def first_story_line(text: str, draft: Sequence[Annotation]) -> str:
    """The first line that is not blank and that no artifact of the draft covers by half: the headline, as a rule."""
    artifacts = [span for a in draft if a.layer == "artifact" for span in a.main]
    first = ""
    for line in Article.from_text(text).lines:
        if line.blank:
            continue
        first = first or line.text.strip()
        covered = sum(max(0, min(span.end, line.end) - max(span.start, line.start)) for span in artifacts)
        if 2 * covered < line.end - line.start:
            return line.text.strip()
    return first


def slug_of(name: str, headline: str) -> str:
    """A slug from the file's name, or from the headline where the name says nothing of the story."""
    stem = Path(name).stem.lower() if name != "-" else ""
    source = headline if stem in DULL_NAMES else stem
    plain = unicodedata.normalize("NFKD", source).encode("ascii", "ignore").decode().lower()
    parts = re.findall(r"[a-z0-9]+", re.sub(r"[’']", "", plain))
    return "-".join(parts[:6])[:60].strip("-") or "article"
