"""The verbs that make a folder for students: ``copydesk init`` (one's own) and ``copydesk pack`` (a class's)."""

from __future__ import annotations

from pathlib import Path

import click

from copydesk.text.counted import counted
from copydesk.verbs.common import FILE, FOLDER, told


@click.command()
@click.argument("folder", type=FOLDER)
@told
def init(folder: Path) -> None:
    """Copy the lessons, the exercises and their articles into FOLDER, to work in. Nothing is ever overwritten."""
    from copydesk.classroom.packing.unpack import unpack

    done = unpack(folder)
    for place in done.kept:
        click.echo(f"{folder / place} is not as the kit has it. It is yours and stays as it is.")
    for place in done.editions:
        click.echo(f"{folder / place} holds a new edition. The old one and your answers to it are untouched.")
    files = counted(len(done.written), "file", be=True)
    click.echo(f"{files} new in {folder.resolve()}. Start JupyterLab there and open notebooks.")


@click.command()
@click.option("--out", type=FOLDER, required=True, help="The folder to publish into; packed again, it only grows.")
@click.option("--lessons", multiple=True, metavar="NAMES", help="Names, with commas, or none.  [default: all]")
@click.option(
    "--exercises",
    multiple=True,
    metavar="NAMES",
    help="Names, or folders of your own assignments, with commas, or none.  [default: all of the kit's]",
)
@click.option("--git", "to_git", is_flag=True, help="Also commit it on the branch main, for nbgitpuller.")
@click.option("--zip", "zip_file", type=FILE, help="Also write all of it as a zip.")
@click.option("--wheel", type=FILE, help="The kit's wheel, to put in: students can then install the kit from it.")
@told
def pack(
    out: Path,
    lessons: tuple[str, ...],
    exercises: tuple[str, ...],
    to_git: bool,
    zip_file: Path | None,
    wheel: Path | None,
) -> None:
    """Make what a class gets: lessons, exercises without their keys, and how to open them.

    What is published is never changed. A new edition comes beside the old one, under a new name.
    """
    from copydesk.classroom.packing.pack import names_in
    from copydesk.classroom.packing.pack import pack as publish

    done = publish(out, names_in(lessons), names_in(exercises), to_git=to_git, zip_file=zip_file, wheel=wheel)
    for place in done.new:
        click.echo(f"New: {place}")
    for place in done.kept:
        click.echo(
            f"{place} is published in another version and stays as it is. Only a new edition brings the new one."
        )
    held = counted(done.count, "notebook")
    click.echo(f"{out} holds {held}, {len(done.new) or 'none'} of them new. No exercise's key is in it.")
    if to_git:
        click.echo(f"Committed on the branch main: {done.commit}." if done.commit else "There was nothing to commit.")
    if zip_file:
        click.echo(f"{zip_file}: give it to your students, or put it on your learning platform.")
