"""A deadline: a day by which something must have been lodged, and how that day was found.

Code holds no legal day count: a rule in resources/law computed the day, or a person read it on the
decision, and the decision's own remedy instruction prevails.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.described import Safety, Sharing, described
from casemgr.records.fact import Empty, held
from casemgr.records.kinds import COUNT, DAY, FLAG, TEXT, reference, term
from casemgr.records.record import Problem, Record

STATUSES = ("met", "dropped", "missed", "open")


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(Record):
    """One term. It is never closed by the program, and in conflict the earliest day holds (HR22)."""

    collection: ClassVar[str] = "deadlines"
    required: ClassVar[tuple[str, ...]] = ("case_id", "kind", "due_on")
    titled_by: ClassVar[tuple[str, ...]] = ("kind", "due_on", "status")

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    kind: str | Empty = described(term("deadline_kind"), Sharing.PROCEDURE)
    due_on: date | Empty = described(DAY, Sharing.PROCEDURE, safety=Safety.EARLIEST, due=True)
    """The last day without moving it past a weekend (HR28)."""
    rolled_on: date | Empty = described(DAY, Sharing.PROCEDURE, safety=Safety.EARLIEST)
    """The day after moving it past weekends and holidays, shown second."""
    rule: str | Empty = described(TEXT, Sharing.PROCEDURE)
    rule_version: int | Empty = described(COUNT, Sharing.PROCEDURE)
    counted_from: date | Empty = described(DAY, Sharing.PROCEDURE)
    counted_by: str | Empty = described(term("deadline_base"), Sharing.PROCEDURE)
    """Which day that was: of notification, of the decision because no other is known, and so on."""
    computed_on: date | Empty = described(DAY, Sharing.PROCEDURE)
    """The day the rule gives, where the decision itself names another and `due_on` follows it."""
    claim_id: str | Empty = described(reference("protection_claims"), Sharing.PROCEDURE)
    procedure_id: str | Empty = described(reference("procedures"), Sharing.PROCEDURE)
    visa_attempt_id: str | Empty = described(reference("visa_attempts"), Sharing.PROCEDURE)
    stay_id: str | Empty = described(reference("stays"), Sharing.PROCEDURE)
    identity_document_id: str | Empty = described(reference("identity_documents"), Sharing.PROCEDURE)
    event_id: str | Empty = described(reference("events"), Sharing.PROCEDURE)
    printed_term: str | Empty = described(TEXT, Sharing.PROCEDURE)
    """The term as the decision prints it."""
    agrees_with_decision: bool | Empty = described(FLAG, Sharing.PROCEDURE)
    confirmed_by: str | Empty = described(TEXT, Sharing.OFFICE)
    status: str | Empty = described(
        term("deadline_status"), Sharing.PROCEDURE, safety=Safety.HIGHEST, ranks=STATUSES
    )

    def due(self) -> Iterator[tuple[str, date]]:
        closed = held(self.status) in ("met", "dropped")
        return iter(()) if closed else Record.due(self)

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        if held(self.status) in ("met", "dropped") and not held(self.confirmed_by):
            yield Problem("confirmed_by", "person_missing")
