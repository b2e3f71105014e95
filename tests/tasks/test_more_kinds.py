"""Whose word is it, a plainer version, a few sentences: what is taken, said, scored and handed out."""

import csv
import io
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from copydesk import desk
from copydesk.classroom.gradebook import grade
from copydesk.classroom.handout import make_handout, prepare
from copydesk.classroom.intake import collect
from copydesk.classroom.rehearse import rehearse
from copydesk.errors import CopydeskError
from copydesk.finders import find
from copydesk.journal.fold import Fold, TaskState
from copydesk.marks.annotation import Annotation, AnnotationSet
from copydesk.tasks.assignment import read_assignment
from copydesk.tasks.keys import build_task_key, read_keys
from copydesk.tasks.kind import Context
from copydesk.tasks.kinds import accept, ask, context_of, reply, score_task, task_for_page
from copydesk.text.article import Article

TEXT = (
    "Ferry late again\n\nThe hapless company 🙂 lost a boat, said Noa Brandt.\n\n"
    "Brandt called the timetable “a joke” and said the regime on the pier must go.\n\nThe wild crowd sang.\n"
)
TASKS = """
id = "words"
title = "Words"
feedback = "{feedback}"
[[task]]
id = "1"
kind = "voice"
article = "ferry"
prompt = "Whose word?"
points = 4
{given}
[[task]]
id = "2"
kind = "rewrite"
article = "ferry"
lines = [[7, 7]]
prompt = "Put it plainly."
points = 3
facts = ["A crowd sang.", "It was loud."]
model = "A crowd sang loudly on the pier."
[[task]]
id = "3"
kind = "write"
prompt = "Would you print it?"
points = 2
rubric = ["You give a reason."]
model = "I would ask the company first."
"""
WORDS = {
    "hapless": ("modifier", "outlet", {}),
    "a joke": ("label", "source-direct", {}),
    "regime": (
        "label",
        "ambiguous",
        {
            "also_ok": [
                {"attrs": {"voice": "source-indirect"}, "why": "She may well have used it."},
                {"attrs": {"voice": "outlet"}, "worth": 0.5, "why": "The outlet may have."},
            ]
        },
    ),
    "wild": ("modifier", "outlet", {"status": "open"}),
}


def build(folder: Path, feedback: str = "now", given: str = "") -> dict[str, Context]:
    """A folder with the tasks and their article, and each task with its key."""
    article = Article.from_text(TEXT, "ferry")
    article.save(folder / "articles" / "ferry")
    gold = [
        Annotation.from_json(
            {
                "id": f"secret-{n}",
                "layer": "loaded",
                "label": label,
                "spans": {"text": [[TEXT.index(word), TEXT.index(word) + len(word)]]},
                "attrs": {"voice": voice},
                "by": "gold",
                "rationale": f"Because of {word}, says the gold.",
                **more,
            }
        )
        for n, (word, (label, voice, more)) in enumerate(WORDS.items(), 7)
    ]
    AnnotationSet.of(article, "gold", gold).save(folder / "articles" / "ferry" / "gold.json")
    (folder / "tasks.toml").write_text(TASKS.format(feedback=feedback, given=given), encoding="utf-8")
    assignment = read_assignment(folder / "tasks.toml")
    return {t.id: context_of(assignment, t, build_task_key(assignment, t)) for t in assignment.tasks.values()}


@pytest.fixture
def contexts(tmp_path: Path) -> dict[str, Context]:
    return build(tmp_path / "words")


def said(**answers: Any) -> TaskState:
    fold = Fold()
    for n, (key, value) in enumerate(answers.items(), 1):
        op = {"do": "answer", "key": key.replace("_", ":"), "value": value}
        fold.apply({"seq": n, "n": n, "client": "c", "task": "1", "round": 1, "at": "", **op})
    return fold.state()


def answer(key: str, value: Any) -> dict[str, Any]:
    return {"do": "answer", "key": key, "value": value}


RIGHT = {"voice_1": "outlet", "voice_2": "source-direct", "voice_3": "ambiguous"}


def test_the_given_words_are_numbered_in_text_order_and_named_in_their_lines(contexts: dict[str, Context]) -> None:
    words = task_for_page(contexts["1"], 1)["spans"]
    assert [(w["id"], w["words"], w["line"]) for w in words] == [
        ("1", "hapless", 3),
        ("2", "a joke", 5),
        ("3", "regime", 5),
    ]
    assert [TEXT[w["start"] : w["end"]] for w in words] == [w["words"] for w in words]


