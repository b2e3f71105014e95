"""Moments as people and platforms write them: when work is due, when it came."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from copydesk.errors import CopydeskError


def moment(text: str) -> datetime:
    """A moment as people and platforms write it, in UTC.

    ``2026-09-14 23:59``, with ``T``, seconds, ``Z``, ``+02:00`` or a zone's name (``Europe/Vienna``, ``UTC``) after it.
    A day alone means its end; a time without a zone is this computer's.

    Raises:
        CopydeskError: it is none of these.
    """
    words = text.strip().split()
    zone = None
    try:
        if len(words) > 1 and re.match(r"[A-Za-z]", words[-1]) and words[-1].upper() != "Z":
            zone = UTC if words[-1].upper() in ("UTC", "GMT") else ZoneInfo(words[-1])
            words.pop()
        when = datetime.fromisoformat(" ".join(words).replace(" Z", "Z").replace(" +", "+"))
        if len(words) == 1 and re.fullmatch(r"[\d-]{8,10}", words[0]):
            when = datetime.combine(when.date(), time(23, 59, 59))
        return (when if when.tzinfo or zone is None else when.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, KeyError, OverflowError, OSError):
        raise CopydeskError(
            f"“{text}” is no time.", "Write it as 2026-09-14 23:59, or 2026-09-14T23:59+02:00."
        ) from None
