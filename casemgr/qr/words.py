"""The codewords of a QR code: bytes, padded, cut into blocks and given their checks (Reed–Solomon).

ISO/IEC 18004:2015, byte mode, error correction M, versions 1 to 20.
"""

import functools
from typing import Final

LARGEST: Final = 20
# Table 9 of the standard, level M: error correction codewords of one block, and how many blocks.
_CHECKS: Final = (10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26)
_BLOCKS: Final = (1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16)
_BYTE_MODE: Final = 0b0100
_PADS: Final = (0xEC, 0x11)
_FIELD: Final = 0x11D


class TooLongError(ValueError):
    """More bytes than the largest code holds."""

    def __init__(self, length: int) -> None:
        super().__init__(str(length))
        self.length = length


def codewords(content: bytes) -> tuple[int, bytes]:
    """Return the smallest version that holds these bytes, and all its codewords in their order.

    Raises TooLongError for more than 666 bytes.
    """
    version = _version_for(len(content))
    return version, _interleaved(_data_words(content, version), version)


def _capacity(version: int) -> int:
    """Return how many codewords a version has, data and checks together."""
    modules = (16 * version + 128) * version + 64
    if version >= 2:
        along = version // 7 + 2
        modules -= (25 * along - 10) * along - 55
    if version >= 7:
        modules -= 36
    return modules // 8


def _data_capacity(version: int) -> int:
    return _capacity(version) - _CHECKS[version - 1] * _BLOCKS[version - 1]


def _length_bits(version: int) -> int:
    return 8 if version < 10 else 16


def _version_for(length: int) -> int:
    for version in range(1, LARGEST + 1):
        if 4 + _length_bits(version) + 8 * length <= 8 * _data_capacity(version):
            return version
    raise TooLongError(length)


def _data_words(content: bytes, version: int) -> bytes:
    room = _data_capacity(version)
    size = _length_bits(version)
    bits = (_BYTE_MODE << size) | len(content)
    bits = (bits << 8 * len(content)) | int.from_bytes(content)
    used = 4 + size + 8 * len(content)
    end = min(used + 4, 8 * room)
    end += -end % 8
    words = (bits << (end - used)).to_bytes(end // 8)
    return words + bytes(_PADS[n % 2] for n in range(room - len(words)))


def _multiplied(one: int, other: int) -> int:
    """Multiply in the field of 256 elements that the standard uses."""
    product = 0
    for bit in range(7, -1, -1):
        product = (product << 1) ^ (product >> 7) * _FIELD
        product ^= (other >> bit & 1) * one
    return product


def _generator(degree: int) -> list[int]:
    factors = [0] * (degree - 1) + [1]
    root = 1
    for _ in range(degree):
        for place in range(degree):
            factors[place] = _multiplied(factors[place], root)
            if place + 1 < degree:
                factors[place] ^= factors[place + 1]
        root = _multiplied(root, 2)
    return factors


@functools.cache  # the table of the standard names nine degrees
def _multiples(degree: int) -> tuple[int, ...]:
    """Return the generator times each element of the field, each as one number of `degree` bytes."""
    generator = _generator(degree)
    multiples = [0]
    for bit in range(8):
        single = int.from_bytes(bytes(_multiplied(each, 1 << bit) for each in generator))
        multiples += [each ^ single for each in multiples]
    return tuple(multiples)


def _checks(words: bytes, degree: int) -> bytes:
    """Return the remainder of a block (Reed–Solomon)."""
    multiples, top = _multiples(degree), 8 * (degree - 1)
    rest = 0
    for word in words:
        factor = word ^ rest >> top
        rest = (rest & (1 << top) - 1) << 8 ^ multiples[factor]
    return rest.to_bytes(degree)


def _interleaved(words: bytes, version: int) -> bytes:
    """Return the words of all blocks in turn, then their checks; later blocks may be one word longer."""
    count, size = _BLOCKS[version - 1], _CHECKS[version - 1]
    short, longer = divmod(len(words), count)
    blocks: list[bytes] = []
    at = 0
    for number in range(count):
        length = short + (number >= count - longer)
        blocks.append(words[at : at + length])
        at += length
    checks = [_checks(block, size) for block in blocks]
    data = (block[n] for n in range(short + 1) for block in blocks if n < len(block))
    return bytes(data) + bytes(check[n] for n in range(size) for check in checks)
