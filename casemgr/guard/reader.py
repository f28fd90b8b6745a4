"""The process that reads foreign files: `python -m casemgr.guard.reader TASK KIND PAGE WIDTH`.

It loads what it needs, puts up the fence, and only then reads the file from its standard input. The
answer, numbers and then pixels or text, goes to its standard output; how it ends says who is to
blame. Nothing else comes out: an unforeseen error ends it, and its words go nowhere.
"""

import os
import struct
import sys
from collections.abc import Callable
from typing import NoReturn

from casemgr.guard import fence
from casemgr.guard.foreign import LARGEST_SOURCE, Kind, Outcome

ANSWER = struct.Struct(">?III")
"""Whether the fence stood, width, height and pages; then RGBA, row after row, or text in UTF-8."""

RENDER, TEXT = "render", "text"

Reading = Callable[[str, bytes, int, int], tuple[int, int, int, bytes]]


def main(task: str, kind: str, page: str, width: str) -> NoReturn:
    """Do one task and end."""
    reading = _prepared(Kind(kind))
    fenced = fence.put_up()
    try:
        *numbers, content = reading(task, _source(), int(page), int(width))
    except MemoryError:
        os._exit(Outcome.TOO_LARGE)
    _give(ANSWER.pack(fenced, *numbers))
    _give(content)
    os._exit(Outcome.SHOWN)


def _prepared(kind: Kind) -> Reading:
    """Load the library for a kind of file; later it would be out of reach."""
    if kind is Kind.PDF:
        from casemgr.guard import pdf_reading

        pdf_reading.prepare()
        return pdf_reading.read
    from casemgr.guard import image_reading

    return image_reading.reader(kind)


def _source() -> bytes:
    """Return the file."""
    pieces, size = [], 0
    while piece := os.read(0, 1 << 20):
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST_SOURCE:
            raise MemoryError
    return b"".join(pieces)


def _give(content: bytes) -> None:
    """Hand bytes over; a pipe may take them piece by piece."""
    left = memoryview(content)
    while left:
        left = left[os.write(1, left) :]


if __name__ == "__main__":
    main(*sys.argv[1:])
