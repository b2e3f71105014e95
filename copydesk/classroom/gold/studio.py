"""A teacher's own article: the finders' draft decided on mark by mark, then kept as gold.

What the teacher does is a journal like a student's (``answers/studio-<slug>`` in the article's folder): the draft's
marks are its first events, a changed mark is a ``put``, and what was decided is an answer, ``mark:<id>`` = ``kept`` or
``struck``, so that undo, a reload and a dead kernel lose nothing. ``read:<layer>`` says that the text was read for what
the machine missed, ``out:<layer>`` that a layer begun is left out for now, ``gold`` and ``pass`` which gold.json and
which reading came of it last, and which before that.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from copydesk import __version__
from copydesk.classroom.articles.check import check_article
from copydesk.classroom.gold.computed import BY_RULE, computed
from copydesk.classroom.gold.judged import judged
from copydesk.errors import CopydeskError
from copydesk.journal import Journal, TaskState
from copydesk.marks.annotation import FROM_DRAFT, Annotation, AnnotationSet
from copydesk.marks.codebook import codebook
from copydesk.score.asks import ASKS
from copydesk.tasks.assignment import Assignment, Task
from copydesk.tasks.kind import Context
from copydesk.tasks.mark import marks
from copydesk.text.article import Article

TASK = "studio"
MACHINE = "finder"  # the client in whose name the draft's marks stand in the journal
DESK = "desk"  # the client in whose name the kernel notes which gold it wrote
READER = "reader-a"
KEPT, STRUCK = "kept", "struck"
LAYERS = tuple(ASKS)
PROMPT = "The machine’s reading: keep what is right, mend or strike what is wrong, add what is missing."
_ANSWER = re.compile(rf"(?:mark:.+|(?:read|out):(?:{'|'.join(LAYERS)}))\Z")
_NO_DRAFTS_OWN = {*BY_RULE, "voice_why", "score"}
_NO_WORDING = re.compile(r"the (?:plain word|same words)\b")  # a finder's way to say that it knows no plainer word


@dataclass(frozen=True, slots=True, kw_only=True)
class Studio:
    """An article in the studio: its task, its draft and its journal."""

    context: Context
    article: Article
    journal: Journal

    @property
    def folder(self) -> Path:
        """The article's folder."""
        return self.context.assignment.home

    @property
    def stands(self) -> bool:
        """Whether the folder still holds the article that was opened: it may have been brought in anew since."""
        return self.journal.folder.is_dir() and Article.load(self.folder).sha256 == self.article.sha256

    def state(self) -> TaskState:
        """What was done, other kernels' work included."""
        self.journal.refresh()
        return self.journal.state(TASK)

    def accept(self, op: Mapping[str, Any]) -> str | None:
        """Why an op of the page is refused, in one sentence; None where it is sound."""
        do = op.get("do")
        if do == "put":
            try:
                mark = Annotation.from_json(op.get("mark"), length=len(self.article.text))
            except CopydeskError as error:
                return error.sentence
            known = codebook().layers[mark.layer].may_label(mark.label)
            return None if known else f"There is no label {mark.label!r}."
        if do == "answer":
            known = _ANSWER.match(str(op.get("key"))) is not None
            return None if known else f"The studio does not ask for {op.get('key')!r}."
        return None if do == "del" else "The studio has no use for that."

    def look(self, state: TaskState) -> dict[str, Any]:
        """What the page is told of each mark: computed attributes, a reason proposed, what is wrong with it."""
        found = marks(state, self.article)
        kept = [a for a in found if state.answers.get(f"mark:{a.id}") != STRUCK]
        return {
            "marks": judged(self.article, kept),
            "gold": self._standing(state),
            "file": f"{self.folder.name}/gold.json",
        }

    def _standing(self, state: TaskState) -> str:
        """How gold.json stands to what is done here: ``none``, ``made`` of it, ``older``; ``other``: made elsewhere."""
        file = self.folder / "gold.json"
        if not file.is_file():
            return "none"
        if _digest(file) not in self._own(state, "gold"):
            return "other"
        found = marks(state, self.article)
        try:
            now = self._gold(found, state.answers)
        except CopydeskError:
            return "older"  # something was opened again since
        return "made" if now == AnnotationSet.load(file, self.article) else "older"

    def _own(self, state: TaskState, key: str) -> list[str]:
        """The digests of the last two files of a kind, ``gold`` or ``pass``, that were made here."""
        known = state.answers.get(key)
        return known if isinstance(known, list) else []

    def make_gold(self) -> list[str]:
        """Keep the layers that are decided as ``gold.json`` and as this reader's pass; tells what is in it, what next.

        A layer that was not begun, or was left out, is not in it. Whose word a loaded word is, and all else that
        follows from text and marks, is worked out (``computed``).

        Raises:
            CopydeskError: something is still to do (the sentence says what), or gold.json was made elsewhere.
        """
        state = self.state()
        target = self.folder / "gold.json"
        if self._standing(state) == "other":
            raise CopydeskError(
                f"{target} was not made here, but by hand or by adjudication.", "Move it away to make the gold anew."
            )
        reading = self.folder / "passes" / f"{READER}.json"
        if reading.is_file() and _digest(reading) not in self._own(state, "pass"):
            raise CopydeskError(
                f"{reading} is another reader’s, and stays as it is.", "Rename that file after whoever read it."
            )
        found = marks(state, self.article)
        layers = finished(found, state.answers)
        self._refuse_unsound(found, state.answers)
        made = self._gold(found, state.answers)
        reading.parent.mkdir(exist_ok=True)
        own = [a.with_(by="student") for a in made.annotations]
        files = {"pass": reading, "gold": target}
        fresh = {key: file.with_name(f"{file.name}.new") for key, file in files.items()}
        AnnotationSet.of(self.article, READER, own, FROM_DRAFT).save(fresh["pass"])
        made.save(fresh["gold"])
        # Noted before they are put in place, beside those before: killed in between, the studio still knows its own.
        notes = [
            {"do": "answer", "key": key, "value": [*self._own(state, key)[-1:], _digest(file)]}
            for key, file in fresh.items()
        ]
        ops = [{"n": n, **note} for n, note in enumerate(notes, state.upto.get(DESK, 0) + 1)]
        self.journal.append(TASK, 1, DESK, ops)
        for key, file in fresh.items():
            file.replace(files[key])
        counts = ", ".join(f"{len(made.layer(x))} in {codebook().layers[x].title.lower()}" for x in layers)
        return [
            f"The gold is made: {counts}. It is kept in {target}.",
            *(f"copydesk article check says: {told}" for told in check_article(self.folder)),
            "Next: make an exercise from it, or let a second reader mark the article first, without seeing your marks.",
        ]

    def _refuse_unsound(self, found: Sequence[Annotation], answers: Mapping[str, Any]) -> None:
        kept, standing = _staying(found, answers)
        told = judged(self.article, standing)
        wrong = [(a, "it has no reason yet") for a in kept if not (a.rationale or "").strip()]
        wrong += [(a, problem) for a in kept for problem in told[a.id]["problems"]]
        if wrong:
            mark, why = wrong[0]
            things = "One thing is" if len(wrong) == 1 else f"{len(wrong)} things are"
            line = self.article.line_at(mark.start).number
            raise CopydeskError(
                f"{things} still to mend. Line {line}: {why.rstrip('.')}.", "Open that mark and mend it."
            )

    def _gold(self, found: Sequence[Annotation], answers: Mapping[str, Any]) -> AnnotationSet:
        kept, standing = _staying(found, answers)
        ordered = sorted(kept, key=lambda a: (LAYERS.index(a.layer), a.start, a.end))
        names = {a.id: f"g{number}" for number, a in enumerate(ordered, 1)}
        # layers that stay out of the gold still tell whose word a loaded word is
        attrs = computed(self.article, standing)
        return AnnotationSet.of(self.article, "gold", [as_gold(a, attrs[a.id], names) for a in ordered])


