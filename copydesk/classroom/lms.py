"""Who a file is from, by the name and place that a learning platform gave it.

The names as the platforms make them:

- Moodle: ``Full Name_1234567_assignsubmission_file_/name.jsonl``, or the same without a folder of its own;
- Canvas: ``lastfirst_LATE_12345_67890_name-1.jsonl``: sortable name, the user's and the file's number;
- Google Classroom: a folder of files as the students named them, or ``Full Name - name.jsonl``;
- nbgrader: ``submitted/<student>/<assignment>/…`` with a ``timestamp.txt``.

The outermost part of a path that fits is the platform's; what lies inside it is the student's own, and proves nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

MOODLE = re.compile(r"(?P<name>.+?)_(?P<id>\d+)_assignsubmission_[a-z]+(_|\Z)")
CANVAS = re.compile(r"(?P<name>[^\W\d].*?)(?P<late>_LATE)?_(?P<id>\d+)_\d+_.+", re.DOTALL)
CLASSROOM = re.compile(r"(?P<name>[^\d]*[^\W\d][^\d]*?) - .+\.jsonl\Z", re.IGNORECASE)
MOST = 0.8  # of the hand-ins of a download must have a platform's form, where students could have written it
STAMP = "timestamp.txt"  # nbgrader's own clock, beside what was handed in
# letters that Unicode does not take apart into a letter and its accent
WHOLE = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th"})
HIDDEN = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f]")  # an escape in a name could clear a teacher's terminal
TITLES = {"moodle": "Moodle", "canvas": "Canvas", "classroom": "Google Classroom", "nbgrader": "nbgrader",
          "hub": "JupyterHub"}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Whose file it is, as the platform has it.

    Attributes:
        platform: ``moodle``, ``canvas``, ``classroom``, ``nbgrader`` or ``hub``.
        name: the full name; of Canvas the squeezed one, ``leeann``; of nbgrader the student's id.
        id: the platform's own number or id for the student; empty where it gives none.
        late: whether the platform says in the file's name that it came late.
        at: when it came by the platform's clock, as it stands there; empty where the platform does not tell.
    """

    platform: str
    name: str
    id: str = ""
    late: bool = False
    at: str = ""

    @property
    def title(self) -> str:
        """The platform's name as a person writes it."""
        return TITLES.get(self.platform, self.platform)


def sender_of(source: str, root: str = "") -> Sender | None:
    """Who a file of a download is from; None where its path does not say.

    Args:
        source: its path inside the download, with ``/`` between the parts.
        root: the download's own name: an nbgrader tree is often given as its folder ``submitted``.
    """
    parts = PurePosixPath(source).parts
    for part in parts:
        if found := MOODLE.match(part):
            return Sender(platform="moodle", name=tidy(found["name"]), id=found["id"])
        if found := CANVAS.fullmatch(part):
            return Sender(platform="canvas", name=found["name"], id=found["id"], late=bool(found["late"]))
    if folder := submission(source, root):
        student = PurePosixPath(folder).parts[-2]
        return Sender(platform="nbgrader", name=student, id=student)
    if parts and (found := CLASSROOM.fullmatch(parts[-1])):
        return Sender(platform="classroom", name=tidy(found["name"]))
    return None


def senders_of(sources: Iterable[str], root: str = "") -> dict[str, Sender | None]:
    """Who each hand-in of one download is from.

    A student may call a file ``ann_14_09_2026.jsonl`` or ``week 2 - ann.jsonl``: a form that anybody can write is taken
    for the platform's own only where most hand-ins have it and no number goes with two names.
    """
    found = {source: sender_of(source, root) for source in sources}
    for platform in ("canvas", "classroom"):
        theirs = [sender for sender in found.values() if sender and sender.platform == platform]
        numbers = {sender.id for sender in theirs if sender.id}
        names = {(sender.id, sender.name) for sender in theirs if sender.id}
        if len(theirs) < MOST * len(found) or len(names) > len(numbers):
            found = {x: None if sender and sender.platform == platform else sender for x, sender in found.items()}
    known = {(sender.name, sender.id) for sender in found.values() if sender and sender.platform == "moodle"}
    often = Counter(name for name, _ in known)
    if len(known) > 1 and max(often.values()) > len(known) / 2:  # marked blind: all are called “Participant”
        for source, sender in found.items():
            if sender and sender.platform == "moodle" and often[sender.name] > 1:
                found[source] = replace(sender, name=f"{sender.name} {sender.id}")
    return found


def submission(source: str, root: str = "") -> str:
    """The folder of one nbgrader submission, ``submitted/ann/ps1``, inside the download; empty for any other path."""
    parts = PurePosixPath(source).parts
    if "submitted" in parts[:-3]:
        return "/".join(parts[: parts.index("submitted") + 3])
    return "/".join(parts[:2]) if root == "submitted" and len(parts) > 2 else ""


def tidy(name: str) -> str:
    """A name with single spaces, composed (NFC), without signs that steer a screen: controls, marks of direction.

    The joiners that Persian and Indian names are written with stay. Half a sign, which no file holds, becomes ``?``.
    """
    name = name.encode("utf-8", "replace").decode("utf-8")
    return " ".join(STEERING.sub(" ", HIDDEN.sub("", unicodedata.normalize("NFC", name))).split())


def turned(name: str) -> str:
    """``Lee, Ann`` as ``Ann Lee``; any other name as it is."""
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and first.strip() and "," not in first else name


def folded(name: str) -> str:
    """A name for comparing: tidied, turned, without regard to capitals."""
    return tidy(turned(tidy(name))).casefold().replace("\u200c", "").replace("\u200d", "")


def plain(name: str) -> str:
    """A name for comparing where no other way helps: without accents, its words in the order of the alphabet."""
    apart = unicodedata.normalize("NFKD", folded(name).translate(WHOLE))
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return " ".join(sorted(re.findall(r"\w+", bare)))


def squeezed(name: str) -> Iterator[str]:
    """All that Canvas may make of a name: its words run together, beginning at any of them."""
    words = ["".join(re.findall(r"\w", word)) for word in folded(name).split()]
    for first in range(len(words)):
        yield "".join(words[first:] + words[:first])


def same_person(sender: Sender, name: str) -> bool:
    """Whether a name may be the sender's: the platform's own spelling, order and accents are forgiven."""
    if sender.platform == "canvas":
        return sender.name.casefold() in squeezed(name)
    return plain(sender.name) == plain(name)
