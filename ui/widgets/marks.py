"""The signature of the program: a small mark that tells how a fact is known, the fuller the stronger.

One painter draws it in lists, forms, the timeline, the margin of a letter and the page of conflicts.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from casemgr.records.fact import Source
from ui import theme
from ui.widgets.text import plain_tip

SIZE: Final = 12
_LINE: Final = 1.6

ORDER: Final = (
    Source.SEEN_ORIGINAL,
    Source.SEEN_COPY,
    Source.COUNSELLOR_OBSERVATION,
    Source.PUBLIC_RECORD,
    Source.CLIENT_STATEMENT,
    Source.THIRD_PARTY_STATEMENT,
    Source.INFERRED,
)
"""The sources as they are offered; their places are the digits that choose them."""


def source_words(source: Source | None) -> str:
    """Return how the window calls a source; None is a fact nobody has."""
    words = {
        Source.SEEN_ORIGINAL: QCoreApplication.translate("Sources", "Original seen"),
        Source.SEEN_COPY: QCoreApplication.translate("Sources", "Copy seen"),
        Source.COUNSELLOR_OBSERVATION: QCoreApplication.translate("Sources", "We observed"),
        Source.PUBLIC_RECORD: QCoreApplication.translate("Sources", "Public register"),
        Source.CLIENT_STATEMENT: QCoreApplication.translate("Sources", "He states"),
        Source.THIRD_PARTY_STATEMENT: QCoreApplication.translate("Sources", "Someone else states"),
        Source.INFERRED: QCoreApplication.translate("Sources", "Inferred, never printed"),
        None: QCoreApplication.translate("Sources", "Nothing yet"),
    }
    return words[source]


def paint_mark(painter: QPainter, area: QRectF, source: Source | None, colour: QColor) -> None:
    """Draw the mark of a source into the middle of an area, as large as its shorter side allows."""
    side = min(area.width(), area.height())
    square = QRectF(0, 0, side - _LINE, side - _LINE)
    square.moveCenter(area.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, _LINE * side / SIZE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _SHAPES[source](painter, square, colour)
    painter.restore()


def _disc(painter: QPainter, square: QRectF, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawEllipse(square)


def _block(painter: QPainter, square: QRectF, colour: QColor) -> None:
    painter.setBrush(colour)
    inset = square.width() * 0.06
    corner = square.width() * 0.14
    painter.drawRoundedRect(square.adjusted(inset, inset, -inset, -inset), corner, corner)


def _half(painter: QPainter, square: QRectF, colour: QColor) -> None:
    painter.drawEllipse(square)
    half = QPainterPath(square.center())
    half.arcTo(square, 90, 180)
    painter.fillPath(half, colour)


def _eye(painter: QPainter, square: QRectF, colour: QColor) -> None:
    painter.drawEllipse(square)
    inset = square.width() * 0.32
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset))


def _ring(painter: QPainter, square: QRectF, _colour: QColor) -> None:
    painter.drawEllipse(square)


def _links(painter: QPainter, square: QRectF, _colour: QColor) -> None:
    radius = square.width() * 0.31
    for side in (-1, 1):
        painter.drawEllipse(square.center() + QPointF(side * radius * 0.62, 0), radius, radius)


def _dots(painter: QPainter, square: QRectF, _colour: QColor) -> None:
    pen = painter.pen()
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.8, 1.55])
    painter.setPen(pen)
    painter.drawEllipse(square)


def _dash(painter: QPainter, square: QRectF, _colour: QColor) -> None:
    reach = QPointF(square.width() * 0.34, 0)
    painter.drawLine(square.center() - reach, square.center() + reach)


_SHAPES: Final[dict[Source | None, Callable[[QPainter, QRectF, QColor], None]]] = {
    Source.SEEN_ORIGINAL: _disc,
    Source.SEEN_COPY: _half,
    Source.COUNSELLOR_OBSERVATION: _eye,
    Source.PUBLIC_RECORD: _block,
    Source.CLIENT_STATEMENT: _ring,
    Source.THIRD_PARTY_STATEMENT: _links,
    Source.INFERRED: _dots,
    None: _dash,
}


class Mark(QWidget):
    """The mark of one source, with its words in the tool tip and for screen readers."""

    def __init__(
        self,
        source: Source | None,
        tone: str = "muted",
        size: int = SIZE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._tone = tone
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_source(source)

    def source(self) -> Source | None:
        """Return the source whose mark this is."""
        return self._source

    def set_source(self, source: Source | None) -> None:
        """Show the mark of another source."""
        self._source = source
        self.setAccessibleName(source_words(source))
        self.setToolTip(plain_tip(source_words(source)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_mark(QPainter(self), QRectF(self.rect()), self._source, theme.colour(self._tone))
