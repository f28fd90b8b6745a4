"""Partners: nothing is trusted before two people compared forty digits, and little after a raid."""

from datetime import date
from pathlib import Path

import pytest

from casemgr.clock import FixedClock
from casemgr.crypto.age import Identity
from casemgr.crypto.minisign import SigningKey
from casemgr.errors import NotFoundError
from casemgr.exchange.card import FingerprintError, OfficeCard, grouped, make_card
from casemgr.exchange.errors import (
    KeyChangedError,
    PartnerNotReadyError,
    RevokedSenderError,
    StaleCardError,
    UnknownSenderError,
    UnverifiedSenderError,
)
from casemgr.exchange.partners import CardNotKeptError, MismatchError, OwnCardError, Partners, Standing
from casemgr.exchange.wire import Organisation
from casemgr.records.case import Case
from casemgr.records.partner import Verification
from tests.helpers.offices import NOON, open_store

TODAY = date(2026, 11, 22)
IDENTITY, SIGNING, NEW_SIGNING = Identity.generate(), SigningKey.generate(), SigningKey.generate()
OFFICE, DEVICE = "ab" * 16, "cd" * 16


@pytest.fixture
def partners(tmp_path: Path) -> Partners:
    """The partners of an office that has none yet."""
    return Partners(open_store(tmp_path / "data"))


def card(
    key: SigningKey = SIGNING, name: str = "Tbilisi", at: int = NOON, previous: SigningKey | None = None
) -> OfficeCard:
    """Return a card of the one invented office."""
    return make_card(OFFICE, name, IDENTITY, key, [DEVICE], FixedClock(at), previous=previous)


def verified(partners: Partners) -> None:
    """Add the invented office and compare its fingerprint."""
    partners.add(card())
    partners.verify(OFFICE, grouped(card().fingerprint), "M. Counsellor", "in_person", TODAY)


def test_a_new_partner_is_unverified_and_gets_nothing(partners: Partners) -> None:
    assert partners.add(card()).standing is Standing.UNVERIFIED
    with pytest.raises(PartnerNotReadyError):
        partners.ready(OFFICE)
    assert [partner.name for partner in partners.everyone()] == ["Tbilisi"]


def test_what_a_partner_is_called_in_letters_comes_from_its_card(partners: Partners) -> None:
    names = {"ru": "Тбилисская приёмная", "ka": "თბილისის მისაღები"}
    said = Organisation(names=names, country="GE")
    partners.add(make_card(OFFICE, "Tbilisi", IDENTITY, SIGNING, [DEVICE], FixedClock(NOON), said))
    partner = partners.of(OFFICE).partner
    assert (partner.called("ru"), partner.called("ka")) == (names["ru"], names["ka"])
    assert (partner.name, partner.called("en")) == ("Tbilisi", "Tbilisi")
    partners.add(card(at=NOON + 1))
    assert partners.of(OFFICE).partner.called("ru") == "Tbilisi"


def test_a_comparison_makes_a_partner_ready_and_says_who_when_and_how(partners: Partners) -> None:
    verified(partners)
    expected = Verification(fingerprint=card().fingerprint, by="M. Counsellor", how="in_person", on=TODAY)
    assert partners.ready(OFFICE).partner.verification == expected


def test_other_digits_verify_nothing(partners: Partners) -> None:
    partners.add(card())
    with pytest.raises(MismatchError):
        partners.verify(OFFICE, card(NEW_SIGNING).fingerprint, "M. Counsellor", "phone", TODAY)
    with pytest.raises(FingerprintError):
        partners.verify(OFFICE, "12345", "M. Counsellor", "phone", TODAY)
    assert partners.of(OFFICE).standing is Standing.UNVERIFIED


def test_a_renewed_card_with_the_same_keys_stays_verified(partners: Partners) -> None:
    verified(partners)
    assert partners.add(card(name="Batumi", at=NOON + 1)).standing is Standing.READY
    assert partners.of(OFFICE).partner.name == "Batumi"


def test_an_older_card_does_not_come_back(partners: Partners) -> None:
    partners.add(card())
    with pytest.raises(StaleCardError):
        partners.add(card(at=NOON - 1))


