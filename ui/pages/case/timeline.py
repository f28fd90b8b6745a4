"""Everything that happened in one picture, with dates as far as they are known, and the same as a list."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from casemgr.records.criminal_case import CriminalCase
from casemgr.records.event import Event
from casemgr.records.fact import Fact, held
from casemgr.records.letter import Letter
from casemgr.records.partial_date import PartialDate
from casemgr.records.protection_claim import ProtectionClaim
from casemgr.records.record import Record
from casemgr.records.stay import Stay
from casemgr.records.visa_attempt import VisaAttempt
from ui.models.case_view import CaseView
from ui.pages.case.tab import CaseTab
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.items import Item
from ui.widgets.layout import row
from ui.widgets.marks import Mark
from ui.widgets.portions import Portions
from ui.widgets.timeline import Timeline
from ui.widgets.timeline_legend import Legend
from ui.widgets.timeline_shapes import Span

_STAY, _SERVICE, _EVENTS, _PROCEDURES, _LETTERS = range(5)
_MILITARY = frozenset(
    {
        "summons",
        "draft_decision",
        "medical_board",
        "mobilisation_order",
        "contract_signed",
        "service_start",
        "service_end",
        "left_unit",
        "refusal",
        "refusal_report",
    }
)


class TimelineTab(CaseTab):
    """Five lanes: where he was, call-up and service, what happened, procedures, letters."""

    def build(self, view: CaseView) -> None:
        """Fill `body`."""
        spans = sorted(self._spans(view), key=lambda span: span.when.sort_key)
        add = buttons.quiet(self.tr("Event"), "plus")
        add.clicked.connect(lambda: self.add(Event))
        self.body.addLayout(row(add, None))
        if not spans:
            words = self.tr(
                "Stays, summonses, decisions and letters line up here as soon as they have a date."
            )
            self.body.addWidget(EmptyState("calendar", self.tr("Nothing has a date yet"), words))
            return
        picture = Timeline(self.tr("Timeline of the case"), view.today)
        picture.show_spans(self._lanes(), spans)
        picture.opened.connect(lambda key: self.edit(key.partition(".")[0]))
        card = Card(self.tr("What happened when"))
        card.add(picture, Legend())
        self.body.addWidget(card)
        listed = Card(self.tr("The same as a list"))
        listed.add(Portions([partial(self._item, span) for span in spans]))
        self.body.addWidget(listed)

    def _lanes(self) -> tuple[str, ...]:
        return (
            self.tr("Where he was"),
            self.tr("Call-up, service"),
            self.tr("What happened"),
            self.tr("Procedures"),
            self.tr("Letters"),
        )

    def _item(self, span: Span) -> QWidget:
        when = self.frame.words.formats.partial(span.when)
        item = Item(span.label, second=when, lead=Mark(span.source), action=self.tr("Open"))
        item.acted.connect(lambda: self.edit(span.key.partition(".")[0]))
        item.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
        return item

    def _spans(self, view: CaseView) -> Iterator[Span]:
        words = self.frame.words
        for stay in view.file.all(Stay):
            country = words.label("country", held(stay.country) or "")
            since, until = held(stay.since), held(stay.until)
            yield from self._between(stay, country, since, until)
        for event in view.file.all(Event):
            label = words.label("event_kind", held(event.kind) or "")
            when = _first(event.happened_on, event.summons_served_on, event.summons_dated)
            lane = _SERVICE if held(event.kind) in _MILITARY else _EVENTS
            yield from self._at(event, lane, label, when)
        for claim in view.file.all(ProtectionClaim):
            yield from self._at(
                claim, _PROCEDURES, words.kind(claim.collection), _first(claim.lodged_on, claim.registered_on)
            )
        for attempt in view.file.all(VisaAttempt):
            yield from self._at(
                attempt, _PROCEDURES, words.kind(attempt.collection), _first(attempt.filed_on)
            )
        for criminal in view.file.all(CriminalCase):
            yield from self._at(
                criminal, _EVENTS, words.kind(criminal.collection), _first(criminal.opened_on)
            )
        for letter in view.file.all(Letter):
            day = held(letter.finalised_on)
            if day is not None:
                kind = words.label("letter_type", held(letter.kind) or "")
                yield self._span(letter, _LETTERS, kind, PartialDate.on(day))

    def _between(
        self, stay: Stay, label: str, since: PartialDate | None, until: PartialDate | None
    ) -> Iterator[Span]:
        if since is None:
            return
        when = PartialDate(since.start, until.end) if until else since
        limit = held(stay.valid_until)
        yield Span(
            key=stay.id,
            lane=_STAY,
            when=when,
            label=label,
            words=f"{label}, {self.frame.words.formats.partial(when)}",
            source=stay.since.source,
            running=until is None,
            limit=limit.latest if limit and until is None else None,
        )

    def _at(self, record: Record, lane: int, label: str, when: Fact[PartialDate] | None) -> Iterator[Span]:
        if when is not None and when.known is not None:
            yield self._span(record, lane, label, when.known, when)

    def _span(
        self, record: Record, lane: int, label: str, when: PartialDate, fact: Fact[PartialDate] | None = None
    ) -> Span:
        said = f"{label}, {self.frame.words.formats.partial(when)}"
        source = fact.source if fact is not None else None
        return Span(key=record.id, lane=lane, when=when, label=label, words=said, source=source)


def _first(*facts: Fact[PartialDate]) -> Fact[PartialDate] | None:
    """Return the first of these that is known."""
    return next((fact for fact in facts if fact.known is not None), None)
