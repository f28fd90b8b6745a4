"""A question before what cannot be undone: it names its effect, and may ask for a reason."""

from PySide6.QtCore import Signal

from ui.frame import Frame
from ui.widgets import buttons
from ui.widgets.field import FieldFrame
from ui.widgets.inputs import LineInput
from ui.widgets.layout import column
from ui.widgets.sheet import Sheet
from ui.widgets.text import Label


class AskSheet(Sheet):
    """Asks once. The destructive button stands far left, outlined and never the default."""

    agreed = Signal(str)

    def __init__(
        self, frame: Frame, title: str, effect: str, reason: str, act: str, *, height: int = 300
    ) -> None:
        super().__init__(title, width=520, height=height)
        self._around = frame
        self._reason = LineInput()
        inner = column(Label(effect, wrap=True), spacing="m", margins=(24, 18, 24, 18))
        self._field = FieldFrame(reason, self._reason, empties=False)
        self._asks = bool(reason)
        if reason:
            inner.addWidget(self._field)
        inner.addStretch(1)
        self.body.addLayout(inner)
        agree, leave = buttons.danger(act), buttons.quiet(self.tr("Leave it as it is"))
        agree.clicked.connect(self._agree)
        leave.clicked.connect(frame.close_sheet)
        self.foot_left.addWidget(agree)
        self.foot_right.addWidget(leave)
        self.close_wanted.connect(frame.close_sheet)
        self._leave = leave

    def focus(self) -> None:
        """Give the keyboard to the reason, or to the way out."""
        (self._reason if self._asks else self._leave).setFocus()

    def _agree(self) -> None:
        if self._asks and self._reason.is_blank():
            self._field.show_problem(self.tr("Say it in a few words."))
            self._reason.setFocus()
            return
        self._around.close_sheet()
        self.agreed.emit(self._reason.text().strip())
