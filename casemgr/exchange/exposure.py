"""Who holds what, and what has to be done when a partner was arrested or raided (HR23, HR41).

The answers come from the ledger alone, without anybody being asked.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from casemgr.casework.safe_contact import burn
from casemgr.errors import NotFoundError
from casemgr.exchange.office import Office
from casemgr.exchange.taking import Undone, undo
from casemgr.ids import RecordId
from casemgr.records.case import RISK_LEVELS, Case
from casemgr.records.fact import held
from casemgr.records.involvement import Involvement
from casemgr.records.person import Person
from casemgr.records.task import Task
from casemgr.store import ledger
from casemgr.store.ledger import Direction, Holding
from casemgr.store.listings import records
from casemgr.store.store import Store


@dataclass(frozen=True, slots=True)
class ExposedCase:
    """A case of which a partner holds a copy: the newest one, and how much is at risk.

    `contacts` are the persons of the case whose way of safe contact the partner knows.
    """

    case_id: RecordId
    risk_level: str | None
    newest: Holding
    contacts: frozenset[RecordId]


@dataclass(frozen=True, slots=True)
class Compromise:
    """What was done about a compromised partner, and who is to be warned, the highest risk first."""

    partner: RecordId
    undone: tuple[Undone, ...]
    exposed: tuple[ExposedCase, ...]


def holders(store: Store, case: RecordId) -> list[Holding]:
    """Return what left of a case, to whom and when, the oldest first."""
    return list(ledger.holdings(store, case=case))


def exposed(store: Store, partner: RecordId) -> tuple[ExposedCase, ...]:
    """Return the cases of which a partner holds a copy, the highest risk first.

    A case whose risk nobody has judged stands before all that were judged.
    """
    newest = {holding.case_id: holding for holding in ledger.holdings(store, partner=partner)}
    known = ledger.contacts_known_to(store, partner)
    found = [
        ExposedCase(case, _risk(store, case), holding, frozenset(known & _persons(store, case)))
        for case, holding in newest.items()
    ]
    return tuple(sorted(found, key=lambda one: (_rank(one.risk_level), one.case_id)))


def compromise(office: Office, partner: RecordId, since: date) -> Compromise:
    """Record that a partner is compromised since a day, and act on it in one step.

    Nothing more goes there and nothing that comes is taken; what came on or after that day is taken
    back; the contact rules of a case that the partner knows count as burnt, and a task to change them is
    added. This is not the same as revoking a key.
    """
    with office.store.transaction():
        office.partners.compromised(partner, since)
        undone = tuple(undo(office, partner, bundle) for bundle in _came_since(office.store, partner, since))
        found = exposed(office.store, partner)
        for case in found:
            for person in sorted(case.contacts):
                burn(office.store, office.store.read(Person, person))
            if case.contacts:
                _add_contact_task(office, case.case_id, partner)
    return Compromise(partner, undone, found)


def _came_since(store: Store, partner: RecordId, since: date) -> Iterable[str]:
    """Yield what came on or after a day as the person means it: by the calendar of this machine."""
    for passage in ledger.passages(store, Direction.IN, partner):
        if store.clock.day_of(passage.recorded) >= since:
            yield passage.bundle


def _add_contact_task(office: Office, case: RecordId, partner: RecordId) -> None:
    store, name = office.store, office.partners.of(partner).card.card.name
    today = store.clock.today()
    store.put(Task.new(store.clock, case_id=case, kind="contact", what=name, status="open", due_on=today))


def _risk(store: Store, case: RecordId) -> str | None:
    try:
        level: str | None = held(store.read(Case, case).record.risk_level)
    except NotFoundError:
        return None  # erased here; the copy elsewhere is still there
    return level


def _persons(store: Store, case: RecordId) -> set[RecordId]:
    return {person for part in records(store, Involvement, parent=case) if (person := held(part.person_id))}


def _rank(level: str | None) -> int:
    return -len(RISK_LEVELS) if level not in RISK_LEVELS else -RISK_LEVELS.index(level)
