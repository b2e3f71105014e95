"""An article's marks to and from others, by buttons: a colleague's file, another program's, an earlier version's."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import ipywidgets

from copydesk.classroom.articles.place import free_slug
from copydesk.classroom.travel.carried import carry_over
from copydesk.classroom.travel.exchanged import export_reading, import_reading
from copydesk.classroom.travel.receive import receive_article
from copydesk.classroom.travel.share import share_article
from copydesk.errors import CopydeskError
from copydesk.marks.exchange import FORMS
from copydesk.office.form import LABEL, WIDE, FileField, Form, link, sentences
from copydesk.office.results import near

PROGRAMS = {
    "A spreadsheet, or pandas (CSV)": "csv",
    "Web annotation tools (W3C)": "w3c",
    "brat": "brat",
    "Another copydesk (JSON)": "json",
}
ENDINGS = tuple(ending for form in FORMS.values() for ending in form.endings)
NOT_PICKED = "pick one"


class ExchangeForm(Form):
    """Pack the article for a colleague, take a colleague's in; marks out to other programs and back; carried over.

    Args:
        home: where the folders ``articles`` and ``handouts`` are.
        chosen: asks which article is picked.
        pick: told the name of an article that arrived, so that it is picked.
    """

    def __init__(self, home: Path, chosen: Callable[[], Path], pick: Callable[[str], None]) -> None:
        self._home, self._chosen, self._pick = home, chosen, pick
        self.share = self.button("Pack it for a colleague", self._share)
        self.came = FileField("A colleague’s article", (".zip",), near(home))
        self.slug = ipywidgets.Text(
            placeholder="only where its own is taken", description="Call it", style=LABEL, layout={"width": "26em"}
        )
        self.receive = self.button("Take it in", self._receive)
        self.program = ipywidgets.Dropdown(
            options=list(PROGRAMS.items()), description="Marks for", style=LABEL, layout=WIDE
        )
        self.write = self.button("Write the file", self._write)
        self.marks = FileField("Marks", ENDINGS, near(home))
        self.reader = ipywidgets.Text(
            placeholder="empty: they become the draft",
            description="Whose marks?",
            style=LABEL,
            layout={"width": "26em"},
        )
        self.read = self.button("Read them in", self._read)
        self.earlier = ipywidgets.Dropdown(
            options=[(NOT_PICKED, "")], description="Earlier version", style=LABEL, layout=WIDE
        )
        self.as_draft = ipywidgets.Checkbox(
            value=True, description="as a draft for step 11, with the machine’s marks in new lines", indent=False,
            layout={"width": "44em"},
        )  # fmt: skip
        self.carry = self.button("Carry its marks over", self._carry)
        super().__init__(
            _part("To and from a colleague", self.share, self.came.box, self.slug, self.receive),
            _part("To and from another program", self.program, self.write, self.marks.box, self.reader, self.read),
            _part("The story was updated", self.earlier, self.as_draft, self.carry),
        )
        self._list()

    def clear(self) -> None:
        """See ``Form``; the list of earlier versions is made anew."""
        super().clear()
        self.came.clear()
        self.marks.clear()
        self._list()

    def _list(self) -> None:
        known = sorted(path.parent.name for path in (self._home / "articles").glob("*/article.txt"))
        self.earlier.options = [(NOT_PICKED, ""), *((name, name) for name in known)]

    def _share(self) -> str:
        folder = self._chosen()
        with tempfile.TemporaryDirectory() as scratch:
            packed = share_article(folder, Path(scratch) / f"{folder.name}.zip")
            data = packed.file.read_bytes()
        target = self._home / "handouts" / f"{folder.name}-with-key.zip"
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(data)
        told = [
            f"{target} holds {', '.join(packed.files)}.",
            "Give it to colleagues only: the key is in it.",
            *packed.told,
        ]
        return sentences(told) + f"<p>{link(target, 'application/zip')}</p>"

    def _receive(self) -> str:
        given = self.came.one(self._home)
        if given is None:
            raise CopydeskError("No file was given.", "Pick the zip that your colleague sent.")
        with tempfile.TemporaryDirectory() as scratch:
            file = Path(scratch) / given[0]
            file.write_bytes(given[1])
            try:
                got = receive_article(file, self._home / "articles", self.slug.value.strip() or None)
            except CopydeskError as error:  # a teacher fills in a field and types no option
                mend = error.mend.replace("Receive it as --slug ", "Type another name for it, such as ")
                raise CopydeskError(_without(scratch, error.sentence), mend) from None
        self.came.clear()
        self.slug.value = ""
        self._pick(got.folder.name)
        told = f"“{got.article.headline}”, {len(got.article.lines)} lines, is in {got.folder}: {', '.join(got.files)}."
        return sentences([told, "It is picked in step 10 now.", *got.told])

    def _write(self) -> str:
        folder, form = self._chosen(), str(self.program.value)
        place = self._home / "handouts" / free_slug(self._home / "handouts", f"{folder.name}-{form}")
        place.mkdir(parents=True)
        made = export_reading(folder, place / f"{folder.name}{FORMS[form].endings[0]}", form)
        kinds = {".csv": "text/csv", ".txt": "text/plain", ".conf": "text/plain", ".ann": "text/plain"}
        links = "".join(f"<p>{link(file, kinds.get(file.suffix, 'application/json'))}</p>" for file in made.files)
        return sentences([f"{made.count} marks are in {place}.", *made.told]) + links

    def _read(self) -> str:
        folder, given = self._chosen(), self.marks.one(self._home)
        if given is None:
            raise CopydeskError("No file was given.", f"Pick one that ends in {', '.join(ENDINGS)}.")
        reader = self.reader.value.strip()
        with tempfile.TemporaryDirectory() as scratch:
            file = Path(scratch) / given[0]
            file.write_bytes(given[1])
            try:
                made = import_reading(folder, file, f"passes/{reader}" if reader else "draft")
            except CopydeskError as error:
                raise CopydeskError(_without(scratch, error.sentence), error.mend) from None
        self.marks.clear()
        told = [f"{made.count} marks are in {made.files[0]}.", *made.told]
        return sentences(_without(scratch, one) for one in told)

    def _carry(self) -> str:
        folder = self._chosen()
        if not self.earlier.value:
            self._list()
            raise CopydeskError(
                "No earlier version was picked.",
                "Pick in step 10 the new version, and here the one that has the marks.",
            )
        earlier = self._home / "articles" / str(self.earlier.value)
        carried = carry_over(folder, earlier, as_draft=self.as_draft.value)
        return sentences(sentence for one in carried for sentence in one.sentences())


def _without(scratch: str, text: str) -> str:
    """A sentence about a file without the folder in which it lay for a moment."""
    return text.replace(f"{scratch}{os.sep}", "")


def _part(title: str, *parts: ipywidgets.Widget) -> ipywidgets.VBox:
    return ipywidgets.VBox([ipywidgets.HTML(f"<b>{title}</b>"), *parts], layout={"margin": "0 0 1em 0"})
