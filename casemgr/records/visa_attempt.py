"""A visa attempt: what one mission was asked for and what it did.

Many are refused in words only, "apply in your country"; what was said, and whether it was written,
is what the next letter has to answer (P16).
"""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import DATE, FLAG, LONG_TEXT, TEXT, composite, reference, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.printed_term import PRINTED_TERM, PrintedTerm
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """How a mission said no."""

    reason: str | None = None
    words: str | None = None
    code: str | None = None
    written: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mediation:
    """A ministry asked to open the door before the visa step, as Lithuania wants it."""

    number: str | None = None
    asked: PartialDate | None = None


MEDIATION = composite(Mediation, number=TEXT, asked=DATE)
REFUSAL = composite(Refusal, reason=term("visa_refusal_reason"), words=LONG_TEXT, code=TEXT, written=FLAG)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisaAttempt(Record):
    """One application, or one attempt to file one."""

    collection: ClassVar[str] = "visa_attempts"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "state")
    titled_by: ClassVar[tuple[str, ...]] = ("state", "visa", "filed_on", "outcome")

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    addressee_id: str | Empty = described(reference("addressees"), Sharing.PROCEDURE)
    state: Fact[str] = described(term("country"), Sharing.PROCEDURE, fact=True)
    """Whose visa it is."""
    filed_in: Fact[str] = described(term("country"), Sharing.PROCEDURE, fact=True)
    filed_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    mediation: Fact[Mediation] = described(MEDIATION, Sharing.PROCEDURE, fact=True, search=True)
    visa: Fact[str] = described(term("visa_type"), Sharing.PROCEDURE, fact=True)
    resident_there: Fact[str] = described(term("yes_no"), Sharing.PROCEDURE, fact=True)
    """Whether he held a residence permit of the country where he filed."""
    outcome: Fact[str] = described(term("visa_outcome"), Sharing.PROCEDURE, fact=True)
    decided_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    notified_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    refusal: Fact[Refusal] = described(REFUSAL, Sharing.PROCEDURE, fact=True, search=True)
    remedy_term: Fact[PrintedTerm] = described(PRINTED_TERM, Sharing.PROCEDURE, fact=True)
    remedy: Fact[str] = described(TEXT, Sharing.PROCEDURE, fact=True)
