"""What ``copydesk article exercise`` asks a teacher: layers, lines, minutes, title, feedback; good answers proposed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from copydesk.errors import CopydeskError

if TYPE_CHECKING:
    from copydesk.classroom.articles.own_exercise import Wish
    from copydesk.classroom.articles.plan import Material, Stretches

AFTER_FULL = ("after", "full")


def wish_from(lines: Sequence[str], layers: str, title: str, minutes: int, feedback: str) -> Wish:
    """The wish that options on the command line make.

    Args:
        lines: such as ``artifact:1-12``, each of a layer.
        layers: such as ``artifact,loaded``; empty where it was not said.

    Raises:
        CopydeskError: an option cannot be understood.
    """
    from copydesk.classroom.articles.own_exercise import Wish
    from copydesk.classroom.articles.plan import ASK, read_lines

    wanted: dict[str, Stretches] = {name.strip(): () for name in layers.split(",") if name.strip()}
    for option in lines:
        layer, colon, typed = option.partition(":")
        if not colon or layer.strip() not in ASK:
            raise CopydeskError(f"“{option}” names no lines of a layer.", "Write it as artifact:1-12.")
        wanted[layer.strip()] = read_lines(typed)
    return Wish(lines=wanted, title=title, minutes=minutes, feedback=feedback)


def ask_for(folder: Path, given: Wish) -> Wish:
    """Ask for what was not said, and tell at once what cannot be scored.

    Args:
        folder: the article's folder.
        given: what the options said already: that is not asked again.

    Raises:
        CopydeskError: there is no gold, or nothing in it can be asked.
    """
    from copydesk.classroom.articles.own_exercise import Wish, plans_for
    from copydesk.classroom.articles.plan import material_of

    material = material_of(folder)
    for one in plans_for(material, {}):
        click.echo(f"{one.layer}: {one.sentence()}")
    lines = dict(given.lines) or dict.fromkeys(_layers(material), ())
    lines = {layer: named or _lines(material, layer) for layer, named in lines.items()}
    title = given.title or click.prompt("Title", default=material.article.headline)
    minutes = given.minutes or click.prompt("Minutes", default=10 * len(lines), type=click.IntRange(1, 600))
    feedback = click.prompt("Feedback (after: you keep the key; full: students get it)", default=given.feedback,
                            type=click.Choice(AFTER_FULL), show_choices=False)  # fmt: skip
    return Wish(lines=lines, title=title, minutes=minutes, feedback=feedback)


def _layers(material: Material) -> list[str]:
    from copydesk.classroom.articles.plan import ASK, proposals

    possible = list(proposals(material))
    while True:
        typed = click.prompt("Which layers", default=", ".join(possible))
        wanted = [name.strip() for name in typed.split(",") if name.strip()]
        wrong = [name for name in wanted if name not in ASK]
        if wanted and not wrong:
            return [layer for layer in ASK if layer in wanted]
        click.echo(f"{wrong[0]!r} is no layer. Use one or more of {', '.join(ASK)}." if wrong else "Name one layer.")


def _lines(material: Material, layer: str) -> Stretches:
    from copydesk.classroom.articles.plan import lines_as_typed, plan, proposal, read_lines

    try:
        default = lines_as_typed(proposal(material, layer).lines)
    except CopydeskError as error:
        click.echo(str(error))
        default = f"1-{len(material.article.lines)}"
    while True:
        typed = click.prompt(f"Lines for {layer}", default=default)
        try:
            found = plan(material, layer, read_lines(typed))
        except CopydeskError as error:
            click.echo(str(error))
            continue
        if typed != default:
            click.echo(found.sentence())
        return found.lines
