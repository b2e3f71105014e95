"""``copydesk article export``, ``import`` and ``carry``, and ``copydesk marks``: marks in and out of other forms."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from copydesk.text.counted import counted
from copydesk.verbs.article import article
from copydesk.verbs.common import FILE, FOLDER, told

FORM = click.Choice(["w3c", "brat", "csv", "json"])
SEPARATOR = click.option(
    "--separator", type=click.Choice([",", ";"]), default=",", show_default=True,
    help="For CSV: what stands between cells. An Excel of a country with decimal commas opens “;”.",
)  # fmt: skip
NO_BOM = click.option("--no-bom", is_flag=True, help="For CSV: without the mark that Excel needs to see UTF-8.")
SPANS = click.option("--spans", is_flag=True, help="For CSV: a row a span in place of a row a mark.")
READING = "The reading: gold, draft, or passes/NAME."


@article.command("export")
@click.argument("article_name", metavar="SLUG")
@click.option("--out", type=FILE, required=True, help="The file to write.")
@click.option("--form", type=FORM, help="Its form.  [default: by the file's ending: .jsonld, .ann, .csv, .json]")
@click.option("--what", help=f"{READING}  [default: gold, else draft]")
@SPANS
@SEPARATOR
@NO_BOM
@told
def export_(
    article_name: str, out: Path, form: str | None, what: str | None, spans: bool, separator: str, no_bom: bool
) -> None:
    """Write the marks of article SLUG for another program: W3C Web Annotation, brat, a table."""
    from copydesk.classroom.articles.place import article_place
    from copydesk.classroom.travel.exchanged import export_reading

    made = export_reading(
        article_place(article_name), out, form, what, spans=spans, mark=not no_bom, delimiter=separator
    )
    click.echo(f"{counted(made.count, 'mark', be=True)} in {', '.join(map(str, made.files))}.")
    _echo(made.told)


@article.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--article", "article_name", required=True, metavar="SLUG", help="The article, or its folder.")
@click.option("--to", default="draft", show_default=True, help="Where they go: draft, or passes/NAME for a reader's.")
@click.option("--form", type=FORM, help="The file's form.  [default: by its ending]")
@told
def import_(file: Path, article_name: str, to: str, form: str | None) -> None:
    """Read the marks in FILE, made by another program, into an article: W3C, Hypothes.is, brat, a table."""
    from copydesk.classroom.articles.place import article_place
    from copydesk.classroom.travel.exchanged import import_reading

    made = import_reading(article_place(article_name), file, to, form)
    click.echo(f"{counted(made.count, 'mark', be=True)} in {made.files[0]}.")
    _echo(made.told)


@article.command()
@click.argument("article_name", metavar="SLUG")
@click.option("--from", "source", required=True, help="The earlier version: its folder or slug, or its text as a file.")
@click.option("--what", help=f"{READING}  [default: gold, else draft; all, where the text was changed in its folder]")
@click.option("--as-draft", is_flag=True, help="As the draft for the studio, with the machine's marks in new lines.")
@told
def carry(article_name: str, source: str, what: str | None, as_draft: bool) -> None:
    """Carry marks over to the changed text of article SLUG, and say what could not be placed."""
    from copydesk.classroom.articles.place import article_place
    from copydesk.classroom.travel.carried import carry_over

    earlier = Path(source) if Path(source).exists() else article_place(source)
    for one in carry_over(article_place(article_name), earlier, what, as_draft=as_draft):
        _echo(one.sentences())


@click.command()
@click.argument("name")
@click.option("--class", "class_folder", type=FOLDER, required=True, help="The class's folder.")
@click.option("--out", type=FILE, required=True, help="The CSV file to write.")
@SPANS
@SEPARATOR
@NO_BOM
@told
def marks(name: str, class_folder: Path, out: Path, spans: bool, separator: str, no_bom: bool) -> None:
    """Write every mark of a class's hand-ins to assignment NAME as a table, for a spreadsheet or pandas."""
    from copydesk.classroom.class_marks import write_class_marks

    made = write_class_marks(name, class_folder, out, spans=spans, mark=not no_bom, delimiter=separator)
    for problem in made.problems:
        click.echo(problem, err=True)
    rows, students = counted(len(made.rows), "row"), counted(made.students, "student")
    click.echo(f"{rows} of {students} {'is' if len(made.rows) == 1 else 'are'} in {out}. Their names are in it.")


def _echo(sentences: Iterable[str]) -> None:
    for sentence in sentences:
        click.echo(sentence)
