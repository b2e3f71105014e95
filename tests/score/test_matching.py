"""Which answer meets which item: edges, pieces, other readings, pronouns, nobody."""

from __future__ import annotations

import time

import pytest
from score_helpers import at, loaded, mark, numbered_lines, relation, whole_line, word_spans

from copydesk.score.heads import head_word
from copydesk.score.key import build_key
from copydesk.score.match import largest_assignment, match
from copydesk.score.points import score, score_voices
from copydesk.score.units import word_table
from copydesk.text.article import Article

STORY = Article.from_text(
    "Harbour boss slams shameless plan\n"
    "\n"
    "The harbour master, Odd Hallen, said on Monday that the plan would close two piers. "
    "“It is a disgrace,” he added.\n"
    "“Nobody asked us,” said Mira Tolk. “We read it in a leaflet.”\n"
    "The new crane is expected to arrive in June, and the old one will be sold for scrap metal.\n"
    "A shameless, reckless and costly plan was waved through by the puppet board, the leaflet claims.\n"
    "Boats will use the north pier while the work goes on and the market will move to the square for a season.\n"
)
ASK = ("content", "source", "cue")


def attribution_key(*gold, ask=ASK):
    return build_key(STORY, gold, layer="attribution", ask=ask)


def loaded_key(*gold, ask=("span", "label"), **more):
    return build_key(STORY, gold, layer="loaded", ask=ask, **more)


HALLEN = relation(
    STORY, "a1", content="that the plan would close two piers", source="The harbour master, Odd Hallen", cue="said"
)
ADDED = relation(
    STORY,
    "a2",
    content="“It is a disgrace,”",
    source="he",
    cue="added",
    attrs={"source_kind": "pronoun", "stands_for": [list(at(STORY, "The harbour master, Odd Hallen"))]},
)
TOLK = relation(
    STORY,
    "a3",
    content=["“Nobody asked us,”", "“We read it in a leaflet.”"],
    source="Mira Tolk",
    cue=("said", 2),
    attrs={"source_kind": "named"},
)
CRANE = relation(STORY, "a4", content="arrive in June", cue="is expected to", attrs={"source_kind": "none"})


# Edges


@pytest.mark.parametrize(
    "phrase",
    [
        "that the plan would close two piers",
        "plan would close two piers",
        "that the plan would close two piers.",
        "the plan would close two piers. “",
    ],
)
def test_articles_that_function_words_at_edges_and_punctuation_cost_nothing(phrase):
    answer = relation(STORY, "c.1", content=phrase, source="harbour master, Odd Hallen", cue="said")
    assert score(STORY, attribution_key(HALLEN), [answer]).share == 1


def test_an_article_inside_a_mark_is_never_counted():
    article = Article.from_text("He sold the pier, the hall, the boats and that old crane, and nobody asked him why.")
    key = build_key(
        article, [loaded(article, "g", "sold the pier, the hall, the boats")], layer="loaded", ask=("span",)
    )
    answer = mark("c", "loaded", "loaded", text=[at(article, "sold"), at(article, "hall"), at(article, "boats")])
    assert score(article, key, [answer]).share == 0.75, "three words of four; with the articles three of seven"


@pytest.mark.parametrize(("words", "credit"), [(10, 1.0), (8, 1.0), (7, 0.75), (5, 0.75), (4, 0.5), (3, 0.5), (2, 0)])
def test_credit_falls_in_steps_as_the_edges_move(words, credit):
    article = Article.from_text(" ".join(f"fig{i}" for i in range(40)))
    gold = mark("g", "loaded", "verb", text=[at(article, " ".join(f"fig{i}" for i in range(10)))])
    key = build_key(article, [gold], layer="loaded", ask=("span",))
    answer = mark("c.1", "loaded", "verb", text=[at(article, " ".join(f"fig{i}" for i in range(words)))])
    assert score(article, key, [answer]).share == credit


def test_a_pronoun_is_found_though_it_is_a_function_word():
    exact = relation(STORY, "c.1", content="“It is a disgrace,”", source="he", cue="added")
    wide = relation(STORY, "c.1", content="“It is a disgrace,”", source="he added", cue="added")
    for answer, credit in ((exact, 1), (wide, 0.75)):
        [pair] = match(STORY, attribution_key(ADDED), [answer]).pairs
        assert pair.parts["source"] == credit


