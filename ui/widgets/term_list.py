"""The list that drops from a vocabulary box: labels strong, their foreign wordings beside them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.layout import column, row, scrolled
from ui.widgets.text import Eliding, Label, set_property

_ROW: Final = 30
_SHOWN: Final = 8
_FRAME: Final = 12
_MOST: Final = 60
"""More terms than these are found by typing, not by scrolling."""


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a list as a person may choose it; `search` holds further words to find it by."""

    code: str
    label: str
    foreign: str = ""
    search: str = ""


class TermList(QFrame):
    """Offers terms above everything else in the window; it never has the keyboard itself."""

    taken = Signal(object)

    def __init__(self, parent: QWidget, other: str) -> None:
        super().__init__(parent)
        self.setProperty("part", "popup")
        self._other = other
        self._rows: list[_TermRow] = []
        self._at = 0
        self._column: QVBoxLayout = column(spacing="none", margins=(0, 0, 0, 0))
        inner = QWidget()
        inner.setLayout(self._column)
        self._area: QScrollArea = scrolled(inner)
        self.setLayout(column(self._area, margins=(5, 5, 5, 5)))

    def show_terms(self, terms: Sequence[Term], code: str = "") -> None:
        """Offer these terms; the one of this code, or the first, is the one that Enter takes."""
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._row(term) for term in terms[:_MOST]]
        for made in self._rows:
            self._column.addWidget(made)
        self._column.addStretch(1)
        at = next((place for place, each in enumerate(self._rows) if each.term.code == code), 0)
        self._go(at)

    def current(self) -> Term | None:
        """Return the term that Enter takes."""
        return self._rows[self._at].term if self._rows else None

    def step(self, by: int) -> None:
        """Go on to the next term, or back."""
        if self._rows:
            self._go((self._at + by) % len(self._rows))

    def wanted_height(self) -> int:
        """Return how high it would be with as many rows as it shows at once."""
        return _FRAME + _ROW * max(1, min(len(self._rows), _SHOWN))

    def _row(self, term: Term) -> "_TermRow":
        made = _TermRow(term, self._other if term.code == "other" else term.label)
        made.pressed.connect(lambda: self.taken.emit(term))
        return made

    def _go(self, place: int) -> None:
        self._at = place
        for number, each in enumerate(self._rows):
            each.choose(number == place)
        if self._rows:
            self._area.ensureWidgetVisible(self._rows[place], 0, 0)
            said = self._rows[place].term.label
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))


class _TermRow(QFrame):
    """One term of the list."""

    pressed = Signal()

    def __init__(self, term: Term, words: str) -> None:
        super().__init__()
        self.term = term
        self.setProperty("part", "item")
        self.setFixedHeight(_ROW)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words = Label(words)
        line = row(self._words, Eliding(term.foreign, tone="muted"), margins=(11, 0, 11, 0))
        line.setStretch(1, 1)
        self.setLayout(line)

    def choose(self, on: bool) -> None:
        """Show it as the one that Enter takes."""
        set_property(self, "on", on)
        self._words.setFont(theme.font("strong" if on else "body"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.pressed.emit()
