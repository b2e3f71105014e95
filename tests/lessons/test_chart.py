"""A chart without a plotting library: every figure is written, and a screen reader hears all of them."""

from __future__ import annotations

import re
from typing import Any

import pandas
import pytest

from copydesk.errors import CopydeskError
from copydesk.lessons.chart import chart

TABLE = pandas.DataFrame({"Courier & Co": [0, 4], "Rivers": [8, 2]}, index=["the outlet's", "can't tell"])


def test_every_number_is_written_beside_its_bar_and_read_out() -> None:
    html = chart(TABLE, "Loaded words")._repr_html_()
    assert re.findall(r">(\d+)</text>", html) == ["0", "4", "8", "2"]
    (label,) = re.findall(r'aria-label="([^"]*)"', html)
    assert label == (
        "Loaded words. Courier &amp; Co: the outlet&#x27;s 0, can&#x27;t tell 4; "
        "Rivers: the outlet&#x27;s 8, can&#x27;t tell 2."
    )
    assert "Courier & Co" not in html


def test_bars_of_all_groups_share_one_scale_and_nought_has_no_bar() -> None:
    html = chart(TABLE, "Loaded words")._repr_html_()
    widths = [int(x) for x in re.findall(r'<rect [^>]*width="(\d+)"', html)]
    assert widths == [192, 384, 96]


def test_the_text_of_a_chart_is_the_same_on_every_run() -> None:
    assert repr(chart(TABLE, "Loaded words")).split("\n") == [
        "Loaded words",
        "Courier & Co",
        "  the outlet's   0",
        "  can't tell    ██████████ 4",
        "Rivers",
        "  the outlet's  ████████████████████ 8",
        "  can't tell    █████ 2",
    ]


@pytest.mark.parametrize(
    "frame",
    [
        [1, 2],
        pandas.DataFrame({"voice": ["a"], "n": [1]}),
        pandas.DataFrame({"n": [-1]}),
        pandas.DataFrame({"n": [None, 1.0]}),
        pandas.DataFrame({"n": [True]}),
        pandas.DataFrame({"n": range(61)}),
        pandas.DataFrame(),
    ],
    ids=["no table", "words", "below nought", "a gap", "true or false", "too many", "empty"],
)
def test_what_is_no_table_of_numbers_is_refused_in_a_sentence(frame: Any) -> None:
    with pytest.raises(CopydeskError):
        chart(frame, "x")
