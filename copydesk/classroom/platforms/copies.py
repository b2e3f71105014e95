"""Copied journals: hand-ins of different students that share events, in the same order and with the same times.

Each run of four events in a row, what was done and how many seconds lay between, is one fingerprint: two people who
work side by side do not share it, and it stays the same where a journal got another name or all its times were moved.
Every fingerprint is remembered with the first hand-in that has it, so that the whole costs one look a event, however
many hand-ins share one journal.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any

RUN = 4  # events in one fingerprint
FEWEST = 3  # shared fingerprints that are told: six events in a row, or more
SHARE = 0.3  # of the shorter journal's fingerprints


def fingerprints(events: Iterable[Mapping[str, Any]]) -> tuple[int, ...]:
    """The fingerprints of a journal: one for each run of ``RUN`` events. Only for comparing within one process."""
    done: list[int] = []
    times: list[int] = []
    for event in events:
        if event.get("do") == "handin":
            continue  # every hand-in ends with one
        try:
            times.append(int(datetime.fromisoformat(str(event.get("at"))).timestamp()))
        except (ValueError, OverflowError, OSError):
            times.append(0)
        mark = event.get("mark")
        what = (mark.get("label"), str(mark.get("spans")), str(mark.get("attrs"))) if isinstance(mark, dict) else ()
        said = (str(event.get(name)) for name in ("task", "round", "do", "key", "value", "reason"))
        done.append(hash((*said, *map(str, what))))
    gaps = [later - earlier for earlier, later in pairwise(times)]
    return tuple(
        hash((*done[at : at + RUN], *gaps[at : at + RUN - 1]))
        for at in range(len(done) - RUN + 1)
        if any(gaps[at : at + RUN - 1])  # all in one second: a page that sent at once what it had kept
    )


def copied(prints: Sequence[Sequence[int]]) -> dict[int, dict[int, int]]:
    """Which hand-ins share enough with another.

    Args:
        prints: the fingerprints of each hand-in, those first that were handed in first.

    Returns: for each hand-in that shares with others, by its place: the others, and how many events they share.
    """
    first: dict[int, int] = {}
    shared: Counter[tuple[int, int]] = Counter()
    for one, own in enumerate(map(set, prints)):
        for fingerprint in own:
            other = first.setdefault(fingerprint, one)
            if other != one:
                shared[other, one] += 1
    out: dict[int, dict[int, int]] = {}
    for (a, b), count in sorted(shared.items()):
        if count >= FEWEST and count >= SHARE * min(len(set(prints[a])), len(set(prints[b]))):
            out.setdefault(a, {})[b] = out.setdefault(b, {})[a] = count + RUN - 1
    return out
