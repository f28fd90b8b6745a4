"""What stands where nothing is yet: what will be here, one true sentence, and the way to begin."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from ui.widgets.icon_label import IconLabel
from ui.widgets.key_hint import KeyHint
from ui.widgets.layout import column, panel, row
from ui.widgets.text import Label

_SQUARE, _ICON, _WIDTH = 70, 34, 460


class EmptyState(QWidget):
    """An icon in a soft square, a title, a sentence, buttons, and a hint of words and keys."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        actions: Sequence[QWidget] = (),
        hint: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        said = Label(sentence, tone="muted", wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        said.setMaximumWidth(_WIDTH)
        middle = row(None, said, None)
        middle.setStretch(1, _WIDTH)
        whole = column(None, spacing="s", margins=(24, 24, 24, 24))
        for part in (_square(icon), Label(title, "title")):
            whole.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addLayout(middle)
        if actions:
            whole.addSpacing(8)
            whole.addLayout(row(None, *actions, None))
        if hint:
            whole.addSpacing(16)
            whole.addLayout(row(None, *hint, None))
        whole.addStretch(1)
        self.setLayout(whole)


def keys_hint(text: str) -> list[QWidget]:
    """Return the parts of a hint in which keys are written in brackets, as "[Ctrl K] go anywhere"."""
    parts: list[QWidget] = []
    for piece in text.replace("[", "\n[").replace("]", "]\n").split("\n"):
        words = piece.strip()
        if words.startswith("["):
            parts.append(KeyHint(words.strip("[]")))
        elif words:
            parts.append(Label(words, tone="muted"))
    return parts


def _square(icon: str) -> QFrame:
    made = panel("soft")
    made.setFixedSize(_SQUARE, _SQUARE)
    made.setLayout(row(None, IconLabel(icon, "muted", _ICON), None))
    return made
