"""The rules of each noun: what breaks one, what keeps it, and what a noun decides by itself."""

from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.clock import FixedClock
from casemgr.records.accommodation_offer import AccommodationOffer
from casemgr.records.addressee import Addressee
from casemgr.records.by_language import ByLanguage
from casemgr.records.case import Case
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.consent import Approval, Consent
from casemgr.records.contact import Contact, Session
from casemgr.records.deadline import Deadline
from casemgr.records.described import Sharing, fields_of
from casemgr.records.document import Document
from casemgr.records.event import Event
from casemgr.records.fact import Empty, Fact, Source
from casemgr.records.family_member import FamilyMember
from casemgr.records.identity_document import IdentityDocument, Paper
from casemgr.records.letter import LIFE, Letter, Override, Sending
from casemgr.records.note import Note
from casemgr.records.partial_date import PartialDate
from casemgr.records.partner import Keys, Partner, Verification
from casemgr.records.person import Name, Person
from casemgr.records.record import Record
from casemgr.records.referral import Referral
from casemgr.records.signatory import Signatory
from casemgr.records.task import Task

R = TypeVar("R", bound=Record)

CLOCK = FixedClock(1_795_348_800_000)
A, B, C = "a" * 32, "b" * 32, "c" * 32
HASH = "0" * 64
MONDAY, TUESDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 27)

COMPARED = Verification(fingerprint="12345", by="A. Counsellor", on=MONDAY, how="in_person")
KEYS = Keys(recipient="age1…", signing_key="RW…", devices=(A,))
FINAL = {"number": "7F3K92QD", "pdf_sha256": HASH, "pdf_blob": A, "finalised_on": MONDAY}


def said(value: Any, source: Source | None = Source.CLIENT_STATEMENT) -> Fact[Any]:
    return Fact(value=value, source=source)


def complete(noun: type[R], **fields: Any) -> R:
    """A record that breaks no rule, but for what `fields` say."""
    return noun(id=C, **(SOUND[noun] | fields))


SOUND: dict[type[Record], dict[str, Any]] = {
    Case: {"reference": "K7Q2"},
    Person: {},
    AccommodationOffer: {"case_id": A},
    Addressee: {"kind": "embassy", "state": "LT", "name": ByLanguage.of({"en": "Embassy"})},
    Consent: {
        "case_id": A,
        "person_id": B,
        "purpose": "letter_to",
        "addressee_id": A,
        "answer": "given",
        "given_on": MONDAY,
        "form": "signed",
    },
    Contact: {"case_id": A, "session": said(Session(on=MONDAY), Source.COUNSELLOR_OBSERVATION)},
    Deadline: {"case_id": A, "kind": "appeal", "due_on": FRIDAY},
    Document: {"case_id": A, "kind": "summons", "blob": B, "sha256": HASH},
    Event: {"case_id": A, "person_id": B, "kind": "summons"},
    FamilyMember: {"person_id": A, "relation": said("sibling")},
    IdentityDocument: {"person_id": A, "kind": "TRAV_PASS"},
    Letter: {"case_id": A, "person_id": B, "kind": "L01", "language": "en"},
    Note: {"case_id": A, "text": "He called."},
    Partner: {"name": "Tbilisi", "keys": KEYS, "verification": COMPARED, "status": "verified"},
    Referral: {"case_id": A, "person_id": B, "support": "housing", "consent_id": A, "sent_on": MONDAY},
    Signatory: {
        "organisation_id": A,
        "name": ByLanguage.of({"en": "Example Director"}),
        "role": ByLanguage.of({"en": "director"}),
        "may_sign": ("L01",),
    },
    Task: {"what": "Call him", "due_on": FRIDAY},
}

