"""The collection as a whole: every folder is sound, and the data card says what the files hold."""

from pathlib import Path

import pytest

from copydesk.classroom.articles.check import check_article
from copydesk.classroom.articles.datacard import data_card

DATA = Path(__file__).resolve().parents[2] / "data"
FOLDERS = sorted(path.parent for path in (DATA / "articles").glob("*/article.txt"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_an_article_folder_is_sound(folder: Path) -> None:
    assert check_article(folder) == []


def test_the_data_card_is_counted_from_the_files_as_they_are() -> None:
    assert (DATA / "DATACARD.md").read_text(encoding="utf-8") == data_card(DATA / "articles")


def test_a_damaged_folder_is_told_with_file_and_place(tmp_path: Path) -> None:
    whole = DATA / "articles" / "harbour-horn"
    folder = tmp_path / "harbour-horn"
    (folder / "passes").mkdir(parents=True)
    for file in whole.rglob("*.*"):
        (folder / file.relative_to(whole)).write_bytes(file.read_bytes())
    assert check_article(folder) == []
    gold = folder / "gold.json"
    gold.write_text(gold.read_text(encoding="utf-8").replace('"label": "teaser"', '"label": "tease"', 1))
    assert any("gold.json" in told and "line 41" in told and "'tease'" in told for told in check_article(folder))
    page = folder / "page.html"
    page.write_text(page.read_text(encoding="utf-8").replace("Fenna Amadi-Quist", "Fenna Amadi", 1))
    assert any("article.txt, line 7" in told for told in check_article(folder))
    (folder / "agreement.json").write_text("{}")
    assert any("agreement.json is not what the passes give" in told for told in check_article(folder))
    next((folder / "passes").glob("*.json")).unlink()
    assert any("holds 1 of two passes" in told for told in check_article(folder))
