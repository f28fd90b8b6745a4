"""Taking a person out of the history for good.

Of every change what it said, who wrote it and of which field is blanked, the salt with it, so the
digest that stays tells nothing and the chain still holds. An id-only tombstone refuses old bundles
and new children. The search index is merged anew, which drops all that was ever taken out of it, and
`secure_delete` overwrites the pages this frees: no words are left, of earlier spellings neither.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from casemgr.ids import RecordId
from casemgr.records.codec import parse
from casemgr.store.changes import digest_of
from casemgr.store.ledger import OWNED_BY, unknown_records
from casemgr.store.store import Store
from casemgr.store.word_index import purge


def with_children(store: Store, records: Iterable[RecordId]) -> list[RecordId]:
    """Return records and all that belongs to them, and to those; what belongs to another comes first.

    That holds for what stands on no list as well: what was rejected or undone, and what a newer
    program knows.
    """
    found = dict.fromkeys(records)
    put_aside = _put_aside(store)
    fresh = list(found)
    while fresh:
        fresh = [child for child in _children(store, fresh, put_aside) if child not in found]
        found.update(dict.fromkeys(fresh))
    return list(reversed(found))


def _children(
    store: Store, owners: Sequence[RecordId], put_aside: Mapping[RecordId, Iterable[RecordId]]
) -> Iterator[RecordId]:
    for (child,) in store.database.rows(
        "SELECT records.record FROM json_each(?) AS owner JOIN records ON records.parent = owner.value",
        json.dumps(owners),
    ):
        yield child
    for _, child, _ in unknown_records(store, owners):
        yield child
    for owner in owners:
        yield from put_aside.get(owner, ())


def _put_aside(store: Store) -> Mapping[RecordId, Iterable[RecordId]]:
    """Return by owner the records of which nothing that names an owner was adopted."""
    alone = [name for name, noun in store.catalogue.items() if noun.parent is None]
    owned = defaultdict(set)
    for record, collection, field, value in store.database.rows(
        "SELECT changes.record, changes.collection, field, value FROM records"
        " JOIN changes ON changes.place = records.id WHERE parent IS NULL AND state != 0"
        " AND records.collection NOT IN (SELECT value FROM json_each(?))",
        json.dumps(alone),
    ):
        noun = store.catalogue.get(collection)
        if store.current.name_of(collection, field) in (OWNED_BY if noun is None else (noun.parent,)):
            owner = parse(value)
            if isinstance(owner, str):
                owned[owner].add(record)
    return owned


def erase(store: Store, records: Iterable[RecordId]) -> list[str]:
    """Erase records with all that belongs to them; returns the blobs whose files must go as well.

    The keys of those blobs are gone when this returns, so their files are noise already.
    """
    with store.transaction():
        doomed = sorted(with_children(store, records))
        blobs = [blob for record in doomed for blob in _forget(store, record)]
        for record in doomed:
            store.current.forget(record)
            seq = store.chain.rule("erase", record, store.clock.now_ms())
            store.database.run("INSERT OR IGNORE INTO tombstones VALUES (?, ?)", record, seq)
        purge(store.database)
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
    database.run("DELETE FROM drafts WHERE record = ?1 OR body ->> 'parent' = ?1", record)
    return blobs


def tombstones(store: Store) -> list[RecordId]:
    """Return the ids of everything erased here; a restored copy must not bring it back."""
    return [row[0] for row in store.database.rows("SELECT record FROM tombstones ORDER BY record")]
