"""What the hub's hand-in service left in its inbox: whose each file is, and when it came, by the server's word."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from copydesk.classroom.lms import Sender
from copydesk.hub.inbox import encoded, entry_of, is_inbox_folder
from copydesk.journal.events import stamp


def inbox_folder(download: Path, assignment: str) -> Path | None:
    """The assignment's folder, where a download is one of an inbox or the class's folder around it; None elsewhere.

    It is known by the teacher's ``classes.toml`` above it, where no student can put a file: what lies in a download
    itself proves nothing.
    """
    inside = download / encoded(assignment)
    return next((place for place in (download, inside) if place.is_dir() and is_inbox_folder(place)), None)


def senders_of_hub(sources: Iterable[str]) -> dict[str, Sender | None]:
    """Who each file of an inbox is from; None for one that somebody put there by hand."""
    return {source: _sender(PurePosixPath(source).name) for source in sources}


def begun_anew(sender: Sender | None, journals: Iterable[str], latest: str) -> list[str]:
    """What a teacher should know of a student who handed in several journals: on a hub, one goes on in the same.

    Args:
        journals: of the earlier hand-ins.
        latest: of the one that counts.
    """
    if sender is None or sender.platform != "hub" or not {*journals} - {latest}:
        return []
    return ["An earlier hand-in is of another journal: the work was begun anew. Compare the two."]


def _sender(name: str) -> Sender | None:
    entry = entry_of(name)
    if entry is None:
        return None
    return Sender(platform="hub", name=entry.student, id=entry.student, late=entry.late, at=stamp(entry.at))
