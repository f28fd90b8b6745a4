"""A code in groups, large and monospaced: a fingerprint to compare, a recovery code to write down."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import row
from ui.widgets.text import Label


class CodeGroup(QFrame):
    """One group; where it can be ticked, Space or a click ticks it as compared."""

    ticked = Signal(bool)

    def __init__(self, group: str, number: int, role: theme.Role, tickable: bool) -> None:
        super().__init__()
        self.setProperty("part", "soft")
        self._group = group
        self._tick: IconLabel | None = IconLabel("check", "settled") if tickable else None
        self._ticked = False
        self._words = Label(group, role)
        line = row(None, self._words, margins=(8, 10, 8, 10))
        if tickable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if self._tick is not None:
            keep = self._tick.sizePolicy()
            keep.setRetainSizeWhenHidden(True)
            self._tick.setSizePolicy(keep)
            line.addWidget(self._tick)
            self._tick.hide()
        line.addStretch(1)
        if not tickable:
            line.insertWidget(0, Label(str(number), "caption", "muted"))
        self.setLayout(line)
        self._speak()

    def is_ticked(self) -> bool:
        """Tell whether it was found equal."""
        return self._ticked

    def tick(self, on: bool) -> None:
        """Tick it or take the tick away."""
        if self._tick is None or on == self._ticked:
            return
        self._ticked = on
        self._tick.setVisible(on)
        self._speak()
        self.ticked.emit(on)

    def cover(self, covered: bool) -> None:
        """Put bullets in place of the letters, or the letters back."""
        self._words.setText("•" * len(self._group) if covered else self._group)
        if covered:
            self.setAccessibleName(self.tr("Hidden"))
        else:
            self._speak()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tick(not self._ticked)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.tick(not self._ticked)

    def _speak(self) -> None:
        spelt = " ".join(self._group)
        self.setAccessibleName(self.tr("{}, compared").format(spelt) if self._ticked else spelt)


class CodeGroups(QWidget):
    """Groups in rows of a few; ticked one by one where they are compared."""

    changed = Signal(int)
    """How many are ticked."""

    def __init__(
        self,
        groups: Sequence[str],
        *,
        across: int = 4,
        role: theme.Role = "group",
        tickable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._groups = [CodeGroup(group, n, role, tickable) for n, group in enumerate(groups, 1)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.SPACE["s"])
        for number, each in enumerate(self._groups):
            grid.addWidget(each, number // across, number % across)
            each.ticked.connect(lambda _: self.changed.emit(self.ticked()))

    def ticked(self) -> int:
        """Return how many groups are ticked."""
        return sum(each.is_ticked() for each in self._groups)

    def groups(self) -> tuple[CodeGroup, ...]:
        """Return the groups, in order."""
        return tuple(self._groups)

    def cover(self, covered: bool) -> None:
        """Hide the code, as soon as somebody begins to prove that it was written down."""
        for each in self._groups:
            each.cover(covered)
