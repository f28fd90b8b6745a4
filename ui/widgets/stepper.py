"""How far something has come: numbered circles with words. It shows state; it is not a set of buttons."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import icons, theme
from ui.widgets.text import literal

_CIRCLE: Final = 18
_LINE: Final = 18
_GAP: Final = 8
_HEIGHT: Final = 28
_ROW: Final = 34


class Stepper(QWidget):
    """Steps that are past, one that is present, and those to come, beside or under each other."""

    def __init__(
        self, steps: Sequence[str], present: int = 0, *, upright: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._present = present
        self._upright = upright
        across = QSizePolicy.Policy.Preferred if upright else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.go(present)

    def present(self) -> int:
        """Return the number of the present step, counted from 0."""
        return self._present

    def go(self, present: int) -> None:
        """Show another step as the present one; one more than there are means that all are past."""
        self._present = present
        said = self._steps[present] if present < len(self._steps) else self.tr("Done")
        number = min(present + 1, len(self._steps))
        self.setAccessibleName(self.tr("Step {} of {}: {}").format(number, len(self._steps), said))
        self.update()

    def sizeHint(self) -> QSize:
        widths = [self._width(number) for number in range(len(self._steps))]
        if self._upright:
            return QSize(max(widths) + 2 * _GAP, _ROW * len(widths))
        return QSize(sum(widths) + (len(widths) - 1) * (_LINE + 2 * _GAP), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y = (float(_GAP), 0.0) if self._upright else (0.0, 0.0)
        for number in range(len(self._steps)):
            height = _ROW if self._upright else _HEIGHT
            if self._upright and number == self._present:
                self._wash(painter, QRectF(0, y + 1, self.width(), height - 2))
            self._paint_step(painter, number, QRectF(x, y + (height - _CIRCLE) / 2, _CIRCLE, _CIRCLE))
            if self._upright:
                y += _ROW
            else:
                x = self._paint_way(painter, number, x + self._width(number) + _GAP)

    def _width(self, number: int) -> int:
        """Return the room of a step, with its words strong, so that nothing moves when it is its turn."""
        words = QFontMetrics(theme.font("strong")).horizontalAdvance(literal(self._steps[number]))
        return _CIRCLE + _GAP + words + 1

    def _wash(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_wash"))
        painter.drawRoundedRect(area, theme.RADIUS["control"], theme.RADIUS["control"])

    def _paint_way(self, painter: QPainter, number: int, x: float) -> float:
        """Draw the line to the next step; return where that begins."""
        if number < len(self._steps) - 1:
            painter.fillRect(QRectF(x, _HEIGHT / 2 - 0.5, _LINE, 1), theme.colour("control"))
        return x + _LINE + _GAP

    def _paint_step(self, painter: QPainter, number: int, circle: QRectF) -> None:
        is_present, is_past = number == self._present, number < self._present
        self._paint_circle(painter, number, circle, is_past, is_present)
        font = theme.font("strong" if is_present else "body")
        painter.setFont(font)
        painter.setPen(theme.colour("text" if is_present else "muted"))
        base = circle.center().y() + QFontMetrics(font).ascent() / 2 - 1.5
        painter.drawText(int(circle.right() + _GAP), round(base), literal(self._steps[number]))

    def _paint_circle(
        self, painter: QPainter, number: int, circle: QRectF, is_past: bool, is_present: bool
    ) -> None:
        painter.setPen(QPen(theme.colour("accent" if is_past or is_present else "control"), 1.5))
        painter.setBrush(theme.colour("accent_fill") if is_present else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle.adjusted(0.75, 0.75, -0.75, -0.75))
        if is_past:
            icons.draw(painter, "check", "accent", circle.adjusted(3.5, 3.5, -3.5, -3.5))
            return
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("on_accent" if is_present else "muted"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number + 1))
