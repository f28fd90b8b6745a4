"""A list of rows of two lines: who and when, what and which. One delegate paints them all."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import icons, theme
from ui.widgets.risk import paint_risk
from ui.widgets.text import literal

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
"""Where a model keeps the `ListRow` that an index shows."""

_SHARE_OF_RIGHT: Final = 0.42
_TEXT_LEFT: Final = 40
_RIGHT_MARGIN: Final = 20
_LINES: Final = (8, 28)
"""Where the two lines of a row begin, from its top."""
_GAP: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """What one row shows. `hit` is the part of `muted` that a search found: its start and end.

    `marks` are icons with their tones, `spoken` what a screen reader says in place of all texts.
    """

    strong: str
    muted: str = ""
    second: str = ""
    right: str = ""
    right_tone: str = "text"
    right_second: str = ""
    risk: int | None = None
    icon: str = ""
    icon_tone: str = "muted"
    marks: tuple[tuple[str, str], ...] = ()
    hit: tuple[int, int] | None = None
    spoken: str = ""

    def words(self) -> str:
        """Return the row as one sentence for a screen reader."""
        parts = (self.strong, self.muted, self.right, self.right_second, self.second)
        return self.spoken or ", ".join(part for part in parts if part)


class RowDelegate(QStyledItemDelegate):
    """Paints a `ListRow`: the chosen one on a wash with a bar, a line under the others."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, theme.SIZE["list_row"])

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown = index.data(ROW_ROLE)
        if not isinstance(shown, ListRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        _paint_ground(painter, area, option.state)
        _Line(painter, area, shown).paint()
        painter.restore()


def _paint_ground(painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
    wash = QRectF(area).adjusted(6, 1, -6, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(theme.colour("accent_wash"))
        painter.drawRoundedRect(wash, theme.RADIUS["control"], theme.RADIUS["control"])
        painter.fillRect(QRectF(wash.left(), wash.top() + 8, 3, wash.height() - 16), theme.colour("accent"))
        if state & QStyle.StateFlag.State_HasFocus:
            _paint_ring(painter, wash)
        return
    if state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(theme.colour("hover"))
        painter.drawRoundedRect(wash, theme.RADIUS["control"], theme.RADIUS["control"])
    width = area.width() - _TEXT_LEFT - _RIGHT_MARGIN
    painter.fillRect(QRectF(area.left() + _TEXT_LEFT, area.bottom(), width, 1), theme.colour("line"))


def _paint_ring(painter: QPainter, wash: QRectF) -> None:
    """Show that the keyboard is in the list, which a chosen row alone does not say."""
    painter.setPen(QPen(theme.colour("accent"), theme.SPACE["hair"]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(wash.adjusted(1, 1, -1, -1), theme.RADIUS["control"], theme.RADIUS["control"])


class _Line:
    """Paints the words and signs of one row."""

    def __init__(self, painter: QPainter, area: QRect, row: ListRow) -> None:
        self._painter = painter
        self._area = area
        self._row = row
        self._height = QFontMetrics(theme.font("body")).height()

    def paint(self) -> None:
        """Paint the right side, which is the shorter, and give the rest of the width to the left."""
        row, area = self._row, self._area
        self._paint_lead()
        left, right = area.left() + _TEXT_LEFT, area.right() - _RIGHT_MARGIN
        first = self._right(row.right, 0, row.right_tone)
        second = self._right(row.right_second, 1, "muted")
        self._paint_head(left, right - first - _GAP * bool(first))
        room = right - second - _GAP * bool(second) - left
        self._text(row.second, left, 1, room, "muted")

    def _paint_lead(self) -> None:
        lead = QRectF(self._area.left() + 16, self._area.top() + _LINES[0], 16, self._height)
        if self._row.risk is not None:
            paint_risk(self._painter, lead, self._row.risk)
        elif self._row.icon:
            square = QRectF(lead.left(), lead.center().y() - 8, 16, 16)
            icons.draw(self._painter, self._row.icon, self._row.icon_tone, square)

    def _paint_head(self, left: int, limit: int) -> None:
        row = self._row
        marks = sum(16 + _GAP for _ in row.marks)
        x = left + self._text(row.strong, left, 0, limit - left - marks, "text", "strong")
        if row.muted:
            x += _GAP
            self._paint_hit(x, limit - marks)
            x += self._text(row.muted, x, 0, limit - x - marks, "muted")
        for icon, tone in row.marks:
            x += _GAP
            top = self._area.top() + _LINES[0] + (self._height - 16) / 2
            icons.draw(self._painter, icon, tone, QRectF(x, top, 16, 16))
            x += 16

    def _paint_hit(self, left: int, limit: int) -> None:
        """Underline the part of the name that was found."""
        if self._row.hit is None:
            return
        metrics = QFontMetrics(theme.font("body"))
        start, end = self._row.hit
        before = metrics.horizontalAdvance(literal(self._row.muted[:start]))
        width = metrics.horizontalAdvance(literal(self._row.muted[start:end]))
        found = QRectF(left + before, self._area.top() + _LINES[0], width, self._height)
        found.setRight(min(found.right(), limit))
        self._painter.fillRect(found, theme.colour("accent_wash"))
        self._painter.fillRect(
            QRectF(found.left(), found.bottom(), found.width(), 1.5), theme.colour("accent")
        )

    def _right(self, text: str, line: int, tone: str) -> int:
        """Paint a text that ends at the right; return the width it took."""
        role: theme.Role = "strong" if tone == "danger" else "body"
        width = QFontMetrics(theme.font(role)).horizontalAdvance(literal(text))
        width = min(width + 1, int(self._area.width() * _SHARE_OF_RIGHT)) if text else 0
        self._text(text, self._area.right() - _RIGHT_MARGIN - width, line, width, tone, role)
        return width

    def _text(self, text: str, left: int, line: int, room: int, tone: str, role: theme.Role = "body") -> int:
        """Paint one line of text, elided; return the width it took."""
        if not text or room <= 0:
            return 0
        font = theme.font(role)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(literal(text), Qt.TextElideMode.ElideRight, room)
        self._painter.setFont(font)
        self._painter.setPen(theme.colour(tone))
        base = self._area.top() + _LINES[line] + metrics.ascent()
        self._painter.drawText(QPointF(left, base), shown)
        return metrics.horizontalAdvance(shown)


class RowList(QListView):
    """A view of rows; the model gives a `ListRow` under `ROW_ROLE` and its words as AccessibleTextRole."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def room(self) -> int:
        """Return how many rows are seen at once, in part too."""
        return 1 + self.viewport().height() // theme.SIZE["list_row"]
