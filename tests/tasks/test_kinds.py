"""What each kind of task takes, says and scores, without a page and without a notebook."""

from pathlib import Path
from typing import Any

import pytest

from copydesk.errors import CopydeskError
from copydesk.journal.fold import Fold, TaskState
from copydesk.marks.annotation import Annotation, AnnotationSet
from copydesk.tasks.assignment import read_assignment
from copydesk.tasks.cleaning import counts
from copydesk.tasks.keys import build_task_key, read_keys, write_keys
from copydesk.tasks.kind import Context
from copydesk.tasks.kinds import accept, ask, context_of, reply, score_task, task_for_page
from copydesk.text.article import Article

TEXT = "Ferry late\n\nThe ferry was late, said Noa Brandt.\n\nShare this\n\nIt left at noon.\n\n31\n"
TASKS = """
id = "try"
title = "A try"
feedback = "{feedback}"
[[task]]
id = "1"
kind = "mark"
article = "ferry"
prompt = "Mark."
layers = ["artifact"]
ask = ["span", "label"]
points = 4
[[task]]
id = "2"
kind = "choose"
prompt = "Pick."
commit = true
options = [{{ id = "a", text = "A", why = "No." }}, {{ id = "b", text = "B", why = "Yes." }}]
answer = ["b"]
reveal = "It is B."
[[task]]
id = "3"
kind = "estimate"
prompt = "Guess."
unit = "words"
answer = 100
[[task]]
id = "4"
kind = "choose"
prompt = "Pick all."
many = true
options = [{{ id = "a", text = "A" }}, {{ id = "b", text = "B" }}, {{ id = "c", text = "C" }}]
answer = ["a", "b"]
"""


def artifact(name: str, start: int, end: int, label: str, **more: Any) -> Annotation:
    spans = {"text": ((start, end),)}
    return Annotation.from_json(
        {
            "id": name,
            "layer": "artifact",
            "label": label,
            "spans": {k: [list(x) for x in v] for k, v in spans.items()},
            **more,
        }
    )


@pytest.fixture
def contexts(tmp_path: Path) -> dict[str, Context]:
    return make(tmp_path, "now")


def make(folder: Path, feedback: str) -> dict[str, Context]:
    place = folder / "articles" / "ferry"
    article = Article.from_text(TEXT, "ferry")
    article.save(place)
    share, count = TEXT.index("Share"), TEXT.index("31")
    gold = [
        artifact("g1", share, share + 10, "control", by="gold", rationale="It is a button."),
        artifact("g2", count, count + 2, "counter", by="gold", rationale="It counts shares."),
    ]
    AnnotationSet.of(article, "gold", gold).save(place / "gold.json")
    (folder / "tasks.toml").write_text(TASKS.format(feedback=feedback))
    assignment = read_assignment(folder / "tasks.toml")
    return {t.id: context_of(assignment, t, build_task_key(assignment, t)) for t in assignment.tasks.values()}


def state(*ops: dict[str, Any]) -> TaskState:
    fold = Fold()
    for n, op in enumerate(ops, 1):
        fold.apply({"seq": n, "n": n, "client": "c", "task": "1", "round": 1, "at": "", **op})
    return fold.state()


def put(name: str, start: int, end: int, label: str = "control") -> dict[str, Any]:
    spans = {"text": [[start, end]]}
    return {"do": "put", "mark": {"id": name, "layer": "artifact", "label": label, "spans": spans, "attrs": {}}}


SHARE = put("c.1", TEXT.index("Share"), TEXT.index("Share") + 10)
COUNT = put("c.2", TEXT.index("31"), TEXT.index("31") + 2, "counter")


def test_right_marks_earn_all_points_and_a_wrong_label_costs_its_part(contexts: dict[str, Context]) -> None:
    assert score_task(contexts["1"], state(SHARE, COUNT)).points == 4
    wrong = state(SHARE, put("c.2", TEXT.index("31"), TEXT.index("31") + 2, "teaser"))
    assert score_task(contexts["1"], wrong).points == pytest.approx(4 * (1 + 0.7) / 2)


def test_an_unopened_task_earns_nothing_and_says_so(contexts: dict[str, Context]) -> None:
    score = score_task(contexts["1"], state())
    assert (score.points, score.opened, score.note) == (0, False, "not opened")


def test_the_first_check_and_the_last_state_are_told_apart(contexts: dict[str, Context]) -> None:
    score = score_task(contexts["1"], state(SHARE, {"do": "check", "reason": None}, COUNT))
    assert score.first == 0.5
    assert score.share == 1


@pytest.mark.parametrize(
    ("op", "words"),
    [
        (put("c.1", 0, 9999), "ends behind the text"),
        (put("c.1", 0, 4, "sparkle"), "no label 'sparkle'"),
        (
            {"do": "put", "mark": {"id": "c.1", "layer": "loaded", "label": "verb", "spans": {"text": [[0, 3]]}}},
            "about artifacts",
        ),
        ({"do": "put", "mark": {**SHARE["mark"], "attrs": {"voice": "outlet"}}}, "has no 'voice'"),
        ({"do": "answer", "key": "nothing:artifact:99", "value": True}, "Line 99 does not belong"),
        ({"do": "answer", "key": "nothing:artifact", "value": "yes"}, "either true or false"),
        ({"do": "answer", "key": "mood", "value": True}, "does not ask for 'mood'"),
        ({"do": "commit"}, "nothing to commit"),
    ],
)
def test_an_annotator_refuses_what_is_no_mark_of_its_layer(contexts: dict[str, Context], op: Any, words: str) -> None:
    assert words in (accept(op, contexts["1"]) or "")


