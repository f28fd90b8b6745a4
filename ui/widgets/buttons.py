"""Buttons. Their words are never cut: a button is as wide as it has to be."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import icons, theme
from ui.widgets.text import literal, plain_tip

_GAP: Final = 4
"""Added to the four pixels that Fusion leaves between icon and text."""
_ICON_TONES: Final = {
    "primary": ("on_accent", "on_accent"),
    "danger": ("danger", "danger"),
    "link": ("accent", "accent"),
    "chip": ("muted", "accent"),
    "rail": ("muted", "text"),
    "row": ("muted", "text"),
    "search": ("muted", "muted"),
    "tab": ("muted", "text"),
    "ghost": ("muted", "accent"),
}
_CHECKABLE: Final = frozenset({"chip", "rail", "tab"})


class Button(QPushButton):
    """A button of one kind; its text is shown as it is, and Enter presses it as Space does."""

    def __init__(self, kind: str, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setAutoDefault(True)
        self.setCheckable(kind in _CHECKABLE)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font("body"))
        self._kind = kind
        self.set_words(text)
        if icon:
            self.set_icon(icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a key that is held down press once: what comes after has the keyboard by then."""
        if not event.isAutoRepeat():
            super().keyPressEvent(event)

    def set_words(self, text: str) -> None:
        """Change the text, which is also what a screen reader says."""
        self.setText(literal(text).replace("&", "&&"))
        self.setAccessibleName(text)

    def set_icon(self, icon: str, tone: str = "") -> None:
        """Change the icon; without a tone it has the colour that goes with the kind."""
        off, on = _ICON_TONES.get(self._kind, ("text", "text"))
        self.setIcon(icons.icon(icon, tone or off, tone or on))
        side = theme.SIZE["icon"]
        self.setIconSize(QSize(side + (_GAP if self.text() else 0), side))


def primary(text: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """Return the one filled button of a view: the next true step."""
    return Button("primary", text, icon, parent)


def quiet(text: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """Return an outlined button."""
    return Button("quiet", text, icon, parent)


def danger(text: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """Return the outlined button of a destructive act; never filled, never default."""
    return Button("danger", text, icon, parent)


def link(text: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """Return an action that reads like a word of the page."""
    return Button("link", text, icon, parent)


def chip(text: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """Return a pill that is on or off."""
    return Button("chip", text, icon, parent)


def icon_button(icon: str, name: str, parent: QWidget | None = None) -> Button:
    """Return a button of an icon alone; its name is in the tool tip and for screen readers."""
    made = Button("ghost", "", icon, parent)
    made.setAccessibleName(name)
    made.setToolTip(plain_tip(name))
    made.setFixedWidth(theme.SIZE["control"])
    return made


def outlined_icon(icon: str, name: str, parent: QWidget | None = None) -> Button:
    """Return an icon alone in an outlined button, as the one that holds further actions."""
    made = Button("quiet", "", icon, parent)
    made.setAccessibleName(name)
    made.setToolTip(plain_tip(name))
    return made
