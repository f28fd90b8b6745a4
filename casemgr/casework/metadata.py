"""What a file tells beside what it shows, and the same file without it (DESIGN.md 4).

A photo of a summons says where and when it was taken and with whose telephone. Of a JPEG and a PNG that is
taken out; of a PDF it is shown, because nothing can be taken out without making the file anew.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from casemgr.casework.file_parts import PIECE, BrokenFileError, Part, Tells, Trace
from casemgr.casework.pdf_traces import PDF, pdf_traces
from casemgr.casework.pictures import JPEG, PNG, jpeg_parts, png_parts

_PARTS: dict[bytes, Callable[[BinaryIO], Iterator[Part]]] = {JPEG: jpeg_parts, PNG: png_parts}


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file tells, each thing once, and whether it can be taken out."""

    traces: tuple[Trace, ...]
    removable: bool

    @property
    def codes(self) -> tuple[str, ...]:
        """What kinds of thing it tells, in the order of the vocabulary."""
        told = {trace.tells for trace in self.traces}
        return tuple(tells for tells in Tells if tells in told)


def metadata_of(source: BinaryIO) -> Metadata:
    """Return what the file that begins here tells; the source is put back to where it was.

    A picture that is broken, and a file of another kind, cannot be looked into, and stays as it is.
    """
    start, head = source.tell(), source.read(len(PNG))
    source.seek(start)
    try:
        parts = _parts(source, head)
        if parts is not None:
            told = dict.fromkeys(trace for part in parts for trace in part.traces)
            return Metadata(tuple(told), removable=True)
        if head.startswith(PDF):
            return Metadata(pdf_traces(source), removable=False)
    except BrokenFileError:
        pass
    finally:
        source.seek(start)
    return Metadata((Trace(Tells.UNREAD),), removable=False)


def stripped(source: BinaryIO) -> Iterator[bytes]:
    """Yield the picture that begins here without what it tells; raises BrokenFileError.

    Only for what `metadata_of` calls removable.
    """
    start, head = source.tell(), source.read(len(PNG))
    source.seek(start)
    yield from (part.stays for part in _parts(source, head) or () if part.stays)


def digest_of(source: BinaryIO) -> str:
    """Return the SHA-256 of the file that begins here, in hexadecimal; the source is put back."""
    start, summary = source.tell(), hashlib.sha256()
    while piece := source.read(PIECE):
        summary.update(piece)
    source.seek(start)
    return summary.hexdigest()


def _parts(source: BinaryIO, head: bytes) -> Iterator[Part] | None:
    return next((parts(source) for begins, parts in _PARTS.items() if head.startswith(begins)), None)
