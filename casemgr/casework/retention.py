"""Why something may not be erased yet: silence, detention, an appeal or minority is open (HR42)."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from casemgr.casework.case_file import CaseFile, PersonFile
from casemgr.casework.cases import CLIENTS
from casemgr.casework.minors import may_be_minor
from casemgr.casework.whereabouts import is_held, standing_report
from casemgr.errors import UsageError
from casemgr.records.deadline import Deadline
from casemgr.records.fact import held
from casemgr.records.note import Note
from casemgr.records.protection_claim import ProtectionClaim
from casemgr.records.whereabouts import DETAINED

_OPEN_APPEAL = (None, "pending", "unknown")
_APPEALS = ("appeal", "request_to_remain")


class Hold(StrEnum):
    """What keeps a case from being erased or pseudonymised."""

    WHEREABOUTS = "whereabouts"
    DETENTION = "detention"
    APPEAL = "appeal"
    MINORITY = "minority"
    LEGAL = "legal"
    """A note of the case is kept until a person lifts it."""


class HeldError(UsageError):
    """The case may not be erased yet; `holds` says why."""

    def __init__(self, holds: tuple[Hold, ...]) -> None:
        super().__init__(", ".join(holds))
        self.holds = holds


def holds(file: CaseFile, today: date) -> tuple[Hold, ...]:
    """Return what holds a case on a day; nothing where it may be erased."""
    clients = [person for person in file.persons if CLIENTS & set(person.roles)]
    found = {hold for person in clients for hold in _of_person(person, today)}
    if any(_open_appeal(deadline) for deadline in file.all(Deadline)):
        found.add(Hold.APPEAL)
    if any(held(note.retention) == "legal_hold" for note in file.all(Note)):
        found.add(Hold.LEGAL)
    return tuple(hold for hold in Hold if hold in found)


def refuse_held(file: CaseFile, today: date) -> None:
    """Raise HeldError where something holds the case."""
    if found := holds(file, today):
        raise HeldError(found)


def _of_person(person: PersonFile, today: date) -> Iterator[Hold]:
    report = standing_report(person)
    if report is not None and held(report.status) != DETAINED:
        yield Hold.WHEREABOUTS
    if is_held(person):
        yield Hold.DETENTION
    if any(_appealed(claim) for claim in person.all(ProtectionClaim)):
        yield Hold.APPEAL
    if may_be_minor(person.person.record, today):
        yield Hold.MINORITY


def _appealed(claim: ProtectionClaim) -> bool:
    outcome = held(claim.appeal_outcome)
    return outcome == "pending" or (held(claim.appealed_on) is not None and outcome in _OPEN_APPEAL)


def _open_appeal(deadline: Deadline) -> bool:
    return held(deadline.kind) in _APPEALS and held(deadline.status) in (None, "open")
