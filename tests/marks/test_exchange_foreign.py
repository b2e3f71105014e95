"""What other programs can read of ours, and what we read of theirs: W3C Web Annotations, Hypothes.is, brat."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import annotation_sets, articles

from copydesk.errors import CopydeskError
from copydesk.kit import kit_root
from copydesk.marks.annotation import Annotation, AnnotationSet, Span
from copydesk.marks.codebook import codebook
from copydesk.marks.exchange import read
from copydesk.marks.exchange.brat import configuration, fragments, to_brat
from copydesk.marks.exchange.webanno import from_webanno, source_of, to_webanno
from copydesk.text.article import Article

STORY = Article.from_text(
    "Regime slams aid plan\n\nThe regime slammed the plan on Monday, said Ola Brandt.\n"
    "“We 😀 disagree,” the\nregime said.\n",
    "a-story",
)
TEXT = STORY.text
CLAIM = "The regime slammed the plan on Monday"


def span(words: str, nth: int = 0) -> list[int]:
    at = [m.start() for m in re.finditer(re.escape(words), TEXT)][nth]
    return [at, at + len(words)]


def mark(name: str = "a", **parts: Any) -> Annotation:
    return Annotation.from_json({"id": name, "layer": "loaded", "label": "verb", **parts}, length=len(TEXT))


SAID = mark(
    layer="attribution", label="attribution", rationale="He says so.", status="open",
    spans={"content": [span(CLAIM)], "cue": [span("said")], "source": [span("Ola Brandt")]},
    attrs={"quotation": "indirect", "source_kind": "named", "stands_for": [span("Ola")]},
)  # fmt: skip


# --- W3C -------------------------------------------------------------------------------------------------------------


def check_w3c(obj: dict[str, Any], article: Article) -> None:
    """The MUSTs of the Web Annotation Data Model, sections 3 to 5, that bear on what we write."""
    assert obj["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert obj["type"] == "AnnotationCollection"
    assert re.match(r"[a-z]+:", obj["id"])
    assert isinstance(obj["label"], str)
    if not obj["total"]:
        assert "first" not in obj
        return
    page = obj["first"]
    assert (page["type"], page["partOf"], page["startIndex"]) == ("AnnotationPage", obj["id"], 0)
    assert len(page["items"]) == obj["total"] > 0
    assert len({item["id"] for item in page["items"]}) == obj["total"]
    for item in page["items"]:
        assert item["type"] == "Annotation"
        assert "bodyValue" not in item
        assert item["motivation"] == "classifying"
        for body in item["body"]:
            assert body["type"] == "TextualBody"
            assert isinstance(body["value"], str)
            assert body["purpose"] in ("classifying", "describing")
        assert item["target"]
        for target in item["target"]:
            assert target["type"] == "SpecificResource"
            position, quote = target["selector"]  # two ways to say one place
            assert (position["type"], quote["type"]) == ("TextPositionSelector", "TextQuoteSelector")
            start, end = position["start"], position["end"]
            assert article.text[start:end] == quote["exact"]
            assert article.text[:start].endswith(quote["prefix"])
            assert article.text[end:].startswith(quote["suffix"])


@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_what_we_write_keeps_to_the_recommendation(data: st.DataObject) -> None:
    article = data.draw(articles())
    marks = data.draw(annotation_sets(article))
    check_w3c(json.loads(to_webanno(marks, article)), article)


def test_the_source_is_named_by_the_hash_of_its_text() -> None:
    # RFC 6920, section 8.1: the hash of “Hello World!”
    named = "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"
    assert source_of(Article.from_text("Hello World!")) == named


def test_offsets_are_code_points_and_each_part_says_its_role() -> None:
    quoted = mark(spans={"text": [span("disagree")]})
    obj = json.loads(to_webanno(AnnotationSet.of(STORY, "me", [quoted, SAID]), STORY))
    first, second = obj["first"]["items"]
    assert first["target"][0]["selector"][0]["start"] == TEXT.index("disagree")
    assert [target["role"] for target in second["target"]] == ["source", "cue", "content"]


def hypothesis_export(*targets: dict[str, Any], **facts: Any) -> bytes:
    """As the Hypothes.is client exports it."""
    notes = [
        {"id": f"x{n}", "user": "acct:t@hypothes.is", "uri": "https://far.example/a", "text": "Why not “criticised”?",
         "tags": ["loaded:verb"], "target": [{"source": "https://far.example/a", "selector": [
             {"type": "RangeSelector", "startContainer": "/div[1]", "endContainer": "/div[1]", "startOffset": 3},
             {"type": "TextPositionSelector", "start": 4021, "end": 4028},
             {"type": "TextQuoteSelector", **target}]}], **facts}
        for n, target in enumerate(targets)
    ]  # fmt: skip
    return json.dumps({"export_date": "2026-11-24", "client_version": "1.1", "annotations": notes}).encode()


def test_what_hypothesis_exports_is_placed_by_its_words_and_what_stands_around_them() -> None:
    data = hypothesis_export({"exact": "slammed", "prefix": "The  regime\n ", "suffix": " the plan"})
    got, told = from_webanno(data, STORY, "h.json", "me")
    assert told == []
    (found,) = got.annotations
    assert (found.layer, found.label, found.rationale) == ("loaded", "verb", "Why not “criticised”?")
    assert found.spans == {"text": (Span(*span("slammed")),)}


def test_a_quote_that_stands_in_several_places_is_placed_by_its_surroundings_or_not_at_all() -> None:
    data = hypothesis_export(
        {"exact": "regime", "prefix": "disagree,” the ", "suffix": " said."},
        {"exact": "regime", "prefix": "", "suffix": ""},
        {"exact": "junta", "prefix": "", "suffix": ""},
        {"exact": "Monday", "prefix": "never on a ", "suffix": " in spring"},
    )
    got, told = from_webanno(data, STORY, "h.json")
    assert [found.spans["text"] for found in got.annotations] == [(Span(*span("regime", 1)),), (Span(*span("Monday")),)]
    assert told == [
        "h.json, annotation 2 was left out (verb): “regime”: its words stand in 2 places, and nothing tells which is "
        "meant.",
        "h.json, annotation 3 was left out (verb): “junta”: its words do not stand in the text.",
        "Look at line 3 (verb): “Monday”: what stands around it is not what stood there.",
    ]


def test_a_position_breaks_a_tie_and_says_so() -> None:
    target = {"selector": [
        {"type": "TextPositionSelector", "start": 99, "end": 105}, {"type": "TextQuoteSelector", "exact": "regime"},
    ]}  # fmt: skip
    page = {"type": "AnnotationPage", "items": [{"type": "Annotation", "target": target, "body": [
        {"type": "TextualBody", "value": "label", "purpose": "tagging"}, "https://far.example/body", 7]}]}  # fmt: skip
    got, told = from_webanno(json.dumps(page).encode(), STORY, "p.jsonld")
    assert got.annotations[0].spans["text"] == (Span(*span("regime", 1)),)
    assert told == ["Look at line 5 (label): “regime”: its words stand in 2 places; this is the nearest."]


@pytest.mark.parametrize(
    ("target", "body", "told"),
    [
        ("https://far.example/a", "verb", "its target is a whole page, not a passage"),
        ({"selector": []}, "verb", "it quotes no words"),
        ({"selector": [{"type": "TextQuoteSelector", "exact": " "}]}, "verb", "it quotes nothing"),
        ({"selector": [{"type": "TextQuoteSelector", "exact": "Monday"}]}, "my notes", "no label of the codebook"),
    ],
)  # fmt: skip
def test_what_cannot_be_placed_is_left_out_and_told(target: Any, body: str, told: str) -> None:
    item = {"target": target, "body": {"value": body, "purpose": "tagging"}}
    got, said = from_webanno(json.dumps(item).encode(), STORY, "p.jsonld")
    assert got.annotations == ()
    assert len(said) == 1
    assert told in said[0]


def test_a_students_word_names_a_label_too() -> None:
    short = next(label for label in codebook().layers["artifact"].labels if label.name == "control").short
    item = {"tags": [short], "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "Monday"}]}]}
    got, _ = from_webanno(json.dumps({"rows": [item]}).encode(), STORY, "p.json")
    assert [found.label for found in got.annotations] == ["control"]


DEEP = b'{"items": ' * 50_000
DAMAGED_W3C = {
    "no json": (b"{", "p.jsonld, line 1: this is not JSON"),
    "bottomless": (DEEP, "p.jsonld, line 1: this is not JSON"),
    "no utf-8": (b"\xff", "p.jsonld, line 1: this is not JSON"),
    "no annotations": (b"7", "p.jsonld holds no annotations"),
    "elsewhere": (b'{"first": "https://far.example/p1"}', "its annotations stand elsewhere, in https://far"),
    "no target": (b'[{"target": {}}, {"body": 1}]', "p.jsonld, annotation 2 has no target"),
    "another text": (
        to_webanno(AnnotationSet.of(Article.from_text("Other."), "x", []), Article.from_text("Other.")),
        "was made for another version of the text of a-story. Carry its marks over",
    ),
}


@pytest.mark.parametrize("name", DAMAGED_W3C)
def test_a_damaged_web_annotation_is_one_sentence(name: str) -> None:
    data, told = DAMAGED_W3C[name]
    with pytest.raises(CopydeskError, match=re.escape(told)):
        read(Path("p.jsonld"), data, STORY, "w3c")


@given(junk=st.recursive(
    st.none() | st.integers() | st.text(max_size=5) | st.sampled_from(["Annotation", "regime", "verb", "classifying"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
        ["target", "items", "first", "body", "selector", "type", "exact", "start", "end", "value", "purpose", "tags",
         "copydesk", "layer", "attrs", "refinedBy", "prefix", "role", "also_ok", "id"]), inner, max_size=5),
    max_leaves=25,
))  # fmt: skip
@settings(max_examples=150, deadline=None)
def test_whatever_stands_in_a_json_file_it_is_read_or_told(junk: Any) -> None:
    told, found = "p.jsonld", AnnotationSet.of(STORY, "", [])
    try:
        found, _ = from_webanno(json.dumps(junk).encode(), STORY, "p.jsonld")
    except CopydeskError as error:
        told = str(error)
    assert "p.jsonld" in told
    assert all(one.end <= len(TEXT) for one in found.annotations)


# --- brat ------------------------------------------------------------------------------------------------------------


def as_brat_checks(ann: str, text: str) -> None:
    """What brat's own reader asks of each text-bound line (its ``_parse_textbound_annotation``)."""
    for line in ann.splitlines():
        if not line.startswith("T"):
            continue
        _, head, words = line.split("\t", 2)
        kind, where = head.split(" ", 1)
        assert re.fullmatch(r"[A-Za-z0-9_-]+", kind)
        pieces = [tuple(map(int, pair.split())) for pair in where.split(";")]
        for n, (start, end) in enumerate(pieces):
            assert 0 <= start < end <= len(text)
            assert not any(end >= a and start < b for a, b in pieces[:n])
        assert words == " ".join(text[a:b] for a, b in pieces)


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_brats_own_reader_would_take_every_line(data: st.DataObject) -> None:
    article = data.draw(articles())
    marks = data.draw(annotation_sets(article))
    ann, _ = to_brat(marks, article)
    as_brat_checks(ann.decode(), article.text)
    types = {line.split("\t")[1].split(" ")[0] for line in ann.decode().splitlines() if line.startswith("T")}
    known = configuration().decode().split("[relations]")[0].split()
    assert types <= set(known)


