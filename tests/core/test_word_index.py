"""The index is told of altered words alone, and knows the same as one that is made anew."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from casemgr.crypto.secret import Secret
from casemgr.store.connection import Database, open_database
from casemgr.store.schema import migrate
from casemgr.store.word_index import altered, forgotten, purge, tell, tidy
from tests.helpers.offices import KEY, SALT

# Letters the index takes for others, marks it takes for none, and a few words that begin alike.
WORDS = (
    "a",
    "ab",
    "abc",
    "b",
    "ba",
    "a-b",
    "b'ab",
    "_ab",
    "é",
    "éb",
    "eb",
    "ǟb",
    "λab",
    "άb",
    "აb",
    "1",
    "12-a",
)
TEXTS = st.lists(st.integers(0, 2), min_size=len(WORDS), max_size=len(WORDS)).map(
    lambda times: " ".join(
        " ".join([word] * count) for word, count in zip(WORDS, times, strict=True) if count
    )
)
"""Texts that have half of their words in common."""
EDITS = st.lists(
    st.tuples(st.integers(1, 2), st.integers(0, 9), TEXTS).map(
        lambda edit: (edit[0], edit[2] if edit[1] else None)
    ),
    min_size=4,
    max_size=9,
)
ASKED = ["".join(letters) for size in (1, 2, 3) for letters in product("abeλα1", repeat=size)]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """An empty store, and beside its index one that is always made anew."""
    database = open_database(_place(tmp_path_factory), Secret(KEY), SALT, create=True)
    migrate(database)
    database.run(
        "CREATE VIRTUAL TABLE anew USING fts5 (words, content='records', content_rowid='id',"
        " tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
    )
    yield database
    database.close()


def _place(factory: pytest.TempPathFactory) -> Path:
    return factory.mktemp("index") / "data"


def keep(database: Database, place: int, words: str | None) -> None:
    """Write the words of a record, None to take it out, and tell the index in the same transaction."""
    found = database.row("SELECT words FROM records WHERE id = ?", place)
    old = found[0] if found else None
    with database.transaction():
        if words is not None:
            tell(database, altered(place, old, words))
        elif old is not None:
            tell(database, forgotten(place, old))
        database.run("DELETE FROM records WHERE id = ?", place)
        if words is not None:
            database.run("INSERT INTO records VALUES (?1, ?1, 'notes', NULL, 0, 0, '{}', ?2)", place, words)


def asked(database: Database, index: str) -> list[list[int]]:
    """Return which records an index finds by each beginning."""
    query = f"SELECT rowid FROM {index} WHERE {index} MATCH ? ORDER BY rowid"
    return [[row[0] for row in database.rows(query, f'"{letters}"*')] for letters in ASKED]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(EDITS, st.booleans())
@example([(1, "ab abc"), (1, "abc")], False)
@example([(1, "éb eb"), (1, "eb")], False)
@example([(1, "eb éb"), (1, "éb")], True)
def test_it_knows_the_same_as_an_index_that_is_made_anew(
    database: Database, edits: list[tuple[int, str | None]], purged: bool
) -> None:
    for place, words in edits:
        keep(database, place, words)
    if purged:
        purge(database)
    database.run("INSERT INTO anew (anew) VALUES ('rebuild')")
    assert asked(database, "found") == asked(database, "anew")
    database.run("INSERT INTO found (found, rank) VALUES ('integrity-check', 1)")


def test_it_is_told_of_what_was_altered_and_of_what_begins_alike() -> None:
    assert list(altered(7, "stork sat near heron", "stork sat near crane crane")) == [
        ("delete", 7, "heron"),
        ("", 7, "crane crane"),
    ]
    assert list(altered(7, "stork sat near heron", "sat near heron")) == [
        ("delete", 7, "stork sat"),
        ("", 7, "sat"),
    ]


def test_it_is_told_nothing_where_the_words_stay() -> None:
    assert list(altered(7, "stork heron", "heron  stork")) == []


def test_a_new_record_counts_even_without_words() -> None:
    assert list(altered(7, None, "")) == [("", 7, "")]


def test_what_much_writing_left_is_brought_together_and_found_as_before(database: Database) -> None:
    for place in range(1000, 1012):
        keep(database, place, f"stork{place} heron")
    before, pieces = asked(database, "found"), _pieces(database)

    tidy(database)

    assert asked(database, "found") == before
    assert _pieces(database) < pieces
    database.run("INSERT INTO found (found, rank) VALUES ('integrity-check', 1)")


def _pieces(database: Database) -> int:
    """Return how many pieces the index lies in."""
    return len(database.rows("SELECT DISTINCT segid FROM found_idx"))
