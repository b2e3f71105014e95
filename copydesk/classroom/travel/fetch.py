"""One page from the web, fetched because a teacher named it."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import PurePosixPath
from urllib.parse import unquote, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from copydesk.classroom.travel.web import AGENT, Answer, NotReachedError, Web
from copydesk.errors import CopydeskError
from copydesk.text.incoming import CALLED_LATIN, LARGEST

PATIENCE = 30  # seconds for all of it: robots.txt, every redirect, the page
MOST_REDIRECTS = 5
MOST_ROBOTS = 500_000  # bytes of a robots.txt that count (RFC 9309, section 2.5)
MOVED = (301, 302, 303, 307, 308)
MEND = "Open it in a browser, save the page, and give that file."


def is_address(source: str) -> bool:
    """Whether a source is a web address and not a file."""
    return source.lower().startswith(("http://", "https://"))


def fetch(address: str) -> tuple[bytes, str]:
    """A page's bytes, in UTF-8 where the server named another encoding, and a file name for it.

    A site's ``robots.txt`` is asked first, and a no is taken. Everything is bounded: 30 seconds in all, five redirects,
    and one byte more than an article may have. Only public addresses are gone to (``web``).

    Raises:
        CopydeskError: the page cannot be had; the sentence says why, and that saving it by hand is the way on.
    """
    web, here = Web(until=time.monotonic() + PATIENCE), address
    rules: dict[str, RobotFileParser | None] = {}
    try:
        for _ in range(MOST_REDIRECTS + 1):
            _ask_robots(web, here, rules)
            answer = web.get(here, LARGEST + 1)
            if answer.status not in MOVED or not answer.headers.get("Location"):
                break
            here = _next(here, answer)
        else:
            raise CopydeskError(f"{address} sends one on from page to page without end.", MEND)
    except (NotReachedError, ValueError) as error:
        from_there = f" (from {address})" if here != address else ""
        raise CopydeskError(f"{here}{from_there} cannot be reached: {error}.", MEND) from None
    if answer.status != 200:
        raise CopydeskError(f"{here} answers {answer.status}: {answer.reason}.", MEND)
    name = PurePosixPath(unquote(urlsplit(here).path)).name or "index"
    is_page = answer.headers.get_content_type() in ("text/html", "application/xhtml+xml")
    return _in_utf_8(answer), PurePosixPath(name).stem + ".html" if is_page else name


def _ask_robots(web: Web, address: str, rules: dict[str, RobotFileParser | None]) -> None:
    """Ask a site, once, whether programs may fetch a page of it.

    As RFC 9309 has it: where there is no robots.txt (4xx) everything may be fetched, where the server fails (5xx)
    nothing.

    Raises:
        CopydeskError: they may not.
        NotReachedError: the site is not reached at all.
    """
    url = urlsplit(address)
    site = f"{url.scheme}://{url.netloc}"
    if site not in rules:
        there = f"{site}/robots.txt"
        answer = web.get(there, MOST_ROBOTS)
        for _ in range(MOST_REDIRECTS):
            if answer.status not in MOVED or not answer.headers.get("Location"):
                break
            there = _next(there, answer)
            answer = web.get(there, MOST_ROBOTS)
        if answer.status >= 500:
            raise CopydeskError(
                f"{url.hostname} is in trouble: its robots.txt answers {answer.status}, so programs must wait.",
                MEND,
            )
        rules[site] = None
        if answer.status == 200:
            rules[site] = parser = RobotFileParser()
            parser.parse(answer.data.decode("utf-8", "replace").splitlines())
    rule = rules[site]
    if rule is not None and not rule.can_fetch(AGENT, address):
        raise CopydeskError(f"{url.hostname} asks programs not to fetch this page (in its robots.txt).", MEND)


def _next(here: str, answer: Answer) -> str:
    """Where an answer sends one on to; foreign letters in it are UTF-8, whatever the rules say."""
    said = str(answer.headers["Location"]).strip()
    with suppress(UnicodeError):
        said = said.encode("latin-1").decode("utf-8")
    return urljoin(here, said)


def _in_utf_8(answer: Answer) -> bytes:
    """The page's bytes in UTF-8, if the server says in what they are and they are not UTF-8 already.

    A server that calls UTF-8 Latin-1 is not believed: hardly any Latin-1 text is UTF-8 by chance. Where it is wrong
    otherwise, the page may know better (``text.incoming.decode``).
    """
    data, named = answer.data, (answer.headers.get_content_charset() or "").lower()
    with suppress(UnicodeDecodeError):
        data.decode("utf-8")
        return data
    if named and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        with suppress(UnicodeError, LookupError):
            return data.decode("cp1252" if named in CALLED_LATIN else named).encode()
    return data
