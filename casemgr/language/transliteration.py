"""Latin spellings of native names, as suggestions.

The Latin name is copied from the document and never replaced. These schemes propose one where no
document exists ("unofficial transliteration", HR34), tell by which scheme a document was spelled,
and help to find duplicates.

Sources: RU ICAO 9303 as in force (docs.cntd.ru/420215211), RU 2010 (FMS order 26) and 1997 (order
310) for the letters in which they differ; UK resolution 55 of the Cabinet of Ministers, 27 January
2010; KA national system of 2002 (eki.ee/wgrs). BE is put together from spellings in use and is to be
checked against Instruction 288 of 9 October 2008 before anyone relies on it.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from casemgr.errors import UsageError


class Scheme(StrEnum):
    """The schemes, by language and what they follow."""

    RU_ICAO = "ru_icao"
    RU_2010 = "ru_2010"
    RU_1997 = "ru_1997"
    UK_55 = "uk_55"
    BE_IN_USE = "be_in_use"
    KA_2002 = "ka_2002"
    KA_PLAIN = "ka_plain"


class UnknownLetterError(UsageError):
    """A name has a letter that the scheme does not know: it is written in another language."""

    def __init__(self, scheme: Scheme, letter: str) -> None:
        super().__init__(f"{scheme}: {letter}")
        self.scheme = scheme
        self.letter = letter


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A Latin spelling. `official` says that the state's own table, as read, gives it."""

    text: str
    scheme: Scheme
    official: bool


_RU: Final = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "ie", "ы": "y",
    "ь": "", "э": "e", "ю": "iu", "я": "ia",
}  # fmt: skip
_RU_2010: Final = _RU | {"ц": "tc", "ъ": ""}
_RU_1997: Final = _RU | {"й": "y", "ъ": "", "ь": "'", "ю": "yu", "я": "ya"}
_UK: Final = {
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z",
    "и": "y", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ь": "", "ю": "iu", "я": "ia",
}  # fmt: skip
_UK_FIRST: Final = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_BE: Final = {
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "ё": "io", "ж": "zh", "з": "z",
    "і": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ў": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "ы": "y", "ь": "",
    "э": "e", "ю": "iu", "я": "ia",
}  # fmt: skip
_BE_FIRST: Final = {"ё": "yo", "ю": "yu", "я": "ya"}
_KA: Final = {
    "ა": "a", "ბ": "b", "გ": "g", "დ": "d", "ე": "e", "ვ": "v", "ზ": "z", "თ": "t", "ი": "i", "კ": "k'",
    "ლ": "l", "მ": "m", "ნ": "n", "ო": "o", "პ": "p'", "ჟ": "zh", "რ": "r", "ს": "s", "ტ": "t'", "უ": "u",
    "ფ": "p", "ქ": "k", "ღ": "gh", "ყ": "q'", "შ": "sh", "ჩ": "ch", "ც": "ts", "ძ": "dz", "წ": "ts'",
    "ჭ": "ch'", "ხ": "kh", "ჯ": "j", "ჰ": "h",
}  # fmt: skip
_KA_PLAIN: Final = {letter: latin.rstrip("'") for letter, latin in _KA.items()}

Letters = Mapping[str, str]


def _plain(letters: Letters) -> Callable[[str, str], str | None]:
    return lambda letter, _before: letters.get(letter)


def _ukrainian(letter: str, before: str) -> str | None:
    """Word-start forms, per part of a hyphenated name; зг is zgh, so that it is not read as ж."""
    if letter == "г" and before == "з":
        return "gh"
    return (_UK | _UK_FIRST if not before else _UK).get(letter)


def _belarusian(letter: str, before: str) -> str | None:
    """Iotated vowels open a word or follow a full vowel with y; the ending -ый is -y (Dzmitry)."""
    if letter == "й" and before == "ы":
        return ""
    return (_BE | _BE_FIRST if before in ("", *"аеёоуэюя") else _BE).get(letter)


_SCHEMES: Final[Mapping[Scheme, Callable[[str, str], str | None]]] = {
    Scheme.RU_ICAO: _plain(_RU),
    Scheme.RU_2010: _plain(_RU_2010),
    Scheme.RU_1997: _plain(_RU_1997),
    Scheme.UK_55: _ukrainian,
    Scheme.BE_IN_USE: _belarusian,
    Scheme.KA_2002: _plain(_KA),
    Scheme.KA_PLAIN: _plain(_KA_PLAIN),
}
_OF_LANGUAGE: Final[Mapping[str, tuple[Scheme, ...]]] = {
    "ru": (Scheme.RU_ICAO, Scheme.RU_2010, Scheme.RU_1997),
    "uk": (Scheme.UK_55,),
    "be": (Scheme.BE_IN_USE,),
    "ka": (Scheme.KA_PLAIN, Scheme.KA_2002),
}
_OFFICIAL: Final = frozenset({Scheme.RU_ICAO, Scheme.UK_55, Scheme.KA_2002})
_APOSTROPHES: Final = "'’ʼ`"
_WORD: Final = re.compile(rf"[^\W\d_]+(?:[{_APOSTROPHES}][^\W\d_]+)*")


def transliterate(text: str, scheme: Scheme) -> str:
    """Return a text in Latin letters, in the case of the original; Georgian, which has none, in title case.

    Latin letters and what is no letter stay. Raises UnknownLetterError.
    """
    return _WORD.sub(lambda match: _word(match[0], scheme), text)


def suggest(native: str, language: str) -> tuple[Suggestion, ...]:
    """Return the spellings that the schemes of a language give, the commonest first, each once.

    There are none for a language without schemes, nor from a scheme that lacks a letter of the name.
    """
    found: dict[str, Suggestion] = {}
    for scheme in _OF_LANGUAGE.get(language, ()):
        try:
            text = transliterate(native, scheme)
        except UnknownLetterError:
            continue
        found.setdefault(text, Suggestion(text, scheme, scheme in _OFFICIAL))
    return tuple(found.values())


def _word(word: str, scheme: Scheme) -> str:
    all_upper = len(word) > 1 and word.isupper()
    written, before = [], ""
    for letter in word:
        if letter in _APOSTROPHES:
            continue
        latin = _letter(letter.lower(), before, scheme)
        if letter.isupper():
            latin = latin.upper() if all_upper else latin.capitalize()
        written.append(latin)
        before = letter.lower()
    return _title("".join(written)) if word[0] in _KA else "".join(written)


def _letter(letter: str, before: str, scheme: Scheme) -> str:
    latin = _SCHEMES[scheme](letter, before)
    if latin is None and not letter.isascii():
        raise UnknownLetterError(scheme, letter)
    return letter if latin is None else latin


def _title(word: str) -> str:
    return word[:1].upper() + word[1:]
