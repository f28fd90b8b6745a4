"""What the steps of the first start share: a head, a sentence, and what has to be done to go on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.layout import column
from ui.widgets.text import Label


class Step(QWidget):
    """One step. `changed` tells that it may have become ready, or no longer be."""

    changed = Signal()

    def __init__(self, title: str, said: str) -> None:
        super().__init__()
        self.body = column(spacing="m")
        self._problem = Label("", tone="danger", wrap=True)
        self._problem.hide()
        head = column(Label(title, "display"), Label(said, tone="muted", wrap=True), spacing="s")
        whole = column(spacing="xl", margins=(48, 36, 48, 24))
        for part in (head, self.body):
            whole.addLayout(part)
        whole.addWidget(self._problem)
        whole.addStretch(1)
        self.setLayout(whole)

    def is_ready(self) -> bool:
        """Tell whether one may go on."""
        return True

    def first_focus(self) -> QWidget | None:
        """Return what has the keyboard when the step is shown."""
        return None

    def explain(self, sentence: str) -> None:
        """Say what did not work and what to do; "" takes it back."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
