"""Taking a person out of the history for good.

Of every change what it said, who wrote it and of which field is blanked, the salt with it, so the
digest that stays tells nothing and the chain still holds. An id-only tombstone refuses old bundles
and new children. `secure_delete` and the index's own secure-delete leave no words on the pages.
"""

from collections.abc import Iterable

from casemgr.ids import RecordId
from casemgr.store.changes import digest_of
from casemgr.store.store import Store


def with_children(store: Store, record: RecordId) -> list[RecordId]:
    """Return a record and all that belongs to it, and to those, the record itself last."""
    found = store.database.rows(
        "WITH RECURSIVE owned (record) AS (VALUES (?) UNION SELECT records.record FROM records"
        " JOIN owned ON records.parent = owned.record) SELECT record FROM owned",
        record,
    )
    return [row[0] for row in reversed(found)]


def erase(store: Store, records: Iterable[RecordId]) -> list[str]:
    """Erase records with all that belongs to them; returns the blobs whose files must go as well.

    The keys of those blobs are gone when this returns, so their files are noise already.
    """
    with store.transaction():
        doomed = sorted({found for record in records for found in with_children(store, record)})
        blobs = [blob for record in doomed for blob in _forget(store, record)]
        for record in doomed:
            store.current.forget(record)
            seq = store.chain.rule("erase", record, store.clock.now_ms())
            store.database.run("INSERT OR IGNORE INTO tombstones VALUES (?, ?)", record, seq)
    return blobs


def _forget(store: Store, record: RecordId) -> list[str]:
    database = store.database
    contents = database.rows(
        "SELECT salt, collection, field, value, author, seq FROM changes"
        " WHERE place = (SELECT id FROM records WHERE record = ?)",
        record,
    )
    database.run_many(
        "UPDATE changes SET place = NULL, collection = NULL, field = NULL, value = NULL, author = NULL,"
        " salt = NULL, digest = ? WHERE seq = ?",
        [
            (digest_of(salt, collection, field, value, author), seq)
            for salt, collection, field, value, author, seq in contents
        ],
    )
    blobs = [row[0] for row in database.rows("SELECT blob FROM blobs WHERE record = ?", record)]
    database.run("DELETE FROM blobs WHERE record = ?", record)
    database.run("DELETE FROM drafts WHERE record = ?", record)
    return blobs


def tombstones(store: Store) -> list[RecordId]:
    """Return the ids of everything erased here; a restored copy must not bring it back."""
    return [row[0] for row in store.database.rows("SELECT record FROM tombstones ORDER BY record")]
