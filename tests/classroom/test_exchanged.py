"""Marks out to other programs and back, and over to a changed text, by the commands that a teacher types."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from copydesk.classroom.articles.check import check_article
from copydesk.classroom.class_marks import class_marks
from copydesk.classroom.gold.studio import open_studio
from copydesk.classroom.rehearse import rehearse
from copydesk.cli import main
from copydesk.kit import kit_root
from copydesk.marks.annotation import AnnotationSet
from copydesk.text.article import Article

SLUG = "hotel-forecast"


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def told(*words: object) -> str:
    ran = run(*words)
    assert ran.exit_code == 0, ran.output
    return ran.stdout


def refused(*words: object) -> str:
    ran = run(*words)
    assert (ran.exit_code, ran.stdout) == (1, ""), ran.output
    assert len(ran.stderr.splitlines()) == 1
    return ran.stderr


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    folder = tmp_path / "mine" / SLUG
    shutil.copytree(kit_root() / "data" / "articles" / SLUG, folder)
    return folder


def marks_of(file: Path) -> list[dict[str, object]]:
    return list(json.loads(file.read_text(encoding="utf-8"))["annotations"])


@pytest.mark.parametrize("ending", ["jsonld", "ann", "csv", "json"])
def test_gold_goes_out_by_its_ending_and_comes_back_as_a_pass(mine: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / "out" / f"g.{ending}"
    said = told("article", "export", mine, "--out", out)
    count = len(marks_of(mine / "gold.json"))
    assert f"{count} marks are in {out}" in said
    assert ("cannot hold" in said) == (ending in ("ann", "csv"))
    assert told("article", "import", out, "--article", mine, "--to", "passes/me").startswith(f"{count} marks are in ")
    assert marks_of(mine / "passes" / "me.json") == marks_of(mine / "gold.json")
    article = Article.load(mine)
    assert AnnotationSet.load(mine / "passes" / "me.json", article).by == "me"


def test_nothing_is_written_over(mine: Path, tmp_path: Path) -> None:
    out = tmp_path / "g.ann"
    told("article", "export", mine, "--out", out)
    told("article", "export", mine, "--out", out)
    out.write_text(out.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    before = out.read_bytes()
    assert "g.ann exists already. Give another name" in refused("article", "export", mine, "--out", out)
    assert out.read_bytes() == before
    (tmp_path / "annotation.conf").write_text("[entities]\nmine\n", encoding="utf-8")
    said = told("article", "export", mine, "--out", tmp_path / "h.ann")
    assert "annotation.conf was there already and stays as it is" in said
    assert (tmp_path / "annotation.conf").read_text(encoding="utf-8") == "[entities]\nmine\n"
    told("article", "import", out, "--article", mine, "--to", "passes/me")
    assert "me.json exists already" in refused("article", "import", out, "--article", mine, "--to", "passes/me")


def test_an_import_into_the_draft_keeps_the_machines_until_it_was_begun(mine: Path, tmp_path: Path) -> None:
    told("article", "export", mine, "--out", tmp_path / "g.csv")
    shutil.copyfile(mine / "passes" / "reader-c.json", mine / "draft.json")
    for kept in ("draft-before.json", "draft-before-2.json"):
        said = told("article", "import", tmp_path / "g.csv", "--article", mine)
        assert f"The draft that was there is kept as {mine / kept}." in said
        assert (mine / kept).is_file()
    (mine / "answers" / f"studio-{SLUG}").mkdir(parents=True)
    assert "was begun in the studio" in refused("article", "import", tmp_path / "g.csv", "--article", mine)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["import", "{out}/g.csv", "--article", "{mine}", "--to", "gold"], "Gold is not imported"),
        (["import", "{out}/g.csv", "--article", "{mine}", "--to", "../x"], "There is no reading called '../x'"),
        (["import", "{out}/none.csv", "--article", "{mine}"], "none.csv cannot be read"),
        (["import", "{out}/g.csv", "--article", "no-such"], "There is no article no-such"),
        (["import", "{out}/g.csv", "--article", "later-school-bell"], "its text is “Monday, 23 November 2026”, but"),
        (["import", "{mine}/page.html", "--article", "{mine}"], "has an ending that says nothing of its form"),
        (["export", "{mine}", "--out", "{out}/x.csv", "--what", "passes/nobody"], "holds no reading called passes/no"),
        (["export", "{mine}", "--out", "{out}/x.odt"], "says nothing of its form"),
        (["export", "{mine}", "--out", "{out}/x.ann", "--spans"], "A row a span is for CSV only"),
        (["carry", "{mine}", "--from", "{mine}"], "has the same text as"),
        (["carry", "{mine}", "--from", "no-such"], "There is no article no-such"),
        (["carry", "{mine}", "--from", "later-school-bell"], "stands in the new text. Is it another article?"),
    ],
)
def test_a_mistake_is_one_line_and_changes_nothing(mine: Path, tmp_path: Path, words: list[str], said: str) -> None:
    told("article", "export", mine, "--out", tmp_path / "g.csv")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert said in refused("article", *(word.format(out=tmp_path, mine=mine) for word in words))
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


# --- carried over ----------------------------------------------------------------------------------------------------


def updated(folder: Path) -> str:
    """The text as an outlet would update it: a new line on top, one sentence struck, a word put in."""
    text = (folder / "article.txt").read_text(encoding="utf-8")
    lines = text.split("\n")
    gone = max(range(len(lines)), key=lambda n: len(lines[n]))
    lines[gone] = "The paragraph that stood here was withdrawn this morning."
    return "\n".join(["Updated: one paragraph was withdrawn.", "", *lines])


def test_gold_comes_over_to_a_new_version_and_what_did_not_is_kept(mine: Path, tmp_path: Path) -> None:
    new = tmp_path / "mine" / f"{SLUG}-2"
    Article.from_text(updated(mine), new.name, Article.load(mine).meta).save(new)
    said = told("article", "carry", new, "--from", mine)
    gold, left = marks_of(new / "gold.json"), marks_of(new / "before" / "left-gold.json")
    before = marks_of(mine / "gold.json")
    assert len(gold) + len(left) == len(before)
    assert left
    assert f"gold: {len(gold)} of {len(before)} marks are in {new / 'gold.json'}." in said
    assert said.count("Not placed: ") == len(left)
    assert f"Those that were not placed are kept in {new / 'before' / 'left-gold.json'}" in said
    assert "Written since: line 1, " in said
    article, old = Article.load(new), Article.load(mine)
    AnnotationSet.load(new / "before" / "left-gold.json", Article.load(new / "before"))
    for mark in AnnotationSet.load(new / "gold.json", article).annotations:
        was = next(a for a in AnnotationSet.load(mine / "gold.json", old).annotations if a.id == mark.id)
        assert [article.text[a:b] for _, (a, b) in mark.all_spans()] == [old.text[a:b] for _, (a, b) in was.all_spans()]
    assert "gold.json exists already" in refused("article", "carry", new, "--from", mine)


def test_gold_may_come_over_as_a_draft_with_the_machines_marks_in_new_lines(mine: Path, tmp_path: Path) -> None:
    story = tmp_path / "noon.txt"
    story.write_text("Share this story\n\n" + Article.load(mine).text, encoding="utf-8")
    told("article", "new", story, "--to", tmp_path / "mine")
    new = tmp_path / "mine" / "noon"
    machine = marks_of(new / "draft.json")
    said = told("article", "carry", new, "--from", mine, "--as-draft")
    assert "What the machine marked in lines written since is in it, too (1)." in said
    assert f"The draft that was there is kept as {new / 'draft-before.json'}." in said
    assert marks_of(new / "draft-before.json") == machine
    draft = marks_of(new / "draft.json")
    assert len(draft) == len(marks_of(mine / "gold.json")) + 1
    assert draft[-1]["spans"] == {"text": [[0, len("Share this story")]]}
    assert not (new / "gold.json").exists()


def test_a_text_that_was_changed_in_its_folder_keeps_its_readings(mine: Path, tmp_path: Path) -> None:
    earlier = tmp_path / "earlier.txt"
    earlier.write_bytes((mine / "article.txt").read_bytes().replace(b"\n", b"\r\n"))
    (mine / "article.txt").write_text("Updated at noon.\n\n" + Article.load(mine).text, encoding="utf-8", newline="\n")
    assert any("another version of the text" in problem for problem in check_article(mine))
    said = told("article", "carry", mine, "--from", earlier)
    for what in ("gold", "passes/reader-c", "passes/reader-d"):
        count = len(marks_of(mine / "before" / f"{what}.json"))
        assert f"{what}: {count} of {count} marks are in {mine / what}.json." in said
    assert (mine / "before" / "agreement.json").is_file()
    assert not (mine / "agreement.json").exists()
    told("article", "agree", mine)
    (mine / "page.html").unlink()
    assert check_article(mine) == []
    kept = Article.load(mine / "before")
    AnnotationSet.load(mine / "before" / "passes" / "reader-c.json", kept)


def test_a_begun_draft_is_not_moved_under_its_decisions(mine: Path, tmp_path: Path) -> None:
    shutil.copyfile(mine / "gold.json", mine / "draft.json")
    shutil.copyfile(mine / "article.txt", tmp_path / "earlier.txt")
    (mine / "answers" / f"studio-{SLUG}").mkdir(parents=True)
    (mine / "article.txt").write_text("New.\n\n" + Article.load(mine).text, encoding="utf-8", newline="\n")
    said = refused("article", "carry", mine, "--from", tmp_path / "earlier.txt")
    assert "was begun in the studio, and its decisions hang on the earlier text" in said
    assert not (mine / "before").exists()
    assert "gold: " in told("article", "carry", mine, "--from", tmp_path / "earlier.txt", "--what", "gold")


# --- a class ---------------------------------------------------------------------------------------------------------


def test_a_classs_marks_are_a_table_for_pandas(tmp_path: Path) -> None:
    import pandas as pd

    name = "02-who-said-it"
    rehearse(name, 4, tmp_path / "in")
    told("collect", tmp_path / "in", "--assignment", name, "--to", tmp_path / "9b")
    said = told("marks", name, "--class", tmp_path / "9b", "--out", tmp_path / "m.csv", "--no-bom")
    frame = pd.read_csv(tmp_path / "m.csv", dtype={"task": str})
    assert f"{len(frame)} rows of 4 students are in {tmp_path / 'm.csv'}. Their names are in it." in said
    assert list(frame.columns[:4]) == ["student", "task", "round", "article"]
    assert "reader" not in frame
    assert frame["student"].nunique() == 4
    text = Article.load(kit_root() / "data" / "articles" / frame["article"][0]).text
    single = frame[~frame["text"].fillna("…").str.contains("…")]
    assert len(single) > 10
    assert all(text[row.start : row.end].find(row.text) >= 0 for row in single.itertuples())
    told("marks", name, "--class", tmp_path / "9b", "--out", tmp_path / "s.csv", "--spans", "--separator", ";")
    with (tmp_path / "s.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert all(text[int(row["start"]) : int(row["end"])] == row["text"] for row in rows)
    assert len(class_marks(name, tmp_path / "9b", spans=True).rows) == len(rows) > len(frame)


def test_a_class_without_hand_ins_is_told(tmp_path: Path) -> None:
    said = refused("marks", "02-who-said-it", "--class", tmp_path / "9b", "--out", tmp_path / "m.csv")
    assert "There are no hand-ins in" in said


def test_a_persons_reasons_are_still_there_when_a_carried_draft_is_opened_in_the_studio(mine: Path) -> None:
    new = mine.parent / "noon"
    Article.from_text("Updated.\n\n" + Article.load(mine).text, "noon", Article.load(mine).meta).save(new)
    told("article", "carry", new, "--from", mine, "--as-draft")
    reasons = [mark["rationale"] for mark in marks_of(mine / "gold.json")]
    state = open_studio(new).state()
    assert [mark["rationale"] for mark in state.marks.values()] == reasons
    wordings = [mark["attrs"]["wording_of"] for mark in state.marks.values() if "wording_of" in mark["attrs"]]
    assert set(wordings) <= set(state.marks)
