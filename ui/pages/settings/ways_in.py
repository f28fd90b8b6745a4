"""Ways in: the passphrase, the key file and the recovery code, each changed by whoever can open the vault."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from casemgr.errors import CasemgrError
from casemgr.vault.keyslots import write_key_file
from ui.dialogs.strength import strength
from ui.frame import Frame
from ui.models.passphrases import BITS, by_chance
from ui.models.ways_in import Secrets, change_code, change_everyday, needs_key_file
from ui.pages.settings.tab import SettingsTab
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.code_proof import CodeProof
from ui.widgets.layout import column, empty, row
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.text import Eliding, Label


class KeyFileLine(QWidget):
    """A key file that is chosen, or none; `makes` offers to make a new one."""

    def __init__(self, name: str, *, makes: bool) -> None:
        super().__init__()
        self.path: Path | None = None
        self._none = self.tr("none")
        self._named = Eliding(self._none, tone="muted")
        choose = buttons.link(self.tr("Choose"))
        choose.setAccessibleName(self.tr("Choose: {}").format(name))
        choose.clicked.connect(self._choose)
        line = row(Label(name, "label"), self._named, choose, spacing="m")
        line.setStretch(1, 1)
        if makes:
            make = buttons.link(self.tr("Make a new one"))
            make.clicked.connect(self._make)
            line.addWidget(make)
        self.setLayout(line)

    def use(self, path: Path | None) -> None:
        """Take this file, or none."""
        self.path = path
        self._named.setText(str(path) if path else self._none)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("The key file"))
        self.use(Path(name) if name else None)

    def _make(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("A new key file, best on a stick"))
        if name and not Path(name).exists():
            write_key_file(Path(name))
            self.use(Path(name))


class WaysInTab(SettingsTab):
    """What opens the vault. Every change asks first for what opens it now."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._present = PassphraseEdit(self.tr("Present passphrase"), tall=False)
        self._present_file = KeyFileLine(self.tr("Present key file"), makes=False)
        self._present_file.hide()
        self._coming = NewPassphrase(strength, by_chance, BITS)
        self._coming_file = KeyFileLine(self.tr("Key file from now on"), makes=True)
        self._change = buttons.primary(self.tr("Change the passphrase"))
        self._change.clicked.connect(self._change_everyday)
        self._renew = buttons.quiet(self.tr("New recovery code"), "key-round")
        self._renew.clicked.connect(self._change_code)
        self._code = column(spacing="m")
        self.body.addWidget(self._now_card())
        self.body.addWidget(self._passphrase_card())
        self.body.addWidget(self._code_card())
        for changed in (self._present.changed, self._coming.changed):
            changed.connect(self._look)
        self._look()
        frame.session.ask(needs_key_file, self._present_file.setVisible, owner=self)

    def first_focus(self) -> QWidget:
        return self._present

    def _now_card(self) -> Card:
        card = Card(self.tr("What opens it now"))
        name = Label(self.tr("Present passphrase"), "label")
        name.setBuddy(self._present)
        card.add(name, self._present, self._present_file)
        return card

    def _passphrase_card(self) -> Card:
        card = Card(self.tr("Passphrase and key file"))
        said = self.tr(
            "Old backups still open with the old passphrase. A key file strengthens the passphrase and never "
            "opens alone; who loses it needs the recovery code."
        )
        card.add(self._coming, self._coming_file, Label(said, tone="muted", wrap=True))
        card.body.addLayout(row(self._change, None))
        return card

    def _code_card(self) -> Card:
        card = Card(self.tr("Recovery code"))
        said = self.tr("For a paper that is lost or was seen. The old code opens nothing from then on.")
        card.add(Label(said, tone="muted", wrap=True))
        card.body.addLayout(self._code)
        card.body.addLayout(row(self._renew, None))
        return card

    def _look(self) -> None:
        typed = bool(self._present.text())
        self._change.setEnabled(typed and self._coming.is_ready())
        self._renew.setEnabled(typed)

    def _now(self) -> Secrets:
        return Secrets(self._present.text(), self._present_file.path)

    def _change_everyday(self) -> None:
        present, coming = self._now(), Secrets(self._coming.text(), self._coming_file.path)
        self._wait()
        self.frame.session.run(
            lambda vault, _: change_everyday(vault, present, coming),
            lambda _: self._changed(coming),
            owner=self,
            otherwise=self._refused,
        )

    def _changed(self, coming: Secrets) -> None:
        self._forget()
        self._present_file.use(None)
        self._present_file.setVisible(coming.key_file is not None)
        self.frame.key_file_changed.emit(coming.key_file)
        said = self.tr("The new one opens the vault from now on, the old one does not.")
        self.tell("settled", self.tr("Passphrase changed"), said)

    def _change_code(self) -> None:
        present = self._now()
        self._wait()
        self.frame.session.run(
            lambda vault, _: change_code(vault, present), self._show_code, owner=self, otherwise=self._refused
        )

    def _show_code(self, code: str) -> None:
        self._forget()
        empty(self._code)
        proof = CodeProof(code.split("-"))
        proof.proved.connect(self._proved)
        self._code.addWidget(proof)
        proof.setFocus()

    def _proved(self, proved: bool) -> None:
        if proved:
            empty(self._code)
            said = self.tr("Keep the paper away from this computer, and destroy the old one.")
            self.tell("settled", self.tr("The new recovery code is written down"), said)

    def _refused(self, error: CasemgrError | OSError) -> None:
        self._look()
        self.tell_error(error)

    def _wait(self) -> None:
        for button in (self._change, self._renew):
            button.setEnabled(False)

    def _forget(self) -> None:
        self._present.clear()
        self._coming.clear()
        self._look()
