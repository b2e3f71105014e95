"""A student's server on a hub, started without what only the hub itself needs."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytest.importorskip("jupyterhub", reason="JupyterHub is not installed: pip install -e '.[test]'")


def run(code: str) -> str:
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_the_server_loads_no_database_and_whoever_needs_one_still_gets_it() -> None:
    said = run(
        "import sys; from copydesk.hub.singleuser import import_lean\n"
        "print(import_lean(), 'jupyterhub.singleuser.extension' in sys.modules)\n"
        "print(sorted(x for x in sys.modules if x.partition('.')[0] in ('sqlalchemy', 'alembic', 'cryptography')))\n"
        "from jupyterhub import orm; import sqlalchemy.orm as real\n"
        "print(orm.User.__tablename__, real.Session.__name__)"
    )
    assert said.splitlines() == ["True True", "[]", "users Session"]


def test_what_guards_the_server_is_jupyterhubs_own() -> None:
    said = run(
        "from copydesk.hub.singleuser import import_lean; import_lean()\n"
        "from jupyterhub.services.auth import HubOAuth, check_scopes\n"
        "own = {'access:servers!server=ada/'}\n"
        "print(check_scopes(own, own), check_scopes(own, {'access:servers!server=ben/'}), check_scopes(own, set()))\n"
        "print(HubOAuth.check_scopes.__module__)"
    )
    assert said.splitlines() == ["{'access:servers!server=ada/'} set() set()", "jupyterhub.services.auth"]


def test_a_hub_that_cannot_be_started_so_is_started_as_ever() -> None:
    said = run(
        "import os, sys; from copydesk.hub import singleuser\n"
        "singleuser.WANTED = (*singleuser.WANTED, 'jupyterhub.of_another_make')\n"
        "sys.argv = ['singleuser', '--port=1']\n"
        "os.execv = lambda program, words: (print(program == sys.executable, *words[1:]), os._exit(0))\n"
        "sys.stdout.reconfigure(line_buffering=True); singleuser.main()"
    )
    assert said.splitlines() == ["True -m jupyterhub.singleuser --port=1"]
