"""Two readings of a teacher's article become its gold: place by place, by somebody who decides.

The decisions are a journal like a student's (``answers/adjudicate-<slug>`` in the article's folder), so that nothing of
them is lost: an answer ``place:<id>`` for each place that was decided, ``own:<name>`` for what both readers missed. A
place's name is made from what both readers said there; so a decision stays, however often the view is opened, until a
reader's pass changes at that place.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from copydesk import __version__
from copydesk.classroom.articles.check import annotation_problems
from copydesk.classroom.articles.place import free_slug
from copydesk.classroom.articles.readers import not_blind, write_agreement
from copydesk.classroom.gold.completed import completed
from copydesk.classroom.gold.computed import BY_RULE, computed
from copydesk.classroom.gold.reasons import proposed, question_of
from copydesk.classroom.gold.studio import READER
from copydesk.errors import CopydeskError
from copydesk.journal import Journal, TaskState
from copydesk.marks.annotation import Annotation, AnnotationSet
from copydesk.marks.codebook import codebook
from copydesk.score.adjudication import (
    BOTH,
    NEITHER,
    OWN,
    Choice,
    Decision,
    choices,
    may_be_core,
    read_decision,
)
from copydesk.score.agreement import UNITS, agreement
from copydesk.score.readings import Place, places
from copydesk.text.article import Article
from copydesk.text.counted import counted

TASK = "adjudicate"
DESK = "desk"  # the client in whose name the kernel notes which gold it wrote
_OWN = re.compile(r"own:[\w.-]{1,80}\Z")
_NAMES = {"ab": "merged", "ba": "merged", "union": "merged", BOTH: "both readers", OWN: "own"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjudication:
    """An article with two readings of it, laid side by side."""

    article: Article
    folder: Path
    readers: tuple[str, str]
    """What the two are called, the first reader's name first."""
    passes: tuple[AnnotationSet, AnnotationSet]
    places: tuple[Place, ...]
    others: tuple[str, ...] = ()
    """Further readers whose passes are kept with the article."""
    draft: tuple[Annotation, ...] = ()
    """The machine's draft, if there is one: readers are not asked which way a word pushes, and it may know."""
    _offers: dict[str, list[Choice]] = field(default_factory=dict, repr=False, compare=False)

    @property
    def assignment(self) -> str:
        """What its journal calls it."""
        return f"adjudicate-{self.article.slug}"

    def place(self, name: str) -> Place | None:
        """The place of this name, or None."""
        return next((one for one in self.places if one.id == name), None)

    def offers(self, place: Place) -> list[Choice]:
        """What can be taken at a place, each with a reason to begin with."""
        if place.id not in self._offers:
            self._offers[place.id] = [replace(one, mark=_proposed(self, one.mark)) for one in choices(place)]
        return self._offers[place.id]

    def accept(self, op: Mapping[str, Any]) -> str | None:
        """Why an op of the page is refused, in one sentence; None where it is sound."""
        if op.get("do") != "answer":
            return "Adjudication has no use for that."
        key, value = str(op.get("key")), op.get("value")
        place = self.place(key.removeprefix("place:")) if key.startswith("place:") else None
        if place is None and not _OWN.match(key):
            return "The readers' passes have changed. Run this cell again."
        if value is None:
            return None
        layer = place.layer if place is not None else None
        try:
            read_decision(value, layer, place, len(self.article.text))
        except CopydeskError as error:
            return str(error)
        return None

    def decisions(self, state: TaskState) -> dict[str, Decision]:
        """What is decided: what both readers agree on, unless it was decided otherwise, and what was answered."""
        known = {place.id: place for place in self.places}
        out = {
            place.id: Decision(choice=BOTH, mark=self.offers(place)[0].mark) for place in self.places if place.agreed
        }
        for key, value in state.answers.items():
            kind, _, name = key.partition(":")
            place = known.get(name) if kind == "place" else None
            if value is None or kind not in ("place", "own") or (kind == "place" and place is None):
                continue  # taken back, or about what neither pass says any more
            layer = place.layer if place is not None else None
            out[name if place is not None else key] = read_decision(value, layer, place, len(self.article.text))
        return out

    def undecided(self, state: TaskState) -> list[Place]:
        """The places on which the readers differ and nothing is decided yet."""
        done = self.decisions(state)
        return [place for place in self.places if place.id not in done]


