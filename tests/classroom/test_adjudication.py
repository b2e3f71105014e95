"""Two readers of a teacher’s article: the blind second pass, the decisions between both, and their gold."""

from __future__ import annotations

import json
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from classroom_helpers import STORY, Page, put, said
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from copydesk import desk
from copydesk.classroom.articles.bring import bring
from copydesk.classroom.articles.check import check_article
from copydesk.classroom.articles.readers import compute_agreement
from copydesk.classroom.gold.adjudicate import (
    adjudication,
    adjudication_journal,
    gold_of,
    keep_gold,
    task_for_view,
)
from copydesk.classroom.gold.completed import completed
from copydesk.classroom.gold.second import open_reading, reader_name, take_reading
from copydesk.classroom.travel.share import share_article
from copydesk.cli import main
from copydesk.errors import CopydeskError
from copydesk.journal.fold import Fold, TaskState
from copydesk.marks.annotation import BLIND, FROM_DRAFT, Annotation, AnnotationSet, Span
from copydesk.score.adjudication import NEITHER, choices, may_be_core, read_decision
from copydesk.score.readings import Place, places
from copydesk.text.article import Article

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = ROOT / "data" / "articles"
MOJIBAKE = {"hallay-strike-record", "lirva-television", "night-train-ostraveld", "later-school-bell"}  # broken marks
NOW = datetime(2026, 9, 14, 10, 0, tzinfo=UTC)
REASON = "The text says so."


def spans(words: str) -> list[list[int]]:
    at = STORY.index(words)
    return [[at, at + len(words)]]


def annotation(layer: str, label: str, name: str, words: dict[str, str], **how: Any) -> Annotation:
    found = {role: tuple(Span(*pair) for pair in spans(text)) for role, text in words.items()}
    return Annotation(id=name, layer=layer, label=label, spans=found, **how)


