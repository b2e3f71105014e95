"""Annotations there and back, in every form, and what a damaged file says."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import annotation_sets, articles

from copydesk.errors import CopydeskError
from copydesk.kit import kit_root
from copydesk.marks.annotation import AnnotationSet, Span
from copydesk.marks.exchange import FORMS, export, form_of, from_rows, read, rows, span_rows
from copydesk.marks.exchange.brat import fragments
from copydesk.marks.exchange.table import csv_of, from_csv, to_csv
from copydesk.text.article import Article

ARTICLES = kit_root() / "data" / "articles"
SLUGS = sorted(path.parent.name for path in ARTICLES.glob("*/gold.json"))


def gold_of(slug: str) -> tuple[Article, AnnotationSet]:
    article = Article.load(ARTICLES / slug)
    return article, AnnotationSet.load(ARTICLES / slug / "gold.json", article)


def there_and_back(marks: AnnotationSet, article: Article, form: str, folder: Path) -> AnnotationSet:
    files, told = export(marks, article, form, "out" + FORMS[form].endings[0])
    for name, data in files.items():
        (folder / name).write_bytes(data)
    path = folder / next(iter(files))
    assert form_of(path, path.read_bytes()) == form
    back, more = read(path, path.read_bytes(), article, form)
    assert (told, more) == ([], [])
    return back


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("slug", SLUGS)
def test_the_kits_gold_comes_back_from_every_form_as_it_was(slug: str, form: str, tmp_path: Path) -> None:
    article, gold = gold_of(slug)
    assert there_and_back(gold, article, form, tmp_path) == gold


@pytest.mark.parametrize("form", ["json", "csv", "w3c", "brat"])
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_any_marks_of_any_text_come_back_from_every_form(
    form: str, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    article = data.draw(articles())
    marks = data.draw(annotation_sets(article))
    files, told = export(marks, article, form, "out" + FORMS[form].endings[0])
    folder = tmp_path_factory.getbasetemp() / "any"
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    path = folder / next(iter(files))
    back, more = read(path, path.read_bytes(), article, form)
    kept = [mark for mark in marks.annotations if form != "brat" or any(_seen(article, s) for _, s in mark.all_spans())]
    assert len(told) == len(marks.annotations) - len(kept)
    assert more == []
    assert list(back.annotations) == kept
    assert (back.by, back.made) == (marks.by, marks.made) or not kept


def _seen(article: Article, span: Span) -> bool:
    return bool(fragments(article.text, [span]))


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_rows_come_back_as_they_were_and_pandas_changes_nothing(data: st.DataObject) -> None:
    article = data.draw(articles())
    marks = data.draw(annotation_sets(article))
    table = rows(marks, article)
    back = from_rows(table, article, marks.by)
    assert back == marks
    assert len(span_rows(marks, article)) == sum(1 for mark in marks.annotations for _ in mark.all_spans())


def test_rows_go_through_a_data_frame(tmp_path: Path) -> None:
    import pandas as pd

    article, gold = gold_of("hotel-forecast")
    frame = pd.DataFrame(rows(gold, article))
    assert from_rows(frame.to_dict("records"), article) == gold
    spans = pd.DataFrame(span_rows(gold, article))
    assert set(spans["role"]) == {"text", "content", "source", "cue"}
    assert all(article.text[row.start : row.end] == row.text for row in spans.itertuples())
    (tmp_path / "gold.csv").write_bytes(to_csv(gold, article))
    read_back = pd.read_csv(tmp_path / "gold.csv")
    assert list(read_back["start"]) == [mark.start for mark in gold.annotations]
    assert (read_back["voice"].dropna() == frame["voice"].dropna()).all()


# --- a table ---------------------------------------------------------------------------------------------------------


def test_a_table_opens_in_a_spreadsheet_and_no_cell_of_it_is_a_formula() -> None:
    article = Article.from_text("=HYPERLINK(1) +1 @x -2 and ＝3", "a")
    marks = AnnotationSet.of(article, "=cmd", [])
    base = json.loads(gold_of("three-sentences")[1].to_bytes())["annotations"][0]
    from copydesk.marks.annotation import Annotation

    found = [
        Annotation.from_json(
            {
                **base,
                "id": f"-{n}",
                "layer": "loaded",
                "label": "verb",
                "spans": {"text": [[at, at + 2]]},
                "attrs": {"=a": "+b"},
                "rationale": "\t=1",
            }
        )
        for n, at in enumerate((0, 14, 17, 20, 27))
    ]
    marks = AnnotationSet.of(article, "=cmd", found)
    data = to_csv(marks, article)
    assert data.startswith(b"\xef\xbb\xbf")
    for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        assert not [cell for cell in row if cell[:1] in tuple("=+-@\t\r＝")]
    assert from_csv(data, article, "a.csv") == marks
    assert not to_csv(marks, article, mark=False).startswith(b"\xef")
    assert from_csv(to_csv(marks, article, mark=False, delimiter=";"), article, "a.csv") == marks


def test_a_table_that_a_spreadsheet_saved_its_own_way_is_read(tmp_path: Path) -> None:
    article, gold = gold_of("three-sentences")
    text = to_csv(gold, article).decode("utf-8-sig")
    table = list(csv.reader(io.StringIO(text, newline="")))
    out = io.StringIO(newline="")
    csv.writer(out, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(
        [*table, [""] * len(table[0])]
    )
    for encoding in ("utf-8", "utf-16"):
        assert from_csv(out.getvalue().encode(encoding), article, "a.csv") == gold


def test_a_table_may_be_typed_by_hand() -> None:
    article = Article.from_text("The regime said no.", "a")
    got = from_csv(b"layer,label,start,end\nloaded,label,4,10\nattribution,attribution,16,18\n", article, "a.csv", "me")
    assert [(mark.id, mark.layer, dict(mark.spans)) for mark in got.annotations] == [
        ("r1", "loaded", {"text": (Span(4, 10),)}),
        ("r2", "attribution", {"content": (Span(16, 18),)}),
    ]
    assert got.by == "me"


DAMAGED_TABLES = {
    "nothing": (b"", "t.csv is empty"),
    "no utf-8": (b"layer,label\n\xff", "t.csv, byte 12: this is not UTF-8"),
    "no heads": (b"a,b\n1,2\n", "t.csv, line 1 has no column layer"),
    "no label": (b"layer,b\n1,2\n", "t.csv, line 1 has no column label"),
    "one head twice": (b"layer,label,id,id\n", "t.csv, line 1: two columns are called id"),
    "an open quote": (b'layer,label\nloaded,"verb\n', "t.csv, line 2: this is not CSV"),
    "too many cells": (b"layer,label,spans\nloaded,verb,text 0-3,x\n", "t.csv, line 2 has 4 cells under 3 heads"),
    "no place": (b"layer,label\n\nloaded,verb\n", "t.csv, line 3: row 1: it has neither spans nor a start"),
    "a bad place": (b"layer,label,spans\nloaded,verb,text 3..5\n", "line 2: row 1: the spans “text 3..5” cannot"),
    "behind the text": (b"layer,label,spans\nloaded,verb,text 3-500\n", "ends behind the text"),
    "an unknown role": (b"layer,label,spans\nloaded,verb,cue 3-5\n", "the layer loaded has no role 'cue'"),
    "an unknown layer": (b"layer,label,spans\nmood,verb,text 3-5\n", "there is no layer 'mood'"),
    "another text": (b"layer,label,spans,text\nloaded,verb,text 4-10,junta\n", "its text is “junta”, but “regime”"),
    "an id twice": (b"id,layer,label,spans\na,loaded,verb,text 0-3\na,loaded,verb,text 4-6\n", "also the id of line 2"),
    "an unknown label": (b"layer,label,spans\nloaded,slant,text 4-10\n", "there is no label 'slant'"),
}  # fmt: skip


@pytest.mark.parametrize("name", DAMAGED_TABLES)
def test_a_damaged_table_is_one_sentence_with_its_line(name: str) -> None:
    data, told = DAMAGED_TABLES[name]
    with pytest.raises(CopydeskError, match=re.escape(told)) as caught:
        read(Path("t.csv"), data, Article.from_text("The regime said no.", "a"), "csv")
    assert str(caught.value).count("\n") == 0
    assert "t.csv" in str(caught.value)


def test_a_class_table_puts_the_student_first() -> None:
    row = [{"id": "a", "student": "Zoë", "task": "1", "layer": "loaded", "label": "verb"}]
    data = csv_of(row, first=["student", "task"], mark=False)
    assert data.decode() == "student,task,id,layer,label\r\nZoë,1,a,loaded,verb\r\n"
