"""Spaces at which a line of a letter must not end.

A date, a name with its title or initials, an article and its number stay on one line: a consul
looks for them there, and a break in "No. / 23459/03" invites a copying error.
"""

import re
import unicodedata
from collections.abc import Iterable
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
_NUMBERED = """
paragraph paragraphs article articles section sections annex annexes page pages
пункт пункта пункту пункте пунктом пункты пунктов пунктах пункце пункті
статья статьи статье статью статьёй статей статьям статьях
приложение приложения приложению приложении приложением приложений приложениях
артыкул артыкула артыкулу артыкуле артыкулам артыкулы артыкулаў артыкулах
дадатак дадатка дадатку дадаткам дадаткі дадаткаў дадатках
стаття статті статтю статтею статтям статтях
додаток додатка додатку додатком додатки додатків додатках
პუნქტი პუნქტის პუნქტს პუნქტში პუნქტით მუხლი მუხლის მუხლს მუხლში მუხლით დანართი დანართის დანართში
absatz absatzes absätze absätzen artikel artikels artikeln anlage anlagen abschnitt abschnitts
punkt punktu punkcie punkty artykuł artykułu artykule artykuły
załącznik załącznika załączniku załączniki załącznikiem paragraphe paragraphes annexe annexes
"""
"""What a number follows, in every case in which a letter may have it."""

_COUNTED = "paragraf|punkt|straipsn|pried|puslap"
"""What follows its number in Lithuanian: 12 punktas."""

_OPENING = [(1, r"[^\W_]"), (2, r"\d\d")]  # a letter or a number of one place, and a number of two
_OPENING += [(size, "|".join(map(re.escape, same))) for size, same in groupby(sorted(_TITLES, key=len), len)]


def _after(stop: str) -> str:
    """Return what stands between a space and the beginning of the word before it, for every such word."""
    return "|".join(rf"(?<=(?:{word})(?<![\w-].{{{size}}}){stop} )" for size, word in _OPENING)


def _behind(words: Iterable[str]) -> str:
    """Return what stands at a space behind one of these words, large or small."""
    sized = groupby(sorted(words, key=len), len)
    return "|".join(rf"(?<=\b(?i:{'|'.join(map(re.escape, same))}) )" for _, same in sized)


STOP = r"\."
BOUND = re.compile(  # at every space: what is cheap to see comes first
    r" (?:"
    rf"(?=\w)(?:(?<=[\w§№] )(?:{_after('')}"  # 14 March; в Вильнюсе; No 5; Mr X
    r"|(?<=\d )(?=\d)|(?<=[^\W\d] )(?=(?:19|20)\d\d\b)"  # passport 00 0000000; November 2026
    r"|(?<=\d )(?=(?:г|р|m|d|r)\b))"  # 2026 г.
    rf"|(?<=\. )(?:{_after(STOP)}))"  # A. Petrov; No. 5
    rf"|(?=\d)(?:{_behind(_NUMBERED.split())})"  # paragraph 12
    rf"|(?<=\d )(?={_COUNTED})"  # 12 punktas
    r"|(?=[–—]|\[\d+\])"  # a dash, a note number
    r"|(?=[:;!?»])|(?<=« )"  # French stops and quotes
    r")"
)


def bound(text: str) -> str:
    """Return `text` in NFC, as the fonts know it, with such spaces made non-breaking."""
    return BOUND.sub(NO_BREAK, unicodedata.normalize("NFC", text))