def test_a_span_is_cut_at_each_line_break_and_joined_again() -> None:
    across = mark(spans={"text": [[span("“We")[0], span("regime said")[1]]]})
    ann, _ = to_brat(AnnotationSet.of(STORY, "me", [across]), STORY)
    first = ann.decode().splitlines()[0]
    start, middle, end = span("“We")[0], TEXT.index("\nregime said"), span("regime said")[1]
    assert first == f"T1\tloaded_verb {start} {middle};{middle + 1} {end}\t“We 😀 disagree,” the regime said"
    assert read(Path("x.ann"), ann, STORY, "brat")[0].annotations == (across,)
    assert fragments("ab\n\ncd", [Span(0, 6)]) == [Span(0, 2), Span(4, 6)]


def test_a_relation_its_attributes_and_its_reason_are_brats_own() -> None:
    lines = to_brat(AnnotationSet.of(STORY, "me", [SAID]), STORY)[0].decode().splitlines()
    assert lines[3:5] == ["R1\tsource Arg1:T3 Arg2:T1", "R2\tcue Arg1:T3 Arg2:T2"]
    assert lines[5:8] == ["A1\tquotation T3 indirect", "A2\tsource_kind T3 named", "#1\tAnnotatorNotes T3\tHe says so."]


def test_a_mark_of_nothing_but_line_breaks_is_told() -> None:
    at = TEXT.index("\n\n")
    ann, told = to_brat(AnnotationSet.of(STORY, "me", [mark(spans={"text": [[at, at + 2]]})]), STORY)
    assert ann == b""
    assert told == ["a covers nothing but line breaks; brat cannot hold it, so it was left out."]


