"""How often one student may ask the service; the plan as it is read again."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

pytest.importorskip("jupyterhub", reason="JupyterHub is not installed: pip install -e '.[test]'")

from copydesk.hub.inbox import Inbox
from copydesk.hub.service import Desk, Pace


def test_a_student_waits_and_the_others_do_not() -> None:
    now = [100.0]
    pace = Pace(2, 60, lambda: now[0])
    assert [pace.wait("ada"), pace.wait("ada"), pace.wait("ben")] == [0, 0, 0]
    now[0] = 130.0
    assert pace.wait("ada") == 30
    assert pace.wait("ada") == 30, "asking again does not make it longer"
    now[0] = 160.0
    assert pace.wait("ada") == 0


def test_the_plan_is_read_again_when_it_changes_and_a_broken_one_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "classes.toml"
    desk = Desk(Inbox(tmp_path))
    assert desk.plan().find("01-a", []) is None
    for turn, (text, open_now) in enumerate((("[everybody]\n01-a = {}", True), ("[[", True), ("[everybody]", False))):
        file.write_text(text)
        os.utime(file, (turn, turn))
        assert (desk.plan().find("01-a", []) is not None) is open_now
