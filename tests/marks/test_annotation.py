import json
from pathlib import Path
from typing import Any

import pytest

from copydesk.errors import CopydeskError
from copydesk.marks.annotation import Annotation, AnnotationSet, Span
from copydesk.text.article import Article

ARTICLE = Article.from_text("“We wait,” said Noa Brandt. 🚢 Share this.\n", "pier")
RELATION: dict[str, Any] = {
    "id": "a1",
    "layer": "attribution",
    "label": "attribution",
    "spans": {"source": [[16, 26]], "cue": [[11, 15]], "content": [[0, 10]]},
    "attrs": {"quotation": "direct"},
    "by": "gold",
    "rationale": "She is named.",
    "status": "core",
    "also_ok": [{"spans": {"source": [[16, 19]]}, "worth": 0.5, "why": "Her first name points to her."}],
}


def changed(**fields: Any) -> dict[str, Any]:
    return {**RELATION, **fields}


def test_an_annotation_goes_to_json_and_back_unchanged() -> None:
    annotation = Annotation.from_json(RELATION, length=len(ARTICLE.text))
    assert annotation.to_json() == RELATION
    assert annotation.main == (Span(0, 10),)
    assert (annotation.start, annotation.end) == (0, 26)


def test_pieces_of_a_role_are_put_in_text_order() -> None:
    pieces = changed(spans={"content": [[20, 24], [0, 10]]})
    assert Annotation.from_json(pieces).role("content") == (Span(0, 10), Span(20, 24))


@pytest.mark.parametrize(
    ("obj", "words"),
    [
        ([], "an annotation is a JSON object, not a list"),
        (changed(id=""), "has no id"),
        (changed(layer="tone"), "no layer 'tone'"),
        (changed(layer=["loaded"]), "no layer ['loaded']"),
        (changed(label=3), "no label"),
        (changed(spans={"text": [[0, 3]]}), "no role 'text'"),
        (changed(spans={}), "covers nothing"),
        (changed(spans={"content": [[5, 5]]}), "[5, 5] is no span"),
        (changed(spans={"content": [[0, True]]}), "is no span"),
        (changed(spans={"content": [[0, 999]]}), "ends behind the text, which has 42"),
        (changed(status="closed"), "status is 'closed'"),
        (changed(attrs=[]), "attrs is a list"),
        (changed(rationale=7), "rationale is a number"),
        (changed(also_ok=[{"worth": 2}]), "worth is 2"),
    ],
)
def test_a_wrong_annotation_is_refused_in_one_sentence_that_names_it(obj: Any, words: str) -> None:
    with pytest.raises(CopydeskError) as error:
        Annotation.from_json(obj, length=len(ARTICLE.text), where="gold.json")
    assert words in str(error.value)
    assert str(error.value).startswith("gold.json: ")


def test_a_set_is_saved_one_annotation_a_line_and_read_back(tmp_path: Path) -> None:
    annotations = [Annotation.from_json(changed(id=name)) for name in ("a1", "a2")]
    AnnotationSet.of(ARTICLE, "gold", annotations).save(tmp_path / "gold.json")
    assert len((tmp_path / "gold.json").read_text().splitlines()) == 4
    assert AnnotationSet.load(tmp_path / "gold.json", ARTICLE).annotations == tuple(annotations)
    AnnotationSet.of(ARTICLE, "gold", []).save(tmp_path / "empty.json")
    assert AnnotationSet.load(tmp_path / "empty.json", ARTICLE).annotations == ()


def test_annotations_of_another_version_of_the_text_are_refused(tmp_path: Path) -> None:
    AnnotationSet.of(ARTICLE, "gold", []).save(tmp_path / "gold.json")
    with pytest.raises(CopydeskError, match="another version of the text of pier"):
        AnnotationSet.load(tmp_path / "gold.json", Article.from_text(ARTICLE.text + "!", "pier"))


def test_two_annotations_of_one_name_are_refused(tmp_path: Path) -> None:
    body = {"article": "pier", "sha256": ARTICLE.sha256, "by": "gold", "annotations": [RELATION, RELATION]}
    (tmp_path / "gold.json").write_text(json.dumps(body))
    with pytest.raises(CopydeskError, match="two annotations are called a1"):
        AnnotationSet.load(tmp_path / "gold.json", ARTICLE)


@pytest.mark.parametrize("text", ["{", "[]", '{"annotations": 3}'])
def test_a_torn_annotation_file_is_told_by_name(tmp_path: Path, text: str) -> None:
    (tmp_path / "gold.json").write_text(text)
    with pytest.raises(CopydeskError, match=r"gold\.json"):
        AnnotationSet.load(tmp_path / "gold.json", ARTICLE)
