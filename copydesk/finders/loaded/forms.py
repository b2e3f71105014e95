"""The forms of an English word, so that a lexicon names it once and its plainer wording follows in the same form.

Kinds: `v` a verb (its first word is inflected: *brush aside*, *brushes aside* …), `n` a noun (singular, plural), `a` an
adjective (with its adverb), `x` a form that never changes. Regular spelling rules, and a table of the exceptions.
"""

from __future__ import annotations

import re

# base: past participle where it differs; -s and -ing are regular for all but *be*-like verbs, which no lexicon needs.
_PAST = {
    base: tuple(rest.split("/"))
    for base, rest in (
        pair.split(":")
        for pair in """say:said lie:lied steal:stole/stolen fall:fell/fallen rise:rose/risen shake:shook/shaken
        swear:swore/sworn hit:hit spit:spat dig:dug tear:tore/torn lay:laid make:made take:took/taken
        throw:threw/thrown sling:slung call:called fight:fought stand:stood go:went/gone give:gave/given
        come:came sweep:swept shoot:shot bend:bent kneel:knelt slink:slunk/slinked flee:fled cut:cut
        sell:sold feed:fed bleed:bled stick:stuck run:ran ride:rode/ridden overrun:overran spread:spread
        sink:sank/sunk cling:clung buy:bought sing:sang/sung shine:shone/shined overcome:overcame
        win:won blow:blew/blown fly:flew/flown fling:flung strike:struck beset:beset lose:lost
        sow:sowed/sown weep:wept wring:wrung let:let draw:drew/drawn bear:bore/borne undercut:undercut
        choose:chose/chosen put:put mislead:misled spin:spun cast:cast grind:ground eat:ate/eaten
        write:wrote/written break:broke/broken speak:spoke/spoken tell:told keep:kept hold:held
        hide:hid/hidden leave:left drive:drove/driven see:saw/seen get:got burn:burned/burnt light:lit
        fell:felled lead:led pay:paid sit:sat turn:turned set:set hurt:hurt shut:shut slit:slit
        wake:woke drink:drank/drunk know:knew/known creep:crept bind:bound spoil:spoiled/spoilt
        leap:leaped/leapt bring:brought fall:fell/fallen drag:dragged upset:upset wed:wed
        beat:beat/beaten forsake:forsook/forsaken build:built""".split()
    )
}
_DOUBLED = frozenset(
    """slam gab yap con grab rob strip jab rig scam trim flog drub gut ram cram jam shrug brag grin snip zip
        flip flop rip chop stab jog beg plot spar plug tap whip fan stun snap plan skim stop swap tip
        top trap wrap zap flit clog pan rap rub scrap slap squat dog bar quip spot throb hem jet hog mob
        nag pin rat sap sob sop wag blot blub blab shun trot rebut nab hum snub dub nip dip dim drum
        drag bog cut run hit put let sit get set dig spin win shut wed pat tug strut scud pop trip skip
        step ship slip clap tag bug hug mug kid bid rid chug blur stir tar scar war upset overrun
        undercut rebel compel expel propel goof-up butt-in prod
        admit commit omit permit submit emit regret equip patrol control deter defer confer abet bet""".split()
)
_MANY = {
    "person": "people", "man": "men", "woman": "women", "wolf": "wolves", "thief": "thieves", "wife": "wives",
    "hero": "heroes", "superhero": "superheroes", "echo": "echoes",
}  # fmt: skip
_SAME = frozenset("people men women media police sheep swine brethren libs dems pols illegals crazies elites".split())
_LINKS = frozenset("accused that with who whom said without of for above to in from by on".split())


def forms(lemma: str, kind: str) -> tuple[str, ...]:
    """All forms of a lexicon's entry, its own first; in the same order as `like` gives those of its plainer wording."""
    if kind == "v":
        head, blank, rest = lemma.partition(" ")
        return tuple(form + blank + rest for form in _verb(head))
    if kind == "n":
        return (lemma, _plural(lemma))
    if kind == "a":
        return (lemma, _adverb(lemma)) if " " not in lemma else (lemma,)
    return (lemma,)


def like(neutral: str, kind: str, at: int) -> str:
    """The plainer wording in the form that `forms(…, kind)[at]` has."""
    if at == 0 or neutral.startswith("("):
        return neutral
    if kind == "v":
        head, blank, rest = neutral.partition(" ")
        found = _verb(head)
        return found[min(at, len(found) - 1)] + blank + rest
    if kind == "n":
        return _plural(neutral)
    if kind == "a":
        return _adverb(neutral) if " " not in neutral and "-" not in neutral else f"in a way that is {neutral}"
    return neutral


def _verb(base: str) -> tuple[str, ...]:
    """Base, -s, -ing, past, and a participle that differs."""
    if re.search(r"(?:[sxz]|ch|sh|[^o]o)$", base):
        third = base + "es"
    elif re.search(r"[^aeiou]y$", base):
        third = base[:-1] + "ies"
    else:
        third = base + "s"
    stem = base + base[-1] if base in _DOUBLED else base
    if base.endswith("ic"):
        stem = base + "k"
    if base.endswith("ie"):
        ongoing = base[:-2] + "ying"
    elif base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        ongoing = base[:-1] + "ing"
    else:
        ongoing = stem + "ing"
    if base in _PAST:
        past = _PAST[base]
    elif base.endswith("e"):
        past = (base + "d",)
    elif re.search(r"[^aeiou]y$", base):
        past = (base[:-1] + "ied",)
    else:
        past = (stem + "ed",)
    return (base, third, ongoing, *past)


def _plural(noun: str) -> str:
    """The plural; of *person with extreme views* it is the word before *with* that changes."""
    words = noun.split(" ")
    at = next((i - 1 for i, word in enumerate(words) if i and word in _LINKS), len(words) - 1)
    word = words[at]
    if word in _SAME or word.endswith(("men", "ism")):
        many = word
    elif word in _MANY:
        many = _MANY[word]
    elif word.endswith("man") and word != "human":
        many = word[:-3] + "men"
    elif word.endswith("woman"):
        many = word[:-5] + "women"
    elif re.search(r"(?:[sxz]|ch|sh)$", word):
        many = word + "es"
    elif re.search(r"[^aeiou]y$", word):
        many = word[:-1] + "ies"
    else:
        many = word + "s"
    return " ".join([*words[:at], many, *words[at + 1 :]])


def _adverb(adjective: str) -> str:
    """The adverb of an adjective (*rash* gives *rashly*)."""
    if adjective.endswith("ly"):
        return adjective
    if adjective.endswith("ic"):
        return adjective + "ally"
    if re.search(r"[^aeiouly]le$", adjective) or adjective.endswith(("able", "ible")):
        return adjective[:-1] + "y"
    if re.search(r"[^aeiou]y$", adjective):
        return adjective[:-1] + "ily"
    if adjective.endswith("ll"):
        return adjective + "y"
    if adjective.endswith("ue"):
        return adjective[:-1] + "ly"
    return adjective + "ly"
