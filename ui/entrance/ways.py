"""Which vault it is to be: the ways to it, and the one that leads through a backup."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QButtonGroup, QFileDialog, QRadioButton, QWidget

from ui.entrance.step import Step
from ui.widgets import buttons
from ui.widgets.layout import column, row
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.text import Eliding, Label

NEW, OTHER, RESTORE, PRACTICE = "new", "other", "restore", "practice"
_NARROW: Final = 560
_INDENT: Final = 28


class VaultStep(Step):
    """Which vault: a new one, one that is there, one from a backup, or one to practise in."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            self.tr("Where are your cases?"),
            self.tr("A vault is one folder. Everything in it is encrypted, also how much it is."),
        )
        self.folder = folder
        self._ways: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        for key, words, said in self._choices():
            way = self._ways[key] = QRadioButton(words)
            group.addButton(way)
            self.body.addLayout(column(way, _indented(Label(said, tone="muted", wrap=True)), spacing="hair"))
        self._ways[NEW].setChecked(True)
        self._place = Eliding(str(folder), tone="muted")
        change = buttons.quiet(self.tr("Another place"), "folder")
        change.clicked.connect(self._choose)
        line = row(Label(self.tr("Place"), "label"), self._place, change, spacing="m")
        line.setStretch(1, 1)
        self.body.addLayout(line)

    def first_focus(self) -> QWidget:
        return self._ways[NEW]

    def way(self) -> str:
        """Return which was chosen."""
        return next(key for key, way in self._ways.items() if way.isChecked())

    def choose(self, key: str) -> None:
        """Choose one of the ways."""
        self._ways[key].setChecked(True)

    def use(self, folder: Path) -> None:
        """Take a place for the new vault: an empty folder as it is, else a folder of its own inside."""
        taken = folder.is_dir() and any(folder.iterdir())
        self.folder = folder / "vault" if taken else folder
        self._place.setText(str(self.folder))

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Where the new vault is to be"))
        if name:
            self.use(Path(name))

    def _choices(self) -> Sequence[tuple[str, str, str]]:
        return (
            (NEW, self.tr("Begin a new vault"), self.tr("For an office that starts with Casemgr here.")),
            (OTHER, self.tr("Open another vault"), self.tr("It lies in another folder or on a stick.")),
            (RESTORE, self.tr("Restore a backup"), self.tr("It becomes a new vault at the place below.")),
            (
                PRACTICE,
                self.tr("Look round in a practice vault"),
                self.tr("Invented people, real forms and letters. Nothing can go wrong."),
            ),
        )


class RestoreStep(Step):
    """Which backup, and what opens it."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Restore a backup"),
            self.tr("It opens with the passphrase or the recovery code of the day it was made."),
        )
        self.file: Path | None = None
        self._named = Eliding(self.tr("No file chosen yet"), tone="muted")
        self._choose = buttons.quiet(self.tr("Choose the backup"), "hard-drive")
        self._choose.clicked.connect(self._ask)
        self._secret = PassphraseEdit(self.tr("Passphrase or recovery code"), tall=False)
        self._secret.setMaximumWidth(_NARROW)
        self._secret.changed.connect(self.changed)
        line = row(self._choose, self._named, spacing="m")
        line.setStretch(1, 1)
        self.body.addLayout(line)
        name = Label(self.tr("Passphrase or recovery code"), "label")
        name.setBuddy(self._secret)
        self.body.addLayout(column(name, self._secret, spacing="xs"))

    def first_focus(self) -> QWidget:
        return self._choose

    def is_ready(self) -> bool:
        return self.file is not None and bool(self._secret.text())

    def secret(self) -> str:
        """Return what was typed to open it."""
        return self._secret.text()

    def use(self, file: Path) -> None:
        """Take a file as the backup."""
        self.file = file
        self._named.setText(str(file))
        self.changed.emit()

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("The backup"))
        if name:
            self.use(Path(name))


def _indented(widget: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(column(widget, margins=(_INDENT, 0, 0, 0)))
    return holder