def adjudication(folder: Path, readers: Sequence[str] = ()) -> Adjudication:
    """Lay two of the passes in an article's folder side by side.

    Args:
        folder: the article's folder.
        readers: the two readers, by the names of their files in ``passes``; the first two where none are named.

    Raises:
        CopydeskError: there are fewer than two passes, a reader is not among them, or a pass was made for another text.
    """
    article = Article.load(folder)
    files = sorted((folder / "passes").glob("*.json"), key=lambda file: (file.stem != READER, file.stem))
    known = {file.stem: file for file in files}  # whoever made the draft gold is A
    if len(known) < 2:
        raise CopydeskError(
            f"{folder.name} has {len(known)} of the two readings that are needed.",
            "Let a second reader mark it, without seeing the first reading.",
        )
    names = tuple(readers) or tuple(known)[:2]
    unknown = [name for name in names if name not in known]
    if unknown or len(set(names)) != 2:
        raise CopydeskError(
            f"{unknown[0] if unknown else ', '.join(names)!r}: two different readers are needed.",
            f"Name two of {', '.join(known)}.",
        )
    a, b = (AnnotationSet.load(known[name], article) for name in names)
    return Adjudication(
        article=article,
        folder=folder.resolve(),
        readers=(names[0], names[1]),
        passes=(a, b),
        places=tuple(places(article, a.annotations, b.annotations)),
        others=tuple(name for name in known if name not in names),
        draft=_draft(folder, article),
    )


def _draft(folder: Path, article: Article) -> tuple[Annotation, ...]:
    try:
        return AnnotationSet.load(folder / "draft.json", article).annotations
    except CopydeskError:
        return ()  # none, or of an earlier text: it would only have helped


def adjudication_journal(work: Adjudication) -> Journal:
    """The journal of the decisions, made at its first opening.

    Raises:
        CopydeskError: the folder cannot be written.
    """
    folder = work.folder / "answers" / work.assignment
    return Journal.open(folder, assignment=work.assignment, edition=1, kit=__version__)


def task_for_view(work: Adjudication) -> dict[str, Any]:
    """The task as the view gets it: the places with what can be taken at each, and the agreement before anything was
    decided."""
    article = work.article
    return {
        "id": TASK,
        "kind": TASK,
        "number": None,
        "title": f"Two readings · {article.headline}",
        "prompt": f"Two readings: A is {work.readers[0]}, B is {work.readers[1]}. Decide where they differ.",
        "lines": [],
        "layers": list(UNITS),
        "ask": [],
        "feedback": "now",
        "round": 1,
        "headline_line": article.headline_line,
        "readers": list(work.readers),
        "agreement": agreement_lines(work),
        "not_blind": " ".join(not_blind(agreement(article, work.passes))),
        "places": [_for_view(work, place) for place in work.places],
    }


def _for_view(work: Adjudication, place: Place) -> dict[str, Any]:
    return {
        "id": place.id,
        "layer": place.layer,
        "line": place.line,
        "agreed": place.agreed,
        "differs": list(place.differs),
        "a": place.a.to_json() if place.a else None,
        "b": place.b.to_json() if place.b else None,
        "core": may_be_core(place, place.layer),
        "choices": [
            {"id": one.id, "mark": one.mark.to_json(), "also": [dict(reading) for reading in one.also]}
            for one in work.offers(place)
        ],
    }


def _proposed(work: Adjudication, mark: Annotation) -> Annotation:
    """A choice's mark with what readers need not say: a reason, and for a loaded word which way it pushes.

    The reason is the reader's own, else what the text shows, else the question that the label answers.
    """
    if mark.layer == "loaded" and "direction" not in mark.attrs:
        known = [a.attrs["direction"] for a in work.draft if "direction" in a.attrs and _meet(a, mark)]
        mark = mark.with_(attrs={**mark.attrs, "direction": known[0]} if known else mark.attrs)
    if mark.rationale:
        return mark
    around = [mark, *(other for one in work.passes for other in one.annotations)]
    attrs: dict[str, object] = {
        **computed(work.article, around)[mark.id],
        **mark.attrs,
    }
    return mark.with_(rationale=proposed(work.article, mark, attrs, around) or question_of(mark))


def _meet(one: Annotation, other: Annotation) -> bool:
    return one.layer == other.layer and one.start < other.end and other.start < one.end


def agreement_lines(work: Adjudication) -> list[dict[str, Any]]:
    """How far the two readers agree, layer by layer: a sentence each, computed from their passes."""
    figures = agreement(work.article, work.passes)
    out = []
    for layer, found in figures.items():
        mine = [place for place in work.places if place.layer == layer]
        same = sum(place.agreed for place in mine)
        marked = f"the same at {same} of {len(mine)} places" if mine else "nobody marked anything"
        alpha = found["alpha"]
        beyond = "cannot be said" if alpha is None else f"{alpha:.2f}"
        out.append(
            {
                "layer": layer,
                "title": codebook().layers[layer].title,
                "told": f"{marked}; alpha {beyond} over {found['n_units']} {found['unit']}s",
            }
        )
    return out


