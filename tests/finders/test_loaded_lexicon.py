"""The lexicon is data: these tests hold it to what its header promises."""

from __future__ import annotations

import pytest

from copydesk.finders.loaded import RULES
from copydesk.finders.loaded.forms import forms, like
from copydesk.finders.loaded.lexicon import lexicon
from copydesk.finders.loaded.watch import CUE, watched
from copydesk.finders.rule import table
from copydesk.marks.codebook import codebook

TABLES = ("loaded", "loaded_phrases")


@pytest.mark.parametrize("name", TABLES)
def test_every_row_is_whole_and_says_where_it_is_from(name):
    labels = {label.name for label in codebook().layers["loaded"].labels}
    rows = table(name)
    assert len(rows) > 1000
    for row in rows:
        assert row["kind"] in {"v", "n", "a", "x"}, row
        assert row["label"] in labels, row
        assert row["direction"] in {"against", "for", "dramatic"}, row
        assert row["neutral"], row
        assert 0 <= float(row["score"]) <= 1, row
        assert row["origin"] in {"known", "error"}, row
        assert (" " in row["form"]) == (name == "loaded_phrases"), row


@pytest.mark.parametrize("name", [*TABLES, "loaded_fields", "loaded_parts", "loaded_cold"])
def test_every_row_of_every_table_says_where_it_is_from(name):
    assert {row["origin"] for row in table(name)} == {"known", "error"}


@pytest.mark.parametrize("name", TABLES)
def test_no_form_stands_twice(name):
    seen = [(row["form"], row["kind"]) for row in table(name)]
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize("name", TABLES)
def test_a_plainer_wording_is_another_wording(name):
    assert [row["form"] for row in table(name) if row["form"] == row["neutral"]] == []


def test_whichever_word_a_rule_watches_the_lexicon_tells_the_rule():
    rules = {rule.name for rule in RULES} | {CUE}
    assert set().union(*watched().values()) <= rules
    for word, names in watched().items():
        hit = lexicon()[word]
        assert hit is not None, word
        assert hit.watched == names, word


def test_labels_against_either_side_are_balanced():
    groups = {row["neutral"]: 0 for row in table("loaded")}
    for row in table("loaded"):
        if float(row["score"]) >= 0.25:
            groups[row["neutral"]] += 1
    left = groups["left-wing"] + groups["left-wing person"]
    right = groups["right-wing"] + groups["right-wing person"]
    assert 0.6 < left / right < 1.7


@pytest.mark.parametrize(
    ("word", "rule", "label"),
    [
        ("tyrant", "listed-word", "label"),
        ("doommonger", "known-ending", "label"),
        ("bridge-bashing", "known-half", "modifier"),
        ("fog-riddled", "known-half", "modifier"),
        ("kazoogate", None, None),
        ("ferry", None, None),
        ("ferry-", None, None),
        ("-", None, None),
    ],
)
def test_a_word_is_looked_up_whole_then_by_its_parts(word, rule, label):
    hit = lexicon()[word]
    entry = hit.entry if hit else None
    assert (entry.rule if entry else None, entry.label if entry else None) == (rule, label)


def test_a_lookup_of_invented_words_does_not_grow_the_memory_for_ever():
    lex = lexicon()
    for i in range(250_000):
        lex[f"qx{i}"]
    assert len(lex) <= 200_000
    assert lex["tyrant"] is not None


@pytest.mark.parametrize(
    ("lemma", "kind", "want"),
    [
        ("slam", "v", ("slam", "slams", "slamming", "slammed")),
        ("brush aside", "v", ("brush aside", "brushes aside", "brushing aside", "brushed aside")),
        ("deny", "v", ("deny", "denies", "denying", "denied")),
        ("lie", "v", ("lie", "lies", "lying", "lied")),
        ("throw", "v", ("throw", "throws", "throwing", "threw", "thrown")),
        ("panic", "v", ("panic", "panics", "panicking", "panicked")),
        ("crony", "n", ("crony", "cronies")),
        ("con man", "n", ("con man", "con men")),
        ("hero", "n", ("hero", "heroes")),
        ("admit", "v", ("admit", "admits", "admitting", "admitted")),
        ("witch", "n", ("witch", "witches")),
        ("rash", "a", ("rash", "rashly")),
        ("ugly", "a", ("ugly", "ugly")),
        ("horrible", "a", ("horrible", "horribly")),
        ("frantic", "a", ("frantic", "frantically")),
        ("en masse", "x", ("en masse",)),
    ],
)
def test_forms_follow_the_spelling_rules(lemma, kind, want):
    assert forms(lemma, kind) == want


@pytest.mark.parametrize(
    ("neutral", "kind", "at", "want"),
    [
        ("criticize", "v", 3, "criticized"),
        ("say without proof", "v", 2, "saying without proof"),
        ("person with extreme views", "n", 1, "people with extreme views"),
        ("supporter", "n", 1, "supporters"),
        ("cruel", "a", 1, "cruelly"),
        ("hard to believe", "a", 1, "in a way that is hard to believe"),
        ("(leave it out)", "a", 1, "(leave it out)"),
    ],
)
def test_the_plainer_wording_follows_its_word(neutral, kind, at, want):
    assert like(neutral, kind, at) == want
