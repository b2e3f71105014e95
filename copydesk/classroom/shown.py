"""The pages that lessons show beside a scrape, made ready once, so that no student's kernel takes a page apart.

An exercise's page is made ready with its handout. A lesson reads the kit's own article: there the ready page lies
beside the page as published, as ``shown.html``, and ``copydesk generate`` makes it anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from copydesk.tasks.assignment import read_assignment


def shown_pages(root: Path) -> Iterator[tuple[Path, str]]:
    """Each page that a lesson of a kit shows: its file, and what is to stand in it.

    Args:
        root: the kit's folder, with ``notebooks/`` and ``data/`` in it.

    Raises:
        CopydeskError: a lesson cannot be read, or a page asks for a decoding that cannot be carried out.
    """
    from copydesk.text.scrape import page_for_students

    lessons = [read_assignment(file, root) for file in sorted((root / "notebooks").glob("*.toml"))]
    for slug in sorted({task.article for lesson in lessons for task in lesson.tasks.values() if task.page}):
        folder = root / "data" / "articles" / slug
        yield folder / "shown.html", page_for_students((folder / "page.html").read_text(encoding="utf-8"))
