"""Where an article is that somebody names: by its folder, or by its slug."""

from __future__ import annotations

from pathlib import Path

from copydesk.errors import CopydeskError
from copydesk.kit import kit_root


def article_place(name: str | Path, home: Path = Path()) -> Path:
    """The folder of an article: a path, or a slug of the folder ``articles`` or of the kit's ``data/articles``.

    Args:
        name: as it was typed.
        home: where paths begin and the folder ``articles`` is.

    Raises:
        CopydeskError: there is no such article; the nearest slugs are named.
    """
    shelves = (home / "articles", kit_root() / "data" / "articles")
    for folder in (home / name, *(shelf / name for shelf in shelves)):
        if (folder / "article.txt").is_file():
            return folder
    from difflib import get_close_matches

    known = sorted(path.parent.name for shelf in shelves for path in shelf.glob("*/article.txt"))
    near = get_close_matches(Path(name).name, known, 3, 0.5) or known[:3]
    where = " or ".join(str(shelf) for shelf in shelves if shelf.is_dir())
    raise CopydeskError(
        f"There is no article {name}.",
        f"Give its folder, or a slug of {where}, such as {', '.join(near)}; or bring it in: copydesk article new."
        if near
        else "Bring it in first: copydesk article new.",
    )


def free_slug(folder: Path, slug: str, ending: str = "") -> str:
    """The slug, or the slug with the first number under which ``folder`` holds nothing with this ending yet."""
    name, number = slug, 1
    while (folder / f"{name}{ending}").exists():
        number += 1
        name = f"{slug}-{number}"
    return name
