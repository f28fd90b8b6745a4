"""The program put together: what opens when, and what is handed to whom.

Before the first paint nothing is imported but Qt's widgets and the page that unlocks; the rest follows on
a thread while somebody types the passphrase.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from casemgr import guard, places, settings
from casemgr.clock import Clock, SystemClock
from ui import languages, theme
from ui.entrance.unlock import UnlockPage
from ui.jobs import Worker
from ui.messages import Messages

if TYPE_CHECKING:
    from ui.opening import Opened

NEUTRAL_TITLE = "Casemgr"
SMALLEST = (880, 480)

LATER = ("ui.opening", "ui.main_window", "ui.rooms")
"""What is imported while the passphrase is typed."""


class Program(QObject):
    """One run of the program, from the unlock page to the lock."""

    def __init__(
        self, app: QApplication, vault: Path, clock: Clock, settings_file: Path, *, was_locked: bool = False
    ) -> None:
        super().__init__(app)
        self._app = app
        self._vault = vault
        self._clock = clock
        self._settings = settings_file
        self._was_locked = was_locked
        self.worker = Worker("vault")
        self.translations = languages.Translations(app)
        self.translations.speak(languages.chosen(settings.load(settings_file).language))
        theme.apply(app, app.styleHints().colorScheme() is Qt.ColorScheme.Dark)
        self.window = QMainWindow()
        self.window.setWindowTitle(NEUTRAL_TITLE)
        self.window.setMinimumSize(*SMALLEST)
        self.window.resize(1366, 768)
        self.show_unlock()

    def show_unlock(self) -> None:
        """Show the page that asks for the passphrase."""
        page = UnlockPage(self.translations.language, self._was_locked)
        page.unlock_wanted.connect(partial(self._unlock, page))
        page.language_wanted.connect(partial(self._choose_language, page))
        page.close_wanted.connect(self.window.close)
        self.window.setCentralWidget(page)

    def begin_importing(self) -> None:
        """Import what comes after unlocking, in the time that typing takes."""
        Thread(target=lambda: [import_module(name) for name in LATER], name="imports", daemon=True).start()

    def _choose_language(self, page: QWidget) -> None:
        menu = QMenu(page)
        for code, name in languages.LANGUAGES.items():
            menu.addAction(name, partial(self.speak, code))
        menu.popup(page.mapToGlobal(page.rect().topRight()))

    def speak(self, language: str) -> None:
        """Switch the language, here and for the next start."""
        self.translations.speak(language)
        settings.update(self._settings, lambda kept: replace(kept, language=language))
        self.show_unlock()

    def _unlock(self, page: UnlockPage, passphrase: str, key_file: Path | None) -> None:
        from ui import opening

        page.wait()
        way = partial(opening.unlock, self._vault, passphrase, key_file, self._clock, self._settings)
        language = self.translations.language
        job = self.worker.begin(lambda _: opening.opened(way, language))
        job.succeeded.connect(self.opened)
        job.failed.connect(lambda error: page.explain(Messages(language).sentence(error)))

    def opened(self, opened: "Opened") -> None:
        """Show the frame around an open vault; tests and the wizard come in here too."""
        from ui.main_window import MainWindow
        from ui.rooms import OPENERS, ROOMS_OF
        from ui.session import Session

        session = Session(self.worker, opened.vault, self)
        frame = MainWindow(session, opened.words, self._clock, opened.preferences, ROOMS_OF, OPENERS)
        self.window.setCentralWidget(frame)
        frame.begin()


def default_vault() -> Path:
    """Return where the wizard offers to make a vault."""
    return places.data_folder() / "vault"


def main(arguments: Sequence[str]) -> int:
    """Run the program and return its exit code; the one argument is the folder of a vault."""
    guard.harden()
    app = QApplication([arguments[0]])
    app.setApplicationName(NEUTRAL_TITLE)
    vault = Path(arguments[1]) if len(arguments) > 1 else default_vault()
    program = Program(app, vault, SystemClock(), places.settings_file())
    program.window.show()
    QTimer.singleShot(0, program.begin_importing)
    return app.exec()
