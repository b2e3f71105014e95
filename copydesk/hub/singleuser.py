"""A student's server on a hub, without the hub's own database: ``python -m copydesk.hub.singleuser``.

JupyterHub's server for one user imports the hub's pages, and with them the database code that only the hub needs: one
second and nearly 40 MB for each student, measured with JupyterHub 5.5 and 6.1. This starts the same server with those
modules left out while it is imported. What guards the server is JupyterHub's own, untouched. Where another version
cannot be started so, it is started as ever.
"""

from __future__ import annotations

import importlib
import os
import sys
from types import ModuleType
from typing import Any

LEFT_OUT = (
    "alembic", "sqlalchemy", "sqlalchemy.exc", "sqlalchemy.orm", "jupyterhub.handlers", "jupyterhub.handlers.pages",
    "jupyterhub.orm", "jupyterhub.roles",
)  # fmt: skip
WANTED = ("jupyterhub.singleuser",)


class LeftOut(ModuleType):
    """Stands in for a module while others are imported: whatever is asked of it by name is an empty class."""

    __path__: list[str] = []  # noqa: RUF012 - what is imported from below it must be found in sys.modules alone

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = type(name, (Exception,), {})
        setattr(self, name, made)
        return made


def import_lean() -> bool:
    """Import JupyterHub's server for one user without what only the hub needs; whether that went well.

    Afterwards nothing is left of the stand-ins but what the imported modules hold: whoever asks for SQLAlchemy next
    gets SQLAlchemy.
    """
    stand_ins = {name: LeftOut(name) for name in LEFT_OUT if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        for name in WANTED:
            importlib.import_module(name)
    except Exception:
        return False
    finally:
        for name, module in stand_ins.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]
    return True


def main() -> None:
    """Start the server, as ``python -m jupyterhub.singleuser`` does."""
    if not import_lean():  # half of it may stand in memory: begin anew, in the same process
        os.execv(sys.executable, [sys.executable, "-m", "jupyterhub.singleuser", *sys.argv[1:]])
    importlib.import_module("jupyterhub.singleuser").main()


if __name__ == "__main__":
    main()
