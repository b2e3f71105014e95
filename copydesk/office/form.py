"""What every form of the instructor's desk is made of: a button that works, a bar, and one sentence where it fails."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Iterable, Sequence
from html import escape
from pathlib import Path, PurePosixPath
from typing import Any

import ipywidgets

from copydesk.errors import CopydeskError
from copydesk.office.found import found

NEAR, NONE_NEAR = "files that lie near …", "no file lies near"
LARGE = (
    "<small>Does the button still say (0) after you picked a file? Then this server takes no file of that size from it "
    "(many take 10 MB). Drag the file into the list of files at the left of this window, press <b>Look again</b>, and "
    "choose it in the list here. Any size is fine.</small>"
)
WIDE = {"width": "min(44em, 95%)"}
LABEL = {"description_width": "11em"}
STYLE = """<style>
.cd-office { line-height: 1.45; color: var(--jp-ui-font-color1, inherit); max-width: 60em; }
.cd-office:has(iframe) { max-width: none; } .cd-office:has(iframe) p { max-width: 60em; }
.cd-office a { color: var(--jp-content-link-color, LinkText); text-decoration: underline; }
.cd-office table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.cd-office th, .cd-office td { border-bottom: 1px solid var(--jp-border-color1, GrayText); padding: .25em .7em;
    text-align: left; vertical-align: top; }
.cd-office td.n, .cd-office th.n { text-align: right; }
.cd-office .scroll { overflow: auto; max-height: 32em; }
.cd-office .words { white-space: pre-wrap; overflow-wrap: anywhere; padding: .5em .8em; margin: .3em 0;
    border-left: 4px solid var(--jp-brand-color1, Highlight); }
.cd-office progress { width: 16em; }
</style>"""


class Form:
    """A step of the round. ``box`` is what stands on the page.

    Args:
        parts: the form's fields, above its messages.
    """

    def __init__(self, *parts: Any) -> None:
        self.message = ipywidgets.HTML()
        self.bar = ipywidgets.HTML()
        self.box = ipywidgets.VBox([*parts, self.bar, self.message])

    def _repr_mimebundle_(self, **how: Any) -> Any:
        return self.box._repr_mimebundle_(**how)

    def __repr__(self) -> str:
        return "<a form of the instructor's desk>"

    def button(self, text: str, work: Callable[[], str]) -> Any:
        """A button that does a piece of work and shows the HTML that comes of it."""
        made = ipywidgets.Button(description=text, layout={"width": "auto", "align_self": "flex-start"})

        def pressed(_button: Any) -> None:
            made.disabled = True
            try:
                self.do(work)
            finally:
                made.disabled = False

        made.on_click(pressed)
        return made

    def do(self, work: Callable[[], str], place: Any = None) -> None:
        """Do a piece of work, with a bar while it lasts; what goes wrong is one sentence.

        Args:
            work: returns the HTML to show.
            place: the HTML widget to show it in; the form's own where none is given.
        """
        self.progress()
        try:
            told = work()
        except CopydeskError as error:
            told = sentences([str(error)])
        except OSError as error:
            why = f"{error.filename or 'A file'}: {error.strerror}. Look whether it may be read and written."
            told = sentences([why])
        except Exception as error:  # a teacher can do nothing with a traceback
            told = sentences([f"This did not work ({type(error).__name__}: {error}). Send us this line, please."])
        finally:
            self.bar.value = ""
        self.show(told, place)

    def progress(self, done: int = 0, of: int = 0) -> None:
        """Show how far the work is; without numbers, that it goes on."""
        how = f' max="{of}" value="{done}"' if of else ""
        told = f" {done} of {of}" if of else " Working …"
        self.bar.value = f'{STYLE}<div class="cd-office"><progress aria-label="Progress"{how}></progress>{told}</div>'

    def counter(self) -> Callable[[int, int], None]:
        """A function to be called after each piece of the work; it moves the bar ten times a second at most."""
        last = 0.0

        def count(done: int, of: int) -> None:
            nonlocal last
            if (now := time.monotonic()) - last > 0.1:
                last = now
                self.progress(done, of)

        return count

    def clear(self) -> None:
        """Forget what was told: another exercise or class was picked."""
        self.message.value = ""

    def show(self, html: str, place: Any = None) -> None:
        """Show what came of the work, in the form's message or in another place."""
        (place or self.message).value = f'{STYLE}<div class="cd-office" role="status">{html}</div>'


def sentences(lines: Iterable[str]) -> str:
    """One sentence as a paragraph, several as a list."""
    told = [escape(line) for line in lines if line]
    if len(told) < 2:
        return "".join(f"<p>{line}</p>" for line in told)
    return f"<ul>{''.join(f'<li>{line}</li>' for line in told)}</ul>"


