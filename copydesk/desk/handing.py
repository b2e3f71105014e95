"""Handing in: one file beside the answers, and on a school's hub that file sent to the teacher too."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.desk.opened import Open, opened, rooms
from copydesk.errors import CopydeskError

if TYPE_CHECKING:
    from copydesk.hub.client import Hub, Taken
    from copydesk.widgets.handin import HandInForm


@dataclass(slots=True)
class Handing:
    """One student's hand-in of what is open: written first, then sent, and sent again as often as need be."""

    desk: Open
    hub: Hub | None
    whole: bool
    path: Path | None = field(default=None)

    def write(self, name: str) -> str:
        """Write the file, which closes the answers; where it is, relative to the kit's folder.

        Raises:
            CopydeskError: it cannot be written; then nothing was closed.
        """
        from copydesk.journal.handin import write_handin

        folder = self.desk.assignment.home / "handins"
        self.path = write_handin(self.desk.journal, folder, name, datetime.now(UTC), self.whole)
        rooms.tell_all(self.desk.journal)
        return f"handins/{self.path.name}"

    def content(self) -> bytes:
        """What was written. Raises: OSError."""
        assert self.path is not None
        return self.path.read_bytes()

    def send(self) -> str:
        """Send the file that was written to the hub's service; its receipt, in a sentence.

        Raises:
            CopydeskError: it is not there. The file stays, and the same may be sent again.
        """
        assert self.hub is not None
        assert self.path is not None
        try:
            data = self.content()
        except OSError as error:
            raise CopydeskError(f"{self.path.name} cannot be read ({error.strerror}).", "Hand in again.") from error
        return receipt(self.hub.send(self.desk.assignment.id, data))


def receipt(taken: Taken) -> str:
    """What the server said of a hand-in, in a sentence with the time of this student's place."""
    try:
        at = datetime.fromisoformat(taken.at).astimezone().strftime("%d %B %Y, %H:%M:%S (%Z)").lstrip("0")
    except ValueError:
        at = taken.at
    order = "" if taken.number < 2 else f" It is number {taken.number} from you, and your teacher looks at the last."
    late = " It came after the time it was due, and is marked as late." if taken.late else ""
    return f"Your teacher has it: received on {at} from {taken.student}.{order}{late}"


def hand_in(student: str | None = None) -> HandInForm | str:
    """Hand in: without a name, a form that asks for it; with one, at once. Writes one file into ``handins``.

    On a school's hub the file is sent to the teacher as well, under the name that the hub knows, and the form shows
    what the server answered.

    Raises:
        CopydeskError: nothing is open, or the file cannot be written.
    """
    from copydesk.hub.client import the_hub

    desk = opened()
    if desk.is_reference:
        return "These are the reference answers; there is nothing to hand in."
    hub = the_hub()
    # an exercise is over when it is handed in; a lesson may be handed in after its first vote, and goes on
    handing = Handing(desk, hub, not desk.assignment.self_checked)
    if student is not None:
        file = handing.write(student)
        if hub is None:
            return f"Handed in: {file}. Give this file to your teacher, or upload it."
        try:
            return f"{handing.send()} Your own copy is {file}."
        except CopydeskError as error:
            return f"Your work is in {file}, but your teacher does not have it yet: {error} Then hand in again."
    from copydesk.widgets.handin import HandInForm

    undone = [str(n) for n, task in enumerate(desk.assignment.tasks, 1) if not desk.state(task).touched]
    if hub is None:
        return HandInForm(handing.write, undone, goes_on=not handing.whole, content=handing.content)
    return HandInForm(handing.write, undone, send=handing.send, known_as=hub.student, goes_on=not handing.whole)
