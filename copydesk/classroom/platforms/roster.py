"""A class list, in whatever form a school has it, and the moment when work was due."""

from __future__ import annotations

import csv
import difflib
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from copydesk.classroom.lms import Sender, folded, plain, same_person, squeezed, tidy, turned
from copydesk.errors import CopydeskError
from copydesk.journal.clock import moment
from copydesk.text.incoming import decode

# Heads of columns in the languages of the lists that were met; each is compared without regard to capitals.
NAME = ("student", "name", "full name", "student name", "learner", "pupil", "schüler", "schülerin", "schüler/in",
        "vollständiger name", "nom complet", "nom et prénom", "élève", "étudiant", "nombre completo", "alumno",
        "estudiante", "nome completo", "aluno", "studente", "leerling", "volledige naam", "naam", "uczeń",
        "imię i nazwisko", "žák", "student/in", "elev", "namn", "navn", "nimi", "öğrenci", "ad soyad", "ученик", "имя",
        "фио", "учень", "名前", "氏名", "姓名", "이름", "الاسم", "nombre", "nom", "nome")  # fmt: skip
FIRST = ("first name", "given name", "firstname", "first", "vorname", "prénom", "nombre", "nome", "voornaam", "imię",
         "jméno", "förnamn", "fornavn", "etunimi", "ad", "имя", "名")  # fmt: skip
LAST = ("last name", "surname", "family name", "lastname", "last", "nachname", "familienname", "nom", "nom de famille",
        "apellido", "apellidos", "apellido(s)", "cognome", "sobrenome", "achternaam", "nazwisko", "příjmení",
        "efternamn", "etternavn", "efternavn", "sukunimi", "soyad", "фамилия", "姓")  # fmt: skip
FAMILY = ("name", "nom", "naam", "namn", "navn", "nome")  # beside a column of first names
ID = ("id", "student id", "id number", "sis user id", "sis id", "student_id", "matriculation number", "identifier",
      "matrikelnummer", "id-nummer", "numéro d'identification", "número de id", "numero id", "nummer", "kennung",
      "number", "号", "学号", "学籍番号")  # fmt: skip
LOGIN = ("sis login id", "login", "login id", "username", "user name", "user", "benutzername", "anmeldename",
         "identifiant", "nombre de usuario", "usuario", "nome utente", "gebruikersnaam", "käyttäjätunnus",
         "логин")  # fmt: skip
EMAIL = ("email", "e-mail", "email address", "e-mail address", "mail", "e-mail-adresse", "adresse e-mail",
         "adresse de courriel", "courriel", "dirección de correo", "correo", "correo electrónico", "indirizzo email",
         "e-mailadres", "e-post", "sähköposti", "adres e-mail", "почта", "メールアドレス", "邮箱")  # fmt: skip
NEAREST = 20  # names for which the nearest is looked for: a list of another class should not cost a minute


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One row of a class list."""

    name: str
    id: str = ""
    login: str = ""
    email: str = ""


@dataclass(slots=True)
class Roster:
    """A class list, for finding people in it."""

    people: Sequence[Person]
    _by: list[tuple[Callable[[Person], Iterable[str]], dict[str, Person]]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        # a key that two people share finds neither of them
        self._by = [(keys, _only_one(self.people, keys)) for keys in (_marks, _name, _plain, _squeezed)]

    def find(self, sender: Sender | None, typed: str) -> Person | None:
        """The person that a hand-in is from: by the platform's name and id, else by the name that was typed."""
        marks, names, plains, canvas = (index for _, index in self._by)
        if sender is not None:
            by_id = marks.get(sender.id.casefold())
            by_name = names.get(folded(sender.name)) or plains.get(plain(sender.name))
            if sender.platform == "canvas":
                by_name = canvas.get(sender.name.casefold())
            if by_id is not None and same_person(sender, by_id.name):
                return by_id  # one of two namesakes
            if sender.platform == "hub":
                return by_id or by_name  # the login is sure, and what was typed is not asked
            # numbers of two systems may meet by chance: a name comes before a number that says otherwise
            if (found := by_name or by_id) is not None or sender.platform != "nbgrader":
                return found
        return names.get(folded(typed)) or plains.get(plain(typed)) if typed else None

    def nearest(self, name: str, among: Iterable[Person]) -> str:
        """The name most like one that is not on the list; empty where none is like it."""
        spelled = {plain(person.name): person.name for person in among}
        close = difflib.get_close_matches(plain(name), list(spelled), n=1, cutoff=0.6)
        return spelled[close[0]] if close else ""


