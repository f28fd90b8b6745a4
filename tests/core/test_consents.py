"""Whether the client allows it: everything in doubt counts against sharing."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.casework.case_file import case_file
from casemgr.casework.cases import OpenedCase, open_case
from casemgr.casework.consents import (
    LETTER,
    PARTNER,
    Answer,
    Asked,
    Standing,
    approved,
    standing,
    visible_classes,
    weigh,
)
from casemgr.casework.edits import edit_record
from casemgr.places import resources
from casemgr.records.case import Case
from casemgr.records.consent import Approval, Consent
from casemgr.records.described import Sharing
from casemgr.records.fact import Empty
from casemgr.store.store import Store
from casemgr.store.versions import Version
from casemgr.vocabulary import load_vocabularies
from tests.helpers.offices import client, open_store, pack, unpack
from tests.helpers.records import records_of

WORDS = load_vocabularies(resources() / "vocabularies")["code_name"]
TODAY = date(2026, 11, 22)
EMBASSY, MINISTRY, TBILISI, CLIENT, LETTER_ID = ("1" * 32, "2" * 32, "3" * 32, "4" * 32, "5" * 32)
TEXT = "a" * 64
ASKED = Asked(LETTER, CLIENT, EMBASSY)


def consent(number: int = 0, **fields: Any) -> Version[Consent]:
    """A letter consent of the client towards the embassy, given on 1 November, but for `fields`."""
    given: dict[str, Any] = {
        "case_id": "c" * 32,
        "person_id": CLIENT,
        "purpose": LETTER,
        "addressee_id": EMBASSY,
        "answer": "given",
        "given_on": date(2026, 11, 1),
        "form": "signed",
    }
    return Version(Consent(id=f"{number:032x}", **(given | fields)), {})


def answer(*consents: Version[Consent], asked: Asked = ASKED, day: date = TODAY) -> Answer:
    return weigh(consents, asked, day).answer


def test_a_consent_that_was_given_stands() -> None:
    kept = consent()
    assert weigh([kept], ASKED, TODAY) == Standing(Answer.STANDING, kept.record)
    assert weigh([kept], ASKED, TODAY).allowed


def test_where_nobody_asked_consent_is_missing_and_may_be_overridden() -> None:
    nothing = weigh([], ASKED, TODAY)
    assert nothing == Standing(Answer.MISSING)
    assert nothing.may_be_overridden
    assert not nothing.allowed


@pytest.mark.parametrize(
    "fields",
    [
        {"addressee_id": MINISTRY},
        {"person_id": MINISTRY},
        {"purpose": "lawyer"},
        {"answer": "later"},
        {"given_on": date(2026, 11, 23)},
    ],
    ids=str,
)
def test_a_consent_to_something_else_is_no_consent(fields: dict[str, Any]) -> None:
    assert answer(consent(**fields)) is Answer.MISSING


def test_a_consent_for_a_partner_is_not_one_for_an_embassy() -> None:
    partner = consent(purpose=PARTNER, addressee_id=Empty.NOT_ASKED, partner_id=TBILISI)
    assert answer(partner, asked=Asked(PARTNER, CLIENT, TBILISI)) is Answer.STANDING
    assert answer(partner, asked=Asked(PARTNER, CLIENT, EMBASSY)) is Answer.MISSING
    assert answer(partner) is Answer.MISSING


def test_a_purpose_without_a_recipient_needs_none() -> None:
    kept = consent(purpose="store", addressee_id=Empty.NOT_ASKED)
    assert answer(kept, asked=Asked("store", CLIENT)) is Answer.STANDING


@pytest.mark.parametrize("expires", [date(2026, 11, 21), Empty.UNKNOWN], ids=str)
def test_a_consent_that_ran_out_has_expired(expires: date | Empty) -> None:
    found = weigh([consent(expires_on=expires)], ASKED, TODAY)
    assert found.answer is Answer.EXPIRED
    assert found.may_be_overridden
    assert answer(consent(expires_on=TODAY)) is Answer.STANDING


@pytest.mark.parametrize(
    "fields",
    [
        {"answer": "refused"},
        {"answer": "refused", "given_on": Empty.UNKNOWN},
        {"withdrawn_on": date(2026, 11, 20)},
        {"withdrawn_on": TODAY},
        {"withdrawn_on": date(2026, 11, 30)},
        {"withdrawn_on": Empty.UNKNOWN},
    ],
    ids=str,
)
def test_a_refusal_or_withdrawal_cannot_be_overridden(fields: dict[str, Any]) -> None:
    found = weigh([consent(**fields)], ASKED, TODAY)
    assert found.answer is Answer.REFUSED
    assert not found.may_be_overridden


def test_a_withdrawal_outweighs_every_consent_that_is_not_newer() -> None:
    withdrawn = consent(1, withdrawn_on=date(2026, 11, 10))
    assert answer(consent(2, given_on=date(2026, 11, 9)), withdrawn) is Answer.REFUSED
    assert answer(consent(2, given_on=date(2026, 11, 10)), withdrawn) is Answer.REFUSED
    assert answer(consent(2, given_on=date(2026, 11, 11)), withdrawn) is Answer.STANDING
    undated = consent(1, withdrawn_on=Empty.UNKNOWN)
    assert answer(consent(2, given_on=date(2026, 11, 11)), undated) is Answer.REFUSED


def test_of_several_consents_the_newest_decides() -> None:
    newest = consent(2, given_on=date(2026, 11, 5))
    assert weigh([newest, consent(1)], ASKED, TODAY).consent == newest.record


@given(st.lists(records_of(Consent, person_id=CLIENT, purpose=LETTER, addressee_id=EMBASSY), max_size=4))
def test_whatever_was_recorded_a_standing_consent_was_given_and_not_taken_back(found: list[Consent]) -> None:
    decided = weigh([Version(record, {}) for record in found], ASKED, TODAY)
    if decided.allowed:
        assert decided.consent is not None
        assert decided.consent.holds_on(TODAY)
    else:
        assert decided.answer is not Answer.STANDING


@given(records_of(Consent, person_id=CLIENT, purpose=LETTER, addressee_id=EMBASSY))
def test_no_further_record_of_doubt_turns_a_refusal_into_a_yes(further: Consent) -> None:
    refusal = consent(withdrawn_on=Empty.UNKNOWN)
    assert answer(refusal, Version(further, {})) is Answer.REFUSED


class TwoOffices:
    """Vilnius and Tbilisi with the same case and one consent to both."""

    def __init__(self, folder: Path) -> None:
        self.vilnius, self.tbilisi = open_store(folder / "vilnius"), open_store(folder / "tbilisi")
        self.opened: OpenedCase = open_case(self.vilnius, WORDS, "en", client(self.vilnius))
        self.consent = self.vilnius.put(
            Consent.new(
                self.vilnius.clock,
                case_id=self.opened.case.record.id,
                person_id=self.opened.client.record.id,
                purpose=LETTER,
                addressee_id=EMBASSY,
                answer="given",
                given_on=TODAY,
                form="signed",
                scope=("identity", "military"),
                approval=Approval(letter_id=LETTER_ID, text_sha256=TEXT, language="ru", on=TODAY),
            )
        )
        unpack(self.tbilisi, pack(self.vilnius))

    def edit_both(self, vilnius: str, tbilisi: str) -> None:
        """Let both offices edit the consent without knowing of one another, and meet again."""
        edit_record(self.vilnius, self.consent.record.id, [vilnius])
        edit_record(self.tbilisi, self.consent.record.id, [tbilisi])
        to_vilnius, to_tbilisi = pack(self.tbilisi), pack(self.vilnius)
        unpack(self.vilnius, to_vilnius)
        unpack(self.tbilisi, to_tbilisi)

    def standing(self, store: Store) -> Standing:
        """What the consents of the case come to in one office."""
        return standing(case_file(store, self.opened.case.record.id), self.asked, TODAY)

    def approves(self, store: Store) -> bool:
        """Whether one office may say that the client approved the text."""
        file = case_file(store, self.opened.case.record.id)
        return approved(file, self.asked, TODAY, LETTER_ID, TEXT)

    @property
    def asked(self) -> Asked:
        """The client's letter to the embassy."""
        return Asked(LETTER, self.opened.client.record.id, EMBASSY)


