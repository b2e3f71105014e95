"""A task's key: its gold, what is asked, and the price of an extra mark."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.marks.annotation import Annotation
from copydesk.score.asks import ASKS
from copydesk.score.items import Item, items_of
from copydesk.score.price import QUARTER, candidates, price, price_of_claims
from copydesk.score.units import WordTable, line_set, shared_and_all, word_table
from copydesk.text.article import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """What a task's answers are held against; fixed when the assignment is built.

    Attributes:
        article, sha256: the article's slug and the hash of its text.
        layer: ``artifact``, ``attribution`` or ``loaded``.
        ask: the parts that are asked and scored.
        lines: the task's stretches of lines, 1-based and inclusive; empty means the whole article.
        core: gold that is scored. open: gold on which careful readers differ. dropped: what one independent pass
            marked and adjudication dropped. Only gold whose first span begins in the task's lines.
        units: M, the candidate units: lines that are not blank, content words, or 0 for attribution.
        lam: λ, what an extra mark costs, in items.
    """

    layer: str
    ask: tuple[str, ...]
    core: tuple[Annotation, ...]
    open: tuple[Annotation, ...] = ()
    dropped: tuple[Annotation, ...] = ()
    units: int
    lam: float
    lines: tuple[tuple[int, int], ...] = ()
    article: str = ""
    sha256: str = ""
    _items: dict[str, tuple[Item, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def line_numbers(self, table: WordTable) -> frozenset[int]:
        """The numbers of the task's lines."""
        return line_set(self.lines, len(table.lines))

    def items(self, article: Article) -> tuple[Item, ...]:
        """What there is to find, in text order: N is its length. Worked out once.

        Raises:
            CopydeskError: the key was made for another text.
        """
        return self._of(article, "core")

    def arguable(self, article: Article) -> tuple[Item, ...]:
        """The open and dropped items, in text order: they neither pay nor cost."""
        return self._of(article, "arguable")

    def _of(self, article: Article, which: str) -> tuple[Item, ...]:
        if which not in self._items:
            if self.sha256 and self.sha256 != article.sha256:
                raise CopydeskError(
                    f"This key was made for another version of the text of {article.slug}.",
                    "Build the assignment anew from the article's present gold.",
                )
            table = word_table(article.text)
            core, arguable = _cut(article.text, table, self)
            self._items["core"], self._items["arguable"] = core, arguable
        return self._items[which]

    def restricted(self, article: Article, lines: Iterable[int | tuple[int, int]]) -> Key:
        """The key of a task on other lines, from the same gold.

        Raises:
            CopydeskError: too much of these lines is gold (see ``build_key``).
        """
        gold = (*self.core, *self.open)
        return build_key(article, gold, layer=self.layer, lines=lines, ask=self.ask, dropped=self.dropped)

    def to_json(self) -> dict[str, Any]:
        """The key as it stands in key.json."""
        return {
            "article": self.article,
            "sha256": self.sha256,
            "layer": self.layer,
            "ask": list(self.ask),
            "lines": [list(pair) for pair in self.lines],
            "core": [a.to_json() for a in self.core],
            "open": [a.to_json() for a in self.open],
            "dropped": [a.to_json() for a in self.dropped],
            "units": self.units,
            "lambda": self.lam,
        }

    @classmethod
    def from_json(cls, obj: Any, *, where: str = "key.json") -> Key:
        """Read a key.

        Raises:
            CopydeskError: what is wrong with it.
        """
        mend = "Build the assignment anew."
        if not isinstance(obj, dict):
            raise CopydeskError(f"{where}: a key is a JSON object.", mend)
        missing = [name for name in ("layer", "ask", "core", "units", "lambda") if name not in obj]
        if missing:
            raise CopydeskError(f"{where}: the key has no {missing[0]}.", mend)
        lam, units = obj["lambda"], obj["units"]
        if isinstance(lam, bool) or not isinstance(lam, int | float) or not 0 < lam <= 1 or type(units) is not int:
            raise CopydeskError(f"{where}: units or lambda are no fitting numbers.", mend)
        ask = _checked_ask(obj["layer"], obj["ask"])
        lists: dict[str, tuple[Annotation, ...]] = {}
        for name in ("core", "open", "dropped"):
            rows = obj.get(name, [])
            if not isinstance(rows, list):
                raise CopydeskError(f"{where}: {name} is no list.", mend)
            lists[name] = tuple(Annotation.from_json(row, where=where) for row in rows)
        return cls(
            layer=obj["layer"],
            ask=ask,
            units=units,
            lam=float(lam),
            lines=_pairs(tuple(pair) for pair in obj.get("lines", ())),
            article=str(obj.get("article", "")),
            sha256=str(obj.get("sha256", "")),
            **lists,
        )


