"""The one road in: what a writer had not seen is never superseded, and nothing is kept by halves."""

from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casemgr.clock import FixedClock
from casemgr.errors import NotFoundError
from casemgr.records.case import Case
from casemgr.records.fact import Empty, Fact, LetterUse, Source
from casemgr.records.involvement import Involvement
from casemgr.records.person import Name, Person
from casemgr.store.changes import ms_of
from casemgr.store.history import history
from casemgr.store.listings import open_conflicts, records
from casemgr.store.store import ProblemsError, Store
from casemgr.store.versions import Version
from tests.helpers.offices import NOON, advance, client, open_store, pack, unpack

DAY = date(2026, 11, 20)


@pytest.fixture
def vilnius(tmp_path: Path) -> Store:
    return open_store(tmp_path / "vilnius")


@pytest.fixture
def tbilisi(tmp_path: Path) -> Store:
    return open_store(tmp_path / "tbilisi")


def rename(store: Store, seen: Version[Person], surname: str) -> Version[Person]:
    name = Fact(value=Name(surname=surname), source=Source.SEEN_ORIGINAL)
    return store.put(replace(seen.record, latin_name=name), seen)


def save_and_interrupt(store: Store, seen: Version[Person]) -> None:
    with store.transaction():
        store.put(replace(seen.record, pseudonym="Stork"), seen)
        raise KeyboardInterrupt


def test_what_is_put_is_read_back(vilnius: Store) -> None:
    kept = vilnius.put(client(vilnius, pseudonym="Heron"))
    assert vilnius.read(Person, kept.record.id) == kept
    assert kept.record.pseudonym == "Heron"


def test_a_fact_is_marked_as_observed_by_the_office_that_writes_it(vilnius: Store) -> None:
    assert vilnius.put(client(vilnius)).record.latin_name.office == vilnius.office


def test_one_change_is_written_for_each_field_that_differs(vilnius: Store) -> None:
    seen = vilnius.put(client(vilnius, pseudonym="Heron"))
    vilnius.put(replace(seen.record, pseudonym="Stork"), seen)
    assert [entry.change.field for entry in history(vilnius, seen.record.id)] == [
        "pseudonym",
        "latin_name",
        "pseudonym",
    ]


def test_saving_without_a_change_writes_nothing(vilnius: Store) -> None:
    seen = vilnius.put(client(vilnius))
    before = vilnius.generation()
    vilnius.put(seen.record, seen)
    assert vilnius.generation() == before


def test_a_form_opened_before_another_save_never_wins_silently(vilnius: Store) -> None:
    opened = vilnius.put(client(vilnius, pseudonym="Heron"))
    vilnius.put(replace(opened.record, pseudonym="Stork"), opened)
    after = vilnius.put(replace(opened.record, pseudonym="Crane"), opened)
    assert {head.value for head in after.conflicts["pseudonym"]} == {"Stork", "Crane"}


def test_a_form_opened_before_an_import_never_wins_silently(vilnius: Store, tbilisi: Store) -> None:
    opened = vilnius.put(client(vilnius))
    unpack(tbilisi, pack(vilnius))
    rename(tbilisi, tbilisi.read(Person, opened.record.id), "Scherbakov")
    unpack(vilnius, pack(tbilisi))
    saved = rename(vilnius, opened, "Schtscherbakow")
    assert len(saved.conflicts["latin_name"]) == 2


def test_a_draft_keeps_what_its_writer_had_read(vilnius: Store) -> None:
    opened = vilnius.put(client(vilnius, pseudonym="Heron"))
    kept = Version.from_json(Person, opened.to_json())
    vilnius.put(replace(opened.record, pseudonym="Stork"), opened)
    after = vilnius.put(replace(kept.record, pseudonym="Crane"), kept)
    assert len(after.conflicts["pseudonym"]) == 2