CLAIM = {
    "content": "she would lose half of her customers",
    "cue": "said",
    "source": "Lotte Brand, who sells bread at the pier",
}
FIRST = [
    annotation("artifact", "control", "a1", {"text": "Share"}, rationale=REASON),
    annotation("artifact", "teaser", "a2", {"text": "READ MORE: Eel season opens late after a cold spring"}),
    annotation("attribution", "attribution", "t1", CLAIM, attrs={"source_kind": "named"}, rationale=REASON),
    annotation("loaded", "modifier", "l1", {"text": "reckless"}, attrs={"direction": "against"}, rationale=REASON),
    annotation("loaded", "verb", "l2", {"text": "botched"}, attrs={"direction": "against"}),
]
SECOND = [
    annotation("artifact", "control", "m1", {"text": "Share"}),
    annotation("artifact", "promo", "m2", {"text": "READ MORE: Eel season opens late after a cold spring"}),
    annotation("attribution", "attribution", "m3", CLAIM | {"source": "Lotte Brand"}, attrs={"source_kind": "named"}),
    annotation("loaded", "modifier", "m4", {"text": "reckless plan"}),
    annotation("loaded", "idiom", "m5", {"text": "furious"}),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An invented story, brought in, with the passes of two readers."""
    made = bring(STORY.encode(), "pier.txt", tmp_path / "mine", "pier").folder
    keep(made, "first", FIRST)
    keep(made, "second", SECOND)
    return made


def keep(folder: Path, reader: str, marks: list[Annotation]) -> None:
    (folder / "passes").mkdir(exist_ok=True)
    AnnotationSet.of(Article.load(folder), reader, marks).save(folder / "passes" / f"{reader}.json")


def state_of(answers: dict[str, Any]) -> TaskState:
    fold = Fold()
    for n, (key, value) in enumerate(answers.items(), 1):
        fold.apply({"do": "answer", "key": key, "value": value, "client": "c", "n": n, "seq": n})
    return fold.state()


def taken(view: dict[str, Any], pick: str = "a", **changes: Any) -> dict[str, Any]:
    """The answers that take one reader's side at every place on which they differ."""
    out = {}
    for place in view["places"]:
        if not place["agreed"]:
            choice = next((c for c in place["choices"] if c["id"] == pick), place["choices"][0])
            out[f"place:{place['id']}"] = {"choice": choice["id"], "mark": choice["mark"] | changes}
    return out


def directed(view: dict[str, Any]) -> dict[str, Any]:
    """The same, with a direction for each loaded word: what nobody said has to be said."""
    answers = taken(view)
    for value in answers.values():
        if value["mark"]["layer"] == "loaded":
            value["mark"]["attrs"] = {"direction": "against"} | value["mark"]["attrs"]
    return answers


# ---- what can be taken


def test_where_both_say_the_same_it_is_taken_at_once_and_the_rest_waits(folder: Path) -> None:
    work = adjudication(folder)
    assert work.readers == ("first", "second")
    assert [(p.layer, p.agreed, p.differs) for p in work.places] == [
        ("artifact", True, ()),
        ("artifact", False, ("label",)),
        ("attribution", False, ("source",)),
        ("loaded", False, ()),
        ("loaded", False, ()),
        ("loaded", False, ("text",)),
    ]
    assert len(work.undecided(state_of({}))) == 5
    with pytest.raises(CopydeskError, match=r"5 places are not decided yet; the first is in line 16 \(artifacts\)"):
        gold_of(work, state_of({}))


def test_one_reading_the_other_and_each_merge_can_be_taken(folder: Path) -> None:
    view = task_for_view(adjudication(folder))
    teaser, claim, botched, furious, reckless = [p for p in view["places"] if not p["agreed"]]
    assert [c["id"] for c in teaser["choices"]] == ["a", "b"]
    assert [c["id"] for c in claim["choices"]] == ["a", "b"]
    assert [c["id"] for c in reckless["choices"]] == ["a", "b"]
    assert ([c["id"] for c in botched["choices"]], [c["id"] for c in furious["choices"]]) == (["a"], ["b"])
    assert teaser["choices"][0]["also"] == [
        {"label": "promo", "worth": 1, "why": "Careful readers may read it so, too."}
    ]
    assert (botched["core"], reckless["core"], teaser["core"]) == (False, True, True)
    assert botched["choices"][0]["mark"]["status"] == "open"


def test_words_of_one_and_label_of_the_other_are_a_merge() -> None:
    article = Article.from_text(STORY, "pier")
    a = annotation("loaded", "modifier", "a", {"text": "reckless"}, rationale="a")
    b = annotation("loaded", "label", "b", {"text": "reckless plan"}, rationale="b")
    (place,) = places(article, [a], [b])
    found = {c.id: (c.mark.label, STORY[slice(*c.mark.main[0])]) for c in choices(place)}
    assert found == {
        "a": ("modifier", "reckless"),
        "b": ("label", "reckless plan"),
        "ab": ("label", "reckless"),
        "ba": ("modifier", "reckless plan"),
    }
    (third,) = [c for c in choices(place) if c.id == "ab"]
    assert [reading.get("label") for reading in third.also] == ["modifier", None]


def test_what_one_reader_held_open_is_open() -> None:
    article = Article.from_text(STORY, "pier")
    a = annotation("loaded", "modifier", "a", {"text": "reckless"})
    (place,) = places(article, [a], [a.with_(status="open")])
    assert place.agreed
    assert choices(place)[0].mark.status == "open"
    assert not may_be_core(place, "loaded")


def test_no_loaded_word_that_only_one_reader_marked_can_be_made_core(folder: Path) -> None:
    work = adjudication(folder)
    botched = next(p for p in work.places if p.layer == "loaded" and p.b is None)
    mark = choices(botched)[0].mark.with_(status="core").to_json()
    why = work.accept({"do": "answer", "key": f"place:{botched.id}", "value": {"choice": "a", "mark": mark}})
    assert why is not None
    assert "Only one of the two readers" in why


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("place:nowhere", None, "passes have changed"),
        ("gold", "x", "passes have changed"),
        ("own:../up", None, "passes have changed"),
        ("own:p.1", {"choice": "both", "mark": None}, "no choice 'both'"),
        ("own:p.1", {"choice": "own", "mark": None}, "Only “neither”"),
        ("own:p.1", {"choice": "own", "mark": {"id": "x"}}, "there is no layer"),
        ("own:p.1", 7, "no decision"),
        ("own:p.1", {"choice": ["own"], "mark": None}, "no choice"),
    ],
)
def test_what_is_no_decision_is_refused_in_a_sentence(folder: Path, key: str, value: Any, told: str) -> None:
    assert told in str(adjudication(folder).accept({"do": "answer", "key": key, "value": value}))


