"""The navigation at the left: words with icons, or icons alone where the page needs the width."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import column, empty, row
from ui.widgets.text import Eliding, Label, plain_tip

_AROUND_WORDS = 44
"""Pixels of the rail that its margins and those of a button take."""


@dataclass(frozen=True, slots=True)
class RailEntry:
    """One place that the rail offers: its name in the program, its word and its icon."""

    room: str
    word: str
    icon: str


class _Entry(Button):
    """A button of the rail, with a count at its right where work waits."""

    def __init__(self, entry: RailEntry, shortcut: str) -> None:
        super().__init__("rail", entry.word, entry.icon)
        self.setAutoExclusive(True)
        self._word = entry.word
        self._tip = f"{entry.word} ({shortcut})" if shortcut else entry.word
        self.setToolTip(plain_tip(self._tip))
        self._count = Label("", "caption", "muted", parent=self)
        self.setLayout(row(None, self._count, margins=(0, 0, 10, 0)))

    def show_count(self, count: int) -> None:
        """Say how much waits there; nothing where nothing does."""
        self._count.setText(str(count) if count else "")
        self.setAccessibleName(f"{self._word}, {count}" if count else self._word)

    def narrow(self, on: bool) -> None:
        """Show the icon alone, or the word beside it."""
        self.setText("" if on else self._word)
        self._count.setVisible(not on)


class Rail(QFrame):
    """Places from top to bottom, the last one at the foot, and pinned searches between."""

    chosen = Signal(str)
    search_chosen = Signal(str)

    def __init__(self, mark: str, entries: Sequence[RailEntry], pinned_title: str) -> None:
        super().__init__()
        self.setProperty("part", "rail")
        self._group = QButtonGroup(self)
        self._entries: dict[str, _Entry] = {}
        self._mark = Eliding(mark, "heading")
        self._pinned_title = Label(pinned_title, "caption", "muted")
        self._searches = column(spacing="hair")
        self._pinned = QWidget()
        self._pinned.setLayout(self._searches)
        outer = column(spacing="hair", margins=(10, 8, 10, 8))
        self.setLayout(outer)
        outer.addLayout(self._head())
        for number, entry in enumerate(entries, 1):
            if number == len(entries):
                outer.addSpacing(theme.SPACE["m"])
                outer.addWidget(self._pinned_title)
                outer.addWidget(self._pinned)
                outer.addStretch(1)
            button = _Entry(entry, f"Ctrl+{number}")
            button.clicked.connect(lambda _=False, room=entry.room: self.chosen.emit(room))
            self._group.addButton(button)
            self._entries[entry.room] = button
            outer.addWidget(button)
        self._pin({})
        self.narrow(False)

    def choose(self, room: str) -> None:
        """Show that one is in a room, or in none of the rail's."""
        self._group.setExclusive(False)
        for name, button in self._entries.items():
            button.setChecked(name == room)
        self._group.setExclusive(True)

    def show_count(self, room: str, count: int) -> None:
        """Say how much work waits in a room."""
        self._entries[room].show_count(count)

    def pin(self, searches: Mapping[str, str]) -> None:
        """Show pinned searches, by name."""
        self._pin(searches)
        self.narrow(self._mark.isHidden())

    def narrow(self, on: bool) -> None:
        """Show icons alone, or words beside them."""
        self.setFixedWidth(theme.SIZE["rail_narrow" if on else "rail"])
        self._mark.setVisible(not on)
        for button in self._entries.values():
            button.narrow(on)
        has_pins = self._searches.count() > 0
        self._pinned_title.setVisible(has_pins and not on)
        self._pinned.setVisible(has_pins and not on)

    def _head(self) -> QHBoxLayout:
        head = row(IconLabel("circle-dot", "accent", 18), self._mark, margins=(9, 4, 4, 8))
        head.setStretch(1, 1)
        return head

    def _pin(self, searches: Mapping[str, str]) -> None:
        empty(self._searches)
        for name, typed in searches.items():
            button = Button("row", name)
            button.set_words(_cut(button, name))
            button.setAccessibleName(name)
            button.setToolTip(plain_tip(name))
            button.clicked.connect(lambda _=False, typed=typed: self.search_chosen.emit(typed))
            self._searches.addWidget(button)


def _cut(button: Button, name: str) -> str:
    """Return what of a name that people gave has room in the rail."""
    room = theme.SIZE["rail"] - _AROUND_WORDS
    return button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
