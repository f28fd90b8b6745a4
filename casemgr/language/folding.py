"""One Latin skeleton for Cyrillic, Georgian and Latin, so that search meets a name in any spelling.

What is folded serves only to find; it is never shown, and never compared to prove an identity.

- One letter for е є э ё и і ї ы й я and for e i y j, which also takes in what follows of this
  class, a or o (ia, yo, iie); one letter for а and о. These are the vowels that the spellings of
  Russian, Belarusian and Ukrainian and their romanisations exchange: Сергей, Сяргей, Сергій,
  Sergei, Siarhei, Serhii and Sergey meet, and so do Олег, Алег and Oleh.
- Letters with diacritics lose them. sh, ch, zh, kh, gh, sz, cz and dz are their first letter, so
  Щербаков, Shcherbakov, Ščerbakov, Scerbakov and Szczerbakow meet.
- г, ґ, g and h meet; v and w; ks and x; ts, tc and ц; doubled letters and single ones.
- Apostrophes, soft and hard signs, stress marks and soft hyphens are dropped.

Typing is search by prefix, so every rule keeps the beginning of what it shortens: the fold of the
first letters of a word is the beginning of the word's fold.

Not met, because it would join too much: Щербаков and Шчарбакоў (е with а, в with ў), х with a
Latin h alone (Hodorkovsky), German sch and tsch, Polish c for ц, Дж with the Georgian j, Alexander
with Aleksandr, Ольга with Вольга, Татьяна with Таццяна.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

_CYRILLIC: Final = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "i", "ё": "i", "є": "i", "ж": "z",
    "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "a",
    "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f", "х": "k", "ц": "tc", "ч": "c",
    "ш": "s", "щ": "sc", "ъ": "", "ы": "i", "ь": "", "э": "i", "ю": "iu", "я": "i",
}  # fmt: skip
_GEORGIAN: Final = {
    "ა": "a", "ბ": "b", "გ": "g", "დ": "d", "ე": "i", "ვ": "v", "ზ": "z", "თ": "t", "ი": "i", "კ": "k",
    "ლ": "l", "მ": "m", "ნ": "n", "ო": "a", "პ": "p", "ჟ": "z", "რ": "r", "ს": "s", "ტ": "t", "უ": "u",
    "ფ": "p", "ქ": "k", "ღ": "g", "ყ": "k", "შ": "s", "ჩ": "c", "ც": "tc", "ძ": "d", "წ": "tc", "ჭ": "c",
    "ხ": "k", "ჯ": "i", "ჰ": "g",
}  # fmt: skip
_LATIN: Final = {"e": "i", "j": "i", "o": "a", "q": "k", "w": "v", "x": "ks", "y": "i"}
_UNDIVIDED: Final = {"ß": "ss", "ł": "l", "đ": "d", "ø": "a", "æ": "a", "œ": "a", "ı": "i", "þ": "t"}
_DROPPED: Final = "'`´ʹʺʻʼʽʾʿˈ’‘‛′\u00ad\u200b\u200c\u200d\u2060\ufeff"
_COMBINING: Final = range(0x300, 0x370)
_WITH_DIACRITICS: Final = (range(0xC0, 0x250), range(0x400, 0x530), range(0x1E00, 0x1F00))


def _table() -> dict[int, str]:
    plain = {chr(code): chr(code) for code in range(128)} | _LATIN | _CYRILLIC | _GEORGIAN | _UNDIVIDED
    for code in (code for codes in _WITH_DIACRITICS for code in codes):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base in plain:
            plain.setdefault(chr(code), plain[base])
    dropped = dict.fromkeys([*_DROPPED, *map(chr, _COMBINING)], "")
    return str.maketrans(plain | dropped)


_LETTERS: Final = _table()
_SOFT: Final = re.compile("i[ia]+")
_H_PAIRS: Final = (("sh", "s"), ("ch", "c"), ("zh", "z"), ("kh", "k"), ("gh", "g"), ("h", "g"))
_PAIRS: Final = (
    ("sz", "s"), ("cz", "c"), ("dz", "d"), ("ts", "tc"),
    ("ll", "l"), ("nn", "n"), ("ss", "s"), ("tt", "t"), ("pp", "p"), ("mm", "m"), ("rr", "r"),
)  # fmt: skip


def fold(text: str) -> str:
    """Return the skeleton of a text: what the index holds and what a query is compared with."""
    folded = text.lower().translate(_LETTERS)
    if "h" in folded:
        for pair, letter in _H_PAIRS:
            folded = folded.replace(pair, letter)
    folded = _SOFT.sub("i", folded)
    for pair, letter in _PAIRS:
        folded = folded.replace(pair, letter)
    return folded


_KEYS: Final = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_LAYOUTS: Final = (
    "ёйцукенгшщзхъфывапролджэячсмитьбю",
    "ёйцукенгшўзх'фывапролджэячсмітьбю",
    "'йцукенгшщзхїфівапролджєячсмитьбю",
    "„ქწერტყუიოპ[]ასდფგჰჯკლ;'ზხცვბნმ,.",
)
"""Russian, Belarusian, Ukrainian and Georgian keys in the places of the Latin ones."""
# Only the Georgian layout has other letters behind the shift key.
_GEORGIAN_SHIFTED: Final = str.maketrans("WRTSJZC", "ჭღთშჟძჩ")
_TO_LATIN: Final = [str.maketrans(layout + layout.upper(), _KEYS + _KEYS) for layout in _LAYOUTS]
_FROM_LATIN: Final = [str.maketrans(_KEYS + _KEYS.upper(), layout + layout) for layout in _LAYOUTS]
_FROM_LATIN[-1] |= _GEORGIAN_SHIFTED
_VOWELS: Final = "aeiouyаеёєиіїоуўыэюяაეიოუ"
_COULD_BE_WORD: Final = re.compile(rf"(?!.*[^{_VOWELS}]{{5}})(?![ъьы]).*[{_VOWELS}]")
_TOKEN: Final = re.compile(r"[^\W_]+")
_SHORTEST_GUESS: Final = 3


def query_words(text: str) -> list[list[str]]:
    """Return the words of a query, each with the folded forms that may stand for it.

    All words must be found, each in any of its forms. The first form is the word as typed; the
    others read it as typed with the wrong keyboard layout, from three letters on and where the
    result could be a word. A form with a space in it is several tokens (Ivanov-Petrov).
    """
    found = [[_tokens(chunk), *map(_tokens, _other_layouts(chunk))] for chunk in text.split()]
    return [forms for given in found if (forms := [form for form in dict.fromkeys(given) if form])]


def _tokens(chunk: str) -> str:
    return " ".join(_TOKEN.findall(fold(chunk)))


def _other_layouts(chunk: str) -> Iterable[str]:
    """Yield what the same keys give in another layout, where all of it could be a word."""
    if len(chunk) < _SHORTEST_GUESS:
        return
    for keys in _FROM_LATIN if chunk.isascii() else _TO_LATIN:
        guess = chunk.translate(keys).lower()
        if _TOKEN.fullmatch(guess.replace("'", "")) and _COULD_BE_WORD.match(guess):
            yield guess
