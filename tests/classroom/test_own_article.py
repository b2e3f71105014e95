"""A teacher's own article: from a text file to a graded class, as a teacher would do it."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from pathlib import Path
from typing import Any

import nbformat
import pytest
from classroom_helpers import ROOT, STORY, Page, everything, files, handin, put, reference_ops, said
from click.testing import CliRunner

from copydesk import desk
from copydesk.classroom.articles.bring import bring
from copydesk.classroom.articles.check import check_article
from copydesk.classroom.articles.own_exercise import make_exercise
from copydesk.classroom.gradebook import contexts_of, grade, grade_one
from copydesk.classroom.handout import make_handout, read_solution
from copydesk.classroom.intake import collect
from copydesk.classroom.outputs import store_outputs
from copydesk.cli import main
from copydesk.errors import CopydeskError
from copydesk.journal.handin import parse_handin
from copydesk.marks.annotation import AnnotationSet
from copydesk.text.article import Article
from copydesk.text.incoming import decode, slug_of

LAYERS = ("artifact", "attribution", "loaded")
SLUG = "ferry-pier-at-low-orrin-to"
PAGE = """<!doctype html><html><head><meta charset="{charset}"><title>Pier</title></head><body><nav><a>Menu</a></nav>
<h1>Ferry pier at Low Orrin to close</h1><p>The pier will close in April, the “harbour board” said on Friday.</p>
<script>alert(1)</script><p>Zoë Brand, who sells bread there, was furious.</p></body></html>"""


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """The folder of the invented story as `copydesk article new` leaves it."""
    return bring(STORY.encode(), "story.txt", tmp_path / "mine").folder


def span(words: str, start: int = 0) -> list[list[int]]:
    at = STORY.index(words, start)
    return [[at, at + len(words)]]


def decide(page: Page, *layers: str, struck: tuple[str, ...] = ()) -> None:
    """Keep every mark of some layers with the reason proposed for it, strike some, and say that the text was read."""
    told = page.look()["marks"]
    for mark in [mark for mark in page.state["marks"] if mark["layer"] in layers]:
        name = mark["id"]
        if name in struck:
            page.do(said(f"mark:{name}", "struck"))
        else:
            kept = {"rationale": told[name]["reason"], "also_ok": told[name]["also"], **mark}
            page.do({"do": "put", "mark": kept}, said(f"mark:{name}", "kept"))
    page.do(*(said(f"read:{layer}", True) for layer in layers))


def test_from_a_text_file_to_a_graded_class(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def copydesk(*words: str | Path) -> str:
        ran = CliRunner().invoke(main, [str(word) for word in words])
        assert ran.exit_code == 0, ran.output
        return ran.output

    (tmp_path / "story.txt").write_bytes(STORY.encode())
    told = copydesk("article", "new", tmp_path / "story.txt", "--to", tmp_path / "mine")
    folder = tmp_path / "mine" / SLUG
    assert f'desk.studio("{folder.as_posix()}")' in told
    assert "“Ferry pier at Low Orrin to close for two winters”" in told

    # in the notebook: keep what is right, strike, add
    page = Page(desk.studio(folder))
    assert {mark["layer"] for mark in page.state["marks"]} == {"artifact", "attribution", "loaded"}
    struck = next(mark for mark in page.state["marks"] if mark["layer"] == "loaded")
    kept = next(mark for mark in page.state["marks"] if mark["layer"] == "artifact")
    reason = page.look()["marks"][kept["id"]]["reason"]
    page.do(put("page.1", "loaded", "modifier", {"direction": "against"}, text=span("reckless plan")))
    decide(Page(desk.studio(folder), "more"), *LAYERS, struck=(struck["id"],))
    assert "The gold is made: " in repr(desk.gold(folder))
    gold = AnnotationSet.load(folder / "gold.json", Article.load(folder))
    assert all(a.by == "gold" and a.rationale and a.rule is None for a in gold.annotations)
    (same,) = [a for a in gold.annotations if [list(s) for s in a.role("text")] == kept["spans"]["text"]]
    assert same.rationale == reason
    assert all(a.attrs.get("voice") for a in gold.layer("loaded"))
    assert not [a for a in gold.annotations if [list(s) for s in a.role("text")] == struck["spans"]["text"]]
    assert check_article(folder) == []

    told = copydesk("article", "exercise", folder, "--to", tmp_path / "made")
    solution = tmp_path / "made" / f"own-{SLUG}"
    assert f"copydesk assign {solution.as_posix()} --out DIR" in told
    copydesk("assign", solution, "--out", tmp_path / "handout")
    theirs = tmp_path / "handout" / f"own-{SLUG}"
    assert {Path(name).name for name in files(theirs)} == {
        *("tasks.toml", f"own-{SLUG}.ipynb", "article.txt", "article.toml")
    }

    # a student opens the handout, answers the first task as the reference does, and hands in
    monkeypatch.chdir(theirs)
    desk.open(f"own-{SLUG}")
    ops = reference_ops(solution)
    first = ops[0][0]
    student = Page(desk.mark(first), "student")
    for number, (_, op) in enumerate([x for x in ops if x[0] == first], 1):
        student.do({**op, "mark": {**op["mark"], "id": f"student.{number}"}})
    assert "Saved. Your teacher's feedback comes after you hand in." in repr(desk.show(first))
    desk.hand_in("Ann Lee")
    told = copydesk("collect", theirs, "--assignment", solution, "--to", tmp_path / "class")
    assert "1 student's hand-in is in" in told
    assert "1 student is graded in" in copydesk("grade", solution, "--class", tmp_path / "class")
    (one,) = grade(str(solution), tmp_path / "class").grades
    assert one.tasks[first].share == pytest.approx(1)
    assert one.machine == pytest.approx(one.tasks[first].total)


def test_the_whole_answer_of_an_exercise_of_ones_own_earns_all_points(brought: Path, tmp_path: Path) -> None:
    decide(Page(desk.studio(brought)), *LAYERS)
    desk.gold(brought)
    solution = make_exercise(brought, tmp_path / "made", "pier", "full")
    raw = tomllib.loads((solution / "tasks.toml").read_text(encoding="utf-8"))
    assert all(1 <= task["count"] <= 10 for task in raw["task"])
    assert all(re.search(r"A wrong mark costs .* find\.$", task["prompt"]) for task in raw["task"])
    (tmp_path / "in").mkdir()
    whole = handin("Ann Lee", ops=reference_ops(solution), assignment="pier")
    (tmp_path / "in" / "a.jsonl").write_bytes(whole)
    collect(tmp_path / "in", str(solution), tmp_path / "class")
    (one,) = grade(str(solution), tmp_path / "class").grades
    assert one.machine == pytest.approx(sum(task["points"] for task in raw["task"]))
    assert (make_handout(str(solution), tmp_path / "out") / "key.json").is_file()  # feedback = full hands it out


def test_a_draft_of_a_text_that_was_changed_since_is_refused(brought: Path) -> None:
    (brought / "article.txt").write_bytes(STORY.replace("April", "August").encode())
    with pytest.raises(CopydeskError, match="was made for another version of the text"):
        desk.studio(brought)


def test_an_article_without_gold_makes_no_exercise(brought: Path, tmp_path: Path) -> None:
    with pytest.raises(CopydeskError, match=r"has no gold yet\. Decide on its draft with desk\.studio"):
        make_exercise(brought, tmp_path / "made")
    assert not (tmp_path / "made").exists()


def test_empty_gold_makes_no_exercise(brought: Path, tmp_path: Path) -> None:
    AnnotationSet.of(Article.load(brought), "gold", []).save(brought / "gold.json")
    with pytest.raises(CopydeskError, match="holds nothing that a task could ask for"):
        make_exercise(brought, tmp_path / "made")


@pytest.mark.parametrize("name", ["Own Name", "../up", "", "a/b", "-x"])
def test_a_bad_name_for_an_exercise_is_told(brought: Path, tmp_path: Path, name: str) -> None:
    shutil.copyfile(brought / "draft.json", brought / "gold.json")
    if name:
        with pytest.raises(CopydeskError, match="is no assignment's name"):
            make_exercise(brought, tmp_path / "made", name)
        assert not (tmp_path / "made").exists()
    else:
        assert make_exercise(brought, tmp_path / "made", name).name == f"own-{SLUG}"


def test_an_exercise_that_exists_is_not_overwritten(brought: Path, tmp_path: Path) -> None:
    shutil.copyfile(brought / "draft.json", brought / "gold.json")
    make_exercise(brought, tmp_path / "made", "pier")
    before = files(tmp_path / "made")
    with pytest.raises(CopydeskError, match="pier exists already"):
        make_exercise(brought, tmp_path / "made", "pier")
    assert files(tmp_path / "made") == before


@pytest.mark.parametrize(
    "data",
    [STORY.encode(), b"\xef\xbb\xbf" + STORY.encode(), STORY.encode("utf-16"), STORY.replace("\n", "\r\n").encode()],
    ids=["UTF-8", "with a mark", "UTF-16", "Windows line ends"],
)
def test_the_same_story_in_any_encoding_makes_the_same_article(tmp_path: Path, data: bytes) -> None:
    made = bring(data, "story.txt", tmp_path)
    assert made.article.text == STORY
    assert (made.folder / "article.txt").read_bytes() == STORY.encode()
    assert made.article.headline == "Ferry pier at Low Orrin to close for two winters"


def test_a_text_in_windows_1252_is_read_with_its_curly_quotation_marks(tmp_path: Path) -> None:
    story = "Zoë’s bakery “to close”\nThe café is shut, said Zoë.\n"
    assert bring(story.encode("cp1252"), "a.txt", tmp_path, "zoe").article.text == story


def test_a_page_is_read_in_the_encoding_that_it_names() -> None:
    page = PAGE.format(charset="windows-1251").replace("Zoë", "Зоя").replace("“", "«").replace("”", "»")
    assert decode(page.encode("cp1251"), "a.html") == page
    assert decode(page.replace("1251", "nonsense").encode(), "a.html") == page.replace("1251", "nonsense")


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
@pytest.mark.parametrize("name", ["page.html", "-"])
def test_a_page_leaves_what_the_scraper_leaves_of_it(tmp_path: Path, charset: str, name: str) -> None:
    made = bring(PAGE.format(charset=charset).encode(charset), name, tmp_path)
    assert "alert" not in made.article.text
    assert "“harbour board”" in made.article.text
    ran = CliRunner().invoke(main, ["scrape", str(made.folder / "page.html")])
    assert ran.output == made.article.text


@pytest.mark.parametrize(
    ("data", "name", "told"),
    [
        (b"", "a.txt", "a.txt holds no text."),
        (b" \n\t\r\n ", "a.txt", "a.txt holds no text."),
        (b"--- *** ---", "a.txt", "a.txt holds no text."),
        (b"<html><body><script>x()</script></body></html>", "a.html", "a.html holds no text."),
        (b"%PDF-1.4 some text", "a.pdf", "a.pdf is not text."),
        (b"PK\x03\x04 word/document.xml", "a.docx", "a.docx is not text."),
        (b"{\\rtf1 some text}", "a.rtf", "a.rtf is not text."),
        (bytes(range(256)) * 4, "a.bin", "a.bin is not text."),
        (b"\xff\xfea\x00b", "a.txt", "a.txt is not text."),
        (STORY.encode("utf-16-le"), "a.txt", "a.txt is not text."),
    ],
)
def test_what_holds_no_text_is_told_and_makes_no_folder(tmp_path: Path, data: bytes, name: str, told: str) -> None:
    with pytest.raises(CopydeskError) as caught:
        bring(data, name, tmp_path / "mine")
    assert str(caught.value).startswith(told)
    assert not (tmp_path / "mine").exists()


def test_a_file_that_is_too_large_for_a_browser_is_told(tmp_path: Path) -> None:
    with pytest.raises(CopydeskError, match="has 5,000,001 bytes"):
        bring(b"a" * 5_000_001, "a.txt", tmp_path)


@pytest.mark.parametrize("slug", ["Market Hall", "../out", "a/b", "ümlaut", "-a", ".", "a" * 200 + "/"])
def test_a_bad_slug_is_told_and_makes_no_folder(tmp_path: Path, slug: str) -> None:
    with pytest.raises(CopydeskError, match="is no slug"):
        bring(STORY.encode(), "a.txt", tmp_path / "mine", slug)
    assert not (tmp_path / "mine").exists()


def test_a_folder_that_exists_is_refused_and_left_as_it_was(brought: Path, tmp_path: Path) -> None:
    before = files(tmp_path / "mine")
    with pytest.raises(CopydeskError, match=r"exists already\. Give another name with --slug"):
        bring(b"Another story altogether.", "a.txt", tmp_path / "mine", SLUG)
    assert files(tmp_path / "mine") == before


@pytest.mark.parametrize(
    ("name", "headline", "slug"),
    [
        ("market-hall.txt", "x", "market-hall"),
        ("Market Hall (1).html", "x", "market-hall-1"),
        ("article.txt", "Zoë’s ‘new’ bakery", "zoes-new-bakery"),
        ("-", "One two three four five six seven", "one-two-three-four-five-six"),
        ("index.html", "Новости", "article"),
        ("новости.txt", "A headline", "article"),
    ],
)
def test_the_slug_comes_from_the_file_or_the_headline(name: str, headline: str, slug: str) -> None:
    assert slug_of(name, headline) == slug


def test_the_draft_holds_what_the_finders_say_and_names_the_texts_hash(brought: Path) -> None:
    draft = json.loads((brought / "draft.json").read_text(encoding="utf-8"))
    assert draft["article"] == SLUG
    assert draft["sha256"] == Article.load(brought).sha256
    assert {mark["by"] for mark in draft["annotations"]} == {"finder"}
    assert all(mark["rule"] and mark["rationale"] for mark in draft["annotations"])


@pytest.mark.parametrize(
    "article", sorted((ROOT / "data" / "articles").glob("*/gold.json")), ids=lambda x: x.parent.name
)
def test_any_article_with_gold_gives_a_fair_exercise(article: Path, tmp_path: Path) -> None:
    solution = make_exercise(article.parent, tmp_path, "own")
    assignment, keys = read_solution(str(solution))
    contexts = contexts_of(assignment, keys)

    def shares(ops: list[tuple[str, dict[str, Any]]]) -> list[float]:
        data = handin("Ann", ops=ops, assignment="own")
        return [score.share for score in grade_one(parse_handin(data, "a"), contexts, "Ann", "a").tasks.values()]

    assert shares(reference_ops(solution)) == pytest.approx([1] * len(contexts))
    for unit in ("line", "word"):
        assert shares(everything(assignment, unit)) == [0] * len(contexts)


def test_the_notebook_of_an_exercise_of_ones_own_opens_and_runs(brought: Path, tmp_path: Path) -> None:
    shutil.copyfile(brought / "draft.json", brought / "gold.json")
    theirs = make_handout(str(make_exercise(brought, tmp_path / "made", "pier")), tmp_path / "out")
    notebook = theirs / "pier.ipynb"
    nbformat.validate(nbformat.read(notebook, as_version=4))
    store_outputs(notebook)
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    shown = ["".join(cell["outputs"][0]["data"]["text/plain"]) for cell in cells if cell["cell_type"] == "code"]
    assert shown[0].startswith("Ferry pier at Low Orrin to close for two winters · ")
    assert shown[1:] == [*(f"<task {n}: mark>" for n in range(1, len(shown) - 1)), "<hand-in form>"]