def test_different_fields_edited_in_parallel_are_no_conflict(vilnius: Store) -> None:
    opened = vilnius.put(client(vilnius))
    vilnius.put(replace(opened.record, pseudonym="Stork"), opened)
    after = vilnius.put(replace(opened.record, needs="a quiet room"), opened)
    assert not after.conflicts
    assert (after.record.pseudonym, after.record.needs) == ("Stork", "a quiet room")


def test_our_own_value_stands_first_and_is_marked(vilnius: Store, tbilisi: Store) -> None:
    opened = vilnius.put(client(vilnius, pseudonym="Heron"))
    unpack(tbilisi, pack(vilnius))
    theirs = tbilisi.read(Person, opened.record.id)
    vilnius.put(replace(opened.record, pseudonym="Stork"), opened)
    advance(tbilisi, 60_000)
    tbilisi.put(replace(theirs.record, pseudonym="Crane"), theirs)
    unpack(vilnius, pack(tbilisi))
    heads = vilnius.read(Person, opened.record.id).conflicts["pseudonym"]
    assert [(head.value, head.ours) for head in heads] == [("Stork", True), ("Crane", False)]


def test_a_decision_ends_the_conflict_in_every_office(vilnius: Store, tbilisi: Store) -> None:
    opened = vilnius.put(client(vilnius, pseudonym="Heron"))
    unpack(tbilisi, pack(vilnius))
    theirs = tbilisi.read(Person, opened.record.id)
    vilnius.put(replace(opened.record, pseudonym="Stork"), opened)
    tbilisi.put(replace(theirs.record, pseudonym="Crane"), theirs)
    unpack(vilnius, pack(tbilisi))
    disputed = vilnius.read(Person, opened.record.id)
    vilnius.resolve(disputed, "pseudonym", '"Crane"')
    unpack(tbilisi, pack(vilnius))
    for office in (vilnius, tbilisi):
        assert not open_conflicts(office)
        assert office.read(Person, opened.record.id).record.pseudonym == "Crane"


def test_deciding_for_the_value_that_is_shown_is_a_decision_too(vilnius: Store) -> None:
    opened = vilnius.put(client(vilnius, pseudonym="Heron"))
    vilnius.put(replace(opened.record, pseudonym="Stork"), opened)
    disputed = vilnius.put(replace(opened.record, pseudonym="Crane"), opened)
    shown = disputed.record.pseudonym
    assert vilnius.resolve(disputed, "pseudonym", f'"{shown}"').conflicts == {}


def test_a_rule_the_writer_breaks_stops_the_save_and_one_they_found_broken_does_not(vilnius: Store) -> None:
    with pytest.raises(ProblemsError) as refused:
        vilnius.put(Case.new(vilnius.clock))
    assert [(problem.field, problem.code) for problem in refused.value.problems] == [
        ("reference", "required")
    ]
    broken = Case.new(vilnius.clock, code_name="Heron")
    found = Version(broken, {})
    assert vilnius.put(replace(broken, code_name="Stork"), found).record.code_name == "Stork"


def test_a_value_cannot_stand_on_what_another_office_saw(vilnius: Store, tbilisi: Store) -> None:
    kept = vilnius.put(client(vilnius))
    unpack(tbilisi, pack(vilnius))
    theirs = tbilisi.read(Person, kept.record.id)
    borrowed = replace(theirs.record.latin_name, value=Name(surname="Other"))
    with pytest.raises(ProblemsError) as refused:
        tbilisi.put(replace(theirs.record, latin_name=borrowed), theirs)
    assert refused.value.problems[0].code == "source_of_another_office"


@pytest.mark.parametrize("part", [{"source": Source.SEEN_ORIGINAL}, {"document": "1" * 32}, {"seen_on": DAY}])
def test_what_another_office_saw_is_not_ours_to_improve(
    vilnius: Store, tbilisi: Store, part: dict[str, Any]
) -> None:
    told = Fact(value="male", source=Source.CLIENT_STATEMENT)
    kept = vilnius.put(client(vilnius, sex=told))
    unpack(tbilisi, pack(vilnius))
    theirs = tbilisi.read(Person, kept.record.id)
    with pytest.raises(ProblemsError) as refused:
        tbilisi.put(replace(theirs.record, sex=replace(theirs.record.sex, **part)), theirs)
    assert refused.value.problems[0].code == "source_of_another_office"
    ours = replace(theirs.record.sex, office=None, **part)
    assert tbilisi.put(replace(theirs.record, sex=ours), theirs).record.sex.office == tbilisi.office


