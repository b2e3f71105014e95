from pathlib import Path

import pytest

from copydesk.errors import CopydeskError
from copydesk.text.article import Article, split_lines

TEXT = "Ferry late again\n\nThe 🚢 was late.\nNobody knew why.\n"


def test_blank_lines_are_counted_and_offsets_are_code_points() -> None:
    article = Article.from_text(TEXT)
    assert [line.number for line in article.lines] == [1, 2, 3, 4]
    third = article.line(3)
    assert article.text[third.start : third.end] == third.text == "The 🚢 was late."
    assert article.line_at(third.start + 4).number == 3
    assert article.line_at(third.end).number == 3  # a line break belongs to the line that it ends
    assert list(article.line_numbers(0, third.start + 1)) == [1, 2, 3]


def test_only_a_newline_ends_a_line_as_in_the_browser() -> None:
    assert [line.text for line in split_lines("a\x0cb\u2028c\nd")] == ["a\x0cb\u2028c", "d"]


def test_windows_line_ends_become_unix_ones_when_an_article_is_made() -> None:
    assert Article.from_text("a\r\nb\rc").text == "a\nb\nc"


def test_an_article_comes_back_from_its_folder_as_it_was_saved(tmp_path: Path) -> None:
    article = Article.from_text(
        TEXT, "ferry-late", {"headline": 'A "late" ferry \\ again', "invented": True, "n": [1, 2]}
    )
    article.save(tmp_path / "ferry-late")
    again = Article.load(tmp_path / "ferry-late")
    assert (again.text, again.sha256, dict(again.meta), again.slug) == (
        article.text, article.sha256, dict(article.meta), "ferry-late",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("article.txt", b"caf\xe9\n", "article.txt, byte 3: this is not UTF-8"),
        ("article.txt", b"one\r\ntwo\r\n", "article.txt, line 1: a Windows line end"),
        ("article.toml", b"headline = Ferry\n", "article.toml cannot be read"),
    ],
)
def test_a_damaged_article_folder_is_told_with_file_and_place(
    tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    (tmp_path / "article.txt").write_text("fine\n")
    (tmp_path / name).write_bytes(data)
    with pytest.raises(CopydeskError) as error:
        Article.load(tmp_path)
    assert words in str(error.value)


def test_a_folder_without_an_article_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(CopydeskError, match="copydesk article new"):
        Article.load(tmp_path)


def test_a_line_that_is_not_there_is_refused_with_the_range() -> None:
    with pytest.raises(CopydeskError, match="lines 1 to 4"):
        Article.from_text(TEXT).line(5)