def ann_of(*lines: str) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()


def t(number: int, kind: str, words: str, nth: int = 0) -> str:
    start, end = span(words, nth)
    return f"T{number}\t{kind} {start} {end}\t{words}"


def test_what_others_annotated_in_brat_is_read() -> None:
    ann = ann_of(
        t(1, "source", "Ola Brandt"), t(2, "cue", "said"), t(3, "content", "The regime slammed the plan on Monday"),
        "R1\tclaims Arg1:T2 Arg2:T1\t", "R2\tclaims Arg1:T2 Arg2:T3", "A1\tNegation T3", "#1\tAnnotatorNotes T2\tLook.",
        t(7, "teaser", "Regime slams aid plan"), "N1\tReference T7 Wiki:1\tx", "*\tEquiv T1 T2", "",
    )  # fmt: skip
    got, told = read(Path("x.ann"), ann, STORY, "brat", "me")
    assert told == []
    said, teaser = got.annotations
    assert {role: [TEXT[a:b] for a, b in spans] for role, spans in said.spans.items()} == {
        "source": ["Ola Brandt"], "cue": ["said"], "content": ["The regime slammed the plan on Monday"],
    }  # fmt: skip
    assert (said.attrs, said.rationale) == ({"Negation": True}, "Look.")
    assert (teaser.layer, teaser.label) == ("artifact", "teaser")