def test_a_decision_takes_one_value_with_its_source_or_says_something_of_its_own(
    vilnius: Store, tbilisi: Store
) -> None:
    opened = vilnius.put(client(vilnius))
    unpack(tbilisi, pack(vilnius))
    rename(tbilisi, tbilisi.read(Person, opened.record.id), "Scherbakov")
    rename(vilnius, opened, "Schtscherbakow")
    unpack(vilnius, pack(tbilisi))
    disputed = vilnius.read(Person, opened.record.id)
    theirs = next(head.text for head in disputed.conflicts["latin_name"] if not head.ours)
    with pytest.raises(ProblemsError):
        vilnius.resolve(disputed, "latin_name", theirs.replace("Scherbakov", "Ivanov"))
    own = theirs.replace("Scherbakov", "Ivanov").replace(f'"office":"{tbilisi.office}",', "")
    assert vilnius.resolve(disputed, "latin_name", own).record.latin_name.office == vilnius.office
    chosen = vilnius.resolve(disputed, "latin_name", theirs).conflicts["latin_name"]
    assert {head.value.office for head in chosen} == {vilnius.office, tbilisi.office}


def test_one_id_is_never_a_record_of_two_kinds(vilnius: Store) -> None:
    kept = vilnius.put(client(vilnius))
    with pytest.raises(ProblemsError) as refused:
        vilnius.put(Case(id=kept.record.id, reference="7F3K"))
    assert [problem.code for problem in refused.value.problems] == ["taken"]
    assert vilnius.read(Person, kept.record.id) == kept


def test_a_vault_that_was_put_back_need_not_look_for_its_last_stamp(vilnius: Store) -> None:
    vilnius.put(client(vilnius))
    old = vilnius.device
    vilnius.become_new_device()
    again = Store(vilnius.database, FixedClock(NOON - 1000))
    assert again.clock_is_behind()
    assert again.devices == {old, vilnius.device}


def test_a_safety_field_in_conflict_shows_the_stricter_value(vilnius: Store) -> None:
    case = Case.new(vilnius.clock, reference="7F3K", risk_level="low", withhold=("health",))
    opened = vilnius.put(case)
    vilnius.put(replace(opened.record, risk_level="critical", withhold=("family",)), opened)
    after = vilnius.put(replace(opened.record, risk_level="med", withhold=("military",)), opened)
    assert set(after.conflicts) == {"risk_level", "withhold"}
    assert after.record.risk_level == "critical"
    assert after.record.withhold == ("family", "military")


def test_a_fact_in_conflict_takes_the_strictest_letter_use(vilnius: Store) -> None:
    opened = vilnius.put(client(vilnius))
    never = replace(opened.record.latin_name, letter_use=LetterUse.NEVER)
    vilnius.put(replace(opened.record, latin_name=never), opened)
    after = rename(vilnius, opened, "Scherbakov")
    assert after.record.latin_name.letter_use is LetterUse.NEVER


def test_deleted_here_and_edited_there_is_asked_and_shown_as_still_there(
    vilnius: Store, tbilisi: Store
) -> None:
    opened = vilnius.put(client(vilnius, pseudonym="Heron"))
    unpack(tbilisi, pack(vilnius))
    theirs = tbilisi.read(Person, opened.record.id)
    tbilisi.put(replace(theirs.record, pseudonym="Crane"), theirs)
    vilnius.put(replace(opened.record, deleted=True), opened)
    assert records(vilnius, Person) == []
    unpack(vilnius, pack(tbilisi))
    disputed = vilnius.read(Person, opened.record.id)
    assert set(disputed.conflicts) == {"deleted"}
    assert not disputed.record.deleted
    assert [person.pseudonym for person in records(vilnius, Person)] == ["Crane"]
    assert vilnius.resolve(disputed, "deleted", "true").conflicts == {}
    assert records(vilnius, Person) == []


