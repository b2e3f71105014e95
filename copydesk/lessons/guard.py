"""A student's function, run with a time limit; what goes wrong in it is told in one sentence."""

from __future__ import annotations

import linecache
import sys
import sysconfig
import time
import traceback
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from types import FrameType
from typing import Any

from copydesk.errors import CopydeskError

LIMIT = 3.0
"""Seconds that a finder may take for one story; one of a few lines takes a hundredth of that."""
CLOCK = 200  # lines between two looks at the clock
MOST = 100_000  # things that a finder may give one by one
# Lines of libraries and of the kit are not watched: that would make them slow, and their loops do end.
LIBRARIES = (str(Path(__file__).parents[1]), *{sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib")})


class _TooLong(BaseException):
    """Raised inside a function that runs too long; no ``Exception``, so that a student's ``except`` lets it through."""


def run_guarded(function: Callable[[str], Any], text: str, limit: float = LIMIT) -> Any:
    """What ``function(text)`` gives; what it yields one by one comes as a list.

    The clock is looked at while the function's lines are traced: that works in any thread and on every system, and
    needs no second process that would not know the notebook's other cells. What hangs inside a single call into C (a
    regular expression that goes back and forth for ever) is left to Jupyter's stop button.

    Args:
        function: takes a text.
        text: what it is given.
        limit: seconds.

    Raises:
        CopydeskError: it ran too long, or raised something; the sentence names the line of it that did.
    """
    name = getattr(function, "__name__", "Your finder")
    deadline = time.monotonic() + limit
    looks = 0

    def trace(frame: FrameType, event: str, arg: Any) -> Any:
        nonlocal looks
        if frame.f_code.co_filename.startswith(LIBRARIES):
            return None
        looks += 1
        if looks % CLOCK == 0 and time.monotonic() > deadline:
            raise _TooLong
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        found = function(text)
        return list(islice(found, MOST)) if isinstance(found, Iterator) else found
    except _TooLong as error:
        where = _place(error)
        raise CopydeskError(
            f"{name} was stopped after {limit:g} seconds{where}.",
            "Is there a loop that never ends? A “for” loop ends by itself.",
        ) from None
    except CopydeskError:
        raise
    except Exception as error:
        where = _place(error)
        told = f"{type(error).__name__}: {error}".strip().rstrip(":")
        raise CopydeskError(f"{name} stopped{where}: {told}.", "Mend that line, and run the cell again.") from None
    finally:
        sys.settrace(before)


def _place(error: BaseException) -> str:
    """`` in line 4, “for word in wrods:”``: the deepest line of the notebook's own that the error passed."""
    for frame, line in reversed(list(traceback.walk_tb(error.__traceback__))):
        file = frame.f_code.co_filename
        if not file.startswith(LIBRARIES):
            source = linecache.getline(file, line).strip()
            return f" in line {line}, “{source}”" if source else f" in line {line}"
    return ""
