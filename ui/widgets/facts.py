"""Rows of facts: what it is, how it is known, what is known, and at the right what to think of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from casemgr.records.fact import Source
from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import ANY_WIDTH, row
from ui.widgets.marks import Mark
from ui.widgets.text import Eliding, Label

_ROW = 26
_SHARE_OF_LABELS = 0.4


class Facts(QWidget):
    """A grid of facts; the column of labels is as wide as the longest, and at most two fifths.

    A value is one line, the whole of it in its tool tip; with `wraps` it has all the lines it needs.
    """

    def __init__(self, parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(parent)
        self._wraps = wraps
        self._labels: list[Eliding] = []
        self._room = ANY_WIDTH
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE["m"])
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(1, 24)
        self._grid.setColumnStretch(2, 1)

    def add(
        self,
        label: str,
        value: str | QWidget,
        source: Source | None = None,
        *,
        tone: str = "",
        remark: str | QWidget = "",
        remark_tone: str = "muted",
        remark_icon: str = "",
    ) -> None:
        """Add a fact; a value or remark that is more than words may be a widget."""
        line = len(self._labels)
        name = Eliding(label, tone="muted")
        self._labels.append(name)
        self._grid.setRowMinimumHeight(line, _ROW)
        self._grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(Mark(source), line, 1, Qt.AlignmentFlag.AlignCenter)
        if isinstance(value, QWidget):
            self._grid.addLayout(row(value, None), line, 2)
        else:
            said = Label(value, tone=tone, wrap=True) if self._wraps else Eliding(value, tone=tone)
            self._grid.addWidget(said, line, 2, Qt.AlignmentFlag.AlignVCenter)
        if remark:
            self._grid.addLayout(_remark(remark, remark_tone, remark_icon), line, 3)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room = int(self.width() * _SHARE_OF_LABELS)
        self._measure()

    def _measure(self) -> None:
        widest = max((label.sizeHint().width() for label in self._labels), default=0)
        for label in self._labels:
            label.setMaximumWidth(max(1, min(widest, self._room)))


def _remark(remark: str | QWidget, tone: str, icon: str) -> QHBoxLayout:
    if isinstance(remark, QWidget):
        return row(remark)
    words = Eliding(remark, tone=tone)
    words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return row(None, IconLabel(icon, tone), words) if icon else row(words)
