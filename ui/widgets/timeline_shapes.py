"""How a date that is partly known is drawn, so that nobody reads more from it than is known.

A day is the mark of its source; a month, season or year a pale bar with hard ends; "about" has soft
ends; "before" and "after" one hard end and a fade; from–to is solid, and what still runs is solid to
today and dotted to its limit.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from casemgr.records.fact import Source
from casemgr.records.partial_date import PartialDate, Precision
from ui import theme
from ui.widgets.marks import paint_mark
from ui.widgets.timeline_scale import Scale

FADE: Final = 56.0
"""Pixels over which an open end fades away."""
_SOFT: Final = 14.0
_BAR, _SOLID, _TICK, _MARK = 8.0, 6.0, 14.0, 13.0
_LEAST: Final = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One thing that happened: on which lane, when, how it is known, and what it is called.

    `tone` is a colour token ("" for text); `words` is what a screen reader and the tool tip say.
    What is `running` goes on today; `limit` is the day when it must end.
    """

    key: str
    lane: int
    when: PartialDate
    label: str
    words: str
    source: Source | None = None
    tone: str = ""
    running: bool = False
    limit: date | None = None


class Shape(Enum):
    """The ways to draw a date."""

    DAY = "day"
    PERIOD = "period"
    ABOUT = "about"
    BEFORE = "before"
    AFTER = "after"
    FROM_TO = "from_to"
    RUNNING = "running"


def shape_of(span: Span) -> Shape:
    """Return how a span is drawn."""
    if span.running:
        return Shape.RUNNING
    precision = span.when.precision
    if precision is Precision.BEFORE:
        return Shape.BEFORE
    if precision is Precision.AFTER:
        return Shape.AFTER
    if precision is Precision.BETWEEN:
        return Shape.FROM_TO
    if span.when.circa:
        return Shape.ABOUT
    return Shape.DAY if precision is Precision.DAY else Shape.PERIOD


def extent(span: Span, scale: Scale, today: date) -> tuple[float, float]:
    """Return where a span begins and ends across the timeline, fades and soft ends included."""
    first, last = span.when.earliest, span.when.latest
    shape = shape_of(span)
    if shape is Shape.RUNNING:
        return scale.x(first or today), max(scale.x(today), scale.x(span.limit or today))
    if first is None or last is None:
        hard = scale.x(first or _after(last or today))
        return (hard, hard + FADE) if first else (hard - FADE, hard)
    left, right = scale.x(first), scale.x(_after(last))
    if shape is Shape.DAY:
        return left - _MARK / 2, left + _MARK / 2
    if shape is Shape.ABOUT:
        return left - _SOFT, right + _SOFT
    return left, max(right, left + _LEAST)


def paint_span(painter: QPainter, span: Span, scale: Scale, today: date, middle: float) -> None:
    """Draw the shape of a span, its middle at this height."""
    left, right = extent(span, scale, today)
    strong = theme.colour(span.tone or "text")
    shape = shape_of(span)
    if shape is Shape.DAY:
        square = _square((left + right) / 2, middle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(square.adjusted(-1, -1, 1, 1))
        paint_mark(painter, square, span.source, strong)
    elif shape is Shape.FROM_TO:
        _solid(painter, left, right, middle, strong, _soft_ends(span.when))
    elif shape is Shape.RUNNING:
        _running(painter, (left, scale.x(today), right), middle, strong, span.limit is not None)
    else:
        _pale(painter, left, right, middle, shape, span.tone)


def paint_sample(painter: QPainter, shape: Shape, area: QRectF) -> None:
    """Draw a shape for the legend, as wide as its area."""
    middle = area.center().y()
    if shape is Shape.DAY:
        paint_mark(painter, _square(area.center().x(), middle), Source.SEEN_ORIGINAL, theme.colour("muted"))
    elif shape is Shape.FROM_TO:
        _solid(painter, area.left(), area.right(), middle, theme.colour("muted"), (False, False))
    else:
        _pale(painter, area.left(), area.right(), middle, shape, "")


def _after(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)


def _square(x: float, middle: float) -> QRectF:
    return QRectF(x - _MARK / 2, middle - _MARK / 2, _MARK, _MARK)


def _soft_ends(when: PartialDate) -> tuple[bool, bool]:
    start, end = when.start, when.end
    return bool(start and start.circa), bool(end and end.circa)


def _pale(painter: QPainter, left: float, right: float, middle: float, shape: Shape, tone: str) -> None:
    """Draw a bar in a pale colour; soft where nothing is certain, with a line where something is."""
    soft_left = shape in (Shape.ABOUT, Shape.BEFORE)
    soft_right = shape in (Shape.ABOUT, Shape.AFTER)
    bar = QRectF(left, middle - _BAR / 2, right - left, _BAR)
    body = theme.colour(tone or ("control" if shape is Shape.ABOUT else "edge"))
    painter.fillRect(bar, _faded(bar, body, soft_left, soft_right, shape is not Shape.ABOUT))
    painter.setPen(QPen(theme.colour(tone or "text"), 1.5))
    for x, soft in ((left, soft_left), (right, soft_right)):
        if not soft:
            painter.drawLine(QPointF(x, middle - _TICK / 2), QPointF(x, middle + _TICK / 2))


def _solid(
    painter: QPainter, left: float, right: float, middle: float, colour: QColor, soft: tuple[bool, bool]
) -> None:
    bar = QRectF(left, middle - _SOLID / 2, right - left, _SOLID)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_faded(bar, colour, *soft, whole=False))
    painter.drawRoundedRect(bar, _SOLID / 2, _SOLID / 2)


def _running(
    painter: QPainter, places: tuple[float, float, float], middle: float, colour: QColor, ends: bool
) -> None:
    """Draw what goes on: solid to today, dotted to the day it must end, which has a red line."""
    left, today, right = places
    _solid(painter, left, today, middle, colour, (False, False))
    if not ends or right <= today:
        return
    pen = QPen(colour, 2, Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.drawLine(QPointF(today, middle), QPointF(right, middle))
    painter.setPen(QPen(theme.colour("danger"), 2))
    painter.drawLine(QPointF(right, middle - _TICK / 2), QPointF(right, middle + _TICK / 2))


def _faded(bar: QRectF, colour: QColor, soft_left: bool, soft_right: bool, whole: bool) -> QLinearGradient:
    """Return a brush that fades towards soft ends; over the whole bar, or over its ends alone."""
    clear = QColor(colour)
    clear.setAlpha(0)
    share = 1.0 if whole else min(0.5, 2 * _SOFT / max(bar.width(), 1.0))
    brush = QLinearGradient(bar.topLeft(), bar.topRight())
    brush.setColorAt(0, clear if soft_left else colour)
    brush.setColorAt(1, clear if soft_right else colour)
    if soft_left:
        brush.setColorAt(min(share, 1.0), colour)
    if soft_right:
        brush.setColorAt(max(1 - share, 0.0), colour)
    return brush
