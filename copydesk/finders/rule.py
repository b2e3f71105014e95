"""What the three finders share: a rule, the order of rules, and the word tables beside them.

A finder is an ordered tuple of rules. Each rule has a name, one sentence that a student can read, and invented examples
that run as tests, so that "why did the machine mark this?" always has an answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from copydesk.errors import CopydeskError

LEXICONS = Path(__file__).with_name("lexicons")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule:
    """One named step of a finder."""

    name: str
    """Short, unique in its finder, lower case with hyphens: `share-word`. An annotation names it."""
    why: str
    """One sentence for a reader of fifteen: why a text that fits this rule is what the rule says."""
    stage: str
    """The step of the finder that the rule belongs to. Rules run in order inside a stage."""
    yes: tuple[str, ...]
    """Invented texts in which the rule must fire; `⟦…⟧` may mark the place (see `unbracket`)."""
    no: tuple[str, ...]
    """Invented look-alikes in which it must not fire."""
    apply: Callable[..., Any]
    """The rule itself. What goes in and comes out is the finder's own affair, the same within a stage."""
    when: Callable[..., bool] | None = None
    """Told something that many places share, such as a cue's form: whether the rule can apply to any of them. A finder
    remembers the answer; None: always."""


def active(rules: Iterable[Rule], without: frozenset[str] = frozenset()) -> tuple[Rule, ...]:
    """The rules in their order, less those named in `without`.

    Raises:
        CopydeskError: a name in `without` is no rule's name.
    """
    rules = tuple(rules)
    unknown = without - {rule.name for rule in rules}
    if unknown:
        raise CopydeskError(
            f"No rule is called {sorted(unknown)[0]!r}.",
            "The rules are: " + ", ".join(rule.name for rule in rules) + ".",
        )
    return tuple(rule for rule in rules if rule.name not in without)


def by_stage(rules: Iterable[Rule], without: frozenset[str] = frozenset()) -> dict[str, tuple[Rule, ...]]:
    """The active rules by stage, each stage in the order of the tuple; every stage is there, even when empty."""
    return _by_stage(tuple(rules), without)


@cache
def _by_stage(rules: tuple[Rule, ...], without: frozenset[str]) -> dict[str, tuple[Rule, ...]]:
    # A finder asks this with every text, and always the same.
    kept = active(rules, without)
    return {
        stage: tuple(rule for rule in kept if rule.stage == stage)
        for stage in dict.fromkeys(rule.stage for rule in rules)
    }


def unbracket(example: str) -> tuple[str, list[tuple[int, int]]]:
    """An example without its `⟦⟧`, and the spans that they marked: half-open code points into the plain text."""
    plain: list[str] = []
    spans: list[tuple[int, int]] = []
    length, start = 0, None
    for sign in example:
        if sign == "⟦":
            start = length
        elif sign == "⟧" and start is not None:
            spans.append((start, length))
            start = None
        else:
            plain.append(sign)
            length += 1
    return "".join(plain), spans


def table(name: str) -> list[dict[str, str]]:
    """The rows of `lexicons/<name>.tsv`, each a mapping from column title to cell; read anew, since rows are many.

    The first line that is no comment holds the titles; `#` opens a comment line; cells are split at tabs and stripped.
    A row may end early: its last cells are then empty. Equal cells are one string in memory.
    """
    rows: list[dict[str, str]] = []
    titles: list[str] = []
    known: dict[str, str] = {}
    for line in (LEXICONS / f"{name}.tsv").read_text(encoding="utf-8").split("\n"):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [known.setdefault(cell, cell) for cell in map(str.strip, line.split("\t"))]
        if not titles:
            titles = cells
            continue
        cells += [""] * (len(titles) - len(cells))
        rows.append(dict(zip(titles, cells, strict=False)))
    return rows
