"""A tab of records: a section for each kind, a card for each record, every fact with how it is known."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from casemgr.records.catalogue import CATALOGUE
from casemgr.records.fact import Fact
from casemgr.records.involvement import Involvement
from casemgr.records.person import Person
from casemgr.records.record import Record
from casemgr.store.versions import Version
from ui.frame import Frame
from ui.models.case_view import CaseView
from ui.models.form import may_go, shown_fields
from ui.pages.case.tab import CaseTab
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Facts
from ui.widgets.layout import Flow, flow_widget
from ui.widgets.portions import Portions
from ui.widgets.text import Label


class RecordsTab(CaseTab):
    """The records of some kinds, with a way to add and edit each."""

    def __init__(self, frame: Frame, collections: Sequence[str], icon: str, teaches: str) -> None:
        super().__init__(frame)
        self._kinds = tuple(CATALOGUE[name] for name in collections)
        self._icon = icon
        self._teaches = teaches
        self._words = frame.words

    def build(self, view: CaseView) -> None:
        """Fill `body`."""
        self._words = self.frame.words.naming(view.named, self.frame.names_hidden)
        kept = [
            version
            for version in view.file.versions()
            if isinstance(version.record, self._kinds) and not version.record.deleted
        ]
        self.body.addWidget(self._adders())
        if not kept:
            title = self.tr("Nothing here yet")
            self.body.addWidget(EmptyState(self._icon, title, self._teaches))
            return
        for kind in self._kinds:
            of_kind = [each for each in kept if type(each.record) is kind]
            if of_kind:
                self.body.addWidget(Label(self.frame.words.kind(kind.collection), "heading"))
                at = next((at for at, each in enumerate(of_kind) if each.record.id == self.spot), 0)
                cards = Portions([partial(self._card, each) for each in of_kind], at, spacing="l")
                self.body.addWidget(cards)

    def _adders(self) -> QWidget:
        line = Flow()
        said = Label(self.tr("Add"), tone="muted")
        line.add(said)
        for kind in self._kinds:
            if kind is Person:
                continue
            named = Person if kind is Involvement else kind
            add = buttons.link(self.frame.words.kind(named.collection), "plus")
            add.clicked.connect(lambda _=False, kind=kind: self.add(kind))
            said.setMinimumHeight(add.sizeHint().height())
            line.add(add)
        return flow_widget(line)

    def _card(self, version: Version[Record]) -> Card:
        words, record = self._words, version.record
        title = words.title(record)
        card = Card(title)
        card.setObjectName(record.id)
        edit = buttons.link(self.tr("Edit"))
        edit.setAccessibleName(self.tr("Edit: {}").format(title))
        edit.clicked.connect(lambda: self.edit(record.id))
        card.add_head(edit)
        if may_go(record):
            away = buttons.icon_button("trash-2", self.tr("Put into the trash: {}").format(title))
            away.clicked.connect(lambda: self.remove(record))
            card.add_head(away)
        facts = Facts()
        for description in shown_fields(record):
            register = getattr(record, description.name)
            if register == description.blank or description.sharing in words.covered:
                continue
            contested = description.name in version.conflicts
            source = register.source if isinstance(register, Fact) and register.known is not None else None
            facts.add(
                words.field(record.collection, description.name),
                words.register(description, register),
                source,
                remark=self.tr("two values differ") if contested else "",
                remark_tone="conflict",
                remark_icon="git-compare" if contested else "",
            )
        card.add(facts)
        return card
