"""What a notebook says: ``from copydesk import desk``.

``desk.open("01-scraper")`` opens a lesson or an exercise; after that ``desk.mark("2")``, ``desk.choose("1")`` and so on
(a name for each kind of task) show its tasks, ``desk.show("2")`` a plain table of what was done, and
``desk.hand_in()`` writes the file to hand in.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from copydesk import __version__
from copydesk.errors import CopydeskError
from copydesk.journal import Journal, TaskState
from copydesk.journal.protocol import Room, Rooms
from copydesk.kit import kit_root
from copydesk.marks.codebook import codebook
from copydesk.tasks.assignment import Assignment, find_assignment
from copydesk.tasks.keys import TaskKey, build_task_key, has_gold, read_keys
from copydesk.tasks.kind import Context
from copydesk.tasks.kinds import KINDS, accept, ask, context_of, reply, score_task, task_for_page
from copydesk.tasks.outlets import Reading, count_by_voice, quoted, read, side_by_side
from copydesk.tasks.table import Table
from copydesk.text.article import SLUG, Article
from copydesk.widgets import Annotator

if TYPE_CHECKING:
    from copydesk.lessons.chart import Chart
    from copydesk.lessons.report import CleanCopy, DeskReport
    from copydesk.lessons.story import Story
    from copydesk.marks.annotation import Annotation
    from copydesk.widgets.handin import HandInForm

_rooms = Rooms()


@dataclass(slots=True, eq=False)
class Open:
    """An assignment that is open in this kernel: its journal, and its tasks as they are asked for."""

    assignment: Assignment
    journal: Journal
    _contexts: dict[str, Context] = field(default_factory=dict)

    @property
    def is_reference(self) -> bool:
        """Whether these are the reference answers of a solution: they are shown, never changed."""
        return self.journal.readonly

    def context(self, name: str) -> Context:
        """A task with its article and, where it may be here, its key."""
        task = self.assignment.task(name)
        if task.id not in self._contexts:
            self._contexts[task.id] = context_of(self.assignment, task, self._key(task.id))
        return self._contexts[task.id]

    def _key(self, name: str) -> TaskKey | None:
        task, assignment = self.assignment.tasks[name], self.assignment
        file = assignment.folder / "key.json"
        if file.is_file():
            return read_keys(file, assignment)[name]
        if assignment.feedback != "after" and has_gold(assignment, task):
            return build_task_key(assignment, task)
        return None

    def room(self, context: Context, vote: int = 1) -> Room:
        """Where the page of a task talks to, in its first or its second vote."""
        return _rooms.room(
            self.journal,
            context.task.id,
            vote,
            lambda op, state: accept(op, context),
            lambda op, state: reply(op, context, state),
            lambda message, state: ask(message, context, state),
        )

    def state(self, name: str) -> TaskState:
        """What was done in a task, other kernels' work included."""
        if not self.is_reference:
            self.journal.refresh()
        return self.journal.state(self.assignment.task(name).id)

    def __repr__(self) -> str:
        assignment = self.assignment
        lines = [f"{assignment.title} · {assignment.minutes} minutes"]
        if self.is_reference:
            lines.append("These are the reference answers. They are shown, and cannot be changed here.")
        else:
            lines.append(f"Your answers are kept in the folder answers/{assignment.id}.")
        return "\n".join([*lines, *self.journal.warnings])


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MyStory:
    """The story that was brought in, and its journal; without one it is an example with the gold's marks."""

    story: Story
    open: Open | None

    def reading(self) -> list[Annotation]:
        """What is marked in it, in all layers."""
        from copydesk.lessons.story import LAYERS, gold_of, reading

        if self.open is None:
            return gold_of(self.story.article)
        return reading(self.story.article, {layer: self.open.state(layer) for layer in LAYERS})


_now: Open | None = None
_mine: MyStory | None = None
_drafts: dict[Path, Open] = {}


def open(name: str) -> Open:
    """Open a lesson or an exercise by its name, such as ``"01-scraper"``; the notebook's next calls are about it.

    Raises:
        CopydeskError: it is not here, or its files or the journal cannot be read.
    """
    global _now
    _refuse_hosts_that_forget()
    if _now is not None and _now.assignment.id == name and _same_place(_now.assignment, name):
        return _now
    assignment = find_assignment(name)
    solved = assignment.folder / "reference.jsonl"
    journal = Journal.open(
        solved if solved.is_file() else assignment.answers,
        assignment=assignment.id,
        edition=assignment.edition,
        kit=__version__,
        readonly=solved.is_file(),
    )
    _now = Open(assignment=assignment, journal=journal)
    return _now


def mark(name: str, vote: int = 1) -> Annotator:
    """The annotator for a task of kind ``mark``. ``vote=2``: again, from one's own marks, once they were committed."""
    return _widget(name, "mark", vote)


