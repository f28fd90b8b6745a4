"""Offices for tests: real encrypted stores, a clock that stands still, and bundles without a file."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from casemgr.clock import FixedClock
from casemgr.crypto.secret import Secret
from casemgr.ids import random_id
from casemgr.records.fact import Fact, Source
from casemgr.records.person import Name, Person
from casemgr.store.adoption import Adoption, adopt
from casemgr.store.changes import PUT_ASIDE, Change, State
from casemgr.store.connection import open_database
from casemgr.store.store import Store

LIFTABLE = PUT_ASIDE | {State.QUARANTINED}

NOON = 1_795_348_800_000
"""22 November 2026, 12:00 UTC, in milliseconds."""

KEY, SALT = bytes(range(32)), bytes(range(16))


def open_store(path: Path, clock: FixedClock | None = None) -> Store:
    """Open the store of a test office, or set it up where there is none."""
    clock = clock or FixedClock(NOON)
    if path.exists():
        return Store(open_database(path, Secret(KEY), SALT), clock, author="A. Counsellor")
    return Store.create(open_database(path, Secret(KEY), SALT, create=True), clock, author="A. Counsellor")


def advance(store: Store, ms: int) -> None:
    """Move the clock of one office."""
    assert isinstance(store.clock, FixedClock)
    store.clock.advance(ms)


def client(store: Store, surname: str = "Shcherbakov", **fields: Any) -> Person:
    """Return a person that is not kept yet, known from the original of a passport."""
    name = Fact(value=Name(surname=surname, given="Aleksei"), source=Source.SEEN_ORIGINAL)
    return Person.new(store.clock, latin_name=name, **fields)


@dataclass(frozen=True, slots=True)
class Parcel:
    """Changes on their way between offices, as a bundle would carry them."""

    changes: tuple[Change, ...]
    bundle: str


def pack(store: Store, *records: str, fields: frozenset[str] | None = None) -> Parcel:
    """Take the adopted changes of some records (all where none is named), and note them as sent."""
    where = f"record IN ({','.join('?' * len(records))})" if records else "1"
    rows = store.database.rows(
        "SELECT seq, collection, record, field, value, device, stamp, context, author FROM changes"
        f" WHERE state = 0 AND field IS NOT NULL AND {where} ORDER BY seq",
        *records,
    )
    chosen = [row for row in rows if fields is None or row[3] in fields]
    parcel = Parcel(tuple(_change(row) for row in chosen), random_id())
    bundle = _bundle_row(store, parcel, "out")
    with store.transaction():
        store.database.run_many("INSERT INTO sent VALUES (?, ?)", [(bundle, row[0]) for row in chosen])
    return parcel


def unpack(store: Store, parcel: Parcel, *, state: State = State.ADOPTED, lift: bool = False) -> Adoption:
    """Take in a parcel, or reject it."""
    return adopt(
        store,
        parcel.changes,
        bundle=bundle_id(store, parcel),
        state=state,
        lift=LIFTABLE if lift else frozenset(),
    )


def bundle_id(store: Store, parcel: Parcel) -> int:
    """Return the row of an incoming bundle, made when it comes for the first time."""
    found = store.database.row("SELECT id FROM bundles WHERE bundle = ? AND direction = 'in'", parcel.bundle)
    return int(found[0]) if found else _bundle_row(store, parcel, "in")


def state_of(store: Store) -> list[tuple[Any, ...]]:
    """Return everything that must be equal among offices with the same accepted changes."""
    records = store.database.rows(
        "SELECT record, collection, parent, deleted, updated, body, words FROM records"
    )
    conflicts = store.database.rows("SELECT record, field, '', '', '', '', '' FROM conflicts")
    return sorted([*(_sorted_body(row) for row in records), *conflicts])


def _sorted_body(row: tuple[Any, ...]) -> tuple[Any, ...]:
    return (*row[:2], row[2] or "", row[3], row[4], json.dumps(json.loads(row[5]), sort_keys=True), row[6])


def _bundle_row(store: Store, parcel: Parcel, direction: str) -> int:
    with store.transaction():
        store.database.run(
            "INSERT INTO bundles (bundle, direction, partner, kind, sequence, manifest, created, recorded,"
            " state) VALUES (?,?,'','share',0,x'',0,0,'')",
            parcel.bundle,
            direction,
        )
    found = store.database.row("SELECT max(id) FROM bundles")
    assert found is not None
    return int(found[0])


def _change(row: tuple[Any, ...]) -> Change:
    _, collection, record, field, value, device, stamp, context, author = row
    return Change(collection, record, field, value, device, stamp, json.loads(context), author)
