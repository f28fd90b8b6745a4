"""What comes due: expiries, deadlines, tasks, reviews, days on which something is to be erased."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from casemgr.casework.cases import known_record
from casemgr.ids import RecordId
from casemgr.records.record import Record
from casemgr.store.listings import Due, agenda
from casemgr.store.store import Store

LAPSED = timedelta(days=14)
"""How long ago the day of a summons or an interview may be before it is a fact and no task."""


@dataclass(frozen=True, slots=True)
class DueItem:
    """A field of a record that comes due on a day; `record.parent_id` says whose it is."""

    day: date
    field: str
    record: Record


def coming_due(store: Store, until: date, owners: Sequence[RecordId] = ()) -> Iterator[DueItem]:
    """Yield what comes due up to and on a day, the earliest first; what is done or met is left out.

    With `owners`, such as a case and its person, only what is theirs.

    What was missed stays, however long ago; a day that lapses, such as that of a summons, is left out two
    weeks after it. While two offices differ about a day, the earlier one is told (HR22).
    """
    for entry in agenda(store, until, store.clock.today() - LAPSED, owners):
        item = _item(store, entry)
        if item is not None:
            yield item


def first_due(
    store: Store, until: date, owners: Mapping[RecordId, Collection[RecordId]]
) -> dict[RecordId, DueItem]:
    """Return what comes due first for each case up to and on a day; `owners` are they and their persons.

    Each owner stands for the cases it is mapped to.
    """
    first: dict[RecordId, DueItem] = {}
    for entry in agenda(store, until, store.clock.today() - LAPSED, tuple(owners)):
        theirs = {*owners.get(entry.record, ()), *owners.get(entry.parent or "", ())} - first.keys()
        item = _item(store, entry) if theirs else None
        if item is not None:
            first |= dict.fromkeys(theirs, item)
    return first


def _item(store: Store, entry: Due) -> DueItem | None:
    """Return what an entry of the agenda stands for; None where it is done or met."""
    record = known_record(store, entry.record)
    if record is None or all(field != entry.field for field, _ in record.due()):
        return None
    return DueItem(entry.day, entry.field, record)
