"""The numbers of records here: who is known, and which number a newcomer gets.

A record's own id was made somewhere at some time, so the ids of a bundle fall all over an index.
Its number here is counted up, so what comes together lies together.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from casemgr.ids import RecordId
from casemgr.store.connection import Database


@dataclass(frozen=True, slots=True)
class Places:
    """The numbers of some records; from `free` on they are those of newcomers, which nothing holds yet."""

    numbers: Mapping[RecordId, int]
    free: int

    def __getitem__(self, record: RecordId) -> int:
        return self.numbers[record]

    def is_new(self, record: RecordId) -> bool:
        """Tell whether this vault has never heard of a record."""
        return self.numbers[record] >= self.free


def places_of(database: Database, records: Iterable[RecordId]) -> Places:
    """Return the numbers of records; newcomers are numbered in the order of their ids."""
    wanted = sorted(set(records))
    numbers: dict[RecordId, int] = dict(
        database.rows(
            "SELECT records.record, records.id FROM json_each(?) AS named"
            " JOIN records ON records.record = named.value",
            json.dumps(wanted),
        )
    )
    newcomers = [record for record in wanted if record not in numbers]
    if not newcomers:
        return Places(numbers, max(numbers.values(), default=0) + 1)
    (last,) = database.row("SELECT max(id) FROM records") or (None,)
    free = (last or 0) + 1
    return Places(numbers | {record: free + at for at, record in enumerate(newcomers)}, free)