def choose(name: str, vote: int = 1) -> Annotator:
    """A question with options, a task of kind ``choose``. ``vote=2``: again, once the first vote was committed."""
    return _widget(name, "choose", vote)


def estimate(name: str) -> Annotator:
    """A number to guess before it is told, a task of kind ``estimate``."""
    return _widget(name, "estimate")


def sort(name: str) -> Annotator:
    """Cards to sort into bins, a task of kind ``sort``."""
    return _widget(name, "sort")


def voice(name: str) -> Annotator:
    """Whose word is each given word? A task of kind ``voice``."""
    return _widget(name, "voice")


def rewrite(name: str) -> Annotator:
    """A passage to put more plainly, a task of kind ``rewrite``."""
    return _widget(name, "rewrite")


def write(name: str) -> Annotator:
    """A few sentences to write, a task of kind ``write``."""
    return _widget(name, "write")


def show(name: str) -> Table:
    """A plain table of what was done in a task and, where the key is here, what it earned: the same on every run."""
    desk = _opened()
    context = desk.context(name)
    kind = KINDS[context.task.kind]
    state = desk.state(name)
    rows = kind.rows(context, state)
    nothing = any(key.startswith("nothing:") and value for key, value in state.answers.items())
    told = ["You said: nothing here."] if nothing and not rows else []
    if context.key is None or not (context.tells or desk.is_reference):
        told.append("Saved. Your teacher's feedback comes after you hand in." if state.touched else "Nothing yet.")
    elif not state.touched:
        told.append("Nothing yet.")
    elif kind.by_person:
        told.append(f"A person reads this and gives up to {context.task.points:g} points.")
    elif desk.is_reference or state.checks or state.closed:
        score = score_task(context, state)
        told.append(f"Score: {score.points:.2f} of {score.total:g}.")
    else:
        told.append("Press Check in the box above to see how you did.")
    return Table(rows=rows, below=tuple(told))


def compare(*slugs: str, layer: str = "attribution") -> Annotator:
    """Articles side by side, to read only, with what is marked in them; the layers can be switched.

    Args:
        slugs: two or three articles.
        layer: what is shown first: ``attribution``, ``loaded`` or ``artifact``.

    Raises:
        CopydeskError: an article is not here, there is no such layer, or there are too few or too many.
    """
    task = side_by_side(_readings(slugs), layer)
    return Annotator(None, task=task, text="", codebook=codebook().to_json())


def sources(*slugs: str) -> Table:
    """Who is quoted in these articles, in which order, tied by which words: a row a claim."""
    return quoted(_readings(slugs))


def words_by_voice(*slugs: str) -> Table:
    """The loaded words of these articles, counted by whose word they are and which way they push."""
    return count_by_voice(_readings(slugs))


def agreement(slug: str, layer: str = "loaded") -> Table:
    """Two readers of a lesson's article side by side: where they differ, and how far they agree beyond chance.

    Raises:
        CopydeskError: the article is not here or belongs to an exercise, or there is no such layer.
    """
    from copydesk.lessons.raters import two_passes

    (reading,) = _readings((slug,))
    return two_passes(reading.article, layer)


def class_agreement(name: str, handins: str | Path = "class") -> Table:
    """How far a class agrees on a ``mark`` task of what is open, and the places on which it split.

    Args:
        name: the task.
        handins: a folder with the class's hand-ins, beside the notebook or in the folder that holds ``answers``.
            While it holds none, a class of thirty is invented; where the key is not here, it cannot be.

    Raises:
        CopydeskError: it is no mark task, or there are fewer than two hand-ins and no key to invent a class with.
    """
    from copydesk.classroom.rehearse import invented
    from copydesk.journal.handin import handin_of
    from copydesk.lessons.raters import class_marks, class_table, read_class

    desk = _opened()
    context = desk.context(name)
    task, assignment = context.task, desk.assignment
    if task.kind != "mark" or context.article is None:
        raise CopydeskError(f"In task {task.id} nothing is marked.", "Name a task in which a text is marked.")
    own = read_class([Path.cwd() / handins, assignment.home / handins], assignment)
    who = f"{len(own)} hand-ins of your class"
    if not own:
        if context.key is None:
            raise CopydeskError(f"There are no hand-ins in the folder {handins}.", "Put your class's hand-ins there.")
        made = invented(assignment, {x: build_task_key(assignment, t) for x, t in assignment.tasks.items()}, 30)
        own = [handin_of(header, events) for _, header, events in made]
        who = f"{len(own)} invented students, to rehearse with"
    return class_table(context.article, class_marks(own, context), task.layer, task.lines, who)


