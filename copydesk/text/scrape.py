"""What a naive scraper leaves of a web page, and which element each line came from.

The scraper of this module is careless on purpose. It keeps every word a page shows: the site's clock, buttons,
counters, captions, other stories' headlines. Students learn to tell them from the story, and the lines can be
followed back to the page. The manner is that of republished news text as one meets it:

- every block element gives a line, with a blank line between two of them; ``<br>`` starts a new line;
- items of a list follow each other without a blank line, each with its bullet (``"  • "``) or number;
- inline elements run together: a row of teaser links becomes one line;
- white space is collapsed as a browser does it; no-break spaces and soft hyphens are kept, as they are damage;
- ``head``, ``nav``, ``footer``, scripts, styles and drawings are dropped.

**Damage on request.** An element with ``data-decoded-as="cp1252"`` holds sound text in the page file. Its UTF-8
bytes are decoded with that wrong code page, here and in the page that students see, as if a republisher had done
so. The mojibake is thus made by the mistake itself, and is what that mistake really leaves.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

from copydesk.errors import CopydeskError
from copydesk.text.disarm import disarm, unload

BULLET = "  • "
DECODED_AS = "data-decoded-as"
CODE_PAGES = ("cp1250", "cp1252", "mac_roman")

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure "
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody tfoot thead "
    "tr ul".split()
)
CELLS = frozenset(["td", "th"])
DROPPED = frozenset(
    "audio canvas embed footer head iframe math nav noscript object script select style svg template textarea title "
    "video".split()
)
# Every sign that some reader of text files takes for the end of a line becomes a space; a no-break space does not.
_SPACE = re.compile(r"[ \t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scrape:
    """The text that a scraper leaves, and where each line of it stood."""

    text: str
    """Lines joined by ``"\\n"``, without one at the end."""
    elements: tuple[int | None, ...]
    """One entry a line: the index, in document order, of the element that gave it; None for a blank line."""


@dataclass(slots=True, kw_only=True)
class _Line:
    """A line while it is being collected: its text nodes, and how it stands to the line before."""

    lead: str = ""
    group: Tag | None = None
    breaks: int = 0
    runs: list[tuple[NavigableString, str]] = field(default_factory=list)

    @property
    def text(self) -> str:
        return _SPACE.sub(" ", "".join(text for _, text in self.runs)).strip(" ")

    @property
    def nodes(self) -> list[NavigableString]:
        return [node for node, text in self.runs if text.strip()]


def scrape(html: str) -> Scrape:
    """Read a page as a naive scraper does.

    Args:
        html: a page, or a piece of one.

    Returns:
        The text and, for each of its lines, the index of its element among all elements of the page.

    Raises:
        CopydeskError: an element asks for a wrong decoding that is unknown or cannot be carried out.
    """
    soup = BeautifulSoup(html, "html.parser")
    numbered = _numbered(soup)
    places = _Places([line for _, line in numbered])
    order = {id(tag): index for index, tag in enumerate(soup.find_all(True))}
    last = numbered[-1][0] if numbered else 1  # an empty text is one blank line
    rows = [""] * last
    elements: list[int | None] = [None] * last
    for number, line in numbered:
        rows[number - 1] = line.lead + line.text
        home, _ = places.home(line)
        elements[number - 1] = order.get(id(home))
    return Scrape(text="\n".join(rows), elements=tuple(elements))


def page_for_students(html: str) -> str:
    """The same page, fit to stand beside its scrape.

    Whatever would give an answer away, run or load is gone: ``data-artifact``, comments, scripts, outside pictures. An
    element that gave a line of the scrape carries its number (``data-line="12"``, 1-based, blank lines counted).
    Where one element gave several lines, each piece of its text gets a ``span`` with the number. A wrong decoding
    that the page asks for has been carried out.

    Raises:
        CopydeskError: as for `scrape`.
    """
    soup = BeautifulSoup(html, "html.parser")
    numbered = _numbered(soup)
    places = _Places([line for _, line in numbered])
    for number, line in numbered:
        home, whole = places.home(line)
        if whole:
            home["data-line"] = str(number)
            continue
        for node in line.nodes:
            node.wrap(soup.new_tag("span", attrs={"data-line": str(number)}))
    for _, line in numbered:
        for node, text in line.runs:
            if text != str(node):
                node.replace_with(NavigableString(text))
    disarm(soup, without=("data-artifact", DECODED_AS))
    unload(soup)
    return str(soup)


def _numbered(soup: BeautifulSoup) -> list[tuple[int, _Line]]:
    """Lines with their 1-based numbers in the text, blank lines counted."""
    numbered: list[tuple[int, _Line]] = []
    number = 0
    before: _Line | None = None
    for line in _lines(soup):
        if before is None:
            number = 1
        else:
            same_list = line.group is not None and line.group is before.group
            number += 1 if line.breaks == 1 or same_list else 2
        numbered.append((number, line))
        before = line
    return numbered


def _lays_out(node: Tag) -> bool:
    """Whether a table's cell holds a part of the page and not a datum: paragraphs, breaks or further tables."""
    return node.name in CELLS and node.find([*BLOCKS, "br"]) is not None


