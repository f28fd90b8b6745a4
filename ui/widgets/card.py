"""A card: one matter on the ground of a page. There is no card inside a card.

Its head elides. Were a card wider than its column, Qt would measure the sentences in it at that width and
cut off their last line.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import buttons
from ui.widgets.layout import column, row
from ui.widgets.text import Eliding


class Card(QFrame):
    """A strong head with a hint and one action at its right, and under it whatever `body` is given."""

    acted = Signal()

    def __init__(
        self,
        head: str = "",
        hint: str = "",
        action: str = "",
        *,
        icon: str = "",
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self.head: QHBoxLayout = row(Eliding(head, "strong", tone), Eliding(hint, tone="faint"))
        """The line of the head; what is added stands at its right."""
        self.head.setStretch(1, 1)
        self.body: QVBoxLayout = column(spacing="xs")
        """Where the content goes."""
        whole = column(spacing="s", margins=(16, 12, 16, 12))
        if head:
            whole.addLayout(self.head)
        whole.addLayout(self.body)
        self.setLayout(whole)
        self.setAccessibleName(head)
        if action:
            self.head.addWidget(self._act(action, icon, head))

    def add(self, *widgets: QWidget) -> None:
        """Put widgets under what the card holds."""
        for widget in widgets:
            self.body.addWidget(widget)

    def add_head(self, *widgets: QWidget) -> None:
        """Put widgets at the right of the head."""
        for widget in widgets:
            self.head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def stretch(self) -> None:
        """Take all the height there is, as a card that fills its column."""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.body.addStretch(1)

    def _act(self, words: str, icon: str, head: str) -> QWidget:
        button = buttons.link(words, icon)
        button.setAccessibleName(f"{words}: {head}")
        button.setFont(theme.font("body"))
        button.clicked.connect(self.acted)
        return button
