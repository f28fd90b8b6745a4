"""Icons of one set (Lucide, resources/icons), drawn at paint time in the colour the theme has then."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from casemgr.places import resources
from ui import theme

_STROKE: Final = 'stroke-width="1.75"'
_KEPT: Final = 256


@lru_cache(maxsize=_KEPT)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    text = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    drawn = text.replace("currentColor", colour).replace('stroke-width="2"', _STROKE)
    return QSvgRenderer(drawn.encode())


def draw(painter: QPainter, name: str, tone: str, area: QRectF) -> None:
    """Draw an icon into a square, in a colour of the theme; raises OSError where there is no such icon."""
    _renderer(name, theme.colour(tone).name()).render(painter, area)


class _Engine(QIconEngine):
    """Draws one icon: left in a wider room, so that the width of an icon may hold the gap to its text."""

    def __init__(self, name: str, tone: str, on_tone: str) -> None:
        super().__init__()
        self._name = name
        self._tone = tone
        self._on_tone = on_tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        corner = QPointF(rect.x(), rect.y() + (rect.height() - side) / 2)
        tone = self._on_tone if state is QIcon.State.On else self._tone
        if mode is QIcon.Mode.Disabled:
            tone = "edge"
        draw(painter, self._name, tone, QRectF(corner.x(), corner.y(), side, side))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._tone, self._on_tone)


def icon(name: str, tone: str = "muted", on_tone: str = "") -> QIcon:
    """Return an icon that follows the theme; `on_tone` is its colour in a checked button."""
    return QIcon(_Engine(name, tone, on_tone or tone))
