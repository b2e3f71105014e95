"""Agreement of two readers: computed from their passes, and never from one alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from classroom_helpers import ROOT
from click.testing import CliRunner

from copydesk.classroom.articles.readers import compute_agreement
from copydesk.cli import main
from copydesk.errors import CopydeskError

ARTICLES = sorted(path.parent.parent for path in (ROOT / "data" / "articles").glob("*/passes/reader-b.json"))


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.name)
def test_the_agreement_that_is_told_is_the_one_that_the_passes_give(article: Path, tmp_path: Path) -> None:
    shutil.copytree(article, tmp_path / article.name)
    (tmp_path / article.name / "agreement.json").unlink()
    ran = CliRunner().invoke(main, ["article", "agree", str(tmp_path / article.name)])
    assert ran.exit_code == 0, ran.output
    assert [line.split(":")[0] for line in ran.stdout.splitlines()] == [article.name] * 3
    made = (tmp_path / article.name / "agreement.json").read_text(encoding="utf-8")
    assert made == (article / "agreement.json").read_text(encoding="utf-8")


def test_one_reader_alone_has_no_agreement(tmp_path: Path) -> None:
    shutil.copytree(ARTICLES[0], tmp_path / "one")
    (tmp_path / "one" / "passes" / "reader-b.json").unlink()
    with pytest.raises(CopydeskError, match="holds 1 of the two passes that agreement needs"):
        compute_agreement(tmp_path / "one")
