"""Images: the fields that they are taken from, and the words that are literally of these fields."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from copydesk.finders.loaded.entry import Entry
from copydesk.finders.loaded.forms import forms, like
from copydesk.finders.rule import table


class Fields(NamedTuple):
    """`loaded_fields.tsv`: the images, each with its field and entry, and the literal words of each field.

    An image with the score 0 is never proposed; where it is listed as well, the literal words beside it still speak.
    """

    images: dict[str, tuple[str, Entry]]
    literal: dict[str, frozenset[str]]
    forms: frozenset[str]


@cache
def fields() -> Fields:
    """The fields that images are taken from; read once."""
    images: dict[str, tuple[str, Entry]] = {}
    literal: dict[str, set[str]] = {}
    for row in sorted(table("loaded_fields"), key=lambda row: row["kind"] != "x"):
        if row["kind"] == "literal":
            literal.setdefault(row["field"], set()).add(row["form"])
            continue
        for at, form in enumerate(forms(row["form"], row["kind"])):
            entry = Entry(
                form=form,
                label=row["label"],
                direction=row["direction"],
                neutral=like(row["neutral"], row["kind"], at),
                score=float(row["score"]),
                rule="image-out-of-place",
                why=f"nothing near it is literally about {row['field']}",
                row=("loaded_fields", row["form"], row["kind"]),
            )
            images.setdefault(form, (row["field"], entry))
    return Fields(images, {field: frozenset(words) for field, words in literal.items()}, frozenset(images))
