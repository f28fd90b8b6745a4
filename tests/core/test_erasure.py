"""Erasure leaves no trace and nothing brings the person back; the chain still holds."""

from dataclasses import replace
from pathlib import Path

import pytest

from casemgr.crypto.secret import Secret
from casemgr.language.folding import fold
from casemgr.records.case import Case
from casemgr.records.involvement import Involvement
from casemgr.records.note import Note
from casemgr.records.person import Name, Person
from casemgr.store.adoption import adopt
from casemgr.store.blobs import Blob, add_blob, blobs
from casemgr.store.chain import ChainFault
from casemgr.store.changes import Change, State, stamp_at
from casemgr.store.decisions import retract
from casemgr.store.drafts import count_drafts, drafts, drop_draft, keep_draft
from casemgr.store.erasure import erase, tombstones, with_children
from casemgr.store.history import history
from casemgr.store.index_check import check_index
from casemgr.store.listings import records
from casemgr.store.rules import ErasedError
from casemgr.store.searching import search
from casemgr.store.store import Store
from tests.helpers.offices import KEY, NOON, bundle_id, client, open_store, pack, unpack
from tests.helpers.pages import decrypted_pages

CANARY = "Zhabinkovich"


@pytest.fixture
def vilnius(tmp_path: Path) -> Store:
    return open_store(tmp_path / "vilnius")


def decrypted(store: Store, folder: Path) -> bytes:
    """Close the store and return its pages in clear."""
    store.database.close()
    return decrypted_pages(folder / "vilnius", KEY)


def case_with_client(store: Store) -> tuple[Case, Person]:
    case = store.put(Case.new(store.clock, reference="7F3K", summary=f"{CANARY} called")).record
    person = store.put(client(store, CANARY)).record
    store.put(Involvement.new(store.clock, case_id=case.id, person_id=person.id, role="client"))
    return case, person


def test_a_record_goes_with_all_that_belongs_to_it(vilnius: Store) -> None:
    case, person = case_with_client(vilnius)
    assert with_children(vilnius, [case.id])[-1] == case.id
    erase(vilnius, [case.id])
    assert records(vilnius, Involvement) == []
    assert [found.id for found in records(vilnius, Person)] == [person.id]


def test_whoever_comes_after_an_erased_record_inherits_nothing_of_it(vilnius: Store) -> None:
    kept, erased = case_with_client(vilnius)
    erase(vilnius, [erased.id])
    after = vilnius.put(client(vilnius, "Karatkevich")).record
    assert [past.change.record for past in history(vilnius, after.id)] == [after.id]
    assert [found.record for found in search(vilnius, "Karatkevich")] == [after.id]
    assert [found.record for found in search(vilnius, CANARY)] == [kept.id]
    assert check_index(vilnius)


def test_before_an_erasure_the_pages_hold_the_name(tmp_path: Path, vilnius: Store) -> None:
    case_with_client(vilnius)
    assert CANARY.encode() in decrypted(vilnius, tmp_path)


def test_nothing_of_what_was_erased_is_left_in_history_search_or_pages(
    tmp_path: Path, vilnius: Store
) -> None:
    case, person = case_with_client(vilnius)
    before = vilnius.put(client(vilnius, "Ketaurakh"))
    misspelt = replace(before.record, latin_name=replace(before.record.latin_name, value=Name(surname="Q")))
    vilnius.put(misspelt, before)
    keep_draft(vilnius, "d" * 32, person, {"surname": CANARY}, None)
    words = vilnius.database.row("SELECT words FROM records WHERE record = ?", person.id)
    assert words is not None
    erase(vilnius, [case.id, person.id, misspelt.id])
    assert history(vilnius, person.id) == []
    assert search(vilnius, CANARY) == []
    assert drafts(vilnius) == []
    assert check_index(vilnius)
    left = decrypted(vilnius, tmp_path)
    assert not [
        word for word in (CANARY, "Ketaurakh", fold("Ketaurakh"), *words[0].split()) if word.encode() in left
    ]


def test_the_chain_holds_after_an_erasure(vilnius: Store) -> None:
    _, person = case_with_client(vilnius)
    erase(vilnius, [person.id])
    assert list(vilnius.check_chain()) == []
    assert tombstones(vilnius) == [person.id]


def test_an_old_bundle_does_not_bring_the_person_back(tmp_path: Path, vilnius: Store) -> None:
    _, person = case_with_client(vilnius)
    tbilisi = open_store(tmp_path / "tbilisi")
    unpack(tbilisi, pack(vilnius))
    erase(vilnius, [person.id])
    adoption = unpack(vilnius, pack(tbilisi))
    assert {refusal.reason for refusal in adoption.refused} == {"erased"}
    assert records(vilnius, Person) == []


def test_a_child_of_what_was_erased_is_refused_from_a_partner_and_from_us(
    tmp_path: Path, vilnius: Store
) -> None:
    case, person = case_with_client(vilnius)
    tbilisi = open_store(tmp_path / "tbilisi")
    unpack(tbilisi, pack(vilnius))
    erase(vilnius, [case.id])
    child = Involvement.new(tbilisi.clock, case_id=case.id, person_id=person.id, role="lawyer")
    tbilisi.put(child)
    assert unpack(vilnius, pack(tbilisi, child.id)).adopted == 0
    with pytest.raises(ErasedError):
        vilnius.put(child)


