"""Whether the rows that are read still say what the history adds up to.

The chain proves that nothing of the history was altered and that each record has a row, and the pages that
nothing was written by anybody without the key. A page of the current rows that was put back to an older
state passes both; here each record is added up anew and compared.
"""

import json
from collections.abc import Iterator
from typing import Any

from casemgr.ids import RecordId
from casemgr.store.connection import Row
from casemgr.store.store import Store

_AT_ONCE = 1000
_ROWS = (
    "SELECT id, record, collection, coalesce(parent, ''), deleted, updated, body, words FROM records"
    " WHERE id > ? ORDER BY id LIMIT ?"
)
_BESIDE = (
    "SELECT record, field FROM conflicts WHERE record = ?",
    "SELECT day, record, field FROM agenda WHERE record = ?",
)
_STRAYS = (
    "SELECT record FROM conflicts WHERE record NOT IN (SELECT record FROM records)"
    " UNION SELECT record FROM agenda WHERE record NOT IN (SELECT record FROM records)"
)


def stale_records(store: Store) -> Iterator[RecordId]:
    """Yield the records whose rows are not what their changes add up to, and those named but not there."""
    after = 0
    while rows := store.database.rows(_ROWS, after, _AT_ONCE):
        yield from (row[1] for row in rows if not _is_fresh(store, row))
        after = rows[-1][0]
    yield from (record for (record,) in store.database.rows(_STRAYS))


def _is_fresh(store: Store, row: Row) -> bool:
    rebuilt, *beside = store.current.rebuilt(row[1], row[0])
    kept = [set(store.database.rows(query, row[1])) for query in _BESIDE]
    return _comparable(row) == _comparable(rebuilt) and kept == beside


def _comparable(row: Row) -> tuple[Any, ...]:
    """Return a row without what may differ: the order of fields, and the kind where nothing is adopted."""
    _, _, collection, parent, deleted, updated, body, words = row
    return "" if deleted is None else collection, parent, deleted, updated, json.loads(body), words
