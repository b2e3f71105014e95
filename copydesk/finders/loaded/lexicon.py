"""The loaded-language lexicon: from a word of a text to its entry, by the list, by its endings or by its parts.

Five tables in the folder `lexicons`, all of our own making, tell what is loaded: `loaded.tsv` (words),
`loaded_phrases.tsv` (phrases), `loaded_parts.tsv` (endings and halves of compounds), `loaded_fields.tsv` (images) and
`loaded_cold.tsv` (where a listed word is not loaded). Each score is a share: of the times that a form stood in texts
marked by others, how often it was marked, drawn towards the share of its neighbours where it was seen seldom.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from copydesk.finders.loaded.entry import Entry
from copydesk.finders.loaded.forms import forms, like
from copydesk.finders.loaded.watch import watched
from copydesk.finders.rule import table
from copydesk.text.words import FUNCTION_WORDS

POSS = "POSS"  # in a phrase: any possessive, and whoever it belongs to (*keep his nose out*)
POSSESSIVES = frozenset("his her its their my your our one's him her them himself herself themselves itself".split())

# A word passes its charge on to what is made from it only from this score on.
_ENOUGH = 0.3
# Forms that are looked up only once; a text full of invented words cannot make the memory grow for ever.
_CACHE_SIZE = 200_000


class Phrase(NamedTuple):
    """A listed phrase: its words, the number of the one that it is looked up by, and its entry.

    ``probe`` is another word of it and ``near`` the way there from the anchor: what is asked before all the rest.
    """

    words: tuple[str, ...]
    anchor: int
    near: int
    probe: str
    entry: Entry


class Hit(NamedTuple):
    """What a word may be: an entry of its own, the anchor of phrases (longest first), a word that rules watch."""

    entry: Entry | None
    phrases: tuple[Phrase, ...] = ()
    watched: tuple[str, ...] = ()


class Lexicon(dict[str, Hit | None]):
    """Lower-case word to what begins there, or None. An unknown word is taken apart once and remembered."""

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[str, Entry] = {}
        self.ends: dict[str, Entry] = {}
        self.starts: dict[str, Entry] = {}
        self.tails: dict[str, Entry] = {}
        phrases: dict[str, list[Phrase]] = {}
        cold = _cold()
        for entry in _entries("loaded", "listed-word"):
            colds = cold.get(entry.form)
            self.known[entry.form] = entry._replace(cold=colds) if colds else entry
        for entry in _entries("loaded_phrases", "listed-phrase"):
            words = tuple(entry.form.split(" "))
            # Looked up by a word that is not in every sentence, so that few places have to be tried.
            anchor = next((k for k, word in enumerate(words) if word != POSS and word not in FUNCTION_WORDS), 0)
            probe = next(k for k in (anchor + 1, anchor - 1, *range(len(words))) if _asks(words, k, anchor))
            phrases.setdefault(words[anchor], []).append(Phrase(words, anchor, probe - anchor, words[probe], entry))
        for row in table("loaded_parts"):
            part = Entry(
                form=row["part"].strip("-"),
                label=row["label"],
                direction=row["direction"],
                neutral=row["neutral"],
                score=float(row["score"]),
                rule="known-ending" if row["side"] == "tail" else "known-half",
                why=row["why"],
                row=("loaded_parts", row["part"], row["side"]),
            )
            {"end": self.ends, "start": self.starts, "tail": self.tails}[row["side"]][part.form] = part
        self.all_tails = tuple(self.tails)
        self.all_endings = _ALL_ENDINGS + self.all_tails
        for word, entry in self.known.items():
            self[word] = Hit(entry) if entry.score else None  # a plain word that only looks like one of ours
        for word, rows in phrases.items():
            rows.sort(key=lambda phrase: -len(phrase.words))
            own = self.get(word)
            self[word] = Hit(own.entry if own else None, tuple(rows))
        for word, rules in watched().items():
            self[word] = (self[word] or Hit(None))._replace(watched=rules)

    def __missing__(self, word: str) -> Hit | None:
        entry = None
        if "-" in word:
            entry = self._halves(word)
        elif word.endswith(self.all_endings):
            entry = self._ending(word)
        hit = None if entry is None else Hit(entry)
        if len(self) < _CACHE_SIZE:
            self[word] = hit
        return hit

    def _halves(self, word: str) -> Entry | None:
        """A compound: by a half that is known to judge, or by a half that is listed itself."""
        if len(word) > 60 or word.startswith("-"):
            return None
        parts = word.split("-")
        first, last = parts[0], parts[-1]
        if not all(parts) or len(parts) > 6:
            return None
        if len(parts) > 2 and "-".join(parts[-2:]) in self.ends:
            return self.ends["-".join(parts[-2:])]._replace(form=word)
        found = self.ends.get(last) or self.starts.get(first)
        listed = max((self.known[p] for p in (first, last) if p in self.known), key=lambda e: e.score, default=None)
        if listed is not None and listed.score >= _ENOUGH and (found is None or listed.score > found.score):
            why = f"its half “{listed.form}” judges"
            return listed._replace(form=word, rule="known-half", why=why, score=listed.score * 0.85, cold=())
        return None if found is None else found._replace(form=word)

    def _ending(self, word: str) -> Entry | None:
        """A word made from a listed one (*crookedness*, *unscrupulously*), or with an ending that judges by itself."""
        n = len(word)
        if n < 6 or n > 24:
            return None
        if word.endswith(_ALL_ENDINGS):
            for ending, grounds in _ENDINGS:
                if word.endswith(ending):
                    stem = word[: -len(ending)]
                    for base in (stem + ground for ground in grounds):
                        listed = self.known.get(base)
                        if listed is not None and listed.score >= _ENOUGH and len(base) >= 4:
                            why = f"it is made from “{base}”"
                            score = listed.score * 0.85
                            return listed._replace(form=word, rule="known-ending", why=why, score=score, cold=())
        if word.endswith(self.all_tails):
            tail = next(entry for form, entry in self.tails.items() if word.endswith(form))
            if n >= len(tail.form) + 3:
                return tail._replace(form=word)
        return None


def _asks(words: tuple[str, ...], at: int, anchor: int) -> bool:
    return 0 <= at < len(words) and at != anchor and words[at] != POSS


# An ending, and what may have stood in its place: *ugliest* from *ugly*.
_ENDINGS = (
    ("iest", ("y",)),
    ("ier", ("y",)),
    ("iness", ("y",)),
    ("ily", ("y",)),
    ("ness", ("",)),
    ("ally", ("", "al")),
    ("ly", ("", "le")),
    ("est", ("", "e")),
    ("ish", ("",)),
    ("like", ("",)),
    ("dom", ("",)),
)


_ALL_ENDINGS = tuple(ending for ending, _ in _ENDINGS)


@cache
def lexicon() -> Lexicon:
    """The lexicon that ships with the kit; read once, when the first text is looked at."""
    return Lexicon()


def _entries(name: str, rule: str) -> Iterator[Entry]:
    """The forms of a table's rows. Where two rows make one form, `x` stands above `a`, `n` and `v`, in this order."""
    seen: set[str] = set()
    for row in sorted(table(name), key=lambda row: "xanv".index(row["kind"])):
        for at, form in enumerate(forms(row["form"], row["kind"])):
            if form in seen:
                continue
            seen.add(form)
            yield Entry(
                form=form,
                label=row["label"],
                direction=row["direction"],
                neutral=like(row["neutral"], row["kind"], at),
                score=float(row["score"]),
                rule=rule,
                row=(name, row["form"], row["kind"]),
            )


def _cold() -> dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]:
    """For each form the neighbours that make it cold: *tax _* is a word before it, *_ change* one after it."""
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for row in table("loaded_cold"):
        before, _, after = row["where"].partition("_")
        found.setdefault(row["form"], []).append((tuple(before.split()), tuple(after.split())))
    return {form: tuple(pairs) for form, pairs in found.items()}
