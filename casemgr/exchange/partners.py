"""The offices that cases are exchanged with: their cards, and how far each may be trusted.

A partner is unverified until a person has compared the fingerprint, and the record says who, when
and how. A card with other keys makes it unverified again, unless the key that was verified vouches
for it. Nothing is exported to an unverified, revoked or compromised partner.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from casemgr.errors import NotFoundError
from casemgr.exchange.card import OfficeCard, read_card, ungrouped
from casemgr.exchange.errors import (
    CardError,
    KeyChangedError,
    PartnerNotReadyError,
    RevokedSenderError,
    StaleCardError,
    UnknownSenderError,
    UnverifiedSenderError,
)
from casemgr.ids import RecordId
from casemgr.records.by_language import ByLanguage
from casemgr.records.fact import Empty, held
from casemgr.records.partner import VERIFIED, Keys, Partner, Verification
from casemgr.records.record import Problem
from casemgr.store import papers
from casemgr.store.listings import records
from casemgr.store.store import ProblemsError, Store
from casemgr.store.versions import Version

UNVERIFIED, REVOKED = "unverified", "revoked"


class Standing(StrEnum):
    """What may pass between us and a partner."""

    READY = "ready"
    """Verified: bundles go and come."""
    UNVERIFIED = "unverified"
    """Nobody has compared the fingerprint on the card we have: what comes is a preview only."""
    REVOKED = "revoked"
    COMPROMISED = "compromised"


class MismatchError(CardError):
    """The fingerprint that a person compared is not the one on the card we have."""

    def __init__(self, office: str, typed: str, held: str) -> None:
        super().__init__(office)
        self.office = office
        self.typed = typed
        self.held = held


class CardNotKeptError(CardError):
    """The card cannot be kept: its office id is taken, or it names a country that there is not."""

    def __init__(self, office: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(office)
        self.office = office
        self.problems = problems


class OwnCardError(CardError):
    """The card is our own."""


@dataclass(frozen=True, slots=True)
class Correspondent:
    """A partner's record beside the card we have of it."""

    partner: Partner
    card: OfficeCard

    @property
    def standing(self) -> Standing:
        """What may pass; a comparison counts only for the keys that were compared."""
        compared = held(self.partner.verification)
        if self.partner.compromised_since is not Empty.NOT_ASKED:
            return Standing.COMPROMISED
        if self.partner.status == REVOKED or self.partner.deleted:
            return Standing.REVOKED
        if self.partner.trusted and compared and compared.fingerprint == self.card.fingerprint:
            return Standing.READY
        return Standing.UNVERIFIED

    def refuse_as_sender(self, *, preview: bool) -> None:
        """Raise unless a bundle of this partner may be taken, or at least looked at.

        Raises RevokedSenderError, and UnverifiedSenderError unless a preview is all that is asked.
        """
        office, fingerprint = self.card.card.office, self.card.fingerprint
        if self.standing is Standing.REVOKED:
            raise RevokedSenderError(office, fingerprint)
        if self.standing is not Standing.READY and not preview:
            raise UnverifiedSenderError(office, fingerprint)


