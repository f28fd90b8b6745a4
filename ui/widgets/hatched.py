"""A value that is withheld: a hatched bar with the reason, never the text, never its length."""

from typing import Final

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.text import literal

_HATCH: Final = 9
_HEIGHT: Final = 20
_GAP: Final = 5
_STEP: Final = 5


class HatchedValue(QWidget):
    """As wide as its reason needs, whatever it stands for."""

    def __init__(self, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = literal(reason)
        self.setFont(theme.font("caption"))
        self.setAccessibleName(reason)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def reason(self) -> str:
        """Return the words that stand in place of the value."""
        return self._reason

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self._reason)
        return QSize(words + 2 * (_HATCH + _GAP), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(area, theme.RADIUS["chip"], theme.RADIUS["chip"])
        painter.save()
        painter.setClipPath(outline)
        painter.setPen(QPen(theme.colour("edge"), 2))
        for left in (area.left(), area.right() - _HATCH):
            self._hatch(painter, QRectF(left, area.top(), _HATCH, area.height()))
        painter.restore()
        painter.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine))
        painter.drawPath(outline)
        painter.setPen(theme.colour("muted"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._reason)

    def _hatch(self, painter: QPainter, area: QRectF) -> None:
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        rise = area.height()
        at = area.left() - rise
        while at < area.right():
            painter.drawLine(QLineF(at, area.bottom(), at + rise, area.top()))
            at += _STEP
        painter.restore()
