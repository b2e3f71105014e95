"""``copydesk article``: articles of one's own, from the first draft to a shared folder."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from copydesk.errors import CopydeskError
from copydesk.text.counted import counted
from copydesk.verbs.common import FILE, FOLDER, read, told

TO = click.option("--to", type=FOLDER, help="The folder that will hold the article's folder.  [default: data/articles]")


@click.group()
def article() -> None:
    """Articles: bring in one of your own, share it, compute the agreement of two readers."""


@article.command()
@click.argument("source", type=click.Path(allow_dash=True))
@click.option("--slug", help="The article's name: small letters, digits, hyphens.")
@TO
@told
def new(source: str, slug: str | None, to: Path | None) -> None:
    """Make an article folder, with the finders' draft, from SOURCE.

    SOURCE is a text file, a saved web page, a web address, or - (standard input).
    """
    from copydesk.classroom.articles.bring import bring
    from copydesk.classroom.travel.fetch import fetch, is_address
    from copydesk.kit import kit_root
    from copydesk.tasks.own import by_layer

    if is_address(source):
        data, source = fetch(source)
    else:
        data = sys.stdin.buffer.read() if source == "-" else read(Path(source))
    made = bring(data, source, to or kit_root() / "data" / "articles", slug)
    click.echo(f"{made.folder}: “{made.article.headline}”, {counted(len(made.article.lines), 'line')}.")
    for sentence in made.told:
        click.echo(sentence)
    click.echo(f"The machine's draft holds {by_layer(made.counts)}. Decide on it in a notebook:")
    click.echo(f'    from copydesk import desk; desk.studio("{made.folder.as_posix()}")')


@article.command()
@click.argument("name")
@click.option("--to", type=FOLDER, required=True, help="The folder that will hold the assignment's folder.")
@click.option("--name", "called", help="The assignment's name.  [default: own-SLUG]")
@click.option("--layers", default="", help="Such as artifact,loaded.  [default: all in which a task can be asked]")
@click.option("--lines", multiple=True, help="Such as artifact:1-12; once for each layer.  [default: proposed]")
@click.option("--title", default="", help="What students read above it.  [default: the headline]")
@click.option("--minutes", default=0, type=click.IntRange(0, 600), help="How long it takes.  [default: 10 a task]")
@click.option("--feedback", type=click.Choice(["after", "full"]), default="after", show_default=True)
@click.option("--yes", is_flag=True, help="Ask nothing: take what is proposed.")
@told
def exercise(
    name: str, to: Path, called: str | None, layers: str, lines: tuple[str, ...], title: str, minutes: int,
    feedback: str, yes: bool,
) -> None:  # fmt: skip
    """Make an assignment from an article of yours that has gold: a marking task for each layer.

    NAME is the article's folder or slug. In a terminal it asks which layers, which lines and how many minutes, and
    proposes an answer to each; a choice that cannot be scored is told at once.
    """
    from copydesk.classroom.articles.own_exercise import make_exercise, plans_for
    from copydesk.classroom.articles.place import article_place
    from copydesk.classroom.articles.plan import material_of
    from copydesk.verbs.asking import ask_for, wish_from

    folder = article_place(name)
    wish = wish_from(lines, layers, title, minutes, feedback)
    if not yes and sys.stdin.isatty():
        wish = ask_for(folder, wish)
    made = make_exercise(folder, to, called, wish=wish)
    for one in plans_for(material_of(folder), wish.lines):
        click.echo(f"{one.layer}: {one.sentence()}")
    click.echo(f"{made}: hand it out with `copydesk assign {made.as_posix()} --out DIR`.")


@article.command()
@click.argument("folders", nargs=-1, type=click.Path(exists=True, file_okay=False, path_type=Path))
@told
def check(folders: tuple[Path, ...]) -> None:
    """Check article folders (all of the kit's, or FOLDERS), and name file and place of what is wrong."""
    from copydesk.classroom.articles.check import check_article
    from copydesk.kit import kit_root

    places = folders or tuple(sorted(path.parent for path in (kit_root() / "data" / "articles").glob("*/article.txt")))
    problems = [problem for place in places for problem in check_article(place)]
    for problem in problems:
        click.echo(problem, err=True)
    found = counted(len(problems), "problem") if problems else "no problems"
    click.echo(f"{counted(len(places), 'article')} checked, {found}.")
    if problems:
        sys.exit(1)


@article.command()
@told
def card() -> None:
    """Count what the kit's articles and their gold hold, and write data/DATACARD.md."""
    from copydesk.classroom.articles.datacard import data_card
    from copydesk.kit import kit_root

    data = kit_root() / "data"
    (data / "DATACARD.md").write_text(data_card(data / "articles"), encoding="utf-8", newline="\n")
    click.echo(data / "DATACARD.md")


@article.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(path_type=Path))
@told
def agree(folders: tuple[Path, ...]) -> None:
    """Compute how far the two readers of each article agreed, and write its agreement.json."""
    from copydesk.classroom.articles.readers import not_blind, write_agreement

    for folder in folders:
        computed = write_agreement(folder)
        for layer, found in computed.items():
            alpha = "undefined" if found["alpha"] is None else f"{found['alpha']:.2f}"
            click.echo(f"{folder.name}: {layer}, alpha {alpha} over {found['n_units']} {found['unit']}s")
        for sentence in not_blind(computed):
            click.echo(f"{folder.name}: {sentence}")