def table(rows: Sequence[Sequence[str]], numbers: frozenset[int], title: str) -> str:
    """A table whose first row is its head; the columns of ``numbers`` stand to the right."""
    head, *body = rows
    lines = "".join(f"<tr>{_cells(row, numbers, 'td')}</tr>" for row in body)
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(title)}"><table>'
        f"<thead><tr>{_cells(head, numbers, 'th')}</tr></thead>"
        f"<tbody>{lines}</tbody></table></div>"
    )


def _cells(row: Sequence[str], numbers: frozenset[int], tag: str) -> str:
    scope = ' scope="col"' if tag == "th" else ""
    kinds = (' class="n"' if at in numbers else "" for at in range(len(row)))
    return "".join(f"<{tag}{scope}{kind}>{escape(cell)}</{tag}>" for cell, kind in zip(row, kinds, strict=True))


def link(file: Path, kind: str) -> str:
    """A link that saves a file to the teacher's own computer, wherever the kernel runs."""
    data = base64.b64encode(file.read_bytes()).decode()
    name = escape(file.name, quote=True)
    return f'<a download="{name}" href="data:{kind};base64,{data}">Save {name} to this computer</a>'


class FileField:
    """A file from the teacher's computer, one that lies near, or the path of one (or of a folder).

    The browser's button sends a file through the notebook's own line, which a server cuts at a size of its own (10 MB
    where nobody has set another; ``start.py`` has). The kernel never hears of what was cut off. What lies where the
    kernel runs is read from the disk, so its size does not matter.

    Args:
        label: what is asked for.
        accept: the endings that may be meant.
        places: the folders in which to look for them.
        many: several files may be picked, or a folder of them.
    """

    def __init__(self, label: str, accept: Sequence[str], places: Sequence[Path], many: bool = False) -> None:
        self._accept, self._places, self._many = accept, places, many
        self.upload = ipywidgets.FileUpload(
            accept=",".join(accept), multiple=many, description=f"{label}: pick", layout={"width": "auto"}
        )
        self.near = ipywidgets.Dropdown(
            options=[(NEAR, "")], description="or one of these", style=LABEL, layout={"width": "34em"}
        )
        self.again = ipywidgets.Button(description="Look again", layout={"width": "auto"})
        self.path = ipywidgets.Text(description="or its path here", style=LABEL, layout={"width": "34em"})
        self._offered = ""
        where = [self.upload, self.near, self.again, self.path]
        rows = [ipywidgets.HBox(where, layout={"flex_flow": "row wrap"})]
        self.box = ipywidgets.VBox([*rows, ipywidgets.HTML(LARGE)] if many else rows)
        self.near.observe(lambda change: self._pick_near(change["new"]), names="value")
        self.again.on_click(lambda _button: self.look())
        self.look()

    def look(self) -> None:
        """Look anew for what lies near."""
        chosen = self.near.value
        options = [(one.told, str(one.path)) for one in found(self._places, self._accept, self._many)]
        self.near.options = [(NEAR if options else NONE_NEAR, ""), *options]
        self.near.value = chosen if chosen in {path for _, path in options} else ""

    def _pick_near(self, path: str) -> None:
        if path:
            self.upload.value, self.path.value = (), path

    def offer(self, path: str) -> None:
        """Fill in a path, in place of what was there."""
        self.upload.value, self._offered, self.path.value = (), path, path

    def clear(self) -> None:
        """Forget what was picked or filled in; a path that somebody typed stays."""
        self.upload.value = ()
        if self.path.value in (self._offered, self.near.value):
            self.path.value = ""
        self.near.value = ""
        self.look()

    def files(self) -> dict[str, bytes]:
        """What was picked, by name; of two files with one name each is kept."""
        out: dict[str, bytes] = {}
        for one in self.upload.value:
            name = PurePosixPath(str(one["name"]).replace("\\", "/")).name or "file"
            while name in out:
                name = f"again-{name}"
            out[name] = bytes(one["content"])
        return out

    def one(self, base: Path) -> tuple[str, bytes] | None:
        """The one file's name and bytes, picked or by its path; None where none was given.

        Raises:
            CopydeskError: there is no such file.
        """
        for picked in self.files().items():
            return picked
        if not self.path.value.strip():
            return None
        file = base / Path(self.path.value.strip()).expanduser()
        if not file.is_file():
            raise CopydeskError(f"There is no file {file}.", "Pick it with the button, or look at its path.")
        return file.name, file.read_bytes()
