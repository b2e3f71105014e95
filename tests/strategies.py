"""Hypothesis strategies that several tests share; a new kind of value joins them here."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

_NAMES = st.text(min_size=1, max_size=12)


def json_values(leaves: int = 8) -> st.SearchStrategy[Any]:
    """Anything that JSON and the journal can hold, lone surrogates included."""
    scalar = (
        st.none()
        | st.booleans()
        | st.integers(-(2**53), 2**53)
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(st.characters(exclude_categories=()), max_size=12)
    )
    return st.recursive(
        scalar,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=3),
        max_leaves=leaves,
    )


def marks(names: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, Any]]:
    """A mark as a page sends it."""
    span = st.tuples(st.integers(0, 500), st.integers(1, 40)).map(lambda pair: [pair[0], pair[0] + pair[1]])
    return st.fixed_dictionaries(
        {
            "id": names,
            "layer": st.sampled_from(["artifact", "attribution", "loaded"]),
            "label": st.sampled_from(["artifact", "attribution", "loaded"]),
            "spans": st.dictionaries(
                st.sampled_from(["text", "source", "cue"]), st.lists(span, max_size=2), max_size=2
            ),
            "attrs": st.dictionaries(_NAMES, json_values(2), max_size=1),
        }
    )


def sound_ops(names: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, Any]]:
    """An op without its number, of any kind that leaves the round open."""
    return st.one_of(
        st.fixed_dictionaries({"do": st.just("put"), "mark": marks(names)}),
        st.fixed_dictionaries({"do": st.just("del"), "mark": names}),
        st.fixed_dictionaries({"do": st.just("answer"), "key": _NAMES, "value": json_values()}),
        st.fixed_dictionaries({"do": st.just("hint"), "level": st.integers(1, 3)}),
        st.fixed_dictionaries({"do": st.just("check"), "reason": st.none() | st.just({"pick": 0, "text": "why"})}),
    )


def closing_ops() -> st.SearchStrategy[dict[str, Any]]:
    """An op that closes its round."""
    return st.sampled_from(["commit", "handin"]).map(lambda do: {"do": do})


def broken_ops() -> st.SearchStrategy[dict[str, Any]]:
    """An op that can be numbered and must be refused."""
    deep: Any = 0
    for _ in range(40):
        deep = [deep]
    return st.sampled_from(
        [
            {"do": "put", "mark": None},
            {"do": "put", "mark": {"id": 3}},
            {"do": "put", "mark": {"id": ""}},
            {"do": "del", "mark": ["c.1"]},
            {"do": "answer", "key": "choice"},
            {"do": "answer", "key": 7, "value": 1},
            {"do": "answer", "key": "choice", "value": deep},
            {"do": "answer", "key": "choice", "value": float("nan")},
            {"do": "answer", "key": "choice", "value": 10**40},
            {"do": "answer", "key": "choice", "value": "x" * 70_000},
            {"do": "hint", "level": 9},
            {"do": "check", "reason": "because"},
            {"do": ["put"]},
            {"do": "explode"},
            {},
        ]
    )
