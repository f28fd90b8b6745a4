"""A field to search in, with the key that leads to it."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.key_hint import KeyHint

PAUSE_MS: Final = 150
"""How long the keys must rest before `searched` tells."""
_ICON_ROOM: Final = 26


class SearchField(QLineEdit):
    """Tells what to search for when typing pauses; Enter at once. Esc empties it; Down leaves it."""

    searched = Signal(str)
    list_wanted = Signal()
    """The arrow down was pressed: the keyboard should go to what was found."""

    def __init__(
        self, hint: str, name: str, key: str = "/", parent: QWidget | None = None, pause_ms: int = PAUSE_MS
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self._icon = IconLabel("search", parent=self)
        self._key = KeyHint(key, parent=self)
        self._key.setVisible(bool(key))
        room = self._key.sizeHint().width() if key else 0
        self.setTextMargins(_ICON_ROOM, 0, room, 0)
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._tell)
        self.textEdited.connect(self._tell if not pause_ms else self._pause.start)
        self.returnPressed.connect(self._tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        elif event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._key.adjustSize()
        self._icon.move(theme.SPACE["m"], (self.height() - self._icon.sizeHint().height()) // 2)
        self._key.move(self.width() - self._key.width() - 8, (self.height() - self._key.height()) // 2)

    def _tell(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text())
