"""100,000 changes from decoded lines to commit, against the same cells written by executemany.

Ours: `adopt`, with every check, chain, heads, current rows and search index, into a store that holds
200,000 records of five fields, which came the same way. The peer: SQLCipher with the same key and
PRAGMAs, a rowid table of 1,000,000 cells with a unique key, and the cells sorted by it beforehand.
Both lie on the same disk. Each round brings 20,000 records nobody has heard of, whose ids fall all
over those that are there.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from random import Random

from casemgr.clock import FixedClock
from casemgr.crypto.secret import Secret
from casemgr.store.adoption import adopt
from casemgr.store.changes import Change
from casemgr.store.connection import Database, open_database
from casemgr.store.store import Store
from tests.benchmarks.population import BATCH, NOW, Writer, changes
from tests.benchmarks.side_by_side import Comparison, Result, Taken, by_turns, taken

STANDING, RECORDS = 200_000, 20_000
GOAL, AIM = 4.0, 3.0

_CELLS = (
    "CREATE TABLE cells (record TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,"
    " stamp INTEGER NOT NULL, device TEXT NOT NULL, UNIQUE (record, field))"
)
_UPSERT = (
    "INSERT INTO cells VALUES (?,?,?,?,?) ON CONFLICT (record, field) DO UPDATE SET"
    " value = excluded.value, stamp = excluded.stamp, device = excluded.device"
    " WHERE (excluded.stamp, excluded.device) > (stamp, device)"
)


def measure(folder: Path) -> Iterator[Result]:
    """Fill both and yield the comparison."""
    store = Store.create(_new(folder / "store"), FixedClock(NOW))
    cells = _new(folder / "cells")
    cells.run(_CELLS)
    standing = _records(Writer(21))
    for _ in range(STANDING * 5 // BATCH):
        batch = list(chain.from_iterable(islice(standing, BATCH // 5)))
        adopt(store, batch)
        _write(cells, batch)
    coming, random = _records(Writer(22)), Random(23)
    rounds = [list(chain.from_iterable(islice(coming, RECORDS))) for _ in range(5)]
    for offered in rounds:
        random.shuffle(offered)

    def ours(number: int) -> Taken:
        return taken(lambda: adopt(store, rounds[number]))

    def theirs(number: int) -> Taken:
        rows = sorted(map(_cell, rounds[number]))
        return taken(lambda: _write_rows(cells, rows))

    yield by_turns(Comparison("adopt", "executemany of the same cells, sorted", GOAL, AIM), ours, theirs)
    assert cells.row("SELECT count(*) FROM cells") == store.database.row("SELECT count(*) FROM changes")
    cells.close()
    store.database.close()


def _records(writer: Writer) -> Iterator[list[Change]]:
    """Yield records of five fields: a case with a summary of two lines."""
    while True:
        record, stamp = writer.record()
        yield changes(
            "cases", record, stamp, code_name=writer.words(1), opened_on="2026-03-01",
            reference=record[-8:], status="open", summary=writer.words(20),
        )  # fmt: skip


def _new(path: Path) -> Database:
    path.unlink(missing_ok=True)
    return open_database(path, Secret(bytes(32)), bytes(16), create=True)


def _cell(change: Change) -> tuple[str, str, str, int, str]:
    return change.record, change.field, change.value, change.stamp, change.device


def _write(cells: Database, batch: Sequence[Change]) -> None:
    _write_rows(cells, sorted(map(_cell, batch)))


def _write_rows(cells: Database, rows: Sequence[tuple[str, str, str, int, str]]) -> None:
    with cells.transaction():
        cells.run_many(_UPSERT, rows)
