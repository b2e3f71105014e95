"""What a class gets, packed once and again: no key, nothing of a student's lost, nothing published ever changed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from classroom_helpers import ROOT, files
from click.testing import CliRunner

import copydesk.kit
from copydesk import desk
from copydesk.classroom.handout import generate, leaks, read_solution
from copydesk.classroom.packing.pack import pack
from copydesk.classroom.packing.published import THEIRS, refuse_names
from copydesk.cli import main
from copydesk.errors import CopydeskError
from copydesk.journal import Journal

LESSON, OTHER, EXERCISE = "02-says-who", "01-scraper", "02-who-said-it"
HAND_IN = '{"v":1}\n'


@pytest.fixture
def kit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A kit of two lessons, which share an article, and one exercise, to be changed as a teacher changes it."""
    root = tmp_path / "kit"
    for name in (LESSON, OTHER):
        for end in ("ipynb", "toml"):
            (root / "notebooks").mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / "notebooks" / f"{name}.{end}", root / "notebooks")
    for slug in ("sennholt-ferry", "harbour-horn", "later-school-bell"):
        shutil.copytree(ROOT / "data/articles" / slug, root / "data/articles" / slug)
    for name in ("LICENSE.md", "CODEBOOK.md"):
        shutil.copy(ROOT / "data" / name, root / "data")
    shutil.copytree(ROOT / "solutions" / EXERCISE, root / "solutions" / EXERCISE)
    monkeypatch.setattr(copydesk.kit, "__file__", str(root / "copydesk" / "kit.py"))
    copydesk.kit.kit_root.cache_clear()
    yield root
    copydesk.kit.kit_root.cache_clear()


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def git(where: Path, *words: str) -> str:
    who = ("-c", "user.name=Kim", "-c", "user.email=kim@example.org")
    return subprocess.run(["git", *who, *words], cwd=where, capture_output=True, text=True, check=True).stdout.strip()


def pull(clone: Path) -> None:
    """What nbgitpuller 1.3.0 does with a student's clone, step by step (nbgitpuller/pull.py)."""
    git(clone, "fetch", "origin", "main")
    for name in git(clone, "diff", "--name-only", "--diff-filter=A", "..origin/main").splitlines():
        if (clone / name).exists():  # rename_local_untracked
            (clone / name).rename(clone / f"{name}__renamed")
    for name in git(clone, "ls-files", "--deleted").splitlines():  # reset_deleted_files
        git(clone, "checkout", "origin/main", "--", name)
    if git(clone, "status", "--porcelain", "--untracked-files=no"):
        git(clone, "commit", "-am", "Automatic commit by nbgitpuller", "--allow-empty")
    git(clone, "merge", "-Xours", "origin/main")


def work(clone: Path) -> dict[str, bytes]:
    """A student opens a lesson, runs it, answers and hands in; returns the bytes of what is theirs."""
    notebook = clone / "notebooks" / f"{LESSON}.ipynb"
    run = json.loads(notebook.read_text(encoding="utf-8"))
    for number, cell in enumerate(cell for cell in run["cells"] if cell["cell_type"] == "code"):
        cell["execution_count"], cell["outputs"] = (
            number + 1,
            [{"output_type": "stream", "name": "stdout", "text": "x"}],
        )
    notebook.write_text(json.dumps(run, indent=1), encoding="utf-8")
    exercise = clone / "exercises" / EXERCISE
    made = []
    for home, name in ((clone, LESSON), (exercise, EXERCISE)):
        journal = Journal.open(home / "answers" / name, assignment=name, edition=1, kit="0.1.0")
        journal.append("1", 1, "page", [{"n": 1, "do": "answer", "key": "number", "value": 61}])
        made += list((home / "answers" / name).iterdir())
        (home / "handins").mkdir()
        (home / "handins" / f"{name}.jsonl").write_text(HAND_IN)
        made.append(home / "handins" / f"{name}.jsonl")
    story = clone / "my-stories" / "mine"
    story.mkdir(parents=True)
    (story / "article.txt").write_text("mine")
    (clone / "notebooks" / "my notes.ipynb").write_text("{}")
    made += [story / "article.txt", clone / "notebooks" / "my notes.ipynb", notebook]
    return {path.relative_to(clone).as_posix(): path.read_bytes() for path in made}


