"""Two texts as one: what was taken away is struck out, what is new is strong and underlined."""

from collections.abc import Iterable

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.text import literal
from ui.widgets.text_view import TextView

_LINES = 3


class Difference(TextView):
    """Words in order, each kept (" "), taken ("-") or new ("+")."""

    def __init__(self, name: str, taken: str, new: str, parent: QWidget | None = None) -> None:
        super().__init__("", name, parent)
        self._name, self._taken, self._new = name, taken, new
        self.setProperty("part", "well")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 18)

    def show_words(self, words: Iterable[tuple[str, str]]) -> None:
        """Show other words; a screen reader hears what was taken and what is new."""
        told = [(mark, literal(word)) for mark, word in words]
        self.clear()
        cursor = QTextCursor(self.document())
        for place, (mark, word) in enumerate(told):
            cursor.insertText(" " if place else "", QTextCharFormat())
            cursor.insertText(word, _look(mark))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        spoken = [f"{said}: {_of(told, mark)}" for mark, said in (("-", self._taken), ("+", self._new))]
        self.setAccessibleName(". ".join((self._name, *spoken)))


def _of(told: list[tuple[str, str]], mark: str) -> str:
    return " ".join(word for each, word in told if each == mark) or "–"


def _look(mark: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(theme.colour("faint" if mark == "-" else "text"))
    look.setFontStrikeOut(mark == "-")
    look.setFontUnderline(mark == "+")
    look.setFontWeight(QFont.Weight.DemiBold if mark == "+" else QFont.Weight.Normal)
    return look