# ---- the gold


def test_gold_holds_what_was_decided_by_whom_and_the_agreement_is_computed(folder: Path) -> None:
    work = adjudication(folder)
    journal = adjudication_journal(work)
    answers = directed(task_for_view(work))
    furious = next(p for p in work.places if p.layer == "loaded" and p.a is None)
    answers[f"place:{furious.id}"] = {"choice": NEITHER, "mark": None}
    own = {"id": "x", "layer": "artifact", "label": "control", "spans": {"text": spans("Print")}, "attrs": {}}
    answers["own:p.1"] = {"choice": "own", "mark": own | {"by": "gold", "rationale": "A button."}}
    ops = [{"n": n, "do": "answer", "key": k, "value": v} for n, (k, v) in enumerate(answers.items(), 1)]
    journal.append("adjudicate", 1, "page", ops)
    kept = keep_gold(work, journal, "  Ada   Quist ")
    gold = AnnotationSet.load(folder / "gold.json", work.article)
    assert gold.by == "Ada Quist"
    words = {work.article.text[a.main[0].start : a.main[0].end]: a for a in gold.annotations}
    assert {text: (a.attrs["decided"], a.status) for text, a in words.items()} == {
        "Share": ("both readers", "core"),
        "Print": ("own", "core"),
        "READ MORE: Eel season opens late after a cold spring": ("first", "core"),
        CLAIM["content"]: ("first", "core"),
        "botched": ("first", "open"),
        "reckless": ("first", "core"),
    }
    claim = words[CLAIM["content"]]
    assert {k: claim.attrs[k] for k in ("quotation", "hop", "place")} == {
        "quotation": "indirect", "hop": "first", "place": "body",
    }  # fmt: skip
    assert words["reckless"].attrs["voice"] in ("outlet", "source-indirect", "ambiguous")
    assert all(a.rationale and a.by == "gold" for a in gold.annotations)
    assert json.loads((folder / "agreement.json").read_text()) == compute_agreement(folder)
    assert check_article(folder) == []
    assert kept.marks == 6
    assert "Taken as both readers have it: 1. Decided: 5. Left out: 1." in kept.told


@pytest.mark.parametrize("reader", ["first", "second"])
def test_a_quotation_in_two_wordings_points_to_the_earlier_one_under_its_new_name(folder: Path, reader: str) -> None:
    later = {"content": "The piles are rotten below the water line", "cue": "said", "source": "Marek Toll"}
    marks = FIRST if reader == "first" else SECOND
    claim = next(a for a in marks if a.layer == "attribution")
    attrs = {"source_kind": "named", "wording_of": claim.id}
    again = annotation("attribution", "attribution", "later", later, attrs=attrs, rationale=REASON)
    keep(folder, reader, [*marks, again])
    work = adjudication(folder)
    gold = gold_of(work, state_of(taken(task_for_view(work), "a" if reader == "first" else "b", status="open")
                                  | directed(task_for_view(work))))  # fmt: skip
    (found,) = [a for a in gold if "wording_of" in a.attrs]
    (first,) = [a for a in gold if a.id == found.attrs["wording_of"]]
    assert work.article.text[slice(*first.main[0])] == CLAIM["content"]


