"""All cases: found as one types in any script, in the order of what is due, with a preview beside."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from casemgr.casework.caseload import CaseRow
from casemgr.ids import RecordId
from casemgr.store.listings import count_cases
from ui.changes import Changes
from ui.frame import Frame
from ui.models.case_list import CaseList, Listing, Order, Query, read_listing
from ui.models.pins import Pin, read_pin
from ui.navigation import CASE, CASES, Place
from ui.pages.case_preview import AFTER_PAINTING_MS, CasePreview, risk_level
from ui.pages.known_rows import due_words
from ui.pages.page import Page
from ui.widgets import buttons
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.empty_state import EmptyState, keys_hint
from ui.widgets.layout import column, empty, panel, row
from ui.widgets.rows import ListRow, RowList
from ui.widgets.search_field import SearchField
from ui.widgets.text import Label, plain_tip

LIST_WIDTH = 580
TWO_PANES = 1000
_COUNTRIES = ("BY", "RU", "UA")
_MOMENT = 0.008
"""Seconds that a key may wait for the list: half of what a screen takes to show anything new."""


class CasesPage(Page):
    """The list of cases and the preview of the one that is chosen."""

    help_page = "cases"

    def __init__(self, frame: Frame, place: Place) -> None:
        super().__init__(frame, place)
        self._query = Query(language=frame.words.language)
        self._reading = self._again = False
        self._model = CaseList(frame.session, self._look, self)
        self._naming = QTimer(self, singleShot=True, interval=AFTER_PAINTING_MS)
        self._naming.timeout.connect(self._say_pinned)
        hint = self.tr("Name in any script, code name, document number")
        self._search = SearchField(hint, self.tr("Search cases"), pause_ms=0)
        self._chips = self._make_chips()
        self._pin = buttons.icon_button("pin", "")
        self._pin.setCheckable(True)
        self._pin.clicked.connect(self._pin_or_unpin)
        self._order = buttons.link("", "chevron-down")
        self._list = RowList(self.tr("Cases"))
        self._count = Label("", "caption", "muted")
        self._preview = CasePreview(frame)
        self._pane = self._make_list_pane()
        whole = row(self._pane, spacing="none")
        whole.addWidget(self._preview, 1)
        self.setLayout(whole)
        self._connect()
        self._say_order()
        self._count_open()
        self._take_place(place)

    def title(self) -> str:
        return self.tr("Cases")

    def first_focus(self) -> QWidget:
        return self._search

    def panes(self) -> tuple[QWidget, ...]:
        return self._list, self._preview

    def enter(self, place: Place) -> None:
        super().enter(place)
        self._take_place(place)

    def refresh(self, changes: Changes) -> None:
        if changes.touch_kind("cases", "persons", "involvements", "deadlines", "tasks", "stays", "events"):
            self._count_open()
            self._read()
        chosen = self._chosen()
        if chosen is not None and changes.touch((chosen,)):
            self._preview.show_case(chosen)

    def search_here(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def _make_chips(self) -> ChipRow:
        choices = [Choice(key, words) for key, words in self._filter_words().items()]
        chips = ChipRow(choices, name=self.tr("Filters"))
        chips.choose(("open",))
        return chips

    def _filter_words(self) -> dict[str, str]:
        open_ones = self.frame.words.label("case_status", "open").capitalize()
        said = {"open": open_ones, "mine": self.tr("Mine"), "due": self.tr("Due")}
        return said | {code: self._country(code) for code in _COUNTRIES}

    def _take_place(self, place: Place) -> None:
        """Show what a place asks for: a pinned search, what is due, or words under the same filters."""
        pin = read_pin(place.spot or "", tuple(self._filter_words()))
        if pin.filters or place.tab:
            self._chips.choose(pin.filters or (("due",) if place.tab == "due" else ()))
        self._search.setText(pin.words)
        self._query = replace(self._query, typed=pin.words)
        self._filter(self._chips.chosen())

    def _pinned(self) -> Pin:
        return Pin(self._chips.chosen(), self._query.typed.strip())

    def _pin_or_unpin(self) -> None:
        """Put what is searched into the rail, or take it out again."""
        wishes, pin = self.frame.preferences, self._pinned()
        kept = tuple(each for each in wishes.searches if each[1] != pin.text())
        if kept == wishes.searches:
            words = self._filter_words()
            name = ", ".join((*(words[key] for key in pin.filters), *([pin.words] if pin.words else [])))
            kept = (*kept, (name or self.title(), pin.text()))
        self.frame.wish(replace(wishes, searches=kept))
        self._say_pinned()

    def _say_pinned(self) -> None:
        pinned = self._pinned().text() in [text for _, text in self.frame.preferences.searches]
        name = self.tr("Take this search off the rail") if pinned else self.tr("Pin this search to the rail")
        self._pin.setAccessibleName(name)
        self._pin.setToolTip(plain_tip(name))
        self._pin.setChecked(pinned)
        self._pin.setEnabled(bool(self._pinned().text()))

    def _country(self, code: str) -> str:
        return self.frame.words.label("country", code)

    def _make_list_pane(self) -> QWidget:
        filters = row(self._chips, self._pin, self._order)
        filters.setStretch(0, 1)
        head = column(self._search, filters, margins=(16, 14, 16, 10))
        keys = Label(self.tr("Arrow keys choose, Enter opens"), "caption", "faint")
        foot = row(self._count, None, keys, margins=(18, 4, 18, 6))
        self._place = column()
        inner = column(panel("bar", head), self._list, spacing="none")
        inner.addLayout(self._place)
        inner.addLayout(foot)
        pane = panel("list", inner)
        pane.setMaximumWidth(LIST_WIDTH)
        pane.setMinimumWidth(420)
        return pane

    def _connect(self) -> None:
        self._list.setModel(self._model)
        self._list.activated.connect(self._open)
        self._list.selectionModel().currentChanged.connect(
            lambda now: self._preview.show_case(self._model.case_at(now))
        )
        self._search.searched.connect(self._type)
        self._search.list_wanted.connect(self._to_list)
        self._chips.changed.connect(self._filter)
        self._order.clicked.connect(self._offer_orders)
        self.frame.names_hidden_changed.connect(self._model.look_again)

    def _chosen(self) -> RecordId | None:
        return self._model.case_at(self._list.currentIndex())

    def _type(self, typed: str) -> None:
        self._query = replace(self._query, typed=typed)
        self._naming.start()
        self._read()

    def _to_list(self) -> None:
        self._list.setFocus()
        if not self._list.currentIndex().isValid() and self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(0))

    def _filter(self, keys: tuple[str, ...]) -> None:
        country = next((key for key in keys if key in _COUNTRIES), "")
        self._query = replace(
            self._query,
            status="open" if "open" in keys else None,
            counsellor=self.frame.preferences.counsellor if "mine" in keys else "",
            due_only="due" in keys,
            citizenship=country,
        )
        self._say_pinned()
        self._read()

    def _offer_orders(self) -> None:
        menu = QMenu(self)
        for order, words in self._orders().items():
            menu.addAction(words).triggered.connect(partial(self._order_by, order))
        menu.popup(self._order.mapToGlobal(self._order.rect().bottomLeft()))

    def _orders(self) -> dict[Order, str]:
        return {
            Order.DEADLINE: self.tr("Next deadline"),
            Order.CHANGE: self.tr("Last change"),
            Order.NAME: self.frame.words.field("cases", "code_name"),
        }

    def _order_by(self, order: Order, _checked: bool = False) -> None:
        self._query = replace(self._query, order=order)
        self._say_order()
        self._read()

    def _say_order(self) -> None:
        self._order.set_words(self._orders()[self._query.order])

    def _count_open(self) -> None:
        self.frame.session.ask(
            lambda vault: count_cases(vault.store, "open"),
            lambda count: self._count.setText(self.tr("%n open case(s)", "", count)),
            owner=self,
        )

    def _read(self) -> None:
        """Read what the query shows; what is asked for meanwhile is read when that has come."""
        pin = self._pinned()
        self.frame.note_place(Place(CASES, tab=None if pin.filters else "all", spot=pin.text()))
        if self._reading:
            self._again = True
        else:
            self._reading, query = True, self._query
            seen, known = self._list.room(), self._model.shown_of(query)
            job = self.frame.session.ask(
                lambda vault: read_listing(vault, query, seen, known), self._show, owner=self
            )
            job.finished.connect(self._read_again)
            job.hurry(_MOMENT)

    def _read_again(self) -> None:
        again, self._again, self._reading = self._again, False, False
        if again:
            self._read()

    def _show(self, listing: Listing) -> None:
        if listing.query != self._query:
            return
        chosen = self._chosen()
        self._model.show_listing(listing)
        self._show_nothing(listing)
        number = self._model.row_of(chosen) if chosen else -1
        if self._model.rowCount():
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._list.selectionModel().setCurrentIndex(self._model.index(max(number, 0)), select)
        else:
            self._preview.show_case(None)

    def _show_nothing(self, listing: Listing) -> None:
        self._list.setVisible(bool(listing.ids))
        empty(self._place)
        if not listing.ids:
            self._place.addWidget(self._empty_state(listing))

    def _empty_state(self, listing: Listing) -> QWidget:
        start = buttons.primary(self.tr("New contact"), "plus")
        start.clicked.connect(lambda: self.frame.open_by_name("contact"))
        if listing.query.typed.strip():
            words = self.tr(
                "Nobody is found by these words. Half a name in any script is enough; so is a code name."
            )
            return EmptyState("search", self.tr("Nothing found"), words, [start])
        words = self.tr(
            "A contact needs no name: a code name is drawn, and it becomes a case when there is more to keep."
        )
        return EmptyState("folder", self.tr("No cases here yet"), words, [start], keys_hint("[Ctrl N]"))

    def _open(self, index: QModelIndex) -> None:
        case = self._model.case_at(index)
        if case is not None:
            self.frame.go(Place(CASE, case))

    def _look(self, case: CaseRow) -> ListRow:
        """Return how one case is painted."""
        words = self.frame.words
        due = case.due
        today = self.frame.clock.today()
        way = ", ".join(self._country(code) for code in case.citizenships[:1])
        second = " · ".join(
            part
            for part in (
                ", ".join(words.label("profile", code) for code in case.profiles[:1]).capitalize(),
                f"{way} – {self._country(case.country)}" if way and case.country else way,
            )
            if part
        )
        urgent = due is not None and (due.day - today).days <= 1
        marks = []
        if case.has_draft:
            marks.append(("pencil", "draft"))
        if case.has_conflict:
            marks.append(("git-compare", "conflict"))
        hidden = self.frame.names_hidden
        client = case.client or self.tr("No name yet")
        return ListRow(
            strong=case.code_name or case.reference,
            muted="" if hidden else client,
            second=second,
            right=words.formats.distance(due.day, today) if due else self.tr("No deadline"),
            right_tone="danger" if urgent else "text" if due else "muted",
            right_second=due_words(due.record, words) if due else "",
            risk=risk_level(case.risk),
            marks=tuple(marks),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._preview.setVisible(self.width() >= TWO_PANES - 200)
        self._pane.setMaximumWidth(LIST_WIDTH if self._preview.isVisibleTo(self) else 16777215)
