"""How parts stand beside and under each other: rows, columns, panels, hairlines, and rows that break."""

from typing import Literal

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)

from ui import theme

Space = Literal["none", "hair", "xs", "s", "m", "l", "xl", "xxl"]
Margins = tuple[int, int, int, int]
"""Left, top, right, bottom."""

ANY_WIDTH = 16_777_215
"""What Qt takes for any width; it has no name in Python."""
NO_MARGINS: Margins = (0, 0, 0, 0)


def _filled(made: QHBoxLayout | QVBoxLayout, parts: tuple[QWidget | QLayout | None, ...]) -> None:
    for part in parts:
        if part is None:
            made.addStretch(1)
        elif isinstance(part, QWidget):
            made.addWidget(part)
        else:
            made.addLayout(part)


def row(*parts: QWidget | QLayout | None, spacing: Space = "s", margins: Margins = NO_MARGINS) -> QHBoxLayout:
    """Return parts side by side; None stands for free room."""
    made = QHBoxLayout()
    made.setContentsMargins(*margins)
    made.setSpacing(theme.SPACE.get(spacing, 0))
    _filled(made, parts)
    return made


def column(
    *parts: QWidget | QLayout | None, spacing: Space = "s", margins: Margins = NO_MARGINS
) -> QVBoxLayout:
    """Return parts one under the other; None stands for free room."""
    made = QVBoxLayout()
    made.setContentsMargins(*margins)
    made.setSpacing(theme.SPACE.get(spacing, 0))
    _filled(made, parts)
    return made


def panel(part: str, content: QLayout | None = None) -> QFrame:
    """Return a frame that the style sheet knows as this part, such as `card`, `pane`, `foot` or `soft`."""
    made = QFrame()
    made.setProperty("part", part)
    if content is not None:
        made.setLayout(content)
    return made


def hairline() -> QFrame:
    """Return a line across a pane."""
    made = panel("line")
    made.setFixedHeight(1)
    return made


def upright() -> QFrame:
    """Return a line between two things that stand side by side."""
    made = panel("line")
    made.setFixedWidth(1)
    return made


def scrolled(content: QWidget) -> QScrollArea:
    """Return a view of something higher than its room; it never scrolls sideways."""
    content.setProperty("part", "clear")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def empty(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if inner is not None:
            empty(inner)
        elif (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class Flow(QLayout):
    """Parts in a row that breaks into more lines where the room is too narrow."""

    def __init__(self, spacing: Space = "s") -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(*NO_MARGINS)
        self.setSpacing(theme.SPACE.get(spacing, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def add(self, widget: QWidget) -> None:
        """Put a widget behind the last one."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._placed(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._placed(rect, move=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _placed(self, rect: QRect, move: bool) -> int:
        """Place the items, or only measure; return the height they take in the width of `rect`."""
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if line and x + size.width() > rect.x() + rect.width():
                x, y, line = rect.x(), y + line + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, line = x + size.width() + self.spacing(), max(line, size.height())
        return y + line - rect.y()


def flow_widget(flow: Flow) -> QWidget:
    """Return a widget that is as high as the lines its flow needs."""
    made = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    made.setLayout(flow)
    return made
