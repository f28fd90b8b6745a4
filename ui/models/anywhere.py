"""What Ctrl+K finds: cases, by any word in any script."""

from dataclasses import dataclass

from casemgr.casework.caseload import case_rows, found_cases
from casemgr.ids import RecordId
from casemgr.vault.vault import Vault

MOST = 12


@dataclass(frozen=True, slots=True)
class FoundCase:
    """A case that holds the words typed, and the kind of record that did."""

    case: RecordId
    code_name: str
    client: str
    collection: str


def find_anywhere(vault: Vault, typed: str) -> list[FoundCase]:
    """Return the cases that hold all the words begun in `typed`, the newest first."""
    matched = found_cases(vault.store, typed, MOST)
    rows = case_rows(vault.store, list(matched)[:MOST], {}, matched)
    return [
        FoundCase(row.case, row.code_name or row.reference, row.client, matched[row.case].collection)
        for row in rows
    ]
