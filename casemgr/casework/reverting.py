"""Take back what was just done here: the fields as they stood before, by writing anew.

History is never cut. A field that somebody has altered since, or that is in conflict, is left alone:
taking back must not be a way to overwrite. What was altered and put back here is as the act had left it.
"""

from dataclasses import dataclass, replace
from typing import Any

from casemgr.casework.cases import read_any
from casemgr.ids import RecordId
from casemgr.records.codec import parse, register_from_json
from casemgr.records.described import Description, fields_of
from casemgr.store.changes import State
from casemgr.store.history import Past, history, written_here
from casemgr.store.registers import Register, merge
from casemgr.store.store import Store


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What an act of taking back wrote, as entries of the chain, and what it had to leave as it is."""

    first: int
    last: int
    left: tuple[tuple[RecordId, str], ...]


def take_back(store: Store, first: int, last: int) -> TakenBack:
    """Undo what was written here as entries `first` to `last` of the chain, all at once.

    A record that did not exist before goes to the trash. What is written can be taken back in turn. Raises
    SettledError, and writes nothing, where the act or what followed from it is one that nothing takes back.
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
    before = {field: _before(past, field, first) for field in written}
    stale = {
        field
        for field, register in before.items()
        if field in version.conflicts
        or _altered_since(past, field, last)
        or (register is not None and register.conflicting)
    }
    known = fields_of(type(version.record))
    values = {field: _value(known[field], before[field]) for field in written - stale if field in known}
    store.put(replace(version.record, **values), version)
    return sorted(stale)


def _altered_since(past: list[Past], field: str, last: int) -> bool:
    """Tell whether a field is another than an act left it, or came in a bundle since."""
    entries = [entry for entry in past if entry.change.field == field]
    since = [entry for entry in entries if entry.seq > last]
    left = next(entry for entry in reversed(entries) if entry.seq <= last)
    brought = any(entry.bundle is not None for entry in since)
    return brought or (bool(since) and since[-1].change.value != left.change.value)


def _before(past: list[Past], field: str, first: int) -> Register | None:
    """Return what a field added up to before entry `first`, None where nothing of it counted.

    Not the entry that came last: a bundle may have brought what was replaced long before.
    """
    earlier = [
        entry.entry()
        for entry in past
        if entry.seq < first and entry.change.field == field and entry.state is State.ADOPTED
    ]
    return merge(earlier) if earlier else None


def _value(description: Description, register: Register | None) -> Any:
    return register_from_json(description, parse(register.value)) if register else description.blank
