"""The list of cases: ids at once, rows as they come into view; a hundred thousand cost no more than ten."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import cmp_to_key
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCollator,
    QCollatorSortKey,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from casemgr.casework.agenda import DueItem
from casemgr.casework.caseload import AHEAD, CaseRow, case_rows, due_cases, find_cases
from casemgr.ids import RecordId
from casemgr.store.listings import case_ids, cases_among, code_names
from casemgr.store.searching import Found
from casemgr.store.store import Store
from casemgr.vault.vault import Vault
from ui.session import Session
from ui.widgets.rows import ROW_ROLE, ListRow

PAGE: Final = 200
BLOCK: Final = 15
"""Rows that are read at once: about as many as a list shows."""
_STEPS: Final = 7
"""How often a search goes on where what it found is in another status."""

Index = QModelIndex | QPersistentModelIndex


class Order(Enum):
    """What comes first: what is due, what was altered last, or the beginning of the alphabet."""

    DEADLINE = auto()
    CHANGE = auto()
    NAME = auto()


@dataclass(frozen=True, slots=True)
class Query:
    """What the list shows: words typed, status, whose the cases are, from where, in what order."""

    typed: str = ""
    status: str | None = "open"
    counsellor: str = ""
    citizenship: str = ""
    due_only: bool = False
    order: Order = Order.DEADLINE
    language: str = "en"
    """Whose alphabet names are in order by."""


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of a list: ids in order, and the rows of the first of them.

    It goes on at `offset` of the cases by their last change, or below `place` of what is searched for.
    """

    query: Query
    ids: tuple[RecordId, ...]
    rows: tuple[CaseRow, ...]
    due: dict[RecordId, DueItem] = field(default_factory=dict)
    matched: dict[RecordId, Found] = field(default_factory=dict)
    offset: int = 0
    place: int | None = None
    in_order: tuple[RecordId, ...] = ()
    """All of it, where the order is that of names."""
    ended: bool = True

    @property
    def is_narrow(self) -> bool:
        """Whether only the rows tell which cases belong to it: whose they are, and from where."""
        return bool(self.query.counsellor or self.query.citizenship)


def read_listing(vault: Vault, query: Query, seen: int = BLOCK, known: int = 0) -> Listing:
    """Return the beginning of what a query shows: the rows that are seen, and as many ids as were known."""
    store = vault.store
    if query.typed.strip():
        return _found(store, Listing(query, (), ()), seen, max(seen, known))
    wanted = query.order is Order.DEADLINE or query.due_only
    due = due_cases(store, store.clock.today() + AHEAD) if wanted else {}
    first = cases_among(store, due, query.status)
    if query.order is Order.NAME:
        return _by_name(store, Listing(query, (), (), due), first if query.due_only else None, seen)
    others = [] if query.due_only else case_ids(store, query.status, 0, PAGE)
    ids = [*first, *(each for each in others if each not in due)]
    begun = Listing(query, tuple(ids), (), due, offset=len(others), ended=len(others) < PAGE)
    return _begun(store, begun, seen)


def read_further(vault: Vault, listing: Listing) -> Listing:
    """Return the next page of a list."""
    if listing.query.typed.strip():
        return _found(vault.store, listing, BLOCK, PAGE)
    if listing.in_order:
        return _next_in_order(vault.store, listing, BLOCK)
    found = case_ids(vault.store, listing.query.status, listing.offset, PAGE)
    ids = tuple(each for each in found if each not in listing.due)
    further = replace(listing, ids=ids, rows=(), offset=listing.offset + len(found), ended=len(found) < PAGE)
    return _begun(vault.store, further, BLOCK)


def _by_name(store: Store, listing: Listing, only: Sequence[RecordId] | None, seen: int) -> Listing:
    """Return the beginning of all cases, or of some, by their code names as a language orders them."""
    collator = QCollator(QLocale(listing.query.language))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)
    names = code_names(store, listing.query.status)
    chosen = names if only is None else [each for each in only if each in names]
    keys = {case: collator.sortKey(names[case]) for case in chosen}
    ordered = sorted(chosen, key=lambda case: (not names[case], cmp_to_key(_compare)(keys[case]), case))
    return _next_in_order(store, replace(listing, in_order=tuple(ordered)), seen)


def _compare(one: QCollatorSortKey, other: QCollatorSortKey) -> int:
    return one.compare(other)