def test_an_event_is_read_as_a_relation() -> None:
    ann = ann_of(
        t(1, "attribution_cue", "said"), t(2, "source", "Ola Brandt"), t(3, "content", "The regime slammed"),
        "E1\tattribution_cue:T1 Who:T2 What:T3", "A1\tquotation E1 indirect",
    )  # fmt: skip
    (found,) = read(Path("x.ann"), ann, STORY, "brat")[0].annotations
    assert set(found.spans) == {"source", "cue", "content"}
    assert found.attrs == {"quotation": "indirect"}


def test_one_source_of_two_claims_gives_two_relations() -> None:
    ann = ann_of(
        t(1, "source", "Ola Brandt"), t(2, "cue", "said"), t(3, "content", "The regime slammed"),
        t(4, "cue", "said", 1), t(5, "content", "“We 😀 disagree,”"),
        "R1\tx Arg1:T3 Arg2:T2", "R2\tx Arg1:T2 Arg2:T1", "R3\tx Arg1:T5 Arg2:T4", "R4\tx Arg1:T5 Arg2:T1",
    )  # fmt: skip
    got = read(Path("x.ann"), ann, STORY, "brat")[0].annotations
    assert [len(found.spans) for found in got] == [3, 3]
    assert [TEXT[slice(*found.spans["cue"][0])] for found in got] == ["said", "said"]
    assert got[0].spans["cue"] != got[1].spans["cue"]
    assert got[0].spans["source"] == got[1].spans["source"]


def test_a_text_with_windows_line_ends_counts_as_brat_counted(tmp_path: Path) -> None:
    crlf = TEXT.replace("\n", "\r\n")
    at = crlf.index("slammed")
    (tmp_path / "x.txt").write_bytes(crlf.encode())
    ann = f"T1\tloaded_verb {at} {at + 7}\tslammed\r\n".encode()
    (found,) = read(tmp_path / "x.ann", ann, STORY, "brat")[0].annotations
    assert found.spans["text"] == (Span(*span("slammed")),)
    (tmp_path / "x.txt").write_text("Another story.", encoding="utf-8")
    with pytest.raises(CopydeskError, match=r"The text beside .*x\.ann is not that of a-story"):
        read(tmp_path / "x.ann", ann, STORY, "brat")


DAMAGED_BRAT = {
    "an unknown type": (ann_of("", "T1\tPerson 0 6\tRegime"), "x.ann, line 2: the codebook knows no type 'Person'"),
    "no offsets": (ann_of("T1\tloaded_verb"), "x.ann, line 1: 'T1 loaded_verb' is no text-bound line"),
    "no number": (ann_of("T1\tloaded_verb a 3\tx"), "x.ann, line 1"),
    "behind the text": (ann_of("T1\tloaded_verb 3 9999999999999999\tx"), "is no passage of a-story, which has"),
    "backwards": (ann_of("T1\tloaded_verb 6 3\tx"), "6 3 is no passage"),
    "other words": (ann_of("T1\tloaded_verb 0 6\tJunta!"), "it quotes “Junta!”, but “Regime” stands there"),
    "twice": (ann_of(t(1, "verb", "slams"), t(1, "verb", "slams")), "x.ann, line 2: T1 is there twice"),
    "a lost end": (ann_of(t(1, "cue", "said"), "R1\tx Arg1:T1 Arg2:T9"), "line 2: it speaks of T9, which is not in"),
    "no relation": (ann_of(t(1, "cue", "said"), "R1\tx T1 T1"), "line 2: “R1\tx T1 T1” is no relation"),
    "no event": (ann_of(t(1, "cue", "said"), "E1\tx"), "x.ann, line 2: “E1\tx” is no event"),
    "foreign parts": (ann_of(t(1, "verb", "slams"), t(2, "cue", "said"), "R1\tx Arg1:T1 Arg2:T2"), "it ties marks"),
    "our note torn": (ann_of(t(1, "verb", "slams"), '#1\tcopydesk T1\t{"id'), "line 2: the note of copydesk"),
    "a strange line": (ann_of("hello"), "x.ann, line 1: “hello” is no line of brat"),
    "no utf-8": (b"\xff", "x.ann, byte 0: this is not UTF-8"),
    "an id twice": (
        ann_of(t(1, "verb", "slams"), '#1\tcopydesk T1\t{"id": "T2"}', t(2, "verb", "slammed")), "are called T2"
    ),
    "bad details": (ann_of(t(1, "verb", "slams"), '#1\tcopydesk T1\t{"status": 7}'), "annotation T1: status is 7"),
}  # fmt: skip


