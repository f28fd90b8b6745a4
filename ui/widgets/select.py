"""A choice of few: a button with the chosen words, and a list that drops from it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from ui import icons
from ui.widgets.text import literal


class Select(QComboBox):
    """Offers words under keys; tells of a choice by a person alone. The wheel of a mouse changes nothing."""

    changed = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], name: str, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        for each, words in choices:
            self.addItem(literal(words), each)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.choose(key or (choices[0][0] if choices else ""))
        self.activated.connect(lambda _: self.changed.emit(self.chosen()))

    def chosen(self) -> str:
        """Return the key of the choice."""
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Show a choice, without telling; a key that is not offered changes nothing."""
        place = self.findData(key)
        if place >= 0:
            self.setCurrentIndex(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        square = QRectF(self.width() - 26, (self.height() - 16) / 2, 16, 16)
        icons.draw(QPainter(self), "chevron-down", "muted" if self.isEnabled() else "faint", square)
