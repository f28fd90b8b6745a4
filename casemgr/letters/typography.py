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
_OPENING = [(1, r"[^\W_]"), (2, r"\d\d")]  # a letter or a number of one place, and a number of two
_OPENING += [(size, "|".join(map(re.escape, same))) for size, same in groupby(sorted(_TITLES, key=len), len)]


def _after(stop: str) -> str:
    """Return what stands between a space and the beginning of the word before it, for every such word."""
    return "|".join(rf"(?<=(?:{word})(?<![\w-].{{{size}}}){stop} )" for size, word in _OPENING)


STOP = r"\."
BOUND = re.compile(  # at every space: what is cheap to see comes first
    r" (?:"
    rf"(?=\w)(?:(?<=[\w§№] )(?:{_after('')}"  # 14 March; в Вильнюсе; No 5; Mr X
    r"|(?<=\d )(?=\d)|(?<=[^\W\d] )(?=(?:19|20)\d\d\b)"  # passport 00 0000000; November 2026
    r"|(?<=\d )(?=(?:г|р|m|d|r)\b))"  # 2026 г.
    rf"|(?<=\. )(?:{_after(STOP)}))"  # A. Petrov; No. 5
    r"|(?=[–—]|\[\d+\])"  # a dash, a note number
    r"|(?=[:;!?»])|(?<=« )"  # French stops and quotes
    r")"
)


def bound(text: str) -> str:
    """Return `text` in NFC, as the fonts know it, with such spaces made non-breaking."""
    return BOUND.sub(NO_BREAK, unicodedata.normalize("NFC", text))
