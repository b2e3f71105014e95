"""Where the kit's own files are: articles, lessons, exercises."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from copydesk.errors import CopydeskError


@cache
def kit_root() -> Path:
    """The folder that holds ``data/`` and ``notebooks/``: the checkout, or what an installed wheel carries.

    Raises:
        CopydeskError: neither is there.
    """
    package = Path(__file__).resolve().parent
    for root in (package.parent, package / "kit"):
        if (root / "data" / "articles").is_dir():
            return root
    raise CopydeskError(
        "This installation of copydesk holds no lessons.", "Install it from a checkout, or from the wheel of a release."
    )
