"""What a task may ask of a mark in each layer (SCORING: parts). A module of its own: opening a lesson needs no more."""

from collections.abc import Mapping

ASKS: Mapping[str, tuple[str, ...]] = {
    "artifact": ("span", "family", "label"),
    "attribution": ("content", "source", "cue", "source_kind"),
    "loaded": ("span", "label", "voice"),
}
