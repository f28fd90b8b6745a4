"""The records that others point to, so that a page can call them by what they are and not by their ids."""

from collections.abc import Iterable, Iterator
from typing import Any

from casemgr.ids import RecordId
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.described import Description, fields_of
from casemgr.records.fact import held
from casemgr.records.kinds import Kind
from casemgr.records.record import Record
from casemgr.store.listings import latest_body
from casemgr.store.store import Store

Named = dict[RecordId, Record]
"""Records by their ids; what is deleted, or was never here, is not among them."""


def pointed_to_by(store: Store, *records: Record) -> Named:
    """Return what the fields of some records point to."""
    registers = ((each, getattr(record, name)) for record in records for name, each in _fields(record))
    return pointed_to(store, registers)


def pointed_to(store: Store, registers: Iterable[tuple[Description, Any]]) -> Named:
    """Return what some registers, each with its description, point to."""
    wanted = {
        target for description, register in registers for target in _targets(description.kind, held(register))
    }
    found = (latest_body(store, CATALOGUE[collection], record) for collection, record in sorted(wanted))
    return {record.id: record for record in found if record is not None}


def _fields(record: Record) -> Iterable[tuple[str, Description]]:
    return fields_of(type(record)).items()


def _targets(kind: Kind, value: Any) -> Iterator[tuple[str, RecordId]]:
    """Yield (collection, record) of what a value names; attachments are no records."""
    if value is None:
        return
    collection = kind.target
    if collection is not None and collection in CATALOGUE:
        yield from ((collection, record) for record in ([value] if isinstance(value, str) else value))
    for name, part in kind.parts:
        yield from _targets(part, getattr(value, name))
