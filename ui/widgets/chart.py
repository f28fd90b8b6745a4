"""Bars for a report: one for each kind, with its number, or with the word that stands for too few."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.text import literal

_ROW: Final = 30
_BAR: Final = 14
_GAP: Final = 12
_MOST_NAMES: Final = 0.4


@dataclass(frozen=True, slots=True)
class Bar:
    """A kind and how many there are; None is a number too small to be told, which `words` says."""

    name: str
    count: int | None
    words: str = ""

    def said(self) -> str:
        """Return what stands beside the bar."""
        return self.words or ("" if self.count is None else str(self.count))


class BarChart(QWidget):
    """Bars that lie, in the colour of text: a report has no colour of its own.

    What is too small to be told has no bar at all, so that nothing can be measured from it.
    """

    def __init__(self, name: str, bars: Sequence[Bar] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_bars(bars)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = tuple(bars)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription("; ".join(f"{bar.name}: {bar.said()}" for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, _ROW * max(1, len(self._bars)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(theme.font("body"))
        widest = max((metrics.horizontalAdvance(literal(bar.name)) for bar in self._bars), default=0)
        names = min(widest, int(self.width() * _MOST_NAMES))
        numbers = max((metrics.horizontalAdvance(bar.said()) for bar in self._bars), default=0)
        room = self.width() - names - numbers - 2 * _GAP
        most = max((bar.count or 0 for bar in self._bars), default=0)
        for number, bar in enumerate(self._bars):
            length = room * (bar.count or 0) / most if most else 0.0
            self._paint_bar(painter, bar, QRectF(0, number * _ROW, names, _ROW), length)

    def _paint_bar(self, painter: QPainter, bar: Bar, name: QRectF, length: float) -> None:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(literal(bar.name), Qt.TextElideMode.ElideRight, int(name.width()) + 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour("muted"))
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | middle, shown)
        left = name.right() + _GAP
        if bar.count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("muted"))
            painter.drawRoundedRect(QRectF(left, name.center().y() - _BAR / 2, length, _BAR), 2, 2)
            left += length + _GAP / 2
        painter.setPen(theme.colour("faint" if bar.count is None else "text"))
        words = QRectF(left, name.top(), self.width() - left, name.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | middle, bar.said())
