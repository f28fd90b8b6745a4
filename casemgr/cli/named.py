"""What people call a case, a record or a partner: an id, the beginning or end of one, or a name.

Ids made in the same hours begin alike, so that the end of one is often shorter to give.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from casemgr.casework.case_file import CaseFile, case_file
from casemgr.casework.cases import find_case
from casemgr.errors import NotFoundError, UsageError
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.records.fact import held
from casemgr.records.partner import Partner
from casemgr.store.listings import records
from casemgr.store.store import Store
from casemgr.store.versions import Version

SHORT = 8
"""How many characters of the end of an id are shown; enough to tell the records of a case apart."""

_FEWEST = 4


class AmbiguousError(UsageError):
    """The given text fits several."""

    def __init__(self, what: str, given: str, found: int) -> None:
        super().__init__(f"{what}: {given}: {found}")
        self.what = what
        self.given = given
        self.found = found


def short(record: RecordId) -> str:
    """Return the end of an id, as lists show it."""
    return record[-SHORT:]


def one_of(what: str, given: str, ids: Iterable[RecordId]) -> RecordId:
    """Return the one id that begins or ends so. Raises NotFoundError and AmbiguousError."""
    typed = given.strip().lower()
    fitting = {found for found in ids if found.startswith(typed) or found.endswith(typed)}
    if not fitting or len(typed) < _FEWEST:
        raise NotFoundError(what, given)
    if len(fitting) > 1:
        raise AmbiguousError(what, given, len(fitting))
    return fitting.pop()


def case_called(store: Store, given: str) -> Version[Case]:
    """Return the case with this reference, code name, handle or id, or part of an id."""
    try:
        return find_case(store, given)
    except NotFoundError:
        return store.read(Case, one_of("cases", given, (case.id for case in records(store, Case))))


def file_called(store: Store, given: str) -> CaseFile:
    """Return all of the case that is called so."""
    return case_file(store, case_called(store, given).record.id)


def record_called(file: CaseFile, given: str) -> Version[Any]:
    """Return a record of a case: by its id, part of it, or its kind where the case has only one."""
    of_kind = [kept for kept in file.versions() if kept.record.collection == given]
    if len(of_kind) == 1:
        return of_kind[0]
    if of_kind:
        raise AmbiguousError("records", given, len(of_kind))
    return file.version(one_of("records", given, (kept.record.id for kept in file.versions())))


def partner_called(store: Store, given: str) -> RecordId:
    """Return the office id of the partner with this name, id or part of an id."""
    partners: Mapping[RecordId, Partner] = {partner.id: partner for partner in records(store, Partner)}
    called = [office for office, partner in partners.items() if _same(held(partner.name), given)]
    return called[0] if len(called) == 1 else one_of("partner", given, partners)


def _same(name: str | None, given: str) -> bool:
    return name is not None and name.casefold() == given.strip().casefold()
