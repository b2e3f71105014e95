"""The widget of the instructor's own screens: the annotator's class with a bundle that no student loads.

Every widget carries its whole bundle to the page, and the annotator's may have 80 kB. The studio and the adjudication
view are used by one person in a class, so they stand in a second file, made from the same sources (js/studio.js).
"""

from __future__ import annotations

from copydesk.widgets import STATIC, Annotator


class Studio(Annotator):
    """One of the instructor's screens; ``task["kind"]`` says which (``KINDS`` in js/studio.js)."""

    _esm = STATIC / "studio.js"
