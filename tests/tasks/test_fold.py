"""What answers an earlier question waits until the reader opens it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pandas
import pytest

from copydesk.tasks.fold import Folded
from copydesk.tasks.table import Table

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
TABLE = Table(rows=({"who": "Noa <Brandt>", "cue": "said"},), below=("One claim.",))
# lesson, and how the cell begins that answers one of its earlier questions
TELLING = (
    ("06-three-outlets", "desk.sources("),
    ("06-three-outlets", "words = desk.words_by_voice("),
    ("06-three-outlets", "table = "),
    ("06-three-outlets", "desk.chart("),
    ("08-do-we-agree", 'desk.agreement("winter-swimmers"'),
    ("08-do-we-agree", 'desk.class_agreement("2"'),
)


def test_a_folded_table_stands_whole_behind_one_line_and_is_closed_at_first():
    page = Folded(shown=TABLE, when="Committed <1>? Open.")._repr_html_()
    assert re.match(r"<details><summary[^>]*>Committed &lt;1&gt;\? Open\.</summary>", page)
    assert page.endswith(f"{TABLE._repr_html_()}</details>")
    assert "<details open" not in page


def test_a_pandas_table_and_what_has_no_page_form_can_be_folded_too():
    frame = pandas.DataFrame({"Courier": [1, 2]})
    assert frame._repr_html_() in Folded(shown=frame, when="Open.")._repr_html_()
    assert "<pre>{&#x27;a&#x27;: 1}</pre>" in Folded(shown={"a": 1}, when="Open.")._repr_html_()


def test_where_only_text_is_shown_the_line_stands_before_the_table():
    assert repr(Folded(shown=TABLE, when="Open.")) == f"Open.\n{TABLE!r}"


@pytest.mark.parametrize(("lesson", "begins"), TELLING)
def test_after_run_all_no_table_of_a_lesson_answers_an_earlier_question_unasked(lesson: str, begins: str):
    cells = json.loads((NOTEBOOKS / f"{lesson}.ipynb").read_text("utf-8"))["cells"]
    code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    telling = [cell for cell in code if begins in cell]
    assert telling
    assert all("desk.fold(" in cell.splitlines()[-1] for cell in telling)
