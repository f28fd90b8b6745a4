"""All cases as a list shows them: found by any word, ordered by what comes due, page by page."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from casemgr.casework.caseload import (
    case_name,
    case_rows,
    cases_of,
    client_of,
    due_cases,
    find_cases,
    found_cases,
)
from casemgr.records.by_language import ByLanguage
from casemgr.records.case import Case
from casemgr.records.fact import Fact, Source
from casemgr.records.involvement import Involvement
from casemgr.records.note import Note
from casemgr.records.organisation import Organisation
from casemgr.records.partial_date import PartialDate
from casemgr.records.person import Name, Person
from casemgr.records.stay import Stay
from casemgr.records.task import Task
from casemgr.store.drafts import keep_draft
from casemgr.store.listings import case_ids
from casemgr.store.store import Store
from tests.helpers.offices import advance, client, open_store, pack, unpack

FAR = date(2027, 12, 31)


@pytest.fixture
def office(tmp_path: Path) -> Store:
    return open_store(tmp_path / "vilnius")


def begin(store: Store, reference: str, person: Person | None = None, **fields: str) -> Case:
    """Keep a case, and whom it is about."""
    advance(store, 1000)
    case = store.put(Case.new(store.clock, reference=reference, **{"status": "open", **fields})).record
    if person is not None:
        store.put(person)
        store.put(Involvement.new(store.clock, case_id=case.id, person_id=person.id, role="applicant"))
    return case


def test_a_case_is_found_by_its_client_in_another_script(office: Store) -> None:
    case = begin(office, "R-1", client(office, "Shcherbakov"))
    begin(office, "R-2", client(office, "Ivanov"))
    assert list(found_cases(office, "Щербак")) == [case.id]


def test_a_case_is_found_by_what_belongs_to_it(office: Store) -> None:
    case = begin(office, "R-1")
    note = office.put(Note.new(office.clock, case_id=case.id, text="lighthouse")).record
    assert found_cases(office, "lightho")[case.id].record == note.id


def test_cases_are_found_a_few_at_a_time_the_newest_first(office: Store) -> None:
    made = [begin(office, f"R-{number}", code_name="Heron").id for number in range(70)][::-1]
    first = find_cases(office, "heron", 5)
    assert first.place is not None
    assert 5 <= len(first.cases) < len(made)
    rest = find_cases(office, "heron", len(made), first.place)
    assert rest.place is None
    assert [*first.cases, *rest.cases] == made


def test_nobody_is_found_by_words_that_nothing_holds(office: Store) -> None:
    begin(office, "R-1", client(office))
    assert found_cases(office, "zzz") == {}


def test_a_person_in_two_cases_belongs_to_both(office: Store) -> None:
    person = client(office)
    first, second = begin(office, "R-1", person), begin(office, "R-2")
    office.put(Involvement.new(office.clock, case_id=second.id, person_id=person.id, role="relative"))
    assert set(cases_of(office, person.id, "persons", None)) == {first.id, second.id}


def test_what_stands_alone_belongs_to_no_case(office: Store) -> None:
    alone = office.put(Organisation.new(office.clock, name=ByLanguage.of({"en": "Office"}))).record
    assert cases_of(office, alone.id, alone.collection, None) == ()


def test_a_stay_belongs_to_the_cases_of_its_person(office: Store) -> None:
    person = client(office)
    case = begin(office, "R-1", person)
    stay = office.put(
        Stay.new(office.clock, person_id=person.id, country=Fact(value="LT", source=Source.SEEN_COPY))
    ).record
    assert list(cases_of(office, stay.id, stay.collection, person.id)) == [case.id]


def test_cases_are_listed_page_by_page_the_latest_altered_first(office: Store) -> None:
    made = [begin(office, f"R-{number}").id for number in range(5)]
    begin(office, "R-9", status="closed")
    pages = [case_ids(office, "open", offset, 2) for offset in (0, 2, 4)]
    assert [case for page in pages for case in page] == made[::-1]


def test_a_case_of_which_something_is_due_comes_with_what_is_most_urgent(office: Store) -> None:
    late, soon, never = (begin(office, f"R-{number}") for number in range(3))
    for case, day in ((late, 20), (late, 28), (soon, 10)):
        office.put(Task.new(office.clock, case_id=case.id, what="Call", due_on=date(2026, 12, day)))
    found = due_cases(office, FAR)
    assert list(found) == [soon.id, late.id]
    assert found[late.id].day == date(2026, 12, 20)
    assert never.id not in found
    assert list(due_cases(office, FAR, most=1)) == [soon.id]


def test_a_row_that_was_searched_for_says_what_is_due_as_one_that_is_listed_does(office: Store) -> None:
    person = client(office)
    case, other = begin(office, "R-1", person), begin(office, "R-2")
    for owner, day in ((case, 20), (other, 3)):
        office.put(Task.new(office.clock, case_id=owner.id, what="Call", due_on=date(2026, 12, day)))
    there = Fact(value="LT", source=Source.SEEN_COPY)
    until = Fact(value=PartialDate.on(date(2026, 12, 9)), source=Source.SEEN_COPY)
    office.put(Stay.new(office.clock, person_id=person.id, country=there, valid_until=until))
    listed, found = (case_rows(office, [case.id], due, {}) for due in (due_cases(office, FAR), {}))
    assert found == listed
    assert found[0].due is not None
    assert found[0].due.day == date(2026, 12, 9)


def test_a_row_shows_the_client_in_his_own_script(office: Store) -> None:
    native = Fact(value=Name(surname="Щербаков", given="Алексей"), source=Source.SEEN_ORIGINAL)
    person = client(office, native_name=native, citizenships=Fact(value=("BY",), source=Source.SEEN_COPY))
    case = begin(office, "R-1", person, code_name="Birch")
    office.put(Stay.new(office.clock, person_id=person.id, country=Fact(value="LT", source=Source.SEEN_COPY)))
    (row,) = case_rows(office, [case.id], {}, {})
    assert "Щербаков" in row.client
    assert (row.reference, row.code_name, row.citizenships, row.country) == ("R-1", "Birch", ("BY",), "LT")
    assert not row.has_draft
    assert not row.has_conflict


def test_a_case_is_called_by_its_code_name_else_by_its_reference(office: Store) -> None:
    cases = [begin(office, "R-1", code_name="Birch").id, begin(office, "R-2").id, "f" * 32]
    assert [case_name(office, case) for case in cases] == ["Birch", "R-2", ""]


def test_a_row_of_a_case_without_anybody_has_no_client(office: Store) -> None:
    case = begin(office, "R-1")
    assert client_of(office, case.id) is None
    assert case_rows(office, [case.id], {}, {})[0].client == ""


def test_a_row_says_that_something_typed_is_left(office: Store) -> None:
    case = begin(office, "R-1")
    keep_draft(office, "d" * 32, case, {}, None)
    assert case_rows(office, [case.id], {}, {})[0].has_draft


def test_a_row_says_that_the_client_is_in_question(office: Store, tmp_path: Path) -> None:
    person = client(office, pseudonym="Heron")
    case = begin(office, "R-1", person)
    other = open_store(tmp_path / "tbilisi")
    unpack(other, pack(office))
    for store, name in ((other, "Crane"), (office, "Stork")):
        advance(store, 1000)
        seen = store.read(Person, person.id)
        store.put(replace(seen.record, pseudonym=name), seen)
    unpack(office, pack(other))
    assert case_rows(office, [case.id], {}, {})[0].has_conflict


def test_a_case_erased_meanwhile_is_left_out(office: Store) -> None:
    case = begin(office, "R-1")
    assert [row.case for row in case_rows(office, ["0" * 32, case.id], {}, {})] == [case.id]
