"""The line at the foot: when it locks, how old the backup is, what is not saved yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui import theme
from ui.widgets import buttons
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Eliding, Label

_ITEMS = (("locks", "lock"), ("backup", "hard-drive"), ("drafts", "pencil"))


class StatusLine(QFrame):
    """Captions in one line; each is hidden while it has nothing to say."""

    help_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("part", "status")
        self.setFixedHeight(theme.SIZE["status"])
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 12, 0)
        row.setSpacing(theme.SPACE["s"])
        self._words: dict[str, Eliding] = {}
        self._icons: dict[str, IconLabel] = {}
        for name, icon in _ITEMS:
            mark = IconLabel(icon, size=theme.SIZE["small_icon"])
            words = Eliding("", "caption", "muted")
            row.addWidget(mark)
            row.addWidget(words)
            row.addSpacing(theme.SPACE["s"])
            self._words[name], self._icons[name] = words, mark
            self._show(name, "")
        row.addStretch(1)
        self._saved = Label("", "caption", "muted")
        row.addWidget(self._saved)
        help_ = buttons.link(self.tr("Help  F1"))
        help_.setFont(theme.font("caption"))
        help_.clicked.connect(self.help_wanted)
        row.addWidget(help_, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_locks(self, text: str) -> None:
        """Say when the program locks itself."""
        self._show("locks", text)

    def show_backup(self, text: str) -> None:
        """Say how old the last backup is."""
        self._show("backup", text)

    def show_drafts(self, text: str) -> None:
        """Say how many forms hold something that is not saved."""
        self._show("drafts", text)

    def show_saved(self, text: str) -> None:
        """Say what was kept last."""
        self._saved.setText(text)

    def _show(self, name: str, text: str) -> None:
        self._words[name].setText(text)
        self._words[name].setVisible(bool(text))
        self._icons[name].setVisible(bool(text))
