"""A PDF on paper: rendered page by page at the printer's resolution, without a file of ours."""

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from casemgr.guard.foreign import Kind
from casemgr.guard.rendering import Rendering, render
from casemgr.progress import Progress
from ui.frame import Frame

DOTS_PER_INCH = 300


def print_pages(frame: Frame, owner: QObject, pdf: bytes, printer: QPrinter) -> None:
    """Print every page; the window goes on meanwhile."""
    width = int(printer.paperRect(QPrinter.Unit.Inch).width() * DOTS_PER_INCH)

    def work(progress: Progress) -> list[Rendering]:
        first = render(pdf, Kind.PDF, 0, width, progress=progress)
        return [
            first,
            *(render(pdf, Kind.PDF, page, width, progress=progress) for page in range(1, first.pages)),
        ]

    frame.session.aside(work, lambda pages: _paint(pages, printer), owner=owner)


def _paint(pages: list[Rendering], printer: QPrinter) -> None:
    painter = QPainter(printer)
    area = QRect(painter.viewport())
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        image = QImage(page.rgba, page.width, page.height, 4 * page.width, QImage.Format.Format_RGBA8888)
        painter.drawImage(area, image)
    painter.end()
