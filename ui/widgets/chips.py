"""A row of chips: filters and kinds. One stop for Tab; the arrow keys move within it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets import buttons
from ui.widgets.buttons import Button
from ui.widgets.layout import Flow, Space, flow_widget

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class Choice:
    """One chip: the key the page knows it by, its words and its icon."""

    key: str
    words: str
    icon: str = ""


class ChipRow(QWidget):
    """Chips that are on or off; with `single` one at most is on."""

    changed = Signal(tuple)
    """The keys of the chips that are on, in order."""

    def __init__(
        self,
        choices: Sequence[Choice],
        *,
        single: bool = False,
        name: str = "",
        spacing: Space = "s",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._single = single
        self._chips: dict[str, Button] = {}
        self._flow = Flow(spacing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(flow_widget(self._flow))
        self.setAccessibleName(name)
        for choice in choices:
            self._add(choice)
        self._hold_tab(next(iter(self._chips), ""))

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of the chips that are on, in order."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def choose(self, keys: Iterable[str]) -> None:
        """Turn these on and all others off, without telling."""
        wanted = set(keys)
        for key, chip in self._chips.items():
            chip.setChecked(key in wanted)
        if self._single and wanted & self._chips.keys():
            self._hold_tab(next(key for key in self._chips if key in wanted))

    def chip(self, key: str) -> Button:
        """Return the button of one chip."""
        return self._chips[key]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._move(watched, step)
                return True
        if event.type() == QEvent.Type.FocusIn:
            self._hold_tab(next(key for key, chip in self._chips.items() if chip is watched))
        return super().eventFilter(watched, event)

    def _add(self, choice: Choice) -> None:
        made = buttons.chip(choice.words, choice.icon)
        made.clicked.connect(lambda: self._press(choice.key))
        made.installEventFilter(self)
        self._chips[choice.key] = made
        self._flow.add(made)

    def _press(self, key: str) -> None:
        if self._single and self._chips[key].isChecked():
            self.choose([key])
        self.changed.emit(self.chosen())

    def _move(self, here: QObject, step: int) -> None:
        order = [chip for chip in self._chips.values() if chip.isEnabled()]
        number = next((n for n, chip in enumerate(order) if chip is here), 0)
        order[(number + step) % len(order)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _hold_tab(self, key: str) -> None:
        """Let Tab reach one chip alone, the one that had the keyboard last."""
        for name, chip in self._chips.items():
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus)
