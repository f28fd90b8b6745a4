"""Long work at the top of a pane: a line, words and Cancel, and nothing for work that is over at once."""

from typing import Final, Protocol

from PySide6.QtCore import QTimer, SignalInstance
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.widgets import buttons
from ui.widgets.layout import column, row
from ui.widgets.text import Eliding

WAITS_MS: Final = 100
_WHOLE: Final = 1000


class Work(Protocol):
    """Work that is going on elsewhere and can be called off."""

    progressed: SignalInstance
    finished: SignalInstance

    def cancel(self) -> None:
        """Ask it to stop."""


class ProgressLine(QWidget):
    """Shows one piece of work, the last one it was given, from a tenth of a second after its start."""

    def __init__(self, parent: QWidget | None = None, waits_ms: int = WAITS_MS) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._line = QProgressBar()
        self._line.setTextVisible(False)
        self._line.setRange(0, 0)
        self._line.setAccessibleName(self.tr("Progress"))
        self._words = Eliding("", "caption", "muted")
        self._cancel = buttons.link(self.tr("Cancel"))
        self._cancel.clicked.connect(self._call_off)
        said = row(self._words, self._cancel, margins=(24, 2, 16, 4))
        said.setStretch(0, 1)
        self.setLayout(column(self._line, said, spacing="none"))
        self._patience = QTimer(self, singleShot=True, interval=waits_ms)
        self._patience.timeout.connect(self.show)
        self.hide()

    def follow(self, work: Work, words: str = "") -> None:
        """Show this work from now on; it goes when the work is finished."""
        self._work = work
        self._line.setRange(0, 0)
        self._words.setText(words or self.tr("Working"))
        self._cancel.setEnabled(True)
        work.progressed.connect(lambda done, total: self._advance(work, done, total))
        work.finished.connect(lambda: self._end(work))
        self._patience.start()

    def _advance(self, work: Work, done: int, total: int) -> None:
        if work is self._work and total > 0:
            self._line.setRange(0, _WHOLE)
            self._line.setValue(done * _WHOLE // total)

    def _end(self, work: Work) -> None:
        if work is self._work:
            self._work = None
            self._patience.stop()
            self.hide()

    def _call_off(self) -> None:
        if self._work is not None:
            self._cancel.setEnabled(False)
            self._words.setText(self.tr("Stopping"))
            self._work.cancel()
