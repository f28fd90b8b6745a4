"""A referral: a client sent on to somebody who can do what this office cannot."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact, held
from casemgr.records.kinds import DAY, LONG_TEXT, TEXT, reference, term, terms
from casemgr.records.record import Problem, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral(Record):
    """One referral and what came of it; `shown` are the classes of fields that went along."""

    collection: ClassVar[str] = "referrals"
    required: ClassVar[tuple[str, ...]] = ("case_id", "person_id", "support")
    titled_by: ClassVar[tuple[str, ...]] = ("support", "sent_to", "sent_on", "outcome")

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    support: str | Empty = described(term("support"), Sharing.OFFICE)
    known_as: str | Empty = described(TEXT, Sharing.OFFICE, search=True)
    """What the letter calls the client instead of a name; neither code name nor pseudonym (E14)."""
    done: tuple[str, ...] | Empty = described(terms("support"), Sharing.OFFICE)
    """What the client has had from us already."""
    asked: Fact[str] = described(LONG_TEXT, Sharing.NARRATIVE, fact=True, search=True)
    """What the client asks for, as far as the receiver must know it."""
    sent_to: str | Empty = described(TEXT, Sharing.OFFICE, search=True)
    partner_id: str | Empty = described(reference("partners"), Sharing.OFFICE)
    consent_id: str | Empty = described(reference("consents"), Sharing.OFFICE)
    sent_on: date | Empty = described(DAY, Sharing.OFFICE)
    shown: tuple[str, ...] | Empty = described(terms("sharing"), Sharing.OFFICE)
    acknowledged_on: date | Empty = described(DAY, Sharing.OFFICE)
    ask_again_on: date | Empty = described(DAY, Sharing.OFFICE, due=True)
    outcome: str | Empty = described(LONG_TEXT, Sharing.OFFICE, search=True)

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        if held(self.sent_on) is not None and held(self.consent_id) is None:
            yield Problem("consent_id", "consent_missing")