def test_right_voices_earn_all_points_a_half_reading_half_and_a_wrong_one_nothing(contexts: dict[str, Context]) -> None:
    def points(**more: str | None) -> float:
        return score_task(contexts["1"], said(**{**RIGHT, **more})).points

    assert points() == 4
    assert points(voice_3="source-indirect") == 4
    assert points(voice_3="outlet") == pytest.approx(4 * 2.5 / 3)
    assert points(voice_1="source-direct") == points(voice_1=None) == pytest.approx(4 * 2 / 3)
    assert points(voice_1="ambiguous", voice_2="ambiguous") == pytest.approx(4 / 3), "can't tell on a clear word"


def test_a_check_tells_of_each_word_why_and_which_other_reading_counts(contexts: dict[str, Context]) -> None:
    state = said(voice_1="artifact", voice_3="outlet")
    verdict = reply({"do": "check"}, contexts["1"], state)
    assert verdict is not None
    assert verdict["sentences"] == ["You have 0 of 3 right."]
    assert [(i["mark"], i["outcome"], i["title"]) for i in verdict["items"]] == [
        ("1", "missed", "✗ not that"),
        ("2", "missed", "○ not answered"),
        ("3", "nearly", "≈ half right"),
    ]
    why = [item["why"] for item in verdict["items"]]
    assert why[0] == "The desk says: the outlet's. Because of hapless, says the gold."
    assert why[2] == (
        "The outlet may have. The desk says: can't tell. Because of regime, says the gold. "
        "Also accepted: the source's, retold. She may well have used it."
    )


def test_a_right_voice_is_told_the_reason_and_not_the_answer_again(contexts: dict[str, Context]) -> None:
    verdict = reply({"do": "check"}, contexts["1"], said(**RIGHT))
    assert verdict is not None
    assert verdict["sentences"] == ["You have all 3 right."]
    assert verdict["items"][0]["why"] == "Because of hapless, says the gold."


@pytest.mark.parametrize(
    ("task", "op", "words"),
    [
        ("1", answer("voice:4", "outlet"), "does not ask for 'voice:4'"),
        ("1", answer("voice:1", "mine"), "'mine' is no voice"),
        ("1", answer("voice:1", ["outlet"]), "is no voice"),
        ("1", {"do": "put", "mark": {}}, "no use for 'put'"),
        ("2", answer("fact:3", True), "has no fact 3"),
        ("2", answer("fact:1", "yes"), "ticked or it is not"),
        ("2", answer("text", "a" * 4001), "at most 4000 signs"),
        ("3", answer("text", 7), "at most 4000 signs"),
        ("3", answer("fact:1", True), "does not ask for 'fact:1'"),
        ("3", {"do": "hint", "level": 1}, "no use for 'hint'"),
    ],
)
def test_what_a_task_does_not_ask_for_is_refused(contexts: dict[str, Context], task: str, op: Any, words: str) -> None:
    assert words in (accept(op, contexts[task]) or "")


def test_sound_answers_are_taken(contexts: dict[str, Context]) -> None:
    for task, op in (
        ("1", answer("voice:1", "outlet")),
        ("1", answer("voice:1", None)),
        ("2", answer("text", "🙂" * 4000)),
        ("2", answer("fact:2", False)),
        ("3", answer("text", "")),
        ("3", {"do": "check"}),
    ):
        assert accept(op, contexts[task]) is None


def test_a_check_of_a_rewriting_names_the_loaded_words_left_and_the_facts_not_ticked(
    contexts: dict[str, Context],
) -> None:
    verdict = reply({"do": "check"}, contexts["2"], said(text="The regime slammed it. 🙂 A wild crowd.", fact_1=True))
    assert verdict is not None
    assert verdict["share"] is None
    first, second = verdict["sentences"]
    assert first == "The machine still sees 3 loaded words: “regime”, “slammed”, “wild”. The machine can be wrong."
    assert second == "Not ticked: It was loud. Does your version tell it?"
    plain = reply({"do": "check"}, contexts["2"], said(text="A crowd sang.", fact_1=True, fact_2=True))
    assert plain is not None
    assert "sees no loaded word" in plain["sentences"][0]
    assert "every fact" in plain["sentences"][1]
    assert plain["reveal"] == "One way to put it: A crowd sang loudly on the pier."


def test_an_empty_rewriting_is_not_told_the_model(contexts: dict[str, Context]) -> None:
    verdict = reply({"do": "check"}, contexts["2"], said(text="  ", fact_1=True))
    assert verdict is not None
    assert (verdict["sentences"], verdict["reveal"]) == (["You have not written anything yet."], "")


