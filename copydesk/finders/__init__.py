"""The finders: what the machine marks in each layer, and the line protocol that lets any program ask them."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import TextIO

from copydesk.errors import CopydeskError
from copydesk.marks.annotation import Annotation

OWN = frozenset({"caption", "repeat", "encoding"})
"""Artifact labels that are the story's own matter, displaced or damaged; nothing is attributed inside the others."""
LAYERS = ("artifact", "attribution", "loaded")
_write = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


def find(text: str, layer: str = "all", without: frozenset[str] = frozenset()) -> list[Annotation]:
    """What the finder of `layer` (or all three, in the order of the codebook) marks in `text`.

    `without` switches rules off by name; with `layer="all"` a name may belong to any of the three finders.

    Raises:
        CopydeskError: there is no such layer, or no such rule.
    """
    if layer != "all":
        marks: list[Annotation] = _finder(layer).find(text, without=without)
        return marks
    finders = {name: _finder(name) for name in LAYERS}
    names = {name: {rule.name for rule in finder.RULES} for name, finder in finders.items()}
    unknown = without.difference(*names.values())
    if unknown:
        raise CopydeskError(f"No rule is called {sorted(unknown)[0]!r}.", "Ask `RULES` of a finder for its names.")
    artifact: list[Annotation] = finders["artifact"].find(text, without=without & names["artifact"])
    foreign = [span for mark in artifact if mark.label not in OWN for span in mark.role("text")]
    attribution: list[Annotation] = finders["attribution"].find(
        text, without=without & names["attribution"], skip=foreign
    )
    loaded: list[Annotation] = finders["loaded"].find(
        text, without=without & names["loaded"], artifact=artifact, attribution=attribution
    )
    return artifact + attribution + loaded


def serve(lines_in: Iterable[str], out: TextIO, layer: str = "all", err: TextIO | None = None) -> int:
    """The find protocol: a `{"id", "text"}` object a line in, an `{"id", "annotations"}` object a line out, in order.

    Each answer is flushed before the next line is read. A line that cannot be read gets one sentence on `err`
    (standard error unless given), naming the line, and the rest goes on; blank lines are passed over.

    Returns:
        How many lines could not be read.

    Raises:
        CopydeskError: there is no such layer.
    """
    for name in LAYERS if layer == "all" else (layer,):
        ready = getattr(_finder(name), "ready", None)
        if ready is not None:  # tables are read before the first line comes, not while it waits
            ready()
    bad = 0
    for number, line in enumerate(lines_in, 1):
        if not line.strip():
            continue
        try:
            request = json.loads(line)
            text = request["text"]
            if not isinstance(text, str):
                raise TypeError
            answer = {"id": request["id"], "annotations": [mark.to_json() for mark in find(text, layer)]}
            # A lone surrogate is legal in JSON and cannot be written as UTF-8: it goes out escaped.
            reply = _write(answer)
            if not reply.isascii():
                reply.encode("utf-8")
        except UnicodeEncodeError:
            reply = json.dumps(answer)
        except (ValueError, KeyError, TypeError, RecursionError):
            bad += 1
            print(
                f'Line {number} was passed over: it is not an object with "id" and "text".',
                file=err or sys.stderr,
                flush=True,
            )
            continue
        out.write(reply + "\n")
        out.flush()
    return bad


@cache
def _finder(layer: str):  # type: ignore[no-untyped-def]  # a module of this package: find() and RULES
    if layer not in LAYERS:
        raise CopydeskError(f"There is no layer {layer!r}.", "The layers are: all, " + ", ".join(LAYERS) + ".")
    return import_module(f"copydesk.finders.{layer}")
