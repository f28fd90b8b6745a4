"""Backup and check: what there is, where it lies, and both done now."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFormLayout, QVBoxLayout, QWidget

from casemgr.guard.machine import Told
from casemgr.vault.backup import Written, write_backup
from casemgr.vault.check import check
from casemgr.vault.findings import Finding
from ui.frame import Frame
from ui.models.keeping import Kept, read_kept
from ui.pages.settings.tab import SettingsTab
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import column, empty, row
from ui.widgets.text import Eliding, Label


class BackupTab(SettingsTab):
    """The last backup, the check of every byte, and the machine they happen on."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._back_up = buttons.primary(self.tr("Back up now"), "hard-drive")
        self._back_up.clicked.connect(self._choose_place)
        self._check = buttons.quiet(self.tr("Check the vault"), "shield-check")
        self._check.clicked.connect(self._check_all)
        self._backup, self._found, self._machine = column(), column(), column()
        self.body.addWidget(_card(self.tr("Backup"), self._backup, self._back_up))
        self.body.addWidget(_card(self.tr("Check"), self._found, self._check))
        self.body.addWidget(_card(self.tr("This machine"), self._machine))
        self._show_check(None)
        self._read()

    def first_focus(self) -> QWidget:
        return self._back_up

    def write(self, place: Path) -> None:
        """Write a backup to a new file, restore it for a test and compare."""
        self._work(True)
        job = self.frame.session.run(
            lambda vault, progress: write_backup(vault, place, progress),
            self._written,
            owner=self,
            otherwise=self.tell_error,
        )
        job.finished.connect(lambda: self._work(False))

    def _read(self) -> None:
        self.frame.session.ask(read_kept, self._show, owner=self)

    def _show(self, kept: Kept) -> None:
        empty(self._backup)
        holder, formats = QWidget(), self.frame.words.formats
        facts = QFormLayout(holder)
        facts.setContentsMargins(0, 0, 0, 0)
        if kept.backup is None:
            _fact(facts, self.tr("Last backup"), self.tr("None yet"))
        else:
            _fact(facts, self.tr("Written and tested"), formats.moment(kept.backup.at_ms))
            _fact(facts, self.tr("Place"), kept.backup.path)
        _fact(facts, self.tr("Entries written since"), str(kept.since))
        _fact(facts, self.tr("This vault"), kept.folder)
        said = self.tr(
            "Keep it elsewhere than this machine. It opens with the passphrase, the key file and the "
            "recovery code of its day, whatever you change later."
        )
        self._backup.addWidget(holder)
        self._backup.addWidget(Label(said, tone="muted", wrap=True))
        self._show_machine(kept)

    def _show_machine(self, kept: Kept) -> None:
        empty(self._machine)
        disk = {
            Told.YES: self.tr("The system reports disk encryption; it protects only when switched off"),
            Told.NO: self.tr("The system reports no disk encryption"),
            Told.UNKNOWN: self.tr("The system does not tell whether the disk is encrypted"),
        }[kept.machine.disk_encrypted]
        memory = {
            Told.YES: self.tr("Memory may be written to disk in clear"),
            Told.NO: self.tr("The system reports no memory written to disk in clear"),
            Told.UNKNOWN: self.tr("The system does not tell whether memory is written to disk"),
        }[kept.machine.swap_in_clear]
        good = (kept.machine.disk_encrypted is Told.YES, kept.machine.swap_in_clear is Told.NO)
        for words, fine in zip((disk, memory), good, strict=True):
            self._machine.addWidget(_line(words, fine))
        for finding in kept.noticed:
            self._machine.addWidget(_line(self._sentence(finding), False))

    def _choose_place(self) -> None:
        proposed = f"backup-{self.frame.clock.today().isoformat()}"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("A new file for the backup"), proposed)
        if name:
            self.write(Path(name))

    def _written(self, written: Written) -> None:
        size = self.frame.words.formats.size(written.size)
        said = self.tr("{place}, {size}: written, restored for a test and compared.")
        self.tell("settled", self.tr("Backed up"), said.format(place=written.path, size=size))
        self._read()

    def _check_all(self) -> None:
        self._work(True)
        self.frame.session.run(
            check, self._show_check, owner=self, otherwise=self.tell_error
        ).finished.connect(lambda: self._work(False))

    def _show_check(self, findings: list[Finding] | None) -> None:
        """Say what a check found; None while none was made in this sitting."""
        empty(self._found)
        if findings is None:
            said = self.tr(
                "Every byte the vault keeps is read and verified: header, pages, attachments, search index "
                "and history."
            )
            self._found.addWidget(Label(said, tone="muted", wrap=True))
        elif not findings:
            self._found.addWidget(_line(self.tr("All is as it was written."), True))
        for finding in findings or ():
            self._found.addWidget(_line(self._sentence(finding), False))

    def _sentence(self, finding: Finding) -> str:
        return self.frame.words.messages.vault_finding(finding.code, finding.place, finding.detail)

    def _work(self, going_on: bool) -> None:
        for button in (self._back_up, self._check):
            button.setEnabled(not going_on)


def _card(title: str, content: QVBoxLayout, act: QWidget | None = None) -> Card:
    card = Card(title)
    card.body.addLayout(content)
    if act is not None:
        card.body.addLayout(row(act, None, margins=(0, 6, 0, 0)))
    return card


def _fact(facts: QFormLayout, name: str, value: str) -> None:
    facts.addRow(Label(name, tone="muted"), Eliding(value))


def _line(words: str, good: bool) -> QWidget:
    mark = IconLabel("check", "settled") if good else IconLabel("triangle-alert", "unverified")
    line = row(mark, Label(words, wrap=True), spacing="m", margins=(0, 3, 0, 3))
    line.setStretch(1, 1)
    holder = QWidget()
    holder.setLayout(line)
    return holder