def _lines(soup: BeautifulSoup) -> Iterator[_Line]:
    # A stack of our own: pages in the wild nest deeper than Python likes to recurse.
    line = _Line()
    stack: list[tuple[object, bool]] = [(soup, False)]
    while stack:
        node, leaving = stack.pop()
        if isinstance(node, Tag):
            block = node.name in BLOCKS or _lays_out(node)
            if node.name in DROPPED:
                continue
            if node.name == "br" or block:
                full = bool(line.text.strip())
                if full:
                    yield line
                if block:
                    # A bullet waits for the first text of its item, however deep that stands.
                    waiting = not full and not leaving
                    line = _Line(lead=line.lead if waiting else "", group=line.group if waiting else None)
                else:
                    # 0 is a new block; a break before any text of it changes nothing.
                    breaks = 1 if full else line.breaks + bool(line.breaks)
                    line = _Line(lead="" if full else line.lead, group=None if full else line.group, breaks=breaks)
            if leaving or node.name == "br":
                continue
            if node.name == "li":
                line.lead, line.group = _mark(node), node.parent
            if node.name in CELLS and not block:
                line.runs.append((NavigableString(" "), " "))
            stack.append((node, True))
            stack.extend((child, False) for child in reversed(node.contents))
        elif type(node) is NavigableString:
            line.runs.append((node, _as_published(node)))
    if line.text.strip():
        yield line


def _mark(item: Tag) -> str:
    parent = item.parent
    if parent is None or parent.name != "ol":
        return BULLET
    return f"  {1 + len(item.find_previous_siblings('li'))}. "


def _as_published(node: NavigableString) -> str:
    text = str(node)
    asked = node.find_parent(attrs={DECODED_AS: True})
    if asked is None:
        return text
    name = str(asked[DECODED_AS])
    if name not in CODE_PAGES:
        raise CopydeskError(
            f"The page asks for a passage decoded as “{name}”, which is not known here.",
            f"Use one of {', '.join(CODE_PAGES)} for {DECODED_AS}.",
        )
    try:
        return text.encode("utf-8").decode(name)
    except UnicodeDecodeError as error:
        culprit = next(sign for sign in text if not _survives(sign, name))
        raise CopydeskError(
            f"“{culprit}” cannot be decoded as {name}: that code page has no sign for one of its bytes.",
            "Choose another code page, or leave that sign out of the damaged passage.",
        ) from error


def _survives(sign: str, code_page: str) -> bool:
    try:
        sign.encode("utf-8").decode(code_page)
    except UnicodeDecodeError:
        return False
    return True


class _Places:
    """Which element gave a line: the nearest block that holds all of the line and nothing of another."""

    def __init__(self, lines: list[_Line]) -> None:
        self._inside: dict[int, Counter[int]] = {}
        for line in lines:
            for node in line.nodes:
                for parent in node.parents:
                    self._inside.setdefault(id(parent), Counter())[id(line)] += 1

    def _only(self, tag: Tag, line: _Line) -> bool:
        return set(self._inside[id(tag)]) == {id(line)}

    def home(self, line: _Line) -> tuple[Tag, bool]:
        """The element, and whether it is the line's alone."""
        nodes = line.nodes
        chain = [p for p in nodes[0].parents if self._inside[id(p)][id(line)] == len(nodes)]
        home = chain[0]
        for parent in chain[1:]:
            if home.name in BLOCKS or not self._only(parent, line):
                break
            home = parent
        return home, self._only(home, line) and not isinstance(home, BeautifulSoup)
