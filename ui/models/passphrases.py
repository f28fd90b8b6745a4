"""Passphrases: how long one would hold, and one that chance makes.

The judgement is zxcvbn's: words, names, dates and patterns of the keyboard that many people use. It knows
nothing of the person, so what it calls strong may still be guessed by somebody who does.
"""

import math
import secrets
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from zxcvbn_rs_py import zxcvbn

_CONSONANTS: Final = "bdfghklmnprstv"
_VOWELS: Final = "aeiou"
_SYLLABLES, _WORDS = 3, 4
"""Of a passphrase by chance. Its letters lie at one place on the Latin keyboards of our countries."""

BITS: Final = math.floor(_SYLLABLES * _WORDS * math.log2(len(_CONSONANTS) * len(_VOWELS)))
"""What a passphrase by chance is worth: so many throws of a coin."""

_PER_SECOND: Final = 4
"""Guesses as a power of ten that somebody with many machines makes against our key derivation."""
_DAY, _CENTURY = math.log10(86_400), math.log10(3.2e9)
ENOUGH: Final = 11.0
"""Guesses, as a power of ten, below which a passphrase is not taken: about four months."""
_LONGEST: Final = 100
"""Characters that are judged; what follows can only help."""


class Holds(StrEnum):
    """How long a passphrase holds against somebody with a copy of the vault and many machines."""

    DAY = "day"
    YEAR = "year"
    LIFE = "life"
    CENTURY = "century"


@dataclass(frozen=True, slots=True)
class Judgement:
    """How long it holds, and whether it is taken."""

    holds: Holds
    is_enough: bool


def judge(passphrase: str) -> Judgement:
    """Judge a passphrase."""
    if not passphrase:
        return Judgement(Holds.DAY, False)
    guesses = float(zxcvbn(passphrase[:_LONGEST], []).guesses_log10)
    seconds = guesses - _PER_SECOND
    if seconds < _DAY:
        holds = Holds.DAY
    elif guesses < ENOUGH:
        holds = Holds.YEAR
    elif seconds < _CENTURY:
        holds = Holds.LIFE
    else:
        holds = Holds.CENTURY
    return Judgement(holds, guesses >= ENOUGH)


def by_chance() -> str:
    """Return a passphrase that chance made, worth `BITS` bits: four words that can be said."""
    return "-".join("".join(map(_syllable, range(_SYLLABLES))) for _ in range(_WORDS))


def _syllable(_number: int) -> str:
    return secrets.choice(_CONSONANTS) + secrets.choice(_VOWELS)
