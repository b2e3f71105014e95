"""Which rules, and which lexicon entries that were added after reading errors, speak in one document only.

A rule speaks in a document when a mark there names it, or when what is marked changes without it. A row of a lexicon
speaks where one of its forms is marked; a row that spares a word, where it spares one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Set
from pathlib import Path
from typing import Any

from copydesk import finders
from copydesk.finders import artifact, attribution, loaded
from copydesk.finders.artifact.page import Page as Lines
from copydesk.finders.artifact.page import key
from copydesk.finders.loaded.page import Page
from copydesk.finders.loaded.rules import cold_beside, listed
from copydesk.finders.rule import Rule, table

Row = tuple[str, str, str]
"""A row of a lexicon: its table, its form, and what tells it from a row of the same form."""
LISTED = ("listed-phrase", "listed-word", "known-half", "known-ending")
PHRASES = ("artifact_phrases", "artifact_hints", "artifact_captions")


def documents(folders: Iterable[Path]) -> dict[str, str]:
    """The texts of the ``docs.jsonl`` of some folders, by folder and id."""
    return {
        f"{folder}:{document['id']}": document["text"]
        for folder in folders
        for line in (folder / "docs.jsonl").read_text(encoding="utf-8").split("\n")
        if line.strip()
        for document in (json.loads(line),)
    }


def page_of(text_id: str) -> str:
    """The document that a text belongs to: `full:x` and `container:x` of a folder are two texts of one page."""
    folder, _, rest = text_id.partition(":")
    return f"{folder}:{rest.rpartition(':')[2]}"


def lonely_rules(texts: Mapping[str, str]) -> Iterator[str]:
    """Of every finder the rules that speak in one text only, as `finder/rule: text`."""
    for name, finder in (("artifact", artifact), ("attribution", attribution), ("loaded", loaded)):
        found = {text_id: finders.find(text, name) for text_id, text in texts.items()}
        named: dict[str, set[str]] = {}
        for text_id, marks in found.items():
            for rule in {mark.rule or "" for mark in marks}:
                named.setdefault(rule, set()).add(page_of(text_id))
        for rule in finder.RULES:
            speaks = named.get(rule.name, set())
            if len(speaks) < 2:
                speaks = _changed(rule, name, texts, found, speaks)
            if len(speaks) == 1:
                yield f"{name}/{rule.name}: {next(iter(speaks))}"


def _changed(rule: Rule, layer: str, texts: Mapping[str, str], found: Mapping[str, Any], known: Set[str]) -> set[str]:
    """Documents in which the marks change without the rule, besides those known: as many as make two."""
    speaks = set(known)
    without = frozenset([rule.name])
    for text_id, text in texts.items():
        if len(speaks) == 2:
            break
        if page_of(text_id) not in speaks and finders.find(text, layer, without) != found[text_id]:
            speaks.add(page_of(text_id))
    return speaks


def lonely_entries(texts: Mapping[str, str]) -> Iterator[str]:
    """The rows of origin `error` that speak in one text only, as `table: form (what): text`."""
    speaks = rows_that_speak(texts)
    for row in added_from_errors():
        where = speaks.get(row, set())
        if len(where) == 1:
            name, form, which = row
            yield f"{name}.tsv: {form} ({which}): {next(iter(where))}"


def added_from_errors() -> list[Row]:
    """The rows of all lexicons whose origin is `error`."""
    out: list[Row] = []
    for name, form, which in (
        ("loaded", "form", "kind"),
        ("loaded_phrases", "form", "kind"),
        ("loaded_fields", "form", "kind"),
        ("loaded_parts", "part", "side"),
        ("loaded_cold", "form", "where"),
        ("artifact_phrases", "words", "how"),
        ("artifact_hints", "words", "label"),
        ("artifact_captions", "words", "kind"),
    ):
        out += [(name, row[form], row[which]) for row in table(name) if row["origin"] == "error"]
    return out


def rows_that_speak(texts: Mapping[str, str]) -> dict[Row, set[str]]:
    """For each row of the lexicons the texts in which it speaks."""
    out: dict[Row, set[str]] = {}
    spared = {row["form"] for row in table("loaded") if float(row["score"]) == 0}
    for text_id, text in texts.items():
        page = Page(text)
        for row in {one.entry.row for one in loaded.chosen(page)} | set(_cold(page)):
            out.setdefault(row, set()).add(page_of(text_id))
        for form in spared.intersection(page.words):
            out.setdefault(("loaded", form, "x"), set()).add(page_of(text_id))
    for name in PHRASES:
        asked = [row for row in table(name) if row["origin"] == "error"]
        for text_id, text in texts.items() if asked else ():
            lines = Lines(text)
            for row in asked:
                if _stands(row, lines):
                    which = row["label"] if name == "artifact_hints" else row["how" if "how" in row else "kind"]
                    out.setdefault((name, row["words"], which), set()).add(page_of(text_id))
    return out


def _cold(page: Page) -> Iterator[Row]:
    for which in LISTED:
        for one in listed(page, which):
            pair = cold_beside(page, one) if one.entry.cold else None
            if pair is not None:
                yield "loaded_cold", one.entry.form, " ".join((*pair[0], "_", *pair[1]))


def _stands(row: Mapping[str, str], page: Lines) -> bool:
    """Whether the words of a row stand in a page: as a whole line where the row asks for one."""
    if row.get("how", "run") in ("line", "head", "tag"):
        return key(row["words"]) in page.keys
    return next(page.phrase(row["words"]), None) is not None
