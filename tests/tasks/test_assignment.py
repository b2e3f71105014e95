from pathlib import Path

import pytest

from copydesk.errors import CopydeskError
from copydesk.tasks.assignment import find_assignment, read_assignment

TOML = """
id = "{id}"
edition = 2
title = "A try"
[[task]]
id = "1"
kind = "mark"
article = "three-sentences"
prompt = "Mark."
layers = ["artifact"]
lines = [[1, 3]]
"""


@pytest.fixture
def school(tmp_path: Path) -> Path:
    """A kit folder with a lesson, and an exercise folder beside it."""
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks" / "01-a.toml").write_text(TOML.format(id="01-a"))
    (tmp_path / "exercises" / "01-b").mkdir(parents=True)
    (tmp_path / "exercises" / "01-b" / "tasks.toml").write_text(TOML.format(id="01-b"))
    return tmp_path


def test_a_lesson_is_found_from_the_notebooks_folder_and_keeps_its_answers_beside_it(school: Path) -> None:
    lesson = find_assignment("01-a", school / "notebooks")
    assert lesson.answers == school / "answers" / "01-a"
    assert (lesson.edition, lesson.title, lesson.feedback) == (2, "A try", "now")


def test_an_exercise_is_found_from_its_own_folder_and_from_the_kits(school: Path) -> None:
    for start in (school, school / "exercises" / "01-b", school / "notebooks"):
        assert find_assignment("01-b", start).answers == school / "exercises" / "01-b" / "answers" / "01-b"


def test_the_environment_can_name_the_home(school: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setenv("COPYDESK_HOME", str(school))
    assert find_assignment("01-a", Path(elsewhere.anchor)).home == school


def test_a_notebook_that_was_copied_elsewhere_is_refused_with_the_places_looked_at(school: Path) -> None:
    with pytest.raises(CopydeskError, match=r"There is no assignment 09-x in .*notebooks"):
        find_assignment("09-x", school / "notebooks")
    with pytest.raises(CopydeskError, match="is no assignment's name"):
        find_assignment("../01-a", school)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('id = "1"', "", "task ? has no id"),
        ('kind = "mark"', 'kind = "paint"', "kind is 'paint'"),
        ("[[1, 3]]", "[[3, 1]]", "lines is [[3, 1]]"),
        ('["artifact"]', '["artifact", "loaded"]', "mark task names one layer"),
        ('prompt = "Mark."', "", "has no prompt"),
        ("edition = 2", 'edition = "2"', "Write it as a whole number"),
        ("edition = 2", "edition = ", "cannot be read"),
    ],
)  # fmt: skip
def test_a_wrong_tasks_file_is_told_by_file_task_and_field(tmp_path: Path, old: str, new: str, words: str) -> None:
    file = tmp_path / "tasks.toml"
    file.write_text(TOML.format(id="01-a").replace(old, new))
    with pytest.raises(CopydeskError) as error:
        read_assignment(file)
    assert "tasks.toml" in str(error.value)
    assert words in str(error.value)


VOTE = """
[[task]]
id = "{id}"
kind = "choose"
prompt = "Pick."
options = [{{ id = "a", text = "A" }}, {{ id = "{second}", text = "B" }}]
{again}
"""


def test_a_second_vote_names_the_first_which_offers_the_same_answers(tmp_path: Path) -> None:
    file = tmp_path / "tasks.toml"
    first, head = VOTE.format(id="2", second="b", again=""), TOML.format(id="01-a")
    for again, second in (('again = "2"', "c"), ('again = "1"', "b"), ('again = "3"', "b"), ('again = "9"', "b")):
        file.write_text(head + first + VOTE.format(id="3", second=second, again=again))
        with pytest.raises(CopydeskError, match="Name an earlier task of the same kind that offers the same answers"):
            read_assignment(file)
    file.write_text(head + first + VOTE.format(id="3", second="b", again='again = "2"'))
    assert read_assignment(file).tasks["3"].again == "2"
