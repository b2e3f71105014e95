"""Points into the gradebook that a teacher exported: Canvas's table, or Moodle's grading worksheet.

Only our column changes. A student is found by the platform's own number, else by login or e-mail, else by the exact
name; who is not found is told, and who handed nothing in stays as it was.

Sources: the columns of Canvas as its gradebook importer reads them (``Student, ID, SIS User ID, SIS Login ID,
Section``, then ``Title (id)``, a row ``Points Possible``, ``EX`` for excused); Moodle's offline worksheet
(``mod/assign/feedback/offline``), whose import finds identifier, grade and last change by their translated heads, so
that those of the teacher's file must stay.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from copydesk.classroom.lms import TITLES, folded, plain, turned
from copydesk.classroom.platforms.cells import Sheet, find_column
from copydesk.classroom.platforms.roster import EMAIL, ID, LOGIN, NAME
from copydesk.classroom.platforms.standing import Standing
from copydesk.errors import CopydeskError

GRADE = ("grade", "bewertung", "note", "calificación", "valutazione", "voto", "nota", "avaliação",
         "cijfer", "ocena", "známka", "hodnocení", "оценка", "оцінка", "betyg", "karakter",
         "arvosana", "not", "osztályzat", "βαθμός", "qualificació", "hinne", "評点", "成绩", "成績", "점수",
         "성적", "الدرجة", "ציון", "notă")  # fmt: skip
MOST = ("maximum grade", "maximale bewertung", "höchste bewertung", "bestwertung", "note maximale",
        "calificación máxima", "valutazione massima", "voto massimo", "nota máxima",
        "avaliação máxima", "maximum cijfer", "maximale cijfer", "maksymalna ocena",
        "nejvyšší známka", "максимальная оценка", "максимальна оцінка", "maxbetyg",
        "maksimal karakter", "maksimiarvosana", "en yüksek not", "最大評点", "最高分")  # fmt: skip
COMMENT = ("feedback comments", "feedback als kommentar", "feedback-kommentare",
           "kommentare als feedback", "commentaires de feedback", "feedback par commentaires",
           "comentarios de retroalimentación", "comentarios de realimentación",
           "commenti di feedback", "commenti", "comentários de feedback", "feedback commentaar",
           "feedbackopmerkingen", "komentarze zwrotne", "komentáře", "отзыв в виде комментария",
           "återkopplingskommentarer", "tilbakemeldingskommentarer", "palautekommentit",
           "フィードバックコメント")  # fmt: skip
PARTICIPANT = re.compile(r"\D*?(\d+)")
TITLE = re.compile(r"(?P<title>.*?)\s*\(\d+\)", re.DOTALL)
EXCUSED = ("ex", "excused")
NUMBER = re.compile(r"\d+([.,]\d+)?")
POSSIBLE = "points possible"


@dataclass(slots=True, kw_only=True)
class Places:
    """Where things stand in a gradebook: columns counted from 0, and its first student's row."""

    platform: str
    name: int | None
    ids: Sequence[int]
    logins: Sequence[int]
    points: int
    comment: int | None = None
    first: int = 1


@dataclass(slots=True, kw_only=True)
class Filled:
    """What came of filling in a gradebook."""

    platform: str
    head: str
    filled: list[str] = field(default_factory=list)
    blank: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The platform's name as a person writes it."""
        return TITLES[self.platform]

    def sentences(self) -> Iterator[str]:
        """What a teacher should know of it."""
        yield from self.told
        if self.blank:
            yield f"Nothing was handed in, and nothing written, for {', '.join(self.blank)}."
        students = "1 student" if len(self.filled) == 1 else f"{len(self.filled)} students"
        yield f"The points of {students} stand in the column “{self.head}”."


