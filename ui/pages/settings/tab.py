"""What the tabs of the settings share."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from casemgr.errors import CasemgrError
from ui.changes import Changes
from ui.frame import Frame
from ui.widgets.banner import Banner
from ui.widgets.layout import column, empty, row, scrolled

_WIDTH = 720


class SettingsTab(QWidget):
    """One tab: cards in a column as wide as a line is read well, and above it what happened last."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame = frame
        self.body = column(spacing="l")
        self._told = column()
        held = QWidget()
        held.setMaximumWidth(_WIDTH)
        whole = column(spacing="l", margins=(0, 0, 0, 0))
        whole.addLayout(self._told)
        whole.addLayout(self.body)
        whole.addStretch(1)
        held.setLayout(whole)
        holder = QWidget()
        around = row(held, margins=(24, 16, 24, 24))
        around.setAlignment(Qt.AlignmentFlag.AlignLeft)
        around.setStretch(0, 1)
        holder.setLayout(around)
        self.setLayout(column(scrolled(holder)))

    def first_focus(self) -> QWidget | None:
        """Return what has the keyboard when the tab opens."""
        return None

    def refresh(self, _changes: Changes) -> None:
        """Read anew what these changes touch."""

    def tell(self, meaning: str, title: str, sentence: str = "") -> None:
        """Say above the cards what happened, in place of what was said before."""
        empty(self._told)
        banner = Banner(meaning, title, sentence, closable=True)
        banner.closed.connect(lambda: empty(self._told))
        self._told.addWidget(banner)

    def tell_error(self, error: CasemgrError | OSError) -> None:
        """Say above the cards what did not work and what to do."""
        self.tell("danger", self.tr("This did not work"), self.frame.words.sentence(error))