def test_a_save_that_fails_leaves_record_history_and_chain_as_they_were(vilnius: Store) -> None:
    kept = vilnius.put(client(vilnius))
    before = vilnius.generation()
    with pytest.raises(KeyboardInterrupt):
        save_and_interrupt(vilnius, kept)
    assert vilnius.read(Person, kept.record.id) == kept
    assert vilnius.generation() == before
    vilnius.put(replace(kept.record, pseudonym="Crane"), kept)
    assert list(vilnius.check_chain()) == []


def test_stamps_rise_though_the_clock_goes_back(vilnius: Store) -> None:
    opened = vilnius.put(client(vilnius, pseudonym="Heron"))
    advance(vilnius, -3_600_000)
    assert vilnius.clock_is_behind()
    after = vilnius.put(replace(opened.record, pseudonym="Stork"), opened)
    stamps = [entry.change.stamp for entry in history(vilnius, after.record.id)]
    assert stamps == sorted(set(stamps))


def test_stamps_go_on_rising_after_the_vault_was_closed(tmp_path: Path) -> None:
    clock = FixedClock(NOON)
    store = open_store(tmp_path / "data", clock)
    opened = store.put(client(store, pseudonym="Heron"))
    store.database.close()
    store = open_store(tmp_path / "data", FixedClock(NOON - 1000))
    after = store.put(replace(opened.record, pseudonym="Stork"), opened)
    first, *_, last = [entry.change.stamp for entry in history(store, after.record.id)]
    assert last > first
    assert ms_of(first) == NOON


def test_what_belongs_to_a_case_is_found_by_it(vilnius: Store) -> None:
    case = vilnius.put(Case.new(vilnius.clock, reference="7F3K")).record
    person = vilnius.put(client(vilnius)).record
    part = Involvement.new(vilnius.clock, case_id=case.id, person_id=person.id, role="client")
    vilnius.put(part)
    assert [found.person_id for found in records(vilnius, Involvement, parent=case.id)] == [person.id]


def test_the_four_kinds_of_empty_stay_apart(vilnius: Store) -> None:
    for empty in (Empty.UNKNOWN, Empty.DECLINED, Empty.NOT_APPLICABLE):
        person = client(vilnius, birth_place=Fact(value=empty))
        assert vilnius.put(person).record.birth_place.value is empty
    assert vilnius.put(client(vilnius)).record.birth_place.value is Empty.NOT_ASKED


def test_reading_what_is_not_there_says_what_was_asked_for(vilnius: Store) -> None:
    with pytest.raises(NotFoundError) as missing:
        vilnius.read(Person, "0" * 32)
    assert (missing.value.what, missing.value.given) == ("persons", "0" * 32)


def test_an_inner_transaction_that_fails_takes_back_its_own_work_alone(vilnius: Store) -> None:
    with vilnius.transaction():
        first = vilnius.put(client(vilnius, "First"))
        with suppress(ZeroDivisionError), vilnius.transaction():
            lost = vilnius.put(client(vilnius, "Lost"))
            raise ZeroDivisionError
        last = vilnius.put(client(vilnius, "Last"))

    assert vilnius.read(Person, first.record.id) == first
    assert vilnius.read(Person, last.record.id) == last
    with pytest.raises(NotFoundError):
        vilnius.read(Person, lost.record.id)
    assert list(vilnius.check_chain()) == []


def test_an_outer_transaction_that_fails_takes_back_the_inner_ones(vilnius: Store) -> None:
    kept = client(vilnius)
    with suppress(ZeroDivisionError), vilnius.transaction():
        with vilnius.transaction():
            vilnius.put(kept)
        raise ZeroDivisionError

    with pytest.raises(NotFoundError):
        vilnius.read(Person, kept.id)
    vilnius.put(client(vilnius, "Next"))
    assert list(vilnius.check_chain()) == []