def bring(name: str, otherwise: str = "") -> Story:
    """Bring in a story of one's own: a text file, or a saved web page, beside the notebook.

    Args:
        name: the file.
        otherwise: an article of the kit that is taken while there is no such file.

    Raises:
        CopydeskError: there is no such file, or no text in it.
    """
    from copydesk.lessons import story

    global _mine
    desk = _opened()
    if desk.is_reference:
        _mine = MyStory(story=story.example(Article.load(kit_root() / "data" / "articles" / otherwise)), open=None)
        return _mine.story
    home = desk.assignment.home
    brought = story.bring(name, home, [Path.cwd(), home], otherwise)
    if _mine is None or _mine.open is None or _mine.story.assignment.file != brought.assignment.file:
        mine = brought.assignment
        journal = Journal.open(mine.answers, assignment=mine.id, edition=mine.edition, kit=__version__)
        _mine = MyStory(story=brought, open=Open(assignment=mine, journal=journal))
    return brought


def my_story(part: str) -> Annotator | Table:
    """A screen for the story that was brought in: ``artifact``, ``attribution`` or ``loaded`` to mark, or ``note``.

    Raises:
        CopydeskError: no story was brought in, or there is no such part.
    """
    mine = _brought()
    task = mine.story.assignment.task(part)
    if mine.open is None:
        return Table(rows=(), below=(f"{task.title}: look at the copy and the report below.",))
    return _annotator(mine.open, mine.open.context(part), 0)


def clean_copy() -> CleanCopy:
    """The story that was brought in, with what does not belong to it struck out.

    Raises:
        CopydeskError: no story was brought in.
    """
    from copydesk.lessons.report import CleanCopy

    mine = _brought()
    return CleanCopy(article=mine.story.article, annotations=tuple(mine.reading()))


def report() -> DeskReport | Table:
    """Write the desk report of the story that was brought in, to ``desk-report.html`` in the story's folder.

    Raises:
        CopydeskError: no story was brought in, or the file cannot be written.
    """
    from copydesk.lessons.report import report_html, who_says_what, write_report
    from copydesk.tasks.write import written

    mine = _brought()
    found = mine.reading()
    if mine.open is None:
        return who_says_what(mine.story.article, found)
    if not found:
        return Table(rows=(), below=("Nothing is marked yet. Mark your story first, then run this cell again.",))
    html = report_html(mine.story.article, found, written(mine.open.state("note")))
    return write_report(mine.story.assignment.folder, mine.open.assignment.home, html)


def _brought() -> MyStory:
    if _mine is None:
        raise CopydeskError("There is no story yet.", 'Bring one in first: desk.bring("my-text.txt").')
    return _mine


def _article(slug: str) -> Article:
    if not SLUG.match(slug):
        raise CopydeskError(f"{slug!r} is no article's name.", "Names are small letters, digits and hyphens.")
    return _now.assignment.article(slug) if _now else Article.load(kit_root() / "data" / "articles" / slug)


def _readings(slugs: tuple[str, ...]) -> list[Reading]:
    return read([_article(slug) for slug in slugs])


def measure(finder: Callable[[str], Any], slug: str, layer: str = "loaded") -> Table:
    """How a finder of one's own does on a lesson's article: hits, false alarms and misses; precision and recall.

    Args:
        finder: a function: text in, a list of words or of ``(start, end)`` pairs out.
        slug: the article.
        layer: ``loaded``, ``artifact`` or ``attribution``.

    What goes wrong in the finder is told in a sentence, so that the notebook's other cells still run.
    """
    from copydesk.lessons import machine

    name = getattr(finder, "__name__", "the finder")
    try:
        return machine.report(machine.measure(finder, _article(slug), layer), name, machine.unit_of(layer))
    except CopydeskError as error:
        return Table(rows=(), below=(str(error),))


def scoreboard(finder: Callable[[str], Any], *slugs: str, layer: str = "loaded") -> Table:
    """A finder of one's own and the kit's, side by side on lessons' articles: precision, recall, and both in one."""
    from copydesk.lessons import machine

    def the_kits(text: str) -> list[tuple[int, int]]:
        return machine.kit_finder(text, layer)

    try:
        return machine.scoreboard([("yours", finder), ("the kit's", the_kits)], [_article(x) for x in slugs], layer)
    except CopydeskError as error:
        return Table(rows=(), below=(str(error),))


def kit_finder(text: str) -> list[tuple[int, int]]:
    """What the kit's own finder takes for loaded in a text, as ``(start, end)`` pairs: a finder to measure and beat."""
    from copydesk.lessons.machine import kit_finder as find

    return find(text)


def chart(table: Any, title: str = "") -> Chart:
    """A bar chart of a pandas table of numbers: a group of bars for each column, a bar for each row.

    Raises:
        CopydeskError: it is no such table.
    """
    from copydesk.lessons.chart import chart as draw

    return draw(table, title)


