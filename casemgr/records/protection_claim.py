"""A protection claim: one application for asylum or another protection, from filing to last appeal.

Registering and lodging are two acts on two days, deciding and notifying are two more. Which law
applies hangs on the first pair, when an appeal is late on the second (HR27, HR28).
"""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import DATE, TEXT, composite, reference, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.printed_term import PRINTED_TERM, PrintedTerm
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """Another member state asked to take the applicant (AMMR, before it Dublin III)."""

    stage: str | None = None
    requested_state: str | None = None
    ground: str | None = None
    requested: PartialDate | None = None
    accepted: PartialDate | None = None
    longer_because: str | None = None
    decided: PartialDate | None = None
    notified: PartialDate | None = None
    window_ends: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprints:
    """Whether prints lie in Eurodac, and whose."""

    taken: str | None = None
    country: str | None = None
    on: PartialDate | None = None


TRANSFER = composite(
    Transfer,
    "window_ends",
    stage=term("transfer_stage"),
    requested_state=term("country"),
    ground=TEXT,
    requested=DATE,
    accepted=DATE,
    longer_because=term("transfer_extension"),
    decided=DATE,
    notified=DATE,
    window_ends=DATE,
)
FINGERPRINTS = composite(Fingerprints, taken=term("yes_no"), country=term("country"), on=DATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectionClaim(Record):
    """One claim in one country."""

    collection: ClassVar[str] = "protection_claims"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "country")
    titled_by: ClassVar[tuple[str, ...]] = ("country", "procedure", "lodged_on", "decision")

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    country: Fact[str] = described(term("country"), Sharing.PROCEDURE, fact=True)
    procedure: Fact[str] = described(term("procedure"), Sharing.PROCEDURE, fact=True)
    file_number: Fact[str] = described(TEXT, Sharing.PROCEDURE, fact=True, search=True)
    registered_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    lodged_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    interview_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True, due=True, lapses=True)
    decision: Fact[str] = described(term("claim_decision"), Sharing.PROCEDURE, fact=True)
    decided_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    notified_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    remedy_printed: Fact[str] = described(TEXT, Sharing.PROCEDURE, fact=True)
    """The term for appeal as the decision itself words it; it prevails over every computed one."""
    remedy_term: Fact[PrintedTerm] = described(PRINTED_TERM, Sharing.PROCEDURE, fact=True)
    """The same as a number or a day, for the comparison with what the rules give."""
    appealed_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    appeal_outcome: Fact[str] = described(term("appeal_outcome"), Sharing.PROCEDURE, fact=True)
    appeal_decided_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    appeal_notified_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    further_appeal_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    """When the next court was turned to."""
    fingerprints: Fact[Fingerprints] = described(FINGERPRINTS, Sharing.PROCEDURE, fact=True)
    transfer: Fact[Transfer] = described(TRANSFER, Sharing.PROCEDURE, fact=True, due=True)
