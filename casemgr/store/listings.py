"""Lists, search, agenda and open conflicts: what is read, as against opened for writing."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from casemgr.ids import RecordId
from casemgr.language.folding import query_words
from casemgr.records.codec import record_from_json
from casemgr.records.described import fields_of
from casemgr.records.record import Record
from casemgr.store.store import Store
from casemgr.store.word_index import LONGEST_INDEXED, words_begun

MANY_WORDS = 1000
"""From this many words with one beginning on, the beginning itself is asked for."""

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Found:
    """A record that search met."""

    record: RecordId
    collection: str
    parent: RecordId | None


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


def search(store: Store, typed: str, *, limit: int = 50) -> list[Found]:
    """Return records that hold all the words begun in `typed`, in any script, the newest first."""
    words = query_words(typed)
    if not words:
        return []
    asked = _query(words, lambda begun: _becoming(store, begun, limit))
    begun = _query(words, _beginning)
    return [Found(*row) for row in store.current.index.hits(asked, begun, limit)]


def _query(words: Iterable[Iterable[str]], meant: Callable[[str], list[str]]) -> str:
    """Return a query for all words, each in any of its forms; "" if nothing can match one of them.

    The last token of a form may go on: `meant` returns what it is asked for as.
    """
    asked = [[query for form in forms if (query := _form(form, meant))] for forms in words]
    if not all(asked):
        return ""
    return " AND ".join("(" + " OR ".join(f"({query})" for query in queries) + ")" for queries in asked)


def _form(form: str, meant: Callable[[str], list[str]]) -> str:
    *whole, begun = form.split()
    becoming = meant(begun)
    tokens = [*(f'"{word}"' for word in whole), "(" + " OR ".join(becoming) + ")"]
    return " AND ".join(tokens) if becoming else ""


def _beginning(begun: str) -> list[str]:
    return [f'"{begun}"*']


def _becoming(store: Store, begun: str, limit: int) -> list[str]:
    """Return what a beginning is asked for as: the words that it can become, as far as the index knows.

    The newest few records of whole words are found at once, where FTS5 would first gather all that have
    the beginning. For that it must be too long for its index of beginnings, and the words few.
    """
    if limit > 0 and len(begun) > LONGEST_INDEXED and begun.isascii():
        words = words_begun(store.database, begun, MANY_WORDS)
        if len(words) < MANY_WORDS:
            return [f'"{word}"' for word in words]
    return _beginning(begun)


def agenda(store: Store, until: date, since: date = date.min, owners: Sequence[RecordId] = ()) -> list[Due]:
    """Return what comes due up to and on a day, the earliest first; of these owners alone, if named.

    What lapses is left out where its day is before `since`; terms and tasks that were missed stay.
    """
    marks = ",".join("?" * len(owners))
    whose = f" AND (parent IN ({marks}) OR record IN ({marks}))" if owners else ""
    rows = store.database.rows(
        "SELECT day, record, field, collection, parent FROM agenda JOIN records USING (record)"
        f" WHERE day <= ? AND deleted = 0{whose} ORDER BY day, record",
        until.isoformat(),
        *owners,
        *owners,
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
