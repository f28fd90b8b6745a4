"""What the Exif block of a picture tells (CIPA DC-008, on TIFF 6.0): place, time, device, people.

Only what has a bounded size is looked at. The direction in which the picture is held is needed to see it
upright, tells nothing, and is the one thing that is kept.
"""

import struct
from collections.abc import Iterator

from casemgr.casework.file_parts import Tells, Trace

_ORIENTATION = 0x0112
_EXIF_BLOCK, _GPS_BLOCK = 0x8769, 0x8825
_MOST = 512
"""Entries of one directory that are looked at."""

_TOLD = {
    0x010E: Tells.COMMENT,
    0x010F: Tells.DEVICE,
    0x0110: Tells.DEVICE,
    0x0131: Tells.SOFTWARE,
    0x0132: Tells.TIME,
    0x013B: Tells.PERSON,
    0x8298: Tells.PERSON,
    0x9003: Tells.TIME,
    0x9004: Tells.TIME,
    0x9286: Tells.COMMENT,
    0xA430: Tells.PERSON,
    0xA431: Tells.DEVICE,
    0xA434: Tells.DEVICE,
    0xA435: Tells.DEVICE,
}
_UNTOLD = frozenset({_ORIENTATION, 0x011A, 0x011B, 0x0128, 0x0213, 0xA001, 0xA002, 0xA003, 0x9000, 0xA000})
"""How the picture is laid out, which it shows itself."""

_TEXT, _SHORT = 2, 3


def traces_of(block: bytes) -> tuple[Trace, ...]:
    """Return what a TIFF block tells, each thing once; what cannot be read counts as something unread."""
    try:
        return tuple(dict.fromkeys(_traces(block)))
    except struct.error:
        return (Trace(Tells.UNREAD),)


def orientation_of(block: bytes) -> int:
    """Return how the picture is to be turned, from 1 (upright) to 8."""
    try:
        order, first = _head(block)
        for tag, kind, _, value in _entries(block, order, first):
            if tag == _ORIENTATION and kind == _SHORT:
                turned: int = struct.unpack(order + "H", value[:2])[0]
                return turned if 1 <= turned <= 8 else 1
    except struct.error:
        return 1
    return 1


def only_orientation(turned: int) -> bytes:
    """Return a TIFF block that says how to turn the picture, and nothing else."""
    return struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, _ORIENTATION, _SHORT, 1, turned, 0, 0)


def _traces(block: bytes) -> Iterator[Trace]:
    order, first = _head(block)
    yield from _directory(block, order, first)
    if _next(block, order, first):
        yield Trace(Tells.THUMBNAIL)


def _directory(block: bytes, order: str, at: int, deep: bool = True) -> Iterator[Trace]:
    for tag, kind, count, value in _entries(block, order, at):
        if tag == _GPS_BLOCK:
            yield Trace(Tells.PLACE)
        elif tag == _EXIF_BLOCK and deep:
            yield from _directory(block, order, struct.unpack(order + "I", value)[0], deep=False)
        elif tag not in _UNTOLD:
            text = _text(block, order, count, value) if kind == _TEXT else ""
            yield Trace.of(_TOLD.get(tag, Tells.OTHER), text if tag in _TOLD else "")


def _head(block: bytes) -> tuple[str, int]:
    order = {b"II": "<", b"MM": ">"}.get(block[:2])
    if order is None:
        raise struct.error("order")
    number, first = struct.unpack(order + "HI", block[2:8])
    if number != 42:
        raise struct.error("number")
    return order, first


def _entries(block: bytes, order: str, at: int) -> Iterator[tuple[int, int, int, bytes]]:
    """Yield tag, type, count and the four bytes of the value or of where it lies."""
    (count,) = struct.unpack(order + "H", block[at : at + 2])
    for number in range(min(count, _MOST)):
        start = at + 2 + 12 * number
        tag, kind, items = struct.unpack(order + "HHI", block[start : start + 8])
        yield tag, kind, items, block[start + 8 : start + 12]


def _next(block: bytes, order: str, at: int) -> int:
    (count,) = struct.unpack(order + "H", block[at : at + 2])
    end = at + 2 + 12 * count
    following: int = struct.unpack(order + "I", block[end : end + 4])[0]
    return following


def _text(block: bytes, order: str, count: int, value: bytes) -> str:
    if count > len(value):
        (at,) = struct.unpack(order + "I", value)
        value = block[at : at + min(count, _MOST)]
    return value.partition(b"\0")[0].decode("utf-8", "replace")
