"""An article: its text, where it is from, and its lines. Loaded from and saved to an article folder."""

from __future__ import annotations

import hashlib
import re
import tomllib
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomli_w

from copydesk.errors import CopydeskError

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an article.

    ``number`` is 1-based and counts blank lines; ``start`` and ``end`` are code points into the article's text,
    half-open, without the line break.
    """

    number: int
    start: int
    end: int
    text: str

    @property
    def blank(self) -> bool:
        """True where the line holds nothing that a reader sees."""
        return not self.text.strip()


def split_lines(text: str) -> tuple[Line, ...]:
    """Cut a text into its lines.

    Only ``\\n`` ends a line: a form feed or a Unicode line separator inside a scraped line is part of it, as it is
    for the browser.
    """
    lines, start = [], 0
    for number, part in enumerate(text.split("\n"), 1):
        lines.append(Line(number, start, start + len(part), part))
        start += len(part) + 1
    if len(lines) > 1 and not lines[-1].text:
        lines.pop()  # a text that ends with a line break has no further line
    return tuple(lines)


def digest(text: str) -> str:
    """The SHA-256 of a text's UTF-8 bytes, as hexadecimal: what ties annotations to their text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Article:
    """A scraped article. The text never changes; everything said about it stands beside it, as offsets.

    Attributes:
        slug: its name: small letters, digits and hyphens.
        text: the scraped text; lines end with ``\\n``.
        meta: what ``article.toml`` says (headline, outlet, dateline, invented, licence, reading_grade, use).
        folder: where it was loaded from, or None.
        sha256, lines: computed from the text.
    """

    slug: str
    text: str
    meta: Mapping[str, Any] = field(default_factory=dict)
    folder: Path | None = None
    sha256: str = field(init=False)
    lines: tuple[Line, ...] = field(init=False)
    _starts: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sha256", digest(self.text))
        object.__setattr__(self, "lines", split_lines(self.text))
        object.__setattr__(self, "_starts", tuple(line.start for line in self.lines))

    def __repr__(self) -> str:
        return f"<Article {self.slug}: {len(self.lines)} lines>"

    @property
    def headline(self) -> str:
        """The headline, from article.toml; else the first line that is not blank."""
        return str(self.meta.get("headline") or next((x.text for x in self.lines if not x.blank), self.slug))

    @property
    def outlet(self) -> str:
        """Who published it; empty where nobody said."""
        return str(self.meta.get("outlet", ""))

    @property
    def dateline(self) -> str:
        """Place and day of the story; empty where nobody said."""
        return str(self.meta.get("dateline", ""))

    @property
    def headline_line(self) -> int | None:
        """The number of the line that is the headline; None where no line is."""
        return next((line.number for line in self.lines if line.text.strip() == self.headline.strip()), None)

    def line(self, number: int) -> Line:
        """The line with this 1-based number.

        Raises:
            CopydeskError: the article has no such line.
        """
        if not 1 <= number <= len(self.lines):
            raise CopydeskError(
                f"{self.slug} has lines 1 to {len(self.lines)}, but line {number} was asked for.",
                "Use a line number that the article shows.",
            )
        return self.lines[number - 1]

    def line_at(self, offset: int) -> Line:
        """The line in which this code point lies; a line break belongs to the line that it ends."""
        return self.lines[max(0, bisect_right(self._starts, offset) - 1)]

    def line_numbers(self, start: int, end: int) -> range:
        """The numbers of all lines that ``[start, end)`` touches."""
        return range(self.line_at(start).number, self.line_at(max(start, end - 1)).number + 1)

    @classmethod
    def from_text(cls, text: str, slug: str = "text", meta: Mapping[str, Any] | None = None) -> Article:
        """An article from bare text; line ends of every make become ``\\n``."""
        return cls(slug=slug, text=text.replace("\r\n", "\n").replace("\r", "\n"), meta=dict(meta or {}))

    @classmethod
    def load(cls, folder: Path | str) -> Article:
        """Read ``article.txt`` and ``article.toml`` from an article folder.

        Raises:
            CopydeskError: no such folder, a file is missing, is not UTF-8, or article.toml cannot be read.
        """
        folder = Path(folder)
        source = folder / "article.txt"
        try:
            text = source.read_bytes().decode("utf-8")
        except FileNotFoundError:
            raise CopydeskError(
                f"There is no article in {folder}: it has no article.txt.",
                "Name a folder that holds article.txt, or make one with `copydesk article new`.",
            ) from None
        except UnicodeDecodeError as error:
            raise CopydeskError(
                f"{source}, byte {error.start}: this is not UTF-8 text.",
                "Save the file as UTF-8, or make the folder anew with `copydesk article new`.",
            ) from None
        except OSError as error:
            raise CopydeskError(f"{source} cannot be read: {error.strerror}.", "Check the file's rights.") from None
        if "\r" in text:
            line = text[: text.index("\r")].count("\n") + 1
            raise CopydeskError(
                f"{source}, line {line}: a Windows line end would shift every mark.",
                "Save the file with Unix line ends (LF), or make the folder anew with `copydesk article new`.",
            )
        return cls(slug=folder.resolve().name, text=text, meta=_read_toml(folder / "article.toml"), folder=folder)

    def save(self, folder: Path | str) -> None:
        """Write ``article.txt`` and ``article.toml`` into ``folder``, which is made where it is missing."""
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "article.txt").write_bytes(self.text.encode("utf-8", "surrogatepass"))
        (folder / "article.toml").write_text(tomli_w.dumps(self.meta), encoding="utf-8")


def _read_toml(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CopydeskError(
            f"{path} cannot be read: {error}.", "Mend that line; text values stand in quotes."
        ) from None
