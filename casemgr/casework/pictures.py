"""The parts of a JPEG (ITU-T T.81) and of a PNG (ISO/IEC 15948): what shows the picture, and what tells more.

What is not needed to show the picture goes, whether this program knows it or not, and so does whatever was
appended after its end. Colour profiles stay, because without them the picture looks different.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from casemgr.casework import exif
from casemgr.casework.file_parts import PIECE, BrokenFileError, Part, Tells, Trace, exactly

JPEG, PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"

_END, _SCAN, _COMMENT = 0xD9, 0xDA, 0xFE
_APPLICATION = range(0xE0, 0xF0)
_BARE = frozenset({0x01, *range(0xD0, 0xD8)})
_SHOWING = {0xE0: (b"JFIF\0",), 0xE2: (b"ICC_PROFILE\0",), 0xEE: (b"Adobe",)}
_EXIF, _EXTENDED = b"Exif\0\0", b"JFXX\0"
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")

_CHUNKS = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs hIST cICP mDCV cLLI acTL fcTL fdAT".split()
)
_CHUNKS_TOLD = {b"tIME": Tells.TIME, b"tEXt": Tells.COMMENT, b"zTXt": Tells.COMMENT, b"iTXt": Tells.COMMENT}
_KEYWORDS = {"author": Tells.PERSON, "copyright": Tells.PERSON, "software": Tells.SOFTWARE}
_KEYWORDS |= {"creation time": Tells.TIME, "source": Tells.DEVICE}
_LARGEST_CHUNK = (1 << 31) - 1


def jpeg_parts(source: BinaryIO) -> Iterator[Part]:
    """Yield the parts of a JPEG that begins here; raises BrokenFileError."""
    yield Part(exactly(source, 2))
    reader = _Scanning(source)
    while (marker := reader.marker()) != _END:
        head = bytes((0xFF, marker))
        if marker in _BARE:
            yield Part(head)
            continue
        size = reader.exactly(2)
        body = reader.exactly(max(int.from_bytes(size) - 2, 0))
        yield _segment(marker, head + size + body, body)
        if marker == _SCAN:
            yield from map(Part, reader.scan())
    yield Part(b"\xff\xd9")
    yield from _appended(reader.rest())


def _segment(marker: int, whole: bytes, body: bytes) -> Part:
    if marker == 0xE1 and body.startswith(_EXIF):
        return _exif_segment(body[len(_EXIF) :])
    if marker == _COMMENT:
        return Part(b"", (Trace.of(Tells.COMMENT, body.decode("utf-8", "replace")),))
    if marker in _APPLICATION and not body.startswith(_SHOWING.get(marker, ())):
        thumbnail = marker == 0xE0 and body.startswith(_EXTENDED)
        return Part(b"", (Trace(Tells.THUMBNAIL if thumbnail else Tells.OTHER),))
    return Part(whole)


def _exif_segment(block: bytes) -> Part:
    told, kept = exif.traces_of(block), _kept_exif(block)
    segment = _EXIF + kept
    return Part(b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment if kept else b"", told)


def _kept_exif(block: bytes) -> bytes:
    turned = exif.orientation_of(block)
    return exif.only_orientation(turned) if turned != 1 else b""


def _appended(rest: Iterator[bytes]) -> Iterator[Part]:
    """Yield what follows the end of a picture as one trace: a second picture, or anything else."""
    if any(piece.strip(b"\0") for piece in rest):
        yield Part(b"", (Trace(Tells.OTHER),))


class _Scanning:
    """Reads markers, segments, and the coded picture up to the next marker."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._held = b""

    def exactly(self, size: int) -> bytes:
        """Return so many bytes."""
        while len(self._held) < size:
            self._fill()
        taken, self._held = self._held[:size], self._held[size:]
        return taken

    def marker(self) -> int:
        """Return the next marker; any number of 0xFF may stand before it."""
        if self.exactly(1) != b"\xff":
            raise BrokenFileError
        while (marker := self.exactly(1)) == b"\xff":
            continue
        return marker[0]

    def scan(self) -> Iterator[bytes]:
        """Yield the coded picture up to the next marker, which is left to be read."""
        while (found := _MARKER.search(self._held)) is None:
            yield self._held[:-1]
            self._held = self._held[-1:]
            self._fill()
        yield self._held[: found.start()]
        self._held = self._held[found.start() :]

    def rest(self) -> Iterator[bytes]:
        """Yield what is left."""
        yield self._held
        while piece := self._source.read(PIECE):
            yield piece

    def _fill(self) -> None:
        piece = self._source.read(PIECE)
        if not piece:
            raise BrokenFileError
        self._held += piece


def png_parts(source: BinaryIO) -> Iterator[Part]:
    """Yield the parts of a PNG that begins here; raises BrokenFileError."""
    yield Part(exactly(source, len(PNG)))
    name = b""
    while name != b"IEND":
        head = exactly(source, 8)
        size, name = int.from_bytes(head[:4]), head[4:]
        if size > _LARGEST_CHUNK:
            raise BrokenFileError(size)
        yield from _chunk(source, head, size + 4)
    yield from _appended(iter(lambda: source.read(PIECE), b""))


def _chunk(source: BinaryIO, head: bytes, left: int) -> Iterator[Part]:
    """Yield a chunk in pieces; its checksum counts as its last four bytes."""
    name = head[4:]
    if name in _CHUNKS:
        yield Part(head)
        yield from map(Part, _pieces(source, left))
        return
    first = exactly(source, min(left, PIECE))
    for _ in _pieces(source, left - len(first)):
        continue
    if name == b"eXIf":
        kept = _kept_exif(first[: left - 4])
        yield Part(_png_chunk(name, kept) if kept else b"", exif.traces_of(first[: left - 4]))
    else:
        yield Part(b"", (_chunk_trace(name, first),))


def _pieces(source: BinaryIO, left: int) -> Iterator[bytes]:
    while left:
        piece = exactly(source, min(left, PIECE))
        left -= len(piece)
        yield piece


def _chunk_trace(name: bytes, first: bytes) -> Trace:
    keyword, _, text = first.partition(b"\0")
    if name not in _CHUNKS_TOLD or name == b"tIME":
        return Trace(_CHUNKS_TOLD.get(name, Tells.OTHER))
    tells = _KEYWORDS.get(keyword.decode("latin-1").lower(), Tells.COMMENT)
    return Trace.of(tells, text[:-4].decode("latin-1") if name == b"tEXt" else "")


def _png_chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
