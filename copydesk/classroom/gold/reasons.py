"""The reason of a gold annotation, proposed: one or two sentences as a student would read them.

A finder's own reason tells why a rule fired ("ties a claim to someone 87 times in 100"). A student asks something else:
what in the text decides? The proposal answers that from the mark, its rule and its attributes. A teacher reads each one
beside its mark before it is kept.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from copydesk.classroom.gold.claim_reasons import claim_reason
from copydesk.classroom.gold.wording import EDGES, capital, fitting, short, words_of
from copydesk.marks.annotation import Annotation
from copydesk.marks.codebook import codebook
from copydesk.text.article import Article

MACHINE = re.compile(r"times in 100|\*noun|makes that surer|\brule\b.*\bfired\b", re.IGNORECASE)
"""What no reason for a student says."""

_BY_LABEL = {
    "page-date": "The page’s clock: the day on which it was opened or copied. The story does not tell it.",
    "counter": "A bare number. On the page it counted comments, shares or views. In the story it counts nothing.",
    "control": "On the page this was a button or a link. You would click on it, not read it.",
    "teaser": "It leads to another story. What it promises is not told here.",
    "credit": "It says where the text or the picture comes from. It is about the page, not about what happened.",
    "section": "A heading of the page. What follows it is a list of links, not a part of this story.",
    "promo": "It wants you to sign up, pay, agree or read on. Nobody wrote it for this story.",
    "caption": "It tells what a photo shows, but the photo is gone.",
    "repeat": "The same words stand elsewhere on the page. They were said once.",
    "encoding": "Signs broke when the text was copied. The reporter did not write them so.",
}
_BY_RULE = {
    "invisible": "A sign that you cannot see stands here, such as a space that does not break. It came with the page.",
    "mojibake": "These letters are one sign that was read with the wrong table of letters.",
    "control-signs": "A sign meant for machines was left in the text.",
    "markup": "This is the code behind the page, which no reader was meant to see.",
    "lost-marks": "A sign was lost here when the text was copied. A gap or a question mark stands in its place.",
    "cut-headlines": "Headlines of other stories, cut short with dots. They were links to click on.",
    "shown": "Words such as “pictured” or “seen here” point at a photo. The photo is gone.",
    "dated-scene": "A scene in the present tense, with its day: so captions tell of photos. The photo is gone.",
    "above-credit": "The line below names the maker of a photo, so this was its caption. The photo is gone.",
    "without-stop": "It tells in the present tense what is to be seen, without a full stop. So do captions.",
    "run-in": "The words of a button ran into the sentence when the page was copied.",
    "counted-run-in": "A count of shares or comments ran into the sentence when the page was copied.",
    "author": "It tells who the writer is. It is about the author, not about what happened.",
}
_DOES = {
    "label": "names and judges at once",
    "label against": "names and blames at once",
    "label for": "names and praises at once",
    "label dramatic": "makes it bigger by the name alone",
    "verb": "judges what was done or said",
    "verb against": "makes what was done or said look bad",
    "verb for": "makes what was done or said look good",
    "verb dramatic": "makes what was done or said bigger",
    "modifier": "judges or dramatises what it describes",
    "modifier against": "puts what it describes in a bad light",
    "modifier for": "puts what it describes in a good light",
    "modifier dramatic": "makes what it describes bigger",
    "exaggeration": "makes it bigger or surer than the fact",
    "euphemism": "is a soft word for a hard fact",
    "metaphor": "is an image that judges",
    "idiom": "is a phrase of everyday talk that takes a side",
    "scare-quote": "stands in marks that cast doubt on it, and nobody in the story says it",
}


def proposed(article: Article, mark: Annotation, attrs: Mapping[str, object], marks: Sequence[Annotation]) -> str:
    """A reason for a mark, or an empty string where nothing can be said of it yet.

    Args:
        article: the text.
        mark: the mark, whose label or words may have been changed since a rule fired.
        attrs: its attributes, the computed ones included.
        marks: all marks of all layers.
    """
    if mark.layer == "artifact":
        return _artifact(article, mark)
    if mark.layer == "attribution":
        return claim_reason(article, mark, attrs, marks)
    return _loaded(article, mark, attrs, marks)


def also_right(mark: Annotation, attrs: Mapping[str, object]) -> list[dict[str, object]]:
    """Other readings that count as well, proposed where the codebook says that a mark has them.

    *Can't tell* is never the only right answer (layer 3, gold); a line that may be a caption or a passage set large is
    full as either (layer 1).
    """
    if mark.layer == "loaded" and attrs.get("voice") == "ambiguous":
        return [
            {"attrs": {"voice": voice}, "worth": 1, "why": why}
            for voice, why in (
                ("outlet", "The claim says the same without the word, so the outlet may have put it in."),
                ("source-indirect", "The word stands inside the claim, so the source may have said it."),
            )
        ]
    if mark.layer == "artifact" and mark.label == "caption" and mark.by == "finder" and mark.rule == "echo":
        return [{"label": "repeat", "worth": 1, "why": "The text alone cannot show whether a photo stood here."}]
    return []


def _artifact(article: Article, mark: Annotation) -> str:
    if mark.label in ("caption", "repeat"):
        line = _same_words(article, mark)
        if line and mark.label == "repeat":
            return f"The same words stand in line {line}. They were said once."
        if line and mark.rule not in ("dated-scene", "above-credit"):
            told = (
                _BY_RULE["shown"] if mark.rule == "shown" else "It stood under a photo that is gone, or in large type."
            )
            return f"It says again what line {line} tells. {told}"
    if mark.by == "finder" and mark.rule in _BY_RULE:
        return _BY_RULE[mark.rule]
    return _BY_LABEL.get(mark.label, "")


def _same_words(article: Article, mark: Annotation) -> int:
    """The number of the line of the story that says what a mark says, or 0.

    Six words in a row are no chance; nor are the few of a passage that is marked as said twice.
    """
    words = article.text[mark.start : mark.end].strip(EDGES).split()
    most = min(6, len(words)) if mark.label == "repeat" else 6
    runs = {" ".join(words[i : i + most]) for i in range(len(words) - most + 1)} if words else set()
    for line in reversed(article.lines):  # the story tells in full what headline and summary only name
        away = line.end <= mark.start or mark.end <= line.start
        if away and len(line.text) > 40 and any(run in " ".join(line.text.split()) for run in runs):
            return line.number
    return 0


def _loaded(article: Article, mark: Annotation, attrs: Mapping[str, object], marks: Sequence[Annotation]) -> str:
    does = _DOES.get(f"{mark.label} {attrs.get('direction')}") or _DOES.get(mark.label)
    if does is None:
        return ""
    word = short(words_of(article, mark.main))
    neutral = str(attrs.get("neutral") or "")
    plain = "Without it the fact is the same." if neutral.startswith("(") else f"Plainer: {neutral}." if neutral else ""
    source = _holder(article, mark, marks)
    whose = {
        "artifact": "It stands in matter that is not this story.",
        "outlet": "No source in the story says it, so it is the outlet’s word.",
        "source-direct": f"It stands in quotation marks: it is the word of “{source}”.",
        "source-indirect": f"Strike it out, and the claim of “{source}” falls: so it is the source’s, retold.",
        "ambiguous": f"Strike it out, and the claim of “{source}” still stands: is it the source’s or the outlet’s?",
    }.get(str(attrs.get("voice")), "")
    if mark.label == "scare-quote" and attrs.get("voice") == "outlet":
        whose = "So the doubt is the outlet’s."
    elif attrs.get("voice") == "outlet" and any(a.role("cue") == mark.main for a in marks if a.layer == "attribution"):
        whose = "The outlet chose this word to tie the claim to its source."
    return fitting(fitting(f"“{capital(word)}” {does}.", plain), whose)


def _holder(article: Article, mark: Annotation, marks: Sequence[Annotation]) -> str:
    """Who holds the innermost claim around a loaded word, by the words of the story."""
    around = [
        (span.end - span.start, a)
        for a in marks
        if a.layer == "attribution" and a.role("source")
        for span in a.main
        if span.start <= mark.start and mark.end <= span.end
    ]
    return short(words_of(article, min(around, key=lambda each: each[0])[1].role("source"))) if around else "a source"


def question_of(mark: Annotation) -> str:
    """The codebook's question about a mark's label: what a reason answers."""
    scheme = codebook().layers[mark.layer]
    label = scheme.label(mark.label)
    return label.question if label else scheme.question
