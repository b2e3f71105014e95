"""A web page made safe to keep and to pass on: nothing in it runs, and nothing is loaded from outside."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup
from bs4.element import Comment, Doctype, Stylesheet, Tag

# Elements that run something, load something or send the reader elsewhere.
ACTIVE = ["script", "noscript", "iframe", "frame", "object", "embed", "base", "meta"]
RUNS = ("javascript:", "vbscript:", "data:text/html", "data:application/xhtml")
LOADS = frozenset(["src", "srcset", "poster", "background", "data", "imagesrcset", "manifest", "ping"])
# What a browser passes over inside an address: `java\nscript:` runs too.
_BLANKS = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029]+")
_OUTSIDE = re.compile(r"(?:^|,)(?:(?:https?|ftp|file|wss?):|[/\\]{2})", re.IGNORECASE)
_FETCHES = re.compile(r"""url\(\s*["']?\s*(?:https?:|ftp:|file:|wss?:|[/\\]{2})[^)]*\)?""", re.IGNORECASE)
_IMPORTS = re.compile(r"@import\b[^;]*;?", re.IGNORECASE)
# A second lock, for whoever opens the page by itself: a browser parses more than one knows.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'"


def disarm(soup: BeautifulSoup, without: tuple[str, ...] = ()) -> None:
    """Take out of a parsed page whatever runs: scripts, frames, event handlers, addresses that are programs; comments.

    Args:
        soup: the page; it is changed.
        without: attributes that go too.
    """
    for tag in soup.find_all(ACTIVE):
        if tag.name != "meta" or tag.has_attr("http-equiv"):
            tag.decompose()
    for comment in soup.find_all(string=lambda text: isinstance(text, Comment)):
        comment.extract()
    for tag in soup.find_all(True):
        for name, value in list(tag.attrs.items()):
            address = _BLANKS.sub("", str(value)).lower()
            if name.startswith("on") or name == "srcdoc" or address.startswith(RUNS) or name in without:
                del tag[name]


def unload(soup: BeautifulSoup) -> None:
    """Take out of a parsed page what a browser would load from outside by itself: pictures, style sheets, fonts.

    Args:
        soup: the page; it is changed.
    """
    for tag in soup.find_all("link"):
        if _OUTSIDE.search(_BLANKS.sub("", str(tag.get("href", "")))):
            tag.decompose()
    for tag in soup.find_all("style"):
        css = "".join(str(part) for part in tag.contents)
        if _in_style(css) != css:
            tag.string = Stylesheet(_in_style(css))  # as it stands: an arrow in it must not be written as &gt;
    for tag in soup.find_all(True):
        for name, value in list(tag.attrs.items()):
            if name == "style":
                tag[name] = _in_style(str(value))
            elif name in LOADS and _OUTSIDE.search(_BLANKS.sub("", str(value))):
                del tag[name]


def _in_style(css: str) -> str:
    return _FETCHES.sub("url()", _IMPORTS.sub("", css))


def safe_page(html: str) -> str:
    """The same page, fit to be kept beside an article or passed on.

    Whatever runs is gone (``disarm``), and what a browser would load from outside by itself (``unload``); a policy in
    its head forbids the rest. Marks such as ``data-artifact`` stay, and so does the text: the scrape of the safe page
    is the scrape of the page. Made safe again it stays as it is.
    """
    soup = BeautifulSoup(html, "html.parser")
    disarm(soup)
    unload(soup)
    _lock(soup)
    return str(BeautifulSoup(str(soup), "html.parser"))  # blanks that what was taken out left behind run together


def _lock(soup: BeautifulSoup) -> None:
    policy = soup.new_tag("meta", attrs={"http-equiv": "Content-Security-Policy", "content": POLICY})
    head = soup.find("head")
    if not isinstance(head, Tag):
        head = soup.new_tag("head")
        html = soup.find("html")
        place = html if isinstance(html, Tag) else soup
        doctype = next((n for n, part in enumerate(place.contents) if isinstance(part, Doctype)), -1)
        place.insert(doctype + 1, head)  # a doctype behind it would count for nothing
    for said in soup.find_all("meta", attrs={"charset": True}):
        said.decompose()  # whatever the page was written in, it is kept as UTF-8
    head.insert(0, soup.new_tag("meta", attrs={"charset": "utf-8"}))
    head.insert(1, policy)
