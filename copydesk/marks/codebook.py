"""The annotation scheme as data: layers, labels, families, roles and attributes, read from codebook.toml.

The one place that knows them. Everything else asks here, and the widget gets ``Codebook.to_json()``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A label, a family, a role or an attribute's value, as it is shown to a student.

    Attributes:
        name: the field's term, as it stands in the data.
        short: the student's word beside it.
        question: one line that helps to decide.
        example: an invented example.
        family: for an artifact label, its family.
        key: the digit that sets it on the keyboard; empty where there is none.
    """

    name: str
    short: str
    question: str
    example: str = ""
    family: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """One of the three layers: what is asked in it, and with which labels and roles it is answered."""

    name: str
    title: str
    question: str
    unit: str
    unit_word: str
    short: str
    labels_optional: bool
    labels: tuple[Label, ...]
    families: tuple[Label, ...]
    roles: tuple[Label, ...]

    def label(self, name: str) -> Label | None:
        """The label or family of this name, or None."""
        return next((x for x in (*self.labels, *self.families) if x.name == name), None)

    def family_of(self, label: str) -> str | None:
        """The family of a label; a family is its own; None where the layer or label has none."""
        found = self.label(label)
        return None if found is None else (found.family or (found.name if found in self.families else None))

    def may_label(self, name: str) -> bool:
        """Whether a student's mark may carry this label: a label, a family, or the layer's own name."""
        return name == self.name or self.label(name) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """An attribute of a layer's annotations and the values it may take."""

    name: str
    layer: str
    title: str
    asked: bool
    values: tuple[Label, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Codebook:
    """The whole scheme."""

    edition: int
    layers: Mapping[str, Layer]
    attributes: Mapping[str, Attribute]

    def short(self, layer: str, name: str) -> str:
        """The student's word for a label, family or role of a layer; the name itself where there is none."""
        scheme = self.layers[layer]
        if name == layer:
            return scheme.short
        return next((x.short for x in (*scheme.labels, *scheme.families, *scheme.roles) if x.name == name), name)

    def value_short(self, attribute: str, value: str) -> str:
        """The student's word for an attribute's value; the value itself where there is none."""
        return next((x.short for x in self.attributes[attribute].values if x.name == value), value)

    def to_json(self) -> dict[str, Any]:
        """The scheme as plain objects, for the widget."""
        return {
            "edition": self.edition,
            "layers": {name: asdict(layer) for name, layer in self.layers.items()},
            "attributes": {name: asdict(attribute) for name, attribute in self.attributes.items()},
        }


@cache
def codebook() -> Codebook:
    """The codebook that ships with the kit; read once."""
    raw = tomllib.loads(Path(__file__).with_name("codebook.toml").read_text(encoding="utf-8"))
    layers = {name: _layer(name, body) for name, body in raw["layers"].items()}
    attributes = {
        name: Attribute(
            name=name,
            layer=body["layer"],
            title=body["title"],
            asked=body["asked"],
            values=_labels(body, "values"),
        )
        for name, body in raw["attributes"].items()
    }
    return Codebook(edition=raw["edition"], layers=layers, attributes=attributes)


def _layer(name: str, body: Mapping[str, Any]) -> Layer:
    return Layer(
        name=name,
        title=body["title"],
        question=body["question"],
        unit=body["unit"],
        unit_word=body["unit_word"],
        short=body["short"],
        labels_optional=body.get("labels_optional", False),
        labels=_labels(body, "labels"),
        families=_labels(body, "families"),
        roles=_labels(body, "roles"),
    )


def _labels(body: Mapping[str, Any], key: str) -> tuple[Label, ...]:
    return tuple(Label(**entry) for entry in body.get(key, ()))
