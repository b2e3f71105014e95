"""Whose words are these? The short question to the attribution finder answers as the long one does."""

from __future__ import annotations

import pytest

from copydesk.finders import attribution, loaded
from copydesk.marks.annotation import Span

TEXTS = (
    "Mayor Ida Moss said that the wild plan was a disaster.",
    "The wild plan, Mayor Ida Moss said, was a disaster for Marl.",
    "The wild crowd left before the mayor said that it was late.",
    "“The plan is a disaster,” Ida Moss said. “A wild one.”",
    "Ida Moss slammed the plan.",
    "The wild plan reached Marl on Monday.",
    "Wild plan is a disaster, says Moss\nMayor Ida Moss said on Monday that the plan was a disaster for all of Marl.\n"
    "“It is a wild plan.",
)


@pytest.mark.parametrize("text", TEXTS)
def test_the_voice_is_the_same_whether_all_of_layer_2_is_known_or_only_what_can_hold_the_word(text: str) -> None:
    whole = attribution.find(text, skip=[])
    short = loaded.find(text, artifact=[])
    full = loaded.find(text, artifact=[], attribution=whole)
    assert [(mark.start, mark.attrs["voice"]) for mark in short] == [(mark.start, mark.attrs["voice"]) for mark in full]


@pytest.mark.parametrize("text", TEXTS)
def test_a_relation_that_holds_the_word_comes_with_the_parts_that_find_gives_it(text: str) -> None:
    whole = attribution.find(text, skip=[])
    for word in ("wild", "disaster", "slammed"):
        at = text.find(word)
        if at < 0:
            continue
        span = Span(at, at + len(word))
        found = [mark.spans for mark in attribution.holding(text, [span], [])]
        held = any(a <= span.start and span.end <= b for mark in whole for a, b in mark.main)
        tied = any(span in mark.role("cue") for mark in whole)
        assert found == ([mark.spans for mark in whole] if held or tied or found else [])
