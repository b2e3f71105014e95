"""What the hand-in service does not do, as both its sides know it."""

from __future__ import annotations

from copydesk.errors import CopydeskError


class RefusedError(CopydeskError):
    """What the service does not take or tell.

    Args:
        status: HTTP's number: 403, 404, 409, 413, 422, 429, 503 or 507.
        sentence, mend: as of every ``CopydeskError``.
    """

    def __init__(self, status: int, sentence: str, mend: str) -> None:
        super().__init__(sentence, mend)
        self.status = status
