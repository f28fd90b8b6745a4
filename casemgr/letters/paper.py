"""Drawing strips into a PDF with ReportLab; beside `fonts` and `structure`, the only module that knows it.

The file embeds every font it uses and names no author, tool, path or time. Images are decoded and
written again as plain RGB, so that nothing but the picture reaches the reader. Everything drawn is
either tagged or marked as belonging to the page alone.
"""

import hashlib
import io
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

from PIL import Image
from reportlab import rl_config
from reportlab.graphics.barcode import qrencoder
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from casemgr.errors import RefusedError
from casemgr.letters import fonts
from casemgr.letters.content import Exhibit
from casemgr.letters.flow import FOOTER_DOWN, MM, PAGE_HEIGHT, PAGE_WIDTH, RUNNING_DOWN, SIDE, SMALL, TOP
from casemgr.letters.layout import Mark, Picture, Rule, Square, Strip, Tag, Text
from casemgr.letters.structure import Structure

WATERMARK_LENGTH, WATERMARK_SHADE, WATERMARK_TURN = 0.62 * PAGE_HEIGHT, 0.91, 52.0
RULE_WEIGHT = 0.5
PIXEL_LIMIT = 4_000_000
TOOL_NAME = b" ReportLab Generated PDF document (opensource)"


CHEQUERED = 0
"""The mask of a QR code. ReportLab would draw all eight to weigh which one a poor camera likes best, for a
quarter of the time a whole letter takes; a reader finds in the code which it has, and reads any."""
EXHIBIT_SIDE, STAMP_ROOM = 12 * MM, 12 * MM
EXHIBIT_KEYS = 1_000_000  # behind every element of the letter itself

Placed: TypeAlias = Sequence[tuple[float, Strip]]


