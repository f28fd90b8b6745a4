"""The trash, and the acts of this sitting that can be taken back."""

from PySide6.QtWidgets import QWidget

from casemgr.ids import RecordId
from ui.changes import Changes
from ui.frame import Frame
from ui.models.trash import Trashed, bring_back, read_trash
from ui.pages.settings.tab import SettingsTab
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.items import Item
from ui.widgets.layout import column, empty, row
from ui.widgets.text import Label


class TrashTab(SettingsTab):
    """What was deleted comes back from here; nothing leaves the trash by itself."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._acts, self._trash = column(spacing="xs"), column(spacing="xs")
        self._undo = buttons.quiet(self.tr("Take back the latest"), "undo-2")
        self._undo.clicked.connect(frame.undo)
        acts = Card(self.tr("Done in this sitting"), self.tr("the latest first"))
        acts.body.addLayout(self._acts)
        acts.body.addLayout(row(self._undo, None))
        trash = Card(self.tr("Trash"))
        trash.body.addLayout(self._trash)
        self.body.addWidget(trash)
        self.body.addWidget(acts)
        self._read()

    def first_focus(self) -> QWidget | None:
        return self._undo if self._undo.isEnabled() else None

    def refresh(self, _changes: Changes) -> None:
        self._read()

    def _read(self) -> None:
        self.frame.session.ask(read_trash, self._show, owner=self)

    def _show(self, found: tuple[Trashed, ...]) -> None:
        empty(self._trash)
        if not found:
            said = self.tr("Nothing is in the trash. What is deleted lies here, with all its history.")
            self._trash.addWidget(Label(said, tone="muted", wrap=True))
        for each in found:
            kind = self.frame.words.kind(each.record.collection)
            item = Item(kind, icon="trash-2", second=each.case, action=self.tr("Bring back"))
            item.acted.connect(lambda record=each.record.id, kind=kind: self._bring_back(record, kind))
            self._trash.addWidget(item)
        self._show_acts()

    def _show_acts(self) -> None:
        empty(self._acts)
        done = self.frame.acts()
        self._undo.setEnabled(bool(done))
        if not done:
            said = self.tr("Nothing yet. What you do is listed here until the program locks.")
            self._acts.addWidget(Label(said, tone="muted", wrap=True))
        for words in done:
            self._acts.addWidget(Label(words))

    def _bring_back(self, record: RecordId, kind: str) -> None:
        self.frame.do(self.tr("Brought back: {}").format(kind), lambda vault: bring_back(vault, record))
