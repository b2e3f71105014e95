"""A second reader's blind pass: the bare article in, an independent reading out, kept in ``passes``.

The reader works in the plain annotator, on this computer or on another one. There the article arrives as one file
without its key (``share.share_article(…, key=False)``), and the reading comes back as one small file in the form of a
hand-in. Its edition is made of the text's hash: a reading of another version of the text is told on arrival.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from copydesk import __version__
from copydesk.errors import CopydeskError
from copydesk.journal import Journal, TaskState
from copydesk.journal.handin import parse_handin, safe_name, write_handin
from copydesk.marks.annotation import BLIND, AnnotationSet
from copydesk.score.asks import ASKS
from copydesk.tasks.assignment import Assignment, Task
from copydesk.tasks.kind import Context
from copydesk.tasks.kinds import task_for_page
from copydesk.tasks.mark import marks
from copydesk.tasks.own import by_layer
from copydesk.tasks.reading import Reading, open_ends
from copydesk.text.article import Article
from copydesk.text.counted import counted

TASK = "reading"
PREFIX = "reading-"
MOST_MARKS = 1000  # of one reader: an article of 5,000 words holds half as many things
LONGEST_NAME = 40  # letters of a reader's name in a file's name
PROMPT = (
    "Read it with the codebook, in all three layers. You see nobody else’s marks, and nobody sees yours until you end."
)
_ASK = tuple(part for layer in ASKS for part in ASKS[layer] if part not in ("family", "voice"))
_BAD = re.compile(r"[^\w-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondReading:
    """One reader's blind pass over an article, while it is made."""

    article: Article
    folder: Path
    reader: str
    context: Context
    journal: Journal
    kind: Reading

    def accept(self, op: Mapping[str, Any], state: TaskState) -> str | None:
        """Why an op of the page is refused; None where it is sound."""
        return self.kind.accept(op, self.context)

    def reply(self, op: Mapping[str, Any], state: TaskState) -> dict[str, Any] | None:
        """What a check is told: what is not finished."""
        if op.get("do") not in ("check", "commit"):
            return None
        return {"t": "verdict", "kind": "mark", "task": TASK, **self.kind.verdict(self.context, state)}

    def task(self) -> dict[str, Any]:
        """The task as the annotator gets it."""
        return {
            **task_for_page(self.context, 0),
            "number": None,
            "title": f"{self.reader} reads · {self.article.headline}",
            "feedback": "now",
            "count": None,
        }

    @property
    def stands(self) -> bool:
        """Whether the folder still holds the text that is read here."""
        return self.journal.folder.is_dir() and Article.load(self.folder).sha256 == self.article.sha256

    @property
    def ended(self) -> bool:
        """Whether the reading was ended: after that it stays as it is."""
        self.journal.refresh()
        return self.journal.state(TASK).closed

    @property
    def file(self) -> Path | None:
        """The file of the ended reading; None where there is none yet."""
        name = f"{self.journal.assignment}--{safe_name(self.reader)}--*.jsonl"
        return max((self.folder / "handins").glob(name), default=None)

    def end(self, at: datetime) -> Path:
        """End the reading: writes it as one file, and closes it.

        Raises:
            CopydeskError: a mark is not finished (the sentence names its line), nothing was done, or the file cannot be
                written.
        """
        self.journal.refresh()
        state = self.journal.state(TASK)
        if not state.touched:
            raise CopydeskError("Nothing is marked yet.", "Read the article first; “nothing here” is an answer, too.")
        wrong = open_ends(marks(state, self.article))
        if wrong:
            line = self.article.line_at(wrong[0][0].start).number
            raise CopydeskError(f"The mark in line {line} is not finished.", wrong[0][1])
        return write_handin(self.journal, self.folder / "handins", self.reader, at)


def reader_name(name: str) -> str:
    """A reader's name as a file is called by it: letters, digits and hyphens.

    Raises:
        CopydeskError: nothing is left of it.
    """
    plain = " ".join(name.split())
    if not plain:
        raise CopydeskError("Who reads?", "Type a name; it names the file of this reading.")
    return _BAD.sub("-", safe_name(plain[:LONGEST_NAME])).strip("-").lower() or "reader"


