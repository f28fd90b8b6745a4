"""Whether search finds what it should: the index against the records, and each word by its own way in.

FTS5's check compares what the index holds with the records. It does not look at the table by which a
search finds the page of a word, so an old page of that table would hide words without a sign. Here words are
looked up as a search would, some on every page of them, and so is every beginning of one to three letters.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from casemgr.store.connection import DamagedDatabaseError, Row
from casemgr.store.store import Store
from casemgr.store.word_index import LONGEST_INDEXED

_COUNTED = 1000
"""A word in more records than this is looked up, and the records not counted."""

_LOOKED_UP = 20_000
"""About how many words are looked up, evenly spread; a page that hides any hides hundreds in a row."""

_PREFIXES = range(1, LONGEST_INDEXED + 1)
"""The lengths of beginnings for which the index keeps lists of its own (migrations/0001_start.sql)."""


def check_index(store: Store) -> bool:
    """Tell whether the search index agrees with the words that it was told, and can be found by."""
    try:
        store.database.run("INSERT INTO found (found, rank) VALUES ('integrity-check', 1)")
        with _words(store) as words:
            some = words[:: 1 + len(words) // _LOOKED_UP]
            every = all(_is_found(store, word, count) for word, count in some)
            return every and _beginnings_are_found(store)
    except DamagedDatabaseError:
        return False


@contextmanager
def _words(store: Store) -> Iterator[list[Row]]:
    """Lend every word of the index with the number of records that hold it, read from end to end."""
    store.database.run("CREATE VIRTUAL TABLE temp.counted USING fts5vocab('main', 'found', 'row')")
    try:
        yield store.database.rows("SELECT term, doc FROM temp.counted")
    finally:
        store.database.run("DROP TABLE temp.counted")


def _is_found(store: Store, word: str, count: int) -> bool:
    sought = f'"{word}"'
    if count > _COUNTED:
        return _any(store, sought)
    found = store.database.row("SELECT count(*) FROM found WHERE found MATCH ?", sought)
    return found is not None and found[0] == count


def _beginnings_are_found(store: Store) -> bool:
    """Tell whether every beginning is found; call while the words are lent."""
    return all(
        _any(store, f'"{beginning}"*')
        for length in _PREFIXES
        for (beginning,) in store.database.rows(
            "SELECT DISTINCT substr(term, 1, ?1) FROM temp.counted WHERE length(term) >= ?1", length
        )
    )


def _any(store: Store, sought: str) -> bool:
    return store.database.row("SELECT 1 FROM found WHERE found MATCH ? LIMIT 1", sought) is not None
