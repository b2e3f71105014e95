"""An exercise from a teacher's own article by answering questions: which layers, which lines, how many minutes."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from classroom_helpers import STORY, files
from click.testing import CliRunner

from copydesk.classroom.articles.bring import bring
from copydesk.classroom.articles.own_exercise import Wish, make_exercise
from copydesk.classroom.articles.plan import ENOUGH, MOST, material_of, plan, proposals, read_lines
from copydesk.classroom.handout import make_handout, read_solution
from copydesk.cli import main
from copydesk.errors import CopydeskError
from copydesk.marks.annotation import Annotation, AnnotationSet, Span
from copydesk.text.article import Article

ARTICLES = Path(__file__).resolve().parents[2] / "data" / "articles"


@pytest.fixture
def pier(tmp_path: Path) -> Path:
    """An invented story with a small gold, and with a word that only one reader marked."""
    folder = bring(STORY.encode(), "pier.txt", tmp_path / "mine", "pier").folder
    words = {"Share": "control", "Print": "control", "Skip to content": "control"}
    gold = [mark("artifact", label, f"a{n}", text) for n, (text, label) in enumerate(words.items())]
    gold += [mark("loaded", "modifier", "l1", "reckless"), mark("loaded", "verb", "l2", "botched")]
    AnnotationSet.of(Article.load(folder), "gold", gold).save(folder / "gold.json")
    passes = folder / "passes"
    passes.mkdir()
    one_more = mark("loaded", "modifier", "l3", "furious").with_(by="student")
    AnnotationSet.of(Article.load(folder), "ada", [one_more]).save(passes / "ada.json")
    return folder


def mark(layer: str, label: str, name: str, text: str) -> Annotation:
    at = STORY.index(text)
    spans = {"text": (Span(at, at + len(text)),)}
    attrs = {"direction": "against", "voice": "outlet"} if layer == "loaded" else {}
    return Annotation(id=name, layer=layer, label=label, spans=spans, by="gold", rationale="It says so.", attrs=attrs)


@pytest.mark.parametrize("folder", sorted(x.parent for x in ARTICLES.glob("*/gold.json")), ids=lambda x: x.name)
def test_a_short_stretch_with_enough_in_it_is_proposed_and_scored_as_said(folder: Path) -> None:
    material = material_of(folder)
    for layer, found in proposals(material).items():
        assert 1 <= found.count <= MOST
        assert found == plan(material, layer, found.lines)
        (first, last), *_ = found.lines
        core = [a for a in material.gold if a.layer == layer and a.status == "core"]
        if layer == "attribution" and len(core) > 2 * ENOUGH:
            assert found.count >= ENOUGH
            assert last - first < len(material.article.lines) * 0.7


@pytest.mark.parametrize(
    ("layer", "lines", "told"),
    [
        ("artifact", ((1, 400),), "There is no line 400. pier has lines 1 to"),
        ("artifact", ((14, 18),), "Lines 14 to 18: nothing to find in artifacts. Name other lines"),
        ("artifact", ((10, 11),), "whoever marks everything would win. Name more lines"),
        ("loaded", ((18, 18), (24, 24)), ""),
        ("artifact", ((1, 12),), ""),
    ],
)
def test_lines_that_cannot_be_scored_are_told_with_the_mend(
    pier: Path, layer: str, lines: tuple[tuple[int, int], ...], told: str
) -> None:
    if told:
        with pytest.raises(CopydeskError) as caught:
            plan(material_of(pier), layer, lines)
        assert told in str(caught.value)
    else:
        assert plan(material_of(pier), layer, lines).count == (2 if layer == "loaded" else 3)


def test_lines_so_thick_with_gold_that_whole_lines_would_pay_are_refused() -> None:
    with pytest.raises(CopydeskError, match="whoever marks each line or sentence whole would win points"):
        plan(material_of(ARTICLES / "runaway-cheese"), "loaded", ((33, 40),))


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("1-12", ((1, 12),)),
        ("3", ((3, 3),)),
        (" 7 - 9 , 3; 20 to 25 ", ((3, 3), (7, 9), (20, 25))),
        ("1-3 and 4-6", ((1, 6),)),
        ("12–14", ((12, 14),)),
    ],
)
def test_lines_are_understood_as_teachers_type_them(typed: str, lines: tuple[tuple[int, int], ...]) -> None:
    assert read_lines(typed) == lines


@pytest.mark.parametrize("typed", ["", "  ", "all", "12-3", "0", "1-", "-3", "1..4", "99999999", "1-2-3"])
def test_what_names_no_lines_is_told(typed: str) -> None:
    with pytest.raises(CopydeskError, match=r"Write them as 1-12"):
        read_lines(typed)


def test_what_the_teacher_wished_stands_in_the_tasks_file(pier: Path, tmp_path: Path) -> None:
    wish = Wish(lines={"loaded": ((18, 24),), "artifact": ()}, title="The  pier", minutes=25, feedback="full")
    made = make_exercise(pier, tmp_path / "made", "the-pier", wish=wish)
    raw = tomllib.loads((made / "tasks.toml").read_text(encoding="utf-8"))
    assert {k: raw[k] for k in ("id", "title", "minutes", "feedback")} == {
        "id": "the-pier", "title": "The pier", "minutes": 25, "feedback": "full",
    }  # fmt: skip
    assert [(t["layers"], t["lines"], t["count"]) for t in raw["task"]][1] == (["loaded"], [[18, 24]], 2)
    assert raw["task"][0]["layers"] == ["artifact"]
    assert "# The pier" in (made / "the-pier.ipynb").read_text(encoding="utf-8")


def test_what_only_a_reader_marked_neither_pays_nor_costs_and_no_pass_is_handed_out(pier: Path, tmp_path: Path) -> None:
    made = make_exercise(pier, tmp_path / "made", wish=Wish(lines={"loaded": ((18, 24),)}))
    _, keys = read_solution(str(made))
    (dropped,) = keys["1"].dropped  # type: ignore[union-attr]
    assert STORY[slice(*dropped.main[0])] == "furious"
    theirs = make_handout(str(made), tmp_path / "out")
    assert not [name for name in files(theirs) if "pass" in name or "gold" in name or "key" in name]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--layers", "artifacts"), "There is no layer 'artifacts'"),
        (("--lines", "1-12"), "“1-12” names no lines of a layer. Write it as artifact:1-12."),
        (("--lines", "artifact:x"), "“x” names no lines"),
        (("--lines", "artifact:14-18"), "nothing to find in artifacts"),
        (("--layers", "attribution"), "holds nothing in attribution"),
    ],
)
def test_a_wrong_option_is_one_line_and_makes_no_folder(
    pier: Path, tmp_path: Path, words: tuple[str, ...], told: str
) -> None:
    ran = CliRunner().invoke(main, ["article", "exercise", str(pier), "--to", str(tmp_path / "made"), *words])
    assert ran.exit_code == 1
    assert told in ran.output
    assert not (tmp_path / "made").exists()


def test_in_a_terminal_it_asks_and_asks_again_where_an_answer_cannot_be_scored(
    pier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("copydesk.verbs.article.sys", Terminal())
    typed = ["sport", "artifact, loaded", "14-18", "1-12", "18-24", "Pier", "nine", "9", "after"]
    ran = CliRunner().invoke(
        main, ["article", "exercise", str(pier), "--to", str(tmp_path), "--name", "asked"], input="\n".join(typed)
    )
    assert ran.exit_code == 0, ran.output
    for told in (
        "'sport' is no layer",
        "Lines 14 to 18: nothing to find",
        "Lines 1 to 12: 3 things to find.",
        "'nine'",
    ):
        assert told in ran.output
    raw = tomllib.loads((tmp_path / "asked" / "tasks.toml").read_text(encoding="utf-8"))
    assert (raw["title"], raw["minutes"], raw["feedback"]) == ("Pier", 9, "after")
    assert [task["lines"] for task in raw["task"]] == [[[1, 12]], [[18, 24]]]


def test_with_yes_it_asks_nothing_and_says_what_it_took(
    pier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("copydesk.verbs.article.sys", Terminal())
    ran = CliRunner().invoke(main, ["article", "exercise", str(pier), "--to", str(tmp_path / "x"), "--yes"])
    assert ran.exit_code == 0, ran.output
    assert ran.output.splitlines()[0].startswith("artifact: Lines ")
    assert "hand it out with `copydesk assign" in ran.output
    body = json.loads((tmp_path / "x" / "own-pier" / "key.json").read_text(encoding="utf-8"))
    assert list(body["tasks"]) == ["1", "2"]


class Terminal:
    """A standard input in front of which somebody sits."""

    class stdin:  # noqa: N801
        @staticmethod
        def isatty() -> bool:
            return True

    @staticmethod
    def exit(code: Any) -> None:
        raise SystemExit(code)
