"""The real window over a real vault of the practice story, opened by its key so that no Argon2id runs."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casemgr.casework.cases import find_case
from casemgr.casework.preferences import Preferences
from casemgr.clock import FixedClock
from casemgr.crypto.secret import Secret
from casemgr.ids import RecordId, random_id
from casemgr.practice.keeping import keep_case, keep_directory
from casemgr.practice.story import OfficeStory, read_story
from casemgr.store.store import Store
from casemgr.vault.vault import Vault
from ui.app import Program
from ui.main_window import MainWindow
from ui.navigation import Place
from ui.opening import Opened
from ui.pages.page import Page
from ui.words import load_words

T = TypeVar("T")

MASTER = bytes(range(32))
TODAY_MS = 1_795_341_600_000
"""22 November 2026, 10:00 UTC: a Sunday some days after the story."""

PATIENCE_MS = 15_000


@dataclass
class Seat:
    """A counsellor's seat: one office's vault and, once it is opened, the window before it."""

    folder: Path
    qtbot: QtBot
    app: QApplication
    language: str = "en"
    clock: FixedClock = field(default_factory=lambda: FixedClock(TODAY_MS))
    became: list[Any] = field(default_factory=list)
    program: Program | None = None

    @property
    def settings(self) -> Path:
        """The settings file of this seat."""
        return self.folder / "config" / "settings"

    def found(self, vault: Path) -> None:
        """Take a copy of a vault that `furnish` made."""
        shutil.copytree(vault, self.folder)

    def open(self) -> MainWindow:
        """Open the vault in the window and wait for the first page."""
        self.program = Program(
            self.app, self.folder / "vault", self.clock, self.settings, become=self._become
        )
        self.program.translations.speak(self.language)
        self.program.window.resize(1366, 768)
        self.program.window.show()
        preferences = Preferences(counsellor="Asta Pavyzdytė")
        vault = self.program.worker.now(self._open)
        self.program.opened(Opened(vault, preferences, load_words(self.language)))
        self.program.window.activateWindow()
        self.qtbot.waitUntil(self.program.window.isActiveWindow, timeout=PATIENCE_MS)
        self.settle()
        return self.frame

    @property
    def frame(self) -> MainWindow:
        """The frame of the open window."""
        assert self.program is not None
        assert self.program.sitting is not None
        return self.program.sitting.frame

    @property
    def page(self) -> Any:
        """The page that is shown."""
        page: Page | None = self.frame.page
        assert page is not None
        return page

    @property
    def sheet(self) -> Any:
        """The topmost sheet."""
        return self.frame.sheets[-1]

    def go(self, room: str, case: str | None = None, tab: str | None = None) -> Any:
        """Go to a place, of a case by its reference, and return the page once it has read."""
        record = self.case(case) if case else None
        self.frame.go(Place(room, record, tab))
        self.settle()
        return self.page

    def case(self, reference: str) -> RecordId:
        """Return the id of a case."""
        return self.ask(lambda store: find_case(store, reference).record.id)

    def ask(self, question: Callable[[Store], T]) -> T:
        """Return what the vault says, asked on its own thread."""
        return self.frame.session.now(lambda vault: question(vault.store))

    def settle(self) -> None:
        """Wait until nothing that was asked is unanswered."""
        session = self.frame.session
        busy = True
        while busy:
            self.qtbot.waitUntil(lambda: not session.is_busy, timeout=PATIENCE_MS)
            QApplication.processEvents()
            busy = session.is_busy

    def type(self, widget: QWidget, text: str) -> None:
        """Type a text into a widget, key by key."""
        widget.setFocus()
        QTest.keyClicks(widget, text)

    def say(self, text: str) -> None:
        """Write a text of any script where the keyboard is, as an input method does."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(QApplication.focusWidget() or self.frame, event)

    def sit(self) -> None:
        """Turn to this seat, where several stand."""
        window = self.frame.window()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)

    def press(self, keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        focus = QApplication.focusWidget() or self.frame
        QTest.keyClick(focus, keys, modifiers)
        self.settle()

    def close(self) -> bool:
        """Lock the vault without replacing the process; return whether every draft was kept."""
        program, self.program = self.program, None
        if program is None or program.sitting is None:
            return True
        kept = program.sitting.close()
        for translator in program.translations._installed:
            self.app.removeTranslator(translator)
        program.window.close()
        for each in (program.window, program):
            each.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return kept

    def _become(self, handover: Any) -> Any:
        self.became.append(handover)

    def _open(self) -> Vault:
        return _opened(Vault.open_with_key, self.folder, self.clock)


def furnish(folder: Path, office: str, cases: int | None) -> None:
    """Make the vault of an office of the story in a folder, with its first cases or all."""
    story: OfficeStory = getattr(read_story(), office)
    (folder / "config").mkdir(parents=True)
    with _opened(Vault.create_with_key, folder, FixedClock(TODAY_MS)) as vault:
        names = keep_directory(vault.store, story.directory, {"tbilisi": random_id(), "vilnius": random_id()})
        for told in story.cases[:cases]:
            names |= keep_case(vault, told, names)


def _opened(way: Callable[..., Vault], folder: Path, clock: FixedClock) -> Vault:
    return way(folder / "vault", Secret(MASTER), clock=clock, settings=folder / "config" / "settings")