BROKEN: list[tuple[type[Record], dict[str, Any], str, str]] = [
    (Case, {"reference": ""}, "reference", "required"),
    (Case, {"opened_on": FRIDAY, "closed_on": MONDAY}, "closed_on", "before_opening"),
    (Person, {"sex": said("male", None)}, "sex", "source_missing"),
    (Person, {"latin_name": Fact(value=Name(surname="X"))}, "latin_name", "source_missing"),
    (AccommodationOffer, {"may_be_named": True}, "agreed_on", "consent_undated"),
    (Addressee, {"state": Empty.NOT_ASKED}, "state", "required"),
    (Addressee, {"state": "RU"}, "state", "state_of_origin"),
    (Addressee, {"state": "BY", "kind": "court"}, "state", "state_of_origin"),
    (Consent, {"partner_id": B}, "partner_id", "one_recipient"),
    (Consent, {"addressee_id": Empty.NOT_ASKED}, "addressee_id", "recipient_missing"),
    (Consent, {"purpose": "share_partner"}, "partner_id", "recipient_missing"),
    (Consent, {"given_on": Empty.NOT_ASKED}, "given_on", "day_missing"),
    (Consent, {"form": "none"}, "form", "form_missing"),
    (Consent, {"form": "oral_noted"}, "noted_by", "person_missing"),
    (Consent, {"expires_on": date(2026, 1, 1)}, "expires_on", "before_giving"),
    (Consent, {"withdrawn_on": date(2026, 1, 1)}, "withdrawn_on", "before_giving"),
    (Contact, {"session": Fact()}, "session", "required"),
    (Contact, {"caller": "relative"}, "erase_on", "third_person_undated"),
    (Deadline, {"status": "met"}, "confirmed_by", "person_missing"),
    (Document, {"sha256": Empty.NOT_ASKED}, "sha256", "hash_missing"),
    (Document, {"sha256": "abc"}, "sha256", "hash_missing"),
    (Document, {"redacted_from_id": C}, "redacted_from_id", "of_itself"),
    (Document, {"translation_of_id": C}, "translation_of_id", "of_itself"),
    (Event, {"kind": "search", "summons_purpose": said("medical")}, "summons_purpose", "not_a_summons"),
    (FamilyMember, {"relative_id": B, "country": "RU"}, "named_because", "reason_missing"),
    (Letter, {"status": "final"}, "pdf_sha256", "not_final"),
    (Letter, {"status": "sent", **FINAL}, "sent", "sending_unknown"),
    (Letter, {"status": "superseded", **FINAL}, "superseded_by_id", "replacement_missing"),
    (Letter, {"status": "superseded", "superseded_by_id": C}, "superseded_by_id", "replacement_missing"),
    (Letter, {"status": "revoked", **FINAL}, "revoked_on", "day_missing"),
    (Letter, {"override": Override(reason="detention")}, "override", "second_person_missing"),
    (Note, {"amends_id": C}, "amends_id", "of_itself"),
    (Partner, {"verification": Empty.NOT_ASKED}, "verification", "fingerprint_not_compared"),
    (Partner, {"verification": replace(COMPARED, by=None)}, "verification", "fingerprint_not_compared"),
    (Partner, {"keys": Empty.NOT_ASKED}, "keys", "keys_missing"),
    (Referral, {"consent_id": Empty.NOT_ASKED}, "consent_id", "consent_missing"),
    (Signatory, {"role": Empty.NOT_ASKED}, "role", "role_missing"),
    (Task, {"status": "done"}, "done_on", "day_missing"),
]  # fmt: skip

KEPT: list[tuple[type[Record], dict[str, Any]]] = [
    (Case, {"opened_on": MONDAY, "closed_on": MONDAY}),
    (Person, {"sex": Fact(value=Empty.DECLINED), "born_on": said(PartialDate.parse("2004"))}),
    (AccommodationOffer, {"may_be_named": True, "agreed_on": MONDAY}),
    (AccommodationOffer, {"may_be_named": False}),
    (Addressee, {"kind": "UNHCR", "state": Empty.NOT_ASKED}),
    (Addressee, {"kind": "lawyer", "state": "RU"}),
    (Addressee, {"state": "UA"}),
    (Consent, {"answer": "refused", "given_on": Empty.NOT_ASKED, "form": Empty.NOT_ASKED}),
    (Consent, {"purpose": "store", "addressee_id": Empty.NOT_ASKED}),
    (Consent, {"form": "oral_noted", "noted_by": "A. Counsellor"}),
    (Consent, {"expires_on": MONDAY, "withdrawn_on": MONDAY}),
    (Contact, {"caller": "client"}),
    (Contact, {"caller": "relative", "erase_on": FRIDAY}),
    (Contact, {"caller": "relative", "erase_on": Empty.NOT_APPLICABLE}),
    (Deadline, {"status": "met", "confirmed_by": "A. Counsellor"}),
    (Deadline, {"status": "missed"}),
    (Document, {"blob": Empty.NOT_ASKED, "sha256": Empty.NOT_ASKED, "redacted_from_id": A}),
    (Event, {"summons_purpose": said("medical")}),
    (Event, {"kind": "search", "summons_purpose": Fact(value=Empty.NOT_APPLICABLE)}),
    (FamilyMember, {"relative_id": B, "country": "RU", "named_because": "A joint application."}),
    (FamilyMember, {"relative_id": B, "country": "LT"}),
    (FamilyMember, {"country": "RU"}),
    (Letter, {"status": "final", **FINAL}),
    (Letter, {"status": "sent", "sent": Sending(on=MONDAY, how="by_hand"), **FINAL}),
    (Letter, {"status": "superseded", "superseded_by_id": A, **FINAL}),
    (Letter, {"status": "revoked", "revoked_on": MONDAY, **FINAL}),
    (Letter, {"override": Override(reason="detention", second_person="B. Counsellor")}),
    (Note, {"amends_id": A}),
    (Partner, {"status": "unverified", "keys": Empty.NOT_ASKED, "verification": Empty.NOT_ASKED}),
    (Referral, {"consent_id": Empty.NOT_ASKED, "sent_on": Empty.NOT_ASKED}),
    (Signatory, {"role": Empty.NOT_ASKED, "may_sign": ()}),
    (Task, {"status": "done", "done_on": MONDAY}),
]