def test_offsets_are_code_points_so_an_emoji_shifts_nothing():
    article = Article.from_text(
        "🎣🎣 Reckless plan for the old pier\nand then plain words follow here 🎣 again\n🎣🎣\n"
    )
    gold = loaded(article, "g", "Reckless", "modifier")
    key = build_key(article, [gold], layer="loaded", ask=("span", "label"))
    assert score(article, key, [loaded(article, "c.1", "Reckless", "modifier")]).share == 1
    assert score(article, key, [loaded(article, "c.1", "plan", "modifier")]).share == 0
    lines = build_key(article, [whole_line(article, 3, "control", "g")], layer="artifact", ask=("span",))
    assert lines.units == 3, "a line of emoji is a line"
    assert score(article, lines, [whole_line(article, 3, "artifact")]).share == 1


# Artifacts, by line


SCRAPE = Article.from_text(
    "Ferry late again\n"
    "31\n"
    "Walks for a wet day… Soup in ten minutes… Is this the oldest cat…\n"
    "The ferry left an hour late on Sunday, the harbour office said in a note.\n"
    "View\n"
    "comments\n"
    "It didnâ€™t say why the ferry left so late, or when it would leave on time again.\n"
    "Nobody was hurt.\n"
    "The next ferry leaves at noon.\n"
    "Tickets stay valid for a week.\n"
    "The pier is open.\n"
    "\n"
    "So is the market hall beside it.\n"
)


def scrape_key(*gold, ask=("span", "label")):
    return build_key(SCRAPE, gold, layer="artifact", ask=ask)


MOJIBAKE = SCRAPE.text.index("â€™")

TEASERS = whole_line(SCRAPE, 3, "teaser", "t")


def test_half_of_a_lines_words_mark_the_line_and_less_do_not():
    key = scrape_key(whole_line(SCRAPE, 4, "caption", "g"))
    start, _ = at(SCRAPE, "The ferry left")
    enough = mark("c.1", "artifact", "caption", text=[(start, at(SCRAPE, "on Sunday")[1])])
    less = mark("c.1", "artifact", "caption", text=[(start, at(SCRAPE, "an hour late")[1])])
    assert score(SCRAPE, key, [enough]).share == 1
    got = score(SCRAPE, key, [less])
    assert (got.share, len(got.match.extras), len(got.match.missed)) == (0, 1, 1)
    assert "less than half of line 4" in next(i.why for i in got.items if i.outcome == "extra")


def test_exactly_half_of_a_lines_words_mark_it():
    key = scrape_key(whole_line(SCRAPE, 9, "control", "g"))
    assert score(SCRAPE, key, [mark("c", "artifact", "control", text=[at(SCRAPE, "The next ferry")])]).share == 1
    assert score(SCRAPE, key, [mark("c", "artifact", "control", text=[at(SCRAPE, "next ferry")])]).share == 0


def test_four_teasers_in_one_line_are_one_mark_however_they_are_marked():
    key = scrape_key(TEASERS, whole_line(SCRAPE, 2, "counter", "n"))
    pieces = [
        mark(f"c.{i}", "artifact", "teaser", text=[at(SCRAPE, phrase)])
        for i, phrase in enumerate(["Walks for a wet day", "Soup in ten minutes", "Is this the oldest cat"])
    ]
    got = score(SCRAPE, key, pieces)
    assert (len(got.match.pairs), got.match.extras) == (1, ())
    apart = [mark(f"g{i}", "artifact", "teaser", text=piece.spans["text"]) for i, piece in enumerate(pieces)]
    assert len(scrape_key(*apart).items(SCRAPE)) == 1


def test_one_page_element_over_two_lines_is_full_credit_in_either_division():
    both = (at(SCRAPE, "View")[0], at(SCRAPE, "comments")[1])
    one = [mark("one", "artifact", "control", text=[both])]
    two = [whole_line(SCRAPE, 5, "control"), whole_line(SCRAPE, 6, "control")]
    for gold in (one, two):
        for answer in (one, two):
            assert score(SCRAPE, scrape_key(*gold), answer).share == 1


def test_the_ragged_end_of_a_selection_marks_no_further_line():
    key = scrape_key(*(whole_line(SCRAPE, n, "control") for n in (5, 6)))
    ragged = mark("c.1", "artifact", "control", text=[(at(SCRAPE, "note.")[0], at(SCRAPE, "It")[1])])
    got = score(SCRAPE, key, [ragged])
    assert (got.share, got.match.extras) == (1, ())


