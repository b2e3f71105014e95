"""Where the kit's own files are, articles, lessons, exercises, and which of them everybody may have."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
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


# What a wheel carries and `copydesk init` copies: an allow-list, so that no key can slip in.
FOR_EVERYBODY = (
    "notebooks/*.ipynb",
    "notebooks/*.toml",
    "exercises/*/tasks.toml",
    "exercises/*/*.ipynb",
    "exercises/*/articles/*/article.txt",
    "exercises/*/articles/*/article.toml",
    "exercises/*/articles/*/page.html",
    "data/LICENSE.md",
    "data/CODEBOOK.md",
)
OF_A_LESSON = (
    "article.txt", "article.toml", "page.html", "shown.html", "gold.json", "agreement.json", "passes/*.json",
)  # fmt: skip


def kit_files(root: Path) -> Iterator[Path]:
    """The files of a kit that students may have, relative to its root and in a fixed order.

    Lessons, exercises as students get them, and the articles of lessons with their gold; of an exercise's articles
    only what stands in the exercise's own folder: neither its gold, nor its passes, nor its page as published.
    """
    for pattern in FOR_EVERYBODY:
        yield from sorted(path.relative_to(root) for path in root.glob(pattern) if path.is_file())
    for facts in sorted(root.glob("data/articles/*/article.toml")):
        if tomllib.loads(facts.read_text(encoding="utf-8")).get("use") == "lesson":
            for pattern in OF_A_LESSON:
                yield from sorted(path.relative_to(root) for path in facts.parent.glob(pattern) if path.is_file())
