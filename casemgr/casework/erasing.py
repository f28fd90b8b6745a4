"""Erasing for good: a whole case, because its client asks or its time is over, or what lies in the trash.

Nothing is erased by itself: a person is shown what goes and who else holds a copy, and decides (HR42).
"""

import calendar
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from casemgr.casework.case_file import CaseFile, case_file
from casemgr.casework.caseload import cases_of
from casemgr.casework.cases import read_any
from casemgr.casework.retention import HeldError, Hold, holds
from casemgr.errors import NotFoundError
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.records.fact import held
from casemgr.records.note import Note
from casemgr.records.record import Record
from casemgr.store.erasure import with_children
from casemgr.store.ledger import holdings
from casemgr.store.listings import cases_of_person, records
from casemgr.store.store import Store
from casemgr.vault.vault import Vault

KEPT_MONTHS = 24
"""How long identity and narrative are kept after a case is closed (DO_NO_HARM.md G6)."""

_LEGAL_HOLD = "legal_hold"


@dataclass(frozen=True, slots=True)
class Going:
    """What goes with an erasure: how many records of each collection, and the partners who hold copies.

    While something holds the case nothing may be erased; `holds` says what.
    """

    records: tuple[RecordId, ...]
    counts: Mapping[str, int]
    holders: tuple[RecordId, ...]
    holds: tuple[Hold, ...]


def going(store: Store, record: RecordId) -> Going:
    """Return what goes with a case, or with one other record; raises NotFoundError."""
    noun = read_any(store, record).record
    doomed = tuple(whole_case(store, case_file(store, record))) if isinstance(noun, Case) else (record,)
    counts = Counter(store.current.registers(each)[0] for each in with_children(store, doomed))
    cases = cases_of(store, record, noun.collection, noun.parent_id)
    partners = {holding.passage.partner for case in cases for holding in holdings(store, case=case)}
    holding_it = {hold for case in cases for hold in holds(case_file(store, case), store.clock.today())}
    if isinstance(noun, Note) and held(noun.retention) == _LEGAL_HOLD:
        holding_it.add(Hold.LEGAL)
    standing = tuple(hold for hold in Hold if hold in holding_it)
    return Going(doomed, counts, tuple(sorted(partners)), standing)


def erase_case(vault: Vault, case: RecordId) -> tuple[RecordId, ...]:
    """Erase a case with its persons who have a part in no other; returns what was erased, without the rest.

    Raises HeldError while whereabouts, detention, an appeal or minority is open, and NotFoundError.
    """
    return _erase(vault, vault.store.read(Case, case).record)


def erase_trashed(vault: Vault, record: RecordId) -> tuple[RecordId, ...]:
    """Erase what lies in the trash; raises what `erase_case` raises, also for what lies elsewhere."""
    found = read_any(vault.store, record).record
    if not found.deleted:
        raise NotFoundError("trash", record)
    return _erase(vault, found)


def _erase(vault: Vault, record: Record) -> tuple[RecordId, ...]:
    doomed = going(vault.store, record.id)
    if doomed.holds:
        raise HeldError(doomed.holds)
    vault.attachments.erase(doomed.records)
    return doomed.records


def whole_case(store: Store, file: CaseFile) -> Iterator[RecordId]:
    """Yield a case, and its persons who have a part in no other."""
    case: Case = file.case.record
    yield case.id
    for person in file.persons:
        who = person.person.record.id
        if all(other == case.id for other in cases_of_person(store, who)):
            yield who


def outlived(store: Store, day: date) -> Iterator[Case]:
    """Yield the closed cases whose time is over on a day and that nothing holds, the longest closed first."""
    yield from _free(store, _past_their_time(store, day), day)


def _past_their_time(store: Store, day: date) -> list[Case]:
    closed = ((kept_until(case), case.id, case) for case in records(store, Case))
    over = [(ends, name, case) for ends, name, case in closed if ends is not None and ends <= day]
    return [case for _, _, case in sorted(over, key=lambda each: each[:2])]


def _free(store: Store, cases: Iterable[Case], day: date) -> Iterator[Case]:
    yield from (case for case in cases if not holds(case_file(store, case.id), day))


def kept_until(case: Case) -> date | None:
    """Return the day on which the time of a closed case is over; None while it is open."""
    closed = held(case.closed_on)
    if held(case.status) != "closed" or closed is None:
        return None
    year, month = divmod(closed.year * 12 + closed.month - 1 + KEPT_MONTHS, 12)
    return date(year, month + 1, min(closed.day, calendar.monthrange(year, month + 1)[1]))