def build_key(
    article: Article,
    gold_annotations: Iterable[Annotation],
    *,
    layer: str,
    lines: Iterable[int | tuple[int, int]] = (),
    ask: Sequence[str],
    dropped: Iterable[Annotation] = (),
) -> Key:
    """Make a task's key and fix λ.

    λ = max(¼, N / (M − N)), where N is the number of core items and M that of candidate units in the task's lines; 1
    where N is 1; ¼ for attribution. Where open gold takes up units of its own, which cost a student nothing, λ rises to
    N over the units that no gold touches; where claims alone are asked, see ``price_of_claims``: so marking everything
    never pays.

    Args:
        article: the text.
        gold_annotations: its gold; other layers are left out.
        layer: the task's layer.
        lines: line numbers or ``(first, last)`` stretches; none means the whole article.
        ask: the parts that are asked.
        dropped: what one independent pass marked and adjudication dropped.

    Raises:
        CopydeskError: the layer or a part is unknown; a part is asked that core gold does not answer (no voice, no
            kind of source); or an artifact or loaded task has fewer than two candidate units for each item (M < 2N).
    """
    asked = _checked_ask(layer, ask)
    table = word_table(article.text)
    stretches = _pairs(lines)
    numbers = line_set(stretches, len(table.lines))
    mine = [a for a in gold_annotations if a.layer == layer and _belongs(table, a, numbers)]
    core = tuple(a for a in mine if a.status == "core" and not _unscored(a, asked))
    kept = {a.id for a in core}
    out = {
        "layer": layer,
        "ask": asked,
        "lines": stretches,
        "core": core,
        "open": tuple(a for a in mine if a.id not in kept),
        "dropped": tuple(a for a in dropped if a.layer == layer and _belongs(table, a, numbers)),
        "article": article.slug,
        "sha256": article.sha256,
    }
    draft = Key(units=0, lam=QUARTER, **out)  # type: ignore[arg-type]
    _need_answers(core, asked)
    items, arguable = draft.items(article), draft.arguable(article)
    n = len(items)
    units, free = candidates(table, layer, numbers, (*items, *arguable))
    if layer != "attribution" and "span" in asked and n and (units < 2 * n or free < n):
        raise CopydeskError(
            f"{_lines_in_words(stretches)} of {article.slug} hold {n} things to find in {units} "
            f"{'lines' if layer == 'artifact' else 'words'}, {free} of them free of any gold: "
            "whoever marks everything would win.",
            "Name more lines, so that at least as much is left alone as is to be found.",
        )
    if layer != "attribution":
        lam = price(n, units, free)
    elif not {"source", "cue"} & set(asked):
        lam = price_of_claims(table, numbers, items, arguable)
    else:
        lam = QUARTER
    return Key(units=units, lam=lam, **out)  # type: ignore[arg-type]