def _next_in_order(store: Store, listing: Listing, seen: int) -> Listing:
    page = listing.in_order[listing.offset : listing.offset + PAGE]
    offset = listing.offset + len(page)
    further = replace(listing, ids=page, rows=(), offset=offset, ended=offset == len(listing.in_order))
    return _begun(store, further, seen)


def _found(store: Store, listing: Listing, seen: int, enough: int) -> Listing:
    """Return the next page of what is searched for; what has to be read to be judged is read in one page."""
    matched, place, ids = listing.matched, listing.place, list[RecordId]()
    enough = PAGE if listing.is_narrow else enough
    for _ in range(_STEPS):
        found = find_cases(store, listing.query.typed, enough, place)
        fresh = [case for case in found.cases if case not in matched]
        matched, place = found.cases | matched, found.place
        ids += cases_among(store, fresh, listing.query.status)
        if place is None or len(ids) >= enough:
            break
    ended = place is None or listing.is_narrow or not ids
    further = replace(listing, ids=tuple(ids), rows=(), matched=matched, place=place, ended=ended)
    return _begun(store, further, seen)


def _begun(store: Store, listing: Listing, seen: int) -> Listing:
    """Return a listing with the rows that are seen at first."""
    query, narrow = listing.query, listing.is_narrow
    ids = listing.ids if narrow else listing.ids[:seen]
    rows = tuple(row for row in case_rows(store, ids, listing.due, listing.matched) if _fits(row, query))
    return replace(listing, ids=tuple(row.case for row in rows) if narrow else listing.ids, rows=rows)


def _fits(row: CaseRow, query: Query) -> bool:
    if query.counsellor and row.counsellor.casefold() != query.counsellor.casefold():
        return False
    return not query.citizenship or query.citizenship in row.citizenships


class CaseList(QAbstractListModel):
    """Qt's model of the list; `look` turns a row into what the delegate paints."""

    def __init__(self, session: Session, look: Callable[[CaseRow], ListRow], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._listing = Listing(Query(), (), ())
        self._ids: list[RecordId] = []
        self._rows: dict[RecordId, CaseRow] = {}
        self._wanted: set[int] = set()
        self._reading_on = False
        self._collect = QTimer(self, singleShot=True, interval=0)
        self._collect.timeout.connect(self._ask_for_wanted)

    def shown_of(self, query: Query) -> int:
        """Return how many rows there are of what a query shows, none where another is shown."""
        return len(self._ids) if query == self._listing.query else 0

    def show_listing(self, listing: Listing) -> None:
        """Show another list from its beginning."""
        self.beginResetModel()
        self._listing = listing
        self._ids = list(listing.ids)
        self._rows = {row.case: row for row in listing.rows}
        self._wanted.clear()
        self.endResetModel()

    def case_at(self, index: Index) -> RecordId | None:
        """Return the id of the case at an index."""
        return self._ids[index.row()] if index.isValid() and index.row() < len(self._ids) else None

    def row_of(self, case: RecordId) -> int:
        """Return the number of the row of a case, -1 where it is not in the list."""
        return self._ids.index(case) if case in self._rows or case in self._ids else -1

    def look_again(self) -> None:
        """Paint all rows anew, as after names were hidden."""
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        case = self.case_at(index)
        if case is None or role not in (ROW_ROLE, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows.get(case)
        if row is None:
            self._wanted.add(index.row() // BLOCK)
            self._collect.start()
            return ListRow(strong="…") if role == ROW_ROLE else "…"
        shown = self._look(row)
        return shown if role == ROW_ROLE else shown.words()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._listing.ended and not self._reading_on

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._reading_on = True
            listing = self._listing
            self._session.ask(lambda vault: read_further(vault, listing), self._take_further, owner=self)

    def _take_further(self, further: Listing) -> None:
        self._reading_on = False
        if further.query != self._listing.query:
            return
        self._listing = further
        if further.ids:
            first = len(self._ids)
            self.beginInsertRows(QModelIndex(), first, first + len(further.ids) - 1)
            self._ids += further.ids
            self._rows |= {row.case: row for row in further.rows}
            self.endInsertRows()

    def _ask_for_wanted(self) -> None:
        blocks, self._wanted = sorted(self._wanted), set()
        ids = [case for block in blocks for case in self._ids[block * BLOCK : (block + 1) * BLOCK]]
        due, matched = self._listing.due, self._listing.matched
        self._session.ask(
            lambda vault: case_rows(vault.store, ids, due, matched), self._take_rows, owner=self
        )

    def _take_rows(self, rows: list[CaseRow]) -> None:
        self._rows |= {row.case: row for row in rows}
        self.look_again()
