"""QR codes of bytes (ISO/IEC 18004:2015, model 2, byte mode, error correction M, versions 1 to 20)."""

import functools
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from casemgr.qr.words import LARGEST, codewords

Modules = tuple[tuple[bool, ...], ...]
"""Rows of modules; True is dark."""

_LEVEL_M: Final = 0b00
_FORMAT_GENERATOR, _FORMAT_MASK = 0b10100110111, 0b101010000010010
_VERSION_GENERATOR: Final = 0b1111100100101
_MASKS: Final[tuple[Callable[[int, int], bool], ...]] = (
    lambda y, x: (y + x) % 2 == 0,
    lambda y, _: y % 2 == 0,
    lambda _, x: x % 3 == 0,
    lambda y, x: (y + x) % 3 == 0,
    lambda y, x: (y // 2 + x // 3) % 2 == 0,
    lambda y, x: y * x % 2 + y * x % 3 == 0,
    lambda y, x: (y * x % 2 + y * x % 3) % 2 == 0,
    lambda y, x: ((y + x) % 2 + y * x % 3) % 2 == 0,
)


def encode(content: bytes, mask: int | None = None) -> Modules:
    """Return the smallest code of these bytes, with the mask that reads best unless one is named.

    Raises TooLongError for more than 666 bytes.
    """
    version, words = codewords(content)
    if mask is not None:
        return _drawn(version, words, mask)
    return min((_drawn(version, words, each) for each in range(len(_MASKS))), key=_penalty)


class _Frame(NamedTuple):
    """What all codes of one version and mask share: their modules as one row, and the places left for data.

    A place of data is dark where its bit is another than that of `flips`.
    """

    modules: bytes
    places: tuple[int, ...]
    flips: int


def _drawn(version: int, words: bytes, mask: int) -> Modules:
    frame = _frame(version, mask)
    count = len(frame.places)
    bits = int.from_bytes(words) << (count - 8 * len(words)) ^ frame.flips
    modules = bytearray(frame.modules)
    for place, bit in zip(frame.places, f"{bits:0{count}b}", strict=True):
        modules[place] = bit == "1"
    size = _size(version)
    flat = tuple(map(bool, modules))
    return tuple(flat[begin : begin + size] for begin in range(0, size * size, size))


@functools.lru_cache(maxsize=LARGEST)
def _frame(version: int, mask: int) -> _Frame:
    drawing = _Drawing(version)
    drawing.draw_patterns()
    drawing.draw_format(mask)
    drawing.draw_version()
    places = list(drawing.free_places())
    flips = "".join(str(int(_MASKS[mask](y, x))) for y, x in places)
    size = _size(version)
    modules = bytes(dark for row in drawing.dark for dark in row)
    return _Frame(modules, tuple(y * size + x for y, x in places), int(flips, 2))


def _size(version: int) -> int:
    return 17 + 4 * version


def _remainder(value: int, generator: int, bits: int) -> int:
    """Return a value with `bits` check bits behind it (BCH)."""
    rest = value << bits
    while rest.bit_length() > bits:
        rest ^= generator << (rest.bit_length() - bits - 1)
    return value << bits | rest


class _Drawing:
    """The modules that hold no data, while they are drawn; they are `fixed`."""

    def __init__(self, version: int) -> None:
        self._version = version
        self._size = _size(version)
        self.dark = [[False] * self._size for _ in range(self._size)]
        self._fixed = [[False] * self._size for _ in range(self._size)]

    def _set(self, y: int, x: int, dark: bool) -> None:
        if 0 <= y < self._size and 0 <= x < self._size:
            self.dark[y][x] = dark
            self._fixed[y][x] = True

    def draw_patterns(self) -> None:
        for place in range(self._size):
            self._set(6, place, place % 2 == 0)
            self._set(place, 6, place % 2 == 0)
        far = self._size - 4
        for y, x in ((3, 3), (3, far), (far, 3)):
            self._draw_square(y, x, 4, {2, 4})
        centres = _alignment_centres(self._version)
        corners = {(6, 6), (6, self._size - 7), (self._size - 7, 6)}
        for y in centres:
            for x in centres:
                if (y, x) not in corners:
                    self._draw_square(y, x, 2, {1})

    def _draw_square(self, y: int, x: int, reach: int, light: set[int]) -> None:
        """Draw rings around a module; those at these distances are light."""
        for down in range(-reach, reach + 1):
            for right in range(-reach, reach + 1):
                self._set(y + down, x + right, max(abs(down), abs(right)) not in light)

    def draw_format(self, mask: int) -> None:
        bits = _remainder(_LEVEL_M << 3 | mask, _FORMAT_GENERATOR, 10) ^ _FORMAT_MASK
        first = [*((n, 8) for n in range(6)), (7, 8), (8, 8), (8, 7), *((8, 5 - n) for n in range(6))]
        last = self._size - 1
        second = [*((8, last - n) for n in range(8)), *((last - 6 + n, 8) for n in range(7))]
        for places in (first, second):
            for bit, (y, x) in enumerate(places):
                self._set(y, x, bool(bits >> bit & 1))
        self._set(self._size - 8, 8, True)

    def draw_version(self) -> None:
        if self._version < 7:
            return
        bits = _remainder(self._version, _VERSION_GENERATOR, 12)
        for bit in range(18):
            y, x = bit // 3, self._size - 11 + bit % 3
            self._set(y, x, bool(bits >> bit & 1))
            self._set(x, y, bool(bits >> bit & 1))

    def free_places(self) -> Iterator[tuple[int, int]]:
        """Yield the places of data: pairs of columns from the right, upwards and downwards in turn."""
        upwards = True
        for right in [*range(self._size - 1, 6, -2), 5, 3, 1]:
            rows = range(self._size - 1, -1, -1) if upwards else range(self._size)
            for y in rows:
                for x in (right, right - 1):
                    if not self._fixed[y][x]:
                        yield y, x
            upwards = not upwards


def _alignment_centres(version: int) -> list[int]:
    if version == 1:
        return []
    along, last = version // 7 + 2, 10 + 4 * version
    step = -(-(last - 6) // (along - 1) // 2) * 2
    return [6, *sorted(last - step * n for n in range(along - 1))]


def _penalty(modules: Modules) -> int:
    """Return how hard a code is to read (7.8.3 of the standard)."""
    size = len(modules)
    lines = ["".join("#" if dark else "." for dark in line) for line in modules]
    columns = ["".join(column) for column in zip(*lines, strict=True)]
    points = sum(_runs(line) for line in [*lines, *columns])
    for y in range(size - 1):
        for x in range(size - 1):
            block = lines[y][x : x + 2] + lines[y + 1][x : x + 2]
            points += 3 * (block in ("####", "...."))
    dark = sum(line.count("#") for line in lines)
    return points + 10 * int(abs(20 * dark - 10 * size * size) / (size * size))


def _runs(line: str) -> int:
    """Return the points of one line: runs of five or more, and what looks like a corner."""
    points, run = 0, 1
    for before, here in zip(line, line[1:] + "!", strict=True):
        if before == here:
            run += 1
            continue
        points += run - 2 if run >= 5 else 0
        run = 1
    corners = ("#.###.#....", "....#.###.#")
    return points + 40 * sum(line[at : at + 11] in corners for at in range(len(line) - 10))
