"""Codes are checked against the vocabularies when they are saved; what was there before still opens."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casemgr.records.by_language import ByLanguage
from casemgr.records.case import Case
from casemgr.records.fact import Empty, Fact, Source
from casemgr.records.organisation import Organisation
from casemgr.records.person import Person, SafeContact
from casemgr.records.stay import Stay
from casemgr.store.adoption import adopt
from casemgr.store.changes import Change, stamp_at
from casemgr.store.store import ProblemsError, Store
from casemgr.store.versions import Version
from casemgr.vault.vault import Vault
from tests.helpers.offices import open_store
from tests.helpers.vault import VaultPlace

NOW = 1_790_000_000_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with VaultPlace(tmp_path).create() as vault:
        yield vault.store


def told(value: Any) -> Fact[Any]:
    return Fact(value=value, source=Source.CLIENT_STATEMENT)


def problems(store: Store, record: Any, seen: Version[Any] | None = None) -> list[tuple[str, str]]:
    with pytest.raises(ProblemsError) as refused:
        store.put(record, seen)
    return [(problem.field, problem.code) for problem in refused.value.problems]


def imported(store: Store, case: str, **values: str) -> Version[Case]:
    """Let a partner with a newer program bring codes that we do not know."""
    changes = [
        Change("cases", case, field, text, "cd" * 16, stamp_at(NOW) + at)
        for at, (field, text) in enumerate(values.items())
    ]
    store.database.run(
        "INSERT INTO bundles (bundle, direction, partner, kind, sequence, manifest, created, recorded, state)"
        " VALUES ('b', 'in', '', 'share', 0, x'', 0, 0, '')"
    )
    adopt(store, changes, bundle=1)
    return store.read(Case, case)


@pytest.mark.parametrize(
    ("record", "field"),
    [
        (Case(id="1" * 32, reference="A", status="opne"), "status"),
        (Case(id="1" * 32, reference="A", profiles=("CO_SEC", "CO_SECT")), "profiles"),
        (Stay(id="1" * 32, person_id="2" * 32, country=told("XX")), "country"),
        (Person(id="1" * 32, safe_contact=SafeContact(channel="pigeon")), "safe_contact"),
        (Organisation(id="1" * 32, name=ByLanguage.of({"xq": "Office"})), "name"),
    ],
)
def test_a_code_that_is_in_no_vocabulary_is_not_saved(store: Store, record: Any, field: str) -> None:
    assert problems(store, record) == [(field, "unknown_term")]


def test_codes_of_a_vocabulary_and_empty_values_are_saved(store: Store) -> None:
    store.put(Case(id="1" * 32, reference="A", status="open", profiles=("CO_SEC",), risk_level=Empty.UNKNOWN))
    store.put(Person(id="2" * 32, safe_contact=SafeContact(channel="signal"), citizenships=told(("RU",))))
    store.put(Organisation(id="3" * 32, name=ByLanguage.of({"en": "Office"})))


def test_what_a_newer_program_brought_opens_and_does_not_stop_a_writer(store: Store) -> None:
    seen = imported(store, "1" * 32, reference='"A"', status='"dormant"', profiles='["NEWER","CO_SEC"]')
    assert seen.record.status == "dormant"

    kept = store.put(replace(seen.record, opened_on=date(2026, 9, 1), profiles=("NEWER",)), seen)

    assert (kept.record.status, kept.record.profiles) == ("dormant", ("NEWER",))


def test_an_unknown_code_is_not_exchanged_for_another(store: Store) -> None:
    seen = imported(store, "1" * 32, reference='"A"', status='"dormant"', profiles='["NEWER"]')

    found = problems(store, replace(seen.record, status="dormnt", profiles=("NEWER", "NEWEST")), seen)

    assert found == [("status", "unknown_term"), ("profiles", "unknown_term")]


def test_a_vault_checks_codes_when_it_is_opened_again(tmp_path: Path) -> None:
    place = VaultPlace(tmp_path)
    place.create().close()
    with place.open() as vault:
        assert problems(vault.store, Case(id="1" * 32, reference="A", status="opne"))


def test_to_open_a_vault_reads_no_vocabulary(tmp_path: Path) -> None:
    def words() -> Any:
        raise AssertionError

    place = VaultPlace(tmp_path)
    with place.create() as vault:
        read: Vault = vault
        Store(read.store.database, place.clock, words=words)


def test_a_store_without_vocabularies_takes_any_code(tmp_path: Path) -> None:
    plain = open_store(tmp_path / "vilnius")
    assert plain.put(Case(id="1" * 32, reference="A", status="xyz")).record.status == "xyz"