class ImageError(RefusedError):
    """A picture is `unreadable` (no PNG or JPEG, or damaged) or `too_large` (above `PIXEL_LIMIT`)."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class _TitleAlone(pdfdoc.PDFInfo):  # type: ignore[misc]
    """A document information dictionary with a title, and no author, tool or time."""

    def format(self, document: Any) -> Any:
        return pdfdoc.PDFDictionary({"Title": pdfdoc.PDFString(self.title)}).format(document)


class Paper:
    """One PDF in the making. Pages are added in order; `finished` closes it."""

    def __init__(
        self, language: str, title: str, size: tuple[float, float] = (PAGE_WIDTH, PAGE_HEIGHT)
    ) -> None:
        rl_config.trustedSchemes, rl_config.trustedHosts = [], []
        rl_config.useA85 = 0  # streams stay binary: a fifth smaller
        fonts.faces()
        self._height = size[1]
        # An embedded font as the initial one keeps ReportLab from listing Helvetica without embedding it.
        self._canvas = Canvas(
            io.BytesIO(), size, pageCompression=1, invariant=1, pdfVersion=(1, 7), lang=language,
            initialFontName=fonts.REGULAR,
        )  # fmt: skip
        self._canvas._doc.info = _TitleAlone()
        self._canvas.setTitle(title)
        self._digest = hashlib.sha256(f"{language}\n{title}\n".encode())
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._structure = Structure(self._canvas._doc)

    def page(
        self, strips: Placed, head: Sequence[Strip], footer: Sequence[Strip], watermark: str = ""
    ) -> None:
        """Draw one page: strips with their tops, its head and footer, and behind them the word of a draft."""
        if watermark:
            with self._structure.marked(self._canvas._code, None):
                self._watermark(watermark)
        placed = [(TOP + top, mark) for top, strip in strips for mark in strip.marks]
        for down, edge in ((RUNNING_DOWN, head), (FOOTER_DOWN, footer)):
            placed += _stacked(down, edge)
        self._marks(placed)
        self._close_page()

    def sheet(self, placed: Sequence[tuple[float, float, Text]]) -> None:
        """Draw one page of words alone, each with the place of its strip from the left and from the top."""
        self._marks([(top, replace(mark, x=left - SIDE + mark.x)) for left, top, mark in placed])
        self._close_page()

    def bookmark(self, name: str) -> None:
        """Let the outline of the file lead to the page that is drawn next."""
        key = f"b{self._canvas.getPageNumber()}"
        self._canvas.bookmarkPage(key, fit="Fit")
        self._canvas.addOutlineEntry(name, key)

    def exhibit(self, exhibit: Exhibit) -> None:
        """Draw each page of a paper as a picture, with its stamp at the foot."""
        pages = str(len(exhibit.pages))
        for number, picture in enumerate(exhibit.pages, start=1):
            if number == 1 and exhibit.name:
                self.bookmark(exhibit.name)
            stamp = exhibit.stamp.replace("{page}", str(number)).replace("{pages}", pages)
            tag = Tag("Figure", EXHIBIT_KEYS + self._canvas.getPageNumber(), words=stamp)
            width, height = PAGE_WIDTH - 2 * EXHIBIT_SIDE, PAGE_HEIGHT - 2 * EXHIBIT_SIDE - STAMP_ROOM
            across = (width - 2 * (SIDE - EXHIBIT_SIDE), EXHIBIT_SIDE - SIDE)
            middle = across[0] + (SIDE - EXHIBIT_SIDE)
            self._marks(
                [
                    (EXHIBIT_SIDE, Picture(middle, 0, width, height, picture, tag)),
                    (PAGE_HEIGHT - STAMP_ROOM, Text(across[1], 0, stamp, fonts.BOLD, SMALL.size)),
                ]
            )
            self._close_page()

    def finished(self) -> bytes:
        """Return the file. The same pages give the same bytes, in any process."""
        name = self._digest.hexdigest()[:32].encode()
        self._canvas._doc._ID = b"\n[<%b><%b>]\n" % (name, name)  # ReportLab's would be alike for all letters
        self._structure.write()
        made: bytes = self._canvas.getpdfdata()
        return made.replace(TOOL_NAME, b" " * len(TOOL_NAME), 1)

    def _close_page(self) -> None:
        self._digest.update("\n".join(self._canvas._code).encode())
        name = self._canvas._doc.thisPageName()
        self._canvas.showPage()
        self._structure.close_page(name)

    def _marks(self, placed: Sequence[tuple[float, Mark]]) -> None:
        for top, mark in placed:
            if not isinstance(mark, Text):
                tag = None if isinstance(mark, Rule) else mark.tag
                with self._structure.marked(self._canvas._code, tag):
                    self._figure(mark, self._height - top - mark.down)
        written = [(self._height - top - mark.down, mark) for top, mark in placed if isinstance(mark, Text)]
        self._texts(sorted(written, key=lambda each: _reading_order(each[1])))

    def _texts(self, placed: Sequence[tuple[float, Text]]) -> None:
        """Draw words in reading order, those of one element between the same marks."""
        writer = self._canvas.beginText()
        now: tuple[str, float, float] | None = None
        for tag, together in itertools.groupby(placed, key=lambda each: each[1].tag):
            with self._structure.marked(writer._code, tag):
                for y, mark in together:
                    if now != (mark.face, mark.size, mark.shade):
                        writer.setFont(mark.face, mark.size)
                        writer.setFillGray(mark.shade)
                        now = (mark.face, mark.size, mark.shade)
                    writer.setTextOrigin(SIDE + mark.x, y)
                    writer.textOut(mark.text)
        self._canvas.drawText(writer)

    def _figure(self, mark: Rule | Square | Picture, y: float) -> None:
        match mark:
            case Rule():
                self._canvas.setLineWidth(RULE_WEIGHT)
                self._canvas.setStrokeGray(mark.shade)
                self._canvas.line(SIDE + mark.x, y, SIDE + mark.end, y)
            case Square():
                self._square(mark, y)
            case Picture():
                self._picture(mark, y)

    def _square(self, mark: Square, y: float) -> None:
        """Draw a QR code, each run of dark modules in a row as one rectangle."""
        code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
        code.addData(mark.payload)
        code.version = code.calculate_version()
        code.makeImpl(False, CHEQUERED)
        module = mark.side / code.getModuleCount()
        path = self._canvas.beginPath()
        for row, modules in enumerate(code.modules):
            start = None
            for column, dark in enumerate([*modules, False]):
                if dark and start is None:
                    start = column
                elif not dark and start is not None:
                    bottom = y - (row + 1) * module
                    path.rect(SIDE + mark.x + start * module, bottom, (column - start) * module, module)
                    start = None
        self._canvas.setFillGray(0)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def _picture(self, mark: Picture, y: float) -> None:
        image = plain_image(mark.image)
        scale = min(mark.width / image.width, mark.height / image.height)
        width, height = image.width * scale, image.height * scale
        self._canvas.drawImage(ImageReader(image), SIDE + mark.right - width, y - height, width, height)

    def _watermark(self, word: str) -> None:
        canvas = self._canvas
        width = fonts.faces()[fonts.BOLD].stringWidth(word, 1)
        size = min(WATERMARK_LENGTH / width, PAGE_HEIGHT / 5)
        canvas.saveState()
        canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        canvas.rotate(WATERMARK_TURN)
        canvas.setFillGray(WATERMARK_SHADE)
        canvas.setFont(fonts.BOLD, size)
        canvas.drawCentredString(0, -size / 3, word)
        canvas.restoreState()


def _stacked(down: float, strips: Sequence[Strip]) -> Iterator[tuple[float, Mark]]:
    for strip in strips:
        yield from ((down, mark) for mark in strip.marks)
        down += strip.height


def _reading_order(mark: Text) -> float:
    return mark.tag.key if mark.tag is not None else float("inf")


def plain_image(data: bytes) -> Image.Image:
    """Return the picture alone, as RGB on white: no metadata, no profile, no alpha.

    Raises ImageError.
    """
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > PIXEL_LIMIT:
                raise ImageError("too_large")
            layer = image.convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise ImageError("unreadable") from error
    plain = Image.new("RGB", layer.size, "white")
    plain.paste(layer, mask=layer.getchannel("A"))
    return plain
