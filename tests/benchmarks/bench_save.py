"""One altered field kept with history and index, against a bare commit of the same row.

Ours: `Store.put` in the filled vault, with change, chain, current row, list and search index. The
peer: SQLCipher with the same key, PRAGMAs and journal mode, a table (id, record, body) with the row
of every case of the vault, of which one body becomes the one that ours becomes. Each round saves
RECORDS cases, other ones each time and in each run; the versions were read before, as a form has
them. The text search goes by is altered in the code name, which is short, and in the summary, which
is long; the index is told of it every few saves, and that is in the time.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from casemgr.crypto.secret import Secret
from casemgr.records.case import Case
from casemgr.records.codec import alterations, canonical
from casemgr.store.connection import Database, open_database
from casemgr.store.store import Store
from casemgr.store.versions import Version
from tests.benchmarks.population import Writer, populated
from tests.benchmarks.side_by_side import Comparison, Result, Taken, by_turns, taken

RECORDS = 100
GOAL = 2.0


def measure(folder: Path) -> Iterator[Result]:
    """Yield one comparison for each kind of field."""
    with populated(folder).opened() as vault:
        database = _bare(folder / "bare", vault.store)
        names = [row[0] for row in database.rows("SELECT record FROM cases ORDER BY record")]
        Random(vault.store.generation()[0]).shuffle(names)
        for number, field in enumerate(("status", "code_name", "summary")):
            yield _saving(vault.store, database, field, names[number * 10_000 :])
        database.close()


def _saving(store: Store, database: Database, field: str, names: list[str]) -> Comparison:
    writer = Writer(store.generation()[0])
    texts: dict[str, Callable[[Case], Any]]
    texts = {
        "status": lambda case: "closed" if case.status == "open" else "open",
        "code_name": lambda case: f"{writer.words(1)}-{case.code_name}"[:40],
        "summary": lambda _: writer.words(90),
    }

    @cache
    def altered(number: int) -> list[tuple[Case, Version[Case]]]:
        chosen = names[number * RECORDS : (number + 1) * RECORDS]
        read = [store.read(Case, name) for name in chosen]
        return [
            (replace(version.record, **{field: texts[field](version.record)}), version) for version in read
        ]

    def ours(number: int) -> Taken:
        before, pairs = store.generation()[0], altered(number)
        spent = taken(lambda: [store.put(record, version) for record, version in pairs])
        assert store.generation()[0] == before + RECORDS
        return spent

    def theirs(number: int) -> Taken:
        rows = [(canonical(alterations(record, None)), record.id) for record, _ in altered(number)]
        for row in rows:
            database.row("SELECT body FROM cases WHERE record = ?", row[1])

        def commit() -> None:
            for row in rows:
                with database.transaction():
                    database.run("UPDATE cases SET body = ? WHERE record = ?", *row)

        return taken(commit)

    return by_turns(Comparison(f"save {field}", "a bare SQLCipher commit", GOAL), ours, theirs, rounds=9)


def _bare(path: Path, store: Store) -> Database:
    """Return a database with the rows of the vault and nothing else."""
    path.unlink(missing_ok=True)
    database = open_database(path, Secret(bytes(32)), bytes(16), create=True)
    with database.transaction():
        database.run(
            "CREATE TABLE cases (id INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE, body TEXT NOT NULL)"
        )
        rows = store.database.each("SELECT id, record, body FROM records WHERE collection = 'cases'")
        database.run_many("INSERT INTO cases VALUES (?,?,?)", rows)
    return database
