"""After an interview: each passage may be entered as a fact, in the client's own words (HR39)."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from casemgr.casework.interview import Passage, passages
from casemgr.ids import RecordId
from casemgr.records.conscience import Conscience
from casemgr.records.event import Event
from casemgr.records.fact import Fact, Source
from casemgr.records.record import Record
from casemgr.records.risk import Risk
from ui.dialogs.record_form import RecordForm
from ui.frame import Frame
from ui.models.case_view import CaseView
from ui.models.form import FormRows, new_form
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.layout import column, row, scrolled
from ui.widgets.sheet import Sheet
from ui.widgets.text import Label


class MarkingSheet(Sheet):
    """The passages of an interview with what each can become; a form opens above for each."""

    def __init__(self, frame: Frame, view: CaseView, whose: str, text: str) -> None:
        super().__init__(self.tr("Mark facts"), whose, width=860, height=660)
        self._around = frame
        self._view = view
        self._called = whose
        inner = column(spacing="m", margins=(24, 16, 24, 16))
        for passage in passages(text):
            inner.addWidget(self._card(passage))
        inner.addStretch(1)
        holder = QWidget()
        holder.setLayout(inner)
        self.body.addWidget(scrolled(holder), 1)
        self._done = buttons.primary(self.tr("Done"))
        self._done.clicked.connect(frame.close_sheet)
        self.foot_right.addWidget(self._done)
        self.close_wanted.connect(frame.close_sheet)

    def focus(self) -> None:
        """Give the keyboard to the way out."""
        self._done.setFocus()

    def enter(self, noun: type[Record], fields: Mapping[str, Any]) -> None:
        """Open the form of a record that begins with a passage."""
        owner: RecordId | None = {"case_id": self._view.case}.get(noun.parent or "", self._view.client)
        case = self._view.case
        self._around.session.ask(
            lambda vault: new_form(vault, noun.collection, owner, case, fields), self._open, owner=self
        )

    def _card(self, passage: Passage) -> Card:
        card = Card(f"{passage.at:%H:%M}" if passage.at else self.tr("Before the first mark"))
        card.add(Label(passage.words, wrap=True))
        own = Fact(value=passage.words, source=Source.CLIENT_STATEMENT)
        line = row(Label(self.tr("Enter as"), tone="muted"))
        nouns: tuple[tuple[type[Record], Mapping[str, Any]], ...] = (
            (Event, {"account": own}),
            (Conscience, {"trigger": own}),
            (Risk, {"reason": passage.words}),
        )
        for noun, fields in nouns:
            add = buttons.link(self._around.words.kind(noun.collection), "plus")
            add.clicked.connect(lambda _=False, noun=noun, fields=fields: self.enter(noun, fields))
            line.addWidget(add)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _open(self, rows: FormRows) -> None:
        form = RecordForm(self._around, rows, self._called)
        self._around.open_sheet(form)
        form.focus()
