"""Where one sentence of a letter ends and the next begins.

Each sentence carries the ids of its facts, so a wrong cut would file a fact under a neighbour. A
full stop ends a sentence when a capital, a digit or a Georgian letter follows and the word before
it is no abbreviation of the language. Inside a value nothing is cut: a name keeps its initials.
"""

import re
from collections.abc import Iterator, Sequence

STOP = re.compile(r"[.!?…]+[\"'»”“’)\]]*(?:\s?\[\d+\])*(?=\s+[\"'«„“(\[]*(\w))")
WORD_BEFORE = re.compile(r"[\w.-]*\w\Z")

COMMON = frozenset({"dr", "prof", "art", "no", "nr", "st", "str", "tel", "p", "pp", "s", "v", "vs"})
ABBREVIATIONS = {  # written without the last stop, in lower case
    "en": "mr mrs ms nos arts para paras sec cf e.g i.e ed reg approx dept inc ltd co",
    "ru": "г гг ст п пп ч т.е т.д т.п др ул д кв обл р-н им см тел руб тыс млн гр проф д-р",
    "be": "г гг арт п пп ч т.д інш вул д кв вобл р-н ім гл тэл руб тыс гр праф",
    "uk": "р рр ст п пп ч т.д ін вул буд кв обл р-н ім див тел грн тис гр проф",
    "lt": "m d mėn g pr al kt pan t.y t.t įm kod žr vyr",
    "ka": "ე.ი ა.შ ქ გვ მუხ ტელ",
    "de": "z.b d.h u.a bzw abs hr fr vgl ca geb inkl bspw",
    "pl": "r ul al ust pkt tj m.in np im woj ur godz ww",
}
DOUBLED = re.compile(r"\.\.(?!\.)")
"""A value that ends in an abbreviation, and the stop of its sentence: gegužės mėn.."""
OF_THE_YEAR = frozenset({"г", "гг", "р", "рр", "r", "m", "d"})  # "2026 г." may well end a sentence
ORDINAL_STOP = frozenset({"de"})  # "am 22. November"


def sentence_ends(text: str, language: str, values: Sequence[tuple[int, int]] = ()) -> Iterator[int]:
    """Yield the places in `text` behind each sentence but the last.

    `language` is a two-letter code; `values` are the (start, end) places of inserted values.
    """
    abbreviations = COMMON.union(ABBREVIATIONS.get(language, "").split())
    for stop in STOP.finditer(text):
        within = next(((start, end) for start, end in values if start <= stop.start() < end), None)
        if within and stop.start() + 1 < within[1]:
            continue
        if not _opens(stop[1]):
            continue
        full_stop = text[stop.start()] == "." and not DOUBLED.match(text, stop.start())
        if full_stop and _abbreviates(text, stop.start(), language, abbreviations, values):
            continue
        yield stop.end()


def _opens(character: str) -> bool:
    return character.isupper() or character.isdigit() or "\u10d0" <= character <= "\u10ff"


def _abbreviates(
    text: str, stop: int, language: str, abbreviations: frozenset[str], values: Sequence[tuple[int, int]]
) -> bool:
    """Tell whether the full stop at `stop` belongs to the word before it."""
    found = WORD_BEFORE.search(text, max(0, stop - 20), stop)
    if found is None:
        return False
    word = found[0].lower()
    if language in ORDINAL_STOP and word.isdigit() and len(word) <= 2:
        return True
    if word in OF_THE_YEAR and text[: found.start()].rstrip()[-1:].isdigit():
        return False
    if (
        len(word) == 1 and word.isalpha() and found[0].isupper()
    ):  # an initial; but not "category {{ fitness }}."
        return not any(start <= found.start() and stop <= end for start, end in values)
    return word in abbreviations