@pytest.fixture
def offices(tmp_path: Path) -> TwoOffices:
    return TwoOffices(tmp_path)


def test_both_offices_find_the_same_consent(offices: TwoOffices) -> None:
    assert offices.standing(offices.vilnius).allowed
    assert offices.standing(offices.tbilisi).allowed
    assert offices.approves(offices.tbilisi)


@pytest.mark.parametrize(
    ("vilnius", "tbilisi", "expected"),
    [
        ("withdrawn_on=2026-11-22", "withdrawn_on.empty=not_applicable", Answer.REFUSED),
        ("withdrawn_on=2026-11-22", "expires_on=2027-01-01", Answer.REFUSED),
        ("answer=refused", "answer=later", Answer.REFUSED),
        ("expires_on=2027-01-01", "expires_on=2026-11-22", Answer.STANDING),
        ("expires_on=2027-01-01", "expires_on=2026-11-21", Answer.EXPIRED),
        (f"addressee_id={MINISTRY}", f"addressee_id={TBILISI}", Answer.MISSING),
        ("given_on=2026-11-20", "given_on=2026-11-21", Answer.CONTESTED),
        ("deleted=yes", "noted_by=B. Counsellor", Answer.CONTESTED),
    ],
)  # fmt: skip
def test_while_two_offices_differ_the_stricter_reading_holds_in_both(
    offices: TwoOffices, vilnius: str, tbilisi: str, expected: Answer
) -> None:
    if expected is Answer.EXPIRED:
        edit_record(offices.vilnius, offices.consent.record.id, ["given_on=2026-11-01"])
        unpack(offices.tbilisi, pack(offices.vilnius))
    offices.edit_both(vilnius, tbilisi)
    assert offices.standing(offices.vilnius).answer is expected
    assert offices.standing(offices.tbilisi).answer is expected