def open_studio(folder: Path) -> Studio:
    """Open an article's studio; at its first opening the journal is filled with the draft's marks.

    Raises:
        CopydeskError: the folder holds no article or no draft, the draft was made for another text, or the folder
            cannot be written.
    """
    article = Article.load(folder)
    home = folder.resolve()
    if not (home / "draft.json").is_file():
        raise CopydeskError(
            f"{folder} has no draft by the finders.", "Bring the story in anew with `copydesk article new`."
        )
    draft = AnnotationSet.load(home / "draft.json", article)
    task = Task(id=TASK, kind=TASK, title=article.headline, prompt=PROMPT, article=article.slug, layers=LAYERS)
    assignment = Assignment(
        id=f"studio-{article.slug}",
        edition=1,
        title=article.headline,
        minutes=10,
        feedback="now",
        tasks={TASK: task},
        file=home / "article.toml",
        home=home,
    )
    journal = Journal.open(assignment.answers, assignment=assignment.id, edition=1, kit=__version__)
    done = journal.state(TASK).upto.get(MACHINE, 0)  # not all of them where a first opening was cut off
    ops = [{"n": n, "do": "put", "mark": a.to_json()} for n, a in enumerate(_filled(draft), 1) if n > done]
    if ops:
        journal.append(TASK, 1, MACHINE, ops)
    return Studio(
        context=Context(assignment=assignment, task=task, article=article, key=None),
        article=article,
        journal=journal,
    )