def test_a_fair_other_reading_becomes_also_ok_and_earns_its_points(folder: Path) -> None:
    from copydesk.score.key import build_key
    from copydesk.score.points import score

    work = adjudication(folder)
    view = task_for_view(work)
    answers = directed(view)
    for place in view["places"]:
        key = f"place:{place['id']}"
        if key in answers and answers[key]["choice"] == "a":
            answers[key]["mark"]["also_ok"] = place["choices"][0]["also"]
    gold = gold_of(work, state_of(answers))
    for layer, ask in (("artifact", ("span", "label")), ("attribution", ("content", "source", "cue"))):
        key = build_key(work.article, gold, layer=layer, lines=[(1, 27)], ask=ask)
        mine = [a for a in SECOND if a.layer == layer]
        assert score(work.article, key, mine, nothing=False, opened=True).share == pytest.approx(1)


def test_the_gold_that_was_there_is_kept_beside_the_new_one(folder: Path) -> None:
    (folder / "gold.json").write_text("{}")
    work = adjudication(folder)
    journal = adjudication_journal(work)
    ops = [
        {"n": n, "do": "answer", "key": k, "value": v}
        for n, (k, v) in enumerate(directed(task_for_view(work)).items(), 1)
    ]
    journal.append("adjudicate", 1, "page", ops)
    assert "The gold that was there is kept as gold-2.json." in keep_gold(work, journal, "A").told
    assert (folder / "gold-2.json").read_text() == "{}"
    again = keep_gold(work, journal, "A")  # its own gold may be made anew
    assert not [told for told in again.told if "kept as" in told]
    assert not (folder / "gold-3.json").exists()


def test_a_mark_that_cannot_be_gold_is_named_with_its_line_and_opened(folder: Path) -> None:
    (folder / "draft.json").unlink()  # the machine might have known
    page = Page(desk.adjudicate(folder))
    page.do(*(said(key, value) for key, value in taken(page.widget.task).items()))
    page._say({"t": "ask", "what": "gold", "text": ""})
    told = page.heard[-1]
    assert re.match(r"Line \d+, “furious”: it has no direction\. Write one\. Mend it there\.", told["why"])
    furious = next(p for p in page.widget.task["places"] if p["layer"] == "loaded" and p["a"] is None)
    assert told["place"] == furious["id"]
    assert not (folder / "gold.json").exists()


def test_two_blind_readers_who_say_nothing_but_marks_and_labels_make_gold_with_reasons(folder: Path) -> None:
    bare = [a.with_(rationale=None, attrs={k: v for k, v in a.attrs.items() if k == "source_kind"}) for a in FIRST]
    for name in ("first", "second"):
        keep(folder, name, bare)
    work = adjudication(folder)
    assert all(p.agreed for p in work.places)
    gold = gold_of(work, state_of({}))
    assert all(a.rationale for a in gold)
    assert {a.attrs["direction"] for a in gold if a.layer == "loaded"} == {"against"}  # as the machine's draft has it


def test_decisions_stay_when_the_view_is_opened_again_and_the_kernel_was_killed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Page(desk.adjudicate(folder))
    answers = directed(page.widget.task)
    page.do(*(said(key, value) for key, value in answers.items()))
    monkeypatch.setattr("copydesk.desk.two_readers._journals", {})  # another kernel
    again = Page(desk.adjudicate(folder), "another")
    assert again.state["answers"] == answers
    again._say({"t": "ask", "what": "gold", "text": "Ada"})
    assert again.heard[-1]["why"] is None
    assert AnnotationSet.load(folder / "gold.json", Article.load(folder)).by == "Ada"


def test_a_decision_stays_where_the_readings_stay_and_waits_where_one_changed(folder: Path) -> None:
    page = Page(desk.adjudicate(folder))
    page.do(*(said(key, value) for key, value in directed(page.widget.task).items()))
    keep(folder, "second", [a if a.id != "m4" else a.with_(label="label") for a in SECOND])
    work = adjudication(folder)
    state = adjudication_journal(work).state("adjudicate")
    assert [(p.layer, p.differs) for p in work.undecided(state)] == [("loaded", ("text", "label"))]


