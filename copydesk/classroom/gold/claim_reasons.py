"""The reason of a claim, proposed: what ties it to its source, what the quotation marks hold, who the source is.

Each sentence is a fact of the one mark, read from its words, its attributes and the marks around it, so that a student
who reads several of them learns something from each.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from copydesk.classroom.gold.computed import holds, reporter_of
from copydesk.classroom.gold.wording import EDGES, capital, fitting, short, words_of
from copydesk.marks.annotation import Annotation
from copydesk.text.article import Article
from copydesk.text.words import quotations

_ASKING = re.compile(
    r"\b(?:ask|urg|demand|request|beg|appeal|plea|plead|order|call(?:s|ed|ing)? (?:for|on))\w*", re.IGNORECASE
)
_THINKING = re.compile(r"\b(?:think|thought|believ|fear|hope|hoping|expect|doubt|want|wish)\w*", re.IGNORECASE)
_NUMBER = re.compile(r"\d")
_TO_COME = re.compile(r"\b(?:will|would|shall)\b(?! not\b| have\b)|[’']ll\b", re.IGNORECASE)
_KIND = {
    "named": "The source has a name, so you could ask.",
    "role": "We learn what the source is, and no name.",
    "institution": "An institution speaks, and nobody in it is named.",
    "document": "The source is something written: you could look it up.",
}


def claim_reason(article: Article, mark: Annotation, attrs: Mapping[str, object], marks: Sequence[Annotation]) -> str:
    """A reason for a claim, or an empty string where nothing can be said of it yet (``reasons.proposed``)."""
    if not mark.main:
        return ""
    tie = words_of(article, mark.role("cue"))
    if not mark.role("source"):
        return f"{capital(_quoted(tie))}: by whom? The tie is there, but nobody is named." if tie else ""
    if not tie:
        return f"“{_source(article, mark)}” is named beside the claim, and no words of saying tie them."
    relations = [a for a in marks if a.layer == "attribution"]
    whole = fitting(_tie(article, mark), _held(article, mark, attrs, marks))
    more = (
        _special(article, mark, attrs, relations)
        or _cue(tie, mark, marks)
        or _claim(words_of(article, mark.main), tie)
        or _who(article, mark, attrs, relations)
    )
    return fitting(whole, more)


def _source(article: Article, mark: Annotation) -> str:
    return short(words_of(article, mark.role("source")))


def _quoted(tie: str) -> str:
    return f"“{tie}”" if any(sign.isalnum() for sign in tie) else "a colon" if ":" in tie else "a dash"


def _tie(article: Article, mark: Annotation) -> str:
    """What ties the claim to its source, and where it stands."""
    cue, source = mark.role("cue"), mark.role("source")
    tie, who = words_of(article, cue), _source(article, mark)
    quoted = _quoted(tie)
    if tie.lower().startswith("according"):
        return f"{capital(quoted)} puts the claim down to “{who}”."
    if mark.rule and "noun" in mark.rule:
        return f"The tie is a noun: {quoted}. It hands the claim to “{who}”."
    before = any(span.end <= cue[0].start for span in mark.main)
    after = any(span.start >= cue[-1].end for span in mark.main)
    if before and after:
        return f"{capital(quoted)} stands in the middle of the claim and ties its pieces to “{who}”."
    if before and source[0].start > cue[-1].start:
        return f"The claim comes first, “{who}” last, and {quoted} ties them."
    if before:
        return f"The claim comes first, and {quoted} ties it to “{who}”."
    return f"{capital(quoted)} ties the claim to “{who}”."


def _held(article: Article, mark: Annotation, attrs: Mapping[str, object], marks: Sequence[Annotation]) -> str:
    """What the quotation marks hold."""
    how, pieces = attrs.get("quotation"), len(mark.main)
    if how == "direct":
        both = (
            "Both pieces stand" if pieces == 2 else f"All {pieces} pieces stand" if pieces > 2 else "All of it stands"
        )
        return f"{both} in quotation marks: word for word."
    if how == "mixed":
        held = _fragments(article, mark)
        if 0 < len(held) < 3:
            are = "are" if len(held) > 1 else "is"
            return f"Only {' and '.join(f'“{each}”' for each in held)} {are} word for word; the rest is retold."
        return "Only the pieces in quotation marks are word for word; the rest is retold."
    return _retold(article, mark, attrs, marks)


def _retold(article: Article, mark: Annotation, attrs: Mapping[str, object], marks: Sequence[Annotation]) -> str:
    """What it means for this claim that nothing of it stands in quotation marks."""
    claim = words_of(article, mark.main)
    for other in marks:
        inside = other.layer == "loaded" and any(s.start <= other.start and other.end <= s.end for s in mark.main)
        if inside and other.attrs.get("voice") == "ambiguous":
            return f"No quotation marks: is “{words_of(article, other.main)}” the source’s word, or the reporter’s?"
    if _NUMBER.search(claim):
        return "It is retold, and the source answers for the number."
    first = claim.split(" ", 1)[0].lower()
    if first == "that":
        return "“That” opens the claim: it is retold, not quoted."
    if first == "to":
        return "It tells what is to be done, without quotation marks."
    if attrs.get("place") == "headline":
        return "No quotation marks: the wording is the headline’s."
    return "No quotation marks: the wording is the reporter’s."


def _fragments(article: Article, mark: Annotation) -> list[str]:
    """What stands in quotation marks inside a claim, without the marks."""
    out = []
    for span in mark.main:
        for quote in quotations(article.text, span.start, span.end):
            held = " ".join(article.text[quote.start : quote.end].split()).strip(EDGES)
            out.append(short(held, whole=True))
    return out


def _special(article: Article, mark: Annotation, attrs: Mapping[str, object], relations: Sequence[Annotation]) -> str:
    """What this claim has and few others have: a second hand, a pronoun, a second wording, a place, no name."""
    who, kind = _source(article, mark), attrs.get("source_kind")
    reporter = reporter_of(mark, relations)
    if reporter is not None and reporter.role("source"):
        return f"We have it through “{_source(article, reporter)}”: at second hand."
    inner = next((a for a in relations if a.id != mark.id and a.role("source") and holds(mark, a)), None)
    if inner is not None:
        return f"In it “{_source(article, inner)}” speaks: for us that is at second hand."
    if attrs.get("hop") == "second":
        return "Who quoted it is not told: it comes at second hand."
    if kind == "pronoun" and isinstance(attrs.get("stands_for"), list) and attrs["stands_for"]:
        start, end = attrs["stands_for"][0]  # type: ignore[index]
        return f"“{capital(who)}” is “{short(article.text[start:end])}” of line {article.line_at(start).number}."
    wording = next((a for a in relations if a.id == attrs.get("wording_of")), None)
    if wording is not None:
        line = article.line_at(wording.start).number
        return f"Hold the marks against line {line}: the words differ, so at most one is word for word."
    if attrs.get("place") == "caption":
        return "It stands in a caption, so it adds no further source."
    if attrs.get("place") == "headline":
        return "Look for it in the story below."
    if kind == "anonymous":
        return "The source has no name, so nobody can ask."
    return ""


def _cue(tie: str, mark: Annotation, marks: Sequence[Annotation]) -> str:
    """What a tie does that is more than *said*."""
    if any(a.layer == "loaded" and a.main == mark.role("cue") for a in marks):
        return f"“{capital(tie)}” judges as well: “said” would only tell."
    if _ASKING.search(tie):
        return "To ask for something is to say it, too."
    if _THINKING.search(tie):
        return "A thought counts as well, where the story tells it."
    return ""


def _claim(claim: str, tie: str) -> str:
    """What the words of a claim show of it."""
    if " and that " in claim:
        return f"One “{tie}” holds two claims."
    if _TO_COME.search(claim):
        return "It is about what is to come: nobody can check that yet."
    return ""


def _who(article: Article, mark: Annotation, attrs: Mapping[str, object], relations: Sequence[Annotation]) -> str:
    """What the story tells of the source."""
    whole = words_of(article, mark.role("source"))
    kind = str(attrs.get("source_kind"))
    if kind == "named":
        for other in relations:
            earlier = _source(article, other) if other.role("source") and other.start < mark.start else ""
            if len(earlier.split()) > len(whole.split()) and whole.split()[-1] == earlier.split()[-1]:
                line = article.line_at(other.role("source")[0].start).number
                return f"“{whole}” is “{earlier}” of line {line}."
        if ", " in whole:
            return "We are told the name, and who that is."
    return _KIND.get(kind, "")