def problems(record: Record) -> set[tuple[str, str]]:
    return {(problem.field, problem.code) for problem in record.problems()}


@pytest.mark.parametrize("noun", SOUND, ids=lambda noun: noun.collection)
def test_a_sound_record_breaks_no_rule(noun: type[Record]) -> None:
    assert problems(complete(noun)) == set()


@pytest.mark.parametrize(("noun", "fields", "field", "code"), BROKEN, ids=lambda part: str(part)[:24])
def test_a_broken_rule_is_named(noun: type[Record], fields: dict[str, Any], field: str, code: str) -> None:
    assert (field, code) in problems(complete(noun, **fields))


@pytest.mark.parametrize(("noun", "fields"), KEPT, ids=lambda part: str(part)[:24])
def test_what_only_looks_like_it_breaks_no_rule(noun: type[Record], fields: dict[str, Any]) -> None:
    assert problems(complete(noun, **fields)) == set()


@pytest.mark.parametrize("noun", CATALOGUE.values(), ids=lambda noun: noun.collection)
def test_what_is_required_is_missed(noun: type[Record]) -> None:
    missed = {name for name, code in problems(noun.new(CLOCK)) if code == "required"}
    assert missed == set(noun.required) | ({"state"} if noun is Addressee else set())


def test_an_odd_order_of_events_keeps_nothing_from_being_saved() -> None:
    later, earlier = said(PartialDate.parse("2026-11")), said(PartialDate.parse("2020"))
    event = complete(Event, summons_dated=later, summons_served_on=earlier, summons_appear_by=earlier)
    assert problems(event) == set()


@pytest.mark.parametrize(
    "fields",
    [
        {"answer": "refused"},
        {"answer": "later"},
        {"answer": Empty.NOT_ASKED},
        {"given_on": FRIDAY},
        {"given_on": Empty.UNKNOWN},
        {"expires_on": MONDAY},
        {"expires_on": Empty.UNKNOWN},
        {"withdrawn_on": TUESDAY},
        {"withdrawn_on": FRIDAY},
        {"withdrawn_on": Empty.UNKNOWN},
        {"deleted": True},
    ],
    ids=str,
)
def test_a_consent_that_is_in_doubt_does_not_hold(fields: dict[str, Any]) -> None:
    consent = complete(Consent, **fields)
    assert not consent.holds_on(TUESDAY)


@pytest.mark.parametrize("expires", [TUESDAY, FRIDAY, Empty.NOT_ASKED, Empty.NOT_APPLICABLE], ids=str)
def test_a_consent_holds_from_its_day_to_its_last(expires: date | Empty) -> None:
    consent = complete(Consent, expires_on=expires)
    assert consent.holds_on(MONDAY)
    assert consent.holds_on(TUESDAY)
    assert not consent.holds_on(date(2026, 11, 22))


def test_an_approval_holds_for_its_text_and_no_other() -> None:
    consent = complete(Consent, approval=Approval(letter_id=A, text_sha256=HASH, language="ru", on=MONDAY))
    assert consent.approves(A, HASH)
    assert not consent.approves(B, HASH)
    assert not consent.approves(A, "1" * 64)
    assert not replace(consent, approval=Empty.NOT_ASKED).approves(A, HASH)


def addressee(**fields: Any) -> Addressee:
    return complete(Addressee, **fields)


