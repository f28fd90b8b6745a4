"""A banner: what must be read first on a page, in one sentence, with at most one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets import buttons
from ui.widgets.badge import MEANING_ICONS
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import column, row
from ui.widgets.text import Label

_ICON = 20


class Banner(QFrame):
    """A wash, a bar at its left, an icon, a strong title and a sentence. One on a page."""

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        meaning: str,
        title: str,
        sentence: str = "",
        *,
        icon: str = "",
        action: str = "",
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("banner", meaning)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._title = Label(title, "strong", meaning, wrap=True)
        self._sentence = Label(sentence, wrap=True)
        words = column(self._title, self._sentence, spacing="hair")
        mark = column(IconLabel(icon or MEANING_ICONS[meaning], meaning, _ICON), None)
        inner = row(mark, spacing="m", margins=(14, 9, 12, 9))
        inner.addLayout(words, 1)
        if action:
            inner.addWidget(self._act(action), 0, Qt.AlignmentFlag.AlignVCenter)
        if closable:
            inner.addLayout(self._way_out())
        self.setLayout(inner)
        # Shown before it has a parent, a widget is a window of its own for a moment and takes the keyboard.
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{title}. {sentence}" if sentence else title)

    def set_words(self, title: str, sentence: str = "") -> None:
        """Say something else of the same meaning."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{title}. {sentence}" if sentence else title)

    def _act(self, words: str) -> QWidget:
        button = buttons.link(words)
        button.clicked.connect(self.acted)
        return button

    def _way_out(self) -> QVBoxLayout:
        button = buttons.icon_button("x", self.tr("Put away"))
        button.clicked.connect(self.closed)
        return column(button, None)