def test_one_reader_alone_is_told_and_a_third_can_be_named(folder: Path) -> None:
    keep(folder, "third", SECOND)
    work = adjudication(folder, ("first", "third"))
    assert (work.readers, work.others) == (("first", "third"), ("second",))
    assert len(compute_agreement(folder)["loaded"]["readers"]) == 3
    for wrong in (("first", "first"), ("first", "nobody"), ("first",)):
        with pytest.raises(CopydeskError, match="two different readers are needed"):
            adjudication(folder, wrong)
    for name in ("second", "third"):
        (folder / "passes" / f"{name}.json").unlink()
    with pytest.raises(CopydeskError, match="pier has 1 of the two readings that are needed"):
        adjudication(folder)


@pytest.mark.parametrize("article", sorted(x.parent for x in ARTICLES.glob("*/gold.json")), ids=lambda x: x.name)
def test_the_kits_articles_can_be_adjudicated_and_what_follows_from_the_text_is_as_their_gold_has_it(
    article: Path,
) -> None:
    work = adjudication(article)
    view = task_for_view(work)
    for place in work.places:
        for choice in choices(place):
            value = {"choice": choice.id, "mark": choice.mark.to_json()}
            assert read_decision(value, place.layer, place, len(work.article.text)).mark == choice.mark
    assert all(choice["mark"]["rationale"] for place in view["places"] for choice in place["choices"])
    gold = AnnotationSet.load(article / "gold.json", work.article).annotations
    made = completed(
        work.article, [a.with_(attrs={k: v for k, v in a.attrs.items() if k == "source_kind"}) for a in gold]
    )
    for name in ("hop", "place", *(() if article.name in MOJIBAKE else ("quotation",))):
        ours = {a.id: a.attrs.get(name) for a in made if a.layer == "attribution"}
        assert ours == {a.id: a.attrs[name] for a in gold if a.layer == "attribution"}


@st.composite
def readings(draw: st.DrawFn) -> list[Annotation]:
    pool = [*FIRST, *SECOND]
    picked = draw(st.lists(st.sampled_from(pool), max_size=6, unique_by=lambda a: a.id))
    statuses = st.sampled_from(["core", "open"])
    attrs = {"direction": "against"}
    return [
        a.with_(status=draw(statuses), rationale=REASON, attrs={**a.attrs, **(attrs if a.layer == "loaded" else {})})
        for a in picked
    ]


@given(readings(), readings(), st.data())
def test_whatever_is_decided_the_gold_is_sound_and_loaded_core_was_marked_by_both(
    a: list[Annotation], b: list[Annotation], data: st.DataObject
) -> None:
    article = Article.from_text(STORY, "pier")
    found = places(article, a, b)
    work = adjudication_of(article, a, b, found)
    answers: dict[str, Any] = {}
    for place in found:
        options = [{"choice": c.id, "mark": c.mark.to_json()} for c in choices(place)]
        value = data.draw(st.sampled_from([*options, {"choice": NEITHER, "mark": None}]))
        if not place.agreed or data.draw(st.booleans()):
            answers[f"place:{place.id}"] = value
            assert work.accept({"do": "answer", "key": f"place:{place.id}", "value": value}) is None
    gold = gold_of(work, state_of(answers))
    left_out = sum(value["choice"] == NEITHER for value in answers.values())
    assert len(gold) == len(found) - left_out
    for mark in gold:
        if mark.layer == "loaded" and mark.status == "core":
            assert all(
                any(one.main[0].start < mark.end and mark.start < one.main[0].end for one in side) for side in (a, b)
            )


def adjudication_of(article: Article, a: list[Annotation], b: list[Annotation], found: list[Place]) -> Any:
    from copydesk.classroom.gold.adjudicate import Adjudication

    passes = (AnnotationSet.of(article, "first", a), AnnotationSet.of(article, "second", b))
    return Adjudication(
        article=article, folder=Path("pier"), readers=("first", "second"), passes=passes, places=tuple(found)
    )


