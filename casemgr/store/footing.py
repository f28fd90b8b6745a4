"""What a bundle's records are to this vault before anything of it is weighed, many of them in one query."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from casemgr.ids import RecordId
from casemgr.store.ledger import OWNED_BY
from casemgr.store.store import Store


class Footing(NamedTuple):
    """A record that is here: of what kind, and the canonical texts by which it names its owners.

    `owners` goes by the field, and holds every head: several while they are in conflict.
    """

    collection: str
    owners: Mapping[str, Collection[str]]


def footings(store: Store, records: Iterable[RecordId]) -> dict[RecordId, Footing]:
    """Return how those of the records stand here of which anything is adopted."""
    found = {}
    for record, collection, in_conflict, *texts in store.database.rows(
        f"SELECT records.record, collection, {_IN_CONFLICT}, {_OWNERS} FROM json_each(?) AS named"
        " JOIN records ON records.record = named.value WHERE deleted IS NOT NULL",
        json.dumps(list(records)),
    ):
        owners = {field: (text,) for field, text in zip(OWNED_BY, texts, strict=True) if text is not None}
        found[record] = Footing(collection, _all_heads(store, record) if in_conflict else owners)
    return found


_IN_CONFLICT = "EXISTS (SELECT 1 FROM conflicts WHERE conflicts.record = records.record)"
_OWNERS = ", ".join(f"body -> '{field}'" for field in OWNED_BY)


def _all_heads(store: Store, record: RecordId) -> Mapping[str, Collection[str]]:
    _, registers = store.current.registers(record)
    return {
        field: tuple(head.value for head in registers[field].heads)
        for field in OWNED_BY
        if field in registers
    }


Counted = tuple[bytes, RecordId, str, str, str | None, int]
"""A change that counts here: its line, record, device, field, its value if that may be an id, its number."""


def counted(store: Store, records: Iterable[RecordId]) -> Iterator[Counted]:
    """Yield the adopted changes of some records, each with the line that says it in a bundle.

    What names an erased record is left out, because nothing that belongs to one is taken again.
    """
    yield from store.database.rows(
        f"SELECT {_LINE}, changes.record, device, field,"
        f" CASE WHEN length(changes.value) = 34 OR field IN ({_FIELDS}) THEN changes.value END, seq"
        " FROM json_each(?) AS named JOIN records ON records.record = named.value"
        " JOIN changes ON changes.place = records.id WHERE state = 0"
        " AND changes.value NOT IN (SELECT json_quote(record) FROM tombstones)",
        json.dumps(list(records)),
    )


_FIELDS = ", ".join(f"'{field}'" for field in OWNED_BY)
_LINE = (
    """CAST(format('{"collection":"%s","record":"%s","field":"%s","value":%s,"device":"%s","stamp":%d,"""
    """"context":%s%s}', changes.collection, changes.record, field, changes.value, device, stamp, context,"""
    """ CASE WHEN author IS NULL THEN '' ELSE ',"author":' || json_quote(author) END) AS BLOB)"""
)
"""The line of exchange/wire.py. Where it were spelled otherwise, a change would only be taken for news."""
