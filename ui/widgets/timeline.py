"""Everything that happened on one line per matter. A list beside it holds the same for those who hear it."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.widgets.text import literal, plain_tip
from ui.widgets.timeline_scale import Scale, covering
from ui.widgets.timeline_shapes import Shape, Span, extent, paint_span, shape_of

HEAD: Final = 28
LANE: Final = 48
_LEAST_LANES: Final = 120
_MOST_LABEL: Final = 190
_GAP: Final = 8
_RIGHT: Final = 12
_LAYERS: Final = {Shape.RUNNING: 0, Shape.DAY: 2}
"""What runs is painted first and days last, all else between."""
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Timeline(QWidget):
    """Lanes of spans; the arrow keys go from one to the next, Enter opens it."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._lanes: tuple[str, ...] = ()
        self._spans: tuple[Span, ...] = ()
        self._chosen = ""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_spans(self, lanes: Sequence[str], spans: Sequence[Span]) -> None:
        """Show these lanes and what happened on them; `Span.lane` counts from 0."""
        self._lanes = tuple(lanes)
        self._spans = tuple(sorted(spans, key=lambda span: (span.when.sort_key, span.lane)))
        if self._chosen not in {span.key for span in spans}:
            self._chosen = ""
        self.updateGeometry()
        self.update()

    def choose(self, key: str) -> None:
        """Show one as chosen, without telling."""
        self._chosen = key
        words = next((span.words for span in self._spans if span.key == key), "")
        self.setAccessibleDescription(words)
        self.update()

    def labelled(self) -> tuple[str, ...]:
        """Return the keys of the spans whose label has room; the list beneath names the others too."""
        return tuple(span.key for span, _ in self._placed_labels(self._scale()))

    def at(self, point: QPointF) -> Span | None:
        """Return what lies under a point; where several do, the shortest."""
        scale = self._scale()
        reach = 4
        found = [
            (right - left, span)
            for span in self._spans
            for left, right in [extent(span, scale, self._today)]
            if left - reach <= point.x() <= right + reach and abs(point.y() - self._middle(span)) <= LANE / 2
        ]
        return min(found, key=lambda each: each[0])[1] if found else None

    def sizeHint(self) -> QSize:
        return QSize(640, HEAD + LANE * max(1, len(self._lanes)) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self._spans:
            self._go(self._beside(step))
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._spans:
            self._go(self._across(-1 if event.key() == Qt.Key.Key_Up else 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.opened.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.at(event.position())
        if found is not None:
            self._go(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.at(event.position())
        if found is not None:
            self.opened.emit(found.key)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(found.words) if found else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale()
        self._paint_grid(painter, scale)
        for span in sorted(self._spans, key=lambda each: _LAYERS.get(shape_of(each), 1)):
            self._paint_choice(painter, span, scale)
            paint_span(painter, span, scale, self._today, self._middle(span))
        for span, spot in self._placed_labels(scale):
            self._paint_label(painter, span, spot)

    def _scale(self) -> Scale:
        left = self._names_width()
        dates = [span.when for span in self._spans]
        return covering(dates, self._today, left, self.width() - left - _RIGHT)

    def _names_width(self) -> int:
        metrics = QFontMetrics(theme.font("label"))
        widest = max((metrics.horizontalAdvance(literal(name)) for name in self._lanes), default=0)
        return min(max(widest + 2 * _GAP, _LEAST_LANES), self.width() * 2 // 5)

    def _middle(self, span: Span) -> float:
        return HEAD + LANE * span.lane + LANE / 2

    def _paint_grid(self, painter: QPainter, scale: Scale) -> None:
        font = theme.font("label")
        metrics = QFontMetrics(font)
        painter.setFont(font)
        bottom = HEAD + LANE * len(self._lanes)
        for day, words in scale.ticks():
            x = scale.x(day)
            painter.fillRect(QRectF(x, HEAD - 4, 1, bottom - HEAD + 4), theme.colour("line"))
            painter.setPen(theme.colour("muted"))
            if abs(x - scale.x(self._today)) > 2 * metrics.horizontalAdvance(words):
                painter.drawText(QPointF(x + 5, HEAD - 10), words)
        for number, name in enumerate(self._lanes):
            top = HEAD + LANE * number
            painter.fillRect(QRectF(0, top, self.width(), 1), theme.colour("line"))
            room = self._names_width() - _GAP
            shown = metrics.elidedText(literal(name), Qt.TextElideMode.ElideRight, room)
            painter.setPen(theme.colour("muted"))
            painter.drawText(QPointF(1, top + LANE / 2 + metrics.ascent() / 2 - 1), shown)
        painter.fillRect(QRectF(0, bottom, self.width(), 1), theme.colour("line"))
        self._paint_today(painter, scale.x(self._today), bottom)

    def _paint_today(self, painter: QPainter, x: float, bottom: int) -> None:
        font = theme.font("label")
        words = self.tr("Today")
        half = QFontMetrics(font).horizontalAdvance(words) / 2
        painter.setPen(theme.colour("accent"))
        painter.drawText(QPointF(min(x - half, self.width() - 2 * half), HEAD - 10), words)
        painter.fillRect(QRectF(x - 0.75, HEAD - 4, 1.5, bottom - HEAD + 4), theme.colour("accent"))

    def _paint_choice(self, painter: QPainter, span: Span, scale: Scale) -> None:
        if span.key != self._chosen:
            return
        left, right = extent(span, scale, self._today)
        around = QRectF(left - 5, self._middle(span) - 10, right - left + 10, 20)
        focused = self.hasFocus()
        painter.setPen(QPen(theme.colour("accent"), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_wash"))
        painter.drawRoundedRect(around, 4, 4)

    def _placed_labels(self, scale: Scale) -> list[tuple[Span, QRectF]]:
        """Return the labels that have room, each under its bar or, where that is taken, above it."""
        metrics = QFontMetrics(theme.font("caption"))
        taken: dict[tuple[int, int], float] = {}
        placed = []
        for span in self._spans:
            width = min(metrics.horizontalAdvance(literal(span.label)) + 2, _MOST_LABEL)
            left = min(max(extent(span, scale, self._today)[0], scale.left), self.width() - width - 2.0)
            row = next((row for row in (1, 0) if taken.get((span.lane, row), 0.0) <= left), None)
            if row is not None and span.label:
                taken[span.lane, row] = left + width + _GAP
                top = self._middle(span) + (7 if row else -7 - metrics.height())
                placed.append((span, QRectF(left, top, width, metrics.height())))
        return placed

    def _paint_label(self, painter: QPainter, span: Span, spot: QRectF) -> None:
        font = theme.font("caption")
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(literal(span.label), Qt.TextElideMode.ElideRight, int(spot.width()) + 1)
        painter.fillRect(spot.adjusted(-1, 1, 1, -1), theme.colour("surface"))
        painter.setFont(font)
        painter.setPen(theme.colour(span.tone or "text"))
        painter.drawText(QPointF(spot.left(), spot.top() + metrics.ascent()), shown)

    def _beside(self, step: int) -> Span:
        at = next((n for n, span in enumerate(self._spans) if span.key == self._chosen), None)
        if at is None:
            return self._spans[0 if step > 0 else -1]
        return self._spans[max(0, min(at + step, len(self._spans) - 1))]

    def _across(self, step: int) -> Span:
        """Return the nearest span on the next lane that has any."""
        here = next((span for span in self._spans if span.key == self._chosen), self._spans[0])
        lanes = sorted({span.lane for span in self._spans if (span.lane - here.lane) * step > 0})
        if not lanes:
            return here
        lane = lanes[0] if step > 0 else lanes[-1]
        scale = self._scale()
        x = extent(here, scale, self._today)[0]
        there = [span for span in self._spans if span.lane == lane]
        return min(there, key=lambda span: abs(extent(span, scale, self._today)[0] - x))

    def _go(self, span: Span) -> None:
        self.choose(span.key)
        self.chosen.emit(span.key)
