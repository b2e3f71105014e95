"""A story that comes from outside: bytes of a text file or of a saved web page, made the text of an article."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from copydesk.errors import CopydeskError

LARGEST = 5_000_000  # bytes; a news page is a thousandth of it, and more would not open in a browser tab
# File names that say nothing of the story: the headline makes a better slug.
DULL_NAMES = {"article", "index", "page", "story", "text", "news", "download", "untitled", "stdin", ""}
NO_TEXT = (b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf")  # what teachers give by mistake
# What pages in Windows-1252 call themselves; browsers read all of these so (WHATWG, Encoding Standard, section 4.2).
CALLED_LATIN = frozenset(["iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii"])
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")  # one in two hundred is damage; more is a program's file
HTML_NAMES = {".html", ".htm", ".xhtml"}


def story_text(data: bytes, name: str) -> tuple[str, str]:
    """The text of a story, with Unix line ends and no blanks at the ends of its lines, and its page where it is one.

    Args:
        data: the bytes as they were read.
        name: the file's name; an ending such as ``.html`` says that it is a page.

    Returns:
        The text, and the page's HTML; that is empty where the bytes are a text file's.

    Raises:
        CopydeskError: there is no text in it, or it is too large.
    """
    if len(data) > LARGEST:
        raise CopydeskError(f"{name} has {len(data):,} bytes.", f"An article has at most {LARGEST:,}; cut it out.")
    text, page = decode(data, name), ""
    if Path(name).suffix.lower() in HTML_NAMES or re.match(r"\s*<(?:!doctype|html)\b", text, re.IGNORECASE):
        from copydesk.text.scrape import scrape  # the parser is loaded only where there is a page

        page, text = text, scrape(text).text
    else:
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        text = "\n".join(line.rstrip(" \t") for line in lines).strip("\n") + "\n"
    if not any(sign.isalnum() for sign in text):
        raise CopydeskError(f"{name} holds no text.", "Give a file with the story's text in it.")
    return text, page


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
        named = declared[1].decode("ascii", "ignore").lower() if declared else "cp1252"
        encodings = ["utf-8-sig", "cp1252" if named in CALLED_LATIN else named, "cp1252", "latin-1"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except (UnicodeError, LookupError):
            continue
        if not data.startswith(NO_TEXT) and "\x00" not in text and len(CONTROLS.findall(text)) * 200 <= len(text):
            return text
    raise CopydeskError(f"{name} is not text.", "Save the story as plain text or as a web page, and give that file.")


def slug_of(name: str, headline: str) -> str:
    """A slug from the file's name, or from the headline where the name says nothing of the story."""
    stem = Path(name).stem.lower() if name != "-" else ""
    source = headline if stem in DULL_NAMES else stem
    plain = unicodedata.normalize("NFKD", source).encode("ascii", "ignore").decode().lower()
    parts = re.findall(r"[a-z0-9]+", re.sub(r"[’']", "", plain))
    return "-".join(parts[:6])[:60].strip("-") or "article"
