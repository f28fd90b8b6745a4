"""The fonts of this program, lent to PDFium for text whose own font is not in the file.

PDFium asks by the interface of fpdf_sysfontinfo.h: which font for a name and a weight, then for the
bytes of the font, whole or table by table.
"""

import ctypes
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pypdfium2_raw as pdfium

from casemgr.places import resources

_BOLD_FROM = 600
_FIXED_PITCH = 1  # FXFONT_FF_FIXEDPITCH
_SERIF_WORDS = ("times", "serif", "roman", "georgia", "garamond", "cambria", "book")
_TABLE = struct.Struct(">4sIII")


@dataclass(frozen=True, slots=True)
class _Font:
    """One font file in memory."""

    content: bytes

    def part(self, tag: int) -> bytes:
        """Return a table by its tag, all for zero, nothing for a table that is not there."""
        if tag == 0:
            return self.content
        (count,) = struct.unpack_from(">H", self.content, 4)
        for number in range(count):
            name, _, start, size = _TABLE.unpack_from(self.content, 12 + number * _TABLE.size)
            if int.from_bytes(name) == tag:
                return self.content[start : start + size]
        return b""


_NAMES = (
    "CaseSans-Regular",
    "CaseSans-Bold",
    "CaseSans-Italic",
    "CaseSerif-Regular",
    "CaseSerif-Bold",
    "CaseSerif-Italic",
    "CaseMono-Medium",
)


def lend_fonts() -> Any:
    """Let PDFium ask here for fonts; what is returned has to live as long as PDFium."""
    folder = resources() / "fonts"
    fonts = [_Font((folder / f"{name}.ttf").read_bytes()) for name in _NAMES]
    answers: dict[str, Callable[..., object]] = {
        "MapFont": lambda _info, weight, italic, _charset, pitch, face, _exact: (
            1 + _fitting(_word(face), weight >= _BOLD_FROM, bool(italic), bool(pitch & _FIXED_PITCH))
        ),
        "GetFont": lambda _info, face: 1 + _fitting(_word(face), bold=False, italic=False, fixed=False),
        "GetFontData": lambda _info, font, tag, place, room: _copied(fonts[font - 1].part(tag), place, room),
        "GetFaceName": lambda _info, font, place, room: _copied(
            _NAMES[font - 1].encode() + b"\0", place, room
        ),
    }
    info = pdfium.FPDF_SYSFONTINFO(version=1)
    kinds = dict(info._fields_)
    for name, answer in answers.items():
        setattr(info, name, kinds[name](answer))
    pdfium.FPDF_SetSystemFontInfo(ctypes.byref(info))
    return info


def _fitting(face: str, bold: bool, italic: bool, fixed: bool) -> int:
    """Return which of our fonts comes nearest to the one that is missing."""
    if fixed or "courier" in face or "mono" in face:
        return 6
    family = 3 if any(word in face for word in _SERIF_WORDS) else 0
    return family + (1 if bold else 2 if italic else 0)


def _word(face: Any) -> str:
    return ctypes.string_at(face).decode("latin-1").lower() if face else ""


def _copied(part: bytes, place: Any, room: int) -> int:
    """Copy a part where there is room for it and return its size."""
    if place and len(part) <= room:
        ctypes.memmove(place, part, len(part))
    return len(part)
