"""Spaces at which a line of a letter must not end.

A date, a name with its title or initials, an article and its number stay on one line: a consul
looks for them there, and a break in "No. / 23459/03" invites a copying error.
"""

import re
import unicodedata
from itertools import groupby

NO_BREAK = "\u00a0"

_TITLES = (
    *("Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Herr", "Herrn", "Frau", "M", "Mme", "pan", "pani"),
    *("г-н", "г-жа", "гр", "им", "господин", "госпожа", "пан", "пані", "спадар"),
    *("No", "Nos", "no", "nos", "Nr", "nr", "№", "Article", "Articles", "Art", "art", "Arts", "арт", "ст"),
    *(
        "§",
        "§§",
        "Abs",
        "ust",
        "ч",
        "para",
        "paras",
        "p",
        "pp",
        "г",
        "ул",
        "вул",
        "д",
        "кв",
        "ul",
        "al",
        "pr",
    ),
)
_OPENING = [r"[^\W_]", r"\d\d"]  # a letter or number of one place, and a number of two
_OPENING += ["|".join(map(re.escape, same)) for _, same in groupby(sorted(_TITLES, key=len), key=len)]
_AFTER = "|".join(rf"(?<=(?<![\w-])(?:{word}){stop} )" for word in _OPENING for stop in ("", r"\."))
BOUND = re.compile(
    r" (?:"  # each begins with the space: so only the spaces of a text are looked at
    rf"(?=\w)(?:{_AFTER}"  # 14 March; A. Petrov; в Вильнюсе; No. 5; Mr X
    r"|(?<=\d )(?=\d)|(?<=[^\W\d] )(?=(?:19|20)\d\d\b)"  # passport 00 0000000; November 2026
    r"|(?<=\d )(?=(?:г|р|m|d|r)\b))"  # 2026 г.
    r"|(?=[–—]|\[\d+\])"  # a dash, a note number
    r"|(?=[:;!?»])|(?<=« )"  # French stops and quotes
    r")"
)


def bound(text: str) -> str:
    """Return `text` in NFC, as the fonts know it, with such spaces made non-breaking."""
    return BOUND.sub(NO_BREAK, unicodedata.normalize("NFC", text))