@pytest.mark.parametrize("name", DAMAGED_BRAT)
def test_a_damaged_ann_is_one_sentence_with_its_line(name: str) -> None:
    data, told = DAMAGED_BRAT[name]
    with pytest.raises(CopydeskError, match=re.escape(told)):
        read(Path("x.ann"), data, STORY, "brat")


@given(st.lists(st.lists(st.sampled_from(
    ["T1", "T2", "R1", "E1", "A1", "#1", "\t", " ", "loaded_verb", "content", "cue", "0", "6", "99", ";",
     "Arg1:T1", "Arg2:T2", "copydesk", "{}", '{"id": "x"}', '{"spans": {"text": [[0, 3]]}}', '{"attrs": 3}',
     '{"spans": 4}', "Regime", ":T1", "x"]
), max_size=9).map("".join), max_size=5).map("\n".join))  # fmt: skip
@settings(max_examples=200, deadline=None)
def test_whatever_stands_in_an_ann_it_is_read_or_told(text: str) -> None:
    told, found = "x.ann", AnnotationSet.of(STORY, "", [])
    try:
        found, _ = read(Path("x.ann"), text.encode(), STORY, "brat")
    except CopydeskError as error:
        told = str(error)
    assert "x.ann" in told
    assert all(one.end <= len(TEXT) for one in found.annotations)


@pytest.mark.parametrize(
    "name", ["id", "reader", "by", "rule", "status", "also_ok", "label", "spans", "attrs", "rationale"]
)
@pytest.mark.parametrize("value", [None, 4, [], [[]], {}, "x", {"text": 3}, {"text": [[0, 9**9]]}, [{"label": []}]])
def test_whatever_stands_in_our_own_details_it_is_read_or_told(name: str, value: Any) -> None:
    details = {name: value}
    ann = ann_of(t(1, "verb", "slams"), f"#1\tcopydesk T1\t{json.dumps(details)}")
    item = {"target": json.loads(to_webanno(AnnotationSet.of(STORY, "", [SAID]), STORY))["first"]["items"][0]["target"]}
    page = json.dumps({**item, "tags": ["verb"], "copydesk": {**details, "layer": value}}).encode()
    for file, data, form in (("x.ann", ann, "brat"), ("p.jsonld", page, "w3c")):
        told = file
        try:
            read(Path(file), data, STORY, form)
        except CopydeskError as error:
            told = str(error)
        assert file in told


def test_a_span_that_was_moved_in_brat_stays_moved() -> None:
    overlapping = mark(spans={"text": [span("Regime slams"), span("slams aid")]})
    ann = to_brat(AnnotationSet.of(STORY, "me", [overlapping]), STORY)[0].decode()
    assert read(Path("x.ann"), ann.encode(), STORY, "brat")[0].annotations == (overlapping,)
    lines = ann.splitlines()
    lines[0] = t(1, "loaded_verb", "slams aid plan")
    moved = read(Path("x.ann"), ann_of(*lines), STORY, "brat")[0].annotations[0]
    assert moved.spans["text"] == (Span(*span("slams aid plan")),)


def test_the_configuration_names_every_type_and_value_of_the_codebook() -> None:
    text = configuration().decode()
    for name in ("artifact_page-date", "loaded_scare-quote", "attribution_source", "loaded_loaded"):
        assert f"\t{name}\n" in text
    assert re.findall(r"^\[(\w+)\]$", text, re.MULTILINE) == [
        "entities", "relations", "events", "attributes"
    ]  # fmt: skip
    for attribute in codebook().attributes.values():
        assert re.search(rf"^{attribute.name}\tArg:.*Value:.*{attribute.values[0].name}", text, re.MULTILINE)
    assert (kit_root() / "data").is_dir()
