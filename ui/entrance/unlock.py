"""The unlock page: one field, and beside it whatever makes a right passphrase look wrong."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import icons, theme
from ui.languages import LANGUAGES
from ui.relock import Handover
from ui.widgets import buttons
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.text import Label

CARD_WIDTH = 400


class UnlockPage(QWidget):
    """Asks for the passphrase of one vault.

    It never shows where the vault is, nor whether it was the passphrase or the key file that did not fit.
    """

    unlock_wanted = Signal(str, object)
    """The passphrase, and the path of the key file or None."""
    language_wanted = Signal()
    recovery_wanted = Signal()
    other_wanted = Signal()
    key_file_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, language: str, handover: Handover | None) -> None:
        super().__init__()
        was_locked = handover is not None
        self.setProperty("part", "page")
        self._key_file: Path | None = None
        self._passphrase = PassphraseEdit(self.tr("Passphrase"))
        self._passphrase.entered.connect(self._ask)
        self._problem = Label("", tone="danger", wrap=True)
        self._unlock = buttons.primary(self.tr("Unlock"))
        self._unlock.setProperty("tall", True)
        self._unlock.clicked.connect(self._ask)
        self._key = buttons.link(self.tr("Key file"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 14, 16, 16)
        outer.addLayout(self._stranger_row(language))
        outer.addStretch(1)
        outer.addWidget(self._card(was_locked, self._reason(handover)), 0, Qt.AlignmentFlag.AlignHCenter)
        delay = self.tr("After five wrong tries each next one waits longer. The delay survives a restart.")
        outer.addWidget(Label(delay, "caption", "faint"), 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)
        quiet = self.tr("Works without a network. Nothing leaves this machine by itself.")
        outer.addWidget(Label(quiet, "caption", "faint"), 0, Qt.AlignmentFlag.AlignHCenter)

    def first_focus(self) -> QWidget:
        """Return the field for the passphrase."""
        return self._passphrase

    def use_key_file(self, path: Path | None) -> None:
        """Open with this key file too, or without one."""
        self._key_file = path
        self._key.set_words(self.tr("Key file chosen") if path else self.tr("Key file"))

    def wait(self) -> None:
        """Show that the vault is being opened."""
        self._problem.setText("")
        self._enable(False)
        self._unlock.set_words(self.tr("Opening"))

    def explain(self, problem: str, seconds: int = 0) -> None:
        """Say why it did not open; the passphrase goes, and after wrong tries the next one has to wait."""
        self._unlock.set_words(self.tr("Unlock"))
        self._passphrase.clear()
        self.hold_back(seconds, problem)
        self._passphrase.setFocus()

    def hold_back(self, seconds: int, problem: str = "") -> None:
        """Take no passphrase for so many seconds, because of wrong tries now or before the start."""
        self._enable(not seconds)
        wait = self.tr("Wait %n second(s).", "", seconds) if seconds else ""
        self._problem.setText(f"{problem} {wait}".strip())
        if seconds:
            QTimer.singleShot(1000 * seconds, lambda: self._let_try(problem))

    def _let_try(self, problem: str) -> None:
        self._enable(True)
        self._problem.setText(problem)
        self._passphrase.setFocus()

    def _stranger_row(self, language: str) -> QHBoxLayout:
        """Language and Close, for a hand that does not know the program."""
        row = QHBoxLayout()
        row.addStretch(1)
        speak = self.language_button = buttons.quiet(LANGUAGES[language], "languages")
        speak.clicked.connect(self.language_wanted)
        close = buttons.quiet(self.tr("Close"), "x")
        close.clicked.connect(self.close_wanted)
        row.addWidget(speak)
        row.addWidget(close)
        return row

    def _reason(self, handover: Handover | None) -> str:
        """Return why it is locked, and whether what was being typed is kept."""
        if handover is None:
            return ""
        why = {
            "idle": self.tr("Nobody touched it for a while."),
            "absent": self.tr("Nobody said they were still there."),
            "screen": self.tr("The screen was locked."),
            "sleep": self.tr("The computer went to sleep."),
            "slept": self.tr("The computer slept."),
            "key_file": self.tr("The key file was taken away."),
        }.get(handover.reason, self.tr("Everything is closed."))
        if handover.drafts_kept:
            return why + " " + self.tr("Drafts are kept.")
        return why + " " + self.tr("What was being typed last could not be kept: there was no room.")

    def _card(self, was_locked: bool, said: str) -> QFrame:
        card = QFrame()
        card.setProperty("part", "card")
        card.setMinimumWidth(CARD_WIDTH)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(36, 28, 36, 24)
        inner.setSpacing(theme.SPACE["s"])
        mark = Label()
        mark.setPixmap(icons.icon("circle-dot", "accent").pixmap(32, 32))
        head = self.tr("Locked") if was_locked else self.tr("Open the vault")
        for label in (mark, Label(head, "title"), Label(said, tone="muted")):
            inner.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        name = Label(self.tr("Passphrase"), "label")
        name.setBuddy(self._passphrase)
        inner.addSpacing(theme.SPACE["m"])
        inner.addWidget(name)
        inner.addWidget(self._passphrase)
        inner.addWidget(self._problem)
        inner.addWidget(self._unlock)
        inner.addSpacing(theme.SPACE["s"])
        inner.addLayout(self._ways_row())
        return card

    def _ways_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        recovery, other = buttons.link(self.tr("Recovery code")), buttons.link(self.tr("Other vault"))
        recovery.clicked.connect(self.recovery_wanted)
        self._key.clicked.connect(self.key_file_wanted)
        other.clicked.connect(self.other_wanted)
        row.addStretch(1)
        for each in (recovery, self._key, other):
            row.addWidget(each)
        row.addStretch(1)
        return row

    def _enable(self, on: bool) -> None:
        for widget in (self._passphrase, self._unlock):
            widget.setEnabled(on)

    def _ask(self) -> None:
        if self._passphrase.text():
            self.unlock_wanted.emit(self._passphrase.text(), self._key_file)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._passphrase.setFocus()
