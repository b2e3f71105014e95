"""Reading a shared article's file: nothing in it is believed, and nothing is written here."""

from __future__ import annotations

import json
import re
import stat
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.text.article import SLUG

MANIFEST = "copydesk-article.json"
VERSION = 1
# The order in which they are packed; passes come after them.
KEY_FILES = ("gold.json", "draft.json", "agreement.json")
PASS_FILE = re.compile(r"passes/\w(?:[\w .-]{0,60}\w)?\.json\Z")
KNOWN = frozenset(["article.txt", "article.toml", "page.html", *KEY_FILES])
MOST_BYTES = 20_000_000  # unpacked; the kit's largest article is a thousandth of it
MOST_FILES = 200
LARGEST_LIST = 200_000  # bytes of the manifest
PASSED_OVER = re.compile(r"(?:^|/)(?:__MACOSX/|\.DS_Store$|\._|Thumbs\.db$)")
MEND = "Ask for it anew: a file that `copydesk article share` made."


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """A shared article as it was read: its manifest's word, its files' bytes, and what is in it beside them."""

    slug: str
    sha256: str
    kit: str
    codebook: int
    key: bool
    files: Mapping[str, bytes]
    strangers: tuple[str, ...]


def read_packed(file: Path) -> Packed:
    """Read a shared article's file and check it against its own list.

    Raises:
        CopydeskError: it is no such file; an entry is a link, reaches outside, stands twice, is locked, is too large,
            is missing, or is not what the list says.
    """
    try:
        size = file.stat().st_size
        if size > MOST_BYTES:
            raise CopydeskError(f"{file} has {size:,} bytes.", f"A shared article has at most {MOST_BYTES:,}. {MEND}")
        with zipfile.ZipFile(file) as archive:
            entries = _entries(archive, file)
            root = _root(entries, file)
            manifest = _manifest(_bytes(archive, entries[root + MANIFEST], LARGEST_LIST, file), file)
            listed = manifest["files"]
            inside = {name[len(root) :]: entry for name, entry in entries.items() if name.startswith(root)}
            strangers = [name for name in entries if not name.startswith(root)]
            strangers += [name for name in inside if name not in listed and name != MANIFEST]
            files = {name: _listed(archive, inside, name, facts, file) for name, facts in listed.items()}
    except FileNotFoundError:
        raise CopydeskError(f"There is no file {file}.", "Look at its name.") from None
    except IsADirectoryError:
        raise CopydeskError(f"{file} is a folder.", "Give the one file that you were sent, still packed.") from None
    except (zipfile.BadZipFile, EOFError, zlib.error, ValueError, RuntimeError) as error:
        raise CopydeskError(f"{file} is no shared article, or is damaged ({error}).", MEND) from None
    return Packed(
        slug=manifest["slug"], sha256=manifest["sha256"], kit=manifest["kit"], codebook=manifest["codebook"],
        key=manifest["key"], files=files, strangers=tuple(sorted(strangers)),
    )  # fmt: skip


def _entries(archive: zipfile.ZipFile, file: Path) -> dict[str, zipfile.ZipInfo]:
    """The files of the archive by name, without those that computers add by themselves."""
    found = archive.infolist()
    if len(found) > MOST_FILES:
        raise CopydeskError(f"{file} holds {len(found)} files.", f"A shared article has few. {MEND}")
    entries: dict[str, zipfile.ZipInfo] = {}
    for entry in found:
        name = entry.filename
        where = f"{file}: {name!r}"
        path = PurePosixPath(name)
        if "\\" in name or ":" in name or path.is_absolute() or ".." in path.parts or not name.isprintable():
            raise CopydeskError(f"{where} would be written outside of the article's folder.", MEND)
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise CopydeskError(f"{where} is a link to another file.", MEND)
        if entry.is_dir() or PASSED_OVER.search(name):
            continue
        if entry.flag_bits & 1:
            raise CopydeskError(f"{where} is locked with a password.", "Ask for a file without one.")
        if name.casefold() in {known.casefold() for known in entries}:
            raise CopydeskError(f"{where} is in it twice.", MEND)
        entries[name] = entry
    return entries


def _root(entries: Mapping[str, zipfile.ZipInfo], file: Path) -> str:
    """The folder in the archive that holds the list; empty where it is at the top."""
    found = [name for name in entries if PurePosixPath(name).name == MANIFEST and name.count("/") <= 1]
    if len(found) != 1:
        raise CopydeskError(f"{file} holds {'more than one' if found else 'no'} {MANIFEST}.", MEND)
    return found[0][: -len(MANIFEST)]


def _manifest(data: bytes, file: Path) -> dict[str, Any]:
    where = f"{file}: {MANIFEST}"
    try:
        obj = json.loads(data.decode())
    except (ValueError, RecursionError):
        raise CopydeskError(f"{where} is not JSON.", MEND) from None
    if not isinstance(obj, dict) or "copydesk-article" not in obj:
        raise CopydeskError(f"{where} is no list of an article's files.", MEND)
    if obj["copydesk-article"] != VERSION:
        raise CopydeskError(f"{where} has a form that this copydesk does not know.", "Update copydesk, then try again.")
    forms = {"slug": str, "sha256": str, "kit": str, "codebook": int, "key": bool, "files": dict}
    for name, form in forms.items():
        if type(obj.get(name)) is not form:
            raise CopydeskError(f"{where}: {name} is missing, or is no {form.__name__}.", MEND)
    if not SLUG.match(obj["slug"]) or len(obj["slug"]) > 100:
        raise CopydeskError(f"{where}: {obj['slug'][:40]!r} is no slug.", MEND)
    for name, facts in obj["files"].items():
        if name not in KNOWN and not PASS_FILE.match(name):
            raise CopydeskError(f"{where} lists {name!r}, which is no part of an article.", MEND)
        if not isinstance(facts, dict) or type(facts.get("bytes")) is not int or facts["bytes"] < 0:
            raise CopydeskError(f"{where}: {name} has no size.", MEND)
    if "article.txt" not in obj["files"]:
        raise CopydeskError(f"{where} lists no article.txt.", MEND)
    if sum(facts["bytes"] for facts in obj["files"].values()) > MOST_BYTES:
        raise CopydeskError(f"{file} would be more than {MOST_BYTES:,} bytes when unpacked.", MEND)
    return obj


def _listed(
    archive: zipfile.ZipFile, inside: Mapping[str, zipfile.ZipInfo], name: str, facts: Mapping[str, Any], file: Path
) -> bytes:
    if name not in inside:
        raise CopydeskError(f"{file}: {name} is on its list, but not in it.", MEND)
    data = _bytes(archive, inside[name], facts["bytes"], file)
    if len(data) != facts["bytes"] or sha256(data).hexdigest() != facts.get("sha256"):
        raise CopydeskError(f"{file}: {name} is not what was packed; it was changed or damaged on the way.", MEND)
    return data


def _bytes(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int, file: Path) -> bytes:
    """An entry's bytes; no more is unpacked than may be, for what a zip says of itself may be a lie."""
    with archive.open(entry) as opened:
        data = opened.read(most + 1)
    if len(data) > most:
        raise CopydeskError(f"{file}: {entry.filename} is larger than its list says.", MEND)
    return data
