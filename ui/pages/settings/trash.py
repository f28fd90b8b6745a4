"""The trash, and the acts of this sitting that can be taken back."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from casemgr.casework.erasing import KEPT_MONTHS, erase_case, erase_trashed, kept_until
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.vault.vault import Vault
from ui.changes import Changes
from ui.dialogs.erasing import ask_to_erase
from ui.frame import Frame
from ui.models.erasing import read_outlived
from ui.models.trash import Trashed, bring_back, read_trash
from ui.pages.settings.tab import SettingsTab
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.items import Item
from ui.widgets.layout import column, empty, row
from ui.widgets.text import Label

Erasing = Callable[[Vault, RecordId], object]


class TrashTab(SettingsTab):
    """What was deleted comes back from here or goes for good, as a person says; nothing leaves by itself."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._acts, self._trash, self._over = (column(spacing="xs") for _ in range(3))
        self._undo = buttons.quiet(self.tr("Take back the latest"), "undo-2")
        self._undo.clicked.connect(frame.undo)
        acts = Card(self.tr("Done in this sitting"), self.tr("the latest first"))
        acts.body.addLayout(self._acts)
        acts.body.addLayout(row(self._undo, None))
        trash = Card(self.tr("Trash"))
        trash.body.addLayout(self._trash)
        over = Card(self.tr("Kept as long as it may be"))
        over.body.addLayout(self._over)
        self.body.addWidget(trash)
        self.body.addWidget(over)
        self.body.addWidget(acts)
        self._read()

    def first_focus(self) -> QWidget | None:
        return self._undo if self._undo.isEnabled() else None

    def refresh(self, _changes: Changes) -> None:
        self._read()

    def _read(self) -> None:
        self.frame.session.ask(read_trash, self._show, owner=self)
        self.frame.session.ask(read_outlived, self._show_over, owner=self)

    def _show(self, found: tuple[Trashed, ...]) -> None:
        empty(self._trash)
        if not found:
            said = self.tr("Nothing is in the trash. What is deleted lies here, with all its history.")
            self._trash.addWidget(Label(said, tone="muted", wrap=True))
        for each in found:
            self._trash.addLayout(self._line(each))
        self._show_acts()

    def _line(self, each: Trashed) -> QHBoxLayout:
        words = self.frame.words.naming({}, self.frame.names_hidden)
        kind, title = words.kind(each.record.collection), words.title(each.record)
        since = self.tr("since {}").format(words.formats.moment(each.since_ms))
        second = " · ".join(part for part in (kind if title != kind else "", each.case, since) if part)
        item = Item(title, icon="trash-2", second=second, action=self.tr("Bring back"))
        item.acted.connect(lambda: self._bring_back(each.record.id, kind))
        return self._with_erasing(item, each.record.id, title, erase_trashed)

    def _with_erasing(self, item: Item, record: RecordId, title: str, erase: Erasing) -> QHBoxLayout:
        away = buttons.link(self.tr("Erase for good…"))
        away.setAccessibleName(f"{away.text()}: {title}")
        away.clicked.connect(
            lambda: ask_to_erase(
                self.frame, self, record, title, lambda vault: erase(vault, record), lambda _: self._read()
            )
        )
        line = row(item, away)
        line.setStretch(0, 1)
        return line

    def _show_over(self, cases: tuple[Case, ...]) -> None:
        empty(self._over)
        rule = self.tr(
            "Who somebody is and what he told is kept for %n month(s) after the case was closed.",
            "",
            KEPT_MONTHS,
        )
        self._over.addWidget(Label(rule, tone="muted", wrap=True))
        if not cases:
            self._over.addWidget(Label(self.tr("No closed case is older than that."), tone="muted"))
        for case in cases:
            until = kept_until(case)
            said = self.tr("since {}").format(self.frame.words.formats.day(until)) if until else ""
            item = Item(case.called, icon="folder", second=said)
            self._over.addLayout(self._with_erasing(item, case.id, case.called, erase_case))

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
