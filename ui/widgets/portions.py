"""A long row of widgets, made a portion at a time: a thousand records wait no longer than forty."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from ui.widgets import buttons
from ui.widgets.layout import Space, column

PORTION: Final = 40


class Portions(QWidget):
    """Shows the first of what `makers` make and a button for the next, but always the one at `reach`."""

    def __init__(
        self,
        makers: Sequence[Callable[[], QWidget]],
        reach: int = 0,
        *,
        spacing: Space = "xs",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._makers = tuple(makers)
        self._made = 0
        self._body = column(spacing=spacing)
        self._more = buttons.link("", "chevron-down")
        self._more.hide()
        self._more.clicked.connect(self.show_more)
        self._body.addWidget(self._more)
        self.setLayout(self._body)
        while self._made <= reach < len(makers):
            self.show_more()

    def show_more(self) -> None:
        """Make the next portion, in place of the button once nothing is left."""
        portion = [make() for make in self._makers[self._made : self._made + PORTION]]
        for number, widget in enumerate(portion, self._made):
            self._body.insertWidget(number, widget)
        self._made += len(portion)
        left = len(self._makers) - self._made
        if not left and self._more.hasFocus():
            self.focusPreviousChild()
        self._more.set_words(self.tr("Show more: %n left", "", left))
        self._more.setVisible(left > 0)
