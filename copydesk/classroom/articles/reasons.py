"""The reason of a gold annotation, proposed: one or two sentences as a student would read them.

A finder's own reason tells why a rule fired ("ties a claim to someone 87 times in 100"). A student asks something else:
what in the text decides? The proposal answers that from the mark, its rule and its attributes. A teacher reads each one
beside its mark before it is kept.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from copydesk.classroom.articles.computed import reporter_of
from copydesk.marks.annotation import Annotation, Span
from copydesk.marks.codebook import codebook
from copydesk.text.article import Article

LONGEST = 220  # signs: what a student reads beside a mark
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
    "verb": "judges what was done or said",
    "modifier": "judges or dramatises what it describes",
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
        return _attribution(article, mark, attrs, marks)
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
    """The number of the line of the story that says what a mark says, or 0: six words in a row are no chance."""
    words = article.text[mark.start : mark.end].split()
    runs = {" ".join(words[i : i + 6]) for i in range(len(words) - 5)}
    for line in reversed(article.lines):  # the story tells in full what headline and summary only name
        away = line.end <= mark.start or mark.end <= line.start
        if away and len(line.text) > 40 and any(run in " ".join(line.text.split()) for run in runs):
            return line.number
    return 0


def _attribution(article: Article, mark: Annotation, attrs: Mapping[str, object], marks: Sequence[Annotation]) -> str:
    if not mark.main:
        return ""
    tie, who = _words(article, mark.role("cue")), _short(_words(article, mark.role("source")))
    kind, how = attrs.get("source_kind"), attrs.get("quotation")
    quoted = f"“{tie}”" if any(sign.isalnum() for sign in tie) else "a colon" if ":" in tie else "a dash"
    if not mark.role("source"):
        return f"{_capital(quoted)}: by whom? The tie is there, but nobody is named." if tie else ""
    if not tie:
        return f"“{who}” is named beside the claim, and no words of saying tie them."
    reporter = reporter_of(mark, [a for a in marks if a.layer == "attribution"])
    wording = next((a for a in marks if a.id == attrs.get("wording_of")), None)
    first = {
        "direct": f"All of it stands in quotation marks, and {quoted} ties the claim to “{who}”.",
        "mixed": f"{_capital(quoted)} ties the claim to “{who}”. Only a piece stands in quotation marks.",
    }.get(
        str(how),
        f"{_capital(quoted)} ties the claim to “{who}”. Without quotation marks, the wording is the reporter’s.",
    )
    second = ""
    if reporter is not None and reporter.role("source"):
        second = f"We have it through “{_short(_words(article, reporter.role('source')))}”: at second hand."
    elif attrs.get("hop") == "second":
        second = "Who quoted it is not told: it comes at second hand."
    elif kind == "pronoun" and isinstance(attrs.get("stands_for"), list) and attrs["stands_for"]:
        start, end = attrs["stands_for"][0]  # type: ignore[index]
        second = f"“{_capital(who)}” is “{_short(article.text[start:end])}” of line {article.line_at(start).number}."
    elif wording is not None:
        line = article.line_at(wording.start).number
        second = f"Hold the marks against line {line}: the words differ, so at most one is word for word."
    elif attrs.get("place") == "caption":
        second = "It stands in a caption, so it adds no further source."
    elif attrs.get("place") == "headline":
        second = "Look for it in the story below."
    elif kind == "anonymous":
        second = "The source has no name, so nobody can ask."
    return _fitting(first, second)


def _loaded(article: Article, mark: Annotation, attrs: Mapping[str, object], marks: Sequence[Annotation]) -> str:
    does = _DOES.get(mark.label)
    if does is None:
        return ""
    word = _short(_words(article, mark.main))
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
    return _fitting(_fitting(f"“{_capital(word)}” {does}.", plain), whose)


def _holder(article: Article, mark: Annotation, marks: Sequence[Annotation]) -> str:
    """Who holds the innermost claim around a loaded word, by the words of the story."""
    around = [
        (span.end - span.start, a)
        for a in marks
        if a.layer == "attribution" and a.role("source")
        for span in a.main
        if span.start <= mark.start and mark.end <= span.end
    ]
    return _short(_words(article, min(around, key=lambda each: each[0])[1].role("source"))) if around else "a source"


def _fitting(first: str, second: str) -> str:
    whole = f"{first} {second}".strip()
    return whole if len(whole) <= LONGEST else first


def _words(article: Article, spans: Sequence[Span]) -> str:
    return " … ".join(" ".join(article.text[span.start : span.end].split()) for span in spans)


def _short(words: str, most: int = 44) -> str:
    """A long name cut at a word: a reason names a source, it does not repeat its sentence."""
    head = words.split(", ")[0]
    return head if len(head) <= most else head[:most].rsplit(" ", 1)[0] + " …"


def _capital(words: str) -> str:
    at = 1 if words.startswith("“") else 0
    return words[:at] + words[at : at + 1].upper() + words[at + 1 :]


def question_of(mark: Annotation) -> str:
    """The codebook's question about a mark's label: what a reason answers."""
    scheme = codebook().layers[mark.layer]
    label = scheme.label(mark.label)
    return label.question if label else scheme.question
