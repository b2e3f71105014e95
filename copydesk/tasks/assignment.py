"""Assignments: a notebook's tasks, read from a TOML file beside it, and where that file is found."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from copydesk.errors import CopydeskError
from copydesk.kit import kit_root
from copydesk.marks.annotation import ROLES
from copydesk.score.asks import ASKS
from copydesk.text.article import SLUG, Article

OTHER_LESSON = re.compile(r"[a-z0-9-]+/\w+\Z")
FEEDBACK = ("now", "after", "full")
KINDS = ("mark", "choose", "sort", "estimate", "voice", "rewrite", "write")
# What a student's copy of a task may hold. Everything else (answers, reasons, the reveal) is the key's.
STUDENT_FIELDS = (
    "id", "kind", "title", "prompt", "article", "lines", "layers", "ask", "points", "count", "reasons", "options",
    "many", "commit", "hold", "page", "overlay", "unit", "minimum", "maximum", "spans", "passage", "facts", "rubric",
    "bins", "cards", "again",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One option of a ``choose`` task; ``why`` is what the key says of it."""

    id: str
    text: str
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One card of a ``sort`` task; ``bin`` (the id of its bin) and ``why`` are the key's, empty in a student's copy."""

    id: str
    text: str
    bin: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenSpan:
    """One word of a ``voice`` task as students get it: a number for a name, and where it stands (code points)."""

    id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One task of an assignment.

    Attributes:
        id: unique within the assignment; a notebook asks for it by name, as in ``desk.mark("2")``.
        kind: one of ``KINDS``.
        title, prompt: what the student reads.
        article: the slug of the article, or empty.
        lines: the named stretches, as pairs of 1-based inclusive line numbers; empty means the whole article.
        layers: the one layer of a ``mark`` task.
        ask: which parts of a mark are asked and scored.
        points: the most that it can bring.
        count: how many things are to be found; None where that is not said.
        reasons: the three reasons that are offered before a check.
        options, many: of a ``choose`` task: the options, and whether several may be picked.
        commit: the answer is closed by the student before anything is revealed.
        hold: what is told after a commit is held back for a later task.
        again: the id of an earlier task that asked the same, or ``lesson/task``: this is its second vote, and a class's
            picture shows both.
        page: the published page is shown beside the scrape.
        overlay: the machine's reading may be switched on after one's own try.
        bins, cards: of a ``sort`` task: each card goes into one bin.
        unit, minimum, maximum: of an ``estimate`` task.
        given: of a ``voice`` task, in a solution or a lesson: the ids of the gold's loaded words that are asked.
        spans: the same in a student's copy, without a key.
        passage, facts: of a ``rewrite`` task: what is rewritten, where it is no article's lines, and what must stay.
        rubric: of a ``write`` task: what a reader looks for.
        answer, tolerance, reveal, model: the key's part: absent from a student's copy of an exercise.
    """

    id: str
    kind: str
    title: str
    prompt: str
    article: str = ""
    lines: tuple[tuple[int, int], ...] = ()
    layers: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    points: float = 1
    count: int | None = None
    reasons: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    many: bool = False
    bins: tuple[Option, ...] = ()
    cards: tuple[Card, ...] = ()
    commit: bool = False
    hold: bool = False
    again: str = ""
    page: bool = False
    overlay: bool = False
    unit: str = ""
    minimum: float = 0
    maximum: float = 1000
    given: tuple[str, ...] = ()
    spans: tuple[GivenSpan, ...] = ()
    passage: str = ""
    facts: tuple[str, ...] = ()
    rubric: tuple[str, ...] = ()
    answer: Any = None
    tolerance: float = 0.1
    reveal: str = ""
    model: str = ""

    @property
    def layer(self) -> str:
        """The layer of a ``mark`` task."""
        return self.layers[0]

    def line_numbers(self, article: Article) -> tuple[int, ...]:
        """The numbers of all lines that the task names."""
        stretches = self.lines or ((1, len(article.lines)),)
        return tuple(number for first, last in stretches for number in range(first, last + 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """A lesson or an exercise: its tasks and where it lives.

    Attributes:
        id: its name, such as ``01-scraper``; it names the journal too.
        edition: a number; a new edition never touches what was done with the old one.
        title, minutes: what it is called and how long it takes.
        feedback: ``now`` (lessons: *Check* answers at once), ``after`` (the key stays with the instructor) or
            ``full`` (handed out with its key, for practice).
        tasks: by id, in order.
        file: the TOML file.
        home: the folder that holds ``answers/`` and ``handins/``.
    """

    id: str
    edition: int
    title: str
    minutes: int
    feedback: str
    tasks: Mapping[str, Task]
    file: Path
    home: Path
    _articles: dict[str, Article] = field(default_factory=dict, repr=False, compare=False)

    @property
    def folder(self) -> Path:
        """The folder of its TOML file."""
        return self.file.parent

    @property
    def self_checked(self) -> bool:
        """Whether it is a lesson: *Check* answers at once and as often as one likes, so its points are no grade."""
        return self.feedback == "now"

    @property
    def most(self) -> float:
        """The most that goes into a gradebook: an exercise's points; of a lesson, the number of its tasks."""
        return len(self.tasks) if self.self_checked else sum(task.points for task in self.tasks.values())

    @property
    def answers(self) -> Path:
        """The folder of a student's journal."""
        return self.home / "answers" / self.id

    def task(self, name: str) -> Task:
        """The task of this id.

        Raises:
            CopydeskError: there is none.
        """
        try:
            return self.tasks[str(name)]
        except KeyError:
            raise CopydeskError(f"{self.id} has no task {name!r}.", f"Its tasks are {', '.join(self.tasks)}.") from None

    def article(self, slug: str) -> Article:
        """The article of this slug: the assignment's own copy, else the kit's. Loaded once.

        Raises:
            CopydeskError: it is nowhere, or cannot be read.
        """
        if slug not in self._articles:
            self._articles[slug] = Article.load(self.article_folder(slug))
        return self._articles[slug]

    def article_folder(self, slug: str) -> Path:
        """Where the article of this slug is."""
        places = (self.folder / "articles" / slug, self.home / "data" / "articles" / slug)
        for place in places:
            if (place / "article.txt").is_file():
                return place
        return kit_root() / "data" / "articles" / slug


def find_assignment(name: str, start: Path | None = None) -> Assignment:
    """Find an assignment by its name and read it.

    Looks in ``start`` (the working folder), then in COPYDESK_HOME, then in each parent of ``start``, for
    ``tasks.toml`` with this id, ``notebooks/<name>.toml`` and ``exercises/<name>/tasks.toml``; the first match wins
    (PROTOCOL: a kernel does not know which notebook it serves).

    Raises:
        CopydeskError: it is nowhere (the sentence lists where was looked), or cannot be read.
    """
    here = (start or Path.cwd()).resolve()
    if not SLUG.match(name):
        raise CopydeskError(f"{name!r} is no assignment's name.", "Names are small letters, digits and hyphens.")
    looked = []
    for folder in _places(here):
        for file, home in (
            (folder / "tasks.toml", folder),
            (folder / "notebooks" / f"{name}.toml", folder),
            (folder / "exercises" / name / "tasks.toml", folder / "exercises" / name),
        ):
            if file.is_file() and read_id(file) == name:
                return read_assignment(file, home)
        looked.append(str(folder))
    raise CopydeskError(
        f"There is no assignment {name} in {', '.join(looked[:4])}{' …' if len(looked) > 4 else ''}.",
        "Keep the notebook in the folder that it came in, with the files beside it.",
    )


def _places(here: Path) -> Iterator[Path]:
    yield here
    if os.environ.get("COPYDESK_HOME"):
        yield Path(os.environ["COPYDESK_HOME"]).resolve()
    yield from here.parents


def read_id(file: Path) -> str | None:
    """The id that a tasks file names, or None where it cannot be read: another file may be meant."""
    found = re.search(r'^id\s*=\s*"([^"\n]+)"', file.read_text(encoding="utf-8", errors="replace"), re.MULTILINE)
    return found[1] if found else None


def read_assignment(file: Path, home: Path | None = None) -> Assignment:
    """Read a tasks file and check it.

    Raises:
        CopydeskError: file, task and field of what is wrong, with the mend.
    """
    try:
        raw = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CopydeskError(f"{file} cannot be read: {error}.", "Mend that line.") from None
    read = _Reader(str(file), raw)
    tasks: dict[str, Task] = {}
    for entry in read.list_of("task", dict):
        task = _task(_Reader(f"{file}, task {entry.get('id', '?')}", entry))
        if task.id in tasks:
            raise CopydeskError(f"{file}: two tasks are called {task.id}.", "Rename one of them.")
        if task.again and not OTHER_LESSON.match(task.again) and not same_question(task, tasks.get(task.again)):
            raise CopydeskError(
                f"{file}, task {task.id}: again is {task.again!r}.",
                "Name an earlier task of the same kind that offers the same answers.",
            )
        tasks[task.id] = task
    return Assignment(
        id=read.need("id", str),
        edition=read.get("edition", int, 1),
        title=read.need("title", str),
        minutes=read.get("minutes", int, 45),
        feedback=read.one_of("feedback", FEEDBACK, "now"),
        tasks=tasks,
        file=file.resolve(),
        home=(home or file.parent).resolve(),
    )


def _task(read: _Reader) -> Task:
    kind = read.one_of("kind", KINDS)
    layers = tuple(read.list_of("layers", str))
    ask = tuple(read.list_of("ask", str))
    if kind == "mark":
        if len(layers) != 1 or layers[0] not in ROLES:
            raise read.error("layers", f"a mark task names one layer of {', '.join(ROLES)}")
        ask = ask or ASKS[layers[0]][:1]
        if not set(ask) <= set(ASKS[layers[0]]):
            raise read.error("ask", f"in {layers[0]}, ask for {', '.join(ASKS[layers[0]])}")
        read.need("article", str)
    lines = []
    for pair in read.list_of("lines", list):
        if len(pair) != 2 or not all(type(x) is int for x in pair) or not 1 <= pair[0] <= pair[1]:
            raise read.error("lines", "write stretches as [[first, last], …], counted from 1")
        lines.append((pair[0], pair[1]))
    options = tuple(
        Option(id=o.need("id", str), text=o.need("text", str), why=o.get("why", str, ""))
        for o in (_Reader(f"{read.where}, option {n}", x) for n, x in enumerate(read.list_of("options", dict), 1))
    )
    if kind == "choose" and len(options) < 2:
        raise read.error("options", "a choose task has two options or more")
    bins, cards = _cards(read) if kind == "sort" else ((), ())
    if kind == "voice":
        read.need("article", str)
    if kind == "rewrite" and not read.get("article", str, ""):
        read.need("passage", str)
    spans = tuple(
        GivenSpan(id=s.need("id", str), start=s.need("start", int), end=s.need("end", int))
        for s in (_Reader(f"{read.where}, span {n}", x) for n, x in enumerate(read.list_of("spans", dict), 1))
    )
    return Task(
        id=read.need("id", str),
        kind=kind,
        title=read.get("title", str, ""),
        prompt=read.need("prompt", str),
        article=read.get("article", str, ""),
        lines=tuple(lines),
        layers=layers,
        ask=ask,
        points=read.number("points", 1),
        count=read.get("count", int, None),
        reasons=tuple(read.list_of("reasons", str)),
        options=options,
        many=read.get("many", bool, False),
        bins=bins,
        cards=cards,
        commit=read.get("commit", bool, False),
        hold=read.get("hold", bool, False),
        again=read.get("again", str, ""),
        page=read.get("page", bool, False),
        overlay=read.get("overlay", bool, False),
        unit=read.get("unit", str, ""),
        minimum=read.number("minimum", 0),
        maximum=read.number("maximum", 1000),
        given=tuple(read.list_of("given", str)),
        spans=spans,
        passage=read.get("passage", str, ""),
        facts=tuple(read.list_of("facts", str)),
        rubric=tuple(read.list_of("rubric", str)),
        answer=read.raw.get("answer"),
        tolerance=read.number("tolerance", 0.1),
        reveal=read.get("reveal", str, ""),
        model=read.get("model", str, ""),
    )


def same_question(task: Task, first: Task | None) -> bool:
    """Whether the answers to two tasks can be laid side by side; their wording may differ."""
    if first is None or task.kind not in ("choose", "estimate", "sort"):
        return False
    offered = [[o.id for o in (*x.options, *x.bins)] + [card.id for card in x.cards] for x in (task, first)]
    return (task.kind, task.unit) == (first.kind, first.unit) and offered[0] == offered[1]


def _cards(read: _Reader) -> tuple[tuple[Option, ...], tuple[Card, ...]]:
    bins = tuple(
        Option(id=b.need("id", str), text=b.need("text", str))
        for b in (_Reader(f"{read.where}, bin {n}", x) for n, x in enumerate(read.list_of("bins", dict), 1))
    )
    cards = tuple(
        Card(id=c.need("id", str), text=c.need("text", str), bin=c.get("bin", str, ""), why=c.get("why", str, ""))
        for c in (_Reader(f"{read.where}, card {n}", x) for n, x in enumerate(read.list_of("cards", dict), 1))
    )
    known = {one.id for one in bins}
    if len(bins) < 2 or len(known) < len(bins):
        raise read.error("bins", "a sort task has two bins or more, each with an id of its own")
    if not cards or len({card.id for card in cards}) < len(cards):
        raise read.error("cards", "a sort task has cards, each with an id of its own")
    for card in cards:
        if card.bin and card.bin not in known:
            raise CopydeskError(f"{read.where}, card {card.id}: there is no bin {card.bin!r}.", "Name a bin by its id.")
    return bins, cards


class _Reader:
    """Reads fields of a table and says which one is wrong."""

    def __init__(self, where: str, raw: Mapping[str, Any]) -> None:
        self.where = where
        self.raw = raw

    def error(self, name: str, mend: str) -> CopydeskError:
        return CopydeskError(f"{self.where}: {name} is {self.raw.get(name)!r}.", mend[0].upper() + mend[1:] + ".")

    def need(self, name: str, kind: type) -> Any:
        if name not in self.raw:
            raise CopydeskError(f"{self.where} has no {name}.", f"Write one: {name} = …")
        return self.get(name, kind, None)

    def get(self, name: str, kind: type, default: Any) -> Any:
        value = self.raw.get(name, default)
        if value is not None and type(value) is not kind:
            names = {str: "text in quotes", int: "a whole number", bool: "true or false"}
            raise self.error(name, f"write it as {names.get(kind, kind.__name__)}")
        return value

    def number(self, name: str, default: float) -> float:
        value = self.raw.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.error(name, "write it as a number")
        return value

    def one_of(self, name: str, values: tuple[str, ...], default: str | None = None) -> str:
        value = self.raw.get(name, default)
        if value not in values:
            raise self.error(name, f"use one of {', '.join(values)}")
        return str(value)

    def list_of(self, name: str, kind: type) -> list[Any]:
        value = self.raw.get(name, [])
        if not isinstance(value, list) or not all(isinstance(x, kind) for x in value):
            raise self.error(name, "write it as a list")
        return value
