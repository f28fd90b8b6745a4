"""Ctrl+Shift+L: the program is gone, at once, whatever it was doing.

Nothing is asked, saved or waited for. What was acknowledged before is on the disk; what was under way
is rolled back by the database when it is opened next. The keys are overwritten first, and the rest of
the memory goes back to the system.
"""

import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from typing import NoReturn

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

# The place of L on the keyboard, for layouts in which that key writes another letter: a scan code on
# Windows, KEY_L of linux/input-event-codes.h as X11 and Wayland count it, kVK_ANSI_L on macOS.
_L_PLACE = {"win32": 0x26, "darwin": 0x25}.get(sys.platform, 38 + 8)

_ALONE = 0.2
"""Seconds for which no other thread of Python takes its turn; wiping takes a few microseconds."""


def panic(*steps: Callable[[], object], wipe: Callable[[], object]) -> NoReturn:
    """End this process after the steps in their order and `wipe`; one that fails keeps none from running.

    No step may wait for another thread, which may hold what it waits for. Between `wipe` and the end no
    other thread gets a turn, so none can write with a key that is not there any more.
    """
    with ExitStack() as last_of_all:
        last_of_all.callback(os._exit, 0)
        last_of_all.callback(wipe)
        last_of_all.callback(sys.setswitchinterval, _ALONE)
        for step in reversed(steps):
            last_of_all.callback(step)
    raise AssertionError("os._exit returned")


class PanicKey(QObject):
    """Hears the chord wherever the keyboard is: in fields, sheets, menus and foreign layouts."""

    def __init__(self, then: Callable[[], object], parent: QObject | None = None) -> None:
        """Call `then` on the chord, once this is installed as an event filter of the application."""
        super().__init__(parent)
        self._then = then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - it is heard everywhere
        """Hear the chord; everything else passes."""
        # Every event of the program comes through here, so what tells the most of them apart stands first.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_chord(event):
            self._then()
            return True
        return False


def _is_chord(event: QKeyEvent) -> bool:
    place = event.nativeVirtualKey() if sys.platform == "darwin" else event.nativeScanCode()
    return event.modifiers() == _CHORD and (event.key() == Qt.Key.Key_L or place == _L_PLACE)
