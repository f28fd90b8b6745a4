"""Search finds what was just saved as it finds what the index was told of, and by no word that is gone."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casemgr.ids import random_id
from casemgr.records.case import Case
from casemgr.store.erasure import erase
from casemgr.store.index_check import check_index
from casemgr.store.rebuilding import stale_records
from casemgr.store.search_index import FEW
from casemgr.store.searching import search
from casemgr.store.store import Store
from tests.helpers.offices import open_store, pack, unpack

BIRDS = ("stork", "storks", "heron", "her", "hero", "crane", "crake", "st")
TYPED = (*BIRDS, "s", "he", "cra", "stor", "heron stork", "crak st")
SUMMARIES = st.lists(st.sampled_from(BIRDS), max_size=3).map(" ".join)
STEPS = st.lists(
    st.tuples(st.sampled_from(("add", "add", "edit", "edit", "delete", "erase", "check")), SUMMARIES),
    min_size=FEW,
    max_size=3 * FEW,
)


@pytest.fixture
def vilnius(tmp_path: Path) -> Store:
    return open_store(tmp_path / "vilnius")


@pytest.fixture
def tbilisi(tmp_path: Path) -> Store:
    return open_store(tmp_path / "tbilisi")


def add(store: Store, summary: str) -> str:
    return store.put(Case.new(store.clock, reference=random_id(), summary=summary)).record.id


def reword(store: Store, case: str, summary: str) -> None:
    seen = store.read(Case, case)
    store.put(replace(seen.record, summary=summary), seen)


def waiting(store: Store) -> int:
    (count,) = store.database.row("SELECT count(*) FROM untold") or (0,)
    return int(count)


def named(store: Store, typed: str, limit: int = 50) -> list[str]:
    return [found.record for found in search(store, typed, limit=limit)]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_search_says_what_the_records_say_after_any_saves(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str]]
) -> None:
    store = open_store(tmp_path_factory.mktemp("searched") / "data")
    kept: dict[str, str] = {}
    for what, summary in steps:
        oldest = next(iter(kept), "")
        if what == "add" or not kept:
            kept[add(store, summary)] = summary
        elif what == "edit":
            reword(store, oldest, summary)
            kept[oldest] = summary
        elif what == "delete":
            seen = store.read(Case, oldest)
            store.put(replace(seen.record, deleted=True), seen)
            del kept[oldest]
        elif what == "erase":
            erase(store, [oldest])
            del kept[oldest]
        else:
            assert check_index(store)
        assert waiting(store) <= FEW
    for typed in TYPED:
        asked = typed.split()
        meant = {case for case, summary in kept.items() if _holds(summary, asked)}
        assert set(named(store, typed)) == meant, typed
    assert check_index(store)
    store.database.close()


def _holds(summary: str, asked: list[str]) -> bool:
    return all(any(word.startswith(begun) for word in summary.split()) for begun in asked)


def test_what_was_just_saved_is_found_by_its_new_words_and_no_longer_by_the_old(vilnius: Store) -> None:
    case = add(vilnius, "heron")
    assert named(vilnius, "hero") == [case]

    reword(vilnius, case, "stork")

    assert waiting(vilnius) == 1
    assert named(vilnius, "stork") == [case]
    assert named(vilnius, "heron") == []


def test_the_newest_come_first_whether_or_not_the_index_was_told(vilnius: Store) -> None:
    cases = [add(vilnius, "heron") for _ in range(FEW + 4)]
    assert 0 < waiting(vilnius) < FEW

    reword(vilnius, cases[3], "heron heron crane")

    assert named(vilnius, "heron") == cases[::-1]
    assert named(vilnius, "her", limit=3) == cases[:-4:-1]


def test_the_index_is_told_once_there_are_more_than_a_few(vilnius: Store) -> None:
    for _ in range(FEW):
        add(vilnius, "heron")
    assert waiting(vilnius) == FEW

    add(vilnius, "heron")

    assert waiting(vilnius) == 0
    assert len(named(vilnius, "heron")) == FEW + 1


def test_much_at_once_tells_the_index_and_all_that_waited(vilnius: Store, tbilisi: Store) -> None:
    cases = [add(tbilisi, "heron") for _ in range(2 * FEW)]
    unpack(vilnius, pack(tbilisi, cases[0]))
    reword(vilnius, cases[0], "crane")
    reword(tbilisi, cases[1], "stork")
    assert waiting(vilnius) == 1

    unpack(vilnius, pack(tbilisi))

    assert waiting(vilnius) == 0
    assert set(named(vilnius, "heron")) == set(cases[2:])
    assert (named(vilnius, "crane"), named(vilnius, "stork")) == ([cases[0]], [cases[1]])
    assert check_index(vilnius)


def test_what_was_not_kept_is_not_found(vilnius: Store) -> None:
    case = add(vilnius, "heron")
    assert named(vilnius, "heron") == [case]

    with suppress(KeyError), vilnius.transaction():
        reword(vilnius, case, "stork")
        assert named(vilnius, "stork") == [case]
        raise KeyError(case)

    assert (named(vilnius, "heron"), named(vilnius, "stork")) == ([case], [])


def test_search_writes_nothing(vilnius: Store, tmp_path: Path) -> None:
    add(vilnius, "heron")
    before = (tmp_path / "vilnius").read_bytes()

    assert named(vilnius, "heron")

    assert (tmp_path / "vilnius").read_bytes() == before


def test_what_is_edited_after_it_was_deleted_is_found_again(vilnius: Store) -> None:
    case = add(vilnius, "heron")
    opened = vilnius.read(Case, case)
    vilnius.put(replace(opened.record, deleted=True), opened)
    assert named(vilnius, "heron") == []

    vilnius.put(replace(opened.record, status="paused"), opened)

    assert named(vilnius, "heron") == [case]
    assert list(stale_records(vilnius)) == []
