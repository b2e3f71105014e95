"""Agreement beyond chance, and where a class splits."""

from __future__ import annotations

import pytest
from score_helpers import loaded, mark, numbered_lines, whole_line, word_spans

from copydesk.marks.annotation import AnnotationSet
from copydesk.score.agreement import agreement, alpha, alpha_of, class_split
from copydesk.score.key import build_key
from copydesk.text.article import Article

FOUR = numbered_lines(4, 5)


def promos(*numbers, article=FOUR):
    return [whole_line(article, n, "promo", f"r{n}") for n in numbers]


def test_alpha_of_lines_is_krippendorffs_worked_by_hand():
    # Do = 2 of 4 lines; De = 2·4·4 / (8·7) = 4/7; alpha = 1 − (1/2)/(4/7) = 1/8.
    assert alpha(FOUR, promos(1, 2), promos(1, 3), "artifact") == pytest.approx(1 / 8)
    assert alpha(FOUR, promos(1, 2), promos(1, 2), "artifact") == 1
    assert alpha(FOUR, promos(1, 2), promos(3, 4), "artifact") < 0


def test_alpha_of_loaded_words_counts_every_word():
    # 20 words, 1 marked by both, 1 by one: Do = 1/20; 3 of 40 labels: De = 2·3·37 / (40·39).
    a = [loaded(FOUR, "a1", "plum1x1", "verb"), loaded(FOUR, "a2", "plum3x1", "verb")]
    b = [loaded(FOUR, "b1", "plum1x1", "verb")]
    assert alpha(FOUR, a, b, "loaded") == pytest.approx(1 - (1 / 20) / (2 * 3 * 37 / (40 * 39)))
    other_label = [loaded(FOUR, "b1", "plum1x1", "label")]
    assert alpha(FOUR, a[:1], other_label, "loaded") < alpha(FOUR, a[:1], a[:1], "loaded")


def test_alpha_of_attribution_looks_at_the_role_of_each_word():
    def claim(first, last, cue):
        return mark(
            "a", "attribution", "attribution", content=[word_spans(FOUR, first, last)], cue=[word_spans(FOUR, cue, cue)]
        )

    same = claim(0, 3, 4)
    assert alpha(FOUR, [same], [same], "attribution") == 1
    swapped = mark("a", "attribution", "attribution", content=[word_spans(FOUR, 0, 3)], source=[word_spans(FOUR, 4, 4)])
    assert alpha(FOUR, [same], [swapped], "attribution") < 1


def test_where_nobody_marked_anything_alpha_cannot_be_said():
    assert alpha(FOUR, [], [], "artifact") is None
    assert alpha(FOUR, promos(1, 2, 3, 4), promos(1, 2, 3, 4), "artifact") is None
    assert alpha_of(FOUR, [promos(1)], "artifact") is None
    assert alpha(Article.from_text(""), [], [], "loaded") is None
    assert alpha(FOUR, promos(1), [], "artifact") is not None
    single = numbered_lines(1)
    assert alpha(single, promos(1, article=single), [], "artifact") is None, "one line is no sample"


def test_broken_signs_count_for_their_line_and_a_ragged_end_for_none():
    signs = [mark("e", "artifact", "encoding", text=[word_spans(FOUR, 0, 0)])]
    ragged = [mark("p", "artifact", "promo", text=[(FOUR.line(2).start, FOUR.line(3).start + 3)])]
    assert alpha(FOUR, signs, signs, "artifact") == 1
    assert alpha(FOUR, ragged, promos(2), "artifact") == 1


def test_agreement_is_written_with_its_unit_and_readers():
    passes = [
        AnnotationSet.of(FOUR, "anna", promos(1, 2)),
        AnnotationSet.of(FOUR, "ben", [*promos(1, 3), loaded(FOUR, "l", "plum1x1", "verb")]),
    ]
    got = agreement(FOUR, passes)
    assert got["artifact"] == {"alpha": pytest.approx(1 / 8), "unit": "line", "n_units": 4, "readers": ["anna", "ben"]}
    assert got["loaded"]["alpha"] is not None
    assert (got["loaded"]["unit"], got["loaded"]["n_units"]) == ("word", 20)
    assert got["attribution"]["alpha"] is None
    assert got["attribution"]["note"].startswith("undefined")


def test_a_class_is_counted_item_by_item_and_word_by_word():
    article = numbered_lines(6, 5)
    gold = [
        whole_line(article, 1, "promo", "g1"),
        whole_line(article, 2, "teaser", "g2"),
        whole_line(article, 4, "caption", "o", status="open"),
    ]
    key = build_key(article, gold, layer="artifact", ask=("span", "label"))
    students = [
        [whole_line(article, 1, "promo", "c.1"), whole_line(article, 4, "caption", "c.2")],
        [whole_line(article, 1, "teaser", "c.1"), whole_line(article, 2, "teaser", "c.2")],
        [whole_line(article, 1, "promo", "c.1")],
        [],
    ]
    got = class_split(article, key, students)
    assert [(i.item, i.status, i.found, i.nearly, i.missed) for i in got.items] == [
        ("g1", "core", 2, 1, 1),
        ("g2", "core", 1, 0, 3),
        ("o", "open", 1, 0, 3),
    ]
    assert got.items[0].labels == {"promo": 2, "teaser": 1}
    assert got.students == 4
    first = got.words[0]
    assert (first.start, first.end, first.marked, first.labels) == (0, 7, 3, {"promo": 2, "teaser": 1})
    assert len(got.words) == 15, "three lines of five words"
    assert [i.item for i in got.most_split] == ["g1", "g2", "o"]
    assert got.alpha == pytest.approx(alpha_of(article, students, "artifact"))


def test_a_class_counts_a_word_once_for_a_student_however_often_it_was_marked():
    key = build_key(FOUR, [], layer="loaded", ask=("span",))
    twice = [loaded(FOUR, "c.1", "plum1x1", "verb"), loaded(FOUR, "c.2", "plum1x1", "label")]
    [word] = class_split(FOUR, key, [twice, twice[:1]]).words
    assert (word.marked, word.labels) == (2, {"verb": 2, "label": 1})
