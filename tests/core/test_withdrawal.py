"""HR41: withdrawal of consent is one action: it stops, lists, asks back, and says what nobody can undo."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from casemgr.casework.case_file import CaseFile, case_file
from casemgr.casework.cases import open_case
from casemgr.casework.consents import LETTER, PARTNER, Answer, Asked, standing
from casemgr.casework.withdrawal import Reason, Withdrawal, withdraw
from casemgr.errors import NotFoundError
from casemgr.places import resources
from casemgr.records.addressee import Addressee
from casemgr.records.by_language import ByLanguage
from casemgr.records.consent import Consent
from casemgr.records.letter import Letter, Sending
from casemgr.records.partner import Partner
from casemgr.records.referral import Referral
from casemgr.records.task import Task
from casemgr.store import ledger
from casemgr.store.ledger import Direction, Outcome, Passage
from casemgr.store.papers import Paper
from casemgr.store.store import ProblemsError, Store
from casemgr.vocabulary import load_vocabularies
from tests.helpers.offices import NOON, client, open_store

TODAY = date(2026, 11, 22)
WORDS = load_vocabularies(resources() / "vocabularies")["code_name"]
ISSUED = {"pdf_sha256": "a" * 64, "pdf_blob": "b" * 32, "finalised_on": TODAY}


class Office:
    """A store with a case, its client, two addressees and two partners."""

    def __init__(self, store: Store) -> None:
        self.store = store
        opened = open_case(store, WORDS, "en", client(store))
        self.case, self.client = opened.case.record.id, opened.client.record.id
        self.embassy, self.ministry = self._addressee("LT"), self._addressee("PL")
        self.tbilisi, self.warsaw = self._partner("Tbilisi"), self._partner("Warsaw")

    def _addressee(self, state: str) -> str:
        name = ByLanguage.of({"en": "Embassy"})
        return self.kept(Addressee.new(self.store.clock, kind="embassy", state=state, name=name))

    def _partner(self, name: str) -> str:
        return self.kept(Partner.new(self.store.clock, name=name))

    def kept(self, record: Any) -> str:
        return str(self.store.put(record).record.id)

    def consent(self, purpose: str, **fields: Any) -> str:
        given = {"answer": "given", "given_on": date(2026, 11, 1), "form": "signed"} | fields
        return self.kept(
            Consent.new(self.store.clock, case_id=self.case, person_id=self.client, purpose=purpose, **given)
        )

    def letter(self, status: str, addressee: str, **fields: Any) -> str:
        letter = Letter.new(
            self.store.clock,
            case_id=self.case,
            person_id=self.client,
            kind="L01",
            language="en",
            status=status,
            addressee_id=addressee,
            **fields,
        )
        return self.kept(letter)

    def sent_to(self, partner: str, number: int) -> None:
        passage = Passage(f"{number:032x}", Direction.OUT, partner, "share", number, b"m", NOON, NOON)
        ledger.enter(self.store, passage, Paper(b"", b""), {self.case: Outcome.SENT})

    def withdraws(self, *only: str, on: date = TODAY) -> Withdrawal:
        return withdraw(self.store, self.case, self.client, on, only or None)

    @property
    def file(self) -> CaseFile:
        return case_file(self.store, self.case)

    def answer(self, purpose: str, recipient: str | None = None) -> Answer:
        return standing(self.file, Asked(purpose, self.client, recipient), TODAY).answer


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(open_store(tmp_path / "vilnius"))


def test_hr41_every_consent_of_the_client_ends_at_once(office: Office) -> None:
    office.consent(LETTER, addressee_id=office.embassy)
    office.consent(PARTNER, partner_id=office.tbilisi)
    office.consent("store")

    done = office.withdraws()

    assert {consent.withdrawn_on for consent in done.consents} == {TODAY}
    assert office.answer(LETTER, office.embassy) is Answer.REFUSED
    assert office.answer(PARTNER, office.tbilisi) is Answer.REFUSED
    assert office.answer("store") is Answer.REFUSED


def test_hr41_drafts_stop_even_where_nobody_had_asked_for_consent_yet(office: Office) -> None:
    draft = office.letter("draft", office.ministry)

    done = office.withdraws()

    assert [letter.id for letter in done.stopped] == [draft]
    assert office.answer(LETTER, office.ministry) is Answer.REFUSED


def test_hr41_what_left_without_consent_for_danger_cannot_leave_so_again(office: Office) -> None:
    office.sent_to(office.warsaw, 1)
    assert office.answer(PARTNER, office.warsaw) is Answer.MISSING

    office.withdraws()

    assert office.answer(PARTNER, office.warsaw) is Answer.REFUSED


def test_hr41_it_lists_who_holds_what_and_makes_a_task_of_each(office: Office) -> None:
    office.consent(LETTER, addressee_id=office.embassy)
    letter = office.letter("final", office.embassy, number="7F3K92QD", **ISSUED)
    office.sent_to(office.tbilisi, 1)
    office.sent_to(office.tbilisi, 2)

    done = office.withdraws()

    assert [holding.passage.sequence for holding in done.copies] == [2]
    assert [each.id for each in done.letters] == [letter]
    recalls = {(task.kind, task.what, task.letter_id, task.partner_id) for task in done.recalls}
    assert {(kind, what) for kind, what, _, _ in recalls} == {("recall", "7F3K92QD"), ("recall", "Tbilisi")}
    assert {task.due_on for task in office.file.all(Task)} == {TODAY}


def test_hr41_a_revoked_letter_is_not_asked_back(office: Office) -> None:
    office.letter("revoked", office.embassy, number="7F3K92QD", revoked_on=TODAY, **ISSUED)

    assert office.withdraws().letters == ()


def test_hr41_it_says_what_nobody_can_take_back(office: Office) -> None:
    sent = office.letter("sent", office.embassy, number="7F3K92QD", sent=Sending(on=TODAY), **ISSUED)
    kept = office.letter("final", office.ministry, number="7F3K92QE", **ISSUED)
    office.sent_to(office.tbilisi, 1)
    consent = office.consent("clinician")
    referral = Referral.new(
        office.store.clock,
        case_id=office.case,
        person_id=office.client,
        support="medical",
        sent_on=TODAY,
        consent_id=consent,
    )
    office.kept(referral)

    beyond = {(each.reason, each.record) for each in office.withdraws().beyond_recall}

    assert beyond == {
        (Reason.READ, sent),
        (Reason.UNTRUSTED, office.tbilisi),
        (Reason.REFERRED, referral.id),
        (Reason.BACKUPS, None),
    }
    assert kept not in {record for _, record in beyond}


def test_hr41_one_consent_alone_leaves_the_others_standing(office: Office) -> None:
    one = office.consent(LETTER, addressee_id=office.embassy)
    office.consent(LETTER, addressee_id=office.ministry)
    to_embassy, to_ministry = (office.letter("draft", each) for each in (office.embassy, office.ministry))

    done = office.withdraws(one)

    assert [letter.id for letter in done.stopped] == [to_embassy]
    assert to_ministry not in {letter.id for letter in done.stopped}
    assert office.answer(LETTER, office.ministry) is Answer.STANDING


def test_hr41_to_withdraw_twice_asks_nobody_twice(office: Office) -> None:
    office.consent(PARTNER, partner_id=office.tbilisi)
    office.sent_to(office.tbilisi, 1)
    office.withdraws()

    again = office.withdraws()

    assert (again.consents, again.recalls) == ((), ())
    assert len(office.file.all(Task)) == 1


def test_hr41_another_person_of_the_case_keeps_their_consents(office: Office) -> None:
    other = office.kept(client(office.store, "Other"))
    office.kept(
        Consent.new(
            office.store.clock,
            case_id=office.case,
            person_id=other,
            purpose="store",
            answer="given",
            given_on=TODAY,
            form="signed",
        )
    )

    assert office.withdraws().consents == ()


def test_hr41_it_is_all_or_nothing(office: Office) -> None:
    office.consent(LETTER, addressee_id=office.embassy)
    office.consent(PARTNER, partner_id=office.tbilisi, given_on=TODAY)

    with pytest.raises(ProblemsError):
        office.withdraws(on=TODAY - timedelta(days=1))

    assert not any(consent.withdrawn for consent in office.file.all(Consent))


def test_hr41_nobody_else_can_withdraw(office: Office) -> None:
    with pytest.raises(NotFoundError):
        withdraw(office.store, office.case, "0" * 32, TODAY)
    with pytest.raises(NotFoundError):
        office.withdraws("0" * 32)
