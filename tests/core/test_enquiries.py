"""HR17: somebody else calls. Fourteen days without a name; then consent, or it is erased."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from casemgr.casework.case_file import case_file
from casemgr.casework.cases import open_case
from casemgr.casework.consents import Answer
from casemgr.casework.documents import attach
from casemgr.casework.enquiries import (
    Call,
    Enquiry,
    NotConsentedError,
    enquire,
    erase,
    keep,
    note_call,
    questions,
    questions_of,
)
from casemgr.casework.retention import HeldError, Hold
from casemgr.errors import NotFoundError
from casemgr.places import resources
from casemgr.records.case import Case
from casemgr.records.consent import Consent
from casemgr.records.contact import Contact
from casemgr.records.fact import Empty, Fact
from casemgr.records.person import Person
from casemgr.store.blobs import blobs
from casemgr.store.listings import records
from casemgr.vault.vault import Vault
from casemgr.vocabulary import load_vocabularies
from tests.helpers.vault import VaultPlace

WORDS = load_vocabularies(resources() / "vocabularies")["code_name"]
CALL = Call("relative", "phone", "Her son was taken from the bus on Tuesday.")
DAY_MS = 24 * 3600 * 1000


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with VaultPlace(tmp_path).create() as made:
        yield made


@pytest.fixture
def enquiry(vault: Vault) -> Enquiry:
    return enquire(vault.store, WORDS, "en", CALL)


def today(vault: Vault) -> date:
    return vault.store.clock.today()


def agrees(vault: Vault, enquiry: Enquiry, answer: str = "given") -> None:
    store = vault.store
    consent = Consent.new(
        store.clock,
        case_id=enquiry.opened.case.record.id,
        person_id=enquiry.opened.client.record.id,
        purpose="store",
        answer=answer,
        given_on=today(vault),
        form="oral_noted",
        noted_by="A. Counsellor",
    )
    store.put(consent)


def test_hr17_an_enquiry_has_no_name_and_ends_in_fourteen_days(vault: Vault, enquiry: Enquiry) -> None:
    case, person, contact = enquiry.opened.case.record, enquiry.opened.client.record, enquiry.contact.record

    assert case.status == "enquiry"
    assert (person.latin_name, person.native_name) == (Fact(), Fact())
    assert contact.erase_on == today(vault) + timedelta(days=14)
    assert (contact.caller, contact.summary) == ("relative", CALL.summary)


def test_hr17_the_question_is_asked_when_the_days_are_over(vault: Vault, enquiry: Enquiry) -> None:
    asked = [list(questions(vault.store, today(vault) + timedelta(days=days))) for days in (13, 14)]
    file = case_file(vault.store, enquiry.opened.case.record.id)
    of_case = [questions_of(vault.store, file, today(vault) + timedelta(days=days)) for days in (13, 14)]
    assert [list(each) for each in of_case] == asked

    assert asked[0] == []
    assert [(each.contact.id, each.consent, each.holds) for each in asked[1]] == [
        (enquiry.contact.record.id, Answer.MISSING, ())
    ]


def test_hr17_without_consent_nothing_is_kept(vault: Vault, enquiry: Enquiry) -> None:
    with pytest.raises(NotConsentedError) as refused:
        keep(vault.store, enquiry.contact.record.id)

    assert refused.value.answer is Answer.MISSING
    agrees(vault, enquiry, "refused")
    with pytest.raises(NotConsentedError):
        keep(vault.store, enquiry.contact.record.id)


def test_hr17_with_consent_it_stays_and_the_case_opens(vault: Vault, enquiry: Enquiry) -> None:
    agrees(vault, enquiry)

    kept = keep(vault.store, enquiry.contact.record.id).record

    assert kept.erase_on is Empty.NOT_APPLICABLE
    assert vault.store.read(Case, enquiry.opened.case.record.id).record.status == "open"
    assert list(questions(vault.store, date.max)) == []


def test_hr17_an_enquiry_is_erased_whole(vault: Vault, enquiry: Enquiry) -> None:
    case = enquiry.opened.case.record.id
    attach(vault, case, io.BytesIO(b"a screenshot"), kind="other")

    erased = erase(vault, enquiry.contact.record.id)

    assert set(erased) == {enquiry.contact.record.id, case, enquiry.opened.client.record.id}
    assert records(vault.store, Case) == []
    assert list(blobs(vault.store)) == []


def test_hr17_a_person_of_another_case_is_not_erased(vault: Vault, enquiry: Enquiry) -> None:
    person = vault.store.read(Person, enquiry.opened.client.record.id).record
    other = open_case(vault.store, WORDS, "en", person)

    erase(vault, enquiry.contact.record.id)

    assert case_file(vault.store, other.case.record.id).client is not None


def test_hr17_of_a_case_that_goes_on_only_what_was_told_is_erased(vault: Vault) -> None:
    opened = open_case(vault.store, WORDS, "en")
    call = note_call(vault.store, opened.case.record.id, opened.client.record.id, CALL)

    assert erase(vault, call.record.id) == (call.record.id,)

    assert vault.store.read(Case, opened.case.record.id) == opened.case
    assert records(vault.store, Contact) == []


def test_hr17_of_two_calls_one_keeps_the_enquiry(vault: Vault, enquiry: Enquiry) -> None:
    case, person = enquiry.opened.case.record.id, enquiry.opened.client.record.id
    second = note_call(vault.store, case, person, CALL)

    assert erase(vault, second.record.id) == (second.record.id,)
    assert vault.store.read(Case, case).record.status == "enquiry"


def test_hr42_what_is_held_is_asked_about_and_not_erased(vault: Vault, enquiry: Enquiry) -> None:
    seen = vault.store.read(Person, enquiry.opened.client.record.id)
    vault.store.put(replace(seen.record, guardian_needed=True), seen)

    (asked,) = questions(vault.store, date.max)
    with pytest.raises(HeldError):
        erase(vault, enquiry.contact.record.id)

    assert asked.holds == (Hold.MINORITY,)


def test_hr17_what_the_client_told_himself_is_no_question(vault: Vault, enquiry: Enquiry) -> None:
    agrees(vault, enquiry)
    keep(vault.store, enquiry.contact.record.id)

    with pytest.raises(NotFoundError):
        erase(vault, enquiry.contact.record.id)
