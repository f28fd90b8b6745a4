"""A table: rows of thirty pixels, a hairline under each, no line between columns."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from casemgr.records.fact import Source
from ui import theme
from ui.widgets.marks import SIZE, paint_mark
from ui.widgets.text import literal

MARK_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""Where a model keeps the source whose mark stands before the text; "none" is the mark of nothing."""
TONE_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""Where a model keeps the colour token of the text."""
NO_SOURCE: Final = "none"
_PADDING: Final = 8
_INSET: Final = 3
"""What Qt itself leaves around the text of a cell."""


class TableDelegate(QStyledItemDelegate):
    """Paints a cell: a mark, then text in its tone, shown as it is written."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = literal(option.text)
        tone = index.data(TONE_ROLE)
        colour = theme.colour(tone) if tone else theme.colour("text")
        palette = option.palette
        for role in (palette.ColorRole.Text, palette.ColorRole.HighlightedText):
            palette.setColor(role, colour)
        option.palette = palette

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area = QRect(option.rect)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        source = index.data(MARK_ROLE)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("accent_wash"))
        lead = _PADDING
        if source is not None:
            spot = QRectF(area.left() + lead, area.center().y() - SIZE / 2 + 1, SIZE, SIZE)
            known = None if source == NO_SOURCE else Source(source)
            paint_mark(painter, spot, known, theme.colour("muted"))
            lead += SIZE + _PADDING
        option.rect = area.adjusted(lead - _INSET, 0, _INSET - _PADDING, 0)
        super().paint(painter, option, index)
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.colour("line"))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(
            hint.width() + 2 * (_PADDING - _INSET) + (SIZE + _PADDING) * (index.data(MARK_ROLE) is not None),
            hint.height(),
        )


class Table(QTableView):
    """A view of a table model; `grows` is the column that takes the room the others leave."""

    def __init__(self, name: str, grows: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grows = grows
        self.setAccessibleName(name)
        self.setItemDelegate(TableDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.setVisible(False)
        rows.setDefaultSectionSize(theme.SIZE["table_row"])
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def fit(self) -> None:
        """Give each column the width of its words, and the rest to the one that grows; call with a model."""
        self.horizontalHeader().setSectionResizeMode(self._grows, QHeaderView.ResizeMode.Stretch)
