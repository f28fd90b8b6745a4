"""Which key was pressed, whatever the layout types with it.

The Lithuanian digit row types letters and the Cyrillic ones have no W, so a digit and a letter are
told by where the key lies, too. macOS gives no such place; there the letter typed decides.
"""

import sys
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

NONE: Final = -1
_FIRST_DIGIT: Final = 2 if sys.platform == "win32" else 10
"""The place of the key 1; those of 2 to 9 and 0 follow it (Windows scan codes, X11 key codes)."""
_W: Final = 17 if sys.platform == "win32" else 25


def digit(event: QKeyEvent) -> int:
    """Return the digit of a key of the digit row, or `NONE`."""
    typed = event.key() - Qt.Key.Key_0
    if 0 <= typed <= 9:
        return typed
    place = event.nativeScanCode() - _FIRST_DIGIT
    return (place + 1) % 10 if event.nativeScanCode() and 0 <= place <= 9 else NONE


def is_w(event: QKeyEvent) -> bool:
    """Tell whether it is the key of the letter W."""
    return event.key() == Qt.Key.Key_W or event.nativeScanCode() == _W
