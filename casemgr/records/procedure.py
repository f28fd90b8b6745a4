"""A procedure: one matter before an authority that is neither a claim for protection nor a visa.

A permit, temporary protection, a return decision, an entry ban, detention, a travel document. Deciding
and notifying are two acts on two days, and a term runs from the second (HR28).
"""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import DATE, LONG_TEXT, TEXT, reference, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.printed_term import PRINTED_TERM, PrintedTerm
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure(Record):
    """One procedure in one country, from the application to the last remedy."""

    collection: ClassVar[str] = "procedures"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "country", "procedure")
    titled_by: ClassVar[tuple[str, ...]] = ("country", "procedure", "applied_on", "decision")

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    country: Fact[str] = described(term("country"), Sharing.PROCEDURE, fact=True)
    procedure: Fact[str] = described(term("procedure"), Sharing.PROCEDURE, fact=True)
    authority: Fact[str] = described(TEXT, Sharing.PROCEDURE, fact=True, search=True)
    file_number: Fact[str] = described(TEXT, Sharing.PROCEDURE, fact=True, search=True)
    applied_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    decision: Fact[str] = described(term("procedure_decision"), Sharing.PROCEDURE, fact=True)
    decided_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    notified_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    reasons: Fact[str] = described(LONG_TEXT, Sharing.PROCEDURE, fact=True, search=True)
    """What the decision gives as its reasons, in its own words."""
    remedy_term: Fact[PrintedTerm] = described(PRINTED_TERM, Sharing.PROCEDURE, fact=True)
    appealed_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    appeal_outcome: Fact[str] = described(term("appeal_outcome"), Sharing.PROCEDURE, fact=True)
    appeal_decided_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    appeal_notified_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    further_appeal_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    valid_until: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True, due=True)
    """Until when what was granted, or ordered, holds."""