def fill_in(sheet: Sheet, file: str, standings: Sequence[Standing], title: str | None, default: str) -> Filled:
    """Write each student's points into their row of a Canvas gradebook or Moodle worksheet.

    Args:
        sheet: the table, which is changed.
        file: its name, for the sentences.
        standings: the graded students.
        title: the Canvas column's head, with or without its number in brackets; None for the default.
        default: the assignment's title, which names a new column as well.

    Raises:
        CopydeskError: it is neither of the two, or the column cannot be told.
    """
    most = max((one.most for one in standings), key=float, default="0")
    if is_canvas(sheet):
        places = _canvas(sheet, file, title, default, most)
    else:
        places = _moodle(sheet, file)
    out = Filled(platform=places.platform, head=sheet.heads[places.points])
    rows = [row for row in range(places.first, len(sheet.rows)) if any(map(str.strip, sheet.rows[row]))]
    rows = [row for row in rows if not sheet.value(row, 0).casefold().startswith(POSSIBLE)]
    waiting = sum(one.waiting for one in standings)
    if waiting:
        students = "1 student" if waiting == 1 else f"{waiting} students"
        out.told.append(f"A person's points are still to come for {students}: the machine's alone were entered.")
    out.told += _other_most(sheet, places, rows, most)
    claims = _claims(sheet, places, rows, standings)
    comma = sheet.comma()
    for one in standings:
        row = claims.get(one.student)
        rivals = [other for other, theirs in claims.items() if theirs == row and other != one.student]
        if row is None:
            out.told.append(f"{one.student} ({one.total} points) was not found in {file}. Enter these by hand.")
        elif rivals:
            others = " and ".join(rivals)
            out.told.append(f"{one.student} has one row of {file} with {others}. Enter the points by hand.")
        elif sheet.value(row, places.points).casefold() in EXCUSED:
            out.told.append(f"{one.student} is excused in {file}, and stays so.")
        else:
            sheet.write(row, places.points, one.total.replace(".", ",") if comma else one.total)
            if places.comment is not None and not sheet.value(row, places.comment):
                sheet.write(row, places.comment, one.by_task)
            out.filled.append(one.student)
    out.blank = [_shown(sheet, places, row) for row in rows if row not in claims.values()]
    return out


def is_canvas(sheet: Sheet) -> bool:
    """Whether a table is Canvas's: it has a row of points possible, or Canvas's first heads."""
    heads = [head.casefold() for head in sheet.heads]
    early = [sheet.value(row, 0).casefold() for row in range(min(5, len(sheet.rows)))]
    return any(cell.startswith(POSSIBLE) for cell in early) or (heads[0] == "student" and "id" in heads)


def _canvas(sheet: Sheet, file: str, title: str | None, default: str, most: str) -> Places:
    heads = sheet.heads
    wanted = (title or default).strip().casefold()
    exact = [at for at, head in enumerate(heads) if head.casefold() == wanted]
    found = exact or [at for at, head in enumerate(heads) if _title(head).casefold() == wanted]
    if len(found) > 1:
        names = " or ".join(f"“{heads[at]}”" for at in found)
        raise CopydeskError(f"{file} has {len(found)} columns “{title or default}”.", f"Say --column {names}.")
    head = [name.casefold() for name in heads]
    own = [at for at in (find_column(heads, [name]) for name in ("id", "sis user id")) if at is not None]
    login = find_column(heads, ["sis login id"])
    if found and found[0] < 1 + max((0, *own, login or 0, head.index("section") if "section" in head else 0)):
        raise CopydeskError(f"{file}: “{heads[found[0]]}” is no column of points.", "Give another --column.")
    if not found:
        numbered = [at for at, name in enumerate(heads) if TITLE.fullmatch(name)]
        at = max((*numbered, *own, login or 0, head.index("section") if "section" in head else 0)) + 1
        sheet.insert(at)
        sheet.write(0, at, title or default)
        for row in range(1, len(sheet.rows)):
            if sheet.value(row, 0).casefold().startswith(POSSIBLE):
                sheet.write(row, at, most.replace(".", ",") if sheet.comma() else most)
        found = [at]
    logins = [] if login is None else [login]
    return Places(platform="canvas", name=0, ids=own, logins=logins, points=found[0])


def _title(head: str) -> str:
    found = TITLE.fullmatch(head)
    return found["title"] if found else head