def count(name: str) -> Table:
    """Words and loaded words of a task's article: as scraped, after the student's cleaning, after the desk's.

    ``name`` is a ``mark`` task on artifacts. Loaded words are those that the machine finds.
    """
    from copydesk.tasks.cleaning import counts

    desk = _opened()
    return counts(desk.context(name), desk.state(name))


def hand_in(student: str | None = None) -> HandInForm | str:
    """Hand in: without a name, a form that asks for it; with one, at once. Writes one file into ``handins``.

    Raises:
        CopydeskError: nothing is open, these are the reference answers, or the file cannot be written.
    """
    from copydesk.journal.handin import write_handin
    from copydesk.widgets.handin import HandInForm

    desk = _opened()
    if desk.is_reference:
        return "These are the reference answers; there is nothing to hand in."
    folder = desk.assignment.home / "handins"

    def file_for(name: str) -> str:
        path = write_handin(desk.journal, folder, name, datetime.now(UTC))
        _rooms.tell_all(desk.journal)
        return f"handins/{path.name}"

    if student is not None:
        return f"Handed in: {file_for(student)}. Give this file to your teacher, or upload it."
    undone = [str(n) for n, task in enumerate(desk.assignment.tasks, 1) if not desk.state(task).touched]
    return HandInForm(file_for, undone)


def draft(folder: str | Path) -> Annotator:
    """Open an article's draft in the annotator: accept, correct and strike what the machine marked.

    Raises:
        CopydeskError: the folder holds no article or no draft.
    """
    from copydesk.classroom.draft import draft_context, draft_journal

    context = draft_context(Path(folder))
    home = context.assignment.home
    if home not in _drafts:  # one journal for a folder: two views of it must hear each other
        _drafts[home] = Open(assignment=context.assignment, journal=draft_journal(context))
    return _annotator(_drafts[home], context, 1)


def gold(folder: str | Path) -> Table:
    """Keep a corrected draft as the article's gold, and tell what it holds.

    Raises:
        CopydeskError: a mark is not finished, or there is a gold.json already.
    """
    from copydesk.classroom.draft import make_gold

    made = make_gold(Path(folder))
    rows = [{"layer": codebook().layers[x].title, "marks": len(made.layer(x))} for x in codebook().layers]
    return Table(rows=rows, below=(f"Kept in {Path(folder) / 'gold.json'}.",))


def _widget(name: str, kind: str, vote: int = 1) -> Annotator:
    desk = _opened()
    context = desk.context(name)
    task = context.task
    if task.kind != kind:
        raise CopydeskError(
            f"Task {task.id} of {desk.assignment.id} is no {kind} task.", f'Say desk.{task.kind}("{task.id}").'
        )
    return _annotator(desk, context, list(desk.assignment.tasks).index(task.id) + 1, vote)


def _annotator(desk: Open, context: Context, number: int, vote: int = 1) -> Annotator:
    task = task_for_page(context, number)
    if vote > 1:
        task |= {"round": vote, "title": f"{task['title']} (second vote)"}
    return Annotator(
        desk.room(context, vote),
        task=task,
        text=context.article.text if context.article else "",
        codebook=codebook().to_json(),
        page=_page(desk.assignment, context) if context.task.page else "",
    )


def _page(assignment: Assignment, context: Context) -> str:
    file = assignment.article_folder(context.task.article) / "page.html"
    if not file.is_file():
        return ""
    html = file.read_text(encoding="utf-8")
    if "data-line=" in html:
        return html  # a handout's page was made ready when it was handed out
    from copydesk.text.scrape import page_for_students

    return page_for_students(html)


def _opened() -> Open:
    if _now is None:
        raise CopydeskError("No lesson is open yet.", "Run the notebook's first cell: Run ▸ Run All Cells.")
    return _now


def _same_place(assignment: Assignment, name: str) -> bool:
    return find_assignment(name).file == assignment.file


def _refuse_hosts_that_forget() -> None:
    """Colab throws its disk away: say so before anything is lost."""
    if "google.colab" in sys.modules:
        raise CopydeskError(
            "In Google Colab your answers would be lost when the tab is closed.",
            "Open the kit on this computer with `python3 start.py`, or on your school's JupyterHub.",
        )


__all__ = [
    "agreement",
    "bring",
    "chart",
    "choose",
    "class_agreement",
    "clean_copy",
    "compare",
    "count",
    "draft",
    "estimate",
    "gold",
    "hand_in",
    "kit_finder",
    "mark",
    "measure",
    "my_story",
    "open",
    "report",
    "rewrite",
    "scoreboard",
    "show",
    "sort",
    "sources",
    "voice",
    "words_by_voice",
    "write",
]