# --- what is in it ---------------------------------------------------------------------------------------------------


def test_the_whole_kit_packs_and_no_key_of_any_exercise_is_in_it(tmp_path: Path) -> None:
    done = pack(tmp_path / "pack")
    assert done.count == len(done.new) == 19
    made = files(tmp_path / "pack")
    names = {part for place in made for part in place.split("/")}
    assert not names & {"key.json", "reference.jsonl", "solutions", "instructor", "tests", *THEIRS}
    searched = tmp_path / "searched"
    for place, data in made.items():
        if place.startswith("exercises/") or place.endswith((".ipynb", ".md", ".txt")):
            (searched / place).parent.mkdir(parents=True, exist_ok=True)
            (searched / place).write_bytes(data)
    for solution in sorted((ROOT / "solutions").glob("*/key.json")):
        assignment, keys = read_solution(str(solution.parent))
        assert leaks(searched, keys.values()) == []
        for task in assignment.tasks.values():
            assert not task.article or f"data/articles/{task.article}/article.txt" not in made
    assert "data/articles/sennholt-ferry/gold.json" in made, "a lesson answers at once"


def test_every_notebook_of_a_pack_is_clean_and_its_cells_are_collapsed(tmp_path: Path) -> None:
    pack(tmp_path / "pack")
    notebooks = sorted(tmp_path.rglob("*.ipynb"))
    assert len(notebooks) == 19
    for path in notebooks:
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            if cell["cell_type"] != "code":
                continue
            assert (cell["outputs"], cell["execution_count"]) == ([], None), path
            if path.stem != "07-teach-the-machine":  # there students write code of their own
                assert cell["metadata"]["jupyter"]["source_hidden"] is True, path


def test_every_lesson_and_exercise_of_a_pack_opens_with_its_own_texts(tmp_path: Path) -> None:
    pack(tmp_path / "pack", ["02-says-who", "06-three-outlets"], ["01-what-the-scraper-left"])
    opened = (
        "import sys; from copydesk import desk\n"
        "now = desk.open(sys.argv[1])\n"
        "for task in now.assignment.tasks: now.context(task)\n"
        "for task in now.assignment.tasks.values():\n"
        "    if task.article: print(now.assignment.article_folder(task.article))\n"
        "print(now.assignment.home)"
    )
    for place, home in (
        ("notebooks/02-says-who.ipynb", "."),
        ("notebooks/06-three-outlets.ipynb", "."),
        ("exercises/01-what-the-scraper-left/01-what-the-scraper-left.ipynb", "exercises/01-what-the-scraper-left"),
    ):
        where = tmp_path / "pack" / Path(place).parent
        ran = subprocess.run(
            [sys.executable, "-c", opened, Path(place).stem], cwd=where, capture_output=True, text=True, check=True
        )
        *articles, here = ran.stdout.splitlines()
        assert here == str((tmp_path / "pack" / home).resolve())
        assert articles
        assert all(article.startswith(str(tmp_path)) for article in articles), articles


def test_a_lesson_brings_every_article_that_its_notebook_shows_and_no_other(tmp_path: Path) -> None:
    pack(tmp_path / "pack", ["06-three-outlets"], [])
    assert {path.name for path in (tmp_path / "pack/data/articles").iterdir()} == {
        "lirva-courier",
        "lirva-rivers",
        "lirva-television",
    }
    assert not (tmp_path / "pack/exercises").exists()


def test_an_exercises_article_never_comes_with_its_gold_whoever_names_it(kit: Path, tmp_path: Path) -> None:
    edit(kit / f"notebooks/{LESSON}.ipynb", "## 1 · Guess first", "## 1 · Guess, as in later-school-bell")
    pack(tmp_path / "pack")
    assert [path.name for path in (tmp_path / "pack").rglob("gold.json")]
    assert not (tmp_path / "pack/data/articles/later-school-bell").exists()


