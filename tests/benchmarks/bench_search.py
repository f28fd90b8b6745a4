"""Search over 100,000 cases and 500,000 notes, the newest first, against plain SQLite FTS5.

Ours: `listings.search` in the encrypted vault, from what a person types to the rows of a list. The
peer: the SQLite of the same library without a key, with the same words, tokenizer, prefixes, page
cache and order, given each word as the index has it; its index is filled in as many steps. A round
asks for 200 words, from the ten commonest to the rarest, once each.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as plain

from casemgr.language.folding import fold
from casemgr.store.connection import CACHE_KIB, Database
from casemgr.store.searching import search
from tests.benchmarks.population import populated, vocabulary
from tests.benchmarks.side_by_side import Comparison, Result, Taken, by_turns, taken

WORDS, COMMONEST = 200, 10
LIMIT = 50
STEP = 40_000
"""Records indexed in one transaction, about as many as one import brought to the vault."""
GOAL = 1.3

_SEARCH = (
    "SELECT record, collection, parent FROM records JOIN ("
    "SELECT rowid AS hit FROM found WHERE found MATCH ? ORDER BY rowid DESC LIMIT ?"
    ") ON records.id = hit ORDER BY records.id DESC"
)


def measure(folder: Path) -> Iterator[Result]:
    """Yield the comparison."""
    with populated(folder).opened() as vault:
        store = vault.store
        peer = _plain(folder / "plain", store.database)
        typed = _typed(store.database)
        queries = [f'"{fold(word)}"*' for word in typed]

        def ask(query: str) -> list[Any]:
            return list(peer.execute(_SEARCH, (query, LIMIT)))

        for word, query in zip(typed, queries, strict=True):
            found = {hit.record for hit in search(store, word, limit=LIMIT)}
            assert len(found) == len(ask(query)) > 0

        def ours(_: int) -> Taken:
            return taken(lambda: [search(store, word, limit=LIMIT) for word in typed])

        def theirs(_: int) -> Taken:
            return taken(lambda: [ask(query) for query in queries])

        yield by_turns(Comparison("search", "plain SQLite FTS5", GOAL), ours, theirs, rounds=9)
        peer.close()


def _plain(path: Path, filled: Database) -> Any:
    """Return a connection without a key to the same words."""
    path.unlink(missing_ok=True)
    peer = plain.connect(path, isolation_level=None)
    peer.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    peer.execute(
        "CREATE TABLE records (id INTEGER PRIMARY KEY, record TEXT, collection TEXT, parent TEXT, words TEXT)"
    )
    peer.execute(
        "CREATE VIRTUAL TABLE found USING fts5 (words, content='records', content_rowid='id',"
        " tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
    )
    after = 0
    while rows := filled.rows(
        "SELECT id, record, collection, parent, words FROM records WHERE id > ? ORDER BY id LIMIT ?",
        after,
        STEP,
    ):
        peer.execute("BEGIN")
        peer.executemany("INSERT INTO records VALUES (?,?,?,?,?)", rows)
        peer.executemany("INSERT INTO found (rowid, words) VALUES (?,?)", [(row[0], row[4]) for row in rows])
        peer.execute("COMMIT")
        after = rows[-1][0]
    return peer


def _typed(filled: Database) -> list[str]:
    """Return words as a person types them: the ten commonest, then evenly down to the rarest."""
    counted: Counter[str] = Counter()
    for (words,) in filled.each("SELECT words FROM records"):
        counted.update(words.split())
    spelled = {fold(word): word for word in vocabulary()}
    ranked = [spelled[word] for word, _ in counted.most_common() if word in spelled]
    first, rest = ranked[:COMMONEST], ranked[COMMONEST:]
    count = WORDS - COMMONEST
    return first + [rest[(len(rest) - 1) * at // (count - 1)] for at in range(count)]
