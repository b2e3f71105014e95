"""The codebook as a page to read: data/CODEBOOK.md is made from codebook.toml, so that the two never differ."""

from __future__ import annotations

from collections.abc import Iterable

from copydesk.marks.codebook import Attribute, Label, Layer, codebook

HEAD = """# The codebook

This page is made from `copydesk/marks/codebook.toml` by `copydesk generate`. Change that file, not this one.

Every annotation is a **standoff annotation**: character offsets into the article's text, a layer, a label, and
attributes. The text itself is never changed. All examples are invented.

The three layers meet: a loaded word inside a quotation is not the outlet's, and one inside a teaser is not this
story's.
"""

RULES = {
    "artifact": """Mark by line. Items run together in one line are one mark. Headline, the line under it, summary
points, byline, dateline and subheads are story, never artifacts. A caption stays a caption even when it repeats the
story. A typo or a blank line is not damage. A story is dated by the events that it names, not by weekdays.""",
    "attribution": """The claim ends at the last word that still reads true after “X said:”. The source is all that
describes who says it. Whom it was said to, on which day and where belong to no span. “A,” she said. “B.” is one
relation with two pieces of claim. An agency reported that the mayor said …: two relations, the agency's first hand
and the mayor's second hand. What nobody is said to say, the outlet says in its own voice: that is normal, and often
right.""",
    "loaded": """Mark the shortest words that carry the charge. A hard fact plainly told is not loaded; nor is a
technical term, nor the name that a party or group chose for itself. If two labels fit, go by grammar: a noun is naming,
a verb is a verb, a describing word is describing; the others only where the device carries the charge. Careful readers
differ on loaded words more than on anything else: that is no mistake, and worth talking about.""",
}

VOICE = """## Whose word is it?

Take the first that fits.

1. It stands in a piece that is not this story: **not this story's** (`artifact`).
2. It stands in quotation marks inside a claim: **the source's, word for word** (`source-direct`).
3. It stands in a headline, and no source in the story says it: **the outlet's** (`outlet`).
4. It stands inside a claim. Strike it out. If the claim falls: **the source's, retold** (`source-indirect`). If the
   claim still stands: **can't tell** (`ambiguous`).
5. Else: **the outlet's** (`outlet`).
"""


def codebook_page() -> str:
    """The whole page, as Markdown."""
    book = codebook()
    parts = [HEAD]
    for layer in book.layers.values():
        parts.append(_layer(layer))
        attributes = [a for a in book.attributes.values() if a.layer == layer.name and a.name != "voice"]
        parts += [_attribute(attribute) for attribute in attributes]
    parts += [VOICE, _table(("word", "term", "it means"), book.attributes["voice"].values)]
    return "\n".join(part.strip() + "\n" for part in parts)


def _layer(layer: Layer) -> str:
    rows = [f"## {layer.title}", f"**{layer.question}** Unit: {layer.unit}.", RULES[layer.name]]
    if layer.roles:
        rows.append(_table(("word", "term", "question"), layer.roles))
    for family in layer.families:
        rows.append(f"### {family.name}: {family.short}\n\n{family.question}")
        rows.append(_table(("word", "term", "question"), [x for x in layer.labels if x.family == family.name]))
    if not layer.families and not layer.roles:
        rows.append(_table(("word", "term", "question"), layer.labels))
    return "\n\n".join(rows)


def _attribute(attribute: Attribute) -> str:
    told = "" if attribute.asked else " Worked out by the kit, never asked."
    return f"### {attribute.title}\n\n`{attribute.name}`.{told}\n\n" + _table(
        ("word", "term", "it means"), attribute.values
    )


def _table(heads: tuple[str, str, str], labels: Iterable[Label]) -> str:
    rows = ["| " + " | ".join((*heads, "example")) + " |", "| --- | --- | --- | --- |"]
    rows += [f"| {x.short} | `{x.name}` | {x.question} | {x.example} |" for x in labels]
    return "\n".join(rows)
