"""The office: what letters say of it, who may sign, and the addresses letters go to."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casemgr.ids import RecordId
from casemgr.records.addressee import Addressee
from casemgr.records.organisation import Organisation
from casemgr.records.record import Record
from casemgr.records.signatory import Signatory
from ui.changes import Changes
from ui.dialogs.own_picture import OwnPictureSheet
from ui.dialogs.record_form import RecordForm
from ui.frame import Frame
from ui.models.directory import Directory, read_directory
from ui.models.form import FormRows, new_form, read_form
from ui.models.own_pictures import OwnPicture, read_own_picture
from ui.pages.settings.tab import SettingsTab
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.items import Item
from ui.widgets.layout import column, empty, row
from ui.widgets.text import Label


class OfficeTab(SettingsTab):
    """Three lists of records, each with the form that all records have."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._directory: Directory | None = None
        self._organisations, self._signatories, self._addressees = column(), column(), column()
        self._first = self._make(Organisation, self.tr("What letters say of you"), self._organisations)
        self._make(Signatory, self.tr("Who may sign"), self._signatories)
        self._make(Addressee, self.tr("Whom letters go to"), self._addressees)
        self._read()

    def first_focus(self) -> QWidget:
        return self._first

    def refresh(self, changes: Changes) -> None:
        if changes.touch_kind(*(kind.collection for kind in (Organisation, Signatory, Addressee))):
            self._read()

    def _make(self, kind: type[Record], title: str, content: QVBoxLayout) -> QWidget:
        card = Card(title)
        add = buttons.link(self.tr("Add"), "plus")
        add.setAccessibleName(self.tr("Add: {}").format(self.frame.words.kind(kind.collection)))
        add.clicked.connect(lambda: self._add(kind))
        card.add_head(add)
        card.body.addLayout(content)
        self.body.addWidget(card)
        return add

    def _read(self) -> None:
        self.frame.session.ask(read_directory, self._show, owner=self)

    def _show(self, found: Directory) -> None:
        self._directory = found
        said = self.tr("Without it a letter has no head, and nobody can ask whether it is yours.")
        self._list(self._organisations, found.organisations, said)
        self._list(
            self._signatories, found.signatories, self.tr("A letter needs somebody who answers for it.")
        )
        self._list(
            self._addressees, found.addressees, self.tr("Authorities, missions, partners and lawyers.")
        )

    def _list(self, content: QVBoxLayout, kept: Sequence[Record], teaches: str) -> None:
        empty(content)
        if not kept:
            content.addWidget(Label(teaches, tone="muted", wrap=True))
        for record in kept:
            name = self._name(record)
            second = self.frame.words.title(record).removeprefix(name).lstrip(", ")
            item = Item(name, second=second, action=self.tr("Edit"))
            item.acted.connect(lambda record=record.id: self._edit(record))
            line = row(item)
            line.setStretch(0, 1)
            if isinstance(record, Organisation | Signatory):
                line.addWidget(self._picture_link(record, name))
            content.addLayout(line)

    def _picture_link(self, record: Organisation | Signatory, name: str) -> QWidget:
        """Return what leads to the picture that letters print of a record."""
        words = self.tr("Logo") if isinstance(record, Organisation) else self.tr("Signature")
        link = buttons.link(words, "image" if isinstance(record, Organisation) else "signature")
        link.setAccessibleName(f"{words}: {name}")
        link.clicked.connect(lambda: self._look_at_picture(record.id))
        return link

    def _look_at_picture(self, record: RecordId) -> None:
        self.frame.session.ask(lambda vault: read_own_picture(vault, record), self._show_picture, owner=self)

    def _show_picture(self, own: OwnPicture) -> None:
        sheet = OwnPictureSheet(self.frame, own, self._name(own.record))
        self.frame.open_sheet(sheet)
        sheet.focus()

    def _name(self, record: Record) -> str:
        words = dict(getattr(record, "name", None) or ())
        return words.get(self.frame.words.language) or next(
            iter(words.values()), self.frame.words.title(record)
        )

    def _edit(self, record: RecordId) -> None:
        self.frame.session.ask(lambda vault: read_form(vault, record, None), self._open, owner=self)

    def _add(self, kind: type[Record]) -> None:
        """Open a new form; a signatory belongs to the first organisation."""
        found = self._directory
        owner = found.organisations[0].id if found and found.organisations else None
        if kind is Signatory and owner is None:
            self.tell("unverified", self.tr("First say who you are"), self.tr("Add the organisation above."))
            return
        self.frame.session.ask(
            lambda vault: new_form(vault, kind.collection, owner if kind.parent else None, None, {}),
            self._open,
            owner=self,
        )

    def _open(self, rows: FormRows) -> None:
        form = RecordForm(self.frame, rows)
        self.frame.open_sheet(form)
        form.focus()
