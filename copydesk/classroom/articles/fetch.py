"""One page from the web, fetched because a teacher named it."""

from __future__ import annotations

from contextlib import suppress
from http.client import HTTPException
from pathlib import PurePosixPath
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urlsplit
from urllib.request import Request, urlopen

from copydesk import __version__
from copydesk.errors import CopydeskError
from copydesk.text.incoming import LARGEST

PATIENCE = 30  # seconds
MEND = "Open it in a browser, save the page, and give that file."


def is_address(source: str) -> bool:
    """Whether a source is a web address and not a file."""
    return source.lower().startswith(("http://", "https://"))


def fetch(address: str) -> tuple[bytes, str]:
    """A page's bytes, in UTF-8 where the server named another encoding, and a file name for it.

    Raises:
        CopydeskError: the page cannot be had, or is larger than an article may be.
    """
    headers = {"User-Agent": f"copydesk/{__version__} (a teaching kit)", "Accept": "text/*"}
    try:
        request = Request(address, headers=headers)
        with urlopen(request, timeout=PATIENCE) as answer:
            data: bytes = answer.read(LARGEST + 1)
            kind, charset = answer.headers.get_content_type(), answer.headers.get_content_charset()
    except HTTPError as error:
        raise CopydeskError(f"{address} answers {error.code}: {error.reason}.", MEND) from None
    except (URLError, HTTPException, OSError, ValueError) as error:
        raise CopydeskError(f"{address} cannot be reached: {getattr(error, 'reason', error)}.", MEND) from None
    if charset:
        with suppress(UnicodeError, LookupError):  # where the server is wrong about it, the page may know better
            data = data.decode(charset).encode()
    name = PurePosixPath(unquote(urlsplit(address).path)).name or "index"
    return data, PurePosixPath(name).stem + ".html" if kind == "text/html" else name
