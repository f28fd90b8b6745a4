"""HR40: one page for a colleague: what is due within seven days, how to reach the client, who may sign."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from casemgr.casework.cases import open_case
from casemgr.casework.friday import FridaySheet, accept, friday_sheet
from casemgr.errors import NotFoundError
from casemgr.places import resources
from casemgr.records.addressee import Addressee
from casemgr.records.by_language import ByLanguage
from casemgr.records.case import Case, Deputy
from casemgr.records.fact import Fact, Source
from casemgr.records.identity_document import IdentityDocument, Paper
from casemgr.records.organisation import Organisation
from casemgr.records.partial_date import PartialDate
from casemgr.records.person import Person, SafeContact
from casemgr.records.signatory import Signatory
from casemgr.records.task import Task
from casemgr.store.store import Store
from casemgr.vocabulary import load_vocabularies
from tests.helpers.offices import open_store, pack, unpack

TODAY = date(2026, 11, 22)
WORDS = load_vocabularies(resources() / "vocabularies")["code_name"]
CONTACT = SafeContact(channel="signal", rule="Only after six.")


class Office:
    """A store in which cases are opened for a counsellor."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def opens(self, counsellor: str = "Asta", **fields: Any) -> Any:
        person = Person.new(self.store.clock, safe_contact=CONTACT)
        return open_case(self.store, WORDS, "en", person, counsellor=counsellor, **fields)

    def task(self, case: str, what: str, days: int, **fields: Any) -> None:
        due = {"case_id": case, "what": what, "due_on": TODAY + timedelta(days=days)}
        self.new(Task, **(due | fields))

    def new(self, noun: Any, **fields: Any) -> Any:
        return self.store.put(noun.new(self.store.clock, **fields)).record

    def sheet(self, counsellor: str | None = "Asta") -> FridaySheet:
        return friday_sheet(self.store, counsellor)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(open_store(tmp_path / "vilnius"))


def test_hr40_my_cases_with_something_due_within_seven_days_the_most_urgent_first(office: Office) -> None:
    later, sooner, quiet = (office.opens().case.record.id for _ in range(3))
    office.task(later, "Write", 7)
    office.task(sooner, "Ring", 1)
    office.task(quiet, "Wait", 8)

    sheet = office.sheet()

    assert [each.case.id for each in sheet.cases] == [sooner, later]
    assert sheet.until == TODAY + timedelta(days=7)


def test_hr40_the_cases_of_others_are_not_mine(office: Office) -> None:
    office.task(office.opens("Birutė").case.record.id, "Ring", 1)

    assert office.sheet().cases == ()
    assert len(office.sheet(None).cases) == 1
    assert len(office.sheet(" birutė ").cases) == 1


def test_hr40_a_passport_that_expires_stands_in_the_clients_case(office: Office) -> None:
    opened = office.opens()
    paper = Paper(number="0", expires=PartialDate.parse("2026-11-25"))
    office.new(
        IdentityDocument,
        person_id=opened.client.record.id,
        kind="TRAV_PASS",
        paper=Fact(value=paper, source=Source.SEEN_ORIGINAL),
    )

    (found,) = office.sheet().cases

    assert [(item.day, item.record.collection) for item in found.due] == [
        (date(2026, 11, 25), "identity_documents")
    ]


def test_hr40_each_case_says_how_to_reach_the_client_and_what_comes_next(office: Office) -> None:
    case = office.opens().case.record.id
    office.task(case, "Second", 3)
    office.task(case, "Done", 0, status="done", done_on=TODAY)
    office.task(case, "First", 2)

    (found,) = office.sheet().cases

    assert found.contact == CONTACT
    assert found.next_step is not None
    assert found.next_step.what == "First"


def test_hr40_while_two_offices_differ_no_way_of_contact_is_told(office: Office, tmp_path: Path) -> None:
    opened = office.opens()
    office.task(opened.case.record.id, "Ring", 1)
    other = open_store(tmp_path / "tbilisi")
    unpack(other, pack(office.store))
    for store, handle in ((other, "@one"), (office.store, "@two")):
        seen = store.read(Person, opened.client.record.id)
        store.put(replace(seen.record, safe_contact=SafeContact(handle=handle)), seen)
    unpack(office.store, pack(other))

    assert office.sheet().cases[0].contact is None


@pytest.mark.parametrize("status", ["closed", "handed_over"])
def test_hr40_what_is_settled_is_left_out(office: Office, status: str) -> None:
    office.task(office.opens(status=status).case.record.id, "Ring", 1)

    assert office.sheet().cases == ()


def test_hr40_a_review_of_the_directory_is_no_case(office: Office) -> None:
    name = ByLanguage.of({"en": "Embassy"})
    office.new(Addressee, kind="embassy", state="LT", name=name, review_on=TODAY)

    assert office.sheet(None).cases == ()


def test_hr40_it_names_those_who_may_sign_today(office: Office) -> None:
    ours = office.new(Organisation, name=ByLanguage.of({"en": "Centre"})).id
    said = {"organisation_id": ours, "role": ByLanguage.of({"en": "Counsellor"})}
    for name, more in (
        ("May", {"may_sign": ("L01",)}),
        ("Left", {"may_sign": ("L01",), "until": TODAY - timedelta(days=1)}),
        ("Never", {}),
    ):
        office.new(Signatory, name=ByLanguage.of({"en": name}), **said, **more)

    assert [each.name for each in office.sheet().signatories] == [ByLanguage.of({"en": "May"})]


def test_hr40_it_is_accepted_by_name_and_then_stands_on_the_colleagues_own_sheet(office: Office) -> None:
    case = office.opens().case.record.id
    office.task(case, "Ring", 1)

    accept(office.store, [each.case.id for each in office.sheet().cases], "Birutė")

    assert office.store.read(Case, case).record.deputy == Deputy(name="Birutė", accepted_on=TODAY)
    assert [each.case.id for each in office.sheet("Birutė").cases] == [case]
    assert [each.case.id for each in office.sheet("Asta").cases] == [case]


def test_hr40_all_are_accepted_or_none(office: Office) -> None:
    case = office.opens().case.record.id

    with pytest.raises(NotFoundError):
        accept(office.store, [case, "0" * 32], "Birutė")

    assert not isinstance(office.store.read(Case, case).record.deputy, Deputy)
