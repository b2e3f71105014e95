"""Two votes on one question, side by side: how far a class agreed each time, and who changed their mind."""

from __future__ import annotations

from html import escape

from copydesk.classroom.pages.picture import Answered, Picture
from copydesk.classroom.pages.report_parts import two_way
from copydesk.tasks.keys import ChoiceKey

MOST_MOVES = 5


def side_by_side(picture: Picture) -> str:
    """A question's times in one table, and under it who changed; empty where the class was looked at once."""
    if len(picture.views) < 2:
        return ""
    keyed, agrees = picture.context.key is not None, _agrees(picture)
    rows = []
    for name, view in picture.views.items():
        assert isinstance(view, Answered)
        cells = [(str(view.students), "n")]
        if keyed:
            cells.append((f"{100 * view.share:.0f} of 100" if view.students else "–", "n told"))
        if agrees:
            cells.append(("–" if view.agreement is None else f"{100 * view.agreement:.0f} of 100 times", "n"))
        figures = "".join(f'<td class="{look}">{cell}</td>' for cell, look in cells)
        rows.append(f"<tr><td class=when>{escape(name)}</td>{figures}</tr>")
    heads = ["students", *(["points"] if keyed else []), *(["two of you say the same"] if agrees else [])]
    return f'<div class="pad votes"><h3>Side by side</h3>{two_way(heads, rows, "points")}{_who_moved(picture)}</div>'


def _agrees(picture: Picture) -> bool:
    return any(isinstance(view, Answered) and view.agreement is not None for view in picture.views.values())


def _who_moved(picture: Picture) -> str:
    """How many kept their answer, and the ways that the others went."""
    if not picture.moves:
        return ""
    said = {option.id: option.text for option in picture.context.task.options}
    both = sum(picture.moves.values())
    moved = {way: count for way, count in picture.moves.items() if way[0] != way[1]}
    changed = sum(moved.values())
    told = [f"{both} of you voted twice: {both - changed} kept their answer, {changed} changed it."]
    key = picture.context.key
    if isinstance(key, ChoiceKey) and changed:
        to_it = sum(count for (_, now), count in moved.items() if now in key.answer)
        from_it = sum(count for (was, _), count in moved.items() if was in key.answer)
        told.append(f"{to_it} changed to the right answer, {from_it} away from it.")
    ways = "".join(
        f"<li>from <q>{escape(said[was])}</q> to <q>{escape(said[now])}</q>: {count}</li>"
        for (was, now), count in list(moved.items())[:MOST_MOVES]
    )
    sentences = f"<p>{told[0]}</p>" + "".join(f'<p class="told">{each}</p>' for each in told[1:])
    return f"{sentences}<ul>{ways}</ul>" if ways else sentences