class UnfitError(CopydeskError):
    """Why the decisions make no gold yet, and the ``place`` at which that can be mended."""

    def __init__(self, sentence: str, mend: str, place: str) -> None:
        super().__init__(sentence, mend)
        self.place = place


def gold_of(work: Adjudication, state: TaskState) -> list[Annotation]:
    """The gold that the decisions make, in text order within each layer, named ``g1``, ``g2`` …

    Raises:
        UnfitError: a place is not decided, or a mark cannot be gold yet; the sentence names its line and the mend.
    """
    open_places = work.undecided(state)
    if open_places:
        first, many = open_places[0], len(open_places)
        title = codebook().layers[first.layer].title.lower()
        raise UnfitError(
            f"{counted(many, 'place', be=True)} not decided yet; the first is in line {first.line} ({title}).",
            "Decide there: one reading, both, or neither.",
            first.id,
        )
    taken = [(name, one.choice, one.mark) for name, one in work.decisions(state).items() if one.mark is not None]
    taken.sort(key=lambda each: (list(UNITS).index(each[2].layer), each[2].start, each[2].end, each[2].label))
    called = {name: f"g{n}" for n, (name, _, _) in enumerate(taken, 1)}
    gold = completed(
        work.article,
        [
            mark.with_(id=called[name], by="gold", rule=None, attrs=_attrs(work, mark, choice, called))
            for name, choice, mark in taken
        ],
    )
    whole = AnnotationSet.of(work.article, "gold", gold)
    homes = {name: home for home, name in called.items()}
    for mark in gold:
        for problem in annotation_problems(mark, whole):
            line = work.article.line_at(mark.start).number
            words = " ".join(work.article.text[mark.start : mark.end].split())[:40]
            raise UnfitError(f"Line {line}, “{words}”: {problem}", "Mend it there.", homes[mark.id])
    return gold


def _attrs(work: Adjudication, mark: Annotation, choice: str, called: Mapping[str, str]) -> dict[str, Any]:
    """The attributes of a decided mark, and who decided it so; the earlier wording of a quotation by its new name."""
    names = {"a": work.readers[0], "b": work.readers[1], **_NAMES}
    # What was worked out for a reader's own words need not hold for words that were changed.
    stale = () if choice in ("a", "b", BOTH) else BY_RULE
    attrs = {name: value for name, value in mark.attrs.items() if name not in ("wording_of", "score", *stale)}
    earlier = mark.attrs.get("wording_of")
    for side in ("b", "a") if choice in ("b", "ba") else ("a", "b"):
        homes = {one.id: place.id for place in work.places if (one := getattr(place, side)) is not None}
        if earlier is not None and homes.get(earlier) in called and "wording_of" not in attrs:
            attrs["wording_of"] = called[homes[earlier]]
    return {**attrs, "decided": names[choice]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What adjudication left: the gold's file, how many marks it holds, and a sentence for each thing to know."""

    file: Path
    marks: int
    told: tuple[str, ...]


def keep_gold(work: Adjudication, journal: Journal, by: str) -> Kept:
    """Write ``gold.json``, by whoever decided, and ``agreement.json``, computed from all passes.

    A gold that stands there already, and was not made by an earlier adjudication, is kept beside it under another name.

    Raises:
        CopydeskError: something is not decided or not finished, or a file cannot be written.
    """
    state = journal.state(TASK)
    gold = gold_of(work, state)
    target, told = work.folder / "gold.json", []
    if target.is_file() and _digest(target) != state.answers.get("gold"):
        aside = work.folder / f"{free_slug(work.folder, 'gold', '.json')}.json"
        target.replace(aside)
        told.append(f"The gold that was there is kept as {aside.name}.")
    AnnotationSet.of(work.article, " ".join(by.split()) or "gold", gold).save(target)
    n = state.upto.get(DESK, 0) + 1
    journal.append(TASK, 1, DESK, [{"n": n, "do": "answer", "key": "gold", "value": _digest(target)}])
    told += not_blind(write_agreement(work.folder))
    taken = Counter(one.choice for one in work.decisions(state).values())
    both, neither = taken[BOTH], taken[NEITHER]
    decided = taken.total() - both - neither
    core = sum(mark.status == "core" for mark in gold)
    told.insert(0, f"{counted(len(gold), 'mark', be=True)} in {target}: {core} core, {len(gold) - core} open.")
    told.append(f"Taken as both readers have it: {both}. Decided: {decided}. Left out: {neither}.")
    return Kept(file=target, marks=len(gold), told=tuple(told))


def _digest(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()