class Partners:
    """The partners of this office."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def everyone(self) -> list[Partner]:
        """Return all partners that are not deleted."""
        return records(self._store, Partner)

    def correspondents(self) -> list[Correspondent]:
        """Return all partners whose card is here."""
        return [
            self.of(partner.id)
            for partner in self.everyone()
            if papers.card_file(self._store, partner.id) is not None
        ]

    def of(self, office: RecordId) -> Correspondent:
        """Return one partner with its card; raises NotFoundError."""
        file = papers.card_file(self._store, office)
        if file is None:
            raise NotFoundError("partner", office)
        return Correspondent(self._read(office).record, read_card(file))

    def with_fingerprint(self, fingerprint: str) -> Correspondent:
        """Return the partner whose card has this fingerprint; raises UnknownSenderError."""
        office = papers.partner_with(self._store, fingerprint)
        if office is None:
            raise UnknownSenderError(fingerprint)
        return self.of(office)

    def ready(self, office: RecordId) -> Correspondent:
        """Return a partner to whom something may be sent; raises PartnerNotReadyError."""
        found = self.of(office)
        if found.standing is not Standing.READY:
            raise PartnerNotReadyError(office, str(found.standing))
        return found

    def add(self, card: OfficeCard, *, replace_keys: bool = False) -> Correspondent:
        """Take in a card, new or renewed; a new partner, or one with new keys, is unverified.

        Keys that the verified key vouches for stay verified. Raises OwnCardError, StaleCardError,
        CardNotKeptError, and KeyChangedError for other keys without such a voucher, unless the person
        decided to `replace_keys`.
        """
        office = card.card.office
        if office == self._store.office:
            raise OwnCardError(office)
        if papers.card_file(self._store, office) is None:
            return self._keep(card, replace(_named(Partner(id=office), card), status=UNVERIFIED), None)
        return self._renew(self.of(office), card, replace_keys)

    def verify(self, office: RecordId, compared: str, by: str, how: str, on: date) -> Correspondent:
        """Record that a person compared the fingerprint; raises FingerprintError and MismatchError."""
        digits, found = ungrouped(compared), self.of(office)
        if digits != found.card.fingerprint:
            raise MismatchError(office, digits, found.card.fingerprint)
        said = Verification(fingerprint=digits, by=by, on=on, how=how)
        return self._alter(office, status=VERIFIED, verification=said)

    def revoke(self, office: RecordId) -> Correspondent:
        """Trust the keys of a partner no longer, whatever comes; only a new card and comparison help."""
        return self._alter(office, status=REVOKED)

    def compromised(self, office: RecordId, since: date) -> Correspondent:
        """Record that a partner was arrested or raided: what came after that day is held back (HR23)."""
        return self._alter(office, compromised_since=since)

    def possession_proved(self, office: RecordId, on: date) -> None:
        """Record that the partner answered our challenge, unless it had before."""
        if held(self.of(office).partner.possession_proved_on) is None:
            self._alter(office, possession_proved_on=on)

    def _renew(self, known: Correspondent, card: OfficeCard, replace_keys: bool) -> Correspondent:
        office, before = card.card.office, known.card
        if card.card.created < before.card.created:
            raise StaleCardError(office, card.card.created, before.card.created)
        partner = _named(known.partner, card)
        if card.fingerprint != before.fingerprint:
            vouched = known.standing is Standing.READY and card.endorsed_by(before.key)
            if not vouched and not replace_keys:
                raise KeyChangedError(office, before.fingerprint, card.fingerprint)
            partner = _with_new_keys(partner, card, vouched=vouched)
        return self._keep(card, partner, self._read(office))

    def _keep(self, card: OfficeCard, partner: Partner, seen: Version[Partner] | None) -> Correspondent:
        try:
            with self._store.transaction():
                self._store.put(partner, seen)
                papers.keep_card(self._store, partner.id, card.fingerprint, card.file)
        except ProblemsError as error:
            raise CardNotKeptError(partner.id, error.problems) from error
        return self.of(partner.id)

    def _alter(self, office: RecordId, **fields: object) -> Correspondent:
        self.of(office)
        seen = self._read(office)
        self._store.put(replace(seen.record, **fields), seen)  # type: ignore[arg-type]
        return self.of(office)

    def _read(self, office: RecordId) -> Version[Partner]:
        return self._store.read(Partner, office)


def _named(partner: Partner, card: OfficeCard) -> Partner:
    """Return the record with what the card says of name and keys."""
    said = card.card
    keys = Keys(recipient=said.recipient, signing_key=said.signing_key, devices=tuple(said.devices))
    country = said.organisation.country or partner.country
    names = ByLanguage.of(said.organisation.names) if said.organisation.names else Empty.NOT_ASKED
    return replace(partner, name=said.name, names=names, country=country, keys=keys)


def _with_new_keys(partner: Partner, card: OfficeCard, *, vouched: bool) -> Partner:
    """Return the record with what becomes of the comparison; possession has to be proved anew."""
    unproved = replace(partner, possession_proved_on=Empty.NOT_ASKED)
    compared = held(partner.verification)
    if vouched and compared is not None:
        return replace(unproved, verification=replace(compared, fingerprint=card.fingerprint))
    return replace(unproved, verification=Empty.NOT_ASKED, status=UNVERIFIED)
