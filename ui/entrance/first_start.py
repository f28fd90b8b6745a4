"""The first start: where no vault stands yet, six steps lead to one."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from casemgr.errors import CasemgrError
from casemgr.progress import Progress
from ui import opening
from ui.entrance import steps, ways
from ui.entrance.step import Step
from ui.jobs import Worker
from ui.messages import Messages
from ui.models.beginnings import Place, introduce
from ui.widgets import buttons
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import column, panel, row
from ui.widgets.progress import ProgressLine
from ui.widgets.stepper import Stepper
from ui.widgets.text import Label

_SIDE = 232
LANGUAGE, VAULT, PASSPHRASE, CODE, OFFICE, MACHINE = range(6)


class FirstStart(QWidget):
    """Leads from nothing to an open vault. The work is done on the thread that keeps the vault afterwards."""

    opened = Signal(object)
    """The Opened vault."""
    other_wanted = Signal(object)
    """The folder of a vault that is to be unlocked instead."""
    language_wanted = Signal(str)

    def __init__(self, worker: Worker, place: Place, practice: Path, language: str) -> None:
        super().__init__()
        self.setProperty("part", "page")
        self._worker = worker
        self._place = place
        self._practice = practice
        self._language = language
        self._vault: Any = None
        self._stack = QStackedWidget()
        self._progress = ProgressLine()
        self._back = buttons.quiet(self.tr("Back"))
        self._back.clicked.connect(self._go_back)
        self._on = buttons.primary(self.tr("Go on"))
        self._on.clicked.connect(self._go_on)
        self._counted = Label("", tone="muted")
        self._stepper = Stepper(self._names(), upright=True)
        self._lay_out()
        asking = steps.LanguageStep(language)
        asking.chosen.connect(self.language_wanted)
        self._vault_step = ways.VaultStep(place.folder)
        self._shown: list[tuple[int, Step]] = []
        self._show(LANGUAGE, asking)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._shown[-1][1]

    def focus(self) -> None:
        """Give the keyboard to the step that is shown, or to the way on where it asks nothing."""
        (self.step.first_focus() or self._on).setFocus()

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Language"),
            self.tr("Vault"),
            self.tr("Passphrase"),
            self.tr("Recovery code"),
            self.tr("Your organisation"),
            self.tr("This machine"),
        )

    def _lay_out(self) -> None:
        mark = row(IconLabel("circle-dot", "accent", 20), Label("Casemgr", "heading"), None)
        said = self.tr("About eight minutes. You can stop and come back.")
        side = column(spacing="l", margins=(12, 20, 12, 16))
        side.addLayout(mark)
        side.addWidget(self._stepper)
        side.addStretch(1)
        side.addWidget(Label(said, "caption", "muted", wrap=True))
        rail = panel("rail", side)
        rail.setFixedWidth(_SIDE)
        acts = row(self._back, None, self._counted, self._on, margins=(48, 12, 32, 12), spacing="m")
        foot = panel("foot", acts)
        right = column(self._progress, self._stack, foot, spacing="none")
        right.setStretch(1, 1)
        whole = row(rail, spacing="none")
        whole.addLayout(right, 1)
        self.setLayout(whole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in a field or at a choice go on, as the filled button does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._on.isEnabled():
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _show(self, number: int, step: Step) -> None:
        """Show a step; it becomes the last of those that lie behind."""
        self._shown.append((number, step))
        self._stack.addWidget(step)
        step.changed.connect(self._look)
        self._turn()

    def _turn(self) -> None:
        number, step = self._shown[-1]
        self._stack.setCurrentWidget(step)
        self._stepper.go(number)
        said = self.tr("Step {number} of {count}")
        self._counted.setText(said.format(number=number + 1, count=len(self._names())))
        self._on.set_words(self.tr("Open Casemgr") if number == MACHINE else self.tr("Go on"))
        self._look()
        self.focus()

    def _look(self) -> None:
        number, step = self._shown[-1]
        self._on.setEnabled(step.is_ready())
        # Once the vault is made there is no way back to before it.
        self._back.setVisible(VAULT <= number <= PASSPHRASE)

    def _go_back(self) -> None:
        if len(self._shown) > 1:
            _, step = self._shown.pop()
            if step is not self._vault_step:
                self._stack.removeWidget(step)
                step.deleteLater()
            self._turn()

    def _go_on(self) -> None:
        number, step = self._shown[-1]
        step.explain("")
        if number == LANGUAGE:
            self._show(VAULT, self._vault_step)
        elif number == VAULT:
            self._begin(self._vault_step.way())
        elif isinstance(step, steps.PassphraseStep):
            passphrase = step.passphrase.text()
            self._work(lambda _: self._place.create(passphrase), self._made)
        elif isinstance(step, ways.RestoreStep):
            self._restore(step)
        elif number == CODE:
            self._show(OFFICE, steps.OfficeStep())
        elif isinstance(step, steps.OfficeStep):
            office, vault = step.office(), self._vault
            self._work(lambda _: introduce(vault, office, self._language), self._introduced)
        else:
            self._open(lambda: self._vault)

    def _begin(self, way: str) -> None:
        """Go the chosen way to a vault."""
        self._place = replace(self._place, folder=self._vault_step.folder)
        if way == ways.NEW:
            self._show(PASSPHRASE, steps.PassphraseStep())
        elif way == ways.RESTORE:
            self._show(PASSPHRASE, ways.RestoreStep())
        elif way == ways.PRACTICE:
            place = replace(self._place, folder=self._practice)
            self._work(place.practice, lambda vault: self._open(lambda: vault))
        else:
            name = QFileDialog.getExistingDirectory(self, self.tr("The folder of the vault"))
            if name:
                self.other_wanted.emit(Path(name))

    def _restore(self, step: ways.RestoreStep) -> None:
        file, secret, place = step.file, step.secret(), self._place
        if file is not None:
            self._work(
                lambda progress: place.restore(file, secret, None, progress),
                lambda vault: self._open(lambda: vault),
            )

    def _made(self, made: tuple[Any, Any]) -> None:
        self._vault, code = made
        self._show(CODE, steps.CodeStep(code.text()))

    def _introduced(self, machine: Any) -> None:
        self._show(MACHINE, steps.MachineStep(machine))

    def _open(self, vault: Callable[[], Any]) -> None:
        self._work(lambda _: opening.opened(vault, self._language), self.opened.emit)

    def _work(self, work: Callable[[Progress], Any], then: Callable[[Any], object]) -> None:
        """Do something on the vault's thread; whatever it raises is said in the step."""
        self._on.setEnabled(False)
        self._back.setEnabled(False)
        job = self._worker.begin(work)
        self._progress.follow(job)
        job.succeeded.connect(then)
        job.failed.connect(self._explain)
        job.finished.connect(partial(self._back.setEnabled, True))
        job.finished.connect(self._look)

    def _explain(self, error: CasemgrError | OSError) -> None:
        """Say in the step what did not work; the keyboard is where it can be put right."""
        self.step.explain(Messages(self._language).sentence(error))
        self.focus()
