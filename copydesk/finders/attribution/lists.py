"""Closed lists of English: the small words by which a relation's parts are told apart. Grammar, not vocabulary."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


PRONOUNS = _set("he she they it we i you who this that these those one many some others all both none")
PERSONAL = _set("he she they it we i you")
HAVE = _set("has have had having ’ve 've")
BE = _set("is are was were be been being am isn’t wasn’t aren’t weren’t isn't wasn't aren't weren't")
MODALS = _set(
    "will would can could may might must should shall won’t wouldn’t can’t couldn’t shouldn’t cannot won't "
    "wouldn't can't couldn't shouldn't"
)
DO = _set("do does did don’t doesn’t didn’t don't doesn't didn't not never")
AUXILIARIES = HAVE | BE | MODALS | DO | _set("hasn’t haven’t hadn’t hasn't haven't hadn't")
ADVERBS = _set(
    "also later then once first even again still often always just now soon ever already sometimes twice too only "
    "simply instead earlier previously recently"
)
DETERMINERS = _set("the a an this that these those his her its their our my your some any no every each all both")
POSSESSIVES = _set("his her its their our my your")
PREPOSITIONS = _set(
    "in on at for from with by of to about over under against between among during after before without within "
    "near since until into onto through throughout across toward towards amid around despite upon via per behind "
    "beyond inside outside like unlike besides"
)
# A word that opens a clause: a source does not reach back over it.
OPENERS = _set(
    "but yet and or so because while when as if although though whereas since after before until unless that "
    "where why how whether than then however moreover meanwhile still nor once"
)
WH = _set("what how whether if why who when where which whom whose")
RELATIVES = _set("who which whose whom that where")
DAYS = _set("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight")
TIMES = DAYS | _set(
    "morning afternoon evening night week month year january february march april may june july august september "
    "october november december weekend day"
)
TITLES = _set(
    "mr mrs ms dr sen rep gov gen lt col maj sgt capt prof rev st jr sr pres hon messrs supt insp cllr adm cmdr "
    "fr ald det atty vs no nos etc inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec ave blvd rd "
    "mt ft calif conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt "
    "wash wis wyo ariz ark ala colo del a.m p.m approx dept est fig vol pp cf e.g i.e u.s u.k u.n"
)
# Nouns that take an addressee's place after `told`, and verbs whose object is the person spoken to.
TELLING = _set(
    "told tell tells telling asked ask asks asking urged urge urges urging warned warn warns warning assured "
    "assure assures assuring reminded remind reminds reminding informed inform informs informing advised advise "
    "advises advising persuade persuaded convince convinced promised"
)
# Nouns that stand for a saying, a request or a thought: with *that* or *to* behind them they tie like verbs.
NOUNS_THAT = _set(
    "claim claims assurance assurances accusation accusations allegation allegations promise promises pledge "
    "pledges warning warnings suggestion suggestions assertion assertions argument arguments denial denials "
    "complaint complaints prediction predictions insistence belief beliefs fear fears hope hopes statement "
    "statements announcement report reports rumour rumours rumor rumors charge charges contention conviction "
    "admission conclusion finding findings confirmation acknowledgment acknowledgement concern concerns view "
    "views vow vows threat threats"
)
NOUNS_TO = _set(
    "call calls demand demands request requests appeal appeals promise promises pledge pledges vow vows threat "
    "threats offer offers order orders invitation proposal proposals plea pleas refusal warning warnings advice"
)
# Countries whose name speaks for their government (*Norland said*); invented ones are told by what stands before them.
COUNTRIES = _set(
    "afghanistan albania algeria angola argentina armenia australia austria azerbaijan bangladesh belarus belgium "
    "bolivia bosnia brazil britain bulgaria cambodia cameroon canada chile china colombia congo croatia cuba "
    "cyprus denmark ecuador egypt england estonia ethiopia finland france germany ghana greece guatemala haiti "
    "honduras hungary iceland india indonesia iran iraq ireland israel italy japan kazakhstan kenya kosovo kuwait "
    "laos latvia lebanon libya lithuania luxembourg malaysia mali mexico moldova mongolia morocco mozambique "
    "myanmar nepal netherlands nicaragua niger nigeria norway oman pakistan panama paraguay peru philippines "
    "poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia "
    "spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey uganda ukraine "
    "uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe beijing berlin brussels kyiv london madrid "
    "moscow paris rome tehran tokyo washington"
)
