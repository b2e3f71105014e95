"""The studio's side of the kernel: what it proposes, what it refuses, and when gold is made of what was decided."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from classroom_helpers import ROOT, STORY, Page, put, said

from copydesk import desk
from copydesk.classroom.articles.bring import bring
from copydesk.classroom.articles.check import check_article
from copydesk.classroom.gold.computed import BY_RULE, computed
from copydesk.classroom.gold.judged import judged
from copydesk.classroom.gold.reasons import MACHINE, proposed
from copydesk.classroom.gold.wording import LONGEST
from copydesk.errors import CopydeskError
from copydesk.finders import find
from copydesk.marks.annotation import Annotation, AnnotationSet, Span
from copydesk.text.article import Article

ARTICLES = sorted(path.parent for path in (ROOT / "data" / "articles").glob("*/gold.json"))


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """The folder of the invented story as `copydesk article new` leaves it."""
    return bring(STORY.encode(), "story.txt", tmp_path / "mine").folder


def decide(page: Page, layer: str, **struck: str) -> None:
    """Keep all marks of a layer with what is proposed for them, but those named, and say that the text was read."""
    told = page.look()["marks"]
    for mark in [mark for mark in page.state["marks"] if mark["layer"] == layer]:
        name = mark["id"]
        kept = {"rationale": told[name]["reason"], "also_ok": told[name]["also"], **mark}
        page.do({"do": "put", "mark": kept}, said(f"mark:{name}", "struck" if name in struck.values() else "kept"))
    page.do(said(f"read:{layer}", True))


def gold_of(folder: Path) -> AnnotationSet:
    return AnnotationSet.load(folder / "gold.json", Article.load(folder))


def test_what_is_worked_out_is_what_two_readers_of_the_kit_agreed_on() -> None:
    right: Counter[str] = Counter()
    everything: Counter[str] = Counter()
    for folder in ARTICLES:
        article = Article.load(folder)
        gold = AnnotationSet.load(folder / "gold.json", article).annotations
        bare = [a.with_(attrs={k: v for k, v in a.attrs.items() if k not in BY_RULE}) for a in gold]
        found = computed(article, bare)
        for a in gold:
            for name in set(BY_RULE) & set(a.attrs):
                everything[name] += 1
                right[name] += found[a.id].get(name) == a.attrs[name]
    shares = {name: right[name] / everything[name] for name in BY_RULE}
    assert min(shares["quotation"], shares["hop"], shares["place"]) > 0.98, shares
    assert shares["voice"] > 0.9, shares


@pytest.mark.parametrize("folder", ARTICLES[::4], ids=lambda path: path.name)
def test_every_mark_of_the_machine_gets_a_reason_that_a_student_can_read(folder: Path) -> None:
    article = Article.load(folder)
    draft = find(article.text, "all")
    for name, told in judged(article, draft).items():
        assert told["reason"], name
        assert len(told["reason"]) <= LONGEST
        assert not MACHINE.search(told["reason"])
        assert told["reason"][-1] in ".?", told["reason"]


def test_a_reason_follows_the_label_and_says_what_the_text_decides(brought: Path) -> None:
    article = Article.load(brought)
    draft = AnnotationSet.load(brought / "draft.json", article).annotations
    clock = next(a for a in draft if a.label == "page-date")
    assert "clock" in proposed(article, clock, {}, draft)
    assert proposed(article, clock.with_(label="counter", by="gold"), {}, draft).startswith("A bare number.")
    claim = next(a for a in draft if a.layer == "attribution" and "Lotte" in article.text[a.start : a.end])
    told = proposed(article, claim, {"quotation": "indirect", "source_kind": "named"}, draft)
    assert told.startswith("“Said” ties the claim to “Lotte Brand”.")


def claims(text: str, *parts: dict[str, str], **attrs: Any) -> tuple[Article, list[Annotation]]:
    """An article of a few words, and claims in it: for each role its words, pieces with a bar between them."""
    article, out = Article.from_text(text, "few-words", {"headline": "Few words"}), []
    for number, roles in enumerate(parts):
        spans = {
            role: tuple(Span(text.index(x), text.index(x) + len(x)) for x in words.split("|"))
            for role, words in roles.items()
        }
        out.append(Annotation(id=f"c{number}", layer="attribution", label="attribution", spans=spans, attrs=attrs))
    return article, out


def reasons_of(article: Article, marks: list[Annotation]) -> list[str]:
    worked_out = computed(article, marks)
    return [proposed(article, a, {**worked_out[a.id], **a.attrs}, marks) for a in marks]


@pytest.mark.parametrize(
    ("text", "roles", "kind", "told"),
    [
        (
            "Ada Moor says the bridge is ‘as good as new’ and safe.",
            {"source": "Ada Moor", "cue": "says", "content": "the bridge is ‘as good as new’ and safe"},
            "named",
            "Only “as good as new” is word for word; the rest is retold. The source has a name, so you could ask.",
        ),
        (
            "“It held,” said the baker. “It will hold.”",
            {"source": "the baker", "cue": "said", "content": "“It held,”|“It will hold.”"},
            "role",
            "“Said” stands in the middle of the claim and ties its pieces to “the baker”. Both pieces stand",
        ),
        (
            "The firm said that 40 men left and that nobody came.",
            {"source": "The firm", "cue": "said", "content": "that 40 men left and that nobody came"},
            "institution",
            "the source answers for the number. One “said” holds two claims.",
        ),
        (
            "The club urged the town to wait.",
            {"source": "The club", "cue": "urged", "content": "to wait"},
            "institution",
            "It tells what is to be done, without quotation marks. To ask for something is to say it, too.",
        ),
        (
            "The paper is lost, according to the list.",
            {"source": "the list", "cue": "according to", "content": "The paper is lost"},
            "document",
            "“According to” puts the claim down to “the list”.",
        ),
        (
            "Reportedly the mayor will go.",
            {"cue": "Reportedly", "content": "the mayor will go"},
            "none",
            "“Reportedly”: by whom? The tie is there, but nobody is named.",
        ),
    ],
)
def test_the_reason_of_a_claim_tells_what_is_so_of_this_one(
    text: str, roles: dict[str, str], kind: str, told: str
) -> None:
    (reason,) = reasons_of(*claims(text, roles, source_kind=kind))
    assert told in reason


def test_a_claim_inside_a_claim_is_told_from_both_sides_and_a_short_name_by_its_longer_one() -> None:
    text = "Ada Moor said the dam leaks. Moor told the agency that it leaks again, the agency reported."
    article, marks = claims(
        text,
        {"source": "Ada Moor", "cue": "said", "content": "the dam leaks"},
        {"source": "Moor told", "cue": "told", "content": "that it leaks again"},
        {"source": "the agency reported", "cue": "reported", "content": "Moor told the agency that it leaks again"},
        source_kind="named",
    )
    for number, letters in ((1, len("Moor")), (2, len("the agency"))):  # the words stand in the text before, too
        start = marks[number].role("source")[0].start
        marks[number] = marks[number].with_(spans={**marks[number].spans, "source": (Span(start, start + letters),)})
    first, inner, outer = reasons_of(article, marks)
    assert inner.endswith("We have it through “the agency”: at second hand.")
    assert outer.endswith("In it “Moor” speaks: for us that is at second hand.")
    assert not first.endswith("at second hand.")
    assert reasons_of(article, marks[:2])[1].endswith("“Moor” is “Ada Moor” of line 1.")


def test_the_machines_claims_in_one_article_get_reasons_of_many_kinds() -> None:
    article = Article.load(ROOT / "data" / "articles" / "harbour-horn")
    told = reasons_of(article, [a for a in find(article.text, "all") if a.layer == "attribution"])
    kinds = Counter(re.sub(r"“[^”]*”|\d+", "…", reason) for reason in told)
    assert len(kinds) > 0.7 * len(told), kinds


def test_a_reason_in_the_machines_words_is_pointed_out(brought: Path) -> None:
    article = Article.load(brought)
    draft = AnnotationSet.load(brought / "draft.json", article).annotations
    spoken = [a for a in draft if MACHINE.search(a.rationale or "")]
    assert spoken
    told = judged(article, draft)
    assert all(any("speaks of the machine" in words for words in told[a.id]["problems"]) for a in spoken)


def test_a_mark_that_stands_there_twice_is_pointed_out(brought: Path) -> None:
    page = Page(desk.studio(brought))
    first = page.state["marks"][0]
    page.do({"do": "put", "mark": {**first, "id": "page.twin", "by": "gold"}})
    told = page.look()["marks"]
    for name in (first["id"], "page.twin"):
        assert told[name]["problems"] == ["It is marked twice. Strike one of the two."]
    page.do(said("mark:page.twin", "struck"))
    assert page.look()["marks"][first["id"]]["problems"] == []


def test_gold_holds_the_layers_that_are_decided_and_only_those(brought: Path) -> None:
    page = Page(desk.studio(brought))
    with pytest.raises(CopydeskError, match="No layer is decided yet"):
        desk.gold(brought)
    decide(page, "artifact")
    assert "The gold is made" in repr(desk.gold(brought))
    assert {a.layer for a in gold_of(brought).annotations} == {"artifact"}
    assert check_article(brought) == []
    theirs = json.loads((brought / "passes" / "reader-a.json").read_text(encoding="utf-8"))
    assert (theirs["by"], theirs["made"]) == ("reader-a", "draft")
    assert {a["by"] for a in theirs["annotations"]} == {"student"}
    assert page.look()["gold"] == "made"
    # a second layer later: the gold is made anew, the first layer stands in it as before
    first = gold_of(brought).layer("artifact")
    decide(page, "loaded")
    assert page.look()["gold"] == "older"
    assert "The gold is made" in repr(desk.gold(brought))
    assert gold_of(brought).layer("artifact") == first
    assert gold_of(brought).layer("loaded")


def test_a_layer_that_is_begun_is_finished_or_left_out_before_gold_is_made(brought: Path) -> None:
    page = Page(desk.studio(brought))
    decide(page, "artifact")
    loaded = next(mark for mark in page.state["marks"] if mark["layer"] == "loaded")
    page.do(said(f"mark:{loaded['id']}", "struck"))
    with pytest.raises(CopydeskError, match=r"Loaded language: \d+ of \d+ marks are not decided yet"):
        desk.gold(brought)
    page.do(said("out:loaded", True))
    assert "The gold is made" in repr(desk.gold(brought))
    page.do(said("out:loaded", False), said("read:artifact", False))
    with pytest.raises(CopydeskError, match="Artifacts: it was not said yet that the text was read"):
        desk.gold(brought)


def test_no_mark_without_a_reason_and_none_with_something_to_mend_becomes_gold(brought: Path) -> None:
    page = Page(desk.studio(brought))
    page.do(*(said(f"mark:{m['id']}", "kept") for m in page.state["marks"] if m["layer"] == "artifact"))
    page.do(said("read:artifact", True))
    with pytest.raises(CopydeskError, match=r"\d+ things are still to mend\. Line 1: it has no reason yet"):
        desk.gold(brought)
    decide(page, "artifact")
    at = STORY.index("furious")
    new = put("page.new", "loaded", "modifier", text=[[at, at + 7]])
    new["mark"]["rationale"] = "It judges."
    page.do(new, *(said(f"mark:{m['id']}", "struck") for m in page.state["marks"] if m["layer"] == "loaded"))
    page.do(said("mark:page.new", "kept"), said("read:loaded", True))
    with pytest.raises(CopydeskError, match=r"One thing is still to mend.*Say which way the word pushes"):
        desk.gold(brought)
    assert not (brought / "gold.json").exists()


def test_gold_that_was_made_elsewhere_is_never_overwritten(brought: Path) -> None:
    decide(Page(desk.studio(brought)), "artifact")
    desk.gold(brought)
    desk.gold(brought)  # what the studio made itself it may make anew
    adjudicated = (brought / "gold.json").read_bytes().replace(b"gold", b"gold ", 1)
    (brought / "gold.json").write_bytes(adjudicated)
    with pytest.raises(CopydeskError, match="was not made here, but by hand or by adjudication"):
        desk.gold(brought)
    assert (brought / "gold.json").read_bytes() == adjudicated
    page = Page(desk.studio(brought), "another")
    assert page.look()["gold"] == "other"
    page._say({"t": "ask", "what": "gold"})
    assert "was not made here" in page.heard[-1]["why"]


def test_another_readers_pass_is_never_overwritten_by_the_studios(brought: Path) -> None:
    article = Article.load(brought)
    theirs = brought / "passes" / "reader-a.json"
    theirs.parent.mkdir()
    AnnotationSet.of(article, "reader-a", []).save(theirs)
    kept = theirs.read_bytes()
    decide(Page(desk.studio(brought)), "artifact")
    with pytest.raises(CopydeskError, match="another reader’s, and stays as it is"):
        desk.gold(brought)
    assert theirs.read_bytes() == kept
    theirs.rename(theirs.with_name("eva.json"))
    assert "The gold is made" in repr(desk.gold(brought))
    assert theirs.with_name("eva.json").read_bytes() == kept


def test_a_kernel_killed_while_gold_is_made_again_finds_its_own_gold(
    brought: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Page(desk.studio(brought))
    decide(page, "artifact")
    desk.gold(brought)
    first = (brought / "gold.json").read_bytes()
    decide(page, "loaded")
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        desk.gold(brought)
    monkeypatch.undo()
    assert (brought / "gold.json").read_bytes() == first
    assert Page(desk.studio(brought), "again").look()["gold"] == "older"
    assert "The gold is made" in repr(desk.gold(brought))
    assert gold_of(brought).layer("loaded")


def test_a_statement_in_two_wordings_names_the_relation_that_stays(brought: Path) -> None:
    page = Page(desk.studio(brought))
    first, second, *_ = [mark for mark in page.state["marks"] if mark["layer"] == "attribution"]
    page.do({"do": "put", "mark": {**second, "attrs": {**second["attrs"], "wording_of": first["id"]}}})
    page._say({"t": "hello", "boot": None, "seq": 0})
    decide(page, "attribution")
    desk.gold(brought)
    claims = gold_of(brought).layer("attribution")
    (later,) = [a for a in claims if "wording_of" in a.attrs]
    assert later.attrs["wording_of"] in {a.id for a in claims} - {later.id}
    page.do(said(f"mark:{first['id']}", "struck"))
    with pytest.raises(CopydeskError, match="The statement that it repeats in other words is gone"):
        desk.gold(brought)


def test_a_draft_whose_first_opening_was_cut_off_is_filled_up(brought: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Page(desk.studio(brought)).state["marks"]
    (segment,) = (brought / "answers").rglob("*.jsonl")
    lines = segment.read_bytes().splitlines(keepends=True)
    segment.write_bytes(b"".join(lines[:5]) + lines[5][:30])  # the power went while it was written
    monkeypatch.setattr("copydesk.desk.own_article._open", {})  # another kernel
    again = Page(desk.studio(brought))
    assert again.state["marks"] == whole
    again.do(said(f"mark:{whole[0]['id']}", "struck"))
    monkeypatch.setattr("copydesk.desk.own_article._open", {})
    assert Page(desk.studio(brought)).state["answers"] == {f"mark:{whole[0]['id']}": "struck"}


@pytest.mark.parametrize(
    "op",
    [
        {"do": "check", "reason": None},
        {"do": "commit"},
        said("nothing:artifact", True),
        said("read:pictures", True),
        put("p.1", "artifact", "no-such-label", text=[[0, 4]]),
        put("p.1", "artifact", "control", text=[[0, 10**6]]),
    ],
)
def test_what_the_studio_has_no_use_for_is_refused(brought: Path, op: dict[str, Any]) -> None:
    page = Page(desk.studio(brought))
    page._say({"t": "ops", "journal": page.state["journal"], "ops": [{"n": 1, **op}]})
    (ack,) = [message for message in page.heard if message["t"] == "ack"]
    assert ack["refused"]["1" if "1" in ack["refused"] else 1]


def test_a_story_brought_in_anew_under_the_same_name_is_the_one_that_the_studio_shows(brought: Path) -> None:
    page = Page(desk.studio(brought))
    page.do(said("out:loaded", True))
    shutil.rmtree(brought)
    again = bring(STORY.replace("reckless", "careful").encode(), "story.txt", brought.parent).folder
    assert again == brought
    page = Page(desk.studio(brought), "again")
    assert "careful plan" in page.widget.text
    assert page.state["answers"] == {}
    decide(page, "artifact")
    assert "The gold is made" in repr(desk.gold(brought))
    assert check_article(brought) == []


def test_an_article_is_found_by_its_slug_and_where_it_is_not_the_places_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(STORY.encode(), "story.txt", tmp_path / "articles", "pier")
    (tmp_path / "instructor").mkdir()
    for here in (tmp_path, tmp_path / "instructor"):
        monkeypatch.chdir(here)
        assert Page(desk.studio("pier")).state["marks"]
    with pytest.raises(
        CopydeskError, match=r"There is no article peer\. Give its folder, or a slug of .*articles.*pier"
    ):
        desk.studio("peer")
    with pytest.raises(CopydeskError, match="has no draft by the finders"):
        desk.studio("harbour-horn")