def dropped_from(
    article: Article, gold: Iterable[Annotation], passes: Iterable[Iterable[Annotation]]
) -> tuple[Annotation, ...]:
    """What an independent pass marked and the gold does not hold: it is arguable, so it neither pays nor costs.

    An annotation is held where the gold of its layer shares a quarter of the words of both (J ≥ .25). Of two passes
    that marked the same words the first is kept. Names are made anew (``dropped-1`` …), since two passes may use the
    same.
    """
    table = word_table(article.text)
    held = [(a.layer, table.extent(a.main)) for a in gold]
    out: list[Annotation] = []
    for reader in passes:
        for annotation in reader:
            extent = table.extent(annotation.main)
            ratios = [shared_and_all(other, extent) for layer, other in held if layer == annotation.layer]
            if not any(shared and 4 * shared >= total for shared, total in ratios):
                held.append((annotation.layer, extent))
                out.append(annotation.with_(id=f"dropped-{len(out) + 1}", status="open"))
    return tuple(out)


def _cut(text: str, table: WordTable, key: Key) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    numbers = key.line_numbers(table)
    core, opened, dropped = (
        items_of(text, table, annotations, key.layer, numbers, status)
        for annotations, status in ((key.core, "core"), (key.open, "open"), (key.dropped, "dropped"))
    )
    return core, tuple(sorted((*opened, *dropped), key=lambda item: item.order))


def _belongs(table: WordTable, gold: Annotation, numbers: frozenset[int]) -> bool:
    """Whether gold belongs to a task: its first span begins in the lines; an artifact counts line by line."""
    if gold.layer == "artifact":
        return any(n in numbers for span in gold.main for n in table.lines_under(*span))
    return table.line_of(gold.main[0].start if gold.main else gold.start) in numbers


def _unscored(gold: Annotation, ask: tuple[str, ...]) -> bool:
    """Core gold that a task cannot score: a caption's claims, and *nobody* where the cue is not asked to tell it."""
    if gold.layer != "attribution":
        return False
    nobody = not gold.role("source")
    return gold.attrs.get("place") == "caption" or (nobody and "source" in ask and "cue" not in ask)


def _need_answers(core: Iterable[Annotation], ask: tuple[str, ...]) -> None:
    """Refuse a task that asks for an attribute which its gold does not give."""
    for part, what in (("voice", "voice"), ("source_kind", "kind of source")):
        silent = [a.id for a in core if not a.attrs.get(part) and (part == "voice" or a.role("source"))]
        if part in ask and silent:
            raise CopydeskError(
                f"The task asks for the {what}, but the gold {silent[0]} has none.",
                f"Give it one (attrs.{part}), or do not ask for it.",
            )


def _checked_ask(layer: Any, ask: Any) -> tuple[str, ...]:
    if not isinstance(layer, str) or layer not in ASKS:
        raise CopydeskError(f"There is no layer {layer!r}.", f"Use one of {', '.join(ASKS)}.")
    if isinstance(ask, str) or not isinstance(ask, Sequence) or not ask or not set(ask) <= set(ASKS[layer]):
        raise CopydeskError(
            f"In {layer}, {ask!r} cannot be asked.", f"Ask for one or more of {', '.join(ASKS[layer])}."
        )
    return tuple(part for part in ASKS[layer] if part in ask)


def _pairs(lines: Iterable[Any]) -> tuple[tuple[int, int], ...]:
    """Line numbers or stretches as stretches, in order; neighbours are one."""
    pairs: list[tuple[int, int]] = sorted((x, x) if isinstance(x, int) else (int(x[0]), int(x[1])) for x in lines)
    out: list[tuple[int, int]] = []
    for first, last in pairs:
        if out and first <= out[-1][1] + 1:
            out[-1] = (out[-1][0], max(last, out[-1][1]))
        else:
            out.append((first, last))
    return tuple(out)


def _lines_in_words(lines: tuple[tuple[int, int], ...]) -> str:
    if not lines:
        return "The lines"
    return "Lines " + ", ".join(f"{a}-{b}" if a != b else str(a) for a, b in lines)
