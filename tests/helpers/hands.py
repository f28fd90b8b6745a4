"""A person at the keyboard, and nothing else: keys go where the window system would send them.

What stands on the screen may be read; nothing is called, set or focused but by a key.
"""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.keyboard import type_in

PATIENCE_MS = 15_000
_LOOKING_MS = 5
_MOST_STOPS = 60


def told(widget: QWidget | None) -> str:
    """Return what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget) if widget else None
    return str(interface.text(QAccessible.Text.Name)) if interface else ""


class Hands:
    """Two hands on a keyboard. `settle` waits until the program has answered what a key asked."""

    def __init__(self, qtbot: QtBot, settle: Callable[[], object]) -> None:
        self._qtbot = qtbot
        self.settle = settle

    @property
    def at(self) -> str:
        """What has the keyboard, as a screen reader says it."""
        return told(QApplication.focusWidget())

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each written as a menu writes it: "Ctrl+K"."""
        for each in keys:
            _press(each)
            self.settle()

    def type(self, text: str) -> None:
        """Type a text in any script where the keyboard is."""
        here = QApplication.focusWidget()
        assert here is not None, "nothing has the keyboard"
        type_in(here, text)
        self.settle()

    def tab_to(self, name: str) -> None:
        """Press Tab until what is called so, or begins so, has the keyboard."""
        passed = [self.at]
        while not self.at.startswith(name):
            assert len(passed) <= _MOST_STOPS, f"{name!r} is not among {passed}"
            _press("Tab")
            passed.append(self.at)
        self.settle()

    def go_to(self, name: str, key: str = "Space") -> None:
        """Tab to something and press it."""
        self.tab_to(name)
        self.press(key)

    def answer(self, key: str, path: str) -> None:
        """Press a key that opens the dialog for files, type a path there and press Enter.

        A window manager would then turn to the window before; without a display there is none.
        """
        window = QApplication.activeWindow()
        assert window is not None
        timer = QTimer(interval=_LOOKING_MS)
        timer.timeout.connect(lambda: self._answer(timer, path))
        timer.start()
        self.press(key)
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
        self.settle()

    def _answer(self, timer: QTimer, path: str) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog) and dialog.isAncestorOf(QApplication.focusWidget() or dialog):
            timer.stop()
            _press("Ctrl+A")
            type_in(QApplication.focusWidget() or dialog, path)
            _press("Return")


def _press(key: str) -> None:
    window = QGuiApplication.focusWindow()
    assert window is not None, "no window has the keyboard"
    QTest.keySequence(window, QKeySequence(key))
