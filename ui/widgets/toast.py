"""What was just done, for ten seconds at the bottom left, with the way back. Never a client's name."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui import theme
from ui.widgets import buttons
from ui.widgets.icon_label import IconLabel
from ui.widgets.key_hint import KeyHint
from ui.widgets.layout import row
from ui.widgets.text import Label

LASTS_MS: Final = 10_000

_FOOT: Final = 56
"""Pixels that the foot of a page takes, with the buttons that end it."""


class Toasts(QFrame):
    """One toast at a time: a later one takes its place. Under the pointer it stays."""

    def __init__(self, parent: QWidget, lasts_ms: int = LASTS_MS) -> None:
        super().__init__(parent)
        self.setProperty("part", "toast")
        self._undo: Callable[[], object] | None = None
        self._mark = IconLabel("check", "settled")
        self._words = Label()
        self._back = buttons.link(self.tr("Undo"))
        self._back.clicked.connect(self._take_back)
        self._keys = KeyHint("Ctrl+Z")
        self.setLayout(row(self._mark, self._words, self._back, self._keys, margins=(14, 6, 12, 6)))
        self.setMinimumHeight(theme.SIZE["tall"])
        self._clock = QTimer(self, singleShot=True, interval=lasts_ms)
        self._clock.timeout.connect(self.hide)
        self._corner = QPoint()
        self.hide()

    def tell(self, text: str, undo: Callable[[], object] | None = None, icon: str = "check") -> None:
        """Say what was done; with `undo` it can be taken back from here."""
        self._undo = undo
        self._mark.set_icon(icon, "settled" if icon == "check" else "muted")
        self._words.setText(text)
        self._back.setVisible(undo is not None)
        self._keys.setVisible(undo is not None)
        self._settle()
        self.show()
        self.raise_()
        self._clock.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def text(self) -> str:
        """Return what was said last."""
        return self._words.text()

    def place(self, area: QRect) -> None:
        """Stand in the bottom left corner of this area of the parent, above what a page offers there."""
        self._corner = QPoint(area.left() + theme.SPACE["xl"], area.bottom() - _FOOT - theme.SPACE["m"])
        self._settle()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.isVisible():
            self._clock.start()

    def _settle(self) -> None:
        self.adjustSize()
        self.move(self._corner.x(), self._corner.y() - self.height())

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()
