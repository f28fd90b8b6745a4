"""Lists, agenda and open conflicts: what is read, as against opened for writing."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from casemgr.ids import RecordId
from casemgr.records.codec import record_from_json
from casemgr.records.described import fields_of
from casemgr.records.record import Record
from casemgr.store.store import Store

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Due:
    """A day on which a field of a record comes due."""

    day: date
    record: RecordId
    field: str
    collection: str
    parent: RecordId | None


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """A field about which a person has to decide."""

    record: RecordId
    field: str
    collection: str
    parent: RecordId | None


def records(
    store: Store, record_type: type[R], *, parent: RecordId | None = None, limit: int = -1, offset: int = 0
) -> list[R]:
    """Return records of one kind, the latest altered first; with `parent` only what belongs to it."""
    where, values = ("parent = ? AND", (parent,)) if parent else ("", ())
    rows = store.database.rows(
        f"SELECT record, body FROM records WHERE {where} collection = ? AND deleted = 0"
        " ORDER BY updated DESC, id DESC LIMIT ? OFFSET ?",
        *values,
        record_type.collection,
        limit,
        offset,
    )
    return [record_from_json(record_type, record, json.loads(body)) for record, body in rows]


def latest_body(store: Store, record_type: type[R], record: RecordId) -> R | None:
    """Return one record as lists read it, without what has been seen of it; None where it is not there."""
    found = store.database.row(
        "SELECT body FROM records WHERE record = ? AND collection = ? AND deleted = 0",
        record,
        record_type.collection,
    )
    return record_from_json(record_type, record, json.loads(found[0])) if found else None


def bodies(store: Store, record_type: type[R], asked: Iterable[RecordId]) -> dict[RecordId, R]:
    """Return some records as `latest_body` does, in their order; those that are not there are left out."""
    rows = store.database.rows(
        "SELECT records.record, body FROM json_each(?) AS asked CROSS JOIN records ON record = asked.value"
        " WHERE collection = ? AND deleted = 0 ORDER BY asked.id",
        json.dumps(list(asked)),
        record_type.collection,
    )
    return {record: record_from_json(record_type, record, json.loads(body)) for record, body in rows}


def belonging(store: Store, record_type: type[R], parents: Iterable[RecordId]) -> dict[RecordId, list[R]]:
    """Return what of one kind belongs to each of these, the latest altered first; empty ones are left out."""
    rows = store.database.rows(
        "SELECT records.parent, record, body FROM json_each(?) AS asked CROSS JOIN records"
        " ON records.parent = asked.value AND collection = ?"
        " WHERE deleted = 0 ORDER BY asked.id, updated DESC, records.id DESC",
        json.dumps(list(parents)),
        record_type.collection,
    )
    owned: dict[RecordId, list[R]] = {}
    for parent, record, body in rows:
        owned.setdefault(parent, []).append(record_from_json(record_type, record, json.loads(body)))
    return owned


def case_ids(store: Store, status: str | None, offset: int, limit: int) -> list[RecordId]:
    """Return a page of cases in a status, or of all, the latest altered first."""
    where, values = ("json_extract(body, '$.status') = ? AND", (status,)) if status else ("", ())
    rows = store.database.rows(
        f"SELECT record FROM records WHERE {where} collection = 'cases' AND deleted = 0"
        " ORDER BY updated DESC LIMIT ? OFFSET ?",
        *values,
        limit,
        offset,
    )
    return [row[0] for row in rows]


def code_names(store: Store, status: str | None) -> dict[RecordId, str]:
    """Return the code names of the cases in a status, or of all; "" where a case has none."""
    where, values = ("AND json_extract(body, '$.status') = ?", (status,)) if status else ("", ())
    rows = store.database.rows(
        "SELECT record, json_extract(body, '$.code_name') FROM records"
        f" WHERE collection = 'cases' AND deleted = 0 {where}",
        *values,
    )
    return {
        record: name if isinstance(name, str) and not name.startswith("{") else "" for record, name in rows
    }


def cases_among(store: Store, records: Iterable[RecordId], status: str | None) -> list[RecordId]:
    """Return which of these records are cases that are there and in a status, or in any, in their order."""
    where, values = ("AND json_extract(body, '$.status') = ?", (status,)) if status else ("", ())
    rows = store.database.rows(
        "SELECT record FROM json_each(?) AS asked CROSS JOIN records ON record = asked.value"
        f" WHERE collection = 'cases' AND deleted = 0 {where} ORDER BY asked.id",
        json.dumps(list(records)),
        *values,
    )
    return [row[0] for row in rows]


def count_cases(store: Store, status: str) -> int:
    """Return how many cases are in a status."""
    found = store.database.row(
        "SELECT count(*) FROM records WHERE json_extract(body, '$.status') = ?"
        " AND collection = 'cases' AND deleted = 0",
        status,
    )
    return int(found[0]) if found else 0


def cases_of_person(store: Store, person: RecordId) -> list[RecordId]:
    """Return the cases that a person has a part in."""
    return cases_of_persons(store, (person,)).get(person, [])


def cases_of_persons(store: Store, persons: Iterable[RecordId]) -> dict[RecordId, list[RecordId]]:
    """Return the cases that each of these has a part in; whoever has none, or is no person, is left out."""
    rows = store.database.rows(
        "SELECT DISTINCT asked.value, records.parent FROM json_each(?) AS asked CROSS JOIN records"
        " ON json_extract(body, '$.person_id') = asked.value"
        " WHERE collection = 'involvements' AND deleted = 0 AND records.parent IS NOT NULL",
        json.dumps(list(persons)),
    )
    cases: dict[RecordId, list[RecordId]] = {}
    for person, case in rows:
        cases.setdefault(person, []).append(case)
    return cases


def owned(store: Store, parent: RecordId) -> Iterator[tuple[str, RecordId]]:
    """Yield (collection, record) of everything that belongs to a record and is not deleted."""
    yield from store.database.rows(
        "SELECT collection, record FROM records WHERE parent = ? AND deleted = 0 ORDER BY record", parent
    )


def count(store: Store, collection: str) -> int:
    """Return how many records of a collection there are, deleted ones left out."""
    found = store.database.row(
        "SELECT count(*) FROM records WHERE collection = ? AND deleted = 0", collection
    )
    return int(found[0]) if found else 0


def agenda(store: Store, until: date, since: date = date.min, owners: Sequence[RecordId] = ()) -> list[Due]:
    """Return what comes due up to and on a day, the earliest first; of these owners alone, if named.

    What lapses is left out where its day is before `since`; terms and tasks that were missed stay.
    """
    marks = ",".join("?" * len(owners))
    whose = f"(parent IN ({marks}) OR record IN ({marks})) AND" if owners else ""
    both = "records CROSS JOIN agenda" if owners else "agenda JOIN records"
    rows = store.database.rows(
        f"SELECT day, record, field, collection, parent FROM {both} USING (record)"
        f" WHERE {whose} day <= ? AND deleted = 0 ORDER BY day, record",
        *owners,
        *owners,
        until.isoformat(),
    )
    found = (Due(date.fromisoformat(row[0]), *row[1:]) for row in rows)
    return [due for due in found if due.day >= since or not _lapses(store, due)]


def _lapses(store: Store, due: Due) -> bool:
    noun = store.catalogue.get(due.collection)
    return noun is not None and fields_of(noun)[due.field].lapses


def open_conflicts(store: Store, record: RecordId | None = None) -> list[OpenConflict]:
    """Return the fields in conflict, of one record or of all."""
    where, values = ("WHERE record = ?", (record,)) if record else ("", ())
    rows = store.database.rows(
        "SELECT record, field, collection, parent FROM conflicts JOIN records USING (record)"
        f" {where} ORDER BY record, field",
        *values,
    )
    return [OpenConflict(*row) for row in rows]


def in_conflict(store: Store, asked: Iterable[RecordId]) -> frozenset[RecordId]:
    """Return which of these records have a field in conflict."""
    rows = store.database.rows(
        "SELECT record FROM conflicts WHERE record IN (SELECT value FROM json_each(?))",
        json.dumps(list(asked)),
    )
    return frozenset(row[0] for row in rows)
