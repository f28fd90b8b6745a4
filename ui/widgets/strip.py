"""The strip under the top bar that says on every page: this is practice, these people are invented."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.widgets import buttons
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import row
from ui.widgets.text import Eliding


class PracticeStrip(QFrame):
    """One line in the colour of drafts, with one thing to do at its right."""

    acted = Signal()

    def __init__(
        self, text: str, action: str = "", *, icon: str = "book-open", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "strip")
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = row(IconLabel(icon, "draft"), Eliding(text, tone="draft"), margins=(24, 4, 24, 4))
        line.setStretch(1, 1)
        if action:
            button = buttons.link(action)
            button.clicked.connect(self.acted)
            line.addWidget(button)
        self.setLayout(line)