def _filled(draft: AnnotationSet) -> list[Annotation]:
    """The draft's marks as the studio begins with them: without what is computed, and without the machine's reasons."""
    names = {a.id: f"{MACHINE}.{n}" for n, a in enumerate(draft.annotations, 1)}
    out = []
    for a in draft.annotations:
        attrs = {key: value for key, value in a.attrs.items() if key not in _NO_DRAFTS_OWN}
        if "wording_of" in attrs:
            earlier = names.get(str(attrs.pop("wording_of")))
            attrs |= {"wording_of": earlier} if earlier else {}
        if _NO_WORDING.match(str(attrs.get("neutral", ""))):
            del attrs["neutral"]
        reason = None if a.by == "finder" else a.rationale  # a person's reason, carried over or imported, is kept
        out.append(a.with_(id=names[a.id], attrs=attrs, rationale=reason))
    return out


def finished(found: Sequence[Annotation], answers: Mapping[str, Any]) -> list[str]:
    """The layers that are ready for gold: each mark decided, and the text read for what is missing.

    Raises:
        CopydeskError: a layer is begun and not finished, or none is finished.
    """
    out = []
    for layer in LAYERS:
        if answers.get(f"out:{layer}") is True:
            continue
        own = [a for a in found if a.layer == layer]
        decided = [a for a in own if answers.get(f"mark:{a.id}") in (KEPT, STRUCK)]
        read, title = answers.get(f"read:{layer}") is True, codebook().layers[layer].title
        begun = bool(decided) or read or any(not a.id.startswith(f"{MACHINE}.") for a in own)
        if begun and len(decided) < len(own):
            raise CopydeskError(
                f"{title}: {len(own) - len(decided)} of {len(own)} marks are not decided yet.",
                "Decide them, or leave this layer out for now.",
            )
        if begun and not read:
            raise CopydeskError(
                f"{title}: it was not said yet that the text was read to its end.",
                "Press “Read it all” in that layer, or leave the layer out for now.",
            )
        if begun:
            out.append(layer)
    if not out:
        raise CopydeskError("No layer is decided yet.", "Begin with one; the artifacts are the quickest.")
    return out


def _staying(found: Sequence[Annotation], answers: Mapping[str, Any]) -> tuple[list[Annotation], list[Annotation]]:
    """The marks of the finished layers that are kept, and all marks that are not struck. Raises as ``finished``."""
    layers = finished(found, answers)
    standing = [a for a in found if answers.get(f"mark:{a.id}") != STRUCK]
    return [a for a in standing if a.layer in layers], standing


def as_gold(mark: Annotation, attrs: Mapping[str, str], names: Mapping[str, str]) -> Annotation:
    """A mark as it stands in gold.json: named anew, with what is computed, without the rule that fired.

    Args:
        mark: as the studio has it.
        attrs: its computed attributes; what was set by hand goes before them.
        names: the new name of each mark that stays.
    """
    whole = {key: value for key, value in attrs.items() if key != "voice_why"} | dict(mark.attrs)
    if "wording_of" in whole:
        whole["wording_of"] = names.get(whole["wording_of"])  # None where it was struck: a thing to mend
    return mark.with_(id=names[mark.id], by="gold", rule=None, attrs=whole)


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
