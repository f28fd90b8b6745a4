"""The Friday sheet: what a colleague needs to stand in for a counsellor for a week (HR40).

One page: the counsellor's cases with something due, how each client may be reached, the next step, and who
may sign. It is accepted by name.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from casemgr.casework.agenda import DueItem, coming_due
from casemgr.casework.case_file import CaseFile, case_file
from casemgr.casework.caseload import cases_of
from casemgr.errors import NotFoundError
from casemgr.ids import RecordId
from casemgr.records.case import Case, Deputy
from casemgr.records.fact import held
from casemgr.records.person import SafeContact
from casemgr.records.signatory import Signatory
from casemgr.records.task import Task
from casemgr.store.listings import records
from casemgr.store.store import Store

DAYS = 7
_SETTLED = ("closed", "handed_over")


@dataclass(frozen=True, slots=True)
class SheetCase:
    """One case of the sheet.

    `contact` is None where no way is known or two offices differ about it; one that is burnt says since when.
    """

    case: Case
    due: tuple[DueItem, ...]
    contact: SafeContact | None
    next_step: Task | None


@dataclass(frozen=True, slots=True)
class FridaySheet:
    """The cases with something due up to and on a day, the most urgent first, and who may sign letters."""

    until: date
    cases: tuple[SheetCase, ...]
    signatories: tuple[Signatory, ...]


def friday_sheet(store: Store, counsellor: str | None = None) -> FridaySheet:
    """Return the sheet of one counsellor, or of the whole office where none is named.

    A counsellor's cases are those they lead and those they have accepted to stand in for.
    """
    today = store.clock.today()
    until = today + timedelta(days=DAYS)
    due = _by_case(store, coming_due(store, until))
    files = (file for case in due if (file := _file(store, case)) is not None)
    mine = [_sheet_case(file, due[file.case.record.id]) for file in files if _is_of(file, counsellor)]
    mine.sort(key=lambda each: (each.due[0].day, each.case.id))
    signing = (each for each in records(store, Signatory) if _may_sign(each, today))
    return FridaySheet(until, tuple(mine), tuple(sorted(signing, key=lambda each: each.id)))


def accept(store: Store, cases: Iterable[RecordId], name: str) -> tuple[Case, ...]:
    """Note, all or none, that a colleague stands in for these cases from today; raises NotFoundError."""
    deputy = Deputy(name=name, accepted_on=store.clock.today())
    with store.transaction():
        seen = [store.read(Case, case) for case in cases]
        return tuple(store.put(replace(kept.record, deputy=deputy), kept).record for kept in seen)


def _by_case(store: Store, items: Iterable[DueItem]) -> Mapping[RecordId, list[DueItem]]:
    """Return what comes due of each case, with what belongs to a person in every case of theirs."""
    found: dict[RecordId, list[DueItem]] = defaultdict(list)
    for item in items:
        record = item.record
        for case in cases_of(store, record.id, record.collection, record.parent_id):
            found[case].append(item)
    return found


def _file(store: Store, case: RecordId) -> CaseFile | None:
    try:
        return case_file(store, case)
    except NotFoundError:
        return None  # a person who has a part in no case


def _is_of(file: CaseFile, counsellor: str | None) -> bool:
    case = file.case.record
    deputy = held(case.deputy)
    names = (held(case.counsellor), deputy.name if deputy is not None else None)
    called = {name.strip().casefold() for name in names if name}
    wanted = counsellor is None or counsellor.strip().casefold() in called
    return wanted and not case.deleted and held(case.status) not in _SETTLED


def _sheet_case(file: CaseFile, due: Iterable[DueItem]) -> SheetCase:
    client = file.client
    contact = held(client.person.record.safe_contact) if client is not None else None
    tasks = [task for task in file.all(Task) if task.is_open]
    first = min(tasks, key=lambda task: (held(task.due_on) or date.max, task.id), default=None)
    return SheetCase(file.case.record, tuple(due), contact, first)


def _may_sign(signatory: Signatory, day: date) -> bool:
    return any(signatory.may_sign_on(kind, day) for kind in held(signatory.may_sign) or ())