def test_loaded_words_are_looked_for_in_what_is_being_written_before_any_check(tmp_path: Path) -> None:
    context = build(tmp_path, "after")["2"]
    told = ask({"what": "machine", "text": "🙂 The regime fell."}, context, said())
    assert told is not None
    (word,) = told["annotations"]
    assert word["spans"] == {"text": [[6, 12]]}
    assert "Plainer: " in word["rationale"]
    empty = ask({"what": "machine", "text": " "}, context, said())
    assert empty is not None
    assert empty["why"] == "Write your version first."
    long = ask({"what": "machine", "text": "wild " * 1000}, context, said())
    assert long is not None
    assert (long["annotations"], long["why"]) == ([], "Write at most 4000 signs.")
    assert ask({"what": "gold"}, context, said()) is None


def test_each_reason_of_the_machine_names_the_plainer_wording_that_it_has() -> None:
    text = "The regime slammed the puppet and brushed aside a wild migrant wave with a staggering 300 pages."
    found = [a for a in find(text, "loaded") if a.attrs.get("neutral")]
    assert len(found) > 3
    for word in found:
        assert word.attrs["neutral"] in (word.rationale or "")


def test_a_text_is_saved_and_held_against_the_model(contexts: dict[str, Context]) -> None:
    verdict = reply({"do": "check"}, contexts["3"], said(text="No, I would call first."))
    assert verdict is not None
    assert verdict["sentences"] == ["Saved."]
    assert verdict["reveal"] == "Compare with: I would ask the company first."


def test_what_a_person_grades_earns_nothing_from_the_machine_and_says_so(contexts: dict[str, Context]) -> None:
    score = score_task(contexts["3"], said(text="No."))
    assert (score.points, score.total, score.by_person, score.note) == (0, 2, True, "for a person to grade")
    assert score_task(contexts["3"], said()).note == "not opened"


def test_the_page_gets_nothing_of_the_key(contexts: dict[str, Context]) -> None:
    told = str([task_for_page(context, 1) for context in contexts.values()])
    for secret in ("says the gold", "loudly on the pier", "ask the company", "secret-", "source-direct"):
        assert secret not in told


def test_only_the_given_words_are_asked_and_an_unknown_one_is_named(tmp_path: Path) -> None:
    contexts = build(tmp_path / "a", given='given = ["secret-10", "secret-7"]')
    assert [w["words"] for w in task_for_page(contexts["1"], 1)["spans"]] == ["hapless", "wild"]
    with pytest.raises(CopydeskError, match="secret-99 is no loaded word of ferry"):
        build(tmp_path / "b", given='given = ["secret-99"]')
    with pytest.raises(CopydeskError, match="hold no core loaded word of ferry's gold"):
        build(tmp_path / "d", given="lines = [[7, 7]]")
    with pytest.raises(CopydeskError, match="do not hold all the words"):
        build(tmp_path / "c", given='given = ["secret-7", "secret-10"]\nlines = [[7, 7]]')


def test_keys_are_written_and_read_back_the_same(contexts: dict[str, Context]) -> None:
    assignment = contexts["1"].assignment
    prepare(str(assignment.folder))
    assert read_keys(assignment.folder / "key.json", assignment) == {n: c.key for n, c in contexts.items()}


def test_a_handout_shows_where_the_words_are_and_nothing_of_the_key(tmp_path: Path) -> None:
    build(tmp_path / "words", "after", 'given = ["secret-9", "secret-7"]')
    prepare(str(tmp_path / "words"))
    handout = make_handout(str(tmp_path / "words"), tmp_path / "out")
    for path in (path for path in handout.rglob("*") if path.is_file()):
        text = path.read_text(encoding="utf-8")
        for secret in ("secret-", "given", "says the gold", "loudly on the pier", "ask the company", "ambiguous"):
            assert secret not in text, path.name
    tasks = tomllib.loads((handout / "tasks.toml").read_text(encoding="utf-8"))["task"]
    start = TEXT.index("regime")
    assert tasks[0]["spans"][1] == {"id": "2", "start": start, "end": start + 6}
    assert tasks[1]["facts"] == ["A crowd sang.", "It was loud."]
    assert tasks[2]["rubric"] == ["You give a reason."]
    theirs = read_assignment(handout / "tasks.toml")
    context = context_of(theirs, theirs.task("1"), None)
    assert [w["words"] for w in task_for_page(context, 1)["spans"]] == ["hapless", "regime"]
    assert accept(answer("voice:2", "outlet"), context) is None
    assert accept(answer("voice:3", "outlet"), context)
    assert accept({"do": "check"}, context)


def test_a_model_that_stands_in_the_notebook_stops_the_handout(tmp_path: Path) -> None:
    build(tmp_path / "words", "after")
    prepare(str(tmp_path / "words"))
    cell = {"cell_type": "markdown", "metadata": {}, "source": ["I would ask the company first."]}
    notebook = json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    (tmp_path / "words" / "words.ipynb").write_text(notebook)
    with pytest.raises(CopydeskError, match="would have held a piece of its key"):
        make_handout(str(tmp_path / "words"), tmp_path / "out")


