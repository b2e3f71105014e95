"""An article folder as one file: packed to be sent to a colleague or a second reader, and unpacked there.

The file is a zip with a list of what is in it (``copydesk-article.json``): for each file its size and hash, and the
edition of the codebook by which the article was marked. ``receive_article`` checks all of it before
anything is written.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import tomli_w

from copydesk import __version__
from copydesk.classroom.articles.packed import KEY_FILES, MANIFEST, MOST_BYTES, PASS_FILE, VERSION
from copydesk.classroom.handout import ARTICLE_FIELDS
from copydesk.classroom.intake import write_whole
from copydesk.errors import CopydeskError
from copydesk.marks.annotation import AnnotationSet
from copydesk.marks.codebook import codebook
from copydesk.text.article import SLUG, Article

COPYRIGHT = "The story belongs to whoever published it: share it no further than the law of your country lets you."


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What was packed: the file, and the names of what is in it. ``told`` is what to know before it is sent."""

    file: Path
    files: tuple[str, ...]
    told: tuple[str, ...]


def share_article(folder: Path, out: Path, *, key: bool = True) -> Shared:
    """Pack an article folder into one file.

    Args:
        folder: the article's folder.
        out: the file to write; one that is there already is not overwritten.
        key: with its gold, draft, passes and page. Without, only the text and the bare facts go: what a second reader
            may see who must read it blind, or a student.

    Raises:
        CopydeskError: a file of the folder is damaged or too large, or ``out`` exists with another content.
    """
    article = Article.load(folder)
    slug = article.slug
    if not SLUG.match(slug):
        raise CopydeskError(f"{folder}: its name is no slug.", "Rename it with small letters, digits and hyphens.")
    files = {"article.txt": article.text.encode()}
    if key:
        files |= _with_key(folder, article)
    else:
        bare = {name: article.meta[name] for name in ARTICLE_FIELDS if name in article.meta}
        files["article.toml"] = tomli_w.dumps({**bare, "use": "exercise"}).encode()
    if sum(map(len, files.values())) > MOST_BYTES:
        raise CopydeskError(f"{folder} holds more than {MOST_BYTES:,} bytes.", "Is its page saved with all pictures?")
    manifest = {
        "copydesk-article": VERSION,
        "slug": slug,
        "sha256": article.sha256,
        "kit": __version__,
        "codebook": codebook().edition,
        "key": key,
        "files": {name: {"bytes": len(data), "sha256": sha256(data).hexdigest()} for name, data in files.items()},
    }
    data = _zipped(slug, manifest, files)
    if out.exists() and (not out.is_file() or out.read_bytes() != data):
        raise CopydeskError(f"{out} exists already.", "Give another name, or move that file away.")
    write_whole(out, data)
    told = () if article.meta.get("invented") else (COPYRIGHT,)
    return Shared(file=out, files=tuple(files), told=told)


def _with_key(folder: Path, article: Article) -> dict[str, bytes]:
    """Everything of the folder that is the article's own, each file checked; journals in ``answers`` are no part."""
    files: dict[str, bytes] = {}
    for name in ("article.toml", *KEY_FILES):
        if (folder / name).is_file():
            files[name] = (folder / name).read_bytes()
    for file in sorted((folder / "passes").glob("*.json")):
        if not PASS_FILE.match(f"passes/{file.name}"):
            raise CopydeskError(f"{file} has a name that not every computer takes.", "Use letters, digits, hyphens.")
        files[f"passes/{file.name}"] = file.read_bytes()
    for name, data in files.items():
        if name.endswith(".json") and name != "agreement.json":
            AnnotationSet.parse(data, article, str(folder / name))
    if (folder / "page.html").is_file():
        from copydesk.text.disarm import safe_page  # the parser is loaded only where there is a page

        page = (folder / "page.html").read_text(encoding="utf-8", errors="replace")
        files["page.html"] = safe_page(page).encode("utf-8", "replace")
    return files


def _zipped(slug: str, manifest: Mapping[str, Any], files: Mapping[str, bytes]) -> bytes:
    """The zip's bytes: the same for the same files, whenever it is made."""
    listed = (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in ((MANIFEST, listed), *files.items()):
            entry = zipfile.ZipInfo(f"{slug}/{name}")  # dated 1980, as its default is
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, data)
    return packed.getvalue()
