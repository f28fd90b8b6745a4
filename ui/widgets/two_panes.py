"""A list and what is chosen in it, side by side; in a narrow window one of them at a time."""

from typing import Final, Literal

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.widgets import buttons
from ui.widgets.layout import ANY_WIDTH, column, panel, row

ROOMY: Final = 1000
"""Pixels of width from which both stand side by side."""


class TwoPanes(QWidget):
    """Two panes, of which one has a fixed width and the other the rest.

    Where there is room for one alone, that is the `first` until `turn` asks for the second, which then
    has a way back at its top.
    """

    narrowed = Signal(bool)
    """Whether there is room for one alone."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        width: int,
        *,
        fixed: Literal["first", "second"] = "first",
        roomy: int = ROOMY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._roomy = roomy
        self._width = width
        self._is_narrow = False
        self._turned = False
        self._back = self._way_back()
        self._first: QFrame = panel("list", column(first, spacing="none"))
        self._second: QFrame = panel("clear", column(self._back, second, spacing="none"))
        self._fixed = self._first if fixed == "first" else self._second
        line = row(self._first, self._second, spacing="none")
        line.setStretch(1 if fixed == "first" else 0, 1)
        self.setLayout(line)
        self._show()

    def is_narrow(self) -> bool:
        """Tell whether one pane alone has room."""
        return self._is_narrow

    def turn(self, to_second: bool = True) -> None:
        """Where one pane alone has room, show the second, or the first again."""
        self._turned = to_second
        self._show()

    def minimumSizeHint(self) -> QSize:
        shown = self._second if self._turned else self._first
        return shown.minimumSizeHint() if self._is_narrow else QSize(320, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_narrow != (self.width() < self._roomy):
            self._is_narrow = not self._is_narrow
            self._show()
            self.narrowed.emit(self._is_narrow)

    def _way_back(self) -> QWidget:
        button = buttons.link(self.tr("Back to the list"), "chevron-left")
        button.clicked.connect(lambda: self.turn(False))
        return panel("foot", row(button, None, margins=(16, 4, 16, 4)))

    def _show(self) -> None:
        """A fixed width would hold the window open when one pane alone has room."""
        self._first.setVisible(not self._is_narrow or not self._turned)
        self._second.setVisible(not self._is_narrow or self._turned)
        self._back.setVisible(self._is_narrow)
        if self._is_narrow:
            self._fixed.setMinimumWidth(0)
            self._fixed.setMaximumWidth(ANY_WIDTH)
        else:
            self._fixed.setFixedWidth(self._width)
