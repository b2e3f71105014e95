"""What a student does, kept: the journal on the disk, the fold over it, the page's messages, and hand-ins.

The design is in docs: one segment for each kernel process, one event for each op, and a state that is a pure fold.
"""

from copydesk.journal.disk import NotSavedError
from copydesk.journal.fold import TaskState
from copydesk.journal.store import Journal

__all__ = ["Journal", "NotSavedError", "TaskState"]
