"""The steps of the first start that ask or tell something."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from casemgr.guard.machine import Machine, Told
from ui.dialogs.strength import strength
from ui.entrance.step import Step
from ui.languages import LANGUAGES
from ui.models.beginnings import Office
from ui.models.passphrases import BITS, by_chance
from ui.widgets.code_proof import CodeProof
from ui.widgets.field import FieldFrame
from ui.widgets.icon_label import IconLabel
from ui.widgets.inputs import LineInput
from ui.widgets.layout import row
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.text import Label

_NARROW: Final = 560


class LanguageStep(Step):
    """In which language the window speaks."""

    chosen = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__(
            self.tr("In which language?"),
            self.tr("You can change it at any time. Letters have languages of their own."),
        )
        self._boxes: dict[str, QRadioButton] = {}
        for code, name in LANGUAGES.items():
            box = self._boxes[code] = QRadioButton(name)
            box.setChecked(code == language)
            box.clicked.connect(lambda _=False, code=code: self.chosen.emit(code))
            self.body.addWidget(box)
        self._language = language

    def first_focus(self) -> QWidget:
        return self._boxes[self._language]


class PassphraseStep(Step):
    """A passphrase for every day."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Choose a passphrase"),
            self.tr("You type it every day, and it is all that stands between a stranger and your clients."),
        )
        self.passphrase = NewPassphrase(strength, by_chance, BITS)
        self.passphrase.setMaximumWidth(_NARROW)
        self.passphrase.changed.connect(self.changed)
        self.body.addWidget(self.passphrase)

    def first_focus(self) -> QWidget:
        return self.passphrase

    def is_ready(self) -> bool:
        return self.passphrase.is_ready()


class CodeStep(Step):
    """The recovery code, to be written down by hand."""

    def __init__(self, code: str) -> None:
        super().__init__(
            self.tr("Write the recovery code down by hand"),
            self.tr(
                "It is the only other way in if the passphrase is forgotten. Nobody can reset it, not even "
                "us. Keep the paper outside the office."
            ),
        )
        self.proof = CodeProof(code.split("-"))
        self.proof.proved.connect(lambda _: self.changed.emit())
        self.body.addWidget(self.proof)

    def first_focus(self) -> QWidget:
        return self.proof

    def is_ready(self) -> bool:
        return self.proof.is_proved()


class OfficeStep(Step):
    """What the office says of itself in its letters; all of it can wait."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Your organisation"),
            self.tr("Letters say who writes and where a reader may ask. You can fill this in later."),
        )
        self._counsellor, self._name, self._contact = LineInput(), LineInput(), LineInput()
        for label, field in (
            (self.tr("Your own name"), self._counsellor),
            (self.tr("Name of the organisation"), self._name),
            (self.tr("Where a reader asks whether a letter is yours"), self._contact),
        ):
            frame = FieldFrame(label, field, empties=False)
            frame.setMaximumWidth(_NARROW)
            self.body.addWidget(frame)

    def first_focus(self) -> QWidget:
        return self._counsellor

    def office(self) -> Office:
        """Return what was entered."""
        return Office(*(field.text().strip() for field in (self._counsellor, self._name, self._contact)))


class MachineStep(Step):
    """What the machine says of itself, and what is left to do."""

    def __init__(self, machine: Machine) -> None:
        super().__init__(
            self.tr("This machine"),
            self.tr("The program asked the system. It can be wrong, and a report is no proof."),
        )
        disk: Mapping[Told, str] = {
            Told.YES: self.tr("The system reports disk encryption; it protects only when switched off"),
            Told.NO: self.tr("The system reports no disk encryption. Ask somebody who knows this computer"),
            Told.UNKNOWN: self.tr("The system does not tell whether the disk is encrypted"),
        }
        swap: Mapping[Told, str] = {
            Told.YES: self.tr("Memory may be written to disk in clear. Encrypt the swap, or switch it off"),
            Told.NO: self.tr("The system reports no memory written to disk in clear"),
            Told.UNKNOWN: self.tr("The system does not tell whether memory is written to disk"),
        }
        self._add(disk[machine.disk_encrypted], machine.disk_encrypted is Told.YES)
        self._add(swap[machine.swap_in_clear], machine.swap_in_clear is Told.NO)
        backup = self.tr("No backup yet. Make one in Settings after the first case, and keep it elsewhere")
        self._add(backup, False)

    def _add(self, words: str, good: bool) -> None:
        mark = IconLabel("check", "settled") if good else IconLabel("triangle-alert", "unverified")
        line = row(mark, Label(words, wrap=True), spacing="m")
        line.setStretch(1, 1)
        self.body.addLayout(line)
