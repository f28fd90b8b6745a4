"""What a day asks for, read from the vault."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from casemgr.casework.agenda import DueItem, coming_due
from casemgr.casework.caseload import case_name, cases_of
from casemgr.guard.machine import Machine, look_at_machine
from casemgr.ids import RecordId
from casemgr.records.addressee import Addressee
from casemgr.records.case import Case
from casemgr.records.fact import held
from casemgr.records.identity_document import IdentityDocument
from casemgr.records.letter import Letter
from casemgr.records.partner import Partner
from casemgr.records.stay import Stay
from casemgr.records.task import Task
from casemgr.store.drafts import Draft, drafts
from casemgr.store.ledger import put_off
from casemgr.store.listings import latest_body, open_conflicts, records
from casemgr.store.store import Store
from casemgr.vault.backed_up import LastBackup, last_backup
from casemgr.vault.vault import Vault
from ui.models.quick_contact import is_contact
from ui.models.wordings import is_words

WEEK = timedelta(days=7)
SOON = timedelta(days=183)
"""How far ahead Today looks for a stay, a permit or a paper that ends."""

_ENDING = (Stay.collection, IdentityDocument.collection)
_UNSIGNED = ("reviewed", "approved")


@dataclass(frozen=True, slots=True)
class DueRow:
    """One thing that comes due in a case."""

    case: RecordId
    code_name: str
    item: DueItem

    @property
    def can_be_ticked(self) -> bool:
        """Whether it is a task, which a tick can finish; a deadline is confirmed by a person's name."""
        return isinstance(self.item.record, Task)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a person: a count and the first few cases it concerns, or a draft."""

    kind: str
    count: int
    cases: tuple[tuple[RecordId, str], ...] = ()
    draft: str = ""


@dataclass(frozen=True, slots=True)
class TodayRows:
    """Everything the page of a day shows."""

    today: date
    overdue: tuple[DueRow, ...]
    due_today: tuple[DueRow, ...]
    this_week: tuple[DueRow, ...]
    ending: tuple[DueRow, ...]
    waiting: tuple[Waiting, ...]
    backup: LastBackup | None
    machine: Machine
    not_compared: int
    has_cases: bool


def read_today(vault: Vault) -> TodayRows:
    """Return what is overdue, due today and within a week, what ends soon and what waits."""
    store, today = vault.store, vault.store.clock.today()
    rows = tuple(_due_rows(store, today + SOON))
    work = [row for row in rows if row.item.record.collection not in _ENDING and not _stands_alone(row)]
    ending = tuple(row for row in rows if row.item.record.collection in _ENDING)
    return TodayRows(
        today=today,
        overdue=tuple(row for row in work if row.item.day < today),
        due_today=tuple(row for row in work if row.item.day == today),
        this_week=tuple(row for row in work if today < row.item.day <= today + WEEK),
        ending=ending,
        waiting=tuple(_waiting(store)),
        backup=last_backup(store),
        machine=look_at_machine(vault.folder),
        not_compared=sum(held(each.status) == "unverified" for each in records(store, Partner)),
        has_cases=bool(records(store, Case, limit=1)),
    )


def _due_rows(store: Store, until: date) -> Iterator[DueRow]:
    names: dict[RecordId, str] = {}
    for item in coming_due(store, until):
        record = item.record
        for case in cases_of(store, record.id, record.collection, record.parent_id)[:1]:
            if case not in names:
                names[case] = case_name(store, case)
            yield DueRow(case, names[case], item)


def _stands_alone(row: DueRow) -> bool:
    return row.item.record.collection == Addressee.collection


def _waiting(store: Store) -> Iterator[Waiting]:
    contested: dict[RecordId, int] = {}
    for each in open_conflicts(store):
        for case in cases_of(store, each.record, each.collection, each.parent)[:1]:
            contested[case] = contested.get(case, 0) + 1
    for case, count in contested.items():
        yield Waiting("conflicts", count, (_called(store, case),))
    for passage, count in put_off(store):
        partner = latest_body(store, Partner, passage.partner)
        yield Waiting("bundle", count, ((passage.partner, held(partner.name) or "" if partner else ""),))
    unsigned = [letter for letter in records(store, Letter) if held(letter.status) in _UNSIGNED]
    if unsigned:
        cases = dict.fromkeys(held(letter.case_id) or "" for letter in unsigned)
        yield Waiting("letters", len(unsigned), tuple(_called(store, case) for case in list(cases)[:3]))
    for draft in drafts(store)[:3]:
        kind = "contact" if is_contact(draft) else "words" if is_words(draft) else "draft"
        yield Waiting(kind, 1, _cases_of_draft(store, draft), draft.draft)


def _cases_of_draft(store: Store, draft: Draft) -> tuple[tuple[RecordId, str], ...]:
    found = cases_of(store, draft.record, draft.collection, draft.parent)
    return tuple(_called(store, case) for case in found[:1])


def _called(store: Store, case: RecordId) -> tuple[RecordId, str]:
    return case, case_name(store, case)


def finish_task(vault: Vault, task: RecordId) -> None:
    """Finish a task today; raises NotFoundError."""
    seen = vault.store.read(Task, task)
    vault.store.put(seen.record.finish(vault.store.clock.today()), seen)
