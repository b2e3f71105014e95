"""The ``copydesk`` command: each verb reads its arguments, calls one function, and prints."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from copydesk import __version__
from copydesk.errors import CopydeskError
from copydesk.verbs.article import article
from copydesk.verbs.common import FILE, FOLDER, read, told
from copydesk.verbs.exchange import marks
from copydesk.verbs.packing import init, pack


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="copydesk")
def main() -> None:
    """A teaching kit for media literacy: artifacts, attribution, loaded language."""
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors=errors)  # Windows would take its own code page


main.add_command(article)
main.add_command(init)
main.add_command(marks)
main.add_command(pack)


@main.command()
@click.argument("layer", type=click.Choice(["artifact", "attribution", "loaded", "all"]))
@click.argument("file", required=False, type=click.Path(path_type=Path))
@told
def find(layer: str, file: Path | None) -> None:
    """Let the finders read LAYER of a text, or of {"id", "text"} lines on standard input.

    Prints one {"id", "annotations"} line for each text, in order. Each annotation names its rule and its reason.
    """
    from copydesk.finders import serve

    if file is None:
        bad = serve(sys.stdin, sys.stdout, layer)
    else:
        import json

        from copydesk.text.incoming import decode

        text = decode(read(file), str(file)).replace("\r\n", "\n").replace("\r", "\n")
        bad = serve([json.dumps({"id": file.name, "text": text})], sys.stdout, layer)
    if bad:
        sys.exit(1)


@main.command()
@click.argument("page", type=click.Path(path_type=Path))
@told
def scrape(page: Path) -> None:
    """Print the text that a scraper leaves of a saved web PAGE."""
    from copydesk.text.incoming import decode
    from copydesk.text.scrape import scrape as scrape_page

    sys.stdout.write(scrape_page(decode(read(page), str(page))).text)


@main.command()
@click.argument("names", nargs=-1)
@click.option("--run", is_flag=True, help="Also run the solutions' notebooks and keep their outputs in them.")
@told
def generate(names: tuple[str, ...], run: bool) -> None:
    """Make keys, reference answers, exercises/ and data/CODEBOOK.md anew, from all of solutions/ or from NAMES.

    The pages that lessons show are made ready too. Of the folder of an assignment of your own, its key is made.
    """
    from copydesk.classroom.handout import generate as make
    from copydesk.classroom.handout import prepare, solution_folder
    from copydesk.classroom.outputs import store_outputs
    from copydesk.classroom.shown import shown_pages
    from copydesk.kit import kit_root
    from copydesk.marks.codebook_page import codebook_page

    root = kit_root()
    wanted = names or sorted(path.parent.name for path in (root / "solutions").glob("*/tasks.toml"))
    kits = [name for name in wanted if solution_folder(name).resolve().is_relative_to(root / "solutions")]
    if kits:
        (root / "data" / "CODEBOOK.md").write_text(codebook_page(), encoding="utf-8", newline="\n")
        for file, page in shown_pages(root):
            file.write_text(page, encoding="utf-8", newline="\n")
    for name in wanted:
        click.echo(make(name, root / "exercises") if name in kits else prepare(name).folder)
        for notebook in sorted(solution_folder(name).glob("*.ipynb")) if run else ():
            store_outputs(notebook)
            click.echo(notebook)


@main.command()
@click.argument("name")
@click.option("--out", type=FOLDER, required=True, help="The folder that will hold the handout's folder.")
@told
def assign(name: str, out: Path) -> None:
    """Make the handout of assignment NAME: what students get, without the key. A lesson's holds its gold."""
    from copydesk.classroom.handout import find_solution, make_handout, what_it_holds

    click.echo(f"{make_handout(name, out)}: give this folder to your students.")
    click.echo(what_it_holds(find_solution(name)))


@main.command()
@click.argument("name")
@click.option("--students", default=30, show_default=True, help="How many.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The folder for the hand-ins, or a zip.")
@click.option("--seed", default=1, show_default=True, help="Another number makes another class.")
@click.option("--as", "platform", type=click.Choice(["moodle", "canvas", "classroom", "nbgrader"]), help="In its form.")
@click.option("--gradebook", type=FILE, help="With --as: also write the gradebook or class list that it would export.")
@told
def rehearse(name: str, students: int, out: Path, seed: int, platform: str | None, gradebook: Path | None) -> None:
    """Make the hand-ins of an invented class for assignment NAME, to try a round with."""
    from copydesk.classroom.platforms.rehearse_platforms import rehearse_as
    from copydesk.classroom.rehearse import rehearse as make

    if platform:
        made = rehearse_as(platform, name, students, out, seed, gradebook)
    elif gradebook or out.suffix.lower() == ".zip":
        raise CopydeskError(
            "Whose form this should have was not said.", "Say --as moodle, canvas, classroom or nbgrader."
        )
    else:
        made = len(make(name, students, out, seed))
    click.echo(f"{made} hand-ins are in {out}.")


