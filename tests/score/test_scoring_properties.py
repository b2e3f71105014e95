"""What holds for whatever a student marks."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from score_helpers import mark, numbered_lines, word_spans

from copydesk.errors import CopydeskError
from copydesk.score.key import build_key
from copydesk.score.points import score
from copydesk.text.article import Article
from copydesk.text.words import words

WORDS = ["pier", "the", "of", "reckless", "boats", "that", "said", "a", "Hallen", "café", "🎣", "x", "plan", "and"]
LABELS = {"artifact": ["promo", "teaser", "encoding"], "loaded": ["verb", "label"], "attribution": ["attribution"]}
ASKS = {
    "artifact": [("span",), ("span", "family"), ("span", "label")],
    "loaded": [("span",), ("span", "label"), ("span", "label", "voice")],
    "attribution": [("content",), ("content", "source", "cue"), ("content", "source", "cue", "source_kind")],
}
VOICES = ["outlet", "ambiguous"]
KINDS = ["named", "pronoun", "none"]

lines = st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)
articles = st.lists(lines, min_size=1, max_size=9).map(lambda rows: Article.from_text("\n".join(rows)))


@st.composite
def spans(draw, article):
    found = words(article.text)
    if not found or draw(st.integers(0, 9)) == 0:
        start = draw(st.integers(0, max(0, len(article.text) - 1)))
        return (start, min(len(article.text), start + draw(st.integers(1, 8))))
    first = draw(st.integers(0, len(found) - 1))
    last = draw(st.integers(first, min(len(found) - 1, first + 8)))
    return (found[first].start, found[last].end)


@st.composite
def annotations(draw, article, layer, name, status="core"):
    label = draw(st.sampled_from(LABELS[layer]))
    if layer != "attribution":
        attrs = {"voice": draw(st.sampled_from(VOICES))} if layer == "loaded" else {}
        return mark(name, layer, label, text=[draw(spans(article))], attrs=attrs, status=status)
    roles = {"content": [draw(spans(article))]}
    if draw(st.booleans()):
        roles["cue"] = [draw(spans(article))]
    kind = draw(st.sampled_from(KINDS))
    if kind != "none":
        roles["source"] = [draw(spans(article))]
    return mark(name, layer, label, attrs={"source_kind": kind}, status=status, **roles)


@st.composite
def cases(draw, min_marks=0):
    """An article, a key and some marks; articles too short for their gold are tried with less of it."""
    article = draw(articles.filter(lambda a: len(a.text) > 3))
    layer = draw(st.sampled_from(sorted(LABELS)))
    ask = draw(st.sampled_from(ASKS[layer]))
    gold = [
        draw(annotations(article, layer, f"g{i}", draw(st.sampled_from(["core", "core", "open"]))))
        for i in range(draw(st.integers(0, 3)))
    ]
    while True:
        try:
            key = build_key(article, gold, layer=layer, ask=ask)
            break
        except CopydeskError:
            gold = gold[:-1]
    count = draw(st.integers(min_marks, 6))
    return article, key, [draw(annotations(article, layer, f"c.{i}")) for i in range(count)]


@given(cases(), st.booleans(), st.booleans())
@settings(deadline=None, max_examples=120)
def test_a_share_is_never_below_0_nor_above_1(case, nothing, opened):
    article, key, marks = case
    got = score(article, key, marks, nothing=nothing, opened=opened)
    assert 0 <= got.share <= 1
    assert all(0 <= credit <= 1 for credit in got.credits.values())
    assert got.match.items == len(got.credits)
    assert (got.precision is None) == (got.marked == 0)


@given(cases())
@settings(deadline=None, max_examples=120)
def test_every_mark_is_told_of_exactly_once(case):
    article, key, marks = case
    got = score(article, key, marks, nothing=True)
    told = [name for item in got.items for name in item.marks]
    assert {m.id for m in marks} == set(told)
    if key.layer != "artifact":
        assert len(told) == len(set(told))
    assert [item.lines[0] for item in got.items] == sorted(item.lines[0] for item in got.items)


@given(cases(), st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=120)
def test_the_order_of_the_marks_changes_nothing(case, chance):
    article, key, marks = case
    shuffled = list(marks)
    chance.shuffle(shuffled)
    a, b = score(article, key, marks, nothing=True), score(article, key, shuffled, nothing=True)
    assert a.share == b.share
    assert a.items == b.items
    assert a.sentences == b.sentences


@st.composite
def tidy_cases(draw):
    """An article and a key whose items do not overlap, as adjudicated gold does not."""
    article = numbered_lines(draw(st.integers(6, 14)), 6)
    layer = draw(st.sampled_from(sorted(LABELS)))
    ask = draw(st.sampled_from(ASKS[layer]))
    slots = draw(st.lists(st.integers(0, len(article.lines) - 1), max_size=3, unique=True))
    gold = []
    for slot in sorted(slots):
        first, label = 6 * slot, draw(st.sampled_from(LABELS[layer]))
        length = draw(st.integers(0, 2))
        if layer == "attribution":
            roles = {"content": [word_spans(article, first, first + length)]}
            kind = draw(st.sampled_from(KINDS))
            roles["cue"] = [word_spans(article, first + 3, first + 3)]
            if kind != "none" or "cue" not in ask:
                roles["source"] = [word_spans(article, first + 4, first + 5)]
            gold.append(mark(f"g{slot}", layer, label, attrs={"source_kind": kind}, **roles))
        else:
            attrs = {"voice": draw(st.sampled_from(VOICES))}
            gold.append(mark(f"g{slot}", layer, label, text=[word_spans(article, first, first + length)], attrs=attrs))
    return article, build_key(article, gold, layer=layer, ask=ask)


@given(tidy_cases())
@settings(deadline=None, max_examples=120)
def test_the_gold_itself_earns_everything(case):
    article, key = case
    got = score(article, key, [gold.with_(by="student") for gold in key.core], nothing=not key.core)
    assert got.share == 1
    assert got.match.extras == ()
    assert {item.outcome for item in got.items} <= {"found", "alone"}


@given(cases(), st.integers(1, 4))
@settings(deadline=None, max_examples=120)
def test_an_extra_mark_never_raises_the_share(case, count):
    article, key, marks = case
    before = score(article, key, marks, nothing=True)
    free = [
        (word.start, word.end)
        for word in words(article.text)
        if not any(
            start < word.end and word.start < end for a in (*key.core, *marks) for _, (start, end) in a.all_spans()
        )
    ]
    if key.layer == "artifact":
        taken = {article.line_at(s).number for a in (*key.core, *marks) for _, (s, _) in a.all_spans()}
        taken |= {article.line_at(e - 1).number for a in (*key.core, *marks) for _, (_, e) in a.all_spans()}
        free = [span for span in free if article.line_at(span[0]).number not in taken]
    role = "content" if key.layer == "attribution" else "text"
    extra = [mark(f"x.{i}", key.layer, LABELS[key.layer][0], **{role: [span]}) for i, span in enumerate(free[:count])]
    assert score(article, key, marks + extra, nothing=True).share <= before.share


def test_an_empty_text_is_scored_without_a_complaint():
    article = Article.from_text("")
    for layer in LABELS:
        key = build_key(article, [], layer=layer, ask=ASKS[layer][0])
        assert score(article, key, [], nothing=True).share == 1
        assert score(article, key, []).share == 0