# ---- the blind pass


def test_a_blind_pass_on_another_machine_comes_back_as_one_small_file(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = tmp_path / "pier.zip"
    share_article(folder, sent, key=False)
    away = tmp_path / "away"
    away.mkdir()
    shutil.copy(sent, away)
    monkeypatch.chdir(away)
    form = desk.second_reading("pier.zip")
    assert {path.name for path in (away / "articles" / "pier").iterdir()} == {"article.txt", "article.toml"}
    form.name.value = "Bela Novak"
    form.start.click()
    (screen,) = form.screen.children
    assert "reckless" not in json.dumps({k: v for k, v in screen.task.items() if k != "prompt"})
    page = Page(screen)
    assert page.state["marks"] == []
    page.do(
        put("p.1", "artifact", "control", text=spans("Share")),
        put("p.2", "attribution", "attribution", {"source_kind": "named"}, **{k: spans(v) for k, v in CLAIM.items()}),
    )
    form.finish.click()
    form.sure.click()
    (file,) = (away / "articles" / "pier" / "handins").glob("*.jsonl")
    assert file.name.startswith("reading-pier--Bela-Novak--")
    assert "Send it to whoever asked you to read." in form.message.value
    assert page.state["closed"]
    again = desk.second_reading("pier.zip", "Bela Novak")  # the file may be wanted once more
    assert "This reading was ended." in again.message.value
    assert f'download="{file.name}"' in again.message.value
    assert not (away / "articles" / "pier" / "passes").exists()

    arrived = take_reading(folder, file.read_bytes(), file.name)
    assert arrived.reader == "bela-novak"
    assert "1 artifact, 1 attribution, 0 loaded" in arrived.told[0]
    assert take_reading(folder, file.read_bytes(), file.name) == arrived  # picked twice: nothing is doubled
    made = AnnotationSet.load(folder / "passes" / "bela-novak.json", Article.load(folder))
    assert [a.label for a in made.annotations] == ["control", "attribution"]
    assert adjudication(folder, ("first", "bela-novak")).places[0].agreed


def test_a_reading_at_home_shows_neither_draft_nor_first_pass_and_is_kept_at_once(folder: Path) -> None:
    form = desk.second_reading(folder, "Cleo")
    (screen,) = form.screen.children
    page = Page(screen)
    assert page.state["marks"] == []
    page._say({"t": "ask", "what": "machine"})
    assert page.heard[-1]["t"] == "fault"  # nothing may be laid over a blind reading
    (verdict,) = [m for m in page.do({"do": "check", "reason": None}) if m["t"] == "verdict"]
    assert verdict["sentences"][0] == "Your reading holds 0 artifacts, 0 attributions, 0 loaded words."
    page.do(said("nothing:loaded", True))
    form.finish.click()
    form.sure.click()
    assert AnnotationSet.load(folder / "passes" / "cleo.json", Article.load(folder)).made == BLIND
    assert "kept in" in form.message.value


def test_an_unfinished_mark_keeps_a_reading_open_and_is_named(folder: Path) -> None:
    form = desk.second_reading(folder, "Dora")
    page = Page(form.screen.children[0])
    page.do(put("p.1", "loaded", "loaded", text=spans("reckless")))
    form.finish.click()
    form.sure.click()
    assert "The mark in line 24 is not finished. Choose one of the labels." in form.message.value
    assert not page.state["closed"]
    page.do(put("p.1", "loaded", "modifier", text=spans("reckless")))
    form.finish.click()
    form.sure.click()
    assert (folder / "passes" / "dora.json").is_file()


def test_each_reader_has_a_journal_of_their_own_and_no_name_is_asked_for(folder: Path) -> None:
    Page(desk.second_reading(folder, "Cleo").screen.children[0]).do(put("p.1", "loaded", "verb", text=spans("botched")))
    assert Page(desk.second_reading(folder, "Dora").screen.children[0]).state["marks"] == []
    assert len(Page(desk.second_reading(folder, "Cleo").screen.children[0], "b").state["marks"]) == 1
    form = desk.second_reading(folder)
    form.start.click()
    assert "Who reads? Type a name" in form.message.value


def test_a_reading_of_another_text_or_article_and_what_is_none_are_told(folder: Path, tmp_path: Path) -> None:
    other = bring(STORY.replace("April", "August").encode(), "pier.txt", tmp_path / "there", "pier").folder
    third = bring(b"A headline\n\nAnother story altogether, told in one line.\n", "x.txt", tmp_path, "hall").folder
    files = {}
    for name, place in (("other", other), ("third", third)):
        reading = open_reading(place, "Eva")
        reading.journal.append("reading", 1, "p", [{"n": 1, "do": "answer", "key": "nothing:loaded", "value": True}])
        files[name] = reading.end(NOW).read_bytes()
    with pytest.raises(CopydeskError, match="a reading of another version of the text"):
        take_reading(folder, files["other"], "a.jsonl")
    with pytest.raises(CopydeskError, match="a reading of hall"):
        take_reading(folder, files["third"], "a.jsonl")
    for data, told in ((b"", "is empty"), (b"PK\x03\x04", "a zip"), (b"{}\n", "line 1")):
        with pytest.raises(CopydeskError, match=told):
            take_reading(folder, data, "a.jsonl")
    from classroom_helpers import handin

    with pytest.raises(CopydeskError, match="it is no reading of an article"):
        take_reading(folder, handin("Ann"), "a.jsonl")
    assert sorted(x.name for x in (folder / "passes").iterdir()) == ["first.json", "second.json"]


def test_a_reading_of_thousands_of_marks_is_none(folder: Path) -> None:
    reading = open_reading(folder, "Gus")
    ops = [{**put(f"p.{n}", "loaded", "verb", text=spans("botched")), "n": n} for n in range(1, 1002)]
    reading.journal.append("reading", 1, "p", ops)
    file = reading.end(NOW)
    with pytest.raises(CopydeskError, match="holds 1,001 marks: nobody reads so"):
        take_reading(folder, file.read_bytes(), file.name)


def test_another_reading_under_the_same_name_never_replaces_the_first(folder: Path) -> None:
    before = (folder / "passes" / "first.json").read_bytes()
    reading = open_reading(folder, "First")
    reading.journal.append("reading", 1, "p", [{"n": 1, "do": "answer", "key": "nothing:loaded", "value": True}])
    file = reading.end(NOW)
    with pytest.raises(CopydeskError, match="Another reading by first is kept already"):
        take_reading(folder, file.read_bytes(), file.name)
    assert take_reading(folder, file.read_bytes(), file.name, "First, again").reader == "first-again"
    assert (folder / "passes" / "first.json").read_bytes() == before


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Ada Quist", "ada-quist"),
        ("  Zoë  ", "zoë"),
        ("../../etc", "etc"),
        ("a/b\\c:d", "a-b-c-d"),
        ("李", "李"),
        ("…", "student"),
    ],
)
def test_a_readers_name_makes_a_safe_files_name(typed: str, name: str) -> None:
    assert reader_name(typed) == name


