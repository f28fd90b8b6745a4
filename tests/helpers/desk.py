"""A machine on which the program is started for the first time, with the cheapest key derivation."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casemgr.clock import FixedClock
from casemgr.crypto.kdf import FLOOR
from tests.helpers.window import PATIENCE_MS, TODAY_MS
from ui.app import Program
from ui.models.beginnings import Place
from ui.relock import Handover


class ReplacedError(Exception):
    """Here the process would be replaced by a new one, which is told this."""

    def __init__(self, handover: Handover) -> None:
        super().__init__("the process is replaced")
        self.handover = handover


class Desk:
    """A machine on which no vault stands yet."""

    def __init__(self, folder: Path, qtbot: QtBot, app: QApplication) -> None:
        self.folder, self._qtbot, self._app = folder, qtbot, app
        self.program = self.start()

    def start(self, handover: Handover | None = None) -> Program:
        """Start the program, also after a lock that handed over to it."""
        program = Program(
            self._app,
            self.folder / "vault",
            FixedClock(TODAY_MS),
            self.folder / "settings",
            handover=handover,
            become=_replace,
        )
        program._place = lambda: Place(  # type: ignore[method-assign]
            program._vault, FixedClock(TODAY_MS), self.folder / "settings", FLOOR
        )
        program.show_entrance()
        program.window.show()
        self.program = program
        return program

    @property
    def page(self) -> Any:
        """The page that is shown."""
        return self.program.window.centralWidget()

    def reach(self, number: int) -> None:
        """Wait until a step of the first start is shown."""
        self.wait_for(lambda: self.page._shown[-1][0] == number)

    def wait_for(self, that: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(that, timeout=PATIENCE_MS)

    def wait_for_vault(self) -> None:
        """Wait until the vault is open."""
        self.wait_for(lambda: self.program.sitting is not None)

    def leave(self) -> None:
        """Close the vault and the window."""
        if self.program.sitting is not None:
            self.program.sitting.close()
        self._put_away()

    def follow(self, handover: Handover) -> None:
        """Start the program that comes after one that has locked."""
        self._put_away()
        self.start(handover)

    def _put_away(self) -> None:
        self.program.translations.speak("en")  # the application outlives its program here
        self.program.window.close()
        self.program.window.deleteLater()
        self.program.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _replace(handover: Handover) -> NoReturn:
    raise ReplacedError(handover)