def test_broken_signs_are_scored_by_words_not_by_their_line():
    key = scrape_key(
        mark("e", "artifact", "encoding", text=[(MOJIBAKE, MOJIBAKE + 3)]), whole_line(SCRAPE, 2, "counter", "n")
    )
    exact = mark("c.1", "artifact", "encoding", text=[(at(SCRAPE, "It")[1] + 1, at(SCRAPE, "say why")[0] - 1)])
    signs = mark("c.1", "artifact", "encoding", text=[(MOJIBAKE + 1, MOJIBAKE + 3)])
    for answer in (exact, signs):
        assert score(SCRAPE, key, [answer]).credits == {"e": 1, "n": 0}
    got = score(SCRAPE, key, [whole_line(SCRAPE, 7, "encoding")])
    assert (got.credits["e"], len(got.match.extras)) == (0, 1)


@pytest.mark.parametrize(
    ("ask", "label", "share"),
    [
        (("span",), "artifact", 1),
        (("span",), "teaser", 1),
        (("span", "family"), "artifact", 0.7),
        (("span", "family"), "foreign", 1),
        (("span", "family"), "counter", 1),
        (("span", "family"), "displaced", 0.7),
        (("span", "label"), "foreign", 0.7),
        (("span", "label"), "teaser", 1),
    ],
)
def test_a_label_a_family_and_the_layers_name_earn_what_is_asked(ask, label, share):
    assert score(SCRAPE, scrape_key(TEASERS, ask=ask), [whole_line(SCRAPE, 3, label)]).share == pytest.approx(share)


def test_a_second_label_on_one_line_is_an_extra():
    key = scrape_key(TEASERS, whole_line(SCRAPE, 2, "counter", "n"))
    got = score(SCRAPE, key, [whole_line(SCRAPE, 3, "teaser", "c.1"), whole_line(SCRAPE, 3, "promo", "c.2")])
    assert (len(got.match.extras), got.credits["t"]) == (1, 1)


def test_a_mark_on_a_blank_line_is_an_extra_and_breaks_nothing():
    blank = mark("c.1", "artifact", "promo", text=[(SCRAPE.line(12).start, SCRAPE.line(12).start + 1)])
    assert len(match(SCRAPE, scrape_key(TEASERS), [blank]).extras) == 1


# Loaded words, other readings, pieces


SHAMELESS = loaded(STORY, "l1", "A shameless, reckless and costly plan", "modifier")


def test_pieces_of_one_gold_with_one_label_are_joined():
    key = loaded_key(SHAMELESS)
    pieces = [loaded(STORY, "c.1", "shameless, reckless", "modifier"), loaded(STORY, "c.2", "costly plan", "modifier")]
    got = score(STORY, key, pieces)
    assert (got.share, got.match.extras) == (1, ())
    assert next(item.marks for item in got.items if item.outcome == "found") == ("c.1", "c.2")
    other = [pieces[0], pieces[1].with_(label="verb")]
    got = score(STORY, key, other)
    assert len(got.match.extras) == 1, "a second label is no piece"


def test_the_best_accepted_reading_counts_at_its_worth():
    gold = loaded(STORY, "l2", "puppet", "label").with_(
        attrs={"voice": "source-indirect"},
        also_ok=(
            {"label": "metaphor", "worth": 1, "why": "It is an image, too."},
            {"label": "modifier", "worth": 0.5, "why": "It stands before a noun."},
            {"attrs": {"voice": "ambiguous"}, "worth": 0.5},
            {"spans": {"text": [list(at(STORY, "puppet board"))]}, "worth": 1},
        ),
    )
    key = loaded_key(gold)
    assert score(STORY, key, [loaded(STORY, "c", "puppet", "metaphor")]).share == 1
    assert score(STORY, key, [loaded(STORY, "c", "puppet", "modifier")]).share == pytest.approx(0.85)
    assert score(STORY, key, [loaded(STORY, "c", "puppet", "verb")]).share == pytest.approx(0.7)
    assert score(STORY, key, [loaded(STORY, "c", "the puppet board", "label")]).share == 1
    voices = loaded_key(gold, ask=("span", "label", "voice"))

    def with_voice(voice):
        return [loaded(STORY, "c", "puppet", "label", attrs={"voice": voice})]

    assert score(STORY, voices, with_voice("source-indirect")).share == 1
    assert score(STORY, voices, with_voice("ambiguous")).share == pytest.approx(0.9)
    assert score(STORY, voices, with_voice("outlet")).share == pytest.approx(0.8)