# ---- by command


def run(*words: Any) -> Any:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_readings_are_taken_by_command_and_one_that_is_none_stops_no_other(folder: Path, tmp_path: Path) -> None:
    for name in ("first", "second"):
        (folder / "passes" / f"{name}.json").unlink()
    files = []
    for name in ("Eva", "Finn"):
        reading = open_reading(folder, name)
        reading.journal.append("reading", 1, "p", [{"n": 1, "do": "answer", "key": "nothing:loaded", "value": True}])
        files.append(reading.end(NOW))
    (tmp_path / "notes.txt").write_text("no reading")
    ran = run("article", "take", folder, files[0], tmp_path / "notes.txt", files[1])
    assert ran.exit_code == 1
    assert "eva’s reading is kept in" in ran.output
    assert "finn’s reading is kept in" in ran.output
    assert "notes.txt, line 1 is not the start of a hand-in." in ran.output
    assert "2 people have read it. Compare them in a notebook: desk.adjudicate(" in ran.output
    assert run("article", "take", folder, *files, "--reader", "X").exit_code == 1


@pytest.mark.parametrize("damaged", ["{", "[1]", "\xff"])
def test_a_damaged_agreement_is_told_and_no_traceback(folder: Path, damaged: str) -> None:
    AnnotationSet.of(Article.load(folder), "gold", []).save(folder / "gold.json")
    (folder / "agreement.json").write_bytes(damaged.encode("latin-1"))
    (folder / "page.html").write_bytes("<p>Straße".encode("latin-1"))
    told = check_article(folder)
    assert any("agreement.json is not what the passes give" in each for each in told)
    assert any("page.html is not UTF-8" in each for each in told)


