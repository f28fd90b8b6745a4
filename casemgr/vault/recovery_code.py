"""The recovery code: a second way in, written by hand on paper and kept elsewhere.

It is 128 random bits and 22 check bits as 30 characters of Crockford's base 32, in six groups of
five: `K7M2X-…`. Typing is forgiven what hands and eyes do (small letters, O for 0, I and L
for 1, Cyrillic letters of the same shape, any spacing). The check bits, the first 22 of a
SHA-256, tell a slip from a wrong code before any key is derived, and mostly where it is.
"""

import re
import unicodedata
from enum import StrEnum

from casemgr.crypto.kdf import subkey
from casemgr.crypto.sealing import digest
from casemgr.crypto.secret import Secret
from casemgr.errors import SecretError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH, GROUP = 30, 5
_CODE_BYTES, _CHECK_BITS = 16, 22
_PREFIX = b"casemgr recovery code\n"

_ALIKE = str.maketrans("OILАВЕЅНІЈКМОРСТУХЗ", "011ABESH1JKM0PCTYX3")
_SPACING = re.compile(r"[\s\-‐‑‒–—―_.,:;|/]+")


class Slip(StrEnum):
    """What is wrong with a recovery code as typed."""

    LENGTH = "length"
    CHARACTER = "character"
    CHECK = "check"


class RecoveryCodeError(SecretError):
    """The typed text is no recovery code.

    `groups` holds the groups, counted from 1, in which the slip may be; it is empty when more than one
    character is wrong. `length` is the number of characters typed.
    """

    def __init__(self, slip: Slip, length: int, groups: tuple[int, ...] = ()) -> None:
        super().__init__(slip.value)
        self.slip = slip
        self.length = length
        self.groups = groups


class RecoveryCode:
    """A recovery code whose check bits are right."""

    __slots__ = ("_bytes",)

    def __init__(self, code: Secret) -> None:
        """Take over the 16 random bytes of a code."""
        if len(code) != _CODE_BYTES:
            raise ValueError("a recovery code has 128 bits")
        self._bytes = code

    @classmethod
    def random(cls) -> "RecoveryCode":
        """Return a new code."""
        return cls(Secret.random(_CODE_BYTES))

    @classmethod
    def parse(cls, text: str) -> "RecoveryCode":
        """Return the code that was typed. Raises RecoveryCodeError, which says where the slip is."""
        typed = _SPACING.sub("", unicodedata.normalize("NFKC", text).upper()).translate(_ALIKE)
        if len(typed) != LENGTH:
            raise RecoveryCodeError(Slip.LENGTH, len(typed))
        foreign = [at for at, letter in enumerate(typed) if letter not in ALPHABET]
        if foreign:
            raise RecoveryCodeError(Slip.CHARACTER, LENGTH, _groups(foreign))
        number = 0
        for letter in typed:
            number = number << 5 | ALPHABET.index(letter)
        if not _fits(number):
            raise RecoveryCodeError(Slip.CHECK, LENGTH, _groups(_slips(number)))
        return cls(Secret(bytearray((number >> _CHECK_BITS).to_bytes(_CODE_BYTES))))

    def text(self) -> str:
        """Return the code as it is shown once, to be written down."""
        number = int.from_bytes(self._bytes.view()) << _CHECK_BITS | _check_bits(bytes(self._bytes.view()))
        letters = [ALPHABET[number >> shift & 31] for shift in range(5 * (LENGTH - 1), -1, -5)]
        return "-".join("".join(letters[at : at + GROUP]) for at in range(0, LENGTH, GROUP))

    def root(self) -> Secret:
        """Return the key that its keyslot is wrapped under; 128 random bits need no stretching."""
        return subkey(self._bytes, "recovery-code")

    def wipe(self) -> None:
        """Overwrite the code in memory."""
        self._bytes.wipe()

    def __repr__(self) -> str:
        return "<RecoveryCode>"


def _check_bits(code: bytes) -> int:
    return int.from_bytes(digest(_PREFIX + code)[:3]) >> 24 - _CHECK_BITS


def _fits(number: int) -> bool:
    """Return whether the last 22 of 150 bits are the check bits of the others."""
    return _check_bits((number >> _CHECK_BITS).to_bytes(_CODE_BYTES)) == number & (1 << _CHECK_BITS) - 1


def _slips(number: int) -> list[int]:
    """Return the places where one other character would make the code right."""
    shifts = [5 * (LENGTH - 1 - at) for at in range(LENGTH)]
    return [
        at
        for at, shift in enumerate(shifts)
        if any(_fits(number ^ change << shift) for change in range(1, len(ALPHABET)))
    ]


def _groups(places: list[int]) -> tuple[int, ...]:
    return tuple(sorted({at // GROUP + 1 for at in places}))