def _moodle(sheet: Sheet, file: str) -> Places:
    heads = sheet.heads
    most = find_column(heads, MOST) or _same_number(sheet)
    points = find_column(heads, GRADE)
    if points is None and most:
        points = most - 1  # by position: the most that can be reached stands right after the grade
    participants = sheet.column(0)
    if points is None or not participants or not all(map(PARTICIPANT.fullmatch, participants)):
        raise CopydeskError(
            f"{file} is neither a gradebook that Canvas exported nor Moodle's grading worksheet.",
            "Export it again, or take `--format column` and paste.",
        )
    comment = find_column(heads, COMMENT)
    last = len(heads) - 1
    # by position: what may be changed, two dates, then the comments
    if comment is None and most and last >= most + 4 and "-" not in sheet.column(last):
        comment = last
    name = find_column(heads, NAME)
    ids = [at for at, head in enumerate(heads) if at and head.casefold() in ID]
    mails = [at for at, head in enumerate(heads) if head.casefold() in (*EMAIL, *LOGIN)]
    if name is None and heads[1:] and points > 1 and not any("@" in cell for cell in sheet.column(1)):
        name = 1
    return Places(platform="moodle", name=name, ids=ids, logins=mails, points=points, comment=comment)


def _same_number(sheet: Sheet) -> int | None:
    """The column that holds one number in all its rows, behind one of grades: the most that can be reached."""
    for at in range(2, len(sheet.heads)):
        cells = sheet.column(at)
        before = sheet.column(at - 1)
        grades = all(not cell or cell == "-" or NUMBER.fullmatch(cell) for cell in before)
        if grades and cells and len(set(cells)) == 1 and NUMBER.fullmatch(cells[0]):
            return at
    return None


def _other_most(sheet: Sheet, places: Places, rows: Sequence[int], most: str) -> Iterator[str]:
    """A sentence where the platform counts to another number than the assignment."""
    if places.platform == "canvas":
        cells = [
            sheet.value(row, places.points)
            for row in range(1, len(sheet.rows))
            if sheet.value(row, 0).casefold().startswith(POSSIBLE)
        ]
    else:
        cells = [sheet.value(row, places.points + 1) for row in rows[:1]]
    for cell in cells:
        if NUMBER.fullmatch(cell) and float(cell.replace(",", ".")) != float(most):
            yield f"There {cell} points are the most, here {most}: the points were entered as they are."


def _claims(sheet: Sheet, places: Places, rows: Sequence[int], standings: Iterable[Standing]) -> dict[str, int]:
    """The row of each student who was found."""
    numbers = _index((_number(sheet, places, row), row) for row in rows)
    ids = _index((sheet.value(row, at), row) for row in rows for at in places.ids)
    logins = _index((key, row) for row in rows for at in places.logins for key in _logins(sheet.value(row, at)))
    names = _index((folded(sheet.value(row, places.name)), row) for row in rows)
    out = {}
    for one in standings:
        sender, person = one.sender, one.person
        if sender and sender.platform == places.platform and sender.id in numbers:
            out[one.student] = numbers[sender.id]
            continue
        marks = [person.id, *_logins(person.login), *_logins(person.email)] if person else []
        marks += [sender.id] if sender and sender.platform == "nbgrader" else []
        if person and (participant := PARTICIPANT.fullmatch(person.id)) and places.platform == "moodle":
            marks.append(participant[1])
        found = [index.get(mark.casefold()) for index in (ids, numbers, logins) for mark in marks]
        found += [names.get(folded(name)) for name in ((person.name,) if person else ()) + (one.student,)]
        there = [row for row in found if row is not None]
        # numbers of two systems may meet by chance: a row of the same name comes first
        named = [row for row in there if plain(sheet.value(row, places.name)) == plain(one.student)]
        if there:
            out[one.student] = (named or there)[0]
    return out


def _number(sheet: Sheet, places: Places, row: int) -> str:
    """The platform's own number for the student of a row."""
    if places.platform == "canvas":
        return sheet.value(row, places.ids[0]) if places.ids else ""
    found = PARTICIPANT.fullmatch(sheet.value(row, 0))
    return found[1] if found else ""


def _logins(text: str) -> list[str]:
    """A login or address, and an address's part before the @."""
    text = text.casefold()
    return [key for key in dict.fromkeys((text, text.partition("@")[0])) if key]


def _index(pairs: Iterable[tuple[str, int]]) -> Mapping[str, int]:
    """Rows by key; a key that two rows share finds neither."""
    once = {(key.casefold(), row) for key, row in pairs if key}
    often = Counter(key for key, _ in once)
    return {key: row for key, row in once if often[key] == 1}


def _shown(sheet: Sheet, places: Places, row: int) -> str:
    return turned(sheet.value(row, places.name) or sheet.value(row, 0))
