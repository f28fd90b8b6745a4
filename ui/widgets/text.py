"""Labels. Whatever text they are given is shown letter by letter: markup, links and controls do nothing."""

import unicodedata
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import theme

_OVERHANG: Final[dict[theme.Role, int]] = {"title": 2, "display": 2}
"""Pixels that the first letter of large text may hang out of its box; smaller text needs one."""
_KEPT: Final = frozenset("\n\t")
_MARKUP: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
"""As `html.escape`, which brings a table of two thousand names along before the first paint."""
_FEWEST: Final = 4
"""An eliding label never shrinks below this many wide letters."""


def literal(text: str) -> str:
    """Return a text with each control character, bidirectional ones too, spelt as its code point."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_spelt(character) for character in text)


def _spelt(character: str) -> str:
    hidden = unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp") and character not in _KEPT
    return f"[U+{ord(character):04X}]" if hidden else character


def plain_tip(text: str) -> str:
    """Return a tool tip that shows this text as it is; Qt would guess at markup in it."""
    shown = "".join(_MARKUP.get(character, character) for character in literal(text))
    return f"<p style='white-space:pre-wrap'>{shown}</p>" if text else ""


class Label(QLabel):
    """Text of one role and tone; with `wrap` it takes the lines it needs and never widens the window."""

    def __init__(
        self,
        text: str = "",
        role: theme.Role = "body",
        tone: str = "",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role))
        self.setIndent(0)
        self.setContentsMargins(_OVERHANG.get(role, 1), 0, 0, 0)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(literal(text))

    def set_tone(self, tone: str) -> None:
        """Give the text another colour token; an empty one is the colour of text."""
        set_property(self, "tone", tone)

    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap():
            return super().minimumSizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * _FEWEST, self.fontMetrics().height())


class Eliding(Label):
    """One line that gives way: what does not fit ends in an ellipsis, and the tool tip has the whole."""

    def __init__(
        self, text: str = "", role: theme.Role = "body", tone: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text.replace("\n", " "))
        self._show_whole_in_tip()

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), self.fontMetrics().averageCharWidth() * _FEWEST), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_whole_in_tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), self._shown())

    def _shown(self) -> str:
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _show_whole_in_tip(self) -> None:
        self.setToolTip(plain_tip(self.text()) if self._shown() != self.text() else "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._show_whole_in_tip()


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Change what a widget says it is, and have the style sheet look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
