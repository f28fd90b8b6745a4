"""A line of something to do or to choose: a box to tick, what it is, whose, and until when."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import column, row
from ui.widgets.text import Eliding, Label

_WHO, _WHEN = 140, 100


class TickRow(QWidget):
    """One line of 34 pixels, or more with a second line; Space ticks, Enter or a click on it opens."""

    ticked = Signal(bool)
    opened = Signal()

    def __init__(
        self,
        title: str,
        *,
        second: str = "",
        icon: str = "",
        tone: str = "muted",
        who: str = "",
        right: str = "",
        right_tone: str = "muted",
        checked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(theme.SIZE["row"])
        self.box = QCheckBox()
        self.box.setChecked(checked)
        self.box.setAccessibleName(", ".join(part for part in (title, second, who, right) if part))
        self.box.toggled.connect(self.ticked)
        words = column(Eliding(title), spacing="none")
        if second:
            words.addWidget(Eliding(second, "caption", "muted"))
        line = row(self.box, spacing="m")
        if icon:
            line.addWidget(IconLabel(icon, tone))
        line.addLayout(words, 1)
        if who:
            name = Eliding(who, "strong")
            name.setFixedWidth(_WHO)
            line.addWidget(name)
        if right:
            when = Label(right, "strong" if right_tone == "danger" else "body", right_tone)
            when.setMinimumWidth(_WHEN)
            when.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(when)
        self.setLayout(line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()
