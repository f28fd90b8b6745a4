"""The real window over a filled vault, on a screen that nobody sees, and what its event loop waits for."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from casemgr.clock import SystemClock
from tests.benchmarks.population import PASSPHRASE, Place
from ui import opening, theme
from ui.app import Program
from ui.main_window import MainWindow

PATIENCE = 600
_NEVER = 24 * 60
"""Minutes until the vault locks itself: nobody touches a key here."""
_QUIET_MS = 150
"""Milliseconds in which nothing may be asked any more."""


class Desk:
    """The program with its vault open."""

    def __init__(self, program: Program) -> None:
        self.program = program

    @property
    def frame(self) -> MainWindow:
        """The frame of the open window."""
        assert self.program.sitting is not None
        return self.program.sitting.frame

    @property
    def page(self) -> Any:
        """The page that is shown."""
        return self.frame.page

    def settle(self) -> None:
        """Wait until all that was asked is answered and painted."""
        calm = QTimer(interval=_QUIET_MS, singleShot=True)
        calm.start()
        while calm.isActive():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if self.frame.session.is_busy:
                calm.start()

    def until(self, true: Callable[[], object]) -> None:
        """Let the window work until something is so."""
        begun = time.monotonic()
        while not true():
            assert time.monotonic() - begun < PATIENCE, "the window does not get there"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


class Heart(QObject):
    """Beats each millisecond that the event loop runs; `longest` is the longest time between, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> float:
        """Stop, and return the longest gap."""
        self._beat()
        self._timer.stop()
        return self.longest

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


@contextmanager
def desk(place: Place) -> Iterator[Desk]:
    """Lend the window with the vault of a place open and its first page at rest."""
    app = QApplication.instance() or QApplication(theme.arguments("casemgr"))
    assert isinstance(app, QApplication)
    clock = SystemClock()
    program = Program(app, place.vault, clock, place.settings)
    program.window.show()

    def unlocked() -> opening.Opened:
        way = lambda: opening.unlock(place.vault, PASSPHRASE, None, clock, place.settings)  # noqa: E731
        opened = opening.opened(way, "en")
        return replace(opened, preferences=replace(opened.preferences, idle_minutes=_NEVER))

    program.opened(program.worker.now(unlocked))
    lent = Desk(program)
    lent.settle()
    try:
        yield lent
    finally:
        assert program.sitting is not None
        program.sitting.close()
        program.window.close()
        for each in (program.window, program):
            each.deleteLater()
        QApplication.processEvents()