def open_reading(folder: Path, reader: str) -> SecondReading:
    """Open a reader's blind pass over an article: nothing but its text is read, whatever else is in the folder.

    Args:
        folder: the article's folder.
        reader: who reads. Each reader has a journal of their own.

    Raises:
        CopydeskError: there is no article, no name, or the folder cannot be written.
    """
    article, name = Article.load(folder), reader_name(reader)
    home = folder.resolve()
    task = Task(
        id=TASK, kind="mark", title=article.headline, prompt=PROMPT, article=article.slug, layers=tuple(ASKS), ask=_ASK
    )
    assignment = Assignment(
        id=PREFIX + article.slug,
        edition=1,
        title=article.headline,
        minutes=45,
        feedback="now",
        tasks={TASK: task},
        file=home / "article.toml",
        home=home,
    )
    journal = Journal.open(
        assignment.answers / name, assignment=assignment.id, edition=edition_of(article), kit=__version__
    )
    return SecondReading(
        article=article,
        folder=home,
        reader=" ".join(reader.split()),
        context=Context(assignment=assignment, task=task, article=article, key=None),
        journal=journal,
        kind=Reading(),
    )


def edition_of(article: Article) -> str:
    """The edition of a reading: the text that was read."""
    return f"text-{article.sha256[:16]}"


def is_at_home(folder: Path) -> bool:
    """Whether an article's folder is that of whoever asked for the reading, and no blind copy of it."""
    return any((folder / name).exists() for name in ("draft.json", "gold.json", "passes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """A reading that arrived: the reader, the file that it is kept in, and a sentence for each thing to know."""

    reader: str
    file: Path
    told: tuple[str, ...]


def take_reading(folder: Path, data: bytes, name: str, reader: str = "") -> Arrived:
    """Check a reading that came back and keep it as ``passes/<reader>.json``.

    Args:
        folder: the article's folder.
        data, name: the file's bytes, and its name for the sentences.
        reader: what the reader is to be called; the name that was typed where it is empty.

    Raises:
        CopydeskError: it is no reading, was made of another article or another version of the text, holds nothing, or
            another reading of this reader's is kept already.
    """
    article = Article.load(folder)
    handin = parse_handin(data, name)
    if not str(handin.header["assignment"]).startswith(PREFIX):
        raise CopydeskError(
            f"{name} answers {handin.header['assignment']}: it is no reading of an article.",
            "Ask for the file that ended the second reading.",
        )
    if handin.header["edition"] != edition_of(article):
        other = str(handin.header["assignment"]).removeprefix(PREFIX)
        raise CopydeskError(
            f"{name} is a reading of {'another version of the text' if other == article.slug else other}.",
            f"Send the reader {article.slug} as it is now, or take the reading into the article that it belongs to.",
        )
    state = handin.state(TASK)
    if not state.touched:
        raise CopydeskError(f"{name} holds no marks, and does not say that there is nothing.", "Ask the reader.")
    if len(state.marks) > MOST_MARKS:
        raise CopydeskError(f"{name} holds {len(state.marks):,} marks: nobody reads so.", "Ask the reader.")
    stem = reader_name(reader or handin.student or Path(name).stem)
    found = [a.with_(id=f"m{n}", by="student") for n, a in enumerate(marks(state, article), 1)]
    made = AnnotationSet.of(article, stem, found, BLIND)
    target = folder / "passes" / f"{stem}.json"
    if target.is_file() and AnnotationSet.load(target, article) != made:
        raise CopydeskError(
            f"Another reading by {stem} is kept already.", "Give this reader another name, or move that file away."
        )
    target.parent.mkdir(exist_ok=True)
    made.save(target)
    counts = {layer: sum(a.layer == layer for a in found) for layer in ASKS}
    told = [f"{stem}’s reading is kept in {target}: {by_layer(counts)}.", *handin.warnings]
    left = open_ends(found)
    if left:
        unfinished = counted(len(left), "mark", be=True)
        told.append(f"{unfinished} not finished; you can mend that when you compare the readings.")
    return Arrived(reader=stem, file=target, told=tuple(told))


def unpacked(file: Path, to: Path) -> Path:
    """The folder of a shared article: unpacked at the first time, and found again after that.

    Raises:
        CopydeskError: the file is no shared article, or the folder holds another article of this name.
    """
    from copydesk.classroom.articles.packed import read_packed
    from copydesk.classroom.travel.receive import receive_article

    packed = read_packed(file)
    folder = to / packed.slug
    if not folder.exists():
        return receive_article(file, to).folder
    if (folder / "article.txt").is_file() and Article.load(folder).sha256 == packed.sha256:
        return folder
    raise CopydeskError(
        f"{folder} holds another text of that name.", "Give that folder another name, then run the cell again."
    )
