"""The attribution finder: who says so? Sources, cues and contents, by frames around a cue and by counted odds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import compress, count
from typing import Any

from copydesk.finders.attribution import context, foreign, join, words
from copydesk.finders.attribution import ends as claim_ends
from copydesk.finders.attribution.attributes import attributes, stands_for
from copydesk.finders.attribution.bare import bare_object
from copydesk.finders.attribution.candidate import Candidate, table_of, trigger
from copydesk.finders.attribution.phrases import VERBS
from copydesk.finders.attribution.rules import RULES
from copydesk.finders.attribution.tables import Tables, tables
from copydesk.finders.attribution.tokens import LONGEST, Paragraph, paragraphs
from copydesk.finders.rule import Rule, by_stage
from copydesk.marks.annotation import Annotation, Span

__all__ = ["RULES", "find", "holding"]

ENOUGH = -0.9
"""The log odds from which a candidate is kept: about two in seven, which serves precision and recall alike."""

_WINDOW = 2 * LONGEST
"""Tokens: two candidates that are further apart than this cannot meet."""

WHY = {rule.name: rule.why for rule in RULES}


def find(
    text: str, *, without: frozenset[str] = frozenset(), skip: Iterable[tuple[int, int]] | None = None
) -> list[Annotation]:
    """The attribution relations of ``text``, in text order.

    Args:
        text: the article; offsets are code points into it.
        without: names of rules to leave out.
        skip: the spans of foreign matter (another story's teasers, counters …), in which nothing is marked. Unless it
            is given, the artifact finder is asked, and only where a relation stands in a line that does not read like
            prose.

    Raises:
        CopydeskError: ``without`` names no rule of this finder.
    """
    stages = by_stage(RULES, without)
    on = frozenset(rule.name for rules in stages.values() for rule in rules)
    lines = paragraphs(text)
    kept: list[Candidate] = []
    for p in lines:
        candidates = _propose(p, stages)
        if candidates:
            kept += _choose(_ended(_likely(candidates, stages, on), on), on)
    places = foreign.places(text, kept, skip)
    return _annotations(text, kept, places, on)


def holding(text: str, spans: Sequence[Span], skip: Iterable[tuple[int, int]]) -> list[Annotation]:
    """The relations of ``text`` by their parts alone; none where no content holds one of ``spans`` and no cue is one.

    For whoever asks only whose words the ``spans`` are: attributes, reasons and status are left out, and a text is put
    aside as soon as nothing proposed in it reaches any of them.
    """
    stages = _STAGES
    lines = paragraphs(text)
    proposed = [found for p in lines if (found := _propose(p, stages))]
    # Contents are only ever cut, or joined by quotations that stand alone.
    quoted = any(q.start < b and a < q.end for p in lines for q in p.quotes.values() for a, b in spans)
    if not quoted and not _reached(proposed, spans):
        return []
    likely = [_likely(candidates, stages, _ALL) for candidates in proposed]
    if not quoted and not _reached(likely, spans):
        return []
    kept = [c for candidates in likely for c in _choose(_ended(candidates, _ALL), _ALL)]
    if not _reached((kept,), spans):
        return []
    places = foreign.places(text, kept, skip)
    return [
        Annotation(id=f"att-{number}", layer="attribution", label="attribution", spans=_spans(c))
        for number, c in enumerate(kept, 1)
        if places.get(id(c)) != "foreign"
    ]


_ALL = frozenset(rule.name for rule in RULES)
_STAGES = by_stage(RULES)


def _reached(proposed: Iterable[Sequence[Candidate]], spans: Sequence[Span]) -> bool:
    """Whether a span is a candidate's cue or may lie in its content; content from other lines is not looked into."""
    for candidates in proposed:
        for c in candidates:
            if c.more:
                return True
            at, to = c.p.at, c.p.to
            cue = (at[c.cue[0]], to[c.cue[1] - 1])
            if cue in spans:
                return True
            for a, b in c.content:
                if b > a:
                    start, end = at[a], to[b - 1]
                    for span in spans:
                        if start <= span[0] and span[1] <= end:
                            return True
    return False


def _propose(p: Paragraph, stages: dict[str, tuple[Rule, ...]]) -> list[Candidate]:
    """The candidates of one paragraph: for each cue word the first frame that fits."""
    data = tables()
    forms = data.forms
    out: list[Candidate] = []
    rules = stages["frame"]
    fitting, quoted = _fitting(rules), bool(p.quotes)
    for i in compress(count(), map(forms.__contains__, p.low)):
        c = trigger(p, i, forms)
        what = (c.form, p.low[i], quoted)
        shapes = fitting.get(what)
        if shapes is None:
            shapes = fitting[what] = [rule for rule in rules if rule.when is None or rule.when(*what)]
        for rule in shapes:
            if rule.apply(c):
                c.rule = rule.name
                out.append(c)
                break
    for rule in stages["line"]:
        found = rule.apply(p, forms)
        if found is not None:
            found.rule = rule.name
            out.append(found)
    for rule in stages["lines"] if p.quotes else ():
        heads = {c.head for c in out}
        for c in rule.apply(p, forms):
            if c.head not in heads:
                c.rule = rule.name
                out.append(c)
    return out


@cache
def _fitting(rules: tuple[Rule, ...]) -> dict[tuple[str, str, bool], list[Rule]]:
    """The frames that a cue can stand in, by its form, its first word and whether its line quotes; filled as asked."""
    return {}


def key(c: Candidate) -> tuple[str, str]:
    """The row of cues.tsv that speaks of a candidate."""
    return c.form, table_of(c.frame)


def odds(c: Candidate, data: Tables, rules: Sequence[Rule]) -> float:
    """The log odds that a candidate is a relation; its surest reason is kept in ``c.reasons``."""
    weights = data.context
    total = c.record * weights["cue"] + weights["any"]
    best = 0.3
    for rule in rules:
        for name in rule.apply(c):
            weight = weights.get(name)
            if weight is not None:
                total += weight
                if weight > best and rule.name != "shape":
                    best = weight
                    c.reasons = [name]
    return total


def _likely(candidates: list[Candidate], stages: dict[str, tuple[Rule, ...]], on: frozenset[str]) -> list[Candidate]:
    """The candidates whose odds are enough."""
    data = tables()
    out = []
    for c in candidates:
        where = key(c)
        row = data.cues.get(where)
        c.record = row.odds if row is not None and "cue-odds" in on else data.base.get(where[1], -3.0)
    if "neighbours" in on:
        context.meet(candidates)
    for c in candidates:
        c.odds = odds(c, data, stages["prior"])
        if c.odds < ENOUGH and not ("second-hand" in on and _agency(c)) and not _named_behind(c):
            continue
        out.append(c)
    return out


def _ended(candidates: list[Candidate], on: frozenset[str]) -> list[Candidate]:
    """The candidates with their contents cut and joined, less those that are left without any."""
    data = tables()
    out = []
    for c in candidates:
        if "claim-ends" in on:
            claim_ends.cut(c, data.ends, "own-speaker" in on)
        if not c.more:
            if "join-quotations" in on:
                c.more += join.following(c)
            if "join-lines" in on and join.reaches_end(c):
                c.more += join.lines_after(c.p)
            if "open-quotation" in on:
                c.more += join.lines_before(c)
        if c.content or c.more:
            out.append(c)
    return out


def _choose(candidates: list[Candidate], on: frozenset[str]) -> list[Candidate]:
    """Of candidates that lie in one another the surest, and an agency's report around it where there is one."""
    if "noun-inside" in on:
        nouns = [c for c in candidates if c.frame == "noun-claim"]
        candidates = [c for c in candidates if not any(_object_of(c, noun) for noun in nouns)]
    candidates.sort(key=lambda c: -c.odds)
    kept: list[Candidate] = []
    near: dict[int, list[Candidate]] = {}
    for c in candidates:
        at = c.cue[0] // _WINDOW
        rivals = [other for k in (at - 1, at, at + 1) for other in near.get(k, ()) if _clash(c, other)]
        if rivals and "outermost" in on:
            if "second-hand" not in on:
                continue
            if all(_reports(c, other) for other in rivals):
                for other in rivals:
                    other.inside = True
            elif all(_reports(other, c) for other in rivals):
                c.inside = True
            else:
                continue
        kept.append(c)
        near.setdefault(at, []).append(c)
    kept.sort(key=lambda c: c.cue)
    return kept


def _clash(c: Candidate, other: Candidate) -> bool:
    """Whether two candidates share a cue, or one's cue lies in the other's content."""
    a, b = c.cue
    x, y = other.cue
    if a < y and x < b:
        return True
    return any(s < b and a < e for s, e in other.content) or any(s < y and x < e for s, e in c.content)


def _object_of(c: Candidate, noun: Candidate) -> bool:
    """Whether a cue's claim is but a noun that ties by itself: *rejected the claim that …* says nothing of its own."""
    if c.frame != "source-cue-claim" or c.p.low[c.open] in ("that", "to"):
        return False
    return c.open <= noun.cue[0] <= c.open + 4 and all(w not in VERBS for w in c.p.low[c.open : noun.cue[0]])


def _named_behind(c: Candidate) -> bool:
    """*a call from X to A*, *a claim by X that A*: too rare to count, and as plain as a cue can be."""
    return c.frame == "noun-claim" and c.source is not None and c.source[0] > c.cue[0]


def _agency(c: Candidate) -> bool:
    """*…, the agency reported*: a report behind a claim that has a source of its own."""
    if c.form not in words.REPORTING or c.frame not in ("claim-source-cue", "claim-cue-source") or c.source is None:
        return False
    a, b = c.source
    return not words.REPORTERS.isdisjoint(c.p.low[a:b])


def _reports(outer: Candidate, inner: Candidate) -> bool:
    """Whether ``outer`` is an agency's report around ``inner``."""
    return (
        _agency(outer)
        and inner.frame in ("source-cue-claim", "claim-source-cue", "claim-cue-source")
        and inner.source is not None
        and inner.cue[1] <= outer.cue[0]
    )


def _annotations(text: str, kept: list[Candidate], places: dict[int, str], on: frozenset[str]) -> list[Annotation]:
    out: list[Annotation] = []
    earlier: list[tuple[Candidate, str]] = []
    wordings = words.Wordings()
    for c in kept:
        place = places.get(id(c), "body")
        if place == "foreign":
            continue
        name = f"att-{len(out) + 1}"
        attrs: dict[str, Any] = attributes(c, text, place, c.inside)
        if attrs["source_kind"] == "pronoun":
            phrase = stands_for(c, earlier)
            if phrase is not None:
                attrs["stands_for"] = phrase
        same = wordings.earlier(c, name) if attrs["quotation"] != "indirect" else None
        if same is not None:
            attrs["wording_of"] = same
        earlier.append((c, attrs["source_kind"]))
        out.append(
            Annotation(
                id=name,
                layer="attribution",
                label="attribution",
                spans=_spans(c),
                attrs=attrs,
                by="finder",
                status="open" if "bare-object" in on and bare_object(c) else "core",
                rule=c.rule,
                rationale=words.rationale(c, WHY[c.rule]),
            )
        )
    return out


def _spans(c: Candidate) -> dict[str, tuple[Span, ...]]:
    """A candidate's parts as stretches of the text."""
    at, to = c.p.at, c.p.to
    spans: dict[str, tuple[Span, ...]] = {}
    if c.source is not None:
        spans["source"] = (Span(at[c.source[0]], to[c.source[1] - 1]),)
    spans["cue"] = (Span(at[c.cue[0]], to[c.cue[1] - 1]),)
    content = [Span(at[a], to[b - 1]) for a, b in c.content if b > a] + [Span(*more) for more in c.more]
    spans["content"] = tuple(sorted(content))
    return spans
