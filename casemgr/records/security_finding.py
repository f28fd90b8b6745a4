"""A security finding: an authority found that a person may be a danger, and what that person had disclosed.

A letter answers it with facts that can be checked and argues nothing about intelligence (L13, P19).
"""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import DATE, LONG_TEXT, TEXT, reference, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityFinding(Record):
    """One decision that rests on such a finding."""

    collection: ClassVar[str] = "security_findings"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "country")
    titled_by: ClassVar[tuple[str, ...]] = ("country", "subject", "decided_on")

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    country: Fact[str] = described(term("country"), Sharing.PROCEDURE, fact=True)
    subject: Fact[str] = described(term("finding_subject"), Sharing.PROCEDURE, fact=True)
    authority: Fact[str] = described(TEXT, Sharing.PROCEDURE, fact=True, search=True)
    number: Fact[str] = described(TEXT, Sharing.PROCEDURE, fact=True, search=True)
    decided_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    notified_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    finding: Fact[str] = described(LONG_TEXT, Sharing.PROCEDURE, fact=True, search=True)
    """What the decision says about security, as sentences."""
    reasons_given: Fact[str] = described(term("yes_no"), Sharing.PROCEDURE, fact=True)
    respond_by: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True, due=True)
    disclosed_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    """The day of the form in which the person disclosed service and contacts."""
    disclosed: Fact[str] = described(LONG_TEXT, Sharing.MILITARY, fact=True, search=True)
    contacts: Fact[str] = described(LONG_TEXT, Sharing.NARRATIVE, fact=True, search=True)
    """Contacts with authorities of the state of origin, as the person tells them."""
