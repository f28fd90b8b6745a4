"""The look in numbers: every size and distance the window uses, once, and its colours put to work.

Which theme is on is read from the application's palette, so nothing has to be told of a switch:
painted widgets ask `colour` when they paint.
"""

import sys
from string import Template
from typing import Final, Literal

from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from casemgr.places import resources
from ui.colours import DARK, LIGHT, Colours

FAMILIES, MONO = ("CaseSans",), ("CaseMono",)

Role = Literal["caption", "label", "body", "strong", "heading", "title", "display", "mono", "group", "code"]
TYPE: Final[dict[Role, tuple[float, int]]] = {
    "caption": (8.5, 400),
    "label": (9, 500),
    "body": (10, 400),
    "strong": (10, 600),
    "heading": (11, 600),
    "title": (14.5, 600),
    "display": (20, 600),
    "mono": (10, 500),
    "group": (15, 600),
    "code": (17, 600),
}
"""Points at 96 dpi, and weight; the last three in the monospaced family."""

SPACE: Final = {"hair": 2, "xs": 4, "s": 8, "m": 12, "l": 16, "xl": 24, "xxl": 32}
RADIUS: Final = {"chip": 4, "control": 6, "card": 8, "sheet": 10}
SIZE: Final = {
    "control": 32,
    "tall": 40,
    "chip": 26,
    "icon": 16,
    "small_icon": 13,
    "row": 34,
    "table_row": 30,
    "list_row": 54,
    "rail": 184,
    "rail_narrow": 56,
    "top": 48,
    "status": 26,
    "provenance": 168,
}
"""Logical pixels, as are the distances and radii."""

_FONT_FILES: Final = (
    "CaseSans-Regular.ttf",
    "CaseSans-Medium.ttf",
    "CaseSans-SemiBold.ttf",
    "CaseMono-Medium.ttf",
    "CaseMono-SemiBold.ttf",
)
_DOTS_PER_INCH: Final = 96
_MAC_POINTS_PER_INCH: Final = 72


def palette(colours: Colours) -> QPalette:
    """Return the palette that widgets without a rule of their own are painted with."""
    roles = {
        QPalette.ColorRole.Window: colours.page,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.sunken,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.faint,
        QPalette.ColorRole.Highlight: colours.accent_fill,
        QPalette.ColorRole.Accent: colours.accent_fill,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.ToolTipBase: colours.raised,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Midlight: colours.hover,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.control,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.faint))
    return made


def sheet(colours: Colours) -> str:
    """Return the one style sheet of the application, in these colours."""
    icons = (resources() / "icons").as_posix()
    template = Template((resources() / "look" / "window.qss").read_text(encoding="utf-8"))
    return template.substitute(colours._asdict(), icons=icons)


def arguments(program: str) -> list[str]:
    """Return what to make the application with, for it to paint in the style this look is made for.

    `QApplication.setStyle` gives that style back, and so has Python build a class for all a style can
    paint: a tenth of the time to the first paint.
    """
    return [program, "-style", "Fusion"]


def apply(app: QApplication, dark: bool) -> None:
    """Put the whole window into one theme; the first call brings the fonts too."""
    if not app.styleSheet():
        for name in _FONT_FILES:
            QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))
        app.setFont(font("body"))
    colours = DARK if dark else LIGHT
    app.setPalette(palette(colours))
    app.setStyleSheet(sheet(colours))


def is_dark() -> bool:
    """Return whether the dark theme is on."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window) == QColor(DARK.page)


def colour(token: str) -> QColor:
    """Return a colour of the theme that is on; raises AttributeError for a token there is none of."""
    value: str = getattr(DARK if is_dark() else LIGHT, token)
    return QColor(value)


def font(role: Role) -> QFont:
    """Return the font of a role, of the same size on every system."""
    points, weight = TYPE[role]
    made = QFont(MONO if role in ("mono", "group", "code") else FAMILIES)
    made.setPointSizeF(points * _DOTS_PER_INCH / _MAC_POINTS_PER_INCH if sys.platform == "darwin" else points)
    made.setWeight(QFont.Weight(weight))
    return made