def test_cannot_tell_earns_nothing_on_a_clear_word_and_all_on_an_ambiguous_one():
    clear = loaded(STORY, "l1", "puppet", "label", attrs={"voice": "outlet"})
    unclear = loaded(
        STORY,
        "l2",
        "slams",
        "verb",
        attrs={"voice": "ambiguous"},
        also_ok=[{"attrs": {"voice": "outlet"}, "worth": 1, "why": "The headline is the outlet's own."}],
    )
    key = loaded_key(clear, unclear, ask=("voice",))
    assert score_voices(STORY, key, {"l1": "ambiguous", "l2": "ambiguous"}).credits == {"l2": 1, "l1": 0}
    assert score_voices(STORY, key, {"l1": "outlet", "l2": "outlet"}).share == 1
    assert score_voices(STORY, key, {"l2": "artifact", "gone": "outlet"}).share == 0


def test_open_and_dropped_gold_neither_pays_nor_costs():
    opened = loaded(STORY, "o", "reckless", "modifier", status="open")
    dropped = loaded(STORY, "d", "costly", "modifier")
    key = loaded_key(loaded(STORY, "l2", "puppet", "label"), opened, dropped=[dropped])
    right = [loaded(STORY, "c.1", "puppet", "label")]
    tempted = [*right, loaded(STORY, "c.2", "reckless", "verb"), loaded(STORY, "c.3", "costly", "modifier")]
    assert score(STORY, key, tempted).share == score(STORY, key, right).share == 1
    assert score(STORY, key, tempted).precision == 1
    assert score(STORY, key, tempted[1:]).share == 0


# Attribution


def test_the_noun_phrase_behind_a_pronoun_counts_in_full():
    key = attribution_key(ADDED, ask=(*ASK, "source_kind"))
    said_he = relation(STORY, "c", content="It is a disgrace", source="he", cue="added")
    named = relation(STORY, "c", content="It is a disgrace", source="The harbour master, Odd Hallen", cue="added")
    for answer, kind in ((said_he, "pronoun"), (named, "named"), (named, "pronoun")):
        assert score(STORY, key, [answer.with_(attrs={"source_kind": kind})]).share == 1
    assert score(STORY, key, [named.with_(attrs={"source_kind": "none"})]).share == pytest.approx(0.9)


@pytest.mark.parametrize(
    ("phrase", "credit"),
    [
        ("master", 0.75),
        ("harbour master", 0.75),
        ("Hallen", 0.5),
        ("Monday", 0),
        (STORY.line(3).text, 0),
    ],
)
def test_the_head_word_of_a_source_earns_three_quarters_but_not_inside_a_whole_sentence(phrase, credit):
    answer = relation(STORY, "c", content="the plan would close two piers", source=phrase, cue="said")
    [pair] = match(STORY, attribution_key(HALLEN), [answer]).pairs
    assert pair.parts["source"] == credit


def test_a_claim_alone_is_no_relation_where_source_or_cue_is_asked():
    alone = relation(STORY, "c", content="the plan would close two piers")
    wrong = relation(STORY, "c", content="the plan would close two piers", source="Mira Tolk", cue="added")
    for answer in (alone, wrong):
        got = score(STORY, attribution_key(HALLEN), [answer])
        assert (got.share, len(got.match.missed), len(got.match.extras)) == (0, 1, 1)
    assert score(STORY, attribution_key(HALLEN, ask=("content",)), [alone]).share == 1


def test_a_claim_that_does_not_meet_pairs_only_through_both_source_and_cue():
    astray = "leaflet.”\nThe new crane"
    both = relation(STORY, "c", content=astray, source="The harbour master, Odd Hallen", cue="said")
    [pair] = match(STORY, attribution_key(HALLEN), [both]).pairs
    assert pair.parts == {"content": 0, "source": 1, "cue": 1}
    one = relation(STORY, "c", content=astray, source="The harbour master, Odd Hallen", cue="added")
    assert match(STORY, attribution_key(HALLEN), [one]).pairs == ()