@pytest.mark.parametrize("state", ["RU", "BY", "UA", Empty.UNKNOWN])
def test_no_letter_goes_to_a_state_of_the_clients(state: str | Empty) -> None:
    assert addressee(state=state).stopped_for({"UA"})


def test_a_letter_may_go_to_another_state_and_to_nobodys_office() -> None:
    assert not addressee(state="LT").stopped_for({"UA", "RU"})
    assert not addressee(state="UA").stopped_for({"BY"})
    assert not addressee(kind="UNHCR", state=Empty.NOT_ASKED).stopped_for({"UA"})
    assert addressee(kind="of_a_newer_version", state="RU").stopped_for(())


@pytest.mark.parametrize("fields", [{"private": True}, {"kind": "private"}], ids=str)
def test_of_a_private_note_nothing_is_shared(fields: dict[str, Any]) -> None:
    note = complete(Note, **fields)
    assert {note.sharing(name) for name in fields_of(Note)} == {Sharing.PRIVATE}


def test_an_ordinary_note_is_shared_as_declared() -> None:
    note = complete(Note, private=False)
    assert note.sharing("text") is Sharing.NARRATIVE


def test_a_document_stays_until_somebody_says_in_which_class_it_leaves() -> None:
    paper = complete(Document)
    assert paper.sharing("blob") is Sharing.OFFICE
    assert replace(paper, shared_as="military").sharing("blob") is Sharing.MILITARY
    assert replace(paper, shared_as="of_a_newer_version").sharing("blob") is Sharing.OFFICE
    assert replace(paper, shared_as="military").sharing("case_id") is Sharing.FRAME


def test_a_document_of_which_nobody_knows_names_third_persons() -> None:
    paper = complete(Document)
    assert not paper.nameless
    assert not replace(paper, names_third_persons=True).nameless
    assert replace(paper, names_third_persons=False).nameless


def test_a_partner_is_trusted_once_compared_and_until_harmed() -> None:
    partner = complete(Partner)
    assert partner.trusted
    for doubt in (
        {"status": "revoked"},
        {"compromised_since": FRIDAY},
        {"compromised_since": Empty.UNKNOWN},
        {"verification": replace(COMPARED, on=None)},
        {"deleted": True},
    ):
        assert not replace(partner, **doubt).trusted


def test_a_signatory_signs_what_and_while_he_may() -> None:
    director = complete(Signatory, since=MONDAY, until=TUESDAY)
    assert director.may_sign_on("L01", MONDAY)
    assert not director.may_sign_on("L03", MONDAY)
    assert not director.may_sign_on("L01", FRIDAY)
    assert not director.may_sign_on("L01", date(2026, 1, 1))


@given(st.sampled_from(LIFE))
def test_a_letter_is_issued_from_the_day_it_is_final(status: str) -> None:
    letter = complete(Letter, status=status)
    assert letter.issued == (status not in ("draft", "reviewed", "approved"))


def test_what_is_done_no_longer_comes_due() -> None:
    task = complete(Task)
    assert dict(task.due()) == {"due_on": FRIDAY}
    assert dict(task.finish(MONDAY).due()) == {}
    assert dict(complete(Deadline).due()) == {"due_on": FRIDAY}
    assert dict(complete(Deadline, status="missed").due()) == {"due_on": FRIDAY}
    assert dict(complete(Deadline, status="met").due()) == {}


@pytest.mark.parametrize(
    ("expires", "day"),
    [
        ("2027-08-30", date(2027, 8, 30)),
        ("2027-08", date(2027, 8, 1)),
        ("../2027", date(2027, 12, 31)),
    ],
)
def test_a_passport_comes_due_on_the_earliest_day_it_can_expire(expires: str, day: date) -> None:
    passport = complete(IdentityDocument, paper=said(Paper(expires=PartialDate.parse(expires))))
    assert dict(passport.due()) == {"paper": day}
    assert dict(complete(IdentityDocument, paper=said(Paper(number="7"))).due()) == {}


def test_a_list_shows_what_is_known_and_leaves_out_the_rest() -> None:
    case = complete(Case, status="open")
    assert [(field.name, value) for field, value in case.title()] == [
        ("reference", "K7Q2"),
        ("status", "open"),
    ]


def test_a_case_closes_for_a_reason() -> None:
    case = complete(Case, opened_on=MONDAY)
    closed = case.close(FRIDAY, "visa_granted")
    assert (closed.status, closed.closed_on, closed.closed_because) == ("closed", FRIDAY, "visa_granted")