def test_a_scope_in_conflict_shrinks_to_what_both_allow(offices: TwoOffices) -> None:
    offices.edit_both("scope=identity, procedure", "scope=identity, health")
    found = offices.standing(offices.vilnius).consent
    assert found is not None
    assert visible_classes(Case(id=CLIENT), found) == {Sharing.FRAME, Sharing.IDENTITY}


def test_an_approval_in_conflict_approves_nothing(offices: TwoOffices) -> None:
    other = f'approval:={{"letter_id":"{LETTER_ID}","text_sha256":"{"b" * 64}"}}'
    offices.edit_both(other, f'approval:={{"letter_id":"{LETTER_ID}","text_sha256":"{TEXT}"}}')
    assert offices.standing(offices.vilnius).allowed
    assert not offices.approves(offices.vilnius)
    assert not offices.approves(offices.tbilisi)


def test_without_consent_no_text_is_approved(offices: TwoOffices) -> None:
    edit_record(offices.vilnius, offices.consent.record.id, ["withdrawn_on=2026-11-22"])
    assert not offices.approves(offices.vilnius)


SCOPE = ("identity", "military", "health", "private", "of_a_newer_version")


def test_a_recipient_sees_what_the_consent_names_and_the_case_does_not_withhold() -> None:
    case = Case(id=CLIENT, withhold=("health",))
    seen = visible_classes(case, consent(scope=SCOPE).record)
    assert seen == {Sharing.FRAME, Sharing.IDENTITY, Sharing.MILITARY}


@pytest.mark.parametrize("scope", [(), ("private",), ("frame",), Empty.NOT_ASKED, Empty.UNKNOWN], ids=str)
def test_a_consent_that_names_nothing_shows_nothing(scope: object) -> None:
    assert visible_classes(Case(id=CLIENT), consent(scope=scope).record) == frozenset()
