"""A text to be read, as it is: no markup, no links, nothing that loads."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui import theme
from ui.widgets.text import literal


class TextView(QPlainTextEdit):
    """Lines of plain text that can be chosen and not altered."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(literal(text), parent)
        self.setReadOnly(True)
        self.setFont(theme.font("body"))
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
