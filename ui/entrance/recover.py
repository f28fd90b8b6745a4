"""Into a vault by the code on paper: a new passphrase is set, and a new code written down."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from casemgr.errors import CasemgrError
from ui import opening
from ui.dialogs.strength import strength
from ui.entrance.step import Step
from ui.entrance.steps import CodeStep
from ui.jobs import Worker
from ui.messages import Messages
from ui.models.beginnings import Place
from ui.models.passphrases import BITS, by_chance
from ui.widgets import buttons
from ui.widgets.field import FieldFrame
from ui.widgets.inputs import LineInput
from ui.widgets.layout import column, panel, row, scrolled
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.progress import ProgressLine

_NARROW = 560


class RecoverStep(Step):
    """The code from the paper, and the passphrase that is to hold from now on."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Open with the recovery code"),
            self.tr("The old passphrase and the old code open nothing from then on; you get a new code."),
        )
        self.code = LineInput()
        self.passphrase = NewPassphrase(strength, by_chance, BITS)
        frame = FieldFrame(self.tr("Recovery code, 30 characters"), self.code, empties=False)
        for widget in (frame, self.passphrase):
            widget.setMaximumWidth(_NARROW)
            self.body.addWidget(widget)
        self.code.changed.connect(self.changed)
        self.passphrase.changed.connect(self.changed)

    def first_focus(self) -> QWidget:
        return self.code

    def is_ready(self) -> bool:
        return not self.code.is_blank() and self.passphrase.is_ready()


class RecoverPage(QWidget):
    """Two steps: the old code and a new passphrase, then the new code."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, worker: Worker, place: Place, language: str) -> None:
        super().__init__()
        self.setProperty("part", "page")
        self._worker, self._place, self._language = worker, place, language
        self._vault: Any = None
        self._step: Step = RecoverStep()
        self._room = column()
        self._progress = ProgressLine()
        self._back, self._on = buttons.quiet(self.tr("Back")), buttons.primary(self.tr("Open"))
        self._back.clicked.connect(self.left)
        self._on.clicked.connect(self._go_on)
        foot = panel("foot", row(self._back, None, self._on, margins=(48, 12, 32, 12)))
        whole = column(self._progress, spacing="none")
        whole.addLayout(self._room, 1)
        whole.addWidget(foot)
        self.setLayout(whole)
        self._show(self._step)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._step

    def focus(self) -> None:
        """Give the keyboard to the step that is shown."""
        focus = self._step.first_focus()
        if focus is not None:
            focus.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in a field or at a choice go on, as the filled button does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._on.isEnabled():
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _show(self, step: Step) -> None:
        self._step.hide()
        self._step = step
        self._room.addWidget(scrolled(step))
        step.changed.connect(self._look)
        self._look()
        self.focus()

    def _look(self) -> None:
        self._on.setEnabled(self._step.is_ready())
        self._back.setVisible(isinstance(self._step, RecoverStep))

    def _go_on(self) -> None:
        self._step.explain("")
        if isinstance(self._step, RecoverStep):
            code, passphrase = self._step.code.text(), self._step.passphrase.text()
            job = self._worker.begin(lambda _: self._place.recover(code, passphrase))
            job.succeeded.connect(self._recovered)
        else:
            job = self._worker.begin(lambda _: opening.opened(lambda: self._vault, self._language))
            job.succeeded.connect(self.opened)
        self._on.setEnabled(False)
        self._progress.follow(job)
        job.failed.connect(self._explain)
        job.finished.connect(self._look)

    def _recovered(self, made: tuple[Any, Any]) -> None:
        self._vault, code = made
        self._show(CodeStep(code.text()))

    def _explain(self, error: CasemgrError | OSError) -> None:
        """Say in the step what did not work; the keyboard is where it can be put right."""
        self.step.explain(Messages(self._language).sentence(error))
        self.focus()