@main.command()
@click.argument("download", type=click.Path(path_type=Path))
@click.option("--assignment", required=True, help="Its name, such as 01-what-the-scraper-left.")
@click.option("--to", type=FOLDER, required=True, help="The class's folder.")
@click.option("--roster", type=FILE, help="The class list: a table with a column of names, or a plain list.")
@click.option("--due", help="When it was due, such as “2026-09-14 23:59” or 2026-09-14T23:59+02:00.")
@click.option("--hub", is_flag=True, help="DOWNLOAD is a copy of an inbox of the hub's hand-in service.")
@told
def collect(download: Path, assignment: str, to: Path, roster: Path | None, due: str | None, hub: bool) -> None:
    """Take the hand-ins out of DOWNLOAD, a folder or a zip, into the class's folder.

    Reads what Moodle, Canvas and Google Classroom download, nbgrader's submitted tree, and the inbox of the hub's
    hand-in service, which knows who handed in and when. Nobody is refused: who is
    missing, late or doubled is told, and whose journal shares events with another's.
    """
    from copydesk.classroom.intake import collect as take
    from copydesk.classroom.platforms.roster import read_roster
    from copydesk.journal.clock import moment

    people = read_roster(read(roster), roster.name) if roster else None
    intake = take(download, assignment, to, people, moment(due) if due else None, hub=hub)
    for problem in intake.problems:
        click.echo(problem, err=True)
    for sentence in intake.told():
        click.echo(sentence)


@main.command()
@click.argument("name")
@click.option("--class", "class_folder", type=FOLDER, required=True, help="The class's folder.")
@told
def grade(name: str, class_folder: Path) -> None:
    """Grade the collected hand-ins of assignment NAME into grades.csv. Of a lesson it counts what was done."""
    from copydesk.classroom.gradebook import grade as mark

    graded = mark(name, class_folder)
    for problem in graded.problems:
        click.echo(problem, err=True)
    click.echo(graded.told)


@main.command()
@click.argument("name")
@click.option("--class", "class_folder", type=FOLDER, required=True, help="The class's folder.")
@click.option("--zip", "zip_file", type=click.Path(dir_okay=False, path_type=Path), help="Also pack them, for Moodle.")
@told
def feedback(name: str, class_folder: Path, zip_file: Path | None) -> None:
    """Write a page of feedback for each student of assignment NAME."""
    from copydesk.classroom.feedback import feedback as write

    made = write(name, class_folder, zip_file)
    for problem in made.problems:
        click.echo(problem, err=True)
    pages = "1 page is" if len(made.pages) == 1 else f"{len(made.pages)} pages are"
    click.echo(f"{pages} in {made.folder}.")
    if made.zip:
        click.echo(f"{made.zip}: upload it in Moodle as “multiple feedback files in a zip file”.")


@main.command()
@click.argument("name")
@click.option("--class", "class_folder", type=FOLDER, required=True, help="The class's folder.")
@click.option("--release", "inbox", type=FOLDER, help="Also show the picture to the class: its folder of the inbox.")
@told
def report(name: str, class_folder: Path, inbox: Path | None) -> None:
    """Write the class's picture of assignment NAME: one page to look at together, and its figures for a lesson.

    With --release, students on a JupyterHub see the picture of each task that they have closed themselves.
    """
    from copydesk.classroom.report import report as write

    made = write(name, class_folder)
    for problem in made.problems:
        click.echo(problem, err=True)
    click.echo(f"{made.page}: open it in a browser. Names are hidden until you ask for them.")
    click.echo(f"{made.picture}: without names and without the key, for students to lay over their own marks.")
    if inbox is not None:
        from copydesk.hub.inbox import release

        click.echo(f"{release(made.picture, inbox)}: released. Delete it to take it back.")
        if made.few:
            click.echo(made.few)


@main.command()
@click.argument("name")
@click.option("--class", "class_folder", type=FOLDER, required=True, help="The class's folder.")
@click.option("--fill", type=FILE, help="The gradebook of Canvas, or Moodle's worksheet; or a list of names.")
@click.option("--column", help="The head of Canvas's column; a new one is made.  [default: the assignment's title]")
@click.option("--format", "form", type=click.Choice(["nbgrader", "column"]), help="Write a table of another form.")
@click.option("--points", is_flag=True, help="Of a lesson: the points of the last try, not how many tasks were done.")
@click.option("--out", type=FILE, required=True, help="The file to write.")
@told
def gradebook(
    name: str, class_folder: Path, fill: Path | None, column: str | None, form: str | None, points: bool, out: Path
) -> None:
    """Write the points of assignment NAME into the gradebook that you exported: only our column changes."""
    from copydesk.classroom.platforms.grades_out import fill_gradebook, write_grades

    if form:
        for student in write_grades(name, class_folder, form, out, read(fill) if fill else None, points):
            click.echo(f"{student} is not on the list of names. Enter these points by hand.")
        click.echo(f"{out} is written." + (" The points are its second column." if form == "column" else ""))
    elif fill:
        filled = fill_gradebook(name, class_folder, read(fill), fill.name, out, column, points)
        for sentence in filled.sentences():
            click.echo(sentence)
        click.echo(f"{out}: take it back into {filled.title}.")
    else:
        raise CopydeskError("No gradebook was named.", "Say --fill FILE, or --format nbgrader or column.")


@main.command("print")
@click.argument("name")
@click.option("--to", type=FILE, required=True, help="The HTML file to write.")
@click.option("--key", is_flag=True, help="Add the key, on a page of its own.")
@told
def print_out(name: str, to: Path, key: bool) -> None:
    """Write lesson or assignment NAME as a page to print: texts with numbered lines, tasks, codebook card."""
    from copydesk.classroom.paper.printed import printed

    to.write_text(printed(name, key), encoding="utf-8", newline="\n")
    click.echo(f"{to}: open it in a browser and print it." + (" The last page is the key." if key else ""))


if __name__ == "__main__":
    main()
