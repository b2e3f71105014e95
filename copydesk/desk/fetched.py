"""The class's picture, fetched from a school's hub into the folder where the kit looks for it."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from copydesk.hub import PICTURE
from copydesk.hub.client import HubRefusedError, the_hub

if TYPE_CHECKING:
    from copydesk.tasks.assignment import Assignment

FRESH = 20.0  # seconds for which a picture is not asked for again: a class clicks all at once, and more than once
REFUSED = 2.0  # the same for a no: it may be a yes as soon as the teacher says so
_asked: dict[str, tuple[float, str]] = {}
"""For each assignment until when the last answer holds, and what it was."""


def fetch_picture(assignment: Assignment) -> str:
    """Bring the class's picture here, as far as the hub lets this student see it.

    Returns: why it could not be brought, in a sentence with what to do; empty where it is here, or where there is no
    hub and the picture is whatever lies in the folder.
    """
    hub = the_hub()
    if hub is None:
        return ""
    now, key = time.monotonic(), str(assignment.file)
    if key in _asked and now < _asked[key][0]:
        return _asked[key][1]
    try:
        _keep(assignment, hub.picture(assignment.id))
        why = ""
    except HubRefusedError as error:
        why = str(error)
    except OSError as error:
        why = f"The class's picture could not be kept here ({error.strerror}). Free some space, then look again."
    _asked[key] = now + (REFUSED if why else FRESH), why
    return why


def _keep(assignment: Assignment, picture: Mapping[str, Any]) -> None:
    file = assignment.home / PICTURE
    part = file.with_name(f".{PICTURE}.part")
    part.write_text(json.dumps(picture), encoding="utf-8")
    part.replace(file)
