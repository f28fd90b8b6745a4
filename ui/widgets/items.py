"""One thing in a card: an icon, what it is, a second line, and at the right when or what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets import buttons
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import column, row
from ui.widgets.text import Eliding, Label


class Item(QWidget):
    """A line of a card, as "Appointment in Warsaw … Fri 27 Nov"; `action` makes the right side a link."""

    acted = Signal()

    def __init__(
        self,
        title: str,
        *,
        icon: str = "",
        tone: str = "",
        second: str = "",
        right: str = "",
        right_tone: str = "muted",
        right_role: str = "body",
        action: str = "",
        lead: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        head = row(Eliding(title), spacing="m")
        head.setStretch(0, 1)
        if right:
            head.addWidget(Label(right, "strong" if right_role == "strong" else "body", right_tone))
        words = column(spacing="none")
        words.addLayout(head)
        if second:
            words.addWidget(Eliding(second, tone="muted"))
        whole = row(spacing="m", margins=(0, 3, 0, 3))
        mark = lead or (IconLabel(icon, tone or "muted") if icon else None)
        if mark is not None:
            whole.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop if second else Qt.AlignmentFlag.AlignVCenter)
        whole.addLayout(words, 1)
        if action:
            whole.addWidget(self._act(action, title), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(whole)

    def _act(self, words: str, title: str) -> QWidget:
        button = buttons.link(words)
        button.setAccessibleName(f"{words}: {title}")
        button.clicked.connect(self.acted)
        return button
