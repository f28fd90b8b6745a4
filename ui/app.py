"""The program put together: what opens when, and what is handed to whom.

Before the first paint nothing is imported but Qt's widgets and the page that unlocks; the rest follows on
a thread while somebody types the passphrase.
"""

import gc
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from casemgr import places, settings
from casemgr.clock import Clock
from ui import languages, relock, theme
from ui.entrance.unlock import UnlockPage
from ui.folders import forget_folders

if TYPE_CHECKING:
    from ui.jobs import Worker
    from ui.models.beginnings import Place
    from ui.opening import Opened
    from ui.sitting import Sitting

NEUTRAL_TITLE = "Casemgr"
SMALLEST = (880, 480)
USUAL = (1366, 768)
FRAME = (16, 64)
"""Pixels that a window manager may take around the window."""

LATER = ("ui.opening", "ui.sitting", "ui.rooms")
"""What is imported while the passphrase is typed."""


class Program(QObject):
    """One run of the program, from the unlock page to the lock."""

    def __init__(
        self,
        app: QApplication,
        vault: Path,
        clock: Clock,
        settings_file: Path,
        *,
        handover: relock.Handover | None = None,
        become: relock.Replacing | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._vault = vault
        self._clock = clock
        self._settings = settings_file
        self._handover = handover
        self._become = become
        self._key_file = Path(handover.key_file) if handover and handover.key_file else None
        self.sitting: Sitting | None = None
        forget_folders()
        self.translations = languages.Translations(app)
        self.translations.speak(languages.chosen(settings.load(settings_file).language))
        theme.apply(app, app.styleHints().colorScheme() is Qt.ColorScheme.Dark)
        self.window = QMainWindow()
        self.window.setWindowTitle(NEUTRAL_TITLE)
        self.window.setMinimumSize(*SMALLEST)
        self.window.resize(*USUAL)
        self.show_entrance()

    @cached_property
    def worker(self) -> "Worker":
        """The thread that vaults are opened on."""
        from ui.jobs import Worker

        return Worker("vault")

    def show_entrance(self) -> None:
        """Show the page that asks for the passphrase or, where no vault stands yet, the way to one."""
        if self._handover is not None or _is_vault(self._vault):
            self.show_unlock()
        else:
            self.show_first_start()

    def show_first_start(self) -> None:
        """Show the steps that lead to a vault."""
        from ui.entrance.first_start import FirstStart

        practice = places.data_folder() / "practice"
        page = FirstStart(self.worker, self._place(), practice, self.translations.language)
        page.language_wanted.connect(self.speak)
        page.other_wanted.connect(self._use_vault)
        page.opened.connect(self.opened)
        self.window.setCentralWidget(page)
        page.focus()

    def show_recovery(self) -> None:
        """Show the page that asks for the code on paper."""
        from ui.entrance.recover import RecoverPage

        page = RecoverPage(self.worker, self._place(), self.translations.language)
        page.left.connect(self.show_unlock)
        page.opened.connect(self.opened)
        self.window.setCentralWidget(page)
        page.focus()

    def show_unlock(self) -> None:
        """Show the page that asks for the passphrase."""
        page = UnlockPage(self.translations.language, self._handover)
        page.use_key_file(self._key_file)
        page.unlock_wanted.connect(partial(self._unlock, page))
        page.language_wanted.connect(partial(self._choose_language, page))
        page.key_file_wanted.connect(partial(self._choose_key_file, page))
        page.other_wanted.connect(partial(self._choose_vault, page))
        page.recovery_wanted.connect(self.show_recovery)
        page.close_wanted.connect(self.window.close)
        page.hold_back(self._seconds_to_wait())
        self.window.setCentralWidget(page)

    def begin_importing(self) -> None:
        """Import what comes after unlocking, in the time that typing takes."""
        Thread(target=_import_all, name="imports", daemon=True).start()

    def speak(self, language: str) -> None:
        """Switch the language, here and for the next start."""
        self.translations.speak(language)
        settings.update(self._settings, lambda kept: replace(kept, language=language))
        if self.sitting is None:
            self.show_entrance()
        else:
            self.sitting.speak(language)

    def opened(self, opened: "Opened") -> None:
        """Show the frame around an open vault; tests and the wizard come in here too."""
        from ui.sitting import Sitting

        self._vault = opened.vault.folder
        self.sitting = Sitting(self, opened, self.worker, self._clock, self._key_file)
        self.sitting.lock_wanted.connect(self.lock)
        self.sitting.language_wanted.connect(self.speak)
        self.window.setCentralWidget(self.sitting.frame)
        self.sitting.key_file_changed.connect(self._keep_key_file)
        self.sitting.begin(self.window)

    def lock(self, reason: str) -> None:
        """Lock: keep the drafts, close the vault, and be replaced by a new program."""
        sitting = self.sitting
        if sitting is None:
            return
        self.window.hide()
        handover = relock.Handover(str(self._vault), str(self._key_file or ""), reason)
        relock.lock(handover, forget=sitting.forget, close=sitting.close, become=self._become)

    def _keep_key_file(self, key_file: Path | None) -> None:
        self._key_file = key_file

    def _unlock(self, page: UnlockPage, passphrase: str, key_file: Path | None) -> None:
        from ui import opening
        from ui.messages import Messages

        page.wait()
        self._key_file = key_file
        way = partial(opening.unlock, self._vault, passphrase, key_file, self._clock, self._settings)
        language = self.translations.language
        job = self.worker.begin(lambda _: opening.opened(way, language))
        job.succeeded.connect(self.opened)
        job.failed.connect(lambda error: self._refused(page, Messages(language).sentence(error)))

    def _refused(self, page: UnlockPage, sentence: str) -> None:
        """Say why it did not open; after wrong tries the next one has to wait."""
        page.explain(sentence, self._seconds_to_wait())

    def _seconds_to_wait(self) -> int:
        return round(settings.load(self._settings).seconds_to_wait)

    def _choose_language(self, page: UnlockPage) -> None:
        menu = QMenu(page)
        for code, name in languages.LANGUAGES.items():
            menu.addAction(name, partial(self.speak, code))
        button = page.language_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _choose_key_file(self, page: UnlockPage) -> None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(page, self.tr("The key file of this vault"))
        page.use_key_file(Path(name) if name else None)

    def _choose_vault(self, page: UnlockPage) -> None:
        from PySide6.QtWidgets import QFileDialog

        name = QFileDialog.getExistingDirectory(page, self.tr("The folder of the vault"))
        if name:
            self._use_vault(Path(name))

    def _use_vault(self, folder: Path) -> None:
        """Go to another vault, or to the way to one where none is."""
        self._vault, self._key_file, self._handover = folder, None, None
        self.show_entrance()

    def _place(self) -> "Place":
        from ui.models.beginnings import Place

        return Place(self._vault, self._clock, self._settings)


class FirstPaint(QObject):
    """Tells once that a widget was painted: nothing may take time from what leads there."""

    done = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.done.emit)
        return False


