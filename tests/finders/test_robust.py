"""Texts that no finder may stumble over: huge ones, strange ones, and one odd quotation mark."""

from __future__ import annotations

import time

import pytest

from copydesk.finders import find

STORY = (
    "The ruthless harbour board of Marl slammed the plan on Monday. “It is a farce,” said Mayor Ida Moss, who fears a "
    "flood of refugees. According to the board, the tyrant’s bridge is closed.\n"
)
TEXTS = {
    "2 MB in paragraphs": STORY * 11_000,
    "one line of 1 MB": STORY.replace("\n", " ") * 5_500,
    "no letter": "1 2 3 --- ??? ... *** ((( \n" * 30_000,
    "marks that never close": "“The tyrant said ‘ruthless \n" * 20_000,
    "right to left": "הגשר הישן נסגר ביום שני, אמרה ראש העיר \u202e tyrant \u202c.\n" * 15_000,
    "combining signs": "the ty\u0301rant said e\u0301\u0323\u0300 “slammed” " * 20_000,
}
PAGE = [
    "“It is a farce,” said Mayor Ida Moss on Monday, and went back to the hall.",
    "The board said that the ruthless plan would fail, and that nobody had asked it.",
    "“We were never asked,” the baker said. “We will not forget it.”",
    "According to the union, the tyrant of the harbour has left the town for good.",
]


@pytest.mark.parametrize("name", TEXTS)
def test_all_three_finders_read_a_huge_or_strange_text_in_step_with_its_length(name):
    text = TEXTS[name]

    def seconds(part: str) -> float:
        before = time.process_time()
        for mark in find(part, "all"):
            assert 0 <= mark.start < mark.end <= len(part)
        return time.process_time() - before

    seconds(text[:10_000])  # tables are read with the first text
    tenth = max(seconds(text[: len(text) // 10]), 0.2)  # below that, a tick of the clock decides
    assert seconds(text) < 30 * tenth


@pytest.mark.parametrize("odd", ["“", "”", '"', "‘", "«"])
@pytest.mark.parametrize("at", range(len(PAGE)))
def test_an_odd_quotation_mark_spoils_its_own_paragraph_at_most(odd, at):
    def told(lines: list[str]) -> list[list[tuple[object, ...]]]:
        text = "\n".join(lines)
        starts = [sum(len(line) + 1 for line in lines[:i]) for i in range(len(lines))]
        out: list[list[tuple[object, ...]]] = [[] for _ in lines]
        for mark in find(text, "all"):
            for role, (start, end) in mark.all_spans():  # a claim may go on in the next paragraph: span by span
                i = max(k for k, first in enumerate(starts) if first <= start)
                out[i].append(
                    (mark.layer, mark.label, role, start - starts[i], end - starts[i], mark.attrs.get("voice"))
                )
        return out

    words = PAGE[at].split(" ")
    spoilt = [*PAGE[:at], " ".join([*words[:4], odd + words[4], *words[5:]]), *PAGE[at + 1 :]]
    before, after = told(PAGE), told(spoilt)
    assert [line for i, line in enumerate(after) if i != at] == [line for i, line in enumerate(before) if i != at]
    assert sum(map(len, before)) >= 6