def test_one_quotation_marked_as_two_relations_is_joined():
    first = relation(STORY, "c.1", content="“Nobody asked us,”", source="Mira Tolk", cue=("said", 2))
    second = relation(STORY, "c.2", content="“We read it in a leaflet.”")
    got = score(STORY, attribution_key(TOLK), [first, second])
    assert (got.share, got.match.extras) == (1, ())


def test_an_inner_claim_is_not_swallowed_by_the_outer_one():
    article = Article.from_text("The Tern reported that Odd Hallen said the old pier would close in May for good.")
    outer = relation(
        article,
        "a1",
        content="Odd Hallen said the old pier would close in May for good",
        source="The Tern",
        cue="reported",
    )
    inner = relation(article, "a2", content="the old pier would close in May for good", source="Odd Hallen", cue="said")
    key = build_key(article, [outer, inner], layer="attribution", ask=ASK)
    for answers in ([outer, inner], [inner, outer]):
        assert score(article, key, answers).share == 1


def test_nobody_with_a_cue_is_a_relation_like_any_other():
    key = attribution_key(CRANE)
    nobody = relation(STORY, "c", content="arrive in June", cue="is expected", attrs={"source_kind": "none"})
    assert score(STORY, key, [nobody]).share == 1
    named = relation(STORY, "c", content="arrive in June", cue="is expected", source="Mira Tolk")
    both = named.with_(attrs={"source_kind": "none"})
    for answer in (named, both):
        assert score(STORY, key, [answer]).share == pytest.approx(0.7)


def test_nobody_without_a_cue_is_free_where_the_gold_has_no_relation_and_a_miss_where_it_has():
    key = attribution_key(HALLEN, CRANE)
    own = relation(STORY, "c.1", content="Boats will use the north pier", attrs={"source_kind": "none"})
    got = score(STORY, key, [own])
    assert (len(got.match.own_voice), got.match.extras) == (1, ())
    wrong = relation(STORY, "c.2", content="the plan would close two piers", attrs={"source_kind": "none"})
    no_cue = relation(STORY, "c.4", content="arrive in June", attrs={"source_kind": "none"})
    got = score(STORY, key, [HALLEN.with_(id="c.3"), no_cue])
    assert (len(got.match.missed), got.match.extras, got.share) == (1, (), 0.5)
    got = score(STORY, key, [wrong])
    assert (len(got.match.missed), got.match.extras, got.share) == (2, (), 0)


def test_a_colon_as_cue_has_no_word_to_mark_so_leaving_it_out_costs_nothing():
    article = Article.from_text("Odd Hallen: the pier will close in May\nPlain words follow on the next line.")
    gold = mark(
        "g",
        "attribution",
        "attribution",
        content=[at(article, "the pier will close in May")],
        source=[at(article, "Odd Hallen")],
        cue=[at(article, ":")],
    )
    key = build_key(article, [gold], layer="attribution", ask=ASK)
    without = relation(article, "c", content="the pier will close in May", source="Odd Hallen")
    for answer in (without, gold.with_(id="c")):
        assert score(article, key, [answer]).share == 1
    elsewhere = without.with_(spans={**without.spans, "cue": (at(article, "follow"),)})
    assert score(article, key, [elsewhere]).share == pytest.approx(0.8)


@pytest.mark.parametrize(
    ("phrase", "head"),
    [
        ("Ines Calder, who has sold fish there for 19 years", "Calder"),
        ("acting Harbour Secretary Pat Shore", "Shore"),
        ("Traders in Port Lunn", "Traders"),
        ("sources close to the council", "sources"),
        ("officials speaking on condition of silence", "officials"),
        ("the council’s own minutes of 8 July", "minutes"),
        ("a notice on the door", "notice"),
        ("those who fish", "those"),
        ("he", "he"),
        ("Hallen (left)", "Hallen"),
    ],
)
def test_the_head_word_is_the_noun_that_the_rest_describes(phrase, head):
    text = f"On Friday {phrase} said so."
    table, start = word_table(text), text.index(phrase)
    first = head_word(text, table, start, start + len(phrase)).bit_length() - 1
    assert text[table.starts[first] : table.ends[first]] == head


# The assignment


