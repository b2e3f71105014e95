"""Short phrases of a verdict: quoted words, the student's name of a part, and what differs in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from copydesk.marks.annotation import Annotation, Span
from copydesk.marks.codebook import codebook
from copydesk.score.items import Item
from copydesk.score.match import Pair
from copydesk.text.article import Article

# How a part is called in a title (the codebook's short words for the roles of an attribution).
PART_WORDS: Mapping[str, str] = {
    "span": "edges",
    "label": "label",
    "family": "family",
    "voice": "whose word",
    "content": "claim",
    "source": "who",
    "cue": "tie",
    "source_kind": "kind of source",
}
LONGEST_QUOTE = 70


def quote(article: Article, spans: Sequence[Span]) -> str:
    """The words of some spans in quotation marks, shortened in the middle where they are long."""
    text = " … ".join(" ".join(article.text[start:end].split()) for start, end in spans)
    if len(text) > LONGEST_QUOTE:
        text = f"{text[: LONGEST_QUOTE - 30].rsplit(' ', 1)[0]} … {text[-26:].split(' ', 1)[-1]}"
    return "“" + text.strip('“”‘’"') + "”"


def label_word(layer: str, label: str) -> str:
    """A label as students call it."""
    return codebook().short(layer, label)


def in_key(article: Article, layer: str, item: Item) -> str:
    """What the key holds, in a few words."""
    shown = quote(article, item.spans)
    if layer == "artifact":
        return f"{shown} is not part of the story: {label_word(layer, item.gold.label)}"
    if layer == "loaded":
        return f"{shown} is loaded: {label_word(layer, item.gold.label)}"
    source = item.gold.role("source")
    return f"{shown} is a claim. Who says so: {quote(article, source) if source else 'nobody'}"


def part_sentence(article: Article, pair: Pair, part: str) -> str:
    """What was taken for a part, and what the key has."""
    gold, mark, layer = pair.item.gold, pair.taken, pair.item.gold.layer
    if part == "span":
        return f"You took {quote(article, mark.spans)}. The key has {quote(article, pair.item.spans)}."
    if part == "content":
        if not mark.main.raw:
            return f"You marked no claim. It is {quote(article, gold.role('content'))}."
        return f"You took {quote(article, mark.spans)}. The claim is {quote(article, gold.role('content'))}."
    if part == "source":
        return _source_sentence(article, pair)
    if part == "cue":
        shown, taken = quote(article, gold.role("cue")), mark.cue_spans
        return f"You took {quote(article, taken)}. The tie is {shown}." if taken else f"You left out the tie: {shown}."
    if part in ("label", "family"):
        scheme = codebook().layers[layer]
        right = gold.label if part == "label" else scheme.family_of(gold.label) or gold.label
        said = mark.label if part == "label" else mark.family or mark.label
        if said == layer:
            return f"You chose no {part}. The key says “{label_word(layer, right)}”."
        return f"You said “{label_word(layer, said)}”. The key says “{label_word(layer, right)}”."
    said_value = mark.voice if part == "voice" else mark.source_kind
    right_value = str(gold.attrs.get(part, "none"))
    right_word = codebook().value_short(part, right_value)
    if not said_value:
        return (
            f"You did not say {'whose word it is' if part == 'voice' else 'what kind of source it is'}: “{right_word}”."
        )
    return f"You said “{codebook().value_short(part, str(said_value))}”. The key says “{right_word}”."


def _source_sentence(article: Article, pair: Pair) -> str:
    gold, mark = pair.item.gold.role("source"), pair.taken
    taken = _source_of(mark.marks)
    if not gold:
        return f"You took {quote(article, taken)}. Nobody is named here." if taken else "Nobody is named here: say so."
    if mark.nobody:
        return f"You said nobody. The source is {quote(article, gold)}."
    if not taken:
        return f"You left out who says it: {quote(article, gold)}."
    return f"You took {quote(article, taken)}. The source is {quote(article, gold)}."


def _source_of(marks: Sequence[Annotation]) -> tuple[Span, ...]:
    return next((mark.role("source") for mark in marks if mark.role("source")), ())