def _marks(person: Person) -> Iterable[str]:
    marks = {person.id.casefold(), person.login.casefold(), person.email.casefold()}
    participant = re.fullmatch(r"\D{4,}?(\d+)", person.id)  # Moodle's “Participant 1234567”, in whatever language
    return {*marks, person.email.partition("@")[0].casefold(), participant[1] if participant else ""} - {""}


def _name(person: Person) -> Iterable[str]:
    return {folded(person.name)}


def _plain(person: Person) -> Iterable[str]:
    return {plain(person.name)}


def _squeezed(person: Person) -> Iterable[str]:
    return set(squeezed(person.name))


def _only_one(people: Iterable[Person], keys: Callable[[Person], Iterable[str]]) -> dict[str, Person]:
    pairs = [(key, person) for person in people for key in keys(person) if key]
    often = Counter(key for key, _ in pairs)
    return {key: person for key, person in pairs if often[key] == 1}


def read_roster(data: bytes, file: str) -> Roster:
    """A class list: a table whose head names a column of names, or a plain list with a name a line.

    Columns are found by their heads, in any order and many languages: name (or first and last name), id, login, email.
    A gradebook that Canvas exported, or Moodle's worksheet, is a class list too.

    Raises:
        CopydeskError: it is no text, or holds nobody.
    """
    text = decode(data, file).removeprefix("\ufeff")
    head = text.lstrip().split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    rows = [[tidy(cell) for cell in row] for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]
    rows = [row for row in rows if any(row)]
    heads = [cell.casefold() for cell in rows[0]] if rows else []
    first, last = _column(heads, FIRST), _column(heads, LAST)
    if first is not None and last is None:
        last = _column(heads, FAMILY, without=(first,))
    name = _column(heads, NAME, without=(first, last) if first != last and None not in (first, last) else ())
    if name is None and (first is None or last is None):
        if any(word in heads for word in (*ID, *LOGIN, *EMAIL)):
            raise CopydeskError(f"{file}, line 1 names no column of names.", "Call one of them “name”.")
        people = [person for row in rows if (person := _without_heads(row)).name]
    else:
        columns = [_column(heads, words) for words in (ID, LOGIN, EMAIL)]
        people = []
        for row in rows[1:]:
            cells = [*row, *[""] * len(heads)]
            full = cells[name] if name is not None else f"{cells[first or 0]} {cells[last or 0]}"
            if full.strip() and not full.strip().casefold().startswith("points possible") and full != "Student, Test":
                kept = ["" if at is None else cells[at] for at in columns]
                people.append(Person(name=tidy(turned(full)), id=kept[0], login=kept[1], email=kept[2]))
    if not people:
        raise CopydeskError(f"{file} holds no names.", "Give a table with a column “name”, or a list of names.")
    return Roster(people)


def _without_heads(row: Sequence[str]) -> Person:
    """A row of a list without heads: what is neither an address nor a number is the name."""
    mails = [cell for cell in row if "@" in cell]
    numbers = [cell for cell in row if re.fullmatch(r"[a-zA-Z]?\d+", cell)]
    name = turned(", ".join(cell for cell in row if cell and cell not in (*mails, *numbers)))
    return Person(name=name, id=numbers[0] if numbers else "", email=mails[0] if mails else "")


def _column(heads: Sequence[str], words: Sequence[str], without: Sequence[int | None] = ()) -> int | None:
    """The column whose head is the earliest of some words."""
    found = [(words.index(head), at) for at, head in enumerate(heads) if head in words and at not in without]
    return min(found)[1] if found else None


def lateness(sender: Sender | None, at: str, due: datetime | None) -> str:
    """In one sentence how late a hand-in came, and by whose clock; empty if it came in time, or nobody can tell."""
    if sender is not None and sender.late:
        return f"Late, {sender.title} says."
    if due is None:
        return ""
    clocks = [(sender.at, f"{sender.title}'s clock")] if sender is not None and sender.at else []
    for said, whose in (*clocks, (at, "the hand-in's own clock")):
        try:
            over = moment(said) - due
        except CopydeskError:
            continue
        return f"Late by {_span(over)}, by {whose}." if over > timedelta(0) else ""
    return "No clock tells when it was handed in."


def _span(over: timedelta) -> str:
    minutes = -(-int(over.total_seconds()) // 60) or 1
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    parts = [f"{days} d" if days else "", f"{hours} h" if hours else "", f"{minutes} min" if minutes else ""]
    return " ".join(part for part in parts if part)
