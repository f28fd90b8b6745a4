"""From unlocking to locking: the frame, the session behind it, and everything that may end both."""

from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from casemgr.casework.preferences import Preferences, keep_preferences
from casemgr.clock import Clock
from casemgr.errors import CasemgrError
from casemgr.store.drafts import count_drafts
from casemgr.vault.backed_up import LastBackup, last_backup
from casemgr.vault.vault import Vault
from ui import theme
from ui.autolock import Autolock
from ui.clipboard import Clipboard
from ui.folders import forget_folders
from ui.jobs import Worker
from ui.main_window import MainWindow
from ui.opening import Opened
from ui.panic import PanicKey, panic
from ui.rooms import OPENERS, ROOMS_OF
from ui.session import Session
from ui.words import load_words

_NOTING_MS = 60_000
_LOOKING_MS = 5_000


class Sitting(QObject):
    """One unlocked vault with its window; there is one for each run of the program."""

    lock_wanted = Signal(str)
    language_wanted = Signal(str)
    key_file_changed = Signal(object)

    def __init__(
        self, parent: QObject, opened: Opened, worker: Worker, clock: Clock, key_file: Path | None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._wipe = opened.vault.keyring.wipe
        self.session = Session(worker, opened.vault, self)
        self.clipboard = Clipboard(self)
        self.frame = MainWindow(self.session, opened.words, clock, opened.preferences, ROOMS_OF, OPENERS)
        self.frame.show_practice(opened.practice)
        self.autolock = Autolock(opened.preferences.idle_minutes, key_file=key_file, parent=self)
        self._panic_key = PanicKey(self._panic, self)
        self._noting = QTimer(self, interval=_NOTING_MS)
        self._looking = QTimer(self, interval=_LOOKING_MS)
        self._apply(opened.preferences)

    def begin(self, window: QWidget) -> None:
        """Show the first page and watch for whatever should lock."""
        self.frame.lock_wanted.connect(self.lock_wanted)
        self.frame.language_wanted.connect(self.language_wanted)
        self.frame.preferences_changed.connect(self._wish)
        self.frame.key_file_changed.connect(self.key_file_changed)
        self.key_file_changed.connect(self.autolock.watch_key_file)
        self.autolock.lock_wanted.connect(self.lock_wanted)
        self.autolock.ticked.connect(self._show_left)
        self.frame.interview_changed.connect(self.autolock.set_interview)
        self.frame.presence_confirmed.connect(self.autolock.confirm_presence)
        self.autolock.presence_wanted.connect(self._ask_presence)
        self.autolock.begin(window)
        QGuiApplication.instance().installEventFilter(self._panic_key)  # type: ignore[union-attr]
        self._noting.timeout.connect(self._note)
        self._looking.timeout.connect(self._look)
        self._noting.start()
        self._looking.start()
        self._look()
        self.frame.begin()

    def speak(self, language: str) -> None:
        """Put the whole window into another language."""
        self.session.aside(lambda _: load_words(language), self.frame.speak, owner=self)

    def forget(self) -> None:
        """Take back what was lent to the clipboard, and what Qt noted of folders."""
        self.clipboard.clear()
        forget_folders()

    def close(self) -> bool:
        """Keep every form that is open, close the vault, and return whether all could be kept."""
        for timer in (self._noting, self._looking):
            timer.stop()
        self.autolock.deleteLater()
        self.session.cancel_all()
        kept = self.frame.keep_drafts_now()
        with suppress(CasemgrError, OSError):  # what was acknowledged is kept even so, as after a crash
            self.session.close()
        return kept

    def _wish(self, preferences: Preferences) -> None:
        self._apply(preferences)
        self.session.ask(lambda vault: keep_preferences(vault.store, preferences), lambda _: None, owner=self)

    def _apply(self, preferences: Preferences) -> None:
        self.autolock.set_minutes(preferences.idle_minutes)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            system = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
            dark = {"dark": True, "light": False}.get(preferences.appearance, system)
            if dark is not theme.is_dark():
                theme.apply(app, dark)

    def _panic(self) -> None:
        panic(self.frame.window().hide, self.clipboard.clear, wipe=self._wipe)

    def _note(self) -> None:
        """Let header and witness know how far the vault has come, while nobody waits for it."""
        self.session.ask(_noted, lambda _: None, owner=self)

    def _look(self) -> None:
        self.session.ask(_read_status, lambda read: self._show_status(*read), owner=self)

    def _ask_presence(self) -> None:
        self.frame.say(self.tr("Still here? Press F9, or the vault locks."))

    def _show_left(self, seconds: int) -> None:
        left = f"{seconds // 60}:{seconds % 60:02}"
        self.frame.status.show_locks(self.tr("Locks in {}").format(left))

    def _show_status(self, backup: LastBackup | None, left: int) -> None:
        if backup is None:
            self.frame.status.show_backup(self.tr("No backup yet"))
        else:
            age = timedelta(milliseconds=self._clock.now_ms() - backup.at_ms).days
            said = self.tr("Backed up %n day(s) ago", "", age) if age else self.tr("Backed up today")
            self.frame.status.show_backup(said)
        self.frame.status.show_drafts(self.tr("%n unsaved draft(s)", "", left) if left else "")


def _noted(vault: Vault) -> None:
    vault.note_generation()


def _read_status(vault: Vault) -> tuple[LastBackup | None, int]:
    return last_backup(vault.store), count_drafts(vault.store)
