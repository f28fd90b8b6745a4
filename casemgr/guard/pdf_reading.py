"""PDF pages as pixels and as text, by PDFium; runs behind the fence alone.

This PDFium has no engine for scripts, and no action of the file is carried out. What a form was filled
in with is drawn. Text whose font is not in the file is set in the fonts of this program, for the system's are
out of reach.
"""

import codecs
import ctypes
import math
import os
from typing import Any

import pypdfium2_raw as pdfium

from casemgr.guard.foreign import LONGEST_SIDE, MOST_PIXELS, Outcome
from casemgr.guard.lent_fonts import lend_fonts

_UTF_16 = "utf-16-le"
_WHITE = 0xFFFF_FFFF
_LONGEST_TEXT = 1_000_000  # characters of one page

_lent: list[Any] = []
"""What PDFium points at for as long as it lives, which is as long as this process."""


def prepare() -> None:
    """Load PDFium, the fonts it may use and the codec of its texts."""
    codecs.lookup(_UTF_16)
    config = pdfium.FPDF_LIBRARY_CONFIG(version=2)
    pdfium.FPDF_InitLibraryWithConfig(ctypes.byref(config))
    _lent.append(lend_fonts())


def read(task: str, content: bytes, number: int, width: int) -> tuple[int, int, int, bytes]:
    """Return width, height, number of pages, and the page as RGBA; or zeros, pages, and its text in UTF-8."""
    document = pdfium.FPDF_LoadMemDocument64(content, len(content), None)
    if not document:
        os._exit(_blame(pdfium.FPDF_GetLastError()))
    pages = pdfium.FPDF_GetPageCount(document)
    if not 0 <= number < pages:
        os._exit(Outcome.NO_SUCH_PAGE)
    page = pdfium.FPDF_LoadPage(document, number)
    if not page:
        raise ValueError(number)
    if task == "text":
        return 0, 0, pages, _text(page)
    wide, high = _size(pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page), width)
    return wide, high, pages, _pixels(document, page, wide, high)


def _blame(problem: int) -> int:
    return Outcome.ENCRYPTED if problem in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY) else 1


def _size(wide: float, high: float, width: int) -> tuple[int, int]:
    """Return the pixels of a page that measures so many points; a strip without end is shown smaller."""
    if not (0 < wide < math.inf and 0 < high < math.inf):
        raise ValueError(wide, high)
    scale = min(width / wide, math.sqrt(MOST_PIXELS / wide / high), LONGEST_SIDE / wide, LONGEST_SIDE / high)
    return max(1, round(wide * scale)), max(1, math.floor(high * scale))


def _pixels(document: Any, page: Any, wide: int, high: int) -> bytes:
    pixels = (ctypes.c_ubyte * (wide * high * 4))()
    bitmap = pdfium.FPDFBitmap_CreateEx(wide, high, pdfium.FPDFBitmap_BGRA, pixels, wide * 4)
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, wide, high, _WHITE)
    flags = pdfium.FPDF_ANNOT | pdfium.FPDF_REVERSE_BYTE_ORDER
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, wide, high, 0, flags)
    environment = pdfium.FPDF_FORMFILLINFO(version=2)
    form = pdfium.FPDFDOC_InitFormFillEnvironment(document, ctypes.byref(environment))
    if form:
        pdfium.FPDF_FFLDraw(form, bitmap, page, 0, 0, wide, high, 0, flags)
    return bytes(pixels)


def _text(page: Any) -> bytes:
    text = pdfium.FPDFText_LoadPage(page)
    count = min(pdfium.FPDFText_CountChars(text), _LONGEST_TEXT) if text else 0
    if count <= 0:
        return b""
    units = (ctypes.c_ushort * (2 * count + 2))()
    written = pdfium.FPDFText_GetText(text, 0, count, units)
    return bytes(units)[: 2 * max(0, written - 1)].decode(_UTF_16, "replace").encode()
