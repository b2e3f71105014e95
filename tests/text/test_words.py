"""Sentences with Punkt and no download, and quotation marks paired line by line."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.text.words import quotations, sentences

# what it shows, the text, the quotations in it (with * behind one that is left open)
QUOTATIONS: list[tuple[str, str, list[str]]] = [
    ("curly marks", "“We go,” said Lund. “Now.”", ["“We go,”", "“Now.”"]),
    ("straight marks", 'She called it "a gift" and "a trap".', ['"a gift"', '"a trap"']),
    ("doubled single marks", "''We go,'' he said, ''and we stay.''", ["''We go,''", "''and we stay.''"]),
    ("backticks as a typewriter opens", "``We go,'' he said.", ["``We go,''"]),
    ("guillemets", "He said «we go» and left.", ["«we go»"]),
    ("single marks beside apostrophes", "‘We don’t go,’ said Lund’s aide.", ["‘We don’t go,’"]),
    ("a possessive inside single marks", "‘The sailors’ last trip,’ she said.", ["‘The sailors’ last trip,’"]),
    ("a possessive outside", "The sailors’ ‘last trip’ began.", ["‘last trip’"]),
    ("straight single marks", "'We go,' she said. 'You don't.'", ["'We go,'", "'You don't.'"]),
    ("single marks inside double ones", "“He said ‘never’ twice,” she said.", ["“He said ‘never’ twice,”"]),
    ("an apostrophe is no mark", "It’s the ’90s, and they don’t care.", []),
    ("feet and inches are no marks", "He is 6'2\" tall.", []),
    ("a quotation that goes on", "“We go, and we stay", ["“We go, and we stay*"]),
    ("single marks that go on", "‘We go, and we stay", ["‘We go, and we stay*"]),
    ("an odd mark spoils its own line only", "“Odd here\n“We go,” he said.", ["“Odd here*", "“We go,”"]),
    ("no pair over a line's end", "He said “we\ngo” and left.", ["“we*"]),
    ("a closing mark that opens", "”We go,” he said.", ["”We go,”"]),
    ("a stray closing mark", "We go” he said. “Now.”", ["“Now.”"]),
    ("one straight mark before curly pairs", '"It rained. “We go,” he said.', ["“We go,”"]),
    ("nothing", "", []),
    ("marks read as Windows-1252", "â€œWe go,â€\x9d said Lund. â€œNow.â€\x9d", ["â€œWe go,â€\x9d", "â€œNow.â€\x9d"]),
    ("marks that lost their last sign", "â€œWe go,â€ said Lund. â€œNow.â€", ["â€œWe go,â€", "â€œNow.â€"]),
    ("marks read as Windows-1250", "â€śWe go,â€ť said Lund.", ["â€śWe go,â€ť"]),
    ("marks read as Mac Roman", "‚ÄúWe go,‚Äù said Lund.", ["‚ÄúWe go,‚Äù"]),
    ("guillemets decoded wrongly", "He said Â«we goÂ» and left.", ["Â«we goÂ»"]),
    ("a broken mark that goes on", "â€œWe go, and we stay", ["â€œWe go, and we stay*"]),
    ("sound marks beside broken ones", "“We go,” she said of â€œthe wayâ€\x9d.", ["“We go,”", "â€œthe wayâ€\x9d"]),
    ("a broken letter is no mark", "RÅ«ta, who left “at noon”, saw ZoÃ« and JÃ¼rgen.", ["“at noon”"]),
    ("nor at a word's edge", "Å“uvre and saulÄ“ and RÅ” here, “he” said.", ["“he”"]),
    ("nor a broken dash", "It ran 1958 â€“ 1960 â€” and “stopped”.", ["“stopped”"]),
    ("a sound mark behind a capital", "“Visit BRÅ” said the sign in “IKEÅ”.", ["“Visit BRÅ”", "“IKEÅ”"]),
]


@pytest.mark.parametrize(("why", "text", "wanted"), QUOTATIONS, ids=[row[0] for row in QUOTATIONS])
def test_quotation_marks_find_their_partner(why: str, text: str, wanted: list[str]) -> None:
    assert [text[q.start : q.end] + ("" if q.closed else "*") for q in quotations(text)] == wanted


@pytest.mark.xfail(strict=True, reason="an apostrophe that ends a word and a closing mark look the same")
def test_a_possessive_and_a_plural_inside_single_marks() -> None:
    text = "‘The sailors’ buses’ left early."
    assert [text[q.start : q.end] for q in quotations(text)] == ["‘The sailors’ buses’"]


def test_a_double_quotation_knows_that_it_is_one() -> None:
    assert [q.double for q in quotations("“A b” ‘c d’ \"e f\" ''g h''")] == [True, False, True, True]


def test_quotations_of_a_part_have_offsets_into_the_whole() -> None:
    text = "“We go.” “We stay.” “We sleep.”"
    part = quotations(text, 8, 19)
    assert [text[q.start : q.end] for q in part] == ["“We stay.”"]


@given(st.text(alphabet="ab .,!’‘'“”\"«»\nâ€œ\x9dÅÂ‚Äú", max_size=60))
def test_quotations_stand_in_order_apart_and_each_in_one_line(text: str) -> None:
    found = quotations(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    for q in found:
        assert q.start < q.end <= len(text)
        assert "\n" not in text[q.start : q.end]


@pytest.mark.parametrize("sign", ["“", "”", '"', "'", "‘", "’", "‘a ’s ", "''", "“a ", "â€", "â€œ", "Å«"])
def test_a_line_of_nothing_but_marks_takes_a_moment(sign: str) -> None:
    began = time.process_time()
    quotations(sign * 200_000)
    assert time.process_time() - began < 5


SENTENCES: list[tuple[str, str, list[str]]] = [
    ("two", "The ferry sank. Nobody died.", ["The ferry sank.", "Nobody died."]),
    ("titles", "Dr. Ida Moss met Mr. Lund. They spoke.", ["Dr. Ida Moss met Mr. Lund.", "They spoke."]),
    ("initials", "J. K. Lund spoke. He left.", ["J. K. Lund spoke.", "He left."]),
    ("numbers", "It cost 3.5 million. It sank.", ["It cost 3.5 million.", "It sank."]),
    ("a line ends a sentence", "No stop here\nNor here", ["No stop here", "Nor here"]),
    ("a mark belongs to its sentence", "“We go.” They went.", ["“We go.”", "They went."]),
    ("white space at the edges", "  We go.  \n\n", ["We go."]),
    ("nothing", "\n \n", []),
]


@pytest.mark.parametrize(("why", "text", "wanted"), SENTENCES, ids=[row[0] for row in SENTENCES])
def test_sentences_end_where_they_end(why: str, text: str, wanted: list[str]) -> None:
    assert [text[a:b] for a, b in sentences(text)] == wanted


@pytest.mark.xfail(strict=True, reason="Punkt breaks behind a question mark, whatever follows")
def test_a_question_quoted_inside_a_sentence() -> None:
    assert len(sentences("“Why?” Lund asked.")) == 1


def test_a_very_long_line_is_cut_behind_a_stop_and_loses_nothing() -> None:
    text = "The ferry sank in May. " * 1_000
    found = sentences(text)
    assert len(found) == 1_000
    assert {text[a:b] for a, b in found} == {"The ferry sank in May."}


@pytest.mark.parametrize("sign", ["a. ", "?", ".) ", "x", "“"])
def test_a_line_that_is_no_prose_takes_a_moment(sign: str) -> None:
    began = time.process_time()
    sentences(sign * 20_000)
    assert time.process_time() - began < 10