@pytest.mark.parametrize(
    "place", ["answers/x/a.txt", "notebooks/handins/a.ipynb", "exercises/x/old.jsonl", "a/key.json"]
)
def test_nothing_with_the_name_of_a_students_work_or_of_a_key_can_be_published(place: str) -> None:
    with pytest.raises(CopydeskError, match="has the name of"):
        refuse_names([place])


def test_a_key_that_an_exercise_gives_away_in_its_notebook_stops_the_pack(kit: Path, tmp_path: Path) -> None:
    _, keys = read_solution(EXERCISE)
    reason = next(gold.rationale for gold in keys["1"].core)  # type: ignore[union-attr]
    edit(kit / f"notebooks/{LESSON}.ipynb", "## 1 · Guess first", f"## 1 · Guess first. {reason}")
    with pytest.raises(CopydeskError, match=f"a piece of the key of {EXERCISE}"):
        pack(tmp_path / "pack", exercises=[])
    assert not (tmp_path / "pack").exists()


def test_an_exercise_for_practice_comes_with_its_key_as_it_says(kit: Path, tmp_path: Path) -> None:
    edit(kit / f"solutions/{EXERCISE}/tasks.toml", 'feedback = "after"', 'feedback = "full"')
    pack(tmp_path / "pack", [])
    assert (tmp_path / f"pack/exercises/{EXERCISE}/key.json").is_file()


def test_an_installed_kit_without_solutions_packs_its_exercises_too(kit: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "exercises" / EXERCISE, kit / "exercises" / EXERCISE)
    pack(tmp_path / "from-solutions")
    shutil.rmtree(kit / "solutions")
    pack(tmp_path / "from-exercises")
    assert files(tmp_path / "from-exercises") == files(tmp_path / "from-solutions")
    with pytest.raises(CopydeskError, match="There is no exercise 01-what"):
        pack(tmp_path / "other", exercises=["01-what-the-scraper-left"])


def test_the_kit_is_never_asked_of_a_registry_by_its_name(tmp_path: Path) -> None:
    """The kit is in no registry: whoever takes its name there would else be installed on students' machines."""
    pack(tmp_path / "bare", [], [])
    needed = (tmp_path / "bare/requirements.txt").read_text(encoding="utf-8").splitlines()
    assert not any(line.startswith("copydesk") for line in needed)
    wheel = tmp_path / "copydesk-0.1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as made:
        made.writestr("copydesk/kit/notebooks/a.ipynb", "{}")
    pack(tmp_path / "whole", [], [], wheel=wheel)
    assert "./copydesk-0.1.0-py3-none-any.whl" in (tmp_path / "whole/requirements.txt").read_text(encoding="utf-8")
    assert (tmp_path / "whole" / wheel.name).read_bytes() == wheel.read_bytes()


def test_a_pack_with_the_kits_wheel_starts_by_one_command(tmp_path: Path) -> None:
    wheel = tmp_path / "copydesk-0.1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as made:
        made.writestr("copydesk/__init__.py", "")
    pack(tmp_path / "pack", ["01-scraper"], [], wheel=wheel)
    for name in ("start.py", "constraints.txt"):
        assert (tmp_path / "pack" / name).read_bytes() == (ROOT / name).read_bytes()
    assert "`python3 start.py`" in (tmp_path / "pack/README.md").read_text(encoding="utf-8")
    pack(tmp_path / "bare", ["01-scraper"], [])
    assert not (tmp_path / "bare/start.py").exists(), "without the kit it could not start it"
    assert "ask your teacher" in (tmp_path / "bare/README.md").read_text(encoding="utf-8")


