"""Where an article is that somebody names: by its folder, or by its slug."""

from __future__ import annotations

from pathlib import Path

from copydesk.errors import CopydeskError
from copydesk.kit import kit_root


def article_place(name: str) -> Path:
    """The folder of an article: a path, or the slug of one in the kit's ``data/articles``.

    Raises:
        CopydeskError: there is no such article; the nearest slugs are named.
    """
    articles = kit_root() / "data" / "articles"
    for folder in (Path(name), articles / name):
        if (folder / "article.txt").is_file():
            return folder
    from difflib import get_close_matches

    known = sorted(path.parent.name for path in articles.glob("*/article.txt"))
    near = get_close_matches(Path(name).name, known, 3, 0.5) or known[:3]
    raise CopydeskError(
        f"There is no article {name}.", f"Give its folder, or a slug of {articles}, such as {', '.join(near)}."
    )


def free_slug(folder: Path, slug: str, ending: str = "") -> str:
    """The slug, or the slug with the first number under which ``folder`` holds nothing with this ending yet."""
    name, number = slug, 1
    while (folder / f"{name}{ending}").exists():
        number += 1
        name = f"{slug}-{number}"
    return name
