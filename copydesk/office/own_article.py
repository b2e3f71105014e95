"""A teacher's own article by buttons: brought in, decided on, read by a second person, compared, made an exercise."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import ipywidgets

from copydesk.classroom.articles.bring import bring
from copydesk.classroom.gold.second import take_reading
from copydesk.classroom.intake import write_whole
from copydesk.classroom.travel.fetch import fetch, is_address
from copydesk.classroom.travel.share import share_article
from copydesk.errors import CopydeskError
from copydesk.office.exchange import ExchangeForm
from copydesk.office.exercise import ExerciseForm
from copydesk.office.form import LABEL, WIDE, FileField, Form, link, sentences
from copydesk.office.results import near
from copydesk.tasks.own import by_layer
from copydesk.text.counted import counted

Screens = Mapping[str, Callable[..., Any]]
"""What shows an article's ``studio``, a ``reading`` of it, and two readings to ``adjudicate``."""
MEMORY = "own-article.json"  # which article was picked last
NOT_PICKED = "pick one"


class OwnArticle:
    """One article of a teacher's own, from the file to the exercise.

    Args:
        home: where the folders ``articles`` and ``handouts`` are, or will be.
        screens: what shows the article's screens.
        made: told the folder of an exercise that was made, so that the class's round can take it up.
    """

    def __init__(self, home: Path, screens: Screens, made: Callable[[str], None] = lambda _: None) -> None:
        self.home = home
        self.picker = PickArticle(home)
        self._studio = ScreenForm("Open the studio", screens["studio"], self.chosen)
        self._second = SecondReaderForm(home, self.chosen, screens["reading"])
        self._compare = CompareForm(self.chosen, screens["adjudicate"])
        self._exercise = ExerciseForm(home, self.chosen, made)
        self._exchange = ExchangeForm(home, self.chosen, self.picker.take_up)
        steps = (self._studio, self._second, self._compare, self._exercise, self._exchange)
        self.picker.when_changed(lambda: [form.clear() for form in steps])

    def chosen(self) -> Path:
        """The folder of the article that is picked now.

        Raises:
            CopydeskError: none is.
        """
        return self.picker.chosen()

    def pick(self) -> Form:
        """Bring an article in, or pick one that is here."""
        return self.picker

    def studio(self) -> Form:
        """Decide on the machine's draft, and keep the gold."""
        return self._studio

    def second_reader(self) -> Form:
        """Send it to a second reader, or let one read here, and take the reading that came back."""
        return self._second

    def compare(self) -> Form:
        """Lay two readings side by side, and decide."""
        return self._compare

    def exercise(self) -> Form:
        """Make an exercise of it."""
        return self._exercise

    def exchange(self) -> Form:
        """To and from colleagues and other programs; marks carried over to a newer version."""
        return self._exchange

    def __repr__(self) -> str:
        return "Your own article: run all cells, then go from step to step."


class PickArticle(Form):
    """An article to bring in, or one that is in the folder ``articles`` already; remembered until the next time."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "articles"
        self.source = FileField("The story", (".txt", ".html", ".htm"), near(home))
        self.address = ipywidgets.Text(placeholder="https://…", description="or its address", style=LABEL, layout=WIDE)
        self.slug = ipywidgets.Text(
            placeholder="made from the file’s name", description="A short name", style=LABEL, layout={"width": "26em"}
        )
        self.bring = self.button("Bring it in", self._bring)
        self.article = ipywidgets.Dropdown(options=[(NOT_PICKED, "")], description="Article", style=LABEL, layout=WIDE)
        super().__init__(self.source.box, self.address, self.slug, self.bring, self.article)
        self._list()
        self._recall()
        self.when_changed(self._remember)

    def chosen(self) -> Path:
        """See ``OwnArticle.chosen``."""
        if not self.article.value:
            raise CopydeskError("No article is picked yet.", "Bring one in, or pick it, in step 10.")
        return self._folder / str(self.article.value)

    def when_changed(self, act: Callable[[], object]) -> None:
        """Do something whenever another article is picked."""
        self.article.observe(lambda _change: act(), names="value")

    def take_up(self, name: str) -> None:
        """Pick an article that came into the folder just now."""
        self._list()
        self.article.value = name

    def _bring(self) -> str:
        address = self.address.value.strip()
        if address and not is_address(address):
            raise CopydeskError(f"{address} is no web address.", "It begins with https://.")
        given = fetch(address) if address else None
        name, data = (given[1], given[0]) if given else (self.source.one(self._folder.parent) or ("", b""))
        if not name:
            raise CopydeskError("No story was given.", "Pick a text file or a saved web page, or type an address.")
        made = bring(data, name, self._folder, self.slug.value.strip() or None)
        self.take_up(made.folder.name)
        self.source.clear()
        self.address.value = self.slug.value = ""
        lines, found = counted(len(made.article.lines), "line"), by_layer(made.counts)
        told = f"“{made.article.headline}”, {lines}. The machine’s draft holds {found}."
        return sentences([told, *made.told, "Copyright is yours to respect: news text belongs to its publisher."])

    def _list(self) -> None:
        value = self.article.value
        known = sorted(path.parent.name for path in self._folder.glob("*/article.txt"))
        self.article.options = [(NOT_PICKED, ""), *((name, name) for name in known)]
        self.article.value = value if value in known else ""

    def _remember(self) -> None:
        if self._folder.is_dir():
            write_whole(self._folder / MEMORY, (json.dumps({"article": self.article.value}) + "\n").encode())

    def _recall(self) -> None:
        try:
            kept = json.loads((self._folder / MEMORY).read_text(encoding="utf-8"))["article"]
        except (OSError, ValueError, KeyError, TypeError):
            return  # nothing to remember
        if kept in [value for _, value in self.article.options]:
            self.article.value = kept


class ScreenForm(Form):
    """A button that opens one of the article's screens below it."""

    def __init__(self, text: str, show: Callable[[Path], Any], chosen: Callable[[], Path]) -> None:
        self._show, self._chosen = show, chosen
        self.screen = ipywidgets.VBox()
        self.open = self.button(text, self._open)
        super().__init__(self.open, self.screen)

    def clear(self) -> None:
        """See ``Form``; what was done on the screen is kept in the article's folder."""
        super().clear()
        self.screen.children = ()

    def _open(self) -> str:
        shown = self._show(self._chosen())
        self.screen.children = (getattr(shown, "box", shown),)
        return ""


