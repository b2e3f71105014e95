"""What a student does, kept: the journal on the disk, the fold over it, the page's messages, and hand-ins.

One segment for each kernel process, one event for each op, and a state that is a pure fold over the events. Hand-ins
(``journal.handin``) are for the end of a lesson: a kernel that only marks does not load them.
"""

from copydesk.journal.disk import NotSavedError
from copydesk.journal.fold import TaskState
from copydesk.journal.protocol import Room, Rooms
from copydesk.journal.store import Journal

__all__ = [
    "Journal",
    "NotSavedError",
    "Room",
    "Rooms",
    "TaskState",
]
