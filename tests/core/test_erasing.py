"""A case is erased as its client asks or its time is over: whole, by a person, never while it is held."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from casemgr.casework.cases import OpenedCase, open_case
from casemgr.casework.erasing import erase_case, erase_trashed, going, kept_until, outlived
from casemgr.casework.retention import HeldError, Hold
from casemgr.errors import NotFoundError
from casemgr.places import resources
from casemgr.records.case import Case
from casemgr.records.deadline import Deadline
from casemgr.records.involvement import Involvement
from casemgr.records.note import Note
from casemgr.records.person import Person
from casemgr.store.erasure import tombstones
from casemgr.store.listings import records
from casemgr.vault.vault import Vault
from casemgr.vocabulary import load_vocabularies
from tests.helpers.vault import VaultPlace

WORDS = load_vocabularies(resources() / "vocabularies")["code_name"]


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with VaultPlace(tmp_path).create() as made:
        yield made


@pytest.fixture
def opened(vault: Vault) -> OpenedCase:
    return open_case(vault.store, WORDS, "en")


def note(vault: Vault, opened: OpenedCase, **fields: object) -> Note:
    store = vault.store
    return store.put(Note.new(store.clock, case_id=opened.case.record.id, text="Told.", **fields)).record


def test_what_goes_with_a_case_is_counted_and_whoever_belongs_to_another_stays(
    vault: Vault, opened: OpenedCase
) -> None:
    store = vault.store
    other = open_case(store, WORDS, "en")
    note(vault, opened)
    shared = Involvement.new(
        store.clock, case_id=opened.case.record.id, person_id=other.client.record.id, role="witness"
    )
    store.put(shared)

    assert going(store, opened.case.record.id).counts == {
        "cases": 1,
        "persons": 1,
        "involvements": 2,
        "notes": 1,
    }
    erase_case(vault, opened.case.record.id)

    assert [each.id for each in records(store, Case)] == [other.case.record.id]
    assert [each.id for each in records(store, Person)] == [other.client.record.id]


def test_hr42_an_open_appeal_holds_the_case_and_what_lies_in_the_trash(
    vault: Vault, opened: OpenedCase
) -> None:
    store, case = vault.store, opened.case.record.id
    store.put(
        Deadline.new(store.clock, case_id=case, kind="appeal", status="open", due_on=store.clock.today())
    )
    told = note(vault, opened)
    store.put(replace(told, deleted=True), store.read(Note, told.id))

    for erase, record in ((erase_case, case), (erase_trashed, told.id)):
        with pytest.raises(HeldError) as refused:
            erase(vault, record)
        assert refused.value.holds == (Hold.APPEAL,)
    assert tombstones(store) == []


def test_a_note_under_a_legal_hold_stays_in_the_trash_too(vault: Vault, opened: OpenedCase) -> None:
    store = vault.store
    told = note(vault, opened, retention="legal_hold")
    store.put(replace(told, deleted=True), store.read(Note, told.id))
    with pytest.raises(HeldError):
        erase_trashed(vault, told.id)


def test_only_what_lies_in_the_trash_is_erased_from_there(vault: Vault, opened: OpenedCase) -> None:
    told = note(vault, opened)
    with pytest.raises(NotFoundError):
        erase_trashed(vault, told.id)


def test_a_closed_case_is_kept_for_two_years_to_the_day(vault: Vault, opened: OpenedCase) -> None:
    store = vault.store
    closed = opened.case.record.close(date(2024, 2, 29), "visa_granted")
    store.put(replace(closed, opened_on=date(2024, 1, 1)), opened.case)

    assert kept_until(opened.case.record) is None
    assert kept_until(closed) == date(2026, 2, 28)
    assert list(outlived(store, date(2026, 2, 27))) == []
    assert [each.id for each in outlived(store, date(2026, 2, 28))] == [closed.id]
