"""How great a risk is: four bars that rise, in the colour of text; only the highest risk is red."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.text import plain_tip

CRITICAL: Final = 4
"""The highest level; 0 is a risk nobody has judged."""
WIDTH, HEIGHT = 15, 12
_BAR, _STEP = 3, 4


def paint_risk(painter: QPainter, area: QRectF, level: int) -> None:
    """Draw the bars of a level, 0 to 4, into the middle of an area."""
    left, bottom = area.center().x() - WIDTH / 2, area.center().y() + HEIGHT / 2
    on = theme.colour("danger" if level >= CRITICAL else "text")
    off = theme.colour("line")
    for number in range(CRITICAL):
        height = HEIGHT * (number + 1.2) / (CRITICAL + 0.2)
        bar = QRectF(left + number * _STEP, bottom - height, _BAR, height)
        painter.fillRect(bar, on if number < level else off)


class RiskBars(QWidget):
    """The bars of one level, with its word in the tool tip and for screen readers."""

    def __init__(self, level: int, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_level(level, words)

    def set_level(self, level: int, words: str) -> None:
        """Show another level, 0 to 4, and what it is called."""
        self._level = level
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_risk(QPainter(self), QRectF(self.rect()), self._level)