def test_an_erased_record_cannot_be_saved_from_a_form_that_was_still_open(vilnius: Store) -> None:
    seen = vilnius.put(client(vilnius))
    erase(vilnius, [seen.record.id])
    with pytest.raises(ErasedError):
        vilnius.put(replace(seen.record, pseudonym="Stork"), seen)


def test_the_keys_of_attachments_go_and_their_files_are_named(tmp_path: Path, vilnius: Store) -> None:
    _, person = case_with_client(vilnius)
    add_blob(vilnius, Blob("b" * 32, person.id, Secret(b"\x77" * 32), 5, bytes(32)))
    assert erase(vilnius, [person.id]) == ["b" * 32]
    assert list(blobs(vilnius)) == []
    assert b"\x77" * 32 not in decrypted(vilnius, tmp_path)


@pytest.mark.parametrize("taking_back", [False, True])
def test_what_was_rejected_or_undone_goes_with_the_case_it_named(
    tmp_path: Path, vilnius: Store, taking_back: bool
) -> None:
    case = vilnius.put(Case.new(vilnius.clock, reference="7F3K")).record
    tbilisi = open_store(tmp_path / "tbilisi")
    unpack(tbilisi, pack(vilnius))
    tbilisi.put(Note.new(tbilisi.clock, case_id=case.id, text=f"{CANARY} called"))
    parcel = pack(tbilisi)
    if taking_back:
        unpack(vilnius, parcel)
        retract(vilnius, bundle_id(vilnius, parcel))
    else:
        unpack(vilnius, parcel, state=State.REJECTED)
    erase(vilnius, [case.id])
    assert list(vilnius.check_chain()) == []
    assert CANARY.encode() not in decrypted(vilnius, tmp_path)


def test_what_a_newer_program_told_of_a_case_goes_with_it(tmp_path: Path, vilnius: Store) -> None:
    case = vilnius.put(Case.new(vilnius.clock, reference="7F3K")).record
    owner = Change("aviaries", "1" * 32, "case_id", f'"{case.id}"', "e" * 32, stamp_at(NOON))
    adopt(vilnius, [owner, owner._replace(field="keeper", value=f'"{CANARY}"')])
    erase(vilnius, [case.id])
    assert adopt(vilnius, [owner._replace(record="2" * 32)]).refused
    assert CANARY.encode() not in decrypted(vilnius, tmp_path)


def test_a_draft_of_something_new_goes_with_what_it_would_belong_to(vilnius: Store) -> None:
    case = vilnius.put(Case.new(vilnius.clock, reference="7F3K")).record
    note = Note.new(vilnius.clock, case_id=case.id)
    keep_draft(vilnius, "d" * 32, note, {"text": CANARY}, None)
    erase(vilnius, [case.id])
    assert drafts(vilnius) == []
    with pytest.raises(ErasedError):
        keep_draft(vilnius, "d" * 32, note, {"text": CANARY}, None)


def test_a_draft_can_be_given_up(vilnius: Store) -> None:
    person = client(vilnius)
    keep_draft(vilnius, "d" * 32, person, {"surname": "Shch"}, None)
    assert [draft.record for draft in drafts(vilnius)] == [person.id]
    assert count_drafts(vilnius) == 1
    drop_draft(vilnius, "d" * 32)
    assert drafts(vilnius) == []


@pytest.mark.parametrize(
    ("tampering", "fault"),
    [
        ("UPDATE changes SET value = '\"Other\"' WHERE seq = 2", ChainFault(2, "link")),
        ("UPDATE changes SET stamp = stamp + 1 WHERE seq = 2", ChainFault(2, "link")),
        ("UPDATE changes SET context = '{\"a\":1}' WHERE seq = 2", ChainFault(2, "link")),
        ("UPDATE changes SET author = NULL WHERE seq = 2", ChainFault(2, "link")),
        ("DELETE FROM changes WHERE seq = 2", ChainFault(3, "gap")),
        ("UPDATE changes SET state = 2 WHERE seq = 2", ChainFault(2, "state")),
        ("UPDATE changes SET ignored = device WHERE seq = 2", ChainFault(2, "link")),
        ("UPDATE changes SET place = NULL WHERE seq = 2", ChainFault(2, "place")),
        ("UPDATE changes SET place = 1 WHERE seq = 3", ChainFault(3, "place")),
    ],
)
def test_history_that_was_tampered_with_is_found(vilnius: Store, tampering: str, fault: ChainFault) -> None:
    case_with_client(vilnius)
    vilnius.database.run(tampering)
    assert fault in list(vilnius.check_chain())


def test_an_erasure_that_nobody_decided_is_found(vilnius: Store) -> None:
    _, person = case_with_client(vilnius)
    erase(vilnius, [person.id])
    vilnius.database.run("DELETE FROM rulings")
    assert ChainFault(3, "erased") in list(vilnius.check_chain())


def test_a_tombstone_that_was_taken_away_is_found(vilnius: Store) -> None:
    _, person = case_with_client(vilnius)
    erase(vilnius, [person.id])
    vilnius.database.run("DELETE FROM tombstones")
    assert [fault.code for fault in vilnius.check_chain()] == ["tombstone"]