def test_of_two_equal_answers_the_earlier_one_is_the_find():
    article = Article.from_text("alpha beta gamma delta and then many plain words more to come here for the count")
    gold = mark("g", "loaded", "verb", text=[at(article, "beta gamma")])
    key = build_key(article, [gold], layer="loaded", ask=("span", "label"))
    early = mark("c.9", "loaded", "verb", text=[at(article, "alpha beta")])
    late = mark("c.1", "loaded", "verb", text=[at(article, "gamma delta")])
    for answers in ([early, late], [late, early]):
        got = match(article, key, answers)
        assert got.pairs[0].taken.ids == ("c.9",)
        assert got.extras[0].ids == ("c.1",)


def test_two_answers_that_fit_two_items_alike_run_the_same_way_through_the_text():
    article = Article.from_text("alpha beta gamma delta and many plain words more must come here for the count")
    gold = [
        mark("g1", "loaded", "verb", text=[at(article, "alpha"), at(article, "gamma")]),
        mark("g2", "loaded", "verb", text=[at(article, "beta"), at(article, "delta")]),
    ]
    key = build_key(article, gold, layer="loaded", ask=("span",))
    early = mark("c.9", "loaded", "verb", text=[at(article, "alpha beta")])
    late = mark("c.1", "loaded", "verb", text=[at(article, "gamma delta")])
    for answers in ([early, late], [late, early]):
        pairs = match(article, key, answers).pairs
        assert [(pair.item.id, pair.taken.ids) for pair in pairs] == [("g1", ("c.9",)), ("g2", ("c.1",))]


@pytest.mark.parametrize(
    ("table", "best"),
    [
        ([[5]], 5),
        ([[5, 4], [4, 0]], 8),
        ([[0, 0], [0, 0]], 0),
        ([[1, 2, 3], [3, 2, 1]], 6),
        ([[1, 3], [2, 2], [3, 1]], 6),
        ([[7, 6, 6], [7, 0, 6], [7, 0, 0]], 19),
    ],
)
def test_the_assignment_is_the_largest_there_is(table, best):
    chosen = largest_assignment(table)
    taken = [c for c in chosen if c is not None]
    assert len(set(taken)) == len(taken)
    assert sum(table[r][c] for r, c in enumerate(chosen) if c is not None) == best


@pytest.mark.parametrize("layer", ["loaded", "attribution", "artifact"])
def test_five_hundred_nested_overlapping_marks_take_less_than_half_a_second(layer):
    article = numbered_lines(60, 10)
    golds = [(n, n + 14) for n in range(0, 280, 20)]

    def annotation(name, first, last, n=0):
        span = [word_spans(article, first, last)]
        if layer == "attribution":
            cue = [word_spans(article, (first + n) % 600, (first + n) % 600)]
            return mark(name, layer, layer, content=span, source=[word_spans(article, last, last)], cue=cue)
        return mark(
            name, layer, ["promo", "teaser"][n % 2] if layer == "artifact" else ["verb", "label"][n % 2], text=span
        )

    ask = ASK if layer == "attribution" else ("span", "label")
    key = build_key(article, [annotation(f"g{a}", a, b) for a, b in golds], layer=layer, ask=ask)
    hostile = [annotation(f"c.{n}", n // 4, 300 - n // 3, n) for n in range(500)]
    match(article, key, hostile[:1])
    start = time.process_time()
    match(article, key, hostile)
    assert time.process_time() - start < 3  # hundredths; cubic growth would take minutes


@pytest.mark.parametrize("cue_of", [lambda n: 40, lambda n: 40 + n % 500], ids=["one cue", "a cue each"])
def test_five_hundred_pieces_of_one_claim_take_less_than_half_a_second(cue_of):
    article = numbered_lines(60, 10)

    def claim(name, first, last, cue):
        roles = {"content": [word_spans(article, first, last)], "cue": [word_spans(article, cue, cue)]}
        return mark(name, "attribution", "attribution", source=[word_spans(article, 38, 39)], **roles)

    key = build_key(article, [claim("g", 0, 30, 40)], layer="attribution", ask=ASK)
    hostile = [claim(f"c.{n}", n % 30, n % 30, cue_of(n)) for n in range(500)]
    match(article, key, hostile[:1])
    start = time.process_time()
    got = match(article, key, hostile)
    assert time.process_time() - start < 3  # hundredths; cubic growth would take minutes
    assert len(got.pairs) == 1
