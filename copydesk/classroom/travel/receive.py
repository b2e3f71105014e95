"""A shared article arrives: everything in its file is checked, then the folder is made, whole or not at all."""

from __future__ import annotations

import json
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

import tomli_w

from copydesk.classroom.articles.packed import MEND, Packed, read_packed
from copydesk.classroom.articles.place import free_slug
from copydesk.classroom.articles.readers import compute_agreement
from copydesk.errors import CopydeskError
from copydesk.marks.annotation import AnnotationSet
from copydesk.marks.codebook import codebook
from copydesk.text.article import SLUG, Article, digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What arrived: the article, its folder and its files. ``told`` is a sentence for each thing to know of it."""

    article: Article
    folder: Path
    files: tuple[str, ...]
    told: tuple[str, ...]


def receive_article(file: Path, to: Path, slug: str | None = None) -> Received:
    """Unpack a shared article into ``to/<slug>``.

    Args:
        file: what ``share_article`` wrote.
        to: the folder that will hold the article's folder.
        slug: another name for it; its own where it is None.

    Raises:
        CopydeskError: the file is unsound (``read_packed``), a part of it is not what it should be, or the folder is
            there already; a free name is offered.
    """
    packed = read_packed(file)
    name = slug or packed.slug
    if not SLUG.match(name):
        raise CopydeskError(f"{name!r} is no slug.", "Use small letters, digits and hyphens, such as market-hall.")
    target = to / name
    if target.exists():
        offer = free_slug(to, name)
        raise CopydeskError(f"{target} exists already, and stays as it is.", f"Receive it as --slug {offer}.")
    files = dict(packed.files)
    article = _article(packed, name, file)
    for part, data in files.items():
        if part.endswith(".json") and part != "agreement.json":
            found = AnnotationSet.parse(data, article, f"{file}: {part}")
            _known_labels(found, packed, f"{file}: {part}")
    told = [f"{stranger} in the file is no part of the article; it was left out." for stranger in packed.strangers]
    if article.meta.get("use") != "exercise":  # a pack hands out a lesson's gold
        files["article.toml"] = tomli_w.dumps({**article.meta, "use": "exercise"}).encode()
        told.append("It is kept as an article for exercises, so that no pack hands out its key.")
    if "page.html" in files:
        files["page.html"], unlike = _page(files["page.html"], article)
        told += unlike
    written = files.pop("agreement.json", None)
    to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{name}-", dir=to) as scratch:
        folder = Path(scratch) / name
        for part, data in files.items():
            (folder / part).parent.mkdir(parents=True, exist_ok=True)
            (folder / part).write_bytes(data)
        if sum(part.startswith("passes/") for part in files) > 1:  # computed anew: a figure is not taken on trust
            computed = json.dumps(compute_agreement(folder), ensure_ascii=False, indent=1) + "\n"
            (folder / "agreement.json").write_text(computed, encoding="utf-8", newline="\n")
            if written is not None and written != computed.encode():
                told.append("The agreement of its passes was computed anew; the one in the file was another.")
        try:
            folder.rename(target)
        except OSError:  # somebody made it in this moment
            raise CopydeskError(f"{target} exists already, and stays as it is.", "Give another --slug.") from None
    names = tuple(sorted(path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()))
    return Received(article=Article.load(target), folder=target, files=names, told=tuple(told))


def _article(packed: Packed, name: str, file: Path) -> Article:
    """The article in the file, under its new name."""
    try:
        text = packed.files["article.txt"].decode("utf-8")
    except UnicodeDecodeError as error:
        raise CopydeskError(f"{file}: article.txt, byte {error.start}: this is not UTF-8 text.", MEND) from None
    if "\r" in text:
        line = text[: text.index("\r")].count("\n") + 1
        raise CopydeskError(f"{file}: article.txt, line {line}: a Windows line end would shift every mark.", MEND)
    if digest(text) != packed.sha256:
        raise CopydeskError(f"{file}: article.txt is not the text that its list names.", MEND)
    try:
        meta = tomllib.loads(packed.files.get("article.toml", b"").decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CopydeskError(f"{file}: article.toml cannot be read: {error}.", MEND) from None
    return Article(slug=name, text=text, meta=meta)


def _known_labels(found: AnnotationSet, packed: Packed, where: str) -> None:
    book = codebook()
    for mark in found.annotations:
        for label in (mark.label, *(reading["label"] for reading in mark.also_ok if "label" in reading)):
            if not isinstance(label, str) or not book.layers[mark.layer].may_label(label):
                newer = packed.codebook > book.edition
                raise CopydeskError(
                    f"{where}, {mark.id}: the label {label!r} is none of the codebook (edition {book.edition}; the "
                    f"article was marked by edition {packed.codebook}).",
                    "Update copydesk, then receive it again." if newer else MEND,
                )


def _page(data: bytes, article: Article) -> tuple[bytes, list[str]]:
    """The page without what runs or loads, and a sentence where it is not the page of this text."""
    from copydesk.text.disarm import safe_page
    from copydesk.text.scrape import scrape

    page = safe_page(data.decode("utf-8", "replace"))
    try:
        same = scrape(page).text.rstrip("\n") == article.text.rstrip("\n")
    except CopydeskError as error:
        return page.encode(), [f"page.html cannot be scraped: {error}"]
    return page.encode(), [] if same else ["The text is not what a scraper leaves of its page. Ask which one counts."]
