"""Interview mode: one running text with time marks; a presence key stands in for the idle lock (HR39)."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QTextCursor

from casemgr.casework.interview import marked
from casemgr.store.versions import Version
from ui.dialogs.record_form import RecordForm
from ui.frame import Frame
from ui.models.form import FormRows
from ui.widgets import buttons

MARK_KEY, PRESENCE_KEY = "F8", "F9"
_TEXT_HEIGHT = 420


class InterviewSheet(RecordForm):
    """A note that is written while somebody speaks; while it is open no idle lock breaks in."""

    def __init__(
        self, frame: Frame, rows: FormRows, whose: str, saved: Callable[[Version[Any]], object]
    ) -> None:
        super().__init__(frame, rows, whose, saved, only=("text",))
        self.set_title(self.tr("Interview"), whose)
        self._presence = frame.presence_confirmed
        self._interview = frame.interview_changed
        self.text: Any = self.fields["text"].frame.entry
        self.text.setMinimumHeight(_TEXT_HEIGHT)
        mark = buttons.quiet(self.tr("Time mark (F8)"), "clock")
        here = buttons.quiet(self.tr("I am here (F9)"), "user")
        mark.clicked.connect(self.mark)
        here.clicked.connect(self.confirm)
        self.foot_left.addWidget(mark)
        self.foot_left.addWidget(here)
        QShortcut(QKeySequence(MARK_KEY), self, self.mark)
        QShortcut(QKeySequence(PRESENCE_KEY), self, self.confirm)
        self._now_ms = frame.clock.now_ms
        self._interview.emit(True)

    def mark(self) -> None:
        """Put the time at the end of the text; Ctrl+Z takes it away again."""
        at = datetime.fromtimestamp(self._now_ms() / 1000, UTC).astimezone().time()
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(marked(self.text.text(), at))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus()

    def confirm(self) -> None:
        """Say that somebody is here; twenty minutes begin anew."""
        self._presence.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._interview.emit(False)