def test_sound_marks_and_nothing_here_are_taken(contexts: dict[str, Context]) -> None:
    for op in (SHARE, {"do": "answer", "key": "nothing:artifact:5", "value": True}, {"do": "del", "mark": "c.1"}):
        assert accept(op, contexts["1"]) is None


def test_a_check_answers_in_a_lesson_and_is_refused_where_the_teacher_keeps_the_key(
    contexts: dict[str, Context], tmp_path: Path
) -> None:
    verdict = reply({"do": "check"}, contexts["1"], state(SHARE))
    assert verdict is not None
    assert verdict["share"] == 0.5
    assert {item["outcome"] for item in verdict["items"]} >= {"found", "missed"}
    after = make(tmp_path / "after", "after")
    assert "your teacher" in (accept({"do": "check"}, after["1"]) or "")
    assert reply({"do": "check"}, after["1"], state(SHARE)) is None
    assert task_for_page(after["1"], 1)["count"] is None


def test_the_page_gets_nothing_of_the_key(contexts: dict[str, Context]) -> None:
    told = str([task_for_page(context, 1) for context in contexts.values()])
    for secret in ("It is a button.", "Yes.", "It is B.", "answer"):
        assert secret not in told


def test_picking_everything_does_not_pay(contexts: dict[str, Context]) -> None:
    def share(*picked: str) -> float:
        return score_task(contexts["4"], state({"do": "answer", "key": "choice", "value": list(picked)})).share

    assert (share("a", "b"), share("a"), share("a", "b", "c"), share("c")) == (1, 0.5, 0.5, 0)


def test_a_choice_takes_only_its_options_and_tells_why_after_the_commit(contexts: dict[str, Context]) -> None:
    assert accept({"do": "answer", "key": "choice", "value": "z"}, contexts["2"]) == "That is none of the options."
    verdict = reply({"do": "commit"}, contexts["2"], state({"do": "answer", "key": "choice", "value": "a"}))
    assert verdict is not None
    assert verdict["reveal"] == "It is B."
    assert [(item["outcome"], item["why"]) for item in verdict["items"]] == [("extra", "No."), ("missed", "Yes.")]


@pytest.mark.parametrize(("number", "share"), [(100, 1), (109, 1), (118, 0.5), (130, 0), (None, 0)])
def test_an_estimate_pays_by_how_close_it_is(contexts: dict[str, Context], number: float | None, share: float) -> None:
    assert score_task(contexts["3"], state({"do": "answer", "key": "number", "value": number})).share == share


@pytest.mark.parametrize("value", ["12", True, float("nan"), 5000])
def test_an_estimate_is_a_number_in_its_range(contexts: dict[str, Context], value: Any) -> None:
    assert accept({"do": "answer", "key": "number", "value": value}, contexts["3"])


def test_the_machines_reading_is_shown_only_after_ones_own_try(contexts: dict[str, Context]) -> None:
    before = ask({"what": "machine"}, contexts["1"], state(SHARE))
    assert before is not None
    assert before["annotations"] == []
    assert before["why"]
    after = ask({"what": "machine"}, contexts["1"], state(SHARE, {"do": "check", "reason": None}))
    assert after is not None
    assert any(TEXT[a["spans"]["text"][0][0] :].startswith("Share") for a in after["annotations"])
    assert ask({"what": "diary"}, contexts["1"], state()) is None


def test_keys_are_written_and_read_back_the_same(contexts: dict[str, Context], tmp_path: Path) -> None:
    assignment = contexts["1"].assignment
    keys = {name: context.key for name, context in contexts.items() if context.key is not None}
    write_keys(tmp_path / "key.json", assignment, keys)
    assert read_keys(tmp_path / "key.json", assignment) == keys


def test_the_key_of_another_edition_is_refused(contexts: dict[str, Context], tmp_path: Path) -> None:
    assignment = contexts["1"].assignment
    keys = {name: context.key for name, context in contexts.items() if context.key is not None}
    write_keys(tmp_path / "key.json", assignment, keys)
    newer = read_assignment(_renumbered(assignment.file, tmp_path))
    with pytest.raises(CopydeskError, match="edition 1, but try, edition 2, is graded"):
        read_keys(tmp_path / "key.json", newer)


def _renumbered(file: Path, to: Path) -> Path:
    newer = to / "newer.toml"
    newer.write_text("edition = 2\n" + file.read_text())
    return newer


def test_cleaning_changes_the_count_of_words(contexts: dict[str, Context]) -> None:
    rows = counts(contexts["1"], state(SHARE, {"do": "check", "reason": None})).rows
    assert [row["words"] for row in rows] == [16, 14, 13]
