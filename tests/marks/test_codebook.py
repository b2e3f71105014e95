import json
from pathlib import Path

from copydesk.marks.annotation import ROLES
from copydesk.marks.codebook import codebook
from copydesk.marks.codebook_page import codebook_page

FAMILIES = {
    "foreign": {"page-date", "counter", "control", "teaser", "credit", "section", "promo"},
    "displaced": {"caption", "repeat"},
    "damaged": {"encoding"},
}


def test_the_codebook_has_the_three_layers_with_their_labels_families_and_roles() -> None:
    book = codebook()
    assert list(book.layers) == ["artifact", "attribution", "loaded"]
    artifact = book.layers["artifact"]
    for family, labels in FAMILIES.items():
        assert {x.name for x in artifact.labels if x.family == family} == labels
    assert {x.name for x in book.layers["loaded"].labels} == {
        "label", "verb", "modifier", "exaggeration", "euphemism", "metaphor", "idiom", "scare-quote",
    }  # fmt: skip
    assert {x.name for x in book.layers["attribution"].roles} == set(ROLES["attribution"])


def test_every_label_has_a_student_word_a_question_an_example_and_a_key_of_its_own() -> None:
    for layer in codebook().layers.values():
        for group in (layer.labels, layer.families, layer.roles):
            keys = [x.key for x in group]
            assert len(set(keys)) == len(keys)
            assert all(x.short and x.question and x.key for x in group)
        assert all(x.example for x in layer.labels)


def test_a_students_mark_may_carry_a_label_a_family_or_just_the_layer() -> None:
    artifact = codebook().layers["artifact"]
    assert all(artifact.may_label(name) for name in ("artifact", "foreign", "teaser"))
    assert not artifact.may_label("modifier")
    assert artifact.family_of("teaser") == artifact.family_of("foreign") == "foreign"
    assert artifact.family_of("artifact") is None


def test_student_words_stand_beside_the_fields_terms() -> None:
    book = codebook()
    assert [book.short("attribution", role) for role in ("source", "cue", "content")] == ["who", "tie", "claim"]
    assert book.value_short("voice", "ambiguous") == "can't tell"


def test_the_widget_gets_the_codebook_as_plain_objects() -> None:
    assert json.loads(json.dumps(codebook().to_json()))["layers"]["loaded"]["labels"][0]["name"] == "label"


def test_the_codebook_to_read_and_print_is_made_from_the_one_that_the_kit_uses() -> None:
    written = Path(__file__).resolve().parents[2] / "data" / "CODEBOOK.md"
    assert written.read_text(encoding="utf-8") == codebook_page()