class SecondReaderForm(Form):
    """The article as one file to send, the reading that came back, or a reader at this computer."""

    def __init__(self, home: Path, chosen: Callable[[], Path], read: Callable[[Path], Any]) -> None:
        self._home, self._chosen = home, chosen
        self.pack = self.button("Make the file to send", self._pack)
        self.came = FileField("The reading", (".jsonl",), near(home), many=True)
        self.reader = ipywidgets.Text(
            placeholder="the name that was typed", description="Call the reader", style=LABEL, layout={"width": "26em"}
        )
        self.take = self.button("Take the reading", self._take)
        self.here = ScreenForm("Open the bare article", read, chosen)
        away, back, here = (
            ipywidgets.HTML(f"<b>{words}</b>")
            for words in ("Somebody reads on another computer", "The reading came back", "Or somebody reads here")
        )
        super().__init__(away, self.pack, back, self.came.box, self.reader, self.take, here, self.here.box)

    def clear(self) -> None:
        """See ``Form``."""
        super().clear()
        self.came.clear()
        self.here.clear()

    def _pack(self) -> str:
        folder = self._chosen()
        target = self._home / "handouts" / f"{folder.name}-to-read.zip"
        target.parent.mkdir(exist_ok=True)
        if target.is_file():
            target.unlink()  # an earlier one, of a text that may have been mended since
        shared = share_article(folder, target, key=False)
        told = [
            f"{target} holds the bare text: no draft, no marks, no gold.",
            f'The reader says in a notebook: desk.second_reading("{target.name}").',
            *shared.told,
        ]
        return sentences(told) + f"<p>{link(target, 'application/zip')}</p>"

    def _take(self) -> str:
        folder = self._chosen()
        told: list[str] = []
        files = self.came.files()
        if not files:
            one = self.came.one(self._home)
            if one is None:
                raise CopydeskError("No reading was given.", "Pick the file that the reader sent.")
            files = {one[0]: one[1]}
        if len(files) > 1 and self.reader.value.strip():
            raise CopydeskError("Several readings cannot have one reader’s name.", "Leave the name empty.")
        for name, data in files.items():
            try:
                told += take_reading(folder, data, name, self.reader.value.strip()).told
            except CopydeskError as error:
                told.append(str(error))
        self.came.clear()
        return sentences(told)


class CompareForm(ScreenForm):
    """Which two readings are compared, and the view in which one decides."""

    def __init__(self, chosen: Callable[[], Path], show: Callable[..., Any]) -> None:
        self.first = ipywidgets.Dropdown(
            options=[""], description="First reader", style=LABEL, layout={"width": "26em"}
        )
        self.second = ipywidgets.Dropdown(
            options=[""], description="Second reader", style=LABEL, layout={"width": "26em"}
        )
        self.who = ipywidgets.HBox([self.first, self.second], layout={"display": "none", "flex_flow": "row wrap"})
        self._compare = show
        super().__init__("Compare the readings", lambda folder: show(folder, *self._readers()), chosen)
        self.box.children = (self.who, *self.box.children)

    def clear(self) -> None:
        """See ``Form``."""
        super().clear()
        self.who.layout.display = "none"

    def _readers(self) -> tuple[str, ...]:
        shown = self.who.layout.display != "none"
        return (str(self.first.value), str(self.second.value)) if shown else ()

    def _open(self) -> str:
        folder = self._chosen()
        known = sorted(path.stem for path in (folder / "passes").glob("*.json"))
        if len(known) > 2 and list(self.first.options) != known:  # three readers or more: two are compared at a time
            self.first.options = self.second.options = known
            self.first.value, self.second.value = known[0], known[1]
            self.who.layout.display = "flex"
            return sentences([f"{len(known)} people have read it. Pick two of them, then press the button again."])
        return super()._open()
