"""Where a record belongs, for lists that show records of many cases."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from casemgr.casework.agenda import DueItem
from casemgr.cli.named import short
from casemgr.cli.wording import Wording
from casemgr.errors import NotFoundError
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.records.fact import held
from casemgr.records.involvement import Involvement
from casemgr.records.record import Record
from casemgr.store.listings import records
from casemgr.store.store import Store


class Owners:
    """Says in which case a record stands."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @cached_property
    def _of_persons(self) -> Mapping[RecordId, RecordId]:
        parts = records(self._store, Involvement)
        pairs = ((held(part.person_id), held(part.case_id)) for part in parts)
        return {person: case for person, case in pairs if person and case}

    def case_of(self, record: RecordId, parent: RecordId | None) -> Case | None:
        """Return the case of a record; None for what stands alone, such as an addressee."""
        for candidate in (record, parent, self._of_persons.get(record), self._of_persons.get(parent or "")):
            if candidate:
                try:
                    return self._store.read(Case, candidate).record
                except NotFoundError:
                    continue
        return None


def called(case: Case | None) -> str:
    """Return what an office calls a case."""
    return "" if case is None else f"{held(case.reference) or ''}  {held(case.code_name) or ''}".strip()


def shown(record: Record, words: Wording) -> str:
    """Return a record in one line."""
    return f"{record.collection} {short(record.id)}  {words.title(record)}"


def due_rows(items: Iterable[DueItem], owners: Owners, words: Wording) -> Iterator[Sequence[str]]:
    """Yield day, case and what comes due."""
    for item in items:
        case = owners.case_of(item.record.id, item.record.parent_id)
        yield item.day.isoformat(), called(case), f"{item.field}: {shown(item.record, words)}"
