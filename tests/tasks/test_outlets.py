"""Outlets side by side: who is quoted where, whose word a loaded word is, and whose reading is shown."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from test_kinds import artifact

from copydesk import desk
from copydesk.errors import CopydeskError
from copydesk.marks.annotation import Annotation, AnnotationSet
from copydesk.tasks.outlets import Reading, count_by_voice, quoted, read, side_by_side
from copydesk.text.article import Article

TEXT = """Ferry slammed

The ferry was “a ruin”, said Noa Brandt.

She warned that it may sink.

It was a brutal winter.

Wild goat steals boat, says mayor
"""


def at(words: str) -> list[list[int]]:
    return [[TEXT.index(words), TEXT.index(words) + len(words)]]


def claim(name: str, content: str, cue: str, source: str, **attrs: Any) -> Annotation:
    spans = {"content": at(content), "cue": at(cue), "source": at(source)}
    told = {"source_kind": "named", "quotation": "indirect", "place": "body", **attrs}
    mark = {"id": name, "layer": "attribution", "label": "attribution", "spans": spans, "attrs": told, "by": "gold"}
    return Annotation.from_json(mark)


def loaded(name: str, words: str, **attrs: Any) -> Annotation:
    mark = {
        "id": name,
        "layer": "loaded",
        "label": "modifier",
        "spans": {"text": at(words)},
        "attrs": attrs,
        "by": "gold",
    }
    return Annotation.from_json(mark)


GOLD = [
    claim("c2", "that it may sink", "warned", "She", source_kind="pronoun", stands_for=at("Noa Brandt")),
    claim("c1", "The ferry was “a ruin”", "said", "Noa Brandt", quotation="mixed"),
    claim("c3", "Wild goat steals boat", "says", "mayor", source_kind="role"),
    artifact("a1", *at("Wild goat steals boat, says mayor")[0], "teaser", by="gold"),
    loaded("l1", "slammed", voice="outlet", direction="against"),
    loaded("l2", "ruin", voice="source-direct", direction="against"),
    loaded("l3", "brutal", direction="dramatic"),
    loaded("l4", "Wild", voice="artifact", direction="dramatic"),
]


def article(folder: Path, use: str = "lesson", slug: str = "ferry", outlet: str = "The Pier") -> Article:
    made = Article.from_text(TEXT, slug, {"outlet": outlet, "headline": "Ferry slammed", "use": use})
    made.save(folder / slug)
    AnnotationSet.of(made, "gold", GOLD).save(folder / slug / "gold.json")
    return Article.load(folder / slug)


@pytest.fixture
def readings(tmp_path: Path) -> list[Reading]:
    return read([article(tmp_path)])


def test_sources_stand_in_the_order_of_the_text_with_tie_and_kind(readings: list[Reading]) -> None:
    rows = [(r["order"], r["line"], r["who"], r["kind"], r["tie"]) for r in quoted(readings).rows]
    assert rows == [(1, 3, "Noa Brandt", "a name", "said"), (2, 5, "Noa Brandt", "a pronoun", "warned")]
    assert quoted(readings).below == ("The Pier: 2 claims, 1 wording of a source, 0 without a name.",)


def test_loaded_words_are_counted_by_voice_and_what_is_no_story_is_left_out(readings: list[Reading]) -> None:
    table = count_by_voice(readings)
    counted = [(r["voice"], r["against"], r["for"], r["dramatic"], r["all"]) for r in table.rows]
    assert counted[:2] == [("the outlet's", 1, 0, 1, 2), ("the source's, word for word", 1, 0, 0, 1)]
    assert [row[-1] for row in counted] == [2, 1, 0, 0]
    assert table.below == ("The Pier: 3 loaded words in 21 words.",)


def test_the_gold_of_an_exercise_is_never_opened(tmp_path: Path) -> None:
    told = read([article(tmp_path, use="exercise")])
    assert told[0].by == "finder"
    assert not any(a.by == "gold" for a in told[0].annotations)
    assert quoted(told).below[-1] == "Read by the machine, which can be wrong: The Pier."


def test_two_articles_of_one_outlet_are_told_apart(tmp_path: Path) -> None:
    both = read([article(tmp_path), article(tmp_path, slug="goat")])
    assert {row["outlet"] for row in quoted(both).rows} == {"The Pier (ferry)", "The Pier (goat)"}


def test_the_page_gets_all_layers_and_the_one_that_is_shown_first(readings: list[Reading]) -> None:
    task = side_by_side([*readings, *readings], "loaded")
    assert task["layers"] == ["loaded", "attribution", "artifact"]
    assert task["articles"][0]["headline_line"] == 1
    assert len(task["articles"][0]["annotations"]) == len(GOLD)


def test_a_table_becomes_a_data_frame_with_the_same_numbers(readings: list[Reading]) -> None:
    frame = count_by_voice(readings).to_pandas()
    assert list(frame.columns) == ["outlet", "voice", "against", "for", "dramatic", "all"]
    assert frame["all"].sum() == 3


def test_pandas_is_not_loaded_before_it_is_asked_for() -> None:
    code = "import sys, copydesk.desk as d; d.sources('three-sentences'); sys.exit('pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_kits_articles_compare_the_same_on_every_run() -> None:
    first = repr(desk.words_by_voice("sennholt-ferry", "harbour-horn"))
    assert first == repr(desk.words_by_voice("sennholt-ferry", "harbour-horn"))
    assert "Dagblast (sennholt-ferry)" in first


def test_a_comparison_that_cannot_be_shown_says_why() -> None:
    for slugs, layer, words in (
        (["sennholt-ferry"], "loaded", "Two or three articles"),
        (["sennholt-ferry", "harbour-horn"], "mood", "no layer 'mood'"),
        (["sennholt-ferry", "../notes"], "loaded", "no article's name"),
        (["sennholt-ferry", "no-such"], "loaded", "There is no article"),
    ):
        with pytest.raises(CopydeskError, match=words):
            desk.compare(*slugs, layer=layer)
