"""Take back what was just done here: the fields as they stood before, by writing anew.

History is never cut. A field that somebody else has altered since, or that is in conflict, is left alone:
taking back must not be a way to overwrite.
"""

from dataclasses import dataclass, replace
from typing import Any

from casemgr.casework.cases import read_any
from casemgr.ids import RecordId
from casemgr.records.codec import parse, register_from_json
from casemgr.records.described import Description, fields_of
from casemgr.store.history import Past, history, written_here
from casemgr.store.store import Store


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What an act of taking back wrote, as entries of the chain, and what it had to leave as it is."""

    first: int
    last: int
    left: tuple[tuple[RecordId, str], ...]


def take_back(store: Store, first: int, last: int) -> TakenBack:
    """Undo what was written here as entries `first` to `last` of the chain, all at once.

    A record that did not exist before goes to the trash. What is written can be taken back in turn.
    """
    left: list[tuple[RecordId, str]] = []
    began = store.generation()[0] + 1
    with store.transaction():
        for record in written_here(store, first, last):
            left += ((record, field) for field in _restore(store, record, first, last))
    return TakenBack(began, store.generation()[0], tuple(left))


def _restore(store: Store, record: RecordId, first: int, last: int) -> list[str]:
    """Put the fields of one record back and return those that were left."""
    version = read_any(store, record)
    past = history(store, record)
    written = {entry.change.field for entry in past if first <= entry.seq <= last and entry.bundle is None}
    if not any(entry.seq < first for entry in past):
        store.put(replace(version.record, deleted=True), version)
        return []
    stale = {field for field in written if _altered_since(past, field, last) or field in version.conflicts}
    known = fields_of(type(version.record))
    before = {field: _before(known[field], past, field, first) for field in written - stale if field in known}
    store.put(replace(version.record, **before), version)
    return sorted(stale)


def _altered_since(past: list[Past], field: str, last: int) -> bool:
    return any(entry.seq > last and entry.change.field == field for entry in past)


def _before(description: Description, past: list[Past], field: str, first: int) -> Any:
    earlier = [entry.change.value for entry in past if entry.seq < first and entry.change.field == field]
    return register_from_json(description, parse(earlier[-1])) if earlier else description.blank
