"""Cards of which one is chosen, none at first: two truths beside what both sides knew before."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QWidget

from casemgr.records.fact import Source
from ui import theme
from ui.widgets.layout import column, row
from ui.widgets.marks import Mark, source_words
from ui.widgets.text import Eliding, Label, set_property

_HEAD = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One card: whose value it is, when it was set, what it is and how it is known.

    A side without a key is past and cannot be chosen.
    """

    key: str
    whose: str
    when: str
    value: str
    source: Source | None
    note: str = ""


class _Card(QFrame):
    """One side, with its round button where it can be chosen."""

    pressed = Signal()

    def __init__(self, side: Side) -> None:
        super().__init__()
        self.setProperty("part", "choice")
        self.setProperty("on", "false" if side.key else "past")
        self.button = QRadioButton(side.whose) if side.key else None
        tone = "" if side.key else "muted"
        head = row(
            self.button or Label(side.whose, "strong", "muted"), Eliding(side.when, "caption", "muted")
        )
        head.setStretch(1, 0)
        head.insertStretch(1, 1)
        head.addStrut(_HEAD)
        known = row(Mark(side.source), Label(source_words(side.source), tone="muted"), None)
        whole = column(head, Label(side.value, "heading", tone, wrap=True), known, margins=(15, 12, 15, 12))
        whole.addWidget(Label(side.note, "caption", "muted", wrap=True))
        self.setLayout(whole)
        if self.button is not None:
            said = (side.whose, side.value, source_words(side.source), side.when, side.note)
            self.button.setFont(theme.font("strong"))
            self.button.setAccessibleName(", ".join(part for part in said if part))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.pressed.emit()


class ChoiceCards(QWidget):
    """Sides next to each other; the arrow keys go between those that can be chosen."""

    chosen = Signal(str)

    def __init__(self, sides: Sequence[Side], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._cards = {side.key or side.whose: _Card(side) for side in sides}
        self.setAccessibleName(name)
        self.setLayout(row(*self._cards.values(), spacing="m"))
        for key, card in self._cards.items():
            if card.button is not None:
                self._group.addButton(card.button)
                card.button.toggled.connect(lambda on, key=key: self._changed(key, on))
                card.pressed.connect(card.button.click)

    def choice(self) -> str:
        """Return the key of the chosen side; "" while there is none."""
        found = (key for key, card in self._cards.items() if card.button and card.button.isChecked())
        return next(found, "")

    def choose(self, key: str) -> None:
        """Choose a side, or none with ""."""
        self._group.setExclusive(False)
        for each, card in self._cards.items():
            if card.button is not None:
                card.button.setChecked(each == key)
        self._group.setExclusive(True)

    def _changed(self, key: str, on: bool) -> None:
        set_property(self._cards[key], "on", "true" if on else "false")
        if on:
            self.chosen.emit(key)
