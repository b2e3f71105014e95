"""A story of a student's own: brought in as a file, marked in three layers, cleaned, and reported on.

It lives in ``my-stories/<slug>/`` in the folder that holds ``answers/``, and its marks are a journal like every other
(``answers/my-<slug>``). There is no gold and so no score; the machine's reading is shown after one's own try.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from copydesk.errors import CopydeskError
from copydesk.finders import find
from copydesk.finders.headline import first_story_line
from copydesk.journal.fold import TaskState
from copydesk.kit import kit_root
from copydesk.marks.annotation import Annotation, AnnotationSet
from copydesk.marks.codebook import codebook
from copydesk.tasks.assignment import Assignment, Task
from copydesk.tasks.mark import marks
from copydesk.text.article import Article
from copydesk.text.incoming import slug_of, story_text

SHELF = "my-stories"
LAYERS = ("artifact", "attribution", "loaded")
NOTE = "note"
REASONS: Mapping[str, tuple[str, str, str]] = {
    "artifact": (
        "I asked of each line: did the reporter write this here, for this story?",
        "I marked what is short.",
        "I marked what I did not want to read.",
    ),
    "attribution": (
        "For each claim I looked for the words that tell who says it.",
        "I marked every sentence with a name in it.",
        "I marked what I believe.",
    ),
    "loaded": (
        "I asked of each word: is there a plainer one for the same fact?",
        "I marked what I do not agree with.",
        "I marked what sounds bad.",
    ),
}
ASK: Mapping[str, tuple[str, ...]] = {
    "artifact": ("span", "family"),
    "attribution": ("content", "source", "cue", "source_kind"),
    "loaded": ("span", "label"),
}
PROMPTS = {
    "artifact": "Mark each line that is not part of the story, and say which family it is.",
    "attribution": "Mark each claim: what is said, who says so, and the words that tie them.",
    "loaded": "Mark each word that argues, and say what kind it is.",
}
RUBRIC = (
    "What happened, in two plain sentences.",
    "Who speaks, and who does not.",
    "Whose words argue: the outlet's own, or its sources'?",
    "Where you and the machine differed, and who was right.",
    "One passage that you trust, and why.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A story that was brought in.

    Attributes:
        article: its text.
        assignment: its four tasks: a layer each, and the editor's note.
        told: what the student is told about it, in sentences.
    """

    article: Article
    assignment: Assignment
    told: tuple[str, ...]

    def __repr__(self) -> str:
        return "\n".join(self.told)


def bring(name: str | Path, home: Path, places: Sequence[Path], otherwise: str = "") -> Story:
    """Bring in a story from a text file or a saved web page, or open it again.

    Args:
        name: the file's name, or its path.
        home: the folder that holds ``answers``; the story's own folder is made in it.
        places: where the file is looked for.
        otherwise: an article of the kit that is taken while there is no such file; empty: it must be there.

    Raises:
        CopydeskError: there is no such file, it holds no text (a PDF, a picture, nothing), or the disk refuses.
    """
    file = next((place / name for place in places if (place / name).exists()), None)
    if file is None:
        if not otherwise:
            raise CopydeskError(
                f"There is no file {name} here.", "Put it beside this notebook, and run the cell again."
            )
        article = Article.load(kit_root() / "data" / "articles" / otherwise)
        text, slug, headline = article.text, otherwise, article.headline
        told = f"There is no file {name} beside this notebook yet. So here is a story of the kit: “{headline}”."
    else:
        text, headline = _read(file), ""
        headline = first_story_line(text, find(text, "artifact"))
        slug = slug_of(file.name, headline)
        told = f"Your story: “{headline}”."
    folder, older = _folder(home / SHELF, slug, text)
    if not (folder / "article.txt").exists():
        meta = {
            "headline": headline,
            "outlet": "",
            "dateline": "",
            "invented": file is None,
            "licence": "",
            "use": "own",
        }
        try:
            Article.from_text(text, folder.name, meta).save(folder)
        except OSError as error:
            raise CopydeskError(
                f"{folder} cannot be written: {error.strerror}.", "Look whether the disk is full."
            ) from None
    mine = Article.load(folder)
    kept = f"It is kept in {SHELF}/{folder.name}, and your marks in answers/my-{folder.name}."
    again = f"The text has changed: this is a new story. Your marks of the older text are kept with {SHELF}/{older}."
    return Story(article=mine, assignment=_assignment(mine, home), told=(told, kept, *([again] if older else [])))


def example(article: Article) -> Story:
    """An article of the kit as an example of a story, with no folder of its own: it is read, never marked."""
    told = f"The reference answers are about “{article.headline}”, a story of the kit."
    return Story(article=article, assignment=_assignment(article, Path()), told=(told,))


def gold_of(article: Article) -> list[Annotation]:
    """The gold of a lesson's article, core marks only: how a finished story looks."""
    assert article.folder is not None
    return [a for a in AnnotationSet.load(article.folder / "gold.json", article).annotations if a.status == "core"]


def reading(article: Article, states: Mapping[str, TaskState]) -> list[Annotation]:
    """All marks of a story, layer by layer in text order, each with a name that no other has."""
    found = [a for layer in LAYERS for a in marks(states[layer], article) if a.layer == layer]
    ordered = sorted(found, key=lambda a: (LAYERS.index(a.layer), a.start, a.end))
    return [a.with_(id=f"{a.layer}-{n}") for n, a in enumerate(ordered, 1)]


def _read(file: Path) -> str:
    try:
        return story_text(file.read_bytes(), file.name)[0]
    except OSError as error:
        reason = "it is a folder" if file.is_dir() else error.strerror
        raise CopydeskError(f"{file.name} cannot be read: {reason}.", "Give the name of a text file.") from None


def _folder(shelf: Path, slug: str, text: str) -> tuple[Path, str]:
    """The folder of a story with this text, made or not; and the older one of the same name, where the text changed."""
    older = ""
    for number in count(1):
        folder = shelf / (slug if number == 1 else f"{slug}-{number}")
        file = folder / "article.txt"
        if not file.exists():
            return folder, older
        if file.read_bytes() == text.encode("utf-8", "surrogatepass"):
            return folder, older
        older = folder.name
    raise AssertionError("count never ends")


def _assignment(article: Article, home: Path) -> Assignment:
    tasks = {layer: _marking(article, layer) for layer in LAYERS}
    tasks[NOTE] = Task(
        id=NOTE,
        kind="write",
        title="The editor’s note",
        prompt="Write a note for your readers: five to ten sentences.",
        rubric=RUBRIC,
    )
    return Assignment(
        id=f"my-{article.slug}",
        edition=1,
        title=article.headline,
        minutes=60,
        feedback="after",
        tasks=tasks,
        file=(home / SHELF / article.slug / "article.toml").resolve(),
        home=home.resolve(),
        _articles={article.slug: article},
    )


def _marking(article: Article, layer: str) -> Task:
    return Task(
        id=layer,
        kind="own",
        title=codebook().layers[layer].title,
        prompt=PROMPTS[layer],
        article=article.slug,
        layers=(layer,),
        ask=ASK[layer],
        reasons=REASONS[layer],
        overlay=True,
    )
