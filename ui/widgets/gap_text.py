"""A text with gaps: what will be filled in stands out from the words, and what is wrong is underlined."""

import re

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.inputs import TextInput


class GapText(TextInput):
    """Several lines of text; what `gap` finds in them has the colour of what can be pressed."""

    def __init__(
        self, text: str, gap: re.Pattern[str], lines: int = 5, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, lines, parent)
        self._marker = _Marker(self.document(), gap)

    def insert(self, words: str) -> None:
        """Put words where the cursor stands; Ctrl+Z takes them away again."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.insertText(words)
        cursor.endEditBlock()
        self.setFocus()

    def put(self, words: str) -> None:
        """Put other words in the place of all; Ctrl+Z brings those before back."""
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(words)
        self.setFocus()

    def underline(self, found: frozenset[str]) -> None:
        """Underline these wherever they stand, in place of those before."""
        self._marker.underline(found)


class _Marker(QSyntaxHighlighter):
    """Paints gaps and what is wrong."""

    def __init__(self, document: QTextDocument, gap: re.Pattern[str]) -> None:
        super().__init__(document)
        self._gap = gap
        self._wrong: frozenset[str] = frozenset()

    def underline(self, found: frozenset[str]) -> None:
        """Underline these from now on."""
        if found != self._wrong:
            self._wrong = found
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for gap in self._gap.finditer(text):
            self.setFormat(gap.start(), len(gap[0]), _looks("accent"))
        for wrong in self._wrong:
            for place in re.finditer(re.escape(wrong), text) if wrong else ():
                self.setFormat(place.start(), len(wrong), _looks("danger", wrong=True))


def _looks(tone: str, *, wrong: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    colour: QColor = theme.colour(tone)
    made.setForeground(colour)
    if wrong:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.setUnderlineColor(colour)
    return made
