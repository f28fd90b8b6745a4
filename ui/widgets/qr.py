"""A QR code to be read from the screen by another office's camera."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from casemgr.qr.code import Modules, encode
from ui import theme

_QUIET: Final = 4
"""Light modules around a code, as its standard asks."""


class QrCode(QWidget):
    """Dark on paper in both themes, for cameras read nothing else well."""

    def __init__(self, content: bytes, name: str, side: int = 132, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules: Modules = encode(content)
        self._side = side
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("paper"))
        step = self._side / (len(self._modules) + 2 * _QUIET)
        ink = theme.colour("ink")
        for y, line in enumerate(self._modules):
            for x, dark in enumerate(line):
                if dark:
                    spot = QRectF((x + _QUIET) * step, (y + _QUIET) * step, step + 0.3, step + 0.3)
                    painter.fillRect(spot, ink)