def _is_vault(folder: Path) -> bool:
    return any((folder / name).exists() for name in ("header", "data"))


def _import_all() -> None:
    """Import the rest; what is there then stays for good, and collections need not look through it."""
    for name in LATER:
        import_module(name)
    gc.freeze()
    gc.enable()


def show_whole(window: QWidget) -> None:
    """Show a window; where the screen has no room for it and a frame, it fills the screen."""
    room = window.screen().availableSize()
    if room.width() < USUAL[0] + FRAME[0] or room.height() < USUAL[1] + FRAME[1]:
        window.showMaximized()
    else:
        window.show()


def run(
    vault: Path,
    clock: Clock,
    settings_file: Path,
    arrived: relock.Arrival | None = None,
    painted: Callable[[], object] | None = None,
) -> int:
    """Run the window until it closes and return the exit code; the process is closed off already.

    `painted` is called once the first page stands on the screen.
    """
    app = QApplication(theme.arguments(NEUTRAL_TITLE))
    app.setApplicationName(NEUTRAL_TITLE)
    program = Program(app, vault, clock, settings_file, handover=arrived.handover if arrived else None)
    first = FirstPaint(program.window.centralWidget() or program.window)
    for told in (painted, arrived.painted if arrived else None, program.begin_importing):
        if told is not None:
            first.done.connect(told)
    show_whole(program.window)
    return app.exec()
