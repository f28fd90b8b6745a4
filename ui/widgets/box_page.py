"""A page on which parts are marked with boxes, by mouse or by keys; it is shown whole."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui import theme

_STEP = 0.01
"""The part of a page by which an arrow moves a box."""
_NEW = QRectF(0.35, 0.45, 0.3, 0.06)
_SMALLEST = 0.005
_WHOLE = QRectF(0, 0, 1, 1)
_ARROWS = {
    Qt.Key.Key_Left: QPointF(-_STEP, 0),
    Qt.Key.Key_Right: QPointF(_STEP, 0),
    Qt.Key.Key_Up: QPointF(0, -_STEP),
    Qt.Key.Key_Down: QPointF(0, _STEP),
}


class BoxPage(QWidget):
    """Boxes are parts of the width and height of the page. Dragging draws one and a click chooses one.

    Insert draws one too; arrows move the chosen one and with Shift change its size, Space chooses the next,
    Delete takes it away.
    """

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._picture = QPixmap()
        self._boxes: list[QRectF] = []
        self._chosen = -1
        self._begun: QPointF | None = None

    def show_page(self, picture: QImage, boxes: list[QRectF]) -> None:
        """Show a page and the boxes on it."""
        self._picture = QPixmap.fromImage(picture)
        self._boxes, self._chosen = list(boxes), len(boxes) - 1
        self.update()

    def boxes(self) -> list[QRectF]:
        """Return the boxes."""
        return list(self._boxes)

    def add_box(self, box: QRectF | None = None) -> None:
        """Draw a box, in the middle of the page where no place is given, and choose it."""
        if self._picture.isNull():
            return
        self._boxes.append((box or _NEW).intersected(_WHOLE))
        self._chosen = len(self._boxes) - 1
        self._tell()

    def remove_box(self) -> None:
        """Take the chosen box away."""
        if 0 <= self._chosen < len(self._boxes):
            del self._boxes[self._chosen]
            self._chosen = len(self._boxes) - 1
            self._tell()

    def sizeHint(self) -> QSize:
        return QSize(420, 480)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Insert:
            self.add_box()
        elif key == Qt.Key.Key_Delete:
            self.remove_box()
        elif key == Qt.Key.Key_Space and self._boxes:
            self._chosen = (self._chosen + 1) % len(self._boxes)
            self.update()
        elif key in _ARROWS and self._boxes:
            self._shift(_ARROWS[key], resize=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._begun = self._part(event.position())
        hit = [place for place, box in enumerate(self._boxes) if box.contains(self._begun)]
        if hit:
            self._chosen, self._begun = hit[-1], None
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        begun, self._begun = self._begun, None
        if begun is None:
            return
        box = QRectF(begun, self._part(event.position())).normalized().intersected(_WHOLE)
        if box.width() > _SMALLEST and box.height() > _SMALLEST:
            self.add_box(box)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        page = self._page_rect()
        painter.drawPixmap(page, self._picture, QRectF(self._picture.rect()))
        painter.setPen(theme.colour("line"))
        painter.drawRect(page)
        cover = QColor(theme.colour("text"))
        cover.setAlpha(190)
        for place, box in enumerate(self._boxes):
            spot = self._spot(box, page)
            painter.fillRect(spot, cover)
            if place == self._chosen:
                painter.setPen(QPen(theme.colour("accent"), 3))
                painter.drawRect(spot)

    def _shift(self, by: QPointF, *, resize: bool) -> None:
        box = QRectF(self._boxes[self._chosen])
        if resize:
            box.setBottomRight(box.bottomRight() + by)
        else:
            left = min(max(box.left() + by.x(), 0.0), 1 - box.width())
            top = min(max(box.top() + by.y(), 0.0), 1 - box.height())
            box.moveTo(left, top)
        kept = box.intersected(_WHOLE)
        if kept.width() > _SMALLEST and kept.height() > _SMALLEST:
            self._boxes[self._chosen] = kept
            self._tell()

    def _page_rect(self) -> QRectF:
        """Return where the page is painted: whole and in the middle."""
        size = QSize(max(1, self._picture.width()), max(1, self._picture.height()))
        size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())

    def _spot(self, box: QRectF, page: QRectF) -> QRectF:
        return QRectF(
            page.left() + box.left() * page.width(),
            page.top() + box.top() * page.height(),
            box.width() * page.width(),
            box.height() * page.height(),
        )

    def _part(self, at: QPointF) -> QPointF:
        page = self._page_rect()
        return QPointF((at.x() - page.left()) / page.width(), (at.y() - page.top()) / page.height())

    def _tell(self) -> None:
        self.update()
        self.changed.emit()
