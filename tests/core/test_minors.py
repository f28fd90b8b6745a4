"""HR14: a person under 18, or of disputed age. Letters wait; parents are not told by default."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casemgr.casework.case_file import case_file
from casemgr.casework.cases import open_case
from casemgr.casework.minors import ASSENT, Lacking, lacking, may_be_minor
from casemgr.places import resources
from casemgr.records.consent import Consent
from casemgr.records.fact import Fact, Source
from casemgr.records.family_member import FamilyMember
from casemgr.records.involvement import Involvement
from casemgr.records.note import Note
from casemgr.records.partial_date import PartialDate
from casemgr.records.person import Person
from casemgr.store.store import Store
from casemgr.vocabulary import load_vocabularies
from tests.helpers.offices import open_store

TODAY = date(2026, 11, 22)
WORDS = load_vocabularies(resources() / "vocabularies")["code_name"]


def born(day: str) -> Person:
    return Person(id="1" * 32, born_on=Fact(value=PartialDate.parse(day), source=Source.CLIENT_STATEMENT))


@pytest.mark.parametrize(
    ("day", "minor"),
    [
        ("2008-11-21", False),
        ("2008-11-22", False),
        ("2008-11-23", True),
        ("2008-11", True),
        ("2008-10", False),
        ("2008", True),
        ("2007", False),
        ("2004-02-29", False),
        ("2008-03-01/..", True),
    ],
)
def test_hr14_whoever_may_be_under_18_on_the_day_is_treated_so(day: str, minor: bool) -> None:
    assert may_be_minor(born(day), TODAY) is minor


def test_hr14_a_disputed_age_counts_whatever_a_paper_says() -> None:
    assert may_be_minor(replace(born("2000-01-01"), guardian_needed=True), TODAY)
    assert not may_be_minor(Person(id="1" * 32), TODAY)


class Office:
    """A store with the case of a child."""

    def __init__(self, store: Store) -> None:
        self.store = store
        child = Person.new(store.clock, guardian_needed=True)
        opened = open_case(store, WORDS, "en", child)
        self.case, self.child = opened.case.record.id, opened.client.record.id

    def new(self, noun: Any, **fields: Any) -> None:
        self.store.put(noun.new(self.store.clock, **fields))

    def comes(self, role: str) -> None:
        person = self.store.put(Person.new(self.store.clock, pseudonym=role)).record.id
        self.new(Involvement, case_id=self.case, person_id=person, role=role)

    @property
    def lacking(self) -> list[Lacking]:
        file = case_file(self.store, self.case)
        assert file.client is not None
        return list(lacking(file, file.client, TODAY))


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(open_store(tmp_path / "vilnius"))


@pytest.mark.parametrize("role", ["guardian", "lawyer"])
def test_hr14_letters_wait_for_a_guardian_or_lawyer_a_note_and_the_childs_own_yes(
    office: Office, role: str
) -> None:
    assert office.lacking == [Lacking.GUARDIAN, Lacking.BEST_INTEREST, Lacking.ASSENT]

    office.comes(role)
    assert office.lacking == [Lacking.BEST_INTEREST, Lacking.ASSENT]

    note = {"case_id": office.case, "person_id": office.child, "kind": "best_interest"}
    office.new(Note, **note, text="Weighed with the lawyer.")
    assert office.lacking == [Lacking.ASSENT]

    office.new(
        Consent,
        case_id=office.case,
        person_id=office.child,
        purpose=ASSENT,
        answer="given",
        given_on=TODAY,
        form="signed",
    )
    assert office.lacking == []


def test_hr14_a_parent_is_no_guardian_by_being_one(office: Office) -> None:
    mother = Fact(value="parent", source=Source.CLIENT_STATEMENT)
    office.new(FamilyMember, person_id=office.child, relation=mother)
    office.comes("relative")

    assert Lacking.GUARDIAN in office.lacking


def test_hr14_a_child_who_says_no_has_not_assented(office: Office) -> None:
    for answer in ("given", "refused"):
        fields = {"answer": answer, "given_on": TODAY, "form": "signed"}
        office.new(Consent, case_id=office.case, person_id=office.child, purpose=ASSENT, **fields)

    assert Lacking.ASSENT in office.lacking


def test_hr14_a_note_about_somebody_else_is_none_about_the_child(office: Office) -> None:
    note = {"case_id": office.case, "kind": "best_interest", "text": "About the brother."}
    office.new(Note, **note, person_id="2" * 32)

    assert Lacking.BEST_INTEREST in office.lacking


def test_hr14_somebody_of_age_waits_for_nothing(office: Office) -> None:
    seen = office.store.read(Person, office.child)
    office.store.put(replace(seen.record, guardian_needed=False), seen)

    assert office.lacking == []
