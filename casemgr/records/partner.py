"""A partner: another office that cases are exchanged with; the record's id is that office's id.

Keys and devices come from its card as one register, so no merge pairs one office's key with another's
devices. A partner is unverified until a person has compared the fingerprint, and nothing is
exported to an unverified one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.by_language import BY_LANGUAGE, ByLanguage
from casemgr.records.described import Safety, Sharing, described
from casemgr.records.fact import Empty, held
from casemgr.records.kinds import DAY, LONG_TEXT, TEXT, TEXTS, composite, term
from casemgr.records.record import Problem, Record

VERIFIED = "verified"
STATUSES = (VERIFIED, "unverified", "revoked")


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """What an office card says: an age recipient, a minisign public key and device ids, as text."""

    recipient: str | None = None
    signing_key: str | None = None
    devices: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """Who compared which fingerprint, when and how."""

    fingerprint: str | None = None
    by: str | None = None
    on: date | None = None
    how: str | None = None

    @property
    def complete(self) -> bool:
        """Whether it says all of that."""
        return all((self.fingerprint, self.by, self.on, self.how))


KEYS = composite(Keys, recipient=LONG_TEXT, signing_key=TEXT, devices=TEXTS)
VERIFICATION = composite(Verification, fingerprint=TEXT, by=TEXT, on=DAY, how=term("verification"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner(Record):
    """One office. Who our partners are is told to no other partner."""

    collection: ClassVar[str] = "partners"
    parent: ClassVar[str | None] = None
    required: ClassVar[tuple[str, ...]] = ("name",)
    titled_by: ClassVar[tuple[str, ...]] = ("name", "status")

    name: str | Empty = described(TEXT, Sharing.OFFICE, search=True)
    names: ByLanguage | Empty = described(BY_LANGUAGE, Sharing.OFFICE, search=True)
    """What its card says it is called in the letters of each language."""
    kind: str | Empty = described(term("partner_kind"), Sharing.OFFICE)
    country: str | Empty = described(term("country"), Sharing.OFFICE)
    keys: Keys | Empty = described(KEYS, Sharing.OFFICE, safety=Safety.COMMON)
    verification: Verification | Empty = described(VERIFICATION, Sharing.OFFICE, safety=Safety.COMMON)
    status: str | Empty = described(
        term("partner_status"), Sharing.OFFICE, safety=Safety.HIGHEST, ranks=STATUSES
    )
    possession_proved_on: date | Empty = described(DAY, Sharing.OFFICE)
    """When a receipt first answered our challenge: this office can open what is sealed to its key."""
    compromised_since: date | Empty = described(DAY, Sharing.OFFICE, safety=Safety.EARLIEST)
    """Arrested or raided since then (HR23); not the same as a revoked key."""
    note: str | Empty = described(LONG_TEXT, Sharing.OFFICE, search=True)

    def called(self, language: str) -> str:
        """Return its name as a letter in a language writes it; the one it goes by where it says no other."""
        names = held(self.names)
        return (names.get(language) if names is not None else None) or held(self.name) or ""

    @property
    def trusted(self) -> bool:
        """Whether something may be exported to this office."""
        unharmed = self.compromised_since is Empty.NOT_ASKED and not self.deleted
        compared = held(self.verification)
        return self.status == VERIFIED and unharmed and compared is not None and compared.complete

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        compared = held(self.verification)
        if self.status == VERIFIED and not (compared is not None and compared.complete):
            yield Problem("verification", "fingerprint_not_compared")
        if self.status == VERIFIED and held(self.keys) is None:
            yield Problem("keys", "keys_missing")
