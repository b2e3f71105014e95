"""The collection as a whole takes no side, and holds enough of everything that a lesson asks for."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from copydesk.classroom.articles.datacard import Entry, entries
from copydesk.marks.codebook import codebook

DATA = Path(__file__).resolve().parents[2] / "data" / "articles"
COLLECTION = [entry for entry in entries(DATA) if entry.article.slug != "three-sentences"]  # the welcome's few lines
CORE = [(entry, mark) for entry in COLLECTION for mark in entry.gold.annotations if mark.status == "core"]
OUTLETS = {
    "Dagblast", "Hands Off Our Rivers", "Karsovia State Television", "Norrwind", "Sennholt Record", "The Elbrin Courier"
}  # fmt: skip

# Who stands against whom: first those who decide or hold the office, then those who want it otherwise. A side is known
# by words that stand in the target of a loaded word; a target that names neither side belongs to no conflict.
CONFLICTS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "the mayor and her challenger": (("elbrin-second-round",), ("Haugen-Tembe",), ("Whitcombe-Ruiz",)),
    "the harbour office and its workers": (
        ("hallay-strike-dagblast", "hallay-strike-norrwind", "hallay-strike-record"),
        ("office", "Thorsgaard-Osei"),
        ("strike", "Striking", "union"),
    ),
    "the fire office and the festival club": (("runaway-cheese",), ("fire",), ("festival club", "Okonjo")),
    "the council and the footbridge": (("sennholt-ferry",), ("council", "cable ferry"), ("footbridge",)),
    "the bottling firm and the campaign": (("tamsel-water-permit",), ("Tulvane",), ("river", "protest")),
    "the ministry and the accused": (
        ("velin-dam-trial",),
        ("Ministry", "Court"),
        ("Krstic", "Nemeth", "followers"),
    ),
    "the foghorn and the hotels": (("harbour-horn",), ("foghorn", "harbour office"), ("hotels", "Marangi")),
    "one bank of the Lirva and the other": (
        ("lirva-courier", "lirva-rivers", "lirva-television"),
        ("Karsovia", "Republic", "Domokos", "frontier guards", "inistry", "dam", "decision"),
        ("Teskaland", "Orlenz", "Pastrovo", "Mwangi-Sorel", "farmers"),
    ),
}


def sides(name: str) -> Counter[tuple[int, str]]:
    """How many loaded words speak for and against each side of a conflict: (side, direction) → words."""
    slugs, *named = CONFLICTS[name]
    counted: Counter[tuple[int, str]] = Counter()
    for entry, mark in CORE:
        if mark.layer != "loaded" or entry.article.slug not in slugs or mark.attrs["direction"] == "dramatic":
            continue
        target = " ".join(entry.article.text[start:end] for start, end in mark.attrs.get("target", ()))
        meant = [any(word in target for word in words) for words in named]
        if sum(meant) == 1:
            counted[meant.index(True), mark.attrs["direction"]] += 1
    return counted


def helped(name: str) -> tuple[int, int]:
    """How many loaded words help each side: those for it, and those against the other."""
    counted = sides(name)
    first, second = (counted[side, "for"] + counted[1 - side, "against"] for side in (0, 1))
    return first, second


def directions(outlet: str | None = None) -> Counter[str]:
    """Loaded words by direction: of one outlet, or of all."""
    return Counter(
        mark.attrs["direction"]
        for entry, mark in CORE
        if mark.layer == "loaded" and outlet in (None, entry.article.outlet)
    )


@pytest.mark.parametrize("name", CONFLICTS)
def test_in_each_conflict_loaded_words_speak_for_and_against_both_sides(name: str) -> None:
    counted = sides(name)
    assert all(counted[side, direction] for side in (0, 1) for direction in ("for", "against")), counted
    assert min(helped(name)) / sum(helped(name)) >= 0.3, helped(name)


def test_over_all_conflicts_those_in_office_are_helped_as_often_as_those_against_them() -> None:
    first, second = (sum(helped(name)[side] for name in CONFLICTS) for side in (0, 1))
    assert first + second >= 120
    assert 0.42 <= first / (first + second) <= 0.58, (first, second)


@pytest.mark.parametrize("outlet", sorted(OUTLETS))
def test_each_outlet_has_loaded_words_that_praise_and_loaded_words_that_blame(outlet: str) -> None:
    counted = directions(outlet)
    assert min(counted["for"], counted["against"]) >= 5, counted
    assert 0.4 <= counted["against"] / (counted["for"] + counted["against"]) <= 0.72, counted


def test_praise_is_not_rare_in_the_collection() -> None:
    counted = directions()
    assert counted["for"] / (counted["for"] + counted["against"]) >= 0.35, counted
    assert counted["dramatic"] >= 30


def test_all_six_outlets_are_there_and_no_other() -> None:
    assert {entry.article.outlet for entry in COLLECTION} == OUTLETS


@pytest.mark.parametrize("layer", ["artifact", "loaded"])
def test_there_are_six_or_more_of_each_label(layer: str) -> None:
    counted = Counter(mark.label for _, mark in CORE if mark.layer == layer)
    labels = [label.name for label in codebook().layers[layer].labels]
    assert {name: counted[name] for name in labels if counted[name] < 6} == {}


@pytest.mark.parametrize(("attribute", "least"), [("voice", 8), ("source_kind", 10)])
def test_there_are_enough_of_each_voice_and_each_kind_of_source(attribute: str, least: int) -> None:
    counted = Counter(mark.attrs.get(attribute) for _, mark in CORE)
    needed = {value.name: least for value in codebook().attributes[attribute].values}
    needed |= {name: 5 for name in ("none", "document") if name in needed}
    assert {name: counted[name] for name, fewest in needed.items() if counted[name] < fewest} == {}


def test_there_are_second_hops_and_quotations_in_two_wordings() -> None:
    assert sum(mark.attrs.get("hop") == "second" for _, mark in CORE) >= 12
    assert sum("wording_of" in mark.attrs for _, mark in CORE) >= 6


def test_in_three_articles_a_layer_has_nothing_to_find() -> None:
    def empty(entry: Entry) -> bool:
        return {mark.layer for mark in entry.gold.annotations} != set(codebook().layers)

    assert sum(map(empty, COLLECTION)) >= 3


def test_in_the_election_the_newspapers_own_words_push_to_both_sides() -> None:
    """Lesson 05 says so: five of 25, one for and one against each side, and one that only makes it bigger."""
    marks = [m for e, m in CORE if e.article.slug == "elbrin-second-round" and m.layer == "loaded"]
    own = [mark for mark in marks if mark.attrs["voice"] == "outlet"]
    assert (len(marks), len(own)) == (25, 5)
    assert Counter(mark.attrs["direction"] for mark in own) == {"for": 2, "against": 2, "dramatic": 1}
    assert helped("the mayor and her challenger") == (9, 9)