def test_other_keys_are_refused_and_a_person_who_takes_them_compares_again(partners: Partners) -> None:
    verified(partners)
    changed = card(NEW_SIGNING, at=NOON + 1)
    with pytest.raises(KeyChangedError) as caught:
        partners.add(changed)
    assert (caught.value.held, caught.value.found) == (card().fingerprint, changed.fingerprint)
    assert partners.ready(OFFICE).card.fingerprint == card().fingerprint
    assert partners.add(changed, replace_keys=True).standing is Standing.UNVERIFIED


def test_keys_that_the_verified_key_vouches_for_stay_verified(partners: Partners) -> None:
    verified(partners)
    changed = card(NEW_SIGNING, at=NOON + 1, previous=SIGNING)
    assert partners.add(changed).standing is Standing.READY
    assert partners.with_fingerprint(changed.fingerprint).partner.id == OFFICE
    with pytest.raises(UnknownSenderError):
        partners.with_fingerprint(card().fingerprint)


@pytest.mark.parametrize("state", ["unverified", "revoked", "compromised"])
def test_a_key_that_is_not_trusted_vouches_for_nothing(partners: Partners, state: str) -> None:
    partners.add(card()) if state == "unverified" else verified(partners)
    if state == "revoked":
        partners.revoke(OFFICE)
    if state == "compromised":
        partners.compromised(OFFICE, TODAY)
    with pytest.raises(KeyChangedError):
        partners.add(card(NEW_SIGNING, at=NOON + 1, previous=SIGNING))


def test_a_new_key_has_to_prove_its_possession_anew(partners: Partners) -> None:
    verified(partners)
    partners.possession_proved(OFFICE, TODAY)
    partners.possession_proved(OFFICE, date(2030, 1, 1))
    assert partners.of(OFFICE).partner.possession_proved_on == TODAY
    partners.add(card(NEW_SIGNING, at=NOON + 1, previous=SIGNING))
    assert partners.of(OFFICE).partner.possession_proved_on != TODAY


@pytest.mark.parametrize("preview", [True, False])
def test_a_revoked_partner_gets_nothing_and_is_not_heard(partners: Partners, preview: bool) -> None:
    verified(partners)
    partners.revoke(OFFICE)
    with pytest.raises(PartnerNotReadyError) as caught:
        partners.ready(OFFICE)
    assert caught.value.state == "revoked"
    with pytest.raises(RevokedSenderError):
        partners.of(OFFICE).refuse_as_sender(preview=preview)


def test_an_unverified_partner_is_heard_for_a_preview_only(partners: Partners) -> None:
    partners.add(card()).refuse_as_sender(preview=True)
    with pytest.raises(UnverifiedSenderError):
        partners.of(OFFICE).refuse_as_sender(preview=False)


def test_a_compromised_partner_gets_nothing_even_if_verified_again(partners: Partners) -> None:
    verified(partners)
    partners.compromised(OFFICE, TODAY)
    partners.verify(OFFICE, card().fingerprint, "M. Counsellor", "in_person", TODAY)
    with pytest.raises(PartnerNotReadyError):
        partners.ready(OFFICE)


def test_our_own_card_makes_no_partner(tmp_path: Path) -> None:
    store = open_store(tmp_path / "other")
    with pytest.raises(OwnCardError):
        Partners(store).add(make_card(store.office, "Us", IDENTITY, SIGNING, [DEVICE], FixedClock(NOON)))


def test_an_office_without_a_card_is_not_found(partners: Partners) -> None:
    with pytest.raises(NotFoundError):
        partners.of(OFFICE)


def test_a_card_under_the_id_of_one_of_our_records_is_refused(tmp_path: Path) -> None:
    store = open_store(tmp_path / "other")
    store.put(Case(id=OFFICE, reference="ours"))

    with pytest.raises(CardNotKeptError) as refused:
        Partners(store).add(card())

    assert [(problem.field, problem.code) for problem in refused.value.problems] == [("id", "taken")]
    assert Partners(store).correspondents() == []
    assert store.read(Case, OFFICE).record.reference == "ours"
