"""Bech32 (BIP 173) without its length limit: how age writes keys as text.

A prefix says what the key is for; a checksum of six characters finds every typing error of up
to four characters.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM = 6


class Bech32(NamedTuple):
    """A prefix in the case in which it was written, and the bytes."""

    prefix: str
    content: bytes


def encode(prefix: str, content: bytes | memoryview) -> str:
    """Return the text; it is in upper case throughout if the prefix is."""
    digits = list(_regroup(content, 8, 5, pad=True))
    check = _polymod([*_expand(prefix.lower()), *digits, *[0] * _CHECKSUM]) ^ 1
    digits += [check >> 5 * (_CHECKSUM - 1 - place) & 31 for place in range(_CHECKSUM)]
    text = "".join(_ALPHABET[digit] for digit in digits)
    return f"{prefix}1{text.upper() if prefix.isupper() else text}"


def decode(text: str) -> Bech32:
    """Return what a text says. Raises ValueError for a mixed case or a wrong checksum."""
    if text not in (text.lower(), text.upper()) or not text.isascii():
        raise ValueError("mixed case")
    prefix, separator, tail = text.rpartition("1")
    digits = [_ALPHABET.index(character) for character in tail.lower()]
    complete = prefix and separator and len(digits) >= _CHECKSUM
    if not complete or _polymod([*_expand(prefix.lower()), *digits]) != 1:
        raise ValueError("wrong checksum")
    return Bech32(prefix, bytes(_regroup(digits[:-_CHECKSUM], 5, 8, pad=False)))


def _expand(prefix: str) -> list[int]:
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def _polymod(digits: Iterable[int]) -> int:
    """Return the remainder of the digits, as a polynomial over GF(32), by the generator."""
    remainder = 1
    for digit in digits:
        top = remainder >> 25
        remainder = (remainder & 0x1FFFFFF) << 5 ^ digit
        for place, term in enumerate(_GENERATOR):
            if top >> place & 1:
                remainder ^= term
    return remainder


def _regroup(digits: Iterable[int], width: int, into: int, *, pad: bool) -> Iterator[int]:
    """Yield the same bits in groups of another width.

    Without padding, raises ValueError for leftover bits that are not zero or make up a digit.
    """
    held = bits = 0
    for digit in digits:
        held = held << width | digit
        bits += width
        while bits >= into:
            bits -= into
            yield held >> bits
            held &= (1 << bits) - 1
    if pad and bits:
        yield held << (into - bits)
    elif not pad and (bits >= width or held):
        raise ValueError("leftover bits")
