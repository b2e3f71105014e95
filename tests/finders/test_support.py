"""The bench's `--support`: a rule or a row that serves one document only is told, and no other."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "bench"))

import finder_support  # noqa: E402
from finders import main  # noqa: E402

BODY = (
    "The council of Lowmere closed the old bridge on Monday after a crack was found in one of its piers.\n"
    "Engineers looked at the bridge in March and found it to be sound, the head of the council told the paper.\n"
)


@pytest.fixture
def folder(tmp_path):
    def write(**texts):
        lines = [json.dumps({"id": name.replace("_", ":"), "text": text}) for name, text in texts.items()]
        (tmp_path / "docs.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
        return tmp_path

    return write


def test_a_rule_that_speaks_in_one_document_only_is_told(folder, capsys):
    assert main(["--support", str(folder(one="Share this article\n" + BODY, two=BODY))]) == 1
    assert "artifact/known-line: " in capsys.readouterr().out


def test_a_rule_that_speaks_in_two_documents_is_not_told(folder, capsys):
    page = "Share this article\n" + BODY
    main(["--support", str(folder(one=page, two=page))])
    assert capsys.readouterr().out == ""


def test_two_texts_of_one_page_are_one_document(folder, capsys):
    page = "Share this article\n" + BODY
    assert main(["--support", str(folder(full_one=page, part_one=page))]) == 1
    assert "artifact/known-line: " in capsys.readouterr().out


def test_a_row_added_from_an_error_is_told_where_it_speaks_in_one_document_only(folder):
    row = next(row for row in finder_support.added_from_errors() if row[0] == "artifact_phrases" and row[2] == "line")
    texts = finder_support.documents([folder(one=row[1] + "\n" + BODY, two=BODY)])
    assert [told.split(":")[0] for told in finder_support.lonely_entries(texts)] == ["artifact_phrases.tsv"]
