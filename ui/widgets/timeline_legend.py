"""The key to the shapes of a timeline."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.timeline_shapes import Shape, paint_sample

_SAMPLE: Final = 26
_STEP: Final = 48
"""From the beginning of a sample to that of the next, without the words between."""


class Legend(QWidget):
    """What the shapes of a timeline mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = (
            (Shape.DAY, self.tr("day")),
            (Shape.PERIOD, self.tr("month, season, year")),
            (Shape.ABOUT, self.tr("about")),
            (Shape.BEFORE, self.tr("before")),
            (Shape.AFTER, self.tr("after")),
            (Shape.FROM_TO, self.tr("from, to")),
        )
        self.setFont(theme.font("caption"))
        self.setAccessibleName(", ".join(words for _, words in self._entries))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = sum(self.fontMetrics().horizontalAdvance(words) for _, words in self._entries)
        return QSize(words + len(self._entries) * _STEP, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 0.0
        for shape, words in self._entries:
            paint_sample(painter, shape, QRectF(x, 0, _SAMPLE, self.height()))
            painter.setPen(theme.colour("muted"))
            painter.drawText(
                QPointF(x + _SAMPLE + 5, self.height() / 2 + self.fontMetrics().ascent() / 2 - 1), words
            )
            x += _STEP + self.fontMetrics().horizontalAdvance(words)
