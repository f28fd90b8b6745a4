"""The trash: records that were marked as deleted and are still here, with all their history."""

from casemgr.ids import RecordId
from casemgr.store.changes import ms_of
from casemgr.store.registers import DELETED
from casemgr.store.store import Store


def trashed(store: Store, limit: int) -> list[tuple[RecordId, str, RecordId | None]]:
    """Return (record, collection, what it belongs to) of deleted records, the latest altered first."""
    rows = store.database.rows(
        "SELECT record, collection, parent FROM records WHERE deleted = 1"
        " ORDER BY updated DESC, id DESC LIMIT ?",
        limit,
    )
    return [(record, collection, parent) for record, collection, parent in rows]


def trashed_at(store: Store, record: RecordId) -> int:
    """Return when a record was deleted, in milliseconds since 1970."""
    _, registers = store.current.registers(record)
    return ms_of(registers[DELETED].heads[0].stamp)