def test_a_wheel_that_is_none_or_that_holds_a_key_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "copydesk-0.1.0-py3-none-any.whl"
    other.write_text("no zip")
    with pytest.raises(CopydeskError, match="is no wheel of copydesk"):
        pack(tmp_path / "pack", [], [], wheel=other)
    with zipfile.ZipFile(other, "w") as made:
        made.writestr("copydesk/kit/exercises/a/key.json", "{}")
    with pytest.raises(CopydeskError, match="has the name of a key"):
        pack(tmp_path / "pack", [], [], wheel=other)


def test_a_zip_holds_what_was_published_and_nothing_that_lies_beside_it(kit: Path, tmp_path: Path) -> None:
    pack(tmp_path / "9b")
    (tmp_path / "9b" / "answers").mkdir()
    (tmp_path / "9b" / "answers" / "mine.jsonl").write_text("a teacher tried it")
    pack(tmp_path / "9b", zip_file=tmp_path / "9b.zip")
    with zipfile.ZipFile(tmp_path / "9b.zip") as packed:
        names = packed.namelist()
    assert f"9b/notebooks/{LESSON}.ipynb" in names
    assert "9b/.gitignore" in names
    assert not [name for name in names if "answers" in name]


# --- again, with something new ---------------------------------------------------------------------------------------


def test_packing_again_with_nothing_new_changes_no_byte(kit: Path, tmp_path: Path) -> None:
    pack(tmp_path / "pack")
    before = files(tmp_path / "pack")
    assert pack(tmp_path / "pack").new == []
    assert files(tmp_path / "pack") == before


