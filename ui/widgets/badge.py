"""A badge: an exception in two words, with the icon and the colour of its meaning."""

from typing import Final

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui import theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import row
from ui.widgets.text import Label

MEANING_ICONS: Final = {
    "accent": "info",
    "danger": "triangle-alert",
    "conflict": "git-compare",
    "unverified": "shield-alert",
    "draft": "pencil",
    "settled": "check",
}
"""Meanings, which are colour tokens, and the icon each has where none is named."""


class Badge(QFrame):
    """Words on the wash of a meaning; a draft is dashed too."""

    def __init__(self, text: str, meaning: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("badge", meaning)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._words = Label(text, "caption", meaning)
        mark = IconLabel(icon or MEANING_ICONS[meaning], meaning, theme.SIZE["small_icon"])
        self.setLayout(row(mark, self._words, spacing="xs", margins=(6, 2, 7, 2)))

    def text(self) -> str:
        """Return the words."""
        return self._words.text()

    def set_words(self, text: str) -> None:
        """Change the words."""
        self._words.setText(text)