def test_a_student_answers_hands_in_and_is_graded_by_machine_and_by_a_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(tmp_path / "words", "after")
    prepare(str(tmp_path / "words"))
    monkeypatch.chdir(make_handout(str(tmp_path / "words"), tmp_path / "out"))
    opened = desk.open("words")
    for name, widget in {"1": desk.voice, "2": desk.rewrite, "3": desk.write}.items():
        assert widget(name).kind == opened.assignment.tasks[name].kind
    ops = [("1", "voice:1", "outlet"), ("1", "voice:2", "outlet"), ("3", "text", "No, I would call first.")]
    for n, (task, key, value) in enumerate(ops, 1):
        opened.journal.append(task, 1, "c", [{"n": n, **answer(key, value)}])
    assert [row["voice"] for row in desk.show("1").rows] == ["the outlet's", "the outlet's"]
    assert desk.show("3").rows == [{"answer": "No, I would call first."}]
    assert "after you hand in" in repr(desk.show("3"))
    desk.hand_in("Ann Lee")
    rehearse(str(tmp_path / "words"), 5, tmp_path / "out" / "words" / "handins")
    collect(tmp_path / "out" / "words" / "handins", str(tmp_path / "words"), tmp_path / "class")

    def row() -> dict[str, str]:
        file = grade(str(tmp_path / "words"), tmp_path / "class").file
        rows = csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline=""))
        return {row["student"]: row for row in rows}["Ann Lee"]

    one = row()
    assert [one[name] for name in ("task 1", "task 2", "task 3")] == ["1.33", "", ""]
    assert [one[name] for name in ("machine", "person", "total", "max")] == ["1.33", "", "1.33", "9"]
    assert one["note"] == "not opened: 2; for a person to grade: 3"
    (tmp_path / "class" / "words" / "person.csv").write_text("student,task 2,task 3\nAnn Lee,,1.5\n")
    one = row()
    assert [one[name] for name in ("machine", "person", "total", "max")] == ["1.33", "1.50", "2.83", "9"]
    assert one["note"] == "not opened: 2"


def test_the_reference_answers_of_a_solution_are_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(tmp_path, "after")
    prepare(str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert desk.open("words").is_reference
    assert "Score: 4.00 of 4." in repr(desk.show("1"))
    assert desk.show("2").rows[0] == {"part": "text", "answer": "A crowd sang loudly on the pier."}
    assert len(desk.show("2").rows) == 3
    assert "A person reads this and gives up to 2 points." in repr(desk.show("3"))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ('kind = "voice"', "has no article"),
        ('kind = "rewrite"', "has no passage"),
        ('kind = "voice"\narticle = "ferry"\nspans = [{ id = "1", start = "3", end = 4 }]', "start is '3'"),
        ('kind = "write"\nrubric = "Reasons."', "rubric is 'Reasons.'"),
    ],
)
def test_a_tasks_file_that_lacks_something_says_what(tmp_path: Path, fields: str, words: str) -> None:
    file = tmp_path / "tasks.toml"
    file.write_text(f'id = "x"\ntitle = "X"\n[[task]]\nid = "1"\nprompt = "P."\n{fields}\n')
    with pytest.raises(CopydeskError, match=words):
        read_assignment(file)


def test_the_machine_answers_the_page_through_the_kernels_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(tmp_path / "words", "after")
    prepare(str(tmp_path / "words"))
    monkeypatch.chdir(make_handout(str(tmp_path / "words"), tmp_path / "out"))
    desk.open("words")
    widget = desk.rewrite("2")
    heard: list[dict[str, Any]] = []
    widget.send = lambda message, buffers=None: heard.append(message)
    head = {"v": 1, "client": "page", "task": "2", "round": 1}
    widget._from_page(widget, {"t": "hello", "boot": None, "seq": 0, **head}, [])
    text = {"n": 1, "do": "answer", "key": "text", "value": "The regime fell."}
    fact = {"n": 2, "do": "answer", "key": "fact:2", "value": True}
    widget._from_page(widget, {"t": "ops", "journal": heard[0]["journal"], "ops": [text, fact], **head}, [])
    widget._from_page(widget, {"t": "ask", "what": "machine", "client": "page", "text": "The regime fell."}, [])
    assert [message["t"] for message in heard] == ["state", "ack", "overlay"]
    assert heard[1]["refused"] == {}
    assert (heard[2]["client"], [a["spans"] for a in heard[2]["annotations"]]) == ("page", [{"text": [[4, 10]]}])
    assert desk.show("2").rows == [
        {"part": "text", "answer": "The regime fell."},
        {"part": "fact", "answer": "It was loud."},
    ]