def test_a_notebook_that_was_only_run_is_no_new_one(kit: Path, tmp_path: Path) -> None:
    pack(tmp_path / "pack")
    notebook = json.loads((kit / f"notebooks/{LESSON}.ipynb").read_text(encoding="utf-8"))
    notebook["cells"][1] |= {
        "execution_count": 3,
        "outputs": [{"output_type": "stream", "name": "stdout", "text": "x"}],
    }
    (kit / f"notebooks/{LESSON}.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    assert pack(tmp_path / "pack").new == []


def test_a_published_notebook_is_never_changed_under_its_own_edition(kit: Path, tmp_path: Path) -> None:
    pack(tmp_path / "pack")
    before = files(tmp_path / "pack")
    edit(kit / f"notebooks/{LESSON}.ipynb", "Guess first", "Guess at first")
    with pytest.raises(CopydeskError) as told:
        pack(tmp_path / "pack")
    assert f"notebooks/{LESSON}.ipynb is not what was published as edition 1" in str(told.value)
    assert f"Write edition = 2 into notebooks/{LESSON}.toml" in str(told.value)
    assert files(tmp_path / "pack") == before


def test_a_new_edition_gets_a_name_of_its_own_and_the_old_one_stays(kit: Path, tmp_path: Path) -> None:
    pack(tmp_path / "pack")
    before = files(tmp_path / "pack")
    edit(kit / f"notebooks/{LESSON}.ipynb", "Guess first", "Guess at first")
    edit(kit / f"notebooks/{LESSON}.toml", "edition = 1", "edition = 2")
    edit(kit / "data/articles/sennholt-ferry/article.toml", "invented = true", "invented = true\nchecked = true")
    new = f"notebooks/{LESSON}-v2"
    done = pack(tmp_path / "pack")
    assert done.new == [f"{new}/{LESSON}-v2.ipynb"]
    assert done.kept == ["data/articles/sennholt-ferry"], "the other lesson still shows it"
    after = files(tmp_path / "pack")
    changed = {place for place in before if after[place] != before[place]}
    assert changed == {"README.md", ".published.json"}
    assert b"checked" in after[f"{new}/articles/sennholt-ferry/article.toml"]
    assert b"edition 1: if you have begun it" in after["README.md"]
    assert pack(tmp_path / "pack").new == [], "and again nothing is new"


def test_both_editions_open_each_with_its_own_answers_and_texts(
    kit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack(tmp_path / "pack")
    monkeypatch.chdir(tmp_path / "pack/notebooks")
    old = desk.open(LESSON)
    old.journal.append("1", 1, "page", [{"n": 1, "do": "answer", "key": "number", "value": 61}])
    edit(kit / f"notebooks/{LESSON}.toml", "edition = 1", "edition = 2")
    pack(tmp_path / "pack")
    monkeypatch.chdir(tmp_path / f"pack/notebooks/{LESSON}-v2")
    new = desk.open(LESSON)
    assert (new.assignment.edition, new.state("1").touched) == (2, False)
    assert new.assignment.article_folder("sennholt-ferry").is_relative_to(Path.cwd())
    assert new.context("2").key is not None, "its gold came with it"
    monkeypatch.chdir(tmp_path / "pack/notebooks")
    again = desk.open(LESSON)
    assert (again.assignment.edition, again.state("1").answers["number"]) == (1, 61)


def test_a_lesson_that_comes_later_brings_its_own_version_of_a_text_that_others_show(kit: Path, tmp_path: Path) -> None:
    pack(tmp_path / "pack", [LESSON], [])
    edit(kit / "data/articles/sennholt-ferry/article.toml", "invented = true", "invented = true\nchecked = true")
    done = pack(tmp_path / "pack", [OTHER], [])
    assert done.new == [f"notebooks/{OTHER}-v1/{OTHER}-v1.ipynb"]
    read = (tmp_path / f"pack/notebooks/{OTHER}-v1/articles/sennholt-ferry/article.toml").read_text(encoding="utf-8")
    assert "checked" in read
    assert "checked" not in (tmp_path / "pack/data/articles/sennholt-ferry/article.toml").read_text(encoding="utf-8")


def test_a_new_edition_of_an_exercise_is_packed_and_graded_beside_the_old_one(kit: Path, tmp_path: Path) -> None:
    pack(tmp_path / "pack", [])
    source = kit / f"solutions/{EXERCISE}"
    before = (source / "key.json").read_bytes()
    mine = tmp_path / "mine" / EXERCISE
    shutil.copytree(source, mine)
    edit(source / "tasks.toml", "minutes = ", "minutes = 1")
    with pytest.raises(CopydeskError, match=r"into a copy of its solution's folder, write edition = 2"):
        pack(tmp_path / "pack", [])
    edit(source / "tasks.toml", "minutes = 1", "minutes = ")
    edit(mine / "tasks.toml", "edition = 1", "edition = 2")
    ran = CliRunner().invoke(main, ["generate", str(mine)])
    assert ran.exit_code == 0, ran.output
    assert not (kit / "exercises").exists(), "a folder of one's own does not become the kit's"
    assert pack(tmp_path / "pack", [], [str(mine)]).new == [f"exercises/{EXERCISE}-v2/{EXERCISE}-v2.ipynb"]
    assert (source / "key.json").read_bytes() == before
    assert [read_solution(str(folder))[0].edition for folder in (source, mine)] == [1, 2]


def test_a_pack_in_which_somebody_worked_is_not_packed_over(kit: Path, tmp_path: Path) -> None:
    pack(tmp_path / "pack")
    edit(tmp_path / f"pack/notebooks/{LESSON}.ipynb", "Guess first", "I guess")
    with pytest.raises(CopydeskError, match=r"is not as it was published.*work in a copy"):
        pack(tmp_path / "pack")


def test_a_folder_with_other_things_in_it_is_never_packed_into(kit: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("dear")
    with pytest.raises(CopydeskError, match="Give a new folder"):
        pack(tmp_path / "full")
    assert files(tmp_path / "full") == {"letter.txt": b"dear"}
    (tmp_path / "torn").mkdir()
    (tmp_path / "torn" / ".published.json").write_text('{"files": ')
    with pytest.raises(CopydeskError, match="Bring it back from a copy"):
        pack(tmp_path / "torn")


# --- by git, as nbgitpuller does -------------------------------------------------------------------------------------


def test_a_student_who_worked_pulls_a_new_edition_and_loses_nothing(kit: Path, tmp_path: Path) -> None:
    if shutil.which("git") is None:
        pytest.skip("there is no git")
    published, clone = tmp_path / "pack", tmp_path / "clone"
    assert pack(published, to_git=True).commit
    git(tmp_path, "clone", "--quiet", "--branch", "main", published.as_uri(), str(clone))
    theirs = work(clone)
    edit(kit / f"notebooks/{LESSON}.ipynb", "Guess first", "Guess at first")
    edit(kit / f"notebooks/{LESSON}.toml", "edition = 1", "edition = 2")
    pack(published, to_git=True)
    pull(clone)
    assert {place: (clone / place).read_bytes() for place in theirs} == theirs
    assert not list(clone.rglob("*__renamed"))
    assert (clone / f"notebooks/{LESSON}-v2/{LESSON}-v2.ipynb").is_file()
    once = files(clone)
    pull(clone)
    assert {place: data for place, data in files(clone).items() if ".git/" not in place} == {
        place: data for place, data in once.items() if ".git/" not in place
    }


def test_git_leaves_students_work_alone_and_line_ends_as_they_are(kit: Path, tmp_path: Path) -> None:
    if shutil.which("git") is None:
        pytest.skip("there is no git")
    published, clone = tmp_path / "pack", tmp_path / "clone"
    pack(published, to_git=True)
    (published / "left-behind.txt").write_text("not published")
    assert pack(published, to_git=True).commit == "", "nothing but what is published is ever committed"
    git(tmp_path, "-c", "core.autocrlf=true", "clone", "--quiet", published.as_uri(), str(clone))
    text = "data/articles/sennholt-ferry/article.txt"
    assert (clone / text).read_bytes() == (published / text).read_bytes()
    work(clone)
    untracked = git(clone, "status", "--porcelain", "--untracked-files=all").splitlines()
    assert [line for line in untracked if line.startswith("??")] == ['?? "notebooks/my notes.ipynb"']


def test_a_repository_on_another_branch_is_not_touched(kit: Path, tmp_path: Path) -> None:
    if shutil.which("git") is None:
        pytest.skip("there is no git")
    pack(tmp_path / "pack", [LESSON], [], to_git=True)
    git(tmp_path / "pack", "switch", "--quiet", "--create", "draft")
    before = files(tmp_path / "pack")
    with pytest.raises(CopydeskError, match="is on the branch draft"):
        pack(tmp_path / "pack", [OTHER], [], to_git=True)
    assert files(tmp_path / "pack") == before


# --- as a command ----------------------------------------------------------------------------------------------------


def test_the_command_says_what_is_new_and_takes_names_with_commas(kit: Path, tmp_path: Path) -> None:
    ran = CliRunner().invoke(main, ["pack", "--out", "9b", "--lessons", f"{LESSON},{OTHER}", "--exercises", "none"])
    assert ran.exit_code == 0, ran.output
    assert f"New: notebooks/{LESSON}.ipynb" in ran.output
    assert "9b holds 2 notebooks, 2 of them new. No exercise's key is in it." in ran.output
    for words, sentence in (
        (["--lessons", "11-nothing"], "There is no lesson 11-nothing. The lessons are"),
        (["--exercises", "11-nothing"], "There is no assignment 11-nothing. Give one of"),
        (["--exercises", LESSON], f"{LESSON} is a lesson. Say --lessons {LESSON}."),
    ):
        ran = CliRunner().invoke(main, ["pack", "--out", "9c", *words])
        assert ran.exit_code == 1
        assert sentence in ran.stderr
        assert "Traceback" not in ran.stderr
        assert not Path("9c").exists()


def test_what_is_packed_does_not_hang_on_when_or_where(kit: Path, tmp_path: Path) -> None:
    os.utime(kit / f"notebooks/{LESSON}.ipynb", (0, 0))
    generate(EXERCISE, kit / "exercises")
    pack(tmp_path / "here", zip_file=tmp_path / "one.zip")
    pack(tmp_path / "there" / "here", zip_file=tmp_path / "two.zip")
    assert files(tmp_path / "here") == files(tmp_path / "there" / "here")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
