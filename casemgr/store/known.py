"""The changes of records that this vault holds already, as adoption weighs them."""

import json
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from casemgr.ids import RecordId
from casemgr.store.changes import State
from casemgr.store.places import Places
from casemgr.store.registers import Entry, Register, merge
from casemgr.store.store import Store

Key = tuple[str, str, int]
"""Field, device and stamp: what names a change of a record."""


class Known(NamedTuple):
    """A change that this vault holds already, or is about to: then `seq` is -1 - its place in line."""

    seq: int
    entry: Entry
    context: str
    state: State


KnownChanges = dict[Key, list[Known]]
"""What is held of one record. Several changes under one key are a fork."""

_KNOWN = (
    "SELECT record, collection, field, device, stamp, changes.value, context, seq, ignored, state"
    " FROM json_each(?) AS named JOIN changes ON changes.place = named.value"
)
_AT_ONCE = 1000
_STATES = list(State)


class KnownAhead:
    """What is held of some records, read many at a time when they are asked for in the order of their ids."""

    def __init__(self, store: Store, places: Places) -> None:
        self._store = store
        self._places = places
        self._records = sorted(record for record in places.numbers if not places.is_new(record))
        self._read: dict[RecordId, tuple[str, KnownChanges]] = {}

    def of(self, record: RecordId) -> tuple[str, KnownChanges]:
        """Return the collection of a record that is known here, and what is held of it.

        The collection is "" until something of it is adopted.
        """
        if record not in self._read:
            first = bisect_left(self._records, record)
            self._read = self._held(self._records[first : first + _AT_ONCE])
        return self._read[record]

    def _held(self, records: list[RecordId]) -> dict[RecordId, tuple[str, KnownChanges]]:
        held: dict[RecordId, tuple[str, KnownChanges]] = {record: ("", {}) for record in records}
        for record, collection, key, known in self._rows(records):
            home, changes = held[record]
            changes.setdefault(key, []).append(known)
            if known.state is State.ADOPTED and not home:
                held[record] = collection, changes
        return held

    def _rows(self, records: list[RecordId]) -> Iterator[tuple[RecordId, str, Key, Known]]:
        name_of = self._store.current.name_of
        numbers = json.dumps([self._places[record] for record in records])
        for record, collection, field, device, stamp, value, context, *rest in self._store.database.rows(
            _KNOWN, numbers
        ):
            seq, ignored, state = rest
            entry = Entry.of(stamp, device, value, context, ignored)
            key = name_of(collection, field), device, stamp
            yield record, collection, key, Known(seq, entry, context, _STATES[state])


def registers_of(known: Mapping[Key, list[Known]]) -> dict[str, Register]:
    """Return what the adopted ones among the changes add up to, by field."""
    fields: dict[str, list[Entry]] = {}
    for (name, _, _), variants in known.items():
        for held in variants:
            if held.state is State.ADOPTED:
                fields.setdefault(name, []).append(held.entry)
    return {name: merge(entries) for name, entries in fields.items()}
