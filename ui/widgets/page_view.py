"""Pages of a document as pictures: one at a time, fitted to the width or larger."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea

from ui.widgets import buttons
from ui.widgets.layout import column, panel, row
from ui.widgets.text import Label

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_FITTING = 620
_EDGE = 48


class PageView(QFrame):
    """Shows a page as it is asked for; what gives the pictures is told which page, how wide in pixels."""

    page_wanted = Signal(int, int)
    """The page, counted from 0, and the width in pixels of the screen it will be shown at."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("part", "well")
        self.setAccessibleName(name)
        self._page, self._pages, self._zoom = 0, 1, 1.0
        self._ratio = 1.0
        back = buttons.icon_button("chevron-left", self.tr("Page before"))
        on = buttons.icon_button("chevron-right", self.tr("Next page"))
        smaller = buttons.icon_button("zoom-out", self.tr("Smaller"))
        larger = buttons.icon_button("zoom-in", self.tr("Larger"))
        self._said = Label("", tone="muted")
        self._size = Label("", tone="muted")
        back.clicked.connect(lambda: self._turn(-1))
        on.clicked.connect(lambda: self._turn(1))
        smaller.clicked.connect(lambda: self._scale(-1))
        larger.clicked.connect(lambda: self._scale(1))
        bar = row(back, self._said, on, None, smaller, self._size, larger, margins=(16, 6, 16, 6))
        self._paper = QLabel()
        self._paper.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._paper.setProperty("part", "paper")
        holder = panel("well", column(row(None, self._paper, None), None, margins=(24, 4, 24, 24)))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(holder)
        self._area.setAccessibleName(name)
        self.setLayout(column(bar, self._area, spacing="none"))
        self._say()

    def ask(self) -> None:
        """Ask for the page anew, as after what it is made of has changed."""
        ratio = self.devicePixelRatioF()
        self.page_wanted.emit(self._page, int(self._width() * ratio))

    def turn_to(self, page: int | None) -> None:
        """Ask for a page, counted from 0, or for the one that is shown now."""
        self._page = self._page if page is None else page
        self.ask()

    def show_page(self, width: int, height: int, rgba: bytes, pages: int) -> None:
        """Show a page that was asked for: RGBA, four bytes a pixel."""
        picture = QImage(rgba, width, height, 4 * width, QImage.Format.Format_RGBA8888)
        pixels = QPixmap.fromImage(picture)
        pixels.setDevicePixelRatio(self.devicePixelRatioF())
        self._paper.setPixmap(pixels)
        self._pages = max(1, pages)
        self._page = min(self._page, self._pages - 1)
        self._say()

    def clear(self) -> None:
        """Show nothing."""
        self._paper.clear()
        self._page, self._pages = 0, 1
        self._say()

    def sizeHint(self) -> QSize:
        return QSize(_FITTING, 600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible() and not self._paper.pixmap().isNull():
            self.ask()

    def _width(self) -> float:
        return min(self._area.viewport().width() - 2 * _EDGE, _FITTING) * self._zoom

    def _turn(self, by: int) -> None:
        page = min(max(self._page + by, 0), self._pages - 1)
        if page != self._page:
            self._page = page
            self.ask()

    def _scale(self, by: int) -> None:
        place = min(max(ZOOMS.index(self._zoom) + by, 0), len(ZOOMS) - 1)
        self._zoom = ZOOMS[place]
        self.ask()

    def _say(self) -> None:
        self._said.setText(self.tr("Page {page} of {pages}").format(page=self._page + 1, pages=self._pages))
        self._size.setText(f"{round(self._zoom * 100)} %")
