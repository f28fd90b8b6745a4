"""Taking back what was just done here: what others altered since is left alone."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from casemgr.casework.reverting import take_back
from casemgr.records.case import Case
from casemgr.records.note import Note
from casemgr.records.person import Person
from casemgr.store.changes import State
from casemgr.store.decisions import retract
from casemgr.store.history import altered_since, history
from casemgr.store.listings import open_conflicts
from casemgr.store.store import Store
from casemgr.store.versions import Version
from tests.helpers.offices import Parcel, advance, bundle_id, client, open_store, pack, unpack


@pytest.fixture
def office(tmp_path: Path) -> Store:
    return open_store(tmp_path / "vilnius")


def end(store: Store) -> int:
    """Return the number of the last entry of the chain."""
    return store.generation()[0]


def alter(store: Store, record: str, **fields: Any) -> tuple[int, int]:
    """Set fields of a person; return the entries of the chain that did."""
    before = end(store)
    seen = store.read(Person, record)
    store.put(replace(seen.record, **fields), seen)
    return before + 1, end(store)


def person(store: Store, record: str) -> Person:
    return store.read(Person, record).record


@pytest.fixture
def kept(office: Store) -> Version[Person]:
    return office.put(client(office, pseudonym="Heron"))


def test_a_changed_field_has_its_old_value_again(office: Store, kept: Version[Person]) -> None:
    act = alter(office, kept.record.id, pseudonym="Stork")
    assert take_back(office, *act).left == ()
    assert person(office, kept.record.id).pseudonym == "Heron"


def test_a_field_that_was_blank_is_blank_again(office: Store, kept: Version[Person]) -> None:
    act = alter(office, kept.record.id, needs="a quiet room")
    take_back(office, *act)
    assert person(office, kept.record.id).needs == kept.record.needs


def test_fields_the_act_did_not_touch_keep_what_they_hold(office: Store, kept: Version[Person]) -> None:
    act = alter(office, kept.record.id, pseudonym="Stork")
    alter(office, kept.record.id, needs="a quiet room")
    take_back(office, *act)
    assert person(office, kept.record.id).needs == "a quiet room"


def test_a_field_altered_since_is_left_and_named(office: Store, kept: Version[Person]) -> None:
    act = alter(office, kept.record.id, pseudonym="Stork", needs="a quiet room")
    alter(office, kept.record.id, pseudonym="Crane")
    taken = take_back(office, *act)
    assert taken.left == ((kept.record.id, "pseudonym"),)
    assert person(office, kept.record.id).pseudonym == "Crane"
    assert person(office, kept.record.id).needs == kept.record.needs


def test_a_field_in_conflict_is_left(office: Store, tmp_path: Path, kept: Version[Person]) -> None:
    other = open_store(tmp_path / "tbilisi")
    unpack(other, pack(office))
    alter(other, kept.record.id, pseudonym="Crane")
    advance(office, 1000)
    act = alter(office, kept.record.id, pseudonym="Stork")
    unpack(office, pack(other))
    taken = take_back(office, *act)
    assert taken.left == ((kept.record.id, "pseudonym"),)
    assert open_conflicts(office, kept.record.id)


def test_a_record_made_by_the_act_goes_to_the_trash_and_comes_back(office: Store) -> None:
    case = office.put(Case.new(office.clock, reference="R-1", status="open")).record
    before = end(office)
    note = office.put(Note.new(office.clock, case_id=case.id, text="Called back")).record
    taken = take_back(office, before + 1, end(office))
    assert office.read(Note, note.id).record.deleted
    take_back(office, taken.first, taken.last)
    assert not office.read(Note, note.id).record.deleted
    assert office.read(Note, note.id).record.text == "Called back"


def test_taking_back_twice_puts_it_again(office: Store, kept: Version[Person]) -> None:
    act = alter(office, kept.record.id, pseudonym="Stork")
    taken = take_back(office, *act)
    again = take_back(office, taken.first, taken.last)
    assert again.left == ()
    assert person(office, kept.record.id).pseudonym == "Stork"


def test_acts_on_one_field_are_taken_back_one_after_the_other(office: Store, kept: Version[Person]) -> None:
    acts = [alter(office, kept.record.id, pseudonym=name) for name in ("Stork", "Crane")]
    for act, name in zip(reversed(acts), ("Stork", "Heron"), strict=True):
        assert take_back(office, *act).left == ()
        assert person(office, kept.record.id).pseudonym == name


def test_what_another_office_confirmed_since_is_left(
    office: Store, tmp_path: Path, kept: Version[Person]
) -> None:
    act = alter(office, kept.record.id, pseudonym="Stork")
    other = open_store(tmp_path / "tbilisi")
    unpack(other, pack(office))
    alter(other, kept.record.id, pseudonym="Crane")
    alter(other, kept.record.id, pseudonym="Stork")
    unpack(office, pack(other))
    assert person(office, kept.record.id).pseudonym == "Stork"
    assert take_back(office, *act).left == ((kept.record.id, "pseudonym"),)


def test_an_act_on_several_records_is_taken_back_whole(office: Store, kept: Version[Person]) -> None:
    other = office.put(client(office, pseudonym="Robin"))
    before = end(office)
    for each in (kept, other):
        alter(office, each.record.id, pseudonym="Stork")
    take_back(office, before + 1, end(office))
    assert [person(office, each.record.id).pseudonym for each in (kept, other)] == ["Heron", "Robin"]


def test_history_only_grows(office: Store, kept: Version[Person]) -> None:
    act = alter(office, kept.record.id, pseudonym="Stork")
    before = len(history(office, kept.record.id, "pseudonym"))
    take_back(office, *act)
    assert [past.change.value for past in history(office, kept.record.id, "pseudonym")] == [
        '"Heron"',
        '"Stork"',
        '"Heron"',
    ]
    assert before == 2


def test_a_record_made_since_by_another_act_stays(office: Store, kept: Version[Person]) -> None:
    act = alter(office, kept.record.id, pseudonym="Stork")
    later = office.put(client(office, pseudonym="Robin"))
    take_back(office, *act)
    assert person(office, kept.record.id).pseudonym == "Heron"
    assert not person(office, later.record.id).deleted


def test_what_a_bundle_brought_since_stays(office: Store, tmp_path: Path, kept: Version[Person]) -> None:
    act = alter(office, kept.record.id, pseudonym="Stork")
    other = open_store(tmp_path / "tbilisi")
    came = other.put(client(other, pseudonym="Robin"))
    unpack(office, pack(other))
    take_back(office, *act)
    assert not person(office, came.record.id).deleted


def test_an_act_is_taken_back_although_a_ruling_was_made_since(
    office: Store, tmp_path: Path, kept: Version[Person]
) -> None:
    other = open_store(tmp_path / "tbilisi")
    other.put(client(other, pseudonym="Robin"))
    parcel = pack(other)
    unpack(office, parcel)
    act = alter(office, kept.record.id, pseudonym="Stork")
    retract(office, bundle_id(office, parcel))
    take_back(office, *act)
    assert person(office, kept.record.id).pseudonym == "Heron"


def test_what_a_bundle_brought_late_was_not_there_before(
    office: Store, tmp_path: Path, kept: Version[Person]
) -> None:
    """An entry that stands last in the chain may have been replaced long before, or never counted."""
    other = open_store(tmp_path / "tbilisi")
    unpack(other, pack(office))
    for pseudonym in ("Crane", "Robin", "Gull"):
        alter(other, kept.record.id, pseudonym=pseudonym)
    *_, crane, robin, gull = pack(other).changes
    for change, state in ((robin, State.ADOPTED), (crane, State.ADOPTED), (gull, State.REJECTED)):
        unpack(office, Parcel((change,), change.value), state=state)
    assert person(office, kept.record.id).pseudonym == "Robin"
    act = alter(office, kept.record.id, pseudonym="Stork")
    assert take_back(office, *act).left == ()
    assert person(office, kept.record.id).pseudonym == "Robin"


def test_a_question_that_was_settled_is_not_asked_again(
    office: Store, tmp_path: Path, kept: Version[Person]
) -> None:
    other = open_store(tmp_path / "tbilisi")
    unpack(other, pack(office))
    alter(other, kept.record.id, pseudonym="Crane")
    advance(office, 1000)
    alter(office, kept.record.id, pseudonym="Stork")
    unpack(office, pack(other))
    before = end(office)
    seen = office.read(Person, kept.record.id)
    office.resolve(seen, "pseudonym", '"Crane"')
    taken = take_back(office, before + 1, end(office))
    assert taken.left == ((kept.record.id, "pseudonym"),)
    assert person(office, kept.record.id).pseudonym == "Crane"


def test_what_was_altered_is_named_with_its_owner(office: Store) -> None:
    case = office.put(Case.new(office.clock, reference="R-1", status="open")).record
    before = end(office)
    note = office.put(Note.new(office.clock, case_id=case.id, text="Called back")).record
    assert altered_since(office, before, 10) == [("notes", note.id, case.id)]
    assert altered_since(office, end(office), 10) == []


def test_more_than_may_be_named_is_not_named_at_all(office: Store) -> None:
    before = end(office)
    for number in range(3):
        office.put(Case.new(office.clock, reference=f"R-{number}", status="open"))
    assert altered_since(office, before, 2) is None
    assert len(altered_since(office, before, 3) or ()) == 3


def test_after_a_ruling_no_list_of_records_says_what_differs(office: Store, tmp_path: Path) -> None:
    other = open_store(tmp_path / "tbilisi")
    other.put(client(other, pseudonym="Robin"))
    parcel = pack(other)
    unpack(office, parcel)
    before = end(office)
    retract(office, bundle_id(office, parcel))
    assert altered_since(office, before, 10) is None
