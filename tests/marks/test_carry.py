"""Marks carried over to a changed text: all that is sure, nothing by guess, nothing lost."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from copydesk.kit import kit_root
from copydesk.marks.annotation import Annotation, AnnotationSet, Span
from copydesk.marks.carry import Carried, carry
from copydesk.marks.placing import Alignment, find_quote
from copydesk.text.article import Article


def marked(spans: dict[str, list[list[int]]], name: str = "m", **more: object) -> Annotation:
    layer = "attribution" if "content" in spans else "loaded"
    label = "attribution" if layer == "attribution" else "verb"
    return Annotation.from_json({"id": name, "layer": layer, "label": label, "spans": spans, **more})


def one(old: str, new: str, words: str, nth: int = 0, **more: object) -> Carried:
    """What becomes of a mark on the nth occurrence of some words."""
    at = -1
    for _ in range(nth + 1):
        at = old.index(words, at + 1)
    mark = marked({"text": [[at, at + len(words)]]}, **more)
    return carry([mark], Article.from_text(old, "s"), Article.from_text(new, "s"))


def words_of(found: Carried, new: str) -> list[str]:
    return [new[span.start : span.end] for mark in found.placed for span in mark.main]


def joined(words: Sequence[str]) -> tuple[str, list[int]]:
    starts, at = [], 0
    for word in words:
        starts.append(at)
        at += len(word) + 1
    return " ".join(words), starts


@st.composite
def edited(draw: st.DrawFn, names: Sequence[str], again: int = 3) -> tuple[str, str, list[Span], list[Span]]:
    """An old text of these words, some of it marked; a new one, edited outside of the marks; the spans in both.

    ``again`` of the old words are among those that are written in.
    """
    count = len(names)
    cuts = sorted(draw(st.sets(st.integers(0, count), min_size=2, max_size=8)))
    ranges = [(a, b) for a, b in pairwise(cuts) if draw(st.booleans())] or [(cuts[0], cuts[1])]
    old, starts = joined(names)
    new_words: list[str] = []
    places: list[tuple[int, int]] = []
    at = 0
    for first, last in [*ranges, (count, count)]:
        while at < first:
            edit = draw(st.sampled_from(["keep"] * 6 + ["drop", "change", "insert"]))
            if edit != "drop":
                new_words.append(
                    names[at] if edit != "change" else draw(st.sampled_from(["other", "NEW", *names[:again]]))
                )
            if edit == "insert":
                new_words += draw(
                    st.lists(st.sampled_from(["fresh", "more", "(", *names[:again]]), min_size=1, max_size=4)
                )
            at += 1
        if first < last:
            places.append((len(new_words), len(new_words) + last - first))
            new_words += names[first:last]
        at = last
    new, new_starts = joined(new_words)
    was = [Span(starts[a], starts[b - 1] + len(names[b - 1])) for a, b in ranges]
    now = [Span(new_starts[a], new_starts[b - 1] + len(new_words[b - 1])) for a, b in places]
    return old, new, was, now


@given(edited([f"word{n}" for n in range(40)], 0))
@settings(max_examples=150, deadline=None)
def test_whatever_is_edited_around_it_a_passage_is_placed_where_it_stands(
    case: tuple[str, str, list[Span], list[Span]],
) -> None:
    old, new, was, now = case
    alignment = Alignment(old, new)
    assert [alignment.place(span).span for span in was] == now


FEW = ["the", "regime", "said", "no", "plan"]


@given(st.lists(st.sampled_from(FEW), min_size=4, max_size=40).flatmap(edited))
@settings(max_examples=300, deadline=None)
def test_where_words_repeat_nothing_is_placed_wrongly_in_silence(
    case: tuple[str, str, list[Span], list[Span]],
) -> None:
    old, new, was, now = case
    alignment = Alignment(old, new)
    for before, truth in zip(was, now, strict=True):
        placed = alignment.place(before)
        assert placed.span == truth or placed.why, (old, new, before, placed)
        if placed.span is not None:
            assert 0 <= placed.span.start < placed.span.end <= len(new)


@given(edited([f"word{n}" for n in range(30)], 0), st.sampled_from(["", "gone", "word", "x y z"]))
@settings(max_examples=100, deadline=None)
def test_a_passage_whose_own_words_were_edited_is_told_or_to_be_looked_at(
    case: tuple[str, str, list[Span], list[Span]], instead: str
) -> None:
    old, new, was, now = case
    for before, truth in zip(was, now, strict=True):
        broken = new[: truth.start] + instead + new[truth.end :]
        placed = Alignment(old, broken).place(before)
        assert placed.why
        if placed.span is not None:
            assert broken[placed.span.start : placed.span.end] in instead


@pytest.mark.parametrize("slug", ["hotel-forecast", "sennholt-ferry", "lirva-courier"])
def test_every_passage_that_a_mark_names_comes_over(slug: str) -> None:
    folder = kit_root() / "data" / "articles" / slug
    article = Article.load(folder)
    gold = AnnotationSet.load(folder / "gold.json", article).annotations
    new = Article.from_text("Updated.\n\n" + article.text, slug)
    found = carry(gold, article, new)
    assert found.look == found.told == ()
    assert [passages(mark, new) for mark in found.placed] == [passages(mark, article) for mark in gold]
    assert sum(isinstance(value, list) for mark in gold for value in mark.attrs.values()) > 3


@pytest.mark.parametrize("slug", ["later-school-bell", "hotel-forecast", "sennholt-ferry"])
def test_gold_comes_through_an_unchanged_text_unchanged(slug: str) -> None:
    article = Article.load(kit_root() / "data" / "articles" / slug)
    gold = AnnotationSet.load(kit_root() / "data" / "articles" / slug / "gold.json", article).annotations
    found = carry(gold, article, article)
    assert found == Carried(placed=gold, look=(), left=(), told=(), new_lines=())


def passages(mark: Annotation, article: Article) -> list[list[str]]:
    """Every passage that a mark names: its own, whom it stands for or speaks of, and those of other readings."""
    named: list[list[list[int]]] = [[list(span) for span in spans] for spans in mark.spans.values()]
    named += [value for _, value in sorted(mark.attrs.items()) if isinstance(value, list)]
    named += [pairs for reading in mark.also_ok for pairs in reading.get("spans", {}).values()]
    return [[article.text[a:b] for a, b in pairs] for pairs in named]


def test_gold_comes_through_an_updated_story_with_its_new_lines_named() -> None:
    folder = kit_root() / "data" / "articles" / "hotel-forecast"
    article = Article.load(folder)
    gold = AnnotationSet.load(folder / "gold.json", article).annotations
    lines = article.text.split("\n")
    taken = article.line_at(gold[len(gold) // 2].start).number
    lines[taken - 1] = "Something else entirely took the place of it."
    lines.insert(0, "Updated at noon: a correction stands at the end.\n")
    new = Article.from_text("\n".join(lines), article.slug)
    found = carry(gold, article, new)
    gone = {
        mark.id for mark in gold if any(article.line_at(span.start).number == taken for _, span in mark.all_spans())
    }
    assert {mark.id for mark in found.left} == gone
    assert len(found.told) == len(gone)
    assert found.new_lines == (1, taken + 2)
    pairs = [(mark, next(one for one in gold if one.id == mark.id)) for mark in found.placed]
    assert all(
        passages(mark, new)[: len(mark.spans)] == passages(was, article)[: len(was.spans)] for mark, was in pairs
    )
    less = sum(passages(mark, new) != passages(was, article) for mark, was in pairs)
    assert 0 < less <= sum("not placed and is left out" in line for line in found.look)


def test_blanks_and_line_breaks_may_change() -> None:
    old, new = "The mill\nwas  strife-torn\nfor years, she said.", "The mill was strife-torn for\n\nyears, she said."
    found = one(old, new, "strife-torn\nfor years")
    assert (words_of(found, new), found.look) == (["strife-torn for\n\nyears"], ())


def test_the_second_of_two_stays_the_second() -> None:
    old = "The regime fell. Nobody wept. Later the regime rose again in the north."
    new = "The regime fell at noon. Nobody wept. Later the regime rose again in the north."
    found = one(old, new, "regime", 1)
    assert found.placed[0].spans["text"] == (Span(new.rindex("regime"), new.rindex("regime") + 6),)
    assert found.look == ()


def test_of_two_the_one_that_was_struck_out_is_told() -> None:
    old = "Ola said the regime lied to us. Much later the regime fell in the north."
    new = "Much later the regime fell in the north."
    found = one(old, new, "regime")
    assert found.placed == ()
    assert found.told == (
        "Not placed: loaded verb “regime” (line 1 before): it no longer stands there.",
    )  # fmt: skip
    assert found.left[0].id == "m"


def test_a_typo_that_was_mended_is_to_be_looked_at() -> None:
    old, new = "He said the goverment lies to us all.", "He said the government lies to us all."
    found = one(old, new, "goverment")
    assert words_of(found, new) == ["government"]
    assert found.look == (
        "Look at line 1: loaded verb “goverment” (line 1 before): its words changed to “government”.",
    )  # fmt: skip


def test_a_plainer_word_in_its_place_is_no_small_edit() -> None:
    old, new = "He said the regime lies to us all.", "He said the government lies to us all."
    found = one(old, new, "regime")
    assert (found.placed, len(found.left)) == ((), 1)
    assert "other words stand in its place" in found.told[0]


def test_a_paragraph_that_moved_is_to_be_looked_at() -> None:
    old = "One is here.\nThe strife-torn mill burned again.\nTwo is there, and it is a long line with many words.\n"
    new = "One is here.\nTwo is there, and it is a long line with many words.\nThe strife-torn mill burned again.\n"
    found = one(old, new, "strife-torn mill")
    assert words_of(found, new) == ["strife-torn mill"]
    assert found.look == () or "it moved" in found.look[0]


def test_a_relation_is_carried_whole_or_not_at_all() -> None:
    old = "“We lost,” said Ola Brandt on Monday. Nobody answered her."
    mark = marked({"content": [[0, 10]], "cue": [[11, 15]], "source": [[16, 26]]}, attrs={"stands_for": [[38, 44]]})
    new = "“We lost,” she told us. Nobody answered her."
    found = carry([mark], Article.from_text(old, "s"), Article.from_text(new, "s"))
    assert (found.placed, found.left) == ((), (mark,))
    assert "its source: it no longer stands there" in found.told[0]


def test_what_hangs_on_a_mark_is_carried_or_dropped_and_told() -> None:
    old = "Ola Brandt came. She said the mill is safe. Nobody else was there at all."
    at = {
        words: [old.index(words), old.index(words) + len(words)] for words in ("Ola Brandt", "She", "said", "the mill")
    }
    mark = marked(
        {"content": [[old.index("the mill"), old.index(" Nobody")]], "cue": [at["said"]], "source": [at["She"]]},
        attrs={"stands_for": [at["Ola Brandt"]], "wording_of": "gone"},
        also_ok=[{"why": "a", "spans": {"content": [at["the mill"]]}}, {"why": "b", "spans": {"content": [[0, 10]]}}],
    )
    new = "Someone else came in. She said the mill is safe. Nobody else was there at all."
    found = carry([mark], Article.from_text(old, "s"), Article.from_text(new, "s"))
    (placed,) = found.placed
    assert placed.attrs == {}
    assert [reading["why"] for reading in placed.also_ok] == ["a"]
    (start, end), = placed.also_ok[0]["spans"]["content"]  # fmt: skip
    assert new[start:end] == "the mill"
    assert len(found.look) == 2
    assert "stands_for was not placed and is left out; another accepted reading of it" in found.look[0]
    assert "the relation that m words anew is gone" in found.look[1]


def test_no_break_spaces_and_soft_hyphens_are_signs_like_others() -> None:
    old, new = (
        "Russia\u00a0has said math\u00adematics is hard.",
        "In brief: Russia\u00a0has said math\u00adematics is hard.",
    )
    assert words_of(one(old, new, "\u00a0"), new) == ["\u00a0"]
    assert words_of(one(old, new, "\u00ad"), new) == ["\u00ad"]
    assert one(old, new.replace("\u00ad", ""), "\u00ad").placed == ()


@pytest.mark.parametrize("new", ["", "\n", "Nothing of it."])
def test_nothing_is_placed_in_a_text_that_has_nothing_of_it(new: str) -> None:
    found = one("The regime said no to the plan.", new, "regime")
    assert (found.placed, len(found.told)) == ((), 1)


@given(
    st.text("ab \n", max_size=30), st.text("ab \n", max_size=12), st.text("ab", max_size=4), st.text("ab", max_size=4)
)
@settings(max_examples=150, deadline=None)
@example("a b a", "a", "", "")
def test_a_quote_is_found_only_where_its_words_stand(text: str, exact: str, prefix: str, suffix: str) -> None:
    placed = find_quote(text, exact, prefix, suffix)
    if placed.span is None:
        assert placed.why
    else:
        assert text[placed.span.start : placed.span.end].split() == exact.split()
