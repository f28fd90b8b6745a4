"""A font file: how wide its characters are, and a smaller file with the glyphs of some of them.

ReportLab reads the file and joins its tables again. A subset holds the tables that a PDF reader draws
from and no other; every outline is looked up in the file once a process. (OpenType 1.9: glyf, hmtx, loca)
"""

import functools
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from reportlab.pdfbase.ttfonts import TTFontFile, TTFontMaker

NOTDEF = 0
_WORDS, _SCALE, _MORE, _SCALES, _MATRIX = 0x1, 0x8, 0x20, 0x40, 0x80  # flags of a part of a composed glyph


class _Outline(NamedTuple):
    """The drawing of a glyph; a composed one names others, each by its number at a place in `drawing`."""

    drawing: bytes
    parts: tuple[tuple[int, int], ...] = ()


class _Widths(dict[str, int]):
    """Widths by character; one that the font lacks is as wide as the box in its place."""

    def __init__(self, widths: Mapping[str, int], missing: int) -> None:
        super().__init__(widths)
        self._missing = missing

    def __missing__(self, character: str) -> int:
        return self._missing


class Typeface:
    """One face, parsed."""

    def __init__(self, path: Path) -> None:
        self._file: Any = TTFontFile(str(path))
        self._glyphs = {chr(code): glyph for code, glyph in self._file.charToGlyph.items() if glyph != NOTDEF}
        widths = {chr(code): width for code, width in self._file.charWidths.items()}
        self.widths: Mapping[str, int] = _Widths(widths, self._file.defaultWidth)
        """How wide each character is, in thousandths of the size."""
        self._outline = functools.cache(self._read_outline)

    @property
    def characters(self) -> frozenset[str]:
        """Return the characters that the face shows."""
        return frozenset(self._glyphs)

    def width(self, text: str) -> float:
        """Return how wide words are at a size of 1."""
        return sum(map(self.widths.__getitem__, text)) * 0.001

    def descriptor(self) -> Mapping[str, object]:
        """Return what a font descriptor says of the face (ISO 32000-1, 9.8)."""
        file = self._file
        return {
            "Flags": file.flags & ~0x20 | 0x4,  # not only the standard Latin letters
            "FontBBox": f"[{' '.join(map(str, file.bbox))}]",
            "ItalicAngle": file.italicAngle,
            "Ascent": file.ascent,
            "Descent": file.descent,
            "CapHeight": file.capHeight,
            "StemV": file.stemV,
        }

    def subset(self, characters: Iterable[str]) -> bytes:
        """Return a font in which the glyphs of `characters` are numbered from 1, in their order."""
        glyphs = [NOTDEF, *(self._glyphs[character] for character in characters)]
        numbers = {glyph: number for number, glyph in enumerate(glyphs)}
        drawings: list[bytes] = []
        for glyph in glyphs:  # the parts of composed glyphs join the list while it is read
            drawing, parts = self._outline(glyph)
            for place, part in parts:
                if part not in numbers:
                    numbers[part] = len(glyphs)
                    glyphs.append(part)
                drawing = drawing[:place] + struct.pack(">H", numbers[part]) + drawing[place + 2 :]
            drawings.append(drawing)
        return self._joined(glyphs, drawings)

    def _joined(self, glyphs: list[int], drawings: list[bytes]) -> bytes:
        count, read = len(glyphs), self._file.get_table
        metrics = [number for glyph in glyphs for number in self._file.hmetrics[glyph]]
        ends = [0]
        for drawing in drawings:
            ends.append(ends[-1] + len(drawing))
        made = TTFontMaker()
        made.add("glyf", b"".join(drawings))
        made.add("loca", struct.pack(f">{count + 1}L", *ends))
        made.add("hmtx", struct.pack(f">{2 * count}H", *metrics))
        made.add("head", read("head")[:50] + struct.pack(">hh", 1, 0))  # the places in loca are long
        made.add("hhea", read("hhea")[:34] + struct.pack(">H", count))
        made.add("maxp", read("maxp")[:4] + struct.pack(">H", count) + read("maxp")[6:])
        subset: bytes = made.makeStream()
        return subset

    def _read_outline(self, glyph: int) -> _Outline:
        begin, end = self._file.glyphPos[glyph : glyph + 2]
        drawing = self._file.get_table("glyf")[begin:end]
        drawing += bytes(-len(drawing) % 4)
        composed = bool(drawing) and struct.unpack_from(">h", drawing)[0] < 0
        return _Outline(drawing, tuple(_parts(drawing)) if composed else ())


def _parts(drawing: bytes) -> Iterable[tuple[int, int]]:
    """Yield where a composed glyph names another, and which."""
    at, flags = 10, _MORE
    while flags & _MORE:
        flags, part = struct.unpack_from(">HH", drawing, at)
        yield at + 2, part
        at += 8 if flags & _WORDS else 6
        at += 2 if flags & _SCALE else 4 if flags & _SCALES else 8 if flags & _MATRIX else 0