def test_a_file_to_read_whose_name_is_taken_by_another_text_is_told_in_words_for_a_notebook(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share_article(folder, tmp_path / "to-read.zip", key=False)
    bring(STORY.replace("reckless", "careful").encode(), "pier.txt", tmp_path / "articles", folder.name)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CopydeskError, match=r"holds another text of that name\. Give that folder another name"):
        desk.second_reading("to-read.zip")


def test_an_agreement_with_a_reader_who_began_with_the_machines_draft_says_so(folder: Path) -> None:
    article = Article.load(folder)
    AnnotationSet.of(article, "reader-a", FIRST, FROM_DRAFT).save(folder / "passes" / "reader-a.json")
    (folder / "passes" / "first.json").unlink()
    told = "reader-a started from the machine’s draft and did not read blind"
    ran = run("article", "agree", folder)
    assert ran.exit_code == 0, ran.output
    assert f"{folder.name}: {told}" in ran.output
    assert json.loads((folder / "agreement.json").read_text())["loaded"]["made"] == ["draft", ""]
    page = Page(desk.adjudicate(folder))
    assert page.widget.task["not_blind"].startswith(told)
    page.do(*(said(key, value) for key, value in directed(page.widget.task).items()))
    page._say({"t": "ask", "what": "gold", "text": "Ada"})
    assert told in " ".join(page.heard[-1]["told"])
    (folder / "passes" / "reader-a.json").unlink()
    keep(folder, "first", FIRST)
    assert task_for_view(adjudication(folder))["not_blind"] == ""


@pytest.mark.parametrize("readers", [1, 2, 3])
def test_check_and_agree_take_an_own_article_with_one_two_or_three_readers(folder: Path, readers: int) -> None:
    if readers == 3:
        keep(folder, "third", SECOND)
    if readers == 1:
        (folder / "passes" / "second.json").unlink()
    core = annotation("loaded", "modifier", "g1", {"text": "reckless"}, by="gold", rationale=REASON)
    core = core.with_(attrs={"voice": "outlet", "direction": "against"})
    alone = annotation("loaded", "verb", "g2", {"text": "botched"}, by="gold", rationale=REASON, attrs=dict(core.attrs))
    AnnotationSet.of(Article.load(folder), "gold", [core, alone]).save(folder / "gold.json")
    agreed = run("article", "agree", folder)
    checked = run("article", "check", folder)
    if readers == 1:
        assert agreed.exit_code == 1
        assert "holds 1 of the two passes that agreement needs" in agreed.output
        assert checked.exit_code == 0, checked.output
        return
    assert agreed.exit_code == 0, agreed.output
    assert len(json.loads((folder / "agreement.json").read_text())["artifact"]["readers"]) == readers
    both = "not both passes" if readers == 2 else "only one of the passes"
    assert f"g2: it is core, but {both} marked it. Make it open." in checked.output
    assert "1 problem." in checked.output
    (folder / "agreement.json").unlink()
    assert "is not what the passes give. Run `copydesk article agree" in run("article", "check", folder).output
