"""What lies in the trash, and the way back."""

from dataclasses import dataclass, replace

from casemgr.casework.caseload import case_name, cases_of
from casemgr.casework.cases import known_record, read_any
from casemgr.ids import RecordId
from casemgr.records.record import Record
from casemgr.store.trash import trashed, trashed_at
from casemgr.vault.vault import Vault

MOST = 200


@dataclass(frozen=True, slots=True)
class Trashed:
    """A record in the trash, the code name of its case, empty where there is none, and since when."""

    record: Record
    case: str
    since_ms: int


def read_trash(vault: Vault) -> tuple[Trashed, ...]:
    """Return what lies in the trash, the latest first; not more than two hundred."""
    found = []
    for record, collection, parent in trashed(vault.store, MOST):
        known = known_record(vault.store, record)
        if known is not None:
            case = _case_of(vault, record, collection, parent)
            found.append(Trashed(known, case, trashed_at(vault.store, record)))
    return tuple(found)


def bring_back(vault: Vault, record: RecordId) -> None:
    """Take a record out of the trash; raises NotFoundError."""
    seen = read_any(vault.store, record)
    vault.store.put(replace(seen.record, deleted=False), seen)


def _case_of(vault: Vault, record: RecordId, collection: str, parent: RecordId | None) -> str:
    for case in cases_of(vault.store, record, collection, parent)[:1]:
        return case_name(vault.store, case)
    return ""
