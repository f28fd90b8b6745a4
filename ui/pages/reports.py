"""Reports: what may be told of the caseload as a whole."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casemgr.records.mission_answer import MissionAnswer
from casemgr.reports.suppression import SMALLEST
from ui.changes import Changes
from ui.dialogs.record_form import RecordForm
from ui.frame import Frame
from ui.models.form import FormRows, new_form
from ui.models.reports import Count, ReportsView, read_reports
from ui.navigation import Place
from ui.pages.page import Page
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.chart import Bar, BarChart
from ui.widgets.layout import column, empty, row, scrolled
from ui.widgets.text import Label


class ReportsPage(Page):
    """Counts and bars; a number under five is never shown."""

    help_page = "reports"

    def __init__(self, frame: Frame, place: Place) -> None:
        super().__init__(frame, place)
        self._body = column(spacing="m", margins=(24, 16, 24, 24))
        holder = QWidget()
        holder.setLayout(self._body)
        self._area = scrolled(holder)
        self.setLayout(column(self._area))
        self._read()

    def title(self) -> str:
        return self.tr("Reports")

    def first_focus(self) -> QWidget:
        return self._area

    def refresh(self, changes: Changes) -> None:
        if changes.touch_kind("cases", "persons", "letters", "mission_answers"):
            self._read()

    def _read(self) -> None:
        self.frame.session.run(lambda vault, _: read_reports(vault), self._show, owner=self)

    def _show(self, view: ReportsView) -> None:
        empty(self._body)
        title = self.tr("Numbers under five are not told")
        said = self.tr(
            "Whoever knows one of the people would know who it is. No sums are given, for they would undo it."
        )
        self._body.addWidget(Banner("accent", title, said))
        left = column(
            self._card(self.tr("Cases"), "case_status", view.statuses),
            self._card(self.tr("Citizenship"), "country", view.citizenships),
            None,
            spacing="m",
        )
        right = column(
            self._card(self.tr("Why they come"), "profile", view.profiles),
            self._card(self.tr("Letters issued"), "letter_type", view.letters),
            self._missions(view),
            None,
            spacing="m",
        )
        both = row(spacing="l")
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        self._body.addLayout(both)
        self._body.addStretch(1)

    def _card(self, head: str, vocabulary: str, counts: Sequence[Count]) -> Card:
        card = Card(head)
        if not counts:
            card.add(Label(self.tr("Nothing to count yet."), tone="muted"))
            return card
        label = self.frame.words.label
        bars = [
            self._bar(label(vocabulary, each.code).capitalize() or self.tr("Not said"), each.number)
            for each in counts
        ]
        card.add(BarChart(head, bars))
        return card

    def _bar(self, name: str, number: int | None) -> Bar:
        return Bar(name, number, "" if number is not None else self.tr("under {}").format(SMALLEST))

    def _missions(self, view: ReportsView) -> Card:
        head = self.tr("What missions said, by quarter")
        card = Card(head, action=self.tr("Add"), icon="plus")
        card.acted.connect(self._note_answer)
        label = self.frame.words.label
        bars = [
            self._bar(
                f"{each.quarter.year}/{each.quarter.number}, {label('country', each.state)}: "
                + label("visa_refusal_reason", each.answer),
                number,
            )
            for each, number in view.missions
        ]
        if bars:
            card.add(BarChart(head, bars))
        else:
            card.add(Label(self.tr("No answer of a mission was noted yet."), tone="muted", wrap=True))
        return card

    def _note_answer(self) -> None:
        """Open the form of what a mission said to somebody who came."""
        self.frame.session.ask(
            lambda vault: new_form(vault, MissionAnswer.collection, None, None, {}), self._open, owner=self
        )

    def _open(self, rows: FormRows) -> None:
        form = RecordForm(self.frame, rows)
        self.frame.open_sheet(form)
        form.focus()