@article.command()
@click.argument("name")
@click.argument("readings", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--reader", default="", help="What the reader is to be called.  [default: the name that was typed]")
@told
def take(name: str, readings: tuple[Path, ...], reader: str) -> None:
    """Take the blind READINGS of second readers into the article NAME, its folder or slug: one file a reader.

    A reading of another text, and what is none, gets one sentence; the others are taken all the same.
    """
    from copydesk.classroom.articles.place import article_place
    from copydesk.classroom.gold.second import take_reading

    folder, refused = article_place(name), 0
    if reader and len(readings) > 1:
        raise CopydeskError("Several readings cannot have one reader's name.", "Leave --reader out.")
    for file in readings:
        try:
            for sentence in take_reading(folder, read(file), file.name, reader).told:
                click.echo(sentence)
        except CopydeskError as error:
            refused += 1
            click.echo(str(error), err=True)
    passes = len(list((folder / "passes").glob("*.json")))
    if passes > 1:
        click.echo(f'{passes} people have read it. Compare them in a notebook: desk.adjudicate("{folder.as_posix()}")')
    if refused:
        sys.exit(1)


@article.command()
@click.argument("article_name", metavar="SLUG")
@click.option("--out", type=FILE, required=True, help="The file to write, such as market-hall.zip.")
@click.option("--without-key", is_flag=True, help="Only the text: for a second reader who must read it blind.")
@told
def share(article_name: str, out: Path, without_key: bool) -> None:
    """Pack an article, with its gold, passes and page, into one file for a colleague. SLUG may be its folder."""
    from copydesk.classroom.articles.place import article_place
    from copydesk.classroom.travel.share import share_article

    made = share_article(article_place(article_name), out, key=not without_key)
    key = " It holds no gold, no draft, no passes and no page." if without_key else ""
    click.echo(f"{made.file}: {', '.join(made.files)}.{key}")
    if without_key:
        click.echo(f'A second reader says in a notebook: desk.second_reading("{made.file.name}")')
    else:
        click.echo(f"Whoever gets it types: copydesk article receive {made.file.name}")
    for sentence in made.told:
        click.echo(sentence)


@article.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--slug", help="Another name for it: small letters, digits, hyphens.")
@TO
@told
def receive(file: Path, slug: str | None, to: Path | None) -> None:
    """Unpack an article that somebody shared with you. FILE is checked first; nothing is ever overwritten."""
    from copydesk.classroom.travel.receive import receive_article
    from copydesk.kit import kit_root

    got = receive_article(file, to or kit_root() / "data" / "articles", slug)
    click.echo(
        f"{got.folder}: “{got.article.headline}”, {counted(len(got.article.lines), 'line')}; {', '.join(got.files)}."
    )
    for sentence in got.told:
        click.echo(sentence)
