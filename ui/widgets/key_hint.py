"""A key to press, drawn as a key."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.text import Label


class KeyHint(Label):
    """The name of a key or of several pressed together, as "Ctrl K"."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(keys.replace("+", " "), "caption", "muted", parent=parent)
        self.setProperty("part", "key")
        self.setContentsMargins(6, 0, 6, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
