"""The find protocol: JSON lines in, JSON lines out, and what happens to a line that cannot be read."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

import pytest

from copydesk.errors import CopydeskError
from copydesk.finders import LAYERS, find, serve

TEXT = (
    "Lowmere closes its old bridge\n"
    "The council of Lowmere closed the old bridge on Monday, and Mayor Ida Moss said that it was a disgrace.\n"
    "Share this article\n"
    "“Nobody asked us,” said the baker on the square, who has to drive around the whole harbour for his flour.\n"
)


def ask(*lines: str, layer: str = "artifact") -> tuple[list[dict[str, object]], str, int]:
    out, err = io.StringIO(), io.StringIO()
    bad = serve(lines, out, layer, err)
    return [json.loads(line) for line in out.getvalue().split("\n") if line], err.getvalue(), bad


def test_every_text_is_answered_in_order_with_its_own_id() -> None:
    answers, told, bad = ask(*(json.dumps({"id": f"t{n}", "text": TEXT}) for n in range(5)))
    assert [answer["id"] for answer in answers] == ["t0", "t1", "t2", "t3", "t4"]
    assert (told, bad) == ("", 0)


def test_an_answer_is_out_before_the_next_line_is_read() -> None:
    out = io.StringIO()
    seen: list[int] = []

    def lines() -> Iterator[str]:
        for n in range(3):
            seen.append(out.getvalue().count("\n"))
            yield json.dumps({"id": n, "text": TEXT})

    serve(lines(), out, "artifact")
    assert seen == [0, 1, 2]


@pytest.mark.parametrize(
    "line", ["{", "[]", "3", '"text"', '{"id": "a"}', '{"text": "The quay."}', '{"id": 1, "text": 7}', "[" * 100_000]
)
def test_a_bad_line_is_told_by_its_number_and_the_rest_goes_on(line: str) -> None:
    good = json.dumps({"id": "good", "text": TEXT})
    answers, told, bad = ask(good, line, good)
    assert [answer["id"] for answer in answers] == ["good", "good"]
    assert told.startswith("Line 2 ")
    assert told.count("\n") == 1
    assert bad == 1


def test_blank_lines_are_passed_over_and_still_counted() -> None:
    answers, told, _ = ask("\n", "  ", "{", json.dumps({"id": "a", "text": ""}))
    assert [answer["id"] for answer in answers] == ["a"]
    assert told.startswith("Line 3 ")


def test_a_lone_surrogate_comes_back_escaped_and_not_as_an_error() -> None:
    out = io.StringIO()
    serve(['{"id": "\\ud800", "text": "The quay."}'], out, "artifact")
    out.getvalue().encode("utf-8")
    assert json.loads(out.getvalue())["id"] == "\ud800"


def test_every_annotation_has_an_id_of_its_own_a_rule_and_a_reason() -> None:
    marks = find(TEXT, "all")
    assert {mark.layer for mark in marks} >= {"artifact", "attribution"}
    assert len({mark.id for mark in marks}) == len(marks)
    assert all(mark.rule and mark.rationale and mark.by == "finder" for mark in marks)


@pytest.mark.parametrize("layer", LAYERS)
def test_one_layer_alone_says_what_all_three_say_of_it(layer: str) -> None:
    assert find(TEXT, layer) == [mark for mark in find(TEXT, "all") if mark.layer == layer]


def test_there_are_three_layers_and_no_fourth() -> None:
    with pytest.raises(CopydeskError, match="attribution"):
        find(TEXT, "adverts")
    with pytest.raises(CopydeskError):
        serve([], io.StringIO(), "adverts")
    with pytest.raises(CopydeskError, match="nonsense"):
        find(TEXT, "all", without=frozenset({"nonsense"}))


def test_a_rule_can_be_switched_off_in_all_three_layers_at_once() -> None:
    assert "known-line" in {mark.rule for mark in find(TEXT)}
    assert "known-line" not in {mark.rule for mark in find(TEXT, without=frozenset({"known-line"}))}
